import { expect, it } from 'vitest';

import { findProviders } from '../../../../scripts/src/generate/providers.ts';
import { root } from '../../../../scripts/src/run-tool.ts';
import { faultChoices } from '../run/faults.ts';
import { callMethod } from '../run/list-pages.ts';
import { createSession } from '../run/session.ts';
import { loadBinding } from './support/load-binding.ts';

it.each(findProviders(root))('calls the fake of %s without a fault, after a run with one', async (provider) => {
  const binding = await loadBinding(provider);
  const session = createSession(binding);
  const forms = binding.data.parts.flatMap(({ operations }) => operations);
  const list = forms.find((one) => one.list && !one.needsInput && one.unanswered === undefined)?.operation ?? '';
  const run = async (id: string) => {
    const fault = faultChoices.find((one) => one.id === id)!;
    const settings = { fault, target: 'page', validation: 'off' } as const;
    const client = session.open(settings, { exchange: () => {}, hooks: {} });
    return await (callMethod(client, list, {}, { retry: false }) as Promise<{ items: unknown[] }>);
  };
  await expect(run('unavailable')).rejects.toThrow('503');
  expect((await run('none')).items.length).toBeGreaterThan(0);
});
