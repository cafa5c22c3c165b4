import { type ParameterWriter, type ParameterWriters, type PlaceWriters, writtenOr } from './parameter-writer.ts';
import { queryString } from './query-string.ts';

/**
 * Makes a query string with these writers, and of all other parameters in the usual way. Generated operations refer to it.
 *
 * @param first What stands before it: `&` behind a query that the path template has.
 */
export function writeQuery(
  writers: ParameterWriters,
  first: '?' | '&' | '' = '?',
  others: ParameterWriter = (name, value) => queryString({ [name]: value }).slice(1),
): NonNullable<PlaceWriters['query']> {
  const write = writtenOr(writers, others);
  return (values) => {
    const pairs = Object.entries(values).map(([name, value]) => write(name, value));
    const text = pairs.filter(Boolean).join('&');
    return text && first + text;
  };
}
