import { describe, expect, it } from 'vitest';

import { gate } from './gate.ts';
import type { GateKind } from './rules.ts';

/** As long as a regular expression may be. */
const longest = 'a'.repeat(2_000);

const fromCore = "import { atServer, atService, call } from '@wa-clients/core'; ";

/** Code that a careless emitter could be made to print, by the kind of file that it would stand in. */
const hostile: [kind: GateKind, text: string][] = [
  ['types', 'globalThis.stolen = 1;'],
  ['types', 'export const stolen = 1;'],
  ['types', 'export interface paths { a: typeof import("node:fs") }'],
  ['types', 'export interface paths { [`${globalThis.stolen}`]: string }'],
  ['types', 'export enum paths { A = globalThis.stolen }'],
  ['types', 'export interface evil { a: string }'],
  ['types', 'import fs from "node:fs"; export interface paths {}'],
  ['types', 'export interface paths { a: Function }'],
  ['operations', "import { call } from './evil.ts'; export const a = 1;"],
  ['operations', "export const a = eval('1');"],
  ['operations', 'export const a = { b: globalThis.stolen };'],
  ['operations', 'export const a = `text`;'],
  ['operations', 'export const a = { ["a" + "b"]: 1 };'],
  ['operations', 'export function a() { while (true) {} }'],
  ['operations', 'export const a = 1; stolen();'],
  ['operations', 'export const a = 1; export const b = 2;'],
  ['operations', '// @ts-nocheck\nexport const a = 1;'],
  ['operations', 'export const a = 1; //# sourceMappingURL=http://127.0.0.1/x'],
  ['operations', "import { stolen } from '../../services.ts'; export const a = stolen;"],
  ['operations', "import { byName } from '../../../pagination.ts'; export const a = byName;"],
  ['operations', 'export function a(client: unknown) { return call(atService(client, stolen()), {}); }'],
  ['operations', 'export function a(client: unknown) { return call(atService(stolen, aService), {}); }'],
  [
    'operations',
    "export function a(client: unknown) { return call(atServer(client, 'https://a.example', stolen), {}); }",
  ],
  [
    'operations',
    "export function a(client: unknown) { return call(atServer(stolen(client), 'https://a.example'), {}); }",
  ],
  ['methods', 'export function a() { return b; }'],
  ['methods', 'export const a = { b: () => 1 };'],
  ['methods', 'export const a = { b: [stolen] };'],
  ['methods', `${fromCore}export const a = { b: [call, call] };`],
  ['methods', `${fromCore}export const a = { b: [call, '/a', [atService, stolen]] };`],
  ['methods', `${fromCore}export const a = { b: [call, '/a', [atService, call, call]] };`],
  ['methods', `${fromCore}export const a = { b: [atService, call] };`],
  ['methods', `${fromCore}export const a = { b: [call, '/a', atServer('/a')] };`],
  ['methods', `${fromCore}export const a = { b: [call, '/a', [atServer, call]] };`],
  ['methods', `${fromCore}export const a = { b: [call, '/a', [atServer, '/a', call]] };`],
  ['methods', `${fromCore}export const a = { b: [call, '/a', [atServer, 'javascript:1']] };`],
  ['methods', `${fromCore}export const a = { b: [call, '/stolen'] };`],
  ['methods', `${fromCore}export const a = { b: [call, '/a', { stolen: 1 }] };`],
  ['methods', `${fromCore}export const a = { b: call('/a') };`],
  ['methods', "import { call } from './evil.ts'; export const a = { b: [call, '/a'] };"],
  ['methods', 'export const b = {};'],
  ['schemas', "export const a = z.constructor.constructor('return 1')();"],
  ['schemas', 'export const a = c.define(() => { stolen(); });'],
  ['schemas', 'export const a = c.define((x) => x);'],
  ['schemas', 'export const a = /(a+)+$/;'],
  ['schemas', 'export const a = new Function("return 1");'],
  ['schemas', 'export const a = new RegExp(stolen);'],
  ['schemas', 'export const a = import("node:fs");'],
  ['schemas', "import * as c from '@wa-clients/core/schemas/../evil'; export const a = c.x();"],
  ['schemas', 'export const a = (stolen(), z.string());'],
  ['schemas', 'export const a = z["string"]();'],
  ['schemas', 'export const a = ;'],
  ['schemas', 'export const b = z.string();'],
  ['fake', 'export const a = { b: globalThis };'],
  ['fake', 'export const a = [stolen];'],
  ['fake', 'export const a = stolen();'],
  ['fake', 'export const a = { b: () => 1 };'],
  ['fake', 'export const a = { b };'],
  ['fake', 'export const a = { ...b };'],
  ['fake', 'export const a = { [b]: 1 };'],
  ['fake', "import { b } from '@wa-clients/core/testing'; export const a = 1;"],
  ['fake', "import type { FakeDescription } from './evil.ts'; export const a = 1;"],
  ['tools', 'export const a = { b: globalThis };'],
  ['tools', 'export const a = stolen();'],
  ['tools', 'export const a = { b: () => 1 };'],
  ['tools', 'export const a = { ...b };'],
  ['tools', 'export type a = typeof globalThis;'],
  ['tools', "import { b } from '@wa-clients/core/tools'; export const a = 1;"],
  ['tools', "import type { ToolDescriptions } from './evil.ts'; export const a = 1;"],
  ['types', 'export interface paths { "/a": string; stolen: string }'],
  ['types', 'export interface paths { "/a": "stolen" }'],
  ['types', 'export interface paths { "/a": string } export interface paths { b: string }'],
  ['types', 'export interface paths { "/a": string } interface b { a: string }'],
  ['types', 'export interface paths { "/a": process }'],
  ['operations', 'export const a = { b: globalThis };'],
  ['operations', 'export const a = { b: undefined };'],
  ['operations', "export const a = { b: 'stolen' };"],
  ['operations', 'export const a = { stolen: 1 };'],
  ['operations', "export const a = { b: 'text, stolen' };"],
  ['schemas', "export const a = z.literal('a, text');"],
  ['operations', 'export function a(client = globalThis) { return client; }'],
  ['operations', 'export const a = 1; type b = string;'],
  ['operations', 'export const a = 1; export function then() { return a; }'],
  ['operations', "import { evil } from '@wa-clients/core'; export const a = 1;"],
  ['schemas', 'export const a = z.string().check(stolen);'],
  ['schemas', 'export const a = z.custom();'],
  ['schemas', 'export const a = c.constructor();'],
  ['schemas', 'export const a = z.transform(() => 1);'],
  ['schemas', 'export const a = z;'],
  ['schemas', 'export const a = z.string;'],
  ['schemas', "export const a = z.literal('stolen');"],
  ['schemas', 'export const a = z.looseObject({ stolen: z.string() });'],
  ['schemas', "export const a = c.pattern(new RegExp('('));"],
  ['schemas', `export const a = c.pattern(new RegExp('${longest}a', 'u'));`],
  ['schemas', "export const a = c.pattern(new RegExp('^a$', 'u').constructor('x'));"],
  ['schemas', 'export const a = b(); const b = z.string();'],
  ['schemas', 'export const a: typeof globalThis = z.string();'],
  ['schemas', 'export const a: typeof client = z.string();'],
  ['schemas', "import * as c from '@wa-clients/core/schemas'; export const a: typeof c.define = 1;"],
  ['schemas', "import * as c from '@wa-clients/core/schemas'; export const a: typeof c<string> = 1;"],
  ['schemas', "export const a: typeof import('node:fs') = z.string();"],
  ['operations', 'export const a: typeof globalThis = 1;'],
  ['operations', "export * from './types.ts';"],
  ['operations', "export { a } from './types.ts';"],
  ['operations', "export type { a } from './evil.ts';"],
  ['operations', "export type { stolen as a } from './types.ts';"],
  ['operations', "export type { a, stolen } from './types.ts';"],
  ['operations', "import type { stolen } from './types.ts'; export const a = 1;"],
  ['operations', "import type { a as call } from './types.ts'; export const a = 1;"],
  [
    'types',
    'export interface paths { "/a": string } export interface a { a: string } export interface stolen { a: string }',
  ],
  ['types', 'export interface paths { "/a": string }'],
];
const words = new Set(['/a', 'javascript:1', 'a', 'b', '1', '^a$', '(', 'text', longest, `${longest}a`]);

