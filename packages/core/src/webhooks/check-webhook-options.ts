import { checkOptions } from '../options/check-options.ts';
import type { WebhookDefinition } from './definition.ts';
import { misused } from './refuse.ts';

/** Names of the options that limit the reading of a body, with their types. */
export const readOptionNames = 'maxBodyBytes:number timeoutMs:number';
/** Names of the options of a listener, with their types. */
export const listenerOptionNames = `${readOptionNames} onDelivery:function onError:function`;

/** What the options of a verification depend on. */
export type SignedWebhooks = Pick<WebhookDefinition<unknown>, 'provider' | 'toleranceMs'>;

/**
 * Refuses options that do not exist or cannot work: a limit whose name is misspelt would not hold.
 *
 * @param more Names of options beside those of every verification, with a blank between them.
 * @throws ConfigError about the first one that is wrong.
 */
export function checkWebhookOptions({ provider, toleranceMs }: SignedWebhooks, options: unknown, more: string): void {
  const fail = (text: string) => misused(provider, text);
  if (Object(options) !== options) throw fail('the options are missing; give the secret at least');
  checkOptions(options, `secret clock:object toleranceMs:number ${more}`, fail);
  // Passed over, it would be taken for a protection against replays.
  if (toleranceMs === undefined && (options as { readonly toleranceMs?: unknown }).toleranceMs != null)
    throw fail('toleranceMs has no effect, because the provider signs no time');
  const { clock } = options as { readonly clock?: { readonly now?: unknown } | null };
  if (clock && typeof clock.now !== 'function') throw fail('clock must be a clock, such as that of virtualClock()');
}

/** The secrets that are given as one or several texts; undefined where one of them is no text, or empty. */
export function secretsOf(given: unknown): readonly string[] | undefined {
  const secrets: readonly unknown[] = Array.isArray(given) ? given : [given];
  const texts = secrets.filter((text) => typeof text === 'string' && text !== '') as string[];
  return texts.length === 0 || texts.length < secrets.length ? undefined : texts;
}

/** What is said of a secret that cannot be one. */
export const wrongSecret = 'secret must be a non-empty string, or several of them';
