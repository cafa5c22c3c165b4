import { describe, expect, it } from 'vitest';

import { createKapso, type Kapso, type List } from '../src/index.ts';

const id = '550e8400-e29b-41d4-a716-446655440000';
type Row = Record<string, unknown>;
type Walk = (kapso: Kapso) => List<unknown>;

/** A client of a service that answers a query with a body, and the queries that it was asked. */
function answeredKapso(answer: (query: URLSearchParams) => object): { kapso: Kapso; queries: string[] } {
  const queries: string[] = [];
  const kapso = createKapso({
    apiKey: 'test-key',
    fetch: async (url) => {
      const { searchParams } = new URL(url);
      queries.push(searchParams.toString());
      return Response.json(answer(searchParams));
    },
  });
  return { kapso, queries };
}

const rows = (from: number, to: number, key = 'id'): Row[] =>
  Array.from({ length: to - from }, (_, index) => ({ [key]: `row-${from + index}` }));
const walked = async (list: List<unknown>) => (await list.collect({ maxItems: 1_000 })) as Row[];

/** Three rows on pages of one, whose last page still has a cursor of its own end. */
function byCursor(query: URLSearchParams, wrap: (found: Row[]) => object): object {
  const at = Number(query.get('after') ?? query.get('before') ?? 0);
  const ends = { before: `${at}`, after: `${at + 1}` };
  const paging = { cursors: ends, next: at < 2 ? `${at + 1}` : null, previous: at > 0 ? `${at - 1}` : null };
  return { ...wrap(rows(at, at + 1)), paging };
}

const plain = (data: Row[]) => ({ data });
const cursorLists: [string, number, Walk, (found: Row[]) => object][] = [
  ['messages', 100, (kapso) => kapso.messages.list(), plain],
  ['executions of a conversation', 100, (kapso) => kapso.conversationExecutions.list({ conversation_id: id }), plain],
  ['webhook deliveries', 100, (kapso) => kapso.webhookDeliveries.list(), plain],
  ['executions', 100, (kapso) => kapso.workflowExecutions.list({ workflow_id: id }), plain],
  ['events of an execution', 100, (kapso) => kapso.workflowExecutionEvents.list({ execution_id: id }), plain],
  ['events', 100, (kapso) => kapso.events.list(), plain],
  ['calls', 100, (kapso) => kapso.apiLogs.list(), plain],
  ['accounts of a portfolio', 100, (kapso) => kapso.portfolioAccounts.list({ portfolio_id: '77' }), plain],
  ['findings', 25, (kapso) => kapso.findings.list(), plain],
  ['agent sessions', 100, (kapso) => kapso.agentSessions.list({ mode: 'ask' }), plain],
  [
    'runs of an agent session',
    100,
    (kapso) => kapso.agentSessionRuns.list({ id }),
    (runs) => ({ data: { session: {}, runs } }),
  ],
];

describe("Kapso's lists that page by cursor", () => {
  it.each(cursorLists)('end where there is no next cursor: %s', async (_, size, walk, wrap) => {
    const { kapso, queries } = answeredKapso((query) => byCursor(query, wrap));
    expect(await walked(walk(kapso))).toEqual(rows(0, 3));
    expect(queries).toEqual([`limit=${size}`, `limit=${size}&after=1`, `limit=${size}&after=2`]);
  });

  it('go back as well', async () => {
    const { kapso, queries } = answeredKapso((query) => byCursor(query, plain));
    let checkpoint = '';
    for await (const page of kapso.messages.list().pages()) checkpoint = page.checkpoint;
    const back = kapso.messages.list({}, { resume: checkpoint, direction: 'backward' });
    expect(await walked(back as List<unknown>)).toEqual(rows(0, 2).toReversed());
    expect(queries.slice(3)).toEqual(['limit=100&before=1', 'limit=100&before=0']);
  });
});

const numberedLists: [string, number, Walk][] = [
  ['customers', 100, (kapso) => kapso.customers.list()],
  ['setup links', 100, (kapso) => kapso.setupLinks.list({ customer_id: id })],
  ['numbers', 100, (kapso) => kapso.phoneNumbers.list()],
  ['display name requests', 100, (kapso) => kapso.displayNameRequests.list({ phone_number_id: '1' })],
  ['webhooks', 100, (kapso) => kapso.webhooks.list()],
  ['webhooks of a number', 100, (kapso) => kapso.phoneNumberWebhooks.list({ phone_number_id: '1' })],
  ['broadcasts', 100, (kapso) => kapso.broadcasts.list()],
  ['recipients', 50, (kapso) => kapso.broadcastRecipients.list({ broadcast_id: id })],
  ['assignments', 100, (kapso) => kapso.conversationAssignments.list({ conversation_id: id })],
  ['flows', 100, (kapso) => kapso.flows.list()],
  ['versions of a flow', 100, (kapso) => kapso.flowVersions.list({ flow_id: id })],
  ['embeds', 100, (kapso) => kapso.inboxEmbeds.list()],
  ['members', 100, (kapso) => kapso.users.list()],
];

