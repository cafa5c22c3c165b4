// The types of Kapso need nothing else to be installed, not even the runtime that its clients are made of.
import type { components } from '@wa-clients/kapso/types';

type Contact = components['schemas']['WhatsappContact'];
export const contact: Contact = { id: '1' };
// @ts-expect-error TS2322: an id is a text
export const wrong: Contact = { id: 1 };
