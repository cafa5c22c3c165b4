import { isObject, type SpecDocument } from './document.ts';
import { walkDocument } from './walk.ts';

// Control characters are what is looked for.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
const separators = /[\u2028\u2029]/g;
const texts = ['title', 'summary', 'description'];

/** Normalises texts for people: line separators become line feeds, other control characters spaces; data stays. */
export function tidyTexts({ file, root }: SpecDocument): SpecDocument {
  const tidied = structuredClone(root);
  if (isObject(tidied['info'])) tidy(tidied['info']);
  walkDocument(tidied, ({ node }) => tidy(node));
  return { file, root: tidied };
}

function tidy(node: Record<string, unknown>): void {
  for (const name of texts) {
    const text = node[name];
    if (typeof text === 'string') {
      node[name] = text.replaceAll('\r\n', '\n').replaceAll(separators, '\n').replaceAll(controls, ' ');
    }
  }
}
