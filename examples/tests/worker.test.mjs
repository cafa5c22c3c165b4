import assert from 'node:assert/strict';
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { checkTypes, ofApp, run, startFake, temporaryFolder } from './support.mjs';

test('compiles', checkTypes);

test('returns every chat, page by page, in workerd', async () => {
  const out = temporaryFolder();
  const built = await run([ofApp('wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', out], {
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
  });
  assert.equal(built.code, 0, built.output);

  // What `wrangler dev` runs it in.
  const wrangler = createRequire(realpathSync(ofApp('wrangler/package.json')));
  const { convertV4MiniflareOptions, Miniflare } = await import(pathToFileURL(wrangler.resolve('miniflare')).href);
  const fake = await startFake('gateway', '--rows', 'chats=120');
  const options = convertV4MiniflareOptions({
    // Otherwise it asks the network where on earth it is.
    cf: false,
    compatibilityDate: '2026-07-01',
    modules: [{ type: 'ESModule', path: 'worker.js', contents: readFileSync(join(out, 'worker.js'), 'utf8') }],
    bindings: {
      GATEWAY_URL: fake.url,
      GATEWAY_SESSION: 'sess_01HZX',
      GATEWAY_API_KEY: 'test-key',
      APP_TOKEN: 'test-token',
    },
  });
  const worker = new Miniflare(options);
  const get = async (path, token = 'test-token') => {
    const response = await worker.dispatchFetch(`http://worker.test${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: response.status, body: await response.json() };
  };
  try {
    const chats = [];
    let next = '';
    for (; next !== null;) {
      const { body, status } = await get(next === '' ? '/chats' : `/chats?after=${encodeURIComponent(next)}`);
      assert.equal(status, 200, JSON.stringify(body));
      chats.push(...body.chats);
      ({ next } = body);
    }
    const expected = await fake.rows('chats');
    assert.equal(chats.length, 120);
    assert.equal(expected.length, 120);
    assert.deepEqual(new Set(chats.map(({ jid }) => jid)), new Set(expected.map(({ jid }) => jid)));

    assert.equal((await get('/chats', 'wrong')).status, 401);
    assert.equal((await get('/')).status, 404);
    assert.equal((await get('/chats?after=wrong')).status, 400);
    await fake.control('/faults', { operation: 'chats.list', fault: 'status:401' });
    const failed = await get('/chats');
    assert.equal(failed.status, 502);
    assert.doesNotMatch(JSON.stringify(failed.body), /test-key/);
  } finally {
    await worker.dispose();
  }
});
