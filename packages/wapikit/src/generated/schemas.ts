// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 ca95cda65536d63752166e0497cc2bf525501dbc38222b3906f1f651072183fa, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/v4/mini';
import type { components, operations } from './types.ts';

/** A page of contacts. */
export const GetContactsResponseSchema: z.ZodMiniType<components['schemas']['GetContactsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contacts: z.array(ContactSchema),
  paginationMeta: PaginationMeta,
}));

/** Response body with a contact. */
export const GetContactByIdResponseSchema: z.ZodMiniType<components['schemas']['GetContactByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contact: ContactSchema,
}));

/** A page of conversations. */
export const GetConversationsResponseSchema: z.ZodMiniType<components['schemas']['GetConversationsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversations: z.array(ConversationSchema),
  paginationMeta: PaginationMeta,
}));

/** Contact of your organization. */
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

/** Contact list. */
export const ContactListSchema: z.ZodMiniType<components['schemas']['ContactListSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.string(),
  numberOfContacts: z.number().check(c.integer()),
  numberOfCampaignsSent: z.number().check(c.integer()),
  tags: z.nullable(z.array(TagSchema)),
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
}));

/** Tag. */
export const TagSchema: z.ZodMiniType<components['schemas']['TagSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  label: z.string(),
  uniqueId: z.string(),
}));

/** Conversation of the contact that it is nested in. */
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

/** Conversation with a contact. */
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

/** Contact of a conversation. */
export const ContactWithoutConversationSchema: z.ZodMiniType<components['schemas']['ContactWithoutConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  phone: z.string(),
  attributes: z.looseObject({}),
  createdAt: z.string().check(c.format('date-time')),
  status: ContactStatusEnum,
}));

/** Member of your organization. */
export const OrganizationMemberSchema: z.ZodMiniType<components['schemas']['OrganizationMemberSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
  accessLevel: UserPermissionLevelEnum,
  name: z.string(),
  email: z.string(),
  roles: z.array(OrganizationRoleSchema),
}));

/** Role for organization members. */
export const OrganizationRoleSchema: z.ZodMiniType<components['schemas']['OrganizationRoleSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  permissions: z.array(RolePermissionEnum),
}));

/** Message of a conversation. */
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

/** Pagination information of a list response. */
export const PaginationMeta: z.ZodMiniType<components['schemas']['PaginationMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  page: z.number().check(c.integer()),
  per_page: z.number().check(c.integer()),
  total: z.number().check(c.integer()),
}));

/** Status of a contact. */
export const ContactStatusEnum: z.ZodMiniType<components['schemas']['ContactStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Status of a conversation. */
export const ConversationStatusEnum: z.ZodMiniType<components['schemas']['ConversationStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Initiator of a conversation. */
export const ConversationInitiatedByEnum: z.ZodMiniType<components['schemas']['ConversationInitiatedByEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Direction of a message. */
export const MessageDirectionEnum: z.ZodMiniType<components['schemas']['MessageDirectionEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Status of a message. */
export const MessageStatusEnum: z.ZodMiniType<components['schemas']['MessageStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Type of a message. */
export const MessageTypeEnum: z.ZodMiniType<components['schemas']['MessageTypeEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Sort order of a list. */
export const OrderEnum: z.ZodMiniType<components['schemas']['OrderEnum']> = /* @__PURE__ */ c.define(() => z.enum(['asc', 'desc']));

/** Access level of an organization member. */
export const UserPermissionLevelEnum: z.ZodMiniType<components['schemas']['UserPermissionLevelEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Permission of a role. */
export const RolePermissionEnum: z.ZodMiniType<components['schemas']['RolePermissionEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Integration with another service. */
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

/** Feature flags of an instance. */
export const SystemFeatureFlags: z.ZodMiniType<components['schemas']['SystemFeatureFlags']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isCloudEdition: z.boolean(),
  isEnterpriseEdition: z.boolean(),
  isRoleBasedAccessControlEnabled: z.boolean(),
  isMultiOrganizationEnabled: z.boolean(),
  isApiAccessEnabled: z.boolean(),
  isAiIntegrationEnabled: z.boolean(),
  isPluginIntegrationMarketplaceEnabled: z.boolean(),
}));

/** Feature flags. */
export const FeatureFlags: z.ZodMiniType<components['schemas']['FeatureFlags']> = /* @__PURE__ */ c.define(() => z.looseObject({
  SystemFeatureFlags: SystemFeatureFlags,
}));

/** User account. */
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

/** Response body with a user account. */
export const GetUserResponseSchema: z.ZodMiniType<components['schemas']['GetUserResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  user: UserSchema,
}));

/** Organization. */
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

/** Slack notification settings. */
export const SlackNotificationConfigurationSchema: z.ZodMiniType<components['schemas']['SlackNotificationConfigurationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  slackChannel: z.string(),
  slackWebhookUrl: z.string(),
}));

/** Email notification settings. */
export const EmailNotificationConfigurationSchema: z.ZodMiniType<components['schemas']['EmailNotificationConfigurationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  smtpHost: z.string(),
  smtpPort: z.string(),
  smtpUsername: z.string(),
  smtpPassword: z.string(),
}));

/** Request body of a login. */
export const LoginRequestBodySchema: z.ZodMiniType<components['schemas']['LoginRequestBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  username: z.string(),
  password: z.string(),
}));

/** Response body of a login. */
export const LoginResponseBodySchema: z.ZodMiniType<components['schemas']['LoginResponseBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
  isOnboardingCompleted: z.boolean(),
}));

/** Request body of a registration. */
export const RegisterRequestBodySchema: z.ZodMiniType<components['schemas']['RegisterRequestBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  username: z.string(),
  email: z.string(),
  password: z.string(),
  name: z.string(),
  organizationInviteSlug: z.optional(z.string()),
}));

/** Response body of a registration. */
export const RegisterRequestResponseBodySchema: z.ZodMiniType<components['schemas']['RegisterRequestResponseBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isOtpSent: z.boolean(),
}));

/** Request body for completing a registration, with the same fields again and the verification code. */
export const VerifyOtpRequestBodySchema: z.ZodMiniType<components['schemas']['VerifyOtpRequestBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  username: z.string(),
  email: z.string(),
  password: z.string(),
  name: z.string(),
  organizationInviteSlug: z.optional(z.string()),
  otp: z.string(),
}));

/** Response body of a completed registration. */
export const VerifyOtpResponseBodySchema: z.ZodMiniType<components['schemas']['VerifyOtpResponseBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
}));

/** Response body with the feature flags. */
export const GetFeatureFlagsResponseSchema: z.ZodMiniType<components['schemas']['GetFeatureFlagsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  featureFlags: FeatureFlags,
}));

/** Metadata of an instance. */
export const GetMetaDataResponseSchema: z.ZodMiniType<components['schemas']['GetMetaDataResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  metaTitle: z.optional(z.string()),
  metaDescription: z.optional(z.string()),
  faviconUrl: z.optional(z.string()),
}));

/** Invitation to an organization. */
export const OrganizationMemberInviteSchema: z.ZodMiniType<components['schemas']['OrganizationMemberInviteSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  email: z.string(),
  accessLevel: UserPermissionLevelEnum,
  createdAt: z.string().check(c.format('date-time')),
  status: InviteStatusEnum,
  organizationName: z.string(),
}));

