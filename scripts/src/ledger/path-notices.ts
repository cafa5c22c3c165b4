import { type Json, type JsonObject, listOf, type SpecDocument } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import { findOperations, operationPointer } from '../spec/operations.ts';
import { pointerTo } from '../spec/pointer.ts';
import { resolve } from '../spec/resolve.ts';

const nowhere = 'It is left out; put it into the path as "{name}", or remove it, in an overlay.';
const assumed = 'It is taken as a text; describe it as a parameter "in: path", in an overlay.';

/** Tells of the parameters of paths that a path has no place for, and of places that have no parameter. */
export function pathNotices({ file, root }: SpecDocument): Notice[] {
  const told = (pointer: string, problem: string, remedy: string): Notice => ({
    file,
    pointer,
    rule: 'path-parameter',
    problem,
    remedy,
  });
  return findOperations(root).flatMap((found): Notice[] => {
    const { path, pathItem, node } = found;
    const operation = operationPointer(found);
    const inPath = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name));
    const described = [
      ...namesOf(root, pathItem['parameters'], pointerTo('/paths', path)),
      ...namesOf(root, node['parameters'], operation),
    ];
    const names = new Set(described.map(({ name }) => name));
    return [
      ...described
        .filter(({ name }) => !inPath.has(name))
        .map(({ name, pointer }) => told(pointer, `the path has no {${name}}`, nowhere)),
      ...[...inPath]
        .filter((name) => !names.has(name))
        .map((name) => told(operation, `{${name}} is described nowhere`, assumed)),
      ...Array.from(path.matchAll(/\/:([A-Za-z_]\w*)(?=\/|$)/g), ([, name = '']) =>
        told(
          operation,
          `":${name}" is no parameter of OpenAPI`,
          `It is sent as it stands; write it as "{${name}}" in an overlay, if it is a parameter.`,
        ),
      ),
    ];
  });
}

function namesOf(root: JsonObject, parameters: Json | undefined, holder: string) {
  const list = listOf(parameters);
  return list.flatMap((one, index) => {
    const parameter = resolve(root, one);
    if (parameter?.['in'] !== 'path') return [];
    return [{ name: String(parameter['name']), pointer: pointerTo(`${holder}/parameters`, index) }];
  });
}
