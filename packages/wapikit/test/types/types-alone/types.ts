// The types of Wapikit need nothing else to be installed, not even the runtime that its clients are made of.
import type { components } from '@wa-clients/wapikit/types';

type Contact = components['schemas']['ContactSchema'];
export const id: Contact['uniqueId'] = '1';
// @ts-expect-error TS2322: an id is a text
export const wrong: Contact['uniqueId'] = 1;
