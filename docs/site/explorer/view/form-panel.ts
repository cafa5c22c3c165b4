import type { OperationForm } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';
import type { Control, InputIssue } from '../form/control.ts';
import type { Schemas } from '../form/form-schema.ts';
import { formSchema } from '../form/form-schema.ts';
import { jsonControl } from '../form/json-control.ts';
import { operationForm } from '../form/operation-form.ts';
import { element } from './dom.ts';

/** The input of an operation, as a form or as JSON. */
export interface FormPanel {
  readonly node: HTMLElement;
  /** The values, and what is wrong with them. */
  readonly read: () => { readonly values: Record<string, unknown>; readonly issues: readonly InputIssue[] };
  readonly clear: () => void;
  /** Shows what is wrong, and goes to the first place if asked to. */
  readonly show: (issues: readonly InputIssue[], focuses: boolean) => void;
}

/** Makes the form of an operation, with values to start from. */
export function formPanel(
  form: OperationForm,
  schemas: Schemas,
  start: Readonly<Record<string, unknown>>,
  changed: () => void,
): FormPanel {
  const description = 'Everything that the call is given. A file cannot be written here.';
  const text = jsonControl(
    formSchema(schemas, { type: 'object', description }),
    { label: 'Input as JSON', required: false },
    8,
  );
  const fields = operationForm(form, schemas);
  fields.write(start);
  let shown: Control = fields;
  const place = element('div', {}, fields.node);
  const hasFields = form.fields.length > 0 || form.more !== undefined;
  const buttons = (['Form', 'JSON'] as const).map((name) =>
    element('button', { type: 'button', class: 'quiet', 'aria-pressed': String(name === 'Form') }, name),
  );
  const turnTo = (control: Control) => {
    if (control === shown) return;
    const issues: InputIssue[] = [];
    const values = shown.read(issues, []);
    // What cannot be read stays where it can be mended.
    if (issues.length > 0 && shown === text) return show(issues, true);
    control.write(values);
    shown = control;
    place.replaceChildren(control.node);
    for (const button of buttons)
      button.setAttribute('aria-pressed', String((button.textContent === 'JSON') === (shown === text)));
    changed();
  };
  for (const button of buttons)
    button.addEventListener('click', () => turnTo(button.textContent === 'JSON' ? text : fields));
  const clear = () => shown.clear();
  const show = (issues: readonly InputIssue[], focuses: boolean) => {
    clear();
    const all = issues.map(({ message, path }) =>
      shown.show(path, shown === text && path.length > 0 ? `${path.join('.')}: ${message}` : message),
    );
    if (focuses) all.find((one) => one !== undefined)?.focus();
  };
  place.addEventListener('input', changed);
  place.addEventListener('change', changed);
  // An item was added or removed.
  place.addEventListener('click', ({ target }) => {
    if ((target as Element | null)?.closest('button')) changed();
  });
  return {
    node: element(
      'div',
      { class: 'panel' },
      element('div', { class: 'row' }, element('p', { class: 'title' }, 'Input'), ...(hasFields ? buttons : [])),
      hasFields ? place : element('p', { class: 'note' }, 'This operation takes no input.'),
    ),
    clear,
    show,
    read: () => {
      const issues: InputIssue[] = [];
      const value = hasFields ? shown.read(issues, []) : {};
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (value !== undefined && !isObject && issues.length === 0)
        issues.push({ path: [], message: 'Write an object: { }.' });
      return { values: isObject ? (value as Record<string, unknown>) : {}, issues };
    },
  };
}
