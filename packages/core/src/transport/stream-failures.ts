/** What has failed as a stream of Node that is a body: fetch fails with the very same object. */
export const streamFailures = /* @__PURE__ */ new WeakSet<object>();
