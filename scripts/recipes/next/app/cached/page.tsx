import { connection } from 'next/server';

import { kapso } from '../../lib/kapso';

/** A list from Next's data cache: its requests are sent at most once an hour. */
export default async function Cached() {
  await connection();
  const names = [];
  for await (const contact of kapso.contacts.list({}, { fetchOptions: { next: { revalidate: 3_600 } } })) {
    names.push(contact.profile_name);
  }
  return (
    <ul>
      {names.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
}
