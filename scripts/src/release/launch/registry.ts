/**
 * The registry in a process of its own, so that it can be ended half way through a release.
 *
 *   node registry.ts TOOLS STORE [PUBLISHES]
 *
 * TOOLS is the folder of the project that brings verdaccio, STORE that of the packages. After PUBLISHES published
 * packages it ends at once, as a registry that breaks down does. It tells its port to the process that started it, and
 * ends with it.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const [tools = '', store = '', publishes] = process.argv.slice(2);
const verdaccio = createRequire(join(tools, 'package.json'))('verdaccio') as {
  readonly runServer: (configuration: object) => Promise<Server>;
};

const server = await verdaccio.runServer({
  self_path: join(store, 'config.yaml'),
  configPath: join(store, 'config.yaml'),
  storage: join(store, 'packages'),
  auth: { htpasswd: { file: join(store, 'htpasswd') } },
  // Nobody is asked for what the store lacks.
  uplinks: {},
  packages: { '**': { access: '$all', publish: '$authenticated' } },
  web: { enable: false },
  max_body_size: '50mb',
  log: { type: 'stdout', format: 'json', level: 'error' },
});

if (publishes !== undefined) {
  let left = Number(publishes);
  server.on('request', ({ method, url = '' }, response) => {
    response.once('finish', () => {
      // A scoped name at the root: the package itself, not its tags and not a login.
      if (method !== 'PUT' || !url.startsWith('/@') || response.statusCode !== 201) return;
      left -= 1;
      if (left === 0) process.exit();
    });
  });
}
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
