import type { ShownFile } from '@wa-clients/whatsapp/testing';

/** Details of a file as Kapso has them: those of Meta, and a URL of its own with a token. */
export function showFile({ details, token, until }: ShownFile, at: string): Readonly<Record<string, unknown>> {
  return {
    ...details,
    url: `https://lookaside.example.com/whatsapp/${String(details['id'])}`,
    download_url: `${at}/media_download?token=${token}`,
    // To the minute, so that a test can expect it.
    download_url_expires_at: new Date(until - (until % 60_000)).toISOString(),
  };
}
