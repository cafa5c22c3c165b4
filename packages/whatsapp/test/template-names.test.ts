import { describe, expect, it } from 'vitest';

import { nameTemplates } from '../src/templates/print/name-templates.ts';

const namesOf = (...templates: readonly (readonly [name: string, language: string])[]) =>
  nameTemplates(templates.map(([name, language]) => ({ name, language }))).names;

describe('names of template functions', () => {
  it('have the language where there are several, and are no reserved words', () => {
    const several = ['en', 'fil', 'en_US', 'pt_BR'].map((language) => ['order', language] as const);
    expect(namesOf(...several)).toEqual(['order_en', 'order_fil', 'orderEnUS', 'orderPtBR']);
    const single = ['order_shipped', 'promo_2', '2_for_1', 'delete', 'template'].map((name) => [name, 'en'] as const);
    expect(namesOf(...single)).toEqual([
      'orderShipped',
      'promo_2',
      'template2For_1',
      'delete_template',
      'template_template',
    ]);
  });

  it('never pass from one template to another, whatever templates come and go', () => {
    const names = (
      'promo2 promo_2 promo__2 promo_2_ _promo_2 promoA promo_a hello hello_en hello_en_us hello_en_u_s hello_e_n hello_e_n_u_s ' +
      'hello_es hello_template new new_template new_en 2fa template2fa template_2fa _ __ a A é'
    ).split(' ');
    for (const length of [57, 58, 60, 61, 62]) names.push('a'.repeat(length), `${'a'.repeat(length)}b`);
    const languages = ['en', 'en_US', 'es', 'es_AR', 'ar', 'de', 'fil', 'zh_Hant', 'en-US', 'EN'];
    const meant = new Map<string, string>();
    const sets = names.flatMap((name) => [
      [[name, 'en'] as const],
      [[name, 'es'] as const],
      languages.map((language) => [name, language] as const),
    ]);
    for (const set of [...sets, names.map((name) => [name, 'es'] as const)]) {
      const found = namesOf(...set);
      for (const [index, [name, language]] of set.entries()) {
        const own = found[index] ?? '';
        // Without a second language, a name is that of the template in whatever language it has.
        const hasLanguage = set.length === languages.length || /_x[\da-f]{10}$/.test(own);
        const meaning = hasLanguage ? `${name} ${language}` : name;
        expect([own, meant.get(own) ?? meaning]).toEqual([own, meaning]);
        meant.set(own, meaning);
      }
      expect(new Set(found).size).toBe(set.length);
    }
  });
});
