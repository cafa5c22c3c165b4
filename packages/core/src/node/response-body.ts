import type { Readable } from 'node:stream';

/** A piece of a body. */
export type Piece = Uint8Array<ArrayBuffer>;

interface Waiter {
  readonly resolve: (piece?: Piece) => void;
  readonly reject: (reason: unknown) => void;
}

/** Bytes that are taken from a connection before anybody asks for them, so that small bodies free it at once. */
const mostUnasked = 65_536;

/**
 * The body of a response, which is taken from the connection piece by piece; what is not asked for waits there, but for
 * its beginning. A class, since objects with closures of their own cost a walk a tenth of its time.
 */
export class ResponseBody {
  /** Whether anything of it was asked for. */
  isUsed = false;
  /** Gives up the connection. */
  readonly #giveUp: () => void;
  readonly #source: Readable;
  #pieces: Piece[] = [];
  #unasked = 0;
  #waiters: Waiter[] = [];
  #ends: Waiter[] | undefined;
  #isOver = false;
  #reason: { readonly error: unknown } | undefined;

  constructor(source: Readable, giveUp: () => void) {
    this.#source = source;
    this.#giveUp = giveUp;
    source.on('data', (chunk: Buffer<ArrayBuffer>) => this.#take(chunk));
    source.on('end', () => this.#end());
    source.on('error', (cause) => this.fail(new TypeError('terminated', { cause })));
  }

  /** The next piece, undefined behind the last one. */
  next(): Promise<Piece | undefined> {
    this.isUsed = true;
    const piece = this.#pieces.shift();
    if (piece) {
      this.#unasked -= piece.byteLength;
      return Promise.resolve(piece);
    }
    return new Promise((resolve, reject) => {
      if (this.#isOver) return this.#settle({ resolve, reject });
      this.#waiters.push({ resolve, reject });
      if (this.#source.isPaused()) this.#source.resume();
    });
  }

  /** Resolves behind its last piece, and rejects when it fails before. */
  ended(): Promise<undefined> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { resolve: () => resolve(undefined), reject };
      if (this.#isOver) this.#settle(waiter);
      else (this.#ends ??= []).push(waiter);
    });
  }

  /** Ends it with an error, if it has not ended. */
  fail(error: unknown): void {
    if (this.#isOver) return;
    this.#pieces = [];
    this.#end({ error });
  }

  cancel(): void {
    this.isUsed = true;
    this.#pieces = [];
    this.#end();
    this.#giveUp();
  }

  #take({ buffer, byteLength, byteOffset }: Buffer<ArrayBuffer>): void {
    if (this.#isOver) return;
    // Not a Buffer, some of whose methods do other things than those of other bytes.
    const piece = new Uint8Array(buffer, byteOffset, byteLength);
    const waiter = this.#waiters.shift();
    if (waiter) return waiter.resolve(piece);
    this.#pieces.push(piece);
    this.#unasked += byteLength;
    if (this.#unasked >= mostUnasked) this.#source.pause();
  }

  #end(reason?: { readonly error: unknown }): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#reason = reason;
    for (const waiter of this.#waiters) this.#settle(waiter);
    for (const waiter of this.#ends ?? []) this.#settle(waiter);
  }

  #settle({ resolve, reject }: Waiter): void {
    if (this.#reason) reject(this.#reason.error);
    else resolve();
  }
}
