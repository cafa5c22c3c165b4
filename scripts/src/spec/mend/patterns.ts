import { isObject, type JsonObject } from '../document.ts';
import type { Notify } from '../notice.ts';
import { patternProblem, patternJudge } from '../pattern-problem.ts';
import { pointerTo } from '../pointer.ts';
import { walkDocument } from '../walk.ts';
import { loosenAround } from './loosen-around.ts';

/** Leaves out patterns that ECMAScript has no such regular expression for, and those that cost too much to match with. */
export function mendPatterns(root: JsonObject, notify: Notify): void {
  const judge = patternJudge();
  const loosened: JsonObject[] = [];
  const leaveOut = (pattern: string, pointer: string): boolean => {
    const problem = patternProblem(pattern, judge);
    if (problem === undefined) return false;
    notify(pointer, problem.rule, `${shown(pattern)} ${problem.text}`, problem.remedy);
    return true;
  };
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind !== 'schema') return;
    const { pattern, patternProperties } = node;
    let isLoosened = false;
    if (typeof pattern === 'string' && leaveOut(pattern, `${pointer}/pattern`)) {
      delete node['pattern'];
      isLoosened = true;
    }
    for (const name of Object.keys(isObject(patternProperties) ? patternProperties : {})) {
      if (!leaveOut(name, pointerTo(`${pointer}/patternProperties`, name))) continue;
      delete (patternProperties as JsonObject)[name];
      // Nobody can tell any more which members are others than those.
      for (const rest of ['additionalProperties', 'unevaluatedProperties']) delete node[rest];
      isLoosened = true;
    }
    if (isLoosened) loosened.push(node);
  });
  if (loosened.length > 0) loosenAround(root, loosened, notify);
}

function shown(pattern: string): string {
  return JSON.stringify(pattern.length > 120 ? `${pattern.slice(0, 120)}…` : pattern);
}
