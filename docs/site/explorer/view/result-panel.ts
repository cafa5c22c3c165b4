import { isWaError } from '@wa-clients/core';
import type { Page } from '@wa-clients/core';

import { codeBox } from './code-box.ts';
import { element } from './dom.ts';

/** What came of a call. */
export interface ResultPanel {
  readonly node: HTMLElement;
  readonly clear: (status: string, tone?: 'bad') => void;
  /** `type`: the name of its type. */
  readonly value: (value: unknown, type: string | undefined) => void;
  readonly page: (page: Page<unknown>, number: number, itemsSoFar: number) => void;
  readonly end: (pages: number, items: number) => void;
  /** `hint`: what to do about it. */
  readonly error: (error: unknown, hint?: string) => void;
}

/** What the buttons of a list do. */
export interface ListActions {
  readonly next: () => void;
  readonly resume: (checkpoint: string) => void;
}

/** Shows the result of a call, the pages of a list one by one, or the error with its fields. */
export function resultPanel({ next, resume }: ListActions): ResultPanel {
  const status = element('p', { class: 'status', role: 'status' });
  const body = element('div', { class: 'fields' });
  const nextButton = element('button', { type: 'button', click: () => next() }, 'Next page');
  const buttons = element('div', { class: 'row', hidden: true }, nextButton);
  const node = element('div', { class: 'panel' }, element('p', { class: 'title' }, 'Result'), status, body, buttons);
  const tell = (text: string, tone = '') => {
    status.textContent = text;
    status.className = `status ${tone}`;
  };
  const keepFocus = (change: () => void) => {
    const root = node.getRootNode() as ShadowRoot;
    const isThere = root.activeElement === nextButton;
    change();
    if (isThere && buttons.hidden) {
      status.tabIndex = -1;
      status.focus();
    }
  };
  return {
    node,
    clear: (text, tone) => {
      tell(text, tone);
      body.replaceChildren();
      buttons.hidden = true;
    },
    value: (value, type) => {
      tell(
        value === undefined ? 'Done; the response has no body.' : `Done${type === undefined ? '' : `: ${type}`}.`,
        'ok',
      );
      body.replaceChildren(...(value === undefined ? [] : [codeBox('Result', textOf(value))]));
    },
    page: (page, number, itemsSoFar) =>
      keepFocus(() => {
        const { checkpoint, hasMore, items, total } = page;
        const sum = `${itemsSoFar} items so far${total === undefined ? '' : ` of ${total}`}`;
        tell(
          `Page ${number}: ${items.length} items; ${sum}.${hasMore ? '' : ' This is the last page: the list has ended.'}`,
          'ok',
        );
        body.replaceChildren(
          codeBox(`Items of page ${number}`, textOf(items)),
          element('p', { class: 'checkpoint' }, `checkpoint: ${checkpoint}`),
        );
        buttons.hidden = !hasMore;
      }),
    end: (pages, items) =>
      keepFocus(() => {
        tell(`The list has ended: ${items} items on ${pages} pages.`, 'ok');
        buttons.hidden = true;
      }),
    error: (error, hint) =>
      keepFocus(() => {
        const fields = errorFields(error);
        const { message, name, ...others } = fields;
        tell(`${name}: ${message}`, 'bad');
        const list = Object.entries(others).flatMap(([field, value]) => [
          element('dt', {}, field),
          element('dd', {}, typeof value === 'string' ? value : JSON.stringify(value)),
        ]);
        const { checkpoint } = others;
        const again =
          typeof checkpoint === 'string' &&
          element(
            'button',
            { type: 'button', class: 'quiet', click: () => resume(checkpoint) },
            'Go on from the checkpoint',
          );
        body.replaceChildren(
          ...(hint === undefined ? [] : [element('p', {}, hint)]),
          element('dl', {}, ...list),
          ...(again ? [element('div', { class: 'row' }, again)] : []),
        );
        buttons.hidden = true;
      }),
  };
}

interface ErrorFields extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly message: string;
}

function errorFields(error: unknown): ErrorFields {
  if (isWaError(error)) return error.toJSON() as ErrorFields;
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}

const longest = 100_000;

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return `${value.byteLength} bytes: ${value.slice(0, 32).join(' ')} …`;
  if (value instanceof Blob) return `${value.size} bytes of the type ${value.type}`;
  const text = typeof value === 'string' ? value : (JSON.stringify(value, replaced, 2) ?? String(value));
  return text.length > longest ? `${text.slice(0, longest)}\n…` : text;
}

function replaced(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
