// Without Node 24.9 and --experimental-vm-modules, Jest can require CommonJS only. The packages are ES modules, so they are
// compiled like the app.
module.exports = {
  transform: { '\\.js$': ['babel-jest', { presets: [['@babel/preset-env', { targets: { node: 'current' } }]] }] },
  transformIgnorePatterns: ['/node_modules/(?!(?:\\.pnpm/)?(?:@wa-clients|openapi-fetch))'],
};
