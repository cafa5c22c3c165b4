import createFetchClient from 'openapi-fetch';

import type { StubFetch } from '../providers/bench.ts';
import { subject } from './bundled-subject.ts';

/** The path of the list, as openapi-fetch is told it. */
interface Paths {
  '/rows': {
    get: {
      parameters: { query: { limit: number } };
      responses: { 200: { content: { 'application/json': object } } };
    };
  };
}

/** One call over the stub, by each contender; the first is the stub itself. */
export async function stubContenders(stub: StubFetch): Promise<Readonly<Record<string, () => Promise<unknown>>>> {
  const { apiKeyHeader, baseUrl, calls, path } = subject;
  const fetchClient = createFetchClient<Paths>({ baseUrl, headers: { [apiKeyHeader]: 'test-key' }, fetch: stub });
  // One signal for all calls, as an app that can be shut down has it.
  const { signal } = new AbortController();
  return {
    'raw stub': async () => (await stub(`${baseUrl}${path}?limit=100`)).json(),
    'openapi-fetch': () => fetchClient.GET(path as '/rows', { params: { query: { limit: 100 } } }),
    ...(await calls(stub, signal)),
  };
}
