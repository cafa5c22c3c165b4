import type { DescribedRoutes } from '@wa-clients/core/testing';
import { type MediaFiles, mediaFiles, type MessageLog, messageLog } from '@wa-clients/whatsapp/testing';

import { businessAccountId, phoneNumberId } from './ids.ts';

/** Change that a webhook tells of at a time. */
interface ChangeAt {
  readonly at: number;
  readonly field: string;
  readonly value: object;
}

/** What the fake knows beside its rows. */
export interface FakeState {
  readonly rows: DescribedRoutes['collection'];
  readonly log: MessageLog;
  readonly media: MediaFiles;
  /** Moments at which numbers were registered or deregistered. */
  readonly registrations: Map<string, number[]>;
  /** Moments of the last second at which numbers have sent messages. */
  readonly sentAt: Map<string, number[]>;
  /** PINs by phone number. */
  readonly pins: Map<string, string>;
  /** When templates are approved, by their row. */
  readonly approvals: Map<object, number>;
  /** Changes that webhooks have not told yet. */
  readonly changes: ChangeAt[];
  /** Brings everything to what it is at a time. */
  readonly settle: (now: number) => void;
  readonly reset: () => void;
}

/** How long the URL of a file can be used. */
const urlMs = 300_000;

/** Makes the state of a fake whose rows are given. */
export function fakeState(rowsOf: () => DescribedRoutes['collection']): FakeState {
  const log = messageLog(() => {});
  const media = mediaFiles(urlMs);
  const registrations = new Map<string, number[]>();
  const sentAt = new Map<string, number[]>();
  const pins = new Map<string, string>();
  const approvals = new Map<object, number>();
  const changes: ChangeAt[] = [];
  const rows: DescribedRoutes['collection'] = (name, ...parents) =>
    rowsOf()(name, ...(parents.length > 0 ? parents : (defaultParents[name] ?? [])));
  return {
    rows,
    log,
    media,
    registrations,
    sentAt,
    pins,
    approvals,
    changes,
    settle: (now) => {
      log.settle(now);
      for (const [row, at] of approvals) {
        if (at > now) continue;
        approvals.delete(row);
        const template = row as Record<string, unknown>;
        template['status'] = 'APPROVED';
        changes.push({
          at,
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
      log.clear();
      media.reset();
      for (const all of [registrations, sentAt, pins, approvals]) all.clear();
      changes.length = 0;
    },
  };
}

const ofAccount = ['templates', 'phoneNumbers', 'flows', 'subscribedApps', 'assignedUsers', 'activities', 'schedules'];
const ofNumber = ['groups', 'blockedUsers', 'qrCodes', 'messageHistory', 'settings', 'businessProfiles'];
/** Ids in the path of a collection, unless a test says others. */
const defaultParents: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...ofAccount.map((name) => [name, [businessAccountId]]),
  ...ofNumber.map((name) => [name, [phoneNumberId]]),
]) as Record<string, readonly string[]>;
