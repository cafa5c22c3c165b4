const { TestEnvironment } = require('jest-environment-jsdom');

// jsdom has no fetch. These are Node's own; its Request accepts only its own signals.
const names = [
  'AbortController',
  'AbortSignal',
  'fetch',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'structuredClone',
  'TextDecoder',
  'TextEncoder',
];

module.exports = class extends TestEnvironment {
  constructor(...parameters) {
    super(...parameters);
    for (const name of names) this.global[name] = globalThis[name];
  }
};
