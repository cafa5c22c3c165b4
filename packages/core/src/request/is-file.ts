import { joinParts, type StreamedFile } from './streamed-file.ts';

/** Whether a value is sent as a file: a Blob, bytes or a streamed file. */
export function isFile(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView | StreamedFile {
  return (
    joinParts in Object(value) || value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)
  );
}
