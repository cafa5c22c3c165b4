#!/usr/bin/env node
import { fakeCommand, packageVersion, runMain } from '@wa-clients/core/program';

import { wapikitFakeProgram } from './testing/fake-program.ts';

const version = packageVersion(import.meta.url);

await runMain({
  name: '@wa-clients/wapikit',
  version,
  commands: { fake: fakeCommand(wapikitFakeProgram(version)) },
});
