export type { Command, CommandIo } from './command.ts';
export { fakeCommand } from './fake-command.ts';
export type { CustomerMessage, DeliveryVerdict, FakeProgram, FakeSettings, ProgramFake } from './fake-program.ts';
export { packageVersion } from './process-io.ts';
export { runMain } from './run-main.ts';
export { type Program, runProgram } from './run-program.ts';
export { UsageError } from './usage-error.ts';
