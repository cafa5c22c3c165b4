export { createGateway, createGatewayClient, type GatewayOptions, type Gateway } from './client.ts';
export type { GatewayErrorDetail } from './errors.ts';
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
