import { describe, expect, it } from 'vitest';

import { newestSummary, readDryRun, readSummary } from './summary.ts';

const task = (name: string, status: string, exitCode?: number, command = 'vitest run') => ({
  taskId: `@wa-clients/core#${name}`,
  task: name,
  directory: 'packages/core',
  command,
  cache: { status },
  ...(exitCode !== undefined && { execution: { exitCode } }),
});

describe('a summary', () => {
  it('tells what ran, what was cached, what failed, and what was not run because of that', () => {
    const text = JSON.stringify({
      execution: { startTime: 1_000, endTime: 1_250 },
      tasks: [
        { ...task('build', 'HIT'), cache: { status: 'HIT', remote: true } },
        task('lint', 'MISS', 0),
        task('typecheck', 'MISS', 2),
        task('test', 'MISS'),
      ],
    });
    const { durationMs, tasks } = readSummary(text);
    expect(durationMs).toBe(250);
    expect(tasks.map(({ outcome, task: name }) => [name, outcome])).toEqual([
      ['build', 'cached'],
      ['lint', 'run'],
      ['typecheck', 'failed'],
      ['test', 'missing'],
    ]);
    expect(tasks[0]).toMatchObject({ id: '@wa-clients/core#build', folder: 'packages/core', isRemote: true });
    expect(tasks[1]?.isRemote).toBe(false);
  });

  it('leaves out tasks that run nothing', () => {
    const tasks = [task('factory', 'MISS', undefined, '<NONEXISTENT>')];
    expect(readSummary(JSON.stringify({ execution: { startTime: 0, endTime: 0 }, tasks })).tasks).toEqual([]);
  });

  it('is none where turbo wrote none', () => {
    expect(newestSummary('/nowhere/at/all', 0)).toBeUndefined();
  });
});

describe('a dry run', () => {
  it('would run the tasks whose hash is not the known one', () => {
    const text = JSON.stringify({
      tasks: [
        { ...task('build', 'MISS'), hash: 'a' },
        { ...task('test', 'MISS'), hash: 'c' },
      ],
    });
    const known = new Map([
      ['@wa-clients/core#build', 'a'],
      ['@wa-clients/core#test', 'b'],
    ]);
    const { hashes, summary } = readDryRun(text, known);
    expect(summary.tasks.map(({ outcome }) => outcome)).toEqual(['cached', 'run']);
    expect(hashes.get('@wa-clients/core#test')).toBe('c');
  });
});
