import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it, onTestFinished } from 'vitest';

import { openHistory } from './history.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const git = (cwd: string, date: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
    cwd,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    stdio: 'ignore',
  });

describe('the history of a copy', () => {
  it('tells when files and texts came, as far as it goes, and nothing beyond', async () => {
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const whole = join(folder, 'whole');
    git(folder, '', 'init', '-q', 'whole');
    const dates = ['2027-01-01T00:00:00Z', '2027-01-02T00:00:00Z', '2027-01-03T00:00:00Z'];
    for (const [index, date] of dates.entries()) {
      writeFileSync(join(whole, `${index}.md`), `${index}`);
      writeFileSync(
        join(whole, 'LOG.md'),
        dates
          .slice(0, index + 1)
          .map((_, one) => `## 0.${one}\n`)
          .join(''),
      );
      git(whole, date, 'add', '.');
      git(whole, date, 'commit', '-qm', `${index}`);
    }
    const all = await openHistory(whole);
    expect([...(await all.datesOfFiles('.')).keys()].toSorted()).toEqual(['0.md', '1.md', '2.md', 'LOG.md']);
    expect(Date.parse((await all.dateOfText('LOG.md', '## 0.1')) ?? '')).toBe(Date.parse(dates[1] ?? ''));
    // What a clone of a job has: the newest two commits, of which the older has no parent any more.
    git(folder, '', 'clone', '-q', '--depth', '2', pathToFileURL(whole).href, 'part');
    const part = await openHistory(join(folder, 'part'));
    expect([...(await part.datesOfFiles('.')).keys()]).toEqual(['2.md']);
    expect(await part.dateOfText('LOG.md', '## 0.0')).toBeUndefined();
    expect(Date.parse(part.asOf)).toBe(Date.parse(dates[2] ?? ''));
  });

  it('tells nothing where there is none', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'no-history-'));
    onTestFinished(() => rmSync(bare, { recursive: true, force: true }));
    const history = await openHistory(bare);
    expect((await history.datesOfFiles('.')).size).toBe(0);
    expect(Date.parse(history.asOf)).toBeLessThanOrEqual(Date.now());
  });
});
