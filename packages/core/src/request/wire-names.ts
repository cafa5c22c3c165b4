/** Finds the names under which some parameters of an input are sent; any other is its own. Generated operations refer to it. */
export function wireNames(pairs: readonly (readonly [input: string, wire: string])[]): (name: string) => string {
  const names = new Map(pairs);
  return (name) => names.get(name) ?? name;
}
