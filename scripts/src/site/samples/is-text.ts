/** Whether what was decoded can be shown, and written in a shell: bytes of a file can be neither. */
export function isText(decoded: string): boolean {
  return /^[\P{Cc}\s]*$/u.test(decoded) && !decoded.includes('\uFFFD');
}
