import { transferableAbortController } from 'node:util';

// vitest 3 replaces AbortController with that of jsdom, whose signals Node's fetch rejects. This restores Node's own.
const controller = transferableAbortController();
globalThis.AbortController = controller.constructor;
globalThis.AbortSignal = controller.signal.constructor;
