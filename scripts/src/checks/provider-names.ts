import { readdirSync, readFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { join } from 'node:path';

import { findProviders } from '../generate/providers.ts';
import type { StructureProblem } from './structure.ts';

/** Where a provider may be named outside its folders, and why. */
const mayName: readonly { readonly files: RegExp; readonly lines?: RegExp; readonly why: string }[] = [
  { files: /^docs\/bench\.json$/, why: 'the figures of every provider, as a run has found them' },
  { files: /\.md$/, why: 'the tables of READMEs, docs and changesets are read by people' },
  {
    files: /^(scripts\/)?package\.json$/,
    why: 'private rooms that link every package; `provider add` writes the line',
  },
  { files: /^pnpm-(lock|workspace)\.yaml$/, why: 'what is installed, an SDK of a vendor included' },
  { files: /^specs\/.*openapi\.yaml$/, why: 'what a vendor describes knows no provider of ours' },
  { files: /^examples\//, why: 'the apps that people start from' },
  { files: /^scripts\/recipes\//, why: 'the apps that packages/core/docs/recipes.md shows' },
  {
    files: /^packages\/(core|whatsapp)\/src\//,
    lines: /^\s*(\/\*\*|\*)/,
    why: 'doc comments show how an app uses core, and what providers share',
  },
];

const skipped = /^(node_modules|dist|reports|\.tmp|\.turbo|\.git|generated)$/;
const readable = /\.([cm]?[jt]sx?|json|ya?ml|md)$/;

/**
 * Checks that a provider is its folders: no file outside of `packages/<id>` and `specs/<id>` names it.
 *
 * An id that is an ordinary word, as core, HTTP or the vendors of other providers use it, is looked for in the forms that mean the provider.
 */
export function checkProviderNames(root: string): StructureProblem[] {
  const ids = findProviders(root);
  const ordinary = ordinaryWords(root);
  const isOrdinary = (id: string) => ordinary.has(id) || describedByOthers(root, id);
  const names = ids.map((id) => ({ id, pattern: isOrdinary(id) ? formsOf(id) : new RegExp(id, 'i') }));
  return [...filesIn(root, '')].flatMap((file) => {
    const exception = mayName.find(({ files }) => files.test(file));
    if (exception && !exception.lines) return [];
    const [, own] = /^(?:packages|specs)\/([^/]+)\//.exec(file) ?? [];
    const others = names.filter(({ id }) => id !== own);
    const path = others.find(({ pattern }) => pattern.test(file));
    if (path) return [{ file, problem: `is named after ${path.id}; ${remedy(path.id)}` }];
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      const named = exception?.lines?.test(line) ? undefined : others.find(({ pattern }) => pattern.test(line));
      if (named) return [{ file, problem: `names ${named.id} in line ${index + 1}; ${remedy(named.id)}` }];
    }
    return [];
  });
}

function remedy(id: string): string {
  return `say it in packages/${id}, and find it by scripts/src/providers, or use a made-up provider`;
}

/** What means the provider where its id is an ordinary word. */
function formsOf(id: string): RegExp {
  const pascal = id.charAt(0).toUpperCase() + id.slice(1);
  const forms = [
    `@wa-clients/${id}\\b`,
    `\\b(packages|specs)/${id}\\b`,
    `(['"\`])${id}\\2`,
    `\\b(create|fake|is|receive|verify)${pascal}`,
    // Not what Meta calls its API.
    `WhatsApp ${pascal}(?! API)`,
  ];
  return new RegExp(forms.join('|'));
}

/** Words that HTTP has in its reason phrases, and core in its code, which knows no provider. */
function ordinaryWords(root: string): Set<string> {
  const core = [...filesIn(root, 'packages/core/src')].map((file) => readFileSync(join(root, file), 'utf8'));
  const code = core.flatMap((text) => text.split('\n').filter((line) => !/^\s*(\/\*\*|\*|\/\/)/.test(line)));
  const texts = [...Object.values(STATUS_CODES), ...code].map((text) => String(text).toLowerCase());
  return new Set(texts.flatMap((text) => text.split(/[^a-z]+/)));
}

/** Whether the description of another provider has the word, whose vendor knows nothing of ours. */
function describedByOthers(root: string, id: string): boolean {
  const files = [...filesIn(root, 'specs')].filter((file) => file.endsWith('openapi.yaml'));
  const others = files.filter((file) => !file.startsWith(`specs/${id}/`));
  return others.some((file) => new RegExp(`\\b${id}\\b`, 'i').test(readFileSync(join(root, file), 'utf8')));
}

function* filesIn(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !skipped.test(entry.name)) yield* filesIn(root, path);
    else if (entry.isFile() && readable.test(entry.name)) yield path;
  }
}
