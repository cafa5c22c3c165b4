/** A value of JSON. */
export type FakeJson = null | boolean | number | string | readonly FakeJson[] | { readonly [name: string]: FakeJson };

/** A file in a form. */
export interface FakeFile {
  /** File name. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The fields of a form by name; a name that was sent more than once has an array. */
export interface FakeForm {
  readonly [name: string]: string | FakeFile | readonly (string | FakeFile)[];
}

/**
 * The body of a recorded request: parsed JSON; the fields of a form (`multipart/form-data` or
 * `application/x-www-form-urlencoded`); a string for text and for JSON that cannot be parsed; bytes for everything else,
 * also without a media type; undefined for no body.
 */
export type FakeRequestBody = FakeJson | FakeForm | Uint8Array | undefined;

/** A body as it is recorded, and as routes see it. */
interface ReadBody {
  readonly sent: FakeRequestBody;
  /** Parsed JSON, or text. */
  readonly parsed: unknown;
  /** The fields of a form. */
  readonly form?: FakeForm | undefined;
  /** The body as it came. */
  readonly raw?: Uint8Array;
}

/** Media type of a body in lower case, without parameters. */
export function mediaTypeOf(headers: Headers): string | undefined {
  return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() || undefined;
}

/** Reads the body of a request once, for both purposes. */
export async function readBody(request: Request): Promise<ReadBody> {
  const none = { sent: undefined, parsed: undefined };
  if (request.method === 'GET' || request.method === 'HEAD') return none;
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength === 0) return none;
  const text = new TextDecoder().decode(bytes);
  const parsed = parse(text);
  const type = mediaTypeOf(request.headers);
  if (isJson(type)) return { parsed, raw: bytes, sent: parsed };
  const form = await formOf(type, request.headers, bytes);
  return { form, parsed, raw: bytes, sent: form ?? (isText(type) ? text : bytes) };
}

function parse(text: string): FakeJson {
  try {
    return JSON.parse(text) as FakeJson;
  } catch {
    return text;
  }
}

function isJson(type = ''): boolean {
  return /[/+]json$/.test(type);
}

function isText(type = ''): boolean {
  return /^text\/|[/+]xml$/.test(type);
}

/** The fields of a form; undefined for anything else, and for a form that cannot be read. */
async function formOf(
  type: string | undefined,
  headers: Headers,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<FakeForm | undefined> {
  if (type !== 'multipart/form-data' && type !== 'application/x-www-form-urlencoded') return undefined;
  const form = await new Response(bytes, { headers: { 'content-type': headers.get('content-type') ?? '' } })
    .formData()
    .catch(() => undefined);
  if (!form) return undefined;
  const fields = [...new Set(form.keys())].map(async (name) => {
    const values = await Promise.all(form.getAll(name).map(fieldOf));
    const [first = ''] = values;
    return [name, values.length > 1 ? values : first] as const;
  });
  return Object.fromEntries(await Promise.all(fields));
}

async function fieldOf(value: string | File): Promise<string | FakeFile> {
  if (typeof value === 'string') return value;
  return { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) };
}