/** Invitation to create. */
export const CreateNewOrganizationInviteSchema: z.ZodMiniType<components['schemas']['CreateNewOrganizationInviteSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  email: z.string(),
  accessLevel: UserPermissionLevelEnum,
}));

/** Response body with the new invitation. */
export const CreateInviteResponseSchema: z.ZodMiniType<components['schemas']['CreateInviteResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invite: OrganizationMemberInviteSchema,
}));

/** Request body for joining an organization. */
export const JoinOrganizationRequestBodySchema: z.ZodMiniType<components['schemas']['JoinOrganizationRequestBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  inviteSlug: z.optional(z.string()),
}));

/** Response body of joining an organization. */
export const JoinOrganizationResponseBodySchema: z.ZodMiniType<components['schemas']['JoinOrganizationResponseBodySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
}));

/** Response body of unassigning a conversation. */
export const UnassignConversationResponseSchema: z.ZodMiniType<components['schemas']['UnassignConversationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** User to unassign a conversation from. */
export const UnassignConversationSchema: z.ZodMiniType<components['schemas']['UnassignConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  userId: z.string(),
}));

/** User to assign a conversation to. */
export const AssignConversationSchema: z.ZodMiniType<components['schemas']['AssignConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  organizationMemberId: z.string(),
}));

/** Response body of assigning a conversation. */
export const AssignConversationResponseSchema: z.ZodMiniType<components['schemas']['AssignConversationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** Response body with the new API key. */
export const RegenerateApiKeyResponseSchema: z.ZodMiniType<components['schemas']['RegenerateApiKeyResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  apiKey: z.optional(ApiKeySchema),
}));

/** A page of invitations. */
export const GetOrganizationMemberInvitesResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationMemberInvitesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invites: z.array(OrganizationMemberInviteSchema),
  paginationMeta: PaginationMeta,
}));

/** API key. */
export const ApiKeySchema: z.ZodMiniType<components['schemas']['ApiKeySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  key: z.string(),
  createdAt: z.string().check(c.format('date-time')),
}));

/** Response body with an API key. */
export const GetApiKeysResponseSchema: z.ZodMiniType<components['schemas']['GetApiKeysResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  apiKey: ApiKeySchema,
}));

/** Response body of switching to another organization. */
export const SwitchOrganizationResponseSchema: z.ZodMiniType<components['schemas']['SwitchOrganizationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
}));

/** A page of campaigns. */
export const GetCampaignResponseSchema: z.ZodMiniType<components['schemas']['GetCampaignResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  campaigns: z.array(CampaignSchema),
  paginationMeta: PaginationMeta,
}));

/** Response body of creating contacts. */
export const CreateNewContactResponseSchema: z.ZodMiniType<components['schemas']['CreateNewContactResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
}));

/** Response body with the new campaign. */
export const CreateNewCampaignResponseSchema: z.ZodMiniType<components['schemas']['CreateNewCampaignResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  campaign: CampaignSchema,
}));

/** Response body of updating a campaign. */
export const UpdateCampaignByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateCampaignByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isUpdated: z.boolean(),
}));

/** Tag to create. */
export const NewOrganizationTagSchema: z.ZodMiniType<components['schemas']['NewOrganizationTagSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  label: z.string(),
}));

/** New roles of an organization member. */
export const UpdateOrganizationMemberRoleSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationMemberRoleSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  updatedRoleIds: z.array(z.string()),
}));

/** A page of tags. */
export const GetOrganizationTagsResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationTagsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  tags: z.array(TagSchema),
  paginationMeta: PaginationMeta,
}));

/** Response body with the new tag. */
export const CreateNewOrganizationTagResponseSchema: z.ZodMiniType<components['schemas']['CreateNewOrganizationTagResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  tag: TagSchema,
}));

/** A page of contact lists. */
export const GetContactListResponseSchema: z.ZodMiniType<components['schemas']['GetContactListResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  lists: z.array(ContactListSchema),
  paginationMeta: PaginationMeta,
}));

/** Response body with a message template. */
export const GetTemplateByIdResponseSchema: z.ZodMiniType<components['schemas']['GetTemplateByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  template: TemplateSchema,
}));

/** Response body with a contact list. */
export const GetContactListByIdSchema: z.ZodMiniType<components['schemas']['GetContactListByIdSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  list: ContactListSchema,
}));

/** Response body with a campaign. */
export const GetCampaignByIdResponseSchema: z.ZodMiniType<components['schemas']['GetCampaignByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  campaign: CampaignSchema,
}));

/** Organization to create. */
export const NewOrganizationSchema: z.ZodMiniType<components['schemas']['NewOrganizationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
}));

/** New values of an organization's fields. */
export const UpdateOrganizationSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  slackNotificationConfiguration: z.optional(SlackNotificationConfigurationSchema),
  emailNotificationConfiguration: z.optional(EmailNotificationConfigurationSchema),
  aiConfiguration: z.optional(UpdateAIConfigurationDetailsSchema),
}));

/** Response body with the new organization. */
export const CreateNewOrganizationResponseSchema: z.ZodMiniType<components['schemas']['CreateNewOrganizationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  organization: OrganizationSchema,
}));

/** A page of organizations. */
export const GetOrganizationsResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  organizations: z.array(OrganizationSchema),
  paginationMeta: PaginationMeta,
}));

/** Response body with an organization. */
export const GetOrganizationByIdResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  organization: OrganizationSchema,
}));

/** Response body of updating an organization. */
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

/** Response body with an organization member. */
export const GetOrganizationMemberByIdResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationMemberByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  member: OrganizationMemberSchema,
}));

/** Response body with the updated organization member. */
export const UpdateOrganizationMemberByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationMemberByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  member: OrganizationMemberSchema,
}));

/** Response body of removing a member. */
export const DeleteOrganizationMemberByIdResponseSchema: z.ZodMiniType<components['schemas']['DeleteOrganizationMemberByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** Response body with a role. */
export const GetRoleByIdResponseSchema: z.ZodMiniType<components['schemas']['GetRoleByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  role: OrganizationRoleSchema,
}));

/** Response body with the new role. */
export const CreateNewRoleResponseSchema: z.ZodMiniType<components['schemas']['CreateNewRoleResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  role: OrganizationRoleSchema,
}));

/** New values of a role's fields. */
export const RoleUpdateSchema: z.ZodMiniType<components['schemas']['RoleUpdateSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  permissions: z.array(RolePermissionEnum),
}));

/** Response body with the updated role. */
export const UpdateRoleByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateRoleByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  role: OrganizationRoleSchema,
}));

/** Response body of deleting a role. */
export const DeleteRoleByIdResponseSchema: z.ZodMiniType<components['schemas']['DeleteRoleByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** Contact to create. */
export const NewContactSchema: z.ZodMiniType<components['schemas']['NewContactSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  phone: z.string(),
  status: ContactStatusEnum,
  attributes: z.looseObject({}),
  listsIds: z.array(z.string()),
}));

/** Role to create. */
export const NewOrganizationRoleSchema: z.ZodMiniType<components['schemas']['NewOrganizationRoleSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  permissions: z.array(RolePermissionEnum),
}));

