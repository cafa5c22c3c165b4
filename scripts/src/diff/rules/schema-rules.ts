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
  'became-anything': rule('widens', 'A restricted value can now be anything.'),
  'became-limited': rule('narrows', 'A value that could be anything is now restricted.'),
  'type-changed': rule('replaces', 'A type was replaced by another type without common values.'),
  'type-widened': rule('widens', 'Values of more types are allowed.'),
  'type-narrowed': rule('narrows', 'Values of some types are no longer allowed.'),
  'type-became-text': {
    ...rule('widens', 'A value that is sent as text can now be any string.'),
    only: 'request',
  },
  'became-nullable': rule('widens', 'Null is now allowed.'),
  'became-not-nullable': rule('narrows', 'Null is no longer allowed.'),
  'parameter-null-changed': {
    ...rule('words', 'Null was added to or removed from a parameter, where it cannot be sent.'),
    only: 'request',
  },
  'became-impossible': rule('narrows', 'No value is valid any more.'),
  'became-possible': rule('widens', 'Some values are valid where none was before.'),
  'enum-added': rule('narrows', 'Only listed values are now allowed.'),
  'enum-removed': rule('widens', 'Values are no longer limited to a list.'),
  'enum-value-added': rule('widens', 'Values were added to the enum.'),
  'open-enum-value-added': { ...rule('adds', 'Known values were added to an open enum.'), only: 'response' },
  'enum-value-removed': rule('narrows', 'Values were removed from the enum.'),
  'const-changed': rule('replaces', 'The only allowed value changed.'),
  'enum-opened': rule('widens', 'A closed enum was opened.'),
  'enum-closed': rule('narrows', 'An open enum was closed.'),
  'extensible-enum-value-added': rule('adds', 'Known values were added to x-extensible-enum.'),
  'extensible-enum-value-removed': rule('narrows', 'Known values were removed from x-extensible-enum.'),
  'format-added': rule('narrows', 'Values must now have a format.'),
  'format-removed': rule('widens', 'Values no longer require a format.'),
  'format-widened': rule('widens', 'The format accepts more values.'),
  'format-narrowed': rule('narrows', 'The format accepts fewer values.'),
  'format-changed': rule('replaces', 'The format changed.'),
  'pattern-added': rule('narrows', 'Strings must now match a pattern.'),
  'pattern-removed': rule('widens', 'Strings no longer have to match the pattern.'),
  'pattern-changed': rule('replaces', 'The pattern changed; which strings match both patterns is not computed.'),
  'minimum-raised': rule('narrows', 'The minimum was added or raised.'),
  'minimum-lowered': rule('widens', 'The minimum was lowered or removed.'),
  'maximum-lowered': rule('narrows', 'The maximum was added or lowered.'),
  'maximum-raised': rule('widens', 'The maximum was raised or removed.'),
  'multiple-added': rule('narrows', 'The multipleOf value was added or made stricter.'),
  'multiple-removed': rule('widens', 'The multipleOf value was removed or made less strict.'),
  'multiple-changed': rule('replaces', 'The multipleOf value changed.'),
  'default-changed': rule('notes', 'The default was added, changed or removed.'),
  'content-encoding-changed': rule('replaces', 'The content encoding of a string was added, changed or removed.'),
  'content-media-type-changed': rule('replaces', 'The content media type of a string was added, changed or removed.'),
} as const satisfies Readonly<Record<string, SchemaRule>>;

/** Changes of objects. */
const objectRules = {
  'property-added': rule('adds', 'An optional property was added.'),
  'required-property-added': rule(
    'narrows',
    'A required property was added.',
    'Send it, or read it: it is always present.',
  ),
  'defaulted-property-added': {
    ...rule('adds', 'A required property with a default was added.'),
    only: 'request',
  },
  'property-removed': rule('loses', 'A property was removed.'),
  'property-became-required': rule('narrows', 'A property became required.'),
  'defaulted-property-became-required': {
    ...rule('notes', 'A property with a default became required.'),
    only: 'request',
  },
  'property-became-optional': rule('widens', 'A property became optional.'),
  'object-closed': rule('narrows', 'Unlisted properties are no longer allowed.'),
  'object-opened': rule('widens', 'Unlisted properties are now allowed.'),
  'pattern-property-added': rule('narrows', 'Properties whose names match a pattern must now match a schema.'),
  'pattern-property-removed': rule(
    'widens',
    'Properties whose names match a pattern no longer have to match a schema.',
  ),
  'property-names-added': rule('narrows', 'Property names must now match a schema.'),
  'property-names-removed': rule('widens', 'Property names no longer have to match a schema.'),
  'unevaluated-properties-added': rule('narrows', 'Unevaluated properties are now restricted.'),
  'unevaluated-properties-removed': rule('widens', 'Unevaluated properties are no longer restricted.'),
  'dependent-required-added': rule('narrows', 'A property now requires another property.'),
  'dependent-required-removed': rule('widens', 'A property no longer requires another property.'),
  'dependent-schema-added': rule('narrows', 'A property now requires the object to match a schema.'),
  'dependent-schema-removed': rule('widens', 'A property no longer requires the object to match a schema.'),
  'read-only-changed': rule('notes', 'The readOnly flag of a property changed.'),
  'write-only-changed': rule('notes', 'The writeOnly flag of a property changed.'),
} as const satisfies Readonly<Record<string, SchemaRule>>;

