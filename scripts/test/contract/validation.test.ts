import { isWaError, type SchemaDriftEvent } from '@wa-clients/core';
import type { ValidationModes } from '@wa-clients/core/schemas';
import { describe, expect, it, vi } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { hasSupport, loadSupport } from '../../src/providers/load-support.ts';
import type { ProviderValidation } from '../../src/providers/review.ts';
import { root } from '../../src/run-tool.ts';
import { readInputs } from '../support/described-fake/inputs.ts';
import { openFake } from '../support/described-fake/opened.ts';
import { loadAllDescribed, type TestedProvider } from '../support/described-fake/provider.ts';
import { wrongInputs } from '../support/described-fake/wrong-inputs.ts';
import { testedProviders } from '../support/tested-providers.ts';

// A description with hundreds of operations takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** A provider and how to make a validated client of it. */
type ValidatedProvider = ProviderValidation & { readonly provider: string };

const strict: ValidationModes = { requests: 'strict', responses: 'strict' };

function opened({ open, validator }: ValidatedProvider, modes: ValidationModes) {
  const drift: SchemaDriftEvent[] = [];
  return { ...open(validator(modes), { onSchemaDrift: (event) => void drift.push(event) }), drift };
}

/** Reads a list into an array until it fails; gives the failure, too. */
async function readInto(found: object[], list: AsyncIterable<object>): Promise<unknown> {
  try {
    for await (const item of list) found.push(item);
    return undefined;
  } catch (error) {
    return error;
  }
}

// Loaded by name, so that a run about one provider reads no other.
const providers = await Promise.all(
  testedProviders(findProviders(root).filter((id) => hasSupport(root, id, 'validation'))).map(
    async (provider): Promise<ValidatedProvider> => ({
      provider,
      ...(await loadSupport(root, provider, 'validation')),
    }),
  ),
);

describe.each(providers)('the validator of $provider', (provider) => {
  const { operation: list = 'contacts.list', operationSchemas, spoilt } = provider;

  // That it lets every single operation pass, the tests of the fakes show.
  it('lets a whole walk pass, both ways strict', async () => {
    const { contacts, drift, rows } = opened(provider, strict);
    const found: object[] = [];
    expect(await readInto(found, contacts())).toBeUndefined();
    expect(found).toHaveLength(rows.length);
    expect(drift).toEqual([]);
  });

  it('reports a row of a wrong type with its place, and hands it on', async () => {
    const { contacts, drift, rows } = opened(provider, { responses: 'warn' });
    Object.assign(rows[spoilt.row] ?? {}, { [spoilt.member]: 7 });
    const found: object[] = [];
    expect(await readInto(found, contacts())).toBeUndefined();
    expect(found).toHaveLength(rows.length);
    expect(found.filter((row) => (row as Record<string, unknown>)[spoilt.member] === 7)).toHaveLength(1);
    expect(drift).toEqual([
      {
        provider: provider.provider,
        operation: list,
        method: 'GET',
        path: expect.stringContaining(list.split('.')[0] ?? '') as string,
        direction: 'response',
        issues: [{ at: spoilt.at, expected: spoilt.expected }],
      },
    ]);
  });

  it('stops a strict walk at the page of such a row, which goes on from there once it is mended', async () => {
    const { contacts, rows } = opened(provider, strict);
    const row = rows[spoilt.row] as Record<string, unknown>;
    const before = row[spoilt.member];
    row[spoilt.member] = 7;
    const found: object[] = [];
    const error = await readInto(found, contacts());
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(spoilt.row);
    if (!isWaError(error, 'schema_mismatch')) throw new Error('The walk did not stop.', { cause: error });
    expect(error.message).toContain(`${spoilt.at} (expected ${spoilt.expected})`);
    row[spoilt.member] = before;
    expect(await readInto(found, contacts({ resume: error.checkpoint ?? '' }))).toBeUndefined();
    expect(found).toEqual(rows.map((one) => expect.objectContaining(firstMember(one)) as object));
  });

  it('refuses a wrong input of every operation before anything is sent', async () => {
    const all = await loadAllDescribed([provider.provider]);
    const { call, drift, fake } = openFake(all[0] as TestedProvider);
    const wrong = (await Promise.all(all.map(async (one) => wrongInputs(await readInputs(one), fake)))).flat();
    const tried = new Set(wrong.map(({ operation }) => operation));
    const others = Object.keys(operationSchemas).filter((name) => !tried.has(name));
    expect(others, others.join(', ')).toHaveLength(provider.takeNothing);
    for (const { at, input, operation } of wrong) {
      const error = await Promise.resolve(call(operation, input)).catch((reason: unknown) => reason);
      if (!isWaError(error, 'request_invalid')) throw new Error(`${operation} was not refused.`, { cause: error });
      expect(error.operation).toBe(operation);
      if (error.message.includes('the idempotency key')) {
        // Core itself puts keys into their place, and refuses what is none, before anything is held against a schema.
        expect(at).toMatch(/^header\./);
        continue;
      }
      expect(
        error.detail?.issues.map((issue) => issue.at),
        operation,
      ).toEqual([at]);
      expect(drift.at(-1)).toMatchObject({ direction: 'request', operation });
    }
    expect(fake.requests).toEqual([]);
  }, 600_000);

  it('says nothing when it is off', async () => {
    const { contacts, drift, rows } = opened(provider, {});
    Object.assign(rows[0] ?? {}, { [spoilt.member]: 7 });
    await contacts();
    expect(drift).toEqual([]);
  });
});

/** The member that identifies a row, as the lists give it first. */
function firstMember(row: object): object {
  return Object.fromEntries(Object.entries(row).slice(0, 1));
}
