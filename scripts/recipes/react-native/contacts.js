import { createKapso, download } from '@wa-clients/kapso';

// Nothing is configured: the client calls the global fetch. `baseUrl` is your own server, which keeps the real API key.
export const connect = (baseUrl, apiKey) => createKapso({ baseUrl, apiKey });

export async function contactNames(kapso, options) {
  const names = [];
  for await (const contact of kapso.contacts.list({}, options)) names.push(contact.profile_name);
  return names;
}

/** Downloads a file. */
export async function readFile(kapso, url) {
  const { host } = new URL(url);
  return download(kapso, url, { hosts: [host] });
}
