export { createKapso, createKapsoClient, type Kapso } from './client.ts';
export type { KapsoErrorDetail } from './errors.ts';
export * from './generated/operations.ts';
export {
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
  fromEnv,
  type Hooks,
  isWaError,
  type List,
  type Page,
  WaError,
  type WaErrorCode,
} from '@wa-clients/core';
