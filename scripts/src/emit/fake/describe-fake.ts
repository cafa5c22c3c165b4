import type { Contract } from '../../contract/contract.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf } from '../../spec/effective-schema.ts';
import type { Notice } from '../../spec/notice.ts';
import { describeCollection, type DescribedCollection } from './describe-collection.ts';
import { describeEffect } from './describe-effect.ts';
import { describeOperationData } from './describe-operation-data.ts';
import { draftOperations } from './draft.ts';
import { findCollections } from './find-collections.ts';
import { unansweredNotice } from './unanswered.ts';

/** What a fake is described by, as JSON: the shape that core's `FakeDescription` has. */
export interface FakeData {
  readonly collections: readonly JsonObject[];
  readonly operations: readonly JsonObject[];
  readonly errors: readonly Json[];
  /** What the fake cannot do, with the places of the description. */
  readonly notices: readonly Notice[];
}

/** Brings a description to the data that a fake answers from. */
export function describeFake(contract: Contract): FakeData {
  const { file, root } = contract;
  const drafts = draftOperations(contract);
  const collections = findCollections(root, drafts);
  const errors: Json[] = [];
  const effects = drafts.map((draft) => describeEffect(root, draft, collections));
  const described = new Map<string, DescribedCollection>();
  const workingOn = (name: Json | undefined) =>
    drafts.filter((_draft, index) => effects[index]?.['collection'] === name);
  for (const one of collections) {
    if (one.sameAs !== undefined) continue;
    described.set(one.name, describeCollection(root, one, drafts, workingOn(one.name)));
  }
  const operations = drafts.map((draft, index) => {
    const effect = effects[index] ?? {};
    const held = collections.find(({ name }) => name === effect['collection']);
    const own = new Set(Object.keys(propertiesOf(effectiveSchema(root, held?.schema))));
    const rows = described.get(String(effect['collection']));
    const shownBy = rows ? workingOn(effect['collection']) : [];
    return describeOperationData(root, draft, effect, { errors, own, rows, shownBy });
  });
  const notices = operations.flatMap((data, index) => {
    const operation = drafts[index]?.operation;
    return operation ? unansweredNotice(file, operation, data) : [];
  });
  return { collections: [...described.values()].map(({ data }) => data), operations, errors, notices };
}
