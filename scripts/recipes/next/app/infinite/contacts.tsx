'use client';

import { useInfiniteQuery } from '@tanstack/react-query';

import { contactsQuery } from './query';

export function Contacts() {
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery(contactsQuery);
  const names = data?.pages.flatMap((page) => page.names) ?? [];
  return (
    <>
      <ul>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
      {hasNextPage && <button onClick={() => fetchNextPage()}>More</button>}
    </>
  );
}
