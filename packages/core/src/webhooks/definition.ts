import type { WebhookHash } from './hmac.ts';

/** Parsed signature header of a delivery. */
export interface SignatureHeader {
  /** HMAC signatures as lowercase hexadecimal digits, one for each active secret. */
  readonly signatures: readonly string[];
  /** Signing time in seconds since the Unix epoch, as sent; signed together with the body, as `<timestamp>.<body>`. */
  readonly timestamp?: string | undefined;
}

/** Reads the headers of a verified delivery; the headers themselves are rarely signed. */
export interface DeliveryHeaders {
  readonly get: (name: string) => string | undefined;
  /** Reads a required header; a delivery without it is rejected. */
  readonly require: (name: string) => string;
}

/** Signature scheme of a provider, and the format of its deliveries. */
export interface WebhookDefinition<Delivery> {
  readonly provider: string;
  /** Name of the signature header, as the provider spells it. */
  readonly header: string;
  /** Hash function of the HMAC. Default `SHA-256`. */
  readonly hash?: WebhookHash;
  /** Tolerance of the signing time in milliseconds; undefined if the provider sends no timestamp. */
  readonly toleranceMs?: number;
  /** Parses the signature header; undefined if it does not have the provider's format. */
  readonly read: (value: string) => SignatureHeader | undefined;
  /** Formats the signature header as the provider does; used by fakes. */
  readonly write: (header: SignatureHeader) => string;
  /**
   * Returns another form of a body, which is tried where the bytes as they came have not the signature, and is parsed if it has:
   * a proxy may have written letters where the provider signs escapes. Undefined if the body has no other form.
   */
  readonly otherForm?: (body: Uint8Array) => string | undefined;
  /** Serializes a payload in the spelling of the provider; used by fakes. Default `JSON.stringify`. */
  readonly serialize?: (payload: object) => string;
  /** Parses the text of the body. Default `JSON.parse`, which rounds large integers. */
  readonly parse?: (text: string) => unknown;
  /** Creates the delivery from its parsed body, which is an object. */
  readonly toDelivery: (payload: object, headers: DeliveryHeaders) => Delivery;
}
