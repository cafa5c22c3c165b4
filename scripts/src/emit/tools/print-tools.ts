import { dataLiteral } from '../data-literal.ts';
import { docComment, propertyKey } from '../text.ts';
import type { ToolData } from './describe-tools.ts';

/** The one name that the file exports. */
export const toolsExport = 'toolDescriptions';

/** Prints the operations of a description as tools. */
export function printTools(banner: string, { schemas, tools }: ToolData): string {
  const doc = docComment([
    'Every operation as a tool for a language model: its class, and the JSON Schema of its input.',
  ]);
  const shared = Object.entries(schemas).map(([key, one]) => line(`${propertyKey(key)}: ${dataLiteral(one)}`));
  return [
    `${banner}\nimport type { ToolDescriptions } from '@wa-clients/core/tools';\n\n`,
    `${doc}export const ${toolsExport}: ToolDescriptions = {\n`,
    `  tools: [\n${tools.map((one) => line(dataLiteral(one))).join('')}  ],\n`,
    `  schemas: {\n${shared.join('')}  },\n};\n`,
  ].join('');
}

function line(text: string): string {
  return `    ${text},\n`;
}
