import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';

import { describe, expect, it, vi } from 'vitest';

import { appSecretProof, createCloud, downloadMedia } from '../src/index.ts';
import { fakeCloud } from '../src/testing.ts';

const secret = '0123456789abcdef0123456789abcdef';
const business_account_id = '102290129340398';
const proofOf = (key: string, token: string) => createHmac('sha256', key).update(token).digest('hex');

function open(appSecret: Parameters<typeof appSecretProof>[0], token: string | (() => string) = 'test-key') {
  const fake = fakeCloud({ appSecret: secret, requireAppSecretProof: true });
  const urls: URL[] = [];
  const fetch: typeof fake.fetch = (input, init) => {
    urls.push(new URL(String(input)));
    return fake.fetch(input, init);
  };
  const cloud = createCloud({ apiKey: token, fetch, retry: false, appSecretProof: appSecretProof(appSecret) });
  return { cloud, fake, urls };
}

describe('appSecretProof', () => {
  it('is sent with every request to the Graph API, and nothing of it with downloads', async () => {
    const { cloud, urls } = open(secret);
    await cloud.templates.list({ business_account_id, name: 'order update' });
    const details = await cloud.media.get({ media_id: 'media-id-1' });
    await downloadMedia(cloud, details).catch(() => undefined);
    const proof = proofOf(secret, 'test-key');
    expect(urls.map(({ host, searchParams }) => [host, searchParams.get('appsecret_proof')])).toEqual([
      ['graph.facebook.com', proof],
      ['graph.facebook.com', proof],
      ['lookaside.fbsbx.com', null],
    ]);
    // The rest of the query stays as it was written.
    expect(urls[0]?.search).toBe(`?name=order%20update&limit=100&appsecret_proof=${proof}`);
  });

  it.each([null, undefined])('is sent to the API alone where the base URL is %j', async (baseUrl) => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json({});
    };
    const cloud = createCloud({
      apiKey: 'test-key',
      baseUrl: baseUrl as never,
      fetch,
      appSecretProof: appSecretProof(secret),
    });
    await cloud.media.get({ media_id: '1' });
    await downloadMedia(cloud, { url: 'https://lookaside.fbsbx.com/a?x=1' });
    expect(urls.map((url) => url.includes('appsecret_proof'))).toEqual([true, false]);
  });

  it('stands beside the signature of an upload session', async () => {
    const { cloud, urls } = open(secret);
    await cloud.uploads.get({ upload_id: 'upload:MTphdHRhY2htZW50?sig=ARZ_test' });
    expect(urls[0]?.search).toBe(`?sig=ARZ_test&appsecret_proof=${proofOf(secret, 'test-key')}`);
  });

  it('is computed once for each token and secret, and anew where one of them changes', async () => {
    const sign = vi.spyOn(crypto.subtle, 'sign');
    const secrets = [secret, secret, 'other-secret-of-the-app'];
    const tokens = ['test-key', 'test-key', 'test-key'];
    const { cloud, urls } = open(
      () => secrets.shift() ?? secret,
      () => tokens.shift() ?? 'other-key',
    );
    for (let call = 0; call < 4; call += 1)
      await cloud.flows.list({ business_account_id }).then(
        () => 0,
        () => 0,
      );
    expect(urls.map(({ searchParams }) => searchParams.get('appsecret_proof'))).toEqual([
      proofOf(secret, 'test-key'),
      proofOf(secret, 'test-key'),
      proofOf('other-secret-of-the-app', 'test-key'),
      proofOf(secret, 'other-key'),
    ]);
    // Three times by the client, and by the fake for each request whose token it accepts.
    expect(sign.mock.calls.length).toBe(3 + 3);
    sign.mockRestore();
  });

  it('is refused where it is wrong, and where it is missing though required', async () => {
    const { cloud, fake } = open('another-secret-of-an-app');
    const problem = { detail: { error: { code: 100, type: 'GraphMethodException' } } };
    await expect(cloud.flows.list({ business_account_id })).rejects.toMatchObject(problem);
    const without = createCloud({ apiKey: 'test-key', fetch: fake.fetch, retry: false });
    await expect(without.flows.list({ business_account_id })).rejects.toMatchObject(problem);
  });

  it('shows the secret and the proof nowhere', async () => {
    const proof = proofOf(secret, 'test-key');
    const failing = appSecretProof(secret);
    const fetch = async (url: string) => {
      throw new TypeError(`cannot reach ${url} with ${secret}`);
    };
    const options = { apiKey: 'test-key', fetch, retry: false, appSecretProof: failing } as const;
    const cloud = createCloud(options);
    const error: unknown = await cloud.flows.list({ business_account_id }).catch((reason: unknown) => reason);
    for (const shown of [options, failing, cloud, error].map((one) => inspect(one, { depth: 9, showHidden: true }))) {
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(proof);
    }
    expect(JSON.stringify([options, cloud, error])).not.toContain(secret);
  });

  it.each([[''], ['with space'], [undefined], [7]])('is a configuration error for the secret %j', async (wrong) => {
    expect(() => appSecretProof(wrong as string)).toThrow(expect.objectContaining({ code: 'config_invalid' }));
    const { cloud } = open(() => wrong as string);
    await expect(cloud.flows.list({ business_account_id })).rejects.toMatchObject({ code: 'config_invalid' });
  });

  it('says what to give where the option has the bare secret', () => {
    const proof = secret as unknown as ReturnType<typeof appSecretProof>;
    expect(() => createCloud({ apiKey: 'test-key', appSecretProof: proof })).toThrow(/appSecretProof\(secret\)/);
  });
});
