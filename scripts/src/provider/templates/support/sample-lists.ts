import type { FakeData } from '../../../emit/fake/describe-fake.ts';
import { isObject, type Json, type JsonObject } from '../../../spec/document.ts';
import type { ExampleCall } from '../calls.ts';

/** A list that demo, runtimes and tests can walk, since its rows are told apart by a field. */
export interface SampleListFacts {
  readonly call: ExampleCall;
  /** What its rows are; no other list has this title. */
  readonly title: string;
  readonly strategy: string;
  readonly collection: string;
  /** Property that identifies a row. */
  readonly id: string;
  /** Ids of the collection's parents, which the path has. */
  readonly parents: readonly string[];
}

const mostLists = 2;

/** The lists of a new provider that are shown: those that need the least first. */
export function sampleLists({ collections, operations }: FakeData, calls: readonly ExampleCall[]): SampleListFacts[] {
  const found = calls.flatMap((call): SampleListFacts[] => {
    const operation = operations.find((one) => one['operation'] === call.name);
    const collection = collections.find(({ name }) => name === operation?.['collection']);
    const [strategy] = [operation?.['strategies'] ?? []].flat();
    const id = collection?.['id'];
    if (!call.isList || !operation || typeof id !== 'string' || typeof strategy !== 'string') return [];
    if (operation['does'] !== 'list' || operation['alike'] === true || !hasId(operation, id)) return [];
    // Rows of a row are found by an id that only a fake that is there can tell.
    if ([operation['parents'] ?? []].flat().some((parent) => parent !== null)) return [];
    const parents = call.path.map((name) => String(call.input[name]));
    const [resource = call.name] = call.name.split('.');
    return [{ call, title: resource, strategy, collection: String(collection?.['name']), id, parents }];
  });
  const needs = ({ call: { input } }: SampleListFacts) => Object.keys(input).length;
  const sorted = found.toSorted((a, b) => needs(a) - needs(b));
  return sorted
    .filter(({ title }, index) => sorted.findIndex((one) => one.title === title) === index)
    .slice(0, mostLists);
}

/** Whether the rows of a list show the field, also where they are another form of the collection's. */
function hasId(operation: JsonObject, id: string): boolean {
  const item: Json | undefined = operation['item'];
  return item === undefined || (isObject(item) && id in item);
}
