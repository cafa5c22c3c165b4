import { describe, expect, it } from 'vitest';

import { createKapso } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';
import { type ToolName, type ToolOptions, toTools } from '../src/tools.ts';

function setUp(allow?: ToolOptions<ToolName>['allow']) {
  const fake = fakeKapso({ contacts: 5 });
  const tools = toTools(createKapso({ apiKey: 'test-key', fetch: fake.fetch }), { allow });
  return { fake, tools, tool: (name: string) => tools.find((one) => one.name === name) };
}

const message = { messaging_product: 'whatsapp', to: '+14155550123', type: 'text', text: { body: 'Hello' } };

describe('the tools of Kapso', () => {
  it('walk a list to its end, page by page, and say of each which part it is', async () => {
    const { tool } = setUp(['contacts.list']);
    const sizes: number[] = [];
    let resume: string | undefined;
    do {
      const input = { pageSize: 2, ...(resume !== undefined && { resume }) };
      const page = (await tool('contacts_list')?.execute(input)) as { items: unknown[]; resume?: string };
      sizes.push(page.items.length);
      resume = page.resume;
    } while (resume !== undefined);
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('are of both APIs, and of none that changes, sends or removes anything unless the app allows it', () => {
    const { tools } = setUp();
    const operations = tools.map(({ operation }) => operation);
    expect(operations).toEqual(expect.arrayContaining(['contacts.list', 'phoneNumberMessages.list']));
    expect(new Set(tools.map((tool) => tool.class))).toEqual(new Set(['reads']));
    expect(operations.filter((name) => /\.(send|create|update|delete)/.test(name))).toEqual([]);
  });

  it('know their names, so that a wrong one does not compile and is told with the nearest right one', () => {
    // @ts-expect-error There is no such operation.
    expect(() => setUp(['contacts.lst'])).toThrow('unknown name in allow "contacts.lst"; use contacts.list');
    // @ts-expect-error An operation that returns a file is no tool.
    expect(() => setUp(['mediaFiles.download'])).toThrow('cannot be a tool: it returns a file');
  });

  it('have the class of what they do, also where their names say something else', () => {
    const classes = new Map(
      setUp(['reads', 'writes', 'sends', 'destroys']).tools.map((one) => [one.operation, one.class]),
    );
    const expected = {
      'logs.searchWithFilters': 'reads',
      'integrationActions.configureProp': 'reads',
      'broadcasts.create': 'writes',
      'blockedUsers.unblock': 'writes',
      'messages.markRead': 'writes',
      'broadcastRecipients.add': 'sends',
      'broadcasts.schedule': 'sends',
      'events.create': 'sends',
      'notificationDestinations.create': 'sends',
      'broadcasts.update': 'destroys',
      'setupLinks.create': 'destroys',
      'workflowExecutions.update': 'destroys',
      'workflowTriggers.replace': 'destroys',
    };
    for (const [operation, one] of Object.entries(expected))
      expect([operation, classes.get(operation)]).toEqual([operation, one]);
  });

  it('send a message only where that is allowed', async () => {
    const { fake, tool } = setUp(['messages.send']);
    fake.receive({ from: '+14155550123', text: 'Hello?' });
    const sent = await tool('messages_send')?.execute({ phone_number_id: '1234567890', body: message });
    expect(sent).toMatchObject({ messages: [{ id: expect.any(String) }] });
    expect(setUp(['reads', 'writes']).tool('messages_send')).toBeUndefined();
  });
});
