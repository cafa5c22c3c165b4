import type { FakeOperation } from './fake-description.ts';
import { parameterProblem } from './parameter-problem.ts';

/**
 * Whether the values of a path can be meant for an operation: they have the form of its parameters, and are known ones; and
 * so can the body, once it has been read.
 */
export function isMeant(
  { known = {}, marks = {}, parameters = [] }: FakeOperation,
  params: Readonly<Record<string, string>>,
  body?: unknown,
): boolean {
  const isMarked = Object.entries(marks).every(
    ([name, values]) => body === undefined || values.includes((Object(body) as Record<string, unknown>)[name]),
  );
  const isOfForm = Object.entries(params).every(([name, text]) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return !parameter || parameterProblem(parameter, [text]) === undefined;
  });
  // A known value may have a beginning of its own, which others of the same kind share.
  return (
    isMarked &&
    isOfForm &&
    Object.entries(known).every(([name, value]) => {
      const text = params[name] ?? '';
      return text === value || (kindOf(value) !== '' && kindOf(text) === kindOf(value));
    })
  );
}

function kindOf(id: string): string {
  return id.replace(/[^-_:.]*$/, '');
}
