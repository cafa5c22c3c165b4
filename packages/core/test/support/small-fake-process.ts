/** The fake of the small provider as a process of its own, for tests that kill it. */
import { fakeCommand } from '../../src/program/fake-command.ts';
import { runMain } from '../../src/program/run-main.ts';
import { smallFakeProgram } from './small-fake-program.ts';

const { name, version } = smallFakeProgram;

await runMain({ name, version, commands: { fake: fakeCommand(smallFakeProgram) } });
