import { describe, expect, it } from 'vitest';

import { checkForm } from './check-form.ts';

const forms = [
  { when: { product: ['mail'], type: ['letter'] }, requires: ['product', 'type', 'text', 'text.body'] },
  { when: { product: ['mail'], type: ['parcel', 'crate'] }, requires: ['product', 'type', 'weight'] },
  { when: { product: ['mail'], status: ['read'] }, requires: ['product', 'status', 'id'] },
];

describe('the forms of a body', () => {
  it.each([
    ['the first', { product: 'mail', type: 'letter', text: { body: 'a' } }],
    ['a form of several values', { product: 'mail', type: 'crate', weight: 0 }],
    ['a form that another member tells', { product: 'mail', status: 'read', id: 'a' }],
  ])('take %s', (_, body) => {
    expect(checkForm(forms, body)).toBeUndefined();
  });

  it.each([
    ['what its type needs', { product: 'mail', type: 'parcel' }, 'weight', 'weight is missing'],
    ['a part of that', { product: 'mail', type: 'letter', text: {} }, 'text.body', 'text.body is missing'],
    ['what another member asks for', { product: 'mail', status: 'read' }, 'id', 'id is missing'],
    ['a type that is known', { product: 'mail', type: 'cart' }, 'type', 'type must be one of letter, parcel, crate'],
    ['any type', { product: 'mail', text: { body: 'a' } }, 'type', 'type is missing'],
    ['the product alone', { type: 'crate', weight: 1 }, 'product', 'product is missing'],
    ['everything', {}, 'product', 'product is missing'],
  ])('miss %s', (_, body, at, sentence) => {
    expect(checkForm(forms, body)).toEqual({ at, sentence });
  });
});
