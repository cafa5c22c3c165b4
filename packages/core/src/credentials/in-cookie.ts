import { checkToken } from './check-token.ts';
import type { CredentialScheme } from './credential-scheme.ts';

/** Sends a key as a cookie, beside those that the request has; browsers let no page do so. */
export const inCookie: CredentialScheme['send'] = (value, context) => {
  const pair = `${context.name}=${checkToken(value, context)}`;
  // RFC 6265, section 4.1.1: anything else would end the value, or be sent in quotes by some and not by others.
  if (!/^[^=]+=[!#-+\--:<-[\]-~]*$/.test(pair)) throw context.fail('holds a character that no cookie can carry');
  return {
    place: ({ headers }, isPlatform) => {
      if (isPlatform && !new Request('https://localhost', { headers: { cookie: 'a=b' } }).headers.has('cookie'))
        throw context.fail('is a cookie, which this platform does not let a client set');
      const names = Object.keys(headers).filter((name) => name.toLowerCase() === 'cookie');
      const cookies = names.map((name) => headers[name] ?? '');
      for (const name of names) delete headers[name];
      headers['Cookie'] = [...cookies, pair].join('; ');
    },
  };
};
