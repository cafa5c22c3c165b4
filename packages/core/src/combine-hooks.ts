import { type Hooks, notify } from './hooks.ts';

/**
 * Combines hooks: each event calls all of them in this order, even if one throws.
 *
 * @example
 * createKapso({ apiKey, hooks: combineHooks(traceHooks(tracer), { onRetry: (event) => logger.warn(event) }) });
 */
export function combineHooks(...all: readonly (Hooks | undefined)[]): Required<Hooks> {
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
