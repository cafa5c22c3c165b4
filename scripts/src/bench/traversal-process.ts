/** One traversal by one contender, in a process that did nothing before but some pages to warm up. */
import { contenders } from './contenders.ts';
import { processArgument, report } from './measured-process.ts';
import { pageSize } from './page-size.ts';
import type { TraversalArgument, TraversalFigures } from './traversal.ts';

const { contender, pages, url, warmUpPages, workMs } = processArgument() as TraversalArgument;
const walk = contenders[contender];
if (!walk) throw new Error(`There is no contender "${contender}".`);

let items = 0;
const consume = () => {
  items += 1;
  if (workMs === 0) return;
  const end = performance.now() + workMs;
  while (performance.now() < end);
};
await walk(`${url}/${warmUpPages}`, () => {});
const cpuBefore = process.cpuUsage();
const startedAt = performance.now();
await walk(`${url}/${pages}`, consume);
const wallMs = performance.now() - startedAt;
const cpu = process.cpuUsage(cpuBefore);
if (items !== pages * pageSize) throw new Error(`${contender} gave ${items} items of ${pages * pageSize}.`);
const figures: TraversalFigures = {
  wallMs,
  cpuMs: (cpu.user + cpu.system) / 1_000,
  peakMb: process.resourceUsage().maxRSS / 1_024,
};
report(figures);
