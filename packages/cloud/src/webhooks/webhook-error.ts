/** Error in a webhook: of a message that failed, or of one that cannot be shown. */
export interface CloudWebhookError {
  /** Error code of Meta. */
  readonly code?: number;
  /** Title of the error. */
  readonly title?: string;
  /** Error message. */
  readonly message?: string;
  /** Details of the error. */
  readonly error_data?: { readonly details?: string };
  /** URL of the documentation. */
  readonly href?: string;
  readonly [member: string]: unknown;
}
