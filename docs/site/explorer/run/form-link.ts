/** What a link to the explorer says of its form; neither an address nor a key is in it. */
export interface LinkedForm {
  readonly operation: string;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly fault?: string | undefined;
  readonly validation?: string | undefined;
  readonly pageSize?: string | undefined;
}

/** Beginning of the fragment of an address that opens the explorer with a form; `open-slots.ts` looks for it, too. */
const beginning = '#try-it?';
/** Longer addresses do not get through every chat and mail. */
const longest = 6_000;
/** Names of fields whose values are not for an address, which is shown, kept and passed on. */
const secret = /secret|token|passw|passphrase|credential|auth(?!ors?$)|hmac|headers$|(^|_)otp$|key$|(^|_)pin$/i;
/** Codes that are secrets have such names; those of languages and countries are short letters. */
const secretCode = /^(code|(verification|auth\w*|one_?time\w*)_?code)$/i;
const publicCode = /^[a-z]{2,3}([_-][a-z]{2,4})?$/i;

/** The fragment of an address that brings a form back: without files, and without the input where it is too long. */
export function toFragment({ values, ...others }: LinkedForm): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(others)) if (value !== undefined) parts.set(name, value);
  const without = `${beginning}${String(parts)}`;
  if (values === undefined) return without;
  parts.set('input', JSON.stringify(values, isToldOf));
  const whole = `${beginning}${String(parts)}`;
  return whole.length > longest ? without : whole;
}

/** Reads what {@link toFragment} has written; undefined for any other fragment. */
export function fromFragment(fragment: string): LinkedForm | undefined {
  if (!fragment.startsWith(beginning)) return undefined;
  const parts = new URLSearchParams(fragment.slice(beginning.length));
  const operation = parts.get('operation');
  if (operation === null) return undefined;
  const text = (name: string) => parts.get(name) ?? undefined;
  return {
    operation,
    values: objectOf(parts.get('input')),
    fault: text('fault'),
    validation: text('validation'),
    pageSize: text('pageSize'),
  };
}

/** The values of a link, with what no link has taken from the values that the form begins with. */
export function withLeftOut(values: unknown, start: unknown): unknown {
  if (!isPlain(start)) return values;
  if (!isPlain(values)) return values;
  const kept = Object.entries(start).flatMap(([name, value]): [string, unknown][] => {
    if (Object.hasOwn(values, name)) return [[name, withLeftOut(values[name], value)]];
    return isLeftOut(name, value) ? [[name, value]] : [];
  });
  return { ...values, ...Object.fromEntries(kept) };
}

function isToldOf(name: string, value: unknown): unknown {
  return isLeftOut(name, value) ? undefined : value;
}

function isLeftOut(name: string, value: unknown): boolean {
  const isFile = typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlain(value);
  if (isFile || typeof value === 'bigint') return true;
  if (value === null || value === undefined) return false;
  return secret.test(name) || (secretCode.test(name) && !(typeof value === 'string' && publicCode.test(value)));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function objectOf(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isPlain(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
