export { nodeFetch, type NodeFetch } from './node-fetch.ts';
export type { NodeFetchInit } from './node-fetch-init.ts';
export type { NodeFetchOptions, Pem } from './node-fetch-options.ts';
