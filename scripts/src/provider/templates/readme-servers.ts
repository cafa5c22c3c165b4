import type { ProviderFacts } from '../describe-provider.ts';

/** The servers that a client can call beside the usual one. */
export function serversText({ address: { baseUrl, others } }: ProviderFacts): string {
  if (others.length === 0) return '';
  const items = others.map(({ description, url }) => {
    const words = description
      .replaceAll(/[^\p{L}\p{N} .,()-]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 120);
    return `- \`${url.replaceAll('`', '')}\`${words === '' ? '' : `: ${words}`}`;
  });
  return `${baseUrl === undefined ? 'Servers of the service' : `The service is called at \`${baseUrl.replaceAll('`', '')}\`; its other servers, for \`baseUrl\`,`} are:

${items.join('\n')}

`;
}

/** The servers that single operations have of their own. */
export function placesText({ places }: ProviderFacts): string {
  if (places.length === 0) return '';
  const items = places.map(({ name, server }) => {
    const variables = Object.keys(server?.variables ?? {}).map((variable) => `\`${variable.replaceAll(/[`|]/g, '')}\``);
    const told = variables.length === 0 ? '' : `; \`servers\` chooses its ${variables.join(', ')}`;
    return `- \`${name.replaceAll(/[`|]/g, '')}\`${told}`;
  });
  return `Some operations have servers of their own. Where \`baseUrl\` does not say where they are, \`baseUrls\` has their URLs by these names:

${items.join('\n')}

`;
}
