import { makeTools, type Tool, type ToolOptions } from '@wa-clients/core/tools';

import type { Kapso } from './client.ts';
import { toolDescriptions, whatsappTools, type ToolName } from './generated/tools.ts';

export type { Tool, ToolClass, ToolContext, ToolInput, ToolOptions, ToolPage } from '@wa-clients/core/tools';
export type { ToolName } from './generated/tools.ts';

/**
 * Makes tools for language models from the operations of a client: those that read, or those that `allow` names.
 *
 * @throws ConfigError for an unknown name in `allow`, or one that cannot be a tool.
 * @example
 * const tools = toTools(kapso, { allow: ['contacts.list'] });
 */
export function toTools(client: Kapso, options?: ToolOptions<ToolName>): Tool[] {
  return makeTools(client, [toolDescriptions, whatsappTools], options);
}
