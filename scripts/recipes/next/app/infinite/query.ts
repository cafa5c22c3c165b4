import { infiniteQueryOptions } from '@tanstack/react-query';

import { loadContacts } from './actions';

export const contactsQuery = infiniteQueryOptions({
  queryKey: ['contacts'],
  queryFn: ({ pageParam }) => loadContacts(pageParam),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next,
  // The client already retries.
  retry: false,
});
