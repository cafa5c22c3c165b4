/** A random key; pages that are not served over https have no `randomUUID`, and some platforms no `crypto`. */
export function createKey(): string {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  const digit = () => ((crypto?.getRandomValues?.(new Uint8Array(1))[0] ?? Math.random() * 256) & 15).toString(16);
  return crypto?.randomUUID?.() ?? Array.from({ length: 32 }, digit).join('');
}
