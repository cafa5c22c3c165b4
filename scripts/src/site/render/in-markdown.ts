/** A text of a description as a line of Markdown: whatever is in it, it opens no HTML and breaks no list. */
export function inMarkdown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  // Code stands as it is; elsewhere a sign of Markdown that a description does not mean as one is one of its text.
  return line
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') && part.length > 1 ? part : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[<*\\`~]|(?<![A-Za-z\d])_|_(?![A-Za-z\d])|\](?=[([:])/g, String.raw`\$&`);
}
