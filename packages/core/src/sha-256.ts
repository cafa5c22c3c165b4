/** SHA-256 over bytes that arrive bit by bit, which the platform's own cannot take. */
export interface Sha256 {
  readonly add: (bytes: Uint8Array) => void;
  /** The digest of everything added, 32 bytes; nothing may be added afterwards. */
  readonly digest: () => Uint8Array;
}

/** First 32 bits of the fractional part of a root of each of the first primes. */
function rootsOfPrimes(count: number, exponent: number): Int32Array {
  const roots = new Int32Array(count);
  for (let candidate = 2, found = 0; found < count; candidate += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) isPrime = false;
    if (isPrime) roots[found++] = ((candidate ** exponent % 1) * 2 ** 32) | 0;
  }
  return roots;
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Starts a digest of FIPS 180-4. */
export function sha256(): Sha256 {
  const constants = rootsOfPrimes(64, 1 / 3);
  const state = rootsOfPrimes(8, 1 / 2);
  const block = new Uint8Array(64);
  // Signed, so that every word is a small integer of the engine's.
  const words = new Int32Array(64);
  let filled = 0;
  let total = 0;

  const compress = (bytes: Uint8Array, start: number) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, 64);
    for (let index = 0; index < 64; index += 1) {
      if (index < 16) {
        words[index] = view.getInt32(index * 4);
        continue;
      }
      const early = words[index - 15]!;
      const late = words[index - 2]!;
      const first = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
      const second = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
      words[index] = (words[index - 16]! + first + words[index - 7]! + second) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let index = 0; index < 64; index += 1) {
      const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      const one = (h + mixed + ((e & f) ^ (~e & g)) + constants[index]! + words[index]!) | 0;
      const two = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      // One by one: a swap by destructuring makes a list for each of the 64 rounds.
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index]! += word;
  };
  const add = (bytes: Uint8Array) => {
    total += bytes.length;
    let at = 0;
    if (filled > 0) {
      at = Math.min(64 - filled, bytes.length);
      block.set(bytes.subarray(0, at), filled);
      filled += at;
      if (filled < 64) return;
      compress(block, 0);
      filled = 0;
    }
    for (; at + 64 <= bytes.length; at += 64) compress(bytes, at);
    block.set(bytes.subarray(at));
    filled = bytes.length - at;
  };
  return {
    add,
    digest: () => {
      const length = total;
      const padding = new Uint8Array(((119 - (length % 64)) % 64) + 9);
      padding[0] = 0x80;
      const view = new DataView(padding.buffer);
      view.setUint32(padding.length - 8, Math.floor(length / 2 ** 29));
      view.setUint32(padding.length - 4, (length % 2 ** 29) * 8);
      add(padding);
      const result = new Uint8Array(32);
      for (const [index, word] of state.entries()) new DataView(result.buffer).setInt32(index * 4, word);
      return result;
    },
  };
}
