/**
 * Writes a parameter or a field of a form: the part of a query string with its name, the part of a path, or the value of a
 * header. Undefined where nothing is to be sent. Generated operations refer to the writers of parameters that are not
 * written in the usual way.
 */
export type ParameterWriter = (name: string, value: unknown) => string | undefined;

/** Writers by the name of what they write. */
export type ParameterWriters = Readonly<Record<string, ParameterWriter>>;

/** Parameters of a place by their names. */
type Values = Readonly<Record<string, unknown>>;

/** Writes the parameters of a place where some are not written in the usual way. */
export interface PlaceWriters {
  readonly path?: (template: string, values: Values) => string;
  readonly query?: (values: Values) => string;
  /** The values as texts; undefined for those that are left out. */
  readonly header?: (values: Values) => Readonly<Record<string, unknown>>;
}

/** Writes a value with the writer of its name, or else in the usual way; null is never sent. */
export function writtenOr(writers: ParameterWriters, usual: ParameterWriter): ParameterWriter {
  return (name, value) => {
    if (value === undefined || value === null) return undefined;
    // Names of members that every object has are no writers.
    const write = Object.hasOwn(writers, name) ? writers[name] : undefined;
    return (write ?? usual)(name, value);
  };
}
