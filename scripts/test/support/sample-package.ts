import { type Manifest, packedPackage, type PackedPackage } from '../../src/package-check/packed-package.ts';

/** A module of the sample: its source, and what was compiled from it. */
interface Module {
  readonly source: string;
  readonly script: string;
  readonly declarations: string;
}

const operations = {
  source: 'export function listContacts() {}\n',
  script: `export function listContacts(client) {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/contacts' });
}
export function getContact(client) {
  return list(client, { name: 'contacts.get', method: 'GET', path: '/contacts/{id}' });
}
function list(client, definition) {
  return [client, definition];
}
`,
  declarations:
    'export declare function listContacts(client: object): unknown;\nexport declare function getContact(client: object): unknown;\n',
};

const modules: Readonly<Record<string, Module>> = {
  index: {
    source: 'export const createSampleClient = (options: object) => options;\n',
    script: "export const createSampleClient = (options) => options;\nexport * from './generated/operations.js';\n",
    declarations:
      "export declare const createSampleClient: (options: object) => object;\nexport * from './generated/operations.js';\n",
  },
  'generated/types': {
    source: 'export type Contact = object;\n',
    script: 'export {};\n',
    declarations: 'export type Contact = object;\n',
  },
  'generated/operations': operations,
  'generated/schemas': moduleOf('contact'),
  testing: moduleOf('fakeSample'),
  msw: moduleOf('sampleHandlers'),
  raw: moduleOf('raw'),
  node: moduleOf('nodeFetch'),
  tools: moduleOf('toTools'),
};

const entries = {
  '.': 'index',
  './types': 'generated/types',
  './operations': 'generated/operations',
  './schemas': 'generated/schemas',
  './testing': 'testing',
  './msw': 'msw',
  './raw': 'raw',
  './node': 'node',
  './tools': 'tools',
};

/** The manifest of a provider package that has nothing wrong with it. */
export const sampleManifest: Manifest = {
  name: '@wa-clients/sample',
  version: '1.0.0',
  description: 'A sample.',
  keywords: ['sample'],
  license: 'MIT',
  files: ['dist', 'src'],
  type: 'module',
  sideEffects: false,
  exports: {
    ...Object.fromEntries(
      Object.entries(entries).map(([entry, module]) => [
        entry,
        { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` },
      ]),
    ),
    './package.json': './package.json',
  },
  engines: { node: '>=20' },
};

/** A provider package without a fault, changed as a test wants: a file's text, or null to leave it out. */
export function samplePackage(
  changes: Readonly<Record<string, string | null>> = {},
  manifest: object = {},
): PackedPackage {
  const texts: Record<string, string | null> = {
    'package.json': JSON.stringify({ ...sampleManifest, ...manifest }),
    'README.md': '# Sample\n',
    LICENSE: 'MIT\n',
    'SKILL.md': '# Sample\n',
    ...Object.assign({}, ...Object.entries(modules).map(([name, module]) => filesOf(name, module))),
    ...changes,
  };
  const kept = Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : [[name, encode(text)] as const]));
  return packedPackage(new Map(kept), 1_000);
}

function filesOf(name: string, { declarations, script, source }: Module): Record<string, string> {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const up = '../'.repeat(name.split('/').length);
  const map = JSON.stringify({ version: 3, sources: [`${up}src/${name}.ts`], names: [], mappings: 'AAAA' });
  return {
    [`src/${name}.ts`]: source,
    [`dist/${name}.js`]: `${script}//# sourceMappingURL=${base}.js.map\n`,
    [`dist/${name}.js.map`]: map,
    [`dist/${name}.d.ts`]: `${declarations}//# sourceMappingURL=${base}.d.ts.map\n`,
    [`dist/${name}.d.ts.map`]: map,
  };
}

function moduleOf(name: string): Module {
  const script = `export const ${name} = 1;\n`;
  return { source: script, script, declarations: `export declare const ${name} = 1;\n` };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
