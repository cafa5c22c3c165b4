import { isObject, type Json, type JsonObject, member } from '../spec/document.ts';
import { pointerTo } from '../spec/pointer.ts';
import { walkDocument } from '../spec/walk.ts';

/** Calls back for every object of a description, by the name that the ledger has for it. */
export function eachObject(
  root: JsonObject,
  visitor: (object: string, node: JsonObject, pointer: string) => void,
): void {
  const visit = (object: string, node: Json | undefined, pointer: string) => {
    if (isObject(node)) visitor(object, node, pointer);
  };
  const list = (object: string, node: JsonObject, field: string, pointer: string, and = visit) => {
    const value = member(node, field);
    for (const [key, one] of Object.entries(typeof value === 'object' && value !== null ? value : {}))
      and(object, one, pointerTo(`${pointer}/${field}`, key));
  };
  const visitServer = (object: string, node: Json | undefined, pointer: string) => {
    visit(object, node, pointer);
    if (isObject(node)) list('server-variable', node, 'variables', pointer);
  };
  walkDocument(root, ({ kind, node, pointer }) => {
    visit(kebab(kind), node, pointer);
    if (kind === 'schema' || kind === 'operation' || kind === 'document')
      visit('external-documentation', member(node, 'externalDocs'), `${pointer}/externalDocs`);
    if (kind === 'schema') {
      for (const name of ['discriminator', 'xml']) visit(name, member(node, name), `${pointer}/${name}`);
    }
    if (kind === 'document' || kind === 'pathItem' || kind === 'operation')
      list('server', node, 'servers', pointer, visitServer);
    if (kind === 'document' || kind === 'operation') list('security-requirement', node, 'security', pointer);
    if (kind === 'link') visitServer('server', member(node, 'server'), `${pointer}/server`);
    if (kind === 'securityScheme') {
      visit('oauth-flows', member(node, 'flows'), `${pointer}/flows`);
      const flows = member(node, 'flows');
      if (isObject(flows)) list('oauth-flow', node, 'flows', pointer);
    }
    if (kind === 'document') {
      const info = member(node, 'info');
      visit('info', info, '/info');
      for (const name of ['contact', 'license']) visit(name, member(info, name), `/info/${name}`);
      list('tag', node, 'tags', pointer, (object, tag, place) => {
        visit(object, tag, place);
        visit('external-documentation', member(tag, 'externalDocs'), `${place}/externalDocs`);
      });
      visit('paths', member(node, 'paths'), '/paths');
    }
    if (kind === 'operation') visit('responses', member(node, 'responses'), `${pointer}/responses`);
  });
}

function kebab(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
