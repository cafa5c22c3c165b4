import { isObject, type Json, member } from '../../../spec/document.ts';
import { plainSchema } from '../../../emit/plain/plain-schema.ts';
import { inMarkdown } from '../../render/in-markdown.ts';
import { constraintsOf } from './constraints.ts';
import { innerLines } from './field-lines.ts';
import { typeText, type TypesOfPage } from './type-text.ts';

/** Types that a page shows; those behind them are in the package's types. */
const mostTypes = 80;

/** A section for each type that a page refers to, and for those that they refer to, in the order in which they come up. */
export function typeSections(types: TypesOfPage, packageName: string): string[] {
  const lines: string[] = [];
  let shown = 0;
  // The set grows while the sections are written.
  for (const key of types.used) {
    const name = Object.hasOwn(types.components, key) ? (types.components[key] ?? key) : key;
    shown += 1;
    if (shown > mostTypes) {
      lines.push(`### Type ${name}`, '', `In \`${packageName}/types\`.`, '');
      continue;
    }
    lines.push(`### Type ${name}`, '', ...sectionOf(types, key), '');
  }
  return lines.length === 0 ? [] : ['## Types', '', ...lines];
}

function sectionOf(types: TypesOfPage, key: string): string[] {
  const schema = member(member(types.root['components'], 'schemas'), key);
  if (!isObject(schema)) return ['Any JSON.'];
  const { description } = schema;
  const said = typeof description === 'string' && description.trim() !== '' ? [inMarkdown(description), ''] : [];
  const plain: Json = plainSchema(types.root, schema, key);
  const fields = innerLines(types, plain);
  const facts = [typeText(types, plain), ...constraintsOf(types.root, plain)];
  const isPlainObject = fields.length > 0 && facts.length === 1 && facts[0] === 'object';
  return [...said, ...(isPlainObject ? [] : [`${upperFirstText(facts.join('; '))}.`, '']), ...fields];
}

function upperFirstText(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
