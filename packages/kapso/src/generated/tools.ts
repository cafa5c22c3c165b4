// Generated from the descriptions of kapso: platform, whatsapp; do not edit.

export { toolDescriptions } from './platform/tools.ts';
export { toolDescriptions as whatsappTools } from './whatsapp/tools.ts';
