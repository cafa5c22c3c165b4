import type { FakeAct, OwnActs } from '@wa-clients/core/testing';

import type { Members } from './rows.ts';

/** Actions of database tables with any columns; row selection is undocumented, so all rows are updated or deleted. */
export const databaseActs: OwnActs = {
  'databaseRows.list': (act) => {
    const { query } = act.request;
    const columns = query.get('select')?.split(',');
    const [column = '', order] = (query.get('order') ?? '').split('.');
    const sign = order === 'desc' ? -1 : 1;
    const from = Number(query.get('offset') ?? 0);
    const rows = tableOf(act)
      .toSorted((a, b) => (column === '' ? 0 : sign * compared(a[column], b[column])))
      .slice(from, from + Number(query.get('limit') ?? 100));
    const picked = (row: Members) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => columns?.includes(name)));
    return { answer: { data: columns === undefined || columns.includes('*') ? rows : rows.map(picked) } };
  },
  'databaseRows.get': (act) => {
    const row = tableOf(act).find(({ id }) => id !== undefined && String(id) === act.request.params['id']);
    return { answer: row ?? {} };
  },
  'databaseRows.create': (act) => {
    const rows = sentRows(act);
    tableOf(act).push(...rows);
    return { answer: { data: rows } };
  },
  'databaseRows.update': (act) => {
    const rows = tableOf(act);
    for (const row of rows) Object.assign(row, act.request.body);
    return { answer: { data: rows } };
  },
  'databaseRows.upsert': (act) => {
    const table = tableOf(act);
    const rows = sentRows(act).map((one) => {
      const known = table.find(({ id }) => id !== undefined && id === one['id']);
      return known ? Object.assign(known, one) : (table.push(one), one);
    });
    return { answer: { data: rows } };
  },
  'databaseRows.delete': (act) => {
    tableOf(act).length = 0;
    return undefined;
  },
};

function tableOf({ request, rows }: FakeAct): Record<string, unknown>[] {
  return rows('databaseRows', request.params['table'] ?? '');
}

function sentRows({ request: { body } }: FakeAct): Record<string, unknown>[] {
  return (Array.isArray(body) ? body : [body]).map((one: object) => ({ ...one }));
}

function compared(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '') < String(b ?? '') ? -1 : String(a ?? '') > String(b ?? '') ? 1 : 0;
}
