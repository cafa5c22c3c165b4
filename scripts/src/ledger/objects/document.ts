import { isObject } from '../../spec/document.ts';
import { documentation, done, type LedgerObject, refusing, told } from '../entry.ts';

const lower = (title: string) => `src/spec/lower/lower.test.ts > ${title}`;
const mutations = 'test/spec-diff-mutations.test.ts > one change of a description';

/** Whether a dialect is one that schemas are read in. */
export function isKnownDialect(value: unknown): boolean {
  return /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema#?|spec\.openapis\.org\/oas\/3\.[012]\/)/.test(
    String(value),
  );
}

/** Extensions of vendors, at every object. */
export const extension = done(
  'Data of a vendor, which the standard gives no meaning. The extensions of our own overlays are read.',
  'src/ledger/documentation.test.ts > changes no call, no type and no check',
);

/** The objects that describe the whole. */
export const documentObjects: Readonly<Record<string, LedgerObject>> = {
  document: {
    openapi: refusing(
      done(
        '3.0, 3.1 and 3.2 are read, any other version is refused.',
        'test/refusals.test.ts',
        lower('the operations of a path'),
      ),
      'not-openapi',
      'version',
    ),
    $self: done(
      'References that begin with it lead to the description itself, and relative servers are relative to it.',
      lower('leads to the description itself where references have it'),
      lower('is what relative servers are relative to'),
    ),
    jsonSchemaDialect: told('Schemas are read as JSON Schema 2020-12 with the vocabulary of OpenAPI.', {
      rule: 'dialect',
      problem: (value) => (isKnownDialect(value) ? undefined : `${JSON.stringify(value)} is another dialect`),
      remedy: 'Schemas are read as JSON Schema 2020-12; look whether they mean something else in their own dialect.',
    }),
    info: done('Title and version are the head of each generated file.', 'test/generate.test.ts'),
    servers: done(
      'The first one is the default base URL that `provider add` writes.',
      'src/ledger/shown.test.ts > takes the first server and the first scheme for a provider',
    ),
    paths: done('Each operation is a function and a method.', 'test/generate.test.ts'),
    webhooks: done(
      'Types of what the provider sends, in `webhooks` of the types.',
      'src/ledger/shown.test.ts > prints the types of webhooks',
    ),
    components: done('Schemas become exported types and checks.', 'test/component-names.test.ts'),
    security: done(
      'The credentials that operations without `security` take.',
      mutations,
      'src/ledger/shown.test.ts > takes the first server and the first scheme for a provider',
    ),
    tags: documentation(),
    externalDocs: documentation(),
    'x-*': extension,
  },
  info: {
    title: documentation(),
    summary: documentation(),
    description: documentation(),
    termsOfService: documentation(),
    contact: documentation(),
    license: documentation(),
    version: documentation(),
    'x-*': extension,
  },
  contact: { name: documentation(), url: documentation(), email: documentation(), 'x-*': extension },
  license: { name: documentation(), identifier: documentation(), url: documentation(), 'x-*': extension },
  'external-documentation': { description: documentation(), url: documentation(), 'x-*': extension },
  tag: {
    name: done(
      'The first tag of an operation names its resource, and is the sentence about it.',
      'src/names/propose-names.test.ts',
    ),
    summary: documentation(),
    description: documentation(),
    externalDocs: documentation(),
    parent: documentation('Order of a manual; resources of a client are not nested.'),
    kind: documentation('Order of a manual.'),
    'x-*': extension,
  },
  components: {
    schemas: refusing(
      done('Exported types and checks, under their keys.', 'test/component-names.test.ts'),
      'component-key',
      'prototype-name',
    ),
    responses: refusing(
      done('Read where an operation refers to them.', 'test/types-fuzz.test.ts'),
      'component-key',
      'prototype-name',
    ),
    parameters: refusing(
      done(
        'Read where an operation refers to them.',
        lower('requires nothing where it may be left out, and goes through references and parts'),
      ),
      'component-key',
      'prototype-name',
    ),
    examples: documentation(),
    requestBodies: refusing(
      done('Read where an operation refers to them.', 'test/types-fuzz.test.ts'),
      'component-key',
      'prototype-name',
    ),
    headers: refusing(
      done('Read where a response refers to them.', 'src/ledger/shown.test.ts > prints the types of response headers'),
      'component-key',
      'prototype-name',
    ),
    securitySchemes: refusing(
      done(
        'Read where `security` names them.',
        'src/ledger/shown.test.ts > takes the first server and the first scheme for a provider',
      ),
      'component-key',
      'prototype-name',
    ),
    links: told('Links are not followed.', {
      rule: 'links',
      problem: (value) => (isObject(value) && Object.keys(value).length > 0 ? 'links between operations' : undefined),
      remedy: 'Links are not followed: call the operation that a link names with the values that it lists.',
    }),
    callbacks: told('Callbacks get no types.', {
      rule: 'callbacks',
      problem: (value) => (isObject(value) && Object.keys(value).length > 0 ? 'calls of the provider' : undefined),
      remedy:
        'Callbacks get no types; describe them under "webhooks", in an overlay, to have types of what is received.',
    }),
    pathItems: refusing(
      done(
        'Read where a path refers to them.',
        'src/spec/upgrade.test.ts > puts path items in the places that refer to them',
      ),
      'component-key',
      'prototype-name',
    ),
    mediaTypes: refusing(
      done('Read where content refers to them.', lower('may refer to a media type among the components')),
      'component-key',
      'prototype-name',
    ),
    'x-*': extension,
  },
};
