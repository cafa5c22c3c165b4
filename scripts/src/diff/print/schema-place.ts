import { pointerParts } from '../../spec/pointer.ts';
import type { Change } from '../change.ts';

/** A part of a named schema in words, such as `Contact.tags[].label`; undefined for a change that stands elsewhere. */
export function schemaPlace({ newPointer, oldPointer }: Change): string | undefined {
  const pointer = newPointer ?? oldPointer ?? '';
  const [components, schemas, name, ...steps] = pointerParts(pointer) ?? [];
  if (components !== 'components' || schemas !== 'schemas' || name === undefined) return undefined;
  let place = name;
  for (let index = 0; index < steps.length; index += 1) {
    const keyword = steps[index] ?? '';
    const step = steps[index + 1] ?? '';
    const isNamed = ['properties', 'patternProperties', 'anyOf', 'oneOf', 'allOf', 'prefixItems'].includes(keyword);
    if (isNamed) index += 1;
    if (keyword === 'properties') place += `.${step}`;
    else if (keyword === 'patternProperties') place += `.{${step}}`;
    else if (keyword === 'anyOf' || keyword === 'oneOf') place += `.<${Number(step) + 1}>`;
    else if (keyword === 'prefixItems') place += `[${step}]`;
    else if (keyword === 'items') place += '[]';
    else if (keyword === 'additionalProperties') place += '.{*}';
    else if (keyword !== 'allOf') place += `.(${keyword})`;
  }
  return place;
}
