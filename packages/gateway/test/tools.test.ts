import { expect, it } from 'vitest';

import { createGateway } from '../src/index.ts';
import { toTools } from '../src/tools.ts';

it('gives each tool the class of what it does, also where its name says something else', () => {
  const client = createGateway({ apiKey: 'test-key', baseUrl: 'https://gateway.example.com' });
  const tools = toTools(client, { allow: ['reads', 'writes', 'sends', 'destroys'] });
  const classes = new Map(tools.map((tool) => [tool.operation, tool.class]));
  const expected = {
    'contacts.check': 'reads',
    'chats.getPresence': 'writes',
    'chats.markRead': 'writes',
    'contacts.unblock': 'writes',
    'groupMembers.add': 'sends',
    'groups.create': 'sends',
    'groups.update': 'sends',
    'messages.react': 'sends',
    'groups.leave': 'destroys',
    'groups.revokeInvite': 'destroys',
    'oauthApps.rotateSecret': 'destroys',
    'sessions.logout': 'destroys',
  };
  for (const [operation, one] of Object.entries(expected)) {
    expect([operation, classes.get(operation)]).toEqual([operation, one]);
  }
});
