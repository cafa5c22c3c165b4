import { describedRoutes, type DescribedRoutes, type RouteAnswer } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import type { FakeWapikitOptions } from '../testing.ts';
import type { FakeWapikitData } from './data.ts';
import { joinedPage } from './paging.ts';

/** Every operation of the description, over the rows that are made by hand and others like the description's. */
export function describedWapikit(
  { rows, schemas, seed }: FakeWapikitOptions,
  data: FakeWapikitData,
  refuse: (status: number, message: string) => RouteAnswer,
): DescribedRoutes {
  return describedRoutes({
    description: fakeDescription,
    rows,
    schemas,
    seed,
    linked: { contacts: data.contacts, conversations: data.conversations },
    // Only contacts and conversations are known to be counted by joined rows.
    page: ({ items, rows: wanted }, { query }) => {
      const { body, refusal } = joinedPage(wanted, query, { name: items, rowsOf: () => 1 });
      return refusal ? refuse(refusal.status, refusal.message) : { status: 200, body };
    },
    refuse: ({ message, status }) => refuse(status, message),
  });
}
