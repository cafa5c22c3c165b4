/** The names that vendors give to the parts of paging; of `page[size]` and its like, the word in brackets counts too. */
export const wireNames = {
  size: named('limit|per_?page|page_?size|max_?results|max_?items|page_?limit|size|take|top|rows|num_?results|count'),
  page: /^(page(_?(number|no|num|index))?|page\[(number|index)\])$/i,
  cursor: named(
    'cursor|page_?(token|cursor)|next_?(token|cursor|page_?token|marker)|continuation(_?token)?|continue|marker|bookmark|iterator|' +
      'start(ing)?_?cursor|starting_?(after|token)|after|after_?(cursor|id)|last_?id|pagination_?token|scroll_?id|(exclusive_?)?start_?key|' +
      'last_?(evaluated_?)?key',
  ),
  /** Bounds of the rows by the id of a known one, of which nothing says in which order the rows come. */
  bound: named('since_?id|min_?id|max_?id|before_?id|until_?id'),
  /** A cursor that is the id of a row, by its name alone. */
  rowId: named('starting_?after|after_?id|last_?id'),
  after: named('after|starting_?after|after_?cursor'),
  before: named('before|ending_?before|before_?cursor'),
  next: named(
    'next(_?(cursor|token|page_?token|page|marker|iterator|position))?|cursor|continuation(_?token)?|continue|bookmark|iterator|' +
      'marker|end_?cursor|after|page_?token|pagination_?token|scroll_?id|last_?evaluated_?key',
  ),
  /** A header whose name says that it has the cursor of the next page. */
  nextHeader: named('next_?(cursor|token|page_?token|page|marker)|continuation(_?token)?'),
  nextUrl: named('next(_?page)?(_?(url|uri|link|href))?|href'),
  previous: named('prev(ious)?(_?(cursor|token))?|start_?cursor|before'),
  more: named('has_?more(_?items)?|has_?next(_?page)?|more|is_?truncated'),
  pages: named('total_?pages|page_?count|pages|last_?page|num_?pages'),
  total: named('total|total_?(count|items|results|elements|records|size|entries)|count'),
  offset: named('offset|skip|start(_?(index|at))?'),
};

function named(words: string): RegExp {
  return new RegExp(`^(\\w+\\[)?(${words})\\]?$`, 'i');
}
