import { expect, it } from 'vitest';

import { foreignOrigin } from './next-origin.ts';

const url = 'https://pages.example/rows?page=2';
const server = (address: string) => ({ servers: [{ url: address }] });

it.each([
  ['a server of another origin', server('https://api.example'), 'https://pages.example'],
  ['a server of the same origin', server('https://pages.example/v1'), undefined],
  ['a server that the caller names', server('https://{host}/v1'), undefined],
  ['a server without an origin', server('/v1'), undefined],
  ['no server', {}, undefined],
])('tells the origin of a next page beside %s, unless it may be the same', (_, root, origin) => {
  expect(foreignOrigin(root, url)).toBe(origin);
});

it('knows the servers of single operations', () => {
  const paths = { '/rows': { get: { operationId: 'rows', ...server('https://pages.example') } } };
  expect(foreignOrigin({ ...server('https://api.example'), paths }, url)).toBeUndefined();
});

it.each(['/rows?page=2', 'page 2', undefined])('tells none of %s', (example) => {
  expect(foreignOrigin(server('https://api.example'), example)).toBeUndefined();
});
