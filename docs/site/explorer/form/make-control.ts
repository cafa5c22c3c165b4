import { alternativesControl } from './alternatives-control.ts';
import type { Control, ControlOptions } from './control.ts';
import { fileControl } from './file-control.ts';
import { type FormSchema, formSchema, type Schemas, typeText } from './form-schema.ts';
import { groupControl } from './group-control.ts';
import { jsonControl } from './json-control.ts';
import { keeping } from './keeping.ts';
import { listControl } from './list-control.ts';
import { scalarControl } from './scalar-control.ts';

const scalars = new Set(['string', 'number', 'integer', 'boolean']);

/** Makes the control for the values of a schema. */
export function makeControl(schemas: Schemas, given: unknown, options: ControlOptions): Control {
  return keeping(controlFor(schemas, formSchema(schemas, given), options));
}

function controlFor(schemas: Schemas, schema: FormSchema, options: ControlOptions): Control {
  const { choices, const: constant, enum: values, format, items, properties, types } = schema;
  const note = typeof schema['description'] === 'string' ? schema['description'] : undefined;
  if (format === 'binary') return fileControl(schema, options);
  if (constant !== undefined || Array.isArray(values)) return scalarControl(schema, options);
  const hasFields = Object.keys(properties).length > 0;
  if (choices.length > 1 && choices.some((one) => adds(schemas, one))) {
    // What stands beside the choice holds for each of its forms.
    const { anyOf: _any, choices: _choices, name: _name, oneOf: _one, types: _types, ...beside } = schema;
    const forms = choices.map((one) => ({ allOf: hasFields ? [beside, one] : [one] }));
    const alternatives = forms.map((one, index) => ({
      label: labelOf(schemas, choices[index], index),
      make: () => makeControl(schemas, one, { label: isGroup(schemas, one) ? '' : options.label, required: true }),
      fits: (value: unknown) => looksLike(schemas, one, value),
    }));
    return alternativesControl(alternatives, options, note);
  }
  if (choices.length === 1 && !hasFields && types.length === 0) return makeControl(schemas, choices[0], options);
  const [type] = types;
  if (types.length === 1 && type === 'array' && items !== undefined && items !== true)
    return listControl(schema, options, (label) => makeControl(schemas, items, { label, required: true }));
  if (types.length === 1 && type === 'object' && hasFields) return objectControl(schemas, schema, options, note);
  if (types.length > 0 && types.every((one) => scalars.has(one))) return scalarControl(schema, options);
  return jsonControl(schema, options);
}

function objectControl(schemas: Schemas, schema: FormSchema, options: ControlOptions, note?: string): Control {
  const { additionalProperties: open, properties, required } = schema;
  const members = Object.entries(properties).map(([name, one]) => {
    const isRequired = required.includes(name);
    return { name, required: isRequired, make: () => makeControl(schemas, one, { label: name, required: isRequired }) };
  });
  const isOpen = open === true || (typeof open === 'object' && open !== null);
  return groupControl(members, options, isOpen ? moreFields(schemas) : undefined, note);
}

/** A control for fields that the schema does not name, as JSON. */
export function moreFields(schemas: Schemas): Control {
  const description = 'An object of JSON with fields that the description does not name.';
  return jsonControl(formSchema(schemas, { type: 'object', description }), {
    label: 'further fields',
    required: false,
  });
}

/** Whether an alternative says more than which fields are required. */
function adds(schemas: Schemas, one: unknown): boolean {
  const { choices, enum: values, const: constant, properties, types } = formSchema(schemas, one);
  const isTyped = types.some((type) => type !== 'object');
  return (
    isTyped ||
    choices.length > 0 ||
    values !== undefined ||
    constant !== undefined ||
    Object.keys(properties).length > 0
  );
}

/** Whether the alternative is an object with fields, which stand below the choice without a frame of their own. */
function isGroup(schemas: Schemas, one: unknown): boolean {
  const { choices, properties, types } = formSchema(schemas, one);
  return types.length === 1 && types[0] === 'object' && choices.length < 2 && Object.keys(properties).length > 0;
}

function labelOf(schemas: Schemas, one: unknown, index: number): string {
  const schema = formSchema(schemas, one);
  if (schema.name !== undefined && schema.name !== '') return schema.name;
  const fixed = Object.entries(schema.properties).flatMap(([name, property]) => {
    const { const: constant, enum: values } = formSchema(schemas, property);
    const value = constant ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
    return typeof value === 'string' ? [`${name}: ${value}`] : [];
  });
  if (fixed.length > 0) return fixed.join(', ');
  const { required, types } = schema;
  if (types[0] === 'object') return required.length > 0 ? `with ${required.join(', ')}` : `form ${index + 1}`;
  return typeText(schema);
}

/** Whether a value has the kind, the fixed members and the required members of a schema. */
function looksLike(schemas: Schemas, one: unknown, value: unknown): boolean {
  const { const: constant, enum: values, properties, required, types } = formSchema(schemas, one);
  if (constant !== undefined) return value === constant;
  if (Array.isArray(values)) return values.includes(value);
  const kind = Array.isArray(value) ? 'array' : typeof value;
  if (types.length > 0 && !types.some((type) => (type === 'integer' ? 'number' : type) === kind)) return false;
  if (kind !== 'object' || value === null) return true;
  const members = value as Record<string, unknown>;
  if (!required.every((name) => Object.hasOwn(members, name))) return false;
  if (!Object.keys(members).every((name) => Object.hasOwn(properties, name))) return false;
  return Object.entries(properties).every(([name, property]) => {
    const schema = formSchema(schemas, property);
    const isFixed = schema['const'] !== undefined || Array.isArray(schema['enum']);
    return !isFixed || !Object.hasOwn(members, name) || looksLike(schemas, property, members[name]);
  });
}
