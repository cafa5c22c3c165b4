import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';

import type { WorkflowProblem } from './lint-workflow.ts';

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** An expression with what whoever opened a pull request has written. */
const textOfEvent = /\$\{\{(?:(?!\}\})[^])*\bgithub\.(?:event|head_ref|base_ref|ref_name)\b/;
const versionComment = /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Holds the text of a workflow against our own rules, which are stricter than what any workflow must keep. */
export function checkHouseRules(text: string): WorkflowProblem[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lines = text.split('\n');
  const problems: WorkflowProblem[] = [];
  const lineOf = (node: unknown) => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const report = (node: unknown, problem: string) => problems.push({ line: lineOf(node), problem });
  const root = document.contents;
  if (!isMap(root)) return [{ line: 1, problem: 'is no workflow' }];

  if (!root.has('permissions'))
    report(root, 'says no permissions for the whole file; write `permissions: {}` and what each job needs');
  else if (isScalar(root.get('permissions', true)))
    report(root.get('permissions', true), 'gives all permissions of a kind; list those that are needed');
  const events = root.get('on', true);
  if (JSON.stringify(events)?.includes('pull_request_target')) {
    report(events, 'runs on pull_request_target, with secrets and the code of strangers; use pull_request');
  }
  for (const { job, name, step } of stepsOf(root)) {
    if (step === undefined) {
      if (!job.has('timeout-minutes')) report(job, `sets no timeout-minutes for ${name}, which may hang for six hours`);
      if (job.has('secrets')) report(job, `hands secrets on from ${name}`);
    }
    const place = step ?? job;
    const uses = place.get('uses', true);
    if (isScalar(uses)) checkUses(uses, place);
    const script = place.get('run', true);
    if (isScalar(script) && textOfEvent.test(String(script.value))) {
      report(script, 'puts text of an event into a script; hand it over in env');
    }
    if (isIdTokenJob(job) && step !== undefined && isScalar(uses) && String(uses.value).startsWith('actions/cache')) {
      report(uses, 'restores a cache where packages are published; build from the lockfile alone');
    }
  }
  return problems;

  function checkUses(uses: Node & { readonly value: unknown }, place: YAMLMap): void {
    const action = String(uses.value);
    if (action.startsWith('./')) return;
    if (!pinned.test(action)) report(uses, `uses ${action}; pin it by the 40 digits of a commit`);
    else if (!versionComment.test((lines[lineOf(uses) - 1] ?? '').trimEnd())) {
      report(uses, `uses ${action} without its version behind it, as \`# v1.2.3\``);
    }
    const options = place.get('with', true);
    const has = (key: string, value: unknown) => isMap(options) && options.get(key) === value;
    if (action.startsWith('actions/checkout@') && !has('persist-credentials', false)) {
      report(uses, 'leaves the token behind in the checkout; say persist-credentials: false');
    }
    if (action.startsWith('actions/setup-node@') && !has('package-manager-cache', false)) {
      report(uses, 'may restore a cache; say package-manager-cache: false');
    }
  }
}

interface Step {
  readonly name: string;
  readonly job: YAMLMap;
  /** Undefined for the job itself. */
  readonly step: YAMLMap | undefined;
}

/** Every job, then its steps. */
function* stepsOf(root: YAMLMap): Generator<Step> {
  const jobs = root.get('jobs', true);
  if (!isMap(jobs)) return;
  for (const { key, value: job } of jobs.items) {
    if (!isMap(job)) continue;
    const name = String(key);
    yield { name, job, step: undefined };
    const steps = job.get('steps', true);
    if (isSeq(steps)) for (const step of steps.items) if (isMap(step)) yield { name, job, step };
  }
}

function isIdTokenJob(job: YAMLMap): boolean {
  const permissions = job.get('permissions', true);
  return isMap(permissions) && permissions.get('id-token') === 'write';
}
