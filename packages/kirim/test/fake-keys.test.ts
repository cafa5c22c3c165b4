import { describe, expect, it } from 'vitest';

import { createKirim } from '../src/index.ts';
import { fakeKirim, fault, virtualClock } from '../src/testing.ts';

const phone_number_id = '106540352242922';
const body = { phone_number: '+6281234500000', name: 'Sari' };

function openFake() {
  const clock = virtualClock();
  const fake = fakeKirim({ contacts: 3, clock });
  const replayed: (string | null)[] = [];
  const kirim = createKirim({
    apiKey: 'test-key',
    retry: false,
    fetch: async (input: Request | string | URL, init?: RequestInit) => {
      const answer = await fake.fetch(input, init);
      replayed.push(answer.headers.get('idempotent-replayed'));
      return answer;
    },
  });
  const create = (name: string, key: string) =>
    kirim.contacts.create({ phone_number_id, ...body, name, 'Idempotency-Key': key });
  return { clock, create, fake, kirim, replayed };
}

describe("the fake Kirim.chat's idempotency keys", () => {
  it('carry a request out once a day, and the header says whether the answer is a replay', async () => {
    const { clock, create, fake, replayed } = openFake();
    const first = await create('Sari', 'k');
    expect(await create('Sari', 'k')).toEqual(first);
    expect(fake.data.contacts).toHaveLength(4);
    expect((await create('Sari', 'other')).data.id).not.toBe(first.data.id);
    await clock.advance(86_400_000);
    expect((await create('Sari', 'k')).data.id).not.toBe(first.data.id);
    expect(replayed).toEqual(['false', 'true', 'false', 'false']);
  });

  it('are refused with another body, and by another operation', async () => {
    const { create, fake, kirim } = openFake();
    await create('Sari', 'k');
    const reuse = { status: 422, detail: { type: 'invalid_request_error', code: 'idempotency_key_reuse' } };
    const refusal = async (call: PromiseLike<unknown>) => Promise.resolve(call).catch((error: unknown) => error);
    expect(await refusal(create('Bayu', 'k'))).toMatchObject(reuse);
    const label = kirim.labels.create({ name: 'VIP', 'Idempotency-Key': 'k' });
    expect(await refusal(label)).toMatchObject(reuse);
    expect(fake.data.contacts).toHaveLength(4);
  });

  it('are not used up by a request that is refused', async () => {
    const { create, fake } = openFake();
    fake.fail('contacts.create', fault.status(500));
    await expect(create('Bayu', 'k')).rejects.toMatchObject({ status: 500 });
    await create('Sari', 'k');
    expect(fake.data.contacts[0]).toMatchObject({ name: 'Sari' });
  });
});
