#!/usr/bin/env node
import { fakeCommand, packageVersion, runMain } from '@wa-clients/core/program';

import { cloudTemplates } from './templates-command.ts';
import { cloudFakeProgram } from './testing/fake-program.ts';

const version = packageVersion(import.meta.url);

await runMain({
  name: '@wa-clients/cloud',
  version,
  commands: { fake: fakeCommand(cloudFakeProgram(version)), templates: cloudTemplates },
});
