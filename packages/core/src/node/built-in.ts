// Node's types are used here and beside this file alone, and none of them shows in what the entry exports.
/// <reference types="node" />
import type http from 'node:http';
import type https from 'node:https';
import type tls from 'node:tls';
import type zlib from 'node:zlib';

/** The modules of Node that requests are sent with. */
export interface BuiltIn {
  readonly http: typeof http;
  readonly https: typeof https;
  readonly tls: typeof tls;
  readonly zlib: typeof zlib;
}

/**
 * Loads them at run time in place of imports, so that an app that is bundled for several platforms can hold the entry.
 *
 * @throws Error on a platform that has none of them.
 */
export function builtIn(): BuiltIn {
  const { process } = globalThis as { process?: { readonly getBuiltinModule?: NodeJS.Process['getBuiltinModule'] } };
  if (!process?.getBuiltinModule)
    throw new Error('nodeFetch needs Node 20.16, 22.3 or later; leave the option `fetch` out elsewhere.');
  return {
    http: process.getBuiltinModule('node:http'),
    https: process.getBuiltinModule('node:https'),
    tls: process.getBuiltinModule('node:tls'),
    zlib: process.getBuiltinModule('node:zlib'),
  };
}
