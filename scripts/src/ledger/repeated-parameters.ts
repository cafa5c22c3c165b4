import { type JsonObject, listOf, type SpecDocument } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import { parameterKey } from '../spec/parameter-key.ts';
import { pointerTo } from '../spec/pointer.ts';
import { resolve } from '../spec/resolve.ts';
import { walkDocument } from '../spec/walk.ts';

/** Tells of the parameters that are described a second time in one list. */
export function repeatedParameters({ file, root }: SpecDocument): Notice[] {
  const notices: Notice[] = [];
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind === 'operation' || kind === 'pathItem') notices.push(...repeatedIn(file, root, node, pointer));
  });
  return notices;
}

function repeatedIn(file: string, root: JsonObject, { parameters }: JsonObject, pointer: string): Notice[] {
  const seen = new Set<string>();
  return listOf(parameters).flatMap((one, index): Notice[] => {
    const parameter = resolve(root, one);
    const key = parameter && parameterKey(parameter);
    if (!parameter || key === undefined) return [];
    const isRepeated = seen.has(key);
    seen.add(key);
    if (!isRepeated) return [];
    const problem = `the parameter ${JSON.stringify(parameter['name'])} in ${String(parameter['in'])} is described twice`;
    const remedy = 'The last description counts: remove the other one, in an overlay.';
    return [{ file, pointer: pointerTo(`${pointer}/parameters`, index), rule: 'same-parameter', problem, remedy }];
  });
}
