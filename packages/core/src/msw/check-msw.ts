/**
 * Refuses an msw that cannot work, in words that say what to install.
 *
 * The peer range takes every version, so that any msw may stand in an app that does not use this entry.
 */
export function checkMsw(loaded: object): void {
  if (!('http' in loaded && 'HttpResponse' in loaded)) {
    throw new Error('@wa-clients: /msw needs msw 2 or 3; the installed msw is older. Run `npm install -D msw@latest`.');
  }
  // msw 2 alone exports `SetupApi` here; msw 3 calls `Promise.withResolvers`, which Node 20 lacks.
  if (!('SetupApi' in loaded) && !('withResolvers' in Promise)) {
    throw new Error('@wa-clients: msw 3 needs Node 22.12 or newer. Use a newer Node, or run `npm install -D msw@2`.');
  }
}
