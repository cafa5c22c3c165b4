/** How a runtime may differ from the others without being wrong. */
export interface RuntimeTraits {
  /** `opaque`: a page's fetch hides a redirect's status and target, so that none can be followed. */
  readonly redirects: 'readable' | 'opaque';
  /** Whether a refused connection can be told from one that broke off later. */
  readonly tellsRefusal: boolean;
  /** Whether it sends a request a second time by itself, a POST too, when a connection that it used before is dropped. */
  readonly sendsAgain: boolean;
}

/** What the suite is given. */
export interface SuiteInput {
  /** Origin of the loopback server, without a slash at its end. */
  readonly api: string;
  /** A second origin of the same server, where no key may ever arrive. */
  readonly other: string;
  /** An origin of loopback where nothing listens. */
  readonly closed: string;
  readonly traits: RuntimeTraits;
}

/** How one behaviour came out. */
export interface SuiteResult {
  readonly name: string;
  readonly ok: boolean;
  /** What was wrong; empty when nothing was. */
  readonly message: string;
}

/** What a runtime says in the end. */
export interface RuntimeReport {
  /** The runtime's own version. */
  readonly version: string;
  readonly results: readonly SuiteResult[];
}

/** What the server does with one request; the last step answers every further request too. */
export interface Step {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless a content type says otherwise. */
  readonly body?: unknown;
  /** Compresses the body and says so. */
  readonly gzip?: boolean;
  /** Leaves the length undeclared, or declares it. Default: declared. */
  readonly length?: 'declared' | 'undeclared';
  /** Stops for ever before the headers, or within the body. */
  readonly stall?: 'headers' | 'body';
  /** Drops the connection instead of answering. */
  readonly drop?: boolean;
}

/** A request that a script of the server was sent; preflights of browsers are not among them. */
export interface LoggedRequest {
  readonly origin: 'api' | 'other';
  readonly method: string;
  /** Path and query below the script's address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the client gave up its connection before the answer was whole. */
  readonly abandoned: boolean;
}
