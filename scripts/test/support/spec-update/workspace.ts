import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { generateProvider } from '../../../src/generate/generate-provider.ts';
import { findDescriptions } from '../../../src/generate/providers.ts';
import { root as repository } from '../../../src/run-tool.ts';
import { specHash } from '../../../src/spec/canonical.ts';
import type { JsonObject } from '../../../src/spec/document.ts';
import { parseSpec, readSpec } from '../../../src/spec/read.ts';
import { runUpdate, type UpdateOptions } from '../../../src/update/run-update.ts';
import type { Steps } from '../../../src/update/steps.ts';
import { generateOnce } from '../generate-once.ts';

/** A copy of what an update of one provider touches, beside another package. */
export interface Workspace {
  readonly root: string;
  /** Updates to a changed description, with the quick steps. */
  readonly update: (
    change: (description: JsonObject) => void,
    options?: Partial<UpdateOptions>,
  ) => ReturnType<typeof runUpdate>;
  /** Every file's text. */
  readonly files: () => Map<string, string>;
  readonly remove: () => void;
}

const nothing = () => Promise.resolve();

/** Generates in this process; neither compiles nor tests. */
export const quickSteps: Steps = {
  generate: async (root, provider) => {
    await generateProvider(root, provider, { check: false, updateNames: false }, generateOnce);
  },
  typecheck: nothing,
  test: nothing,
  report: nothing,
};

/** Copies a provider; its package gets a version, for the bump. */
export function copyWorkspace(provider: string, version: string): Workspace {
  mkdirSync(join(repository, '.tmp'), { recursive: true });
  const root = mkdtempSync(join(repository, '.tmp/update-'));
  for (const path of [`specs/${provider}`, `packages/${provider}/README.md`, `packages/${provider}/src`]) {
    cpSync(join(repository, path), join(root, path), { recursive: true });
  }
  for (const { folder } of findDescriptions(repository, provider)) {
    const file = join(folder, 'openapi.yaml');
    writeFileSync(join(root, file), asJson(join(repository, file)));
  }
  const manifest = JSON.parse(readFileSync(join(repository, 'packages', provider, 'package.json'), 'utf8')) as object;
  writeFileSync(join(root, 'packages', provider, 'package.json'), JSON.stringify({ ...manifest, version }));
  mkdirSync(join(root, 'packages/other'));
  writeFileSync(join(root, 'packages/other/package.json'), '{}');
  mkdirSync(join(root, '.changeset'));
  return workspaceAt(root, provider);
}

const jsonOf = new Map<string, string>();

/** A description as JSON: an update reads the old one again, and YAML takes ten times as long to read. */
function asJson(file: string): string {
  const text = jsonOf.get(file) ?? JSON.stringify(parseSpec(file, readFileSync(file)).root);
  jsonOf.set(file, text);
  return text;
}

const overlay = `overlay: 1.1.0
info: { title: Hints, version: 1.0.0 }
actions:
  - target: $.paths['/people'].get
    x-count: 1
    x-reason: It pages.
    update:
      x-pagination:
        - { strategy: cursor-token, items: data, parameters: [page_size, cursor], size: { parameter: page_size, maximum: 50 } }
`;

/** Makes a small provider that no package is made from, out of its description below `support/providers`. */
export async function makeWorkspace(provider: string, version: string): Promise<Workspace> {
  const root = mkdtempSync(join(tmpdir(), 'wa-clients-update-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const description = join(import.meta.dirname, '../providers', `${provider}.yaml`);
  write(`specs/${provider}/openapi.yaml`, readFileSync(description, 'utf8'));
  write(`specs/${provider}/overlay.yaml`, overlay);
  write(`specs/${provider}/names.lock.json`, '{}');
  write(`specs/${provider}/source.json`, JSON.stringify({ sha256: specHash((await readSpec(description)).root) }));
  write(`packages/${provider}/package.json`, JSON.stringify({ name: `@wa-clients/${provider}`, version }));
  write(`packages/${provider}/README.md`, '<!-- operations: written by generate -->\n<!-- /operations -->\n');
  write('packages/other/package.json', '{}');
  write('.changeset/config.json', '{}');
  await generateProvider(root, provider, { check: false, updateNames: true }, generateOnce);
  return workspaceAt(root, provider);
}

function workspaceAt(root: string, provider: string): Workspace {
  const from = join(root, 'new.json');
  const [first] = findDescriptions(root, provider.split('/')[0] ?? '');
  const specs = join(root, first?.folder ?? '');
  return {
    root,
    async update(change, options = {}) {
      const { root: description } = await readSpec(join(specs, 'openapi.yaml'));
      change(description);
      writeFileSync(from, JSON.stringify(description));
      return runUpdate({
        root,
        provider: first?.label ?? provider,
        from,
        steps: quickSteps,
        now: () => new Date('2027-03-04T05:06:07Z'),
        readCommitted: () => Promise.resolve(undefined),
        progress: { line: () => {}, step: () => {} },
        ...options,
      });
    },
    files() {
      const texts = new Map<string, string>();
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile() && path !== from) texts.set(relative(root, path), readFileSync(path, 'utf8'));
      }
      return texts;
    },
    remove: () => existsSync(root) && rmSync(root, { recursive: true, force: true }),
  };
}

/** Paths that differ between two states. */
export function changedPaths(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path)).toSorted();
}