describe("Kapso's lists that page by a cursor", () => {
  it.each([
    ['no paging', undefined],
    ['paging that is null', null],
    ['no next', { previous: null }],
    ['an empty next', { next: '', previous: null }],
    ['a next that is no cursor', { next: false, previous: null }],
  ])('do not end with %s', async (_, paging) => {
    const { kapso, queries } = answeredKapso(() => ({ data: rows(0, 2), ...(paging !== undefined && { paging }) }));
    await expect(walked(kapso.contacts.list())).rejects.toMatchObject({
      code: 'wrong_shape',
      checkpoint: expect.any(String),
    });
    expect(queries).toHaveLength(1);
  });

  it('take a number for a cursor, 0 included', async () => {
    const { kapso, queries } = answeredKapso((query) => ({
      data: rows(0, 1),
      paging: { next: query.has('after') ? null : 0, previous: null },
    }));
    expect(await walked(kapso.contacts.list())).toHaveLength(2);
    expect(queries).toEqual(['limit=100', 'limit=100&after=0']);
  });
});

describe("Kapso's lists that page by number", () => {
  it.each([undefined, null, {}, { total_pages: null }, { total_pages: '3' }, { total_pages: 0 }])(
    'do not end where the pages are not counted: %j',
    async (meta) => {
      const { kapso } = answeredKapso(() => ({ data: rows(0, 2), meta }));
      await expect(walked(kapso.phoneNumbers.list())).rejects.toMatchObject({ code: 'wrong_shape' });
    },
  );

  it('keep rows that have no id, and rows that are null', async () => {
    const { kapso } = answeredKapso((query) => ({
      data: [{ wa_id: query.get('page') }, null],
      meta: { total_pages: 3 },
    }));
    const found = await walked(kapso.contacts.listNumbered());
    expect(found).toEqual([{ wa_id: '1' }, null, { wa_id: '2' }, null, { wa_id: '3' }, null]);
  });

  it.each(numberedLists)(
    'end at the page that the answer counts, even when pages are clamped: %s',
    async (_, size, walk) => {
      const { kapso, queries } = answeredKapso((query) => {
        const page = Number(query.get('page'));
        return { data: rows(page * 2, page * 2 + 2), meta: { page, per_page: 2, total_pages: 3, total_count: 6 } };
      });
      expect(await walked(walk(kapso))).toEqual(rows(2, 8));
      expect(queries).toEqual([1, 2, 3].map((page) => `page=${page}&per_page=${size}`));
    },
  );

  it('go on beyond the fiftieth page, which ends the contacts alone', async () => {
    const { kapso } = answeredKapso((query) => {
      const page = Number(query.get('page'));
      return { data: rows(page, page + 1), meta: { page, per_page: 1, total_pages: 60, total_count: 60 } };
    });
    expect(await walked(kapso.customers.list())).toHaveLength(60);
  });
});

describe("Kapso's numbered lists of the agent", () => {
  it.each<[string, string, Walk, (found: Row[]) => object]>([
    ['sessions', 'conversation_id', (kapso) => kapso.agentSessions.listNumbered({ mode: 'ask' }), plain],
    [
      'runs',
      'run_id',
      (kapso) => kapso.agentSessionRuns.listNumbered({ id }),
      (runs) => ({ data: { session: {}, runs } }),
    ],
  ])(
    'end where the flag says so, whatever the estimate, and know a row by its own id: %s',
    async (_, key, walk, wrap) => {
      const { kapso, queries } = answeredKapso((query) => {
        const page = Number(query.get('page'));
        const meta = { page, total_pages: 1, total_count: 2, total_count_estimated: true, has_next: page < 3 };
        // The first row of each page is the last one of the page before.
        return { ...wrap(rows(page, page + 2, key)), meta };
      });
      expect(await walked(walk(kapso))).toEqual(rows(1, 5, key));
      expect(queries).toEqual([1, 2, 3].map((page) => `page=${page}&per_page=100`));
    },
  );
});

describe("Kapso's search of the logs", () => {
  it('ends where the flag says so', async () => {
    const { kapso, queries } = answeredKapso((query) => {
      const at = Number(query.get('cursor') ?? 0);
      const pagination = { has_more: at < 2, next_cursor: at < 2 ? `${at + 1}` : null };
      return { data: { available: true, events: rows(at, at + 1), pagination } };
    });
    expect(await walked(kapso.logs.search({ query: 'timeout' }))).toEqual(rows(0, 3));
    const first = 'query=timeout&limit=100';
    expect(queries).toEqual([first, `${first}&cursor=1`, `${first}&cursor=2`]);
  });

  it.each([
    { has_more: false, next_cursor: '1' },
    { has_more: true, next_cursor: null },
    { next_cursor: null },
    undefined,
  ])('does not end where flag and cursor differ, or are missing: %j', async (pagination) => {
    const { kapso } = answeredKapso(() => ({ data: { available: true, events: rows(0, 1), pagination } }));
    await expect(walked(kapso.logs.search({ query: 'timeout' }))).rejects.toMatchObject({ code: 'wrong_shape' });
  });

  it('takes filters in the body of a POST, and the cursor beside them', async () => {
    const sent: string[] = [];
    const kapso = createKapso({
      apiKey: 'test-key',
      fetch: async (url, init) => {
        const body = await new Request(url, init).text();
        sent.push(`${init.method} ${new URL(url).search} ${body}`);
        const at = Number((JSON.parse(body) as Row)['cursor'] ?? 0);
        const pagination = { has_more: at < 1, next_cursor: at < 1 ? `${at + 1}` : null };
        return Response.json({ data: { available: true, events: rows(at, at + 1), pagination } });
      },
    });
    const filters = { filters: { status: 500 }, source: 'external_api_log' as const };
    expect(await walked(kapso.logs.searchWithFilters(filters))).toEqual(rows(0, 2));
    const first = '{"filters":{"status":500},"source":"external_api_log","limit":100';
    expect(sent).toEqual([`POST  ${first}}`, `POST  ${first},"cursor":"1"}`]);
  });
});
