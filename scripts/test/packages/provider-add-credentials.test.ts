import { describe, expect, it } from 'vitest';

import { addToCopy, textOf } from '../support/add-to-copy.ts';

describe('a provider with credentials and servers of every kind', () => {
  it(
    'has an option for each, and passes its own tests and those of the workspace over a fake that checks them',
    { timeout: 600_000 },
    async () => {
      const outcome = await addToCopy('keyring');
      const [client, credentials] = ['client', 'credentials'].map((name) =>
        textOf(outcome, `packages/keyring/src/${name}.ts`),
      );
      expect(client).toContain("baseUrl: 'https://eu.keyring.example:8443/v1'");
      expect(client).toContain("readonly region?: 'eu' | 'us' | undefined;");
      expect(client).toContain('readonly credentials: KeyringCredentials;');
      expect(credentials).toContain("appKey: { send: inQuery, name: 'app_key' }");
      expect(credentials).toContain("session: { send: inCookie, name: 'SESSION' }");
      expect(credentials).toContain("required: [['account'], ['appId', 'appKey']]");
      const operations = textOf(outcome, 'packages/keyring/src/generated/operations.ts');
      const calls = [...operations.matchAll(/return (call.*), input, options/g)].map(([, text = '']) =>
        text.replace(/name: '[^']*', /, ''),
      );
      expect(calls).toEqual([
        "call(client, { method: 'GET', path: '/doors', query: [] }",
        "call(client, { method: 'HEAD', path: '/doors', query: [], empty: true }",
        "call(client, { method: 'GET', path: '/session', query: [], credentials: [['session']] }",
        "call(client, { method: 'GET', path: '/health', query: [], credentials: [] }",
        "call(atServer(client, 'https://files.keyring.example'), { method: 'POST', path: '/upload', query: [], credentials: [['token'], []] }",
        "call(atServer(client, '/other'), { method: 'GET', path: '/signed', query: [], credentials: [] }",
      ]);
      const readme = textOf(outcome, 'packages/keyring/README.md');
      expect(readme).toContain('- `https://staging.keyring.example`: Staging');
      expect(readme).toContain("tokenUrl: 'https://auth.keyring.example/token'");
      const told = [
        'the address is the first of 2',
        'the defaults of its variables',
        'a cookie',
        'hoba',
        'no overlay',
        '/other',
      ];
      expect(outcome.choices).toEqual(told.map((part) => expect.stringContaining(part) as unknown));
    },
  );
});
