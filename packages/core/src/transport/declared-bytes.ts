/**
 * The size of a body that its headers declare, undefined where they do not, or where the body is compressed, or may be: of a
 * response of another origin, a browser does not show it.
 */
export function declaredBytes({ headers, type }: Response): number | undefined {
  const isPlain = type !== 'cors' && /^(identity)?$/i.test(headers.get('content-encoding') ?? '');
  const text = isPlain ? headers.get('content-length') : null;
  return text === null || !/^\d+$/.test(text) ? undefined : Number(text);
}
