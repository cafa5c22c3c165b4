import type { CallOptions } from './call-options.ts';

/** Options of a download. */
export interface DownloadOptions extends CallOptions {
  /**
   * Hosts to download from besides the client's own, exactly as in the URL, such as `media.example.com` or
   * `media.example.com:8443`. Redirects are followed only to these hosts.
   */
  readonly hosts?: readonly string[] | undefined;
  /**
   * Sends no credentials, not even to the client's own origin, for URLs that contain a token of their own. Default false.
   */
  readonly anonymous?: boolean | undefined;
  /** Maximum size of the file, in bytes. Default: `maxBodyBytes` of the client. */
  readonly maxBodyBytes?: number | undefined;
  /** Called after each chunk; an exception aborts the download, and a rejection does at the next chunk. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** Progress of a download. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** Size of the file, if the response declares it. */
  readonly totalBytes: number | undefined;
}
