import { WaError } from './errors/wa-error.ts';
import { type Hooks, notify } from './hooks.ts';
import { checkOptions } from './options/check-options.ts';
import { hookNames } from './options/option-names.ts';

/**
 * Combines hooks: each event calls all of them in this order, even if one throws.
 *
 * @throws ConfigError for a hook that does not exist, or that is no function.
 * @example
 * createKapso({ apiKey, hooks: combineHooks(traceHooks(tracer), { onRetry: (event) => logger.warn(event) }) });
 */
export function combineHooks(...all: readonly (Hooks | undefined)[]): Required<Hooks> {
  for (const hooks of all)
    checkOptions(hooks, hookNames, (text) => new WaError('config_invalid', `combineHooks: ${text}.`), true);
  const tell =
    <Name extends keyof Hooks>(name: Name) =>
    (event: Parameters<NonNullable<Hooks[Name]>>[0]): void => {
      for (const hooks of all) notify(hooks, name, event);
    };
  return {
    onCallStart: tell('onCallStart'),
    onCallEnd: tell('onCallEnd'),
    onAttemptStart: tell('onAttemptStart'),
    onAttemptEnd: tell('onAttemptEnd'),
    onRetry: tell('onRetry'),
    onPage: tell('onPage'),
    onDrift: tell('onDrift'),
    onSchemaDrift: tell('onSchemaDrift'),
  };
}
