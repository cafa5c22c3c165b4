import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createCloud, createUploadSession, uploadFile } from '../src/index.ts';
import { fakeCloud, fault } from '../src/testing.ts';
import { loopback } from './support/loopback.ts';

const bytes = new TextEncoder().encode('0123456789');
const file = () => new File([bytes], 'sample.png', { type: 'image/png' });
const app_id = 'app';

/** A client whose uploads lose the connection after so many bytes each, of which the fake has got that many. */
function open(...cuts: number[]) {
  const fake = fakeCloud();
  const sent: { readonly offset: string | null; readonly key: string | null; readonly url: string }[] = [];
  const fetch: typeof fake.fetch = async (input, init) => {
    const request = new Request(input, init);
    const offset = request.headers.get('file_offset');
    sent.push({ offset, key: request.headers.get('authorization'), url: request.url });
    const cut = offset === null ? undefined : cuts.shift();
    if (cut === undefined) return fake.fetch(request);
    const { headers, url } = request;
    await fake.fetch(url, { method: 'POST', headers, body: (await request.bytes()).slice(0, cut) });
    throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
  };
  const validate = validator({ requests: 'strict', responses: 'strict' });
  return { fake, sent, cloud: createCloud({ apiKey: 'test-key', fetch, validate }) };
}
const offsets = ({ sent }: ReturnType<typeof open>) => sent.flatMap(({ offset }) => (offset === null ? [] : [offset]));

