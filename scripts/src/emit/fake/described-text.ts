/** Words after which a description shows a value. */
const shown = String.raw`(?:such as|e\.g\.,?|for example,?|for instance,?|examples?:|default(?:s to)?(?: is)?:?)`;
const quoted = new RegExp(
  String.raw`${shown}\s*(?:\`([^\`]{1,60})\`|"([^"]{1,60})"|'([^']{1,60})'|“([^”]{1,60})”)`,
  'i',
);
const bare = new RegExp(String.raw`${shown}\s+([\w@+/:#-]+(?:\.[\w@+/:#-]+)*)(?=[.,;)]|\s+(?:or|and)\s|\s*$)`, 'i');
const listed = /(?:one of|(?:possible|allowed|valid) values(?: are)?):?\s*[`"']?([\w.-]+)[`"']?\s*(?:,|\||\/|\s+or\s)/i;
const upperCase = /\b([A-Z][A-Z_]{2,})(?:, [A-Z][A-Z_]{2,})* or [A-Z][A-Z_]{2,}\b/;
const articles = /^(?:an?|its?|one|the|this|those|your)$/i;

/** Values that a description shows in its words, the likeliest first: `such as working`, `GREEN, YELLOW or RED`. */
export function describedTexts(description: string): string[] {
  const examples = [quoted, bare, listed, upperCase].map((form) => form.exec(description)?.slice(1).find(Boolean));
  const [, suffix] = /\bend(?:s|ing) (?:in|with) (@\w+(?:\.\w+)*)/.exec(description) ?? [];
  const [, prefix] = /\b(?:begin(?:s|ning)|start(?:s|ing)) with ([a-z]+_)(?=\W|$)/.exec(description) ?? [];
  return [
    ...examples,
    suffix === undefined ? undefined : `${suffix === '@s.whatsapp.net' ? '15550100734' : '120363025246125'}${suffix}`,
    prefix === undefined ? undefined : `${prefix}4f2a9c017be8`,
  ].filter((text) => text !== undefined && /^[\x20-\x7e]+$/.test(text) && !articles.test(text)) as string[];
}
