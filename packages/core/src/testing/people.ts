import type { Random } from './random.ts';

/** A made-up person. */
export interface Person {
  readonly name: string;
  /** Phone number with its country code, digits only. */
  readonly phone: string;
  readonly email: string;
  /** Name of their business, where they have one. */
  readonly business: string | null;
}

const regions = [
  {
    given: ['Budi', 'Siti', 'Dewi', 'Agus', 'Putri', 'Rizky'],
    family: ['Santoso', 'Wijaya', 'Pratama', 'Lestari'],
    phone: ['62812', 8],
  },
  {
    given: ['Ana', 'João', 'Beatriz', 'Lucas', 'Mariana'],
    family: ['Silva', 'Souza', 'Oliveira', 'Costa'],
    phone: ['55119', 8],
  },
  {
    given: ['Aarav', 'Priya', 'Ishaan', 'Diya', 'Rohan'],
    family: ['Sharma', 'Patel', 'Nair', 'Reddy'],
    phone: ['9198', 8],
  },
  {
    given: ['Chidi', 'Ngozi', 'Emeka', 'Amara', 'Tunde'],
    family: ['Okafor', 'Adeyemi', 'Balogun', 'Eze'],
    phone: ['23480', 8],
  },
  {
    given: ['Lucía', 'Mateo', 'Valentina', 'Diego'],
    family: ['García', 'Hernández', 'Martínez', 'López'],
    phone: ['5215', 9],
  },
  { given: ['Grace', 'Liam', 'Noah', 'Zoë'], family: ['Müller', 'Taylor', "O'Brien", 'Kowalski'], phone: ['1555', 7] },
] as const;
const trades = ['Bakery', 'Motors', 'Clinic', 'Studio', 'Market', 'Tours'];

/** Makes people that look real; their phone numbers all differ. */
export function makePeople(random: Random, count: number): Person[] {
  const phones = new Set<string>();
  return Array.from({ length: count }, () => {
    const region = random.pick(regions);
    const given = random.pick<string>(region.given);
    const family = random.pick<string>(region.family);
    const [prefix, digits] = region.phone;
    let phone = '';
    do phone = prefix + random.text('0123456789', digits);
    while (phones.has(phone));
    phones.add(phone);
    const mailbox = `${given}.${family}`
      .normalize('NFD')
      .replaceAll(/[^A-Za-z.]/g, '')
      .toLowerCase();
    return {
      name: `${given} ${family}`,
      phone,
      email: `${mailbox}${random.integer(100)}@example.com`,
      business: random.chance(0.2) ? `${family} ${random.pick(trades)}` : null,
    };
  });
}

/** A moment within the year before `now`, in milliseconds since 1970. */
export function momentBefore(random: Random, now: number): number {
  return now - random.integer(365 * 24 * 3600) * 1000;
}
