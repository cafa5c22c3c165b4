import type { SchemeContext } from '../credentials/credential-scheme.ts';
import type { CredentialPlan } from '../credentials/with-credentials.ts';
import type { Route, RouteRequest } from './route.ts';

/** What a request carries in one place. */
interface Carried {
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  readonly value: string;
}

/**
 * Makes a check of the credentials of requests: whether they are those that a client sends which is given `accepted`.
 *
 * @example
 * const isRight = credentialsCheck(plan, { basic: { username: 'test-user', password: 'test-password' } });
 */
export function credentialsCheck(
  { required, schemes }: CredentialPlan,
  accepted: Readonly<Record<string, unknown>>,
): (request: RouteRequest, credentials: Route['credentials']) => boolean {
  const carriedBy = Object.entries(schemes).map(([name, scheme]) => {
    const context: SchemeContext = {
      name: scheme.name ?? '',
      origin: 'http://localhost',
      remember: () => {},
      fail: Error,
    };
    return [name, carriedIn(scheme.send(accepted[name], context))] as const;
  });
  const byName = new Map(carriedBy);
  const all = carriedBy.flatMap(([, carried]) => carried);
  return (request, credentials = required) =>
    credentials.length === 0 ||
    credentials.some((names) =>
      names.length === 0
        ? all.every((one) => valuesIn(request, one).length === 0)
        : names.every((name) => byName.get(name)?.every((one) => valuesIn(request, one).includes(valueOf(one)))),
    );
}

function carriedIn({ headers = {}, place }: ReturnType<CredentialPlan['schemes'][string]['send']>): Carried[] {
  const request = { url: new URL('http://localhost'), headers: {} as Record<string, string> };
  place?.(request, false);
  const [cookie, ...value] = (request.headers['Cookie'] ?? '').split('=');
  return [
    ...Object.entries(headers).map(([name, text]): Carried => ({ in: 'header', name, value: text })),
    ...[...request.url.searchParams].map(([name, text]): Carried => ({ in: 'query', name, value: text })),
    ...(cookie ? [{ in: 'cookie', name: cookie, value: value.join('=') } as const] : []),
  ];
}

/** A value for comparisons: the scheme before a credential is the same in any case (RFC 9110, section 11.1). */
function valueOf({ in: place, name, value }: Carried): string {
  const hasScheme = place === 'header' && name.toLowerCase() === 'authorization';
  return hasScheme ? value.replace(/^\S+ +/, (scheme) => `${scheme.trim().toLowerCase()} `) : value;
}

/** What a request has in a place; a header may hold what another scheme sends. */
function valuesIn({ headers, query }: RouteRequest, { in: place, name }: Carried): string[] {
  if (place === 'query') return query.getAll(name);
  if (place === 'header') return [headers.get(name) ?? []].flat().map((value) => valueOf({ in: place, name, value }));
  const cookies = (headers.get('cookie') ?? '').split(/; */).map((pair) => pair.split('='));
  return cookies.filter(([cookie]) => cookie === name).map(([, ...value]) => value.join('='));
}
