// Generated from the descriptions of kapso: platform, whatsapp; do not edit.

export { fakeDescription } from './platform/fake.ts';
export { fakeDescription as whatsappDescription } from './whatsapp/fake.ts';