/** New values of a contact's fields. */
export const UpdateContactSchema: z.ZodMiniType<components['schemas']['UpdateContactSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  status: ContactStatusEnum,
  phone: z.string(),
  attributes: z.looseObject({}),
  lists: z.array(z.string()),
}));

/** Response body with the updated contact. */
export const UpdateContactByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateContactByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contact: ContactSchema,
}));

/** Contact list to create. */
export const NewContactListSchema: z.ZodMiniType<components['schemas']['NewContactListSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  tags: z.array(TagSchema),
  contactIds: z.optional(z.array(z.string())),
}));

/** Response body with the new contact list. */
export const CreateNewListResponseSchema: z.ZodMiniType<components['schemas']['CreateNewListResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  list: ContactListSchema,
}));

/** New values of a contact list's fields. */
export const UpdateContactListSchema: z.ZodMiniType<components['schemas']['UpdateContactListSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.optional(z.string()),
  tags: z.array(TagSchema),
}));

/** Response body with the updated contact list. */
export const UpdateListByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateListByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  list: ContactListSchema,
}));

/** New values of an organization member's fields. */
export const UpdateOrganizationMemberSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationMemberSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  accessLevel: z.optional(UserPermissionLevelEnum),
}));

/** Message template, in the format of a single retrieval. */
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

/** Campaign, which sends a template to contact lists. */
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

/** Campaign to create. */
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

/** New values of a campaign's fields, some of which have other names than in the campaign. */
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

/** Response body with a conversation. */
export const GetConversationByIdResponseSchema: z.ZodMiniType<components['schemas']['GetConversationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversation: ConversationSchema,
}));

/** A page of messages. */
export const GetConversationMessagesResponseSchema: z.ZodMiniType<components['schemas']['GetConversationMessagesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messages: z.array(MessageSchema),
  paginationMeta: PaginationMeta,
}));

/** New values of a conversation's fields. */
export const UpdateConversationSchema: z.ZodMiniType<components['schemas']['UpdateConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  status: ConversationStatusEnum,
}));

/** Response body with the updated conversation. */
export const UpdateConversationByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateConversationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversation: ConversationSchema,
}));

/** Response body of deleting a conversation. */
export const DeleteConversationByIdResponseSchema: z.ZodMiniType<components['schemas']['DeleteConversationByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** Response body of deleting a contact. */
export const DeleteContactByIdResponseSchema: z.ZodMiniType<components['schemas']['DeleteContactByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.boolean(),
}));

/** Message to send. */
export const NewMessageSchema: z.ZodMiniType<components['schemas']['NewMessageSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  createdAt: z.string(),
  replyToMessageId: z.optional(z.string()),
  messageData: z.looseObject({
    text: z.optional(z.string()),
    messageType: z.optional(z.string()),
  }),
  messageType: z.optional(MessageTypeEnum),
}));

/** Response body with the sent message. */
export const SendMessageInConversationResponseSchema: z.ZodMiniType<components['schemas']['SendMessageInConversationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: MessageSchema,
}));

/** New owner of an organization. */
export const TransferOrganizationOwnershipSchema: z.ZodMiniType<components['schemas']['TransferOrganizationOwnershipSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  newOwnerId: z.string(),
}));

/** Response body of transferring the ownership of an organization. */
export const TransferOrganizationOwnershipResponseSchema: z.ZodMiniType<components['schemas']['TransferOrganizationOwnershipResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isTransferred: z.boolean(),
}));

/** Response body of importing contacts. */
export const BulkImportResponseSchema: z.ZodMiniType<components['schemas']['BulkImportResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  message: z.string(),
}));

/** Message counts. */
export const AggregateMessageStatsDataPointsSchema: z.ZodMiniType<components['schemas']['AggregateMessageStatsDataPointsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  totalMessages: z.number().check(c.integer()),
  messagesSent: z.number().check(c.integer()),
  messagesFailed: z.number().check(c.integer()),
  messagesDelivered: z.number().check(c.integer()),
  messagesUndelivered: z.number().check(c.integer()),
  messagesRead: z.number().check(c.integer()),
  messagesUnread: z.number().check(c.integer()),
}));

/** Conversation counts. */
export const AggregateConversationStatsDataPointsSchema: z.ZodMiniType<components['schemas']['AggregateConversationStatsDataPointsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  totalConversations: z.number().check(c.integer()),
  conversationsActive: z.number().check(c.integer()),
  conversationsClosed: z.number().check(c.integer()),
  conversationsPending: z.number().check(c.integer()),
}));

/** Campaign counts. */
export const AggregateCampaignStatsDataPointsSchema: z.ZodMiniType<components['schemas']['AggregateCampaignStatsDataPointsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  totalCampaigns: z.number().check(c.integer()),
  campaignsDraft: z.number().check(c.integer()),
  campaignsScheduled: z.number().check(c.integer()),
  campaignsRunning: z.number().check(c.integer()),
  campaignsPaused: z.number().check(c.integer()),
  campaignsCancelled: z.number().check(c.integer()),
  campaignsFinished: z.number().check(c.integer()),
}));

/** Contact counts. */
export const AggregateContactStatsDataPointsSchema: z.ZodMiniType<components['schemas']['AggregateContactStatsDataPointsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  totalContacts: z.number().check(c.integer()),
  contactsActive: z.number().check(c.integer()),
  contactsBlocked: z.number().check(c.integer()),
}));

/** Totals of a period. */
export const AggregateAnalyticsSchema: z.ZodMiniType<components['schemas']['AggregateAnalyticsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messageStats: AggregateMessageStatsDataPointsSchema,
  conversationStats: AggregateConversationStatsDataPointsSchema,
  campaignStats: AggregateCampaignStatsDataPointsSchema,
  contactStats: AggregateContactStatsDataPointsSchema,
}));

/** Message counts at one data point of a graph. */
export const MessageAnalyticGraphDataPointSchema: z.ZodMiniType<components['schemas']['MessageAnalyticGraphDataPointSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  date: z.string().check(c.format('date-time')),
  label: z.string(),
  sent: z.number().check(c.integer()),
  replied: z.number().check(c.integer()),
  read: z.number().check(c.integer()),
}));

/** Message counts of one message type. */
export const MessageTypeDistributionGraphDataPointSchema: z.ZodMiniType<components['schemas']['MessageTypeDistributionGraphDataPointSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.string(),
  sent: z.number().check(c.integer()),
  received: z.number().check(c.integer()),
}));

/** Link clicks at one data point of a graph. */
export const LinkClicksGraphDataPointSchema: z.ZodMiniType<components['schemas']['LinkClicksGraphDataPointSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  date: z.string().check(c.format('date-time')),
  label: z.string(),
  count: z.number().check(c.integer()),
}));

/** Conversation counts at one data point of a graph. */
export const ConversationAnalyticsDataPointSchema: z.ZodMiniType<components['schemas']['ConversationAnalyticsDataPointSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  date: z.string().check(c.format('date-time')),
  label: z.string(),
  numberOfActiveConversation: z.number().check(c.integer()),
  numberOfNewConversationOpened: z.number().check(c.integer()),
}));

