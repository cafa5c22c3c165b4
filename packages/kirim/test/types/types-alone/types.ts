// The types of Kirim.chat need nothing else to be installed, not even the runtime that its clients are made of.
import type { components } from '@wa-clients/kirim/types';

type Contact = components['schemas']['Contact'];
export const id: Contact['id'] = '1';
// @ts-expect-error TS2322: an id is a text
export const wrong: Contact['id'] = 1;
