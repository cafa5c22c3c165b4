/** What all analytics of a business account are asked for by. */
interface AnalyticsRange<Granularity extends string> {
  /** Start, a Unix timestamp in seconds. */
  readonly start: number;
  /** End, a Unix timestamp in seconds. */
  readonly end: number;
  readonly granularity: Granularity;
  /** Phone numbers of the business. Default: all of them. */
  readonly phone_numbers?: readonly string[];
}

/** Filters of each kind of analytics that is a field of a business account. */
export interface AnalyticsFilters {
  /** Numbers of sent and delivered messages. */
  readonly analytics: AnalyticsRange<'HALF_HOUR' | 'DAY' | 'MONTH'> & {
    /** Notification messages (0), customer support messages (2). Default: both together. */
    readonly product_types?: readonly (0 | 2)[];
    /** Countries (ISO 3166-1 alpha-2). Default: all of them. */
    readonly country_codes?: readonly string[];
  };
  /** Numbers and costs of conversations. */
  readonly conversation_analytics: AnalyticsRange<'HALF_HOUR' | 'DAILY' | 'MONTHLY'> & {
    readonly metric_types?: readonly ('COST' | 'CONVERSATION')[];
    readonly conversation_categories?: readonly ('AUTHENTICATION' | 'MARKETING' | 'SERVICE' | 'UTILITY')[];
    readonly conversation_types?: readonly ('FREE_ENTRY' | 'FREE_TIER' | 'REGULAR')[];
    readonly conversation_directions?: readonly ('BUSINESS_INITIATED' | 'USER_INITIATED' | 'UNKNOWN')[];
    readonly dimensions?: readonly (
      | 'CONVERSATION_CATEGORY'
      | 'CONVERSATION_DIRECTION'
      | 'CONVERSATION_TYPE'
      | 'COUNTRY'
      | 'PHONE'
    )[];
  };
  /** Numbers and costs of delivered messages. */
  readonly pricing_analytics: AnalyticsRange<'HALF_HOUR' | 'DAILY' | 'MONTHLY'> & {
    /** Countries (ISO 3166-1 alpha-2). Default: all of them. */
    readonly country_codes?: readonly string[];
    readonly metric_types?: readonly ('COST' | 'VOLUME')[];
    readonly pricing_types?: readonly ('FREE_CUSTOMER_SERVICE' | 'FREE_ENTRY_POINT' | 'REGULAR')[];
    readonly pricing_categories?: readonly (
      | 'AUTHENTICATION'
      | 'AUTHENTICATION_INTERNATIONAL'
      | 'MARKETING'
      | 'REFERRAL_CONVERSION'
      | 'SERVICE'
      | 'UTILITY'
    )[];
    readonly dimensions?: readonly ('COUNTRY' | 'PHONE' | 'PRICING_CATEGORY' | 'PRICING_TYPE' | 'TIER')[];
  };
}

/**
 * Writes the field of a business account that has analytics, for `fields`; several are joined by commas.
 *
 * @example
 * const fields = analyticsField('pricing_analytics', { start, end, granularity: 'DAILY', dimensions: ['COUNTRY'] });
 * const { pricing_analytics } = await cloud.businessAccounts.get({ business_account_id, fields });
 */
export function analyticsField<Name extends keyof AnalyticsFilters>(
  name: Name,
  filters: AnalyticsFilters[Name],
): string {
  const written = Object.entries(filters).flatMap(([filter, value]: [string, unknown]) =>
    value === undefined ? [] : [`.${filter}(${Array.isArray(value) ? JSON.stringify(value) : String(value)})`],
  );
  return [name, ...written].join('');
}