/** Primary analytics of a period. */
export const PrimaryAnalyticsResponseSchema: z.ZodMiniType<components['schemas']['PrimaryAnalyticsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  aggregateAnalytics: AggregateAnalyticsSchema,
  messageAnalytics: z.array(MessageAnalyticGraphDataPointSchema),
  linkClickAnalytics: z.array(LinkClicksGraphDataPointSchema),
}));

/** Secondary analytics of a period. */
export const SecondaryAnalyticsDashboardResponseSchema: z.ZodMiniType<components['schemas']['SecondaryAnalyticsDashboardResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversationsAnalytics: z.array(ConversationAnalyticsDataPointSchema),
  messageTypeTrafficDistributionAnalytics: z.array(MessageTypeDistributionGraphDataPointSchema),
}));

/** Analytics of a campaign. */
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

/** Response body of updating the roles of a member. */
export const UpdateOrganizationMemberRoleByIdResponseSchema: z.ZodMiniType<components['schemas']['UpdateOrganizationMemberRoleByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isRoleUpdated: z.boolean(),
}));

/** WhatsApp Business account to use. */
export const UpdateWhatsAppBusinessAccountDetailsSchema: z.ZodMiniType<components['schemas']['UpdateWhatsAppBusinessAccountDetailsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessAccountId: z.string(),
  accessToken: z.string(),
}));

/** WhatsApp Business account, including its secrets. */
export const WhatsAppBusinessAccountDetailsSchema: z.ZodMiniType<components['schemas']['WhatsAppBusinessAccountDetailsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessAccountId: z.string(),
  accessToken: z.string(),
  webhookSecret: z.string(),
}));

/** Message template, in Meta's format. */
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

/** Response body with all message templates. */
export const GetAllMessageTemplatesResponseSchema: z.ZodMiniType<components['schemas']['GetAllMessageTemplatesResponseSchema']> = /* @__PURE__ */ c.define(() => z.array(MessageTemplateSchema));

/** Phone number of your organization. */
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

/** Response body with all phone numbers. */
export const GetAllPhoneNumbersResponseSchema: z.ZodMiniType<components['schemas']['GetAllPhoneNumbersResponseSchema']> = /* @__PURE__ */ c.define(() => z.array(PhoneNumberSchema));

/** Response body with a phone number, without a wrapping field. */
export const GetPhoneNumberByIdResponseSchema: z.ZodMiniType<components['schemas']['GetPhoneNumberByIdResponseSchema']> = /* @__PURE__ */ c.define(() => PhoneNumberSchema);

/** New values of your user account's fields. */
export const UpdateUserSchema: z.ZodMiniType<components['schemas']['UpdateUserSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  profilePicture: z.optional(z.string()),
}));

/** Response body of updating your user account. */
export const UpdateUserResponseSchema: z.ZodMiniType<components['schemas']['UpdateUserResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isUpdated: z.boolean(),
}));

/** Button of a template. */
export const TemplateMessageComponentButton: z.ZodMiniType<components['schemas']['TemplateMessageComponentButton']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.optional(TemplateMessageButtonType),
  text: z.optional(z.string()),
  phone_number: z.optional(z.string()),
  example: z.optional(z.array(z.string())),
  url: z.optional(z.string()),
}));

/** Sample values of a template component. */
export const TemplateMessageComponentExample: z.ZodMiniType<components['schemas']['TemplateMessageComponentExample']> = /* @__PURE__ */ c.define(() => z.looseObject({
  header_handle: z.optional(z.array(z.string())),
  header_text: z.optional(z.array(z.string())),
  body_text: z.optional(z.array(z.array(z.string()))),
}));

/** Component of a template. */
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

/** Quality score of a template. */
export const TemplateMessageQualityScore: z.ZodMiniType<components['schemas']['TemplateMessageQualityScore']> = /* @__PURE__ */ c.define(() => z.looseObject({
  date: z.optional(z.number().check(c.integer())),
  reasons: z.optional(z.array(z.string())),
  score: z.optional(z.number().check(c.integer())),
}));

/** Notification of a user account. */
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

/** Message of an AI chat. */
export const AiChatMessageSchema: z.ZodMiniType<components['schemas']['AiChatMessageSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
  role: AiChatMessageRoleEnum,
  content: z.string(),
}));

/** AI chat. */
export const AiChatSchema: z.ZodMiniType<components['schemas']['AiChatSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
  title: z.string(),
  description: z.optional(z.string()),
}));

/** Response body with an AI chat. */
export const GetAiChatByIdResponseSchema: z.ZodMiniType<components['schemas']['GetAiChatByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  chat: AiChatSchema,
}));

/** A page of messages of an AI chat. */
export const GetAiChatMessagesResponseSchema: z.ZodMiniType<components['schemas']['GetAiChatMessagesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  messages: z.array(AiChatMessageSchema),
  paginationMeta: PaginationMeta,
}));

/** Vote to create. */
export const AiChatMessageVoteCreateSchema: z.ZodMiniType<components['schemas']['AiChatMessageVoteCreateSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  type: z.optional(AiChatMessageVoteEnum),
  messageId: z.string(),
}));

/** Response body with the new vote. */
export const CreateAiChatMessageVoteResponseSchema: z.ZodMiniType<components['schemas']['CreateAiChatMessageVoteResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  vote: AiChatMessageVoteSchema,
}));

/** A page of votes. */
export const GetAiChatVotesResponseSchema: z.ZodMiniType<components['schemas']['GetAiChatVotesResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  votes: z.array(AiChatMessageVoteSchema),
  paginationMeta: PaginationMeta,
}));

/** Vote on a message of an AI chat. */
export const AiChatMessageVoteSchema: z.ZodMiniType<components['schemas']['AiChatMessageVoteSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  messageId: z.string(),
  vote: AiChatMessageVoteEnum,
  createdAt: z.string().check(c.format('date-time')),
}));

/** A page of AI chats. */
export const GetAiChatsResponseSchema: z.ZodMiniType<components['schemas']['GetAiChatsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  chats: z.array(AiChatSchema),
  paginationMeta: PaginationMeta,
}));

/** Query to an AI chat. */
export const AiChatQuerySchema: z.ZodMiniType<components['schemas']['AiChatQuerySchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.string(),
}));

/** AI configuration, without the API key. */
export const AiConfigurationDetailsSchema: z.ZodMiniType<components['schemas']['AiConfigurationDetailsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isEnabled: z.optional(z.boolean()),
  model: AiModelEnum,
}));

/** New values of the AI configuration. */
export const UpdateAIConfigurationDetailsSchema: z.ZodMiniType<components['schemas']['UpdateAIConfigurationDetailsSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  isEnabled: z.optional(z.boolean()),
  model: AiModelEnum,
  apiKey: z.string(),
}));

/** AI configuration, including the API key. */
export const FullAiConfiguration: z.ZodMiniType<components['schemas']['FullAiConfiguration']> = /* @__PURE__ */ c.define(() => z.looseObject({
  apiKey: z.string(),
  model: AiModelEnum,
  isEnabled: z.boolean(),
}));

/** Response body with the AI configuration. */
export const GetAiConfigurationResponseSchema: z.ZodMiniType<components['schemas']['GetAiConfigurationResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  aiConfiguration: FullAiConfiguration,
}));

/** Lists and tags recommended by the AI. */
export const SegmentationRecommendation: z.ZodMiniType<components['schemas']['SegmentationRecommendation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  lists: z.array(ContactListSchema),
  tags: z.array(TagSchema),
}));

