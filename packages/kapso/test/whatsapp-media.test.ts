import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';

import { createKapso, type DownloadableMedia, downloadMedia, isWaError, streamedFile } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';

const phone_number_id = '1234567890';
const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);

/** The fake over loopback, with a file in it. */
async function open() {
  const fake = fakeKapso();
  const { close, url } = await fake.listen();
  onTestFinished(close);
  const kapso = createKapso({ apiKey: 'test-key', baseUrl: url, retry: false });
  const stream = new Blob([bytes]).stream();
  const file = streamedFile(stream, { type: 'video/mp4', name: 'tour.mp4' });
  const { id } = await kapso.mediaFiles.upload({ phone_number_id, messaging_product: 'whatsapp', file });
  const details = await kapso.mediaFiles.get({ media_id: id, phone_number_id });
  return { details, fake, kapso };
}

const read = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream).arrayBuffer());
const failure = async (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a file', () => {
  it('is uploaded as a stream with its own media type, and downloaded again with its digest checked', async () => {
    const { details, fake, kapso } = await open();
    expect(fake.requests[0]?.body).toMatchObject({ file: { name: 'tour.mp4', type: 'video/mp4', bytes } });
    expect(details).toMatchObject({ mime_type: 'video/mp4', file_size: '100000' });
    const { stream } = await downloadMedia(kapso, details);
    expect(await read(stream)).toEqual(bytes);
  });

  it('is downloaded without the key, by the URL of Kapso or by its token', async () => {
    const { details, fake, kapso } = await open();
    await read((await downloadMedia(kapso, details)).stream);
    const token = new URL(details.download_url ?? '').searchParams.get('token') ?? '';
    expect(await kapso.mediaFiles.download({ token })).toEqual(bytes);
    const downloads = fake.requests.slice(-2);
    expect(downloads.map(({ operation }) => operation)).toEqual(['mediaFiles.download', 'mediaFiles.download']);
    for (const { headers } of downloads) {
      expect(headers.get('x-api-key')).toBeNull();
      expect(headers.get('authorization')).toBeNull();
    }
  });

  it('is refused at the end of its stream when it is another than its digest says', async () => {
    const { details, kapso } = await open();
    const { stream } = await downloadMedia(kapso, { ...details, sha256: '00'.repeat(32) });
    expect(isWaError(await failure(read(stream)), 'wrong_shape')).toBe(true);
  });

  it.each([
    ['https://lookaside.fbsbx.com/whatsapp/1', 'is not allowed'],
    ['https://evilkapso.ai/media_download?token=1', 'is not allowed'],
    ['https://api.kapso.ai.evil.example/media_download?token=1', 'is not allowed'],
    [undefined, 'has no download_url'],
  ])('is not asked for at %s', async (download_url, problem) => {
    let sent = 0;
    const kapso = createKapso({ apiKey: 'test-key', fetch: async () => ((sent += 1), new Response('x')) });
    const error = await failure(downloadMedia(kapso, { download_url }));
    expect(isWaError(error, 'request_invalid')).toBe(true);
    expect((error as Error).message.replace('have no', 'has no')).toContain(problem);
    expect(sent).toBe(0);
  });

  it.each([undefined, null, { download_url: null }, 7])(
    'is not asked for by details that are none: %j',
    async (details) => {
      const kapso = createKapso({ apiKey: 'test-key', fetch: async () => new Response('x') });
      const error = await failure(downloadMedia(kapso, details as unknown as DownloadableMedia));
      expect(error).toMatchObject({ code: 'request_invalid', provider: 'kapso' });
    },
  );

  it('cannot be downloaded by a token that is older than four minutes', async () => {
    const clock = virtualClock();
    const fake = fakeKapso({ clock });
    const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch, clock, retry: false });
    const details = await kapso.mediaFiles.get({ media_id: 'media-id-1', phone_number_id });
    await clock.advance(240_000);
    expect(isWaError(await failure(downloadMedia(kapso, details)), 'not_found')).toBe(true);
  });
});
