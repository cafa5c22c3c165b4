import { firstPage, id, other, period, periodQuery } from './ids.ts';
import type { WireRow } from './wire-row.ts';

const person = { username: 'ada', email: 'ada@example.com', password: 'secret', name: 'Ada' };
const personText = '"username":"ada","email":"ada@example.com","password":"secret","name":"Ada"';

/** The account, integrations, numbers, the AI and the instance itself. */
export const wireOfAccounts: readonly WireRow[] = [
  { name: 'user.get', send: ({ user }) => user.get(), line: 'GET /user' },
  { name: 'user.update', send: ({ user }) => user.update({ name: 'Ada' }), line: 'POST /user', body: '{"name":"Ada"}' },
  {
    name: 'notifications.list',
    send: ({ notifications }) => notifications.list(),
    line: `GET /user/notifications?sortBy=asc&${firstPage}`,
  },
  { name: 'featureFlags.get', send: ({ featureFlags }) => featureFlags.get(), line: 'GET /system/feature-flags' },
  {
    name: 'auth.login',
    send: ({ auth }) => auth.login({ username: 'ada', password: 'secret' }),
    line: 'POST /auth/login',
    body: '{"username":"ada","password":"secret"}',
  },
  {
    name: 'auth.register',
    send: ({ auth }) => auth.register(person),
    line: 'POST /auth/register',
    body: `{${personText}}`,
  },
  {
    name: 'auth.verifyEmail',
    send: ({ auth }) => auth.verifyEmail({ ...person, otp: '012345' }),
    line: 'POST /auth/verify-email',
    body: `{${personText},"otp":"012345"}`,
  },
  { name: 'auth.loginWithOauth', send: ({ auth }) => auth.loginWithOauth(), line: 'POST /auth/oauth' },
  {
    name: 'auth.loginWithOauth',
    send: ({ auth }) => auth.loginWithOauth({ body: { code: '1' } }),
    line: 'POST /auth/oauth',
    body: '{"code":"1"}',
  },
  { name: 'apiKeys.get', send: ({ apiKeys }) => apiKeys.get(), line: 'GET /auth/api-keys' },
  { name: 'apiKeys.regenerate', send: ({ apiKeys }) => apiKeys.regenerate(), line: 'GET /auth/api-keys/regenerate' },
  {
    name: 'integrations.list',
    send: ({ integrations }) => integrations.list({ status: 'Active' }),
    line: `GET /integrations?status=Active&order=asc&${firstPage}`,
  },
  { name: 'integrations.get', send: ({ integrations }) => integrations.get({ id }), line: `GET /analytics/${id}` },
  {
    name: 'integrations.enable',
    send: ({ integrations }) => integrations.enable({ id }),
    line: `POST /analytics/${id}/enable`,
  },
  {
    name: 'integrations.disable',
    send: ({ integrations }) => integrations.disable({ id }),
    line: `POST /analytics/${id}/disable`,
  },
  {
    name: 'analytics.getPrimary',
    send: ({ analytics }) => analytics.getPrimary(period),
    line: `GET /analytics/primary?${periodQuery}`,
  },
  {
    name: 'analytics.getSecondary',
    send: ({ analytics }) => analytics.getSecondary(),
    line: 'GET /analytics/secondary',
  },
  {
    name: 'analytics.getCampaign',
    send: ({ analytics }) => analytics.getCampaign({ campaignId: id }),
    line: `GET /analytics/campaign/${id}`,
  },
  {
    name: 'analytics.getAllCampaigns',
    send: ({ analytics }) => analytics.getAllCampaigns(period),
    line: `GET /analytics/campaigns?${periodQuery}`,
  },
  {
    name: 'aiChats.list',
    send: ({ aiChats }) => aiChats.list({ visibility: 'Public' }),
    line: `GET /ai/chats?visibility=Public&order=asc&${firstPage}`,
  },
  { name: 'aiChats.get', send: ({ aiChats }) => aiChats.get({ id }), line: `GET /ai/chat/${id}` },
  {
    name: 'aiChatMessages.list',
    send: ({ aiChatMessages }) => aiChatMessages.list({ id }),
    line: `GET /ai/chat/${id}/messages?${firstPage}`,
  },
  {
    name: 'aiChatMessages.send',
    send: ({ aiChatMessages }) => aiChatMessages.send({ id, query: 'Who wrote last?' }),
    line: `POST /ai/chat/${id}/messages`,
    body: '{"query":"Who wrote last?"}',
  },
  {
    name: 'aiChatVotes.list',
    send: ({ aiChatVotes }) => aiChatVotes.list({ id }),
    line: `GET /ai/chat/${id}/vote?${firstPage}`,
  },
  {
    name: 'aiChatMessages.vote',
    send: ({ aiChatMessages }) => aiChatMessages.vote({ id, messageId: other, type: 'Upvote' }),
    line: `POST /ai/chat/${id}/vote`,
    body: `{"messageId":"${other}","type":"Upvote"}`,
  },
  {
    name: 'ai.getSegmentRecommendations',
    send: ({ ai }) => ai.getSegmentRecommendations({ contactId: id, conversationId: 7 }),
    line: `GET /ai/segment-recommendations?contactId=${id}&conversationId=7`,
  },
  {
    name: 'ai.getResponseSuggestions',
    send: ({ ai }) => ai.getResponseSuggestions({ conversationId: id }),
    line: `GET /ai/response-suggestions?conversationId=${id}`,
  },
  { name: 'ai.getChatSummary', send: ({ ai }) => ai.getChatSummary(), line: 'GET /ai/get-chat-summary' },
  { name: 'health.get', send: ({ health }) => health.get(), line: 'GET /health' },
  { name: 'health.getAtSpecifiedPath', send: ({ health }) => health.getAtSpecifiedPath(), line: 'GET /health-check' },
  { name: 'metadata.get', send: ({ metadata }) => metadata.get(), line: 'GET /metadata' },
  {
    name: 'metadata.getAtSpecifiedPath',
    send: ({ metadata }) => metadata.getAtSpecifiedPath(),
    line: 'GET /meta-data',
  },
];