/** Response body with the recommendations of the AI. */
export const GetSegmentationRecommendationsResponse: z.ZodMiniType<components['schemas']['GetSegmentationRecommendationsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  recommendations: z.array(SegmentationRecommendation),
}));

/** Response body with the replies suggested by the AI. */
export const GetResponseSuggestionsResponse: z.ZodMiniType<components['schemas']['GetResponseSuggestionsResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  suggestions: z.array(z.string()),
}));

/** Response body with an invitation. */
export const GetOrganizationInviteBySlugResponseSchema: z.ZodMiniType<components['schemas']['GetOrganizationInviteBySlugResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  invite: OrganizationMemberInviteSchema,
}));

/** Response body of accepting an invitation. */
export const AcceptOrganizationInviteResponseSchema: z.ZodMiniType<components['schemas']['AcceptOrganizationInviteResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  token: z.string(),
}));

/** Value of a template parameter. */
export const TemplateComponentParameter: z.ZodMiniType<components['schemas']['TemplateComponentParameter']> = /* @__PURE__ */ c.define(() => z.looseObject({
  nameOrIndex: z.optional(z.string()),
  label: z.optional(z.string()),
  parameterType: z.optional(z.string()),
  dynamicField: z.optional(z.string()),
  staticValue: z.optional(z.string()),
  example: z.optional(z.string()),
  placeholder: z.optional(z.string()),
}));

/** Status of an invitation. */
export const InviteStatusEnum: z.ZodMiniType<components['schemas']['InviteStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Status of a campaign. */
export const CampaignStatusEnum: z.ZodMiniType<components['schemas']['CampaignStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Status of an integration. */
export const IntegrationStatusEnum: z.ZodMiniType<components['schemas']['IntegrationStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Status of an AI chat. */
export const AiChatStatusEnum: z.ZodMiniType<components['schemas']['AiChatStatusEnum']> = /* @__PURE__ */ c.define(() => z.enum(['Active', 'Inactive']));

/** Visibility of an AI chat. */
export const AiChatVisibilityEnum: z.ZodMiniType<components['schemas']['AiChatVisibilityEnum']> = /* @__PURE__ */ c.define(() => z.enum(['Public', 'Private']));

/** Value of a vote on a message of an AI chat. */
export const AiChatMessageVoteEnum: z.ZodMiniType<components['schemas']['AiChatMessageVoteEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Model that the AI can use. */
export const AiModelEnum: z.ZodMiniType<components['schemas']['AiModelEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Status of Meta's review of a template. */
export const MessageTemplateStatus: z.ZodMiniType<components['schemas']['MessageTemplateStatus']> = /* @__PURE__ */ c.define(() => z.string());

/** Category of a template. */
export const MessageTemplateCategory: z.ZodMiniType<components['schemas']['MessageTemplateCategory']> = /* @__PURE__ */ c.define(() => z.string());

/** Type of a button. */
export const TemplateMessageButtonType: z.ZodMiniType<components['schemas']['TemplateMessageButtonType']> = /* @__PURE__ */ c.define(() => z.string());

/** Type of a template component. */
export const MessageTemplateComponentType: z.ZodMiniType<components['schemas']['MessageTemplateComponentType']> = /* @__PURE__ */ c.define(() => z.string());

/** Format of a header. */
export const MessageTemplateComponentFormat: z.ZodMiniType<components['schemas']['MessageTemplateComponentFormat']> = /* @__PURE__ */ c.define(() => z.string());

/** Role of an author in an AI chat. */
export const AiChatMessageRoleEnum: z.ZodMiniType<components['schemas']['AiChatMessageRoleEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Error response body, whose format differs between versions of the service. */
export const ErrorBody: z.ZodMiniType<components['schemas']['ErrorBody']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [z.looseObject({
    message: z.string(),
  }), z.string(), c.schema({
    type: ['null'],
  })],
}));

/** Response schemas of listContacts, by status code. */
export const listContactsResponses = {
  200: GetContactsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listContacts: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    list_id: z.optional(z.string()),
    order: z.optional(OrderEnum),
    status: z.optional(z.string()),
    searchString: z.optional(z.string()),
  }),
}));

/** Response schemas of createContacts, by status code. */
export const createContactsResponses = {
  200: CreateNewContactResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of createContacts. */
export const createContactsRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['createContacts']['requestBody']>['content']['application/json']>(() => z.array(NewContactSchema));

/** Request schema of createContacts: `path`, `query`, `header` and `body`. */
export const createContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createContactsRequestBody,
}));

/** Response schemas of deleteContactsByList, by status code. */
export const deleteContactsByListResponses = {
  200: /* @__PURE__ */ c.define<operations['deleteContactsByList']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of deleteContactsByList: `path`, `query`, `header` and `body`. */
export const deleteContactsByListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of importContactsAtSpecifiedPath, by status code. */
export const importContactsAtSpecifiedPathResponses = {
  200: BulkImportResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of importContactsAtSpecifiedPath. */
export const importContactsAtSpecifiedPathRequestBody = /* @__PURE__ */ c.define(() => z.looseObject({
  file: z.optional(c.file()),
  delimiter: z.optional(z.string().check(c.minLength(1), c.maxLength(1))),
  listIds: z.optional(z.string()),
}));

/** Request schema of importContactsAtSpecifiedPath: `path`, `query`, `header` and `body`. */
export const importContactsAtSpecifiedPathRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(importContactsAtSpecifiedPathRequestBody),
}));

/** Response schemas of getContact, by status code. */
export const getContactResponses = {
  200: GetContactByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getContact: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateContact, by status code. */
export const updateContactResponses = {
  200: UpdateContactByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateContact. */
export const updateContactRequestBody = UpdateContactSchema;

/** Request schema of updateContact: `path`, `query`, `header` and `body`. */
export const updateContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateContactRequestBody,
}));

/** Response schemas of deleteContact, by status code. */
export const deleteContactResponses = {
  200: DeleteContactByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of deleteContact: `path`, `query`, `header` and `body`. */
export const deleteContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of importContacts, by status code. */
export const importContactsResponses = {
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of importContacts. */
export const importContactsRequestBody = /* @__PURE__ */ c.define(() => z.looseObject({
  file: c.file(),
  delimiter: z.string().check(c.minLength(1), c.maxLength(1)),
  listIds: z.string(),
}));

/** Request schema of importContacts: `path`, `query`, `header` and `body`. */
export const importContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(importContactsRequestBody),
}));

/** Response schemas of listConversations, by status code. */
export const listConversationsResponses = {
  200: GetConversationsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listConversations: `path`, `query`, `header` and `body`. */
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

/** Response schemas of getConversation, by status code. */
export const getConversationResponses = {
  200: GetConversationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getConversation: `path`, `query`, `header` and `body`. */
export const getConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateConversation, by status code. */
export const updateConversationResponses = {
  200: UpdateConversationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateConversation. */
export const updateConversationRequestBody = UpdateConversationSchema;

/** Request schema of updateConversation: `path`, `query`, `header` and `body`. */
export const updateConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateConversationRequestBody,
}));

