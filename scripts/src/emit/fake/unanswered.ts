import type { OperationContract } from '../../contract/contract.ts';
import { type JsonObject, member } from '../../spec/document.ts';
import type { Notice } from '../../spec/notice.ts';
import type { Draft } from './draft.ts';

const noSample = 'No example of its response could be made that its schema takes.';

/** Why a fake cannot answer an operation, for its data; undefined where it can. */
export function whyUnanswered({ operation, sameAs }: Draft, isMade: boolean): string | undefined {
  const hint = member(operation.fakeHint, 'unanswered');
  if (typeof hint === 'string') return hint;
  if (sameAs !== undefined) return `Its requests are the same as those of ${sameAs}.`;
  return isMade ? undefined : noSample;
}

/** The notice of an operation that a fake cannot answer; none for one that the overlay itself names. */
export function unansweredNotice(file: string, operation: OperationContract, data: JsonObject): Notice[] {
  const { unanswered } = data;
  if (typeof unanswered !== 'string' || member(operation.fakeHint, 'unanswered') !== undefined) return [];
  const isMade = unanswered !== noSample;
  const problem = `${operation.name.method}: the fake answers it with 501. ${unanswered.replace(/\.$/, '')}`;
  const remedy = isMade
    ? 'The client sends it as described; no fake can tell which of the two is meant.'
    : 'Look whether the schema contradicts itself, and correct it or give it an example in the overlay.';
  return [
    { file, pointer: isMade ? operation.pointer : `${operation.pointer}/responses`, rule: 'fake', problem, remedy },
  ];
}
