/** Characters that nobody sees, and that make code read in another way than it runs. */
const unseen = /[\u0085\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A printed file with such characters written as escapes: they mean the same in its texts, which are all that can hold any
 * but its comments.
 */
export function visibleCharacters(text: string): string {
  return text.replaceAll(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
