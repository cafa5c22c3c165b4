#!/usr/bin/env node
import { fakeCommand, packageVersion, runMain } from '@wa-clients/core/program';

import { gatewayFakeProgram } from './testing/fake-program.ts';

const version = packageVersion(import.meta.url);

await runMain({
  name: '@wa-clients/gateway',
  version,
  commands: { fake: fakeCommand(gatewayFakeProgram(version)) },
});
