import { connection } from 'next/server';

import { kapso } from '../../lib/kapso';

/** A server component: the API key stays on the server. */
export default async function Contacts() {
  // Renders the page for each request; without it, Next renders it once, at build time.
  await connection();
  const names = [];
  for await (const contact of kapso.contacts.list()) names.push(contact.profile_name);
  return (
    <ul>
      {names.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
}
