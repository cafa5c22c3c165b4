import type { OperationContract } from '../../contract/contract.ts';
import { placeOf } from './place-of.ts';

/** What tells the requests of an operation from those of others that have a path of the same form. */
export interface Twin {
  /** Values of path parameters that mean this operation. */
  readonly known?: Readonly<Record<string, string>>;
  /** Name of an operation whose requests are the same. */
  readonly sameAs?: string;
}

/** The operations that share a method and the form of their path with others, such as `/{flow}` and `/{solution}`. */
export function twinsOf(operations: readonly OperationContract[]): ReadonlyMap<OperationContract, Twin> {
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
      const names = [...one.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
      const earlier = group.find((other) => sentPath(other.path) === sentPath(one.path));
      if (earlier && earlier !== one) found.set(one, { sameAs: earlier.name.method });
      else if (names.length > 0)
        found.set(one, { known: Object.fromEntries(names.map((name) => [name, idLike(name)])) });
    }
  }
  return found;
}

/** An id that says by its beginning what it is an id of. */
export function idLike(parameter: string): string {
  return `${parameter.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-1`;
}

/** The path as it is sent: a fragment stays with the client. */
function sentPath(path: string): string {
  return path.replace(/#.*$/, '');
}
