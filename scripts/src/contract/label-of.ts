import { sentMethod } from '../spec/methods.ts';
import type { FoundOperation } from '../spec/operations.ts';

/** Method and path of an operation, for example `GET /contacts/{id}`. */
export function labelOf({ method, path }: Pick<FoundOperation, 'method' | 'path'>): string {
  return `${sentMethod(method)} ${path}`;
}
