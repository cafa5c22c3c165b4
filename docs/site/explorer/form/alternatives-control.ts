import { element, freshId } from '../view/dom.ts';
import type { Control, ControlOptions } from './control.ts';

/** One of the forms that a value can have. */
export interface Alternative {
  readonly label: string;
  readonly make: () => Control;
  /** Whether a value looks like it. */
  readonly fits: (value: unknown) => boolean;
}

/** A control for a value of one of several forms: which of them, and then its own control. */
export function alternativesControl(
  alternatives: readonly Alternative[],
  { label, required }: ControlOptions,
  note = '',
): Control {
  const id = freshId();
  const select = element(
    'select',
    { id },
    element('option', { value: '' }, required ? 'choose' : 'left out'),
    ...alternatives.map((one, index) => element('option', { value: String(index) }, one.label)),
  );
  const place = element('div', { class: 'fields' });
  const problem = element('p', { class: 'field-error', hidden: true });
  let control: Control | undefined;
  const choose = (index: string) => {
    select.value = index;
    control = index === '' ? undefined : alternatives[Number(index)]?.make();
    place.replaceChildren(...(control ? [control.node] : []));
  };
  select.addEventListener('change', () => choose(select.value));
  const node = element(
    'fieldset',
    {},
    element(
      'legend',
      {},
      element('span', { class: 'name' }, label),
      required && element('span', { class: 'required' }, ' required'),
    ),
    note !== '' && element('p', { class: 'note' }, note),
    element('div', { class: 'field' }, element('label', { for: id }, `Form of ${label}`), select),
    problem,
    place,
  );
  return {
    node,
    clear: () => {
      problem.hidden = true;
      control?.clear();
    },
    show: (path, message) => {
      if (control) return control.show(path, message);
      problem.textContent = message;
      problem.hidden = false;
      return select;
    },
    write: (value) => {
      if (value === undefined) return choose('');
      const index = alternatives.findIndex(({ fits }) => fits(value));
      choose(String(Math.max(0, index)));
      control?.write(value);
    },
    read: (issues, path) => {
      if (control) return control.read(issues, path);
      if (required) issues.push({ path, message: 'Choose a form.' });
      return undefined;
    },
  };
}
