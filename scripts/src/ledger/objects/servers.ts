import { documentation, done, type LedgerObject } from '../entry.ts';
import { extension } from './document.ts';

const ofProvider = 'src/ledger/shown.test.ts > takes the first server and the first scheme for a provider';

/** The objects that say where requests go. */
export const serverObjects: Readonly<Record<string, LedgerObject>> = {
  server: {
    url: done('Default base URL; without one of https every app gives its own.', ofProvider),
    name: documentation(),
    description: documentation(),
    variables: done('Filled in with their defaults.', ofProvider),
    'x-*': extension,
  },
  'server-variable': {
    default: done('The value in the default base URL.', ofProvider),
    enum: documentation('An app gives its own base URL as `baseUrl`.'),
    description: documentation(),
    'x-*': extension,
  },
};
