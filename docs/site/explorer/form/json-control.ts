import { element } from '../view/dom.ts';
import type { Control, ControlOptions } from './control.ts';
import { field } from './field.ts';
import type { FormSchema } from './form-schema.ts';

/** A control for a value that is written as JSON. */
export function jsonControl(schema: FormSchema, options: ControlOptions, rows = 3): Control {
  const input = element('textarea', { rows: String(rows), class: 'code', spellcheck: 'false', autocomplete: 'off' });
  const { node, show } = field(input, schema, options);
  return {
    node,
    clear: () => void show(undefined),
    show: (_path, message) => show(message),
    write: (value) => {
      input.value = value === undefined ? '' : JSON.stringify(value, null, 2);
      const lines = input.value.split('\n').length;
      input.rows = Math.min(24, Math.max(rows, lines));
    },
    read: (issues, path) => {
      if (input.value.trim() === '') {
        if (options.required) issues.push({ path, message: 'This field is required.' });
        return undefined;
      }
      try {
        return JSON.parse(input.value) as unknown;
      } catch (error) {
        issues.push({ path, message: `This is not JSON: ${error instanceof Error ? error.message : String(error)}.` });
        return undefined;
      }
    },
  };
}
