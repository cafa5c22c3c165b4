import { describe, expect, it } from 'vitest';

import { refusalOf } from './guard.ts';

const asked = (host: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Request(`http://${host}/__fake/clock`, { method, headers });

const near = { allowRemote: false, hosts: [] };
const far = { allowRemote: true, hosts: ['fake.example.com'] };

describe('the guard of the control API', () => {
  it('lets in only what means this machine by its name', () => {
    for (const host of ['localhost:4010', '127.0.0.1', '127.8.9.1:1', '[::1]:4010', 'app.localhost']) {
      expect(refusalOf(asked(host), near)).toBeUndefined();
    }
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.2', 'fake']) {
      expect(refusalOf(asked(host), near)).toContain(host.split(':')[0]);
    }
  });

  it('lets in addresses and names without a dot where other machines may come, and no name of the public DNS', () => {
    for (const host of [
      '10.0.0.2:4010',
      '[fd00::2]',
      'fake:4010',
      'localhost',
      'host.docker.internal',
      'fake.example.com',
    ]) {
      expect(refusalOf(asked(host), far)).toBeUndefined();
    }
    expect(refusalOf(asked('evil.example'), far)).toContain('evil.example');
  });

  it('asks for its header, or for its own page, where something changes', () => {
    const host = 'localhost:4010';
    expect(refusalOf(asked(host, {}, 'POST'), near)).toContain('x-fake-control');
    expect(refusalOf(asked(host, { 'x-fake-control': '1' }, 'DELETE'), near)).toBeUndefined();
    expect(refusalOf(asked(host, { origin: `http://${host}` }, 'POST'), near)).toBeUndefined();
    for (const origin of ['https://evil.example', 'null', 'http://localhost:4011']) {
      expect(refusalOf(asked(host, { origin, 'x-fake-control': '1' }, 'POST'), near)).toContain(origin);
      expect(refusalOf(asked(host, { origin }), near)).toContain(origin);
    }
  });
});
