import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createCloud } from '../src/index.ts';
import { template, type Template } from '../src/templates.ts';
import { cloudTemplates } from '../src/templates-command.ts';
import { fakeCloud } from '../src/testing.ts';
import { ids } from './support/ids.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wa-clients-templates-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('templates pull', () => {
  it('writes the approved templates of the account, and check tells when the account has changed', async () => {
    const fake = fakeCloud({ rows: 1 });
    const { close, url } = await fake.listen();
    const stream = { write: () => true };
    const env = { WHATSAPP_ACCESS_TOKEN: 'test-key', WHATSAPP_BUSINESS_ACCOUNT_ID: fake.businessAccountId };
    const run = async (word: string) => {
      const words = [word, '--out', 'templates.ts', '--base-url', url];
      return cloudTemplates.run(words, { stdout: stream, stderr: stream, env, cwd: folder });
    };
    expect(await run('pull')).toBe(0);
    const text = readFileSync(join(folder, 'templates.ts'), 'utf8');
    expect(text).toMatch(/from .@wa-clients.cloud.templates.;/);
    expect(text).toContain('orderUpdate');
    expect(await run('check')).toBe(0);
    Object.assign(fake.collection('templates')[0] ?? {}, { components: [{ type: 'BODY', text: 'Hi.' }] });
    expect(await run('check')).not.toBe(0);
    await close();
  });
});

describe('template', () => {
  it('makes the message that the send takes', async () => {
    const fake = fakeCloud();
    const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch });
    const orderUpdate: Template<{ readonly body: readonly [string, string] }> = template('order_update', 'en_US');
    const { phone_number_id } = ids;
    await cloud.messages.send(orderUpdate({ phone_number_id, to: '+14155550123', body: ['Ana', '17'] }));
    expect(fake.requests[0]?.body).toEqual({
      messaging_product: 'whatsapp',
      to: '+14155550123',
      type: 'template',
      template: {
        name: 'order_update',
        language: { code: 'en_US' },
        components: [
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'Ana' },
              { type: 'text', text: '17' },
            ],
          },
        ],
      },
    });
  });
});
