import { effectiveSchema } from '../../../spec/effective-schema.ts';
import type { Json, JsonObject } from '../../../spec/document.ts';
import { limitsAcross } from '../../../spec/limits-across.ts';

/** What a schema says of its values beyond their type, in words; the limits of a referenced schema included. */
export function constraintsOf(root: JsonObject, schema: Json | undefined): string[] {
  const own = effectiveSchema(root, schema);
  const { most, unique } = limitsAcross(own);
  return [
    range('at least', own['minimum'], 'at most', own['maximum'], ''),
    range('more than', own['exclusiveMinimum'], 'less than', own['exclusiveMaximum'], ''),
    range('at least', own['minLength'], 'at most', own['maxLength'], ' characters'),
    range('at least', own['minItems'], 'at most', own['maxItems'], ' items'),
    range('at least', own['minProperties'], 'at most', own['maxProperties'], ' fields'),
    own['multipleOf'] === undefined ? '' : `a multiple of ${text(own['multipleOf'])}`,
    own['uniqueItems'] === true ? 'no item twice' : '',
    ...most.map(([path, count]) => `at most ${count} \`${path}\` in all items together`),
    ...unique.map((path) => `no \`${path}\` twice`),
    typeof own['pattern'] === 'string' ? `matches \`${own['pattern'].replaceAll('`', '\\u0060')}\`` : '',
    own['default'] === undefined || own['default'] === '' ? '' : `default \`${text(own['default'])}\``,
  ].filter((one) => one !== '');
}

function range(from: string, least: Json | undefined, to: string, most: Json | undefined, unit: string): string {
  if (least !== undefined && least === most) return `exactly ${text(least)}${unit}`;
  const lower = least === undefined || (least === 0 && unit !== '') ? '' : `${from} ${text(least)}`;
  const upper = most === undefined ? '' : `${to} ${text(most)}`;
  const both = [lower, upper].filter((one) => one !== '').join(', ');
  return both === '' ? '' : `${both}${unit}`;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
