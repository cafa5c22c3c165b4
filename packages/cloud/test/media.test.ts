import { createClient } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';

import { createCloud, type DownloadableMedia, downloadMedia, isCloudError, namedFile } from '../src/index.ts';
import { fakeCloud } from '../src/testing.ts';

const phone_number_id = '106540352242922';
const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const file = () => namedFile(bytes, { type: 'image/png', name: 'map.png' });

function open() {
  const clock = virtualClock();
  const fake = fakeCloud({ clock });
  const sent: { readonly host: string; readonly key: string | null }[] = [];
  const fetch: typeof fake.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push({ host: new URL(request.url).host, key: request.headers.get('authorization') });
    return fake.fetch(request);
  };
  return { clock, cloud: createCloud({ apiKey: 'test-key', fetch, clock, retry: false }), fake, sent };
}
const whole = async ({ stream }: { readonly stream: ReadableStream<Uint8Array> }) =>
  new Uint8Array(await new Response(stream).arrayBuffer());

describe('downloadMedia', () => {
  it('downloads what was uploaded from the other host, with the access token', async () => {
    const { cloud, sent } = open();
    const { id } = await cloud.media.upload({ phone_number_id, messaging_product: 'whatsapp', file: file() });
    const details = await cloud.media.get({ media_id: id });
    expect(new URL(details.url ?? '').host).toBe('lookaside.fbsbx.com');
    expect(await whole(await downloadMedia(cloud, details))).toEqual(bytes);
    expect(sent.at(-1)).toEqual({ host: 'lookaside.fbsbx.com', key: 'Bearer test-key' });
  });

  it("sends no other provider's key to Meta, though plain JavaScript may give its client", async () => {
    let sent = 0;
    const other = createClient(
      {
        provider: 'other',
        baseUrl: 'https://other.example.com',
        credential: (key) => ({ 'x-api-key': key }),
        readError: () => ({}),
      },
      { apiKey: 'other-key-4711', fetch: async () => ((sent += 1), new Response()) },
    );
    const url = 'https://lookaside.fbsbx.com/file';
    await expect(downloadMedia(other as never, { url })).rejects.toMatchObject({ code: 'request_invalid' });
    expect(sent).toBe(0);
  });

  it('names the provider where the file is not the announced one', async () => {
    const { cloud } = open();
    const { id } = await cloud.media.upload({ phone_number_id, messaging_product: 'whatsapp', file: file() });
    const { url } = await cloud.media.get({ media_id: id });
    const error: unknown = await whole(await downloadMedia(cloud, { url, sha256: '00'.repeat(32) })).catch(
      (reason: unknown) => reason,
    );
    expect(isCloudError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'wrong_shape', operation: 'downloadStream', detail: { reason: 'digest' } });
  });

  it.each([null, 17, 'none'])('downloads nothing unchecked where the digest is %j', async (sha256) => {
    const { cloud } = open();
    const { id } = await cloud.media.upload({ phone_number_id, messaging_product: 'whatsapp', file: file() });
    const { url } = await cloud.media.get({ media_id: id });
    await expect(downloadMedia(cloud, { url, sha256: sha256 as never })).rejects.toMatchObject({
      code: 'request_invalid',
      provider: 'cloud',
    });
  });

  it('sends the token to no other host, and asks none that the app has not named', async () => {
    const { cloud, sent } = open();
    const url = 'https://scontent.example.com/file';
    await expect(downloadMedia(cloud, { url })).rejects.toMatchObject({ code: 'request_invalid' });
    expect(sent).toEqual([]);
    await downloadMedia(cloud, { url }, { hosts: ['scontent.example.com'] }).catch(() => undefined);
    expect(sent).toEqual([{ host: 'scontent.example.com', key: null }]);
  });

  it('fails for a file that is not the announced one, and for details without a URL', async () => {
    const { cloud } = open();
    const details = await cloud.media.get({ media_id: 'media-id-1' });
    const wrong = await downloadMedia(cloud, { ...details, sha256: '0'.repeat(64) });
    await expect(whole(wrong)).rejects.toMatchObject({ code: 'wrong_shape' });
    for (const none of [{ sha256: details.sha256 }, { url: null }, null, undefined, 'https://lookaside.fbsbx.com/1']) {
      const downloading = downloadMedia(cloud, none as unknown as DownloadableMedia);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(downloading).rejects.toMatchObject({ code: 'request_invalid', provider: 'cloud' });
    }
  });

  it('finds no file five minutes later, but with new details', async () => {
    const { clock, cloud } = open();
    const details = await cloud.media.get({ media_id: 'media-id-1' });
    await clock.advance(300_000);
    await expect(downloadMedia(cloud, details)).rejects.toMatchObject({ code: 'not_found' });
    const again = await cloud.media.get({ media_id: 'media-id-1' });
    expect(new TextDecoder().decode(await whole(await downloadMedia(cloud, again)))).toContain('order');
  });

  it('works over loopback, where all of it has one address', async () => {
    const fake = fakeCloud();
    const { close, url } = await fake.listen();
    onTestFinished(close);
    const cloud = createCloud({ apiKey: 'test-key', baseUrl: url });
    const details = await cloud.media.get({ media_id: 'media-id-1' });
    expect(new URL(details.url ?? '').origin).toBe(new URL(url).origin);
    expect((await whole(await downloadMedia(cloud, details))).byteLength).toBe(26);
  });
});

