/** Something that the compiler says of the code. */
export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly message: string;
}

/** A name that can stand at a place. */
interface Suggestion {
  readonly label: string;
  readonly kind: string;
}

/** What the compiler is asked; each answer comes under the number of its question. */
export type Question =
  | { readonly ask: 'open'; readonly declarations: readonly Readonly<Record<string, string>>[] }
  | { readonly ask: 'problems'; readonly code: string }
  | { readonly ask: 'complete'; readonly code: string; readonly at: number }
  | { readonly ask: 'hover'; readonly code: string; readonly at: number }
  | { readonly ask: 'compile'; readonly code: string; readonly modules: Readonly<Record<string, string>> };

/** What is answered to each question. */
export interface Answers {
  readonly open: undefined;
  readonly problems: readonly Problem[];
  readonly complete: { readonly from: number; readonly suggestions: readonly Suggestion[] };
  readonly hover: { readonly from: number; readonly to: number; readonly text: string } | undefined;
  readonly compile: { readonly code: string };
}
