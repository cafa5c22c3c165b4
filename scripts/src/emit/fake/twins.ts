import type { OperationContract } from '../../contract/contract.ts';
import type { Parameter } from '../../contract/parameter.ts';
import type { JsonObject } from '../../spec/document.ts';
import { bodyMarks, type BodyMarks } from './body-marks.ts';
import { fits } from './fits.ts';
import { placeOf } from './place-of.ts';
import { validValues } from './valid-values.ts';

/** What tells the requests of an operation from those of others that have a path of the same form. */
export interface Twin {
  /** Values of path parameters that mean this operation. */
  readonly known?: Readonly<Record<string, string>>;
  /** Values of members of the body that mean this operation. */
  readonly marks?: BodyMarks;
  /** Name of an operation whose requests are the same. */
  readonly sameAs?: string;
}

/** The operations that share a method and the form of their path with others, such as `/{flow}` and `/{solution}`. */
export function twinsOf(
  root: JsonObject,
  operations: readonly OperationContract[],
): ReadonlyMap<OperationContract, Twin> {
  const groups = new Map<string, OperationContract[]>();
  for (const operation of operations) {
    const form = `${operation.method} ${placeOf(sentPath(operation.path))}`;
    groups.set(form, [...(groups.get(form) ?? []), operation]);
  }
  const found = new Map<OperationContract, Twin>();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length < 2) continue;
    for (const one of group) {
      const parameters = one.parameters.filter((parameter) => parameter.in === 'path');
      const same = group.filter((other) => sentPath(other.path) === sentPath(one.path));
      const [earlier] = same;
      const marks = same.length > 1 ? bodyMarks(root, same)?.[same.indexOf(one)] : undefined;
      const isAlone = new Set(group.map(({ path }) => sentPath(path))).size === 1;
      if (marks && isAlone) found.set(one, { marks });
      else if (earlier && earlier !== one) found.set(one, { sameAs: earlier.name.method });
      else if (parameters.length > 0) found.set(one, { known: knownValues(root, parameters, group.indexOf(one)) });
    }
  }
  return found;
}

/** Values that mean one of several twins: ids with the name of their parameter, else one of its own for the last parameter. */
function knownValues(root: JsonObject, parameters: readonly Parameter[], index: number): Record<string, string> {
  const known: Record<string, string> = {};
  for (const { name, schema = true } of parameters) {
    if (fits(root, schema, idLike(name), 'request')) known[name] = idLike(name);
    else if (name === parameters.at(-1)?.name) {
      const context = { root, direction: 'request', isFull: false, depth: 0, steps: { left: 2_000 } } as const;
      const values: string[] = [];
      for (const value of validValues(context, [schema, { minLength: 2 }], undefined, name)) {
        if (values.length > index) break;
        if (typeof value === 'string' && /^[\w.-]+$/.test(value)) values.push(value);
      }
      const own = values[index];
      if (own !== undefined) known[name] = own;
    }
  }
  return known;
}

/** An id that says by its beginning what it is an id of. */
export function idLike(parameter: string): string {
  return `${parameter.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-1`;
}

/** The path as it is sent: a fragment stays with the client. */
function sentPath(path: string): string {
  return path.replace(/#.*$/, '');
}
