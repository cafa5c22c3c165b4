/** Characters that take two columns: Chinese, Japanese and Korean ones, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
/** What takes none by itself: marks, and what joins, varies or turns the direction of text. */
const none = /^[\p{Mark}\p{Control}\p{Default_Ignorable_Code_Point}]+$/u;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns a text takes where every character has one or two, as in a table that is aligned. */
export function textColumns(text: string): number {
  // Most texts are of plain letters.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of clusters.segment(text)) if (!none.test(segment)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}
