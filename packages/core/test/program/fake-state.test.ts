import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it, onTestFinished } from 'vitest';

import { smallFake, temporaryFolder } from '../support/small-fake.ts';

/** How often the process is killed; WA_FAKE_KILLS=200 is what releases are held against. */
const kills = Number(process.env['WA_FAKE_KILLS'] ?? 4);

/** Starts the fake as a process, and returns its URL. */
async function startProcess(state: string): Promise<{ child: ChildProcess; url: string }> {
  const file = join(import.meta.dirname, '../support/small-fake-process.ts');
  const words = ['--conditions', 'wa-clients:source', file, 'fake', '--port', '0', '--json', '--state', state];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', (chunk: Buffer) =>
      resolve({ child, url: (JSON.parse(chunk.toString()) as { url: string }).url }),
    );
    child.once('exit', () => reject(new Error(`The fake ended: ${errors}`)));
  });
}

const headers = { 'x-api-key': 'test-key', 'content-type': 'application/json' };

describe('the state of a fake', () => {
  it('is taken up again as it was: rows, ids, times and faults that are left', async () => {
    const state = join(temporaryFolder(), 'state.jsonl');
    const first = await smallFake(
      '--state',
      state,
      '--contacts',
      '2',
      '--seed',
      '5',
      '--fault',
      'contacts.get=status:503*2',
    );
    await first.create('Ana');
    await first.call('/contacts/none');
    await first.control('POST', '/messages', { from: '1555', text: 'Hi' });
    await first.control('POST', '/clock', { advanceMs: 86_400_000 });
    await first.create('A day later');
    const rows = await first.list();
    await first.close();
    const second = await smallFake('--state', state);
    expect(await second.list()).toEqual(rows);
    expect((await second.call('/contacts/none')).status).toBe(503);
    expect((await second.call('/contacts/none')).status).toBe(404);
    await second.control('POST', '/reset');
    await second.close();
    const third = await smallFake('--state', state);
    expect(await third.list()).toHaveLength(2);
    expect(readFileSync(state, 'utf8')).not.toContain('test-key');
  });

  it('has the faults of the command line once, however often it is taken up', async () => {
    const state = join(temporaryFolder(), 'state.jsonl');
    const words = ['--state', state, '--fault', 'contacts.get=status:503*2'];
    for (const _ of [1, 2]) await (await smallFake(...words)).close();
    const fake = await smallFake(...words);
    const statuses = [];
    for (const _ of [1, 2, 3]) statuses.push((await fake.call('/contacts/none')).status);
    expect(statuses).toEqual([503, 503, 404]);
  });

  it('is for its owner alone, unless somebody has opened it to others', async () => {
    const state = join(temporaryFolder(), 'state.jsonl');
    const modeOf = async () => {
      const fake = await smallFake('--state', state);
      await fake.create('Ana');
      await fake.close();
      return statSync(state).mode & 0o777;
    };
    expect(await modeOf()).toBe(0o600);
    chmodSync(state, 0o640);
    expect(await modeOf()).toBe(0o640);
  });

  it('holds no credential of a query, without which its requests are done again', async () => {
    const state = join(temporaryFolder(), 'state.jsonl');
    const first = await smallFake('--state', state);
    await first.call('/contacts?appsecret_proof=0f0f', { method: 'POST', body: '{"name":"Ana"}' });
    const rows = await first.list();
    await first.close();
    expect(readFileSync(state, 'utf8')).not.toMatch(/appsecret_proof/);
    expect(await (await smallFake('--state', state)).list()).toEqual(rows);
  });

  it('is refused where a line of it is missing, or unknown to this version, and stays as it is', async () => {
    const state = join(temporaryFolder(), 'state.jsonl');
    const first = await smallFake('--state', state);
    await first.create('Ana');
    await first.close();
    const text = readFileSync(state, 'utf8');
    const [head = '', start = ''] = text.split('\n');
    for (const [broken, told] of [
      [text.slice(0, -1), 'ends before its end'],
      [text.replace(/[^\n]+\n$/, ''), 'ends before its end'],
      [`${text}{"at":1,"wat":true}\n`, 'in line 5'],
      [`${text}null\n`, 'in line 5'],
      [text.replace(start, 'null'), 'no start in line 2'],
      [text.replace(start, '{"fake":"small"}'), 'no start in line 2'],
      [text.replace(head, '{"format":2}'), 'in format 2'],
      ['', 'is not the state of a fake'],
    ] as const) {
      writeFileSync(state, broken);
      await expect(smallFake('--state', state)).rejects.toThrow(told);
      expect(readFileSync(state, 'utf8')).toBe(broken);
    }
  });

  it('holds nothing that could not be done, and says which other version has begun it', async () => {
    const state = join(temporaryFolder(), 'state.jsonl');
    const first = await smallFake('--state', state);
    const { status } = await first.control('POST', '/faults', { operation: 'contacts.get', fault: 'emptyPage' });
    expect(status).toBe(400);
    await first.close();
    writeFileSync(state, readFileSync(state, 'utf8').replace(/"version":"[^"]+"/, '"version":"0.0.1-old"'));
    const second = await smallFake('--state', state);
    expect(second.session.begunBy).toBe('0.0.1-old');
    expect((await second.call('/contacts/none')).status).toBe(404);
  });

  it('is refused where it was begun with other options, or another process has it', async () => {
    const state = join(temporaryFolder(), 'state.jsonl');
    const first = await smallFake('--state', state, '--seed', '5');
    await expect(smallFake('--state', state)).rejects.toThrow('is in use by process');
    await first.close();
    await expect(smallFake('--state', state, '--seed', '6')).rejects.toThrow('--seed 5');
    await startProcess(state);
    await expect(smallFake('--state', state)).rejects.toThrow('is in use by process');
  });

  it(
    `holds everything that was answered over ${kills} kills, and is never half-written`,
    { timeout: 20_000 + kills * 10_000 },
    async () => {
      const state = join(temporaryFolder(), 'state.jsonl');
      const answered: string[] = [];
      let total = 0;
      for (let round = 0; round < kills; round += 1) {
        const { child, url } = await startProcess(state);
        const ended = new Promise((resolve) => child.once('exit', resolve));
        const listed = (await (await fetch(`${url}/contacts`, { headers })).json()) as { data: { name: string }[] };
        const names = new Set(listed.data.map(({ name }) => name));
        expect(answered.filter((name) => !names.has(name))).toEqual([]);
        // Else the state of many rounds takes long to come back.
        if (round % 25 === 24) {
          await fetch(`${new URL(url).origin}/__fake/reset`, { method: 'POST', headers: { 'x-fake-control': '1' } });
          answered.length = 0;
        }
        const writing = [1, 2, 3, 4].map(async (writer) => {
          for (let count = 0; ; count += 1) {
            const name = `r${round}-${writer}-${count}`;
            const sent = await fetch(`${url}/contacts`, { method: 'POST', headers, body: JSON.stringify({ name }) });
            if (sent.status !== 201) continue;
            answered.push(name);
            total += 1;
          }
        });
        const gone = Promise.allSettled(writing);
        await sleep(20 + ((round * 37) % 80));
        child.kill('SIGKILL');
        await ended;
        await gone;
        if (existsSync(state)) for (const line of readFileSync(state, 'utf8').trimEnd().split('\n')) JSON.parse(line);
      }
      // Of all rounds: on a busy machine the last one may be killed before it answered anything.
      expect(total).toBeGreaterThan(0);
    },
  );

  it.each(['SIGTERM', 'SIGHUP'] as const)(
    'is saved when the process is told to end by %s, which it does with code 0',
    async (signal) => {
      const state = join(temporaryFolder(), 'state.jsonl');
      const { child, url } = await startProcess(state);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await fetch(`${url}/contacts`, { headers });
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(readFileSync(state, 'utf8')).toContain('/v1/contacts');
      expect(existsSync(`${state}.lock`)).toBe(false);
    },
  );
});
