import { isObject, type JsonObject } from '../../spec/document.ts';
import { dataLiteral } from '../data-literal.ts';
import { docComment, propertyKey } from '../text.ts';
import type { ToolData } from './describe-tools.ts';

/** The one value that the file exports. */
export const toolsExport = 'toolDescriptions';
/** The type of the names that an app may allow. */
export const toolNameExport = 'ToolName';

/** Prints the operations of a description as tools. */
export function printTools(banner: string, { schemas, tools }: ToolData): string {
  const doc = docComment([
    'Every operation as a tool for a language model: its class, and the JSON Schema of its input.',
  ]);
  return [
    `${banner}\nimport type { ToolDescriptions } from '@wa-clients/core/tools';\n\n`,
    `${doc}export const ${toolsExport}: ToolDescriptions = {\n`,
    // By name: a compiler makes one type of all items of a list, which is too much for hundreds of them.
    `  tools: {\n${linesOf(tools).join('')}  },\n`,
    `  schemas: {\n${linesOf(schemas).join('')}  },\n};\n\n`,
    `${docComment(['Operations that can be tools.'])}export type ${toolNameExport} =${namesOf(tools)};\n`,
  ].join('');
}

/** Written out: as a union of texts it costs a compiler next to nothing, unlike one that is taken from the client. */
function namesOf(tools: JsonObject): string {
  const names = Object.entries(tools).filter(([, tool]) => isObject(tool) && tool['unfit'] === undefined);
  return names.length === 0 ? ' never' : names.map(([name]) => `\n  | ${JSON.stringify(name)}`).join('');
}

function linesOf(values: JsonObject): string[] {
  return Object.entries(values).map(([key, one]) => `    ${propertyKey(key)}: ${dataLiteral(one)},\n`);
}
