import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkSupplyChain } from './supply-chain.ts';

const hash = `sha512-${'A'.repeat(86)}==`;
const lockfile = `lockfileVersion: '9.0'\n\npackages:\n\n  '@scope/tool@1.0.0':\n    resolution: {integrity: ${hash}}\n`;
const settings = 'blockExoticSubdeps: true\nminimumReleaseAge: 1440\ntrustPolicy: no-downgrade\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wa-clients-supply-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is found in a project with these files. */
function found(files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries({
    'pnpm-lock.yaml': lockfile,
    'pnpm-workspace.yaml': settings,
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return checkSupplyChain(folder).map(({ file, problem }) => `${file} ${problem}`);
}

describe('the supply chain check', () => {
  it('has nothing to say about hashes alone and the three settings', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    `{integrity: ${hash}, tarball: tool.tgz}`,
    `{integrity: ${hash}, url: 'http://127.0.0.1/tool.tgz'}`,
    `{integrity: ${hash}, repo: git@example.com:tool.git}`,
  ])('refuses an address, by its line: %s', (resolution) => {
    const text = `packages:\n\n  tool@1.0.0:\n    resolution: ${resolution}\n`;
    expect(found({ 'pnpm-lock.yaml': text })).toEqual([
      'pnpm-lock.yaml says where to download in line 4; install again from a registry, without an address.',
    ]);
  });

  it.each(['{integrity: sha1-abc}', '{directory: ../tool, type: directory}'])('refuses %s for a hash', (resolution) => {
    const text = `packages:\n\n  '@scope/tool@1.0.0':\n    resolution: ${resolution}\n`;
    expect(found({ 'pnpm-lock.yaml': text })).toEqual([
      'pnpm-lock.yaml locks @scope/tool@1.0.0 without a sha512 hash; take a version that the registry has a hash of.',
    ]);
  });

  it('looks into every project of the repository, and refuses lockfiles of other installers', () => {
    const text = lockfile.replace('sha512', 'sha1');
    const problems = found({ 'a/b/pnpm-lock.yaml': text, 'a/b/pnpm-workspace.yaml': settings, 'a/yarn.lock': '' });
    expect(problems.toSorted()).toEqual([
      'a/b/pnpm-lock.yaml locks @scope/tool@1.0.0 without a sha512 hash; take a version that the registry has a hash of.',
      'a/yarn.lock is the lockfile of another installer; delete it and install with pnpm.',
    ]);
  });

  it('refuses a project without policies, and one with weaker ones', () => {
    const text = 'blockExoticSubdeps: true\nminimumReleaseAge: 60\nstrictDepBuilds: false\n';
    expect(found({ 'pnpm-workspace.yaml': text })).toEqual([
      'pnpm-workspace.yaml says minimumReleaseAge: 60; make it 1440.',
      'pnpm-workspace.yaml says trustPolicy: undefined; make it "no-downgrade".',
      'pnpm-workspace.yaml says strictDepBuilds, which lets in what was not looked at; remove it.',
    ]);
    expect(found({ 'pnpm-workspace.yaml': '' })).toHaveLength(3);
  });

  it('refuses a build script that runs unreviewed, and a listed package that is not there', () => {
    const text = `${settings}allowBuilds:\n  '@scope/tool': true\n  gone: false\n`;
    expect(found({ 'pnpm-workspace.yaml': text })).toEqual([
      'pnpm-workspace.yaml lets @scope/tool run its build script; read the script, then list it in checks/supply-chain.ts.',
      'pnpm-workspace.yaml lists gone in allowBuilds, which is not in the lockfile; remove it.',
    ]);
  });

  it.each([
    ['package.json', '{"scripts":{"postinstall":"node x"}}'],
    ['binding.gyp', '{}'],
  ])('refuses an installed package that would run something and is not mentioned: %s', (name, text) => {
    const place = 'node_modules/.pnpm/@scope+tool@1.0.0_peer@2.0.0/node_modules/@scope/tool';
    expect(found({ [`${place}/package.json`]: '{}', [`${place}/${name}`]: text })).toEqual([
      'pnpm-workspace.yaml does not mention @scope/tool, which has a build script; say false in allowBuilds.',
    ]);
  });
});
