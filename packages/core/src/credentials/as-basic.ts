import { shortestSecret } from '../errors/scrubber.ts';
import { isLoopback } from '../safety/base-url.ts';
import type { CredentialScheme, NameAndPassword } from './credential-scheme.ts';

/** Sends user name and password in the header Authorization, as UTF-8 (RFC 7617). */
export const asBasic: CredentialScheme['send'] = (value, { fail, origin, remember }) => {
  const { password, username } = (value ?? {}) as Partial<NameAndPassword>;
  if (typeof username !== 'string' || typeof password !== 'string' || !(username || password))
    throw fail('must have username and password, or be a function that returns them');
  // A colon ends the name; a control character is not allowed in either.
  if (username.includes(':') || /[\p{Control}\p{Surrogate}]/u.test(username + password))
    throw fail('holds a character that Basic authentication cannot carry');
  // Where the password is empty, the name is the key.
  const secret = password || username;
  if (secret.length < shortestSecret && !isLoopback(new URL(origin)))
    throw fail(`must have a password of ${shortestSecret} characters or more (fewer: loopback only)`);
  const pair = octetsOf(`${username}:${password}`);
  for (const one of [secret, `${username}:${password}`]) remember(one, octetsOf(one));
  return { headers: { Authorization: `Basic ${btoa(pair)}` } };
};

/** A text with a letter for each octet of its UTF-8. */
function octetsOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
