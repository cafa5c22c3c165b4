import type { FailedProbe } from './compile-probes.ts';

/** What the compiler says at the end of its reasons: where, and which type met which. */
interface Reason {
  /** The way to the part, such as `data[].name`; empty for the whole. */
  readonly path: string;
  readonly leaf:
    | { readonly kind: 'mismatch'; readonly given: string; readonly wanted: string }
    | { readonly kind: 'missing'; readonly names: readonly string[] }
    | { readonly kind: 'other' };
}

/** Types that are longer say nothing to people. */
const longest = 60;

/**
 * Says in words of the API what a probe that does not compile means to an app that was written against the old types: the
 * end of a sentence that begins with the part of the operation.
 */
export function explain({ lines, probe: { kind, part } }: FailedProbe): string {
  const lost = lostNames(lines[0] ?? '');
  const isSent = kind === 'request';
  if (lost) return explainLost(lost, isSent, part === 'media type');
  const { leaf, path } = reasonOf(lines);
  const say = (isSent ? sentSentence : readSentence)(leaf);
  const known = kind === 'exhaustive' ? ', which a switch over all values does not know' : '';
  if (leaf.kind !== 'missing') return `${path} ${say}${known}`.trim();
  return `${leaf.names.map((name) => joined(path, name)).join(', ')} ${say}`;
}

function sentSentence(leaf: Reason['leaf']): string {
  if (leaf.kind === 'missing') return 'must be given now';
  if (leaf.kind === 'other') return 'takes other values now';
  const { given, wanted } = leaf;
  if (given === 'undefined') return 'must be given now';
  if (given === 'null') return 'must not be null any more';
  if (wanted === 'undefined') return 'is no longer taken';
  if (isLiteral(given)) return `no longer takes ${given}`;
  return isLong(leaf) ? 'takes other objects now' : `took ${given}, takes ${wanted} now`;
}

function readSentence(leaf: Reason['leaf']): string {
  if (leaf.kind === 'missing') return 'may be missing now';
  if (leaf.kind === 'other') return 'has another form now';
  const { given, wanted } = leaf;
  if (given === 'undefined') return 'may be missing now';
  if (given === 'null' || (isLiteral(given) && wanted !== 'undefined')) return `may be ${given} now`;
  return isLong(leaf) ? 'may be another object now' : `was ${wanted}, may be ${given} now`;
}

/** Names that the probe for lost members found; undefined for any other probe. */
function lostNames(line: string): readonly string[] | undefined {
  const [, type] = /^Type '(.+)' does not satisfy the expected type 'true'\.$/.exec(line) ?? [];
  if (type === undefined) return undefined;
  return [...type.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name);
}

function explainLost(names: readonly string[], isSent: boolean, isMediaType: boolean): string {
  if (isMediaType) return `may no longer be ${names.join(', ')}`;
  const list = names.length === 0 ? 'fields of any name' : names.map((name) => `"${name}"`).join(', ');
  return `no longer ${isSent ? 'takes' : 'has'} ${list}`;
}

function reasonOf(lines: readonly string[]): Reason {
  let path = '';
  let leaf: Reason['leaf'] = { kind: 'other' };
  for (const [index, line] of lines.entries()) {
    const [, property] = /^(?:Types of property|The types of) '(.+)' are incompatible/.exec(line) ?? [];
    const [, missing] = /^Property '(.+?)' is (?:missing|optional) in type/.exec(line) ?? [];
    const [, several] = /is missing the following properties from type .+: ([^:]+)$/.exec(line) ?? [];
    const [, given, wanted] =
      /^(?:Argument of type|Type) '([^]+)' is not assignable to (?:parameter of )?type '([^]+)'\.$/.exec(line) ?? [];
    if (property !== undefined) path = joined(path, property);
    else if (/^'.+' index signatures are incompatible/.test(line)) path = joined(path, '{*}');
    else if (missing !== undefined) leaf = { kind: 'missing', names: [missing] };
    else if (several !== undefined)
      leaf = { kind: 'missing', names: several.replace(/, and \d+ more\.$/, '').split(', ') };
    else if (given !== undefined && wanted !== undefined) {
      leaf = { kind: 'mismatch', given: shortType(given), wanted: shortType(wanted) };
      if (index < lines.length - 1 && given.endsWith('[]') && wanted.endsWith('[]')) path += '[]';
    } else if (index > 0 || /has no properties in common/.test(line)) leaf = { kind: 'other' };
  }
  return { path, leaf };
}

function joined(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}

function isLong({ given, wanted }: { readonly given: string; readonly wanted: string }): boolean {
  return given.length + wanted.length > longest || /[{}]/.test(given + wanted);
}

/** A type as people read it: without what stands in for a part that may be left out. */
function shortType(type: string): string {
  return type.startsWith('SentPart<') ? '{ }' : type.replace(/ \| undefined$/, '');
}

function isLiteral(type: string): boolean {
  return /^("(?:[^"\\]|\\.)*"|-?\d+(\.\d+)?|true|false)$/.test(type);
}
