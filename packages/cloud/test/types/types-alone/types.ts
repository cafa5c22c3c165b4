// The types of WhatsApp Cloud need nothing else to be installed, not even the runtime that its clients are made of.
import type { paths } from '@wa-clients/cloud/types';

export type Path = keyof paths;
// @ts-expect-error TS2322: no such path
export const nowhere: Path = 'nowhere';
