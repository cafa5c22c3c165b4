import { isDeepStrictEqual } from 'node:util';

import type { List, SchemaDriftEvent } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { findProviders } from '../../../../scripts/src/generate/providers.ts';
import { root } from '../../../../scripts/src/run-tool.ts';
import type { OperationForm } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';
import type { InputIssue } from '../form/control.ts';
import type { Schemas } from '../form/form-schema.ts';
import { callInput, operationForm, placeInForm } from '../form/operation-form.ts';
import { callMethod } from '../run/list-pages.ts';
import type { Exchange } from '../run/exchange.ts';
import { faultChoices } from '../run/faults.ts';
import type { ProviderBinding } from '../run/provider-binding.ts';
import { createSession } from '../run/session.ts';
import { startingInput } from '../run/starting-input.ts';
import { useDocument } from './support/document.ts';
import { loadBinding } from './support/load-binding.ts';

useDocument();
const [nothing] = faultChoices;

/** Opens the form of an operation as the page does, and calls the operation with what the form says. */
async function tryForm(
  binding: ProviderBinding,
  session: ReturnType<typeof createSession>,
  form: OperationForm,
  schemas: Schemas,
) {
  const start = startingInput(form, binding, session.fake);
  const control = operationForm(form, schemas);
  control.write(start);
  const issues: InputIssue[] = [];
  const values = control.read(issues, []) as Record<string, unknown>;
  const input = callInput(form, values);
  const drift: SchemaDriftEvent[] = [];
  const statuses: (number | undefined)[] = [];
  const client = session.open(
    { fault: nothing!, target: 'page', validation: 'strict' },
    {
      exchange: ({ status }: Exchange) => void statuses.push(status),
      hooks: { onSchemaDrift: (event) => void drift.push(event) },
    },
  );
  const error: unknown = await Promise.resolve(
    callMethod(client, form.operation, input, { retry: false }) as List<unknown>,
  ).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { start, values, issues, drift, status: statuses.at(-1), error };
}

describe.each(findProviders(root))('the forms of %s', async (provider) => {
  const binding = await loadBinding(provider);
  const session = createSession(binding);
  const forms = binding.data.parts.flatMap(({ operations, schemas }) =>
    operations.map((form) => [form, schemas] as const),
  );

  it('start with values that they give back, that the schemas take and that the fake has an answer for', async () => {
    const wrong: Record<string, unknown>[] = [];
    for (const [form, schemas] of forms) {
      // The fake is as at the start again where another form has taken what this one needs.
      // oxlint-disable no-await-in-loop -- they share a fake
      let tried = await tryForm(binding, session, form, schemas);
      if (!isRight(tried)) {
        session.reset();
        tried = await tryForm(binding, session, form, schemas);
      }
      // oxlint-enable no-await-in-loop
      if (!isRight(tried)) wrong.push({ operation: form.operation, ...tried });
    }
    expect(wrong).toEqual([]);
  });

  it('show at its field what the schemas say of it', async () => {
    const wrong: unknown[] = [];
    let count = 0;
    for (const [form, schemas] of forms) {
      const name = form.fields.find(({ place, required, schema }) => {
        const { format, type } = schema as { readonly format?: unknown; readonly type?: unknown };
        // Bytes have no schema to differ from.
        return place !== 'path' && required && type === 'string' && format !== 'binary';
      })?.name;
      if (name === undefined || form.sample[name] === 'File') continue;
      count += 1;
      const drift: SchemaDriftEvent[] = [];
      const values = { ...startingInput(form, binding, session.fake), [name]: { no: 'text' } };
      const client = session.open(
        { fault: nothing!, target: 'page', validation: 'strict' },
        { exchange: () => {}, hooks: { onSchemaDrift: (event) => void drift.push(event) } },
      );
      // oxlint-disable-next-line no-await-in-loop -- they share a fake
      await Promise.resolve(callMethod(client, form.operation, callInput(form, values), {}) as List<unknown>).catch(
        () => {},
      );
      const control = operationForm(form, schemas);
      const issues = drift.filter(({ direction }) => direction === 'request').flatMap((event) => event.issues);
      const shown = issues.map(({ at, expected }) => control.show(placeInForm(form, at), expected));
      const labels = shown.map(
        (node) => control.node.querySelector(`label[for="${node?.id ?? ''}"]`)?.textContent ?? '',
      );
      if (!labels.some((label) => label.startsWith(`${name} `)))
        wrong.push({ operation: form.operation, name, issues, labels });
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});

function isRight({ drift, issues, start, status = 0, values }: Awaited<ReturnType<typeof tryForm>>): boolean {
  // What a fake does not do it refuses with 501.
  const isAnswered = (status >= 200 && status < 400) || status === 501;
  const isTaken = issues.length === 0 && drift.every(({ direction }) => direction === 'response');
  return isAnswered && isTaken && isDeepStrictEqual(withFilesOf(start, values), start);
}

/** The values, with what a file was made of in the place of the file, also in lists. */
function withFilesOf(start: unknown, value: unknown): unknown {
  if (value instanceof Blob) return start;
  if (Array.isArray(value)) return value.map((one, index) => withFilesOf((start as unknown[])[index], one));
  if (typeof value !== 'object' || value === null) return value;
  const before = Object(start) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withFilesOf(before[name], one)]));
}
