import { type ClientOptions, type ProviderDefinition, type TokenCredential, WaError } from '@wa-clients/core';

import { proofOf } from './proof-of.ts';

/** Proof that requests come from a server which knows the secret of the app; made by `appSecretProof`. */
export interface AppSecretProof {
  /** Adds the proof to the requests of a definition. */
  readonly addTo: (
    definition: ProviderDefinition,
    options: Pick<ClientOptions, 'baseUrl' | 'fetch'>,
  ) => ProviderDefinition;
}

/** Carries the proof of an attempt, and is never sent. */
const proofHeader = ':proof';
/** So many access tokens have their proofs kept. */
const mostProofs = 64;

/**
 * Sends `appsecret_proof` with every request: the HMAC-SHA256 of the access token with the secret of the app, which Meta
 * requires of apps that demand it. It is sent as a query parameter to the Graph API alone, and computed once for each token.
 *
 * @param secret Secret of the app, or a function that returns it for each attempt.
 * @throws ConfigError if the secret is empty or contains spaces.
 * @example
 * const cloud = createCloud({ apiKey, appSecretProof: appSecretProof(fromEnv('META_APP_SECRET')) });
 */
export function appSecretProof(secret: TokenCredential): AppSecretProof {
  const proofs = new Map<string, string>();
  if (typeof secret !== 'function') {
    check(secret, (text) => new WaError('config_invalid', `cloud: ${text}.`, { provider: 'cloud' }));
  }
  return {
    addTo: (definition, { baseUrl, fetch: own }) => ({
      ...definition,
      async credential(token, asking) {
        const headers = await definition.credential(token, asking);
        const { ask, fail, origin, scrubber } = asking;
        // The host of files takes the token, and knows nothing of proofs; plain JavaScript may give null for no base URL.
        const api = baseUrl ?? definition.baseUrl ?? '';
        if (!URL.canParse(api) || new URL(api).origin !== origin) return headers;
        const value = check(await ask(secret, 'appSecretProof'), fail);
        scrubber.remember(value);
        const known = JSON.stringify([value, token]);
        const proof = proofs.get(known) ?? (await proofOf(value, token));
        if (proof === undefined) throw fail('appSecretProof requires WebCrypto (crypto.subtle)');
        proofs.delete(known);
        proofs.set(known, proof);
        const [oldest = ''] = proofs.keys();
        if (proofs.size > mostProofs) proofs.delete(oldest);
        scrubber.remember(proof);
        return { ...headers, [proofHeader]: proof };
      },
      async fetch(url, init) {
        const { [proofHeader]: proof, ...headers } = init.headers;
        return (own ?? fetch)(proof === undefined ? url : withProof(url, proof), { ...init, headers });
      },
    }),
  };
}

function check(value: unknown, fail: (text: string) => Error): string {
  if (typeof value === 'string' && /^[!-~]+$/.test(value)) return value;
  throw fail('appSecretProof requires the secret of the app: a non-empty text without spaces, or a function');
}

/** The URL with the proof; that of a redirect may have it already. */
function withProof(url: string, proof: string): string {
  const to = new URL(url);
  const others = to.search
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !one.startsWith('appsecret_proof='));
  to.search = [...others, `appsecret_proof=${proof}`].join('&');
  return to.href;
}
