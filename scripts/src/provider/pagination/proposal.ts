import type { FoundOperation } from '../../spec/operations.ts';

/** How a list seems to page: the strategy of core and what it is made with. */
export type ProposedStrategy =
  | { readonly strategy: 'cursor-token'; readonly options: CursorTokenProposal }
  | { readonly strategy: 'cursor-after'; readonly options: CursorAfterProposal }
  | { readonly strategy: 'numbered'; readonly options: NumberedProposal };

/** A form of a cursor that means that there is no further page. */
export type ProposedEnd = 'null' | 'absent' | 'empty';

interface CursorTokenProposal {
  readonly size: string;
  readonly maximum: number;
  readonly cursor: string;
  readonly next: string;
  readonly end: readonly ProposedEnd[];
  readonly hasMore?: string;
  readonly tokenOnLastPage?: boolean;
}

interface CursorAfterProposal {
  readonly size: string;
  readonly maximum: number;
  readonly after: string;
  readonly before: string;
  readonly next: string;
  readonly previous: string;
  readonly end: readonly ProposedEnd[];
}

interface NumberedProposal {
  readonly page: string;
  readonly size: string;
  readonly maximum: number;
  readonly id: string;
  readonly pages?: string;
  readonly total?: string;
}

/** What was read off the parameters and the answer of one list. */
export interface ListReading {
  readonly parameters: readonly string[];
  readonly proposal: ProposedStrategy;
  /** What stands for no cursor on the last page, as far as the types say; undefined for numbered pages. */
  readonly noCursor?: null | '';
}

/** A list that pages in a way that core has a strategy for. */
export interface ProposedList extends ListReading {
  readonly found: FoundOperation;
  /** Dot-separated path of the rows. */
  readonly items: string;
  /** What was guessed, for a person to decide. */
  readonly doubts: readonly string[];
}

/** What a description shows of paging. */
export interface PaginationProposal {
  readonly lists: readonly ProposedList[];
  /** Lists that seem to page, and are left as calls. */
  readonly undecided: readonly { readonly found: FoundOperation; readonly why: string }[];
}
