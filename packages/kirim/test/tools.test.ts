import { expect, it } from 'vitest';

import { createKirim } from '../src/index.ts';
import { toTools } from '../src/tools.ts';

it('gives each tool the class of what it does, also where its name says something else', () => {
  const tools = toTools(createKirim({ apiKey: 'test-key' }), { allow: ['reads', 'writes', 'sends', 'destroys'] });
  const classes = new Map(tools.map((tool) => [tool.operation, tool.class]));
  const expected = {
    'messages.getMedia': 'reads',
    'contacts.detachLabel': 'writes',
    'conversations.detachLabel': 'writes',
    'contacts.bulkLabel': 'writes',
    'webhookDeliveries.bulkReplay': 'sends',
    'webhookDeliveries.replay': 'sends',
    'messages.send': 'sends',
    'labels.delete': 'destroys',
    'webhookSubscriptions.rotateSecret': 'destroys',
  };
  for (const [operation, one] of Object.entries(expected)) {
    expect([operation, classes.get(operation)]).toEqual([operation, one]);
  }
});
