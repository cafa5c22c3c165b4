import { sha256 } from '@wa-clients/core';
import type { FakeFile } from '@wa-clients/core/testing';

import { whatsappRules } from './rules.ts';

interface StoredFile extends FakeFile {
  readonly id: string;
  readonly until: number;
  readonly sha256: string;
}

/** What the details of a file are made of. */
export interface ShownFile {
  /** Details as Meta has them, but for the URL. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Token of a URL to download it. */
  readonly token: string;
  /** Until when the token is good. */
  readonly until: number;
}

/** Uploaded files of a fake. */
export interface MediaFiles {
  /** Keeps a file; its id. */
  readonly add: (file: FakeFile, now: number) => string;
  readonly has: (id: string, now: number) => boolean;
  /** Media type of a file; undefined for one that is gone. */
  readonly typeOf: (id: string, now: number) => string | undefined;
  /** Whether a file has ever had the id. */
  readonly hasHad: (id: string) => boolean;
  readonly remove: (id: string) => void;
  /** A file, with a new token to download it; undefined for one that is gone. */
  readonly show: (id: string, now: number) => ShownFile | undefined;
  /** File that a token is for. */
  readonly byToken: (token: string, now: number) => FakeFile | undefined;
  readonly reset: () => void;
}

/** File that a user has sent before the test began. */
const example: StoredFile = {
  id: 'media-id-1',
  name: 'note.txt',
  type: 'text/plain',
  bytes: Uint8Array.from('Your order is on its way.\n', (letter) => letter.charCodeAt(0)),
  sha256: 'f107d3615c633484700e21dab55bdd80980952b663d171d592a87fb9a5dd5e1b',
  until: Infinity,
};

/** Makes a store with one file in it, whose tokens are good for so long. */
export function mediaFiles(tokenMs: number): MediaFiles {
  const files = new Map<string, StoredFile>();
  const tokens = new Map<string, { readonly id: string; readonly until: number }>();
  const ids = new Set<string>();
  let count = 0;
  const start = () => {
    count = 0;
    for (const all of [files, ids, tokens]) all.clear();
    files.set(example.id, example);
    ids.add(example.id);
    tokens.set(`token-of-${example.id}`, example);
  };
  start();
  const live = (id: string, now: number) => {
    const file = files.get(id);
    return file && file.until > now ? file : undefined;
  };
  return {
    add: (file, now) => {
      count += 1;
      const id = String(1_013_859_600_285_441 + count);
      // Not the platform's: while that is at work, a virtual clock would let time pass.
      const running = sha256();
      running.add(file.bytes);
      const digest = Array.from(running.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
      ids.add(id);
      files.set(id, { ...file, id, sha256: digest, until: now + whatsappRules.mediaMs });
      return id;
    },
    has: (id, now) => live(id, now) !== undefined,
    // The example stands for files of every kind.
    typeOf: (id, now) => (id === example.id ? live(id, now) && '*/*' : live(id, now)?.type),
    hasHad: (id) => ids.has(id),
    remove: (id) => void files.delete(id),
    show: (id, now) => {
      const file = live(id, now);
      if (!file) return undefined;
      count += 1;
      const token = `token-${count}`;
      const until = now + tokenMs;
      tokens.set(token, { id, until });
      const details = {
        messaging_product: 'whatsapp',
        id,
        mime_type: file.type,
        sha256: file.sha256,
        file_size: String(file.bytes.byteLength),
      };
      return { details, token, until };
    },
    byToken: (token, now) => {
      const known = tokens.get(token);
      return known && known.until > now ? live(known.id, now) : undefined;
    },
    reset: start,
  };
}
