import { docComment, propertyKey } from '../text.ts';
import type { PrintedFunction } from './print-function.ts';

/** Prints the tree of functions and, written out, the type of the methods that a client makes of it. */
export function printResources(functions: readonly PrintedFunction[]): string {
  const rooms = new Map<string, [string, PrintedFunction][]>();
  for (const printed of functions) {
    const [resource = '', method = ''] = printed.method.split('.');
    rooms.set(resource, [...(rooms.get(resource) ?? []), [method, printed]]);
  }
  const types = [...rooms].map(([resource, methods]) => {
    const members = methods.map(
      ([method, { doc, parameters, returns }]) =>
        `${docComment(doc, '    ')}    ${propertyKey(method)}(${parameters}): ${returns};\n`,
    );
    return `  readonly ${propertyKey(resource)}: {\n${members.join('')}  };\n`;
  });
  const tree = [...rooms].map(([resource, methods]) => {
    const members = methods.map(([method, { functionName }]) => `${propertyKey(method)}: ${functionName}`);
    return `  ${propertyKey(resource)}: { ${members.join(', ')} },\n`;
  });
  return [
    `${docComment(['Every operation as a method of the client.'])}export interface Resources {\n${types.join('')}}\n`,
    `${docComment(['Every operation as a function, in the tree that a client is made from.'])}export const resources = {\n${tree.join('')}};\n`,
  ].join('\n');
}
