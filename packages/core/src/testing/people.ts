import { countries } from './countries.ts';
import type { Random } from './random.ts';

/** Fictional person. */
export interface Person {
  readonly name: string;
  /** ISO 3166 code of the country of the name and phone number. */
  readonly country: string;
  /** Phone number with country code, digits only. */
  readonly phone: string;
  readonly email: string;
  /** Name of their business, if they have one. */
  readonly business: string | null;
}

const trades = ['Bakery', 'Motors', 'Clinic', 'Studio', 'Market', 'Tours', 'Textiles', 'Electronics'];

/** Generates realistic people with distinct phone numbers. */
export function makePeople(random: Random, count: number): Person[] {
  const phones = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    let person = makePerson(random, index);
    // Everything is drawn again, because a country with few numbers may have none left.
    while (phones.has(person.phone)) person = makePerson(random, index);
    phones.add(person.phone);
    return person;
  });
}

function makePerson(random: Random, index: number): Person {
  const country = random.pick(countries);
  const given = random.pick(country.given);
  const family = random.pick(country.family);
  const phone = random.pick(country.prefixes) + random.text('0123456789', country.digits);
  const latin = `${given}.${family}`.normalize('NFD').replaceAll(/[^A-Za-z.]/g, '');
  const mailbox = latin === '.' ? 'hello' : latin.toLowerCase();
  return {
    name: `${given} ${family}`,
    country: country.code,
    phone,
    email: `${mailbox}${index + 1}@example.com`,
    business: random.chance(0.2) ? `${family} ${random.pick(trades)}` : null,
  };
}

/** Random time within the year before `now`, in milliseconds since the Unix epoch. */
export function momentBefore(random: Random, now: number): number {
  return now - random.integer(365 * 24 * 3600) * 1000;
}

const messages = [
  'Thanks!',
  'Is it still available?',
  'See you tomorrow 👋',
  'Obrigado, até amanhã',
  'Sudah saya transfer ya kak 🙏',
  'Please share the invoice',
  '¿Cuánto cuesta el envío?',
  'Nimepokea, asante sana',
  'شكرا جزيلا',
  'Where is my order?',
  'OK',
  'Kya aaj delivery ho jayegi?',
];

/** Realistic text of a message. */
export function makeMessage(random: Random): string {
  return random.pick(messages);
}
