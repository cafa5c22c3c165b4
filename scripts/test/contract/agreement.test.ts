import { beforeAll, describe, expect, it, vi } from 'vitest';

import { checkedSample } from '../../src/emit/fake/sample.ts';
import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { compileInstances } from '../support/agreement/compile-instances.ts';
import { type Instance, instanceMaker } from '../support/agreement/instances.ts';
import { type Subject, subjectsOf } from '../support/agreement/subjects.ts';
import { readInputs } from '../support/described-fake/inputs.ts';
import { loadAllDescribed } from '../support/described-fake/provider.ts';
import { testedProviders } from '../support/tested-providers.ts';

// A description with hundreds of operations takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const providers = await Promise.all(
  (await loadAllDescribed(testedProviders(findProviders(root)))).map(async (provider) => {
    const { provider: id } = provider;
    const inputs = await readInputs(provider);
    return {
      id,
      description: inputs.root,
      subjects: subjectsOf(inputs, provider.schemas.operationSchemas),
    };
  }),
);

describe.each(providers)('types, schemas and description of $id', ({ description, id, subjects }) => {
  const found: { readonly subject: Subject; readonly instance: Instance }[] = [];
  let compiled: readonly boolean[] = [];

  beforeAll(async () => {
    const make = instanceMaker(description);
    for (const subject of subjects) {
      for (const instance of await make(subject)) found.push({ subject, instance });
    }
    compiled = compileInstances(
      id,
      found.map(({ instance: { isValid, value }, subject: { type, typed } }) => ({
        type,
        value: typed(value),
        isRight: isValid,
      })),
    );
  }, 600_000);

  it('have instances of every request and every answer, right ones and nearly always wrong ones', () => {
    const named = (isValid: boolean) =>
      new Set(found.filter(({ instance }) => instance.isValid === isValid).map(({ subject }) => subject.name));
    const [right, wrong] = [named(true), named(false)];
    const contradictory = ({ name, schema }: Subject) =>
      !checkedSample(description, schema, { direction: name.endsWith(' request') ? 'request' : 'response' }).isRight;
    const without = subjects.filter((subject) => !right.has(subject.name) && !contradictory(subject));
    expect(without.map(({ name }) => name)).toEqual([]);
    // Where anything goes, nothing can be of a wrong type.
    const withMembers = new Set(
      found.flatMap(({ instance: { isValid, value }, subject }) =>
        isValid && typeof value === 'object' && Object.keys(value ?? {}).length > 0 ? [subject.name] : [],
      ),
    );
    expect(wrong.size).toBeGreaterThanOrEqual(Math.floor(0.95 * withMembers.size));
  });

  it('are one opinion on each of them', async () => {
    const different: object[] = [];
    for (const [index, { instance, subject }] of found.entries()) {
      const { isValid, value } = instance;
      const { issues } = await subject.validator['~standard'].validate(value);
      const verdicts = { description: isValid, schema: issues === undefined, type: compiled[index] };
      if (new Set(Object.values(verdicts)).size > 1) different.push({ name: subject.name, ...verdicts, value });
    }
    expect(different).toEqual([]);
  });
});
