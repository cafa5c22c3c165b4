const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

const patterns: Readonly<Record<string, RegExp>> = {
  uuid: /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  // An address may quote its local part and be written in any script; what is checked is that it has both parts. No
  // character can be read in two ways, so that no text takes long.
  email: /^(?:"(?:[^"\\]|\\.)*"|[^\s@"]+)@[^\s@]+$/u,
  // oxlint-disable-next-line no-control-regex -- control characters are among what an address must not hold
  uri: /^[a-z][a-z\d+.-]*:[^\u0000-\u0020<>"{}|\\^`]*$/i,
  ipv4,
};

let isLoose = false;

/** Runs a check, which must not wait, that takes timestamps whose offset has no colon, as in `+0000`. */
export function withLooseOffsets<Result>(run: () => Result): Result {
  isLoose = true;
  try {
    return run();
  } finally {
    isLoose = false;
  }
}

/** Whether a text would be a timestamp if its offset had a colon: ISO 8601 has this form, and RFC 3339 has not. */
export function lacksColon(text: string): boolean {
  const [all, offset] = /(?<=:\d\d(?:\.\d+)?)([+-]\d\d)\d\d$/.exec(text) ?? [];
  return all !== undefined && isDateTime(text.replace(all, `${offset}:${all.slice(3)}`));
}

/** Whether a text has a format; a format that is not known holds for every text, as the standard says. */
export function hasFormat(format: string, text: string): boolean {
  if (format === 'date-time') return isDateTime(text) || (isLoose && lacksColon(text));
  if (format === 'date') return isDate(text);
  if (format === 'ipv6') return isIpv6(text);
  return patterns[format]?.test(text) ?? true;
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** RFC 3339: any precision, any offset, lower-case letters, a space for the T, and a leap second. */
function isDateTime(text: string): boolean {
  const match = /^(.{10})[t ](\d\d):(\d\d):(\d\d)(\.\d+)?(z|[+-](\d\d):(\d\d))$/i.exec(text);
  if (!match || !isDate(match[1] ?? '')) return false;
  const [hour = 0, minute = 0, second = 0] = [match[2], match[3], match[4]].map(Number);
  const offsetHour = Number(match[7] ?? 0);
  const offsetMinute = Number(match[8] ?? 0);
  return hour < 24 && minute < 60 && second <= 60 && offsetHour < 24 && offsetMinute < 60;
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    const parts = half === '' ? [] : half.split(':');
    for (const [position, part] of parts.entries()) {
      const isLast = index === halves.length - 1 && position === parts.length - 1;
      if (isLast && part.includes('.')) {
        if (!ipv4.test(part)) return false;
        groups += 2;
      } else if (/^[\da-f]{1,4}$/i.test(part)) groups += 1;
      else return false;
    }
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}
