import { once } from 'node:events';
import { createServer } from 'node:http';
import { after } from 'node:test';

/**
 * Passes requests on to a fake, and kills whoever asks at a request and a point of it that a seed chooses: before it is
 * passed on, in the middle of the response, or a moment after it.
 */
export async function startKillingProxy(target, random) {
  let plan;
  const asked = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url);
    const isLast = plan !== undefined && plan.left-- === 0;
    const { delayMs, kill, point } = plan ?? {};
    if (isLast && point === 'before') return kill();
    const { 'x-api-key': key, 'x-access-token': token } = request.headers;
    const headers = { ...(key && { 'x-api-key': key }), ...(token && { 'x-access-token': token }) };
    const answer = await fetch(new URL(request.url, target), { headers });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type'),
      'content-length': body.length,
    });
    if (isLast && point === 'within') {
      response.write(body.subarray(0, body.length / 2));
      return setTimeout(() => kill(), 5);
    }
    response.end(body);
    if (isLast) setTimeout(() => kill(), delayMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close().closeAllConnections());
  return {
    url: `http://127.0.0.1:${server.address().port}${new URL(target).pathname}`,
    /** Every request, in order. */
    asked,
    /** Kills the process with SIGKILL at one of its next requests. */
    killAtOneOf(requests, child) {
      const point = ['before', 'within', 'after', 'after', 'after'][Math.floor(random() * 5)];
      const kill = () => void child.kill('SIGKILL');
      plan = { left: Math.floor(random() * requests), point, delayMs: Math.floor(random() * 12), kill };
    },
    letLive: () => (plan = undefined),
  };
}
