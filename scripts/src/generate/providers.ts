import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SpecRefusal } from '../spec/refusal.ts';

/** A description of a provider, and where it and what is generated from it stand. */
export interface Description {
  readonly provider: string;
  /** Its name among the descriptions of the provider; undefined where there is one, in the provider's own folder. */
  readonly name: string | undefined;
  /** What people call it: `parley`, `parley/messaging`. */
  readonly label: string;
  /** Its folder from the root of the repository, with slashes. */
  readonly folder: string;
  /** Folder of what is generated from it alone, from the root of the repository, with slashes. */
  readonly generated: string;
  /** Whether it is the one whose address is the client's `baseUrl`. */
  readonly isFirst: boolean;
}

/** Name of the file that lists the descriptions of a provider with several, the one of the client's `baseUrl` first. */
export const descriptionList = 'descriptions.json';

/** Ids of the providers of the repository, in alphabetical order. */
export function findProviders(root: string): string[] {
  return foldersIn(join(root, 'specs'));
}

/** Folders of `packages/` that are no provider: core, and what several providers share beyond it. */
export function findSharedPackages(root: string): string[] {
  const providers = findProviders(root);
  return foldersIn(join(root, 'packages')).filter((name) => !providers.includes(name));
}

/**
 * The descriptions of a provider, the first one first: one that stands in the provider's own folder, or those of its list,
 * each in a folder of its own.
 *
 * @throws SpecRefusal for a list that does not say what is there.
 */
export function findDescriptions(root: string, provider: string): Description[] {
  const folder = `specs/${provider}`;
  const generated = `packages/${provider}/src/generated`;
  const names = namesIn(root, folder);
  if (!names) return [{ provider, name: undefined, label: provider, folder, generated, isFirst: true }];
  return names.map((name, index) => ({
    provider,
    name,
    label: `${provider}/${name}`,
    folder: `${folder}/${name}`,
    generated: `${generated}/${name}`,
    isFirst: index === 0,
  }));
}

/** Every description of the repository. */
export function findAllDescriptions(root: string): Description[] {
  return findProviders(root).flatMap((provider) => findDescriptions(root, provider));
}

/**
 * The description that a label names: `parley`, or `parley/messaging` where the provider has several.
 *
 * @throws SpecRefusal for a label that names none, or a provider with several.
 */
export function findDescription(root: string, label: string): Description {
  const all = findAllDescriptions(root);
  const exact = all.find((one) => one.label === label);
  if (exact) return exact;
  const ofProvider = all.filter(({ provider }) => provider === label);
  const [only, second] = ofProvider;
  if (only && !second) return only;
  const labels = (only ? ofProvider : all).map((one) => one.label);
  throw new SpecRefusal({
    file: 'specs',
    pointer: '',
    rule: 'descriptions',
    problem: only ? `${label} has several descriptions` : `there is no description "${label}"`,
    remedy: `Name one of ${labels.join(', ')}.`,
  });
}

/** Names in the list of a provider; undefined where it has none. */
function namesIn(root: string, folder: string): readonly string[] | undefined {
  const file = `${folder}/${descriptionList}`;
  const refuse = (problem: string, remedy: string): never => {
    throw new SpecRefusal({ file, pointer: '', rule: 'descriptions', problem, remedy });
  };
  const there = existsSync(join(root, folder)) ? foldersIn(join(root, folder)) : [];
  if (!existsSync(join(root, file))) {
    const [one] = there;
    return one === undefined
      ? undefined
      : refuse(`is missing beside the folder ${one}`, `List the descriptions there, such as ${JSON.stringify(there)}.`);
  }
  const names = parse(readFileSync(join(root, file), 'utf8'));
  const isList = Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === 'string');
  if (!isList) return refuse('is no list of names', `Write ${JSON.stringify(there)}, the one of the base URL first.`);
  if (new Set(names).size < names.length) refuse('names a description twice', 'Remove one of the two.');
  const wrong = names.find((name) => !descriptionName.test(name));
  if (wrong !== undefined)
    refuse(`names ${JSON.stringify(wrong)}`, 'Take lower case letters and digits, a letter first, such as "whatsapp".');
  const missing = names.find((name) => !there.includes(name));
  if (missing !== undefined) refuse(`names ${missing}, which is no folder beside it`, 'Remove it, or add the folder.');
  const stray = there.find((name) => !names.includes(name));
  if (stray !== undefined) refuse(`does not name the folder ${stray}`, 'Add it to the list, or remove the folder.');
  return names;
}

/** Names that a description can have: a word of its own in identifiers, in paths and on a command line. */
const descriptionName: RegExp = /^[a-z][a-z0-9]{0,29}$/;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
