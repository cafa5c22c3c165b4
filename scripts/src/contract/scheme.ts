import { type Json, type JsonObject, member } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';

/** How a client sends the credentials of a security scheme. */
type SchemeKind = 'header' | 'query' | 'cookie' | 'bearer' | 'basic';

/** A token endpoint that gives access tokens for the client's own credentials. */
export interface TokenEndpoint {
  readonly url: string;
  readonly scopes: readonly string[];
}

/** A security scheme. */
export interface SchemeContract {
  /** Its key among the components. */
  readonly name: string;
  /** `transport`: not sent in the request, such as a client certificate; `unsupported`: what a client does not send. */
  readonly kind: SchemeKind | 'transport' | 'unsupported';
  /** Name of the header, query parameter or cookie. */
  readonly parameter: string | undefined;
  /** As the description has it: type, and scheme or place. */
  readonly form: string;
  readonly tokenEndpoint: TokenEndpoint | undefined;
}

const token = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;
/** Headers that the client or the platform sets. */
const taken =
  /^(accept|connection|content-.*|cookie|expect|host|keep-alive|te|trailer|transfer-.*|upgrade|user-agent)$/i;

/** The security schemes of a description, by their keys. */
export function readSchemes(root: JsonObject): ReadonlyMap<string, SchemeContract> {
  const schemes = member(root['components'], 'securitySchemes') ?? {};
  return new Map(Object.entries(schemes).map(([name, value]) => [name, readScheme(name, resolve(root, value) ?? {})]));
}

function readScheme(name: string, scheme: JsonObject): SchemeContract {
  const [type, parameter, place] = [scheme['type'], textOf(scheme['name']), textOf(scheme['in'])];
  const common = { name, parameter: undefined, tokenEndpoint: undefined };
  if (type === 'apiKey') {
    const isFit = parameter !== undefined && isPlaced(place, parameter);
    return { ...common, kind: isFit ? (place as SchemeKind) : 'unsupported', parameter, form: `apiKey in ${place}` };
  }
  if (type === 'http') {
    const kind = String(scheme['scheme']).toLowerCase();
    const isKnown = kind === 'basic' || kind === 'bearer';
    return { ...common, kind: isKnown ? kind : 'unsupported', form: `http ${kind}` };
  }
  if (type === 'mutualTLS') return { ...common, kind: 'transport', form: 'mutualTLS' };
  if (type === 'openIdConnect') return { ...common, kind: 'bearer', form: 'openIdConnect' };
  if (type !== 'oauth2') return { ...common, kind: 'unsupported', form: String(type) };
  const own = member(scheme['flows'], 'clientCredentials');
  const url = textOf(member(own, 'tokenUrl'));
  return {
    ...common,
    kind: 'bearer',
    form: 'oauth2',
    tokenEndpoint: url === undefined ? undefined : { url, scopes: Object.keys(member(own, 'scopes') ?? {}) },
  };
}

function isPlaced(place: string | undefined, parameter: string): boolean {
  if (place === 'query') return parameter !== '';
  if (place === 'header') return token.test(parameter) && !taken.test(parameter);
  return place === 'cookie' && token.test(parameter);
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
