import { createGateway, isGatewayError } from '@wa-clients/gateway';

interface Env {
  readonly GATEWAY_URL: string;
  readonly GATEWAY_SESSION: string;
  readonly GATEWAY_API_KEY: string;
  /** What the callers of this Worker must send. */
  readonly APP_TOKEN?: string;
}

export default {
  /** `GET /chats` returns a page of chats; `GET /chats?after=...`, with `next` of a page, the page after it. */
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== 'GET' || pathname !== '/chats') return fail(404, 'There is GET /chats.');
    // Where the secret was not set, nobody is let in.
    if (!env.APP_TOKEN) return fail(500, 'APP_TOKEN is not set.');
    if (!(await hasToken(request, env.APP_TOKEN))) return fail(401, 'Send the token of the app.');

    // A client costs nothing to create, and the secrets of a Worker come with each request.
    const gateway = createGateway({ apiKey: env.GATEWAY_API_KEY, baseUrl: env.GATEWAY_URL });
    try {
      const page = await gateway.chats.list(
        { session: env.GATEWAY_SESSION },
        { pageSize: 50, resume: searchParams.get('after') ?? undefined, signal: request.signal },
      );
      const chats = page.items.map(({ jid, name, unreadCount }) => ({ jid, name, unreadCount }));
      return Response.json({ chats, next: page.hasMore ? page.checkpoint : null });
    } catch (error) {
      if (!isGatewayError(error)) throw error;
      console.error(error.message);
      if (error.code === 'checkpoint_invalid') return fail(400, 'Give `next` of a page as `after`.');
      return fail(502, 'The gateway did not return the chats.');
    }
  },
};

function fail(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

/** Compares digests, so that the time of the comparison says nothing about the token. */
async function hasToken(request: Request, token: string): Promise<boolean> {
  const [given, expected] = await Promise.all(
    [request.headers.get('authorization') ?? '', `Bearer ${token}`].map(digest),
  );
  return given === expected;
}

async function digest(text: string): Promise<string> {
  return String(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
