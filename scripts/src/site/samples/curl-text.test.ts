import { execFileSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { curlText } from './curl-text.ts';

/** The words that a shell makes of a command. */
function wordsOf(command: string): string[] {
  const text = execFileSync('sh', ['-c', command.replace(/^curl/, String.raw`printf '%s\0'`)], {
    encoding: 'utf8',
    env: { KEY: 'secret', HOME: '/nowhere' },
  });
  return text.split('\0').slice(0, -1);
}

const request = { method: 'POST', url: 'https://api.example.com/things?a=b&c=d', headers: {}, body: undefined };

describe('a curl command', () => {
  it('means the very request to a shell, with the key from the environment', () => {
    const body = `{"text":"it's $HOME \`date\` \\"quoted\\" and\\nmore"}`;
    const command = curlText({ ...request, headers: { 'x-api-key': '$KEY' }, body }, '$KEY');
    expect(wordsOf(command)).toEqual([
      '--request',
      'POST',
      request.url,
      '--header',
      'x-api-key: secret',
      '--data-raw',
      body,
    ]);
  });

  it('has a long body of JSON over several lines, with the same values', () => {
    const body = JSON.stringify({ text: 'x'.repeat(60), to: "it's" });
    const command = curlText({ ...request, body }, '$KEY');
    expect(command.split('\n').length).toBeGreaterThan(5);
    expect(JSON.parse(wordsOf(command).at(-1) ?? '')).toEqual(JSON.parse(body));
  });

  it.each([`{"id":12345678901234567890,"text":"${'x'.repeat(60)}"}`, `no JSON: ${'x'.repeat(60)}`])(
    'leaves the body %s as it is',
    (body) => {
      expect(wordsOf(curlText({ ...request, body }, '$KEY')).at(-1)).toBe(body);
    },
  );

  it('expands nothing beside the key', () => {
    const command = curlText({ ...request, headers: { authorization: 'Bearer $KEY $HOME `date` \\ "x"' } }, '$KEY');
    expect(wordsOf(command).at(-1)).toBe('authorization: Bearer secret $HOME `date` \\ "x"');
  });

  it('names a file of the reader in place of bytes, which no argument can carry', () => {
    for (const body of ['\0\0', '\uFFFDPNG']) {
      expect(wordsOf(curlText({ ...request, body }, '$KEY')).slice(3)).toEqual(['--data-binary', '@file']);
    }
  });

  it('names a file of the reader for each part that is one', () => {
    const parts = [
      { name: 'kind', text: '@image;type=x' },
      { name: 'file', file: 'blob' },
      { name: 'sheet', file: 'a.png', type: 'image/png' },
    ];
    expect(wordsOf(curlText({ ...request, parts }, '$KEY')).slice(3)).toEqual([
      '--form-string',
      'kind=@image;type=x',
      '--form',
      'file=@file',
      '--form',
      'sheet=@file;type=image/png',
    ]);
  });
});
