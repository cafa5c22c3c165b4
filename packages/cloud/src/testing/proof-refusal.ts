import type { RouteAnswer, RouteRequest } from '@wa-clients/core/testing';
import { graphError } from '@wa-clients/whatsapp/testing';

import { proofOf } from '../proof-of.ts';
import type { FakeCloudOptions } from './options.ts';

/** The refusal of a request whose proof of the access token is wrong, or missing where it is required. */
export async function proofRefusal(
  { requireAppSecretProof = false }: FakeCloudOptions,
  apiKey: string,
  appSecret: string,
  { body, query }: RouteRequest,
): Promise<RouteAnswer | undefined> {
  const { appsecret_proof: inBody = null } = Object(body) as { readonly appsecret_proof?: unknown };
  const given = query.get('appsecret_proof') ?? inBody;
  if (given === null && !requireAppSecretProof) return undefined;
  if (given !== null && given === (await proofOf(appSecret, apiKey))) return undefined;
  const problem =
    given === null
      ? 'API calls from the server require an appsecret_proof argument'
      : 'Invalid appsecret_proof provided in the API argument';
  return graphError(400, `(#100) ${problem}`, 100, 'GraphMethodException');
}
