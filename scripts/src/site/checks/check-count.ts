import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findAllDescriptions } from '../../generate/providers.ts';
import type { NameLock } from '../../names/names.ts';
import { checked, type CheckResult } from './check-result.ts';

/** Checks that every operation of every name lock has a page, with the section that a reader tries it in, and no other page is one. */
export async function checkCount(root: string, files: ReadonlyMap<string, string>): Promise<CheckResult> {
  const wanted = new Set<string>();
  for (const { folder, provider } of findAllDescriptions(root)) {
    const lock = JSON.parse(await readFile(join(root, folder, 'names.lock.json'), 'utf8')) as NameLock;
    for (const { method } of Object.values(lock.operations)) wanted.add(`${provider}/${method}`);
  }
  const problems = [...wanted].flatMap((path) => {
    const page = files.get(`${path}.html`);
    if (page === undefined || !files.has(`${path}.md`)) return [`${path} has no page`];
    return page.includes('data-element="wa-explorer"') ? [] : [`${path} has no place for the explorer`];
  });
  const pages = [...files].filter(
    ([name, text]) => name.endsWith('.html') && text.includes('data-element="wa-explorer"'),
  );
  for (const [name] of pages) if (!wanted.has(name.replace(/\.html$/, ''))) problems.push(`${name} is of no operation`);
  return checked('operations with a page', wanted.size, problems);
}
