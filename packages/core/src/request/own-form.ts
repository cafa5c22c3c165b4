/** What a form of the platform is told by: React Native's has no tag of its own. */
type Form = FormData | URLSearchParams;

/**
 * The form that a caller made in place of giving fields, alone or under `body`.
 *
 * @throws Error, for the caller to name the call, about fields beside it, which would not be sent.
 */
export function ownForm(given: unknown): Form | undefined {
  if (isForm(given)) return given;
  const { body, ...fields } = given as { readonly body?: unknown };
  if (!isForm(body)) return undefined;
  if (Object.keys(fields).length > 0) throw new Error('give a form as body, or its fields, not both');
  return body;
}

function isForm(value: unknown): value is Form {
  return typeof (value as Partial<Form> | null | undefined)?.append === 'function';
}
