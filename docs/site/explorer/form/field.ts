import { element, freshId } from '../view/dom.ts';
import type { ControlOptions } from './control.ts';
import { type FormSchema, typeText } from './form-schema.ts';

/** An input with its label, its description and its message. */
export interface Field {
  readonly node: HTMLElement;
  readonly show: (message: string | undefined) => HTMLElement;
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Puts a label before an input, and what is to be known of it behind. */
export function field(input: Input, schema: FormSchema, { label, required }: ControlOptions): Field {
  const [id, noteId, errorId] = [freshId(), freshId(), freshId()];
  const text = typeof schema['description'] === 'string' ? schema['description'] : '';
  const note = element('p', { id: noteId, class: 'note' }, text);
  const error = element('p', { id: errorId, class: 'field-error', hidden: true });
  input.id = id;
  const describe = (hasError: boolean) => {
    const ids = [text === '' ? '' : noteId, hasError ? errorId : ''].filter((one) => one !== '');
    if (ids.length > 0) input.setAttribute('aria-describedby', ids.join(' '));
    else input.removeAttribute('aria-describedby');
  };
  if (required) input.setAttribute('aria-required', 'true');
  describe(false);
  const node = element(
    'div',
    { class: 'field' },
    element(
      'label',
      { for: id },
      element('span', { class: 'name' }, label),
      ' ',
      element('span', { class: 'type' }, typeText(schema)),
      required && element('span', { class: 'required' }, ' required'),
    ),
    text !== '' && note,
    input,
    error,
  );
  return {
    node,
    show: (message) => {
      error.textContent = message ?? '';
      error.hidden = message === undefined;
      if (message === undefined) input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
      describe(message !== undefined);
      return input;
    },
  };
}
