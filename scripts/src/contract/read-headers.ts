import { isObject, type Json, type JsonObject } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';
import type { HeaderContract } from './contract.ts';

/** Reads headers, by their names in the description. */
export function readHeaders(root: JsonObject, headers: Json | undefined): HeaderContract[] {
  return Object.entries(isObject(headers) ? headers : {}).map(([name, value]) => {
    const header = resolve(root, value);
    const description = header?.['description'];
    return {
      name,
      required: header?.['required'] === true,
      schema: header?.['schema'],
      description: typeof description === 'string' ? description : '',
    };
  });
}
