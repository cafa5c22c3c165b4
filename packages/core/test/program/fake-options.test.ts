import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { parseFakeOptions } from '../../src/program/fake-options.ts';
import { smallFake, temporaryFolder } from '../support/small-fake.ts';
import { smallFakeProgram } from '../support/small-fake-program.ts';

describe('the options of a fake', () => {
  it('are refused by name, with what to do', () => {
    for (const [argv, told] of [
      [['--host', '0.0.0.0'], '--allow-remote'],
      [['--port', '70000'], '65535'],
      [['--prt', '1'], '--prt'],
      [['--fault', 'contacts.list'], 'OPERATION=FAULT'],
      [['--fault', 'contacts.lst=reset'], 'contacts.list'],
      [['--fault', 'contacts.list=status:99'], 'status:CODE'],
      [['--fault', 'contacts.list=reset:1'], 'too many'],
      [['--rows', 'a=b'], '--rows'],
      [['--webhook', 'ftp://a'], '--webhook'],
      [['--secret', 's'], '--webhook'],
      [['--clock', 'fast'], 'virtual'],
      [['--replay', 'a', '--state', 'b'], '--replay'],
      [['--replay', 'a', '--seed', '9', '--fault', 'contacts.list=reset'], 'leave out --fault, --seed'],
      [['--key', 'a b'], '--key'],
      [['--port', '-1'], '--port -1 is no whole number'],
      [['--port', '1', '--port', '2'], '--port is given twice'],
      [['--contacts', '1', '--rows', 'contacts=2'], 'contacts is given twice'],
      [['--webhook', 'http://a:b@localhost/hook'], 'user name'],
      [['--webhook', 'http://localhost/hook', '--secret', ''], '--secret is empty'],
      [['--state', ''], '--state names no file'],
      [['--allow-host', 'fake.example.com:80'], 'without a port'],
      [['--cors', '*'], '--cors *'],
      [['--cors', 'https://docs.example/page'], 'without a path'],
      [['--cors', 'null'], '--cors null'],
      [['stray'], 'stray'],
    ] as const) {
      expect(() => parseFakeOptions(smallFakeProgram, argv, '/')).toThrow(told);
    }
    expect(parseFakeOptions(smallFakeProgram, ['--host', '0.0.0.0', '--allow-remote'], '/').host).toBe('0.0.0.0');
  });

  it('are refused before the fake listens, where a fault does not go with its operation', async () => {
    await expect(smallFake('--fault', 'contacts.get=emptyPage')).rejects.toThrow(
      "--fault 'contacts.get=emptyPage': fault.emptyPage() needs a list",
    );
  });

  it('say which port to take where one is in use', async () => {
    const { port } = new URL((await smallFake()).url);
    await expect(smallFake('--port', port)).rejects.toThrow('--port 0');
  });

  it('name files that are something else', async () => {
    const file = join(temporaryFolder(), 'other.txt');
    writeFileSync(file, 'something else\n');
    await expect(smallFake('--state', file)).rejects.toThrow('is not the state of a fake');
    await expect(smallFake('--replay', file)).rejects.toThrow('line 1');
    await expect(smallFake('--rows', 'contact=3')).rejects.toThrow('it has contacts');
    await expect(smallFake('--rows', '__proto__=3')).rejects.toThrow('it has contacts');
    expect(readFileSync(file, 'utf8')).toBe('something else\n');
  });
});
