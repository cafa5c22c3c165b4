// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 285a7c46c322e7af405600dff4814fe8b3c7411399462a9bf489cbeb6ba095d6, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components, operations } from './types.ts';

/** A page of contacts. */
export const GetContactsResponseSchema: z.ZodMiniType<components['schemas']['GetContactsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contacts: z.array(ContactSchema),
  paginationMeta: PaginationMeta,
}));

/** One contact in its envelope. */
export const GetContactByIdResponseSchema: z.ZodMiniType<components['schemas']['GetContactByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contact: ContactSchema,
}));

/** A page of conversations. */
export const GetConversationsResponseSchema: z.ZodMiniType<components['schemas']['GetConversationsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversations: z.array(ConversationSchema),
  paginationMeta: PaginationMeta,
}));

/** A person of your organization. */
export const ContactSchema: z.ZodMiniType<components['schemas']['ContactSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  phone: z.string(),
  attributes: z.looseObject({}),
  createdAt: z.string().check(c.format('date-time')),
  lists: z.array(ContactListSchema),
  tags: z.optional(z.array(TagSchema)),
  conversations: z.optional(z.array(ConversationWithoutContactSchema)),
  status: ContactStatusEnum,
}));

/** A list of contacts. */
export const ContactListSchema: z.ZodMiniType<components['schemas']['ContactListSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.string(),
  numberOfContacts: z.number().check(c.integer()),
  numberOfCampaignsSent: z.number().check(c.integer()),
  tags: z.nullable(z.array(TagSchema)),
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
}));

/** A tag. */
export const TagSchema: z.ZodMiniType<components['schemas']['TagSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  label: z.string(),
  uniqueId: z.string(),
}));

/** A thread of messages with the contact that it stands in. */
export const ConversationWithoutContactSchema: z.ZodMiniType<components['schemas']['ConversationWithoutContactSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  contactId: z.string(),
  campaignId: z.optional(z.string()),
  organizationId: z.string(),
  initiatedBy: ConversationInitiatedByEnum,
  messages: z.array(MessageSchema),
  createdAt: z.string().check(c.format('date-time')),
  status: ConversationStatusEnum,
}));

/** A thread of messages with one person. */
export const ConversationSchema: z.ZodMiniType<components['schemas']['ConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contact: ContactWithoutConversationSchema,
  uniqueId: z.string(),
  contactId: z.string(),
  campaignId: z.optional(z.string()),
  organizationId: z.string(),
  initiatedBy: ConversationInitiatedByEnum,
  messages: z.array(MessageSchema),
  createdAt: z.string().check(c.format('date-time')),
  numberOfUnreadMessages: z.number().check(c.integer()),
  status: ConversationStatusEnum,
  assignedTo: z.optional(OrganizationMemberSchema),
  tags: z.array(TagSchema),
  totalMessages: z.optional(z.number().check(c.integer())),
}));

/** The person of a conversation. */
export const ContactWithoutConversationSchema: z.ZodMiniType<components['schemas']['ContactWithoutConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  phone: z.string(),
  attributes: z.looseObject({}),
  createdAt: z.string().check(c.format('date-time')),
  status: ContactStatusEnum,
}));

/** A member of your organization. */
export const OrganizationMemberSchema: z.ZodMiniType<components['schemas']['OrganizationMemberSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
  accessLevel: UserPermissionLevelEnum,
  name: z.string(),
  email: z.string(),
  roles: z.array(OrganizationRoleSchema),
}));

/** A role that members can have. */
export const OrganizationRoleSchema: z.ZodMiniType<components['schemas']['OrganizationRoleSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  permissions: z.array(RolePermissionEnum),
}));

/** A message of a conversation. */
export const MessageSchema: z.ZodMiniType<components['schemas']['MessageSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  conversationId: z.string(),
  direction: MessageDirectionEnum,
  status: MessageStatusEnum,
  messageType: z.optional(MessageTypeEnum),
  createdAt: z.string().check(c.format('date-time')),
  replyToMessageId: z.optional(z.string()),
  whatsAppMessageId: z.optional(z.string()),
  messageData: z.optional(z.looseObject({
    text: z.optional(z.string()),
  })),
  message_type: z.optional(MessageTypeEnum),
}));

/** Position of a page. */
export const PaginationMeta: z.ZodMiniType<components['schemas']['PaginationMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  page: z.number().check(c.integer()),
  per_page: z.number().check(c.integer()),
  total: z.number().check(c.integer()),
}));

/** States of a contact. */
export const ContactStatusEnum: z.ZodMiniType<components['schemas']['ContactStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** States of a conversation. */
export const ConversationStatusEnum: z.ZodMiniType<components['schemas']['ConversationStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Who can begin a conversation. */
export const ConversationInitiatedByEnum: z.ZodMiniType<components['schemas']['ConversationInitiatedByEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Ways that a message can go. */
export const MessageDirectionEnum: z.ZodMiniType<components['schemas']['MessageDirectionEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** How far a message can get. */
export const MessageStatusEnum: z.ZodMiniType<components['schemas']['MessageStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Kinds of messages. */
export const MessageTypeEnum: z.ZodMiniType<components['schemas']['MessageTypeEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Orders of a list. */
export const OrderEnum: z.ZodMiniType<components['schemas']['OrderEnum']> = /* @__PURE__ */ c.define(() => z.enum(['asc', 'desc']));

/** Ranks of members. */
export const UserPermissionLevelEnum: z.ZodMiniType<components['schemas']['UserPermissionLevelEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** What a role can allow. */
export const RolePermissionEnum: z.ZodMiniType<components['schemas']['RolePermissionEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** A connection to another service. */
export const IntegrationSchema: z.ZodMiniType<components['schemas']['IntegrationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  type: z.string(),
  slug: z.string(),
  icon: z.string(),
  description: z.string(),
  isPremium: z.boolean(),
  createdAt: z.string().check(c.format('date-time')),
  status: IntegrationStatusEnum,
}));

/** Features of an instance. */
export const SystemFeatureFlags: z.ZodMiniType<components['schemas']['SystemFeatureFlags']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isCloudEdition: z.boolean(),
  isEnterpriseEdition: z.boolean(),
  isRoleBasedAccessControlEnabled: z.boolean(),
  isMultiOrganizationEnabled: z.boolean(),
  isApiAccessEnabled: z.boolean(),
  isAiIntegrationEnabled: z.boolean(),
  isPluginIntegrationMarketplaceEnabled: z.boolean(),
}));

/** What is switched on. */
export const FeatureFlags: z.ZodMiniType<components['schemas']['FeatureFlags']> = /* @__PURE__ */ c.define(() => z.looseObject({
  SystemFeatureFlags: SystemFeatureFlags,
}));

/** An account. */
export const UserSchema: z.ZodMiniType<components['schemas']['UserSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  username: z.string(),
  email: z.string(),
  name: z.string(),
  createdAt: z.string().check(c.format('date-time')),
  profilePicture: z.optional(z.string()),
  currentOrganizationAccessLevel: z.optional(UserPermissionLevelEnum),
  organization: z.optional(OrganizationSchema),
  featureFlags: z.optional(FeatureFlags),
  isOwner: z.boolean(),
}));

/** An account in its envelope. */
export const GetUserResponseSchema: z.ZodMiniType<components['schemas']['GetUserResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  user: UserSchema,
}));

/** An organization. */
export const OrganizationSchema: z.ZodMiniType<components['schemas']['OrganizationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  createdAt: z.string().check(c.format('date-time')),
  websiteUrl: z.optional(z.string()),
  logoUrl: z.optional(z.string()),
  faviconUrl: z.optional(z.string()),
  businessAccountId: z.optional(z.string()),
  whatsappBusinessAccountDetails: z.optional(WhatsAppBusinessAccountDetailsSchema),
  slackNotificationConfiguration: z.optional(SlackNotificationConfigurationSchema),
  emailNotificationConfiguration: z.optional(EmailNotificationConfigurationSchema),
  aiConfiguration: z.optional(AiConfigurationDetailsSchema),
}));

/** Where notifications go in Slack. */
export const SlackNotificationConfigurationSchema: z.ZodMiniType<components['schemas']['SlackNotificationConfigurationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  slackChannel: z.string(),
  slackWebhookUrl: z.string(),
}));

/** How notifications are mailed. */
export const EmailNotificationConfigurationSchema: z.ZodMiniType<components['schemas']['EmailNotificationConfigurationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  smtpHost: z.string(),
  smtpPort: z.string(),
  smtpUsername: z.string(),
  smtpPassword: z.string(),
}));

/** What logging in takes. */
export const LoginRequestBodySchema: z.ZodMiniType<components['schemas']['LoginRequestBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  username: z.string(),
  password: z.string(),
}));

/** What logging in gives. */
export const LoginResponseBodySchema: z.ZodMiniType<components['schemas']['LoginResponseBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
  isOnboardingCompleted: z.boolean(),
}));

/** What signing up takes. */
export const RegisterRequestBodySchema: z.ZodMiniType<components['schemas']['RegisterRequestBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  username: z.string(),
  email: z.string(),
  password: z.string(),
  name: z.string(),
  organizationInviteSlug: z.optional(z.string()),
}));

/** What signing up gives. */
export const RegisterRequestResponseBodySchema: z.ZodMiniType<components['schemas']['RegisterRequestResponseBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isOtpSent: z.boolean(),
}));

/** What finishing to sign up takes: the same once more, and the code. */
export const VerifyOtpRequestBodySchema: z.ZodMiniType<components['schemas']['VerifyOtpRequestBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  username: z.string(),
  email: z.string(),
  password: z.string(),
  name: z.string(),
  organizationInviteSlug: z.optional(z.string()),
  otp: z.string(),
}));

/** What finishing to sign up gives. */
export const VerifyOtpResponseBodySchema: z.ZodMiniType<components['schemas']['VerifyOtpResponseBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
}));

/** What is switched on, in its envelope. */
export const GetFeatureFlagsResponseSchema: z.ZodMiniType<components['schemas']['GetFeatureFlagsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  featureFlags: FeatureFlags,
}));

/** What an instance shows of itself. */
export const GetMetaDataResponseSchema: z.ZodMiniType<components['schemas']['GetMetaDataResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  metaTitle: z.optional(z.string()),
  metaDescription: z.optional(z.string()),
  faviconUrl: z.optional(z.string()),
}));

