import type { Parameter } from '../../contract/parameter.ts';
import { endOf } from './by-cursor.ts';
import type { ListParts } from './list-parts.ts';
import { isNextUrl } from './member-types.ts';
import { foreignOrigin } from './next-origin.ts';
import type { ListReading } from './proposal.ts';

/** Reads a list whose response has the URL of the next page, in its body or its header; undefined without one. */
export function byLink(
  parameters: readonly Parameter[],
  { doubts, root, shape, sizing, total }: ListParts,
): ListReading | undefined {
  const candidates = shape.plain.filter(isNextUrl);
  // `_links.next.href` and `next_page_url` before the `href` of something else.
  const next = candidates.find(({ name }) => /next/i.test(name)) ?? candidates[0];
  if (!next && !shape.headers.includes('link')) return undefined;
  const names = parameters.map(({ name }) => name);
  const taken = names.map((name) => `"${name}"`).join(', ');
  if (next && !shownParameters(next.schema['example']).some((name) => names.includes(name)))
    doubts.push(`no example shows the URL in "${next.path}"; ${taken} is taken from its query`);
  const origin = next && foreignOrigin(root, next.schema['example']);
  if (next && origin !== undefined)
    doubts.push(
      `the example of "${next.path}" is on ${origin}, which no server of the description is on; its query is taken, and the next page is asked for at the base URL`,
    );
  if (!next) doubts.push(`${taken} is taken from the link with rel="next" in the header Link`);
  const options = {
    ...sizing,
    parameters: names,
    ...(next && { next: next.path, end: endOf(next) }),
    ...(total && { total: total.path }),
  };
  const [noCursor] = next ? endOf(next) : [];
  return { parameters: [sizing.size, ...names], proposal: { kind: 'linked', options }, ...(next && { noCursor }) };
}

function shownParameters(example: unknown): string[] {
  const [, query = ''] = /\?([^#]*)/.exec(String(example ?? '')) ?? [];
  return [...new URLSearchParams(query).keys()];
}
