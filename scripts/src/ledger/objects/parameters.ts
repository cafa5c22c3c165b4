import { isHeaderName, isHeaderOfFetch } from '../../spec/header-names.ts';
import { queryParametersOf, takesOtherFields } from '../../spec/lower/query-string.ts';
import { styleProblem } from '../../spec/styles.ts';
import { documentation, done, doneOrTold, type LedgerObject, refusing, told, toldWith } from '../entry.ts';
import { extension } from './document.ts';

const emitted = 'test/generate.test.ts';
const written = 'src/emit/operations/parameter-styles.test.ts';
const headers = 'src/ledger/shown.test.ts > prints the types of response headers';
const cookies = 'Cookies are not sent.';

/** The objects that say what stands in a URL and in headers. */
export const parameterObjects: Readonly<Record<string, LedgerObject>> = {
  parameter: {
    name: refusing(
      doneOrTold(
        'Name of the field in the input, and on the wire. A header whose name no header can have is left out, which is told.',
        {
          rule: 'header-name',
          problem: (value, { node }) =>
            node['in'] === 'header' && typeof value === 'string' && !isHeaderName(value)
              ? `${JSON.stringify(value)} is the name of no header`
              : undefined,
          remedy: 'It is left out: correct its name in an overlay.',
        },
        emitted,
        'src/ledger/ledger-notices.test.ts > is told where a header cannot be sent, or not everywhere',
      ),
      'shape',
      'prototype-name',
      'control-character',
    ),
    in: refusing(done('Where the field goes.', emitted), 'shape'),
    'in=query': done('In the query of the URL.', emitted),
    'in=path': done(
      'In the path of the URL, encoded; one that the path has no place for is left out, which is told.',
      emitted,
      'src/ledger/ledger-notices.test.ts > is told where a path and its parameters do not match',
    ),
    'in=header': doneOrTold(
      'A header of the request; Accept, Content-Type and Authorization are ignored, as the standard has it. One that fetch writes by itself is told.',
      {
        rule: 'header-of-fetch',
        problem: (_value, { node }) =>
          typeof node['name'] === 'string' && isHeaderOfFetch(node['name'])
            ? `fetch writes the header ${JSON.stringify(node['name'])} by itself`
            : undefined,
        remedy: 'Browsers let no page set it, and a server runtime may send a value of its own.',
      },
      emitted,
      'src/ledger/ledger-notices.test.ts > is told where a header cannot be sent, or not everywhere',
    ),
    'in=querystring': refusing(
      doneOrTold(
        'A query parameter for each field of a form; that others are left out is told. Of another media type it is refused where it is required, else told.',
        {
          rule: 'query-string',
          problem: (_value, { node, root }) => {
            if (!queryParametersOf(root, node)) return 'a whole query string that is no form';
            return takesOtherFields(root, node) ? 'fields of a query string that have no name' : undefined;
          },
          remedy: 'It is left out: describe its fields as parameters "in: query", in an overlay.',
        },
        'src/spec/lower/lower.test.ts > is a query parameter for each field of its form',
        'src/spec/lower/lower.test.ts > of another type is left out where it may be, and refused where it is required',
      ),
      'query-string',
    ),
    'in=cookie': told(cookies, {
      rule: 'cookie',
      problem: (_value, { node }) => `the cookie ${JSON.stringify(node['name'])}`,
      remedy:
        'It is not sent: browsers send cookies by themselves; elsewhere set the header Cookie with the option "headers".',
    }),
    description: documentation('Comment of the field.'),
    required: done('Whether the field may be left out.', emitted),
    deprecated: done('`@deprecated` on the field.', 'src/ledger/shown.test.ts > marks what is deprecated'),
    allowEmptyValue: done('An empty text is sent as `name=`.', written),
    allowReserved: done('Reserved characters stay as they are.', written),
    style: doneOrTold(
      'How lists and objects are written.',
      {
        rule: 'style',
        problem: (value, { node }) => {
          const place = node['in'];
          const isStyled = place === 'path' || place === 'query' || place === 'header';
          return isStyled ? styleProblem(place, value) : undefined;
        },
        remedy: 'It is written in the usual style of its place: correct the style in an overlay.',
      },
      written,
    ),
    'style=matrix (path)': done('As the style has it.', written),
    'style=label (path)': done('As the style has it.', written),
    'style=simple (path)': done('As the style has it.', written),
    'style=simple (header)': done('As the style has it.', written),
    'style=form (query)': done('As the style has it.', written),
    'style=spaceDelimited (query)': done('As the style has it.', written),
    'style=pipeDelimited (query)': done('As the style has it.', written),
    'style=deepObject (query)': done('As the style has it.', written),
    'style=form (cookie)': toldWith('parameter.in=cookie', cookies),
    'style=cookie (cookie)': toldWith('parameter.in=cookie', cookies),
    explode: done('How lists and objects are written.', written),
    schema: done('Type and check of the field.', 'test/request-schemas.test.ts'),
    content: done('Type and check of the field; JSON is written as JSON, anything else is given as text.', written),
    example: documentation('In the example of the comment, and in fakes.'),
    examples: documentation('In fakes.'),
    'x-*': extension,
  },
  header: {
    description: documentation('Comment of the header.'),
    required: done('Whether the type has it always.', headers),
    deprecated: documentation(),
    allowEmptyValue: documentation('Says nothing of headers.'),
    allowReserved: documentation('Says nothing of headers.'),
    style: done('The only one.', headers),
    'style=simple': done('The only one.', headers),
    explode: documentation('Response headers are read as texts.'),
    schema: done('Type of the header.', headers),
    content: told('Response headers are read as texts.', {
      rule: 'header-content',
      problem: () => 'a header that is described by its content',
      remedy: 'The header comes as a text: parse it as its media type says.',
    }),
    example: documentation(),
    examples: documentation(),
    'x-*': extension,
  },
};