/** An invitation to an organization. */
export const OrganizationMemberInviteSchema: z.ZodMiniType<components['schemas']['OrganizationMemberInviteSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  email: z.string(),
  accessLevel: UserPermissionLevelEnum,
  createdAt: z.string().check(c.format('date-time')),
  status: InviteStatusEnum,
  organizationName: z.string(),
}));

/** An invitation to be made. */
export const CreateNewOrganizationInviteSchema: z.ZodMiniType<components['schemas']['CreateNewOrganizationInviteSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  email: z.string(),
  accessLevel: UserPermissionLevelEnum,
}));

/** A new invitation in its envelope. */
export const CreateInviteResponseSchema: z.ZodMiniType<components['schemas']['CreateInviteResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invite: OrganizationMemberInviteSchema,
}));

/** What joining an organization takes. */
export const JoinOrganizationRequestBodySchema: z.ZodMiniType<components['schemas']['JoinOrganizationRequestBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  inviteSlug: z.optional(z.string()),
}));

/** What joining an organization gives. */
export const JoinOrganizationResponseBodySchema: z.ZodMiniType<components['schemas']['JoinOrganizationResponseBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
}));

/** What came of unassigning. */
export const UnassignConversationResponseSchema: z.ZodMiniType<components['schemas']['UnassignConversationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** Whom a conversation is taken from. */
export const UnassignConversationSchema: z.ZodMiniType<components['schemas']['UnassignConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  userId: z.string(),
}));

/** Whom a conversation is given to. */
export const AssignConversationSchema: z.ZodMiniType<components['schemas']['AssignConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  organizationMemberId: z.string(),
}));

/** What came of assigning. */
export const AssignConversationResponseSchema: z.ZodMiniType<components['schemas']['AssignConversationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** A new API key in its envelope. */
export const RegenerateApiKeyResponseSchema: z.ZodMiniType<components['schemas']['RegenerateApiKeyResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  apiKey: z.optional(ApiKeySchema),
}));

/** A page of invitations. */
export const GetOrganizationMemberInvitesResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationMemberInvitesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invites: z.array(OrganizationMemberInviteSchema),
  paginationMeta: PaginationMeta,
}));

/** An API key. */
export const ApiKeySchema: z.ZodMiniType<components['schemas']['ApiKeySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  key: z.string(),
  createdAt: z.string().check(c.format('date-time')),
}));

/** An API key in its envelope. */
export const GetApiKeysResponseSchema: z.ZodMiniType<components['schemas']['GetApiKeysResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  apiKey: ApiKeySchema,
}));

/** What changing over to another organization gives. */
export const SwitchOrganizationResponseSchema: z.ZodMiniType<components['schemas']['SwitchOrganizationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
}));

/** A page of campaigns. */
export const GetCampaignResponseSchema: z.ZodMiniType<components['schemas']['GetCampaignResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  campaigns: z.array(CampaignSchema),
  paginationMeta: PaginationMeta,
}));

/** What came of adding contacts. */
export const CreateNewContactResponseSchema: z.ZodMiniType<components['schemas']['CreateNewContactResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
}));

/** A new campaign in its envelope. */
export const CreateNewCampaignResponseSchema: z.ZodMiniType<components['schemas']['CreateNewCampaignResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  campaign: CampaignSchema,
}));

/** What came of changing a campaign. */
export const UpdateCampaignByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateCampaignByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isUpdated: z.boolean(),
}));

/** A tag to be made. */
export const NewOrganizationTagSchema: z.ZodMiniType<components['schemas']['NewOrganizationTagSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  label: z.string(),
}));

/** Roles that a member shall have. */
export const UpdateOrganizationMemberRoleSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationMemberRoleSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  updatedRoleIds: z.array(z.string()),
}));

/** A page of tags. */
export const GetOrganizationTagsResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationTagsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  tags: z.array(TagSchema),
  paginationMeta: PaginationMeta,
}));

/** A new tag in its envelope. */
export const CreateNewOrganizationTagResponseSchema: z.ZodMiniType<components['schemas']['CreateNewOrganizationTagResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  tag: TagSchema,
}));

/** A page of lists of contacts. */
export const GetContactListResponseSchema: z.ZodMiniType<components['schemas']['GetContactListResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  lists: z.array(ContactListSchema),
  paginationMeta: PaginationMeta,
}));

/** A message template in its envelope. */
export const GetTemplateByIdResponseSchema: z.ZodMiniType<components['schemas']['GetTemplateByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  template: TemplateSchema,
}));

/** A list of contacts in its envelope. */
export const GetContactListByIdSchema: z.ZodMiniType<components['schemas']['GetContactListByIdSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  list: ContactListSchema,
}));

/** A campaign in its envelope. */
export const GetCampaignByIdResponseSchema: z.ZodMiniType<components['schemas']['GetCampaignByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  campaign: CampaignSchema,
}));

/** An organization to be made. */
export const NewOrganizationSchema: z.ZodMiniType<components['schemas']['NewOrganizationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
}));

/** What an organization shall be from now on. */
export const UpdateOrganizationSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  slackNotificationConfiguration: z.optional(SlackNotificationConfigurationSchema),
  emailNotificationConfiguration: z.optional(EmailNotificationConfigurationSchema),
  aiConfiguration: z.optional(UpdateAIConfigurationDetailsSchema),
}));

/** A new organization in its envelope. */
export const CreateNewOrganizationResponseSchema: z.ZodMiniType<components['schemas']['CreateNewOrganizationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  organization: OrganizationSchema,
}));

/** A page of organizations. */
export const GetOrganizationsResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  organizations: z.array(OrganizationSchema),
  paginationMeta: PaginationMeta,
}));

/** An organization in its envelope. */
export const GetOrganizationByIdResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  organization: OrganizationSchema,
}));

/** What came of changing an organization. */
export const UpdateOrganizationByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isUpdated: z.boolean(),
}));

/** A page of roles. */
export const GetOrganizationRolesResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationRolesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  roles: z.array(OrganizationRoleSchema),
  paginationMeta: PaginationMeta,
}));

/** A page of members. */
export const GetOrganizationMembersResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationMembersResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  members: z.array(OrganizationMemberSchema),
  paginationMeta: PaginationMeta,
}));

/** A member in its envelope. */
export const GetOrganizationMemberByIdResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationMemberByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  member: OrganizationMemberSchema,
}));

/** A changed member in its envelope. */
export const UpdateOrganizationMemberByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationMemberByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  member: OrganizationMemberSchema,
}));

/** What came of removing a member. */
export const DeleteOrganizationMemberByIdResponseSchema: z.ZodMiniType<components['schemas']['DeleteOrganizationMemberByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** A role in its envelope. */
export const GetRoleByIdResponseSchema: z.ZodMiniType<components['schemas']['GetRoleByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  role: OrganizationRoleSchema,
}));

/** A new role in its envelope. */
export const CreateNewRoleResponseSchema: z.ZodMiniType<components['schemas']['CreateNewRoleResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  role: OrganizationRoleSchema,
}));

/** What a role shall be from now on. */
export const RoleUpdateSchema: z.ZodMiniType<components['schemas']['RoleUpdateSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  permissions: z.array(RolePermissionEnum),
}));

/** A changed role in its envelope. */
export const UpdateRoleByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateRoleByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  role: OrganizationRoleSchema,
}));

/** What came of deleting a role. */
export const DeleteRoleByIdResponseSchema: z.ZodMiniType<components['schemas']['DeleteRoleByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** A contact to be added. */
export const NewContactSchema: z.ZodMiniType<components['schemas']['NewContactSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  phone: z.string(),
  status: ContactStatusEnum,
  attributes: z.looseObject({}),
  listsIds: z.array(z.string()),
}));

/** A role to be made. */
export const NewOrganizationRoleSchema: z.ZodMiniType<components['schemas']['NewOrganizationRoleSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  permissions: z.array(RolePermissionEnum),
}));

/** What a contact shall be from now on. */
export const UpdateContactSchema: z.ZodMiniType<components['schemas']['UpdateContactSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  status: ContactStatusEnum,
  phone: z.string(),
  attributes: z.looseObject({}),
  lists: z.array(z.string()),
}));

/** A changed contact in its envelope. */
export const UpdateContactByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateContactByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contact: ContactSchema,
}));

/** A list of contacts to be made. */
export const NewContactListSchema: z.ZodMiniType<components['schemas']['NewContactListSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  tags: z.array(TagSchema),
  contactIds: z.optional(z.array(z.string())),
}));

/** A new list of contacts in its envelope. */
export const CreateNewListResponseSchema: z.ZodMiniType<components['schemas']['CreateNewListResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  list: ContactListSchema,
}));

/** What a list of contacts shall be from now on. */
export const UpdateContactListSchema: z.ZodMiniType<components['schemas']['UpdateContactListSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  tags: z.array(TagSchema),
}));

/** A changed list of contacts in its envelope. */
export const UpdateListByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateListByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  list: ContactListSchema,
}));

/** What a member shall be from now on. */
export const UpdateOrganizationMemberSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationMemberSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  accessLevel: z.optional(UserPermissionLevelEnum),
}));

/** A message template, as one of them is answered. */
export const TemplateSchema: z.ZodMiniType<components['schemas']['TemplateSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  templateId: z.string(),
  bodyText: z.string(),
  header: z.looseObject({
    headerType: z.optional(z.string()),
    content: z.optional(z.string()),
  }),
  footer: z.optional(z.looseObject({})),
  content: z.string(),
  createdAt: z.string().check(c.format('date-time')),
}));

