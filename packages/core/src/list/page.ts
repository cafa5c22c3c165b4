/** One page of a list. */
export interface Page<Item, Body = unknown> extends Iterable<Item> {
  /** Its items in the walk's order, repeated rows left out. */
  readonly items: readonly Item[];
  /** The body as on the wire. */
  readonly body: Body;
  /** Where to go on behind this page: a text for `resume`, bound to the operation and its filters. */
  readonly checkpoint: string;
  /** Where to go on behind the first `count` items of this page. */
  checkpointAfter(count: number): string;
  /** Whether the provider says that there is another page. */
  readonly hasMore: boolean;
}
