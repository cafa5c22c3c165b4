import { asGiven, formBody, multipart, type Operation, withContentType, withWholeBody } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { sentBody as sent } from './support/sent-body.ts';
import { failure } from './support/things.ts';

const post: Operation = { name: 'x.post', method: 'POST', path: '/x', body: 'fields' };

describe('an optional body', () => {
  it('is left out where no field is given, and a required one is an empty object', async () => {
    expect(await sent({ ...post, optionalBody: true, query: ['q'] }, { q: 1, a: undefined })).toMatchObject({
      type: null,
      text: '',
    });
    expect(await sent({ ...post, optionalBody: true }, { a: null })).toMatchObject({ text: '{"a":null}' });
    expect(await sent(post, {})).toMatchObject({ type: 'application/json', text: '{}' });
  });
});

describe('a body of several types', () => {
  const operation: Operation = {
    ...post,
    choose: withContentType,
    media: {
      'application/x-www-form-urlencoded': { encodeBody: formBody() },
      'multipart/form-data': { encodeBody: multipart() },
      'Application/XML': { body: 'whole', encodeBody: asGiven },
      'image/*': { body: 'whole' },
    },
  };

  it('is of the type that the caller chooses, and of the usual one without a choice', async () => {
    expect(await sent(operation, { a: 'x y' })).toMatchObject({ type: 'application/json', text: '{"a":"x y"}' });
    expect((await sent(operation, { a: 1, contentType: 'application/json; charset=utf-8' })).text).toBe('{"a":1}');
    expect((await sent(operation, { a: 'x y', contentType: 'application/x-www-form-urlencoded' })).text).toBe(
      'a=x%20y',
    );
    expect((await sent(operation, { a: 'x', contentType: 'multipart/form-data' })).type).toMatch(
      /^multipart\/form-data; boundary=/,
    );
    expect(await sent(operation, { contentType: 'application/xml', body: '<a/>' })).toMatchObject({
      type: 'Application/XML',
      text: '<a/>',
    });
    expect(await sent(operation, { contentType: 'image/png', body: new Uint8Array([65]) })).toMatchObject({
      type: 'image/png',
      text: 'A',
    });
  });

  it('is refused where the operation does not take its type', async () => {
    expect(await failure(sent(operation, { contentType: 'text/plain', body: 'a' }))).toMatchObject({
      code: 'request_invalid',
      message: `example x.post: contentType must be one of application/json, ${Object.keys(operation.media ?? {}).join(', ')}.`,
    });
  });

  it('has the type of the body itself where the description has only a range', async () => {
    const any: Operation = { ...post, body: 'whole', contentType: '*/*', choose: withContentType };
    expect(await sent(any, { body: 'a' })).toMatchObject({ type: 'text/plain;charset=UTF-8', text: 'a' });
    expect(await sent(any, { body: new Uint8Array([65]) })).toMatchObject({
      type: 'application/octet-stream',
      text: 'A',
    });
    expect(await sent(any, { body: new Blob(['{}'], { type: 'application/json' }) })).toMatchObject({
      type: 'application/json',
      text: '{}',
    });
    expect(await sent(any, { body: '{"a":1}', contentType: 'application/json' })).toMatchObject({ text: '{"a":1}' });
    expect(await sent(any, { body: { a: 1 }, contentType: 'application/json' })).toMatchObject({ text: '{"a":1}' });
    expect(await sent(any, {})).toMatchObject({ text: '' });
    const images = { ...any, contentType: 'image/*' };
    expect(await failure(sent(images, { body: 'a' }))).toMatchObject({ code: 'request_invalid' });
    // A range that the caller gives says no more.
    const gif = new Blob(['a'], { type: 'image/gif' });
    expect(await sent(images, { body: gif, contentType: 'image/*' })).toMatchObject({ type: 'image/gif', text: 'a' });
  });
});

describe('a body that is given as a whole', () => {
  const whole: Operation = {
    name: 'x.replace',
    method: 'PUT',
    path: '/x/{id}',
    query: ['force'],
    headers: ['X-Reason'],
    body: 'whole',
    choose: withWholeBody,
  };
  const chosen: Operation = {
    ...post,
    query: ['force'],
    choose: withContentType,
    media: { 'text/csv': { body: 'whole', encodeBody: asGiven } },
  };

  it('has the parameters beside it, and what is undefined', async () => {
    const given = { id: 1, force: true, 'X-Reason': 'b', body: [1], other: undefined };
    expect(await sent(whole, given)).toMatchObject({ text: '[1]' });
    expect(await sent(whole, { id: 1 })).toMatchObject({ text: '' });
    expect(await sent(chosen, { force: true, body: 'a', contentType: 'text/csv' })).toMatchObject({ text: 'a' });
    expect(await sent(chosen, { force: true, body: 'a' })).toMatchObject({ text: '{"body":"a"}' });
  });

  it('is refused with other fields, which would be sent nowhere, without a word of them', async () => {
    expect(await failure(sent(whole, { id: 1, secret: { of: 'mine' } }))).toMatchObject({
      code: 'request_invalid',
      message: 'example x.replace: only parameters stand beside body.',
    });
    expect(await failure(sent(chosen, { body: 'a', contentType: 'text/csv', a: 1 }))).toMatchObject({
      code: 'request_invalid',
      message: 'example x.post: only parameters stand beside body.',
    });
  });
});

describe('a body of any other type', () => {
  it('is refused where it is an object or a list, which would be sent as a text without content', async () => {
    for (const body of [{ a: 1 }, [1]])
      expect(
        await failure(
          sent({ ...post, body: 'whole', contentType: 'application/x-ndjson', encodeBody: asGiven }, { body }),
        ),
      ).toMatchObject({
        code: 'request_invalid',
        message: expect.stringContaining(
          'example x.post: the body must be a string, bytes, a stream or a form, and not ',
        ) as string,
      });
  });
});
