import type { JsonObject } from '../../spec/document.ts';
import type { Draft } from './draft.ts';
import { effectiveSchema, propertiesOf } from '../../spec/effective-schema.ts';
import type { FoundCollection } from './find-collections.ts';

/** Words that say what is done to a row itself, and not which state it comes to. */
const plain = new Set([
  'add',
  'clear',
  'create',
  'delete',
  'end',
  'get',
  'list',
  'remove',
  'set',
  'start',
  'test',
  'update',
]);

/**
 * The state that an action leaves a row in: the one among a member's listed values that is a form of the action's word, as
 * `published` and `publishing` are of `publish`.
 */
export function stateAfter(
  root: JsonObject,
  { name, operation, place }: Draft,
  { schema }: FoundCollection,
): JsonObject {
  // Texts begin with what is done, as in "Revokes one link."
  const [, told = ''] = /^(\w+)s\b/.exec(operation.documentation.summary ?? '') ?? [];
  const forms = new Set(
    [name.split('.')[1] ?? '', place.split(/[/:]/).at(-1) ?? '', told]
      .flatMap(wordsOf)
      .filter((word) => word.length > 2)
      .flatMap((word) => (plain.has(word) ? [] : formsOf(word))),
  );
  for (const [member, property] of Object.entries(propertiesOf(effectiveSchema(root, schema)))) {
    const values = effectiveSchema(root, property)['enum'];
    const found = Array.isArray(values) ? values.find((one) => forms.has(String(one).toLowerCase())) : undefined;
    if (found !== undefined) return { [member]: found };
  }
  return {};
}

function wordsOf(text: string): string[] {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** What has been done, and what is being done. */
function formsOf(verb: string): string[] {
  const stems = [verb, verb + (verb.at(-1) ?? ''), verb.replace(/e$/, '')];
  return [...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`]), `${verb.replace(/y$/, 'i')}ed`];
}
