import { isObject, type Json, member } from '../../spec/document.ts';
import { styleProblem } from '../../spec/styles.ts';
import { documentation, done, doneOrTold, type LedgerNotice, type LedgerObject, told } from '../entry.ts';
import { extension } from './document.ts';

const emitted = 'test/generate.test.ts';
const bodies = 'src/emit/operations/request-bodies.test.ts';
const unparsed = 'src/emit/operations/unparsed-answer.test.ts';
const headers = 'src/ledger/shown.test.ts > prints the types of response headers';

const links: LedgerNotice = {
  rule: 'links',
  problem: (value) => (isObject(value) && Object.keys(value).length > 0 ? 'links between operations' : undefined),
  remedy: 'Links are not followed: call the operation that a link names with the values that it lists.',
};
const xml: LedgerNotice = {
  rule: 'xml',
  problem: (value: Json) => {
    const types = Object.keys(isObject(value) ? value : {});
    const isXml = types.some((type) => /[/+]xml\b/i.test(type) && isObject(member(member(value, type), 'schema')));
    return isXml && !types.some((type) => /json/i.test(type)) ? `${types.join(', ')} and no JSON` : undefined;
  },
  remedy:
    'XML is sent and returned as it is, and its schema is not used: write and parse it with a library of your own.',
};
const parts: LedgerNotice = {
  rule: 'parts-by-position',
  problem: () => 'parts that are told apart by their position',
  remedy: 'Parts are not encoded by position; give a body that you have encoded yourself.',
};

/** The objects that say what is sent and what comes back. */
export const bodyObjects: Readonly<Record<string, LedgerObject>> = {
  'request-body': {
    description: documentation(),
    content: doneOrTold('Type of the body, and the media type that is sent.', xml, bodies),
    required: done('Whether the body may be left out.', bodies),
    'x-*': extension,
  },
  'media-type': {
    description: documentation(),
    schema: done('Type and check of the body.', 'test/types-fuzz.test.ts', unparsed),
    itemSchema: doneOrTold(
      'The body is described as a list of such items.',
      {
        rule: 'items-in-sequence',
        problem: () => 'items that follow each other',
        remedy:
          'The body is sent and returned as a whole, and not item by item: split it with a parser of its media type.',
      },
      'src/spec/lower/lower.test.ts > of items that follow each other is a list of them',
    ),
    example: documentation('In fakes.'),
    examples: documentation('In fakes.'),
    encoding: done('How the fields of a form are written.', bodies),
    prefixEncoding: told('Parts are not encoded by their position.', parts),
    itemEncoding: told('Parts are not encoded by their position.', parts),
    'x-*': extension,
  },
  encoding: {
    contentType: done('Content type of the part.', bodies),
    headers: done('Headers of the part.', bodies),
    style: doneOrTold(
      'How the field is written.',
      {
        rule: 'style',
        problem: (value) => styleProblem('form', value),
        remedy: 'It is written in the usual style of a form: correct the style in an overlay.',
      },
      bodies,
    ),
    'style=form': done('As the style has it.', bodies),
    'style=spaceDelimited': done('As the style has it.', bodies),
    'style=pipeDelimited': done('As the style has it.', bodies),
    'style=deepObject': done('As the style has it.', bodies),
    explode: done('How the field is written.', bodies),
    allowReserved: done('How the field is written.', bodies),
    encoding: told('Parts within parts are not encoded.', { ...parts, problem: () => 'parts within a part' }),
    prefixEncoding: told('Parts are not encoded by their position.', parts),
    itemEncoding: told('Parts are not encoded by their position.', parts),
    'x-*': extension,
  },
  responses: {
    default: done('Type of failures, and of successes where there is no other.', emitted),
    status: done('Result of a success, or the body of a failure.', emitted),
    'x-*': extension,
  },
  response: {
    summary: documentation(),
    description: documentation('Comment in the types.'),
    headers: done('Types of the headers.', headers),
    content: doneOrTold('The media types to ask for, and how the body is read.', xml, unparsed),
    links: told('Links are not followed.', links),
    'x-*': extension,
  },
  example: {
    summary: documentation(),
    description: documentation(),
    value: documentation('In fakes.'),
    dataValue: done('Read as the value.', 'src/spec/lower/lower.test.ts > is the data that its values stand for'),
    serializedValue: documentation(),
    externalValue: documentation('Never loaded.'),
    'x-*': extension,
  },
};
