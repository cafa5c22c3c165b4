import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { runProgram } from '../../run-program.ts';

/** What the history at hand tells of dates; a clone may have a part of it, and a copy none. */
export interface History {
  /** Time of the commit at hand, or of now without any history: what is there was there by then. */
  readonly asOf: string;
  /** When each file of a folder was added, by its path; files of which the history does not tell are left out. */
  readonly datesOfFiles: (folder: string) => Promise<ReadonlyMap<string, string>>;
  /** When a file got a text; undefined if the history does not tell. */
  readonly dateOfText: (file: string, text: string) => Promise<string | undefined>;
}

/** Opens the history of a folder. */
export async function openHistory(root: string): Promise<History> {
  const git = async (...words: readonly string[]) => {
    const { ok, stdout } = await runProgram('git', [...words], { cwd: root, env: process.env, timeoutMs: 60_000 });
    return ok ? stdout.trim() : '';
  };
  const [head, place] = [await git('log', '-1', '--format=%cI'), await git('rev-parse', '--git-path', 'shallow')];
  const listed = place === '' ? '' : await readFile(resolve(root, place), 'utf8').catch(() => '');
  // To these everything looks added that an older commit has brought.
  const cutOff = new Set(listed.split('\n'));
  const commits = async (...words: readonly string[]) => {
    const text = await git('log', '--format=commit %H %cI', ...words);
    return text.split(/^commit /m).flatMap((commit) => {
      const [line = '', ...names] = commit.split('\n');
      const [hash = '', date = ''] = line.split(' ');
      return date === '' || cutOff.has(hash) ? [] : [{ date, names: names.filter((name) => name !== '') }];
    });
  };
  return {
    asOf: head === '' ? new Date().toISOString() : head,
    datesOfFiles: async (folder) => {
      const dates = new Map<string, string>();
      // The oldest is read last.
      for (const { date, names } of await commits('--diff-filter=A', '--name-only', '--', folder))
        for (const name of names) dates.set(name, date);
      return dates;
    },
    dateOfText: async (file, text) => (await commits('-1', '-S', text, '--', file))[0]?.date,
  };
}
