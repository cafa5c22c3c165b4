import { checkToken } from './check-token.ts';
import type { CredentialScheme } from './credential-scheme.ts';

/** Sends a token in the header Authorization (RFC 6750). */
export const asBearer: CredentialScheme['send'] = (value, context) => ({
  headers: { Authorization: `Bearer ${checkToken(value, context)}` },
});
