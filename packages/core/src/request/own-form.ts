/** What a form of the platform is told by: React Native's has no tag of its own. */
type Form = FormData | URLSearchParams;

/** The form that a caller made in place of giving fields, alone or under `body`. */
export function ownForm(given: unknown): Form | undefined {
  return isForm(given)
    ? given
    : isForm((given as { body?: unknown }).body)
      ? (given as { body: Form }).body
      : undefined;
}

function isForm(value: unknown): value is Form {
  return typeof (value as Partial<Form> | null | undefined)?.append === 'function';
}
