/** Template as a list of Meta describes it; whatever is not one of these fields is left alone. */
export interface DescribedTemplate {
  readonly name: string;
  readonly language: string;
  readonly status: string;
  readonly category: string;
  readonly components: readonly DescribedPart[];
}

/** Component or button of a template: fields of any kind. */
export type DescribedPart = Readonly<Record<string, unknown>>;

/**
 * Reads a row of a list of templates.
 *
 * @throws TypeError that names the place, for a row that has no name, language or components.
 */
export function readTemplate(row: unknown, place: string): DescribedTemplate {
  const { category, components = [], language, name, status } = Object(row) as DescribedPart;
  if (!isText(name)) throw new TypeError(`${place} has no name; give the list of templates as the API returns it.`);
  if (!isText(language)) throw new TypeError(`${place} has no language; give the list as the API returns it.`);
  if (!Array.isArray(components)) throw new TypeError(`${place}.components is no list.`);
  return {
    name,
    language,
    // A file of one's own may leave it out.
    status: isText(status) ? status.toUpperCase() : 'APPROVED',
    category: isText(category) ? category.toUpperCase() : '',
    components: partsIn(components),
  };
}

/** The objects of a list; anything else is none. */
export function partsIn(value: unknown): DescribedPart[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** Upper-case type of a component or button. */
export function typeOf({ type }: DescribedPart): string {
  return isText(type) ? type.toUpperCase() : '';
}

/** Whether a value is a text that says something. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
