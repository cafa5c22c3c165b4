import type { Json, JsonObject, SpecDocument } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import { pointerTo } from '../spec/pointer.ts';
import { eachObject } from './each-object.ts';
import { pathNotices } from './path-notices.ts';
import type { FieldPlace, LedgerNotice } from './entry.ts';
import { ledger } from './ledger.ts';

/** Objects whose fields have names of the description's own. */
const maps = new Set(['callback', 'paths', 'responses', 'security-requirement']);

const unknownKeyword = 'It is not read: correct the name, or say it in keywords of JSON Schema 2020-12.';
const unknownField =
  'No version of OpenAPI has it there, and it is not read: correct the name, or move it where it belongs.';

const besideReference =
  'OpenAPI 3.0 ignores it there: put the reference into "allOf", and it beside that, in an overlay.';

/** Most notices of one description. */
const mostNotices = 10_000;

/** Tells of the parts of an admitted description that have no effect on what is generated. */
export function ledgerNotices(document: SpecDocument): Notice[] {
  const { file, root } = document;
  const notices = pathNotices(document);
  eachObject(root, (object, node, pointer) => {
    for (const [field, value] of Object.entries(node)) {
      if (field.startsWith('x-') || notices.length >= mostNotices) continue;
      const place = pointerTo(pointer, field);
      const add = (rule: string, problem: string, remedy: string) =>
        notices.push({ file, pointer: place, rule, problem, remedy });
      for (const notice of noticesOf(object, field, value)) {
        const problem = notice.problem(value, { root, node } satisfies FieldPlace);
        if (problem !== undefined) add(notice.rule, problem, notice.remedy);
      }
      if (object === 'schema' && isIgnored(root, node, field))
        add('beside-reference', `${JSON.stringify(field)} stands beside "$ref"`, besideReference);
      if (isKnown(object, node, field)) continue;
      const name = JSON.stringify(field);
      if (object === 'schema') add('unknown-keyword', `${name} is no keyword`, unknownKeyword);
      else add('unknown-field', `${name} is no field of this object`, unknownField);
    }
  });
  return notices;
}

/** The notices of a field, and of the value that it has. */
function noticesOf(object: string, field: string, value: Json): LedgerNotice[] {
  const fields = ledger[object] ?? {};
  const keys = typeof value === 'string' ? [field, `${field}=${value}`] : [field];
  return keys.flatMap((key) => {
    const entry = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return entry && 'notice' in entry && entry.notice ? [entry.notice] : [];
  });
}

/** Keywords that 3.0 has ignored beside a reference, as far as values depend on them. */
function isIgnored(root: JsonObject, node: JsonObject, field: string): boolean {
  if (typeof node['$ref'] !== 'string' || !String(root['openapi']).startsWith('3.0')) return false;
  const texts = ['title', 'description', 'default', 'example', 'examples', 'deprecated', 'externalDocs', 'xml'];
  return !['$ref', 'nullable', ...texts].includes(field);
}

function isKnown(object: string, node: JsonObject, field: string): boolean {
  // What stands beside a reference belongs to whatever it leads to.
  if (maps.has(object) || (object !== 'schema' && Object.hasOwn(node, '$ref'))) return true;
  return Object.hasOwn(ledger[object] ?? {}, field);
}
