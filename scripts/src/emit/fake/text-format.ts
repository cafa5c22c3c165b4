/** What texts of a format look like: a test, and an example for a member of some name where one is fixed. */
interface TextFormat {
  readonly holds: (text: string) => boolean;
  readonly sample: string;
}

const time = /^(\d\d):(\d\d):(\d\d)(\.\d+)?([Zz]|[+-](\d\d):(\d\d))$/;
const label = '[A-Za-z\\d](?:[A-Za-z\\d-]{0,61}[A-Za-z\\d])?';
const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const uri = /^[a-z][a-z\d+.-]*:(?:\/\/[^\s<>"{}|\\^`]+|[^\s/<>"{}|\\^`][^\s<>"{}|\\^`]*)$/i;
const tilde = /~(?![01])/;

const formats: Readonly<Record<string, TextFormat>> = {
  uuid: by(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, '00000000-0000-4000-8000-000000000001'),
  'date-time': {
    holds: (text) => isDate(text.slice(0, 10)) && /^[Tt]/.test(text.slice(10)) && isTime(text.slice(11)),
    sample: '2026-01-02T03:04:05Z',
  },
  date: { holds: isDate, sample: '2026-01-02' },
  time: { holds: isTime, sample: '03:04:05Z' },
  duration: by(/^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/, 'P1D'),
  email: by(
    new RegExp(`^[\\w!#$%&'*+/=?^\`{|}~-]+(?:\\.[\\w!#$%&'*+/=?^\`{|}~-]+)*@${label}(?:\\.${label})+$`),
    'someone@example.com',
  ),
  'idn-email': by(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, 'someone@example.com'),
  uri: by(uri, 'https://example.com/orders'),
  iri: by(uri, 'https://example.com/orders'),
  url: by(/^https?:\/\/[^\s<>"{}|\\^`]+\.[^\s<>"{}|\\^`]+$/i, 'https://example.com/orders'),
  'uri-reference': by(/^[^\s<>"{}|\\^`]*$/, '/orders'),
  'iri-reference': by(/^[^\s<>"{}|\\^`]*$/, '/orders'),
  'uri-template': by(/^(?:[^\s<>"{}|\\^`]|\{[\w.,*:]+\})*$/, '/orders/{id}'),
  hostname: by(new RegExp(`^${label}(?:\\.${label})*$`), 'shop.example.com'),
  'idn-hostname': by(new RegExp(`^${label}(?:\\.${label})*$`), 'shop.example.com'),
  ipv4: by(ipv4, '192.0.2.1'),
  ipv6: { holds: isIpv6, sample: '2001:db8::1' },
  byte: by(/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/, 'SGVsbG8='),
  regex: { holds: isPattern, sample: '^[a-z]+$' },
  'json-pointer': { holds: (text) => /^(?:\/.*)?$/s.test(text) && !tilde.test(text), sample: '/orders/0' },
  'relative-json-pointer': {
    holds: (text) => /^(?:0|[1-9]\d*)(?:#|(?:\/.*)?)$/s.test(text) && !tilde.test(text),
    sample: '1/orders',
  },
};

/** Texts with few characters, where a usual one has many. */
const short: Readonly<Record<string, readonly string[]>> = {
  email: ['a@b.co'],
  uri: ['a://b', 'a:b'],
  url: ['http://a.co'],
  hostname: ['a.co', 'a'],
  ipv6: ['::1', '::'],
  'uri-reference': ['/', ''],
  byte: ['YQ==', ''],
};

/** Whether a text has a format, as strictly as any common validator has it; one that is not known holds for every text. */
export function hasFormat(format: unknown, text: string): boolean {
  return formatOf(format)?.holds(text) ?? true;
}

/** A text of a format; undefined for one that is not known. */
export function sampleOfFormat(format: unknown): string | undefined {
  return formatOf(format)?.sample;
}

/** One of many texts of a format, by its number; undefined where there are not as many. */
export function furtherOfFormat(format: unknown, index: number): string | undefined {
  const sample = sampleOfFormat(format);
  const digits = String(index).padStart(2, '0');
  if (sample === undefined) return undefined;
  if (format === 'uuid') return `${sample.slice(0, -2)}${digits}`;
  if (format === 'date' || format === 'date-time') {
    const moment = new Date(Date.parse(sample) + index * 86_400_000).toISOString();
    return format === 'date' ? moment.slice(0, 10) : moment.replace('.000Z', 'Z');
  }
  if (format === 'email') return sample.replace('@', `${index}@`);
  if (format === 'ipv4') return sample.replace(/\d+$/, String(index));
  return /^(uri|url|iri)/.test(String(format)) && !String(format).endsWith('template')
    ? `${sample}/${index}`
    : undefined;
}

/** Shorter texts of a format, where there are some. */
export function shortOfFormat(format: unknown): readonly string[] {
  return (typeof format === 'string' && Object.hasOwn(short, format) ? short[format] : undefined) ?? [];
}

function formatOf(format: unknown): TextFormat | undefined {
  return typeof format === 'string' && Object.hasOwn(formats, format) ? formats[format] : undefined;
}

function by(form: RegExp, sample: string): TextFormat {
  return { holds: (text) => form.test(text), sample };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const read = new Date(`${text}T00:00:00Z`);
  // A day that a month does not have is read as one of the next month.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

function isTime(text: string): boolean {
  const [, hour, minute, second, , , offsetHour = '0', offsetMinute = '0'] = time.exec(text) ?? [];
  if (hour === undefined) return false;
  const limits = [23, 59, 59, 23, 59];
  return [hour, minute, second, offsetHour, offsetMinute].every((part, index) => Number(part) <= (limits[index] ?? 0));
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (halves.length > 2 || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
