export { nodeFetch, type NodeFetch, type NodeFetchInit, type NodeFetchOptions, type Pem } from '@wa-clients/core/node';
