import { describe, expect, it } from 'vitest';

import { fromFragment, toFragment, withLeftOut } from '../run/form-link.ts';

describe('a link to a form', () => {
  it('brings back the operation, the input and the settings as they were', () => {
    const linked = {
      operation: 'messages.send',
      values: { to: '+1 555#&=?%', body: { text: 'Ünicode "quoted"\n', list: [1, null, { a: true }] } },
      fault: 'unavailable',
      validation: 'strict',
      pageSize: '25',
    };
    expect(fromFragment(toFragment(linked))).toEqual(linked);
    expect(toFragment(linked)).toMatch(/^#try-it\?[\w%.&=*+-]+$/);
  });

  it('holds no file and no secret, which the form then has as it began', () => {
    const file = new Blob(['x']);
    const values = {
      name: 'a',
      file,
      hook: { url: 'http://a.example', secret_key: 'geheim-1' },
      access_token: 'geheim-2',
      apiKey: 'geheim-3',
      pin: '123456',
      code: '123456',
      customHeaders: { Authorization: 'Bearer geheim-4' },
      authorization: 'geheim-5',
      hmac_key: 'geheim-6',
      signing_key: 'geheim-7',
      language: { code: 'pt_BR' },
    };
    const fragment = toFragment({ operation: 'hooks.create', values });
    expect(decodeURIComponent(fragment)).not.toMatch(/geheim|123456|Blob/);
    const linked = fromFragment(fragment)?.values;
    expect(linked).toEqual({ name: 'a', hook: { url: 'http://a.example' }, language: { code: 'pt_BR' } });
    const start = { name: 'begin', note: 'n', file, hook: { url: 'u', secret_key: 's' }, pin: '000000' };
    expect(withLeftOut(linked, start)).toEqual({
      name: 'a',
      language: { code: 'pt_BR' },
      file,
      hook: { url: 'http://a.example', secret_key: 's' },
      pin: '000000',
    });
  });

  it('leaves out an input that is too long for an address', () => {
    const fragment = toFragment({ operation: 'a.b', values: { text: 'x'.repeat(10_000) } });
    expect(fromFragment(fragment)).toEqual({ operation: 'a.b' });
  });

  it.each(['', '#try-it', '#try-it?', '#try-it?input={}', '#other?operation=a.b'])('is not %j', (fragment) => {
    expect(fromFragment(fragment)).toBeUndefined();
  });

  it.each(['{', '[1]', '"text"', '5', 'null'])('begins the form anew where the input is %s', (input) => {
    const linked = fromFragment(`#try-it?${String(new URLSearchParams({ operation: 'a.b', input }))}`);
    expect(linked).toEqual({ operation: 'a.b' });
  });
});
