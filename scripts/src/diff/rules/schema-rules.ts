import type { Effect } from './effects.ts';

/** A change of a schema; it makes one rule for requests and one for responses. */
export interface SchemaRule {
  readonly effect: Effect;
  /** One sentence. */
  readonly says: string;
  /** The one direction in which it can happen. */
  readonly only?: 'request' | 'response';
  /** What a person can do, where the effect's own advice is too general. */
  readonly advice?: string;
}

const rule = (effect: Effect, says: string, advice?: string): SchemaRule =>
  advice === undefined ? { effect, says } : { effect, says, advice };

/** Changes of types, values, texts and numbers. */
const valueRules = {
  'became-anything': rule('widens', 'A limited value may be anything now.'),
  'became-limited': rule('narrows', 'A value that could be anything is limited now.'),
  'type-changed': rule('replaces', 'A type was replaced by another that shares no value with it.'),
  'type-widened': rule('widens', 'Values of further types are allowed.'),
  'type-narrowed': rule('narrows', 'Values of some types are no longer allowed.'),
  'type-became-text': {
    ...rule('widens', 'A value that travels as text anyway may now be any text.'),
    only: 'request',
  },
  'became-nullable': rule('widens', 'Null is allowed now.'),
  'became-not-nullable': rule('narrows', 'Null is no longer allowed.'),
  'parameter-null-changed': {
    ...rule('words', 'Null was added to or dropped from a parameter, where it has no form on the wire.'),
    only: 'request',
  },
  'became-impossible': rule('narrows', 'No value fits any more.'),
  'became-possible': rule('widens', 'Values fit where none did before.'),
  'enum-added': rule('narrows', 'Only listed values are allowed now.'),
  'enum-removed': rule('widens', 'Values are no longer limited to a list.'),
  'enum-value-added': rule('widens', 'The list of values grew.'),
  'open-enum-value-added': { ...rule('adds', 'The list of known values of an open enum grew.'), only: 'response' },
  'enum-value-removed': rule('narrows', 'The list of values shrank.'),
  'const-changed': rule('replaces', 'The only allowed value is another one now.'),
  'enum-opened': { ...rule('widens', 'A closed list of values was opened.'), only: 'response' },
  'enum-closed': { ...rule('narrows', 'An open list of values was closed.'), only: 'response' },
  'extensible-enum-value-added': rule('adds', 'The list of known values in x-extensible-enum grew.'),
  'extensible-enum-value-removed': rule('narrows', 'The list of known values in x-extensible-enum shrank.'),
  'format-added': rule('narrows', 'Values must have a format now.'),
  'format-removed': rule('widens', 'Values need no format any more.'),
  'format-widened': rule('widens', 'The format covers more values.'),
  'format-narrowed': rule('narrows', 'The format covers fewer values.'),
  'format-changed': rule('replaces', 'The format is another one.'),
  'pattern-added': rule('narrows', 'Texts must match a pattern now.'),
  'pattern-removed': rule('widens', 'Texts need not match the pattern any more.'),
  'pattern-changed': rule('replaces', 'The pattern is another one; which texts match both is not computed.'),
  'minimum-raised': rule('narrows', 'The lower end of a number was set or raised.'),
  'minimum-lowered': rule('widens', 'The lower end of a number was lowered or dropped.'),
  'maximum-lowered': rule('narrows', 'The upper end of a number was set or lowered.'),
  'maximum-raised': rule('widens', 'The upper end of a number was raised or dropped.'),
  'multiple-added': rule('narrows', 'Numbers must be multiples of a step now, or of a coarser one.'),
  'multiple-removed': rule('widens', 'Numbers need not be multiples of the step any more, or of a finer one.'),
  'multiple-changed': rule('replaces', 'The step of numbers is another one.'),
  'default-changed': rule('notes', 'The value that is assumed where none is given was set, changed or dropped.'),
  'content-encoding-changed': rule('replaces', 'The encoding of the text was set, changed or dropped.'),
  'content-media-type-changed': rule('replaces', 'The media type of the text was set, changed or dropped.'),
} as const satisfies Readonly<Record<string, SchemaRule>>;

/** Changes of objects. */
const objectRules = {
  'property-added': rule('adds', 'An optional property was added.'),
  'required-property-added': rule(
    'narrows',
    'A required property was added.',
    'Send it, or read it: it is always there.',
  ),
  'defaulted-property-added': {
    ...rule('adds', 'A required property was added for which a default is assumed.'),
    only: 'request',
  },
  'property-removed': rule('loses', 'A property was removed.'),
  'property-became-required': rule('narrows', 'A property became required.'),
  'defaulted-property-became-required': {
    ...rule('notes', 'A property for which a default is assumed became required.'),
    only: 'request',
  },
  'property-became-optional': rule('widens', 'A property became optional.'),
  'object-closed': rule('narrows', 'Properties that are not listed are no longer allowed.'),
  'object-opened': rule('widens', 'Properties that are not listed are allowed now.'),
  'pattern-property-added': rule('narrows', 'Properties whose names match a pattern must fit a schema now.'),
  'pattern-property-removed': rule('widens', 'Properties whose names match a pattern need not fit a schema any more.'),
  'property-names-added': rule('narrows', 'Names of properties must fit a schema now.'),
  'property-names-removed': rule('widens', 'Names of properties need not fit a schema any more.'),
  'unevaluated-properties-added': rule('narrows', 'Properties that no other keyword speaks of are limited now.'),
  'unevaluated-properties-removed': rule('widens', 'Properties that no other keyword speaks of are no longer limited.'),
  'dependent-required-added': rule('narrows', 'A property asks for another one beside it now.'),
  'dependent-required-removed': rule('widens', 'A property no longer asks for another one beside it.'),
  'dependent-schema-added': rule('narrows', 'A property asks the whole object to fit a schema now.'),
  'dependent-schema-removed': rule('widens', 'A property no longer asks the whole object to fit a schema.'),
  'read-only-changed': rule('notes', 'A property became, or is no longer, one that only answers carry.'),
  'write-only-changed': rule('notes', 'A property became, or is no longer, one that only requests carry.'),
} as const satisfies Readonly<Record<string, SchemaRule>>;