/** A campaign, which sends a template to lists of contacts. */
export const CampaignSchema: z.ZodMiniType<components['schemas']['CampaignSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  status: CampaignStatusEnum,
  sentAt: z.optional(z.string().check(c.format('date-time'))),
  createdAt: z.string().check(c.format('date-time')),
  scheduledAt: z.optional(z.string().check(c.format('date-time'))),
  lists: z.array(ContactListSchema),
  templateMessageId: z.optional(z.string()),
  isLinkTrackingEnabled: z.boolean(),
  phoneNumberInUse: z.optional(z.string()),
  tags: z.array(TagSchema),
  templateComponentParameters: z.optional(z.looseObject({
    header: z.optional(z.array(TemplateComponentParameter)),
    body: z.optional(z.array(TemplateComponentParameter)),
    buttons: z.optional(z.array(TemplateComponentParameter)),
    catalogId: z.optional(z.string()),
    productRetailerId: z.optional(z.string()),
    productSections: z.optional(z.array(z.looseObject({
      title: z.optional(z.string()),
      productItems: z.optional(z.array(z.looseObject({
        productRetailerId: z.optional(z.string()),
      }))),
    }))),
  })),
  organizationId: z.optional(z.string()),
  stats: z.optional(z.looseObject({
    totalRecipients: z.optional(z.number().check(c.integer())),
    messagesSent: z.optional(z.number().check(c.integer())),
    messagesFailed: z.optional(z.number().check(c.integer())),
    messagesDelivered: z.optional(z.number().check(c.integer())),
    messagesUndelivered: z.optional(z.number().check(c.integer())),
    messagesRead: z.optional(z.number().check(c.integer())),
    totalMessages: z.optional(z.number().check(c.integer())),
  })),
}));

/** A campaign to be made. */
export const NewCampaignSchema: z.ZodMiniType<components['schemas']['NewCampaignSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  listIds: z.array(z.string()),
  templateMessageId: z.string(),
  phoneNumberToUse: z.string(),
  isLinkTrackingEnabled: z.boolean(),
  scheduledAt: z.optional(z.string().check(c.format('date-time'))),
  tags: z.array(z.string()),
}));

/** What a campaign shall be from now on, partly under other names than elsewhere. */
export const UpdateCampaignSchema: z.ZodMiniType<components['schemas']['UpdateCampaignSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  listIds: z.array(z.string()),
  templateMessageId: z.optional(z.string()),
  enableLinkTracking: z.boolean(),
  tags: z.array(z.string()),
  status: z.optional(CampaignStatusEnum),
  phoneNumber: z.optional(z.string()),
  templateComponentParameters: z.optional(z.looseObject({})),
  scheduledAt: z.optional(z.string().check(c.format('date-time'))),
}));

/** One conversation in its envelope. */
export const GetConversationByIdResponseSchema: z.ZodMiniType<components['schemas']['GetConversationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversation: ConversationSchema,
}));

/** A page of messages. */
export const GetConversationMessagesResponseSchema: z.ZodMiniType<components['schemas']['GetConversationMessagesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messages: z.array(MessageSchema),
  paginationMeta: PaginationMeta,
}));

/** What a conversation shall be from now on. */
export const UpdateConversationSchema: z.ZodMiniType<components['schemas']['UpdateConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: ConversationStatusEnum,
}));

/** A changed conversation in its envelope. */
export const UpdateConversationByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateConversationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversation: ConversationSchema,
}));

/** What came of deleting a conversation. */
export const DeleteConversationByIdResponseSchema: z.ZodMiniType<components['schemas']['DeleteConversationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** What came of deleting a contact. */
export const DeleteContactByIdResponseSchema: z.ZodMiniType<components['schemas']['DeleteContactByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** A message to be sent. */
export const NewMessageSchema: z.ZodMiniType<components['schemas']['NewMessageSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  createdAt: z.string(),
  replyToMessageId: z.optional(z.string()),
  messageData: z.looseObject({
    text: z.optional(z.string()),
    messageType: z.optional(z.string()),
  }),
  messageType: z.optional(MessageTypeEnum),
}));

/** A message in its envelope. */
export const SendMessageInConversationResponseSchema: z.ZodMiniType<components['schemas']['SendMessageInConversationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: MessageSchema,
}));

/** Whom an organization is given to. */
export const TransferOrganizationOwnershipSchema: z.ZodMiniType<components['schemas']['TransferOrganizationOwnershipSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  newOwnerId: z.string(),
}));

/** What came of giving an organization away. */
export const TransferOrganizationOwnershipResponseSchema: z.ZodMiniType<components['schemas']['TransferOrganizationOwnershipResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isTransferred: z.boolean(),
}));

/** What came of importing contacts. */
export const BulkImportResponseSchema: z.ZodMiniType<components['schemas']['BulkImportResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
}));

/** Numbers of messages. */
export const AggregateMessageStatsDataPointsSchema: z.ZodMiniType<components['schemas']['AggregateMessageStatsDataPointsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  totalMessages: z.number().check(c.integer()),
  messagesSent: z.number().check(c.integer()),
  messagesFailed: z.number().check(c.integer()),
  messagesDelivered: z.number().check(c.integer()),
  messagesUndelivered: z.number().check(c.integer()),
  messagesRead: z.number().check(c.integer()),
  messagesUnread: z.number().check(c.integer()),
}));

/** Numbers of conversations. */
export const AggregateConversationStatsDataPointsSchema: z.ZodMiniType<components['schemas']['AggregateConversationStatsDataPointsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  totalConversations: z.number().check(c.integer()),
  conversationsActive: z.number().check(c.integer()),
  conversationsClosed: z.number().check(c.integer()),
  conversationsPending: z.number().check(c.integer()),
}));

/** Numbers of campaigns. */
export const AggregateCampaignStatsDataPointsSchema: z.ZodMiniType<components['schemas']['AggregateCampaignStatsDataPointsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  totalCampaigns: z.number().check(c.integer()),
  campaignsDraft: z.number().check(c.integer()),
  campaignsScheduled: z.number().check(c.integer()),
  campaignsRunning: z.number().check(c.integer()),
  campaignsPaused: z.number().check(c.integer()),
  campaignsCancelled: z.number().check(c.integer()),
  campaignsFinished: z.number().check(c.integer()),
}));

/** Numbers of contacts. */
export const AggregateContactStatsDataPointsSchema: z.ZodMiniType<components['schemas']['AggregateContactStatsDataPointsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  totalContacts: z.number().check(c.integer()),
  contactsActive: z.number().check(c.integer()),
  contactsBlocked: z.number().check(c.integer()),
}));

/** Sums of a period. */
export const AggregateAnalyticsSchema: z.ZodMiniType<components['schemas']['AggregateAnalyticsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messageStats: AggregateMessageStatsDataPointsSchema,
  conversationStats: AggregateConversationStatsDataPointsSchema,
  campaignStats: AggregateCampaignStatsDataPointsSchema,
  contactStats: AggregateContactStatsDataPointsSchema,
}));

/** Messages at one point of a graph. */
export const MessageAnalyticGraphDataPointSchema: z.ZodMiniType<components['schemas']['MessageAnalyticGraphDataPointSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  date: z.string().check(c.format('date-time')),
  label: z.string(),
  sent: z.number().check(c.integer()),
  replied: z.number().check(c.integer()),
  read: z.number().check(c.integer()),
}));

/** Messages of one kind. */
export const MessageTypeDistributionGraphDataPointSchema: z.ZodMiniType<components['schemas']['MessageTypeDistributionGraphDataPointSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.string(),
  sent: z.number().check(c.integer()),
  received: z.number().check(c.integer()),
}));

/** Clicks at one point of a graph. */
export const LinkClicksGraphDataPointSchema: z.ZodMiniType<components['schemas']['LinkClicksGraphDataPointSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  date: z.string().check(c.format('date-time')),
  label: z.string(),
  count: z.number().check(c.integer()),
}));

/** Conversations at one point of a graph. */
export const ConversationAnalyticsDataPointSchema: z.ZodMiniType<components['schemas']['ConversationAnalyticsDataPointSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  date: z.string().check(c.format('date-time')),
  label: z.string(),
  numberOfActiveConversation: z.number().check(c.integer()),
  numberOfNewConversationOpened: z.number().check(c.integer()),
}));

/** The main numbers of a period. */
export const PrimaryAnalyticsResponseSchema: z.ZodMiniType<components['schemas']['PrimaryAnalyticsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  aggregateAnalytics: AggregateAnalyticsSchema,
  messageAnalytics: z.array(MessageAnalyticGraphDataPointSchema),
  linkClickAnalytics: z.array(LinkClicksGraphDataPointSchema),
}));

/** Further numbers of a period. */
export const SecondaryAnalyticsDashboardResponseSchema: z.ZodMiniType<components['schemas']['SecondaryAnalyticsDashboardResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversationsAnalytics: z.array(ConversationAnalyticsDataPointSchema),
  messageTypeTrafficDistributionAnalytics: z.array(MessageTypeDistributionGraphDataPointSchema),
}));

/** Numbers of a campaign. */
export const CampaignAnalyticsResponseSchema: z.ZodMiniType<components['schemas']['CampaignAnalyticsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messagesSent: z.number().check(c.integer()),
  messagesFailed: z.number().check(c.integer()),
  messagesDelivered: z.number().check(c.integer()),
  messagesUndelivered: z.number().check(c.integer()),
  messagesRead: z.number().check(c.integer()),
  totalMessages: z.number().check(c.integer()),
  conversationInitiated: z.number().check(c.integer()),
  totalLinkClicks: z.number().check(c.integer()),
  linkClicksData: z.array(LinkClicksGraphDataPointSchema),
}));

/** A page of integrations. */
export const GetIntegrationResponseSchema: z.ZodMiniType<components['schemas']['GetIntegrationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  integrations: z.array(IntegrationSchema),
  paginationMeta: PaginationMeta,
}));

/** What came of changing the roles of a member. */
export const UpdateOrganizationMemberRoleByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationMemberRoleByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isRoleUpdated: z.boolean(),
}));

/** Which WhatsApp business account to use. */
export const UpdateWhatsAppBusinessAccountDetailsSchema: z.ZodMiniType<components['schemas']['UpdateWhatsAppBusinessAccountDetailsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessAccountId: z.string(),
  accessToken: z.string(),
}));

/** A WhatsApp business account, with its secrets. */
export const WhatsAppBusinessAccountDetailsSchema: z.ZodMiniType<components['schemas']['WhatsAppBusinessAccountDetailsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessAccountId: z.string(),
  accessToken: z.string(),
  webhookSecret: z.string(),
}));

/** A message template, as Meta has it. */
export const MessageTemplateSchema: z.ZodMiniType<components['schemas']['MessageTemplateSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  category: MessageTemplateCategory,
  components: z.optional(z.array(WhatsAppBusinessHSMWhatsAppHSMComponent)),
  correct_category: z.optional(z.string()),
  cta_url_link_tracking_opted_out: z.optional(z.boolean()),
  language: z.string(),
  library_template_name: z.optional(z.string()),
  message_send_ttl_seconds: z.optional(z.number().check(c.integer())),
  name: z.string(),
  previous_category: z.optional(z.string()),
  quality_score: z.optional(TemplateMessageQualityScore),
  rejected_reason: z.optional(z.string()),
  status: MessageTemplateStatus,
}));

