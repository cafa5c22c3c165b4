import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Contract } from '../../contract/contract.ts';
import { safeText } from '../../diff/print/safe-text.ts';
import { reasonOf } from '../../update/failed-tests.ts';
import { StepFailure } from '../../update/steps.ts';
import { exportPlace } from './export-place.ts';
import { TestFailure } from './test-failure.ts';
import { placeFailures } from './place-failures.ts';

/** Places that are told one by one. */
const mostTold = 20;
const correct =
  'Correct the description there by an overlay and give it with --overlay, or keep the package with these operations marked by --accept-failures; the fake then answers them with 501, and the tests leave them out.';
const report =
  'This is a fault of the generator. Please report it with the description; until it is mended, an action of an overlay (remove: true) can leave the operation out.';

/** What a step found, with the places of the description that it is about and what to do, in place of a program's output. */
export function tellFailure(label: string, failure: StepFailure, contract: Contract, folder: string): StepFailure {
  if (failure instanceof TestFailure) return told(label, ...ofTests(failure, contract));
  const [places, others] = ofCompiler(failure.message, contract, folder);
  if (places.length > 0) return told(label, places, others, report);
  return told(label, [], [reasonOf(failure.message.replaceAll(folder, '').replaceAll(/^\s*at .*$/gm, ''))], report);
}

function ofTests({ tests }: TestFailure, contract: Contract): [string[], string[], string] {
  const { operations, others } = placeFailures(contract, tests);
  const places = [...operations].map(([{ label, name, pointer }, found]) => {
    const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
    return `${label} (${name.method}, at ${pointer}): ${found[0]?.reason ?? ''}${more}`;
  });
  const rest = others.map(({ name, reason }) => `${name}: ${reason}`);
  return [places, rest, places.length > 0 ? correct : report];
}

/** Errors of a compiler or a linter by the exports that they are in. */
function ofCompiler(output: string, contract: Contract, folder: string): [string[], string[]] {
  const places = new Set<string>();
  const others = new Set<string>();
  const errors = output.matchAll(/([\w@./-]+\.ts)[(:](\d+)[,:]\d+[)]?(?::? (?:error )?(?:TS\d+: )?)?([^\n]*)/g);
  for (const [, file = '', line = '1', problem = ''] of errors) {
    const path = [file, join('packages', contract.file.split('/')[1] ?? '', file)].find((one) =>
      existsSync(join(folder, one)),
    );
    if (path === undefined) continue;
    const place = exportPlace(contract, readFileSync(join(folder, path), 'utf8'), Number(line));
    if (place === undefined) others.add(`${path.split('/').at(-1) ?? path}: ${problem}`);
    else places.add(place);
  }
  return [[...places], [...others]];
}

function told(label: string, places: readonly string[], others: readonly string[], remedy: string): StepFailure {
  const all = [...places, ...others].map((line) => `  ${safeText(line)}`);
  const more = all.length > mostTold ? [`  and ${all.length - mostTold} more`] : [];
  const what = places.length === 1 ? 'one place' : `${places.length} places`;
  const head =
    places.length > 0 ? `${label}: something does not hold at ${what} of the description` : `${label} failed`;
  return new StepFailure([`${head}:`, ...all.slice(0, mostTold), ...more, remedy].join('\n'));
}
