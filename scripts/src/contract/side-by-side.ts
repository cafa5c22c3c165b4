import { type Json, type JsonObject, member } from '../spec/document.ts';
import { fieldSchema } from './member-schema.ts';
import type { Parameter } from './parameter.ts';

/** What the overlay knows of a cursor list in the order of a timestamp: see `TimeOrder` of core. */
export interface SideBySideHint {
  readonly at: string;
  readonly id: string;
  readonly after: string;
  readonly before: string;
  readonly order: 'ascending' | 'descending' | undefined;
  readonly resolutionMs: number;
}

/** What the hint is held against. */
interface SideBySidePlace {
  readonly kind: string;
  readonly parameters: readonly Parameter[];
  readonly rows: Json | undefined;
  readonly refuse: (problem: string) => never;
}

/** Reads `sideBySide` of a pagination hint and holds it against the list's parameters and rows. */
export function readSideBySide(
  root: JsonObject,
  hint: Json | undefined,
  { kind, parameters, refuse, rows }: SideBySidePlace,
): SideBySideHint | undefined {
  if (hint === undefined) return undefined;
  if (!kind.startsWith('cursor-'))
    return refuse('sideBySide is for lists with cursors; numbered pages need no such facts');
  const text = (name: string): string => {
    const value = member(hint, name);
    return typeof value === 'string' && value !== '' ? value : refuse(`sideBySide.${name} must be a name`);
  };
  const [at, id, after, before] = ['at', 'id', 'after', 'before'].map(text) as [string, string, string, string];
  for (const name of [after, before]) {
    const isFilter = parameters.some((parameter) => parameter.in === 'query' && parameter.name === name);
    if (!isFilter) return refuse(`sideBySide names "${name}", which is no query parameter`);
  }
  for (const name of [at, id]) {
    if (fieldSchema(root, rows, name) === undefined)
      return refuse(`sideBySide names "${name}", which is no property of a row`);
  }
  const order = member(hint, 'order');
  if (order !== undefined && order !== 'ascending' && order !== 'descending') {
    return refuse('sideBySide.order must be ascending or descending, or left out where it is not known');
  }
  const resolutionMs = member(hint, 'resolutionMs');
  if (typeof resolutionMs !== 'number' || !Number.isSafeInteger(resolutionMs) || resolutionMs < 1) {
    return refuse('sideBySide.resolutionMs must be a whole number from 1');
  }
  return { at, id, after, before, order, resolutionMs };
}
