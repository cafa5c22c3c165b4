import type { OperationContract } from '../../contract/contract.ts';
import { type Json, type JsonObject, member } from '../../spec/document.ts';
import type { Notice } from '../../spec/notice.ts';
import type { Draft } from './draft.ts';
import { checkedSample } from './sample.ts';

const noSample = 'No example of its response could be made that its schema takes.';
const noRows = 'Its rows are no objects, of which alone the fake keeps rows.';
const noRequest = 'No example of its request could be made that its schemas take.';

/** Why a fake cannot answer an operation, for its data; undefined where it can. */
export function whyUnanswered(
  root: JsonObject,
  { operation, sameAs }: Draft,
  isMade: boolean,
  hasRows: boolean,
): string | undefined {
  const hint = member(operation.fakeHint, 'unanswered');
  if (typeof hint === 'string') return hint;
  if (sameAs !== undefined) return `Its requests are the same as those of ${sameAs}.`;
  if (!isMade) return noSample;
  // One answer to all would be the same page for ever.
  if (!hasRows && operation.pagination.length > 0) return noRows;
  return canBeAsked(root, operation) ? undefined : noRequest;
}

/** Whether there is a request that an operation takes: a body, and values of the parameters that it must have. */
function canBeAsked(root: JsonObject, { body, parameters }: OperationContract): boolean {
  const options = { direction: 'request', requiredOnly: true } as const;
  const isMade = (schema: Json | undefined) => checkedSample(root, schema, options).isRight;
  if (body?.required === true && body.contentType === undefined && !isMade(body.schema)) return false;
  return parameters.every(({ required, schema }) => !required || isMade(schema));
}

/** The notice of an operation that a fake cannot answer; none for one that the overlay itself names. */
export function unansweredNotice(file: string, operation: OperationContract, data: JsonObject): Notice[] {
  const { unanswered } = data;
  if (typeof unanswered !== 'string' || member(operation.fakeHint, 'unanswered') !== undefined) return [];
  const isMade = unanswered !== noSample && unanswered !== noRequest;
  const problem = `${operation.name.method}: the fake answers it with 501. ${unanswered.replace(/\.$/, '')}`;
  const remedy =
    unanswered === noRows
      ? 'The client reads its pages as described. Test it with responses of your own.'
      : isMade
        ? 'The client sends it as described; no fake can tell which of the two is meant.'
        : 'Look whether the schema contradicts itself, and correct it or give it an example in the overlay.';
  const pointer = unanswered === noSample ? `${operation.pointer}/responses` : operation.pointer;
  return [{ file, pointer, rule: 'fake', problem, remedy }];
}
