import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { ProviderApp } from './app.ts';
import type { ProviderBundles } from './bundles.ts';
import type { ProviderQuirks } from './quirks.ts';
import type { ProviderReview, ProviderValidation } from './review.ts';
import type { ProviderSample } from './sample.ts';

/** What the package of a provider says of it for tests and commands, by the name of its file. */
interface Support {
  readonly app: ProviderApp;
  readonly bundles: ProviderBundles;
  readonly quirks: ProviderQuirks;
  readonly review: ProviderReview;
  readonly sample: ProviderSample;
  readonly validation: ProviderValidation;
}

/** File of a provider's package that says something of it. */
export function supportFile(root: string, provider: string, name: string): string {
  return join(root, 'packages', provider, 'test/support', `${name}.ts`);
}

/** Loads what the package of a provider says of it; the file exports it under its own name. */
export async function loadSupport<Name extends keyof Support>(
  root: string,
  provider: string,
  name: Name,
): Promise<Support[Name]> {
  const file = supportFile(root, provider, name);
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Support;
  return module[name];
}

/** Whether the package of a provider says something of it; what is written by hand a new provider has not yet. */
export function hasSupport(root: string, provider: string, name: keyof Support): boolean {
  return existsSync(supportFile(root, provider, name));
}
