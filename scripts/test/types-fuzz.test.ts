import { describe, expect, it } from 'vitest';

import { runFuzz } from './support/types-fuzz/run-fuzz.ts';

const isThorough = process.env['WA_TYPES_FUZZ'] === 'all';
const descriptions = isThorough ? 100 : 10;
const casesEach = 240;

describe('the types of random schemas', () => {
  it(
    'take what ajv takes, and refuse what it refuses as far as types can say it, under TypeScript 5.9 and 7',
    async () => {
      const seed = Number(process.env['WA_SEED'] ?? 15);
      const { disagreements, invalid, schemas, valid } = await runFuzz(seed, descriptions, casesEach);
      console.log(`${schemas} schemas, ${valid} valid values, ${invalid} invalid ones, ${disagreements.length} disagreements`);
      expect(disagreements.slice(0, 20).join('\n')).toBe('');
      expect(schemas).toBeGreaterThan(isThorough ? 20_000 : 2_000);
    },
    isThorough ? 900_000 : 120_000,
  );
});
