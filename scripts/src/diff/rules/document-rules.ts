import type { Direction, Level } from '../change.ts';

/** A change outside of schemas. */
interface DocumentRule {
  readonly level: Level;
  readonly direction: Direction;
  /** One sentence. */
  readonly says: string;
  /** What a person can do. */
  readonly advice: string;
}

const nothing = 'Nothing.';
const rule = (level: Level, direction: Direction, says: string, advice: string): DocumentRule => ({
  level,
  direction,
  says,
  advice,
});

const operationRules = {
  'operation-added': rule('minor', 'both', 'An operation was added.', 'Use it when it helps.'),
  'operation-removed': rule('major', 'both', 'An operation was removed.', 'Stop calling it before the update.'),
  'operation-deprecated': rule(
    'minor',
    'both',
    'An operation was marked as deprecated.',
    'Plan to leave it; it still works.',
  ),
  'operation-no-longer-deprecated': rule('minor', 'both', 'An operation is no longer marked as deprecated.', nothing),
  'operation-id-changed': rule(
    'minor',
    'both',
    'The operationId was set, changed or dropped.',
    'Keep the public name by moving it in the name lock.',
  ),
  'operation-tag-added': rule('minor', 'both', 'An operation was put under a further tag.', nothing),
  'operation-tag-removed': rule('minor', 'both', 'An operation was taken from a tag.', nothing),
  'operation-text-changed': rule(
    'patch',
    'both',
    'A summary, a description or a link to documentation changed.',
    nothing,
  ),
  'operation-pagination-changed': rule(
    'major',
    'both',
    'The hint "x-pagination", from which list functions are made, changed.',
    'Check every walk over the list.',
  ),
  'webhook-added': rule(
    'minor',
    'both',
    'The provider sends a further webhook or callback.',
    'Handle it when it helps.',
  ),
  'webhook-removed': rule(
    'major',
    'both',
    'The provider no longer sends a webhook or callback.',
    'Find what took its place.',
  ),
  'security-required': rule(
    'major',
    'request',
    'Calls that needed no credentials need some now.',
    'Send credentials with every call.',
  ),
  'security-dropped': rule('minor', 'request', 'Calls need no credentials any more.', nothing),
  'security-alternative-added': rule(
    'minor',
    'request',
    'A further kind of credentials is accepted.',
    'Use it when it helps.',
  ),
  'security-alternative-removed': rule(
    'major',
    'request',
    'A kind of credentials is no longer accepted.',
    'Move to one that is.',
  ),
  'security-scope-added': rule(
    'major',
    'request',
    'Credentials need a further scope.',
    'Ask for the scope before the update.',
  ),
  'security-scope-removed': rule('minor', 'request', 'Credentials need a scope less.', nothing),
  'security-scheme-added': rule('minor', 'both', 'A kind of credentials was described.', nothing),
  'security-scheme-removed': rule(
    'minor',
    'both',
    'A kind of credentials is no longer described; operations that used it are reported by themselves.',
    nothing,
  ),
  'security-scheme-changed': rule(
    'major',
    'request',
    'Credentials go elsewhere or have another form.',
    'Change how the client signs its calls.',
  ),
  'security-scheme-flows-changed': rule(
    'minor',
    'both',
    'Addresses or scopes of an authorisation flow changed.',
    'Check where tokens come from.',
  ),
} as const satisfies Readonly<Record<string, DocumentRule>>;

const parameterRules = {
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
    'What is assumed for a parameter that is left out was set, changed or dropped.',
    'Send the value that is meant.',
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

const bodyRules = {
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

const wholeRules = {
  'servers-changed': rule(
    'patch',
    'both',
    'The listed servers changed; clients are told their base URL by hand.',
    'Check the default base URL of the client.',
  ),
  'info-changed': rule('patch', 'both', 'Title, version, licence or texts of the whole description changed.', nothing),
  'tags-changed': rule('patch', 'both', 'Names or texts in the list of tags changed.', nothing),
  'component-added': rule(
    'minor',
    'both',
    'A named schema was added, and so an exported type.',
    'Use it when it helps.',
  ),
  'component-removed': rule(
    'minor',
    'both',
    'A named schema was removed; operations that used it are reported by themselves.',
    'Keep the export by hand where people import it, or publish as major.',
  ),
  'unused-component-changed': rule(
    'minor',
    'both',
    'A named schema that no operation uses takes other values.',
    'Check the code that imports it.',
  ),
  'unused-component-text-changed': rule(
    'patch',
    'both',
    'Texts of a named schema that no operation uses changed.',
    nothing,
  ),
} as const satisfies Readonly<Record<string, DocumentRule>>;

/** All changes outside of schemas, by rule id. */
export const documentRules = { ...operationRules, ...parameterRules, ...bodyRules, ...wholeRules };

/** Id of a change outside of schemas. */
export type DocumentRuleName = keyof typeof documentRules;
