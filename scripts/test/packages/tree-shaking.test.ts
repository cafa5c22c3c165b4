import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The minified bundle of a module that imports from the packages. */
async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['wa-clients:source'],
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

describe('a bundle', () => {
  it('of one operation carries no other operation', async () => {
    const text = await bundle(
      "import { createKapsoClient, listContacts } from '@wa-clients/kapso'; listContacts(createKapsoClient({ apiKey: 'test-key' }));",
    );
    expect(text).toContain('"/whatsapp/contacts"');
    expect(text).not.toContain('/whatsapp/conversations');
    expect(text).not.toContain('{identifier}');
    // Neither a stream, nor a query, nor a span, nor the JSON reader that it does not use.
    for (const foreign of ['highWaterMark', 'initialPageParam', 'server.address', 'lastIndex', 'onDrift:']) {
      expect(text).not.toContain(foreign);
    }
  });

  it('of a client carries no schema, no zod, no fake and no msw', async () => {
    const text = await bundle(
      "import { createWapikit } from '@wa-clients/wapikit'; createWapikit({ apiKey: 'test-key' });",
    );
    expect(text).toContain('/conversations');
    for (const foreign of ['looseObject', '_zod', 'Santoso', 'HttpResponse']) expect(text).not.toContain(foreign);
  });

  it('carries what validates only where a validator is made', async () => {
    const make = "import { createKapso } from '@wa-clients/kapso'; createKapso({ apiKey: 'test-key'";
    const marks = ['onSchemaDrift', 'does not match the description', '~standard', 'profile_name', '_zod'];
    const without = await bundle(`${make} });`);
    for (const mark of marks) expect(without).not.toContain(mark);
    const along = await bundle(
      `import { validator } from '@wa-clients/kapso/schemas'; ${make}, validate: validator({ responses: 'warn' }) });`,
    );
    for (const mark of marks) expect(along).toContain(mark);
  });

  it('carries what checks webhooks only where they are received, and then no client', async () => {
    const marks = ['SHA-256', 'X-Webhook-Signature', 'webhook_invalid', 'importKey'];
    const client = await bundle(
      "import { createKapso } from '@wa-clients/kapso'; createKapso({ apiKey: 'test-key' });",
    );
    for (const mark of marks) expect(client).not.toContain(mark);
    const receiver = await bundle(
      "import { receiveKapsoWebhook } from '@wa-clients/kapso/webhooks'; receiveKapsoWebhook(new Request('https://x.example'), { secret: 'x' });",
    );
    for (const mark of marks) expect(receiver).toContain(mark);
    // Neither a call, nor the listener for Node, nor what fakes sign with.
    for (const foreign of ['/whatsapp/contacts', 'retry-after', 'statusCode', 'Ana Silva']) {
      expect(receiver).not.toContain(foreign);
    }
  });

  it('of one schema carries no other schema', async () => {
    const text = await bundle(
      "import { PaginationMeta } from '@wa-clients/kapso/schemas'; console.log(PaginationMeta.safeParse({}));",
    );
    expect(text).toContain('total_pages');
    for (const foreign of ['profile_name', 'contacts.list', 'onSchemaDrift']) expect(text).not.toContain(foreign);
  });

  it('of the types alone is empty', async () => {
    expect(await bundle("import '@wa-clients/kapso/types';")).toBe('');
  });
});
