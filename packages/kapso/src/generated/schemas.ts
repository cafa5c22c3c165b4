// Generated from the descriptions of kapso: platform; do not edit.

export * from './platform/schemas.ts';
