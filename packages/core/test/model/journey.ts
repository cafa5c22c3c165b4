import { createRandom } from '@wa-clients/core/testing';
import { faultOutcome } from './answer.ts';
import type { Census } from './census.ts';
import { countedClock } from './clock.ts';
import { drive, type Run, type Stage } from './drive.ts';
import { expectSame } from './expect-same.ts';
import { type Cut, judge, type Start, type Verdict } from './judge.ts';
import { decidable, isConcurrent, type Leg, plainLeg } from './leg.ts';
import { openList } from './model-client.ts';
import { beginning, type Place, rest, turned } from './place.ts';
import { simulate } from './provider.ts';
import type { Scenario } from './scenario.ts';
import { isNumbered, type World } from './world.ts';

/** Options of a leg as an app would give them; frozen, since nobody may change them. */
export function optionsOf(leg: Leg, world: World, place: Place, resume: string | undefined, size: number) {
  return Object.freeze({
    ...(resume === undefined && { pageSize: size }),
    ...(leg.size !== undefined && { pageSize: size }),
    ...(resume !== undefined && { resume: JSON.parse(JSON.stringify(resume)) as string }),
    ...(place.backward && { direction: 'backward' as const }),
    ...(leg.prefetch > 0 && { prefetch: leg.prefetch }),
    ...(leg.concurrency > 0 && isNumbered(world) && { concurrency: leg.concurrency }),
    ...(leg.maxPages < plainLeg.maxPages && { maxPages: leg.maxPages }),
    ...(leg.deadlineMs !== undefined && { deadlineMs: leg.deadlineMs }),
    ...(!leg.retries && { retry: false as const }),
  });
}

/** Puts a world on stage: its provider, a client and a clock of its own. */
export function stageFor(world: World, changes: Scenario['changes'] = []) {
  const { clock, counted, left } = countedClock();
  const simulation = simulate(world, clock, changes);
  let pages = 0;
  const stage: Stage = {
    simulation,
    clock,
    open: openList(world, simulation, counted, { onPage: () => void (pages += 1) }),
    reportedPages: () => pages,
  };
  return { stage, timersLeft: left };
}

/** Walks a list in legs, each from the checkpoint of the one before, and to the end at last; data stand still. */
export async function travel({ world, size: firstSize, legs, seed }: Scenario, census: Census): Promise<void> {
  const { stage, timersLeft } = stageFor(world);
  const { simulation } = stage;
  const random = createRandom(seed);
  const walkLeg = async (raw: Leg, from: Place, resume: string | undefined, size: number) => {
    const leg = decidable(raw, world);
    const start = { world, place: from, size, book: simulation.book() };
    const run = await drive(leg, optionsOf(leg, world, from, resume, size), stage);
    const verdict = judge(run, leg, start);
    expectSame(simulation.inFlight(), 0, 'nothing is under way any more');
    expectSame(timersLeft(), 0, 'no timer is left');
    countWalk(census, leg, start, run, verdict, resume);
    return verdict;
  };
  let place = beginning;
  let size = firstSize;
  let cut: Cut | undefined;
  for (const [number, leg] of legs.entries()) {
    const around = cut && leg.turns && world.kind === 'after' && !world.loop ? turned(world, place) : undefined;
    const mayResize = !isNumbered(world) && place.offset === 0;
    if (around) census.count('turned around');
    place = around ?? place;
    if (number > 0 && leg.size !== undefined && mayResize) size = leg.size;
    const { cut: next, cuts } = await walkLeg(
      { ...leg, size: mayResize ? leg.size : undefined },
      place,
      cut?.checkpoint,
      size,
    );
    // A checkpoint serves in another process too, and for a provider that has recovered.
    if (cuts.length > 0 && !world.loop)
      await resumeElsewhere(world, random.pick(cuts), { concurrency: random.integer(5), size }, census);
    if (!next) return;
    cut = next;
    place = next.place;
  }
  if (!cut) return;
  simulation.heal();
  census.count('walked to the end in legs');
  const { loop: _, ...sound } = world;
  const options = optionsOf(plainLeg, sound, place, cut.checkpoint, size);
  expectSame(await walkPlainly(stage, options), rest(sound, place, size), 'the last leg brings all that is left');
}

/** Resumes at a checkpoint with a client and a provider that know nothing of the walk before. */
async function resumeElsewhere(
  world: World,
  { checkpoint, place }: Cut,
  { concurrency, size }: { concurrency: number; size: number },
  census: Census,
) {
  const { stage } = stageFor({ ...world, faults: [], latencyMs: 0, loop: undefined });
  census.count('resumed elsewhere');
  if (place.offset > 0) census.count('resumed elsewhere within a page');
  if (place.backward) census.count('resumed elsewhere backward');
  if (isConcurrent({ ...plainLeg, concurrency }, world)) census.count('resumed elsewhere with concurrency');
  const options = optionsOf({ ...plainLeg, concurrency }, world, place, checkpoint, size);
  expectSame(await walkPlainly(stage, options), rest(world, place, size), 'resumed exactly there');
}

async function walkPlainly(stage: Stage, options: ReturnType<typeof optionsOf>): Promise<string[]> {
  const ids: string[] = [];
  let resume: string | undefined;
  // A hundred empty pages are too many for one walk; the next one goes on behind them.
  for (let walks = 0; walks < 5; walks += 1) {
    try {
      for await (const { id } of stage.open(resume === undefined ? options : { ...options, resume })) ids.push(id);
      return ids;
    } catch (error) {
      const { checkpoint, code } = error as { checkpoint?: string; code?: string };
      if (code !== 'empty_pages' || checkpoint === undefined) throw error;
      resume = checkpoint;
    }
  }
  return ids;
}

/** Counts a walk in each class that it belongs to. */
export function countWalk(
  census: Census,
  leg: Leg,
  start: Start,
  run: Run,
  verdict: Verdict,
  resume: string | undefined,
) {
  const { place, world } = start;
  const { events, outcomes, trail } = run;
  census.count('walk');
  census.count(`style ${leg.style}`);
  census.count(`pages by ${world.kind}`);
  census.count('request', trail.length);
  const concurrent = isConcurrent(leg, world) && trail.length > 1;
  const isFailed = (throttled: boolean) =>
    events.some(
      (event) => event.kind === 'failed' && (!throttled || faultOutcome(event.fault).code === 'rate_limited'),
    );
  const classes: Record<string, boolean> = {
    resumed: resume !== undefined,
    'resumed within a page': place.offset > 0,
    'resumed at the end': resume !== undefined && place.isEnd,
    'resumed with another page size': resume !== undefined && leg.size !== undefined,
    backward: place.backward,
    prefetch: leg.prefetch > 0 && trail.length > 1,
    concurrent,
    'concurrent and throttled': concurrent && isFailed(true),
    'concurrent and prefetch': concurrent && leg.prefetch > 0,
    'concurrent and cut short': concurrent && (verdict.isBroken || verdict.codes.includes('aborted')),
    faults: isFailed(false),
    'empty page in the middle': outcomes.some(
      (outcome) => outcome.kind === 'page' && outcome.page.items.length === 0 && outcome.page.hasMore,
    ),
    'broken early': verdict.isBroken && trail.length > 0,
    'parallel calls': leg.parallel > 1 && leg.style.endsWith('calls'),
    'gone on after a failure': verdict.codes.length > 0 && outcomes.at(-1)?.kind !== 'failure',
  };
  for (const [name, isMet] of Object.entries(classes)) if (isMet) census.count(name);
  for (const code of new Set(verdict.codes)) census.count(`failed: ${code}`);
}