/** Response schemas of deleteConversation, by status code. */
export const deleteConversationResponses = {
  200: DeleteConversationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of deleteConversation: `path`, `query`, `header` and `body`. */
export const deleteConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of assignConversation, by status code. */
export const assignConversationResponses = {
  200: AssignConversationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of assignConversation. */
export const assignConversationRequestBody = AssignConversationSchema;

/** Request schema of assignConversation: `path`, `query`, `header` and `body`. */
export const assignConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: assignConversationRequestBody,
}));

/** Response schemas of unassignConversation, by status code. */
export const unassignConversationResponses = {
  200: UnassignConversationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of unassignConversation. */
export const unassignConversationRequestBody = UnassignConversationSchema;

/** Request schema of unassignConversation: `path`, `query`, `header` and `body`. */
export const unassignConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: unassignConversationRequestBody,
}));

/** Response schemas of listConversationMessages, by status code. */
export const listConversationMessagesResponses = {
  200: GetConversationMessagesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listConversationMessages: `path`, `query`, `header` and `body`. */
export const listConversationMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  query: z.looseObject({
    order: z.optional(OrderEnum),
  }),
}));

/** Response schemas of sendMessage, by status code. */
export const sendMessageResponses = {
  200: SendMessageInConversationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of sendMessage. */
export const sendMessageRequestBody = NewMessageSchema;

/** Request schema of sendMessage: `path`, `query`, `header` and `body`. */
export const sendMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: sendMessageRequestBody,
}));

/** Response schemas of listMessages, by status code. */
export const listMessagesResponses = {
  200: /* @__PURE__ */ c.define<operations['getMessages']['responses'][200]['content']['application/json']>(() => z.looseObject({
  messages: z.optional(z.array(MessageSchema)),
  paginationMeta: z.optional(PaginationMeta),
})),
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listMessages: `path`, `query`, `header` and `body`. */
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

/** Response schemas of listContactLists, by status code. */
export const listContactListsResponses = {
  200: GetContactListResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listContactLists: `path`, `query`, `header` and `body`. */
export const listContactListsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
  }),
}));

/** Response schemas of createContactList, by status code. */
export const createContactListResponses = {
  200: CreateNewListResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of createContactList. */
export const createContactListRequestBody = NewContactListSchema;

/** Request schema of createContactList: `path`, `query`, `header` and `body`. */
export const createContactListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createContactListRequestBody,
}));

/** Response schemas of getContactList, by status code. */
export const getContactListResponses = {
  200: GetContactListByIdSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getContactList: `path`, `query`, `header` and `body`. */
export const getContactListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateContactList, by status code. */
export const updateContactListResponses = {
  200: UpdateListByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateContactList. */
export const updateContactListRequestBody = UpdateContactListSchema;

/** Request schema of updateContactList: `path`, `query`, `header` and `body`. */
export const updateContactListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateContactListRequestBody,
}));

/** Response schemas of deleteContactList, by status code. */
export const deleteContactListResponses = {
  200: /* @__PURE__ */ c.define<operations['deleteListById']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of deleteContactList: `path`, `query`, `header` and `body`. */
export const deleteContactListRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of listCampaigns, by status code. */
export const listCampaignsResponses = {
  200: GetCampaignResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listCampaigns: `path`, `query`, `header` and `body`. */
export const listCampaignsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(CampaignStatusEnum),
  }),
}));

/** Response schemas of createCampaign, by status code. */
export const createCampaignResponses = {
  200: CreateNewCampaignResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of createCampaign. */
export const createCampaignRequestBody = NewCampaignSchema;

/** Request schema of createCampaign: `path`, `query`, `header` and `body`. */
export const createCampaignRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createCampaignRequestBody,
}));

/** Response schemas of getCampaign, by status code. */
export const getCampaignResponses = {
  200: GetCampaignByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getCampaign: `path`, `query`, `header` and `body`. */
export const getCampaignRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateCampaign, by status code. */
export const updateCampaignResponses = {
  200: UpdateCampaignByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateCampaign. */
export const updateCampaignRequestBody = UpdateCampaignSchema;

/** Request schema of updateCampaign: `path`, `query`, `header` and `body`. */
export const updateCampaignRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateCampaignRequestBody,
}));

/** Response schemas of deleteCampaign, by status code. */
export const deleteCampaignResponses = {
  200: /* @__PURE__ */ c.define<operations['deleteCampaignById']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of deleteCampaign: `path`, `query`, `header` and `body`. */
export const deleteCampaignRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of regenerateApiKey, by status code. */
export const regenerateApiKeyResponses = {
  200: RegenerateApiKeyResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of joinOrganization, by status code. */
export const joinOrganizationResponses = {
  200: JoinOrganizationResponseBodySchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of joinOrganization. */
export const joinOrganizationRequestBody = JoinOrganizationRequestBodySchema;

/** Request schema of joinOrganization: `path`, `query`, `header` and `body`. */
export const joinOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: joinOrganizationRequestBody,
}));

/** Response schemas of listOrganizations, by status code. */
export const listOrganizationsResponses = {
  200: GetOrganizationsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listOrganizations: `path`, `query`, `header` and `body`. */
export const listOrganizationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** Response schemas of createOrganization, by status code. */
export const createOrganizationResponses = {
  200: CreateNewOrganizationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of createOrganization. */
export const createOrganizationRequestBody = NewOrganizationSchema;

/** Request schema of createOrganization: `path`, `query`, `header` and `body`. */
export const createOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createOrganizationRequestBody,
}));

/** Response schemas of getOrganization, by status code. */
export const getOrganizationResponses = {
  200: GetOrganizationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getOrganization: `path`, `query`, `header` and `body`. */
export const getOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateOrganization, by status code. */
export const updateOrganizationResponses = {
  200: UpdateOrganizationByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateOrganization. */
export const updateOrganizationRequestBody = UpdateOrganizationSchema;

/** Request schema of updateOrganization: `path`, `query`, `header` and `body`. */
export const updateOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateOrganizationRequestBody,
}));

/** Response schemas of getAiConfiguration, by status code. */
export const getAiConfigurationResponses = {
  200: /* @__PURE__ */ c.define<operations['getAIConfiguration']['responses'][200]['content']['application/json']>(() => z.nullable(GetAiConfigurationResponseSchema)),
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of listRoles, by status code. */
export const listRolesResponses = {
  200: GetOrganizationRolesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listRoles: `path`, `query`, `header` and `body`. */
export const listRolesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** Response schemas of createRole, by status code. */
export const createRoleResponses = {
  200: CreateNewRoleResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of createRole. */
export const createRoleRequestBody = NewOrganizationRoleSchema;

/** Request schema of createRole: `path`, `query`, `header` and `body`. */
export const createRoleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createRoleRequestBody,
}));

/** Response schemas of getRole, by status code. */
export const getRoleResponses = {
  200: GetRoleByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getRole: `path`, `query`, `header` and `body`. */
export const getRoleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateRole, by status code. */
export const updateRoleResponses = {
  200: UpdateRoleByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateRole. */
export const updateRoleRequestBody = RoleUpdateSchema;

/** Request schema of updateRole: `path`, `query`, `header` and `body`. */
export const updateRoleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateRoleRequestBody,
}));

