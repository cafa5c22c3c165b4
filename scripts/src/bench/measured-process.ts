/** Argument of the process that runs this code, as `startProcess` was given it. */
export function processArgument(): unknown {
  return JSON.parse(process.argv[2] ?? 'null');
}

/** Gives the result of the process that runs this code to the one that started it. */
export function report(result: object): void {
  if (!process.send) throw new Error('This file is started by the benchmarks.');
  process.send(result);
}
