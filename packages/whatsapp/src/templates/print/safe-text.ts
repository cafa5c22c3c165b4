/** Letters, digits and signs that mean nothing to a parser; all others are escaped. */
const harmless = /^[\p{L}\p{N}\p{M}\p{So}\p{Sc} .,:;!?'"()[\]{}_%&+=>#~|^-]$/u;
/** What steers a tool even in a comment. */
const steering = /source(?=(?:Mapping)?URL)/gi;
const longest = 300;

/** A string literal of a text; everything but plain characters is escaped, so that it holds nothing but the text. */
export function stringLiteral(text: string): string {
  const letters = Array.from(text, (letter) => (/^[A-Za-z0-9_. :/@-]$/.test(letter) ? letter : escaped(letter)));
  return `"${letters.join('')}"`;
}

/** A text for a comment, on one line and cut where it is long; nothing of it ends the comment or means anything to a tool. */
export function commentText(text: string): string {
  const letters = Array.from(text.replaceAll(steering, (word) => `${word.slice(0, 5)}\u0000${word.slice(5)}`));
  const shown = letters.slice(0, longest).map((letter) => {
    if (letter === '\u0000') return '\\u0000';
    if (letter === '\n') return '\\n';
    if (letter === '/') return letter;
    return harmless.test(letter) && letter !== '$' ? letter : escaped(letter);
  });
  return `${shown.join('')}${letters.length > longest ? ' ...' : ''}`;
}

function escaped(letter: string): string {
  return Array.from({ length: letter.length }, (_, index) => {
    const unit = letter.charCodeAt(index);
    return `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join('');
}
