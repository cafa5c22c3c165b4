import type { CallOptions } from './call-options.ts';
import { type Call, toCall } from './call.ts';
import { type Client, internalsOf } from './client.ts';
import { failure, namesOf } from './errors/failure.ts';
import { execute } from './execute.ts';
import type { Operation } from './operation.ts';
import type { WithResponse } from './with-response.ts';

/** Target of an operation that responds with a redirect. */
export interface Located {
  /** Absolute URL, of any host and scheme; it has not been requested. */
  readonly location: string;
}

/**
 * Calls an operation whose response is a redirect, and gives its address instead of following it. Generated functions are
 * made of it; apps use those, and `download` for the address.
 *
 * A browser hides the address of a redirect from the page; there the call fails with `redirect_blocked`.
 */
export function locate<Answer = WithResponse<Located>>(
  client: Client,
  operation: Operation,
  input?: object,
  options?: CallOptions,
): Call<Located, Answer> {
  const internals = internalsOf(client);
  const { definition } = internals;
  return toCall(
    execute(internals, operation, input, options, {
      // One that the platform hides has no status, and no address.
      isRedirectKept: (status) => status >= 300 && status < 400,
      // What a redirect says beside its address is thrown away.
      async read({ body }) {
        void body?.cancel?.()?.catch(() => {});
        return new Uint8Array();
      },
      finish({ attempts, response, status, url }) {
        const location = response.headers.get('location');
        // An app's own fetch may give a Response that names no address.
        const base = response.url || url;
        if (status < 300 || location === null || !URL.canParse(location, base)) {
          const names = namesOf(definition, operation);
          throw failure('wrong_shape', names, 'the response is not a redirect to a URL', { attempts, status });
        }
        return { data: { location: new URL(location, base).href }, response, attempts };
      },
    }),
  );
}
