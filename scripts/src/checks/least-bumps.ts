/** How far a release moves a version. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** A bump that something asks for, such as the difference between two versions of a description. */
export interface LeastBump {
  /** Name of the package. */
  readonly name: string;
  /** Its version before the release. */
  readonly version: string;
  readonly bump: Bump;
  /** What asks for it, for people: for example `specs/shop/openapi.yaml`. */
  readonly because: string;
}

/** What a changeset releases. */
interface Releases {
  readonly releases: Readonly<Record<string, unknown>>;
}

const order: readonly unknown[] = ['none', 'patch', 'minor', 'major'];

/**
 * Says which packages are released with less than what is asked for; an empty list is a pass.
 *
 * Below 1.0.0 a minor breaks and a patch does everything else, as the ranges of apps (`^0.1.0`) take it. All changesets
 * of a branch count together: the highest of them is what a release does.
 */
export function lackingBumps(changesets: readonly Releases[], asked: readonly LeastBump[]): string[] {
  return asked.flatMap(({ because, bump, name, version }) => {
    const least = releasedBump(bump, version);
    const given = Math.max(0, ...changesets.map(({ releases }) => order.indexOf(releases[name])));
    if (given >= order.indexOf(least)) return [];
    const said = given > 0 ? `say ${String(order[given])}` : 'say nothing';
    return [`${because} asks for a ${least} of ${name}, and the changesets ${said}. Raise it in .changeset.`];
  });
}

/** The bump that a package of a version makes of a verdict: below 1.0.0 a minor breaks, and a patch does the rest. */
export function releasedBump(verdict: Bump, version: string): Bump {
  return version.startsWith('0.') ? belowOne[verdict] : verdict;
}

const belowOne: Readonly<Record<Bump, Bump>> = { major: 'minor', minor: 'patch', patch: 'patch', none: 'none' };
