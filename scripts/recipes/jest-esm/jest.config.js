// Run with NODE_OPTIONS=--experimental-vm-modules; nothing is compiled.
export default { transform: {} };
