import { describe, expect, it } from 'vitest';

import { inputCode } from './input-code.ts';

describe('the code of an input', () => {
  it.each([
    [{ id: "it's", body: new Uint8Array([0, 7]) }, String.raw`{ id: 'it\'s', body: new Uint8Array([0, 7]) }`],
    [{ body: new Uint8Array(500) }, '{ body: new Uint8Array(500) }'],
    [
      { files: [new Blob(['x'], { type: 'image/png' })], left: undefined },
      "{ files: [new Blob(['x'], { type: 'image/png' })] }",
    ],
    [{ body: new FormData() }, '{ body: new FormData() }'],
  ])('makes %j anew', (input, code) => {
    expect(inputCode(input, 0)).toBe(code);
  });
});
