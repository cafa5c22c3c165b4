import * as msw from 'msw';
import { afterEach, describe, expect, it } from 'vitest';

import { checkMsw } from './check-msw.ts';

const withResolvers: unknown = Reflect.get(Promise, 'withResolvers');

afterEach(() => {
  Object.assign(Promise, { withResolvers });
});

/** As Node 20 is. */
function withoutResolvers(): void {
  Reflect.deleteProperty(Promise, 'withResolvers');
}

describe('the check of msw', () => {
  it('passes the installed msw', () => {
    expect(() => checkMsw(msw)).not.toThrow();
  });

  it('names what is needed where msw 1 is installed', () => {
    expect(() => checkMsw({ rest: {}, SetupApi: () => undefined, setupWorker: () => undefined })).toThrow(
      /\/msw needs msw 2 or 3; the installed msw is older.*npm install -D msw@latest/,
    );
  });

  it('passes msw 2 in Node 20, where msw 3 is refused with a way out', () => {
    withoutResolvers();
    expect(() => checkMsw({ http: {}, HttpResponse: () => undefined, SetupApi: () => undefined })).not.toThrow();
    expect(() => checkMsw({ http: {}, HttpResponse: () => undefined })).toThrow(
      /msw 3 needs Node 22\.12 or newer.*npm install -D msw@2/,
    );
  });
});
