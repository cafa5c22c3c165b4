import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { root } from '../../src/run-tool.ts';
import { packageEntrySpecifiers } from '../../src/runtimes/print-suite.ts';

const missing =
  'TextDecoder TextEncoder AbortController AbortSignal URL URLSearchParams crypto fetch Request Response Headers ' +
  'ReadableStream MessageChannel setImmediate performance WeakRef Blob FormData structuredClone btoa atob';

describe('every entry of the packages', () => {
  it('loads where globals are missing, as in the jsdom of Jest', async () => {
    const script = `
      for (const name of ${JSON.stringify(missing.split(' '))}) delete globalThis[name];
      for (const entry of ${JSON.stringify(packageEntrySpecifiers(root))}) await import(entry);
      console.log('loaded');
    `;
    const options = { cwd: root };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options);
    expect(stdout).toBe('loaded\n');
  });
});
