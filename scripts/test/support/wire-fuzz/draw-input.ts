import type { Json, JsonObject } from '../../../src/spec/document.ts';
import type { Random } from '../types-fuzz/random.ts';
import { isList, keysOf } from './draw-operation.ts';
import { drawFile } from './draw-file.ts';
import { drawText, type TextPlace } from './draw-text.ts';
import type { PlannedBody, PlannedField, PlannedOperation, PlannedValue, Sent } from './plan.ts';

/** An input of an operation, and what has to arrive of it. */
export interface DrawnInput {
  readonly input: Record<string, unknown>;
  readonly sent: Sent;
  /** Media type that the body has to have. */
  readonly mediaType: string | undefined;
}

/** A value as it is given, and what has to arrive of it: texts in a style, data in JSON. */
interface DrawnValue {
  readonly given: unknown;
  readonly arrived: Json | undefined;
}

/** Draws a legal input of an operation. */
export function drawInput(random: Random, operation: PlannedOperation): DrawnInput {
  const input: Record<string, unknown> = {};
  const places: Record<'path' | 'query' | 'header', JsonObject> = { path: {}, query: {}, header: {} };
  for (const place of ['path', 'query', 'header'] as const) {
    for (const value of operation.parameters[place]) {
      if (!value.required && random.chance(0.3)) continue;
      const { arrived, given } = drawValue(random, value, place);
      input[value.name] = given;
      if (arrived !== undefined) places[place][value.name] = arrived;
    }
  }
  const { bodies } = operation;
  const choice = random.below(bodies.length);
  const body = bodies[choice];
  if (!body) return { input, sent: places, mediaType: undefined };
  const drawn = drawBody(random, body, operation.isBodyRequired);
  const isChosen = bodies.length > 1 && (choice > 0 || random.chance(0.3));
  if (isChosen) input['contentType'] = body.mediaType;
  Object.assign(input, drawn.given);
  const sent = drawn.arrived === undefined ? places : { ...places, body: drawn.arrived };
  return { input, sent, mediaType: drawn.arrived === undefined ? undefined : body.mediaType };
}

function drawBody(
  random: Random,
  body: PlannedBody,
  isRequired: boolean,
): { given: object; arrived: Json | undefined } {
  const { fields, kind } = body;
  if (kind === 'text' || kind === 'bytes') {
    if (!isRequired && random.chance(0.2)) return { given: {}, arrived: undefined };
    const text = `x${drawText(random, 'any')}`;
    const bytes = new TextEncoder().encode(text);
    const given = kind === 'text' ? text : random.pick<unknown>([bytes, new Blob([bytes])]);
    return { given: { body: given }, arrived: text };
  }
  const given: Record<string, unknown> = {};
  const arrived: JsonObject = {};
  // A body that may be left out is left out whole, or has all that it must have.
  const isBare = random.chance(0.2);
  const isAsked = isRequired || !isBare;
  for (const [index, field] of fields.entries()) {
    // A multipart body without a part is none for any reader.
    const isNeeded = isAsked && (field.required || (kind === 'multipart' && index === 0));
    if (!isNeeded && (isBare || random.chance(0.3))) continue;
    const drawn = kind === 'multipart' ? drawPart(random, field) : drawValue(random, field, 'any');
    given[field.name] = drawn.given;
    if (drawn.arrived !== undefined) arrived[field.name] = drawn.arrived;
  }
  const isNone = Object.keys(given).length === 0 && !isRequired;
  return { given, arrived: isNone ? undefined : arrived };
}

