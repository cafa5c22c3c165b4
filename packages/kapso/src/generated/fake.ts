// Generated from the descriptions of kapso: platform; do not edit.

export { fakeDescription } from './platform/fake.ts';
