import type { Hooks } from '@wa-clients/core';

import type { Exchange } from '../run/exchange.ts';
import type { RunWatcher } from '../run/session.ts';
import { codeBox, prettyText } from './code-box.ts';
import { element } from './dom.ts';

/** What happened on the way: attempts and delays, and each request with its response. */
export interface LogPanel extends RunWatcher {
  readonly node: HTMLElement;
  readonly clear: () => void;
}

/** Shows the attempts of a call and what went over the wire. */
export function logPanel(): LogPanel {
  const list = element('ol', { class: 'log' });
  const exchanges = element('div', {});
  const shown = new Map<Exchange, HTMLElement>();
  let began = performance.now();
  const line = (text: string, tone = '') => {
    const ms = Math.round(performance.now() - began);
    list.append(element('li', {}, element('time', {}, `${ms} ms`), element('span', { class: tone }, text)));
    node.hidden = false;
  };
  const node = element(
    'div',
    { class: 'panel', hidden: true },
    element('p', { class: 'title' }, 'Attempts'),
    list,
    element('p', { class: 'title' }, 'On the wire'),
    exchanges,
  );
  return {
    node,
    hooks: hooksTo(line),
    clear: () => {
      began = performance.now();
      list.replaceChildren();
      exchanges.replaceChildren();
      shown.clear();
      node.hidden = true;
    },
    exchange: (exchange) => {
      const made = exchangeView(exchange);
      const before = shown.get(exchange);
      if (before) {
        (made as HTMLDetailsElement).open = (before as HTMLDetailsElement).open;
        before.replaceWith(made);
      } else {
        for (const one of shown.values()) (one as HTMLDetailsElement).open = false;
        exchanges.append(made);
      }
      shown.set(exchange, made);
      node.hidden = false;
    },
  };
}

function hooksTo(line: (text: string, tone?: string) => void): Hooks {
  return {
    onAttemptStart: ({ attempt, method, path }) => line(`attempt ${attempt}: ${method} ${path}`),
    onAttemptEnd: ({ attempt, durationMs, error, status }) => {
      const what = error
        ? `${error.name}${status === undefined ? '' : ` (${status})`}`
        : `status ${status ?? 'unknown'}`;
      line(`attempt ${attempt} ended after ${Math.round(durationMs)} ms: ${what}`, error ? 'bad' : 'ok');
    },
    onRetry: ({ attempt, delayMs }) => line(`attempt ${attempt + 1} begins in ${Math.round(delayMs)} ms`),
    onPage: ({ items, page }) => line(`page ${page}: ${items} items`),
    onDrift: ({ count, kind }) => line(`rows moved between pages (${kind}, ${count})`),
    onSchemaDrift: ({ direction, issues }) =>
      line(
        `the ${direction} is not as described: ${issues.map(({ at, expected }) => `${at || 'the whole'} (expected ${expected})`).join(', ')}`,
        'bad',
      ),
  };
}

function headerText(list: Exchange['headers']): string {
  return list.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function exchangeView(exchange: Exchange): HTMLElement {
  const { body, failure, headers, method, number, responseBody, responseHeaders, status, url } = exchange;
  const ended = failure ?? (status === undefined ? 'under way' : String(status));
  const request = `${method} ${url}\n${headerText(headers)}${body === undefined ? '' : `\n\n${prettyText(body)}`}`;
  const response =
    status === undefined
      ? ended
      : `${status}\n${headerText(responseHeaders ?? [])}\n\n${prettyText(responseBody ?? '')}`.trimEnd();
  const target = URL.canParse(url) ? `${new URL(url).pathname}${new URL(url).search}` : url;
  return element(
    'details',
    { class: 'exchange', open: true },
    element('summary', {}, `${number}. ${method} ${target} → ${ended}`),
    element('div', { class: 'fields' }, codeBox(`Request ${number}`, request), codeBox(`Response ${number}`, response)),
  );
}
