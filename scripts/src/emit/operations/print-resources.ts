import { docComment, propertyKey } from '../text.ts';
import type { PrintedFunction } from './print-function.ts';
import { resourceComment } from './resource-comment.ts';

/**
 * Prints the tree of functions and, written out, the type of the methods that a client makes of it.
 *
 * @param tags Descriptions of tags, by their names.
 */
export function printResources(tags: ReadonlyMap<string, string>, functions: readonly PrintedFunction[]): string {
  const rooms = new Map<string, [string, PrintedFunction][]>();
  for (const printed of functions) {
    const [resource = '', method = ''] = printed.method.split('.');
    const room = rooms.get(resource);
    if (room) room.push([method, printed]);
    else rooms.set(resource, [[method, printed]]);
  }
  const comments = commentsOf(tags, rooms, functions);
  const types = [...rooms].map(([resource, methods]) => {
    const members = methods.map(
      ([method, { doc, example, parameters, returns }]) =>
        `${docComment(doc, '    ', example?.method)}    ${propertyKey(method)}(${parameters}): ${returns};\n`,
    );
    const comment = docComment([comments.get(resource) ?? ''], '  ');
    return `${comment}  readonly ${propertyKey(resource)}: {\n${members.join('')}  };\n`;
  });
  const tree = [...rooms].map(([resource, methods]) => {
    const members = methods.map(([method, { functionName }]) => `${propertyKey(method)}: ${functionName}`);
    return `  ${propertyKey(resource)}: { ${members.join(', ')} },\n`;
  });
  return [
    `${docComment(['All operations as methods of a client, grouped by resource.'])}export interface Resources {\n${types.join('')}}\n`,
    `${docComment(['All operations as functions, grouped by resource.'])}export const resources = {\n${tree.join('')}};\n`,
  ].join('\n');
}

/** What each resource is; a sentence that a tag has for several of them says nothing of any, and is left out. */
function commentsOf(
  tags: ReadonlyMap<string, string>,
  rooms: ReadonlyMap<string, readonly (readonly [string, PrintedFunction])[]>,
  functions: readonly PrintedFunction[],
): ReadonlyMap<string, string> {
  const sentenceOf = (resource: string, descriptions = tags) => {
    const own = (rooms.get(resource) ?? []).map(([, printed]) => printed);
    return resourceComment(descriptions, resource, own, functions);
  };
  const sentences = [...rooms.keys()].map((resource) => [resource, sentenceOf(resource)] as const);
  const isShared = (sentence: string) => sentences.filter(([, one]) => one === sentence).length > 1;
  return new Map(
    sentences.map(([resource, sentence]) => [
      resource,
      isShared(sentence) ? sentenceOf(resource, new Map()) : sentence,
    ]),
  );
}
