/** Characters that take two columns: Chinese, Japanese and Korean ones, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Characters that take none: marks on the one before, and what joins or varies. */
const none = /[\u200b-\u200d]|\p{Mn}/u;

/** How many columns a text takes where every character has one or two, as in a table that is aligned. */
export function textColumns(text: string): number {
  let columns = 0;
  for (const character of text) if (!none.test(character)) columns += wide.test(character) ? 2 : 1;
  return columns;
}
