import { runBundled } from './run-bundled.ts';

/** Imports the module with traps in the globals, runs its `run`, and prints which were read, what it added to them and which timers started. */
const program = `
Error.stackTraceLimit = 100;
const touched = new Set();
// Node reads its own globals too, while it loads the module.
const note = (name) => {
  if (new Error().stack.includes(process.argv[2])) touched.add(name);
};
const trap = (target, name) => {
  const known = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {
    ...known && { configurable: true },
    get() {
      note(name);
      return known.get ? known.get.call(target) : known.value;
    },
  });
};
for (const name of ['fetch', 'Request', 'Response', 'Headers', 'FormData']) trap(globalThis, name);
trap(process, 'env');
for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
  const start = globalThis[name];
  globalThis[name] = (...rest) => {
    note(name);
    return start(...rest);
  };
}
const inventory = () => [
  ...Reflect.ownKeys(globalThis).map((key) => 'globalThis.' + String(key)),
  ...[Object, Function, Array, String, Promise, Symbol, Error].flatMap((type) =>
    [type, type.prototype].flatMap((holder, index) =>
      Reflect.ownKeys(holder).map((key) => type.name + (index ? '.prototype.' : '.') + String(key)),
    ),
  ),
  ...process.eventNames().map((name) => 'listener of process: ' + String(name)),
];
const before = new Set(inventory());
const module = await import(process.argv[2]);
module.run?.();
for (const name of inventory()) if (!before.has(name)) touched.add(name);
process.stdout.write(JSON.stringify([...touched]));
`;

/** Names of what a module reads of, adds to or starts in its surroundings when it is imported and `run`. */
export async function touchedOnImport(contents: string, from: string): Promise<string[]> {
  return (await runBundled(contents, from, program)) as string[];
}
