import type { Parameter } from '../../contract/parameter.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { sampleOf } from '../fake/sample.ts';
import { readableSample } from './readable-sample.ts';

/** A value for a parameter, as an example shows it. */
export function parameterSample(root: JsonObject, { description, example, name, schema }: Parameter): Json {
  const sample = sampleOf(root, schema, { example: example ?? mentioned(description), direction: 'request' });
  return readableSample(sample, name);
}

/** A value that a sentence gives as an example, where it looks like one and not like a word of the sentence. */
function mentioned(description: string): string | undefined {
  const [, found] = /\b(?:for example|such as|e\.g\.),? `?([\w@:+-]+(?:\.[\w@:+-]+)*)/i.exec(description) ?? [];
  return found !== undefined && /[\d@_]/.test(found) ? found : undefined;
}
