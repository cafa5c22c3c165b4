import { describe, expect, it } from 'vitest';

import { asBasic } from '../credentials/as-basic.ts';
import { inCookie } from '../credentials/in-cookie.ts';
import { inHeader } from '../credentials/in-header.ts';
import { inQuery } from '../credentials/in-query.ts';
import { credentialsCheck } from './credentials-check.ts';
import type { RouteRequest } from './route.ts';

const plan = {
  schemes: {
    basic: { send: asBasic },
    key: { send: inHeader, name: 'X-Key' },
    query: { send: inQuery, name: 'api key' },
    session: { send: inCookie, name: 'SESSION' },
  },
  required: [['key'], ['query', 'session']],
};
const isRight = credentialsCheck(plan, {
  basic: { username: 'Aladdin', password: 'open sesame' },
  key: 'a-key',
  query: 'b=key&1',
  session: 'c=key',
});

function request(query: string, headers: Record<string, string>): RouteRequest {
  return { query: new URLSearchParams(query), headers: new Headers(headers) } as RouteRequest;
}

describe('a fake that checks credentials', () => {
  it.each([
    ['', { 'x-key': 'a-key' }, undefined],
    ['api+key=b%3Dkey%261', { cookie: 'theme=dark; SESSION=c=key' }, undefined],
    ['', { authorization: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==' }, [['key'], ['basic']]],
    ['', { authorization: 'BASIC QWxhZGRpbjpvcGVuIHNlc2FtZQ==' }, [['key'], ['basic']]],
    ['api+key=b%3Dkey%261', { cookie: 'theme=dark;SESSION=c=key' }, undefined],
    ['', {}, []],
    ['', {}, [['key'], []]],
  ])('accepts what a client sends with the right ones: %s %j', (query, headers, credentials) => {
    expect(isRight(request(query, headers), credentials)).toBe(true);
  });

  it.each([
    ['', {}, undefined],
    ['', { 'x-key': 'A-key' }, undefined],
    ['', { authorization: 'Basic qWxhZGRpbjpvcGVuIHNlc2FtZQ==' }, [['basic']]],
    ['', { 'x-key': 'another' }, undefined],
    ['api+key=b%3Dkey%261', {}, undefined],
    ['', { cookie: 'SESSION=c=key' }, undefined],
    ['', { 'x-key': 'a-key' }, [['basic']]],
    ['', { 'x-key': 'another' }, [['key'], []]],
  ])('refuses what is missing, wrong, or for another operation: %s %j', (query, headers, credentials) => {
    expect(isRight(request(query, headers), credentials)).toBe(false);
  });
});
