import type { FakeAct, OwnAct } from '@wa-clients/core/testing';

import { success } from './refusals.ts';

/**
 * Makes acts that change settings of a phone number which are read as a list of one: a field of the row becomes what the body,
 * or the query where the operation has no body, says of it.
 */
export function documentActs(rows: (collection: string, phoneNumberId: string) => Record<string, unknown>[]) {
  return (collection: string): OwnAct =>
    ({ request, sent }) => {
      const [row] = rows(collection, request.params['phone_number_id'] ?? '');
      const given = Object.keys(sent).length > 0 ? sent : inQuery(request.query);
      const known = Object.entries(given).filter(
        ([name]) => row && Object.hasOwn(row, name) && name !== 'id' && name !== 'messaging_product',
      );
      if (row) Object.assign(row, Object.fromEntries(known));
      return success;
    };
}

function inQuery(query: URLSearchParams): FakeAct['sent'] {
  return Object.fromEntries(
    [...query].map(([name, text]) => [name, text === 'true' || (text === 'false' ? false : text)]),
  );
}
