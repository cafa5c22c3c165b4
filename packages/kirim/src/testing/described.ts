import { describedRoutes, type DescribedRoutes } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import type { FakeKirimOptions } from '../testing.ts';
import type { FakeKirimData } from './data.ts';
import { invalid, refuse, requestIdOf } from './failures.ts';
import { numberedCursorPage } from './paging.ts';

/** Every operation of the description, over the rows that are made by hand and others like the description's. */
export function describedKirim(
  { phoneNumberId, rows, schemas, seed }: FakeKirimOptions & { readonly phoneNumberId: string },
  data: FakeKirimData,
): DescribedRoutes {
  return describedRoutes({
    description: fakeDescription,
    rows,
    schemas,
    seed,
    context: { phone_number_id: phoneNumberId },
    linked: { contacts: data.contacts, conversations: data.conversations },
    cursor: { parameter: 'cursor', next: 'next_cursor', more: 'has_more' },
    cursorStrategies: ['cursor-token'],
    page: ({ numberOf, operation, rows: wanted }, request) =>
      numberedCursorPage(wanted, request, { list: operation.operation, numberOf }),
    finishBody: (body, request, { does, strategies }) => {
      if (typeof body !== 'object' || body === null || !('request_id' in body)) return body;
      // Lists that are always whole have the envelope of the others.
      const isWhole = does === 'list' && !strategies && 'has_more' in body;
      return { ...body, ...(isWhole && { has_more: false, next_cursor: null }), request_id: requestIdOf(request) };
    },
    // Kept for a day; a key is reused when method, path or body are others (docs).
    keys: {
      reused: 422,
      keptFor: 86_400_000,
      finish: (answer, isReplay) => ({
        ...answer,
        headers: { ...answer.headers, 'idempotent-replayed': String(isReplay) },
      }),
    },
    refuse: ({ at, message, status }, request) => {
      if (at === undefined) return refuse(status, request);
      // Always 400: the catalogue keeps 422 for what is well-formed (docs).
      const code = message.endsWith('is missing') ? 'missing_required_field' : 'invalid_field_value';
      return invalid(request, code, at);
    },
  });
}
