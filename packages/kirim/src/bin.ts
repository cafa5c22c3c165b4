#!/usr/bin/env node
import { fakeCommand, packageVersion, runMain } from '@wa-clients/core/program';

import { kirimFakeProgram } from './testing/fake-program.ts';

const version = packageVersion(import.meta.url);

await runMain({
  name: '@wa-clients/kirim',
  version,
  commands: { fake: fakeCommand(kirimFakeProgram(version)) },
});
