import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { connection } from 'next/server';

import { Contacts } from './contacts';
import { Providers } from './providers';
import { contactsQuery } from './query';

/** The first page is part of the document; the others are loaded by the server action. */
export default async function Infinite() {
  await connection();
  const client = new QueryClient();
  await client.prefetchInfiniteQuery(contactsQuery);
  return (
    <Providers>
      <HydrationBoundary state={dehydrate(client)}>
        <Contacts />
      </HydrationBoundary>
    </Providers>
  );
}
