// As shown on the vendor's webhook pages; everything else is left open.

type Data = Readonly<Record<string, unknown>>;

/** Envelope of Kirim.chat's own events. */
export interface KirimWebhookEnvelope<Type extends string, EventData> {
  /** Id of the event (`evt_`), the same in every delivery of the event. */
  readonly id: string;
  readonly type: Type;
  /** Timestamp at which the event was created (ISO 8601). */
  readonly created_at: string;
  readonly livemode: boolean;
  readonly data: EventData;
}

/** Data of `conversation.assigned`. */
export interface KirimConversationAssignedData {
  readonly conversation: Data;
  readonly assignee: {
    readonly user_id?: string | null;
    readonly team_id?: string | null;
    readonly previous_user_id?: string | null;
  };
}

/** Data of `conversation.closed`. */
export interface KirimConversationClosedData {
  readonly conversation: { readonly closed_by_user_id?: string | null; readonly [more: string]: unknown };
}

/** Data of `contact.created`. */
export interface KirimContactCreatedData {
  readonly contact: Data;
  readonly acquisition_source?: unknown;
}

/** Data of `contact.updated`. */
export interface KirimContactUpdatedData {
  readonly contact: Data;
  readonly changed_fields: readonly string[];
}

/** Data of `message.sent`; `provider_id` is the WAMID. Documented only for the newest host. */
export interface KirimMessageSentData {
  readonly session?: string;
  readonly meta?: { readonly phone_number_id?: string };
  readonly message: {
    readonly to?: string;
    readonly provider_id?: string;
    readonly source?: string;
    readonly body?: unknown;
    readonly type?: string;
  };
  readonly contact?: { readonly phone_number?: string | null };
}

/** Data of an event for which the documentation shows no example. */
export type KirimUnshownData = Data;
