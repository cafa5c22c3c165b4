import { checkToken } from './check-token.ts';
import type { CredentialScheme } from './credential-scheme.ts';

/** Sends a key in a header. */
export const inHeader: CredentialScheme['send'] = (value, context) => ({
  headers: { [context.name]: checkToken(value, context) },
});
