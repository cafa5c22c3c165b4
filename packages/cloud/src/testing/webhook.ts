import { checkDelivery, type DeliveryOptions, signDelivery, type SignedDelivery } from '@wa-clients/core/testing';

import { cloudWebhooks } from '../webhooks/definition.ts';
import type { CloudWebhookField } from '../webhooks/payload.ts';
import { businessAccountId } from './ids.ts';
import { values } from './values.ts';

/** Options of a test delivery. */
export interface CloudDeliveryOptions extends DeliveryOptions {
  /** Id of the business account. Default: the first one of the fake. */
  readonly account?: string;
  /** Value of the field. Default: an example. */
  readonly value?: object;
  /** Unix timestamp in seconds of the entry. Default: none with messages, else a fixed one. */
  readonly time?: number;
  /**
   * Whether letters beyond ASCII, slashes and at signs are escaped in the body, as Meta does: an app that parses the body and
   * writes it again cannot verify it. Default true.
   */
  readonly escape?: boolean;
}

/** Creates a delivery as Meta sends it. */
export type CloudWebhookFake = (
  field: CloudWebhookField | (string & {}),
  options?: CloudDeliveryOptions,
) => Promise<SignedDelivery>;

/** Returns a function that creates deliveries signed with a secret; documented fields have an example value. */
export function webhookFake(secret: string): CloudWebhookFake {
  return async (field, given) => {
    const options = checkDelivery(
      field,
      given,
      values,
      'account:string value:object time:number escape:boolean',
      'value',
    );
    const {
      account = businessAccountId,
      escape = true,
      secret: other = secret,
      url,
      value = exampleOf(field),
    } = options;
    const { time = field === 'messages' ? undefined : 1_780_306_200 } = options;
    const entry = { id: account, ...(time !== undefined && { time }), changes: [{ value, field }] };
    const payload = options.payload ?? { object: 'whatsapp_business_account', entry: [entry] };
    return signDelivery(cloudWebhooks, {
      payload,
      url,
      secrets: [other],
      headers: {},
      ...(!escape && { write: JSON.stringify }),
    });
  };
}

function exampleOf(field: string): object {
  return Object.hasOwn(values, field) ? values[field as CloudWebhookField] : {};
}
