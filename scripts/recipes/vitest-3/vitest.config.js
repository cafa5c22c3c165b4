import { defineConfig } from 'vitest/config';

const environments = ['node', 'jsdom', 'happy-dom'];
// happy-dom has a fetch of its own, which enforces CORS; a server on loopback is another origin.
const environmentOptions = { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } };

export default defineConfig({
  test: {
    projects: environments.map((environment) => ({ test: { name: environment, environment, environmentOptions } })),
  },
});
