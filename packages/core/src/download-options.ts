import type { CallOptions } from './call-options.ts';

/** Options of a download. */
export interface DownloadOptions extends Omit<CallOptions, 'idempotencyKey'> {
  /**
   * Hosts that may be asked beside the client's own, each as the exact text that an address has, such as
   * `media.example.com` or `media.example.com:8443`. A redirect is followed to these hosts alone.
   */
  readonly hosts?: readonly string[] | undefined;
  /** Largest file that is read, in bytes. Default: that of the client. */
  readonly maxBodyBytes?: number | undefined;
  /** Called after each part that arrives; what it throws ends the download. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** How far a download is. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** Size of the file, where the response declares it. */
  readonly totalBytes: number | undefined;
}
