const integer = /-?\d+/y;
const number = /-?\d[\d.eE+-]*/y;
/** The shortest integer that can be unsafe has 16 digits. */
const candidate = /\d{16}/;
const quote = '"';
const backslash = '\\';

/**
 * Parses JSON like `JSON.parse`, but returns integers beyond `Number.MAX_SAFE_INTEGER`, which a number would round, as
 * strings.
 *
 * @throws SyntaxError if `JSON.parse` does.
 * @example
 * createKapso({ apiKey, parseJson: losslessIntegers });
 */
export function losslessIntegers(text: string): unknown {
  // Parsed first, so that only a text that is JSON is searched for numbers.
  const value: unknown = JSON.parse(text);
  if (!candidate.test(text)) return value;
  const quoted = quoteUnsafeIntegers(text);
  return quoted === text ? value : JSON.parse(quoted);
}

/** The JSON text with its unsafe integers made strings; strings are stepped over whole. */
function quoteUnsafeIntegers(text: string): string {
  let quoted = '';
  let copied = 0;
  for (let index = 0; index < text.length;) {
    const char = text[index] as string;
    if (char === quote) {
      index = endOfString(text, index);
    } else if (char === '-' || (char >= '0' && char <= '9')) {
      const token = tokenAt(number, text, index);
      const end = index + token.length;
      if (tokenAt(integer, text, index) === token && !Number.isSafeInteger(Number(token))) {
        quoted += `${text.slice(copied, index)}"${token}"`;
        copied = end;
      }
      index = end;
    } else {
      index += 1;
    }
  }
  return quoted + text.slice(copied);
}

/** Index behind the string that begins at `start`: behind the first quote with an even number of backslashes before. */
function endOfString(text: string, start: number): number {
  for (let end = start; ;) {
    end = text.indexOf(quote, end + 1);
    let slashes = 0;
    while (text[end - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
}

function tokenAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  // Valid JSON has a number wherever a sign or a digit begins one.
  return (pattern.exec(text) as RegExpExecArray)[0];
}
