import { isObject } from '../../spec/document.ts';
import { documentation, done, type LedgerObject, refusing, told, toldWith } from '../entry.ts';
import { extension } from './document.ts';

const emitted = 'test/generate.test.ts';
const lower = (title: string) => `src/spec/lower/lower.test.ts > ${title}`;
const structure = (title: string) => `src/ledger/shown.test.ts > ${title}`;
const ofVersion32 = 'test/openapi-32.test.ts > has the method, the address and the body of its description: %s';
const method = done('A function and a method that send it.', structure('sends each method by its name'));

const ownServers = done(
  'Its calls go there, as long as the app has not moved the base URL to another origin.',
  'src/contract/read-servers.test.ts > comes before that of its path, which comes before that of the description',
);

/** The objects that say what can be called. */
export const operationObjects: Readonly<Record<string, LedgerObject>> = {
  paths: { path: refusing(done('The path of each call.', emitted), 'path', 'control-character'), 'x-*': extension },
  'path-item': {
    $ref: refusing(
      done(
        'Read as the path item that it leads to.',
        'src/spec/upgrade.test.ts > puts path items in the places that refer to them',
      ),
      'reference',
      'external-reference',
      'cycle',
    ),
    summary: documentation(),
    description: documentation(),
    get: method,
    put: method,
    post: method,
    delete: method,
    options: method,
    head: method,
    patch: method,
    query: done('A function and a method that send it; like GET, it is repeated after a failure.', ofVersion32),
    trace: told('A function that no runtime can send.', {
      rule: 'trace',
      problem: () => 'the method TRACE',
      remedy: 'The function is generated, but fetch sends no TRACE: its calls fail before anything is sent.',
    }),
    additionalOperations: refusing(
      done(
        'A function and a method for each, sent exactly as the method is written; it is not repeated after a failure unless `x-idempotent` says so.',
        structure('sends each method by its name'),
        ofVersion32,
        lower('may be of a method that has no field, which is written as it is'),
      ),
      'method',
    ),
    servers: ownServers,
    parameters: done('Parameters of each operation of the path.', emitted),
    'x-*': extension,
  },
  operation: {
    tags: done('The first one names the resource.', 'src/names/propose-names.test.ts'),
    summary: documentation('Comment of the function, and its line in the README.'),
    description: documentation('Comment of the function.'),
    externalDocs: documentation(),
    operationId: done(
      'Name of the function. One that is empty, or another operation has before, is left out, which is told.',
      'src/names/propose-names.test.ts',
      'src/spec/mend/mend.test.ts > is left out, and told',
    ),
    parameters: done('Fields of the input.', emitted),
    requestBody: done('Fields of the input, or its `body`.', 'src/contract/body-fields.test.ts'),
    responses: done('Result of the call.', emitted),
    callbacks: told('Callbacks get no types.', {
      rule: 'callbacks',
      problem: (value) => (isObject(value) && Object.keys(value).length > 0 ? 'calls of the provider' : undefined),
      remedy:
        'Callbacks get no types; describe them under "webhooks", in an overlay, to have types of what is received.',
    }),
    deprecated: done('`@deprecated` on the function.', structure('marks what is deprecated')),
    security: done(
      'The credentials of the operation.',
      'test/spec-diff-mutations.test.ts > one change of a description',
    ),
    servers: ownServers,
    'x-*': extension,
  },
  callback: {
    '*': toldWith('operation.callbacks', 'Callbacks get no types.'),
    'x-*': extension,
  },
  link: {
    operationRef: toldWith('response.links', 'Links are not followed.'),
    operationId: toldWith('response.links', 'Links are not followed.'),
    parameters: toldWith('response.links', 'Links are not followed.'),
    requestBody: toldWith('response.links', 'Links are not followed.'),
    description: toldWith('response.links', 'Links are not followed.'),
    server: toldWith('response.links', 'Links are not followed.'),
    'x-*': extension,
  },
  reference: {
    $ref: refusing(
      done(
        'Read as what it leads to; one that leads out of the description, or round, is refused.',
        'test/refusals.test.ts',
        'test/schema-references.test.ts',
      ),
      'reference',
      'external-reference',
      'cycle',
    ),
    summary: documentation(),
    description: documentation(),
  },
};
