/** A body as fetch takes it. */
interface EncodedBody {
  readonly body?: RequestInit['body'] | undefined;
  /** Left out where the platform writes it: only it knows the boundary of a form. */
  readonly contentType?: string | undefined;
}

/**
 * Encodes a body that is not JSON. Generated operations refer to it.
 *
 * @throws Error, for the caller to name the call, about what cannot be sent.
 */
export type BodyEncoder = (body: unknown, contentType: string) => EncodedBody;
