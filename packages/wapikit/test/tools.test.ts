import { expect, it } from 'vitest';

import { createWapikit } from '../src/index.ts';
import { toTools } from '../src/tools.ts';

it('gives each tool the class of what it does, also where its name says something else', () => {
  const tools = toTools(createWapikit({ apiKey: 'test-key' }), { allow: ['reads', 'writes', 'sends', 'destroys'] });
  const classes = new Map(tools.map((tool) => [tool.operation, tool.class]));
  const expected = {
    'apiKeys.get': 'reads',
    'aiChatMessages.vote': 'writes',
    'invites.accept': 'writes',
    'auth.register': 'sends',
    'campaigns.update': 'sends',
    'invites.create': 'sends',
    'apiKeys.regenerate': 'destroys',
    'organizations.transfer': 'destroys',
  };
  for (const [operation, one] of Object.entries(expected)) {
    expect([operation, classes.get(operation)]).toEqual([operation, one]);
  }
});