/** Draws a field of a multipart body, and the parts that arrive: the content of a text, of JSON or of a file with its head. */
function drawPart(random: Random, field: PlannedField): DrawnValue {
  if (field.isFile) {
    const files = Array.from({ length: field.shape === 'list' ? 1 + random.below(3) : 1 }, () =>
      drawFile(random, field.contentType),
    );
    return {
      given: field.shape === 'list' ? files.map(({ given }) => given) : files[0]?.given,
      arrived: files.map(({ arrived }) => arrived),
    };
  }
  const { arrived, given } = drawValue(random, field, 'any');
  if (field.style === 'json') {
    const json = field.contentType === 'application/json' || field.shape === 'object' || field.shape === 'deep';
    return { given, arrived: [{ type: json ? 'application/json' : 'text/plain', json: arrived ?? null }] };
  }
  if (field.style === 'deepObject') return { given, arrived };
  const texts = [arrived ?? []].flat();
  if (texts.length === 0) return { given, arrived: undefined };
  const joint = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' }[field.style as string] ?? ',';
  const isOne = !isList(field.shape) || !field.explode;
  const contents = isOne ? [texts.join(joint)] : texts;
  return { given, arrived: contents.map((text) => ({ type: 'text/plain', text })) };
}

function drawValue(random: Random, value: PlannedValue, place: 'path' | 'query' | 'header' | 'any'): DrawnValue {
  const { explode, shape, style } = value;
  const isJson = style === 'json';
  const isExplodedLabel = style === 'label' && explode;
  const isMany = isList(shape) || shape === 'object';
  const where: TextPlace = isJson
    ? 'any'
    : place === 'header'
      ? isMany
        ? 'header entry'
        : 'header'
      : style === 'spaceDelimited' && isMany && !explode
        ? 'without spaces'
        : isExplodedLabel && isMany
          ? 'without dots'
          : 'any';
  const text = () => {
    // Nothing of a path may be empty, or look like a step in it.
    const drawn = place === 'path' ? `v${drawText(random, where)}` : drawText(random, where);
    return { given: drawn, arrived: drawn };
  };
  const integer = () => {
    const number = random.below(2_000) - 1_000;
    return { given: number, arrived: isJson ? number : String(number) };
  };
  if (shape === 'text') return text();
  if (shape === 'integer') return integer();
  if (shape === 'boolean') {
    const given = random.chance(0.5);
    return { given, arrived: isJson ? given : String(given) };
  }
  if (shape === 'timestamp') {
    const date = new Date(random.below(2_000_000_000) * 1_000);
    return { given: random.chance(0.5) ? date : date.toISOString(), arrived: date.toISOString() };
  }
  const least = place === 'path' ? 1 : 0;
  if (isList(shape)) {
    const entries = Array.from({ length: least + random.below(4 - least) }, () =>
      shape === 'list' ? text() : integer(),
    );
    const isNone = entries.length === 0 && !isJson;
    return { given: entries.map((one) => one.given), arrived: isNone ? undefined : entries.map((one) => one.arrived) };
  }
  if (shape === 'deep') return drawDeep(random, isJson);
  const [first = '', second = ''] = keysOf(value.name);
  const members = [
    ...(least === 1 || random.chance(0.7) ? [[first, text()] as const] : []),
    ...(random.chance(0.7) ? [[second, integer()] as const] : []),
  ];
  const isNone = members.length === 0 && !isJson;
  return {
    given: Object.fromEntries(members.map(([key, one]) => [key, one.given])),
    arrived: isNone ? undefined : Object.fromEntries(members.map(([key, one]) => [key, one.arrived])),
  };
}

/** Draws an object with objects and lists of them in it; what is empty does not arrive, but in JSON. */
function drawDeep(random: Random, isJson: boolean): DrawnValue {
  const inner = (): JsonObject => ({
    leaf: drawText(random, 'any'),
    ...(random.chance(0.5) && { more: Array.from({ length: 1 + random.below(2) }, () => drawText(random, 'any')) }),
  });
  const given: JsonObject = {
    ...(random.chance(0.6) && { a: drawText(random, 'any') }),
    ...(random.chance(0.6) && { b: inner() }),
    ...(random.chance(0.6) && { c: Array.from({ length: 1 + random.below(3) }, inner) }),
  };
  return { given, arrived: Object.keys(given).length === 0 && !isJson ? undefined : given };
}
