import { validator } from '../../src/generated/schemas.ts';
import { createWapikit } from '../../src/index.ts';

/** Every array that a page can hold, empty. */
const emptyPage = Object.fromEntries(
  ['contacts', 'conversations', 'messages', 'lists', 'campaigns', 'organizations', 'roles', 'tags', 'invites']
    .concat('members', 'notifications', 'integrations', 'chats', 'votes')
    .map((name) => [name, []]),
);

/** A client whose requests are kept, and answered so that every operation is content. */
export function recorded() {
  const requests: Request[] = [];
  const wapikit = createWapikit({
    apiKey: 'header.claims.sign',
    validate: validator({ requests: 'strict' }),
    fetch: (url, init) => {
      requests.push(new Request(url, init));
      return Promise.resolve(Response.json(emptyPage));
    },
  });
  return { wapikit, requests };
}
