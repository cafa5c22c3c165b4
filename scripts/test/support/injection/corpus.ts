import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Json, JsonObject } from '../../../src/spec/document.ts';
import { type Place, placesOf } from './place.ts';

/** A text, or another value, that tries to be more than data wherever it is printed. */
export interface Payload {
  /** Class of factory practice, such as `DQ` for what ends a double-quoted text. */
  readonly class: string;
  readonly name: string;
  readonly value: Json;
}

/** One payload at one spot of one document. */
export interface InjectionCase {
  readonly name: string;
  readonly version: string;
  readonly root: JsonObject;
  readonly place: Place;
  readonly payload: Payload;
}

/** Positions as data: where each object of the standard stands in the documents, and which members are tried. */
interface Positions {
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** Every position of the meta-schemas. */
  readonly standard: readonly string[];
  /** Extensions that this or another generator gives a meaning. */
  readonly more: readonly string[];
}

const folder = join(import.meta.dirname, '../../injection');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

export const positions = read('positions.json') as Positions;
export const payloads: readonly Payload[] = (read('payloads.json') as Record<string, Json>[]).map(readPayload);
const documents = ['3.1', '3.0', '3.2'].map(
  (version) => [version, read(`everything-${version}.json`) as JsonObject] as const,
);

/** The spots of a position: all those of 3.1, of 3.0 where it has its own form of them, and of 3.2 where they are new. */
export function spotsOf(
  position: string,
): { readonly version: string; readonly root: JsonObject; readonly place: Place }[] {
  const spots: ReturnType<typeof spotsOf> = [];
  for (const [version, root] of documents) {
    const isOwnForm = version === '3.0' && position.startsWith('schema.');
    if (spots.length > 0 && !isOwnForm) continue;
    for (const place of placesOf(root, position, positions.places)) spots.push({ version, root, place });
  }
  return spots;
}

/** The payload whose turn it is; a step that shares no divisor with the number of payloads comes by every one of them. */
export function payloadInTurn(count: number): Payload {
  return payloads[(count * 37) % payloads.length] as Payload;
}

/** How much of the product of spots and payloads is run. */
export type CorpusSize = 'all' | 'wide' | 'sample';

const perPosition = 2;

/**
 * The cases to run: `all` is every payload at every spot, `wide` one payload of each class at each position, `sample`
 * two payloads at each position.
 *
 * The smaller sets take spots and payloads in turn, so that they are the same on every run and leave out no payload.
 */
export function* injectionCases(size: CorpusSize): Generator<InjectionCase> {
  const names = [...new Set(payloads.map((payload) => payload.class))];
  const classes = names.map((name) => payloads.filter((payload) => payload.class === name));
  for (const [index, position] of [...positions.standard, ...positions.more].entries()) {
    const spots = spotsOf(position);
    const turns = Array.from({ length: size === 'wide' ? classes.length : perPosition }, (_, turn) => {
      const count = index * perPosition + turn;
      const list = size === 'wide' ? (classes[turn] ?? []) : payloads;
      const payload = size === 'wide' ? list[index % list.length] : payloadInTurn(count);
      return { spot: spots[count % spots.length], payload };
    });
    const all = () => spots.flatMap((spot) => payloads.map((payload) => ({ spot, payload })));
    for (const { payload, spot } of size === 'all' ? all() : turns) {
      if (!spot || !payload) throw new Error(`The position ${position} has no spot in the documents.`);
      const { place, root, version } = spot;
      const name = `${version} ${position} at ${place.pointer || '/'}: ${payload.class} ${payload.name}`;
      yield { name, version, root, place, payload };
    }
  }
}

function readPayload(row: Record<string, Json>): Payload {
  const { text, json } = row;
  const value =
    typeof json === 'string'
      ? (JSON.parse(json) as Json)
      : text === undefined
        ? (row['value'] as Json)
        : typeof text === 'string'
          ? text
          : repeated(text as JsonObject);
  return { class: String(row['class']), name: String(row['name']), value };
}

function repeated({ repeat, times }: JsonObject): string {
  return String(repeat).repeat(Number(times));
}
