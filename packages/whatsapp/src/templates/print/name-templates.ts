import { digestOf } from './digest-of.ts';

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
/** Meta's names, as far as camel case tells them apart: words of small letters and digits. */
const plainName = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/**
 * Names the function of each template: its name in camel case, with the language where a name has several.
 *
 * A name that once meant a template never means another one, whatever templates come and go, since calls would compile and send
 * that one. So every form is of its own: camel case alone never has an underscore before a letter, nor two capitals at its end;
 * a language with a country ends in two capitals, another one follows an underscore. Whatever could still meet has a
 * digest of the template.
 */
export function nameTemplates(templates: readonly Named[]): FunctionNames {
  const languages = new Map<string, number>();
  for (const { name } of templates) languages.set(name, (languages.get(name) ?? 0) + 1);
  const notices: string[] = [];
  const names = templates.map(({ language, name }) => {
    const plain = plainIdentifier(name, (languages.get(name) ?? 0) > 1 ? language : undefined);
    if (plain !== undefined) return plain;
    const found = `${stemOf(name)}_x${digestOf([name, language])}`;
    notices.push(
      `${show(name)} (${show(language)}) is named ${found}, since other templates could have its plain name.`,
    );
    return found;
  });
  return { names, notices };
}

/** A text for people, whatever a terminal would make of it. */
export function show(text: string): string {
  const plain = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text).slice(1, -1);
  return plain.replaceAll(/[^\x20-\x7e]/g, '?');
}

/** The identifier of a name, and of a language beside others; undefined where another template could have it as well. */
function plainIdentifier(name: string, language: string | undefined): string | undefined {
  if (!plainName.test(name) || /^template\d/.test(name)) return undefined;
  // An underscore before a digit stays: `promo_2` is another template than `promo2`.
  const words = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const joined = /^\d/.test(words) ? `template${words}` : words;
  if (/[A-Z]{2}$/.test(joined)) return undefined;
  const plain = language === undefined ? unreserved(joined) : withLanguage(joined, language);
  return plain !== undefined && plain.length <= longest ? plain : undefined;
}

function withLanguage(joined: string, language: string): string | undefined {
  const [, first = '', rest = '', country] = /^([a-z])([a-z]{1,2})(?:_([A-Z]{2}))?$/.exec(language) ?? [];
  if (first === '') return undefined;
  return country === undefined ? `${joined}_${language}` : `${joined}${first.toUpperCase()}${rest}${country}`;
}

/** An identifier that is no reserved word, nor `template`, which the file imports. */
function unreserved(joined: string): string {
  return taken.has(joined.toLowerCase()) ? `${joined}_template` : joined;
}

/** What can be read of any name, for people. */
function stemOf(name: string): string {
  const joined = name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
    .slice(0, longest);
  return /^(?=\d|$)/.test(joined) ? `template${joined}` : joined;
}