/** Changes of arrays. */
const arrayRules = {
  'unique-items-added': rule('narrows', 'Items must differ from each other now.'),
  'unique-items-removed': rule('widens', 'Items may repeat now.'),
  'contains-added': rule('narrows', 'Some item must fit a schema now.'),
  'contains-removed': rule('widens', 'No item has to fit the schema any more.'),
  'unevaluated-items-added': rule('narrows', 'Items that no other keyword speaks of are limited now.'),
  'unevaluated-items-removed': rule('widens', 'Items that no other keyword speaks of are no longer limited.'),
} as const satisfies Readonly<Record<string, SchemaRule>>;

/** Changes of combinations, conditions and texts for people. */
const combinationRules = {
  'alternative-added': rule('widens', 'An alternative was added.'),
  'alternative-removed': rule('narrows', 'An alternative was removed.'),
  'covered-alternative-changed': rule('notes', 'An alternative came or went whose values another one covers.'),
  'alternatives-added': rule('narrows', 'A value must fit one of several alternatives now.'),
  'alternatives-removed': rule('widens', 'A value need not fit one of several alternatives any more.'),
  'alternatives-widened': rule('widens', 'One schema and several alternatives changed places, and more values fit.'),
  'alternatives-narrowed': rule('narrows', 'One schema and several alternatives changed places, and fewer values fit.'),
  'alternatives-changed': rule(
    'replaces',
    'One schema and several alternatives changed places; that all old values fit cannot be shown.',
  ),
  'one-of-became-any-of': rule('widens', 'Exactly one alternative had to fit; any number may now.'),
  'any-of-became-one-of': rule('narrows', 'Any number of alternatives could fit; exactly one must now.'),
  'discriminator-changed': rule(
    'notes',
    'The property that tells alternatives apart was named, renamed, mapped otherwise or dropped.',
  ),
  'exclusion-grew': rule('narrows', 'More values are excluded by "not".'),
  'exclusion-shrank': rule('widens', 'Fewer values are excluded by "not".'),
  'exclusion-changed': rule('replaces', 'Other values are excluded by "not".'),
  'condition-added': rule('narrows', 'What fits depends on a condition now.'),
  'condition-removed': rule('widens', 'What fits no longer depends on a condition.'),
  'condition-changed': rule('replaces', 'The condition itself changed.'),
  'content-schema-added': rule('narrows', 'The content of a text must fit a schema now.'),
  'content-schema-removed': rule('widens', 'The content of a text need not fit a schema any more.'),
  deprecated: rule('notes', 'It was marked as deprecated.', 'Plan to leave it; it still works.'),
  'no-longer-deprecated': rule('notes', 'It is no longer marked as deprecated.'),
  'text-changed': rule('words', 'A title, a description, an example or a comment changed.'),
} as const satisfies Readonly<Record<string, SchemaRule>>;

/** Sizes by their keyword, as the middle of a rule id and in words. */
export const sizeNames = {
  minLength: ['min-length', 'least length of a text'],
  maxLength: ['max-length', 'greatest length of a text'],
  minItems: ['min-items', 'least number of items'],
  maxItems: ['max-items', 'greatest number of items'],
  minProperties: ['min-properties', 'least number of properties'],
  maxProperties: ['max-properties', 'greatest number of properties'],
  minContains: ['min-contains', 'least number of items that fit "contains"'],
  maxContains: ['max-contains', 'greatest number of items that fit "contains"'],
} as const;

/** Id of the rule for a size that went up or down, or is no longer limited. */
export type SizeRuleName = `${(typeof sizeNames)[keyof typeof sizeNames][0]}-${'lowered' | 'raised' | 'dropped'}`;

const sizeRules = Object.fromEntries(
  Object.values(sizeNames).flatMap(([id, words]): [string, SchemaRule][] => {
    const [narrowing, widening] = id.startsWith('min')
      ? (['raised', 'lowered'] as const)
      : (['lowered', 'raised'] as const);
    return [
      [`${id}-${narrowing}`, rule('narrows', `The ${words} was set or ${narrowing}.`)],
      [`${id}-${widening}`, rule('widens', `The ${words} was ${widening}.`)],
      [`${id}-dropped`, rule('widens', `The ${words} is no longer limited.`)],
    ];
  }),
) as Readonly<Record<SizeRuleName, SchemaRule>>;

/** All changes of a schema. */
export const schemaRules = { ...valueRules, ...sizeRules, ...objectRules, ...arrayRules, ...combinationRules };

/** Id of a change of a schema, without the direction in front. */
export type SchemaRuleName = keyof typeof schemaRules;
