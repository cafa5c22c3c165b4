// The types of a provider need nothing else to be installed, not even the runtime that its clients are made of.
import type { components as Gateway } from '@wa-clients/gateway/types';
import type { components as Kapso } from '@wa-clients/kapso/types';
import type { components as Kirim } from '@wa-clients/kirim/types';
import type { components as Wapikit } from '@wa-clients/wapikit/types';

export type Contacts = {
  gateway: Gateway['schemas']['Contact'];
  kapso: Kapso['schemas']['WhatsappContact'];
  kirim: Kirim['schemas']['Contact'];
  wapikit: Wapikit['schemas']['ContactSchema'];
};
export const contact: Contacts['kapso'] = { id: '1' };
// @ts-expect-error TS2322: an id is a text
export const wrong: Contacts['kapso'] = { id: 1 };
