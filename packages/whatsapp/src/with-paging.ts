import type { Strategy } from '@wa-clients/core';

/** What a page of a list of Meta says about the pages beside it; anything can be in the place of each. */
export interface MetaPaging {
  readonly cursors?: unknown;
  readonly next?: unknown;
  readonly previous?: unknown;
}

/** What a page says about the pages beside it, undefined where it says nothing. */
export function pagingOf(body: unknown): MetaPaging | null | undefined {
  return (body as { readonly paging?: MetaPaging | null }).paging;
}

/** Whether a value is an object with named fields. */
export function hasFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A strategy whose pages need `paging` where `isNeeded` says so: without it, none of their signals is there. */
export function withPaging(strategy: Strategy, isNeeded: (rows: number, size: number) => boolean): Strategy {
  return {
    ...strategy,
    read: (body, question, rows, response) => {
      const paging: unknown = pagingOf(body);
      const isAbsent = paging === undefined;
      if (isAbsent ? isNeeded(rows.length, question.size) : !hasFields(paging)) {
        throw new Error(`"paging" is ${isAbsent ? 'absent' : 'mistyped'}, which is not the end of this list`);
      }
      return strategy.read(body, question, rows, response);
    },
  };
}
