import { describe, expect, it } from 'vitest';

import { writingOfParameter } from '../../contract/writing.ts';
import { parameterWriter } from '../../emit/operations/writer-code.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import type { TypeName } from '../schema/view.ts';
import { writingOf } from './parameter-writing.ts';

/** The styles that OpenAPI has for each place. */
const styles = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
} as const;
const types: readonly TypeName[] = ['string', 'array', 'object'];

type Place = keyof typeof styles;

/** Every way to write a parameter of a place, save for the two flags. */
function formsOf(place: Place): JsonObject[] {
  const styled = styles[place].flatMap((style) => [false, true].map((explode) => ({ style, explode })));
  return [{}, { content: { 'application/json': {} } }, { content: { 'text/csv': {} } }, ...styled];
}

function withSchema(form: JsonObject, type: TypeName): JsonObject {
  const schema: Json = type === 'array' ? { type, items: { type: 'string' } } : { type };
  const { content } = form;
  const [mediaType] = Object.keys((content as JsonObject | undefined) ?? {});
  return mediaType === undefined ? { ...form, schema } : { ...form, content: { [mediaType]: { schema } } };
}

function written(place: Place, type: TypeName, form: JsonObject) {
  const node = { ...withSchema(form, type), in: place };
  const writing = writingOfParameter({}, node);
  const rest = { name: 'a', required: true, schema: {}, description: '', deprecated: false };
  const code = parameterWriter({ in: place, writing, ...rest });
  return { code, words: writingOf({ in: place, node }, new Set([type])) };
}

describe('the words for how a parameter is written', () => {
  const cases = (Object.keys(styles) as Place[]).flatMap((place) => types.map((type) => [place, type] as const));

  it.each(cases)('are others exactly where the run time is told of a flag: %s, %s', (place, type) => {
    for (const form of formsOf(place))
      for (const flag of [{ allowReserved: true }, { 'x-keeps-query': true }]) {
        const [before, after] = [written(place, type, form), written(place, type, { ...form, ...flag })];
        expect([form, flag, before.words !== after.words]).toEqual([form, flag, before.code !== after.code]);
      }
  });
});
