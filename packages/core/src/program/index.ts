export type { Command, CommandIo } from './command.ts';
export { type Program, runProgram } from './run-program.ts';
export { UsageError } from './usage-error.ts';
