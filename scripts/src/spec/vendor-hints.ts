import { isObject, type Json, type JsonObject, type SpecDocument } from './document.ts';
import type { Notice } from './notice.ts';
import { pointerTo } from './pointer.ts';
import { walkDocument } from './walk.ts';

/** A description, and what was taken out of it. */
interface WithoutHints {
  readonly document: SpecDocument;
  readonly notices: readonly Notice[];
}

/** Hints of an overlay, each with what it can be; a vendor's own extension of that name is something else. */
const hints: Readonly<Record<string, (value: Json, node: JsonObject) => boolean>> = {
  'x-pagination': (value) =>
    Array.isArray(value) && value.every((one) => isObject(one) && typeof one['strategy'] === 'string'),
  'x-fake': isObject,
  'x-idempotency-key': (value) => typeof value === 'string',
  'x-tool-class': (value) => /^(reads|writes|sends|destroys)$/.test(String(value)),
  'x-open-enum': (value, { enum: values }) =>
    typeof value === 'boolean' && (!value || !Array.isArray(values) || values.some((one) => typeof one === 'string')),
};

/** What is written into descriptions on the way to the emitters, and means nothing before. */
const marks = new Set(['x-read-only-members', 'x-write-only-members', 'x-said-again', 'x-null', 'x-takes-date']);

/** Takes a vendor's extensions out of a description that have the name of a hint, and are none. */
export function withoutVendorHints(source: SpecDocument): WithoutHints {
  const remedy = 'It is left out; what it says can be said by the hint of that name, in an overlay.';
  return without(source, (name, value, node) => Object.hasOwn(hints, name) && !hints[name]?.(value, node), remedy);
}

/** Takes out of a description what only the steps behind admission write into it. */
export function withoutMarks(source: SpecDocument): WithoutHints {
  return without(source, (name) => marks.has(name), 'It is left out.');
}

function without(
  { root, ...source }: SpecDocument,
  isOut: (name: string, value: Json, node: JsonObject) => boolean,
  remedy: string,
): WithoutHints {
  const notices: Notice[] = [];
  const cleaned = structuredClone(root);
  walkDocument(cleaned, ({ kind, node, pointer }) => {
    // Others have no place for any of them.
    if (kind !== 'schema' && kind !== 'operation') return;
    for (const [name, value] of Object.entries(node)) {
      if (!name.startsWith('x-') || !isOut(name, value, node)) continue;
      delete node[name];
      const problem = `the extension ${JSON.stringify(name)} is of the vendor's own`;
      notices.push({ file: source.file, pointer: pointerTo(pointer, name), rule: 'vendor-extension', problem, remedy });
    }
  });
  return { document: notices.length > 0 ? { ...source, root: cleaned } : { ...source, root }, notices };
}