/** All message templates. */
export const GetAllMessageTemplatesResponseSchema: z.ZodMiniType<components['schemas']['GetAllMessageTemplatesResponseSchema']> = /* @__PURE__ */ c.define(() => z.array(MessageTemplateSchema));

/** A phone number of your organization. */
export const PhoneNumberSchema: z.ZodMiniType<components['schemas']['PhoneNumberSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  verified_name: z.string(),
  display_phone_number: z.string(),
  id: z.string(),
  quality_rating: z.string(),
  code_verification_status: z.looseObject({
    status: z.optional(z.string()),
  }),
  platform_type: z.string(),
}));

/** All phone numbers. */
export const GetAllPhoneNumbersResponseSchema: z.ZodMiniType<components['schemas']['GetAllPhoneNumbersResponseSchema']> = /* @__PURE__ */ c.define(() => z.array(PhoneNumberSchema));

/** One phone number, without an envelope. */
export const GetPhoneNumberByIdResponseSchema: z.ZodMiniType<components['schemas']['GetPhoneNumberByIdResponseSchema']> = /* @__PURE__ */ c.define(() => PhoneNumberSchema);

/** What your account shall be from now on. */
export const UpdateUserSchema: z.ZodMiniType<components['schemas']['UpdateUserSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  profilePicture: z.optional(z.string()),
}));

/** What came of changing your account. */
export const UpdateUserResponseSchema: z.ZodMiniType<components['schemas']['UpdateUserResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isUpdated: z.boolean(),
}));

/** A button of a template. */
export const TemplateMessageComponentButton: z.ZodMiniType<components['schemas']['TemplateMessageComponentButton']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.optional(TemplateMessageButtonType),
  text: z.optional(z.string()),
  phone_number: z.optional(z.string()),
  example: z.optional(z.array(z.string())),
  url: z.optional(z.string()),
}));

/** Sample values of a part of a template. */
export const TemplateMessageComponentExample: z.ZodMiniType<components['schemas']['TemplateMessageComponentExample']> = /* @__PURE__ */ c.define(() => z.looseObject({
  header_handle: z.optional(z.array(z.string())),
  header_text: z.optional(z.array(z.string())),
  body_text: z.optional(z.array(z.array(z.string()))),
}));

/** A part of a template. */
export const WhatsAppBusinessHSMWhatsAppHSMComponent: z.ZodMiniType<components['schemas']['WhatsAppBusinessHSMWhatsAppHSMComponent']> = /* @__PURE__ */ c.define(() => z.looseObject({
  add_security_recommendation: z.optional(z.boolean()),
  buttons: z.optional(z.array(TemplateMessageComponentButton)),
  cards: z.optional(z.array(z.looseObject({}))),
  code_expiration_minutes: z.optional(z.number().check(c.integer())),
  example: z.optional(TemplateMessageComponentExample),
  format: z.optional(MessageTemplateComponentFormat),
  limited_time_offer: z.optional(z.looseObject({})),
  text: z.optional(z.string()),
  type: z.optional(MessageTemplateComponentType),
}));

/** Quality of a template. */
export const TemplateMessageQualityScore: z.ZodMiniType<components['schemas']['TemplateMessageQualityScore']> = /* @__PURE__ */ c.define(() => z.looseObject({
  date: z.optional(z.number().check(c.integer())),
  reasons: z.optional(z.array(z.string())),
  score: z.optional(z.number().check(c.integer())),
}));

/** A notification of an account. */
export const NotificationSchema: z.ZodMiniType<components['schemas']['NotificationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  title: z.string(),
  description: z.string(),
  type: z.string(),
  ctaUrl: z.optional(z.string()),
  createdAt: z.string().check(c.format('date-time')),
  read: z.boolean(),
}));

/** A page of notifications. */
export const GetUserNotificationsResponseSchema: z.ZodMiniType<components['schemas']['GetUserNotificationsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  unreadCount: z.number().check(c.integer()),
  notifications: z.array(NotificationSchema),
  paginationMeta: PaginationMeta,
}));

/** A message of a chat with the AI. */
export const AiChatMessageSchema: z.ZodMiniType<components['schemas']['AiChatMessageSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
  role: AiChatMessageRoleEnum,
  content: z.string(),
}));

/** A chat with the AI. */
export const AiChatSchema: z.ZodMiniType<components['schemas']['AiChatSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
  title: z.string(),
  description: z.optional(z.string()),
}));

/** A chat with the AI in its envelope. */
export const GetAiChatByIdResponseSchema: z.ZodMiniType<components['schemas']['GetAiChatByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  chat: AiChatSchema,
}));

/** A page of messages of a chat with the AI. */
export const GetAiChatMessagesResponseSchema: z.ZodMiniType<components['schemas']['GetAiChatMessagesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messages: z.array(AiChatMessageSchema),
  paginationMeta: PaginationMeta,
}));

/** A vote to be made. */
export const AiChatMessageVoteCreateSchema: z.ZodMiniType<components['schemas']['AiChatMessageVoteCreateSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.optional(AiChatMessageVoteEnum),
  messageId: z.string(),
}));

/** A new vote in its envelope. */
export const CreateAiChatMessageVoteResponseSchema: z.ZodMiniType<components['schemas']['CreateAiChatMessageVoteResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  vote: AiChatMessageVoteSchema,
}));

/** A page of votes. */
export const GetAiChatVotesResponseSchema: z.ZodMiniType<components['schemas']['GetAiChatVotesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  votes: z.array(AiChatMessageVoteSchema),
  paginationMeta: PaginationMeta,
}));

/** A vote on a message of the AI. */
export const AiChatMessageVoteSchema: z.ZodMiniType<components['schemas']['AiChatMessageVoteSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  messageId: z.string(),
  vote: AiChatMessageVoteEnum,
  createdAt: z.string().check(c.format('date-time')),
}));

/** A page of chats with the AI. */
export const GetAiChatsResponseSchema: z.ZodMiniType<components['schemas']['GetAiChatsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  chats: z.array(AiChatSchema),
  paginationMeta: PaginationMeta,
}));

/** What the AI is asked. */
export const AiChatQuerySchema: z.ZodMiniType<components['schemas']['AiChatQuerySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.string(),
}));

/** Settings of an AI, without its key. */
export const AiConfigurationDetailsSchema: z.ZodMiniType<components['schemas']['AiConfigurationDetailsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isEnabled: z.optional(z.boolean()),
  model: AiModelEnum,
}));

/** What the settings of an AI shall be from now on. */
export const UpdateAIConfigurationDetailsSchema: z.ZodMiniType<components['schemas']['UpdateAIConfigurationDetailsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isEnabled: z.optional(z.boolean()),
  model: AiModelEnum,
  apiKey: z.string(),
}));

/** Settings of an AI, with its key. */
export const FullAiConfiguration: z.ZodMiniType<components['schemas']['FullAiConfiguration']> = /* @__PURE__ */ c.define(() => z.looseObject({
  apiKey: z.string(),
  model: AiModelEnum,
  isEnabled: z.boolean(),
}));

/** Settings of an AI in their envelope. */
export const GetAiConfigurationResponseSchema: z.ZodMiniType<components['schemas']['GetAiConfigurationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  aiConfiguration: FullAiConfiguration,
}));

/** Lists and tags that the AI recommends together. */
export const SegmentationRecommendation: z.ZodMiniType<components['schemas']['SegmentationRecommendation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  lists: z.array(ContactListSchema),
  tags: z.array(TagSchema),
}));

/** What the AI recommends, in its envelope. */
export const GetSegmentationRecommendationsResponse: z.ZodMiniType<components['schemas']['GetSegmentationRecommendationsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  recommendations: z.array(SegmentationRecommendation),
}));

/** Answers that the AI suggests, in their envelope. */
export const GetResponseSuggestionsResponse: z.ZodMiniType<components['schemas']['GetResponseSuggestionsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  suggestions: z.array(z.string()),
}));

/** An invitation in its envelope. */
export const GetOrganizationInviteBySlugResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationInviteBySlugResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invite: OrganizationMemberInviteSchema,
}));

/** What accepting an invitation gives. */
export const AcceptOrganizationInviteResponseSchema: z.ZodMiniType<components['schemas']['AcceptOrganizationInviteResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
}));

/** A value for a placeholder of a template. */
export const TemplateComponentParameter: z.ZodMiniType<components['schemas']['TemplateComponentParameter']> = /* @__PURE__ */ c.define(() => z.looseObject({
  nameOrIndex: z.optional(z.string()),
  label: z.optional(z.string()),
  parameterType: z.optional(z.string()),
  dynamicField: z.optional(z.string()),
  staticValue: z.optional(z.string()),
  example: z.optional(z.string()),
  placeholder: z.optional(z.string()),
}));

