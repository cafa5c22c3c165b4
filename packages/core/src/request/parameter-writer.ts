/**
 * Writes a parameter or a field of a form: the part of a query string with its name, the part of a path, or the value of a
 * header. Undefined where nothing is to be sent. Generated operations refer to the writers of parameters that are not
 * written in the usual way.
 */
export type ParameterWriter = (name: string, value: unknown) => string | undefined;

/** Writers by the name of what they write. */
export type ParameterWriters = Readonly<Record<string, ParameterWriter>>;

/** The writer of a name; names of members that every object has are no writers. */
export function writerOf(writers: ParameterWriters | undefined, name: string): ParameterWriter | undefined {
  return writers && Object.hasOwn(writers, name) ? writers[name] : undefined;
}
