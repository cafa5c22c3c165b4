import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { environments } from './environments.ts';

/** Something about the page of the recipes that is not as their files are. */
export interface RecipePageProblem {
  readonly file: string;
  readonly problem: string;
}

/** Pages that show files of the recipes; the first of them has the environments. */
const pages = ['packages/core/docs/recipes.md', 'packages/core/docs/tools.md'] as const;
const [page] = pages;
const folder = 'scripts/recipes';
const remedy = 'run `npx -y pnpm@12.21.0 test:recipes --write`';
/** A comment that names a file, and the block below it. */
const block = /<!-- recipe: (\S+) -->\n(?:\n```\w*\n[^]*?\n```\n)?/g;
const table = /<!-- environments -->\n[^]*?<!-- \/environments -->/;
/** What every app of its kind has, and what belongs to the tests alone. */
const unshown =
  /^(?:package\.json|next\/(?:tsconfig\.json|app\/layout\.tsx)|.*\/(?:package\.json|test\/.*|node_modules\/.*))$/;

/** Puts the files of the recipes, as they are, into the pages. */
export function writeRecipePage(root: string): void {
  for (const file of pages.map((name) => join(root, name)).filter((one) => existsSync(one)))
    writeFileSync(file, fill(root, readFileSync(file, 'utf8')));
}

/** Checks that the pages show every file of the recipes, as it is, and that every README leads to the first of them. */
export function checkRecipePage(root: string): RecipePageProblem[] {
  if (!existsSync(join(root, page))) return [{ file: page, problem: 'is missing' }];
  const problems: RecipePageProblem[] = [];
  const shown: string[] = [];
  for (const file of pages.filter((one) => existsSync(join(root, one)))) {
    const text = readFileSync(join(root, file), 'utf8');
    const names = [...text.matchAll(block)].map(([, name = '']) => name);
    shown.push(...names);
    const missing = names.filter((name) => !existsSync(join(root, folder, name)));
    problems.push(...missing.map((name) => ({ file, problem: `names ${name}, which is not there` })));
    if (missing.length === 0 && fill(root, text) !== text)
      problems.push({ file, problem: `is not what the files of the recipes say; ${remedy}` });
  }
  const texts = new Set(shown.filter((name) => existsSync(join(root, folder, name))).map((name) => read(root, name)));
  for (const name of filesBelow(join(root, folder)).filter((path) => !unshown.test(path))) {
    if (!texts.has(read(root, name)))
      problems.push({ file: `${folder}/${name}`, problem: `is not shown in ${pages.join(' or ')}` });
  }
  for (const readme of ['README.md', ...readmesOf(root)]) {
    if (!readFileSync(join(root, readme), 'utf8').includes('core/docs/recipes.md')) {
      problems.push({ file: readme, problem: `has no link to ${page}` });
    }
  }
  return problems;
}

function fill(root: string, text: string): string {
  const filled = text.replace(block, (whole, name: string) => {
    if (!existsSync(join(root, folder, name))) return whole;
    const language = name.slice(name.lastIndexOf('.') + 1).replace(/^[cm]/, '');
    return `<!-- recipe: ${name} -->\n\n\`\`\`${language}\n${read(root, name).trimEnd()}\n\`\`\`\n`;
  });
  return filled.replace(table, () => `<!-- environments -->\n\n${environmentTable(root)}\n\n<!-- /environments -->`);
}

/** The environments with the versions that are installed for them. */
function environmentTable(root: string): string {
  const rows = environments.map(({ app, id, package: shown, title }) => {
    const { dependencies } = JSON.parse(read(root, `${app}/package.json`)) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const version = shown === undefined ? 'Node 24' : `${shown} ${dependencies[shown] ?? ''}`;
    return [title, version, `\`${id}\``];
  });
  const cells = [['environment', 'tested with', 'name'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [lines[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.slice(1)].join('\n');
}

function read(root: string, name: string): string {
  return readFileSync(join(root, folder, name), 'utf8');
}

function readmesOf(root: string): string[] {
  const names = readdirSync(join(root, 'packages')).filter((name) => name !== 'core');
  return names.map((name) => `packages/${name}/README.md`).filter((file) => existsSync(join(root, file)));
}

/** Files of the apps, by their path below the folder of the recipes. */
function filesBelow(top: string): string[] {
  return readdirSync(top, { withFileTypes: true }).flatMap((app) =>
    app.isDirectory() && app.name !== 'node_modules' ? filesOf(join(top, app.name), top) : [],
  );
}

function filesOf(place: string, top: string): string[] {
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', '.next'].includes(entry.name)) return [];
    const path = join(place, entry.name);
    return entry.isDirectory() ? filesOf(path, top) : [relative(top, path).replaceAll('\\', '/')];
  });
}
