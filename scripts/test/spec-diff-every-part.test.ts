import { describe, expect, it } from 'vitest';

import { readContract } from '../src/contract/read-contract.ts';
import type { Level } from '../src/diff/change.ts';
import { compareWithContract } from '../src/diff/compare-with-types.ts';
import { pairNames } from '../src/diff/contract/pair-names.ts';
import { describeTools } from '../src/emit/tools/describe-tools.ts';
import { printFiles } from '../src/generate/print-files.ts';
import type { NameLock } from '../src/names/names.ts';
import { admit } from '../src/spec/admit/admit.ts';
import type { JsonObject } from '../src/spec/document.ts';
import { SpecRefusal } from '../src/spec/refusal.ts';
import { upgrade } from '../src/spec/upgrade.ts';
import { edits } from './support/spec-diff/every-edit.ts';
import { fieldsOf } from './support/spec-diff/contract-fields.ts';
import { unsaidOf } from './support/spec-diff/unsaid-fields.ts';
import { looseDescription, unappliedDescription, withMoreOperations } from './support/spec-diff/loose-description.ts';
import { richDescription } from './support/spec-diff/rich-description.ts';

/** What is published of a description, its file and hash aside, and the fields of the contract behind it. */
function published(root: JsonObject, names: NameLock) {
  const document = { file: 'openapi.yaml', root };
  const spec = { document, admitted: document, hash: '', title: '', version: '', corrections: [], notices: [] };
  const { contract, files } = printFiles(spec, names);
  return { contract, files: JSON.stringify(files), fields: fieldsOf({ ...contract }) };
}

function ready(root: JsonObject): JsonObject | undefined {
  try {
    const document = { file: 'openapi.yaml', root };
    admit(document);
    const upgraded = upgrade(document).root;
    describeTools(readContract(upgraded, pairNames(upgraded, upgraded).before, ''));
    return upgraded;
  } catch (error) {
    if (error instanceof SpecRefusal) return undefined;
    throw error;
  }
}

const before = ready(richDescription()) ?? {};
const { before: lock } = pairNames(before, before);
const old = published(before, lock);

/** What else says the same of a field as before. */
const sameAnyway: ReadonlySet<string> = new Set([
  'remove /paths//things/post/requestBody/content/application/json/schema/properties/kind/type',
  'remove /paths//things/{path}/post/requestBody/content/application/x-www-form-urlencoded/encoding/list/explode',
]);

/** What an edit does to the files and to the contract, and what the diff says of it. */
function judged(edited: JsonObject) {
  const after = ready(edited);
  if (!after) return undefined;
  const names = pairNames(before, after);
  const now = published(after, names.after);
  const { bump, changes } = compareWithContract(before, after, names);
  const changed = [...new Set([...old.fields.keys(), ...now.fields.keys()])].filter(
    (field) => old.fields.get(field) !== now.fields.get(field),
  );
  return { bump, isPublished: old.files !== now.files, changed, unsaid: unsaidOf(old.contract, now.contract, changes) };
}

/** Edits that change files and nothing that an app could notice. */
const silent: Readonly<Record<string, string>> = {
  'reverse /paths//things/get/parameters': 'members of an input have no order',
  'reverse /paths//things/post/parameters': 'members of an input have no order',
  'remove /paths//things/post/requestBody/content/application/json/schema/properties/kind/type': 'its values say it',
  'reverse /paths//things/post/requestBody/content/application/json/schema/properties/kind/enum': 'a set has no order',
  'reverse /paths//things/post/security': 'alternatives have no order: the service takes each of them',
  'reverse /components/schemas/Thing/properties/note/type': 'a set has no order',
  'remove /components/schemas/Unused/type': 'its values say it',
  'reverse /components/schemas/Unused/enum': 'a set has no order',
};

/** Fields of the contract that no edit of the description changes without another one. */
const derived: Readonly<Record<string, string>> = {
  file: 'is for refusals',
};

describe('every part of a description', () => {
  const bumps: [edit: string, bump: Level, isPublished: boolean][] = [];
  const noticed = new Set<string>();
  const unsaid: string[] = [];
  for (const { name, edited } of edits(richDescription)) {
    const found = judged(edited);
    if (!found) continue;
    if (!sameAnyway.has(name)) unsaid.push(...found.unsaid.map((field) => `${name}: ${field}`));
    bumps.push([name, found.bump, found.isPublished]);
    if (found.bump !== 'none') for (const field of found.changed) noticed.add(field);
  }

  it('that published files show is no longer as it was without the diff saying so', () => {
    expect(bumps.length).toBeGreaterThan(300);
    const unseen = bumps.filter(([, bump, isPublished]) => isPublished && bump === 'none').map(([edit]) => edit);
    expect(unseen.toSorted()).toEqual(Object.keys(silent).toSorted());
  });

  it('that the contract has as a field is compared', () => {
    const unseen = [...old.fields.keys()].filter((field) => !noticed.has(field));
    expect(unseen.toSorted()).toEqual(Object.keys(derived).toSorted());
  });

  it('that decides a field of an operation is told of at that operation', () => {
    expect(unsaid).toEqual([]);
  });
});

describe('every part of a description that says nothing of all operations', () => {
  it.each([
    ['with security of some', looseDescription],
    ['with a scheme that none applies', unappliedDescription],
  ])('is told of at each operation for which it decides a field: %s', (_name, create) => {
    const first = ready(create()) ?? {};
    const left: string[] = [];
    for (const { name, edited } of [...edits(create), ...withMoreOperations(create)]) {
      const after = ready(edited);
      if (!after) continue;
      const names = pairNames(first, after);
      const [one, other] = [readContract(first, names.before, ''), readContract(after, names.after, '')];
      const { changes } = compareWithContract(first, after, names);
      left.push(...unsaidOf(one, other, changes).map((field) => `${name}: ${field}`));
    }
    expect(left).toEqual([]);
  });
});
