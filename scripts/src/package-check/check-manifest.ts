import type { Manifest } from './packed-package.ts';
import type { PackageProblem } from './problem.ts';

const commonEntries = ['.', './schemas', './testing', './msw', './raw', './node', './tools', './package.json'];
const providerEntries = [...commonEntries, './types', './operations'];
/** Entries of the packages that are no provider. */
const sharedEntries: Readonly<Record<string, readonly string[]>> = {
  '@wa-clients/core': commonEntries,
  '@wa-clients/whatsapp': ['.', './templates', './testing', './program', './package.json'],
};
/** Entries that a package has when it, or its provider, has the thing. */
const possibleEntries = ['./webhooks', './realtime', './streams', './program', './templates'];
/** What a published package may bring along at run time; everything else is a peer. */
const allowedDependencies = ['@wa-clients/core', '@wa-clients/whatsapp', 'openapi-fetch', 'eventsource-parser'];
/** Fields that point at the repository; each package says what the root says, or nothing. */
const repositoryFields = ['repository', 'homepage', 'bugs'];
const requiredFields = ['name', 'version', 'description', 'keywords', 'license', 'engines', 'files'];

/** Checks what a published package.json promises, and that it says nothing that means nothing outside the workspace. */
export function checkManifest(manifest: Manifest, root: Readonly<Record<string, unknown>>): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const report = (problem: string, remedy: string) => problems.push({ place: 'package.json', problem, remedy });

  for (const field of requiredFields) {
    if (manifest[field] === undefined) report(`has no ${field}.`, 'Add it.');
  }
  if (manifest['type'] !== 'module') report('is not "type": "module".', 'Every package is ESM alone.');
  if (manifest['sideEffects'] !== false) report('does not say "sideEffects": false.', 'Bundlers keep everything then.');
  if (manifest['private'] !== undefined) report('says private.', 'Remove it, or nothing is published.');
  for (const field of repositoryFields) {
    const expected = field === 'repository' ? withDirectory(root[field], manifest.name) : root[field];
    if (JSON.stringify(manifest[field]) !== JSON.stringify(expected)) {
      report(
        `says ${field} ${JSON.stringify(manifest[field])}.`,
        `The root's package.json makes it ${show(expected)}.`,
      );
    }
  }
  for (const field of ['scripts', 'devDependencies']) {
    if (manifest[field] !== undefined) {
      report(`carries ${field} to those who install it.`, 'The hook in .pnpmfile.mjs removes it; pack with pnpm.');
    }
  }
  checkDependencies(manifest, report);
  checkEntries(manifest, report);
  return problems;
}

type Report = (problem: string, remedy: string) => void;

function checkDependencies(manifest: Manifest, report: Report): void {
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const optional = manifest['optionalDependencies'];
  if (optional !== undefined) report('has optionalDependencies.', 'Make them optional peers.');
  for (const [name, range] of Object.entries({ ...dependencies, ...peerDependencies })) {
    if (/^(workspace|catalog|link|file|portal|git|https?)\b.*:/.test(range)) {
      report(`asks for ${name} "${range}".`, 'Only a published range can be installed; pack with pnpm.');
    } else if (!(name in peerDependencies) && (/^\d/.test(range) || range === '*')) {
      report(`asks for ${name} "${range}".`, 'Use a caret range, so that apps need not carry it twice.');
    }
  }
  for (const [name, range] of Object.entries(peerDependencies)) {
    // npm refuses to install beside another version, even where nothing of the app loads the entry that needs it.
    if (range !== '*') report(`asks for the peer ${name} "${range}".`, 'Use "*"; the entry that needs it checks it.');
  }
  for (const name of Object.keys(dependencies)) {
    if (!allowedDependencies.includes(name) || name === manifest.name) {
      report(`depends on ${name}.`, `Runtime dependencies are ${allowedDependencies.join(' and ')}; make it a peer.`);
    }
  }
  for (const name of Object.keys(peerDependencies)) {
    if (peerDependenciesMeta[name]?.optional !== true) {
      report(`has the peer ${name}, which is not optional.`, 'Add it to peerDependenciesMeta.');
    }
  }
}

function checkEntries({ exports = {}, name }: Manifest, report: Report): void {
  const required = sharedEntries[name] ?? providerEntries;
  for (const entry of required) if (!(entry in exports)) report(`has no entry "${entry}".`, 'Every package has it.');
  for (const [entry, target] of Object.entries(exports)) {
    if (![...required, ...possibleEntries].includes(entry)) {
      report(`has the entry "${entry}".`, 'Name it as in the other packages, or add it to the check on purpose.');
    }
    if (entry === './package.json') continue;
    const conditions = typeof target === 'object' && target !== null ? Object.keys(target) : [];
    if (conditions.join() !== 'types,default') {
      const remedy = 'It has exactly "types" and then "default"; "wa-clients:source" is removed by .pnpmfile.mjs.';
      report(`leads "${entry}" to [${conditions.join(', ')}].`, remedy);
    }
  }
}

/** The repository of the root with the package's own folder in it. */
function withDirectory(repository: unknown, name: string): unknown {
  if (repository === undefined) return undefined;
  const directory = `packages/${name.slice(name.indexOf('/') + 1)}`;
  return typeof repository === 'object' ? { ...repository, directory } : { type: 'git', url: repository, directory };
}

function show(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}
