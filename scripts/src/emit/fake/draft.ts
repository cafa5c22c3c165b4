import { type NameLock } from '../../names/names.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { sentMethod } from '../../spec/methods.ts';
import { findOperations } from '../../spec/operations.ts';
import { resolve } from '../../spec/resolve.ts';
import { type DescribedOperation, describeOperation } from '../operations/describe.ts';
import { isJson } from '../operations/media-type.ts';
import { effectiveSchema, propertiesOf, typeOf } from './effective-schema.ts';

/** An operation with what its place in the paths and its answer tell. */
export interface Draft {
  readonly operation: DescribedOperation;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The path with every parameter written the same way, so that two spellings of a place are one. */
  readonly place: string;
  /** Names of the path's parameters, in order. */
  readonly parameters: readonly string[];
  readonly success: Success;
  /** Path of the rows in the answer, where it is a list. */
  readonly items: string | undefined;
  /** Path of the one object that the answer is about, and its schema as it stands there. */
  readonly resource: Located | undefined;
}

/** The answer of a success. */
interface Success {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly schema: Json | undefined;
  readonly example: Json | undefined;
}

/** A schema and the path of its values. */
interface Located {
  readonly at: string;
  readonly schema: Json;
}

/** The operations of a description, each with its place and its answer. */
export function draftOperations(root: JsonObject, names: NameLock, file: string): Draft[] {
  return findOperations(root).map((found) => {
    const operation = describeOperation(root, found, names, file);
    const { path, method } = found;
    const success = successOf(root, operation);
    const place = placeOf(path);
    const items =
      operation.pagination[0]?.items ?? (method === 'get' ? itemsOf(root, success.schema, place) : undefined);
    return {
      operation,
      name: operation.name.method,
      method: sentMethod(method),
      path,
      place,
      parameters: [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name),
      success,
      items,
      resource: items === undefined ? resourceOf(root, success.schema, place) : undefined,
    };
  });
}

/** A path with all its parameters written alike, and without a slash at its end. */
export function placeOf(path: string): string {
  return path.replaceAll(/\{[^{}]+\}/g, '{}').replace(/(?<=.)\/+$/, '');
}

/** The schema at a dot-separated path of an object's members; through an array with `[]` appended to a name. */
export function schemaAt(root: JsonObject, schema: Json | undefined, at: string): Json | undefined {
  let current = schema;
  for (const name of at === '' ? [] : at.split('.')) current = propertiesOf(effectiveSchema(root, current))[name];
  return current;
}

function successOf(root: JsonObject, { found: { method, node } }: DescribedOperation): Success {
  const responses = Object.entries(member(node, 'responses') ?? {}) as [string, Json][];
  const ranked = [/^2\d\d$/, /^2XX$/i, /^3\d\d$/, /^default$/].flatMap((form) =>
    responses.filter(([status]) => form.test(status)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const [status, value] = ranked[0] ?? ['204', undefined];
  const content = member(resolve(root, value), 'content');
  const types = isObject(content) ? Object.keys(content) : [];
  const json = types.find(isJson);
  const mediaType = json ?? types[0];
  const media = mediaType === undefined ? undefined : member(content, mediaType);
  const [named] = Object.values(member(media, 'examples') ?? {}) as Json[];
  const example = member(media, 'example') ?? member(resolve(root, named), 'value');
  const usual = mediaType === undefined ? 204 : method === 'post' ? 201 : 200;
  return {
    status: /^\d+$/.test(status) ? Number(status) : usual,
    mediaType: json === undefined ? mediaType : undefined,
    schema: json === undefined ? undefined : member(media, 'schema'),
    example,
  };
}

/** Where the rows of an unpaged list stand: in the body itself, in `data`, or in the one array of objects. */
function itemsOf(root: JsonObject, schema: Json | undefined, place: string): string | undefined {
  if (schema === undefined) return undefined;
  const body = effectiveSchema(root, schema);
  if (isRows(root, body)) return '';
  const properties = Object.entries(propertiesOf(body));
  const arrays = properties.filter(([, value]) => isRows(root, effectiveSchema(root, value))).map(([name]) => name);
  if (arrays.includes('data')) return 'data';
  const last = place.split('/').at(-1) ?? '';
  const others = properties.filter(
    ([name, value]) => !arrays.includes(name) && typeOf(effectiveSchema(root, value)) === 'object',
  );
  // An object with an array among other objects is one thing that holds some of another.
  return (
    arrays.find((name) => name.toLowerCase() === last.toLowerCase()) ??
    (arrays.length === 1 && others.length === 0 && properties.length <= 3 ? arrays[0] : undefined)
  );
}

function isRows(root: JsonObject, schema: JsonObject): boolean {
  return typeOf(schema) === 'array' && typeOf(effectiveSchema(root, schema['items'])) === 'object';
}

/** The object that an answer is about: within `data` or another envelope, or the body itself. */
function resourceOf(root: JsonObject, schema: Json | undefined, place: string): Located | undefined {
  if (schema === undefined) return undefined;
  const body = effectiveSchema(root, schema);
  if (typeOf(body) !== 'object') return undefined;
  const properties = Object.entries(propertiesOf(body));
  const objects = properties.filter(([, value]) => typeOf(effectiveSchema(root, value)) === 'object');
  const words = place
    .toLowerCase()
    .replaceAll(/[^a-z/]/g, '')
    .split('/');
  const isEnvelope = ([name]: [string, Json]) =>
    name === 'data' ||
    properties.length === 1 ||
    words.some((word) => word.replace(/ies$/, 'y').replace(/s$/, '') === name.toLowerCase());
  const envelope = objects.find(isEnvelope);
  return envelope ? { at: envelope[0], schema: envelope[1] } : { at: '', schema };
}
