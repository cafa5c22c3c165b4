import { takenForResource } from './taken-names.ts';
import { camelCase, upperFirst } from './words.ts';

/** The name of a resource that is made of a text's words: `closeResource` where every client has a `close`. */
export function resourceOf(text: string): string {
  const words = camelCase(text) || 'root';
  if (/^\p{Nd}/u.test(words)) return `resource${upperFirst(words)}`;
  return takenForResource(words) === undefined ? words : `${words}Resource`;
}
