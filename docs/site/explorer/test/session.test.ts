import { expect, it } from 'vitest';

import { faultChoices } from '../run/faults.ts';
import { callMethod } from '../run/list-pages.ts';
import { createSession } from '../run/session.ts';
import { loadBinding } from './support/load-binding.ts';

it('calls the fake in the page without a fault, after a run with one', async () => {
  const session = createSession(await loadBinding('kapso'));
  const run = async (id: string) => {
    const fault = faultChoices.find((one) => one.id === id)!;
    const settings = { fault, target: 'page', validation: 'off' } as const;
    const client = session.open(settings, { exchange: () => {}, hooks: {} });
    return await (callMethod(client, 'contacts.list', {}, { retry: false }) as Promise<{ items: unknown[] }>);
  };
  await expect(run('unavailable')).rejects.toThrow('503');
  expect((await run('none')).items.length).toBeGreaterThan(0);
});
