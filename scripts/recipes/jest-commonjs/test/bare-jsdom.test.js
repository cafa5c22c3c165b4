/** @jest-environment jsdom */
test('jsdom lacks what the platforms have', () => {
  for (const name of ['fetch', 'Response', 'TextDecoder']) expect(globalThis[name]).toBeUndefined();
});

test.each(['', '/types', '/operations', '/testing', '/webhooks'])('@wa-clients/kapso%s can be required', (entry) => {
  expect(require(`@wa-clients/kapso${entry}`)).toBeDefined();
});

test('a list is read from a hand-made response', async () => {
  const { createKapso } = require('@wa-clients/kapso');
  const body = { data: [{ id: 'one', wa_id: '15550001', profile_name: 'Zoë' }], paging: { cursors: {}, next: null } };
  const response = {
    ok: true,
    status: 200,
    headers: new Map([['content-type', 'application/json']]),
    text: async () => JSON.stringify(body),
  };
  const kapso = createKapso({ apiKey: 'test-key', fetch: async () => response });
  const contacts = await kapso.contacts.list().collect({ maxItems: 10 });
  expect(contacts.map((contact) => contact.profile_name)).toEqual(['Zoë']);
});
