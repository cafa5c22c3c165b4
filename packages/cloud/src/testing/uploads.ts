/** Session of a resumable upload. */
interface UploadSession {
  readonly id: string;
  readonly length: number;
  readonly type: string;
  /** Bytes that have arrived. */
  bytes: Uint8Array;
}

/** Sessions of resumable uploads of a fake. */
export interface Uploads {
  /** Begins a session; its id has a signature, which must be sent as well. */
  readonly begin: (length: number, type: string) => string;
  /** The session of an id with its signature. */
  readonly get: (id: string) => UploadSession | undefined;
  /** Adds bytes; the handle of the file once it is whole. */
  readonly add: (session: UploadSession, bytes: Uint8Array) => string | undefined;
  readonly reset: () => void;
}

/** Session that an app has begun before the test did. */
const example = { id: 'upload:MTphdHRhY2htZW50?sig=ARZ_test', length: 4, type: 'image/png' };

/** Makes a store with one session in it. */
export function uploadSessions(): Uploads {
  const sessions = new Map<string, UploadSession>();
  let count = 0;
  const keep = (session: Omit<UploadSession, 'bytes'>) => {
    sessions.set(session.id, { ...session, bytes: new Uint8Array() });
    return session.id;
  };
  keep(example);
  return {
    begin: (length, type) => {
      count += 1;
      return keep({ id: `upload:${btoa(`1:attachment:${count}`)}?sig=ARZ_${count}`, length, type });
    },
    get: (id) => sessions.get(id),
    add: (session, bytes) => {
      const all = new Uint8Array(session.bytes.length + bytes.length);
      all.set(session.bytes);
      all.set(bytes, session.bytes.length);
      session.bytes = all;
      return all.length === session.length ? `4::${btoa(session.type)}:${btoa(session.id)}` : undefined;
    },
    reset: () => {
      sessions.clear();
      count = 0;
      keep(example);
    },
  };
}
