#!/usr/bin/env node
import process from 'node:process';

import { fakeCommand, packageVersion, processIo, runProgram } from '@wa-clients/core/program';

import { gatewayFakeProgram } from './testing/fake-program.ts';

const version = packageVersion(import.meta.url);
const commands = { fake: fakeCommand(gatewayFakeProgram(version)) };

process.exitCode = await runProgram(
  { name: '@wa-clients/gateway', version, commands },
  process.argv.slice(2),
  processIo(),
);
