/** The names that vendors give to the parts of paging. */
export const wireNames = {
  size: /^(limit|per_?page|page_?size|max_?results|max_?items|page_?limit|size|take|top)$/i,
  page: /^(page|page_?(number|no|num|index))$/i,
  cursor: /^(cursor|page_?token|next_?(token|cursor|page_?token)|continuation(_?token)?|starting_?after|after)$/i,
  after: /^(after|starting_?after|after_?cursor)$/i,
  before: /^(before|ending_?before|before_?cursor)$/i,
  next: /^(next(_?(cursor|token|page_?token|page))?|cursor|continuation(_?token)?|end_?cursor|after)$/i,
  previous: /^(prev(ious)?(_?(cursor|token))?|start_?cursor|before)$/i,
  more: /^(has_?more|has_?next(_?page)?|more|is_?truncated)$/i,
  pages: /^(total_?pages|page_?count|pages|last_?page|num_?pages)$/i,
  total: /^(total|total_?(count|items|results|elements|records)|count)$/i,
  offset: /^(offset|skip|start(_?index)?)$/i,
};