/** States of an invitation. */
export const InviteStatusEnum: z.ZodMiniType<components['schemas']['InviteStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** States of a campaign. */
export const CampaignStatusEnum: z.ZodMiniType<components['schemas']['CampaignStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** States of an integration. */
export const IntegrationStatusEnum: z.ZodMiniType<components['schemas']['IntegrationStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** States of a chat with the AI. */
export const AiChatStatusEnum: z.ZodMiniType<components['schemas']['AiChatStatusEnum']> = /* @__PURE__ */ c.define(() => z.enum(['Active', 'Inactive']));

/** Who a chat with the AI can be for. */
export const AiChatVisibilityEnum: z.ZodMiniType<components['schemas']['AiChatVisibilityEnum']> = /* @__PURE__ */ c.define(() => z.enum(['Public', 'Private']));

/** Ways to vote on a message of the AI. */
export const AiChatMessageVoteEnum: z.ZodMiniType<components['schemas']['AiChatMessageVoteEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Models that the AI can use. */
export const AiModelEnum: z.ZodMiniType<components['schemas']['AiModelEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Where Meta's review of a template can stand. */
export const MessageTemplateStatus: z.ZodMiniType<components['schemas']['MessageTemplateStatus']> = /* @__PURE__ */ c.define(() => z.string());

/** What a template can be for. */
export const MessageTemplateCategory: z.ZodMiniType<components['schemas']['MessageTemplateCategory']> = /* @__PURE__ */ c.define(() => z.string());

/** Kinds of buttons. */
export const TemplateMessageButtonType: z.ZodMiniType<components['schemas']['TemplateMessageButtonType']> = /* @__PURE__ */ c.define(() => z.string());

/** Kinds of parts of a template. */
export const MessageTemplateComponentType: z.ZodMiniType<components['schemas']['MessageTemplateComponentType']> = /* @__PURE__ */ c.define(() => z.string());

/** What a header can hold. */
export const MessageTemplateComponentFormat: z.ZodMiniType<components['schemas']['MessageTemplateComponentFormat']> = /* @__PURE__ */ c.define(() => z.string());

/** Who can speak in a chat with the AI. */
export const AiChatMessageRoleEnum: z.ZodMiniType<components['schemas']['AiChatMessageRoleEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** An error body, whose form differs between versions of the service. */
export const ErrorBody: z.ZodMiniType<components['schemas']['ErrorBody']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [z.looseObject({
    message: z.string(),
  }), z.string(), c.schema({
    type: ['null'],
  })],
}));

/** JSON bodies that listContacts is answered with, by status. */
export const listContactsResponses = {
  200: GetContactsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listContacts sends: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    list_id: z.optional(z.string()),
    order: z.optional(OrderEnum),
    status: z.optional(z.string()),
    searchString: z.optional(z.string()),
  }),
}));

/** JSON bodies that createContacts is answered with, by status. */
export const createContactsResponses = {
  200: CreateNewContactResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that createContacts sends. */
export const createContactsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createContacts']['requestBody']>['content']['application/json']>(() => z.array(NewContactSchema));

/** What createContacts sends: `path`, `query`, `header` and `body`. */
export const createContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createContactsRequestBody,
}));

/** JSON bodies that deleteContactsByList is answered with, by status. */
export const deleteContactsByListResponses = {
  200: /* @__PURE__ */ c.define<operations['deleteContactsByList']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What deleteContactsByList sends: `path`, `query`, `header` and `body`. */
export const deleteContactsByListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that importContactsAtSpecifiedPath is answered with, by status. */
export const importContactsAtSpecifiedPathResponses = {
  200: BulkImportResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that getContact is answered with, by status. */
export const getContactResponses = {
  200: GetContactByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getContact sends: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateContact is answered with, by status. */
export const updateContactResponses = {
  200: UpdateContactByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateContact sends. */
export const updateContactRequestBody = UpdateContactSchema;

/** What updateContact sends: `path`, `query`, `header` and `body`. */
export const updateContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateContactRequestBody,
}));

/** JSON bodies that deleteContact is answered with, by status. */
export const deleteContactResponses = {
  200: DeleteContactByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What deleteContact sends: `path`, `query`, `header` and `body`. */
export const deleteContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that importContacts is answered with, by status. */
export const importContactsResponses = {
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that listConversations is answered with, by status. */
export const listConversationsResponses = {
  200: GetConversationsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listConversations sends: `path`, `query`, `header` and `body`. */
export const listConversationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(ConversationStatusEnum),
    contact_id: z.optional(z.string()),
    campaign_id: z.optional(z.string()),
    list_id: z.optional(z.string()),
    message_id: z.optional(z.string()),
  }),
}));

/** JSON bodies that getConversation is answered with, by status. */
export const getConversationResponses = {
  200: GetConversationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getConversation sends: `path`, `query`, `header` and `body`. */
export const getConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateConversation is answered with, by status. */
export const updateConversationResponses = {
  200: UpdateConversationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateConversation sends. */
export const updateConversationRequestBody = UpdateConversationSchema;

/** What updateConversation sends: `path`, `query`, `header` and `body`. */
export const updateConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateConversationRequestBody,
}));

/** JSON bodies that deleteConversation is answered with, by status. */
export const deleteConversationResponses = {
  200: DeleteConversationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What deleteConversation sends: `path`, `query`, `header` and `body`. */
export const deleteConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that assignConversation is answered with, by status. */
export const assignConversationResponses = {
  200: AssignConversationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that assignConversation sends. */
export const assignConversationRequestBody = AssignConversationSchema;

/** What assignConversation sends: `path`, `query`, `header` and `body`. */
export const assignConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: assignConversationRequestBody,
}));

/** JSON bodies that unassignConversation is answered with, by status. */
export const unassignConversationResponses = {
  200: UnassignConversationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that unassignConversation sends. */
export const unassignConversationRequestBody = UnassignConversationSchema;

/** What unassignConversation sends: `path`, `query`, `header` and `body`. */
export const unassignConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: unassignConversationRequestBody,
}));

/** JSON bodies that listConversationMessages is answered with, by status. */
export const listConversationMessagesResponses = {
  200: GetConversationMessagesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What listConversationMessages sends: `path`, `query`, `header` and `body`. */
export const listConversationMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  query: z.looseObject({
    order: z.optional(OrderEnum),
  }),
}));

/** JSON bodies that sendMessage is answered with, by status. */
export const sendMessageResponses = {
  200: SendMessageInConversationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that sendMessage sends. */
export const sendMessageRequestBody = NewMessageSchema;

/** What sendMessage sends: `path`, `query`, `header` and `body`. */
export const sendMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: sendMessageRequestBody,
}));

/** JSON bodies that listMessages is answered with, by status. */
export const listMessagesResponses = {
  200: /* @__PURE__ */ c.define<operations['getMessages']['responses'][200]['content']['application/json']>(() => z.looseObject({
  messages: z.optional(z.array(MessageSchema)),
  paginationMeta: z.optional(PaginationMeta),
})),
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listMessages sends: `path`, `query`, `header` and `body`. */
export const listMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(z.enum(['read', 'unread', 'sent', 'failed'])),
    direction: z.optional(MessageDirectionEnum),
    contact_id: z.optional(z.string()),
    campaign_id: z.optional(z.string()),
    list_id: z.optional(z.string()),
    conversation_id: z.optional(z.string()),
  }),
}));

/** JSON bodies that listContactLists is answered with, by status. */
export const listContactListsResponses = {
  200: GetContactListResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listContactLists sends: `path`, `query`, `header` and `body`. */
export const listContactListsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
  }),
}));

/** JSON bodies that createContactList is answered with, by status. */
export const createContactListResponses = {
  200: CreateNewListResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that createContactList sends. */
export const createContactListRequestBody = NewContactListSchema;

/** What createContactList sends: `path`, `query`, `header` and `body`. */
export const createContactListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createContactListRequestBody,
}));

/** JSON bodies that getContactList is answered with, by status. */
export const getContactListResponses = {
  200: GetContactListByIdSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getContactList sends: `path`, `query`, `header` and `body`. */
export const getContactListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateContactList is answered with, by status. */
export const updateContactListResponses = {
  200: UpdateListByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateContactList sends. */
export const updateContactListRequestBody = UpdateContactListSchema;

/** What updateContactList sends: `path`, `query`, `header` and `body`. */
export const updateContactListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateContactListRequestBody,
}));

/** JSON bodies that deleteContactList is answered with, by status. */
export const deleteContactListResponses = {
  200: /* @__PURE__ */ c.define<operations['deleteListById']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What deleteContactList sends: `path`, `query`, `header` and `body`. */
export const deleteContactListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that listCampaigns is answered with, by status. */
export const listCampaignsResponses = {
  200: GetCampaignResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listCampaigns sends: `path`, `query`, `header` and `body`. */
export const listCampaignsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(CampaignStatusEnum),
  }),
}));

/** JSON bodies that createCampaign is answered with, by status. */
export const createCampaignResponses = {
  200: CreateNewCampaignResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that createCampaign sends. */
export const createCampaignRequestBody = NewCampaignSchema;

/** What createCampaign sends: `path`, `query`, `header` and `body`. */
export const createCampaignRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createCampaignRequestBody,
}));

/** JSON bodies that getCampaign is answered with, by status. */
export const getCampaignResponses = {
  200: GetCampaignByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getCampaign sends: `path`, `query`, `header` and `body`. */
export const getCampaignRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateCampaign is answered with, by status. */
export const updateCampaignResponses = {
  200: UpdateCampaignByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateCampaign sends. */
export const updateCampaignRequestBody = UpdateCampaignSchema;

/** What updateCampaign sends: `path`, `query`, `header` and `body`. */
export const updateCampaignRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateCampaignRequestBody,
}));

/** JSON bodies that deleteCampaign is answered with, by status. */
export const deleteCampaignResponses = {
  200: /* @__PURE__ */ c.define<operations['deleteCampaignById']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What deleteCampaign sends: `path`, `query`, `header` and `body`. */
export const deleteCampaignRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that regenerateApiKey is answered with, by status. */
export const regenerateApiKeyResponses = {
  200: RegenerateApiKeyResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that joinOrganization is answered with, by status. */
export const joinOrganizationResponses = {
  200: JoinOrganizationResponseBodySchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that joinOrganization sends. */
export const joinOrganizationRequestBody = JoinOrganizationRequestBodySchema;

/** What joinOrganization sends: `path`, `query`, `header` and `body`. */
export const joinOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: joinOrganizationRequestBody,
}));

/** JSON bodies that listOrganizations is answered with, by status. */
export const listOrganizationsResponses = {
  200: GetOrganizationsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listOrganizations sends: `path`, `query`, `header` and `body`. */
export const listOrganizationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** JSON bodies that createOrganization is answered with, by status. */
export const createOrganizationResponses = {
  200: CreateNewOrganizationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that createOrganization sends. */
export const createOrganizationRequestBody = NewOrganizationSchema;

/** What createOrganization sends: `path`, `query`, `header` and `body`. */
export const createOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createOrganizationRequestBody,
}));

/** JSON bodies that getOrganization is answered with, by status. */
export const getOrganizationResponses = {
  200: GetOrganizationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getOrganization sends: `path`, `query`, `header` and `body`. */
export const getOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateOrganization is answered with, by status. */
export const updateOrganizationResponses = {
  200: UpdateOrganizationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateOrganization sends. */
export const updateOrganizationRequestBody = UpdateOrganizationSchema;

/** What updateOrganization sends: `path`, `query`, `header` and `body`. */
export const updateOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateOrganizationRequestBody,
}));

