import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { samplePackage } from '../../test/support/sample-package.ts';
import { checkApiReport } from './api-report.ts';
import { changedLines } from './changed-lines.ts';
import { unpackInto } from './packed-package.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wa-clients-surface-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const patience = 30_000;

/** Checks the sample with these declarations in its main entry. */
function check(declarations: string, update = false) {
  const copy = mkdtempSync(join(folder, 'copy-'));
  unpackInto(copy, samplePackage({ 'dist/index.d.ts': declarations }));
  return checkApiReport(copy, join(folder, 'etc/sample.api.md'), update);
}

describe('the API report', () => {
  const before = 'interface Options {\n  key: string;\n}\nexport declare function create(options: Options): void;\n';
  const after = before.replace('key: string', 'key: string;\n  port: number');

  it(
    'is refused until it is there, then passes, and fails with the lines that a change of the surface makes',
    () => {
      expect(check(before).problems[0]).toMatchObject({
        place: 'etc/sample.api.md',
        remedy: expect.stringContaining('package-check --update') as string,
      });
      expect(check(before, true).problems).toEqual([]);
      expect(readFileSync(join(folder, 'etc/sample.api.md'), 'utf8')).toContain(
        'function create(options: Options): void;',
      );
      expect(check(before).problems).toEqual([]);
      // Not exported, and yet public: it is what the function takes.
      expect(check(after).problems[0]?.problem).toMatch(/\n\+ +port: number;\n/);
      expect(check(`${before}export declare const extra: 1;\n`).problems[0]?.problem).toContain(
        '+ export const extra: 1;',
      );
    },
    patience,
  );

  it(
    'does not stand for declarations that cannot be read',
    () => {
      const { lines, problems } = check('export declare const x: ;\n', true);
      expect(lines).toBe(0);
      expect(problems[0]?.place).toBe('dist/index.d.ts');
    },
    patience,
  );
});

describe('changed lines', () => {
  it('are the ones that went and the ones that came, in order', () => {
    expect(changedLines('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual(['- b', '+ x', '+ e']);
    expect(changedLines('a\nb', 'a\nb')).toEqual([]);
    expect(changedLines('', 'a')).toEqual(['- ', '+ a']);
  });
});
