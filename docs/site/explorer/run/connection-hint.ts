import { isWaError } from '@wa-clients/core';

import type { RunSettings } from './session.ts';

/** Where a call was made from. */
export interface CallPlace {
  readonly target: RunSettings['target'];
  readonly packageName: string;
  /** Origin of the page. */
  readonly origin: string;
}

/** What to do when a fake on this machine did not respond; undefined for any other error. */
export function connectionHint(error: unknown, { origin, packageName, target }: CallPlace): string | undefined {
  if (target === 'page' || !isWaError(error, 'connection_failed')) return undefined;
  return `There was no response that this page may read from ${target.baseUrl}. Start the fake with: ${fakeCommand(packageName, origin)}`;
}

/** The command that starts a fake which a page may call; a page of this machine needs no option. */
export function fakeCommand(packageName: string, origin: string): string {
  const command = `npx ${packageName} fake`;
  return isLoopback(origin) ? command : `${command} --cors ${origin}`;
}

function isLoopback(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname);
}
