/**
 * The providers that this run is about: all of them, or the one that `WA_TEST_PROVIDER` names.
 *
 * `test:contract` of a provider package names its own, so that a change of one description tests one provider.
 */
export function testedProviders<Provider extends string>(all: readonly Provider[]): Provider[] {
  const wanted = process.env['WA_TEST_PROVIDER'];
  const tested = all.filter((provider) => wanted === undefined || provider === wanted);
  // A run about nothing would pass.
  if (tested.length === 0) throw new Error(`There is no provider "${wanted}"; there are ${all.join(', ')}.`);
  return tested;
}
