import { isObject, type Json, type JsonObject } from '../spec/document.ts';
import { findOperations, type FoundOperation } from '../spec/operations.ts';
import { readSchemes, type SchemeContract } from './scheme.ts';

/** Security schemes whose credentials are sent together; none where credentials may be left out. */
export type Requirement = readonly string[];

/** The credentials of an API. */
export interface CredentialsContract {
  /** Schemes that some operation takes and a client can send, in the order of the description. */
  readonly schemes: readonly SchemeContract[];
  /** Alternatives that operations take as a rule: those of the whole description, or else those that most have. */
  readonly required: readonly Requirement[];
}

/** Reads which credentials the operations of a description take. */
export function readCredentials(root: JsonObject): CredentialsContract {
  const { required, schemes } = securityOf(root);
  const used = new Set([required, ...findOperations(root).map((found) => readRequirements(root, found))].flat(2));
  return { schemes: [...schemes.values()].filter(({ name }) => used.has(name)), required };
}

/** Alternatives that an operation takes, without what a client cannot send; none where it is called without credentials. */
export function readRequirements(root: JsonObject, { node }: Pick<FoundOperation, 'node'>): readonly Requirement[] {
  return Array.isArray(node['security']) ? usable(securityOf(root).schemes, node['security']) : securityOf(root).usual;
}

/** What a description says of security as a whole. */
export interface Security {
  readonly schemes: ReadonlyMap<string, SchemeContract>;
  /** Whether there are schemes, and no place says which operations take them. */
  readonly isUnapplied: boolean;
  /** What operations take that say nothing of their own. */
  readonly usual: readonly Requirement[];
  /** What operations take as a rule. */
  readonly required: readonly Requirement[];
}

const read = new WeakMap<JsonObject, Security>();

/** Reads what a description says of security, once: it is asked for each of its operations. */
export function securityOf(root: JsonObject): Security {
  const known = read.get(root);
  if (known) return known;
  const schemes = readSchemes(root);
  const all = root['security'];
  const own = findOperations(root).flatMap(({ node }) =>
    Array.isArray(node['security']) ? [usable(schemes, node['security'])] : [],
  );
  const isUnapplied = schemes.size > 0 && !Array.isArray(all) && own.length === 0;
  // A description that declares schemes and applies them nowhere leaves it to the app.
  const solo = isUnapplied ? [...soloSchemes(schemes), []] : [];
  const usual = Array.isArray(all) ? usable(schemes, all) : solo;
  const security = { schemes, isUnapplied, usual, required: Array.isArray(all) ? usual : mostCommon([usual, ...own]) };
  read.set(root, security);
  return security;
}

/**
 * Whether the credentials of an operation are said with it. What most operations have is no more than a count, which the
 * next operation may tip; only what the description says of all stands in one place for all of them.
 */
export function isSaidOfOperations(root: JsonObject, credentials: readonly Requirement[]): boolean {
  const { required } = securityOf(root);
  return Array.isArray(root['security']) ? !isSameRequirement(credentials, required) : required.length > 0;
}

/** Whether two lists of alternatives are the same, in whatever order. */
export function isSameRequirement(one: readonly Requirement[], other: readonly Requirement[]): boolean {
  const keysOf = (list: readonly Requirement[]) =>
    JSON.stringify([...new Set(list.map((all) => JSON.stringify(all.toSorted())))].toSorted());
  return keysOf(one) === keysOf(other);
}

/** What a scheme has its credentials in: a header in lower case, a query parameter or a cookie; undefined for none. */
export function credentialPlace({ kind, parameter }: SchemeContract): string | undefined {
  if (kind === 'header') return `header ${parameter?.toLowerCase()}`;
  if (kind === 'query' || kind === 'cookie') return `${kind} ${parameter}`;
  return kind === 'basic' || kind === 'bearer' ? 'header authorization' : undefined;
}

function soloSchemes(schemes: Security['schemes']): Requirement[] {
  const sent = [...schemes.values()].filter(({ kind }) => kind !== 'unsupported' && kind !== 'transport');
  return sent.map(({ name }) => [name]);
}

function usable(schemes: Security['schemes'], list: readonly Json[]): Requirement[] {
  const alternatives = list.filter(isObject).flatMap((alternative) => {
    const all = Object.keys(alternative).map((name) => schemes.get(name));
    if (all.some((scheme) => scheme === undefined || scheme.kind === 'unsupported')) return [];
    const sent = all.filter((scheme): scheme is SchemeContract => scheme !== undefined && scheme.kind !== 'transport');
    const places = sent.flatMap((scheme) => credentialPlace(scheme) ?? []);
    return new Set(places).size < places.length ? [] : [sent.map(({ name }) => name)];
  });
  return alternatives.every((all) => all.length === 0) ? [] : alternatives;
}

function mostCommon(lists: readonly (readonly Requirement[])[]): readonly Requirement[] {
  const counts = new Map<string, { readonly list: readonly Requirement[]; count: number }>();
  for (const list of lists.filter((one) => one.length > 0)) {
    const key = JSON.stringify(list);
    const entry = counts.get(key) ?? { list, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.list ?? [];
}
