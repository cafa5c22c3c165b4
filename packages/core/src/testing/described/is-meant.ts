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
  // A known value may have a beginning of its own, which others of the same kind share.
  return (
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
