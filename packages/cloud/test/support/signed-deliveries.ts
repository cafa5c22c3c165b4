import { createHmac } from 'node:crypto';

/** Secret of the app whose deliveries the tests sign. */
export const secret = 'app-secret';

/** A delivery signed by another implementation of HMAC than the one that verifies it. */
export function signed(body: string, key = secret) {
  const digest = createHmac('sha256', key).update(body).digest('hex');
  return { body, headers: { 'x-hub-signature-256': `sha256=${digest}` } };
}

/** Body of a delivery with these changes, as Meta writes it. */
export const delivery = (changes: unknown[], entry: object = {}) =>
  JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '102290129340398', ...entry, changes }] });
