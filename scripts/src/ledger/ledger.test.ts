import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { root } from '../run-tool.ts';
import type { Entry } from './entry.ts';
import { ledger } from './ledger.ts';
import { ledgerPage } from './ledger-page.ts';
import { refusals } from './refusals.ts';
import { officialPositions } from './positions.ts';

const official = officialPositions();
const entries = new Map<string, Entry>(
  Object.entries(ledger).flatMap(([object, fields]) =>
    Object.entries(fields).map(([field, entry]) => [`${object}.${field}`, entry] as const),
  ),
);

describe('the ledger', () => {
  it('is held against a walk that finds what nobody would doubt', () => {
    for (const [position, versions] of [
      ['schema.nullable', ['3.0']],
      ['schema.prefixItems', ['3.1', '3.2']],
      ['schema.type=null', ['3.1', '3.2']],
      ['path-item.get', ['3.0', '3.1', '3.2']],
      ['path-item.additionalOperations', ['3.2']],
      ['parameter.in=querystring', ['3.2']],
      ['parameter.style=deepObject (query)', ['3.0', '3.1', '3.2']],
      ['parameter.style=cookie (cookie)', ['3.2']],
      ['security-scheme.type=mutualTLS', ['3.1', '3.2']],
      ['oauth-flow.deviceAuthorizationUrl', ['3.2']],
      ['media-type.examples', ['3.0', '3.1', '3.2']],
      ['responses.default', ['3.0', '3.1', '3.2']],
    ] as const) {
      expect([...(official.get(position) ?? [])], position).toEqual([...versions]);
    }
  });

  it('has every field, keyword and listed value of the official meta-schemas, and no other', () => {
    expect([...entries.keys()].toSorted()).toEqual([...official.keys()].toSorted());
  });

  it('names tests that there are', () => {
    const missing = [...entries].flatMap(([position, entry]) => {
      if (entry.verdict === 'told') return [];
      const named = entry.shownBy;
      if (named.length === 0) return [`${position}: no test`];
      return named.flatMap((test) => {
        const [path = '', title = ''] = test.split(' > ');
        const file = join(root, 'scripts', path);
        if (!path.endsWith('.test.ts') || !existsSync(file)) return [`${position}: ${path}`];
        const [quoted, escaped] = [`'${title}'`, `'${title.replaceAll("'", String.raw`\'`)}'`];
        const text = readFileSync(file, 'utf8');
        return title === '' || text.includes(quoted) || text.includes(escaped) ? [] : [`${position}: ${test}`];
      });
    });
    expect(missing).toEqual([]);
  });

  it('tells of each field that has no effect, itself or with another one', () => {
    const silent = [...entries].flatMap(([position, entry]) => {
      if (entry.verdict !== 'told' || entry.notice) return [];
      const other = entry.with ?? '';
      const holders = [...entries].filter(([name]) => name === other || name.startsWith(`${other}.`));
      return holders.some(([, one]) => 'notice' in one && one.notice) ? [] : [`${position}: ${other}`];
    });
    expect(silent).toEqual([]);
  });

  it('has every rule by which reading and admission refuse, and no other', () => {
    const folder = join(root, 'scripts/src/spec');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|overlay|corrections/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const rules = sources.flatMap((text) =>
      [
        ...text.matchAll(
          /(?:refuse\((?:[^,()]|\([^()]*\))*,\s*|refuse\(\s*|new SpecRefusal\(\{[^}]*rule: )'([a-z-]+)'/g,
        ),
      ].map(([, rule = '']) => rule),
    );
    expect(Object.keys(refusals).toSorted()).toEqual([...new Set(rules)].toSorted());
    const named = [...entries.values()].flatMap((entry) => (entry.verdict === 'done' ? (entry.refuses ?? []) : []));
    expect(named.filter((rule) => !Object.hasOwn(refusals, rule))).toEqual([]);
    const ofParts = Object.entries(refusals).filter(([, { where }]) => where !== 'file');
    expect(ofParts.map(([rule]) => rule).filter((rule) => !named.includes(rule))).toEqual([]);
  });

  it('is printed in the docs', () => {
    expect(readFileSync(join(root, 'docs/ledger.md'), 'utf8')).toBe(ledgerPage());
  });
});
