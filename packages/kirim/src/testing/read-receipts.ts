import type { DescribedRoutes, Route } from '@wa-clients/core/testing';

type Members = Readonly<Record<string, unknown>>;

/** Routes in which a message that is marked as read makes no new one, and is answered with a receipt (docs). */
export function withReadReceipts({ collection, routes }: DescribedRoutes): Route[] {
  return routes.map((route) => (route.operation === 'messages.send' ? markingRead(route, collection) : route));
}

function markingRead(route: Route, collection: DescribedRoutes['collection']): Route {
  return {
    ...route,
    handle: async (request) => {
      const answer = await route.handle(request);
      const { message_id: asked, status } = (request.body ?? {}) as Members;
      const { data } = (answer.body ?? {}) as { readonly data?: Members };
      if (status !== 'read' || answer.status !== 200 || !data) return answer;
      const rows = collection('messages');
      // The row that a message to send would have become.
      const made = rows.findIndex(({ id }) => id === data['id']);
      if (made >= 0) rows.splice(made, 1);
      const marked = rows.find(({ id }) => id === asked);
      if (marked) marked['status'] = 'read';
      const receipt = { id: marked?.['id'] ?? data['id'], object: 'message', status: 'read', message_id: asked };
      return { ...answer, body: { ...(answer.body as Members), data: receipt } };
    },
  };
}
