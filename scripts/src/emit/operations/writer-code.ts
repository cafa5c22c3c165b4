import type { FieldContract } from '../../contract/contract.ts';
import { isJson } from '../../contract/media-type.ts';
import type { Parameter } from '../../contract/parameter.ts';
import type { Writing } from '../../contract/writing.ts';
import { stringLiteral } from '../text.ts';

/** Code of the writer of a parameter; undefined where it is written in the usual way. */
export function parameterWriter({ in: place, writing }: Parameter): string | undefined {
  if (writing.mediaType !== undefined) {
    if (!isJson(writing.mediaType)) return undefined;
    if (place === 'header') return 'asJson()';
    return `asJson(${styled(place === 'path' ? 'simple' : 'form', false, reserved(writing, place))})`;
  }
  if (place === 'header') return hasEntries(writing) ? `simpleHeader(${writing.explode ? 'true' : ''})` : undefined;
  return place === 'path' ? pathWriter(writing) : queryWriter(writing);
}

/** Code of the writer of a field of a form; undefined where it is written in the usual way. */
export function fieldWriter({ writing }: FieldContract): string | undefined {
  if (!writing) return undefined;
  if (writing.mediaType === undefined) return queryWriter(writing);
  if (isJson(writing.mediaType)) return `asJson(${styled('form')})`;
  return writing.forms.has('object') || writing.isNested ? 'objectsAsJson' : undefined;
}

function pathWriter(writing: Writing): string | undefined {
  const { explode, style } = writing;
  if (writing.keepsQuery) return styled('simple', false, 'keepQueryInPath');
  const isUsual = style === 'simple' && !hasEntries(writing) && !writing.allowReserved;
  return isUsual ? undefined : styled(style, explode, reserved(writing, 'path'));
}

function queryWriter(writing: Writing): string | undefined {
  const { allowReserved, explode, forms, isNested, style } = writing;
  const isText = !hasEntries(writing);
  if (style === 'deepObject') return isText && !allowReserved ? undefined : 'deepObject';
  const isUsual = isText || (style === 'form' && explode && !forms.has('object') && !isNested);
  return isUsual && !allowReserved ? undefined : styled(style, explode, reserved(writing, 'query'));
}

function hasEntries({ forms }: Writing): boolean {
  return forms.has('list') || forms.has('object');
}

function reserved({ allowReserved }: Writing, place: Parameter['in']): string | undefined {
  if (!allowReserved) return undefined;
  return place === 'path' ? 'keepReservedInPath' : 'keepReserved';
}

function styled(style: string, explode = false, write?: string): string {
  const more = write === undefined ? (explode ? ', true' : '') : `, ${explode}, ${write}`;
  return `styled(${stringLiteral(style)}${more})`;
}
