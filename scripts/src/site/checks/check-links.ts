import { dirname, join, normalize } from 'node:path';

import { checked, type CheckResult } from './check-result.ts';

/**
 * Checks every link between pages, and the anchor that it leads to.
 *
 * @param files Texts of the pages and names of all other files, by their paths in the site.
 */
export function checkLinks(files: ReadonlyMap<string, string>): CheckResult[] {
  return [checkHtml(files), checkMarkdown(files)];
}

function checkHtml(files: ReadonlyMap<string, string>): CheckResult {
  const problems: string[] = [];
  let count = 0;
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ?? new Set([...(files.get(file) ?? '').matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
    ids.set(file, known);
    return known;
  };
  for (const [file, text] of files) {
    if (!file.endsWith('.html')) continue;
    const own = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    if (new Set(own).size < own.length) problems.push(`${file} has an id twice`);
    for (const [, address = ''] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      const href = address.replaceAll('&amp;', '&');
      if (/^[a-z]+:/.test(href)) continue;
      count += 1;
      const [path = '', hash] = href.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), decodeURI(path)));
      if (!files.has(target)) problems.push(`${file} leads to ${href}, which is not there`);
      else if (hash && !idsOf(target).has(decodeURIComponent(hash)))
        problems.push(`${file} leads to ${href}, which has no such heading`);
    }
  }
  return checked('links and anchors of the pages', count, problems);
}

/** Links of the Markdown beside pages lead to Markdown. */
function checkMarkdown(files: ReadonlyMap<string, string>): CheckResult {
  const problems: string[] = [];
  let count = 0;
  for (const [file, text] of files) {
    if (!file.endsWith('.md') && !file.endsWith('.txt')) continue;
    const prose = text.replaceAll(/^```[^\n]*\n[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
    for (const [, href = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^([a-z]+:|#)/.test(href)) continue;
      count += 1;
      const target = normalize(join(dirname(file), href.split('#')[0] ?? ''));
      if (!files.has(target)) problems.push(`${file} leads to ${href}, which is not there`);
    }
  }
  return checked('links of the pages as Markdown', count, problems);
}
