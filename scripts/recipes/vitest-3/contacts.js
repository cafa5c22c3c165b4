import { createKapso } from '@wa-clients/kapso';

export async function contactNames(options) {
  const kapso = createKapso(options);
  const names = [];
  for await (const contact of kapso.contacts.list({}, { prefetch: 1 })) names.push(contact.profile_name);
  return names;
}
