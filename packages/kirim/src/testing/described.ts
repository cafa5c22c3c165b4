import { describedRoutes, type DescribedRoutes, type FakeCollectionData } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { ownActs } from './acts.ts';
import type { FakeKirimData } from './data.ts';
import { invalid, refuse, requestIdOf } from './failures.ts';
import type { FakeKirimOptions } from './options.ts';
import { numberedCursorPage } from './paging.ts';

/** All operations of the description, over generated data and example rows from the description. */
export function describedKirim(
  { phoneNumberId, rows, schemas, seed, sizes }: FakeKirimOptions & { readonly phoneNumberId: string },
  data: FakeKirimData,
): DescribedRoutes {
  return describedRoutes({
    description: { ...fakeDescription, collections: fakeDescription.collections.map(withoutSecret) },
    acts: () => ownActs(data),
    filters: { accounts: { status: (row, text) => text === 'all' || row['status'] === text } },
    rows,
    schemas,
    seed,
    sizes,
    context: { phone_number_id: phoneNumberId },
    linked: { contacts: data.contacts, conversations: data.conversations },
    cursor: { parameter: 'cursor', next: 'next_cursor', more: 'has_more' },
    cursorStrategies: ['cursor-token'],
    page: ({ numberOf, operation, rows: wanted }, request) =>
      numberedCursorPage(wanted, request, { list: operation.operation, numberOf }),
    finishBody: (body, request, { does, strategies }) => {
      if (typeof body !== 'object' || body === null || !('request_id' in body)) return body;
      // Lists that always have one page use the same envelope.
      const isWhole = does === 'list' && !strategies && 'has_more' in body;
      return { ...body, ...(isWhole && { has_more: false, next_cursor: null }), request_id: requestIdOf(request) };
    },
    // Stored for 24 hours; a key counts as reused if the method, path or body differs (docs).
    keys: {
      reused: 422,
      keptFor: 86_400_000,
      finish: (answer, isReplay) => ({
        ...answer,
        headers: { ...answer.headers, 'idempotent-replayed': String(isReplay) },
      }),
    },
    refuse: ({ at, details, message, status }, request) => {
      if (typeof details?.['param'] === 'string') return invalid(request, message, details['param']);
      // Conflicts have their own code where one is documented.
      if (at === undefined) return refuse(status, request, /^[a-z_]+$/.test(message) ? message : undefined);
      // Always 400: the error catalog reserves 422 for well-formed requests (docs).
      const code = message.endsWith('is missing') ? 'missing_required_field' : 'invalid_field_value';
      return invalid(request, code, at);
    },
    // Messages are of conversations that there are.
    settle: (collection) => {
      const { conversations } = data;
      for (const [index, message] of collection('messages', phoneNumberId).entries())
        message['conversation_id'] = conversations[index % conversations.length]?.id ?? message['conversation_id'];
    },
  });
}

/** A webhook subscription returns its secret only when it is created (docs). */
function withoutSecret(collection: FakeCollectionData): FakeCollectionData {
  const { initial_secret: _secret, ...row } = collection.row;
  return { ...collection, row };
}
