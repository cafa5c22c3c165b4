'use server';

import { toInfiniteQuery } from '@wa-clients/kapso';

import { kapso } from '../../lib/kapso';

/** Returns one page as plain data; `pageParam` is the checkpoint of the previous page. */
export async function loadContacts(pageParam?: string) {
  const { queryFn, getNextPageParam } = toInfiniteQuery(kapso.contacts.list({}, { pageSize: 20 }));
  const page = await queryFn({ pageParam });
  const names = page.items.map((contact) => contact.profile_name);
  return { names, next: getNextPageParam(page) };
}
