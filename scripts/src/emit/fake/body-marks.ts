import type { OperationContract } from '../../contract/contract.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf, requiredOf } from '../../spec/effective-schema.ts';
import { resolve } from '../../spec/resolve.ts';

/** Values of members by which a body is known, by the names of the members. */
export type BodyMarks = Readonly<Record<string, readonly Json[]>>;

/**
 * What tells the bodies of operations apart whose requests are otherwise the same: listed values of members that each form
 * of the body must have. Undefined where one of them has nothing that the others have not.
 */
export function bodyMarks(root: JsonObject, operations: readonly OperationContract[]): BodyMarks[] | undefined {
  const all = operations.map((operation) => listedMembers(root, operation));
  const own = all.map((marks) => {
    const isOwn = ([name, values]: [string, readonly Json[]]) =>
      all.every((others) => others === marks || !others[name]?.some((value) => values.includes(value)));
    return Object.fromEntries(Object.entries(marks).filter(isOwn));
  });
  return own.every((marks) => Object.keys(marks).length > 0) ? own : undefined;
}

/** The members that every form of a body must have, with all the values that they can have, where these are listed. */
function listedMembers(root: JsonObject, { body }: OperationContract): Record<string, Json[]> {
  if (!body?.required || body.contentType !== undefined) return {};
  const { anyOf, oneOf } = resolve(root, body.schema) ?? {};
  const forms = [oneOf ?? anyOf ?? body.schema ?? []].flat().map((form) => {
    const one = effectiveSchema(root, form);
    const listed = requiredOf(one).flatMap((name): [string, Json[]][] => {
      const { const: only, enum: values } = effectiveSchema(root, propertiesOf(one)[name]);
      if (only !== undefined) return [[name, [only]]];
      return Array.isArray(values) ? [[name, values]] : [];
    });
    return new Map(listed);
  });
  const [first] = forms;
  const names = [...(first?.keys() ?? [])].filter((name) => forms.every((form) => form.has(name)));
  return Object.fromEntries(names.map((name) => [name, forms.flatMap((form) => form.get(name) ?? [])]));
}
