import type { CloudWebhookError } from './webhook-error.ts';

type Data = Readonly<Record<string, unknown>>;

/** Name of a status; `played` is of voice messages. */
export type CloudStatusName = 'sent' | 'delivered' | 'read' | 'played' | 'failed' | (string & {});

/** Status of a sent message. Statuses come more than once, and in any order. */
export interface CloudMessageStatus {
  /** WhatsApp message id (WAMID). */
  readonly id: string;
  /** Name of the status. */
  readonly status: CloudStatusName;
  /** Unix timestamp in seconds, as a string. */
  readonly timestamp?: string;
  /** Phone number of the recipient in digits, or the id of a group; empty for a business-scoped user id. */
  readonly recipient_id?: string;
  /** Business-scoped user id of the recipient. */
  readonly recipient_user_id?: string;
  /** Whether the recipient is a user or a group; new values can be added. */
  readonly recipient_type?: string;
  /** Participant of a group that the status is about. */
  readonly recipient_participant_id?: string;
  /** The text that the message was sent with. */
  readonly biz_opaque_callback_data?: string;
  /** Conversation; up to v23.0, and later for free entry points alone. */
  readonly conversation?: Data;
  /** Whether and at which rate the message is charged. */
  readonly pricing?: {
    readonly billable?: boolean;
    readonly pricing_model?: string;
    readonly type?: string;
    readonly category?: string;
  };
  /** `payment` for a status of a payment. */
  readonly type?: string;
  /** Payment of an order, with its transaction. */
  readonly payment?: { readonly reference_id?: string; readonly transaction?: Data } & Data;
  /** Why the message failed. */
  readonly errors?: readonly CloudWebhookError[];
  readonly [member: string]: unknown;
}
