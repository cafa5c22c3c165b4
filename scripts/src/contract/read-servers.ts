import { namedOrigins } from '../spec/credential-origins.ts';
import { isObject, type Json, type JsonObject, member } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';

/** A part of a server's URL that is chosen by who calls. */
interface ServerVariable {
  readonly default: string;
  /** The values that it can have; empty where it can have any. */
  readonly values: readonly string[];
}

/** A server of a description. */
export interface ServerContract {
  /** As it is written. */
  readonly template: string;
  readonly variables: Readonly<Record<string, ServerVariable>>;
  /** With the defaults of its variables, without a slash at its end; undefined where a variable has none. */
  readonly filled: string | undefined;
  /** Base URL: absolute; undefined where calls cannot be made to it without saying more. */
  readonly baseUrl: string | undefined;
  /** Path of a URL that is relative to where the description is. */
  readonly relative: string | undefined;
  readonly description: string;
  /** Why it cannot be used as it is. */
  readonly problem: string | undefined;
}

/** Reads the servers of a whole description. */
export function readServers(root: JsonObject): ServerContract[] {
  return serversIn(root['servers']);
}

/** Reads the servers that an operation, or its path, has of its own; none where it is called where all others are. */
export function readOwnServers(root: JsonObject, found: Placed): ServerContract[] {
  const own = readServersOf(found);
  const [[first], [usual]] = [own, readServers(root)];
  return first?.filled === (usual?.filled ?? '') ? [] : own;
}

/** Reads the servers that are written at an operation, or else at its path. */
export function readServersOf({ node, pathItem }: Placed): ServerContract[] {
  const own = serversIn(node['servers']);
  return own.length > 0 ? own : serversIn(pathItem['servers']);
}

type Placed = Pick<FoundOperation, 'node' | 'pathItem'>;

/** Where a server's calls are made to, if not at the address of all: an absolute URL, or a path of the same origin. */
export function ownAddress([server]: readonly ServerContract[]): string | undefined {
  return server?.baseUrl ?? server?.relative;
}

/** Whether the overlay names the origin of a server among those that credentials are sent to. */
export function isNamedOrigin(root: JsonObject, [server]: readonly ServerContract[]): boolean {
  return server?.baseUrl !== undefined && namedOrigins(root).has(new URL(server.baseUrl).origin);
}

/** Whether a server is of another origin than the base URL. */
export function isOfOtherOrigin(root: JsonObject, [server]: readonly ServerContract[]): boolean {
  const [usual] = readServers(root);
  if (server?.baseUrl === undefined) return false;
  return usual?.baseUrl === undefined || new URL(usual.baseUrl).origin !== new URL(server.baseUrl).origin;
}

function serversIn(list: Json | undefined): ServerContract[] {
  return Array.isArray(list) ? list.filter(isObject).map(readServer) : [];
}

function readServer(server: JsonObject): ServerContract {
  const template = String(server['url'] ?? '');
  const variables: Record<string, ServerVariable> = {};
  for (const [name, value] of Object.entries(member(server, 'variables') ?? {})) {
    const usual = member(value, 'default');
    if (!template.includes(`{${name}}`) || usual === undefined) continue;
    const values = member(value, 'enum');
    variables[name] = { default: String(usual), values: Array.isArray(values) ? values.map(String) : [] };
  }
  const text = template.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name]?.default ?? whole) : whole,
  );
  const filled = text.includes('{') ? undefined : text.replace(/\/+$/, '');
  const problem = filled === undefined ? 'has a variable without a default' : problemOf(filled);
  const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(text);
  const address = problem === undefined && filled !== undefined ? filled : undefined;
  return {
    template,
    variables,
    filled,
    baseUrl: isAbsolute && address !== undefined ? new URL(address).href.replace(/\/+$/, '') : undefined,
    relative:
      isAbsolute || address === undefined
        ? undefined
        : new URL(address, 'https://relative.invalid/').pathname.replace(/\/+$/, ''),
    description: typeof server['description'] === 'string' ? server['description'] : '',
    problem,
  };
}

function problemOf(text: string): string | undefined {
  const url = URL.canParse(text, 'https://relative.invalid/') ? new URL(text, 'https://relative.invalid/') : undefined;
  if (!url) return 'is no URL';
  if (url.username !== '' || url.password !== '') return 'holds credentials';
  if (url.search !== '' || url.hash !== '') return 'has a query or a fragment';
  const isLocal = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) return 'is not https';
  // Two slashes lead to another host.
  return /^[/\\]{2}/.test(text) ? 'names a host without https' : undefined;
}
