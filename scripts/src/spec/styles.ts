/** A style of OpenAPI. */
export type Style = 'form' | 'simple' | 'label' | 'matrix' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** A place that values are written to in a style: that of a parameter, or a form. */
export type StyledPlace = 'path' | 'query' | 'header' | 'cookie' | 'form';

const ofQueries = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'] as const;

/** The styles of each place, the usual one first. */
export const stylesAt: Readonly<Record<StyledPlace, readonly [Style, ...Style[]]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ofQueries,
  header: ['simple'],
  cookie: ['form'],
  form: ofQueries,
};

/** What is wrong with the style of a place, in which values cannot be written there; undefined for nothing. */
export function styleProblem(place: StyledPlace, style: unknown): string | undefined {
  const known: readonly unknown[] = stylesAt[place];
  if (style === undefined || known.includes(style)) return undefined;
  return `${JSON.stringify(style)} is no style of ${place === 'form' ? 'a field of a form' : `a parameter "in: ${place}"`}`;
}
