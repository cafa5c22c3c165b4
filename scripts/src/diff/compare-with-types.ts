import { pairNames, type PairedNames } from './contract/pair-names.ts';
import { splitSides } from '../sides/split-sides.ts';
import type { JsonObject } from '../spec/document.ts';
import { operationPointer } from '../spec/operations.ts';
import { type Change, type Difference, highest, type Level } from './change.ts';
import { byOperation, compareDocuments } from './compare-documents.ts';
import { type ConsumerFinding, consumerVerdict } from './consumer/consumer-verdict.ts';
import { compareContracts } from './contract/compare-contracts.ts';
import { type DocumentRuleName, documentRules } from './rules/document-rules.ts';

/** The difference of two descriptions by the rules of the wire and by what the package made of them lets apps call. */
export function compareWithContract(before: JsonObject, after: JsonObject, names?: PairedNames): Difference {
  const wire = compareDocuments(before, after).changes;
  const changes = [...wire, ...compareContracts(before, after, names)].toSorted(byOperation);
  return { bump: highest(changes.map(({ level }) => level)), changes };
}

/**
 * The same, and the verdict of the compiler on an app that was written against the old types: the bump is the heaviest
 * one, and wherever the compiler disagrees a change says so.
 *
 * @param names The public names of both, where they are known; otherwise those that the generator would give.
 */
export async function compareWithTypes(
  before: JsonObject,
  after: JsonObject,
  names?: PairedNames,
): Promise<Difference> {
  const { changes } = compareWithContract(before, after, names);
  // As they are published: requests without what is read-only, responses without what is write-only.
  const { after: newNames, before: oldNames } = names ?? pairNames(before, after);
  const verdict = await consumerVerdict(splitSides(before, oldNames).root, splitSides(after, newNames).root);
  const byRules = (operation: string): Level =>
    highest(changes.filter((change) => change.operation === operation).map(({ level }) => level));
  const breaking = verdict.breaking.filter((finding) => !changes.some((change) => saysTheSame(change, finding)));
  // Whoever has to change what reads the answer meets the switch on the way.
  const exhaustive = verdict.exhaustive.filter(({ operation }) => byRules(operation) !== 'major');
  const seen = changes.filter(({ rule }) => rule.startsWith('types-')).map(({ operation }) => operation);
  const broken = new Set([...verdict.breaking.map(({ operation }) => operation), ...seen]);
  const unseen = [...new Set(changes.map(({ operation }) => operation))]
    .filter(isCompiled)
    .filter((operation) => byRules(operation) === 'major' && !broken.has(operation));
  const added = [
    ...breaking.map((finding) =>
      changeOf(finding.part === 'answer' ? 'types-answer-changed' : 'types-request-refused', finding),
    ),
    ...exhaustive.map((finding) => changeOf('types-exhaustive-switch', finding)),
    ...unseen.map((operation) =>
      changeOf('types-see-no-break', {
        operation,
        part: 'types',
        message: 'do not show it: no compiler finds the code that has to change',
      }),
    ),
    ...verdict.undecided.map((finding) =>
      changeOf('types-undecided', {
        ...finding,
        message: 'cannot be compared by the compiler, which says nothing of it',
      }),
    ),
  ];
  const all = [...changes, ...added].toSorted(byOperation);
  return { bump: highest(all.map(({ level }) => level)), changes: all };
}

/** Whether the compiler is asked about it: about what apps call, and not about webhooks and callbacks. */
function isCompiled(operation: string | null): operation is string {
  return operation !== null && /^\S+ \//.test(operation);
}

/** Places of changes that a finding of the compiler is about, by its part: how their texts begin. */
const placesOf: Readonly<Record<string, readonly string[]>> = {
  operation: ['operation', 'name'],
  answer: ['response', 'result'],
  body: ['request body', 'call'],
  'media type': ['request body', 'call'],
  input: ['request body', 'call', 'query parameter', 'path parameter', 'header parameter'],
};

/** Whether a rule already asks to change what a finding of the compiler is about. */
function saysTheSame({ level, operation, place }: Change, finding: ConsumerFinding): boolean {
  const places = placesOf[finding.part] ?? [`${finding.part} parameter`, 'call'];
  return level === 'major' && operation === finding.operation && places.some((text) => place.startsWith(text));
}

function changeOf(rule: DocumentRuleName, { message, operation, part }: ConsumerFinding): Change {
  const { direction, level } = documentRules[rule];
  const [method = '', path = ''] = operation.split(' ');
  const newPointer = operationPointer({ method, path });
  return { rule, level, direction, operation, place: part, oldPointer: null, newPointer, message };
}
