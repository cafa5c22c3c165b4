import ts from 'typescript';

import { pragma } from '../spec/pragmas.ts';

const everyPragma = new RegExp(pragma.source, 'g');

/** A printed file whose comments steer no tool, whatever the texts in them quote: such a word has an invisible space in it. */
export function neutralComments(text: string): string {
  // A file without a sign of any needs no second reading.
  if (!pragma.test(text)) return text;
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  let neutral = '';
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    const part = scanner.getTokenText();
    neutral += isComment ? part.replaceAll(everyPragma, (word) => `${word.charAt(0)}\u200b${word.slice(1)}`) : part;
  }
  return neutral;
}
