import { RequestInvalidError } from '../errors/errors.ts';

// Anything but tab, printable ASCII and Latin-1 would end the header, or be refused by the platform with the value in its text.
const unsafe = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * Checks values that go into request headers.
 *
 * @throws RequestInvalidError that names the header, never its value.
 */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (unsafe.test(value)) {
      throw new RequestInvalidError('request_invalid', `Header "${name}" holds a line break or a control character.`);
    }
  }
}
