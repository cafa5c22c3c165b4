import type * as z from 'zod/v4/mini';

/** What is wrong, and where. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The outcome of holding a value against a schema, with the members and items that the schema has looked at. */
export interface Evaluation {
  readonly issues: readonly Issue[];
  readonly properties?: ReadonlySet<string>;
  readonly items?: ReadonlySet<number>;
}

/** Holds a value against a schema below. */
export type EvaluateChild = (child: z.core.$ZodType, value: unknown) => Evaluation;

/** What one evaluation gathers. */
export interface Gathered {
  readonly issues: Issue[];
  readonly properties: Set<string>;
  readonly items: Set<number>;
}

/** Adds what a schema below found to the findings; its notes count only when it holds. */
export function absorb(gathered: Gathered, evaluation: Evaluation, path: readonly PropertyKey[] = []): boolean {
  for (const issue of evaluation.issues)
    gathered.issues.push({ path: [...path, ...issue.path], message: issue.message });
  return evaluation.issues.length === 0;
}
