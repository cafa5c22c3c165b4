import * as z from 'zod/v4/mini';

import { ownText } from './own-texts.ts';

/** What `define` and `schema` made, by the zod schema that stands for it. */
const definitions = new WeakMap<object, () => z.core.$ZodType>();

/**
 * Names a schema: it is built at its first use, so schemas may refer to each other in any order, and a bundler drops
 * those that nothing uses. What it accepts comes out as the very value that went in.
 */
export function define<Value = unknown>(build: () => z.core.$ZodType): z.ZodMiniType<Value> {
  let built: z.core.$ZodType | undefined;
  const get = () => (built ??= build());
  const type = z.unknown().check((payload) => {
    for (const issue of problems(get(), payload.value))
      payload.issues.push({ ...issue, input: payload.value } as z.core.$ZodRawIssue);
  });
  definitions.set(type, get);
  return type as unknown as z.ZodMiniType<Value>;
}

/** How many definitions are being parsed, one within the other. */
let running = 0;

/** What is wrong with a value; one that is nested deeper than the engine's stack is wrong as a whole. */
function problems(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  running += 1;
  try {
    return z.safeParse(schema, value).error?.issues ?? [];
  } catch (error) {
    // Only the outermost may answer: further in, a refusal could be what a `not` waits for.
    if (running === 1 && error instanceof RangeError)
      return [{ code: 'custom', message: ownText('Expected less nesting'), path: [] }];
    throw error;
  } finally {
    running -= 1;
  }
}

/** The schema behind a name, and behind the names that only name another. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  for (let get = definitions.get(current); get; get = definitions.get(current)) current = get();
  return current;
}

/** Whether a schema was made by `define`, and thus of the description's words alone. */
export function isDefinition(schema: object): boolean {
  return definitions.has(schema);
}
