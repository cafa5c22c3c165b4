import { type DocumentRule, nothing, rule } from './document-rule.ts';

/** Changes of parameters. */
export const parameterRules = {
  'parameter-added': rule('minor', 'request', 'An optional parameter was added.', 'Use it if needed.'),
  'required-parameter-added': rule('major', 'request', 'A required parameter was added.', 'Send it with every call.'),
  'parameter-removed': rule('major', 'request', 'A parameter was removed.', 'Stop sending it; check what it did.'),
  'parameter-became-required': rule('major', 'request', 'A parameter became required.', 'Send it with every call.'),
  'parameter-became-optional': rule('minor', 'request', 'A parameter became optional.', nothing),
  'parameter-renamed': rule(
    'patch',
    'request',
    'A path parameter was renamed; the requested URL is the same.',
    'Keep the public name with an overlay, or publish a major version.',
  ),
  'parameter-serialization-changed': rule(
    'major',
    'request',
    'The serialization of a parameter changed.',
    'Check how arrays and objects are sent.',
  ),
  'parameter-default-changed': rule(
    'major',
    'request',
    'The default of a parameter was changed or removed.',
    'Send the intended value explicitly.',
  ),
  'parameter-default-described': rule(
    'minor',
    'request',
    'The default of a parameter was added to the description.',
    'Send another value where the default is not wanted.',
  ),
  'parameter-deprecated': rule(
    'minor',
    'request',
    'A parameter was marked as deprecated.',
    'Plan to replace it; it still works.',
  ),
  'parameter-no-longer-deprecated': rule('minor', 'request', 'A parameter is no longer marked as deprecated.', nothing),
  'parameter-text-changed': rule('patch', 'request', 'The description or an example of a parameter changed.', nothing),
} as const satisfies Readonly<Record<string, DocumentRule>>;

/** Changes of bodies, answers and their headers. */
export const bodyRules = {
  'request-body-added': rule('minor', 'request', 'An optional body was added.', 'Use it if needed.'),
  'required-request-body-added': rule('major', 'request', 'A required body was added.', 'Send it with every call.'),
  'request-body-removed': rule('major', 'request', 'The body was removed.', 'Stop sending it.'),
  'request-body-became-required': rule('major', 'request', 'The body became required.', 'Send it with every call.'),
  'request-body-became-optional': rule('minor', 'request', 'The body became optional.', nothing),
  'request-body-text-changed': rule('patch', 'request', 'The description or an example of the body changed.', nothing),
  'request-media-type-added': rule('minor', 'request', 'Another media type is accepted.', 'Use it if needed.'),
  'request-media-type-removed': rule(
    'major',
    'request',
    'A media type is no longer accepted.',
    'Send an accepted one.',
  ),
  'request-media-type-generalized': rule(
    'minor',
    'request',
    'A specific JSON media type was replaced by plain JSON.',
    nothing,
  ),
  'request-media-type-specialized': rule(
    'major',
    'request',
    'Plain JSON was replaced by a specific JSON media type.',
    'Send the new media type.',
  ),
  'request-encoding-changed': rule(
    'major',
    'request',
    'The encoding of a form part changed.',
    'Check how the part is sent.',
  ),
  'request-part-headers-widened': rule(
    'minor',
    'request',
    'A part of a form can have another header, or no longer needs one.',
    nothing,
  ),
  'response-added': rule('minor', 'response', 'Another status is documented.', 'Handle it if needed.'),
  'success-response-removed': rule(
    'major',
    'response',
    'A success status is no longer documented.',
    'Stop reading its body.',
  ),
  'success-response-range-changed': rule(
    'minor',
    'response',
    'A success status was replaced by the range 2XX, or the range by a status.',
    'Check code that compares the status.',
  ),
  'error-response-removed': rule('minor', 'response', 'An error status is no longer documented.', nothing),
  'response-media-type-added': rule('minor', 'response', 'A response can have another media type.', nothing),
  'response-media-type-removed': rule(
    'major',
    'response',
    'A response no longer has a media type.',
    'Accept one that it still has.',
  ),
  'response-media-type-specialized': rule(
    'minor',
    'response',
    'Plain JSON was replaced by a specific JSON media type.',
    nothing,
  ),
  'response-media-type-generalized': rule(
    'major',
    'response',
    'A specific JSON media type was replaced by plain JSON.',
    'Accept the new media type.',
  ),
  'response-unparsed-schema-changed': rule(
    'minor',
    'response',
    'The schema of a response changed that is not JSON and is returned as text or bytes.',
    'Check the code that parses it.',
  ),
  'response-header-added': rule('minor', 'response', 'A response has another header.', 'Use it if needed.'),
  'response-header-removed': rule('major', 'response', 'A response no longer has a header.', 'Stop reading it.'),
  'response-header-became-required': rule('minor', 'response', 'A header is now always present.', nothing),
  'response-header-became-optional': rule('major', 'response', 'A header can now be missing.', 'Handle its absence.'),
  'response-header-deprecated': rule('minor', 'response', 'A header was marked as deprecated.', 'Plan to replace it.'),
  'response-links-changed': rule('patch', 'response', 'Links to other operations changed.', nothing),
  'response-description-changed': rule(
    'patch',
    'response',
    'A description or an example of a response changed.',
    nothing,
  ),
} as const satisfies Readonly<Record<string, DocumentRule>>;
