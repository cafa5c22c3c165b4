import { describe, expect, it } from 'vitest';

import { type Installer, installers } from './installers.ts';
import { type AppCase, casesOf, complaints, judge } from './matrix.ts';

const installerOf = (id: string) => installers.find((one) => one.id === id) as Installer;
const none = { zod: undefined, msw: undefined };

/** What is said of an app with these entries. */
function judged(probed: Readonly<Record<string, true | string>>, app: AppCase, id = 'npm-11'): string[] {
  return judge(probed, app, installerOf(id));
}

describe('the matrix of installs', () => {
  it('has every zod with every msw for every package manager, and an old zod for one', () => {
    expect(installers.map((installer) => casesOf(installer).length)).toEqual([9, 10, 9, 9, 9]);
  });

  it('wants entries without peers to load, whatever is installed', () => {
    expect(judged({ '@wa-clients/core': true, '@wa-clients/core/testing': true }, none)).toEqual([]);
    expect(judged({ '@wa-clients/core/testing': "Cannot find package 'zod'" }, none)).toHaveLength(1);
  });

  it('wants the schemas to work where there is a zod, and to name zod where there is none', () => {
    const entry = '@wa-clients/core/schemas';
    expect(judged({ [entry]: true }, { ...none, zod: '3.25.76' })).toEqual([]);
    expect(judged({ [entry]: 'x' }, { ...none, zod: '4.6.7' })).toHaveLength(1);
    expect(judged({ [entry]: "Cannot find package 'zod' imported from a" }, none)).toEqual([]);
    expect(judged({ [entry]: true }, none)).toEqual([`${entry}: works, expected /Cannot find package 'zod'/`]);
  });

  it('wants msw 3 to be refused in Node 20 alone', () => {
    const refused = { '@wa-clients/core/msw': '@wa-clients: msw 3 needs Node 22.12 or newer.' };
    expect(judged(refused, { ...none, msw: '3.0.5' }, 'npm-10')).toEqual([]);
    expect(judged(refused, { ...none, msw: '3.0.5' })).toHaveLength(1);
    expect(judged(refused, { ...none, msw: '2.15.0' }, 'npm-10')).toHaveLength(1);
  });

  it('takes warnings of peers for complaints', () => {
    expect(complaints('added 3\nwarn: incorrect peer dependency "zod@3.25.76"\n')).toHaveLength(1);
    expect(
      complaints(
        'YN0060: zod is listed by your project with version 3, which does not satisfy what @wa-clients/core and other dependencies request (peer)',
      ),
    ).toHaveLength(1);
    expect(complaints('added 3 packages in 1s\n')).toEqual([]);
  });
});
