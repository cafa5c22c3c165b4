import { copyOf } from './copy-of.ts';
import { isObject, type Json, type JsonObject, listOf, member, type SpecDocument } from './document.ts';
import { walkDocument } from './walk.ts';

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
const separators = /[\u0085\u2028\u2029]/g;
/** What turns the direction of the text around it, so that code beside it reads in another way than it runs; and byte order marks. */
const turning = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
const texts = ['title', 'summary', 'description'];

/**
 * Normalises texts for people: line separators become line feeds, other control characters spaces, what turns the direction
 * of text goes, and a line that begins like a tag of a doc comment is one no more; data stays.
 */
export function tidyTexts({ file, root }: SpecDocument): SpecDocument {
  const tidied = copyOf(root);
  const { externalDocs, info, servers, tags } = tidied;
  for (const node of [externalDocs, info, servers, tags].flat()) if (isObject(node)) tidy(node);
  for (const tag of listOf(tags)) tidyDocs(tag);
  walkDocument(tidied, ({ node }) => {
    tidy(node);
    tidyDocs(node);
  });
  return { file, root: tidied };
}

function tidyDocs(node: Json): void {
  const docs = member(node, 'externalDocs');
  if (isObject(docs)) tidy(docs);
}

function tidy(node: JsonObject): void {
  for (const name of texts) {
    const text = node[name];
    if (typeof text !== 'string') continue;
    const plain = text
      .replaceAll('\r\n', '\n')
      .replaceAll(separators, '\n')
      .replaceAll(controls, ' ')
      .replaceAll(turning, '');
    // Of Markdown it is the same.
    node[name] = plain.replaceAll(/^([\s*]*)@(?=[a-z])/gim, String.raw`$1\@`);
  }
}
