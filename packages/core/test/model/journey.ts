import { createRandom } from '@wa-clients/core/testing';
import type { Census } from './census.ts';
import { countedClock } from './clock.ts';
import { drive, type Run, type Stage } from './drive.ts';
import { expectSame } from './expect-same.ts';
import { type Cut, judge, type Verdict } from './judge.ts';
import { type Leg, plainLeg } from './leg.ts';
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
    ...(leg.concurrency > 1 && isNumbered(world) && { concurrency: leg.concurrency }),
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
  const walkLeg = async (leg: Leg, from: Place, resume: string | undefined, size: number) => {
    const start = { world, place: from, size, book: simulation.book() };
    const run = await drive(leg, optionsOf(leg, world, from, resume, size), stage);
    const verdict = judge(run, leg, start);
    if (!world.deaf) expectSame(simulation.inFlight(), 0, 'nothing is under way any more');
    expectSame(timersLeft(), 0, 'no timer is left');
    countWalk(census, leg, start.place, run, verdict, resume);
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
    if (cuts.length > 0 && !world.loop) await resumeElsewhere(world, random.pick(cuts), size, census);
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
export async function resumeElsewhere(world: World, { checkpoint, place }: Cut, size: number, census: Census) {
  const { stage } = stageFor({ ...world, faults: [], latencyMs: 0, loop: undefined });
  census.count('resumed elsewhere');
  const options = optionsOf(plainLeg, world, place, checkpoint, size);
  expectSame(await walkPlainly(stage, options), rest(world, place, size), 'resumed exactly there');
  census.count('request elsewhere', stage.simulation.trail.length);
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

function countWalk(census: Census, leg: Leg, place: Place, run: Run, verdict: Verdict, resume: string | undefined) {
  census.count('walk');
  census.count(`style ${leg.style}`);
  census.count('request', run.trail.length);
  const classes: Record<string, boolean> = {
    resumed: resume !== undefined,
    'resumed within a page': place.offset > 0,
    backward: place.backward,
    prefetch: leg.prefetch > 0 && run.trail.length > 1,
    concurrent: leg.concurrency > 1 && run.trail.length > 1,
    'broken early': verdict.isBroken && run.trail.length > 0,
    'parallel calls': leg.parallel > 1 && leg.style.endsWith('calls'),
    'gone on after a failure': verdict.codes.length > 0 && !['failure'].includes(run.outcomes.at(-1)?.kind ?? ''),
  };
  for (const [name, isMet] of Object.entries(classes)) if (isMet) census.count(name);
  for (const code of new Set(verdict.codes)) census.count(`failed: ${code}`);
}
