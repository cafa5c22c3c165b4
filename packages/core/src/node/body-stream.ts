import type { Piece, ResponseBody } from './response-body.ts';

type BodyStream = new (body: ResponseBody) => ReadableStream<Piece>;

let found: BodyStream | undefined;

/**
 * The class of streams over bodies. The usual reader of such a stream takes the pieces without the machinery of the
 * platform's streams, which takes longer than all else that is done for a response.
 *
 * Made when it is first needed: Node loads its own only then.
 */
export function bodyStream(): BodyStream {
  found ??= class extends ReadableStream<Piece> {
    readonly #body: ResponseBody;
    #isLocked = false;

    constructor(body: ResponseBody) {
      const pull = async (controller: ReadableStreamDefaultController<Piece>) => {
        const piece = await body.next();
        if (piece) controller.enqueue(piece);
        else controller.close();
      };
      super({ pull, cancel: () => body.cancel() }, { highWaterMark: 0 });
      this.#body = body;
    }

    override get locked(): boolean {
      return this.#isLocked || super.locked;
    }

    override getReader(options: { mode: 'byob' }): ReadableStreamBYOBReader;
    override getReader(): ReadableStreamDefaultReader<Piece>;
    override getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<Piece>;
    override getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<Piece> {
      if (options?.mode || super.locked || this.#isLocked) return super.getReader(options);
      this.#isLocked = true;
      return new BodyReader(this.#body, () => (this.#isLocked = false));
    }
  };
  return found;
}

/** A class, since V8 keeps objects that were each made with a getter of its own, and what they hold, for long. */
class BodyReader implements ReadableStreamDefaultReader<Piece> {
  readonly #body: ResponseBody;
  readonly releaseLock: () => void;

  constructor(body: ResponseBody, release: () => void) {
    this.#body = body;
    this.releaseLock = release;
  }

  get closed(): Promise<undefined> {
    return this.#body.ended();
  }

  async read(): Promise<ReadableStreamReadResult<Piece>> {
    const value = await this.#body.next();
    return value ? { done: false, value } : { done: true, value };
  }

  async cancel(): Promise<void> {
    this.#body.cancel();
  }
}
