import { isObject, type Json } from '../../spec/document.ts';

/** The value, with texts that say what they stand for in place of those that were made up without an example. */
export function readableSample(value: Json, name: string): Json {
  if (Array.isArray(value)) return value.map((one) => readableSample(one, name.replace(/s$/, '')));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readableSample(one, key)]));
  // One that was made longer has the least length that it may have.
  if (typeof value !== 'string' || !value.startsWith('Made-up ') || value.endsWith('xx')) return value;
  if (/^(text|body|message|caption|content|query)$/i.test(name)) return 'Hello!';
  if (/^(to|recipient)$|phone|number$/i.test(name)) return '15550100123';
  const words = name.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2').replaceAll(/[^A-Za-z\d]+/g, '-');
  return `${words.toLowerCase() || 'value'}-1`;
}
