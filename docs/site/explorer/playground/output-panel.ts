import { element } from '../view/dom.ts';
import type { OutputLine } from './runner-worker.ts';

/** What code prints. */
export interface OutputPanel {
  readonly node: HTMLElement;
  readonly clear: () => void;
  readonly add: (line: OutputLine) => void;
}

const most = 1_000;

/** Shows the latest lines of the output, which a screen reader hears as they come. */
export function outputPanel(): OutputPanel {
  const lines = element('div', { role: 'log', tabindex: '0', 'aria-label': 'Output', class: 'output' });
  const usual = element('p', { class: 'note' }, 'What the code prints is shown here.');
  lines.append(usual);
  const shortened = element('p', { class: 'note', hidden: true }, `Only the last ${most} lines are shown.`);
  return {
    node: element('div', { class: 'panel' }, element('p', { class: 'title' }, 'Output'), shortened, lines),
    clear: () => {
      lines.replaceChildren();
      shortened.hidden = true;
    },
    add: ({ level, text }) => {
      if (lines.childElementCount === most) {
        lines.firstElementChild?.remove();
        shortened.hidden = false;
      }
      lines.append(element('div', { class: level }, text));
      lines.scrollTop = lines.scrollHeight;
    },
  };
}
