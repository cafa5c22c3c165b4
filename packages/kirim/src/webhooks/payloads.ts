// As shown on the vendor's webhook pages; everything else is left open.

type Data = Readonly<Record<string, unknown>>;

/** Envelope of Kirim.chat's own events. */
export interface KirimWebhookEnvelope<Type extends string, EventData> {
  /** Id of the event (`evt_`), the same in every delivery of the event. */
  readonly id: string;
  /** Name of the event. */
  readonly type: Type;
  /** Timestamp at which the event was created (ISO 8601). */
  readonly created_at: string;
  /** Whether the event is from live mode. */
  readonly livemode: boolean;
  /** Data of the event. */
  readonly data: EventData;
}

/** Data of `conversation.assigned`. */
export interface KirimConversationAssignedData {
  /** The conversation. */
  readonly conversation: Data;
  /** User or team that it is assigned to, and the user before. */
  readonly assignee: {
    readonly user_id?: string | null;
    readonly team_id?: string | null;
    readonly previous_user_id?: string | null;
  };
}

/** Data of `conversation.closed`. */
export interface KirimConversationClosedData {
  /** The conversation, with the user who closed it. */
  readonly conversation: { readonly closed_by_user_id?: string | null; readonly [more: string]: unknown };
}

/** Data of `contact.created`. */
export interface KirimContactCreatedData {
  /** The contact. */
  readonly contact: Data;
  /** Where the contact came from. */
  readonly acquisition_source?: unknown;
}

/** Data of `contact.updated`. */
export interface KirimContactUpdatedData {
  /** The contact after the change. */
  readonly contact: Data;
  /** Names of the fields that changed. */
  readonly changed_fields: readonly string[];
}

/** Data of `message.sent`; `provider_id` is the WAMID. Documented only for the newest host. */
export interface KirimMessageSentData {
  /** Session that sent the message. */
  readonly session?: string;
  /** Phone number id of the business. */
  readonly meta?: { readonly phone_number_id?: string };
  /** The message. */
  readonly message: {
    readonly to?: string;
    readonly provider_id?: string;
    readonly source?: string;
    readonly body?: unknown;
    readonly type?: string;
  };
  /** The recipient. */
  readonly contact?: { readonly phone_number?: string | null };
}

/** Data of an event for which the documentation shows no example. */
export type KirimUnshownData = Data;