describe('the gate', () => {
  it.each(hostile)('stops %s with %s', (kind, text) => {
    expect(() => gate({ kind, file: `${kind}.ts`, text, exports: ['a'], words })).toThrow(
      expect.objectContaining({
        rule: 'gate',
        file: `${kind}.ts`,
        pointer: expect.stringMatching(/^line \d+$/) as string,
      }),
    );
  });

  it('lets the forms of the emitters pass', () => {
    const operations = "import { call } from '@wa-clients/core';\nexport const a = { b: call, text: 'a, text' };\n";
    expect(() =>
      gate({ kind: 'operations', file: 'operations.ts', text: operations, exports: ['a'], words }),
    ).not.toThrow();
    const reexports =
      "import type { A } from './types.ts';\nexport type {\n  A,\n  B,\n} from './types.ts';\nexport type C = A[];\n";
    expect(() =>
      gate({ kind: 'operations', file: 'operations.ts', text: reexports, exports: ['A', 'B', 'C'], words }),
    ).not.toThrow();
    const methods = `${fromCore}\nimport type { MethodTree } from '@wa-clients/core';\nimport { aService } from '../../services.ts';\nexport const a: MethodTree = { b: { a: [call, 'GET', '/a', { query: ['a'] }, [atService, aService], [atServer, '/a', true]] } };\n`;
    expect(() => gate({ kind: 'methods', file: 'methods.ts', text: methods, exports: ['a'], words })).not.toThrow();
    const schemas = `import * as c from '@wa-clients/core/schemas';\nimport * as z from 'zod/v4/mini';\nexport const a = z.string().check(c.pattern(new RegExp('^a$', 'u')), c.pattern(new RegExp('${longest}', 'u')));\n`;
    expect(() => gate({ kind: 'schemas', file: 'schemas.ts', text: schemas, exports: ['a'], words })).not.toThrow();
    expect(() =>
      gate({
        kind: 'fake',
        file: 'fake.ts',
        text: "import type { FakeDescription } from '@wa-clients/core/testing';\nexport const a: FakeDescription = { c: [-1, 'd', null, true], 'e-f': {}, ['__proto__']: 1 };\n",
        exports: ['a'],
        words,
      }),
    ).not.toThrow();
    expect(() =>
      gate({
        kind: 'types',
        file: 'types.ts',
        text: 'export interface paths { "/a": { b?: A[] | null } }\nexport interface A { a: string }\n',
        exports: ['A'],
        words,
      }),
    ).not.toThrow();
  });
});
