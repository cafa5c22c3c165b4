/** @jest-environment ./jsdom-with-fetch.js */
const { fakeKapso } = require('@wa-clients/kapso/testing');

const { contactNames } = require('./contacts.js');

test('lists every contact in a page', async () => {
  const fake = fakeKapso({ contacts: 250 });
  document.body.innerHTML = '<ul></ul>';
  for (const name of await contactNames({ apiKey: 'test-key', fetch: fake.fetch })) {
    document.querySelector('ul').append(Object.assign(document.createElement('li'), { textContent: name }));
  }
  expect(document.querySelectorAll('li')).toHaveLength(250);
});
