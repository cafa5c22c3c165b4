import type { JsonObject } from '../spec/document.ts';
import { pointerTo } from '../spec/pointer.ts';
import { type Change, type Difference, highest, type Level } from './change.ts';
import { compareDocuments } from './compare-documents.ts';
import { type ConsumerFinding, consumerVerdict } from './consumer/consumer-verdict.ts';
import { type DocumentRuleName, documentRules } from './rules/document-rules.ts';

/**
 * The difference of two descriptions by both verdicts, that of the rules and that of the compiler: the bump is the
 * heavier one, and wherever the two disagree a change says so.
 */
export async function compareWithTypes(before: JsonObject, after: JsonObject): Promise<Difference> {
  const { changes } = compareDocuments(before, after);
  const verdict = await consumerVerdict(before, after);
  const byRules = (operation: string): Level =>
    highest(changes.filter((change) => change.operation === operation).map(({ level }) => level));
  const breaking = verdict.breaking.filter(({ operation }) => byRules(operation) !== 'major');
  const broken = new Set(verdict.breaking.map(({ operation }) => operation));
  const unseen = [...new Set(changes.map(({ operation }) => operation))].filter(
    (operation) => operation !== null && byRules(operation) === 'major' && !broken.has(operation),
  );
  const added = [
    ...breaking.map((finding) =>
      changeOf(finding.part === 'answer' ? 'types-answer-changed' : 'types-request-refused', finding),
    ),
    ...verdict.exhaustive.map((finding) => changeOf('types-exhaustive-switch', finding)),
    ...unseen.map((operation) =>
      changeOf('types-see-no-break', {
        operation: operation as string,
        part: 'types',
        message: 'do not show it: no compiler finds the code that has to change',
      }),
    ),
    ...verdict.undecided.map((finding) =>
      changeOf('types-undecided', { ...finding, message: 'too deep for the compiler, which says nothing of them' }),
    ),
  ];
  const all = [...changes, ...added];
  return { bump: highest(all.map(({ level }) => level)), changes: all };
}

function changeOf(rule: DocumentRuleName, { message, operation, part }: ConsumerFinding): Change {
  const { direction, level } = documentRules[rule];
  const [method = '', path = ''] = operation.split(' ');
  const newPointer = pointerTo(pointerTo('/paths', path), method.toLowerCase());
  return { rule, level, direction, operation, place: part, oldPointer: null, newPointer, message };
}
