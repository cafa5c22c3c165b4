/** Makes a promise that has more members, and is asked for when one of its own is used, not before. */
export function asPromise<Value, Made extends Promise<Value>>(
  promise: () => Promise<Value>,
  more: Omit<Made, keyof Promise<Value>>,
): Made {
  return {
    // What is made of this is awaited like the promise that it stands for.
    // oxlint-disable-next-line unicorn/no-thenable -- it is awaited like the promise that it stands for
    then: (fulfilled, rejected) => promise().then(fulfilled, rejected),
    catch: (rejected) => promise().catch(rejected),
    finally: (settled) => promise().finally(settled),
    [Symbol.toStringTag]: 'Promise',
    ...more,
  } satisfies Promise<Value> as Promise<Value> as Made;
}

/**
 * Runs at once; a failure that nobody looks at is no unhandled rejection, and one that somebody waits for has a stack that
 * leads there, which a second reaction on the same promise would cut off.
 */
export function quietPromise<Value>(run: () => Promise<Value>): Promise<Value> {
  const outcome = run().then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  const read = async () => (await outcome)();
  return asPromise<Value, Promise<Value>>(read, {});
}
