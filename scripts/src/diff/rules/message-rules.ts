import { type DocumentRule, nothing, rule } from './document-rule.ts';

/** Changes of parameters. */
export const parameterRules = {
  'parameter-added': rule('minor', 'request', 'An optional parameter was added.', 'Use it when it helps.'),
  'required-parameter-added': rule('major', 'request', 'A required parameter was added.', 'Send it with every call.'),
  'parameter-removed': rule('major', 'request', 'A parameter was removed.', 'Stop sending it; check what it did.'),
  'parameter-became-required': rule('major', 'request', 'A parameter became required.', 'Send it with every call.'),
  'parameter-became-optional': rule('minor', 'request', 'A parameter became optional.', nothing),
  'parameter-renamed': rule(
    'patch',
    'request',
    'A parameter within a path has another name; the address that is called is the same.',
    'Keep the public name through an overlay, or publish as major.',
  ),
  'parameter-serialization-changed': rule(
    'major',
    'request',
    'A parameter is written into the request in another way.',
    'Check how values with several parts are sent.',
  ),
  'parameter-default-changed': rule(
    'major',
    'request',
    'What is assumed for a parameter that is left out changed, or is no longer described.',
    'Send the value that is meant.',
  ),
  'parameter-default-described': rule(
    'minor',
    'request',
    'The default of a parameter is described now.',
    'Send another value where the default is not wanted.',
  ),
  'parameter-deprecated': rule(
    'minor',
    'request',
    'A parameter was marked as deprecated.',
    'Plan to leave it; it still works.',
  ),
  'parameter-no-longer-deprecated': rule('minor', 'request', 'A parameter is no longer marked as deprecated.', nothing),
  'parameter-text-changed': rule('patch', 'request', 'The description or an example of a parameter changed.', nothing),
} as const satisfies Readonly<Record<string, DocumentRule>>;

/** Changes of bodies, answers and their headers. */
export const bodyRules = {
  'request-body-added': rule('minor', 'request', 'An optional body was added.', 'Use it when it helps.'),
  'required-request-body-added': rule('major', 'request', 'A required body was added.', 'Send it with every call.'),
  'request-body-removed': rule('major', 'request', 'The body was removed.', 'Stop sending it.'),
  'request-body-became-required': rule('major', 'request', 'The body became required.', 'Send it with every call.'),
  'request-body-became-optional': rule('minor', 'request', 'The body became optional.', nothing),
  'request-body-text-changed': rule('patch', 'request', 'The description or an example of the body changed.', nothing),
  'request-media-type-added': rule('minor', 'request', 'A further media type is accepted.', 'Use it when it helps.'),
  'request-media-type-removed': rule('major', 'request', 'A media type is no longer accepted.', 'Send one that is.'),
  'request-media-type-generalized': rule('minor', 'request', 'A JSON media type was replaced by plain JSON.', nothing),
  'request-media-type-specialized': rule(
    'major',
    'request',
    'Plain JSON was replaced by a media type of its own.',
    'Send the new one.',
  ),
  'request-encoding-changed': rule(
    'major',
    'request',
    'A part of a form is encoded in another way.',
    'Check how the part is sent.',
  ),
  'response-added': rule('minor', 'response', 'A further status is documented.', 'Handle it when it helps.'),
  'success-response-removed': rule(
    'major',
    'response',
    'A status of success is no longer documented.',
    'Stop reading its body.',
  ),
  'success-response-range-changed': rule(
    'minor',
    'response',
    'A success status was replaced by the range 2XX, or the range by a status.',
    'Check code that compares the status.',
  ),
  'error-response-removed': rule('minor', 'response', 'A status other than success is no longer documented.', nothing),
  'response-media-type-added': rule('minor', 'response', 'An answer may come in a further media type.', nothing),
  'response-media-type-removed': rule(
    'major',
    'response',
    'An answer no longer comes in a media type.',
    'Read one that it comes in.',
  ),
  'response-media-type-specialized': rule(
    'minor',
    'response',
    'Plain JSON was replaced by a media type of its own.',
    nothing,
  ),
  'response-media-type-generalized': rule(
    'major',
    'response',
    'A JSON media type was replaced by plain JSON.',
    'Read the new one.',
  ),
  'response-unparsed-schema-changed': rule(
    'minor',
    'response',
    'The schema of a response changed that is not JSON and is returned as text or bytes.',
    'Check the code that parses it.',
  ),
  'response-header-added': rule('minor', 'response', 'An answer carries a further header.', 'Use it when it helps.'),
  'response-header-removed': rule('major', 'response', 'An answer no longer carries a header.', 'Stop reading it.'),
  'response-header-became-required': rule('minor', 'response', 'A header is always there now.', nothing),
  'response-header-became-optional': rule('major', 'response', 'A header may be missing now.', 'Handle its absence.'),
  'response-header-deprecated': rule('minor', 'response', 'A header was marked as deprecated.', 'Plan to leave it.'),
  'response-links-changed': rule('patch', 'response', 'Links to other operations changed.', nothing),
  'response-description-changed': rule(
    'patch',
    'response',
    'A description or an example of an answer changed.',
    nothing,
  ),
} as const satisfies Readonly<Record<string, DocumentRule>>;
