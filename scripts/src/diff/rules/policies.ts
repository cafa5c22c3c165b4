import type { Level } from '../change.ts';
import { sizeNames } from './schema-rules.ts';

/** A level that was decided on, where the direction alone would say otherwise or leaves it open. */
export interface Policy {
  readonly rule: string;
  readonly level: Level;
  /** One sentence. */
  readonly reason: string;
}

const limits = Object.values(sizeNames).map(([id]) => `${id}-dropped`);

/** Where the level of a rule is a decision; docs/spec-rules.md prints the reasons beside the rules. */
export const policies: readonly Policy[] = [
  {
    rule: 'response-open-enum-value-added',
    level: 'minor',
    reason:
      'Where the overlay says `x-open-enum`, types take unknown values, so a new one compiles and passes; every other enum of an answer is closed, and its growth is major.',
  },
  {
    rule: 'response-extensible-enum-value-added',
    level: 'minor',
    reason: 'Whoever declares an enum as extensible has said that it grows.',
  },
  {
    rule: 'request-property-removed',
    level: 'major',
    reason:
      'Objects are open, so the property is not refused; but it no longer does what it was sent for, and typed calls that send it no longer compile.',
  },
  {
    rule: 'response-property-removed',
    level: 'major',
    reason: 'Even an optional property is read by somebody.',
  },
  {
    rule: 'request-defaulted-property-added',
    level: 'minor',
    reason: 'The provider assumes the default for those who do not send the property.',
  },
  {
    rule: 'request-defaulted-property-became-required',
    level: 'minor',
    reason: 'The provider assumes the default for those who do not send the property.',
  },
  {
    rule: 'request-alternative-removed',
    level: 'major',
    reason:
      'A name tells kinds apart that a schema may not, so a named alternative is missed even where another one takes the same values.',
  },
  {
    rule: 'request-type-became-text',
    level: 'minor',
    reason:
      'Parameters and bodies other than JSON travel as text, so every value that was taken can still be written; what no longer compiles is found by compiling.',
  },
  {
    rule: 'request-parameter-null-changed',
    level: 'patch',
    reason:
      'Null is left out of a parameter, so nothing that travels changes; what no longer compiles is found by compiling.',
  },
  {
    rule: 'parameter-renamed',
    level: 'patch',
    reason: 'The name within a path never travels; the name of the argument is held by compiling the old calls.',
  },
  {
    rule: 'parameter-default-changed',
    level: 'major',
    reason: 'What a left-out parameter stands for decides what a read returns, such as the size of a page.',
  },
  {
    rule: 'parameter-default-described',
    level: 'minor',
    reason: 'A default that is written down for the first time says what the provider did all along.',
  },
  {
    rule: 'request-default-changed',
    level: 'minor',
    reason: 'A member of a body that is left out is the choice of the provider at any time.',
  },
  {
    rule: 'operation-id-changed',
    level: 'minor',
    reason: 'It never travels; public names are held by the name lock.',
  },
  {
    rule: 'component-removed',
    level: 'minor',
    reason:
      'A named schema never travels; what used it is reported by itself, and so is the exported type that has gone with it.',
  },
  {
    rule: 'servers-changed',
    level: 'patch',
    reason: 'Clients are told their base URL by hand, and the list names test servers as often as not.',
  },
  {
    rule: 'error-response-removed',
    level: 'minor',
    reason: 'Errors are handled by their status family, whether a status is documented or not.',
  },
  {
    rule: 'response-media-type-specialized',
    level: 'minor',
    reason: 'The client reads every JSON media type in the same way.',
  },
  {
    rule: 'response-object-opened',
    level: 'minor',
    reason: 'Types and schemas of answers take members that are not listed in any case.',
  },
  {
    rule: 'response-pattern-changed',
    level: 'minor',
    reason:
      'A pattern of an answer is documentation: no type carries it, and which texts match both cannot be computed.',
  },
  {
    rule: 'response-pattern-removed',
    level: 'minor',
    reason: 'A pattern of an answer is documentation: no type carries it.',
  },
  ...[...limits, 'unique-items-removed'].map((name): Policy => ({
    rule: `response-${name}`,
    level: 'minor',
    reason: 'A limit of lengths and counts that a response no longer states was documentation: no type carries it.',
  })),
  {
    rule: 'response-content-schema-removed',
    level: 'minor',
    reason: 'The content of a text is never read by the client, and its type stays text.',
  },
];
