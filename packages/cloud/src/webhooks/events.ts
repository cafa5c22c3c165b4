import { sha256 } from '@wa-clients/core';
import type { UndocumentedEvent } from '@wa-clients/core/webhooks';

import type { CloudMessageStatus } from './message-status.ts';
import type {
  CloudMessagesValue,
  CloudReceivedMessage,
  CloudWebhookContact,
  CloudWebhookMetadata,
} from './message-value.ts';
import type { CloudWebhookChange, CloudWebhookField, CloudWebhookPayload, CloudWebhookValues } from './payload.ts';
import { statusRank } from './status-rank.ts';

/** What every event of a delivery has. */
interface EventOf<Kind, Field> {
  /** Kind of the event. */
  readonly kind: Kind;
  /** Field that the event came in. */
  readonly field: Field;
  /** The same for the same event in whatever delivery it comes: process each id once. */
  readonly id: string;
  /** Id of the business account. */
  readonly accountId: string;
  /** Unix timestamp in seconds of the delivery; absent with messages. */
  readonly time: number | undefined;
}

/** What events of the field `messages` have. */
interface OfNumber {
  /** Phone number of the business. */
  readonly metadata: CloudWebhookMetadata;
  /** The user, if the delivery has one. */
  readonly contact: CloudWebhookContact | undefined;
}

/** Message of a user. */
export interface CloudMessageEvent extends EventOf<'message', 'messages'>, OfNumber {
  /** The message. */
  readonly message: CloudReceivedMessage;
}

/** Status of a sent message. */
export interface CloudStatusEvent extends EventOf<'status', 'messages'>, OfNumber {
  /** The status. */
  readonly status: CloudMessageStatus;
  /** Rank of the status: the highest one holds, in whatever order they come. 0 for a payment, which is no status of the message. */
  readonly rank: number;
}

type Changes = {
  [Field in CloudWebhookField]: EventOf<'change', Field> & { readonly value: CloudWebhookValues[Field] };
}[CloudWebhookField];

/** Change of any other kind, with the value of its field. */
export type CloudChangeEvent =
  | Changes
  | (EventOf<'change', UndocumentedEvent> & { readonly value: Readonly<Record<string, unknown>> });

/** One event of a delivery: compare `kind`, and for a change `field`, to narrow its type. */
export type CloudWebhookEvent = CloudMessageEvent | CloudStatusEvent | CloudChangeEvent;

/** Takes a payload apart into its events, in their order. */
export function eventsOf(payload: CloudWebhookPayload): CloudWebhookEvent[] {
  const { entry, object } = payload;
  // What another object of the same app sends, or another form: it came, and is told as a whole.
  const unread = (value: object, of: { readonly accountId: string; readonly time: number | undefined }) =>
    wholeChange({ field: (typeof object === 'string' ? object : 'unknown') as never, value: value as never }, of);
  if (!Array.isArray(entry)) return [unread(payload, { accountId: '', time: undefined })];
  return listOf(entry).flatMap((one) => {
    const { changes, field, id: accountId, time } = one;
    if (!Array.isArray(changes)) return [unread(one, { accountId, time })];
    // In Meta's pages, the field of some changes of an account stands beside them.
    return listOf(changes).flatMap((change) => changeEvents(Object.assign({ field }, change), { accountId, time }));
  });
}

/** Members of a value that are taken apart, or stand beside what is. */
const known = new Set(['messaging_product', 'metadata', 'contacts', 'messages', 'statuses', 'errors']);

function changeEvents(
  change: CloudWebhookChange,
  of: { readonly accountId: string; readonly time: number | undefined },
): CloudWebhookEvent[] {
  const { field, value } = change;
  if (field !== 'messages') return [wholeChange(change, of)];
  const { contacts, errors, messages, metadata = {}, statuses } = Object(value) as CloudMessagesValue;
  const [received, sent] = [listOf(messages), listOf(statuses)];
  // Errors of the number, or something that is not known yet, also beside messages.
  const isWhole =
    received.length + sent.length === 0 ||
    listOf(errors).length > 0 ||
    Object.keys(Object(value) as object).some((name) => !known.has(name));
  const whole = isWhole ? [wholeChange(change, of)] : [];
  const common = { ...of, field, metadata };
  const contactOf = (...ids: readonly unknown[]) => {
    const users = listOf(contacts);
    // A lone contact may be named otherwise, but of several messages it is that of one.
    const isLone = users.length === 1 && received.length + sent.length === 1;
    const found = users.find(({ user_id, wa_id }) =>
      // Of users without a phone number, `wa_id` can be empty, which names nobody.
      [wa_id, user_id].some((id) => Boolean(id) && ids.includes(id)),
    );
    return found ?? (isLone ? users[0] : undefined);
  };
  return [
    ...received.map((message): CloudMessageEvent => ({
      kind: 'message',
      id: `message:${message.id ?? digestOf(message)}`,
      ...common,
      contact: contactOf(message.from, message.from_user_id),
      message,
    })),
    ...sent.map((status): CloudStatusEvent => ({
      kind: 'status',
      id: statusId(status),
      ...common,
      contact: contactOf(status.recipient_id, status.recipient_user_id),
      status,
      rank: isPayment(status) ? 0 : statusRank(status.status),
    })),
    ...whole,
  ];
}

function wholeChange(
  { field, value }: CloudWebhookChange,
  of: { readonly accountId: string; readonly time: number | undefined },
): CloudChangeEvent {
  // Meta gives these no id. The time tells two equal changes apart, such as a template that is paused twice.
  const id = `${field}:${digestOf([of.accountId, of.time, field, value])}`;
  return { kind: 'change', id, ...of, field, value } as CloudChangeEvent;
}

/** Whether a status is about the payment of an order, which can fail after the message was read. */
function isPayment({ payment, type }: CloudMessageStatus): boolean {
  return type === 'payment' || payment !== undefined;
}

function statusId(status: CloudMessageStatus): string {
  const { id, payment, recipient_participant_id: participant, status: name } = status;
  // Each participant of a group has statuses of their own, and so has each attempt to pay.
  return ['status', id ?? digestOf(status), name, participant, payment && digestOf(payment)].filter(Boolean).join(':');
}

function digestOf(value: unknown): string {
  const digest = sha256();
  digest.add(new TextEncoder().encode(JSON.stringify(value)));
  return Array.from(digest.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The objects of a list: one entry that is none must not cost the others. */
function listOf<Item extends object>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
