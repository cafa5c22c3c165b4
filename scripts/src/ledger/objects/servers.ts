import { documentation, done, type LedgerObject } from '../entry.ts';
import { extension } from './document.ts';

const ofProvider = 'src/ledger/shown.test.ts > takes the first server and the first scheme for a provider';

const ofVariables = 'src/contract/read-servers.test.ts > have their variables, with defaults and values';

/** The objects that say where requests go. */
export const serverObjects: Readonly<Record<string, LedgerObject>> = {
  server: {
    url: done('Default base URL; without one of https every app gives its own.', ofProvider),
    name: documentation(),
    description: documentation(),
    variables: done('Members of the option `server`; those of single operations of the option `servers`.', ofVariables),
    'x-*': extension,
  },
  'server-variable': {
    default: done('The value in the default base URL.', ofProvider),
    enum: done('The values that the option `server` takes.', ofVariables),
    description: documentation(),
    'x-*': extension,
  },
};
