import { describe, expect, it } from 'vitest';

import { mostAliases } from './limits.ts';
import { parseYaml } from './parse-yaml.ts';
import { SpecRefusal } from './refusal.ts';

const valueOf = (text: string) => parseYaml('a.yaml', text).value;

function refusal(text: string): SpecRefusal {
  try {
    parseYaml('a.yaml', text);
  } catch (error) {
    if (error instanceof SpecRefusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a merge key', () => {
  it.each<[string, string, unknown]>([
    ['gives the members of a map', 'a: &a {x: 1}\nb: {<<: *a, y: 2}', { x: 1, y: 2 }],
    ['gives way to a name of one’s own before it', 'a: &a {x: 1}\nb: {x: 2, <<: *a}', { x: 2 }],
    ['gives way to a name of one’s own behind it', 'a: &a {x: 1}\nb: {<<: *a, x: 2}', { x: 2 }],
    ['gives way to an empty member of one’s own', 'a: &a {x: 1}\nb: {<<: *a, x: }', { x: null }],
    ['takes a map that stands there itself', 'b: {<<: {x: 1}, y: 2}', { x: 1, y: 2 }],
    [
      'takes a list, of which the earlier map wins',
      'a: [&a {x: 1, y: 1}, &b {y: 2, z: 2}]\nb: {<<: [*a, *b]}',
      { x: 1, y: 1, z: 2 },
    ],
    ['takes an alias of a list', 'a: &l [{x: 1}, {x: 2, y: 2}]\nb: {<<: *l}', { x: 1, y: 2 }],
    ['takes a map that merges itself', 'a: &a {x: 1}\nc: &c {<<: *a, y: 2}\nb: {<<: *c, z: 3}', { x: 1, y: 2, z: 3 }],
    ['does not merge what is inside', 'a: &a {x: {p: 1}}\nb: {<<: *a, x: {q: 2}}', { x: { q: 2 } }],
    ['is a name like any other in quotes', "b: {'<<': {x: 1}}", { '<<': { x: 1 } }],
    ['gives __proto__ as data', 'a: &a {__proto__: 1}\nb: {<<: *a}', JSON.parse('{"__proto__":1}')],
  ])('%s', (_, text, expected) => {
    const b = (valueOf(text) as { b: unknown }).b;
    expect(b).toEqual(expected);
    expect(JSON.stringify(b)).toHaveLength(JSON.stringify(expected).length);
  });

  it('is one in YAML 1.1 as well', () => {
    expect(valueOf('%YAML 1.1\n---\na: &a {x: 1}\nb: {<<: *a, x: 2020-01-02}\n')).toEqual({
      a: { x: 1 },
      b: { x: '2020-01-02' },
    });
  });

  it.each([
    ['a text', '{<<: x}'],
    ['nothing', '{<<: }'],
    ['a list of texts', '{<<: [x]}'],
  ])('is refused with %s', (_, map) => {
    expect(refusal(`b: ${map}`)).toMatchObject({ rule: 'merge-key', pointer: '/b/<<' });
  });

  it('is refused where it merges itself, at any distance', () => {
    expect(refusal('a: &a {<<: *a}')).toMatchObject({ rule: 'alias-cycle', pointer: '/a/<<' });
    expect(refusal('a: &a {x: &b {<<: *a}}')).toMatchObject({ rule: 'alias-cycle' });
  });

  it('needs no stack for a chain of maps', () => {
    const maps = Array.from({ length: 5_000 }, (_, index) => `- &m${index + 1} {<<: *m${index}}\n`);
    expect(refusal(`- &m0 {x: 1}\n${maps.join('')}`)).toMatchObject({ rule: 'depth' });
  });

  it('is bounded like every alias', () => {
    const level = (depth: number) =>
      `- &m${depth} {<<: [${Array.from({ length: 9 }, () => `*m${depth - 1}`).join(', ')}]}\n`;
    const levels = Array.from({ length: 9 }, (_, index) => level(index + 1)).join('');
    expect(refusal(`- &m0 {x: 1}\n${levels}`)).toMatchObject({ rule: 'aliases' });
  });
});

describe('aliases', () => {
  it('may be many, as long as they stand for little', () => {
    const text = `a: &a {x: 1}\nb: [${Array.from({ length: 5_000 }, () => '*a').join(', ')}]\n`;
    expect((valueOf(text) as { b: unknown[] }).b).toHaveLength(5_000);
  });

  it('are refused when there are more than a description has', () => {
    const text = `a: &a 1\nb: [${Array.from({ length: mostAliases + 1 }, () => '*a').join(', ')}]\n`;
    expect(refusal(text)).toMatchObject({ rule: 'aliases' });
  });

  it('mean the last anchor of their name before them', () => {
    expect(valueOf('- &a 1\n- *a\n- &a 2\n- *a\n')).toEqual([1, 1, 2, 2]);
    expect(refusal('- *a\n- &a 1\n')).toMatchObject({ rule: 'syntax' });
  });
});

describe('a file of several documents', () => {
  it('is refused with the line of the second', () => {
    expect(refusal('a: 1\n---\nb: 2\n')).toMatchObject({ rule: 'second-document', pointer: 'line 3' });
  });

  it.each([
    '---\na: 1\n',
    '# A comment.\n---\na: 1\n...\n',
    'a: 1\n---\n',
    '---\n---\na: 1\n',
    '%YAML 1.2\n---\na: 1\n',
  ])('is one where all others are empty: %j', (text) => {
    expect(valueOf(text)).toEqual({ a: 1 });
  });
});

describe('a tag', () => {
  it.each([
    ['!!binary', '"aGVsbG8="', 'aGVsbG8='],
    ['!!binary', '"no base64!"', 'no base64!'],
    ['!!timestamp', '2020-01-02', '2020-01-02'],
    ['!Sub', 'text', 'text'],
    ['!Sub', '12', '12'],
    ['!<tag:example.com,2020:any>', '{x: 1}', { x: 1 }],
    ['!!js/function', '"function () { throw 1 }"', 'function () { throw 1 }'],
  ])('%s of %s leaves the value as it stands, and is told', (tag, text, expected) => {
    const { notices, value } = parseYaml('a.yaml', `\na: ${tag} ${text}\n`);
    expect(value).toEqual({ a: expected });
    expect(notices).toMatchObject([{ file: 'a.yaml', pointer: '/a', rule: 'tag' }]);
    expect(notices[0]?.problem).toContain('(line 2)');
  });

  it('of the core schema is none to speak of', () => {
    expect(parseYaml('a.yaml', 'a: !!str 12\nb: !!int "12"\nc: !!map {}\nd: ! x\n')).toEqual({
      value: { a: '12', b: 12, c: {}, d: 'x' },
      inexact: [],
      spelled: [],
      notices: [],
    });
  });

  it.each(['!!set {a, b}', '!!omap [a: 1]', '!!pairs [a: 1]'])('that JSON has no form for is refused: %s', (text) => {
    expect(refusal(`a: ${text}`)).toMatchObject({ rule: 'tag', pointer: '/a' });
  });
});

describe('names that stand twice', () => {
  it('are all told', () => {
    const { others, pointer } = refusal('a: 1\na: 2\nb: {c: 1, c: 2}\n');
    expect([pointer, ...others.map((one) => one.pointer)]).toEqual(['line 2', 'line 3']);
  });
});

describe('versions', () => {
  it('keep every character, quoted or not', () => {
    const text = 'openapi: 3.0\ninfo: {version: 1.10, title: T, x: 1.10}\n';
    expect(valueOf(text)).toEqual({ openapi: '3.0', info: { version: '1.10', title: 'T', x: 1.1 } });
  });
});
