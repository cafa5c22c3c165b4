import type { JsonObject } from '../../spec/document.ts';
import { stringLiteral } from '../text.ts';

/** Prints the schema of a file of a multipart body; undefined for one of another value. */
export function printFile({
  contentMediaType,
  format,
  maxLength,
  minLength,
  type: said,
}: JsonObject): string | undefined {
  const types = [said].flat();
  const others = types.filter((type) => type !== 'string');
  if (format !== 'binary' || !types.includes('string') || others.some((type) => type !== 'null')) return undefined;
  const mediaTypes = typeof contentMediaType === 'string' ? contentMediaType : '';
  const most = typeof maxLength === 'number' ? [maxLength] : [];
  const least = typeof minLength === 'number' ? minLength : 0;
  const sizes = most.length > 0 || least > 0 ? [least, ...most] : [];
  const given = mediaTypes === '' && sizes.length === 0 ? [] : [stringLiteral(mediaTypes), ...sizes];
  const file = `c.file(${given.join(', ')})`;
  return others.length > 0 ? `z.nullable(${file})` : file;
}
