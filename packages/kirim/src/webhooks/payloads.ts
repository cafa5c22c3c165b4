// As the vendor's webhook pages show it; what they do not show is left open.

type Data = Readonly<Record<string, unknown>>;

/** The envelope of Kirim.chat's own events. */
export interface KirimWebhookEnvelope<Type extends string, EventData> {
  /** Id of the event (`evt_`), the same in every delivery of it. */
  readonly id: string;
  readonly type: Type;
  /** ISO 8601. */
  readonly created_at: string;
  readonly livemode: boolean;
  readonly data: EventData;
}

/** A conversation that was given to somebody. */
export interface KirimConversationAssignedData {
  readonly conversation: Data;
  readonly assignee: {
    readonly user_id?: string | null;
    readonly team_id?: string | null;
    readonly previous_user_id?: string | null;
  };
}

/** A conversation that was closed. */
export interface KirimConversationClosedData {
  readonly conversation: { readonly closed_by_user_id?: string | null; readonly [more: string]: unknown };
}

/** A contact that is new. */
export interface KirimContactCreatedData {
  readonly contact: Data;
  readonly acquisition_source?: unknown;
}

/** A contact that changed. */
export interface KirimContactUpdatedData {
  readonly contact: Data;
  readonly changed_fields: readonly string[];
}

/** A message that left; `provider_id` is its WAMID. Documented by the newest host alone. */
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

/** Data of an event of which the documents show no example. */
export type KirimUnshownData = Data;