/** Changes of arrays. */
const arrayRules = {
  'unique-items-added': rule('narrows', 'Items must now be unique.'),
  'unique-items-removed': rule('widens', 'Items no longer have to be unique.'),
  'limit-across-added': rule('narrows', 'A limit for all items of an array together was added.'),
  'limit-across-removed': rule('widens', 'A limit for all items of an array together was removed.'),
  'contains-added': rule('narrows', 'At least one item must now match a schema.'),
  'contains-changed': rule('replaces', 'Other items are counted, of which there may be only so many.'),
  'contains-removed': rule('widens', 'No item has to match the schema any more.'),
  'unevaluated-items-added': rule('narrows', 'Unevaluated items are now restricted.'),
  'unevaluated-items-removed': rule('widens', 'Unevaluated items are no longer restricted.'),
} as const satisfies Readonly<Record<string, SchemaRule>>;

/** Changes of combinations, conditions and texts for people. */
const combinationRules = {
  'alternative-added': rule('widens', 'An alternative was added.'),
  'alternative-removed': rule('narrows', 'An alternative was removed.'),
  'covered-alternative-changed': rule('notes', 'An alternative whose values another one accepts was added or removed.'),
  'alternatives-added': rule('narrows', 'A value must now match one of several alternatives.'),
  'alternatives-removed': rule('widens', 'A value no longer has to match one of several alternatives.'),
  'alternatives-widened': rule(
    'widens',
    'A single schema and several alternatives replaced each other, and more values are valid.',
  ),
  'alternatives-narrowed': rule(
    'narrows',
    'A single schema and several alternatives replaced each other, and fewer values are valid.',
  ),
  'alternatives-changed': rule(
    'replaces',
    'A single schema and several alternatives replaced each other; compatibility cannot be proven.',
  ),
  'one-of-became-any-of': rule('widens', 'Exactly one alternative had to match; now at least one must match.'),
  'any-of-became-one-of': rule('narrows', 'At least one alternative had to match; now exactly one must match.'),
  'discriminator-changed': rule('notes', 'The discriminator was added, renamed, remapped or removed.'),
  'discriminator-value-dropped': rule('widens', 'No discriminator says any more which value an alternative has.'),
  'discriminator-value-added': rule('widens', 'Another value of the discriminator means an alternative.'),
  'discriminator-value-removed': rule('narrows', 'A value of the discriminator no longer means an alternative.'),
  'exclusion-grew': rule('narrows', 'More values are excluded by "not".'),
  'exclusion-shrank': rule('widens', 'Fewer values are excluded by "not".'),
  'exclusion-changed': rule('replaces', 'Other values are excluded by "not".'),
  'condition-added': rule('narrows', 'Validity now depends on a condition.'),
  'condition-removed': rule('widens', 'Validity no longer depends on a condition.'),
  'condition-changed': rule('replaces', 'The condition changed.'),
  'content-schema-added': rule('narrows', 'The content of a string must now match a schema.'),
  'content-schema-removed': rule('widens', 'The content of a string no longer has to match a schema.'),
  deprecated: rule('notes', 'It was marked as deprecated.', 'Plan to replace it; it still works.'),
  'no-longer-deprecated': rule('notes', 'It is no longer marked as deprecated.'),
  'text-changed': rule('words', 'A title, a description, an example or a comment changed.'),
} as const satisfies Readonly<Record<string, SchemaRule>>;

/** Sizes by their keyword, as the middle of a rule id and in words. */
export const sizeNames = {
  minLength: ['min-length', 'minimum length of a string'],
  maxLength: ['max-length', 'maximum length of a string'],
  minItems: ['min-items', 'minimum number of items'],
  maxItems: ['max-items', 'maximum number of items'],
  minProperties: ['min-properties', 'minimum number of properties'],
  maxProperties: ['max-properties', 'maximum number of properties'],
  minContains: ['min-contains', 'minimum number of items that match "contains"'],
  maxContains: ['max-contains', 'maximum number of items that match "contains"'],
} as const;

/** Ids of the sizes of which a description may say nothing; items that match "contains" are always counted. */
export const droppedSizes = Object.values(sizeNames).flatMap(([id]) => (id === 'min-contains' ? [] : [id]));

/** Id of the rule for a size that was raised or lowered, or is no longer limited. */
export type SizeRuleName = `${(typeof sizeNames)[keyof typeof sizeNames][0]}-${'lowered' | 'raised' | 'dropped'}`;

const sizeRules = Object.fromEntries(
  Object.values(sizeNames).flatMap(([id, words]): [string, SchemaRule][] => {
    const [narrowing, widening] = id.startsWith('min')
      ? (['raised', 'lowered'] as const)
      : (['lowered', 'raised'] as const);
    return [
      [`${id}-${narrowing}`, rule('narrows', `The ${words} was added or ${narrowing}.`)],
      [`${id}-${widening}`, rule('widens', `The ${words} was ${widening}.`)],
      ...(droppedSizes.some((one) => one === id)
        ? [[`${id}-dropped`, rule('widens', `The ${words} was removed.`)] as [string, SchemaRule]]
        : []),
    ];
  }),
) as Readonly<Record<SizeRuleName, SchemaRule>>;

/** All changes of a schema. */
export const schemaRules = { ...valueRules, ...sizeRules, ...objectRules, ...arrayRules, ...combinationRules };

/** Id of a change of a schema, without the direction in front. */
export type SchemaRuleName = keyof typeof schemaRules;
