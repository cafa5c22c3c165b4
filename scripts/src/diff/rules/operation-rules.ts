import { type DocumentRule, nothing, rule } from './document-rule.ts';

/** Changes of operations and of the credentials that they take. */
export const operationRules = {
  'operation-added': rule('minor', 'both', 'An operation was added.', 'Use it if needed.'),
  'operation-removed': rule('major', 'both', 'An operation was removed.', 'Stop calling it before the update.'),
  'operation-deprecated': rule(
    'minor',
    'both',
    'An operation was marked as deprecated.',
    'Plan to replace it; it still works.',
  ),
  'operation-no-longer-deprecated': rule('minor', 'both', 'An operation is no longer marked as deprecated.', nothing),
  'operation-id-changed': rule(
    'minor',
    'both',
    'The operationId was added, changed or removed.',
    'Keep the public name by moving it in the name lock.',
  ),
  'operation-tag-added': rule('minor', 'both', 'A tag was added to an operation.', nothing),
  'operation-tag-removed': rule('minor', 'both', 'A tag was removed from an operation.', nothing),
  'operation-text-changed': rule(
    'patch',
    'both',
    'A summary, a description or a link to documentation changed.',
    nothing,
  ),
  'operation-first-tag-changed': rule(
    'patch',
    'both',
    'Another of its tags is the first one, by which the documentation groups an operation.',
    nothing,
  ),
  'operation-fake-changed': rule(
    'minor',
    'both',
    'The hint "x-fake", which determines what the fake returns, changed.',
    'Check the tests that use the fake.',
  ),
  'operation-idempotency-key-added': rule(
    'minor',
    'request',
    'A header parameter carries an idempotency key: calls with one are sent again after a failure of unknown outcome.',
    'Use the option "idempotencyKey" if needed.',
  ),
  'operation-idempotency-key-removed': rule(
    'major',
    'request',
    'A header parameter no longer carries an idempotency key: calls are not sent again after a failure of unknown outcome.',
    'Handle ambiguous failures where calls were given a key.',
  ),
  'operation-idempotence-changed': rule(
    'minor',
    'request',
    'The hint "x-idempotent", which determines whether a call is sent again after a failure of unknown outcome, changed.',
    'Check the handling of ambiguous failures.',
  ),
  'operation-server-changed': rule(
    'major',
    'both',
    'The server of a single operation was added, changed or removed.',
    'Check which server calls of the operation are sent to.',
  ),
  'operation-pagination-changed': rule(
    'major',
    'both',
    'The hint "x-pagination", which determines the list functions, changed.',
    'Check all code that iterates over the list.',
  ),
  'webhook-added': rule('minor', 'both', 'The provider sends another webhook or callback.', 'Handle it if needed.'),
  'webhook-removed': rule(
    'major',
    'both',
    'The provider no longer sends a webhook or callback.',
    'Find its replacement.',
  ),
  'security-required': rule(
    'major',
    'request',
    'Calls that required no credentials now require them.',
    'Send credentials with every call.',
  ),
  'security-dropped': rule('minor', 'request', 'Calls no longer require credentials.', nothing),
  'security-alternative-added': rule('minor', 'request', 'Another security scheme is accepted.', 'Use it if needed.'),
  'security-alternative-removed': rule(
    'major',
    'request',
    'A security scheme is no longer accepted.',
    'Switch to an accepted one.',
  ),
  'operation-credentials-lost': rule(
    'major',
    'request',
    'Other parts of the description decide that credentials of an operation are no longer sent, or no longer left out.',
    'Write "security" of the whole description, or of the operation, in the overlay.',
  ),
  'operation-credentials-added': rule(
    'minor',
    'request',
    'Other parts of the description decide that credentials are sent with an operation that had none of them.',
    nothing,
  ),
  'security-scope-added': rule(
    'major',
    'request',
    'The credentials require another scope.',
    'Request the scope before the update.',
  ),
  'security-scope-removed': rule('minor', 'request', 'The credentials no longer require a scope.', nothing),
  'security-scheme-added': rule('minor', 'both', 'A security scheme was added.', nothing),
  'security-scheme-removed': rule(
    'minor',
    'both',
    'A security scheme was removed; operations that used it are reported separately.',
    nothing,
  ),
  'security-scheme-renamed': rule(
    'patch',
    'both',
    'A security scheme was renamed; the credentials are sent in the same way.',
    nothing,
  ),
  'security-option-renamed': rule(
    'major',
    'both',
    'A security scheme was renamed, and apps give its credentials under its name, since there are several schemes or it is a user name and a password.',
    'Give the credentials under the new name.',
  ),
  'security-scheme-changed': rule(
    'major',
    'request',
    'The location or format of the credentials changed.',
    'Change how the client authenticates.',
  ),
  'security-scheme-deprecated': rule(
    'minor',
    'both',
    'A security scheme was marked as deprecated.',
    'Plan to use another one; it still works.',
  ),
  'security-scheme-flows-changed': rule(
    'minor',
    'both',
    'URLs or scopes of an OAuth flow changed.',
    'Check how tokens are obtained.',
  ),
} as const satisfies Readonly<Record<string, DocumentRule>>;

/** Changes that belong to no single operation. */
export const wholeRules = {
  'servers-changed': rule(
    'patch',
    'both',
    'The listed servers changed; the base URL of a client is set manually.',
    'Check the default base URL of the client.',
  ),
  'info-changed': rule('patch', 'both', 'The title, version, license or texts of the description changed.', nothing),
  'tags-changed': rule('patch', 'both', 'Names or descriptions in the list of tags changed.', nothing),
  'component-added': rule(
    'minor',
    'both',
    'A named schema, and therefore an exported type, was added.',
    'Use it if needed.',
  ),
  'component-removed': rule(
    'minor',
    'both',
    'A named schema was removed; operations that used it are reported separately.',
    'Keep the export manually if apps import it, or publish a major version.',
  ),
  'unused-component-changed': rule(
    'minor',
    'both',
    'A named schema that no operation uses accepts other values.',
    'Check the code that imports it.',
  ),
  'unused-component-text-changed': rule(
    'patch',
    'both',
    'Descriptions of a named schema that no operation uses changed.',
    nothing,
  ),
} as const satisfies Readonly<Record<string, DocumentRule>>;
