/** Fields of a body that may be left out: all that it requires are given, or none of it is. */
export type OrNone<Fields> = Fields | { [Name in KnownNames<Fields>]?: undefined };

/** The names of the fields of each alternative, without those that an index signature stands for. */
type KnownNames<Fields> = Fields extends unknown
  ? keyof { [Name in keyof Fields as string extends Name ? never : number extends Name ? never : Name]: unknown }
  : never;
