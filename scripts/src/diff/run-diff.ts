import { parseArgs } from 'node:util';

import { UsageError } from '../terminal/run-command.ts';
import { type Level, levels } from './change.ts';
import { compareWithContract, compareWithTypes } from './compare-with-types.ts';
import { loadForDiff } from './load-for-diff.ts';
import { asJson } from './print/print-json.ts';
import { printMarkdown } from './print/print-markdown.ts';
import { printText } from './print/print-text.ts';
import { runBatch } from './run-batch.ts';

/** How `spec diff` is called. */
export const diffUsage =
  'Usage: spec diff OLD NEW [--json | --format text|json|markdown] [--fail-on major|minor|patch] [--no-types] | spec diff --batch FILE.jsonl [--json]';
/** Exit code when the difference weighs as much as --fail-on says; 1 is a refused input, 2 wrong usage. */
const tooHeavy = 3;

/**
 * Runs `spec diff` and returns its exit code.
 *
 * Two files are judged by the rules of the wire and by the compiler, a batch by the rules alone: it is for many pairs.
 */
export async function runDiff(
  parameters: readonly string[],
  write: (text: string) => void,
  isTerminal: boolean,
): Promise<number> {
  const { files, batch, format, failOn, types } = readOptions(parameters);
  const isHeavy = (bump: Level) => failOn !== undefined && levels.indexOf(bump) <= levels.indexOf(failOn);
  if (batch !== undefined) {
    let code = 0;
    for await (const answer of runBatch(batch)) {
      const line =
        'error' in answer ? `refused  ${answer.name}\n${answer.error}` : `${answer.bump.padEnd(7)}  ${answer.name}`;
      write(`${format === 'json' ? JSON.stringify(answer) : line}\n`);
      if ('error' in answer) code = 1;
      else if (isHeavy(answer.bump) && code === 0) code = tooHeavy;
    }
    return code;
  }
  const [before, after] = await Promise.all(files.map(loadForDiff));
  if (!before || !after) throw new UsageError(diffUsage);
  const difference = types ? await compareWithTypes(before, after) : compareWithContract(before, after);
  if (format === 'json') write(`${JSON.stringify(asJson(difference), null, 2)}\n`);
  else if (format === 'markdown') write(printMarkdown(difference));
  else write(printText(difference, isTerminal && !process.env['NO_COLOR']));
  return isHeavy(difference.bump) ? tooHeavy : 0;
}

function readOptions(parameters: readonly string[]) {
  const { values, positionals: files } = parse(parameters);
  const { batch, json, types } = values;
  const format = values.format ?? (json ? 'json' : 'text');
  const failOn = levels.find((level) => level === values['fail-on'] && level !== 'none');
  if (!['text', 'json', 'markdown'].includes(format)) throw refuse(`There is no format "${format}".`);
  if (json && format !== 'json') throw refuse('--json and --format say different things.');
  if (values['fail-on'] !== undefined && failOn === undefined) throw refuse(`--fail-on takes major, minor or patch.`);
  if (batch === undefined && files.length !== 2) throw refuse('Give the old description and the new one.');
  if (batch !== undefined && files.length > 0) throw refuse('--batch takes no further files.');
  if (batch !== undefined && format === 'markdown') throw refuse('--batch prints text or JSON.');
  return { files, batch, format, failOn, types };
}

function refuse(problem: string): UsageError {
  return new UsageError(`${problem}\n${diffUsage}`);
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      allowNegative: true,
      options: {
        json: { type: 'boolean', default: false },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        batch: { type: 'string' },
        types: { type: 'boolean', default: true },
      },
    });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}
