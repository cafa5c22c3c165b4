import { element } from '../view/dom.ts';
import type { Control } from './control.ts';

/** A control that keeps a written value which its fields cannot show, such as null or an empty list, until they are changed. */
export function keeping(control: Control): Control {
  const note = element('p', { class: 'note', hidden: true });
  let kept: { readonly value: unknown } | undefined;
  const keep = (value: unknown) => {
    kept = isUnshown(value) ? { value } : undefined;
    note.hidden = kept === undefined;
    note.textContent = kept ? `Sent as ${JSON.stringify(value)} until this is changed.` : '';
  };
  const forget = () => {
    if (kept) keep(undefined);
  };
  for (const name of ['input', 'change']) control.node.addEventListener(name, forget);
  // A button adds or removes something; a click elsewhere changes nothing.
  control.node.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button') !== null) forget();
  });
  control.node.append(note);
  return {
    ...control,
    write: (value) => {
      control.write(value);
      keep(value);
    },
    read: (issues, path) => (kept ? kept.value : control.read(issues, path)),
  };
}

function isUnshown(value: unknown): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && !(value instanceof Blob) && Object.keys(value).length === 0;
}
