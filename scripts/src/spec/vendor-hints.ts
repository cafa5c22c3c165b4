import { copyOf } from './copy-of.ts';
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
  const namesOut = (kind: string, node: JsonObject) =>
    // Others have no place for any of them.
    kind === 'schema' || kind === 'operation'
      ? Object.keys(node).filter((name) => name.startsWith('x-') && isOut(name, node[name] as Json, node))
      : [];
  let isClean = true;
  walkDocument(root, ({ kind, node }) => {
    if (namesOut(kind, node).length > 0) isClean = false;
  });
  // Few have any, and a copy of all of it costs more than a look.
  if (isClean) return { document: { ...source, root }, notices };
  const cleaned = copyOf(root);
  walkDocument(cleaned, ({ kind, node, pointer }) => {
    for (const name of namesOut(kind, node)) {
      delete node[name];
      const problem = `the extension ${JSON.stringify(name)} is of the vendor's own`;
      notices.push({ file: source.file, pointer: pointerTo(pointer, name), rule: 'vendor-extension', problem, remedy });
    }
  });
  return { document: { ...source, root: cleaned }, notices };
}
