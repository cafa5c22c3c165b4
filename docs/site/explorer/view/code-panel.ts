import { codeBox, copyButton } from './code-box.ts';
import { element } from './dom.ts';

/** The code of the call, by method and by function. */
export interface CodePanel {
  readonly node: HTMLElement;
  readonly write: (code: { readonly method: string; readonly function: string }) => void;
}

/** Shows the code of a call, to be copied. */
export function codePanel(): CodePanel {
  const box = codeBox('TypeScript of the call');
  let code = { method: '', function: '' };
  let way: 'method' | 'function' = 'method';
  const buttons = (['method', 'function'] as const).map((name) => {
    const label = name === 'method' ? 'Method' : 'Function';
    const button = element('button', { type: 'button', class: 'quiet', 'aria-pressed': String(name === way) }, label);
    button.addEventListener('click', () => {
      way = name;
      for (const one of buttons) one.setAttribute('aria-pressed', String(one === button));
      box.textContent = code[way];
    });
    return button;
  });
  return {
    node: element(
      'div',
      { class: 'panel' },
      element(
        'div',
        { class: 'row' },
        element('p', { class: 'title' }, 'Call'),
        ...buttons,
        copyButton(() => code[way], 'code'),
      ),
      box,
    ),
    write: (written) => {
      code = written;
      box.textContent = code[way];
    },
  };
}
