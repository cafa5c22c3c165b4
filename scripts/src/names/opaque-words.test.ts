import { describe, expect, it } from 'vitest';

import { proposed } from '../../test/support/proposed-names.ts';
import { withoutOpaque } from './opaque-words.ts';

describe('a segment of a path', () => {
  it.each([
    ['securityClassification-6VMVochwUWo', 'securityClassification'],
    ['report_64b7f0c2a9e14d3b', 'report'],
    ['0b8a2c1e-7f7d-4f0e-9d31-5b7a3b1c2d3e', ''],
    ['hook.Zx81kQp0Lm', 'hook'],
    // What people write.
    ['oauth2', 'oauth2'],
    ['OAuth2Authorize', 'OAuth2Authorize'],
    ['Usa2p', 'Usa2p'],
    ['3d_secure', '3d_secure'],
    ['sha256sums', 'sha256sums'],
    ['group-revoke-invite-v4', 'group-revoke-invite-v4'],
    ['base64EncodedFiles', 'base64EncodedFiles'],
    ['deactivated', 'deactivated'],
    ['S3Buckets', 'S3Buckets'],
  ])('%s is said as "%s"', (segment, said) => {
    expect(withoutOpaque(segment)).toBe(said);
  });

  it('gives no id of a thing to a name', () => {
    const { functions, methods } = proposed({
      'get /templates/acme/class-6VMVochwUWo/schema': 'get_templates_acme_class-6VMVochwUWo_schema',
      'post /templates': 'post_templates',
      'get /flags/64b7f0c2a9e14d3b': 'get_flags_64b7f0c2a9e14d3b',
    });
    expect(methods).toEqual(['class.getSchema', 'templates.create', 'flags.get']);
    expect(functions).toEqual(['getClassSchema', 'createTemplate', 'getFlag']);
  });
});
