/**
 * Writes the explorer of each provider, and the playground, into a folder of the site: `<provider>.js` and `playground.js`.
 *
 * There is none yet; pages say so when a reader asks for it.
 */
export async function bundleExplorer(_root: string, _folder: string): Promise<void> {
  await Promise.resolve();
}
