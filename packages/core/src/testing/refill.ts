/**
 * Gives data the contents of other data in place: the same object with the same arrays and maps, so that references to
 * them stay good.
 */
export function refill<Data extends object>(data: Data, fresh: Data): void {
  for (const name of Object.keys(fresh) as (keyof Data)[]) {
    const [old, now]: unknown[] = [data[name], fresh[name]];
    if (Array.isArray(old) && Array.isArray(now)) {
      old.length = 0;
      // One by one: as arguments of one call, many rows would not fit on the stack.
      for (const row of now as unknown[]) old.push(row);
    } else if (old instanceof Map && now instanceof Map) {
      old.clear();
      for (const [key, value] of now) old.set(key, value);
    } else data[name] = fresh[name];
  }
}
