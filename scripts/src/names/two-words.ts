import type { FoundOperation } from '../spec/operations.ts';
import type { MethodChoice } from './method-choice.ts';
import { singular } from './word-forms.ts';

/** Resources that are another plural of a noun, by which there is one already: `people` beside `persons`. */
export function secondWords(resources: Iterable<string>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const second = new Map<string, string>();
  // The functions of the regular plural have the noun: `createPerson` is `persons.create`.
  const sorted = [...new Set(resources)].toSorted((one, other) => Number(isRegular(other)) - Number(isRegular(one)));
  for (const resource of sorted) {
    const noun = singular(resource);
    const own = first.get(noun);
    if (noun === resource) continue;
    if (own === undefined) first.set(noun, resource);
    else second.set(resource, own);
  }
  return second;
}

/** A choice for each two resources that are two words for one thing, with a method that both of them have. */
export function twoWordChoices(
  operations: readonly FoundOperation[],
  methods: ReadonlyMap<string, string>,
): MethodChoice[] {
  const owners = new Map(operations.map((found) => [methods.get(found.id) ?? '', found]));
  const resources = [...owners.keys()].map((name) => name.split('.')[0] ?? '');
  return [...secondWords(resources)].flatMap(([resource, first]) => {
    for (const [name, found] of owners) {
      const wanted = name.replace(resource, first);
      const owner = name.startsWith(`${resource}.`) ? owners.get(wanted) : undefined;
      if (owner)
        return [
          {
            name: wanted,
            given: [
              { found: owner, name: wanted },
              { found, name },
            ],
          },
        ];
    }
    return [];
  });
}

function isRegular(word: string): boolean {
  return `${singular(word)}s` === word;
}
