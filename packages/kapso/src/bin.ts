#!/usr/bin/env node
import { fakeCommand, packageVersion, runMain } from '@wa-clients/core/program';

import { kapsoTemplates } from './templates-command.ts';
import { kapsoFakeProgram } from './testing/fake-program.ts';

const version = packageVersion(import.meta.url);

await runMain({
  name: '@wa-clients/kapso',
  version,
  commands: { fake: fakeCommand(kapsoFakeProgram(version)), templates: kapsoTemplates },
});
