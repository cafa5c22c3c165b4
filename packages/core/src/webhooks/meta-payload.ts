/** WhatsApp webhook payload that a provider forwards unchanged; further fields are possible. */
export interface MetaWebhookPayload {
  /** Always `whatsapp_business_account`. */
  readonly object: string;
  /** Changes by business account. */
  readonly entry: readonly MetaWebhookEntry[];
}

/** Changes of one WhatsApp Business account. */
export interface MetaWebhookEntry {
  /** Id of the WhatsApp Business account. */
  readonly id: string;
  readonly changes: readonly MetaWebhookChange[];
}

/** One change; `field` is `messages` for messages and message statuses. */
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

/** Message whose content is in the field that `type` names. */
export interface MetaWebhookMessage {
  /** The WAMID. */
  readonly id: string;
  readonly from?: string;
  /** Seconds since the Unix epoch, as a string. */
  readonly timestamp?: string;
  readonly type?: string;
  readonly text?: { readonly body?: string };
  readonly [content: string]: unknown;
}

/** Status of a sent message; statuses may arrive out of order. */
export interface MetaWebhookStatus {
  /** The WAMID. */
  readonly id: string;
  readonly status?: string;
  /** Seconds since the Unix epoch, as a string. */
  readonly timestamp?: string;
  readonly recipient_id?: string;
  readonly [more: string]: unknown;
}
