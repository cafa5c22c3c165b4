import { expect, it } from 'vitest';

import { createCloud } from '../src/index.ts';
import { toTools } from '../src/tools.ts';

it('gives each tool the class of what it does, also where its name says something else', () => {
  const tools = toTools(createCloud({ apiKey: 'test-key' }), { allow: ['reads', 'writes', 'sends', 'destroys'] });
  const classes = new Map(tools.map((tool) => [tool.operation, tool.class]));
  const expected = {
    'calls.getPermissions': 'reads',
    'blockedUsers.unblock': 'writes',
    'messages.markRead': 'writes',
    'templates.create': 'writes',
    'businesses.onboardToMarketingMessages': 'sends',
    'groups.addParticipants': 'sends',
    'groups.update': 'sends',
    'phoneNumbers.requestCode': 'sends',
    'encryptionKeys.set': 'destroys',
    'flows.deprecate': 'destroys',
    'groups.createInviteLink': 'destroys',
    'solutions.acceptDeactivation': 'destroys',
  };
  for (const [operation, one] of Object.entries(expected)) {
    expect([operation, classes.get(operation)]).toEqual([operation, one]);
  }
});
