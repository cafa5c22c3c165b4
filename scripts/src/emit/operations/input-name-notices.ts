import type { JsonObject } from '../../spec/document.ts';
import type { Notice } from '../../spec/notice.ts';
import { findOperations, operationPointer } from '../../spec/operations.ts';
import { parametersOf, requestBody } from './describe.ts';
import { withInputNames } from './input-names.ts';

/** Tells of the parameters that have another name in the input than on the wire. */
export function inputNameNotices(root: JsonObject, file: string): Notice[] {
  return findOperations(root).flatMap((found): Notice[] => {
    const parameters = parametersOf(root, found);
    const renamed = withInputNames(parameters, requestBody(root, found.node, parameters)).filter(
      ({ sentAs }) => sentAs !== undefined,
    );
    const pointer = operationPointer(found);
    const remedy = 'The input has it under the longer name; it is sent under its own.';
    return renamed.map(({ name, sentAs = '' }) => {
      const problem = `${JSON.stringify(sentAs)} is the name of two parameters, or of one beside the body: one is "${name}"`;
      return { file, pointer, rule: 'same-name', problem, remedy };
    });
  });
}
