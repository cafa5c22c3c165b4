import type { FakeOperation } from './fake-description.ts';
import { parameterProblem } from './parameter-problem.ts';

/** Whether the values of a path can be meant for an operation: they have the form of its parameters, and are known ones. */
export function isMeant(
  { known = {}, parameters = [] }: FakeOperation,
  params: Readonly<Record<string, string>>,
): boolean {
  const isOfForm = Object.entries(params).every(([name, text]) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return !parameter || parameterProblem(parameter, [text]) === undefined;
  });
  // Known values have a beginning of their own, which others of the same kind share.
  return isOfForm && Object.entries(known).every(([name, value]) => kindOf(params[name] ?? '') === kindOf(value));
}

function kindOf(id: string): string {
  return id.replace(/[^-_:.]*$/, '');
}
