import { element } from '../view/dom.ts';
import type { Control, ControlOptions } from './control.ts';
import type { FormSchema } from './form-schema.ts';

/** A control for a list: a control for each item, to be added and removed. */
export function listControl(
  schema: FormSchema,
  { label, required }: ControlOptions,
  makeItem: (label: string) => Control,
): Control {
  const rows = element('div', { class: 'items' });
  const problem = element('p', { class: 'field-error', hidden: true });
  const items: { readonly control: Control; readonly row: HTMLElement }[] = [];
  const note = typeof schema['description'] === 'string' ? schema['description'] : '';
  const add = () => {
    const number = items.length + 1;
    const control = makeItem(`${label} ${number}`);
    const remove = element(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': `Remove ${label} ${number}` },
      'Remove',
    );
    const row = element('div', { class: 'item' }, control.node, remove);
    const entry = { control, row };
    remove.addEventListener('click', () => {
      items.splice(items.indexOf(entry), 1);
      row.remove();
      more.focus();
    });
    items.push(entry);
    rows.append(row);
    return control;
  };
  const more = element(
    'button',
    { type: 'button', class: 'quiet', click: () => focusFirst(add().node) },
    `Add to ${label}`,
  );
  const node = element(
    'fieldset',
    {},
    element(
      'legend',
      {},
      element('span', { class: 'name' }, label),
      ' ',
      element('span', { class: 'type' }, 'list'),
      required && element('span', { class: 'required' }, ' required'),
    ),
    note !== '' && element('p', { class: 'note' }, note),
    problem,
    rows,
    more,
  );
  return {
    node,
    clear: () => {
      problem.hidden = true;
      for (const { control } of items) control.clear();
    },
    show: ([index, ...path], message) => {
      const found = items[Number(index)] ?? (index === undefined ? undefined : items[0]);
      if (found) return found.control.show(path, message);
      problem.textContent = message;
      problem.hidden = false;
      return more;
    },
    write: (value) => {
      items.length = 0;
      rows.replaceChildren();
      if (Array.isArray(value)) for (const one of value) add().write(one);
    },
    read: (issues, path) => {
      if (items.length === 0) {
        if (required) issues.push({ path, message: 'This list is required: add an item.' });
        return undefined;
      }
      return items.map(({ control }, index) => control.read(issues, [...path, String(index)]));
    },
  };
}

function focusFirst(node: HTMLElement): void {
  node.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}
