import type { GetServerSideProps } from 'next';

import { kapso } from '../lib/kapso';

interface Props {
  ids: (string | undefined)[];
}

export const getServerSideProps: GetServerSideProps<Props> = async () => {
  const conversations = await kapso.conversations.list({ status: 'active' }).collect({ maxItems: 1_000 });
  // Props must be JSON.
  return { props: { ids: conversations.map(({ id }) => id) } };
};

export default function Conversations({ ids }: Props) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{id}</li>
      ))}
    </ul>
  );
}
