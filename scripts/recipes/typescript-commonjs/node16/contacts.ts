import type { Contact, Kapso } from '@wa-clients/kapso' with { 'resolution-mode': 'import' };

// `node16` and `node18` keep import() as it is; an import declaration would become a require(), which they reject.
const loaded = import('@wa-clients/kapso');

export async function connect(options: { apiKey: string; fetch?: typeof fetch }): Promise<Kapso> {
  const { createKapso } = await loaded;
  return createKapso(options);
}

export async function contactsOf(kapso: Kapso): Promise<Contact[]> {
  return kapso.contacts.list({ has_customer: true }).collect({ maxItems: 1_000 });
}
