import { type ParameterWriters, type PlaceWriters, writtenOr } from './parameter-writer.ts';

/** Writes headers with these writers; all others are written in the usual way. Generated operations refer to it. */
export function writeHeaders(writers: ParameterWriters): NonNullable<PlaceWriters['header']> {
  // The usual way is that of the request itself.
  const write = writtenOr(writers, (_name, value) => value as string);
  return (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(name, value)]));
}
