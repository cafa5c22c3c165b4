import { isSeq, parseDocument } from 'yaml';

import { safeText } from '../../diff/print/safe-text.ts';
import type { PlacedFailures } from './place-failures.ts';

/** An operation that is kept although its tests fail. */
export interface AcceptedFailure {
  readonly label: string;
  readonly method: string;
  readonly path: string;
  /** Where the description has it. */
  readonly pointer: string;
  /** The test that failed, and what it found. */
  readonly reason: string;
}

/** The operations of failures, without those that are accepted already. */
export function acceptedFailures(
  { operations }: PlacedFailures,
  before: readonly AcceptedFailure[],
): AcceptedFailure[] {
  const known = new Set(before.map(({ label }) => label));
  return [...operations].flatMap(([{ label, method, path, pointer }, [first]]) => {
    if (known.has(label)) return [];
    const reason = first ? `${first.name}: ${first.reason}` : 'a test fails';
    return [{ label, method: method.toLowerCase(), path, pointer, reason: safeText(reason).slice(0, 300) }];
  });
}

/** The text of an overlay with an action for each operation that is marked; the fake answers it with 501. */
export function withAcceptedFailures(text: string, accepted: readonly AcceptedFailure[]): string {
  if (accepted.length === 0) return text;
  const document = parseDocument(text);
  const actions = document.get('actions');
  const added = accepted.map(({ method, path, reason }) => ({
    target: `$.paths['${path.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'].${method}`,
    'x-count': 1,
    'x-reason': `Its tests failed when the provider was added: ${reason}`,
    update: { 'x-fake': { unanswered: `Its tests failed: ${reason}` } },
  }));
  if (isSeq(actions)) for (const action of added) actions.add(document.createNode(action));
  else document.set('actions', document.createNode(added));
  const written = document.get('actions');
  if (isSeq(written)) written.flow = false;
  return document.toString({ lineWidth: 118 });
}
