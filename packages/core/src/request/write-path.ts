import { fillPath, pathText } from './fill-path.ts';
import { type ParameterWriters, type PlaceWriters, writtenOr } from './parameter-writer.ts';

/** Fills a path template with these writers, and all other parameters in the usual way. Generated operations refer to it. */
export function writePath(writers: ParameterWriters): NonNullable<PlaceWriters['path']> {
  const write = writtenOr(writers, pathText);
  return (template, values) => fillPath(template, values, write);
}
