/**
 * What a manifest says to this repository alone, and not to those who install the package: the condition that leads to
 * the sources, the tools, and the scripts. pnpm calls this for `pack` and `publish`; docs/decisions/0004 says why.
 */
export const hooks = {
  beforePacking(manifest) {
    const { devDependencies: _tools, scripts: _scripts, ...published } = manifest;
    return { ...published, exports: withoutSources(published.exports) };
  },
};

function withoutSources(target) {
  if (typeof target !== 'object' || target === null) return target;
  const kept = Object.entries(target).filter(([condition]) => condition !== 'wa-clients:source');
  return Object.fromEntries(kept.map(([condition, value]) => [condition, withoutSources(value)]));
}
