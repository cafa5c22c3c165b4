import { type JsonObject, member } from '../document.ts';
import { queryParametersOf } from '../lower/query-string.ts';
import type { Visit } from '../walk.ts';
import type { Refuse } from './refuse.ts';

const places = ['query', 'querystring', 'path', 'header', 'cookie'];

/** Checks that a parameter has a name and a place, and that a whole query string can be made from what its content says. */
export function checkParameter({ node, pointer }: Visit, root: JsonObject, refuse: Refuse): void {
  if (member(node, '$ref') !== undefined) return;
  const where = member(node, 'in');
  if (typeof member(node, 'name') !== 'string')
    refuse(`${pointer}/name`, 'shape', 'must be text', 'Name the parameter.');
  if (typeof where !== 'string' || !places.includes(where)) {
    refuse(`${pointer}/in`, 'shape', `must be one of ${places.join(', ')}`, 'Say where the parameter goes.');
  }
  if (where !== 'querystring' || node['required'] !== true || queryParametersOf(root, node)) return;
  const problem = 'a required query string that is no object of application/x-www-form-urlencoded';
  const remedy = 'Describe its fields as parameters "in: query", in an overlay, or leave "required" out.';
  refuse(`${pointer}/content`, 'query-string', problem, remedy);
}