/** JSON bodies that getAiConfiguration is answered with, by status. */
export const getAiConfigurationResponses = {
  200: /* @__PURE__ */ c.define<operations['getAIConfiguration']['responses'][200]['content']['application/json']>(() => z.nullable(GetAiConfigurationResponseSchema)),
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that listRoles is answered with, by status. */
export const listRolesResponses = {
  200: GetOrganizationRolesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listRoles sends: `path`, `query`, `header` and `body`. */
export const listRolesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** JSON bodies that createRole is answered with, by status. */
export const createRoleResponses = {
  200: CreateNewRoleResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that createRole sends. */
export const createRoleRequestBody = NewOrganizationRoleSchema;

/** What createRole sends: `path`, `query`, `header` and `body`. */
export const createRoleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createRoleRequestBody,
}));

/** JSON bodies that getRole is answered with, by status. */
export const getRoleResponses = {
  200: GetRoleByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getRole sends: `path`, `query`, `header` and `body`. */
export const getRoleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateRole is answered with, by status. */
export const updateRoleResponses = {
  200: UpdateRoleByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateRole sends. */
export const updateRoleRequestBody = RoleUpdateSchema;

/** What updateRole sends: `path`, `query`, `header` and `body`. */
export const updateRoleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateRoleRequestBody,
}));

/** JSON bodies that deleteRole is answered with, by status. */
export const deleteRoleResponses = {
  200: DeleteRoleByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What deleteRole sends: `path`, `query`, `header` and `body`. */
export const deleteRoleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that listTags is answered with, by status. */
export const listTagsResponses = {
  200: GetOrganizationTagsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listTags sends: `path`, `query`, `header` and `body`. */
export const listTagsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** JSON bodies that createTag is answered with, by status. */
export const createTagResponses = {
  200: CreateNewOrganizationTagResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that createTag sends. */
export const createTagRequestBody = NewOrganizationTagSchema;

/** What createTag sends: `path`, `query`, `header` and `body`. */
export const createTagRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createTagRequestBody,
}));

/** JSON bodies that listInvites is answered with, by status. */
export const listInvitesResponses = {
  200: GetOrganizationMemberInvitesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listInvites sends: `path`, `query`, `header` and `body`. */
export const listInvitesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** JSON bodies that createInvite is answered with, by status. */
export const createInviteResponses = {
  200: CreateInviteResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that createInvite sends. */
export const createInviteRequestBody = CreateNewOrganizationInviteSchema;

/** What createInvite sends: `path`, `query`, `header` and `body`. */
export const createInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createInviteRequestBody,
}));

/** JSON bodies that getInvite is answered with, by status. */
export const getInviteResponses = {
  200: GetOrganizationInviteBySlugResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getInvite sends: `path`, `query`, `header` and `body`. */
export const getInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    slug: z.string(),
  }),
}));

/** JSON bodies that acceptInvite is answered with, by status. */
export const acceptInviteResponses = {
  200: AcceptOrganizationInviteResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What acceptInvite sends: `path`, `query`, `header` and `body`. */
export const acceptInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    slug: z.string(),
  }),
}));

/** JSON bodies that listMembers is answered with, by status. */
export const listMembersResponses = {
  200: GetOrganizationMembersResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listMembers sends: `path`, `query`, `header` and `body`. */
export const listMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** JSON bodies that transferOrganization is answered with, by status. */
export const transferOrganizationResponses = {
  200: TransferOrganizationOwnershipResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that transferOrganization sends. */
export const transferOrganizationRequestBody = TransferOrganizationOwnershipSchema;

/** What transferOrganization sends: `path`, `query`, `header` and `body`. */
export const transferOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: transferOrganizationRequestBody,
}));

/** JSON bodies that listTemplates is answered with, by status. */
export const listTemplatesResponses = {
  200: GetAllMessageTemplatesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that getTemplate is answered with, by status. */
export const getTemplateResponses = {
  200: GetTemplateByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getTemplate sends: `path`, `query`, `header` and `body`. */
export const getTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that listPhoneNumbers is answered with, by status. */
export const listPhoneNumbersResponses = {
  200: GetAllPhoneNumbersResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that getPhoneNumber is answered with, by status. */
export const getPhoneNumberResponses = {
  200: /* @__PURE__ */ c.define<operations['getPhoneNumberById']['responses'][200]['content']['application/json']>(() => z.nullable(GetPhoneNumberByIdResponseSchema)),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getPhoneNumber sends: `path`, `query`, `header` and `body`. */
export const getPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateBusinessAccount is answered with, by status. */
export const updateBusinessAccountResponses = {
  200: WhatsAppBusinessAccountDetailsSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateBusinessAccount sends. */
export const updateBusinessAccountRequestBody = UpdateWhatsAppBusinessAccountDetailsSchema;

/** What updateBusinessAccount sends: `path`, `query`, `header` and `body`. */
export const updateBusinessAccountRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: updateBusinessAccountRequestBody,
}));

/** JSON bodies that getMember is answered with, by status. */
export const getMemberResponses = {
  200: GetOrganizationMemberByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getMember sends: `path`, `query`, `header` and `body`. */
export const getMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateMember is answered with, by status. */
export const updateMemberResponses = {
  200: /* @__PURE__ */ c.define<operations['updateOrganizationMemberById']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(UpdateOrganizationMemberByIdResponseSchema),
})),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateMember sends. */
export const updateMemberRequestBody = UpdateOrganizationMemberSchema;

/** What updateMember sends: `path`, `query`, `header` and `body`. */
export const updateMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateMemberRequestBody,
}));

/** JSON bodies that deleteMember is answered with, by status. */
export const deleteMemberResponses = {
  200: DeleteOrganizationMemberByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What deleteMember sends: `path`, `query`, `header` and `body`. */
export const deleteMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that updateMemberRoles is answered with, by status. */
export const updateMemberRolesResponses = {
  200: UpdateOrganizationMemberRoleByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateMemberRoles sends. */
export const updateMemberRolesRequestBody = UpdateOrganizationMemberRoleSchema;

/** What updateMemberRoles sends: `path`, `query`, `header` and `body`. */
export const updateMemberRolesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateMemberRolesRequestBody,
}));

/** JSON bodies that getUser is answered with, by status. */
export const getUserResponses = {
  200: GetUserResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that updateUser is answered with, by status. */
export const updateUserResponses = {
  200: UpdateUserResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that updateUser sends. */
export const updateUserRequestBody = UpdateUserSchema;

/** What updateUser sends: `path`, `query`, `header` and `body`. */
export const updateUserRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: updateUserRequestBody,
}));

/** JSON bodies that listNotifications is answered with, by status. */
export const listNotificationsResponses = {
  200: GetUserNotificationsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listNotifications sends: `path`, `query`, `header` and `body`. */
export const listNotificationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** JSON bodies that getFeatureFlags is answered with, by status. */
export const getFeatureFlagsResponses = {
  200: GetFeatureFlagsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that login is answered with, by status. */
export const loginResponses = {
  200: LoginResponseBodySchema,
  400: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that login sends. */
export const loginRequestBody = LoginRequestBodySchema;

/** What login sends: `path`, `query`, `header` and `body`. */
export const loginRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: loginRequestBody,
}));

/** JSON bodies that register is answered with, by status. */
export const registerResponses = {
  200: RegisterRequestResponseBodySchema,
  400: ErrorBody,
  500: ErrorBody,
};

/** JSON body that register sends. */
export const registerRequestBody = RegisterRequestBodySchema;

/** What register sends: `path`, `query`, `header` and `body`. */
export const registerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: registerRequestBody,
}));

/** JSON bodies that verifyEmail is answered with, by status. */
export const verifyEmailResponses = {
  200: VerifyOtpResponseBodySchema,
  400: ErrorBody,
  500: ErrorBody,
};

/** JSON body that verifyEmail sends. */
export const verifyEmailRequestBody = VerifyOtpRequestBodySchema;

/** What verifyEmail sends: `path`, `query`, `header` and `body`. */
export const verifyEmailRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: verifyEmailRequestBody,
}));

/** JSON bodies that getApiKey is answered with, by status. */
export const getApiKeyResponses = {
  200: GetApiKeysResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that switchOrganization is answered with, by status. */
export const switchOrganizationResponses = {
  200: SwitchOrganizationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON body that switchOrganization sends. */
export const switchOrganizationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['switchOrganization']['requestBody']>['content']['application/json']>(() => z.looseObject({
  organizationId: z.optional(z.string()),
}));

/** What switchOrganization sends: `path`, `query`, `header` and `body`. */
export const switchOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: switchOrganizationRequestBody,
}));

/** JSON bodies that loginWithOauth is answered with, by status. */
export const loginWithOauthResponses = {
  200: /* @__PURE__ */ c.define<operations['oauthLogin']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  500: ErrorBody,
};

/** JSON body that loginWithOauth sends. */
export const loginWithOauthRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['oauthLogin']['requestBody']>['content']['application/json']>(() => c.anything());

/** What loginWithOauth sends: `path`, `query`, `header` and `body`. */
export const loginWithOauthRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(loginWithOauthRequestBody),
}));

/** JSON bodies that listIntegrations is answered with, by status. */
export const listIntegrationsResponses = {
  200: GetIntegrationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listIntegrations sends: `path`, `query`, `header` and `body`. */
export const listIntegrationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(IntegrationStatusEnum),
  }),
}));

/** JSON bodies that getIntegration is answered with, by status. */
export const getIntegrationResponses = {
  200: /* @__PURE__ */ c.define<operations['getIntegrationByIdRegistered']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getIntegration sends: `path`, `query`, `header` and `body`. */
export const getIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that enableIntegration is answered with, by status. */
export const enableIntegrationResponses = {
  200: /* @__PURE__ */ c.define<operations['enableIntegrationRegistered']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What enableIntegration sends: `path`, `query`, `header` and `body`. */
export const enableIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that disableIntegration is answered with, by status. */
export const disableIntegrationResponses = {
  200: /* @__PURE__ */ c.define<operations['disableIntegrationRegistered']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What disableIntegration sends: `path`, `query`, `header` and `body`. */
export const disableIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that getPrimaryAnalytics is answered with, by status. */
export const getPrimaryAnalyticsResponses = {
  200: PrimaryAnalyticsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What getPrimaryAnalytics sends: `path`, `query`, `header` and `body`. */
export const getPrimaryAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    from: z.string().check(c.format('date-time')),
    to: z.string().check(c.format('date-time')),
  }),
}));

