/** A request as it went out, and what came back. */
export interface Exchange {
  readonly number: number;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
  status?: number;
  responseHeaders?: readonly (readonly [name: string, value: string])[];
  responseBody?: string;
  /** Why there was no response. */
  failure?: string;
}

/** Sends a request. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

const longest = 200_000;

/** Wraps a fetch so that each exchange is told when it begins, and again when more is known of it; keys are masked. */
export function recordingFetch(send: Send, keyOf: () => string, tell: (exchange: Exchange) => void): Send {
  let count = 0;
  const mask = (text: string) => (keyOf() === '' ? text : text.replaceAll(keyOf(), '•••'));
  return async (url, init) => {
    const keepBody = async (copy: Response) => {
      exchange.responseBody = await readText(copy);
      tell(exchange);
    };
    count += 1;
    const exchange: Exchange = {
      number: count,
      method: init.method ?? 'GET',
      url: mask(url),
      headers: [...new Headers(init.headers)].map(([name, value]) => [name, mask(value)] as const),
      body: await bodyText(init.body),
    };
    tell(exchange);
    try {
      const response = await send(url, init);
      exchange.status = response.status;
      exchange.responseHeaders = [...response.headers];
      tell(exchange);
      // Not awaited: a body that never ends is the client's to give up.
      void keepBody(response.clone());
      return response;
    } catch (error) {
      exchange.failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      tell(exchange);
      throw error;
    }
  };
}

async function bodyText(body: RequestInit['body']): Promise<string | undefined> {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return body;
  if (body instanceof ReadableStream) return 'A stream.';
  const text = await new Response(body).text();
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

async function readText(response: Response): Promise<string> {
  try {
    const text = await response.text();
    return text.length > longest ? `${text.slice(0, longest)} … (${text.length} characters)` : text;
  } catch {
    return 'The body broke off.';
  }
}
