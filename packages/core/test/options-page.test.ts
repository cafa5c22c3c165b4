import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { callOptionNames, clientOptionNames, listOptionNames } from '../src/options/option-names.ts';
import { streamOptionNames } from '../src/streams/stream-options.ts';

const page = readFileSync(new URL('../docs/options.md', import.meta.url), 'utf8');

/** The names in the first column of a section's table, those of members by their first part. */
function namesUnder(title: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
  return [...new Set([...section.matchAll(/^\| `([\w]+)[^`]*`/gm)].map(([, name = '']) => name))];
}

describe('the page of options', () => {
  it.each([
    ['Client', clientOptionNames],
    ['Call', callOptionNames],
    ['List', listOptionNames],
    ['Stream', streamOptionNames],
    ['Download', 'anonymous hosts maxBodyBytes onProgress'],
    ['Limiter', 'perSecond burst lane maxWaitMs'],
    ['Validator', 'requests responses'],
    ['nodeFetch', 'proxy ca cert key maxSockets keepAliveMs'],
  ])('has every option of a %s', (title, names) => {
    expect(namesUnder(title).toSorted()).toEqual(names.replaceAll(/:\w+/g, '').split(' ').toSorted());
  });
});
