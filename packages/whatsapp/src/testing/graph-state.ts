import type { MessageLog } from './message-log.ts';

type Rows = Record<string, unknown>[];

/** Kinds of what has an address of its own. */
export type NodeKind = 'template' | 'phoneNumber' | 'flow';

/** Where a template, a phone number or a flow is. */
export interface NodePlace {
  readonly row: Record<string, unknown>;
  /** Rows that it is one of. */
  readonly rows: Rows;
  /** Id of the business account that it belongs to. */
  readonly parent: string;
}

/** What the acts of WhatsApp work on, wherever a provider has it. */
export interface GraphWorld {
  readonly log: MessageLog;
  /** Names of the collections of templates and flows, to which rows are added below a business account. */
  readonly names: { readonly templates: string; readonly flows: string };
  readonly templates: (account: string) => Rows;
  readonly blocked: (phoneNumberId: string) => Rows;
  /** Where a node is by its id; undefined for an id that nothing has. */
  readonly placeOf: (kind: NodeKind, id: string) => NodePlace | undefined;
}

/** Change that a webhook tells of at a time. */
interface ChangeAt {
  readonly at: number;
  /** Id of the business account that it is about. */
  readonly account: string;
  readonly field: string;
  readonly value: object;
}

/** What a fake knows of templates, phone numbers and flows beside their rows. */
export interface GraphState {
  /** When templates of an account were created, in the last hour. */
  readonly createdAt: Map<string, number[]>;
  /** When templates were edited, by their row. */
  readonly editedAt: Map<object, number[]>;
  /** When templates were deleted, by their account and name. */
  readonly deletedAt: Map<string, number>;
  /** Moments at which numbers were registered or deregistered. */
  readonly registrations: Map<string, number[]>;
  /** PINs by phone number. */
  readonly pins: Map<string, string>;
  /** When templates are approved, by their row. */
  readonly approvals: Map<object, { readonly at: number; readonly account: string }>;
  /** Changes that webhooks have not told yet. */
  readonly changes: ChangeAt[];
  /** Approves the templates whose time has come. */
  readonly settle: (now: number) => void;
  readonly reset: () => void;
}

/** Makes the state of a fake in which nothing has happened. */
export function graphState(): GraphState {
  const createdAt: GraphState['createdAt'] = new Map();
  const editedAt: GraphState['editedAt'] = new Map();
  const deletedAt: GraphState['deletedAt'] = new Map();
  const registrations: GraphState['registrations'] = new Map();
  const pins: GraphState['pins'] = new Map();
  const approvals: GraphState['approvals'] = new Map();
  const changes: ChangeAt[] = [];
  return {
    createdAt,
    editedAt,
    deletedAt,
    registrations,
    pins,
    approvals,
    changes,
    settle: (now) => {
      for (const [row, { account, at }] of approvals) {
        if (at > now) continue;
        approvals.delete(row);
        const template = row as Record<string, unknown>;
        template['status'] = 'APPROVED';
        changes.push({
          at,
          account,
          field: 'message_template_status_update',
          value: {
            event: 'APPROVED',
            message_template_id: Number(template['id']),
            message_template_name: template['name'],
            message_template_language: template['language'],
            reason: null,
          },
        });
      }
    },
    reset: () => {
      for (const all of [createdAt, editedAt, deletedAt, registrations, pins, approvals]) all.clear();
      changes.length = 0;
    },
  };
}
