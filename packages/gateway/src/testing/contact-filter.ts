import type { RouteAnswer, RouteRequest } from '@wa-clients/core/testing';

import type { FakeGatewayData } from './data.ts';
import { cursorPage, malformed } from './paging.ts';

/** Returns a page of the contacts that pass the filters. */
export function listContacts({ contacts, details }: FakeGatewayData, { query }: RouteRequest): RouteAnswer {
  const [source, group] = [query.get('source'), query.get('group')];
  if (source !== null && source !== 'dm' && source !== 'group') return malformed('source');
  const text = query.get('q') ?? '';
  const isLike = likePattern(text);
  const isWanted = ({ lid, name }: FakeGatewayData['contacts'][number]) => {
    const { dm = false, groups = [] } = details.get(lid) ?? {};
    // A group wins over a source. A contact can be seen in both: the filter tests either place.
    const isMet =
      group === null
        ? source === 'dm'
          ? dm
          : source !== 'group' || groups.length > 0
        : groups.some(({ jid }) => jid === group);
    // The name alone is searched.
    return isMet && (text === '' || isLike.test(plain(name ?? '')));
  };
  const rows = source === null && group === null && text === '' ? contacts : contacts.filter(isWanted);
  return cursorPage(rows, query, { list: 'contacts', placeOf: ({ lid }) => [details.get(lid)?.identity?.id ?? 0] });
}

/** Pattern of a text in which `%` and `_` are wildcards, as in SQL. */
function likePattern(text: string): RegExp {
  const source = plain(text).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(source.replaceAll('%', '.*').replaceAll('_', '.'), 's');
}

/** A text without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
