const body = (text: string, example: object | undefined = { body_text: [['a', 'b']] }) => ({
  type: 'BODY',
  text,
  example,
});
const header = (text: string, example: object | undefined = { header_text: ['a'] }) => ({
  type: 'HEADER',
  format: 'TEXT',
  text,
  example,
});
const hello = { type: 'BODY', text: 'Hello.' };
const footer = (text: string) => ({ type: 'FOOTER', text });
const reply = (text: string) => ({ type: 'QUICK_REPLY', text });
const url = (type = 'URL') => ({ type, text: 'Open', url: 'https://example.com' });
const call = { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+14155550123' };
const copy = (example: string) => ({ type: 'COPY_CODE', example });
const withButtons = (...buttons: object[]) => [hello, { type: 'BUTTONS', buttons }];
const withCard = (...components: object[]) => [hello, { type: 'CAROUSEL', cards: [{ components }, { components }] }];
const long = (length: number) => 'x'.repeat(length);

/** By Meta's pages: components of a template that are just within a limit, others beyond it, and the code of the refusal. */
export const templateLimits: [name: string, within: object[], beyond: object[], code: number][] = [
  ['a body', [hello], [footer('Thanks')], 131_008],
  ['one body', [hello, footer('Thanks')], [hello, hello], 131_009],
  ['one footer', [hello, footer('Thanks')], [hello, footer('Thanks'), footer('Bye')], 131_009],
  ['a body of 1,024 characters', [body(long(1_024))], [body(long(1_025))], 2_388_040],
  ['a header of 60 characters', [hello, header(long(60))], [hello, header(long(61))], 2_388_047],
  ['a footer of 60 characters', [hello, footer(long(60))], [hello, footer(long(61))], 2_388_073],
  ['a placeholder in the header', [hello, header('{{1}}')], [hello, header('{{1}} {{2}}')], 2_388_047],
  ['no placeholder in the footer', [hello, footer('By us.')], [hello, footer('By {{1}}.')], 2_388_073],
  ['text before a placeholder', [body('Hi {{1}}!')], [body('{{1}}!')], 2_388_299],
  ['text after a placeholder', [body('Hi {{1}}!')], [body('Hi {{1}} ')], 2_388_299],
  ['an example', [body('Hi {{1}}!')], [body('Hi {{1}}!', {})], 131_008],
  ['numbers or names', [body('Hi {{name}} and {{other}}!')], [body('Hi {{1}} and {{name}}!')], 2_388_072],
  ['numbers from 1 on', [body('Hi {{2}} and {{1}}!')], [body('Hi {{2}}!')], 2_388_072],
  ['all numbers', [body('{1} {{1}} {{2}} {{3}}.')], [body('A {{1}} {{3}}.')], 2_388_072],
  ['ten buttons', withButtons(...Array.from(long(10), reply)), withButtons(...Array.from(long(11), reply)), 100],
  ['two URLs', withButtons(url(), url()), withButtons(url(), url(), url()), 100],
  [
    'two URLs in any spelling',
    withButtons(url('url'), url('url')),
    withButtons(url('url'), url('url'), url('url')),
    100,
  ],
  ['one phone number', withButtons(call), withButtons(call, call), 100],
  ['one code to copy', withButtons(copy('A')), withButtons(copy('A'), copy('B')), 100],
  ['a code of 20 characters', withButtons(copy(long(20))), withButtons(copy(long(21))), 2_388_040],
  ['a label of 25 characters', withButtons(reply(long(25))), withButtons(reply(long(26))), 2_388_040],
  ['a body of a card of 1,024 characters', withCard(body(long(1_024))), withCard(body(long(1_025))), 2_388_040],
  [
    'two URLs in a card',
    withCard({ type: 'BUTTONS', buttons: [url(), url()] }),
    withCard({ type: 'BUTTONS', buttons: [url(), url(), url()] }),
    100,
  ],
];

/** By Meta's pages: seconds that messages of a template can wait, by its category, and seconds that they cannot. */
export const waitingLimits: [category: string, within: number[], beyond: number[]][] = [
  ['AUTHENTICATION', [-1, 30, 900], [29, 901]],
  ['UTILITY', [-1, 30, 43_200], [29, 43_201]],
  ['MARKETING', [-1, 43_200, 2_592_000], [43_199, 2_592_001]],
];
