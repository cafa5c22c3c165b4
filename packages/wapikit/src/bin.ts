#!/usr/bin/env node
import process from 'node:process';

import { fakeCommand, packageVersion, processIo, runProgram } from '@wa-clients/core/program';

import { wapikitFakeProgram } from './testing/fake-program.ts';

const version = packageVersion(import.meta.url);
const commands = { fake: fakeCommand(wapikitFakeProgram(version)) };

process.exitCode = await runProgram(
  { name: '@wa-clients/wapikit', version, commands },
  process.argv.slice(2),
  processIo(),
);
