/** The fetch of the matrix's clients, which a test file may replace before its cells run. */
export const sending: { fetch: (address: string, init: RequestInit) => Promise<Response> } = {
  fetch: (address, init) => fetch(address, init),
};
