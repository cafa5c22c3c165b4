/** A body as fetch takes it. */
interface EncodedBody {
  readonly body?: RequestInit['body'] | undefined;
  /** Left out where the platform writes it: only it knows the boundary of a form. */
  readonly contentType?: string | undefined;
  /** Why the body cannot be sent again, where it cannot: a sentence for errors, behind a blank. */
  readonly once?: string | undefined;
}

/**
 * Encodes a body that is not JSON. Generated operations refer to it.
 *
 * @throws Error, for the caller to name the call, about what cannot be sent.
 */
export type BodyEncoder = (body: unknown, contentType: string) => EncodedBody;
