import { isObject, type Json, type JsonObject } from './document.ts';

/** The schemas that hold for some values of a schema only: those of its condition, and of members that ask for more. */
export function conditionalSchemas({ dependentSchemas, else: otherwise, if: condition, then }: JsonObject): Json[] {
  const dependent = isObject(dependentSchemas) ? Object.values(dependentSchemas) : [];
  return [condition, then, otherwise, ...dependent].filter((one) => one !== undefined);
}
