/** The session that requests name. */
export const session = 'sess_01HZX';
/** JID of a person, and how a path has it. */
export const person = '6281234567890@s.whatsapp.net';
export const personInPath = '6281234567890%40s.whatsapp.net';
/** JID of a group in the older form of the seed, and how a path has it. */
export const gid = '12345-67890@g.us';
export const groupInPath = '12345-67890%40g.us';
/** JID of a channel, and how a path has it. */
export const channel = '120363144038483540@newsletter';
export const channelInPath = '120363144038483540%40newsletter';
/** Id that WhatsApp gave a message. */
export const mid = '3EB0C767D82B0A2F';
