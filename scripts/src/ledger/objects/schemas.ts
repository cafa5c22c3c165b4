import { member } from '../../spec/document.ts';
import {
  documentation,
  done,
  doneOrTold,
  type LedgerNotice,
  type LedgerObject,
  refusing,
  told,
  toldWith,
} from '../entry.ts';
import { extension, isKnownDialect } from './document.ts';

const suite = 'test/json-schema-conformance.test.ts';
const types = 'test/types-fuzz.test.ts';
const self = 'src/spec/mend/local-references.test.ts';
const keyword = refusing(done('In types as far as types can say it, and in checks.', suite, types), 'schema-keyword');
const check = refusing(done('In checks alone: no type can say it.', suite), 'schema-keyword');
const made = refusing(keyword, 'schema-keyword', 'cycle');

const unknown: LedgerNotice = {
  rule: 'unknown-keyword',
  problem: () => 'a keyword of another dialect',
  remedy: 'It is left out; say it in keywords of JSON Schema 2020-12, in an overlay.',
};

/** The keywords of schemas, those of OpenAPI's own vocabulary included. */
export const schemaObjects: Readonly<Record<string, LedgerObject>> = {
  schema: {
    $schema: told('Schemas are read as JSON Schema 2020-12.', {
      rule: 'dialect',
      problem: (value) => (isKnownDialect(value) ? undefined : `${JSON.stringify(value)} is another dialect`),
      remedy: 'Schemas are read as JSON Schema 2020-12; look whether they mean something else in their own dialect.',
    }),
    $vocabulary: told('Vocabularies are those of OpenAPI.', unknown),
    $id: done('Address that references may lead to, within the description.', self),
    $anchor: done('Name that references may lead to, within the description.', self),
    $dynamicAnchor: done('Name that references may lead to, within the description.', self),
    $ref: refusing(
      done(
        'The schema that it leads to; one that leads out of the description is refused. What 3.0 ignores beside it is told.',
        suite,
        'src/ledger/ledger-notices.test.ts > is told where OpenAPI 3.0 ignores it beside a reference',
        'test/refusals.test.ts',
      ),
      'reference',
      'external-reference',
      'cycle',
    ),
    $dynamicRef: doneOrTold(
      'Read as a reference where one schema alone has the anchor; else any value, which is told.',
      // The mender tells of it, since it takes it away.
      { rule: 'dynamic-reference', problem: () => undefined, remedy: '' },
      self,
    ),
    $recursiveAnchor: told('A keyword of an older draft.', unknown),
    $recursiveRef: told('A keyword of an older draft.', unknown),
    $defs: done('Schemas that references lead to.', suite),
    definitions: done('Schemas that references lead to.', suite),
    $comment: documentation('Text for the authors of a schema.'),
    dependencies: told('A keyword of an older draft.', unknown),
    allOf: made,
    anyOf: made,
    oneOf: made,
    not: check,
    if: check,
    // oxlint-disable-next-line unicorn/no-thenable -- the keyword's name
    then: check,
    else: check,
    dependentSchemas: check,
    dependentRequired: check,
    properties: keyword,
    patternProperties: keyword,
    additionalProperties: keyword,
    propertyNames: check,
    unevaluatedProperties: keyword,
    required: keyword,
    minProperties: check,
    maxProperties: check,
    items: refusing(keyword, 'schema-keyword', 'limit-across'),
    prefixItems: keyword,
    unevaluatedItems: check,
    contains: check,
    minContains: check,
    maxContains: check,
    minItems: keyword,
    maxItems: keyword,
    uniqueItems: check,
    type: keyword,
    'type=string': keyword,
    'type=number': keyword,
    'type=integer': keyword,
    'type=boolean': keyword,
    'type=object': keyword,
    'type=array': keyword,
    'type=null': keyword,
    nullable: done('Null among the types.', 'src/spec/upgrade.test.ts > turns nullable into a type in %s'),
    enum: refusing(keyword, 'schema-keyword', 'number', 'open-enum'),
    const: refusing(keyword, 'number'),
    minimum: check,
    maximum: check,
    exclusiveMinimum: check,
    exclusiveMaximum: check,
    multipleOf: check,
    minLength: check,
    maxLength: check,
    pattern: refusing(
      doneOrTold(
        'In checks; a pattern of another language, or one that costs too much, is left out, which is told.',
        { rule: 'pattern', problem: () => undefined, remedy: '' },
        suite,
        'src/spec/mend/patterns.test.ts',
      ),
      'schema-keyword',
      'pattern',
    ),
    format: done(
      'In checks, for the formats that are known; `date-time` takes a Date in requests. An `int64` is a number: the option `parseJson: losslessIntegers` returns those beyond 2^53 as strings.',
      'test/schema-formats.test.ts',
      'src/sides/dates.test.ts',
    ),
    contentEncoding: done('An annotation: values stay texts, as the standard has it.', suite),
    contentMediaType: done('An annotation: values stay texts, as the standard has it.', suite),
    contentSchema: done('An annotation: values stay texts, as the standard has it.', suite),
    readOnly: done('Required of no request.', 'src/sides/split-sides.test.ts'),
    writeOnly: done('Required in no response.', 'src/sides/split-sides.test.ts'),
    default: documentation('Comment of the field; nothing is filled in.'),
    deprecated: done('`@deprecated` on the field.', 'src/ledger/shown.test.ts > marks what is deprecated'),
    title: documentation(),
    description: documentation('Comment of the field.'),
    example: documentation('In fakes.'),
    examples: documentation('In fakes.'),
    externalDocs: documentation(),
    discriminator: doneOrTold(
      'Tells alternatives apart.',
      {
        rule: 'discriminator',
        problem: (value) =>
          typeof member(value, 'propertyName') === 'string' ? undefined : 'a discriminator that names no property',
        remedy: 'It is not read: write { propertyName: ... }, in an overlay.',
      },
      'src/emit/plain/plain-schema.test.ts',
      'test/discriminated-schemas.test.ts',
    ),
    xml: toldWith('response.content', 'XML is sent and returned as it is.'),
    'x-*': extension,
  },
  discriminator: {
    propertyName: done(
      'The field that tells alternatives apart.',
      'src/emit/plain/plain-schema.test.ts',
      'test/discriminated-schemas.test.ts',
    ),
    mapping: refusing(
      done(
        'The values of the field; an entry that names no schema is left out, which is told.',
        'src/emit/plain/plain-schema.test.ts',
        'src/spec/mend/mend.test.ts > that names no schema is left out, and one that leads out of the document is not admitted',
      ),
      'reference',
    ),
    defaultMapping: done(
      'Alternatives are not told apart by the field: each takes what its own schema takes.',
      'src/spec/lower/lower.test.ts > tells no alternative apart, so that each takes what its own schema takes',
    ),
    'x-*': extension,
  },
  xml: Object.fromEntries([
    ...[
      'name',
      'namespace',
      'prefix',
      'attribute',
      'wrapped',
      'nodeType',
      ...['element', 'attribute', 'text', 'cdata', 'none'].map((type) => `nodeType=${type}`),
    ].map((field) => [field, toldWith('response.content', 'XML is sent and returned as it is.')]),
    ['x-*', extension],
  ]),
};
