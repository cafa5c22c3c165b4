import type { Json, JsonObject, SpecDocument } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import { pointerTo } from '../spec/pointer.ts';
import { eachObject } from './each-object.ts';
import { pathNotices } from './path-notices.ts';
import type { FieldPlace, LedgerNotice } from './entry.ts';
import { ledger } from './ledger.ts';
import { repeatedParameters } from './repeated-parameters.ts';

/** Objects whose fields have names of the description's own. */
const maps = new Set(['callback', 'paths', 'responses', 'security-requirement']);

const unknownKeyword = 'It is not read: correct the name, or say it in keywords of JSON Schema 2020-12.';
const unknownField =
  'No version of OpenAPI has it there, and it is not read: correct the name, or move it where it belongs.';

const besideReference =
  'OpenAPI 3.0 ignores it there: put the reference into "allOf", and it beside that, in an overlay.';

const insteadOfReference =
  'It is ignored, and what the reference leads to counts: say it there, or in place of the reference, in an overlay.';
/** Most notices of one description. */
const mostNotices = 10_000;

/** Tells of the parts of an admitted description that have no effect on what is generated. */
export function ledgerNotices(document: SpecDocument): Notice[] {
  const { file, root } = document;
  const notices = [...pathNotices(document), ...repeatedParameters(document)];
  eachObject(root, (object, node, pointer) => {
    for (const [field, value] of Object.entries(node)) {
      if (field.startsWith('x-') || notices.length >= mostNotices) continue;
      const add = (rule: string, problem: string, remedy: string) =>
        notices.push({ file, pointer: pointerTo(pointer, field), rule, problem, remedy });
      for (const notice of noticesOf(object, field, value)) {
        const problem = notice.problem(value, { root, node } satisfies FieldPlace);
        if (problem !== undefined) add(notice.rule, problem, notice.remedy);
      }
      if (object === 'schema' && isIgnored(root, node, field))
        add('beside-reference', `${JSON.stringify(field)} stands beside "$ref"`, besideReference);
      else if (isReplaced(object, node, field))
        add('beside-reference', `${JSON.stringify(field)} stands beside "$ref"`, insteadOfReference);
      if (isKnown(object, node, field)) continue;
      const name = JSON.stringify(field);
      if (object === 'schema') add('unknown-keyword', `${name} is no keyword`, unknownKeyword);
      else add('unknown-field', `${name} is no field of this object`, unknownField);
    }
  });
  return notices;
}

/** The notices of each object, by field or `field=value`; most fields have none. */
const told: ReadonlyMap<string, ReadonlyMap<string, LedgerNotice>> = new Map(
  Object.entries(ledger).map(([object, fields]) => {
    const entries = Object.entries(fields).flatMap(([field, entry]): [string, LedgerNotice][] =>
      entry.notice ? [[field, entry.notice]] : [],
    );
    return [object, new Map(entries)];
  }),
);
/** Fields of which a value has a notice; all of them hold short words. */
const valued = new Set(['in', 'type']);

/** The notices of a field, and of the value that it has. */
function noticesOf(object: string, field: string, value: Json): LedgerNotice[] {
  const own = told.get(object)?.get(field);
  const ofValue = valued.has(field) ? told.get(object)?.get(`${field}=${String(value)}`) : undefined;
  return [own, ofValue].filter((notice) => notice !== undefined);
}

/** Keywords that 3.0 has ignored beside a reference, as far as values depend on them. */
function isIgnored(root: JsonObject, node: JsonObject, field: string): boolean {
  if (typeof node['$ref'] !== 'string' || !String(root['openapi']).startsWith('3.0')) return false;
  const texts = ['title', 'description', 'default', 'example', 'examples', 'deprecated', 'externalDocs', 'xml'];
  return !['$ref', 'nullable', ...texts].includes(field);
}

/** What stands beside a reference to anything but a schema or a path item, texts for people aside. */
function isReplaced(object: string, node: JsonObject, field: string): boolean {
  if (object === 'schema' || object === 'path-item' || maps.has(object)) return false;
  return typeof node['$ref'] === 'string' && !['$ref', 'summary', 'description'].includes(field);
}

function isKnown(object: string, node: JsonObject, field: string): boolean {
  // What stands beside a reference belongs to whatever it leads to.
  if (maps.has(object) || (object !== 'schema' && Object.hasOwn(node, '$ref'))) return true;
  return Object.hasOwn(ledger[object] ?? {}, field);
}
