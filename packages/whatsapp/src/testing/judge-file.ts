import type { FakeFile } from '@wa-clients/core/testing';

import { type MetaRefusal, whatsappRules } from './rules.ts';

const { files, refusals } = whatsappRules;
const allowed = Object.values(files).flatMap(({ types }) => types);

/** A media type without its parameters. */
function essenceOf(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether WhatsApp takes a file that is uploaded, by the media type of its part and its size; undefined if it does. */
export function judgeFile({ bytes, type }: FakeFile): MetaRefusal | undefined {
  const essence = essenceOf(type);
  const kind = Object.values(files).find(({ types }) => types.includes(essence));
  if (!kind) return refusals.fileType(allowed);
  if (bytes.length === 0) return refusals.emptyFile;
  return bytes.length > kind.mostBytes ? refusals.fileTooLarge : undefined;
}

/** Whether an uploaded file of a media type can be sent as a kind of message; every file can be a document. */
export function isOfKind(kind: string, type: string): boolean {
  return kind === 'document' || type === '*/*' || (files[kind]?.types.includes(essenceOf(type)) ?? true);
}
