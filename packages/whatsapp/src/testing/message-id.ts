/** Id of a message that is made of a text, of whatever letters. */
export function messageIdOf(text: string): string {
  const letters = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return `wamid.${btoa(letters.join('')).replaceAll('=', '')}`;
}
