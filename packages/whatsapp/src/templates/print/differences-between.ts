/** What a formatter may have changed in code: the kind of quotes, and spaces, commas and semicolons outside of texts. */
const layout = /(["'])(.*?)\1|[\s,;]+/g;

/** Says what differs between two printed files, one line a template; none where they say the same. */
export function differencesBetween(before: string, after: string): string[] {
  const [old, current] = [blocksOf(before), blocksOf(after)];
  const lines = [...new Set([...old.keys(), ...current.keys()])].toSorted().flatMap((name) => {
    const [was, is] = [old.get(name), current.get(name)];
    if (is === undefined) return [`- ${name} is gone, or no longer approved`];
    if (was === undefined) return [`+ ${name} is new`];
    return was === is ? [] : [`~ ${name} has changed`];
  });
  const isSame = lines.length > 0 || plain(before) === plain(after);
  return isSame ? lines : ['~ the frame of the file has changed'];
}

/** Blocks of a file by the name that they export, without their layout. */
function blocksOf(text: string): ReadonlyMap<string, string> {
  const blocks = text.split(/^(?=\/\*\*$)/m).flatMap((block) => {
    const [, name] = /^export const (\w+):/m.exec(block) ?? [];
    return name === undefined ? [] : [[name, plain(block)] as const];
  });
  return new Map(blocks);
}

/** A block without its layout; a comment has the texts of a template, which are compared as they are. */
function plain(block: string): string {
  return block
    .split(/(^\/\*\*$[^]*?^ *\*\/$)/m)
    .map((part) =>
      part.startsWith('/**')
        ? part.replaceAll(/^\s+|\s+$/gm, '')
        : part.replaceAll(layout, (_, quote: string | undefined, text: string) =>
            quote === undefined ? '' : `"${text}"`,
          ),
    )
    .join('');
}
