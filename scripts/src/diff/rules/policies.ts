import type { Level } from '../change.ts';
import { droppedSizes } from './schema-rules.ts';

/** A level that was decided on, where the direction alone would say otherwise or leaves it open. */
export interface Policy {
  readonly rule: string;
  readonly level: Level;
  /** One sentence. */
  readonly reason: string;
}

const limits = droppedSizes.map((id) => `${id}-dropped`);

/** Where the level of a rule is a decision; docs/spec-rules.md prints the reasons beside the rules. */
export const policies: readonly Policy[] = [
  {
    rule: 'response-open-enum-value-added',
    level: 'minor',
    reason:
      'With `x-open-enum` in the overlay, types accept unknown values, so a new value compiles and validates; every other enum of a response is closed, and a new value is major.',
  },
  {
    rule: 'response-extensible-enum-value-added',
    level: 'minor',
    reason: 'An enum that is declared as extensible is expected to get new values.',
  },
  {
    rule: 'request-property-removed',
    level: 'major',
    reason:
      'Objects are open, so the property is not rejected; but it no longer has an effect, and typed calls that send it no longer compile.',
  },
  {
    rule: 'response-property-removed',
    level: 'major',
    reason: 'Even an optional property may be read by an app.',
  },
  {
    rule: 'request-defaulted-property-added',
    level: 'minor',
    reason: 'The provider uses the default if the property is not sent.',
  },
  {
    rule: 'request-defaulted-property-became-required',
    level: 'minor',
    reason: 'The provider uses the default if the property is not sent.',
  },
  {
    rule: 'request-alternative-removed',
    level: 'major',
    reason:
      'A named alternative can distinguish variants that the schema does not, so its removal matters even if another alternative accepts the same values.',
  },
  {
    rule: 'request-type-became-text',
    level: 'minor',
    reason:
      'Parameters and bodies other than JSON are sent as text, so every previously accepted value can still be sent; compile errors are found by compiling.',
  },
  {
    rule: 'request-parameter-null-changed',
    level: 'patch',
    reason: 'A null parameter is omitted, so the request does not change; compile errors are found by compiling.',
  },
  {
    rule: 'parameter-renamed',
    level: 'patch',
    reason:
      'The name of a path parameter is not part of the request; the name of the argument is checked by compiling the old calls.',
  },
  {
    rule: 'parameter-default-changed',
    level: 'major',
    reason: 'The default of an omitted parameter determines the response, such as the page size.',
  },
  {
    rule: 'parameter-default-described',
    level: 'minor',
    reason: 'A default that is documented for the first time is what the provider has assumed all along.',
  },
  {
    rule: 'request-default-changed',
    level: 'minor',
    reason: 'The provider can choose the value of an omitted body field at any time.',
  },
  {
    rule: 'operation-id-changed',
    level: 'minor',
    reason: 'It is not part of a request; public names are kept by the name lock.',
  },
  {
    rule: 'component-removed',
    level: 'minor',
    reason:
      'The name of a schema is not part of a request; operations that used it are reported separately, and so is an exported type that was removed with it.',
  },
  {
    rule: 'servers-changed',
    level: 'patch',
    reason: 'The base URL of a client is set manually, and the list often contains test servers.',
  },
  {
    rule: 'error-response-removed',
    level: 'minor',
    reason: 'Errors are handled by their status class, whether a status is documented or not.',
  },
  {
    rule: 'response-media-type-specialized',
    level: 'minor',
    reason: 'The client parses every JSON media type in the same way.',
  },
  {
    rule: 'response-object-opened',
    level: 'minor',
    reason: 'Types and schemas of responses always accept unlisted fields.',
  },
  {
    rule: 'response-pattern-changed',
    level: 'minor',
    reason:
      'A pattern in a response is documentation: types do not express it, and it cannot be computed which strings match both patterns.',
  },
  {
    rule: 'response-pattern-removed',
    level: 'minor',
    reason: 'A pattern in a response is documentation: types do not express it.',
  },
  ...[...limits, 'unique-items-removed', 'limit-across-removed'].map((name): Policy => ({
    rule: `response-${name}`,
    level: 'minor',
    reason: 'A limit of lengths and counts in a response is documentation: types do not express it.',
  })),
  {
    rule: 'response-content-schema-removed',
    level: 'minor',
    reason: 'The client does not read the content of a string, and its type remains string.',
  },
];
