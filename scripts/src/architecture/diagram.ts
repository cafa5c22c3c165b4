import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findProviders, findSharedPackages } from '../generate/providers.ts';
import { findImports } from './imports.ts';
import { importsBetweenRooms, type Room, roomId, type RoomImport } from './rooms.ts';

/** A page whose diagram is not the one of the sources. */
export interface StaleDiagram {
  readonly file: string;
  readonly problem: string;
}

const file = 'docs/architecture.md';
const begin = '<!-- The diagrams are drawn by check:architecture; do not edit them. -->';
const end = '<!-- End of the diagrams. -->';

/** Draws the rooms of some parts as a Mermaid flowchart, an arrow from the room that imports; equal input, equal text. */
function drawDiagram(edges: readonly RoomImport[], parts: Readonly<Partial<Record<Room['part'], string>>>): string {
  const shown = edges.filter(({ from, to }) => from.part in parts && to.part in parts);
  const rooms = new Map(shown.flatMap(({ from, to }) => [from, to]).map((room) => [roomId(room), room]));
  const lines = ['flowchart LR'];
  for (const [part, title] of Object.entries(parts)) {
    const inside = [...rooms]
      .filter(([, room]) => room.part === part)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
    if (inside.length === 0) continue;
    lines.push(`  subgraph ${part} ["${title}"]`);
    for (const [id, { name }] of inside) lines.push(`    ${id}["${name}"]`);
    lines.push('  end');
  }
  for (const { from, to } of shown) lines.push(`  ${roomId(from)} --> ${roomId(to)}`);
  return `${lines.join('\n')}\n`;
}

/** Checks that the diagrams in docs/architecture.md are those of the sources; an empty list is a pass. */
export function checkArchitecture(root: string): StaleDiagram[] {
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  const places = split(text);
  if (!places) return [{ file, problem: `lacks the lines "${begin}" and "${end}"; write them where diagrams belong.` }];
  if (places.diagrams === drawAll(root)) return [];
  const remedy = 'npx -y pnpm@12.21.0 check:architecture --update';
  return [{ file, problem: `shows other imports than the sources have; run \`${remedy}\` and look at what changed.` }];
}

/** Writes the diagrams into docs/architecture.md. */
export function writeArchitecture(root: string): void {
  const places = split(readFileSync(join(root, file), 'utf8'));
  if (places) writeFileSync(join(root, file), `${places.before}${drawAll(root)}${places.after}`);
}

function split(
  text: string,
): { readonly before: string; readonly diagrams: string; readonly after: string } | undefined {
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (from < begin.length || to < from) return undefined;
  return { before: text.slice(0, from), diagrams: text.slice(from, to), after: text.slice(to) };
}

function drawAll(root: string): string {
  const shared = findSharedPackages(root);
  const edges = importsBetweenRooms(findImports(root), shared);
  const provider = `packages/ ${findProviders(root).join(', ')}`;
  const between = `packages/ ${shared.filter((name) => name !== 'core').join(', ')}`;
  return [
    '',
    '### What is published',
    '```mermaid',
    drawDiagram(edges, { provider, shared: between, core: 'packages/core/src' }).trimEnd(),
    '```',
    '### The factory and its tools',
    '```mermaid',
    drawDiagram(edges, { scripts: 'scripts/src' }).trimEnd(),
    '```',
    '',
  ]
    .join('\n\n')
    .replaceAll('```mermaid\n\n', '```mermaid\n')
    .replaceAll('\n\n```\n', '\n```\n');
}
