import { isObject, type JsonObject, member } from '../document.ts';
import { pointerTo } from '../pointer.ts';
import type { Refuse } from './refuse.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const places = ['query', 'path', 'header', 'cookie'];
const example = 'Give an OpenAPI 3.0 or 3.1 description.';

const convert = 'Convert it to OpenAPI 3 first, for example with "npx swagger2openapi FILE -o OUT".';

/** Checks that a document is a description of a version that is known here. */
export function checkFrame(root: JsonObject, refuse: Refuse): void {
  const version = member(root, 'openapi');
  if (member(root, 'swagger') !== undefined) {
    refuse('/swagger', 'not-openapi', 'this is a Swagger 2 description', convert);
  } else if (typeof version !== 'string') refuse('', 'not-openapi', 'there is no "openapi" version', example);
  else if (!/^3\.[01](\.\d+)?(-.*)?$/.test(version)) {
    refuse('/openapi', 'version', `version ${version} is not known here`, example);
  }
}

/** Checks the parts that a description is made of: info, paths, operations, parameters. */
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
    checkParameters(member(item, 'parameters'), `${pointer}/parameters`, refuse);
    for (const method of methods) {
      const operation = member(item, method);
      if (operation === undefined) continue;
      const place = `${pointer}/${method}`;
      if (!isObject(operation)) {
        refuse(place, 'shape', 'must be an object', example);
        continue;
      }
      checkParameters(member(operation, 'parameters'), `${place}/parameters`, refuse);
      const id = member(operation, 'operationId');
      if (id === undefined) continue;
      if (typeof id !== 'string') refuse(`${place}/operationId`, 'shape', 'must be text', 'Write it as text.');
    }
  }
}

function checkParameters(parameters: unknown, pointer: string, refuse: Refuse): void {
  if (parameters === undefined) return;
  if (!Array.isArray(parameters)) return refuse(pointer, 'shape', 'must be a list', 'Write the parameters as a list.');
  for (const [index, parameter] of (parameters as JsonObject[]).entries()) {
    const place = pointerTo(pointer, index);
    if (!isObject(parameter)) {
      refuse(place, 'shape', 'must be an object', 'Write the parameter as an object.');
      continue;
    }
    if (member(parameter, '$ref') !== undefined) continue;
    const where = member(parameter, 'in');
    if (typeof member(parameter, 'name') !== 'string')
      refuse(`${place}/name`, 'shape', 'must be text', 'Name the parameter.');
    if (typeof where !== 'string' || !places.includes(where)) {
      refuse(`${place}/in`, 'shape', `must be one of ${places.join(', ')}`, 'Say where the parameter goes.');
    }
  }
}
