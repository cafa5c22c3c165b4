// Generated from the descriptions of kapso: platform; do not edit.

export type * from './platform/types.ts';
