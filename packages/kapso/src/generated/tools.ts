// Generated from the descriptions of kapso: platform, whatsapp; do not edit.

import type { ToolName as platformName } from './platform/tools.ts';
import type { ToolName as whatsappName } from './whatsapp/tools.ts';

export { toolDescriptions } from './platform/tools.ts';
export { toolDescriptions as whatsappTools } from './whatsapp/tools.ts';

/** Operations that can be tools. */
export type ToolName = platformName | whatsappName;
