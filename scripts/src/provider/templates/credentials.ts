import type { SchemeContract } from '../../contract/scheme.ts';
import { propertyKey, stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';

const senders = {
  header: 'inHeader',
  query: 'inQuery',
  cookie: 'inCookie',
  bearer: 'asBearer',
  basic: 'asBasic',
} as const;

/** The text of `src/credentials.ts`: what a service takes beside one key in a header. */
export function credentialsFile(facts: ProviderFacts): string {
  const { access, id, title } = facts;
  const { only, required, schemes } = access;
  const entries = schemes.map((scheme) => `    ${propertyKey(scheme.name)}: ${schemeText(scheme)},\n`);
  const values = [...new Set(schemes.map(senderOf))].toSorted();
  const kinds = new Set(schemes.map(typeOf));
  const types = only === undefined ? [...kinds].toSorted() : [];
  const imports = [...values, 'type CredentialPlan', ...types.map((type) => `type ${type}`)];
  const sorted = imports.toSorted((a, b) => bare(a).localeCompare(bare(b), 'en'));
  const alternatives = required.map((all) => `[${all.map(stringLiteral).join(', ')}]`).join(', ');
  return `import { ${sorted.join(', ')} } from '@wa-clients/core';

${only === undefined ? credentialsType(facts) : ''}/** The credentials that the operations of ${title} take, as its description says. */
export const ${id}Credentials: CredentialPlan = {
  schemes: {
${entries.join('')}  },
  required: [${alternatives}],
${only === undefined ? '' : `  only: ${stringLiteral(only)},\n`}};
`;
}

/** Sets of credentials that an app must give one of, as a type; of all others it may give some. */
function credentialsType({ access: { given, schemes }, pascal, title }: ProviderFacts): string {
  const sets = given.length === 0 ? [[]] : given;
  const forms = sets.map((needed) => {
    const members = schemes.map((scheme) => {
      const isNeeded = needed.includes(scheme.name);
      const type = isNeeded ? typeOf(scheme) : `${typeOf(scheme)} | undefined`;
      return `  /** ${placeOf(scheme)}. */\n  readonly ${propertyKey(scheme.name)}${isNeeded ? '' : '?'}: ${type};\n`;
    });
    return `{\n${members.join('')}}`;
  });
  return `/** Credentials of a ${title} client, by the security scheme of the description that takes them. */
export type ${pascal}Credentials = ${forms.join(' | ')};

`;
}

function placeOf({ kind, parameter }: SchemeContract): string {
  const name = (parameter ?? '').replaceAll(/[^\w .-]/g, ' ');
  if (kind === 'basic') return 'User name and password of HTTP Basic authentication';
  if (kind === 'bearer') return 'Token, sent in the header Authorization with Bearer';
  if (kind === 'cookie') return `API key, sent in the cookie ${name}; browsers let no page set it`;
  return `API key, sent in the ${kind === 'query' ? 'query parameter' : 'header'} ${name}`;
}

function schemeText(scheme: SchemeContract): string {
  const { parameter } = scheme;
  return `{ send: ${senderOf(scheme)}${parameter === undefined ? '' : `, name: ${stringLiteral(parameter)}`} }`;
}

function senderOf({ kind }: SchemeContract): string {
  return kind === 'transport' || kind === 'unsupported' ? 'asBearer' : senders[kind];
}

function typeOf({ kind }: SchemeContract): string {
  return kind === 'basic' ? 'BasicCredential' : 'TokenCredential';
}

function bare(name: string): string {
  return name.replace('type ', '');
}
