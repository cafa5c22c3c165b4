/** Receives each item of a walk. */
type Consume = (item: { readonly id: string }) => void;

/** Walks a list to its end. */
type Walk = (baseUrl: string, consume: Consume) => Promise<void>;

/** Answers every request at once. */
export type StubFetch = (request: unknown) => Promise<Response>;

/** Calls by the name of who makes them. */
type Calls = Readonly<Record<string, () => Promise<unknown>>>;

/** Another client of the same service: the SDK of its vendor. */
interface VendorSdk {
  /** Its package, as it is imported. */
  readonly name: string;
  /** Code that creates a client, as an expression with its import before it. */
  readonly importing: string;
  readonly creating: string;
  /** Code behind the creation that lists rows. */
  readonly listing: string;
}

/**
 * A provider that benchmarks measure beside other clients: `packages/<id>/test/bench/subject.ts` exports it as `subject`.
 *
 * Everything is loaded when it is called, so that a process loads what it measures alone.
 */
export interface BenchSubject {
  readonly sdk: VendorSdk;
  /** Base URL of the service, for calls that a stub answers. */
  readonly baseUrl: string;
  /** Path of the list that is walked; it takes `limit` and `after`. */
  readonly path: string;
  readonly apiKeyHeader: string;
  /** Rows of the list. */
  readonly rows: (count: number) => Promise<readonly object[]>;
  /** Walks of the SDK under its name, and of ours. */
  readonly walks: Readonly<Record<string, Walk>>;
  /** One call each over a stub: of the SDK under its name, and of ours with a signal. */
  readonly calls: (stub: StubFetch, signal: AbortSignal) => Promise<Calls>;
  /** The calls of `test/types/budget/ten-operations.ts` with the client that @hey-api/openapi-ts generates into `./hey`. */
  readonly tenOperations: string;
}
