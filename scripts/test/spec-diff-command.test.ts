import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { policies } from '../src/diff/rules/policies.ts';
import { runDiff } from '../src/diff/run-diff.ts';
import { rulesPage } from '../src/diff/rules/rules-page.ts';
import { rules } from '../src/diff/rules/rules.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { failureOf } from '../src/terminal/run-command.ts';
import { documentOf, reordered } from './support/spec-diff/documents.ts';

const command = join(import.meta.dirname, '../src/commands/spec.ts');
const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  mkdirSync(join(import.meta.dirname, '../.tmp'), { recursive: true });
  folder = mkdtempSync(join(import.meta.dirname, '../.tmp/spec-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, document: JsonObject | string): string {
  const file = join(folder, name);
  const text = name.endsWith('.json') ? JSON.stringify(document) : stringify(document);
  writeFileSync(file, typeof document === 'string' ? document : text);
  return file;
}

/** Runs the program. */
function spec(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', cwd: root });
  return { status, stdout, stderr };
}

/** Calls what the program calls, which costs no start of a process: how it would end, and what it would print. */
async function diff(...words: string[]) {
  let stdout = '';
  const print = (text: string) => void (stdout += text);
  try {
    return { status: await runDiff(words, print, false), stdout, stderr: '' };
  } catch (error) {
    const { exitCode, text } = failureOf(error);
    return { status: exitCode, stdout, stderr: text };
  }
}

const thing = (properties: Record<string, Json>) => documentOf(true, { type: 'object', properties });
const text: Json = { type: 'string' };

describe('spec diff', { timeout: 600_000 }, () => {
  it('prints a text by operation, the heaviest change first, with advice on what breaks and no colours in a pipe', () => {
    const old = write('old.yaml', thing({ a: text, b: text }));
    const now = write('new.yaml', thing({ a: text, c: text }));
    expect(spec('diff', old, now)).toEqual({
      status: 0,
      stderr: '',
      stdout: [
        'major: 1 major, 1 minor, 0 patch',
        '',
        'POST /things/{id}',
        '  major  response 200 b was removed  [response-property-removed]',
        '         Stop reading it, or find its replacement.',
        '  minor  response 200 c was added  [response-property-added]',
        '',
      ].join('\n'),
    });
  });

  it('prints JSON of the contracted form', async () => {
    const old = write('old.yaml', thing({ a: text }));
    const now = write('new.json', thing({ a: text, b: text }));
    const { stdout } = await diff(old, now, '--json');
    expect(JSON.parse(stdout)).toEqual({
      bump: 'minor',
      changes: [
        {
          id: 'response-property-added',
          level: 'minor',
          operation: 'POST /things/{id}',
          pointer: '/paths/~1things~1{id}/post/responses/200/content/application~1json/schema/properties/b',
          text: 'response 200 b was added',
        },
      ],
    });
    expect((await diff(old, now, '--format', 'json')).stdout).toBe(stdout);
  });

  it('does not see YAML, JSON or order', async () => {
    const document = documentOf(thing({}), { type: 'object', required: ['a', 'b'], properties: { a: text, b: text } });
    const old = write('old.yaml', document);
    const now = write('new.json', reordered(document, 5) as JsonObject);
    expect((await diff(old, now)).stdout).toBe('none: no change of meaning\n');
    expect((await diff(old, now, '--json')).stdout).toBe('{\n  "bump": "none",\n  "changes": []\n}\n');
    expect((await diff(old, now, '--format', 'markdown')).stdout).toBe('No change of meaning.\n');
  });

  it('prints Markdown in which nothing of a description is more than text', async () => {
    const hostile = '<img src=x> [click](https://evil.example) @everyone `x`\u001b[31m';
    const old = write('old.yaml', thing({}));
    const now = write('new.yaml', thing({ [hostile]: text }));
    const { stdout } = await diff(old, now, '--format', 'markdown');
    expect(stdout).toContain('**New**\n\n- POST /things/\\{id\\}\n  - response 200 ');
    expect(stdout).not.toMatch(/(^|[^\\])[<`]|(^|[^\\])[[\]]|@everyone|https:\/\//);
    // Nor does a terminal obey it.
    expect(`${stdout}${(await diff(old, now)).stdout}`).not.toContain('\u001b');
  });

  it('ends with exit code 3 where the bump reaches --fail-on, and 0 below it', async () => {
    const old = write('old.yaml', thing({ a: text }));
    const now = write('new.yaml', thing({ a: text, b: text }));
    const codeOf = async (...words: string[]) => (await diff(...words)).status;
    expect(await codeOf(old, now, '--fail-on', 'major')).toBe(0);
    expect(spec('diff', old, now, '--fail-on', 'minor').status).toBe(3);
    expect(await codeOf(old, now, '--fail-on', 'patch')).toBe(3);
    expect(await codeOf(old, old, '--fail-on', 'patch')).toBe(0);
  });

  it('answers a batch line by line, and says of a pair that it refuses why', () => {
    write('old.yaml', thing({ a: text }));
    write('new.yaml', thing({}));
    write('bad.yaml', 'swagger: "2.0"\n');
    const batch = write(
      'batch.jsonl',
      [
        { name: 'one', base: 'old.yaml', revision: 'new.yaml' },
        { name: 'two', base: 'old.yaml', revision: 'bad.yaml' },
        { name: 'three', base: join(folder, 'old.yaml'), revision: join(folder, 'old.yaml') },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const { status, stdout } = spec('diff', '--batch', batch, '--json');
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ name, bump }) => [name, bump])).toEqual([
      ['one', 'major'],
      ['two', undefined],
      ['three', 'none'],
    ]);
    expect(answers[1]?.['error']).toContain('this is a Swagger 2 description [not-openapi]');
    expect(status).toBe(1);
  });

  it('refuses what is no description with place and remedy, and exit code 1', async () => {
    const old = write('old.yaml', thing({}));
    const bad = write('bad.yaml', 'openapi: 3.1.0\npaths:\n  /a: { get: { parameters: 3 } }\n');
    const result = spec('diff', old, bad);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toBe(
      `${bad}: /paths/~1a/get/parameters: must be a list [shape]\n  Write "parameters" as a list.\n`,
    );
    const missing = await diff(old, join(folder, 'missing.yaml'));
    expect(missing.stderr).toContain('there is no such file [file]');
    const batch = await diff('--batch', write('no.jsonl', '{"name":1}'));
    expect(batch.stderr).toContain('line 1: is no such pair [batch]');
    expect([missing.status, batch.status]).toEqual([1, 1]);
  });

  it('ends with exit code 2 when called with the wrong words', () => {
    const { status, stdout, stderr } = spec('diff', 'one.yaml');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Give the old description and the new one\.\nUsage: /);
  });

  it.each([
    [[]],
    [['one.yaml']],
    [['a.yaml', 'b.yaml', 'c.yaml']],
    [['a.yaml', 'b.yaml', '--format', 'html']],
    [['a.yaml', 'b.yaml', '--json', '--format', 'text']],
    [['a.yaml', 'b.yaml', '--fail-on', 'none']],
    [['a.yaml', '--batch', 'b.jsonl']],
    [['a.yaml', 'b.yaml', '--wrong']],
  ])('names its usage when called with %j', async (words) => {
    await expect(runDiff(words, () => {}, false)).rejects.toThrow(/Usage: spec diff OLD NEW/);
  });
});

describe('the page of the rules', () => {
  it('decides on rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(policies.filter(({ rule }) => !ids.has(rule))).toEqual([]);
    expect(rules.filter(({ policy }) => policy !== undefined)).toHaveLength(policies.length);
  });

  it('is fresh', () => {
    expect(readFileSync(join(root, 'docs/spec-rules.md'), 'utf8')).toBe(rulesPage());
  });

  it('has every rule once, in words', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, says, advice } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(says).toMatch(/^[A-Z].+\.$/);
      expect(advice).toMatch(/^[A-Z].*\.$/);
    }
  });
});
