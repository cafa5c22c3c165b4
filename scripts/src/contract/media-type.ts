/** A media type without its parameters, in lower case: types are compared so, by RFC 9110. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether a media type is JSON, as the MIME Sniffing standard has it. */
export function isJson(mediaType: string): boolean {
  return /^((application|text)\/|[^/]+\/[^/]+\+)json$/.test(essenceOf(mediaType));
}

/** Whether a media type is a range, such as `image/*`. */
export function isRange(mediaType: string): boolean {
  return essenceOf(mediaType).includes('*');
}

/** Whether a media type is one JSON value after the other. */
export function isJsonSequence(mediaType: string): boolean {
  return /[/+](x-)?(nd-?json|json-?lines?|json-?seq|jsonl|stream\+json)$/.test(essenceOf(mediaType));
}

/** Whether bodies of a media type are text. */
export function isText(mediaType: string): boolean {
  return (
    /^text\/|[/+](x-)?(xml|yaml|javascript|ecmascript|graphql|www-form-urlencoded)$/.test(essenceOf(mediaType)) ||
    isJsonSequence(mediaType)
  );
}

/**
 * What tells a media type apart from others: its essence, and its parameters but for those that say how its bytes are
 * written.
 */
export function mediaTypeKey(mediaType: string): string {
  // A quoted value may hold a semicolon.
  const [, ...parameters] = (mediaType.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((part) => part.trim());
  const told = parameters.filter((one) => one !== '' && !/^(charset|boundary) *=/i.test(one));
  const written = told.map((one) => {
    const [name = '', ...value] = one.split('=');
    return `${name.trim().toLowerCase()}=${value
      .join('=')
      .trim()
      .replace(/^"(.*)"$/s, '$1')}`;
  });
  return [essenceOf(mediaType), ...written.toSorted()].join(';');
}
