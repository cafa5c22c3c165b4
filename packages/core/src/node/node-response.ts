import type { IncomingMessage } from 'node:http';

import { bodyStream } from './body-stream.ts';
import type { ResponseBody } from './response-body.ts';

/** The class of Node's responses; the platform's own is made of one only when what it alone can do is asked for. */
class NodeResponse implements Response {
  readonly redirected = false;
  readonly status: number;
  readonly statusText: string;
  readonly type = 'default';
  readonly url: string;
  readonly #source: ResponseBody | undefined;
  readonly #rawHeaders: readonly string[];
  #headers: Headers | undefined;
  #stream: Response['body'] | undefined;
  #whole: Response | undefined;

  constructor(incoming: IncomingMessage, url: string, source: ResponseBody | undefined) {
    this.status = incoming.statusCode ?? 0;
    this.statusText = incoming.statusMessage ?? '';
    this.url = url;
    this.#source = source;
    this.#rawHeaders = incoming.rawHeaders;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  get headers(): Headers {
    if (!this.#headers) {
      const headers = new Headers();
      const raw = this.#rawHeaders;
      for (let index = 0; index < raw.length; index += 2)
        headers.append(raw[index] as string, raw[index + 1] as string);
      this.#headers = headers;
    }
    return this.#headers;
  }

  get body(): Response['body'] {
    if (this.#whole) return this.#whole.body;
    if (!this.#source) return null;
    const Stream = bodyStream();
    return (this.#stream ??= new Stream(this.#source));
  }

  get bodyUsed(): boolean {
    return this.#whole?.bodyUsed || (!this.#whole && this.#source?.isUsed) || false;
  }

  clone(): Response {
    return this.#platform().clone();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#platform().arrayBuffer();
  }

  async blob(): Promise<Blob> {
    return this.#platform().blob();
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  async formData(): Promise<FormData> {
    return this.#platform().formData();
  }

  async json(): Promise<unknown> {
    return this.#platform().json();
  }

  async text(): Promise<string> {
    return this.#platform().text();
  }

  /** @throws TypeError when something of the body was read already. */
  #platform(): Response {
    if (this.#whole) return this.#whole;
    if (this.bodyUsed || this.body?.locked) throw new TypeError('Body is unusable: Body has already been read');
    const { body, headers, status, statusText } = this;
    const isUsual = status >= 200 && status <= 599;
    return (this.#whole = new Response(body, { headers, status: isUsual ? status : 200, statusText }));
  }
}

/** Makes the Response to a request; `source` is its body, where it has one. */
export function responseOf(incoming: IncomingMessage, url: string, source: ResponseBody | undefined): Response {
  // The platform's class is loaded when it is first named.
  if (Object.getPrototypeOf(NodeResponse.prototype) !== Response.prototype)
    Object.setPrototypeOf(NodeResponse.prototype, Response.prototype);
  return new NodeResponse(incoming, url, source);
}
