import * as z from 'zod/mini';

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
    const result = z.safeParse(get(), payload.value);
    if (result.success) return;
    for (const issue of result.error.issues)
      payload.issues.push({ ...issue, input: payload.value } as z.core.$ZodRawIssue);
  });
  definitions.set(type, get);
  return type as unknown as z.ZodMiniType<Value>;
}

/** The schema behind a name, and behind the names that only name another. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  for (let get = definitions.get(current); get; get = definitions.get(current)) current = get();
  return current;
}
