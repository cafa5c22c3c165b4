import { documentation, done, type LedgerNotice, type LedgerObject, told, toldWith } from '../entry.ts';
import { extension } from './document.ts';

const ofProvider = 'src/ledger/shown.test.ts > takes the first server and the first scheme for a provider';
const flow = (says: string): LedgerNotice => ({
  rule: 'oauth-flow',
  problem: () => says,
  remedy:
    'Tokens are not requested: get the access token yourself, and give it, or a function that gets it, as "apiKey".',
});
const notRequested = 'Tokens are not requested: the app gives them as `apiKey`.';

/** The objects that say which credentials a call has. */
export const securityObjects: Readonly<Record<string, LedgerObject>> = {
  'security-scheme': {
    type: done('How the key is sent.', ofProvider),
    'type=apiKey': done('A header.', ofProvider),
    'type=http': done('The header Authorization, as Bearer or Basic.', ofProvider),
    'type=oauth2': done('The header Authorization, as Bearer.', ofProvider),
    'type=openIdConnect': told(notRequested, flow('OpenID Connect')),
    'type=mutualTLS': told('Certificates belong to the connection.', {
      rule: 'mutual-tls',
      problem: () => 'certificates of clients',
      remedy: 'Give a "fetch", or "fetchOptions" with a dispatcher, that presents the certificate.',
    }),
    description: documentation(),
    name: done('Name of the header.', ofProvider),
    in: done('Where the key goes.', ofProvider),
    'in=header': done('A header.', ofProvider),
    'in=query': done('A query parameter.', ofProvider),
    'in=cookie': done('A cookie.', ofProvider),
    scheme: done('The word before the key.', ofProvider),
    bearerFormat: documentation(),
    flows: toldWith('oauth-flows', notRequested),
    openIdConnectUrl: toldWith('security-scheme.type=openIdConnect', notRequested),
    oauth2MetadataUrl: toldWith('oauth-flows', notRequested),
    deprecated: told('The key is sent all the same.', {
      rule: 'deprecated-scheme',
      problem: (value) => (value === true ? 'a security scheme that is deprecated' : undefined),
      remedy: 'Take another scheme, if there is one, in an overlay.',
    }),
    'x-*': extension,
  },
  'oauth-flows': {
    implicit: told(notRequested, flow('the flow "implicit" of OAuth')),
    password: told(notRequested, flow('the flow "password" of OAuth')),
    clientCredentials: told(notRequested, flow('the flow "clientCredentials" of OAuth')),
    authorizationCode: told(notRequested, flow('the flow "authorizationCode" of OAuth')),
    deviceAuthorization: told(notRequested, flow('the flow "deviceAuthorization" of OAuth')),
    'x-*': extension,
  },
  'oauth-flow': {
    authorizationUrl: toldWith('oauth-flows', notRequested),
    deviceAuthorizationUrl: toldWith('oauth-flows', notRequested),
    tokenUrl: toldWith('oauth-flows', notRequested),
    refreshUrl: toldWith('oauth-flows', notRequested),
    scopes: toldWith('oauth-flows', notRequested),
    'x-*': extension,
  },
  'security-requirement': {
    '*': done(
      'Which schemes a call takes, and which scopes.',
      'test/spec-diff-mutations.test.ts > one change of a description',
    ),
  },
};
