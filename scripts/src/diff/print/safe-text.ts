// Control characters, and those that turn the direction of text around, are what is looked for.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text of a description as a terminal may show it: one line, and nothing in it that a terminal obeys. */
export function safeText(text: string): string {
  return text.replaceAll(unsafe, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/**
 * The same for Markdown: no part of it becomes a link, an image, a heading, HTML or emphasis; an underscore within a word
 * never does.
 */
export function safeMarkdown(text: string): string {
  return safeText(text)
    .replaceAll(/[\\`*{}[\]<>#|~!&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (character) => `\\${character}`)
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//');
}
