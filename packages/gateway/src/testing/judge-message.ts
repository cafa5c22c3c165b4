type Fields = Readonly<Record<string, unknown>>;

/** Fields of a message and of what it contains; the gateway finds them in any case. */
const names = new Map(
  [
    'type to text mentions replyTo name options selectableCount latitude longitude contact media pollEndTime',
    'pollHideVotes medias caption phone vcard data url mimetype filename',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);
const spellings = new Set(names.values());
const inner = new Set('phone vcard data url mimetype filename'.split(' '));
const ofFile = new Set<unknown>(['image', 'video', 'audio', 'document', 'sticker']);

/** The body of a message with its fields as the description spells them. */
export function spelledMessage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spelledMessage);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [names.get(name.toLowerCase()) ?? name, spelledMessage(one)]),
  );
}

/** Why the gateway refuses a message before it looks at its key, limits and session; undefined if it does not. */
export function problemOfMessage(message: Fields): string | undefined {
  const { contact, media, medias, name, options, selectableCount, text, type } = message;
  const stray = Object.keys(message).find((field) => !spellings.has(field) || inner.has(field));
  if (stray !== undefined) return `unexpected property ${stray}`;
  if (type === 'text') return isText(text) ? undefined : 'text must not be empty';
  if (type === 'poll') return problemOfPoll(name, options, selectableCount);
  if (type === 'contact') return problemOfContact(fieldsOf(contact));
  if (type === 'album') return problemOfAlbum(medias);
  return ofFile.has(type) ? problemOfFile(fieldsOf(media), 'media') : undefined;
}

function problemOfPoll(name: unknown, options: unknown, count: unknown): string | undefined {
  if (!isText(name)) return 'name must not be empty';
  if (!Array.isArray(options) || options.length < 2) return 'options must have at least 2 items';
  const isCount = count == null || (Number.isInteger(count) && Number(count) >= 0 && Number(count) <= options.length);
  return isCount ? undefined : 'selectableCount must be from 0 to the number of options';
}

function problemOfContact({ name, phone, vcard }: Fields): string | undefined {
  return isText(vcard) || (isText(name) && isText(phone)) ? undefined : 'contact needs vcard, or name and phone';
}

function problemOfAlbum(medias: unknown): string | undefined {
  if (!Array.isArray(medias) || medias.length < 2 || medias.length > 10) return 'medias must have 2 to 10 items';
  for (const media of medias as unknown[]) {
    const { type = 'image' } = fieldsOf(media);
    if (type !== 'image' && type !== 'video') return 'medias may have images and videos alone';
    const problem = problemOfFile(fieldsOf(media), 'each of medias');
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOfFile({ data, url }: Fields, what: string): string | undefined {
  if (isText(data) === isText(url)) return `${what} must have exactly one of data and url`;
  if (isText(url)) return isHttp(url) ? undefined : `the url of ${what} must have http or https`;
  return isBase64(String(data)) ? undefined : `data of ${what} must be base64`;
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** Whether a text is base64, padded or not, or a data URI of it. */
function isBase64(data: string): boolean {
  const text = data.replace(/^data:[^,]*;base64,/, '').replace(/={1,2}$/, '');
  return /^[\w+/-]+$/.test(text) && text.length % 4 !== 1;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function fieldsOf(value: unknown): Fields {
  return Object(value) as Fields;
}
