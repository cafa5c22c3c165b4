import { element } from './dom.ts';

/** A text in a box that scrolls by itself, which the keyboard reaches. */
export function codeBox(label: string, text = ''): HTMLPreElement {
  return element('pre', { tabindex: '0', role: 'region', 'aria-label': label }, text);
}

/** A button that copies a text. */
export function copyButton(textOf: () => string, what: string): HTMLButtonElement {
  const usual = `Copy ${what}`;
  const button = element('button', { type: 'button', class: 'quiet' }, usual);
  const tell = (text: string) => {
    button.textContent = text;
    setTimeout(() => (button.textContent = usual), 1_500);
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(textOf()).then(
      () => tell('Copied'),
      () => tell('The browser does not let it be copied'),
    );
  });
  return button;
}

/** JSON with line breaks; any other text as it is. */
export function prettyText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
