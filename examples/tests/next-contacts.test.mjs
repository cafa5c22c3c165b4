import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ofApp, run, seen, start, startFake } from './support.mjs';

const next = ofApp('next/dist/bin/next');

test('is built, with its types checked, without a key and without a network', async () => {
  const { code, output } = await run([next, 'build']);
  assert.equal(code, 0, output);
  assert.match(output, /TypeScript|types/);
});

test('shows every contact, page by page, along the links', async () => {
  const fake = await startFake('kirim', '--contacts', '50');
  const app = start([next, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
    KIRIM_API_KEY: 'test-key',
    KIRIM_BASE_URL: fake.url,
    KIRIM_PHONE_NUMBER_ID: '106540352242922',
  });
  await seen(app, /Ready in/);
  const origin = await seen(app, /http:\/\/127\.0\.0\.1:\d+/);
  const visit = async (path) => {
    const response = await fetch(`${origin}${path}`);
    const html = await response.text();
    const [, link] = /<a href="([^"]+)">Next page/.exec(html) ?? [];
    const numbers = [...html.matchAll(/<li>.*?(\+\d+).*?<\/li>/g)].map(([, number]) => number);
    return { status: response.status, url: response.url, html, link: link?.replaceAll('&amp;', '&'), numbers };
  };
  const numbers = [];
  const sizes = [];
  for (let path = '/'; path !== undefined;) {
    const page = await visit(path);
    assert.equal(page.status, 200, page.html.slice(0, 500));
    numbers.push(...page.numbers);
    sizes.push(page.numbers.length);
    path = page.link;
  }
  assert.deepEqual(sizes, [20, 20, 10]);
  const expected = (await fake.rows('contacts')).map((contact) => contact.phone_number);
  assert.deepEqual(numbers.toSorted(), expected.toSorted());
  assert.equal((await visit('/?after=wrong')).url, `${origin}/`);

  await fake.control('/faults', { operation: 'contacts.list', fault: 'status:403' });
  const failed = await visit('/');
  assert.equal(failed.status, 500);
  assert.doesNotMatch(failed.html, /test-key/);
});
