import { type DocumentRule, nothing, rule } from './document-rule.ts';

/** Changes of operations and of the credentials that they take. */
export const operationRules = {
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
  'operation-server-changed': rule(
    'major',
    'both',
    'An operation is called at a server of its own, at another one, or no longer at one.',
    'Check where calls of the operation go.',
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
  'security-scheme-renamed': rule(
    'patch',
    'both',
    'A kind of credentials has another name in the description; what is sent is the same.',
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

/** Changes that belong to no single operation. */
export const wholeRules = {
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
