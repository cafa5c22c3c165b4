import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { parse } from 'yaml';

/** Something about what is installed that must be looked at first. */
export interface SupplyChainProblem {
  readonly file: string;
  readonly problem: string;
}

/** Packages whose build script may run on the machine of whoever installs, and what it does. */
const reviewedBuilds: Readonly<Record<string, string>> = { bun: 'puts the binary for this machine in its place' };
/** What every installed project says, and the least of it where it is a number (minutes). */
const requiredSettings: Readonly<Record<string, unknown>> = {
  blockExoticSubdeps: true,
  minimumReleaseAge: 1_440,
  trustPolicy: 'no-downgrade',
};
/** What would take a required setting back. */
const forbiddenSettings = [
  'dangerouslyAllowAllBuilds',
  'minimumReleaseAgeExclude',
  'registries',
  'registry',
  'strictDepBuilds',
  'trustPolicyExclude',
  'trustPolicyIgnoreAfter',
];
const foreignLockfiles = new Set(['bun.lock', 'bun.lockb', 'npm-shrinkwrap.json', 'package-lock.json', 'yarn.lock']);
const installScripts = ['preinstall', 'install', 'postinstall'];

/** Checks every lockfile below a folder, the settings beside it, and the build scripts of what is installed there. */
export function checkSupplyChain(root: string): SupplyChainProblem[] {
  return [...lockfilesBelow(root)].flatMap((lockfile) => {
    const file = relative(root, lockfile).replaceAll('\\', '/');
    if (!file.endsWith('pnpm-lock.yaml')) {
      return [{ file, problem: 'is the lockfile of another installer; delete it and install with pnpm.' }];
    }
    const folder = dirname(lockfile);
    const settings = join(folder, 'pnpm-workspace.yaml');
    const settingsFile = relative(root, settings).replaceAll('\\', '/');
    const text = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
    const { locked, problems } = readLockfile(readFileSync(lockfile, 'utf8'));
    const scripted = installedWithScripts(folder);
    return [
      ...problems.map((problem) => ({ file, problem })),
      ...checkSettings(text, locked, scripted).map((problem) => ({ file: settingsFile, problem })),
    ];
  });
}

interface Lockfile {
  /** Names of the packages in it. */
  readonly locked: ReadonlySet<string>;
  readonly problems: readonly string[];
}

/** Reads a lockfile: what it locks is known by its hash, and its place is left to the registry of whoever installs. */
function readLockfile(text: string): Lockfile {
  const problems: string[] = [];
  const locked = new Set<string>();
  let section = '';
  let key = '';
  // Read by its lines, as pnpm writes them: a parser takes half a second for what every test run does.
  for (const [index, line] of text.split('\n').entries()) {
    if (/:\/\/|\btarball:|\bgit@[a-z][\w.-]*:\w/.test(line)) {
      problems.push(`says where to download in line ${index + 1}; install again from a registry, without an address.`);
    }
    section = /^(\w+):/.exec(line)?.[1] ?? section;
    if (section !== 'packages') continue;
    const entry = /^ {2}'?([^' ]+?)'?:$/.exec(line)?.[1];
    if (entry !== undefined) {
      key = entry;
      locked.add(key.slice(0, key.indexOf('@', 1)));
    } else if (/^ {4}resolution:/.test(line) && !/\bintegrity: sha512-/.test(line)) {
      problems.push(`locks ${key} without a sha512 hash; take a version that the registry has a hash of.`);
    }
  }
  return { locked, problems };
}

/** Checks a project's pnpm-workspace.yaml. */
function checkSettings(text: string, locked: ReadonlySet<string>, scripted: readonly string[]): string[] {
  const settings = (parse(text) ?? {}) as Record<string, unknown>;
  const problems: string[] = [];
  for (const [name, least] of Object.entries(requiredSettings)) {
    const value = settings[name];
    if (typeof least === 'number' && typeof value === 'number' ? value >= least : value === least) continue;
    problems.push(`says ${name}: ${JSON.stringify(value)}; make it ${JSON.stringify(least)}.`);
  }
  for (const name of forbiddenSettings) {
    if (name in settings) problems.push(`says ${name}, which lets in what was not looked at; remove it.`);
  }
  const builds = (settings['allowBuilds'] ?? {}) as Record<string, unknown>;
  for (const [name, allowed] of Object.entries(builds)) {
    if (!locked.has(name)) problems.push(`lists ${name} in allowBuilds, which is not in the lockfile; remove it.`);
    if (allowed === true && !(name in reviewedBuilds)) {
      problems.push(`lets ${name} run its build script; read the script, then list it in checks/supply-chain.ts.`);
    }
  }
  for (const name of scripted) {
    if (!(name in builds))
      problems.push(`does not mention ${name}, which has a build script; say false in allowBuilds.`);
  }
  return problems;
}

/** Names of the installed packages of others that would run something when they are installed. */
function installedWithScripts(folder: string): string[] {
  const store = join(folder, 'node_modules/.pnpm');
  if (!existsSync(store)) return [];
  const names = readdirSync(store).flatMap((entry) => {
    const name = nameIn(entry);
    const place = join(store, entry, 'node_modules', name);
    const file = join(place, 'package.json');
    if (name === '' || !existsSync(file)) return [];
    const { scripts = {} } = JSON.parse(readFileSync(file, 'utf8')) as { scripts?: Record<string, unknown> };
    const runs = installScripts.some((script) => script in scripts) || existsSync(join(place, 'binding.gyp'));
    return runs ? [name] : [];
  });
  return [...new Set(names)];
}

/** The package of a folder of the store, such as `@scope+name@1.0.0_peer@2.0.0`. */
function nameIn(entry: string): string {
  const end = entry.indexOf('@', 1);
  return end < 0 ? '' : entry.slice(0, end).replace('+', '/');
}

function* lockfilesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile() && (entry.name === 'pnpm-lock.yaml' || foreignLockfiles.has(entry.name))) yield path;
    if (entry.isDirectory() && !['node_modules', '.git', '.tmp', '.turbo', 'dist'].includes(entry.name)) {
      yield* lockfilesBelow(path);
    }
  }
}
