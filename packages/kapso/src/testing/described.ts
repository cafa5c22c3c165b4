import { describedRoutes, type DescribedRoutes, type Refusal, type RouteAnswer } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import type { FakeKapsoOptions } from '../testing.ts';
import type { FakeKapsoData } from './data.ts';
import { isContactNamed } from './filters.ts';
import { cursorPageOf, numberedPage } from './paging.ts';

/** Every operation of the description, over the rows that are made by hand and others like the description's. */
export function describedKapso({ rows, schemas, seed }: FakeKapsoOptions, data: FakeKapsoData): DescribedRoutes {
  return describedRoutes({
    description: fakeDescription,
    rows,
    schemas,
    seed,
    linked: { contacts: data.contacts, conversations: data.conversations },
    isNamed: { contacts: (row, name) => isContactNamed(row, name) },
    cursor: { parameter: 'after', next: 'paging.next' },
    cursorStrategies: ['cursor-after'],
    page: ({ items, numberOf, rows: wanted, strategies }, { query, url }) => {
      // One of the cursor's own parameters chooses the newer way, where there are two.
      const byCursor = ['limit', 'after', 'before'].some((name) => query.has(name));
      const isNumbered = strategies.length > 1 ? !byCursor : strategies[0] === 'numbered';
      const answer = isNumbered ? numberedPage(wanted, query, url) : cursorPageOf(wanted, query, numberOf);
      if (!answer) return refuse({ status: 400, message: 'Invalid cursor' });
      const { data: page, ...rest } = answer.body as { readonly data?: unknown };
      return answer.status === 200 ? { ...answer, body: { ...rest, [items]: page } } : answer;
    },
    refuse,
  });
}

/** A failure in the form that the operation documents for its status: a sentence under `error`, `detail` or `errors`. */
function refuse({ at = 'base', message, sample, status }: Refusal): RouteAnswer {
  const body = typeof sample === 'object' && sample !== null ? sample : { error: message };
  if ('error' in body) return { status, body: { ...body, error: message } };
  if ('errors' in body) return { status, body: { ...body, errors: { [at]: [message] } } };
  return { status, body: 'detail' in body ? { ...body, detail: message } : body };
}
