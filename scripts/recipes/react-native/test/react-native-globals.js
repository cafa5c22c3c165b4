import { JSDOM } from 'jsdom';

/**
 * Makes the globals those of React Native: its fetch is whatwg-fetch over XMLHttpRequest, whose Response has no `body`
 * and reads a Blob with a FileReader, and what Node has beside is missing.
 *
 * @param origin Origin that may be asked.
 */
export async function becomeReactNative(origin) {
  const { window } = new JSDOM('', { url: origin });
  const { Blob, FileReader, FormData, XMLHttpRequest } = window;
  const missing = ['ReadableStream', 'WritableStream', 'TransformStream', 'TextDecoder', 'crypto'];
  for (const name of ['fetch', 'Headers', 'Request', 'Response', ...missing]) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  }
  for (const name of ['any', 'timeout']) AbortSignal[name] = undefined;
  AbortSignal.prototype.throwIfAborted = undefined;
  Promise.withResolvers = undefined;
  Object.assign(globalThis, { self: globalThis, Blob, FileReader, FormData, XMLHttpRequest });
  await import('whatwg-fetch');
  return () => window.close();
}
