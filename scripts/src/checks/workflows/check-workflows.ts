import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkHouseRules } from './house-rules.ts';
import { lintWorkflow } from './lint-workflow.ts';

/** A problem of a workflow, by the file and line where it is. */
export interface WorkflowFileProblem {
  readonly file: string;
  readonly problem: string;
}

/** Holds every workflow of a repository against actionlint and our own rules; an empty list is a pass. */
export async function checkWorkflows(root: string): Promise<WorkflowFileProblem[]> {
  const folder = '.github/workflows';
  const problems: WorkflowFileProblem[] = [];
  for (const name of readdirSync(join(root, folder)).toSorted()) {
    const file = `${folder}/${name}`;
    if (!name.endsWith('.yml')) {
      problems.push({ file, problem: 'is no .yml file' });
      continue;
    }
    const text = readFileSync(join(root, file), 'utf8');
    for (const { line, problem } of [...(await lintWorkflow(text, file)), ...checkHouseRules(text)]) {
      problems.push({ file: `${file}:${line}`, problem });
    }
  }
  return problems;
}
