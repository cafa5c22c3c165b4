import { checkKey } from '../safety/key.ts';
import type { SchemeContext } from './credential-scheme.ts';

/** Checks a token and keeps it out of errors. */
export function checkToken(value: unknown, { fail, origin, remember }: SchemeContext): string {
  checkKey(value, origin, (text) => fail(text.replace('apiKey ', '')));
  remember(value);
  return value;
}
