import type { Contract, OperationContract, ResponseContract } from '../../contract/contract.ts';
import { pathByInput } from '../../contract/input-names.ts';
import { usualJson } from '../../contract/usual-json.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import type { BodyMarks } from './body-marks.ts';
import { placeOf } from './place-of.ts';
import { twinsOf } from './twins.ts';

/** An operation with what its place in the paths and its answer tell. */
export interface Draft {
  readonly operation: OperationContract;
  readonly name: string;
  readonly method: string;
  /** The path template by the names of the input, by which schemas go, too. */
  readonly path: string;
  /** The path with every parameter written the same way, so that two spellings of a place are one. */
  readonly place: string;
  /** Names of the path's parameters, in order. */
  readonly parameters: readonly string[];
  readonly success: Success;
  /** Path of the rows in the answer, where it is a list. */
  readonly items: string | undefined;
  /** Values of path parameters that mean this operation, where another one has a path of the same form. */
  readonly known: Readonly<Record<string, string>>;
  /** Values of members of the body that mean this operation, where another one has the same path. */
  readonly marks: BodyMarks | undefined;
  /** Name of an operation whose requests are the same. */
  readonly sameAs: string | undefined;
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
export function draftOperations({ root, operations }: Contract): Draft[] {
  const twins = twinsOf(root, operations);
  return operations.map((operation) => {
    const { method } = operation;
    const path = pathByInput(operation.path, operation.parameters);
    const success = successOf(operation);
    const twin = twins.get(operation);
    const { known = {}, marks, sameAs } = twin ?? {};
    // Rows of one kind stand at a place; of twins nobody knows which of them has the rows.
    const place = twin?.known ? path : placeOf(path);
    const items =
      operation.pagination[0]?.items ?? (method === 'GET' ? itemsOf(root, success.schema, place) : undefined);
    return {
      operation,
      name: operation.name.method,
      method,
      path,
      place,
      parameters: [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name),
      success,
      known,
      marks,
      sameAs,
      items,
      resource: items === undefined ? resourceOf(root, success.schema, place) : undefined,
    };
  });
}

/** The schema at a dot-separated path of an object's members; through an array with `[]` appended to a name. */
export function schemaAt(root: JsonObject, schema: Json | undefined, at: string): Json | undefined {
  let current = schema;
  for (const name of at === '' ? [] : at.split('.')) current = propertiesOf(effectiveSchema(root, current))[name];
  return current;
}

function successOf({ method, responses, result }: OperationContract): Success {
  const ranked = [/^2\d\d$/, /^2XX$/i, /^default$/, /^3(\d\d|XX)$/i].flatMap((form) =>
    responses.filter(({ status }) => form.test(status)).toSorted((a, b) => (a.status < b.status ? -1 : 1)),
  );
  const isTaken = ({ status }: ResponseContract) => result.successes.some((success) => success.status === status);
  const { status, content } = ranked.find(isTaken) ?? ranked[0] ?? { status: '204', content: [] };
  const json = usualJson(content);
  const media = json ?? content[0];
  const usual = result.kind === 'redirect' ? 302 : media === undefined ? 204 : method === 'POST' ? 201 : 200;
  return {
    status: /^\d+$/.test(status) ? Number(status) : usual,
    mediaType: json === undefined ? media?.mediaType : undefined,
    // JSON of which nothing is said can be anything.
    schema: json && (json.schema ?? {}),
    example: media?.examples[0],
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
  const isEnvelope = ([name, value]: [string, Json]) =>
    // Data of any form beside other objects are a part of one thing.
    (name === 'data' && (objects.length === 1 || Object.keys(propertiesOf(effectiveSchema(root, value))).length > 0)) ||
    properties.length === 1 ||
    words.some((word) => word.replace(/ies$/, 'y').replace(/s$/, '') === name.toLowerCase());
  const envelope = objects.find(isEnvelope);
  return envelope ? { at: envelope[0], schema: envelope[1] } : { at: '', schema };
}
