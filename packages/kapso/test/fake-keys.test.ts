import { describe, expect, it } from 'vitest';

import { createKapso } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';

describe("the fake Kapso's idempotency keys", () => {
  it('give the operation that they began again, and are refused for another portfolio', async () => {
    const kapso = createKapso({ apiKey: 'test-key', fetch: fakeKapso().fetch });
    const revoke = (portfolio_id: string) => kapso.portfolioFunding.revoke({ portfolio_id, 'Idempotency-Key': 'k' });
    const first = await revoke('1');
    expect(await revoke('1')).toEqual(first);
    await expect(revoke('2')).rejects.toMatchObject({ status: 409 });
  });
});
