import type { List } from '@wa-clients/core';

import type { OperationForm } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';
import type { InputIssue } from '../form/control.ts';
import { placeInForm } from '../form/operation-form.ts';
import type { LogPanel } from '../view/log-panel.ts';
import type { ResultPanel } from '../view/result-panel.ts';
import { callMethod, listPages } from './list-pages.ts';
import type { RunSettings, Session } from './session.ts';

/** A call to be made. */
interface Call {
  readonly form: OperationForm;
  readonly input: object;
  readonly settings: RunSettings & { readonly pageSize: number | undefined };
  /** Where a list goes on. */
  readonly resume?: string | undefined;
}

/** What a controller tells. */
export interface ControllerViews {
  readonly log: LogPanel;
  readonly result: ResultPanel;
  readonly busy: (isBusy: boolean) => void;
  /** Told of what the schemas say of the request. */
  readonly issues: (issues: readonly InputIssue[]) => void;
  /** What to do about an error, where there is more to say than the error does. */
  readonly hint: (error: unknown) => string | undefined;
}

/** Makes calls one at a time. */
export interface Controller {
  readonly run: (call: Call) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly stop: () => void;
}

/** Creates what makes calls and shows what comes of them. */
export function createController(session: Session, { busy, hint, issues, log, result }: ControllerViews): Controller {
  let stopping = new AbortController();
  let nextPage: (() => Promise<void>) | undefined;
  const guarded = async (work: () => Promise<void>) => {
    busy(true);
    try {
      await work();
    } catch (error) {
      nextPage = undefined;
      result.error(error, hint(error));
    } finally {
      busy(false);
    }
  };
  const walk = (list: List<unknown>) => {
    const pages = listPages(list);
    const seen = { pages: 0, items: 0 };
    return async () => {
      const page = await pages.next();
      if (!page) return result.end(seen.pages, seen.items);
      seen.pages += 1;
      seen.items += page.items.length;
      result.page(page, seen.pages, seen.items);
    };
  };
  return {
    stop: () => stopping.abort(),
    next: async () => {
      const work = nextPage;
      if (work) await guarded(work);
    },
    run: ({ form, input, resume, settings }) =>
      guarded(async () => {
        stopping.abort();
        stopping = new AbortController();
        nextPage = undefined;
        log.clear();
        result.clear('Under way …');
        const hooks = {
          ...log.hooks,
          onSchemaDrift: (event: Parameters<NonNullable<typeof log.hooks.onSchemaDrift>>[0]) => {
            log.hooks.onSchemaDrift?.(event);
            if (event.direction === 'request')
              issues(
                event.issues.map(({ at, expected }) => ({
                  path: placeInForm(form, at),
                  message: `Expected: ${expected}.`,
                })),
              );
          },
        };
        const client = session.open(settings, { exchange: log.exchange, hooks });
        const { pageSize } = settings;
        const options = {
          signal: stopping.signal,
          ...(pageSize !== undefined && { pageSize }),
          ...(resume !== undefined && { resume }),
        };
        const called = callMethod(client, form.operation, input, options);
        if (form.list) {
          nextPage = walk(called as List<unknown>);
          await nextPage();
        } else result.value(await called, form.returns);
      }),
  };
}