describe('uploadFile', () => {
  it('returns the handle of a file, which a template takes as its sample', async () => {
    const { cloud, sent } = open();
    const { h } = await uploadFile(cloud, { app_id, file: file() });
    expect(h).toMatch(/^4::/);
    const [session, upload] = sent;
    expect(session).toMatchObject({ key: 'Bearer test-key' });
    expect(new URL(session?.url ?? '').searchParams.toString()).toBe(
      'file_length=10&file_type=image%2Fpng&file_name=sample.png',
    );
    expect(upload).toMatchObject({ offset: '0', key: 'OAuth test-key' });
    // The signature of the session stays a query.
    expect(upload?.url).toMatch(/\/v24\.0\/upload:[A-Za-z0-9=]+\?sig=ARZ_1$/);
  });

  it('goes on from the offset that Meta tells when the connection is lost', async () => {
    const opened = open(4, 3);
    await uploadFile(opened.cloud, { app_id, file: file() });
    expect(offsets(opened)).toEqual(['0', '4', '7']);
  });

  it('gives up after three attempts in a row by which nothing has arrived', async () => {
    const opened = open(2, 0, 0, 0, 0);
    await expect(uploadFile(opened.cloud, { app_id, file: file() })).rejects.toMatchObject({
      code: 'connection_failed',
    });
    expect(offsets(opened)).toEqual(['0', '2', '2', '2']);
  });

  it('begins again where the response with the handle was lost', async () => {
    const opened = open(10);
    expect((await uploadFile(opened.cloud, { app_id, file: file() })).h).toMatch(/^4::/);
    expect(offsets(opened)).toEqual(['0', '0']);
  });

  it('gives up where the handle is lost of every session, and uploads the file three times at most', async () => {
    const opened = open(...Array.from({ length: 12 }, (_, index) => (index % 2 ? 10 : 5)));
    await expect(uploadFile(opened.cloud, { app_id, file: file() })).rejects.toMatchObject({
      code: 'connection_failed',
    });
    expect(offsets(opened)).toEqual(['0', '5', '0', '5', '0', '5']);
  });

  it('resumes a session of another process', async () => {
    const opened = open(6);
    const { cloud } = opened;
    const { id } = await createUploadSession(cloud, { app_id, file_length: 10, file_type: 'image/png' });
    const append = cloud.uploads.append({ upload_id: id, file_offset: 0, body: bytes });
    await expect(append).rejects.toMatchObject({ code: 'connection_failed', ambiguous: true });
    expect(await cloud.uploads.get({ upload_id: id })).toEqual({ id, file_offset: 6 });
    await uploadFile(cloud, { app_id, file: file(), upload_id: id });
    expect(offsets(opened)).toEqual(['0', '6']);
  });

  it('begins anew where all bytes of another process have arrived, whose handle is lost', async () => {
    const { cloud, sent } = open();
    const { id } = await createUploadSession(cloud, { app_id, file_length: 10, file_type: 'image/png' });
    await uploadFile(cloud, { app_id, file: file(), upload_id: id });
    const { h } = await uploadFile(cloud, { app_id, file: file(), upload_id: id });
    expect(h).toMatch(/^4::/);
    expect(offsets({ sent } as ReturnType<typeof open>)).toEqual(['0', '0']);
  });

  it.each([undefined, null, 'text'])('refuses the file %j', async (given) => {
    await expect(uploadFile(open().cloud, { app_id, file: given as never })).rejects.toThrow(
      'The file must be a Blob.',
    );
  });

  it('fails for a refusal and sends nothing more', async () => {
    const opened = open();
    const { cloud } = opened;
    const other = uploadFile(cloud, { app_id, file: file(), upload_id: 'upload:MTph?sig=wrong' });
    await expect(other).rejects.toMatchObject({ detail: { error: { code: 100, error_subcode: 33 } } });
    const text = uploadFile(cloud, { app_id, file: new Blob(['x'], { type: 'text/plain' }) });
    await expect(text).rejects.toMatchObject({ detail: { error: { code: 100 } } });
    expect(offsets(opened)).toEqual([]);
  });

  it.each([
    [412, true, 2],
    [500, true, 2],
    [400, false, 1],
    [500, false, 1],
  ])('obeys the service that takes the bytes: status %i, retriable %s', async (status, retriable, times) => {
    const opened = open();
    const { cloud, fake } = opened;
    const debug_info = { retriable, type: 'OffsetInvalidError', message: 'Request starting offset is invalid' };
    fake.fail('uploads.append', fault.status(status, { body: { debug_info } }));
    const uploading = uploadFile(cloud, { app_id, file: file() });
    if (retriable) expect((await uploading).h).toMatch(/^4::/);
    else {
      await expect(uploading).rejects.toMatchObject({
        message: expect.stringContaining('OffsetInvalidError Request starting offset is invalid') as unknown,
        retryable: false,
        ambiguous: false,
        detail: { debug_info },
      });
    }
    expect(offsets(opened)).toHaveLength(times);
  });

  it.each([
    ['no type', new Blob([bytes])],
    ['no bytes', new Blob([], { type: 'image/png' })],
  ])('sends nothing of a file with %s', async (_, empty) => {
    const { cloud, sent } = open();
    await expect(uploadFile(cloud, { app_id, file: empty })).rejects.toMatchObject({ code: 'request_invalid' });
    expect(sent).toEqual([]);
  });
});

describe('uploads.append', () => {
  it('sends a stream as it is, with the offset as a header', async () => {
    const { baseUrl, received } = await loopback(() => '{"h":"4::aW1hZ2UvcG5n"}');
    const cloud = createCloud({ apiKey: 'test-key', baseUrl });
    const body = new Blob(['part two']).stream();
    const { h } = await cloud.uploads.append({ upload_id: 'upload:MTph?sig=ARZ_-x', file_offset: 9, body });
    expect(h).toBe('4::aW1hZ2UvcG5n');
    expect(received).toMatchObject([
      { line: 'POST /v23.0/upload:MTph?sig=ARZ_-x', authorization: 'OAuth test-key', body: 'part two' },
    ]);
  });

  it('is refused at another offset than the one that is due', async () => {
    const { cloud } = open();
    const { id } = await createUploadSession(cloud, { app_id, file_length: 10, file_type: 'image/png' });
    const append = cloud.uploads.append({ upload_id: id, file_offset: 4, body: bytes });
    await expect(append).rejects.toMatchObject({ detail: { error: { code: 100 } } });
  });
});
