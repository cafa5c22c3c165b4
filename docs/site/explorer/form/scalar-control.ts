import { element } from '../view/dom.ts';
import type { Control, ControlOptions } from './control.ts';
import { field } from './field.ts';
import type { FormSchema } from './form-schema.ts';

const longNames = /^(text|body|caption|message|content|description|prompt|query)$/i;

/** A control for a text, a number, a boolean or one of some values. */
export function scalarControl(schema: FormSchema, options: ControlOptions): Control {
  const { const: constant, enum: listed, types } = schema;
  const values = constant !== undefined ? [constant] : Array.isArray(listed) ? listed : undefined;
  if (values) return choiceOf(values, schema, options);
  if (types.length === 1 && types[0] === 'boolean') return choiceOf([true, false], schema, options);
  const isNumber = types.length > 0 && types.every((type) => type === 'number' || type === 'integer');
  const input = longNames.test(options.label) && !isNumber ? element('textarea', { rows: '2' }) : element('input');
  input.setAttribute('autocomplete', 'off');
  input.setAttribute('spellcheck', 'false');
  if (isNumber) input.setAttribute('inputmode', 'numeric');
  const { node, show } = field(input, schema, options);
  return {
    node,
    clear: () => void show(undefined),
    show: (_path, message) => show(message),
    write: (value) => {
      input.value = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    read: (issues, path) => {
      const text = input.value;
      if (text === '') {
        if (options.required) issues.push({ path, message: 'This field is required.' });
        return undefined;
      }
      if (!isNumber) return types.includes('string') || types.length === 0 ? text : asScalar(text);
      const number = Number(text);
      if (isRounded(number)) {
        issues.push({ path, message: 'A number of this size would be rounded.' });
        return undefined;
      }
      const isWhole = types.includes('number') || Number.isInteger(number);
      if (text.trim() !== '' && Number.isFinite(number) && isWhole) return number;
      issues.push({ path, message: types.includes('number') ? 'Write a number.' : 'Write a whole number.' });
      return undefined;
    },
  };
}

/** A text of a field that takes no texts: a number or a boolean where it is one, for the schema to judge. */
function asScalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) && !isRounded(number) ? number : text;
}

function isRounded(number: number): boolean {
  return Number.isInteger(number) && !Number.isSafeInteger(number);
}

function choiceOf(values: readonly unknown[], schema: FormSchema, options: ControlOptions): Control {
  const shown = values.filter((value) => value !== null);
  const select = element(
    'select',
    {},
    element('option', { value: '' }, options.required ? 'choose' : 'left out'),
    ...shown.map((value, index) => element('option', { value: String(index) }, textOf(value))),
  );
  const { node, show } = field(select, schema, options);
  return {
    node,
    clear: () => void show(undefined),
    show: (_path, message) => show(message),
    write: (value) => {
      const index = shown.findIndex((one) => JSON.stringify(one) === JSON.stringify(value));
      select.value = index < 0 ? '' : String(index);
    },
    read: (issues, path) => {
      if (select.value !== '') return shown[Number(select.value)];
      if (options.required) issues.push({ path, message: 'Choose a value.' });
      return undefined;
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
