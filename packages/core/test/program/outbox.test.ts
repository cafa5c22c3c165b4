import { expect, it, onTestFinished, vi } from 'vitest';

import { createOutbox } from '../../src/program/outbox.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';

it('an outbox takes the only status that its provider takes for an acceptance', async () => {
  const attemptsOf = async (webhookStatus?: number) => {
    const statuses = [204, 200];
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: statuses.shift() ?? 200 })));
    onTestFinished(() => void vi.unstubAllGlobals());
    const clock = virtualClock();
    const accepted: string[] = [];
    const outbox = createOutbox({
      url: 'http://127.0.0.1:1/',
      clock,
      accepted: new Set(),
      onAccepted: (id) => accepted.push(id),
      status: webhookStatus,
    });
    outbox.start();
    outbox.push([{ body: '{}', headers: {}, request: new Request('http://127.0.0.1:1/') }]);
    await vi.waitFor(() => expect(accepted).toHaveLength(1));
    return outbox.attempts.map(({ status }) => status);
  };
  expect(await attemptsOf()).toEqual([204]);
  expect(await attemptsOf(200)).toEqual([204, 200]);
});
