import { enableCompileCache } from 'node:module';

import { compiled } from '../run-tool.ts';

/** Lets Node keep what it makes of the modules that are imported from now on, types taken out, for the next command. */
export function keepCompiled(): void {
  enableCompileCache(compiled);
}
