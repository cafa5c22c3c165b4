import { type Document, type ErrorCode, LineCounter, parseAllDocuments, type YAMLError } from 'yaml';

import { mostDepth } from './limits.ts';
import type { ParsedText } from './parsed-text.ts';
import { type RefusalFields, SpecRefusal } from './refusal.ts';
import { yamlRemedy, yamlValues } from './yaml-values.ts';

/** Tags whose values are texts to JSON; the library would make bytes and dates of them. */
const textTags = ['binary', 'timestamp'].map((name) => ({
  tag: `tag:yaml.org,2002:${name}`,
  default: false,
  resolve: (text: string) => text,
}));

/**
 * Parses YAML 1.2, and merge keys as YAML 1.1 has them, into JSON values; aliases are counted before any is expanded.
 *
 * @throws SpecRefusal
 */
export function parseYaml(file: string, text: string): ParsedText {
  const lines = new LineCounter();
  const line = (offset: number) => `line ${lines.linePos(offset).line}`;
  const refuse = (pointer: string, rule: string, problem: string, remedy: string) =>
    new SpecRefusal({ file, pointer, rule, problem, remedy });
  let documents: Document.Parsed[];
  try {
    const options = { version: '1.2', intAsBigInt: true, lineCounter: lines, logLevel: 'silent' } as const;
    documents = [...parseAllDocuments(text, { ...options, customTags: (tags) => [...tags, ...textTags] })];
  } catch (error) {
    if (error instanceof RangeError)
      throw refuse('', 'depth', `nested deeper than ${mostDepth}`, 'Flatten the document.');
    throw error;
  }
  const problems = documents.flatMap(({ errors }) => errors).map((error) => problemOf(file, error, line));
  const [first, ...others] = tellable(problems);
  if (first) throw new SpecRefusal(first, { others });
  // A line of dashes at either end makes a document of nothing.
  const full = documents.filter(({ contents }) => contents !== null && !isEmpty(contents));
  const [document, second] = full;
  if (second) {
    const remedy = 'Keep the one that is the description; a file is read as one document.';
    const place = line((second.contents as { readonly range: readonly number[] }).range[0] ?? 0);
    throw refuse(place, 'second-document', `the file holds ${full.length} YAML documents`, remedy);
  }
  return document ? yamlValues(file, document, line) : { value: null, inexact: [], spelled: [], notices: [] };
}

function isEmpty(contents: unknown): boolean {
  return (
    (contents as { readonly value?: unknown; readonly source?: string }).value === null &&
    !('items' in Object(contents))
  );
}

interface Problem extends RefusalFields {
  readonly code: ErrorCode;
}

function problemOf(file: string, { code, message, pos }: YAMLError, line: (offset: number) => string): Problem {
  const pointer = line(pos[0]);
  // The library's word for having run out of stack.
  if (code === 'RESOURCE_EXHAUSTION') {
    return {
      code,
      file,
      pointer,
      rule: 'depth',
      problem: `nested deeper than ${mostDepth}`,
      remedy: 'Flatten the document.',
    };
  }
  const isDuplicate = code === 'DUPLICATE_KEY';
  return {
    code,
    file,
    pointer,
    rule: isDuplicate ? 'duplicate-key' : 'syntax',
    problem: message.split('\n')[0] ?? 'no YAML',
    remedy: isDuplicate ? 'Keep one of the two.' : yamlRemedy,
  };
}

/** Every name that stands twice; of what is no YAML the first place, since all after it may follow from it. */
function tellable(problems: readonly Problem[]): RefusalFields[] {
  const broken = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
  return (broken ? [broken] : problems).map(({ code: _code, ...fields }) => fields);
}
