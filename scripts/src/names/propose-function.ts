import type { FoundOperation } from '../spec/operations.ts';
import { hasLetters } from './letters.ts';
import { firstFree } from './identifiers.ts';
import { functionWithWord } from './package-part.ts';
import { type Conflict, functionConflict, type UsedNames } from './used-names.ts';
import { joinWords, splitWords, withSmallPlural } from './word-forms.ts';
import { camelCase, upperFirst } from './words.ts';

/** A proposed name, and what has the one that was wanted. */
export interface ProposedName {
  readonly name: string;
  readonly conflict?: Conflict;
}

/**
 * Proposes the name of an operation's function: the words of its id, which become `...Operation` where something else has
 * them, and get the word of the description where another one of the package has them.
 *
 * @param spoken A better name, where the id is a copy of the path.
 */
export function proposeFunction(found: FoundOperation, used: UsedNames, spoken?: string): ProposedName {
  const wanted = spoken ?? wantedFunction(found);
  const conflict = functionConflict(used, wanted);
  if (!conflict) return { name: wanted };
  const { part } = used.taken;
  const isNeighbour = conflict.kind === 'neighbour' && part !== undefined;
  if (spoken !== undefined && !isNeighbour) {
    const by = withParameter(spoken, found);
    const isFree = by !== undefined && functionConflict(used, by) === undefined;
    return isFree ? { name: by, conflict } : proposeFunction(found, used);
  }
  const longer = isNeighbour ? functionWithWord(wanted, part.word) : `${wanted}Operation`;
  const base = conflict.kind === 'other' ? wanted : longer;
  return { name: firstFree(base, (name) => functionConflict(used, name) === undefined), conflict };
}

/** A name with what tells the row that it is of: `getAccountById`, beside `getAccount` for the account of the caller. */
function withParameter(name: string, { path }: FoundOperation): string | undefined {
  const [, parameter] = /.*\{([^{}]+)\}/.exec(path) ?? [];
  if (parameter === undefined) return undefined;
  const words = splitWords(parameter);
  const isId = words.length === 1 && splitWords(name).includes(words[0] ?? '');
  return `${name}By${isId || words.at(-1) === 'id' ? 'Id' : upperFirst(joinWords(words))}`;
}

/** The words of an operation's id, or of its method and path where the id has no letters. */
function wantedFunction({ id, method, path }: FoundOperation): string {
  const text = hasLetters(id) ? id : hasLetters(path) ? `${method} ${path}` : `${method} root`;
  const words = withSmallPlural(camelCase(text));
  return /^\p{Nd}/u.test(words) ? `operation${words}` : words;
}
