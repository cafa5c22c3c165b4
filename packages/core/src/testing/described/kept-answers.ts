import type { RouteAnswer, RouteRequest } from '../route.ts';
import type { FakeOperation } from './fake-description.ts';
import { isMembers } from './places.ts';

/** What a provider does with a key that is sent again. */
export interface KeyRules {
  /** Status of a key that comes with another path or body. Default 409; where the operation has no such status, a replay. */
  readonly reused?: number;
  /** Milliseconds for which a response is kept. Default: for ever. */
  readonly keptFor?: number;
  /** The form under which keys are compared. Default: as they are. */
  readonly formOf?: (key: string) => string;
  /** Success with which a key answers from then on that a request has failed with; undefined where it stays free. */
  readonly failed?: (failure: RouteAnswer, request: RouteRequest) => RouteAnswer | undefined;
  /** Gives the success of an operation that takes keys what says whether it is the response of an earlier request. */
  readonly finish?: (answer: RouteAnswer, isReplay: boolean) => RouteAnswer;
}

interface Kept {
  readonly operation: string;
  readonly url: string;
  readonly body: string;
  readonly time: number;
  readonly answer: RouteAnswer;
}

/** How an operation is carried out, and how it is refused. */
interface Ways {
  readonly carryOut: () => RouteAnswer;
  readonly refuse: (status: number, message: string) => RouteAnswer;
}

/** Answers a request by the key in its header: what was carried out under a key is not carried out again. */
export type KeyedAnswers = (operation: FakeOperation, request: RouteRequest, ways: Ways) => RouteAnswer;

/** Makes the memory of the responses that were given to keys; failures are kept only where the rules say as what. */
export function keptAnswers(rules: KeyRules): KeyedAnswers {
  const { failed, finish = (answer) => answer, formOf = (key) => key, keptFor, reused = 409 } = rules;
  const kept = new Map<string, Kept>();
  return (operation, request, { carryOut, refuse }) => {
    const { errors = {}, key: header } = operation;
    if (header === undefined) return carryOut();
    const key = formOf(request.headers.get(header) ?? '');
    const { pathname: url } = request.url;
    const body = canonical(request.body);
    const { time } = request;
    const before = kept.get(key);
    if (before && (keptFor === undefined || time - before.time < keptFor)) {
      const isSameOperation = before.operation === operation.operation;
      const isSame = isSameOperation && before.url === url && before.body === body;
      if (!isSame && Object.hasOwn(errors, reused)) return refuse(reused, `${header} was used for another request`);
      // Where no document says how another body is refused, the first response is the one thing that is sure.
      if (isSameOperation) return finish(structuredClone(before.answer), true);
    }
    const answer = carryOut();
    const isFailure = answer.status >= 400;
    const lasting = isFailure ? failed?.(answer, request) : answer;
    // A copy, since the body shows rows that may change afterwards.
    if (key !== '' && lasting)
      kept.set(key, { operation: operation.operation, url, body, time, answer: structuredClone(lasting) });
    return isFailure ? answer : finish(answer, false);
  };
}

/** JSON with the members of objects in order by name, so that bodies that say the same are the same. */
function canonical(body: unknown): string {
  return JSON.stringify(body, inOrder) ?? '';
}

function inOrder(_name: string, value: unknown): unknown {
  return isMembers(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value;
}
