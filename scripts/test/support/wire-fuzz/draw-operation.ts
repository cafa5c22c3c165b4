import type { Json, JsonObject } from '../../../src/spec/document.ts';
import type { Random } from '../types-fuzz/random.ts';
import type { PlannedBody, PlannedField, PlannedOperation, PlannedValue, Shape } from './plan.ts';

const scalars: Readonly<Record<string, JsonObject>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  timestamp: { type: 'string', format: 'date-time' },
};
const text = { type: 'string' };
/** Names of parameters, some of which code or URLs have to write otherwise. */
const spellings = ['plain', 'snake_case', 'kebab-case', 'list[]', '$filter', 'X.y', 'class', 'toString', '@type'];

/** Draws an operation: parameters of every place and style, and a body of one media type or of several. */
export function drawOperation(random: Random, index: number): PlannedOperation {
  const named = (place: string, count: number) => `${place}${count}${random.pick(spellings)}`;
  const draw = (place: 'path' | 'query' | 'header', most: number) =>
    Array.from({ length: random.below(most + 1) }, (_, count) => drawParameter(random, place, named(place, count)));
  const drawn = {
    path: draw('path', 2).map((one) => ({ ...one, value: { ...one.value, name: one.value.name.replace('[]', '') } })),
    query: draw('query', 4),
    header: draw('header', 2).map((one, count) => ({ ...one, value: { ...one.value, name: `X-Header-${count}` } })),
  };
  const method = random.pick(['get', 'post', 'put', 'patch', 'delete']);
  const bodies = method === 'get' || random.chance(0.2) ? [] : drawBodies(random);
  const isBodyRequired = random.chance(0.6);
  const all = Object.entries(drawn).flatMap(([place, list]) => list.map((one) => described(place, one)));
  const fixed = random.chance(0.15) ? '?fixed=1' : '';
  const path = `/op${index}/${drawn.path.map(({ value }) => `{${value.name}}`).join('/at/')}${fixed}`;
  const content = Object.fromEntries(bodies.map((body) => [body.planned.mediaType, body.description]));
  return {
    id: `call${index}`,
    path,
    method,
    description: {
      operationId: `call${index}`,
      parameters: all,
      ...(bodies.length > 0 && { requestBody: { required: isBodyRequired, content } }),
      responses: { '204': { description: 'Nothing.' } },
    },
    parameters: {
      path: drawn.path.map(({ value }) => value),
      query: drawn.query.map(({ value }) => value),
      header: drawn.header.map(({ value }) => value),
    },
    // JSON is the usual one.
    bodies: bodies
      .map(({ planned }) => planned)
      .toSorted((one, other) => Number(other.kind === 'json') - Number(one.kind === 'json')),
    isBodyRequired,
  };
}

interface Drawn<Value> {
  readonly value: Value;
  readonly schema: Json;
  /** What the description says of how it is written. */
  readonly writing: JsonObject;
}

function described(place: string, { schema, value, writing }: Drawn<PlannedValue>): JsonObject {
  const { style, ...more } = writing;
  const isJson = style === 'json';
  const held = isJson ? { content: { 'application/json': { schema } } } : { schema, ...writing };
  return { name: value.name, in: place, required: value.required, ...(isJson ? {} : more), ...held };
}

function drawParameter(random: Random, place: 'path' | 'query' | 'header', name: string): Drawn<PlannedValue> {
  const shape = drawShape(random, false);
  const required = place === 'path' || random.chance(0.3);
  const styles = {
    path: ['simple', 'label', 'matrix', 'json'],
    query: ['form', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'json'],
    header: ['simple', 'json'],
  } as const;
  const drawn: PlannedValue['style'] = random.pick(styles[place]);
  const style = drawn === 'deepObject' && !isList(shape) ? drawn : drawn === 'deepObject' ? 'form' : drawn;
  const actual = style === 'deepObject' ? ('deep' as const) : shape;
  // Brackets in the name of a deep object would be part of its path for any reader.
  const own = style === 'deepObject' ? name.replace('[]', '') : name;
  return drawWriting(random, { name: own, shape: actual, style, required }, place === 'query' ? 'form' : 'simple');
}

/** Draws explode and allowReserved, said or left out. */
function drawWriting(
  random: Random,
  value: Omit<PlannedValue, 'explode'>,
  usual: PlannedValue['style'],
): Drawn<PlannedValue> {
  const { shape, style } = value;
  const isSaid = random.chance(0.5);
  const explode = isSaid ? random.chance(0.5) : style === 'form';
  const mayReserve = (style === 'form' || style === 'simple') && (shape === 'text' || isList(shape));
  const writing = {
    ...((style !== usual || random.chance(0.3)) && { style }),
    ...(isSaid && style !== 'deepObject' && { explode }),
    ...(usual === 'form' && mayReserve && random.chance(0.2) && { allowReserved: true }),
  };
  return { value: { ...value, explode }, schema: schemaOf(shape, value.name), writing };
}

function drawShape(random: Random, mayBeDeep: boolean): Shape {
  return random.pick([
    'text',
    'text',
    'integer',
    'boolean',
    'timestamp',
    'list',
    'integers',
    'object',
    ...(mayBeDeep ? ['deep' as const] : []),
  ]);
}

