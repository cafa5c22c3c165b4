import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { root } from '../src/run-tool.ts';

// Each starts a process.
vi.setConfig({ testTimeout: 600_000 });

const command = join(import.meta.dirname, '../src/commands/spec.ts');
let folder = '';

beforeAll(() => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/spec-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...words: string[]) {
  return spawnSync(process.execPath, [command, 'check', ...words], { encoding: 'utf8', cwd: folder });
}

describe('spec check', () => {
  it('admits any description, tells every notice with its place, and writes nothing', () => {
    const schemas = Array.from(
      { length: 5 },
      (_, index) => `    A${index}: { type: string, pattern: "(?i)a${index}" }\n`,
    );
    const text = `openapi: 3.1\ninfo: { title: T, version: 1.0 }\npaths: {}\ncomponents:\n  schemas:\n${schemas.join('')}`;
    writeFileSync(join(folder, 'many.yaml'), text);
    const { status, stderr, stdout } = check('--spec', 'many.yaml');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const index of schemas.keys()) expect(stdout).toContain(`  /components/schemas/A${index}/pattern: `);
    expect(stdout).toContain('many.yaml: 0 operations and 5 schemas admitted');
    expect(readdirSync(folder)).toEqual(['many.yaml']);
  });

  it('tells what has no effect, of OpenAPI 3.2 too', () => {
    const cookie = '{ name: session, in: cookie, schema: { type: string } }';
    const lines = [
      'openapi: 3.2.0',
      'info: { title: T, version: "1" }',
      'srevers: []',
      'paths:',
      '  /a:',
      '    query:',
    ];
    writeFileSync(
      join(folder, 'told.yaml'),
      `${lines.join('\n')}\n      parameters: [${cookie}]\n      responses: {}\n`,
    );
    const { status, stdout } = check('--spec', 'told.yaml');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^notice \[cookie\] told\.yaml: .*\n {2}\/paths\/~1a\/query\/parameters\/0\/in: /m);
    expect(stdout).toMatch(/^notice \[unknown-field\] told\.yaml: .*\n {2}\/srevers: /m);
    rmSync(join(folder, 'told.yaml'));
  });

  it('takes an overlay, whose every wrong action is told', () => {
    const action = (target: string) => `  - { target: ${target}, remove: true, x-reason: Gone. }\n`;
    writeFileSync(
      join(folder, 'o.yaml'),
      `overlay: 1.1.0\nactions:\n${action('$.x')}${action('$.info')}${action('$.y')}`,
    );
    const { status, stderr } = check('--spec', 'many.yaml', '--overlay', 'o.yaml');
    expect(status).toBe(1);
    expect(stderr).toContain('o.yaml: /actions/0/target: ');
    expect(stderr).toContain('o.yaml: /actions/2/target: ');
  });

  it.each([[], ['shop', '--spec', 'a.yaml'], ['nobody'], ['--wrong']])('takes no other words: %j', (...words) => {
    const { status, stderr } = check(...words);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: spec check PROVIDER[/DESCRIPTION]|--spec FILE [--overlay FILE]');
  });
});
