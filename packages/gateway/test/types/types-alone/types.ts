// The types of WhatsApp Gateway need nothing else to be installed, not even the runtime that its clients are made of.
import type { components } from '@wa-clients/gateway/types';

type Contact = components['schemas']['Contact'];
export const id: Contact['lid'] = '1';
// @ts-expect-error TS2322: an id is a text
export const wrong: Contact['lid'] = 1;
