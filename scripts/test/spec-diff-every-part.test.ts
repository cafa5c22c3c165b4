import { describe, expect, it } from 'vitest';

import { readContract } from '../src/contract/read-contract.ts';
import { compareWithContract } from '../src/diff/compare-with-types.ts';
import { pairNames } from '../src/diff/contract/pair-names.ts';
import { describeTools } from '../src/emit/tools/describe-tools.ts';
import { printFiles } from '../src/generate/print-files.ts';
import type { NameLock } from '../src/names/names.ts';
import { admit } from '../src/spec/admit/admit.ts';
import type { JsonObject } from '../src/spec/document.ts';
import { SpecRefusal } from '../src/spec/refusal.ts';
import { upgrade } from '../src/spec/upgrade.ts';
import { behindReferences } from './support/spec-diff/behind-references.ts';
import { additions } from './support/spec-diff/every-addition.ts';
import { type Edit, edits } from './support/spec-diff/every-edit.ts';
import { renames } from './support/spec-diff/every-rename.ts';
import { fieldsOf } from './support/spec-diff/contract-fields.ts';
import { unsaidOf } from './support/spec-diff/unsaid-fields.ts';
import { looseDescription, unappliedDescription, withMoreOperations } from './support/spec-diff/loose-description.ts';
import { richDescription } from './support/spec-diff/rich-description.ts';

/** What is published of a description, its file and hash aside. */
function published(root: JsonObject, names: NameLock): string {
  const document = { file: 'openapi.yaml', root };
  const spec = { document, admitted: document, hash: '', title: '', version: '', corrections: [], notices: [] };
  return JSON.stringify(printFiles(spec, names).files);
}

/** The contract of a description, and its fields. */
function contracted(root: JsonObject, names: NameLock) {
  const contract = readContract(root, names, 'openapi.yaml');
  return { contract, fields: fieldsOf({ ...contract }) };
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

/** What edits of a description do to the files and to the contract, and what the diff says of each. */
function judge(create: () => JsonObject, all: Iterable<Edit>) {
  const before = ready(create()) ?? {};
  const { before: lock } = pairNames(before, before);
  const old = contracted(before, lock);
  const files = published(before, lock);
  const judged = [...all].flatMap(({ edited, name }) => {
    const after = ready(edited);
    if (!after) return [];
    const names = pairNames(before, after);
    const now = contracted(after, names.after);
    const { bump, changes } = compareWithContract(before, after, names);
    const changed = [...new Set([...old.fields.keys(), ...now.fields.keys()])].filter(
      (field) => old.fields.get(field) !== now.fields.get(field),
    );
    return [
      {
        name,
        bump,
        // Printing takes most of the time, and is asked for only where nothing was said.
        isUnseen: bump === 'none' && files !== published(after, names.after),
        changed,
        unsaid: unsaidOf(old.contract, now.contract, changes),
      },
    ];
  });
  return { fields: [...old.fields.keys()], judged };
}

/** The edits that change files without a word of the diff. */
function unseen({ judged }: ReturnType<typeof judge>): string[] {
  return judged.filter(({ isUnseen }) => isUnseen).map(({ name }) => name);
}

/** What else says the same of a field as before. */
const sameAnyway: ReadonlySet<string> = new Set([
  'remove /paths//things/post/requestBody/content/application/json/schema/properties/kind/type',
  'remove /paths//things/{path}/post/requestBody/content/application/x-www-form-urlencoded/encoding/list/explode',
]);

/** The fields of operations that edits change without a word of the diff at those operations. */
function unsaid({ judged }: ReturnType<typeof judge>): string[] {
  return judged.flatMap((one) => (sameAnyway.has(one.name) ? [] : one.unsaid.map((field) => `${one.name}: ${field}`)));
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

/** Additions of that kind. */
const silentAdditions = new Set([
  // No character of a number is reserved.
  'add /paths/~1things/get/parameters/1/allowReserved',
  // It can be no tool, so that its class is asked for by nobody.
  'add /paths/~1things~1{path}/get/x-tool-class',
]);

describe('every part of a description', () => {
  const outcome = judge(richDescription, edits(richDescription));

  it('that published files show is no longer as it was without the diff saying so', () => {
    expect(outcome.judged.length).toBeGreaterThan(350);
    expect(unseen(outcome).toSorted()).toEqual(Object.keys(silent).toSorted());
  });

  it('that the contract has as a field is compared', () => {
    const noticed = new Set(outcome.judged.flatMap(({ bump, changed }) => (bump === 'none' ? [] : changed)));
    expect(outcome.fields.filter((field) => !noticed.has(field)).toSorted()).toEqual(Object.keys(derived).toSorted());
  });

  it('that decides a field of an operation is told of at that operation', () => {
    expect(unsaid(outcome)).toEqual([]);
  });
});

describe('what comes to a part of a description', () => {
  it('and is seen in published files is told', () => {
    const outcome = judge(richDescription, additions(richDescription, 8));
    expect(outcome.judged.length).toBeGreaterThan(150);
    expect(unseen(outcome).filter((name) => !silentAdditions.has(name))).toEqual([]);
  });
});

describe('a part that stands behind a reference', () => {
  const kinds = ['callback', 'example', 'header', 'link', 'parameter', 'pathItem', 'requestBody', 'response'];
  const behind = () => behindReferences(richDescription(), kinds);
  const inRooms = ({ name }: Edit) => /\/components\/(callbacks|examples|headers|links|parameters)\//.test(name);

  it.each([
    ['is edited', () => edits(behind), 70],
    ['is added to', () => additions(behind, 9), 50],
    ['has another name', () => renames(behind), 30],
  ] as const)('is compared like any other where it %s', (_, all, least) => {
    const outcome = judge(
      behind,
      [...all()].filter((edit) => inRooms(edit) || edit.name.startsWith('rename')),
    );
    expect(outcome.judged.length).toBeGreaterThan(least);
    // The one parameter that is a number: see above.
    expect(unseen(outcome).filter((name) => !name.endsWith('/allowReserved'))).toEqual([]);
  });

  it('is compared where it is a media type of OpenAPI 3.2', () => {
    const create = () => behindReferences({ ...richDescription(), openapi: '3.2.0' }, ['mediaType', 'header']);
    const all = [...edits(create)].filter(({ name }) => /(remove|vary) \/components\/(mediaTypes|headers)/.test(name));
    const outcome = judge(create, all);
    expect(outcome.judged.length).toBeGreaterThan(100);
    // Its values say it.
    expect(unseen(outcome).filter((name) => !name.endsWith('/properties/kind/type'))).toEqual([]);
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
