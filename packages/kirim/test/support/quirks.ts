import type { Prepare, ProviderQuirks } from '../../../../scripts/src/providers/quirks.ts';

const withLabel: Prepare = (fake) => ({ label_id: fake.collection('labels')[0]?.['id'] });

/** The first row has the first label. */
function withLabelOn(collection: string): Prepare {
  return (fake) => {
    const { label_id: label } = withLabel(fake);
    const { labels } = (fake as unknown as { readonly data: { readonly labels: Map<unknown, Set<unknown>> } }).data;
    labels.set(fake.collection(collection)[0]?.['id'], new Set([label]));
    return { label_id: label };
  };
}

/** What is known of Kirim.chat beyond its description. */
export const quirks: ProviderQuirks = {
  context: { phone_number_id: '106540352242922' },
  prepared: {
    'contacts.attachLabel': withLabel,
    'contacts.bulkLabel': withLabel,
    'contacts.detachLabel': withLabelOn('contacts'),
    'conversations.attachLabel': withLabel,
    'conversations.detachLabel': withLabelOn('conversations'),
    'webhookDeliveries.bulkReplay': (fake) => ({
      subscription_id: fake.collection('webhookSubscriptions')[0]?.['id'],
    }),
  },
};
