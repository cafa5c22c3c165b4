/** How the body of a response went. */
export interface SentBody {
  readonly bytes: Uint8Array;
  /** Whether it ended before its end, by a fault or a client that left. */
  readonly isCut: boolean;
}

/** Returns the same response, and calls back once its body has been sent or was cut off. */
export function recordedResponse(response: Response, onSent: (body: SentBody) => void): Response {
  const { body, headers, status } = response;
  if (!body) {
    onSent({ bytes: new Uint8Array(), isCut: false });
    return response;
  }
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  const end = (isCut: boolean) => onSent({ bytes: Buffer.concat(chunks), isCut });
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) {
            chunks.push(value);
            return controller.enqueue(value);
          }
          end(false);
          return controller.close();
        } catch (error) {
          end(true);
          return controller.error(error);
        }
      },
      async cancel(reason) {
        end(true);
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, headers });
}
