/** The fake of the small provider as a process of its own, for tests that kill it. */
import process from 'node:process';

import { fakeCommand } from '../../src/program/fake-command.ts';
import { processIo } from '../../src/program/process-io.ts';
import { runProgram } from '../../src/program/run-program.ts';
import { smallFakeProgram } from './small-fake-program.ts';

const { name, version } = smallFakeProgram;
const commands = { fake: fakeCommand(smallFakeProgram) };

process.exitCode = await runProgram({ name, version, commands }, process.argv.slice(2), processIo());
