import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { descriptionInput } from '../src/generate/generate-files.ts';
import { type Generate, generateProvider } from '../src/generate/generate-provider.ts';
import { generateIsolated } from '../src/generate/isolated/run-isolated.ts';
import { type Description, findDescriptions } from '../src/generate/providers.ts';
import { root } from '../src/run-tool.ts';

const started = vi.fn<Generate>(generateIsolated);
const flags = { check: false, updateNames: false };
let folder = '';
const fileOf = (path: string) => join(folder, path);
const toyInput = () => descriptionInput(folder, findDescriptions(folder, 'toy')[0] as Description);
const overlayOf = (version: string) => `overlay: 1.1.0\ninfo: { title: T, version: "${version}" }\nactions: []\n`;

beforeAll(async () => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/again-'));
  const { lockFile = '', overlayFile = '', specFile } = toyInput();
  mkdirSync(dirname(specFile), { recursive: true });
  cpSync(join(import.meta.dirname, 'injection/everything-3.1.json'), specFile);
  cpSync(join(import.meta.dirname, 'injection/everything.names.lock.json'), lockFile);
  writeFileSync(overlayFile, overlayOf('1'));
  writeFileSync(join(dirname(specFile), 'source.json'), '{}\n');
  mkdirSync(fileOf('packages/toy'), { recursive: true });
  writeFileSync(fileOf('packages/toy/README.md'), '<!-- operations: written by generate -->\n<!-- /operations -->\n');
  await generateProvider(folder, 'toy', flags, started);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => void started.mockClear());

describe('a provider that is generated again', () => {
  it('starts no process when nothing that decides about it has changed', async () => {
    expect(await generateProvider(folder, 'toy', flags, started)).toMatchObject({
      operations: 6,
      schemas: 8,
      stale: [],
    });
    expect(started).not.toHaveBeenCalled();
  });

  it('says how many notices it does not tell again, and a check tells them', async () => {
    const { notices, toldBefore } = await generateProvider(folder, 'toy', flags, started);
    const checked = await generateProvider(folder, 'toy', { ...flags, check: true }, started);
    expect([notices.length, toldBefore]).toEqual([0, checked.notices.length]);
    expect(toldBefore).toBeGreaterThan(0);
  }, 600_000);

  it('is generated in full for a check, which believes no note of this machine', async () => {
    expect(await generateProvider(folder, 'toy', { ...flags, check: true }, started)).toMatchObject({ stale: [] });
    expect(started).toHaveBeenCalledOnce();
  }, 600_000);

  it('is generated when a generated file was changed, and put right', async () => {
    const file = fileOf('packages/toy/src/generated/types.ts');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, `${before}// Changed by hand.\n`);
    const { stale } = await generateProvider(folder, 'toy', flags, started);
    expect(stale).toEqual(['packages/toy/src/generated/types.ts']);
    expect(started).toHaveBeenCalledOnce();
    expect(readFileSync(file, 'utf8')).toBe(before);
  }, 600_000);

  it('is generated when its overlay was changed', async () => {
    writeFileSync(toyInput().overlayFile ?? '', overlayOf('2'));
    await generateProvider(folder, 'toy', flags, started);
    expect(started).toHaveBeenCalledOnce();
  }, 600_000);
});
