import { isObject, type JsonObject, member } from '../document.ts';
import type { Notify } from '../notice.ts';
import { pointerTo } from '../pointer.ts';
import { flagMembers, textMembers, textKeywords } from '../text-members.ts';
import type { Visit } from '../walk.ts';

const textRemedy = 'It is taken as text; put it in quotes.';

/** Takes the versions and the title for texts where they are written as numbers. */
export function mendHead(root: JsonObject, notify: Notify): void {
  const version = member(root, 'openapi');
  if (typeof version === 'number') {
    root['openapi'] = Number.isInteger(version) ? `${version}.0` : String(version);
    notify('/openapi', 'text', `the version ${version} is a number`, textRemedy);
  }
  const info = member(root, 'info');
  if (!isObject(info)) return;
  for (const name of ['title', 'version', 'description', 'summary']) asText(info, name, '/info', notify);
}

/** Takes numbers and flags for texts where texts stand, texts for flags where flags do, and empty members for none. */
export function mendTexts({ kind, node, pointer }: Visit, notify: Notify): void {
  if (kind === 'components' || kind === 'callback') return;
  for (const name of kind === 'schema' ? textKeywords : textMembers) asText(node, name, pointer, notify);
  if (kind === 'schema') return;
  mendExamples(node, pointer, notify);
  for (const name of flagMembers) {
    const value = node[name];
    if (value === null) delete node[name];
    if (value !== 'true' && value !== 'false') continue;
    node[name] = value === 'true';
    notify(
      pointerTo(pointer, name),
      'flag',
      `"${value}" is a text`,
      'It is taken as true or false; leave out the quotes.',
    );
  }
}

function asText(node: JsonObject, name: string, pointer: string, notify: Notify): void {
  if (!Object.hasOwn(node, name)) return;
  const value = node[name];
  // A member that YAML leaves empty is one that was left out.
  if (value === null) delete node[name];
  if (typeof value !== 'number' && typeof value !== 'boolean') return;
  node[name] = String(value);
  notify(pointerTo(pointer, name), 'text', `${value} is no text`, textRemedy);
}

/** Takes the first of a list of examples for the example, where the standard has a map. */
function mendExamples(node: JsonObject, pointer: string, notify: Notify): void {
  const { examples } = node;
  if (!Array.isArray(examples)) return;
  delete node['examples'];
  if (examples[0] !== undefined && !Object.hasOwn(node, 'example')) node['example'] = examples[0];
  notify(
    `${pointer}/examples`,
    'examples',
    'a list, where examples stand by name',
    'The first is taken as the example.',
  );
}
