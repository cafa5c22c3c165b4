import type { ProposedStrategy } from './pagination/proposal.ts';

/** How a strategy leads from page to page, in a few words. */
export const strategiesInWords: Readonly<Record<ProposedStrategy['kind'], string>> = {
  'cursor-after': 'cursors, both ways',
  'cursor-token': 'a cursor',
  numbered: 'numbered pages',
  offset: 'an offset',
  linked: 'the URL of the next page',
  'after-last-row': 'the id of the last row',
  'header-cursor': 'a cursor in a header',
};
