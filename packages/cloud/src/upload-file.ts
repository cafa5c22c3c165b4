import { type CallOptions, type Client, isWaError, WaError } from '@wa-clients/core';

import { isCloudError } from './errors.ts';
import { appendUpload, createUploadSession, getUploadSession, type UploadedFile } from './generated/operations.ts';

/** File to upload to an app. */
export interface FileUpload {
  /** Id of the app, or `app` for that of the access token. */
  readonly app_id: string;
  /** The file, such as a `File`, or what `openAsBlob` of Node returns; its type must be set. */
  readonly file: Blob;
  /** Name of the file. Default: that of a `File`. */
  readonly file_name?: string | undefined;
  /** Id of the session of an upload of the same file that was cut off, from which it goes on. Default: a new session. */
  readonly upload_id?: string | undefined;
}

/** Attempts in a row without a byte more that arrives. */
const mostAttempts = 3;
/** Sessions that may take the whole file and lose its handle. */
const mostSessions = 3;

/**
 * Uploads a file to an app, and returns its handle `h`: the sample of a template (`header_handle`), or the picture of a
 * business profile (`profile_picture_handle`). Where the connection is lost, the rest is sent from the offset that Meta
 * tells, unless it says that the bytes can never be taken (`debug_info.retriable`). Where Meta has the whole file and its handle
 * was lost, the file is uploaded again, in at most three sessions.
 *
 * To resume in another process, create the session by `cloud.uploads.create`, keep its id, and pass it as `upload_id`.
 *
 * @throws RequestInvalidError if the file has no type or no bytes.
 * @example
 * const { h } = await uploadFile(cloud, { app_id: 'app', file: new File([bytes], 'sample.png', { type: 'image/png' }) });
 */
export async function uploadFile(
  client: Client<'cloud'>,
  { app_id, file, file_name, upload_id }: FileUpload,
  options?: CallOptions,
): Promise<UploadedFile> {
  // Plain JavaScript may give none.
  const { size = 0, type = '' } = Object(file) as Partial<Blob>;
  if (!type || !size) {
    const needed = !(Object(file) instanceof Blob)
      ? 'be a Blob'
      : `have ${type ? 'at least one byte' : 'a type, such as image/png'}`;
    const text = `The file must ${needed}.`;
    throw new WaError('request_invalid', text, { provider: 'cloud', operation: 'uploads.create' });
  }
  const begin = async () => {
    const name = file_name ?? nameOf(file);
    const session = { app_id, file_length: size, file_type: type, ...(name !== undefined && { file_name: name }) };
    return (await createUploadSession(client, session, options)).id;
  };
  let id = upload_id ?? (await begin());
  let offset = upload_id === undefined ? 0 : await arrived(id);
  if (offset === size) {
    // Its handle was in a response that was lost, as below.
    id = await begin();
    offset = 0;
  }
  let furthest = offset;
  let sessions = 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- what is sent next depends on this attempt
      return await appendUpload(client, { upload_id: id, file_offset: offset, body: file.slice(offset) }, options);
    } catch (error) {
      if (attempt >= mostAttempts || !isCut(error)) throw error;
      // oxlint-disable-next-line no-await-in-loop -- it says where the next attempt begins
      const reached = await arrived(id);
      if (reached > furthest) attempt = 0;
      furthest = Math.max(furthest, reached);
      offset = reached;
      if (offset === size) {
        if (sessions === mostSessions) throw error;
        sessions += 1;
        // The handle is in the response that was lost, and nothing is documented that returns it again.
        // oxlint-disable-next-line no-await-in-loop -- the next attempt needs it
        id = await begin();
        offset = 0;
        furthest = 0;
      }
    }
  }

  async function arrived(session: string): Promise<number> {
    const { file_offset: reached } = await getUploadSession(client, { upload_id: session }, options);
    if (Number.isInteger(reached) && reached >= 0 && reached <= size) return reached;
    throw new WaError('wrong_shape', 'The offset of the upload is no place in the file.', {
      provider: 'cloud',
      operation: 'uploads.get',
    });
  }
}

/** Whether bytes may have arrived before it failed; the service can say that it is of no use to send them again. */
function isCut(error: unknown): boolean {
  const { retriable } = (isCloudError(error) && error.detail?.debug_info) || {};
  if (typeof retriable === 'boolean') return retriable;
  return isWaError(error, 'connection_failed') || isWaError(error, 'timed_out') || isWaError(error, 'server_error');
}

function nameOf(file: Blob): string | undefined {
  const { name } = file as { readonly name?: unknown };
  return typeof name === 'string' ? name : undefined;
}
