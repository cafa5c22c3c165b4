import { describe, expect, expectTypeOf, it } from 'vitest';

import { type AnalyticsFilters, analyticsField, createCloud, type PricingAnalytics } from '../src/index.ts';
import { fakeCloud } from '../src/testing.ts';

const business_account_id = '102290129340398';
const [start, end] = [1_749_106_800, 1_749_193_200];

describe('analyticsField', () => {
  it('writes filters as Meta reads them', () => {
    expect(analyticsField('analytics', { start, end, granularity: 'DAY' })).toBe(
      'analytics.start(1749106800).end(1749193200).granularity(DAY)',
    );
    const dimensions = ['COUNTRY', 'TIER'] as const;
    const filters = { start, end, granularity: 'DAILY', phone_numbers: [], dimensions } as const;
    expect(analyticsField('pricing_analytics', filters)).toBe(
      'pricing_analytics.start(1749106800).end(1749193200).granularity(DAILY).phone_numbers([]).dimensions(["COUNTRY","TIER"])',
    );
  });

  it('has the granularities and dimensions of each kind, and no other', () => {
    type Filters<Name extends keyof AnalyticsFilters> = AnalyticsFilters[Name];
    expectTypeOf<Filters<'analytics'>['granularity']>().toEqualTypeOf<'HALF_HOUR' | 'DAY' | 'MONTH'>();
    expectTypeOf<Filters<'pricing_analytics'>['granularity']>().toEqualTypeOf<'HALF_HOUR' | 'DAILY' | 'MONTHLY'>();
    // @ts-expect-error -- tiers are those of prices
    analyticsField('conversation_analytics', { start, end, granularity: 'DAILY', dimensions: ['TIER'] });
  });

  it('asks for a typed field of a business account', async () => {
    const fake = fakeCloud();
    const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch });
    const fields = analyticsField('pricing_analytics', { start, end, granularity: 'DAILY' });
    const account = await cloud.businessAccounts.get({ business_account_id, fields });
    expectTypeOf(account.pricing_analytics).toEqualTypeOf<PricingAnalytics | undefined>();
    expect(fake.requests[0]?.query.get('fields')).toBe(fields);
  });
});

describe('lists of the account that only pages describe', () => {
  it('are walked: the library and the analytics of templates', async () => {
    const fake = fakeCloud();
    const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch });
    const period = { business_account_id, start: '1718064000', end: '1718122745', granularity: 'DAILY' } as const;
    const lists = [
      cloud.templateLibrary.list({ topic: 'PAYMENTS' }, { pageSize: 10 }),
      cloud.templates.listAnalytics({ ...period, template_ids: '[1421988012088524]' }, { pageSize: 10 }),
      cloud.templates.listGroupAnalytics({ ...period, template_group_ids: '[1044106240855852]' }, { pageSize: 10 }),
    ];
    for (const list of lists) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await list.collect({ maxItems: 100 })).length).toBeGreaterThan(0);
    }
  });
});
