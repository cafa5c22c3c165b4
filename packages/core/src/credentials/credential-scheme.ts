/** A token or key, or a function that returns it for each attempt. */
export type TokenCredential = string | (() => string | Promise<string>);

/** User name and password of HTTP Basic authentication. */
export interface NameAndPassword {
  /** Must not contain a colon. */
  readonly username: string;
  /** Empty where the service takes the key as user name. */
  readonly password: string;
}

/** User name and password, or a function that returns them for each attempt. */
export type BasicCredential = NameAndPassword | (() => NameAndPassword | Promise<NameAndPassword>);

/** What a scheme is given to check a value with. */
export interface SchemeContext {
  /** Name of the header, query parameter or cookie. */
  readonly name: string;
  /** Origin that the credentials are for. */
  readonly origin: string;
  /** Keeps a secret out of errors and events. */
  readonly remember: (secret: string, octets?: string) => void;
  /** Makes the error about a value; the text begins with what is wrong, without the name of the option. */
  readonly fail: (text: string) => Error;
}

/** Changes the request that is about to be sent to the origin of its credentials. */
export type Place = (request: { url: URL; readonly headers: Record<string, string> }, isPlatform: boolean) => void;

/** What a scheme adds to a request. */
interface SentCredential {
  /** Headers with the credential in them. */
  readonly headers?: Record<string, string>;
  /** Puts the credential elsewhere into the request. */
  readonly place?: Place;
}

/** How a description has credentials sent. */
export interface CredentialScheme {
  /** `inHeader`, `inQuery`, `inCookie`, `asBearer` or `asBasic`. */
  readonly send: (value: unknown, context: SchemeContext) => SentCredential;
  /** Name of the header, query parameter or cookie. */
  readonly name?: string;
}
