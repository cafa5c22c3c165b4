// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 ca95cda65536d63752166e0497cc2bf525501dbc38222b3906f1f651072183fa, generator 1.0.0.

import type { ToolDescriptions } from '@wa-clients/core/tools';

/** Every operation as a tool for a language model: its class, and the JSON Schema of its input. */
export const toolDescriptions: ToolDescriptions = {
  tools: {
    'contacts.list': { class: 'reads', description: 'Lists the contacts of your organization with their lists, tags and conversations, one page at a time; requires the permission Get:Contact.', input: { properties: { list_id: { type: 'string', description: 'Returns only contacts on the list with this id; a value that is not a UUID is silently ignored.' }, order: { $ref: '#/$defs/OrderEnum', description: 'Sort order by creation time, ascending (asc) or descending (desc); unordered if omitted.' }, status: { type: 'string', description: 'Status to filter by; accepted by the service but without effect.' }, searchString: { type: 'string', description: 'Search text.' } } }, isList: true },
    'contacts.create': { class: 'writes', description: 'Creates contacts, all with the status Active (requires the permission Create:Contact); contacts whose phone number already exists are silently skipped.', input: { properties: { body: { type: 'array', items: { $ref: '#/$defs/NewContactSchema' } } }, required: ['body'] } },
    'contacts.deleteByList': { class: 'destroys', description: 'Deletes the contacts of a list; not implemented by the open-source server.', input: { properties: { id: { type: 'string', description: 'Id of the list, a UUID.' } }, required: ['id'] } },
    'contacts.importAtSpecifiedPath': { class: 'writes', description: 'Imports contacts from a CSV file, on the path of the vendor\'s specification, which no known server version implements; contacts.import is the implemented operation.', unfit: 'it takes a file' },
    'contacts.get': { class: 'reads', description: 'Retrieves a contact (requires the permission Get:Contact); for an unknown id, the open-source server returns 500 instead of 404.', input: { properties: { id: { type: 'string', description: 'Id of the contact, a UUID.' } }, required: ['id'] } },
    'contacts.update': { class: 'writes', description: 'Replaces all fields of a contact (requires the permission Update:Contact); lists that are not given are removed from the contact.', input: { properties: { id: { type: 'string', description: 'Id of the contact, a UUID.' }, name: { description: 'Name of the contact.', type: 'string' }, status: { description: 'Status of the contact.', $ref: '#/$defs/ContactStatusEnum' }, phone: { description: 'Phone number of the contact, in any format.', type: 'string' }, attributes: { description: 'Custom key-value data.', type: 'object', additionalProperties: true }, lists: { description: 'Lists that the contact is on afterwards, as strings; all other lists are removed.', type: 'array', items: { type: 'string' } } }, required: ['id', 'name', 'phone', 'status', 'attributes', 'lists'] } },
    'contacts.delete': { class: 'destroys', description: 'Deletes a contact (requires the permission Delete:Contact); the open-source server does not check whether the contact belongs to your organization.', input: { properties: { id: { type: 'string', description: 'Id of the contact, a UUID.' } }, required: ['id'] } },
    'contacts.import': { class: 'writes', description: 'Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is skipped; failures are reported in the events of the response, with status 200.', unfit: 'it takes a file' },
    'conversations.list': { class: 'reads', description: 'Lists the conversations of your organization (requires the permission Get:Conversation); closed and deleted conversations are returned only with a status filter.', input: { properties: { order: { $ref: '#/$defs/OrderEnum', description: 'Sort order, oldest first (asc) or newest first (desc); ignored by the open-source server.' }, status: { $ref: '#/$defs/ConversationStatusEnum', description: 'Returns only conversations with this status.' }, contact_id: { type: 'string', description: 'Returns only conversations with this contact; ignored by the open-source server.' }, campaign_id: { type: 'string', description: 'Returns only conversations initiated by the campaign with this id, a UUID.' }, list_id: { type: 'string', description: 'Returns only conversations with contacts on this list; ignored by the open-source server.' }, message_id: { type: 'string', description: 'Returns only the conversation that contains this message; ignored by the open-source server.' } } }, isList: true },
    'conversations.get': { class: 'reads', description: 'Retrieves a conversation; requires the permission Get:Conversation.', input: { properties: { id: { type: 'string', description: 'Id of the conversation, a UUID.' } }, required: ['id'] } },
    'conversations.update': { class: 'writes', description: 'Updates the status of a conversation (requires the permission Update:Conversation); the open-source server changes nothing and returns an empty response.', input: { properties: { id: { type: 'string', description: 'Id of the conversation, a UUID.' }, status: { description: 'Status of the conversation.', $ref: '#/$defs/ConversationStatusEnum' } }, required: ['id', 'status'] } },
    'conversations.delete': { class: 'destroys', description: 'Deletes a conversation (requires the permission Delete:Conversation); the open-source server always returns 400 with the body null.', input: { properties: { id: { type: 'string', description: 'Id of the conversation, a UUID.' } }, required: ['id'] } },
    'conversations.assign': { class: 'writes', description: 'Assigns a conversation to an organization member; requires the permission Assign:Conversation.', input: { properties: { id: { type: 'string', description: 'Id of the conversation, a UUID.' }, organizationMemberId: { description: 'Id of the member, a UUID.', type: 'string' } }, required: ['id', 'organizationMemberId'] } },
    'conversations.unassign': { class: 'writes', description: 'Unassigns a conversation from the user that it is assigned to; requires the permission Unassign:Conversation.', input: { properties: { id: { type: 'string', description: 'Id of the conversation, a UUID.' }, userId: { description: 'Id of the user, a UUID.', type: 'string' } }, required: ['id', 'userId'] } },
    'conversationMessages.list': { class: 'reads', description: 'Lists the messages of a conversation, oldest first, at most 50 per page (requires the permission Get:Conversation); the open-source server may fail with 500.', input: { properties: { id: { type: 'string', description: 'Id of the conversation, a UUID.' }, order: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc); ignored by the open-source server.' } }, required: ['id'] }, isList: true },
    'messages.send': { class: 'sends', description: 'Sends a message in a conversation (requires the permission Get:Conversation); the open-source server sends only text messages and stores all other types as sent without sending them.', input: { properties: { id: { type: 'string', description: 'Id of the conversation, a UUID.' }, createdAt: { description: 'Timestamp at which the message was created (RFC 3339).', type: 'string' }, replyToMessageId: { description: 'Id of the message that this message replies to.', type: 'string' }, messageData: { description: 'Content of the message, depending on its type.', type: 'object', properties: { text: { description: 'Text of a text message.', type: 'string' }, messageType: { description: 'Type of the message, at the place given by the vendor\'s documentation.', type: 'string' } }, additionalProperties: true }, messageType: { description: 'Type of the message, in the field that older servers read.', $ref: '#/$defs/MessageTypeEnum' } }, required: ['id', 'createdAt', 'messageData'] } },
    'messages.list': { class: 'reads', description: 'Lists the messages of all conversations, one page at a time; not implemented by the open-source server.', input: { properties: { order: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc).' }, status: { type: 'string', enum: ['read', 'unread', 'sent', 'failed'], description: 'Returns only messages with this status, in lower case here but capitalized in responses.' }, direction: { $ref: '#/$defs/MessageDirectionEnum', description: 'Returns only messages with this direction.' }, contact_id: { type: 'string', description: 'Returns only messages exchanged with this contact.' }, campaign_id: { type: 'string', description: 'Returns only messages of this campaign.' }, list_id: { type: 'string', description: 'Returns only messages exchanged with contacts on this list.' }, conversation_id: { type: 'string', description: 'Returns only messages of this conversation.' } } }, isList: true },
    'contactLists.list': { class: 'reads', description: 'Lists the contact lists, one page at a time (requires the permission Get:List); page 0 fails with 500, and the page size has no limit.', input: { properties: { order: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc).' } } }, isList: true },
    'contactLists.create': { class: 'writes', description: 'Creates a contact list; requires the permission Create:List.', input: { properties: { name: { description: 'Name of the list.', type: 'string' }, description: { description: 'Description of the list.', type: 'string' }, tags: { description: 'Tags of the list.', type: 'array', items: { $ref: '#/$defs/TagSchema' } }, contactIds: { description: 'Ids of the contacts to add to the list, as UUIDs.', type: 'array', items: { type: 'string' } } }, required: ['name', 'tags'] } },
    'contactLists.get': { class: 'reads', description: 'Retrieves a contact list; requires the permission Get:List.', input: { properties: { id: { type: 'string', description: 'Id of the list, a UUID.' } }, required: ['id'] } },
    'contactLists.update': { class: 'writes', description: 'Updates a contact list (requires the permission Update:List); the open-source server implements this on the path of a contact instead.', input: { properties: { id: { type: 'string', description: 'Id of the list, a UUID.' }, name: { description: 'Name of the list.', type: 'string' }, description: { description: 'Description of the list.', type: 'string' }, tags: { description: 'Tags of the list.', type: 'array', items: { $ref: '#/$defs/TagSchema' } } }, required: ['id', 'name', 'tags'] } },
    'contactLists.delete': { class: 'destroys', description: 'Deletes a contact list (requires the permission Delete:List); the open-source server implements this on the path of a contact instead.', input: { properties: { id: { type: 'string', description: 'Id of the list, a UUID.' } }, required: ['id'] } },
    'campaigns.list': { class: 'reads', description: 'Lists the campaigns of your organization, one page at a time; requires the permission Get:Campaign.', input: { properties: { order: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc).' }, status: { $ref: '#/$defs/CampaignStatusEnum', description: 'Returns only campaigns with this status.' } } }, isList: true },
    'campaigns.create': { class: 'sends', description: 'Creates a campaign that sends a template to contact lists; requires the permission Create:Campaign.', input: { properties: { name: { description: 'Name of the campaign.', type: 'string' }, description: { description: 'Description of the campaign.', type: 'string' }, listIds: { description: 'Ids of the contact lists that the campaign is sent to, as UUIDs.', type: 'array', items: { type: 'string' } }, templateMessageId: { description: 'Id of the template of the campaign.', type: 'string' }, phoneNumberToUse: { description: 'Phone number to send the campaign from.', type: 'string' }, isLinkTrackingEnabled: { description: 'Whether to enable link tracking.', type: 'boolean' }, scheduledAt: { description: 'Timestamp at which to send the campaign (RFC 3339).', type: 'string', format: 'date-time' }, tags: { description: 'Tags of the campaign, as strings.', type: 'array', items: { type: 'string' } } }, required: ['name', 'listIds', 'isLinkTrackingEnabled', 'tags', 'phoneNumberToUse', 'templateMessageId'] } },
    'campaigns.get': { class: 'reads', description: 'Retrieves a campaign with its statistics; requires the permission Get:Campaign.', input: { properties: { id: { type: 'string', description: 'Id of the campaign, a UUID.' } }, required: ['id'] } },
    'campaigns.update': { class: 'sends', description: 'Updates a campaign, including its status; requires the permission Update:Campaign.', input: { properties: { id: { type: 'string', description: 'Id of the campaign, a UUID.' }, name: { description: 'Name of the campaign.', type: 'string' }, description: { description: 'Description of the campaign.', type: 'string' }, listIds: { description: 'Ids of the contact lists that the campaign is sent to, as UUIDs.', type: 'array', items: { type: 'string' } }, templateMessageId: { description: 'Id of the template of the campaign.', type: 'string' }, enableLinkTracking: { description: 'Whether to enable link tracking.', type: 'boolean' }, tags: { description: 'Tags of the campaign, as strings.', type: 'array', items: { type: 'string' } }, status: { description: 'Status of the campaign.', $ref: '#/$defs/CampaignStatusEnum' }, phoneNumber: { description: 'Phone number to send the campaign from.', type: 'string' }, templateComponentParameters: { description: 'Values of the template\'s parameters.', type: 'object', additionalProperties: true }, scheduledAt: { description: 'Timestamp at which to send the campaign (RFC 3339).', type: 'string', format: 'date-time' } }, required: ['id', 'name', 'listIds', 'enableLinkTracking', 'tags'] } },
    'campaigns.delete': { class: 'destroys', description: 'Deletes a campaign; requires the permission Delete:Campaign.', input: { properties: { id: { type: 'string', description: 'Id of the campaign, a UUID.' } }, required: ['id'] } },
    'apiKeys.regenerate': { class: 'destroys', description: 'Creates a new API key and invalidates the previous one (requires the permission Regenerate:ApiKey); note that this GET request has a side effect.' },
    'organizations.join': { class: 'writes', description: 'Joins the organization of an invitation and returns an access token for it.', input: { properties: { inviteSlug: { description: 'Slug of the invitation.', type: 'string' } } } },
    'organizations.list': { class: 'reads', description: 'Lists the organizations that you belong to, one page at a time.', input: { properties: { sortBy: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter\'s name.' } } }, isList: true },
    'organizations.create': { class: 'writes', description: 'Creates an organization.', input: { properties: { name: { description: 'Name of the organization.', type: 'string' }, description: { description: 'Description of the organization.', type: 'string' } }, required: ['name'] } },
    'organizations.get': { class: 'reads', description: 'Retrieves an organization with its settings.', input: { properties: { id: { type: 'string', description: 'Id of the organization, a UUID.' } }, required: ['id'] } },
    'organizations.update': { class: 'writes', description: 'Updates the name and the settings of an organization; requires the permission Update:Organization and the access level Owner.', input: { properties: { id: { type: 'string', description: 'Id of the organization, a UUID.' }, name: { description: 'Name of the organization.', type: 'string' }, description: { description: 'Description of the organization.', type: 'string' }, slackNotificationConfiguration: { description: 'Slack notification settings of the organization.', $ref: '#/$defs/SlackNotificationConfigurationSchema' }, emailNotificationConfiguration: { description: 'Email notification settings of the organization.', $ref: '#/$defs/EmailNotificationConfigurationSchema' }, aiConfiguration: { description: 'AI configuration of the organization.', $ref: '#/$defs/UpdateAIConfigurationDetailsSchema' } }, required: ['id', 'name'] } },
    'aiConfiguration.get': { class: 'reads', description: 'Retrieves the AI configuration of your organization, including the API key of the model.' },
    'roles.list': { class: 'reads', description: 'Lists the roles of your organization, one page at a time; requires the permission Get:OrganizationRole.', input: { properties: { sortBy: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter\'s name.' } } }, isList: true },
    'roles.create': { class: 'writes', description: 'Creates a role for organization members; requires the permission Create:OrganizationRole.', input: { properties: { name: { description: 'Name of the role.', type: 'string' }, description: { description: 'Description of the role.', type: 'string' }, permissions: { description: 'Permissions of the role.', type: 'array', items: { $ref: '#/$defs/RolePermissionEnum' } } }, required: ['name', 'permissions'] } },
    'roles.get': { class: 'reads', description: 'Retrieves a role with its permissions; requires the permission Get:OrganizationRole.', input: { properties: { id: { type: 'string', description: 'Id of the role, a UUID.' } }, required: ['id'] } },
    'roles.update': { class: 'writes', description: 'Updates the name and the permissions of a role; requires the permission Update:OrganizationRole.', input: { properties: { id: { type: 'string', description: 'Id of the role, a UUID.' }, name: { description: 'Name of the role.', type: 'string' }, description: { description: 'Description of the role.', type: 'string' }, permissions: { description: 'Permissions of the role.', type: 'array', items: { $ref: '#/$defs/RolePermissionEnum' } } }, required: ['id', 'name', 'permissions'] } },
    'roles.delete': { class: 'destroys', description: 'Deletes a role; requires the permission Delete:OrganizationRole.', input: { properties: { id: { type: 'string', description: 'Id of the role, a UUID.' } }, required: ['id'] } },
    'tags.list': { class: 'reads', description: 'Lists the tags of your organization, one page at a time; requires the permission Get:Tag.', input: { properties: { sortBy: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter\'s name.' } } }, isList: true },
    'tags.create': { class: 'writes', description: 'Creates a tag; requires the permission Get:Tag.', input: { properties: { label: { description: 'Label of the tag.', type: 'string' } }, required: ['label'] } },
    'invites.list': { class: 'reads', description: 'Lists the invitations to your organization, one page at a time; requires the permission Get:OrganizationMember.', input: { properties: { sortBy: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter\'s name.' } } }, isList: true },
    'invites.create': { class: 'sends', description: 'Invites a user to your organization by email address; requires the permission Create:OrganizationMember.', input: { properties: { email: { description: 'Email address to send the invitation to.', type: 'string' }, accessLevel: { description: 'Access level of the invited user.', $ref: '#/$defs/UserPermissionLevelEnum' } }, required: ['email', 'accessLevel'] } },
    'invites.get': { class: 'reads', description: 'Retrieves an invitation by the slug of its link; requires the permission Create:OrganizationMember.', input: { properties: { slug: { type: 'string', description: 'Slug of the invitation, which is the last part of its link.' } }, required: ['slug'] } },
    'invites.accept': { class: 'writes', description: 'Accepts an invitation and returns an access token for its organization; requires the permission Create:OrganizationMember.', input: { properties: { slug: { type: 'string', description: 'Slug of the invitation, which is the last part of its link.' } }, required: ['slug'] } },
    'members.list': { class: 'reads', description: 'Lists the members of your organization with their roles, one page at a time; requires the permission Get:OrganizationMember.', input: { properties: { sortBy: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter\'s name.' } } }, isList: true },
    'organizations.transfer': { class: 'destroys', description: 'Transfers the ownership of an organization to another member; requires the access level Owner.', input: { properties: { id: { type: 'string', description: 'Id of the organization, a UUID.' }, newOwnerId: { description: 'Id of the new owner, a UUID.', type: 'string' } }, required: ['id', 'newOwnerId'] } },
    'templates.list': { class: 'reads', description: 'Lists all message templates of your organization in one response; requires the permission Get:MessageTemplates.' },
    'templates.get': { class: 'reads', description: 'Retrieves a message template, in a different format than in the list; requires the permission Get:MessageTemplates.', input: { properties: { id: { type: 'string', description: 'Id of the template.' } }, required: ['id'] } },
    'phoneNumbers.list': { class: 'reads', description: 'Lists all phone numbers of your organization in one response; requires the permission Get:PhoneNumbers.' },
    'phoneNumbers.get': { class: 'reads', description: 'Retrieves a phone number of your organization; requires the permission Get:PhoneNumbers.', input: { properties: { id: { type: 'string', description: 'Id of the phone number.' } }, required: ['id'] } },
    'businessAccount.update': { class: 'writes', description: 'Sets the WhatsApp Business account of your organization; requires the access level Owner.', input: { properties: { businessAccountId: { description: 'Id of the account at Meta.', type: 'string' }, accessToken: { description: 'Meta access token for the account.', type: 'string' } }, required: ['businessAccountId', 'accessToken'] } },
    'members.get': { class: 'reads', description: 'Retrieves a member of your organization with their roles; requires the permission Get:OrganizationMember.', input: { properties: { id: { type: 'string', description: 'Id of the member, a UUID.' } }, required: ['id'] } },
    'members.update': { class: 'writes', description: 'Updates the access level of a member; requires the permission Update:OrganizationMember.', input: { properties: { id: { type: 'string', description: 'Id of the member, a UUID.' }, accessLevel: { description: 'Access level of the member.', $ref: '#/$defs/UserPermissionLevelEnum' } }, required: ['id'] } },
    'members.delete': { class: 'destroys', description: 'Removes a member from your organization; requires the permission Delete:OrganizationMember.', input: { properties: { id: { type: 'string', description: 'Id of the member, a UUID.' } }, required: ['id'] } },
    'members.updateRoles': { class: 'writes', description: 'Replaces the roles of a member; requires the permission Update:OrganizationMember.', input: { properties: { id: { type: 'string', description: 'Id of the member, a UUID.' }, updatedRoleIds: { description: 'Ids of the roles, as UUIDs.', type: 'array', items: { type: 'string' } } }, required: ['id', 'updatedRoleIds'] } },
    'user.get': { class: 'reads', description: 'Retrieves the user account that the access token belongs to.' },
    'user.update': { class: 'writes', description: 'Updates the name and the profile picture of the user account that the access token belongs to.', input: { properties: { name: { description: 'Name of the user.', type: 'string' }, profilePicture: { description: 'URL of the profile picture.', type: 'string' } }, required: ['name'] } },
    'notifications.list': { class: 'reads', description: 'Lists the notifications of your user account, one page at a time.', input: { properties: { sortBy: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter\'s name.' } } }, isList: true },
    'featureFlags.get': { class: 'reads', description: 'Retrieves the feature flags of the instance; older servers have this operation at /user/feature-flags.' },
    'auth.login': { class: 'writes', description: 'Creates an access token, valid for 60 days, from a username or email address and a password; wrong credentials return 404.', input: { properties: { username: { description: 'Username or email address.', type: 'string' }, password: { description: 'Password of the user account.', type: 'string' } }, required: ['username', 'password'] } },
    'auth.register': { class: 'sends', description: 'Registers a user and sends a verification code to the email address.', input: { properties: { username: { description: 'Username for login.', type: 'string' }, email: { description: 'Email address that the verification code is sent to.', type: 'string' }, password: { description: 'Password of the user account.', type: 'string' }, name: { description: 'Name of the user.', type: 'string' }, organizationInviteSlug: { description: 'Slug of an invitation to accept.', type: 'string' } }, required: ['username', 'email', 'password', 'name'] } },
    'auth.verifyEmail': { class: 'writes', description: 'Completes the registration with the verification code from the email and returns an access token.', input: { properties: { username: { description: 'Username for login.', type: 'string' }, email: { description: 'Email address that the verification code was sent to.', type: 'string' }, password: { description: 'Password of the user account.', type: 'string' }, name: { description: 'Name of the user.', type: 'string' }, organizationInviteSlug: { description: 'Slug of an invitation to accept.', type: 'string' }, otp: { description: 'Verification code from the email.', type: 'string' } }, required: ['otp', 'username', 'email', 'password', 'name'] } },
    'apiKeys.get': { class: 'reads', description: 'Retrieves your API key (requires the permission Get:ApiKey); there is only one, in spite of the path.' },
    'organizations.switch': { class: 'writes', description: 'Returns an access token for another one of your organizations.', input: { properties: { organizationId: { description: 'Id of the organization to switch to, a UUID.', type: 'string' } } } },
    'auth.loginWithOauth': { class: 'writes', description: 'Logs in through OAuth; the open-source server implements this, but neither the request nor the response is documented.', input: { properties: { body: {} } } },
    'integrations.list': { class: 'reads', description: 'Lists the integrations with other services, one page at a time.', input: { properties: { order: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc).' }, status: { $ref: '#/$defs/IntegrationStatusEnum', description: 'Returns only integrations with this status.' } } }, isList: true },
    'integrations.get': { class: 'reads', description: 'Retrieves an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.', input: { properties: { id: { type: 'string', description: 'Id of the integration, a UUID.' } }, required: ['id'] } },
    'integrations.enable': { class: 'writes', description: 'Enables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.', input: { properties: { id: { type: 'string', description: 'Id of the integration, a UUID.' } }, required: ['id'] } },
    'integrations.disable': { class: 'writes', description: 'Disables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.', input: { properties: { id: { type: 'string', description: 'Id of the integration, a UUID.' } }, required: ['id'] } },
    'analytics.getPrimary': { class: 'reads', description: 'Retrieves the primary analytics of a period, which are messages, conversations, campaigns, contacts and link clicks; requires the permission Get:PrimaryAnalytics.', input: { properties: { from: { type: 'string', format: 'date-time', description: 'Start of the period.' }, to: { type: 'string', format: 'date-time', description: 'End of the period.' } }, required: ['from', 'to'] } },
    'analytics.getSecondary': { class: 'reads', description: 'Retrieves the secondary analytics of a period, which are conversations over time and messages by type; requires the permission Get:SecondaryAnalytics.', input: { properties: { from: { type: 'string', format: 'date-time', description: 'Start of the period.' }, to: { type: 'string', format: 'date-time', description: 'End of the period.' } } } },
    'analytics.getCampaign': { class: 'reads', description: 'Retrieves the analytics of a campaign; requires the permission Get:CampaignAnalytics.', input: { properties: { campaignId: { type: 'string', description: 'Id of the campaign, a UUID.' } }, required: ['campaignId'] } },
    'analytics.getAllCampaigns': { class: 'reads', description: 'Retrieves the analytics of the campaigns of a period; not implemented by the open-source server.', input: { properties: { from: { type: 'string', format: 'date-time', description: 'Start of the period.' }, to: { type: 'string', format: 'date-time', description: 'End of the period.' } } } },
    'aiChats.list': { class: 'reads', description: 'Lists the AI chats, one page at a time.', input: { properties: { order: { $ref: '#/$defs/OrderEnum', description: 'Sort order, ascending (asc) or descending (desc).' }, status: { $ref: '#/$defs/AiChatStatusEnum', description: 'Returns only AI chats with this status.' }, visibility: { $ref: '#/$defs/AiChatVisibilityEnum', description: 'Returns only AI chats with this visibility.' } } }, isList: true },
    'aiChats.get': { class: 'reads', description: 'Retrieves an AI chat.', input: { properties: { id: { type: 'string', description: 'Id of the AI chat, a UUID.' } }, required: ['id'] } },
    'aiChatMessages.list': { class: 'reads', description: 'Lists the messages of an AI chat, one page at a time.', input: { properties: { id: { type: 'string', description: 'Id of the AI chat, a UUID.' } }, required: ['id'] }, isList: true },
    'aiChatMessages.send': { class: 'writes', description: 'Sends a query to an AI chat and returns the complete response as bytes.', unfit: 'it returns a file or a stream' },
    'aiChatVotes.list': { class: 'reads', description: 'Lists the votes on messages of an AI chat, one page at a time.', input: { properties: { id: { type: 'string', description: 'Id of the AI chat, a UUID.' } }, required: ['id'] }, isList: true },
    'aiChatMessages.vote': { class: 'writes', description: 'Votes on a message of an AI chat.', input: { properties: { id: { type: 'string', description: 'Id of the AI chat, a UUID.' }, type: { description: 'Type of the vote.', $ref: '#/$defs/AiChatMessageVoteEnum' }, messageId: { description: 'Id of the message, a UUID.', type: 'string' } }, required: ['id', 'messageId'] } },
    'ai.getSegmentRecommendations': { class: 'reads', description: 'Retrieves the lists and tags that the AI recommends for a contact or a conversation.', input: { properties: { conversationId: { type: ['string', 'integer'], format: 'int64', description: 'Id of the conversation to return recommendations for.' }, contactId: { type: ['string', 'integer'], format: 'int64', description: 'Id of the contact to return recommendations for.' } } } },
    'ai.getResponseSuggestions': { class: 'reads', description: 'Retrieves the replies that the AI suggests for a conversation.', input: { properties: { conversationId: { type: 'string', description: 'Id of the conversation, a UUID.' } }, required: ['conversationId'] } },
    'ai.getChatSummary': { class: 'reads', description: 'Retrieves an AI summary of a chat; the open-source server implements this, but neither the request nor the response is documented.' },
    'health.getAtSpecifiedPath': { class: 'reads', description: 'Checks whether the service is available, on the path of the vendor\'s specification, which no known server version implements; health.get is the implemented operation.' },
    'metadata.getAtSpecifiedPath': { class: 'reads', description: 'Retrieves the title, description and icon of the instance, on the path of the vendor\'s specification, which no known server version implements; metadata.get is the implemented operation.' },
    'health.get': { class: 'reads', description: 'Checks whether the service is available; no access token is required.' },
    'metadata.get': { class: 'reads', description: 'Retrieves the title, description and icon of the instance; no access token is required.' },
  },
  schemas: {
    OrderEnum: { type: 'string', description: 'Sort order of a list.', enum: ['asc', 'desc'] },
    NewContactSchema: { type: 'object', description: 'Contact to create.', required: ['name', 'phone', 'attributes', 'listsIds', 'status'], properties: { name: { description: 'Name of the contact.', type: 'string' }, phone: { description: 'Phone number of the contact, in any format.', type: 'string' }, status: { description: 'Status of the contact, which is required but always stored as Active.', $ref: '#/$defs/ContactStatusEnum' }, attributes: { description: 'Custom key-value data.', type: 'object', additionalProperties: true }, listsIds: { description: 'Ids of the lists to add the contact to, as UUIDs.', type: 'array', items: { type: 'string' } } } },
    ContactStatusEnum: { type: 'string', description: 'Status of a contact.', enum: ['Active', 'Inactive', 'Blocked'] },
    ConversationStatusEnum: { type: 'string', description: 'Status of a conversation.', enum: ['Active', 'Closed', 'Deleted'] },
    MessageTypeEnum: { type: 'string', description: 'Type of a message.', enum: ['Text', 'Image', 'Video', 'Audio', 'Document', 'Sticker', 'Location', 'Contacts', 'Reaction', 'Address'] },
    MessageDirectionEnum: { type: 'string', description: 'Direction of a message.', enum: ['InBound', 'OutBound'] },
    TagSchema: { type: 'object', description: 'Tag.', required: ['label', 'uniqueId'], properties: { label: { description: 'Label of the tag.', type: 'string' }, uniqueId: { description: 'Id of the tag, a UUID.', type: 'string' } } },
    CampaignStatusEnum: { type: 'string', description: 'Status of a campaign.', enum: ['Draft', 'Scheduled', 'Running', 'Paused', 'Cancelled', 'Finished'] },
    SlackNotificationConfigurationSchema: { type: 'object', description: 'Slack notification settings.', required: ['slackChannel', 'slackWebhookUrl'], properties: { slackChannel: { description: 'Slack channel that receives the notifications.', type: 'string' }, slackWebhookUrl: { description: 'URL of the Slack webhook.', type: 'string' } } },
    EmailNotificationConfigurationSchema: { type: 'object', description: 'Email notification settings.', required: ['smtpHost', 'smtpPort', 'smtpUsername', 'smtpPassword'], properties: { smtpHost: { description: 'Host name of the SMTP server.', type: 'string' }, smtpPort: { description: 'Port of the SMTP server, as a string.', type: 'string' }, smtpUsername: { description: 'Username for the SMTP server.', type: 'string' }, smtpPassword: { description: 'Password for the SMTP server.', type: 'string' } } },
    UpdateAIConfigurationDetailsSchema: { type: 'object', description: 'New values of the AI configuration.', required: ['model', 'apiKey'], properties: { isEnabled: { description: 'Whether the AI is enabled.', type: 'boolean' }, model: { description: 'Model that the AI uses.', $ref: '#/$defs/AiModelEnum' }, apiKey: { description: 'API key of the model provider.', type: 'string' } } },
    AiModelEnum: { type: 'string', description: 'Model that the AI can use.', enum: ['GPT4Mini', 'Gpt3.5Turbo', 'Mistral', 'Gpt4o', 'Gemini1.5Pro', 'Claude3.5'] },
    RolePermissionEnum: { type: 'string', description: 'Permission of a role.', enum: ['Get:OrganizationMember', 'Create:OrganizationMember', 'Update:OrganizationMember', 'Delete:OrganizationMember', 'Get:Campaign', 'Create:Campaign', 'Update:Campaign', 'Delete:Campaign', 'Get:Conversation', 'Update:Conversation', 'Delete:Conversation', 'Assign:Conversation', 'Unassign:Conversation', 'Get:List', 'Create:List', 'Update:List', 'Delete:List', 'Get:Tag', 'Create:Tag', 'Update:Tag', 'Delete:Tag', 'Get:ApiKey', 'Regenerate:ApiKey', 'Get:AppSettings', 'Update:AppSettings', 'Get:Contact', 'Create:Contact', 'Update:Contact', 'Delete:Contact', 'BulkImport:Contacts', 'Get:PrimaryAnalytics', 'Get:SecondaryAnalytics', 'Get:CampaignAnalytics', 'Update:Organization', 'Get:OrganizationRole', 'Create:OrganizationRole', 'Update:OrganizationRole', 'Delete:OrganizationRole', 'Update:IntegrationSettings', 'Get:MessageTemplates', 'Get:PhoneNumbers'] },
    UserPermissionLevelEnum: { type: 'string', description: 'Access level of an organization member.', enum: ['Owner', 'Member'] },
    IntegrationStatusEnum: { type: 'string', description: 'Status of an integration.', enum: ['Active', 'Inactive'] },
    AiChatStatusEnum: { type: 'string', description: 'Status of an AI chat.', enum: ['Active', 'Inactive'] },
    AiChatVisibilityEnum: { type: 'string', description: 'Visibility of an AI chat.', enum: ['Public', 'Private'] },
    AiChatMessageVoteEnum: { type: 'string', description: 'Value of a vote on a message of an AI chat.', enum: ['Upvote', 'Downvote'] },
  },
};

/** Operations that can be tools. */
export type ToolName =
  | "contacts.list"
  | "contacts.create"
  | "contacts.deleteByList"
  | "contacts.get"
  | "contacts.update"
  | "contacts.delete"
  | "conversations.list"
  | "conversations.get"
  | "conversations.update"
  | "conversations.delete"
  | "conversations.assign"
  | "conversations.unassign"
  | "conversationMessages.list"
  | "messages.send"
  | "messages.list"
  | "contactLists.list"
  | "contactLists.create"
  | "contactLists.get"
  | "contactLists.update"
  | "contactLists.delete"
  | "campaigns.list"
  | "campaigns.create"
  | "campaigns.get"
  | "campaigns.update"
  | "campaigns.delete"
  | "apiKeys.regenerate"
  | "organizations.join"
  | "organizations.list"
  | "organizations.create"
  | "organizations.get"
  | "organizations.update"
  | "aiConfiguration.get"
  | "roles.list"
  | "roles.create"
  | "roles.get"
  | "roles.update"
  | "roles.delete"
  | "tags.list"
  | "tags.create"
  | "invites.list"
  | "invites.create"
  | "invites.get"
  | "invites.accept"
  | "members.list"
  | "organizations.transfer"
  | "templates.list"
  | "templates.get"
  | "phoneNumbers.list"
  | "phoneNumbers.get"
  | "businessAccount.update"
  | "members.get"
  | "members.update"
  | "members.delete"
  | "members.updateRoles"
  | "user.get"
  | "user.update"
  | "notifications.list"
  | "featureFlags.get"
  | "auth.login"
  | "auth.register"
  | "auth.verifyEmail"
  | "apiKeys.get"
  | "organizations.switch"
  | "auth.loginWithOauth"
  | "integrations.list"
  | "integrations.get"
  | "integrations.enable"
  | "integrations.disable"
  | "analytics.getPrimary"
  | "analytics.getSecondary"
  | "analytics.getCampaign"
  | "analytics.getAllCampaigns"
  | "aiChats.list"
  | "aiChats.get"
  | "aiChatMessages.list"
  | "aiChatVotes.list"
  | "aiChatMessages.vote"
  | "ai.getSegmentRecommendations"
  | "ai.getResponseSuggestions"
  | "ai.getChatSummary"
  | "health.getAtSpecifiedPath"
  | "metadata.getAtSpecifiedPath"
  | "health.get"
  | "metadata.get";
