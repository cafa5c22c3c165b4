import type * as z from 'zod/v4/mini';

type Child = z.core.$ZodType;

/** The keywords of a schema; each says nothing of values that are not of its kind. */
export interface SchemaNode {
  readonly type?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly string?: readonly ((payload: z.core.ParsePayload<string>) => void)[];
  readonly number?: readonly ((payload: z.core.ParsePayload<number>) => void)[];
  readonly array?: readonly ((payload: z.core.ParsePayload<unknown[]>) => void)[];
  readonly uniqueItems?: boolean;
  readonly prefixItems?: readonly Child[];
  readonly items?: Child;
  readonly contains?: Child;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly unevaluatedItems?: Child;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, Child>>;
  readonly patternProperties?: readonly (readonly [RegExp, Child])[];
  readonly additionalProperties?: Child;
  readonly propertyNames?: Child;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Child>>;
  readonly unevaluatedProperties?: Child;
  readonly ref?: Child;
  readonly allOf?: readonly Child[];
  readonly anyOf?: readonly Child[];
  readonly oneOf?: readonly Child[];
  readonly not?: Child;
  readonly if?: Child;
  readonly then?: Child;
  readonly else?: Child;
}
