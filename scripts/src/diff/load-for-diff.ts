import { admit } from '../spec/admit/admit.ts';
import { copyOf } from '../spec/copy-of.ts';
import { isObject, type JsonObject, member } from '../spec/document.ts';
import { mend } from '../spec/mend/mend.ts';
import { readSpec } from '../spec/read.ts';
import { tidyTexts } from '../spec/tidy-texts.ts';
import { upgrade } from '../spec/upgrade.ts';
import { walkDocument } from '../spec/walk.ts';

const texts = ['title', 'summary', 'description'];

/**
 * Reads a description to compare it: the same rules as for generating, save that texts for people may be missing or empty.
 *
 * @throws SpecRefusal
 */
export async function loadForDiff(file: string): Promise<JsonObject> {
  const { root } = await readSpec(file);
  const complete = copyOf(root);
  const info = member(complete, 'info');
  // Nothing is printed from these, so what is missing is no reason to refuse.
  if (member(complete, 'openapi') !== undefined && (info === undefined || isObject(info))) {
    complete['info'] = { title: '', version: '', ...info };
  }
  walkDocument(complete, ({ node }) => {
    for (const name of texts) if (node[name] === null) delete node[name];
  });
  const { document } = mend({ file, root: complete });
  admit(document);
  return upgrade(tidyTexts(document)).root;
}
