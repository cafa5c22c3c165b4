export type { JsonSchema, ToolClass, ToolDescription, ToolDescriptions } from './description.ts';
export { makeTools, type Tool, type ToolContext, type ToolOptions, type ToolPage } from './make-tools.ts';
export type { InputIssue, ToolInput } from './standard-input.ts';
