import { describedRoutes, type DescribedRoutes, type FakeCollectionData } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { ownActs } from './acts.ts';
import type { FakeKirimData } from './data.ts';
import { invalid, refuse, requestIdOf } from './failures.ts';
import type { FakeKirimOptions } from './options.ts';
import { numberedCursorPage } from './paging.ts';

/** Every operation of the description, over the rows that are made by hand and others like the description's. */
export function describedKirim(
  { phoneNumberId, rows, schemas, seed }: FakeKirimOptions & { readonly phoneNumberId: string },
  data: FakeKirimData,
): DescribedRoutes {
  return describedRoutes({
    description: { ...fakeDescription, collections: fakeDescription.collections.map(withoutSecret) },
    acts: () => ownActs(data),
    filters: { accounts: { status: (row, text) => text === 'all' || row['status'] === text } },
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
      // Conflicts have a code of their own, wherever one is documented.
      if (at === undefined) return refuse(status, request, /^[a-z_]+$/.test(message) ? message : undefined);
      // Always 400: the catalogue keeps 422 for what is well-formed (docs).
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

/** A webhook subscription shows its secret when it is made, and never again (docs). */
function withoutSecret(collection: FakeCollectionData): FakeCollectionData {
  const { initial_secret: _secret, ...row } = collection.row;
  return { ...collection, row };
}
