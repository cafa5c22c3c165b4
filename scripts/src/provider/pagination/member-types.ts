import type { ShapeMember } from './answer-shape.ts';
import { wireNames } from './wire-names.ts';

/** Whether a field may be a number. */
export function isNumber({ types }: Pick<ShapeMember, 'types'>): boolean {
  return types.includes('integer') || types.includes('number');
}

/** Whether a field may be a text. */
export function isText({ types }: Pick<ShapeMember, 'types'>): boolean {
  return types.includes('string');
}

/** Whether a field is the URL of the next page, by its name together with what is said of it. */
export function isNextUrl({ name, path, schema, types }: ShapeMember): boolean {
  if (!types.includes('string')) return false;
  const isNext = wireNames.nextUrl.test(name) && /next/i.test(path);
  if (!isNext || /^(next)?_?(token|cursor)/i.test(name)) return false;
  const { description, example, format } = schema;
  if (/ur[il]|link|href/i.test(path) || /^(uri|url)/.test(String(format ?? ''))) return true;
  return /^(https?:|\/\S*\?)/.test(String(example ?? '')) || /\b(URL|URI|hyperlink)\b/i.test(String(description ?? ''));
}