/** JSON bodies that getSecondaryAnalytics is answered with, by status. */
export const getSecondaryAnalyticsResponses = {
  200: SecondaryAnalyticsDashboardResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What getSecondaryAnalytics sends: `path`, `query`, `header` and `body`. */
export const getSecondaryAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    from: z.optional(z.string().check(c.format('date-time'))),
    to: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that getCampaignAnalytics is answered with, by status. */
export const getCampaignAnalyticsResponses = {
  200: CampaignAnalyticsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getCampaignAnalytics sends: `path`, `query`, `header` and `body`. */
export const getCampaignAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    campaignId: z.string(),
  }),
}));

/** JSON bodies that getAllCampaignAnalytics is answered with, by status. */
export const getAllCampaignAnalyticsResponses = {
  200: CampaignAnalyticsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What getAllCampaignAnalytics sends: `path`, `query`, `header` and `body`. */
export const getAllCampaignAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    from: z.optional(z.string().check(c.format('date-time'))),
    to: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that listAiChats is answered with, by status. */
export const listAiChatsResponses = {
  200: GetAiChatsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listAiChats sends: `path`, `query`, `header` and `body`. */
export const listAiChatsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(AiChatStatusEnum),
    visibility: z.optional(AiChatVisibilityEnum),
  }),
}));

/** JSON bodies that getAiChat is answered with, by status. */
export const getAiChatResponses = {
  200: GetAiChatByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getAiChat sends: `path`, `query`, `header` and `body`. */
export const getAiChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that listAiChatMessages is answered with, by status. */
export const listAiChatMessagesResponses = {
  200: GetAiChatMessagesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What listAiChatMessages sends: `path`, `query`, `header` and `body`. */
export const listAiChatMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that sendAiChatMessage is answered with, by status. */
export const sendAiChatMessageResponses = {
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that sendAiChatMessage sends. */
export const sendAiChatMessageRequestBody = AiChatQuerySchema;

/** What sendAiChatMessage sends: `path`, `query`, `header` and `body`. */
export const sendAiChatMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: sendAiChatMessageRequestBody,
}));

/** JSON bodies that listAiChatVotes is answered with, by status. */
export const listAiChatVotesResponses = {
  200: GetAiChatVotesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What listAiChatVotes sends: `path`, `query`, `header` and `body`. */
export const listAiChatVotesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that voteOnAiChatMessage is answered with, by status. */
export const voteOnAiChatMessageResponses = {
  200: CreateAiChatMessageVoteResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** JSON body that voteOnAiChatMessage sends. */
export const voteOnAiChatMessageRequestBody = AiChatMessageVoteCreateSchema;

/** What voteOnAiChatMessage sends: `path`, `query`, `header` and `body`. */
export const voteOnAiChatMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: voteOnAiChatMessageRequestBody,
}));

/** JSON bodies that getSegmentRecommendations is answered with, by status. */
export const getSegmentRecommendationsResponses = {
  200: GetSegmentationRecommendationsResponse,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What getSegmentRecommendations sends: `path`, `query`, `header` and `body`. */
export const getSegmentRecommendationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    conversationId: z.optional(c.schema({
      type: ['string', 'integer'],
    })),
    contactId: z.optional(c.schema({
      type: ['string', 'integer'],
    })),
  }),
}));

/** JSON bodies that getResponseSuggestions is answered with, by status. */
export const getResponseSuggestionsResponses = {
  200: GetResponseSuggestionsResponse,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What getResponseSuggestions sends: `path`, `query`, `header` and `body`. */
export const getResponseSuggestionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    conversationId: z.string(),
  }),
}));

