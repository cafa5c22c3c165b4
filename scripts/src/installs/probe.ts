/** What an app found when it loaded an entry: true, or the message of the error. */
export type Probed = Readonly<Record<string, true | string>>;

/**
 * The program of an app: loads every entry of the packages that it is given, and uses those that need a peer.
 *
 * It prints a {@link Probed} as JSON.
 */
export const probeProgram = `
import { readFileSync } from 'node:fs';

const found = {};
const attempt = async (entry, use) => {
  try {
    found[entry] = await use();
  } catch (error) {
    found[entry] = String(error?.message ?? error);
  }
};

for (const name of process.argv.slice(2)) {
  const { exports } = JSON.parse(readFileSync(new URL('node_modules/' + name + '/package.json', import.meta.url), 'utf8'));
  for (const entry of Object.keys(exports)) {
    if (entry === './package.json') continue;
    const specifier = name + entry.slice(1);
    await attempt(specifier, async () => {
      const loaded = await import(specifier);
      if (entry === './schemas') await validate(Object.values(loaded));
      if (entry === './msw') await intercept(name, loaded);
      return true;
    });
  }
}
process.stdout.write(JSON.stringify(found));

/** Schemas refuse what nothing is: a symbol. */
async function validate(values) {
  const schemas = values.filter((value) => value !== null && typeof value === 'object' && '~standard' in value);
  for (const schema of schemas.slice(0, 20)) {
    const { issues } = await schema['~standard'].validate(Symbol('none'));
    if (!issues?.length) throw new Error('a schema takes a symbol');
  }
}

/** The handlers of a fake answer a request of the platform's own fetch. */
async function intercept(name, { mswHandlers, ...loaded }) {
  const { setupServer } = await import('msw/node');
  const testing = await import(name + '/testing');
  const makeFake = testing.createFake ? undefined : Object.entries(testing).find(([key]) => /^fake[A-Z]/.test(key))?.[1];
  const fake = makeFake?.() ?? testing.createFake({
    baseUrl: 'https://api.example.com',
    routes: [],
    isWhole: true,
    failure: (status) => ({ status }),
  });
  const handlers = mswHandlers ?? Object.entries(loaded).find(([key]) => key.endsWith('Handlers'))[1];
  const server = setupServer(...handlers(fake));
  server.listen({ onUnhandledRequest: 'error' });
  try {
    const response = await fetch(fake.baseUrl + '/none/of/these/is:there?a=1', { method: 'POST', body: 'x' });
    if (response.headers.get('x-fake-route') !== 'unknown') throw new Error('the fake was not asked');
    if (fake.requests.length !== 1) throw new Error('the fake has no record of it');
  } finally {
    server.close();
  }
}
`;
