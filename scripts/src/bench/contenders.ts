import { subject } from './bundled-subject.ts';
import type { BenchmarkItem, Traversal } from './traversal.ts';

const apiKey = 'test-key';

interface Body {
  readonly data: BenchmarkItem[];
  readonly paging?: { readonly next?: string | null };
}

/** The path of the list, as openapi-fetch is told it. */
interface Paths {
  '/rows': {
    get: {
      parameters: { query: { limit: number; after?: string } };
      responses: { 200: { content: { 'application/json': Body } } };
    };
  };
}

const { apiKeyHeader, path, walks } = subject;

/** Those who walk the list, by name; each loads what it needs itself. */
export const contenders: Readonly<Record<string, Traversal>> = {
  'bare fetch': async (baseUrl, consume) => {
    for (let cursor: string | null = ''; cursor !== null;) {
      const address: string = `${baseUrl}${path}?limit=100${cursor && `&after=${cursor}`}`;
      const response = await fetch(address, { headers: { Accept: 'application/json', [apiKeyHeader]: apiKey } });
      const body = (await response.json()) as Body;
      if (!body.paging) throw new Error('The page has no links.');
      for (const item of body.data) consume(item);
      cursor = body.paging.next ?? null;
    }
  },

  'openapi-fetch': async (baseUrl, consume) => {
    const { default: createFetchClient } = await import('openapi-fetch');
    const client = createFetchClient<Paths>({ baseUrl, headers: { [apiKeyHeader]: apiKey } });
    async function* items() {
      for (let after: string | undefined; ;) {
        const query = after === undefined ? { limit: 100 } : { limit: 100, after };
        const { data } = await client.GET(path as '/rows', { params: { query } });
        if (!data?.paging) throw new Error('The page has no links.');
        yield* data.data;
        if (typeof data.paging.next !== 'string') return;
        after = data.paging.next;
      }
    }
    for await (const item of items()) consume(item);
  },

  ...walks,

  'ours, numbered, concurrency 8': async (baseUrl, consume) => {
    const { numberedContacts } = await import('./numbered-contacts.ts');
    for await (const item of numberedContacts(baseUrl, apiKey, { concurrency: 8 })) consume(item);
  },
};
