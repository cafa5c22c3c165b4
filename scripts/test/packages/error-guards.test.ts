import type { ErrorGuard } from '@wa-clients/core';
import { createGateway, isGatewayError } from '@wa-clients/gateway';
import { fakeGateway, fault } from '@wa-clients/gateway/testing';
import { createKapso, isKapsoError } from '@wa-clients/kapso';
import { fakeKapso } from '@wa-clients/kapso/testing';
import { createKirim, isKirimError } from '@wa-clients/kirim';
import { fakeKirim } from '@wa-clients/kirim/testing';
import { createWapikit, isWapikitError } from '@wa-clients/wapikit';
import { fakeWapikit } from '@wa-clients/wapikit/testing';
import { describe, expect, it } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';

type Provider = 'gateway' | 'kapso' | 'kirim' | 'wapikit';
const guards: Record<Provider, ErrorGuard<unknown>> = {
  gateway: isGatewayError,
  kapso: isKapsoError,
  kirim: isKirimError,
  wapikit: isWapikitError,
};

/** How each provider says, over its fake, that it cannot answer. */
const failures: Record<Provider, () => Promise<unknown>> = {
  gateway: () => {
    const fake = fakeGateway();
    fake.fail(undefined, fault.status(503));
    const { baseUrl, fetch } = fake;
    return createGateway({ apiKey: 'test-key', baseUrl, fetch, retry: false }).chats.list({ session: 'sales' });
  },
  kapso: () => {
    const fake = fakeKapso();
    fake.fail(undefined, fault.status(503));
    return createKapso({ apiKey: 'test-key', fetch: fake.fetch, retry: false }).contacts.list();
  },
  kirim: () => {
    const fake = fakeKirim();
    fake.fail(undefined, fault.status(503));
    return createKirim({ apiKey: 'test-key', fetch: fake.fetch, retry: false }).contacts.list({ phone_number_id: '1' });
  },
  wapikit: () => {
    const fake = fakeWapikit();
    fake.fail(undefined, fault.status(503));
    return createWapikit({ apiKey: 'test-key', fetch: fake.fetch, retry: false }).contacts.list();
  },
};

describe('the guards', () => {
  it('are there for every provider', () => {
    expect(Object.keys(guards).toSorted()).toEqual(findProviders(root).toSorted());
  });

  it.each(Object.keys(guards) as Provider[])(
    'take an error of %s for what it is, and for no other',
    async (provider) => {
      const error: unknown = await failures[provider]().catch((reason: unknown) => reason);
      const takers = Object.entries(guards).filter(([, guard]) => guard(error));
      expect(takers.map(([name]) => name)).toEqual([provider]);
      const takersByCode = Object.entries(guards).filter(([, guard]) => guard(error, 'server_error'));
      expect(takersByCode.map(([name]) => name)).toEqual([provider]);
      expect(guards[provider](error, 'not_found')).toBe(false);
    },
  );
});
