import { type Json, type JsonObject, member } from '../spec/document.ts';
import { type Style, type StyledPlace, stylesAt } from '../spec/styles.ts';
import { essenceOf } from './media-type.ts';
import { holdsEntries, type ValueForm, valueForms } from './value-forms.ts';

/** How the value of a parameter, or of a field of a form, is written. */
export interface Writing {
  readonly style: Style;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Whether the query of the request is part of its value, `x-keeps-query` of a path parameter. */
  readonly keepsQuery?: true;
  /** Media type of its text, where it has one in place of a style. */
  readonly mediaType: string | undefined;
  /** The forms that its values can have. */
  readonly forms: ReadonlySet<ValueForm>;
  /** Whether it may be a list that holds lists or objects, for which only `deepObject` has a form. */
  readonly isNested: boolean;
}

/** How a parameter is written. */
export function writingOfParameter(root: JsonObject, parameter: JsonObject): Writing {
  const content = Object.entries(member(parameter, 'content') ?? {}) as [string, Json][];
  const [media] = content;
  const place = parameter['in'];
  return writingOf(
    root,
    media ? member(media[1], 'schema') : parameter['schema'],
    parameter,
    place === 'query' || place === 'cookie' || place === 'header' ? place : 'path',
    media?.[0],
  );
}

/** How a value of a schema is written at a place that has these style, explode and allowReserved. */
export function writingOf(
  root: JsonObject,
  schema: Json | undefined,
  { allowReserved, explode, style: given, ...more }: JsonObject,
  place: StyledPlace,
  mediaType?: string,
): Writing {
  // What no value can be written in there is told, and the usual style takes its place.
  const style = stylesAt[place].find((one) => one === given) ?? stylesAt[place][0];
  return {
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    allowReserved: allowReserved === true,
    ...(more['x-keeps-query'] === true && { keepsQuery: true }),
    mediaType: mediaType === undefined ? undefined : essenceOf(mediaType),
    forms: valueForms(root, schema),
    isNested: holdsEntries(root, schema),
  };
}
