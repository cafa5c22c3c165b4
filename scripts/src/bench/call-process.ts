/** Calls over a stub in batches that take turns, all in this one process. */
import { subject } from './bundled-subject.ts';
import type { CallArgument, CallFigures } from './call.ts';
import { processArgument, report } from './measured-process.ts';
import { rotate } from './statistics.ts';
import { stubContenders } from './stub-contenders.ts';

const { batches, calls, items } = processArgument() as CallArgument;
const warmUpBatches = Math.ceil(batches / 2);

const body = JSON.stringify({
  data: await subject.rows(items),
  meta: { page: 1, per_page: 100, total_pages: 1, total_count: items },
  paging: { cursors: { before: 'YmVmb3Jl', after: 'YWZ0ZXI' }, next: null, previous: null },
});
const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
const contenders = Object.entries(await stubContenders(async () => new Response(body, { headers })));

const figures: Record<string, { cpuUs: number[]; wallUs: number[] }> = Object.fromEntries(
  contenders.map(([name]) => [name, { cpuUs: [], wallUs: [] }]),
);
for (let batch = 0; batch < warmUpBatches + batches; batch += 1) {
  for (const [name, call] of rotate(contenders, batch)) {
    const cpuBefore = process.cpuUsage();
    const startedAt = performance.now();
    for (let count = 0; count < calls; count += 1) await call();
    const wallUs = ((performance.now() - startedAt) * 1_000) / calls;
    const cpu = process.cpuUsage(cpuBefore);
    if (batch < warmUpBatches) continue;
    figures[name]?.wallUs.push(wallUs);
    figures[name]?.cpuUs.push((cpu.user + cpu.system) / calls);
  }
}
const result: CallFigures = figures;
report(result);
