import { checkToken } from './check-token.ts';
import type { CredentialScheme } from './credential-scheme.ts';

/** Sends a key as a query parameter; it is added to the address that fetch is called with, and shown nowhere else. */
export const inQuery: CredentialScheme['send'] = (value, context) => {
  const name = encodeURIComponent(context.name);
  const pair = `${name}=${encodeURIComponent(checkToken(value, context))}`;
  return {
    place: ({ url }) => {
      // The address of a redirect may repeat the key.
      const others = url.search
        .slice(1)
        .split('&')
        .filter((one) => one !== '' && one.split('=')[0] !== name);
      url.search = [...others, pair].join('&');
    },
  };
};
