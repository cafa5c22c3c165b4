/** A template among others. */
interface Named {
  readonly name: string;
  readonly language: string;
}

/** Names of functions, in the order of the templates, and what is to be told of them. */
export interface FunctionNames {
  readonly names: readonly string[];
  readonly notices: readonly string[];
}

/** Words that cannot be the name of a constant, or that would mean something to those who import it. */
const taken = new Set(
  (
    'abstract arguments as async await break case catch class const continue debugger default delete do else enum eval export ' +
    'extends false finally for function globalThis if implements import in infinity instanceof interface let nan new null ' +
    'package private protected public return static super switch template then this throw true try type typeof undefined ' +
    'var void while with yield'
  ).split(' '),
);
const longest = 60;

/**
 * Names the function of each template: its name in camel case, with the language where a name has several.
 *
 * The templates come in a fixed order, so that equal lists get equal names; where two would be named alike, the later one
 * gets a number.
 */
export function nameTemplates(templates: readonly Named[]): FunctionNames {
  const languages = new Map<string, number>();
  for (const { name } of templates) languages.set(name, (languages.get(name) ?? 0) + 1);
  const used = new Set<string>();
  const notices: string[] = [];
  const names = templates.map(({ language, name }) => {
    const words = [...wordsOf(name), ...((languages.get(name) ?? 0) > 1 ? wordsOf(language) : [])];
    const wanted = identifierOf(words);
    let found = wanted;
    for (let count = 2; used.has(found); count += 1) found = `${wanted}${count}`;
    if (found !== wanted)
      notices.push(`${show(name)} (${show(language)}) is named ${found}: ${wanted} is another template.`);
    used.add(found);
    return found;
  });
  return { names, notices };
}

/** A text for people, whatever a terminal would make of it. */
export function show(text: string): string {
  const plain = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text).slice(1, -1);
  return plain.replaceAll(/[^\x20-\x7e]/g, '?');
}

function wordsOf(text: string): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

function identifierOf(words: readonly string[]): string {
  const joined = words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
    .slice(0, longest);
  // Of underscores alone; `template` is what the file imports.
  if (joined === '') return 'unnamedTemplate';
  if (/^[0-9]/.test(joined)) return `template${joined}`;
  return taken.has(joined.toLowerCase()) ? `${joined}Template` : joined;
}
