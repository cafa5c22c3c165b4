/** What WhatsApp itself sends, when a provider passes it on untouched; other members may be there. */
export interface MetaWebhookPayload {
  /** `whatsapp_business_account`. */
  readonly object: string;
  readonly entry: readonly MetaWebhookEntry[];
}

/** What happened at one business account. */
export interface MetaWebhookEntry {
  /** Id of the business account. */
  readonly id: string;
  readonly changes: readonly MetaWebhookChange[];
}

/** One change; `messages` is the field of messages and of their states. */
export interface MetaWebhookChange {
  readonly field: string;
  readonly value: {
    readonly messaging_product?: string;
    readonly metadata?: { readonly display_phone_number?: string; readonly phone_number_id?: string };
    readonly contacts?: readonly Readonly<Record<string, unknown>>[];
    readonly messages?: readonly MetaWebhookMessage[];
    readonly statuses?: readonly MetaWebhookStatus[];
    readonly errors?: readonly Readonly<Record<string, unknown>>[];
  };
}

/** A message; its content is in the member that `type` names. */
export interface MetaWebhookMessage {
  /** The WAMID. */
  readonly id: string;
  readonly from?: string;
  /** Unix seconds, as text. */
  readonly timestamp?: string;
  readonly type?: string;
  readonly text?: { readonly body?: string };
  readonly [content: string]: unknown;
}

/** How far a sent message got; states may arrive out of order. */
export interface MetaWebhookStatus {
  /** The WAMID. */
  readonly id: string;
  readonly status?: string;
  /** Unix seconds, as text. */
  readonly timestamp?: string;
  readonly recipient_id?: string;
  readonly [more: string]: unknown;
}
