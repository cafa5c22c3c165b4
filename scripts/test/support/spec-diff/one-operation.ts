import { compareWithContract } from '../../../src/diff/compare-with-types.ts';
import type { Json, JsonObject } from '../../../src/spec/document.ts';
import { object } from './operations.ts';

/** A text. */
export const text: Json = { type: 'string' };
/** An object with a name. */
export const named = object({ name: text }, { required: ['name'] });

/** A description of one operation. */
export function documentOf(operation: JsonObject, schemas: JsonObject = {}, more: JsonObject = {}): JsonObject {
  const paths = { '/things': { post: { operationId: 'createThing', ...operation } } };
  return { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths, components: { schemas }, ...more };
}

/** Ids and texts of what weighs most between two operations. */
export function heaviest(before: JsonObject, after: JsonObject): [string, ...string[]] {
  const { bump, changes } = compareWithContract(before, after);
  return [bump, ...changes.filter(({ level }) => level === bump).map(({ place, message }) => `${place}: ${message}`)];
}
