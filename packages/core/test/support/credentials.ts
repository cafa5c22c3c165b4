import {
  asBasic,
  asBearer,
  createClient,
  type CredentialPlan,
  inCookie,
  inHeader,
  inQuery,
  type Operation,
  withCredentials,
} from '@wa-clients/core';

import { definition, getThing } from './client.ts';

/** Where the clients of these tests call. */
export const baseUrl = 'https://api.example.com/v1';

interface Sent {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** A client of a provider with these credentials, and what it sent. */
export function openWith(
  plan: CredentialPlan,
  options: object,
  respond: (url: string) => Response = () => Response.json({ id: 1 }),
) {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: { readonly headers: Record<string, string> }) => {
    sent.push({ url, headers: init.headers });
    return respond(url);
  };
  const { credential: _, ...others } = definition;
  const client = createClient(...withCredentials(others, plan, { baseUrl, fetch, ...options }));
  return { client, sent };
}

/** Reads one thing with these credentials. */
export const of = (credentials: readonly (readonly string[])[]): Operation => ({ ...getThing, credentials });

/** A provider with a scheme of every kind. */
export const several: CredentialPlan = {
  schemes: {
    basic: { send: asBasic },
    header: { send: inHeader, name: 'X-Key' },
    query: { send: inQuery, name: 'api key' },
    session: { send: inCookie, name: 'SESSION' },
    token: { send: asBearer },
  },
  required: [['token']],
};
/** Credentials for each of them. */
export const values = {
  basic: { username: 'Aladdin', password: 'open sesame' },
  header: 'header-key-1',
  query: 'query&key=1',
  session: 'session-key-1',
  token: 'token-key-1',
};
