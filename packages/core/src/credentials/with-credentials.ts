import type { ClientOptions, FetchInit, ProviderDefinition } from '../definition.ts';
import { optionFailure } from '../errors/failure.ts';
import { checkOptions } from '../options/check-options.ts';
import type { RenewableKey } from './asking.ts';
import type { CredentialScheme, Place, SchemeContext } from './credential-scheme.ts';

/** The credentials of a service. */
export interface CredentialPlan {
  /** The security schemes of the description, by name. */
  readonly schemes: Readonly<Record<string, CredentialScheme>>;
  /**
   * What an operation takes that says nothing of its own: alternatives, each of the schemes that are sent together. An
   * empty one says that credentials may be left out.
   */
  readonly required: readonly (readonly string[])[];
  /** The scheme whose value is the option `apiKey`, where it is the only one; else all are in the option `credentials`. */
  readonly only?: string;
}

/** Options of a client whose credentials have names. */
export interface CredentialOptions extends Omit<ClientOptions, 'apiKey'> {
  /** Value of the one scheme, where the plan names one. */
  readonly apiKey?: ClientOptions['apiKey'] | undefined;
  /** Values by the names of the schemes. */
  readonly credentials?: object | undefined;
}

/** A header of this name holds what changes the request, and is never sent. */
const placeHeader = ':place';
/** Stands for the credentials where a client has one key as a rule. */
const stand = 'credentials-of-several-kinds';

/**
 * Makes definition and options of a client whose service takes other credentials than one key in headers: several, user
 * name and password, a key in the query or in a cookie, or different ones for different operations.
 *
 * @throws ConfigError about credentials that are missing, unknown or of the wrong form.
 * @example
 * const client = createClient(...withCredentials(definition, { schemes: { basic: { send: asBasic } }, required: [['basic']] }, options));
 */
export function withCredentials(
  definition: Omit<ProviderDefinition, 'credential'>,
  { only, required, schemes }: CredentialPlan,
  options: CredentialOptions,
): [ProviderDefinition, ClientOptions] {
  const { provider } = definition;
  const fail = optionFailure(provider);
  const { apiKey, credentials, ...others } = options ?? {};
  const own = only === undefined ? 'credentials' : 'apiKey';
  const names = Object.keys(schemes);
  // The other option, or a name that is none: a key that is given and not sent would be missed at the first call only.
  const stray = Object.keys(options ?? {}).find(
    (name) => name !== own && /^(cred|api_?key|token|access|auth|user|pass)/i.test(name),
  );
  if (stray !== undefined) throw fail(`unknown option "${stray}"; use ${own}`);
  if (only === undefined) checkOptions(credentials, names.join(' '), fail);
  const values: Readonly<Record<string, unknown>> = only === undefined ? { ...credentials } : { [only]: apiKey };
  const isGiven = (name: string) => values[name] !== undefined && values[name] !== null;
  const labelOf = (name: string) => (only === undefined ? `credentials.${name}` : own);
  const chosen = (alternatives: CredentialPlan['required']) =>
    alternatives.find((all) => all.length > 0 && all.every(isGiven)) ?? alternatives.find((all) => all.length === 0);
  const needed = (alternatives: CredentialPlan['required']) =>
    alternatives.map((all) => all.map(labelOf).join(' and ')).join(', or ');
  const contextOf = (name: string, more: Omit<SchemeContext, 'name'>): SchemeContext => ({
    ...more,
    name: schemes[name]?.name ?? '',
    fail: (text) => more.fail(`${labelOf(name)} ${text}`),
  });

  const isElsewhere = names.some((name) => !required.some((all) => all.includes(name)));
  const isMissing = required.length > 0 && !chosen(required);
  if (isMissing && !(isElsewhere && names.some(isGiven))) throw fail(`${needed(required)} must be given`);
  const address = others.baseUrl ?? definition.baseUrl ?? '';
  // What is relative to a page is checked at the call, when its origin is known.
  const origin = URL.canParse(address) ? address : 'http://localhost';
  for (const name of names) {
    const value = values[name];
    if (isGiven(name) && typeof value !== 'function')
      schemes[name]?.send(value, contextOf(name, { origin, fail, remember: () => {} }));
  }

  const renew: RenewableKey['renew'] = (status, refused) => {
    const sent = (refused ?? {}) as typeof values;
    // Each is given up that was refused.
    return names.filter((name) => (values[name] as RenewableKey | undefined)?.renew?.(status, sent[name])).length > 0;
  };
  return [
    {
      ...definition,
      async credential(_, { ask, call, fail: refuse, origin: ofCall, scrubber }) {
        const alternatives = call.operation.credentials ?? required;
        const all = chosen(alternatives);
        if (!all && alternatives.length > 0) throw refuse(`${needed(alternatives)} must be given for it`);
        const headers: Record<string, string> = {};
        const places: Place[] = [];
        const sent: Record<string, unknown> = {};
        for (const name of all ?? []) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other: a failure is that of the first
          const value = (sent[name] = await ask(values[name], labelOf(name)));
          const context = contextOf(name, { origin: ofCall, fail: refuse, remember: scrubber.remember });
          const made = schemes[name]?.send(value, context);
          for (const [header, text] of Object.entries(made?.headers ?? {})) {
            const isTaken = Object.keys(headers).some((one) => one.toLowerCase() === header.toLowerCase());
            if (isTaken) throw refuse(`two credentials are sent in the header ${header}`);
            headers[header] = text;
          }
          if (made?.place) places.push(made.place);
        }
        call.key = sent;
        const place: Place = (...request) => {
          for (const one of places) one(...request);
        };
        // It takes the way of the headers, which lead to the origin of the credentials and to no other.
        return places.length > 0 ? { ...headers, [placeHeader]: place as unknown as string } : headers;
      },
      async fetch(url, init: FetchInit) {
        const { [placeHeader]: place, ...headers } = init.headers;
        const request = { url: new URL(url), headers };
        (place as unknown as Place | undefined)?.(request, !others.fetch);
        return (others.fetch ?? fetch)(place ? request.url.href : url, { ...init, headers });
      },
    },
    { ...others, apiKey: Object.assign(() => stand, { renew }) },
  ];
}
