import { isObject, type JsonObject, member } from '../document.ts';
import { hasField, methodFields } from '../methods.ts';
import { methodPointer, operationsOf } from '../operations.ts';
import { pointerTo } from '../pointer.ts';
import type { Refuse } from './refuse.ts';

const example = 'Give an OpenAPI 3.0, 3.1 or 3.2 description.';

// Others that convert lose parts: file uploads and the types of items in forms, for example.
const convert = 'Convert it to OpenAPI 3 first, for example with "npx swagger2openapi FILE -o OUT".';

/** Checks that a document is a description of a version that is known here. */
export function checkFrame(root: JsonObject, refuse: Refuse): void {
  const version = member(root, 'openapi');
  if (member(root, 'swagger') !== undefined) {
    refuse('/swagger', 'not-openapi', 'this is a Swagger 2 description', convert);
  } else if (typeof version !== 'string') refuse('', 'not-openapi', 'there is no "openapi" version', example);
  else if (!/^3\.[012](\.\d+)?(-.*)?$/.test(version)) {
    refuse('/openapi', 'version', `version ${version} is not known here`, example);
  }
}

/** Checks the parts that a description is made of: info, paths and operations. */
export function checkShape(root: JsonObject, refuse: Refuse): void {
  const info = member(root, 'info');
  for (const name of ['title', 'version']) {
    const value = member(info, name);
    if (typeof value !== 'string') refuse(`/info/${name}`, 'shape', 'must be text', `Write info.${name} as text.`);
  }
  for (const name of ['paths', 'components', 'webhooks']) {
    const value = member(root, name);
    if (value !== undefined && !isObject(value)) refuse(`/${name}`, 'shape', 'must be an object', example);
  }
  for (const [name, value] of Object.entries(member(root, 'components') ?? {})) {
    if (!name.startsWith('x-') && !isObject(value))
      refuse(`/components/${name}`, 'shape', 'must be an object', example);
  }
  for (const [path, item] of Object.entries(member(root, 'paths') ?? {})) {
    if (path.startsWith('x-')) continue;
    const pointer = pointerTo('/paths', path);
    if (!path.startsWith('/')) refuse(pointer, 'path', 'a path must begin with "/"', 'Correct the path.');
    if (!isObject(item)) {
      refuse(pointer, 'shape', 'must be an object', example);
      continue;
    }
    checkMethods(member(item, 'additionalOperations'), `${pointer}/additionalOperations`, refuse);
    for (const method of methodFields) {
      const operation = member(item, method);
      if (operation !== undefined && !isObject(operation))
        refuse(`${pointer}/${method}`, 'shape', 'must be an object', example);
    }
    for (const [method, operation] of operationsOf(item)) {
      const id = member(operation, 'operationId');
      if (id === undefined || typeof id === 'string') continue;
      refuse(`${methodPointer(pointer, method)}/operationId`, 'shape', 'must be text', 'Write it as text.');
    }
  }
}

/** Methods that no fetch sends, as the Fetch Standard has it. */
const forbidden = /^(connect|track)$/i;
/** What a method is made of, as RFC 9110 has it. */
const token = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;

/** Checks that the methods of `additionalOperations` are such that can be sent, each under a name of its own. */
function checkMethods(operations: unknown, pointer: string, refuse: Refuse): void {
  for (const method of Object.keys(isObject(operations) ? operations : {})) {
    const place = pointerTo(pointer, method);
    const shown = JSON.stringify(method);
    if (hasField(method)) {
      const own = method.toLowerCase();
      refuse(place, 'method', `${shown} is the method of the field "${own}"`, `Move the operation to "${own}".`);
    } else if (!token.test(method) || method === 'parameters' || method in Object.prototype) {
      refuse(place, 'method', `${shown} is no name of a method`, 'Write a token of RFC 9110, such as "COPY".');
    } else if (forbidden.test(method)) {
      refuse(place, 'method', `${shown} is a method that fetch does not send`, 'Remove the operation, in an overlay.');
    }
  }
}
