/** Error of a dropped connection, in the same format as the platform's error. */
export class ConnectionReset extends TypeError {
  /** `fetch failed` before the response headers, `terminated` within a body. */
  constructor(message: 'fetch failed' | 'terminated') {
    super(message, { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  }
}
