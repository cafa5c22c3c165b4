import type { OperationContract } from '../../contract/contract.ts';
import type { Parameter } from '../../contract/parameter.ts';

/** What an app has to change that gives a parameter under the name that it had in the input. */
export function renamedInputs(old: OperationContract, now: OperationContract): string[] {
  const [before, after] = [placed(old), placed(now)];
  return [...before].flatMap(([key, { in: place, name }]) => {
    const other = after.get(key);
    return other === undefined || other.name === name
      ? []
      : [`the ${place} parameter ${name} is given as ${other.name} now`];
  });
}

/** Parameters by what tells them apart on the wire; those of the path by their position. */
function placed({ parameters, path }: OperationContract): Map<string, Parameter> {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const known = new Set(parameters.filter((one) => one.in === 'path').map(({ name, sentAs = name }) => sentAs));
  // A name that the path does not know takes the first position that nobody else has.
  const free = names.filter((name) => !known.has(name));
  return new Map(
    parameters.map((one) => {
      const { in: place, name, sentAs = name } = one;
      const position = () => names.indexOf(names.includes(sentAs) ? sentAs : (free.shift() ?? ''));
      const key = place === 'path' ? position() : place === 'header' ? sentAs.toLowerCase() : sentAs;
      return [`${place} ${key}`, one];
    }),
  );
}
