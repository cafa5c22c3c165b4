import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Script } from './scripted-server.ts';

/** A script that waits; one that fails closes the connection. */
export function asScript(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Script {
  return (request, response) => void answer(request, response).catch(() => response.destroy());
}
