import { inspect } from 'node:util';

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

it('A client is printed in a line, whatever it can do, and without its key.', () => {
  const definition = { provider: 'example', credential: () => ({}), readError: () => ({}) };
  const client = withResources(createClient(definition, { apiKey: key, baseUrl }), { top: () => {} });
  expect(inspect({ client }, { depth: 9 })).toBe('{ client: example client for https://api.example.com }');
});

it('A method that is listed as data calls as its function does, from the place that it has.', () => {
  const definition = { provider: 'example', credential: () => ({}), readError: () => ({}) };
  const client = createClient(definition, { apiKey: key, baseUrl });
  const elsewhere = createClient(definition, { apiKey: key, baseUrl });
  const seen: unknown[][] = [];
  const caller = (...received: unknown[]) => seen.push(received);
  const from = (found: unknown, place: string, mark: boolean) => {
    seen.push([found, place, mark]);
    return elsewhere;
  };
  interface Resources {
    things: { get(input: object, options?: object): number; list(input?: object): number };
  }
  const bound = withResources<Resources>(client, {
    things: {
      get: [caller, 'GET', '/things/{id}', { text: true }, [from, 'first', true], [from, 'second', false]],
      list: [caller, 'GET', '/things'],
    },
  });
  const options = { signal: undefined };
  bound.things.get({ id: 1 }, options);
  expect(seen).toEqual([
    [client, 'first', true],
    [elsewhere, 'second', false],
    [elsewhere, { name: 'things.get', method: 'GET', path: '/things/{id}', text: true }, { id: 1 }, options],
  ]);
  expect(seen[0]?.[0]).toBe(client);
  expect(seen[2]?.[0]).toBe(elsewhere);
  bound.things.list();
  expect(seen[3]).toEqual([client, { name: 'things.list', method: 'GET', path: '/things' }, undefined, undefined]);
});
