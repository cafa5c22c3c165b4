import type { Prepare, ProviderQuirks } from '../../../../scripts/src/providers/quirks.ts';

/** The first conversation has messages for some pages. */
const withMessages: Prepare = (fake) => {
  const rows = fake.collection('conversationMessages', String(fake.collection('conversations')[0]?.['uniqueId']));
  const [sample] = fake.collection('messages');
  while (rows.length < 12) {
    const uniqueId = `00000000-0000-4000-8000-${String(rows.length).padStart(12, '0')}`;
    rows.push({ ...sample, uniqueId });
  }
  return {};
};

/** What is known of Wapikit beyond its description. */
export const quirks: ProviderQuirks = {
  ignoresFilters: ['/contacts', '/conversations'],
  prepared: {
    'conversationMessages.list': withMessages,
    'conversations.assign': (fake) => ({ organizationMemberId: fake.collection('members')[0]?.['uniqueId'] }),
  },
  withinRows: ['messages', 'conversationMessages'],
};
