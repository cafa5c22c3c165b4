import type { OperationContract } from '../../contract/contract.ts';
import { usualJson } from '../../contract/usual-json.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { checkedSample } from './sample.ts';

/** The bodies of an operation's failures, as indexes among those of the description; null for one without a body. */
interface Failures {
  readonly failures: JsonObject;
  /** That of all that are not documented by themselves. */
  readonly otherError: number | undefined;
}

/** Describes documented failures by status; bodies that are alike are kept once in `errors`. */
export function describeFailures(root: JsonObject, { responses }: OperationContract, errors: Json[]): Failures {
  const failures: JsonObject = {};
  const others = new Map<string, number>();
  for (const { content, status } of responses) {
    const isOne = /^[45]\d\d$/.test(status);
    // What a fake refuses is the mistake of a client.
    if (!isOne && !/^(?:4XX|default)$/i.test(status)) continue;
    const index = indexOf(root, content, errors);
    if (isOne) failures[status] = index ?? null;
    else if (index !== undefined) others.set(status.toLowerCase(), index);
  }
  return { failures, otherError: others.get('4xx') ?? others.get('default') };
}

function indexOf(
  root: JsonObject,
  content: OperationContract['responses'][number]['content'],
  errors: Json[],
): number | undefined {
  const json = usualJson(content);
  if (json?.schema === undefined) return undefined;
  const example = json.examples[0];
  const { isRight, value } = checkedSample(root, json.schema, { example, requiredOnly: true });
  if (!isRight) return undefined;
  const text = JSON.stringify(value);
  const known = errors.findIndex((one) => JSON.stringify(one) === text);
  return known < 0 ? errors.push(value) - 1 : known;
}