/** JSON bodies that getChatSummary is answered with, by status. */
export const getChatSummaryResponses = {
  200: /* @__PURE__ */ c.define<operations['getChatSummary']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that getHealthAtSpecifiedPath is answered with, by status. */
export const getHealthAtSpecifiedPathResponses = {
  200: /* @__PURE__ */ c.define<operations['getHealthCheck']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that getMetadataAtSpecifiedPath is answered with, by status. */
export const getMetadataAtSpecifiedPathResponses = {
  200: GetMetaDataResponseSchema,
  400: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that getHealth is answered with, by status. */
export const getHealthResponses = {
  200: /* @__PURE__ */ c.define<operations['getHealth']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  500: ErrorBody,
};

/** JSON bodies that getMetadata is answered with, by status. */
export const getMetadataResponses = {
  200: GetMetaDataResponseSchema,
  400: ErrorBody,
  500: ErrorBody,
};

/** What each operation sends and is answered with, by its public name; to be taken apart for a validator of your own. */
export const operationSchemas: {
  'contacts.list': { request: typeof listContactsRequest; response: typeof listContactsResponses };
  'contacts.create': { request: typeof createContactsRequest; response: typeof createContactsResponses };
  'contacts.deleteByList': { request: typeof deleteContactsByListRequest; response: typeof deleteContactsByListResponses };
  'contacts.importAtSpecifiedPath': { response: typeof importContactsAtSpecifiedPathResponses };
  'contacts.get': { request: typeof getContactRequest; response: typeof getContactResponses };
  'contacts.update': { request: typeof updateContactRequest; response: typeof updateContactResponses };
  'contacts.delete': { request: typeof deleteContactRequest; response: typeof deleteContactResponses };
  'contacts.import': { response: typeof importContactsResponses };
  'conversations.list': { request: typeof listConversationsRequest; response: typeof listConversationsResponses };
  'conversations.get': { request: typeof getConversationRequest; response: typeof getConversationResponses };
  'conversations.update': { request: typeof updateConversationRequest; response: typeof updateConversationResponses };
  'conversations.delete': { request: typeof deleteConversationRequest; response: typeof deleteConversationResponses };
  'conversations.assign': { request: typeof assignConversationRequest; response: typeof assignConversationResponses };
  'conversations.unassign': { request: typeof unassignConversationRequest; response: typeof unassignConversationResponses };
  'conversationMessages.list': { request: typeof listConversationMessagesRequest; response: typeof listConversationMessagesResponses };
  'messages.send': { request: typeof sendMessageRequest; response: typeof sendMessageResponses };
  'messages.list': { request: typeof listMessagesRequest; response: typeof listMessagesResponses };
  'contactLists.list': { request: typeof listContactListsRequest; response: typeof listContactListsResponses };
  'contactLists.create': { request: typeof createContactListRequest; response: typeof createContactListResponses };
  'contactLists.get': { request: typeof getContactListRequest; response: typeof getContactListResponses };
  'contactLists.update': { request: typeof updateContactListRequest; response: typeof updateContactListResponses };
  'contactLists.delete': { request: typeof deleteContactListRequest; response: typeof deleteContactListResponses };
  'campaigns.list': { request: typeof listCampaignsRequest; response: typeof listCampaignsResponses };
  'campaigns.create': { request: typeof createCampaignRequest; response: typeof createCampaignResponses };
  'campaigns.get': { request: typeof getCampaignRequest; response: typeof getCampaignResponses };
  'campaigns.update': { request: typeof updateCampaignRequest; response: typeof updateCampaignResponses };
  'campaigns.delete': { request: typeof deleteCampaignRequest; response: typeof deleteCampaignResponses };
  'apiKeys.regenerate': { response: typeof regenerateApiKeyResponses };
  'organizations.join': { request: typeof joinOrganizationRequest; response: typeof joinOrganizationResponses };
  'organizations.list': { request: typeof listOrganizationsRequest; response: typeof listOrganizationsResponses };
  'organizations.create': { request: typeof createOrganizationRequest; response: typeof createOrganizationResponses };
  'organizations.get': { request: typeof getOrganizationRequest; response: typeof getOrganizationResponses };
  'organizations.update': { request: typeof updateOrganizationRequest; response: typeof updateOrganizationResponses };
  'aiConfiguration.get': { response: typeof getAiConfigurationResponses };
  'roles.list': { request: typeof listRolesRequest; response: typeof listRolesResponses };
  'roles.create': { request: typeof createRoleRequest; response: typeof createRoleResponses };
  'roles.get': { request: typeof getRoleRequest; response: typeof getRoleResponses };
  'roles.update': { request: typeof updateRoleRequest; response: typeof updateRoleResponses };
  'roles.delete': { request: typeof deleteRoleRequest; response: typeof deleteRoleResponses };
  'tags.list': { request: typeof listTagsRequest; response: typeof listTagsResponses };
  'tags.create': { request: typeof createTagRequest; response: typeof createTagResponses };
  'invites.list': { request: typeof listInvitesRequest; response: typeof listInvitesResponses };
  'invites.create': { request: typeof createInviteRequest; response: typeof createInviteResponses };
  'invites.get': { request: typeof getInviteRequest; response: typeof getInviteResponses };
  'invites.accept': { request: typeof acceptInviteRequest; response: typeof acceptInviteResponses };
  'members.list': { request: typeof listMembersRequest; response: typeof listMembersResponses };
  'organizations.transfer': { request: typeof transferOrganizationRequest; response: typeof transferOrganizationResponses };
  'templates.list': { response: typeof listTemplatesResponses };
  'templates.get': { request: typeof getTemplateRequest; response: typeof getTemplateResponses };
  'phoneNumbers.list': { response: typeof listPhoneNumbersResponses };
  'phoneNumbers.get': { request: typeof getPhoneNumberRequest; response: typeof getPhoneNumberResponses };
  'businessAccount.update': { request: typeof updateBusinessAccountRequest; response: typeof updateBusinessAccountResponses };
  'members.get': { request: typeof getMemberRequest; response: typeof getMemberResponses };
  'members.update': { request: typeof updateMemberRequest; response: typeof updateMemberResponses };
  'members.delete': { request: typeof deleteMemberRequest; response: typeof deleteMemberResponses };
  'members.updateRoles': { request: typeof updateMemberRolesRequest; response: typeof updateMemberRolesResponses };
  'user.get': { response: typeof getUserResponses };
  'user.update': { request: typeof updateUserRequest; response: typeof updateUserResponses };
  'notifications.list': { request: typeof listNotificationsRequest; response: typeof listNotificationsResponses };
  'featureFlags.get': { response: typeof getFeatureFlagsResponses };
  'auth.login': { request: typeof loginRequest; response: typeof loginResponses };
  'auth.register': { request: typeof registerRequest; response: typeof registerResponses };
  'auth.verifyEmail': { request: typeof verifyEmailRequest; response: typeof verifyEmailResponses };
  'apiKeys.get': { response: typeof getApiKeyResponses };
  'organizations.switch': { request: typeof switchOrganizationRequest; response: typeof switchOrganizationResponses };
  'auth.loginWithOauth': { request: typeof loginWithOauthRequest; response: typeof loginWithOauthResponses };
  'integrations.list': { request: typeof listIntegrationsRequest; response: typeof listIntegrationsResponses };
  'integrations.get': { request: typeof getIntegrationRequest; response: typeof getIntegrationResponses };
  'integrations.enable': { request: typeof enableIntegrationRequest; response: typeof enableIntegrationResponses };
  'integrations.disable': { request: typeof disableIntegrationRequest; response: typeof disableIntegrationResponses };
  'analytics.getPrimary': { request: typeof getPrimaryAnalyticsRequest; response: typeof getPrimaryAnalyticsResponses };
  'analytics.getSecondary': { request: typeof getSecondaryAnalyticsRequest; response: typeof getSecondaryAnalyticsResponses };
  'analytics.getCampaign': { request: typeof getCampaignAnalyticsRequest; response: typeof getCampaignAnalyticsResponses };
  'analytics.getAllCampaigns': { request: typeof getAllCampaignAnalyticsRequest; response: typeof getAllCampaignAnalyticsResponses };
  'aiChats.list': { request: typeof listAiChatsRequest; response: typeof listAiChatsResponses };
  'aiChats.get': { request: typeof getAiChatRequest; response: typeof getAiChatResponses };
  'aiChatMessages.list': { request: typeof listAiChatMessagesRequest; response: typeof listAiChatMessagesResponses };
  'aiChatMessages.send': { request: typeof sendAiChatMessageRequest; response: typeof sendAiChatMessageResponses };
  'aiChatVotes.list': { request: typeof listAiChatVotesRequest; response: typeof listAiChatVotesResponses };
  'aiChatMessages.vote': { request: typeof voteOnAiChatMessageRequest; response: typeof voteOnAiChatMessageResponses };
  'ai.getSegmentRecommendations': { request: typeof getSegmentRecommendationsRequest; response: typeof getSegmentRecommendationsResponses };
  'ai.getResponseSuggestions': { request: typeof getResponseSuggestionsRequest; response: typeof getResponseSuggestionsResponses };
  'ai.getChatSummary': { response: typeof getChatSummaryResponses };
  'health.getAtSpecifiedPath': { response: typeof getHealthAtSpecifiedPathResponses };
  'metadata.getAtSpecifiedPath': { response: typeof getMetadataAtSpecifiedPathResponses };
  'health.get': { response: typeof getHealthResponses };
  'metadata.get': { response: typeof getMetadataResponses };
} = {
  'contacts.list': { request: listContactsRequest, response: listContactsResponses },
  'contacts.create': { request: createContactsRequest, response: createContactsResponses },
  'contacts.deleteByList': { request: deleteContactsByListRequest, response: deleteContactsByListResponses },
  'contacts.importAtSpecifiedPath': { response: importContactsAtSpecifiedPathResponses },
  'contacts.get': { request: getContactRequest, response: getContactResponses },
  'contacts.update': { request: updateContactRequest, response: updateContactResponses },
  'contacts.delete': { request: deleteContactRequest, response: deleteContactResponses },
  'contacts.import': { response: importContactsResponses },
  'conversations.list': { request: listConversationsRequest, response: listConversationsResponses },
  'conversations.get': { request: getConversationRequest, response: getConversationResponses },
  'conversations.update': { request: updateConversationRequest, response: updateConversationResponses },
  'conversations.delete': { request: deleteConversationRequest, response: deleteConversationResponses },
  'conversations.assign': { request: assignConversationRequest, response: assignConversationResponses },
  'conversations.unassign': { request: unassignConversationRequest, response: unassignConversationResponses },
  'conversationMessages.list': { request: listConversationMessagesRequest, response: listConversationMessagesResponses },
  'messages.send': { request: sendMessageRequest, response: sendMessageResponses },
  'messages.list': { request: listMessagesRequest, response: listMessagesResponses },
  'contactLists.list': { request: listContactListsRequest, response: listContactListsResponses },
  'contactLists.create': { request: createContactListRequest, response: createContactListResponses },
  'contactLists.get': { request: getContactListRequest, response: getContactListResponses },
  'contactLists.update': { request: updateContactListRequest, response: updateContactListResponses },
  'contactLists.delete': { request: deleteContactListRequest, response: deleteContactListResponses },
  'campaigns.list': { request: listCampaignsRequest, response: listCampaignsResponses },
  'campaigns.create': { request: createCampaignRequest, response: createCampaignResponses },
  'campaigns.get': { request: getCampaignRequest, response: getCampaignResponses },
  'campaigns.update': { request: updateCampaignRequest, response: updateCampaignResponses },
  'campaigns.delete': { request: deleteCampaignRequest, response: deleteCampaignResponses },
  'apiKeys.regenerate': { response: regenerateApiKeyResponses },
  'organizations.join': { request: joinOrganizationRequest, response: joinOrganizationResponses },
  'organizations.list': { request: listOrganizationsRequest, response: listOrganizationsResponses },
  'organizations.create': { request: createOrganizationRequest, response: createOrganizationResponses },
  'organizations.get': { request: getOrganizationRequest, response: getOrganizationResponses },
  'organizations.update': { request: updateOrganizationRequest, response: updateOrganizationResponses },
  'aiConfiguration.get': { response: getAiConfigurationResponses },
  'roles.list': { request: listRolesRequest, response: listRolesResponses },
  'roles.create': { request: createRoleRequest, response: createRoleResponses },
  'roles.get': { request: getRoleRequest, response: getRoleResponses },
  'roles.update': { request: updateRoleRequest, response: updateRoleResponses },
  'roles.delete': { request: deleteRoleRequest, response: deleteRoleResponses },
  'tags.list': { request: listTagsRequest, response: listTagsResponses },
  'tags.create': { request: createTagRequest, response: createTagResponses },
  'invites.list': { request: listInvitesRequest, response: listInvitesResponses },
  'invites.create': { request: createInviteRequest, response: createInviteResponses },
  'invites.get': { request: getInviteRequest, response: getInviteResponses },
  'invites.accept': { request: acceptInviteRequest, response: acceptInviteResponses },
  'members.list': { request: listMembersRequest, response: listMembersResponses },
  'organizations.transfer': { request: transferOrganizationRequest, response: transferOrganizationResponses },
  'templates.list': { response: listTemplatesResponses },
  'templates.get': { request: getTemplateRequest, response: getTemplateResponses },
  'phoneNumbers.list': { response: listPhoneNumbersResponses },
  'phoneNumbers.get': { request: getPhoneNumberRequest, response: getPhoneNumberResponses },
  'businessAccount.update': { request: updateBusinessAccountRequest, response: updateBusinessAccountResponses },
  'members.get': { request: getMemberRequest, response: getMemberResponses },
  'members.update': { request: updateMemberRequest, response: updateMemberResponses },
  'members.delete': { request: deleteMemberRequest, response: deleteMemberResponses },
  'members.updateRoles': { request: updateMemberRolesRequest, response: updateMemberRolesResponses },
  'user.get': { response: getUserResponses },
  'user.update': { request: updateUserRequest, response: updateUserResponses },
  'notifications.list': { request: listNotificationsRequest, response: listNotificationsResponses },
  'featureFlags.get': { response: getFeatureFlagsResponses },
  'auth.login': { request: loginRequest, response: loginResponses },
  'auth.register': { request: registerRequest, response: registerResponses },
  'auth.verifyEmail': { request: verifyEmailRequest, response: verifyEmailResponses },
  'apiKeys.get': { response: getApiKeyResponses },
  'organizations.switch': { request: switchOrganizationRequest, response: switchOrganizationResponses },
  'auth.loginWithOauth': { request: loginWithOauthRequest, response: loginWithOauthResponses },
  'integrations.list': { request: listIntegrationsRequest, response: listIntegrationsResponses },
  'integrations.get': { request: getIntegrationRequest, response: getIntegrationResponses },
  'integrations.enable': { request: enableIntegrationRequest, response: enableIntegrationResponses },
  'integrations.disable': { request: disableIntegrationRequest, response: disableIntegrationResponses },
  'analytics.getPrimary': { request: getPrimaryAnalyticsRequest, response: getPrimaryAnalyticsResponses },
  'analytics.getSecondary': { request: getSecondaryAnalyticsRequest, response: getSecondaryAnalyticsResponses },
  'analytics.getCampaign': { request: getCampaignAnalyticsRequest, response: getCampaignAnalyticsResponses },
  'analytics.getAllCampaigns': { request: getAllCampaignAnalyticsRequest, response: getAllCampaignAnalyticsResponses },
  'aiChats.list': { request: listAiChatsRequest, response: listAiChatsResponses },
  'aiChats.get': { request: getAiChatRequest, response: getAiChatResponses },
  'aiChatMessages.list': { request: listAiChatMessagesRequest, response: listAiChatMessagesResponses },
  'aiChatMessages.send': { request: sendAiChatMessageRequest, response: sendAiChatMessageResponses },
  'aiChatVotes.list': { request: listAiChatVotesRequest, response: listAiChatVotesResponses },
  'aiChatMessages.vote': { request: voteOnAiChatMessageRequest, response: voteOnAiChatMessageResponses },
  'ai.getSegmentRecommendations': { request: getSegmentRecommendationsRequest, response: getSegmentRecommendationsResponses },
  'ai.getResponseSuggestions': { request: getResponseSuggestionsRequest, response: getResponseSuggestionsResponses },
  'ai.getChatSummary': { response: getChatSummaryResponses },
  'health.getAtSpecifiedPath': { response: getHealthAtSpecifiedPathResponses },
  'metadata.getAtSpecifiedPath': { response: getMetadataAtSpecifiedPathResponses },
  'health.get': { response: getHealthResponses },
  'metadata.get': { response: getMetadataResponses },
};

/**
 * Makes a validator of these schemas, for the option `validate` of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
