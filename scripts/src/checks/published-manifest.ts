/** What is read of a package.json in a tarball. */
interface PublishedManifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** Says what is wrong with a package.json that goes to a registry; an empty list is a pass. */
export function checkPublishedManifest(text: string): string[] {
  const problems = [...text.matchAll(/"((?:workspace|catalog|link|file|portal):[^"]*)"/g)].map(
    ([, words]) => `says "${words}", which means nothing outside the workspace`,
  );
  const { dependencies = {}, publishConfig = {}, scripts = {} } = JSON.parse(text) as PublishedManifest;
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
    if (name in scripts) problems.push(`has a ${name} script, which would run on every machine that installs it`);
  }
  for (const key of Object.keys(publishConfig).filter((name) => /(^|:)registry$/.test(name))) {
    problems.push(`has publishConfig.${key}, which overrules the registry that the release is for`);
  }
  for (const [name, range] of Object.entries(dependencies)) {
    if (/^\^\d/.test(range)) continue;
    problems.push(`depends on ${name} ${range}; a caret range lets fixes reach an app without a new release`);
  }
  return problems;
}
