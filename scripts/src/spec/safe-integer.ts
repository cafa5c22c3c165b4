/** Whether an integer's text is what JavaScript makes of it: within the safe range, or its very end, which is exact too. */
export function isExactInteger(text: string): boolean {
  const value = Number(text);
  return Number.isSafeInteger(value) || BigInt(text.replace(/^\+/, '')) === BigInt(Math.sign(value)) * 2n ** 53n;
}
