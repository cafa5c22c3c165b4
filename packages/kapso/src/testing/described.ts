import {
  type DescribedList,
  describedRoutes,
  type DescribedRoutes,
  type FakeCollectionData,
  type Refusal,
  type RouteAnswer,
  type RouteRequest,
  withValueAt,
} from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { broadcastActs } from './acts/broadcasts.ts';
import { databaseActs } from './acts/database-rows.ts';
import { eventActs } from './acts/events.ts';
import { flowActs } from './acts/flows.ts';
import { numberActs } from './acts/numbers.ts';
import { workflowActs } from './acts/workflows.ts';
import { type FakeKapsoData, phoneNumberIds } from './data.ts';
import { describedFilters, isContactNamed } from './filters.ts';
import type { FakeKapsoOptions } from './options.ts';
import { cursorPageOf, numberedPage, searchPage } from './paging.ts';

/** What every fake is made from. */
let description: typeof fakeDescription | undefined;

/** Routes of every operation in the description, with handwritten rows and rows generated from the description. */
export function describedKapso({ rows, schemas, seed, sizes }: FakeKapsoOptions, data: FakeKapsoData): DescribedRoutes {
  return describedRoutes({
    description: (description ??= { ...fakeDescription, collections: fakeDescription.collections.map(settled) }),
    acts: { ...broadcastActs(data), ...databaseActs, ...eventActs, ...flowActs, ...numberActs(data), ...workflowActs },
    rows,
    schemas,
    seed,
    sizes,
    linked: { contacts: data.contacts, conversations: data.conversations },
    filters: describedFilters(data),
    isNamed: { contacts: (row, name) => isContactNamed(row, name) },
    cursor: { parameter: 'after', next: 'paging.next' },
    cursorStrategies: ['cursor-after'],
    page: (list, request) => {
      const answer = pageOf(list, request);
      if (!answer) return refuse({ status: 400, message: 'Invalid cursor' });
      if (answer.status !== 200) return answer;
      const { data: page, pagination, ...rest } = answer.body as { readonly data?: unknown; pagination?: unknown };
      const { items, operation } = list;
      const around =
        pagination === undefined ? operation.sample : withValueAt(operation.sample, searchPlace, pagination);
      return { ...answer, body: { ...(withValueAt(around, items, page) as object), ...rest } };
    },
    refuse,
    settle,
  });
}

/** What the rows of the start are told beyond their description. */
function settle(collection: DescribedRoutes['collection']): void {
  // The two are the same, Meta's id of the number (docs); a description cannot say so.
  for (const [index, row] of collection('phoneNumbers').entries()) {
    row['id'] = phoneNumberIds[index] ?? row['id'];
    row['phone_number_id'] = row['id'];
  }
  // What is looked for by a name has one of its own.
  for (const [index, row] of collection('eventDefinitions').entries()) row['name'] = `shop.event_${index + 1}`;
  for (const [index, row] of collection('notificationDestinations').entries())
    row['address'] = `team${index + 1}@example.com`;
}

/** Initial fields of the rows where those of a sample would get in the way. */
const first: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // At most one assignment can be active.
  conversationAssignments: { active: false },
  eventDefinitions: { archived_at: null },
};

function settled(collection: FakeCollectionData): FakeCollectionData {
  const { name, row, vary } = collection;
  const members = first[name] ?? {};
  const others = Object.entries(vary).filter(([member]) => !Object.hasOwn(members, member));
  return { ...collection, row: { ...row, ...members }, vary: Object.fromEntries(others) };
}

/** Path of the pagination object in a log search response. */
const searchPlace = 'data.pagination';

/** Returns a page by the list's strategy, or by the one that the request selects; undefined for an invalid cursor. */
function pageOf({ numberOf, rows, strategies }: DescribedList, request: RouteRequest): RouteAnswer | undefined {
  const { query, url } = request;
  // A parameter of cursor pagination selects it.
  const byCursor = ['limit', 'after', 'before'].some((name) => query.has(name));
  const numbered = strategies.find((name) => name.startsWith('numbered'));
  if (strategies.includes('cursor-token')) return searchPage(rows, request, numberOf);
  if (numbered === undefined || (strategies.length > 1 && byCursor)) return cursorPageOf(rows, query, numberOf);
  const isBounded = numbered !== 'numbered-unbounded';
  const hasFlag = numbered === 'numbered-sessions' || numbered === 'numbered-runs';
  return numberedPage(rows, query, url, { isBounded, hasFlag });
}

/** Returns an error in the documented format of the operation: a message in `error`, `detail` or `errors`. */
function refuse({ at = 'base', message, sample, status }: Refusal): RouteAnswer {
  const body = typeof sample === 'object' && sample !== null ? sample : { error: message };
  if ('error' in body) return { status, body: { ...body, error: message } };
  if ('errors' in body) return { status, body: { ...body, errors: { [at]: [message] } } };
  return { status, body: 'detail' in body ? { ...body, detail: message } : body };
}
