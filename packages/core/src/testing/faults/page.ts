import type { Fault } from '../fault-definition.ts';
import { valueAt, withValueAt } from '../described/places.ts';
import type { PageShape, RouteAnswer, RouteRequest } from '../route.ts';

/** A page without its rows, its links unchanged. */
export function emptyPage(): Fault {
  return changedPage('emptyPage', 'page', (body, { items }) => withValueAt(body, items, []));
}

/** A page whose link leads back to itself. */
export function repeatCursor(): Fault {
  return changedPage('repeatCursor', 'cursor', (body, { cursor }, { query }) => {
    if (!cursor) return body;
    const sent = query.get(cursor.parameter);
    // A cursor that is a number stays one: as text it would be another.
    const isNumber = sent !== null && typeof valueAt(body, cursor.next) === 'number';
    const repeated = withValueAt(body, cursor.next, isNumber ? Number(sent) : sent);
    return cursor.more === undefined ? repeated : withValueAt(repeated, cursor.more, true);
  });
}

function changedPage(
  kind: string,
  needs: 'page' | 'cursor',
  changed: (body: unknown, page: PageShape, request: RouteRequest) => unknown,
): Fault {
  const answer = async (real: RouteAnswer, page: PageShape | undefined, request: RouteRequest) =>
    page && real.status < 300 ? { ...real, body: changed(real.body, page, request) } : real;
  return { kind, needs, answer: async ({ page, real, request }) => answer(await real(), page, request) };
}