/** Response schemas of deleteRole, by status code. */
export const deleteRoleResponses = {
  200: DeleteRoleByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of deleteRole: `path`, `query`, `header` and `body`. */
export const deleteRoleRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of listTags, by status code. */
export const listTagsResponses = {
  200: GetOrganizationTagsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listTags: `path`, `query`, `header` and `body`. */
export const listTagsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** Response schemas of createTag, by status code. */
export const createTagResponses = {
  200: CreateNewOrganizationTagResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of createTag. */
export const createTagRequestBody = NewOrganizationTagSchema;

/** Request schema of createTag: `path`, `query`, `header` and `body`. */
export const createTagRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createTagRequestBody,
}));

/** Response schemas of listInvites, by status code. */
export const listInvitesResponses = {
  200: GetOrganizationMemberInvitesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listInvites: `path`, `query`, `header` and `body`. */
export const listInvitesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** Response schemas of createInvite, by status code. */
export const createInviteResponses = {
  200: CreateInviteResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of createInvite. */
export const createInviteRequestBody = CreateNewOrganizationInviteSchema;

/** Request schema of createInvite: `path`, `query`, `header` and `body`. */
export const createInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: createInviteRequestBody,
}));

/** Response schemas of getInvite, by status code. */
export const getInviteResponses = {
  200: GetOrganizationInviteBySlugResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getInvite: `path`, `query`, `header` and `body`. */
export const getInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    slug: z.string(),
  }),
}));

/** Response schemas of acceptInvite, by status code. */
export const acceptInviteResponses = {
  200: AcceptOrganizationInviteResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of acceptInvite: `path`, `query`, `header` and `body`. */
export const acceptInviteRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    slug: z.string(),
  }),
}));

/** Response schemas of listMembers, by status code. */
export const listMembersResponses = {
  200: GetOrganizationMembersResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listMembers: `path`, `query`, `header` and `body`. */
export const listMembersRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** Response schemas of transferOrganization, by status code. */
export const transferOrganizationResponses = {
  200: TransferOrganizationOwnershipResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of transferOrganization. */
export const transferOrganizationRequestBody = TransferOrganizationOwnershipSchema;

/** Request schema of transferOrganization: `path`, `query`, `header` and `body`. */
export const transferOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: transferOrganizationRequestBody,
}));

/** Response schemas of listTemplates, by status code. */
export const listTemplatesResponses = {
  200: GetAllMessageTemplatesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of getTemplate, by status code. */
export const getTemplateResponses = {
  200: GetTemplateByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getTemplate: `path`, `query`, `header` and `body`. */
export const getTemplateRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of listPhoneNumbers, by status code. */
export const listPhoneNumbersResponses = {
  200: GetAllPhoneNumbersResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of getPhoneNumber, by status code. */
export const getPhoneNumberResponses = {
  200: /* @__PURE__ */ c.define<operations['getPhoneNumberById']['responses'][200]['content']['application/json']>(() => z.nullable(GetPhoneNumberByIdResponseSchema)),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getPhoneNumber: `path`, `query`, `header` and `body`. */
export const getPhoneNumberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateBusinessAccount, by status code. */
export const updateBusinessAccountResponses = {
  200: WhatsAppBusinessAccountDetailsSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateBusinessAccount. */
export const updateBusinessAccountRequestBody = UpdateWhatsAppBusinessAccountDetailsSchema;

/** Request schema of updateBusinessAccount: `path`, `query`, `header` and `body`. */
export const updateBusinessAccountRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: updateBusinessAccountRequestBody,
}));

/** Response schemas of getMember, by status code. */
export const getMemberResponses = {
  200: GetOrganizationMemberByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getMember: `path`, `query`, `header` and `body`. */
export const getMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateMember, by status code. */
export const updateMemberResponses = {
  200: /* @__PURE__ */ c.define<operations['updateOrganizationMemberById']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(UpdateOrganizationMemberByIdResponseSchema),
})),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateMember. */
export const updateMemberRequestBody = UpdateOrganizationMemberSchema;

/** Request schema of updateMember: `path`, `query`, `header` and `body`. */
export const updateMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateMemberRequestBody,
}));

/** Response schemas of deleteMember, by status code. */
export const deleteMemberResponses = {
  200: DeleteOrganizationMemberByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of deleteMember: `path`, `query`, `header` and `body`. */
export const deleteMemberRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of updateMemberRoles, by status code. */
export const updateMemberRolesResponses = {
  200: UpdateOrganizationMemberRoleByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateMemberRoles. */
export const updateMemberRolesRequestBody = UpdateOrganizationMemberRoleSchema;

/** Request schema of updateMemberRoles: `path`, `query`, `header` and `body`. */
export const updateMemberRolesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: updateMemberRolesRequestBody,
}));

/** Response schemas of getUser, by status code. */
export const getUserResponses = {
  200: GetUserResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of updateUser, by status code. */
export const updateUserResponses = {
  200: UpdateUserResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of updateUser. */
export const updateUserRequestBody = UpdateUserSchema;

/** Request schema of updateUser: `path`, `query`, `header` and `body`. */
export const updateUserRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: updateUserRequestBody,
}));

/** Response schemas of listNotifications, by status code. */
export const listNotificationsResponses = {
  200: GetUserNotificationsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listNotifications: `path`, `query`, `header` and `body`. */
export const listNotificationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    sortBy: z.optional(OrderEnum),
  }),
}));

/** Response schemas of getFeatureFlags, by status code. */
export const getFeatureFlagsResponses = {
  200: GetFeatureFlagsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of login, by status code. */
export const loginResponses = {
  200: LoginResponseBodySchema,
  400: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of login. */
export const loginRequestBody = LoginRequestBodySchema;

/** Request schema of login: `path`, `query`, `header` and `body`. */
export const loginRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: loginRequestBody,
}));

/** Response schemas of register, by status code. */
export const registerResponses = {
  200: RegisterRequestResponseBodySchema,
  400: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of register. */
export const registerRequestBody = RegisterRequestBodySchema;

/** Request schema of register: `path`, `query`, `header` and `body`. */
export const registerRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: registerRequestBody,
}));

/** Response schemas of verifyEmail, by status code. */
export const verifyEmailResponses = {
  200: VerifyOtpResponseBodySchema,
  400: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of verifyEmail. */
export const verifyEmailRequestBody = VerifyOtpRequestBodySchema;

/** Request schema of verifyEmail: `path`, `query`, `header` and `body`. */
export const verifyEmailRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: verifyEmailRequestBody,
}));

/** Response schemas of getApiKey, by status code. */
export const getApiKeyResponses = {
  200: GetApiKeysResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of switchOrganization, by status code. */
export const switchOrganizationResponses = {
  200: SwitchOrganizationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of switchOrganization. */
export const switchOrganizationRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['switchOrganization']['requestBody']>['content']['application/json']>(() => z.looseObject({
  organizationId: z.optional(z.string()),
}));

/** Request schema of switchOrganization: `path`, `query`, `header` and `body`. */
export const switchOrganizationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: switchOrganizationRequestBody,
}));

/** Response schemas of loginWithOauth, by status code. */
export const loginWithOauthResponses = {
  200: /* @__PURE__ */ c.define<operations['oauthLogin']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of loginWithOauth. */
export const loginWithOauthRequestBody = /* @__PURE__ */ c.define<NonNullable<operations['oauthLogin']['requestBody']>['content']['application/json']>(() => c.anything());

/** Request schema of loginWithOauth: `path`, `query`, `header` and `body`. */
export const loginWithOauthRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  body: z.optional(loginWithOauthRequestBody),
}));