/** A schema of a shape; the fields of an object have names that nothing else in the operation has. */
function schemaOf(shape: Shape, name: string): JsonObject {
  const scalar = scalars[shape];
  if (scalar) return scalar;
  if (shape === 'list') return { type: 'array', items: text };
  if (shape === 'integers') return { type: 'array', items: { type: 'integer' } };
  const [first = '', second = ''] = keysOf(name);
  if (shape === 'object') return { type: 'object', properties: { [first]: text, [second]: { type: 'integer' } } };
  const inner = { type: 'object', properties: { leaf: text, more: { type: 'array', items: text } } };
  return { type: 'object', properties: { a: text, b: inner, c: { type: 'array', items: inner } } };
}

/** Whether values of a shape are lists. */
export function isList(shape: Shape): boolean {
  return shape === 'list' || shape === 'integers';
}

/** The fields of an object of a parameter. */
export function keysOf(name: string): readonly string[] {
  const word = name.replaceAll(/\W/g, '');
  return [`${word}A`, `${word}B`];
}

interface DrawnBody {
  readonly planned: PlannedBody;
  readonly description: JsonObject;
}

const mediaTypes: Readonly<Record<PlannedBody['kind'], readonly string[]>> = {
  json: [
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/merge-patch+json',
    'text/json',
  ],
  form: ['application/x-www-form-urlencoded'],
  multipart: ['multipart/form-data'],
  text: ['text/plain', 'text/csv', 'application/xml', 'application/x-ndjson'],
  bytes: ['application/octet-stream', 'image/png', 'application/json-like'],
};

function drawBodies(random: Random): DrawnBody[] {
  const kinds = random.some(['json', 'form', 'multipart', 'text', 'bytes'] as const, 0.3);
  return (kinds.length > 0 ? kinds : (['json'] as const)).map((kind) => drawBody(random, kind));
}

function drawBody(random: Random, kind: PlannedBody['kind']): DrawnBody {
  const mediaType = random.pick(mediaTypes[kind]);
  if (kind === 'text') return { planned: { mediaType, kind, fields: [] }, description: { schema: text } };
  if (kind === 'bytes')
    return { planned: { mediaType, kind, fields: [] }, description: { schema: { ...text, format: 'binary' } } };
  const drawn = Array.from({ length: 1 + random.below(4) }, (_, count) => drawField(random, kind, `field${count}`));
  const entries = drawn.map(({ schema, value }) => [value.name, schema] as const);
  const encodings = drawn.flatMap(({ value, writing }) =>
    Object.keys(writing).length > 0 ? [[value.name, writing] as const] : [],
  );
  return {
    planned: { mediaType, kind, fields: drawn.map(({ value }) => value) },
    description: {
      schema: {
        type: 'object',
        properties: Object.fromEntries(entries),
        required: drawn.filter(({ value }) => value.required).map(({ value }) => value.name),
      },
      ...(encodings.length > 0 && { encoding: Object.fromEntries(encodings) }),
    },
  };
}

function drawField(random: Random, kind: 'json' | 'form' | 'multipart', name: string): Drawn<PlannedField> {
  const required = random.chance(0.4);
  const shape = drawShape(random, true);
  if (kind === 'json') {
    return {
      value: { name, shape, style: 'json', explode: false, required },
      schema: schemaOf(shape, name),
      writing: {},
    };
  }
  if (kind === 'multipart' && random.chance(0.4)) return drawFile(random, name, required);
  const style = random.pick(['form', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'json'] as const);
  if (shape === 'deep' || shape === 'object' || style === 'json') {
    const isJson = shape === 'text' ? false : style !== 'deepObject';
    if (isJson) return drawJson(random, { name, shape, style: 'json', explode: false, required }, kind);
    const value = { name, shape: 'deep' as const, style: 'deepObject' as const, explode: true, required };
    return { value, schema: schemaOf('deep', name), writing: { style: 'deepObject', explode: true } };
  }
  // A style that is left out is form, exploded.
  if (random.chance(0.5)) {
    return {
      value: { name, shape, style: 'form', explode: true, required },
      schema: schemaOf(shape, name),
      writing: {},
    };
  }
  const listStyle = style === 'deepObject' ? 'form' : style;
  const drawn = drawWriting(random, { name, shape, style: listStyle, required }, 'form');
  const { style: said = 'form', ...more } = drawn.writing;
  return { ...drawn, writing: { style: said, ...more } };
}

/** A field that is JSON: by its media type, or as an object without one. */
function drawJson(random: Random, value: PlannedValue, kind: 'form' | 'multipart'): Drawn<PlannedField> {
  const isSaid = (value.shape !== 'object' && value.shape !== 'deep') || random.chance(0.5);
  return {
    value: { ...value, ...(kind === 'multipart' && { contentType: 'application/json' }) },
    schema: schemaOf(value.shape, value.name),
    writing: isSaid ? { contentType: 'application/json' } : {},
  };
}

function drawFile(random: Random, name: string, required: boolean): Drawn<PlannedField> {
  const file = random.pick<JsonObject>([
    { ...text, format: 'binary' },
    { contentMediaType: 'application/octet-stream' },
  ]);
  const hasSeveral = random.chance(0.4);
  const contentType = random.chance(0.3) ? 'image/png' : undefined;
  return {
    value: {
      name,
      shape: hasSeveral ? 'list' : 'text',
      style: 'form',
      explode: true,
      required,
      isFile: true,
      ...(contentType !== undefined && { contentType }),
    },
    schema: hasSeveral ? { type: 'array', items: file } : file,
    writing: contentType === undefined ? {} : { contentType },
  };
}
