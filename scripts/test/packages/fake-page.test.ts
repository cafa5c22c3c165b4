import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { root } from '../../src/run-tool.ts';
import { fakeProgramOf, startFake, type StartedFake } from '../support/fake-program.ts';

vi.setConfig({ testTimeout: 600_000 });

const page = readFileSync(join(root, 'packages/core/docs/fake.md'), 'utf8');
const samples = samplesOf('packages/core/docs/fake.md', page);
const start = 'docs/site/start.md';
const startSamples = samplesOf(start, readFileSync(join(root, start), 'utf8'));

function samplesOf(file: string, text: string) {
  return [...text.matchAll(/^<!-- run -->\n\n```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = ''], index) => ({
    language,
    code,
    title: `${file}, sample ${index + 1}, ${language}`,
  }));
}

/** How samples are run, and what shows that the machine can: not every one has Python with requests, or Go. */
interface Language {
  readonly file: string;
  readonly command: string;
  readonly words: readonly string[];
  readonly probe: readonly [command: string, ...words: string[]];
}

const node = process.execPath;
const languages: Readonly<Record<string, Language>> = {
  sh: { file: 'sample.sh', command: 'sh', words: ['-e'], probe: ['curl', '--version'] },
  python: { file: 'sample.py', command: 'python3', words: [], probe: ['python3', '-c', 'import requests'] },
  go: { file: 'sample.go', command: 'go', words: ['run'], probe: ['go', 'version'] },
  ts: { file: 'sample.ts', command: node, words: ['--conditions', 'wa-clients:source'], probe: [node, '--version'] },
};

function isThere({ probe: [command, ...words] }: Language): boolean {
  return spawnSync(command, words).status === 0;
}

/** The provider that the page is written for. */
const [, provider = ''] = /npx @wa-clients\/(\w+) fake/.exec(page) ?? [];

let folder = '';
beforeAll(() => {
  // Below the root, where the packages can be imported by their names.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/fake-page-'));
  // The SDK of the vendor, which only the tests of its package have.
  symlinkSync(join(root, 'packages', provider, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program while the fake in this process answers it. */
function run(command: string, words: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(command, words, { cwd: folder, env: { ...process.env, GOFLAGS: '-mod=mod' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

async function documentedFake(): Promise<StartedFake> {
  return startFake(await fakeProgramOf(provider), '--contacts', '250');
}

describe('packages/core/docs/fake.md', () => {
  it('has samples for curl, Python, Go and TypeScript', () => {
    expect(new Set(samples.map(({ language }) => language))).toEqual(new Set(Object.keys(languages)));
  });

  it('stands behind a start page with samples for curl, Python and TypeScript', () => {
    expect(startSamples.map(({ language }) => language)).toEqual(['sh', 'python', 'ts']);
  });

  it.for([...samples, ...startSamples])('$title: runs against the fake', async ({ code, language }, { skip }) => {
    const known = languages[language];
    if (!known) throw new Error(`Nothing is known of ${language}.`);
    if (!isThere(known)) skip(`This machine lacks what \`${known.probe.join(' ')}\` asks for.`);
    const fake = await documentedFake();
    const { command, file, words } = known;
    const path = join(folder, file);
    writeFileSync(path, code.replaceAll('http://127.0.0.1:4010', new URL(fake.url).origin));
    const { code: exitCode, output } = await run(command, [...words, path]);
    expect([exitCode, output]).toEqual([0, expect.not.stringContaining('"error"')]);
    if (output.includes(' contacts')) expect(output).toMatch(/^(100|250) contacts\n$/);
    const { requests } = (await (await fetch(`${fake.controlUrl}/health`)).json()) as { requests: number };
    if (code.includes('/platform/v1')) expect(requests).toBeGreaterThan(0);
  });

  it('names every option and every request of the control API', async () => {
    const fake = await documentedFake();
    const { paths } = (await (await fetch(`${fake.controlUrl}/openapi.json`)).json()) as { paths: object };
    for (const path of Object.keys(paths)) expect(page).toContain(path);
    const { fakeCommand } = await import('@wa-clients/core/program');
    const options = fakeCommand(await fakeProgramOf(provider)).usage.match(/^ {2}--[\w-]+/gm) ?? [];
    expect(options.length).toBeGreaterThan(10);
    for (const option of options.filter((one) => !one.includes('--help'))) expect(page).toContain(`\`${option.trim()}`);
  });

  it('tells of a description that this project admits and makes a client of', async () => {
    const fake = await documentedFake();
    const file = join(folder, 'control.json');
    const out = join(folder, 'control');
    writeFileSync(file, await (await fetch(`${fake.controlUrl}/openapi.json`)).text());
    const commands = join(root, 'scripts/src/commands');
    const checked = await run(process.execPath, [join(commands, 'spec.ts'), 'check', '--spec', file]);
    expect(checked).toMatchObject({ code: 0, output: expect.stringContaining('14 operations') });
    const made = await run(process.execPath, [join(commands, 'generate.ts'), '--spec', file, '--out', out]);
    expect(made).toMatchObject({ code: 0 });
    expect(existsSync(join(out, 'operations.ts'))).toBe(true);
    const client = join(folder, 'use-control.ts');
    writeFileSync(client, clientCode(fake.controlUrl, pathToFileURL(join(out, 'operations.ts')).href));
    const used = await run(process.execPath, ['--conditions', 'wa-clients:source', client]);
    // The user who has written is a contact now.
    expect(used).toEqual({ code: 0, output: `${(await fakeProgramOf(provider)).title} 251\n` });
  });
});

/** An app that controls the fake by functions that were generated from its description. */
function clientCode(baseUrl: string, operations: string): string {
  return `import { createClient } from '@wa-clients/core';
import { createMessage, getCollection, getHealth } from ${JSON.stringify(operations)};

const definition = {
  provider: 'control',
  userAgent: 'control',
  baseUrl: ${JSON.stringify(baseUrl)},
  credential: (key) => ({ 'x-fake-control': key }),
  readError: () => ({}),
};
const client = createClient(definition, { apiKey: '1' });
await createMessage(client, { from: '15550100734', text: 'Hello' });
const { provider } = await getHealth(client);
const { total } = await getCollection(client, { name: 'contacts', limit: 1 });
console.log(provider, total);
`;
}
