export { createKirim, createKirimClient, type Kirim } from './client.ts';
export type { KirimErrorDetail } from './errors.ts';
export * from './generated/operations.ts';
export {
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
  combineHooks,
  fromEnv,
  type Hooks,
  type InfiniteQuery,
  type InfiniteQueryPage,
  isWaError,
  type List,
  losslessIntegers,
  type Page,
  toInfiniteQuery,
  toReadableStream,
  traceHooks,
  type TracerLike,
  WaError,
  type WaErrorCode,
} from '@wa-clients/core';