describe('files of the fake', () => {
  it('need a type of their own, live 30 days, and are gone when deleted', async () => {
    const { clock, cloud, fake } = open();
    const upload = { phone_number_id, messaging_product: 'whatsapp' } as const;
    const typeless = namedFile(bytes, { name: 'map.png', type: '' });
    await expect(cloud.media.upload({ ...upload, file: typeless, type: 'image/png' })).rejects.toMatchObject({
      detail: { error: { code: 100 } },
    });
    const [first, second] = [
      await cloud.media.upload({ ...upload, file: file() }),
      await cloud.media.upload({ ...upload, file: file() }),
    ];
    await cloud.media.delete({ media_id: first.id });
    await expect(cloud.media.get({ media_id: first.id })).rejects.toMatchObject({ status: 400 });
    await clock.advance(30 * 86_400_000);
    fake.receive({ from: '+14155550123' });
    const message = { ...upload, to: '+14155550123', type: 'image', image: { id: second.id } } as const;
    await expect(cloud.messages.send(message)).rejects.toMatchObject({ detail: { error: { code: 100 } } });
  });

  it('are needed in headers and cards as well', async () => {
    const { cloud, fake } = open();
    const common = { phone_number_id, messaging_product: 'whatsapp', to: '+14155550123' } as const;
    fake.receive({ from: common.to });
    const header = (id: string) => ({
      type: 'interactive' as const,
      interactive: {
        type: 'button' as const,
        header: { type: 'image' as const, image: { id } },
        body: { text: 'Yours?' },
        action: { buttons: [{ type: 'reply' as const, reply: { id: 'yes', title: 'Yes' } }] },
      },
    });
    await cloud.messages.send({ ...common, ...header('media-id-1') });
    await expect(cloud.messages.send({ ...common, ...header('1') })).rejects.toMatchObject({
      detail: { error: { code: 100 } },
    });
    Object.assign(fake.collection('templates')[0] ?? {}, { components: [{ type: 'HEADER', format: 'IMAGE' }] });
    const template = (id: string) => ({
      type: 'template' as const,
      template: {
        name: 'order_update',
        language: { code: 'en_US' },
        components: [{ type: 'header', parameters: [{ type: 'image', image: { id } }] }],
      },
    });
    await cloud.messages.send({ ...common, ...template('media-id-1') });
    await expect(cloud.messages.send({ ...common, ...template('1') })).rejects.toMatchObject({
      detail: { error: { code: 100 } },
    });
  });
});
