import { whatsappRules } from './rules.ts';

/** Change of a message that a webhook tells of. */
export interface MessageEvent {
  readonly status: 'received' | 'sent' | 'delivered' | 'read';
  /** When it happens, in milliseconds. */
  readonly at: number;
  readonly message: LoggedMessage;
}

/** Message of either direction, with what it is shown as. */
export interface LoggedMessage {
  readonly id: string;
  readonly phoneNumberId: string;
  /** The user: a phone number in digits, or a business-scoped user id. */
  readonly user: string;
  readonly direction: 'inbound' | 'outbound';
  readonly at: number;
  /** Rows of lists that show the message. */
  readonly rows: readonly Record<string, unknown>[];
}

/** What has been sent and received, and what became of it by a clock. */
export interface MessageLog {
  readonly add: (message: LoggedMessage, type?: string) => void;
  /** Whether there is a message of a user to the number by that id. */
  readonly has: (phoneNumberId: string, id: string) => boolean;
  /** When the user has last written to the number. */
  readonly lastInbound: (phoneNumberId: string, user: string) => number | undefined;
  /** When the messages to the user were sent, in order. */
  readonly sent: (phoneNumberId: string, user: string) => number[];
  /** Brings the rows to what they are at a time. */
  readonly settle: (now: number) => void;
  /** What has happened up to a time, and has not been taken before. */
  readonly take: (now: number) => MessageEvent[];
  /** When the next status after a time is due; undefined if none is planned. */
  readonly nextAfter: (now: number) => number | undefined;
  readonly clear: () => void;
}

/** Message of a user that came before the test began, as documents show it. */
const example = 'wamid.HBgL';

/** Makes an empty log; `show` puts a status into a row that shows a message, as the provider does. */
export function messageLog(show: (row: Record<string, unknown>, status: MessageEvent['status']) => void): MessageLog {
  let messages: LoggedMessage[] = [];
  let waiting: MessageEvent[] = [];
  let unsettled: MessageEvent[] = [];
  const between = (direction: LoggedMessage['direction']) => (phoneNumberId: string, user: string) =>
    messages
      .filter((one) => one.direction === direction && one.phoneNumberId === phoneNumberId && one.user === user)
      .map(({ at }) => at);
  const inbound = between('inbound');
  return {
    add: (message, type) => {
      messages.push(message);
      const { at, direction } = message;
      const statuses = type === 'reaction' ? whatsappRules.statuses.slice(0, 1) : whatsappRules.statuses;
      const events: MessageEvent[] =
        direction === 'inbound'
          ? [{ status: 'received', at, message }]
          : statuses.map(({ afterMs, status }) => ({ status, at: at + afterMs, message }));
      waiting.push(...events);
      unsettled.push(...events);
    },
    has: (phoneNumberId, id) =>
      id === example ||
      messages.some((one) => one.id === id && one.phoneNumberId === phoneNumberId && one.direction === 'inbound'),
    lastInbound: (phoneNumberId, user) => inbound(phoneNumberId, user).at(-1),
    sent: between('outbound'),
    settle: (now) => {
      const due = unsettled.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
      unsettled = unsettled.filter(({ at }) => at > now);
      for (const { message, status } of due) for (const row of message.rows) show(row, status);
    },
    take: (now) => {
      const due = waiting.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
      waiting = waiting.filter(({ at }) => at > now);
      return due;
    },
    nextAfter: (now) => {
      const planned = unsettled.filter(({ at }) => at > now).map(({ at }) => at);
      return planned.length > 0 ? Math.min(...planned) : undefined;
    },
    clear: () => {
      messages = [];
      waiting = [];
      unsettled = [];
    },
  };
}
