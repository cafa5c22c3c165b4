import { autocompletion, closeBrackets, type CompletionContext } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import { EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

import { element } from '../view/dom.ts';
import type { Ask } from './language-client.ts';
import type { Problem } from './language-messages.ts';

/** An editor for TypeScript. */
export interface Editor {
  readonly node: HTMLElement;
  readonly read: () => string;
  readonly write: (code: string) => void;
}

/** What an editor is made with. */
export interface EditorOptions {
  readonly root: ShadowRoot;
  /** The compiler of the moment; undefined until it is there. */
  readonly ask: () => Ask | undefined;
  /** When the code is another one, of which no problems are known yet. */
  readonly changed: () => void;
  /** When the compiler has looked at the code as it is now. */
  readonly found: (problems: readonly Problem[]) => void;
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: 'light-dark(#7a2ea0, #d6a2f0)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'light-dark(#0b6b2e, #8fdba8)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#9a4a00, #f3b77c)' },
  { tag: tags.comment, color: 'var(--x-quiet)', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'light-dark(#0b57a4, #8fc3f5)' },
]);

const look = EditorView.theme({
  '&': {
    backgroundColor: 'var(--x-code)',
    color: 'var(--x-text)',
    border: '1px solid var(--x-line)',
    borderRadius: '.375rem',
    fontSize: '.875rem',
  },
  '&.cm-focused': { outline: '2px solid var(--x-accent)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--x-mono)', lineHeight: '1.55', minHeight: '18rem', maxHeight: '32rem' },
  '.cm-content': { caretColor: 'var(--x-text)' },
  '.cm-cursor': { borderLeftColor: 'var(--x-text)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--x-quiet)', border: 'none' },
  '.cm-tooltip': {
    backgroundColor: 'var(--x-bg)',
    color: 'var(--x-text)',
    border: '1px solid var(--x-line)',
    maxWidth: 'min(36rem, 90vw)',
  },
  '.cm-tooltip pre': { maxHeight: '14rem', whiteSpace: 'pre-wrap', border: 'none' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--x-accent) 25%, transparent) !important',
  },
});

/** Creates an editor whose mistakes, names and descriptions come from the compiler. */
export function createEditor({ ask, changed, found, root }: EditorOptions): Editor {
  const node = element('div');
  const view = new EditorView({
    parent: node,
    root,
    extensions: [
      lineNumbers(),
      history(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      javascript({ typescript: true }),
      syntaxHighlighting(colours),
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'TypeScript code' }),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) changed();
      }),
      look,
      autocompletion({ override: [(context) => complete(ask(), context)] }),
      linter(
        async (shown) => {
          const [compiler, { doc }] = [ask(), shown.state];
          const problems = await compiler?.({ ask: 'problems', code: doc.toString() });
          // What was found in older code, or by the compiler of another package, says nothing of this one.
          if (!problems || ask() !== compiler || shown.state.doc !== doc) return [];
          found(problems);
          const { length } = doc;
          return problems.map(({ from, message, to }) => ({
            from: Math.min(from, length),
            to: Math.min(to, length),
            message,
            severity: 'error' as const,
          }));
        },
        { delay: 400 },
      ),
      hoverTooltip(async ({ state }, at) => {
        const info = await ask()?.({ ask: 'hover', code: state.doc.toString(), at });
        if (!info) return null;
        return { pos: info.from, end: info.to, create: () => ({ dom: element('pre', {}, info.text) }) };
      }),
    ],
  });
  return {
    node,
    read: () => view.state.doc.toString(),
    write: (code) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: code } }),
  };
}

async function complete(ask: Ask | undefined, { explicit, pos, state }: CompletionContext) {
  const code = state.doc.toString();
  if (!ask || (!explicit && !/[\w$.'"]$/.test(code.slice(0, pos)))) return null;
  const { from, suggestions } = await ask({ ask: 'complete', code, at: pos });
  return { from, options: suggestions.map(({ kind, label }) => ({ label, type: kind })), validFor: /^[\w$]*$/ };
}
