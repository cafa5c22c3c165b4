import { expect, it } from 'vitest';

import { mediaTypeKey } from './media-type.ts';

it.each([
  ['application/json; charset=utf-8', 'application/json'],
  ['Application/JSON;Version=2', 'application/json;version=2'],
  ['application/json; profile="a;b"; version=1', 'application/json;profile=a;b;version=1'],
  ['multipart/form-data; boundary="x;y"', 'multipart/form-data'],
])('%s is told apart from others by %s', (mediaType, key) => {
  expect(mediaTypeKey(mediaType)).toBe(key);
});
