/** Error of a dropped connection, in the form of the platform's own. */
export class ConnectionReset extends TypeError {
  /** `fetch failed` where nothing was answered yet, `terminated` within a body. */
  constructor(message: 'fetch failed' | 'terminated') {
    super(message, { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  }
}
