import { validator } from '../../src/generated/schemas.ts';
import { createKapso } from '../../src/index.ts';

const page = { paging: { cursors: {}, next: null, previous: null }, meta: { total_pages: 1, has_next: false } };
const pagination = { has_more: false, next_cursor: null };

/** A client whose requests are kept, and answered so that every operation is content. */
export function recorded() {
  const requests: Request[] = [];
  const kapso = createKapso({
    apiKey: 'kapso-key',
    validate: validator({ requests: 'strict' }),
    fetch: (url, init) => {
      requests.push(new Request(url, init));
      const { pathname } = new URL(url);
      let data: object = [];
      if (pathname.endsWith('/log_search')) data = { events: [], pagination };
      if (pathname.includes('/kapso-agent/sessions/')) data = { runs: [] };
      // Of lists of Meta, the end is that nothing is said of pages.
      return Promise.resolve(Response.json(pathname.startsWith('/meta/') ? { data } : { data, ...page }));
    },
  });
  return { kapso, requests };
}
