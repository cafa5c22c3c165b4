import { createClient, withResources } from '@wa-clients/core';
import { expect, it } from 'vitest';

import { key } from './support/client.ts';

const baseUrl = 'https://api.example.com';

it('Resources are bound to the client at any depth, with the arguments handed on.', () => {
  const definition = { provider: 'example', credential: () => ({}), readError: () => ({}) };
  const client = createClient(definition, { apiKey: key, baseUrl });
  const seen: unknown[][] = [];
  const note = (...received: unknown[]) => {
    seen.push(received);
    return received.length;
  };
  interface Resources {
    top(first: number): number;
    deep: { er: { get(first: number, second: object): number } };
  }
  const bound = withResources<Resources>(client, { top: note, deep: { er: { get: note } } });
  const options = { signal: undefined };
  expect(bound.top(1)).toBe(2);
  expect(bound.deep.er.get(2, options)).toBe(3);
  expect(seen.map(([first]) => first === client)).toEqual([true, true]);
  expect(seen.map(([, ...rest]) => rest)).toEqual([[1], [2, options]]);
});
