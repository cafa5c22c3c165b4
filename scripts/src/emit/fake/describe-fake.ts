import type { Contract } from '../../contract/contract.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf } from '../../spec/effective-schema.ts';
import type { Notice } from '../../spec/notice.ts';
import { describeCollection, type DescribedCollection } from './describe-collection.ts';
import { describeEffect } from './describe-effect.ts';
import { describeOperationData } from './describe-operation-data.ts';
import { type Draft, draftOperations } from './draft.ts';
import { draftsByPlace, listUnder } from './drafts-by-place.ts';
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
  const byCollection = new Map<Json | undefined, Draft[]>();
  for (const [index, draft] of drafts.entries()) listUnder(byCollection, effects[index]?.['collection'], draft);
  const workingOn = (name: Json | undefined) => byCollection.get(name) ?? [];
  const places = draftsByPlace(drafts);
  for (const one of collections) {
    if (one.sameAs !== undefined) continue;
    described.set(one.name, describeCollection(root, one, places.get(one.place) ?? [], workingOn(one.name)));
  }
  const byName = new Map(collections.map((one) => [one.name, one]));
  const operations = drafts.map((draft, index) => {
    const effect = effects[index] ?? {};
    const held = byName.get(String(effect['collection']));
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
