import type { OperationContract } from '../../contract/contract.ts';

/** How a list seems to page: the strategy of core and what it is made with. */
export type ProposedStrategy =
  | { readonly kind: 'cursor-token'; readonly options: CursorTokenProposal }
  | { readonly kind: 'cursor-after'; readonly options: CursorAfterProposal }
  | { readonly kind: 'numbered'; readonly options: NumberedProposal }
  | { readonly kind: 'offset'; readonly options: OffsetProposal }
  | { readonly kind: 'linked'; readonly options: LinkedProposal }
  | { readonly kind: 'after-last-row'; readonly options: AfterLastRowProposal }
  | { readonly kind: 'header-cursor'; readonly options: HeaderCursorProposal };

/** A form of a cursor that means that there is no further page. */
export type ProposedEnd = 'null' | 'absent' | 'empty';

interface SizeProposal {
  readonly size: string;
  readonly maximum: number;
}

interface CursorTokenProposal extends SizeProposal {
  readonly cursor: string;
  readonly next: string;
  readonly end: readonly ProposedEnd[];
  readonly hasMore?: string;
  readonly tokenOnLastPage?: boolean;
  readonly total?: string;
}

interface CursorAfterProposal extends SizeProposal {
  readonly after: string;
  readonly before: string;
  readonly next: string;
  readonly previous: string;
  readonly end: readonly ProposedEnd[];
  readonly total?: string;
}

interface NumberedProposal extends SizeProposal {
  readonly page: string;
  readonly id?: string;
  readonly first?: 0;
  readonly pages?: string;
  readonly hasMore?: string;
  readonly total?: string;
}

interface OffsetProposal extends SizeProposal {
  readonly offset: string;
  readonly id?: string;
  readonly first?: 1;
  readonly hasMore?: string;
  readonly total?: string;
}

interface LinkedProposal extends SizeProposal {
  readonly parameters: readonly string[];
  /** Path of the URL in the body; it is in the header `Link` without. */
  readonly next?: string;
  readonly end?: readonly ProposedEnd[];
  readonly total?: string;
}

interface AfterLastRowProposal extends SizeProposal {
  readonly after: string;
  readonly id: string;
  readonly hasMore?: string;
  readonly total?: string;
}

interface HeaderCursorProposal extends SizeProposal {
  readonly cursor: string;
  readonly header: string;
}

/** What was read off the parameters and the response of one list. */
export interface ListReading {
  readonly parameters: readonly string[];
  readonly proposal: ProposedStrategy;
  /** What stands for no cursor on the last page, as far as the types say; undefined where there is none. */
  readonly noCursor?: ProposedEnd | undefined;
  /** Whether the response has the cursor of the next page as a number. */
  readonly isNumericNext?: boolean;
}

/** A list that pages in a way that core has a strategy for. */
export interface ProposedList extends ListReading {
  readonly operation: OperationContract;
  /** Name of the strategy: its kind, or a longer one where the package has another form of that kind. */
  readonly strategy: string;
  /** Dot-separated path of the rows; empty where the body is the array. */
  readonly items: string;
  /** What was guessed, for a person to decide. */
  readonly doubts: readonly string[];
}

/** What a description shows of paging. */
export interface PaginationProposal {
  readonly lists: readonly ProposedList[];
  /** Lists that seem to page, and are left as calls. */
  readonly undecided: readonly { readonly operation: OperationContract; readonly why: string }[];
}