/** Response schemas of listIntegrations, by status code. */
export const listIntegrationsResponses = {
  200: GetIntegrationResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listIntegrations: `path`, `query`, `header` and `body`. */
export const listIntegrationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(IntegrationStatusEnum),
  }),
}));

/** Response schemas of getIntegration, by status code. */
export const getIntegrationResponses = {
  200: /* @__PURE__ */ c.define<operations['getIntegrationByIdRegistered']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getIntegration: `path`, `query`, `header` and `body`. */
export const getIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of enableIntegration, by status code. */
export const enableIntegrationResponses = {
  200: /* @__PURE__ */ c.define<operations['enableIntegrationRegistered']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of enableIntegration: `path`, `query`, `header` and `body`. */
export const enableIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of disableIntegration, by status code. */
export const disableIntegrationResponses = {
  200: /* @__PURE__ */ c.define<operations['disableIntegrationRegistered']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of disableIntegration: `path`, `query`, `header` and `body`. */
export const disableIntegrationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of getPrimaryAnalytics, by status code. */
export const getPrimaryAnalyticsResponses = {
  200: PrimaryAnalyticsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getPrimaryAnalytics: `path`, `query`, `header` and `body`. */
export const getPrimaryAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    from: z.string().check(c.format('date-time')),
    to: z.string().check(c.format('date-time')),
  }),
}));

/** Response schemas of getSecondaryAnalytics, by status code. */
export const getSecondaryAnalyticsResponses = {
  200: SecondaryAnalyticsDashboardResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getSecondaryAnalytics: `path`, `query`, `header` and `body`. */
export const getSecondaryAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    from: z.optional(z.string().check(c.format('date-time'))),
    to: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** Response schemas of getCampaignAnalytics, by status code. */
export const getCampaignAnalyticsResponses = {
  200: CampaignAnalyticsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getCampaignAnalytics: `path`, `query`, `header` and `body`. */
export const getCampaignAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    campaignId: z.string(),
  }),
}));

/** Response schemas of getAllCampaignAnalytics, by status code. */
export const getAllCampaignAnalyticsResponses = {
  200: CampaignAnalyticsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getAllCampaignAnalytics: `path`, `query`, `header` and `body`. */
export const getAllCampaignAnalyticsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    from: z.optional(z.string().check(c.format('date-time'))),
    to: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** Response schemas of listAiChats, by status code. */
export const listAiChatsResponses = {
  200: GetAiChatsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listAiChats: `path`, `query`, `header` and `body`. */
export const listAiChatsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(AiChatStatusEnum),
    visibility: z.optional(AiChatVisibilityEnum),
  }),
}));

/** Response schemas of getAiChat, by status code. */
export const getAiChatResponses = {
  200: GetAiChatByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getAiChat: `path`, `query`, `header` and `body`. */
export const getAiChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of listAiChatMessages, by status code. */
export const listAiChatMessagesResponses = {
  200: GetAiChatMessagesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listAiChatMessages: `path`, `query`, `header` and `body`. */
export const listAiChatMessagesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of sendAiChatMessage, by status code. */
export const sendAiChatMessageResponses = {
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of sendAiChatMessage. */
export const sendAiChatMessageRequestBody = AiChatQuerySchema;

/** Request schema of sendAiChatMessage: `path`, `query`, `header` and `body`. */
export const sendAiChatMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: sendAiChatMessageRequestBody,
}));

/** Response schemas of listAiChatVotes, by status code. */
export const listAiChatVotesResponses = {
  200: GetAiChatVotesResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request schema of listAiChatVotes: `path`, `query`, `header` and `body`. */
export const listAiChatVotesRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** Response schemas of voteOnAiChatMessage, by status code. */
export const voteOnAiChatMessageResponses = {
  200: CreateAiChatMessageVoteResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** Request body schema of voteOnAiChatMessage. */
export const voteOnAiChatMessageRequestBody = AiChatMessageVoteCreateSchema;

/** Request schema of voteOnAiChatMessage: `path`, `query`, `header` and `body`. */
export const voteOnAiChatMessageRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
  body: voteOnAiChatMessageRequestBody,
}));

/** Response schemas of getSegmentRecommendations, by status code. */
export const getSegmentRecommendationsResponses = {
  200: GetSegmentationRecommendationsResponse,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getSegmentRecommendations: `path`, `query`, `header` and `body`. */
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

/** Response schemas of getResponseSuggestions, by status code. */
export const getResponseSuggestionsResponses = {
  200: GetResponseSuggestionsResponse,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Request schema of getResponseSuggestions: `path`, `query`, `header` and `body`. */
export const getResponseSuggestionsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    conversationId: z.string(),
  }),
}));

/** Response schemas of getChatSummary, by status code. */
export const getChatSummaryResponses = {
  200: /* @__PURE__ */ c.define<operations['getChatSummary']['responses'][200]['content']['application/json']>(() => c.anything()),
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of getHealthAtSpecifiedPath, by status code. */
export const getHealthAtSpecifiedPathResponses = {
  200: /* @__PURE__ */ c.define<operations['getHealthCheck']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of getMetadataAtSpecifiedPath, by status code. */
export const getMetadataAtSpecifiedPathResponses = {
  200: GetMetaDataResponseSchema,
  400: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of getHealth, by status code. */
export const getHealthResponses = {
  200: /* @__PURE__ */ c.define<operations['getHealth']['responses'][200]['content']['application/json']>(() => z.looseObject({
  data: z.optional(z.boolean()),
})),
  400: ErrorBody,
  500: ErrorBody,
};

/** Response schemas of getMetadata, by status code. */
export const getMetadataResponses = {
  200: GetMetaDataResponseSchema,
  400: ErrorBody,
  500: ErrorBody,
};

/** Request and response schemas of every operation, by its public name, for building a custom validator. */
export const operationSchemas: {
  'contacts.list': { request: typeof listContactsRequest; response: typeof listContactsResponses };
  'contacts.create': { request: typeof createContactsRequest; response: typeof createContactsResponses };
  'contacts.deleteByList': { request: typeof deleteContactsByListRequest; response: typeof deleteContactsByListResponses };
  'contacts.importAtSpecifiedPath': { request: typeof importContactsAtSpecifiedPathRequest; response: typeof importContactsAtSpecifiedPathResponses };
  'contacts.get': { request: typeof getContactRequest; response: typeof getContactResponses };
  'contacts.update': { request: typeof updateContactRequest; response: typeof updateContactResponses };
  'contacts.delete': { request: typeof deleteContactRequest; response: typeof deleteContactResponses };
  'contacts.import': { request: typeof importContactsRequest; response: typeof importContactsResponses };
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
  'contacts.importAtSpecifiedPath': { request: importContactsAtSpecifiedPathRequest, response: importContactsAtSpecifiedPathResponses },
  'contacts.get': { request: getContactRequest, response: getContactResponses },
  'contacts.update': { request: updateContactRequest, response: updateContactResponses },
  'contacts.delete': { request: deleteContactRequest, response: deleteContactResponses },
  'contacts.import': { request: importContactsRequest, response: importContactsResponses },
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
 * Creates a validator from these schemas, for the `validate` option of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
