import type { Strategy } from '@wa-clients/core';
import { hasFields, pagingOf } from '@wa-clients/whatsapp';

/** The strategy of a list of Kapso's own store: it also ends where `next` is null, and the two must not contradict each other. */
export function withStoredEnd(strategy: Strategy): Strategy {
  return {
    ...strategy,
    read: (body, question, rows, response) => {
      const links = strategy.read(body, question, rows, response);
      const { backward, position, size } = question;
      const { cursors, next, previous } = pagingOf(body) ?? {};
      const [link, linkName, name] = backward ? [previous, 'previous', 'before'] : [next, 'next', 'after'];
      // After the last row, a cursor may lead to itself.
      if (link === null || (rows.length === 0 && links.next === position)) return { ...links, next: null };
      if (links.next === null) {
        if (link !== undefined && link !== '') {
          throw new Error(`"paging.${linkName}" contradicts "paging.cursors.${name}", which is no cursor`);
        }
        if (rows.length > 0 && !hasFields(cursors)) throw new Error('"paging.cursors" is absent or mistyped');
        // Only a page that is not full may leave its cursor out: a full one could hide what follows.
        if (rows.length >= size && !Object.hasOwn(Object(cursors) as object, name)) {
          throw new Error(`"paging.cursors" has no "${name}" on a full page`);
        }
      }
      return links;
    },
  };
}
