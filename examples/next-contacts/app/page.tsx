import { isKirimError } from '@wa-clients/kirim';
import Link from 'next/link';
import { redirect } from 'next/navigation';

import { kirim } from '../lib/kirim';

interface Props {
  readonly searchParams: Promise<{ readonly after?: string | string[] }>;
}

/** A page of contacts; the link to the next one has the checkpoint of this one. */
export default async function ContactsPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const page = await loadPage(typeof after === 'string' ? after : undefined);
  return (
    <main>
      <h1>Contacts</h1>
      <ul>
        {page.items.map((contact) => (
          <li key={contact.id}>
            {contact.name ?? 'No name'} ({contact.phone_number})
          </li>
        ))}
      </ul>
      {page.hasMore && <Link href={{ query: { after: page.checkpoint } }}>Next page</Link>}
    </main>
  );
}

async function loadPage(resume: string | undefined) {
  const phone_number_id = process.env.KIRIM_PHONE_NUMBER_ID ?? '';
  try {
    return await kirim.contacts.list({ phone_number_id }, { pageSize: 20, resume });
  } catch (error) {
    // An address that somebody changed, or of another account: begin again.
    if (isKirimError(error, 'checkpoint_invalid')) redirect('/');
    throw error;
  }
}
