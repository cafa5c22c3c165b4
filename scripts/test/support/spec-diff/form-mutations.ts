import type { JsonObject } from '../../../src/spec/document.ts';

const text: JsonObject = { type: 'string' };

/** An operation that takes a form. */
function described(type: string, encoding: JsonObject): JsonObject {
  const properties = { list: { type: 'array', items: text }, data: { type: 'object' } };
  const content = { [type]: { schema: { type: 'object', properties }, encoding } };
  const post = { operationId: 'send', requestBody: { content }, responses: { '204': { description: 'Done.' } } };
  return { openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths: { '/a': { post } } };
}

/** The same form with one encoding of its fields and with another. */
function form(
  expected: readonly string[],
  before: JsonObject,
  after: JsonObject,
  type = 'application/x-www-form-urlencoded',
) {
  return { before: described(type, before), after: described(type, after), expected };
}

/** Single changes of how the fields of a form are sent. */
export const formMutations = {
  'a part is encoded otherwise': form(['request-encoding-changed major'], {}, { list: { explode: false } }),
  'a part gets another media type': form(
    ['request-encoding-changed major'],
    { data: { contentType: 'application/json' } },
    { data: { contentType: 'application/vnd.api+json' } },
    'multipart/form-data',
  ),
  'an encoding says what is sent anyway': form([], {}, { list: { style: 'form' }, unknown: { explode: false } }),
  'a part can have a header': form(
    ['request-part-headers-widened minor'],
    {},
    { data: { headers: { 'X-Sum': { schema: text } } } },
    'multipart/form-data',
  ),
  'a part no longer needs a header': form(
    ['request-part-headers-widened minor'],
    { data: { headers: { 'X-Sum': { required: true, schema: text } } } },
    { data: { headers: { 'X-Sum': { schema: text } } } },
    'multipart/form-data',
  ),
  'a part must have a header': form(
    ['request-encoding-changed major'],
    { data: { headers: { 'X-Sum': { schema: text } } } },
    { data: { headers: { 'X-Sum': { required: true, schema: text } } } },
    'multipart/form-data',
  ),
  'a header of a part is described': form(
    ['request-body-text-changed patch'],
    { data: { headers: { 'X-Sum': { required: true, schema: text } } } },
    { data: { headers: { 'X-Sum': { required: true, schema: { ...text, description: 'Words.' } } } } },
    'multipart/form-data',
  ),
};
