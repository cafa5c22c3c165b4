/** What the header that signs a delivery says. */
export interface SignatureHeader {
  /** HMAC-SHA256 as 64 lowercase hexadecimal digits, one for each secret that was in force. */
  readonly signatures: readonly string[];
  /** When it was signed, in Unix seconds as sent; signed together with the body, as `<timestamp>.<body>`. */
  readonly timestamp?: string | undefined;
}

/** Reads the headers of a delivery that has proved genuine; the headers themselves are rarely signed. */
export interface DeliveryHeaders {
  readonly get: (name: string) => string | undefined;
  /** The same, where a delivery without it cannot be told. */
  readonly require: (name: string) => string;
}

/** How one provider signs what it delivers, and what a delivery of it is. */
export interface WebhookDefinition<Delivery> {
  readonly provider: string;
  /** Name of the header that signs, as the provider spells it. */
  readonly header: string;
  /** How far the time of a delivery may lie from ours, in milliseconds; undefined where the provider sends none. */
  readonly toleranceMs?: number;
  /** Reads the signing header; undefined when it is not of the provider's form. */
  readonly read: (value: string) => SignatureHeader | undefined;
  /** Writes the signing header as the provider does, for fakes. */
  readonly write: (header: SignatureHeader) => string;
  /** Makes the delivery from its parsed body, which is an object. */
  readonly toDelivery: (payload: object, headers: DeliveryHeaders) => Delivery;
}
