// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 ca95cda65536d63752166e0497cc2bf525501dbc38222b3906f1f651072183fa, generator 1.0.0.

export interface paths {
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the contacts of your organization.
         * @description Lists the contacts of your organization with their lists, tags and conversations, one page at a time; requires the permission Get:Contact.
         */
        get: operations["getContacts"];
        put?: never;
        /**
         * Creates contacts.
         * @description Creates contacts, all with the status Active (requires the permission Create:Contact); contacts whose phone number already exists are silently skipped.
         */
        post: operations["createContacts"];
        /**
         * Deletes the contacts of a list.
         * @description Deletes the contacts of a list; not implemented by the open-source server.
         */
        delete: operations["deleteContactsByList"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/bulk-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports contacts from a file, on the path of the specification.
         * @description Imports contacts from a CSV file, on the path of the vendor's specification, which no known server version implements; contacts.import is the implemented operation.
         */
        post: operations["bulkImportContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a contact.
         * @description Retrieves a contact (requires the permission Get:Contact); for an unknown id, the open-source server returns 500 instead of 404.
         */
        get: operations["getContactById"];
        put?: never;
        /**
         * Updates a contact.
         * @description Replaces all fields of a contact (requires the permission Update:Contact); lists that are not given are removed from the contact.
         */
        post: operations["updateContactById"];
        /**
         * Deletes a contact.
         * @description Deletes a contact (requires the permission Delete:Contact); the open-source server does not check whether the contact belongs to your organization.
         */
        delete: operations["deleteContactById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/bulkImport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports contacts from a file.
         * @description Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is skipped; failures are reported in the events of the response, with status 200.
         */
        post: operations["bulkImportContactsRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the conversations of your organization.
         * @description Lists the conversations of your organization (requires the permission Get:Conversation); closed and deleted conversations are returned only with a status filter.
         */
        get: operations["getConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a conversation.
         * @description Retrieves a conversation; requires the permission Get:Conversation.
         */
        get: operations["getConversationById"];
        put?: never;
        /**
         * Updates the status of a conversation.
         * @description Updates the status of a conversation (requires the permission Update:Conversation); the open-source server changes nothing and returns an empty response.
         */
        post: operations["updateConversationById"];
        /**
         * Deletes a conversation.
         * @description Deletes a conversation (requires the permission Delete:Conversation); the open-source server always returns 400 with the body null.
         */
        delete: operations["deleteConversationById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assigns a conversation to a member.
         * @description Assigns a conversation to an organization member; requires the permission Assign:Conversation.
         */
        post: operations["assignConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/{id}/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unassigns a conversation from a member.
         * @description Unassigns a conversation from the user that it is assigned to; requires the permission Unassign:Conversation.
         */
        post: operations["unassignConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages of a conversation.
         * @description Lists the messages of a conversation, oldest first, at most 50 per page (requires the permission Get:Conversation); the open-source server may fail with 500.
         */
        get: operations["getConversationMessages"];
        put?: never;
        /**
         * Sends a message in a conversation.
         * @description Sends a message in a conversation (requires the permission Get:Conversation); the open-source server sends only text messages and stores all other types as sent without sending them.
         */
        post: operations["sendMessageInConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists messages.
         * @description Lists the messages of all conversations, one page at a time; not implemented by the open-source server.
         */
        get: operations["getMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the contact lists.
         * @description Lists the contact lists, one page at a time (requires the permission Get:List); page 0 fails with 500, and the page size has no limit.
         */
        get: operations["getContactLists"];
        put?: never;
        /**
         * Creates a contact list.
         * @description Creates a contact list; requires the permission Create:List.
         */
        post: operations["createList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a contact list.
         * @description Retrieves a contact list; requires the permission Get:List.
         */
        get: operations["getListById"];
        put?: never;
        /**
         * Updates a contact list.
         * @description Updates a contact list (requires the permission Update:List); the open-source server implements this on the path of a contact instead.
         */
        post: operations["updateListById"];
        /**
         * Deletes a contact list.
         * @description Deletes a contact list (requires the permission Delete:List); the open-source server implements this on the path of a contact instead.
         */
        delete: operations["deleteListById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the campaigns of your organization.
         * @description Lists the campaigns of your organization, one page at a time; requires the permission Get:Campaign.
         */
        get: operations["getCampaigns"];
        put?: never;
        /**
         * Creates a campaign.
         * @description Creates a campaign that sends a template to contact lists; requires the permission Create:Campaign.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a campaign.
         * @description Retrieves a campaign with its statistics; requires the permission Get:Campaign.
         */
        get: operations["getCampaignById"];
        put?: never;
        /**
         * Updates a campaign.
         * @description Updates a campaign, including its status; requires the permission Update:Campaign.
         */
        post: operations["updateCampaignById"];
        /**
         * Deletes a campaign.
         * @description Deletes a campaign; requires the permission Delete:Campaign.
         */
        delete: operations["deleteCampaignById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/api-keys/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Regenerates your API key.
         * @description Creates a new API key and invalidates the previous one (requires the permission Regenerate:ApiKey); note that this GET request has a side effect.
         */
        get: operations["regenerateApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/join-organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins an organization.
         * @description Joins the organization of an invitation and returns an access token for it.
         */
        post: operations["joinOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists your organizations.
         * @description Lists the organizations that you belong to, one page at a time.
         */
        get: operations["getUserOrganizations"];
        put?: never;
        /**
         * Creates an organization.
         * @description Creates an organization.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an organization.
         * @description Retrieves an organization with its settings.
         */
        get: operations["getOrganizationById"];
        put?: never;
        /**
         * Updates an organization.
         * @description Updates the name and the settings of an organization; requires the permission Update:Organization and the access level Owner.
         */
        post: operations["updateOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/ai-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the AI configuration.
         * @description Retrieves the AI configuration of your organization, including the API key of the model.
         */
        get: operations["getAIConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rbac/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the roles of your organization.
         * @description Lists the roles of your organization, one page at a time; requires the permission Get:OrganizationRole.
         */
        get: operations["getOrganizationRoles"];
        put?: never;
        /**
         * Creates a role.
         * @description Creates a role for organization members; requires the permission Create:OrganizationRole.
         */
        post: operations["createOrganizationRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rbac/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a role.
         * @description Retrieves a role with its permissions; requires the permission Get:OrganizationRole.
         */
        get: operations["getOrganizationRoleById"];
        put?: never;
        /**
         * Updates a role.
         * @description Updates the name and the permissions of a role; requires the permission Update:OrganizationRole.
         */
        post: operations["updateOrganizationRoleById"];
        /**
         * Deletes a role.
         * @description Deletes a role; requires the permission Delete:OrganizationRole.
         */
        delete: operations["deleteOrganizationRoleById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the tags of your organization.
         * @description Lists the tags of your organization, one page at a time; requires the permission Get:Tag.
         */
        get: operations["getOrganizationTags"];
        put?: never;
        /**
         * Creates a tag.
         * @description Creates a tag; requires the permission Get:Tag.
         */
        post: operations["createOrganizationTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the invitations of your organization.
         * @description Lists the invitations to your organization, one page at a time; requires the permission Get:OrganizationMember.
         */
        get: operations["getOrganizationInvites"];
        put?: never;
        /**
         * Creates an invitation.
         * @description Invites a user to your organization by email address; requires the permission Create:OrganizationMember.
         */
        post: operations["createOrganizationInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/invite/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an invitation.
         * @description Retrieves an invitation by the slug of its link; requires the permission Create:OrganizationMember.
         */
        get: operations["getOrganizationInviteBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/invite/{slug}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts an invitation.
         * @description Accepts an invitation and returns an access token for its organization; requires the permission Create:OrganizationMember.
         */
        post: operations["acceptOrganizationInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the members of your organization.
         * @description Lists the members of your organization with their roles, one page at a time; requires the permission Get:OrganizationMember.
         */
        get: operations["getOrganizationMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfers the ownership of an organization.
         * @description Transfers the ownership of an organization to another member; requires the access level Owner.
         */
        post: operations["transferOrganizationOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the message templates.
         * @description Lists all message templates of your organization in one response; requires the permission Get:MessageTemplates.
         */
        get: operations["getAllTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a message template.
         * @description Retrieves a message template, in a different format than in the list; requires the permission Get:MessageTemplates.
         */
        get: operations["getTemplateById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists your phone numbers.
         * @description Lists all phone numbers of your organization in one response; requires the permission Get:PhoneNumbers.
         */
        get: operations["getAllPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/phone-numbers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a phone number.
         * @description Retrieves a phone number of your organization; requires the permission Get:PhoneNumbers.
         */
        get: operations["getPhoneNumberById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/whatsappBusinessAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the WhatsApp Business account.
         * @description Sets the WhatsApp Business account of your organization; requires the access level Owner.
         */
        post: operations["updateWhatsappBusinessAccountDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a member.
         * @description Retrieves a member of your organization with their roles; requires the permission Get:OrganizationMember.
         */
        get: operations["getOrganizationMemberById"];
        put?: never;
        /**
         * Updates a member.
         * @description Updates the access level of a member; requires the permission Update:OrganizationMember.
         */
        post: operations["updateOrganizationMemberById"];
        /**
         * Removes a member.
         * @description Removes a member from your organization; requires the permission Delete:OrganizationMember.
         */
        delete: operations["deleteOrganizationMemberById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/members/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Updates the roles of a member.
         * @description Replaces the roles of a member; requires the permission Update:OrganizationMember.
         */
        post: operations["updateOrganizationMemberRoleById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves your user account.
         * @description Retrieves the user account that the access token belongs to.
         */
        get: operations["getUser"];
        put?: never;
        /**
         * Updates your user account.
         * @description Updates the name and the profile picture of the user account that the access token belongs to.
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists your notifications.
         * @description Lists the notifications of your user account, one page at a time.
         */
        get: operations["getUserNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/feature-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the feature flags.
         * @description Retrieves the feature flags of the instance; older servers have this operation at /user/feature-flags.
         */
        get: operations["getUserFeatureFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logs in.
         * @description Creates an access token, valid for 60 days, from a username or email address and a password; wrong credentials return 404.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a user.
         * @description Registers a user and sends a verification code to the email address.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Completes the registration.
         * @description Completes the registration with the verification code from the email and returns an access token.
         */
        post: operations["verifyOtp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves your API key.
         * @description Retrieves your API key (requires the permission Get:ApiKey); there is only one, in spite of the path.
         */
        get: operations["getApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switches to another organization.
         * @description Returns an access token for another one of your organizations.
         */
        post: operations["switchOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/oauth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logs in through OAuth.
         * @description Logs in through OAuth; the open-source server implements this, but neither the request nor the response is documented.
         */
        post: operations["oauthLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the integrations.
         * @description Lists the integrations with other services, one page at a time.
         */
        get: operations["getIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an integration.
         * @description Retrieves an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
         */
        get: operations["getIntegrationByIdRegistered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enables an integration.
         * @description Enables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
         */
        post: operations["enableIntegrationRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disables an integration.
         * @description Disables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
         */
        post: operations["disableIntegrationRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/primary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the primary analytics.
         * @description Retrieves the primary analytics of a period, which are messages, conversations, campaigns, contacts and link clicks; requires the permission Get:PrimaryAnalytics.
         */
        get: operations["getPrimaryAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/secondary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the secondary analytics.
         * @description Retrieves the secondary analytics of a period, which are conversations over time and messages by type; requires the permission Get:SecondaryAnalytics.
         */
        get: operations["getSecondaryAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/campaign/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the analytics of a campaign.
         * @description Retrieves the analytics of a campaign; requires the permission Get:CampaignAnalytics.
         */
        get: operations["getCampaignAnalyticsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the analytics of all campaigns.
         * @description Retrieves the analytics of the campaigns of a period; not implemented by the open-source server.
         */
        get: operations["getCampaignsAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the AI chats.
         * @description Lists the AI chats, one page at a time.
         */
        get: operations["getAiChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/chat/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an AI chat.
         * @description Retrieves an AI chat.
         */
        get: operations["getAiChatById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/chat/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages of an AI chat.
         * @description Lists the messages of an AI chat, one page at a time.
         */
        get: operations["getAiChatMessages"];
        put?: never;
        /**
         * Sends a query to an AI chat.
         * @description Sends a query to an AI chat and returns the complete response as bytes.
         */
        post: operations["sendMessageInAiChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/chat/{id}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the votes of an AI chat.
         * @description Lists the votes on messages of an AI chat, one page at a time.
         */
        get: operations["getAiChatMessageVotes"];
        put?: never;
        /**
         * Votes on a message of an AI chat.
         * @description Votes on a message of an AI chat.
         */
        post: operations["voteOnAiChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/segment-recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves lists and tags recommended by the AI.
         * @description Retrieves the lists and tags that the AI recommends for a contact or a conversation.
         */
        get: operations["getAiChatSegmentRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/response-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves replies suggested by the AI.
         * @description Retrieves the replies that the AI suggests for a conversation.
         */
        get: operations["getConversationResponseSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai/get-chat-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an AI summary of a chat.
         * @description Retrieves an AI summary of a chat; the open-source server implements this, but neither the request nor the response is documented.
         */
        get: operations["getChatSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checks whether the service is available, on the path of the specification.
         * @description Checks whether the service is available, on the path of the vendor's specification, which no known server version implements; health.get is the implemented operation.
         */
        get: operations["getHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the title and icon of the instance, on the path of the specification.
         * @description Retrieves the title, description and icon of the instance, on the path of the vendor's specification, which no known server version implements; metadata.get is the implemented operation.
         */
        get: operations["getMetaData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checks whether the service is available.
         * @description Checks whether the service is available; no access token is required.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the title and icon of the instance.
         * @description Retrieves the title, description and icon of the instance; no access token is required.
         */
        get: operations["getMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A page of contacts. */
        GetContactsResponseSchema: {
            /** @description Contacts on this page. */
            contacts: components["schemas"]["ContactSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Response body with a contact. */
        GetContactByIdResponseSchema: {
            /** @description The contact. */
            contact: components["schemas"]["ContactSchema"];
        };
        /** @description A page of conversations. */
        GetConversationsResponseSchema: {
            /** @description Conversations on this page. */
            conversations: components["schemas"]["ConversationSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Contact of your organization. */
        ContactSchema: {
            /** @description Id of the contact, a UUID. */
            uniqueId: string;
            /** @description Name of the contact. */
            name: string;
            /** @description Phone number of the contact, in any format. */
            phone: string;
            /** @description Custom key-value data. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Timestamp at which the contact was created (RFC 3339).
             */
            createdAt: string;
            /** @description Lists that the contact is on; some servers return only their ids and names, with zero values in the other fields. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Tags of the contact. */
            tags?: components["schemas"]["TagSchema"][];
            /** @description Conversations with the contact. */
            conversations?: components["schemas"]["ConversationWithoutContactSchema"][];
            /** @description Status of the contact. */
            status: components["schemas"]["ContactStatusEnum"];
        };
        /** @description Contact list. */
        ContactListSchema: {
            /** @description Name of the list. */
            name: string;
            /** @description Description of the list. */
            description: string;
            /** @description Number of contacts on the list. */
            numberOfContacts: number;
            /** @description Number of campaigns sent to the list. */
            numberOfCampaignsSent: number;
            /** @description Tags of the list. */
            tags: components["schemas"]["TagSchema"][] | null;
            /** @description Id of the list, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description Timestamp at which the list was created (RFC 3339).
             */
            createdAt: string;
        };
        /** @description Tag. */
        TagSchema: {
            /** @description Label of the tag. */
            label: string;
            /** @description Id of the tag, a UUID. */
            uniqueId: string;
        };
        /** @description Conversation of the contact that it is nested in. */
        ConversationWithoutContactSchema: {
            /** @description Id of the conversation, a UUID. */
            uniqueId: string;
            /** @description Id of the contact. */
            contactId: string;
            /** @description Id of the campaign that initiated the conversation; empty if there is none. */
            campaignId?: string;
            /** @description Id of your organization. */
            organizationId: string;
            /** @description Initiator of the conversation. */
            initiatedBy: components["schemas"]["ConversationInitiatedByEnum"];
            /** @description Messages of the conversation. */
            messages: components["schemas"]["MessageSchema"][];
            /**
             * Format: date-time
             * @description Timestamp at which the conversation was created (RFC 3339).
             */
            createdAt: string;
            /** @description Status of the conversation. */
            status: components["schemas"]["ConversationStatusEnum"];
        };
        /** @description Conversation with a contact. */
        ConversationSchema: {
            /** @description Contact of the conversation. */
            contact: components["schemas"]["ContactWithoutConversationSchema"];
            /** @description Id of the conversation, a UUID. */
            uniqueId: string;
            /** @description Id of the contact. */
            contactId: string;
            /** @description Id of the campaign that initiated the conversation; empty if there is none. */
            campaignId?: string;
            /** @description Id of your organization. */
            organizationId: string;
            /** @description Initiator of the conversation. */
            initiatedBy: components["schemas"]["ConversationInitiatedByEnum"];
            /** @description Messages of the conversation. */
            messages: components["schemas"]["MessageSchema"][];
            /**
             * Format: date-time
             * @description Timestamp at which the conversation was created (RFC 3339).
             */
            createdAt: string;
            /** @description Number of unread messages. */
            numberOfUnreadMessages: number;
            /** @description Status of the conversation. */
            status: components["schemas"]["ConversationStatusEnum"];
            /** @description Organization member that the conversation is assigned to. */
            assignedTo?: components["schemas"]["OrganizationMemberSchema"];
            /** @description Tags of the conversation. */
            tags: components["schemas"]["TagSchema"][];
            /** @description Number of messages. */
            totalMessages?: number;
        };
        /** @description Contact of a conversation. */
        ContactWithoutConversationSchema: {
            /** @description Id of the contact, a UUID. */
            uniqueId: string;
            /** @description Name of the contact. */
            name: string;
            /** @description Phone number of the contact, in any format. */
            phone: string;
            /** @description Custom key-value data. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Timestamp at which the contact was created (RFC 3339).
             */
            createdAt: string;
            /** @description Status of the contact. */
            status: components["schemas"]["ContactStatusEnum"];
        };
        /** @description Member of your organization. */
        OrganizationMemberSchema: {
            /** @description Id of the member, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description Timestamp at which the member joined (RFC 3339).
             */
            createdAt: string;
            /** @description Access level of the member. */
            accessLevel: components["schemas"]["UserPermissionLevelEnum"];
            /** @description Name of the member. */
            name: string;
            /** @description Email address of the member. */
            email: string;
            /** @description Roles of the member. */
            roles: components["schemas"]["OrganizationRoleSchema"][];
        };
        /** @description Role for organization members. */
        OrganizationRoleSchema: {
            /** @description Id of the role, a UUID. */
            uniqueId: string;
            /** @description Name of the role. */
            name: string;
            /** @description Description of the role. */
            description?: string;
            /** @description Permissions of the role. */
            permissions: components["schemas"]["RolePermissionEnum"][];
        };
        /** @description Message of a conversation. */
        MessageSchema: {
            /** @description Id of the message, a UUID. */
            uniqueId: string;
            /** @description Id of the conversation. */
            conversationId: string;
            /** @description Direction of the message. */
            direction: components["schemas"]["MessageDirectionEnum"];
            /** @description Status of the message. */
            status: components["schemas"]["MessageStatusEnum"];
            /** @description Type of the message. */
            messageType?: components["schemas"]["MessageTypeEnum"];
            /**
             * Format: date-time
             * @description Timestamp at which the message was created (RFC 3339).
             */
            createdAt: string;
            /** @description Id of the message that this message replies to. */
            replyToMessageId?: string;
            /** @description WhatsApp's id of the message. */
            whatsAppMessageId?: string;
            /** @description Content of the message, depending on its type. */
            messageData?: {
                /** @description Text of a text message. */
                text?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Type of the message, in the field that older servers send. */
            message_type?: components["schemas"]["MessageTypeEnum"];
        };
        /** @description Pagination information of a list response. */
        PaginationMeta: {
            /**
             * Format: int64
             * @description Page number, as requested.
             */
            page: number;
            /**
             * Format: int64
             * @description Page size, as requested.
             */
            per_page: number;
            /** @description Number of joined rows, which is higher than the number of contacts. */
            total: number;
        };
        /**
         * @description Status of a contact.
         * @enum {string}
         */
        ContactStatusEnum: "Active" | "Inactive" | "Blocked" | (string & {});
        /**
         * @description Status of a conversation.
         * @enum {string}
         */
        ConversationStatusEnum: "Active" | "Closed" | "Deleted" | (string & {});
        /**
         * @description Initiator of a conversation.
         * @enum {string}
         */
        ConversationInitiatedByEnum: "Contact" | "Campaign" | (string & {});
        /**
         * @description Direction of a message.
         * @enum {string}
         */
        MessageDirectionEnum: "InBound" | "OutBound" | (string & {});
        /**
         * @description Status of a message.
         * @enum {string}
         */
        MessageStatusEnum: "Read" | "Unread" | "Sent" | "Delivered" | "UnDelivered" | "Failed" | (string & {});
        /**
         * @description Type of a message.
         * @enum {string}
         */
        MessageTypeEnum: "Text" | "Image" | "Video" | "Audio" | "Document" | "Sticker" | "Location" | "Contacts" | "Reaction" | "Address" | (string & {});
        /**
         * @description Sort order of a list.
         * @enum {string}
         */
        OrderEnum: "asc" | "desc";
        /**
         * @description Access level of an organization member.
         * @enum {string}
         */
        UserPermissionLevelEnum: "Owner" | "Member" | (string & {});
        /**
         * @description Permission of a role.
         * @enum {string}
         */
        RolePermissionEnum: "Get:OrganizationMember" | "Create:OrganizationMember" | "Update:OrganizationMember" | "Delete:OrganizationMember" | "Get:Campaign" | "Create:Campaign" | "Update:Campaign" | "Delete:Campaign" | "Get:Conversation" | "Update:Conversation" | "Delete:Conversation" | "Assign:Conversation" | "Unassign:Conversation" | "Get:List" | "Create:List" | "Update:List" | "Delete:List" | "Get:Tag" | "Create:Tag" | "Update:Tag" | "Delete:Tag" | "Get:ApiKey" | "Regenerate:ApiKey" | "Get:AppSettings" | "Update:AppSettings" | "Get:Contact" | "Create:Contact" | "Update:Contact" | "Delete:Contact" | "BulkImport:Contacts" | "Get:PrimaryAnalytics" | "Get:SecondaryAnalytics" | "Get:CampaignAnalytics" | "Update:Organization" | "Get:OrganizationRole" | "Create:OrganizationRole" | "Update:OrganizationRole" | "Delete:OrganizationRole" | "Update:IntegrationSettings" | "Get:MessageTemplates" | "Get:PhoneNumbers" | (string & {});
        /** @description Integration with another service. */
        IntegrationSchema: {
            /** @description Id of the integration, a UUID. */
            uniqueId: string;
            /** @description Name of the integration. */
            name: string;
            /** @description Type of the integration. */
            type: string;
            /** @description Slug of the integration, for use in URLs. */
            slug: string;
            /** @description Icon of the integration. */
            icon: string;
            /** @description Description of the integration. */
            description: string;
            /** @description Whether the integration must be paid for. */
            isPremium: boolean;
            /**
             * Format: date-time
             * @description Timestamp at which the integration was created (RFC 3339).
             */
            createdAt: string;
            /** @description Status of the integration. */
            status: components["schemas"]["IntegrationStatusEnum"];
        };
        /** @description Feature flags of an instance. */
        SystemFeatureFlags: {
            /** @description Whether the instance is the cloud edition. */
            isCloudEdition: boolean;
            /** @description Whether the instance is the enterprise edition. */
            isEnterpriseEdition: boolean;
            /** @description Whether role-based access control is enabled. */
            isRoleBasedAccessControlEnabled: boolean;
            /** @description Whether multiple organizations are enabled. */
            isMultiOrganizationEnabled: boolean;
            /** @description Whether API access is enabled. */
            isApiAccessEnabled: boolean;
            /** @description Whether the AI integration is enabled. */
            isAiIntegrationEnabled: boolean;
            /** @description Whether the integration marketplace is enabled. */
            isPluginIntegrationMarketplaceEnabled: boolean;
        };
        /** @description Feature flags. */
        FeatureFlags: {
            /** @description Feature flags of the instance, in a field whose name starts with a capital letter. */
            SystemFeatureFlags: components["schemas"]["SystemFeatureFlags"];
        };
        /** @description User account. */
        UserSchema: {
            /** @description Id of the user account, a UUID. */
            uniqueId: string;
            /** @description Username for login. */
            username: string;
            /** @description Email address of the user. */
            email: string;
            /** @description Name of the user. */
            name: string;
            /**
             * Format: date-time
             * @description Timestamp at which the user account was created (RFC 3339).
             */
            createdAt: string;
            /** @description URL of the profile picture. */
            profilePicture?: string;
            /** @description Access level of the user in the organization of the access token. */
            currentOrganizationAccessLevel?: components["schemas"]["UserPermissionLevelEnum"];
            /** @description Organization of the access token. */
            organization?: components["schemas"]["OrganizationSchema"];
            /** @description Feature flags. */
            featureFlags?: components["schemas"]["FeatureFlags"];
            /** @description Whether the user is the owner of the organization. */
            isOwner: boolean;
        };
        /** @description Response body with a user account. */
        GetUserResponseSchema: {
            /** @description The user account. */
            user: components["schemas"]["UserSchema"];
        };
        /** @description Organization. */
        OrganizationSchema: {
            /** @description Id of the organization, a UUID. */
            uniqueId: string;
            /** @description Name of the organization. */
            name: string;
            /** @description Description of the organization. */
            description?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the organization was created (RFC 3339).
             */
            createdAt: string;
            /** @description URL of the organization's website. */
            websiteUrl?: string;
            /** @description URL of the organization's logo. */
            logoUrl?: string;
            /** @description URL of the organization's favicon. */
            faviconUrl?: string;
            /** @description Id of the organization's WhatsApp Business account. */
            businessAccountId?: string;
            /** @description WhatsApp Business account of the organization, including its secrets. */
            whatsappBusinessAccountDetails?: components["schemas"]["WhatsAppBusinessAccountDetailsSchema"];
            /** @description Slack notification settings of the organization. */
            slackNotificationConfiguration?: components["schemas"]["SlackNotificationConfigurationSchema"];
            /** @description Email notification settings of the organization. */
            emailNotificationConfiguration?: components["schemas"]["EmailNotificationConfigurationSchema"];
            /** @description AI configuration of the organization. */
            aiConfiguration?: components["schemas"]["AiConfigurationDetailsSchema"];
        };
        /** @description Slack notification settings. */
        SlackNotificationConfigurationSchema: {
            /** @description Slack channel that receives the notifications. */
            slackChannel: string;
            /** @description URL of the Slack webhook. */
            slackWebhookUrl: string;
        };
        /** @description Email notification settings. */
        EmailNotificationConfigurationSchema: {
            /** @description Host name of the SMTP server. */
            smtpHost: string;
            /** @description Port of the SMTP server, as a string. */
            smtpPort: string;
            /** @description Username for the SMTP server. */
            smtpUsername: string;
            /** @description Password for the SMTP server. */
            smtpPassword: string;
        };
        /** @description Request body of a login. */
        LoginRequestBodySchema: {
            /** @description Username or email address. */
            username: string;
            /** @description Password of the user account. */
            password: string;
        };
        /** @description Response body of a login. */
        LoginResponseBodySchema: {
            /** @description Access token, which is sent in the header of every request without a prefix. */
            token: string;
            /** @description Whether the onboarding of the user is completed. */
            isOnboardingCompleted: boolean;
        };
        /** @description Request body of a registration. */
        RegisterRequestBodySchema: {
            /** @description Username for login. */
            username: string;
            /** @description Email address that the verification code is sent to. */
            email: string;
            /** @description Password of the user account. */
            password: string;
            /** @description Name of the user. */
            name: string;
            /** @description Slug of an invitation to accept. */
            organizationInviteSlug?: string;
        };
        /** @description Response body of a registration. */
        RegisterRequestResponseBodySchema: {
            /** @description Whether a verification code was sent. */
            isOtpSent: boolean;
        };
        /** @description Request body for completing a registration, with the same fields again and the verification code. */
        VerifyOtpRequestBodySchema: {
            /** @description Username for login. */
            username: string;
            /** @description Email address that the verification code was sent to. */
            email: string;
            /** @description Password of the user account. */
            password: string;
            /** @description Name of the user. */
            name: string;
            /** @description Slug of an invitation to accept. */
            organizationInviteSlug?: string;
            /** @description Verification code from the email. */
            otp: string;
        };
        /** @description Response body of a completed registration. */
        VerifyOtpResponseBodySchema: {
            /** @description Access token, which is sent in the header of every request without a prefix. */
            token: string;
        };
        /** @description Response body with the feature flags. */
        GetFeatureFlagsResponseSchema: {
            /** @description The feature flags. */
            featureFlags: components["schemas"]["FeatureFlags"];
        };
        /** @description Metadata of an instance. */
        GetMetaDataResponseSchema: {
            /** @description Title of the instance's pages. */
            metaTitle?: string;
            /** @description Description of the instance's pages. */
            metaDescription?: string;
            /** @description URL of the organization's favicon. */
            faviconUrl?: string;
        };
        /** @description Invitation to an organization. */
        OrganizationMemberInviteSchema: {
            /** @description Id of the invitation, a UUID. */
            uniqueId: string;
            /** @description Email address that the invitation was sent to. */
            email: string;
            /** @description Access level of the invited user. */
            accessLevel: components["schemas"]["UserPermissionLevelEnum"];
            /**
             * Format: date-time
             * @description Timestamp at which the invitation was created (RFC 3339).
             */
            createdAt: string;
            /** @description Status of the invitation. */
            status: components["schemas"]["InviteStatusEnum"];
            /** @description Name of the organization. */
            organizationName: string;
        };
        /** @description Invitation to create. */
        CreateNewOrganizationInviteSchema: {
            /** @description Email address to send the invitation to. */
            email: string;
            /** @description Access level of the invited user. */
            accessLevel: components["schemas"]["UserPermissionLevelEnum"];
        };
        /** @description Response body with the new invitation. */
        CreateInviteResponseSchema: {
            /** @description The invitation. */
            invite: components["schemas"]["OrganizationMemberInviteSchema"];
        };
        /** @description Request body for joining an organization. */
        JoinOrganizationRequestBodySchema: {
            /** @description Slug of the invitation. */
            inviteSlug?: string;
        };
        /** @description Response body of joining an organization. */
        JoinOrganizationResponseBodySchema: {
            /** @description Access token, which is sent in the header of every request without a prefix. */
            token: string;
        };
        /** @description Response body of unassigning a conversation. */
        UnassignConversationResponseSchema: {
            /** @description Whether the operation succeeded. */
            data: boolean;
        };
        /** @description User to unassign a conversation from. */
        UnassignConversationSchema: {
            /** @description Id of the user, a UUID. */
            userId: string;
        };
        /** @description User to assign a conversation to. */
        AssignConversationSchema: {
            /** @description Id of the member, a UUID. */
            organizationMemberId: string;
        };
        /** @description Response body of assigning a conversation. */
        AssignConversationResponseSchema: {
            /** @description Whether the operation succeeded. */
            data: boolean;
        };
        /** @description Response body with the new API key. */
        RegenerateApiKeyResponseSchema: {
            /** @description The API key. */
            apiKey?: components["schemas"]["ApiKeySchema"];
        };
        /** @description A page of invitations. */
        GetOrganizationMemberInvitesResponseSchema: {
            /** @description Invitations on this page. */
            invites: components["schemas"]["OrganizationMemberInviteSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description API key. */
        ApiKeySchema: {
            /** @description Id of the API key, a UUID. */
            uniqueId: string;
            /** @description Value of the API key, which is used as an access token. */
            key: string;
            /**
             * Format: date-time
             * @description Timestamp at which the API key was created (RFC 3339).
             */
            createdAt: string;
        };
        /** @description Response body with an API key. */
        GetApiKeysResponseSchema: {
            /** @description The API key. */
            apiKey: components["schemas"]["ApiKeySchema"];
        };
        /** @description Response body of switching to another organization. */
        SwitchOrganizationResponseSchema: {
            /** @description Access token, which is sent in the header of every request without a prefix. */
            token: string;
        };
        /** @description A page of campaigns. */
        GetCampaignResponseSchema: {
            /** @description Campaigns on this page. */
            campaigns: components["schemas"]["CampaignSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Response body of creating contacts. */
        CreateNewContactResponseSchema: {
            /** @description Result message, in which the number of contacts is wrong. */
            message: string;
        };
        /** @description Response body with the new campaign. */
        CreateNewCampaignResponseSchema: {
            /** @description The campaign. */
            campaign: components["schemas"]["CampaignSchema"];
        };
        /** @description Response body of updating a campaign. */
        UpdateCampaignByIdResponseSchema: {
            /** @description Whether the resource was updated. */
            isUpdated: boolean;
        };
        /** @description Tag to create. */
        NewOrganizationTagSchema: {
            /** @description Label of the tag. */
            label: string;
        };
        /** @description New roles of an organization member. */
        UpdateOrganizationMemberRoleSchema: {
            /** @description Ids of the roles, as UUIDs. */
            updatedRoleIds: string[];
        };
        /** @description A page of tags. */
        GetOrganizationTagsResponseSchema: {
            /** @description Tags on this page. */
            tags: components["schemas"]["TagSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Response body with the new tag. */
        CreateNewOrganizationTagResponseSchema: {
            /** @description The tag. */
            tag: components["schemas"]["TagSchema"];
        };
        /** @description A page of contact lists. */
        GetContactListResponseSchema: {
            /** @description Contact lists on this page. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Response body with a message template. */
        GetTemplateByIdResponseSchema: {
            /** @description The message template. */
            template: components["schemas"]["TemplateSchema"];
        };
        /** @description Response body with a contact list. */
        GetContactListByIdSchema: {
            /** @description The contact list. */
            list: components["schemas"]["ContactListSchema"];
        };
        /** @description Response body with a campaign. */
        GetCampaignByIdResponseSchema: {
            /** @description The campaign. */
            campaign: components["schemas"]["CampaignSchema"];
        };
        /** @description Organization to create. */
        NewOrganizationSchema: {
            /** @description Name of the organization. */
            name: string;
            /** @description Description of the organization. */
            description?: string;
        };
        /** @description New values of an organization's fields. */
        UpdateOrganizationSchema: {
            /** @description Name of the organization. */
            name: string;
            /** @description Description of the organization. */
            description?: string;
            /** @description Slack notification settings of the organization. */
            slackNotificationConfiguration?: components["schemas"]["SlackNotificationConfigurationSchema"];
            /** @description Email notification settings of the organization. */
            emailNotificationConfiguration?: components["schemas"]["EmailNotificationConfigurationSchema"];
            /** @description AI configuration of the organization. */
            aiConfiguration?: components["schemas"]["UpdateAIConfigurationDetailsSchema"];
        };
        /** @description Response body with the new organization. */
        CreateNewOrganizationResponseSchema: {
            /** @description The organization. */
            organization: components["schemas"]["OrganizationSchema"];
        };
        /** @description A page of organizations. */
        GetOrganizationsResponseSchema: {
            /** @description Organizations on this page. */
            organizations: components["schemas"]["OrganizationSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Response body with an organization. */
        GetOrganizationByIdResponseSchema: {
            /** @description The organization. */
            organization: components["schemas"]["OrganizationSchema"];
        };
        /** @description Response body of updating an organization. */
        UpdateOrganizationByIdResponseSchema: {
            /** @description Whether the resource was updated. */
            isUpdated: boolean;
        };
        /** @description A page of roles. */
        GetOrganizationRolesResponseSchema: {
            /** @description Roles on this page. */
            roles: components["schemas"]["OrganizationRoleSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A page of members. */
        GetOrganizationMembersResponseSchema: {
            /** @description Members on this page. */
            members: components["schemas"]["OrganizationMemberSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Response body with an organization member. */
        GetOrganizationMemberByIdResponseSchema: {
            /** @description The organization member. */
            member: components["schemas"]["OrganizationMemberSchema"];
        };
        /** @description Response body with the updated organization member. */
        UpdateOrganizationMemberByIdResponseSchema: {
            /** @description The organization member. */
            member: components["schemas"]["OrganizationMemberSchema"];
        };
        /** @description Response body of removing a member. */
        DeleteOrganizationMemberByIdResponseSchema: {
            /** @description Whether the operation succeeded. */
            data: boolean;
        };
        /** @description Response body with a role. */
        GetRoleByIdResponseSchema: {
            /** @description The role. */
            role: components["schemas"]["OrganizationRoleSchema"];
        };
        /** @description Response body with the new role. */
        CreateNewRoleResponseSchema: {
            /** @description The role. */
            role: components["schemas"]["OrganizationRoleSchema"];
        };
        /** @description New values of a role's fields. */
        RoleUpdateSchema: {
            /** @description Name of the role. */
            name: string;
            /** @description Description of the role. */
            description?: string;
            /** @description Permissions of the role. */
            permissions: components["schemas"]["RolePermissionEnum"][];
        };
        /** @description Response body with the updated role. */
        UpdateRoleByIdResponseSchema: {
            /** @description The role. */
            role: components["schemas"]["OrganizationRoleSchema"];
        };
        /** @description Response body of deleting a role. */
        DeleteRoleByIdResponseSchema: {
            /** @description Whether the operation succeeded. */
            data: boolean;
        };
        /** @description Contact to create. */
        NewContactSchema: {
            /** @description Name of the contact. */
            name: string;
            /** @description Phone number of the contact, in any format. */
            phone: string;
            /** @description Status of the contact, which is required but always stored as Active. */
            status: components["schemas"]["ContactStatusEnum"];
            /** @description Custom key-value data. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Ids of the lists to add the contact to, as UUIDs. */
            listsIds: string[];
        };
        /** @description Role to create. */
        NewOrganizationRoleSchema: {
            /** @description Name of the role. */
            name: string;
            /** @description Description of the role. */
            description?: string;
            /** @description Permissions of the role. */
            permissions: components["schemas"]["RolePermissionEnum"][];
        };
        /** @description New values of a contact's fields. */
        UpdateContactSchema: {
            /** @description Name of the contact. */
            name: string;
            /** @description Status of the contact. */
            status: components["schemas"]["ContactStatusEnum"];
            /** @description Phone number of the contact, in any format. */
            phone: string;
            /** @description Custom key-value data. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Lists that the contact is on afterwards, as strings; all other lists are removed. */
            lists: string[];
        };
        /** @description Response body with the updated contact. */
        UpdateContactByIdResponseSchema: {
            /** @description The contact. */
            contact: components["schemas"]["ContactSchema"];
        };
        /** @description Contact list to create. */
        NewContactListSchema: {
            /** @description Name of the list. */
            name: string;
            /** @description Description of the list. */
            description?: string;
            /** @description Tags of the list. */
            tags: components["schemas"]["TagSchema"][];
            /** @description Ids of the contacts to add to the list, as UUIDs. */
            contactIds?: string[];
        };
        /** @description Response body with the new contact list. */
        CreateNewListResponseSchema: {
            /** @description The contact list. */
            list: components["schemas"]["ContactListSchema"];
        };
        /** @description New values of a contact list's fields. */
        UpdateContactListSchema: {
            /** @description Name of the list. */
            name: string;
            /** @description Description of the list. */
            description?: string;
            /** @description Tags of the list. */
            tags: components["schemas"]["TagSchema"][];
        };
        /** @description Response body with the updated contact list. */
        UpdateListByIdResponseSchema: {
            /** @description The contact list. */
            list: components["schemas"]["ContactListSchema"];
        };
        /** @description New values of an organization member's fields. */
        UpdateOrganizationMemberSchema: {
            /** @description Access level of the member. */
            accessLevel?: components["schemas"]["UserPermissionLevelEnum"];
        };
        /** @description Message template, in the format of a single retrieval. */
        TemplateSchema: {
            /** @description Id of the template. */
            templateId: string;
            /** @description Text of the body. */
            bodyText: string;
            /** @description Header of the template. */
            header: {
                /** @description Type of the header. */
                headerType?: string;
                /** @description Content of the header. */
                content?: string;
            };
            /** @description Footer of the template. */
            footer?: {
                [key: string]: unknown;
            };
            /** @description Content of the template. */
            content: string;
            /**
             * Format: date-time
             * @description Timestamp at which the template was created (RFC 3339).
             */
            createdAt: string;
        };
        /** @description Campaign, which sends a template to contact lists. */
        CampaignSchema: {
            /** @description Id of the campaign, a UUID. */
            uniqueId: string;
            /** @description Name of the campaign. */
            name: string;
            /** @description Description of the campaign. */
            description?: string;
            /** @description Status of the campaign. */
            status: components["schemas"]["CampaignStatusEnum"];
            /**
             * Format: date-time
             * @description Timestamp at which the campaign was sent (RFC 3339).
             */
            sentAt?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the campaign was created (RFC 3339).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Timestamp at which the campaign is scheduled to be sent (RFC 3339).
             */
            scheduledAt?: string;
            /** @description Contact lists that the campaign is sent to. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Id of the template of the campaign. */
            templateMessageId?: string;
            /** @description Whether link tracking is enabled. */
            isLinkTrackingEnabled: boolean;
            /** @description Phone number that the campaign is sent from. */
            phoneNumberInUse?: string;
            /** @description Tags of the campaign. */
            tags: components["schemas"]["TagSchema"][];
            /** @description Values of the template's parameters. */
            templateComponentParameters?: {
                /** @description Parameters of the header. */
                header?: components["schemas"]["TemplateComponentParameter"][];
                /** @description Parameters of the body. */
                body?: components["schemas"]["TemplateComponentParameter"][];
                /** @description Parameters of the buttons. */
                buttons?: components["schemas"]["TemplateComponentParameter"][];
                /** @description Id of the catalog to show. */
                catalogId?: string;
                /** @description Retailer id of the product to show. */
                productRetailerId?: string;
                /** @description Product sections to show. */
                productSections?: {
                    /** @description Title of the section. */
                    title?: string;
                    /** @description Products of the section. */
                    productItems?: {
                        /** @description Retailer id of the product. */
                        productRetailerId?: string;
                    }[];
                }[];
            } & {
                [key: string]: unknown;
            };
            /** @description Id of your organization. */
            organizationId?: string;
            /** @description Statistics of the campaign; responses contain more fields than are listed here. */
            stats?: {
                /** @description Number of recipients. */
                totalRecipients?: number;
                /** @description Number of messages sent. */
                messagesSent?: number;
                /** @description Number of messages that failed. */
                messagesFailed?: number;
                /** @description Number of messages delivered. */
                messagesDelivered?: number;
                /** @description Number of messages not delivered. */
                messagesUndelivered?: number;
                /** @description Number of messages read. */
                messagesRead?: number;
                /** @description Number of messages. */
                totalMessages?: number;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Campaign to create. */
        NewCampaignSchema: {
            /** @description Name of the campaign. */
            name: string;
            /** @description Description of the campaign. */
            description?: string;
            /** @description Ids of the contact lists that the campaign is sent to, as UUIDs. */
            listIds: string[];
            /** @description Id of the template of the campaign. */
            templateMessageId: string;
            /** @description Phone number to send the campaign from. */
            phoneNumberToUse: string;
            /** @description Whether to enable link tracking. */
            isLinkTrackingEnabled: boolean;
            /**
             * Format: date-time
             * @description Timestamp at which to send the campaign (RFC 3339).
             */
            scheduledAt?: string;
            /** @description Tags of the campaign, as strings. */
            tags: string[];
        };
        /** @description New values of a campaign's fields, some of which have other names than in the campaign. */
        UpdateCampaignSchema: {
            /** @description Name of the campaign. */
            name: string;
            /** @description Description of the campaign. */
            description?: string;
            /** @description Ids of the contact lists that the campaign is sent to, as UUIDs. */
            listIds: string[];
            /** @description Id of the template of the campaign. */
            templateMessageId?: string;
            /** @description Whether to enable link tracking. */
            enableLinkTracking: boolean;
            /** @description Tags of the campaign, as strings. */
            tags: string[];
            /** @description Status of the campaign. */
            status?: components["schemas"]["CampaignStatusEnum"];
            /** @description Phone number to send the campaign from. */
            phoneNumber?: string;
            /** @description Values of the template's parameters. */
            templateComponentParameters?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Timestamp at which to send the campaign (RFC 3339).
             */
            scheduledAt?: string;
        };
        /** @description Response body with a conversation. */
        GetConversationByIdResponseSchema: {
            /** @description The conversation. */
            conversation: components["schemas"]["ConversationSchema"];
        };
        /** @description A page of messages. */
        GetConversationMessagesResponseSchema: {
            /** @description Messages on this page. */
            messages: components["schemas"]["MessageSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description New values of a conversation's fields. */
        UpdateConversationSchema: {
            /** @description Status of the conversation. */
            status: components["schemas"]["ConversationStatusEnum"];
        };
        /** @description Response body with the updated conversation. */
        UpdateConversationByIdResponseSchema: {
            /** @description The conversation. */
            conversation: components["schemas"]["ConversationSchema"];
        };
        /** @description Response body of deleting a conversation. */
        DeleteConversationByIdResponseSchema: {
            /** @description Whether the operation succeeded. */
            data: boolean;
        };
        /** @description Response body of deleting a contact. */
        DeleteContactByIdResponseSchema: {
            /** @description Whether the operation succeeded. */
            data: boolean;
        };
        /** @description Message to send. */
        NewMessageSchema: {
            /** @description Timestamp at which the message was created (RFC 3339). */
            createdAt: string;
            /** @description Id of the message that this message replies to. */
            replyToMessageId?: string;
            /** @description Content of the message, depending on its type. */
            messageData: {
                /** @description Text of a text message. */
                text?: string;
                /** @description Type of the message, at the place given by the vendor's documentation. */
                messageType?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Type of the message, in the field that older servers read. */
            messageType?: components["schemas"]["MessageTypeEnum"];
        };
        /** @description Response body with the sent message. */
        SendMessageInConversationResponseSchema: {
            /** @description The message. */
            message: components["schemas"]["MessageSchema"];
        };
        /** @description New owner of an organization. */
        TransferOrganizationOwnershipSchema: {
            /** @description Id of the new owner, a UUID. */
            newOwnerId: string;
        };
        /** @description Response body of transferring the ownership of an organization. */
        TransferOrganizationOwnershipResponseSchema: {
            /** @description Whether the ownership was transferred. */
            isTransferred: boolean;
        };
        /** @description Response body of importing contacts. */
        BulkImportResponseSchema: {
            /** @description Result message, in one sentence. */
            message: string;
        };
        /** @description Message counts. */
        AggregateMessageStatsDataPointsSchema: {
            /** @description Number of messages. */
            totalMessages: number;
            /** @description Number of messages sent. */
            messagesSent: number;
            /** @description Number of messages that failed. */
            messagesFailed: number;
            /** @description Number of messages delivered. */
            messagesDelivered: number;
            /** @description Number of messages not delivered. */
            messagesUndelivered: number;
            /** @description Number of messages read. */
            messagesRead: number;
            /** @description Number of messages not read. */
            messagesUnread: number;
        };
        /** @description Conversation counts. */
        AggregateConversationStatsDataPointsSchema: {
            /** @description Number of conversations. */
            totalConversations: number;
            /** @description Number of active conversations. */
            conversationsActive: number;
            /** @description Number of closed conversations. */
            conversationsClosed: number;
            /** @description Number of pending conversations. */
            conversationsPending: number;
        };
        /** @description Campaign counts. */
        AggregateCampaignStatsDataPointsSchema: {
            /** @description Number of campaigns. */
            totalCampaigns: number;
            /** @description Number of draft campaigns. */
            campaignsDraft: number;
            /** @description Number of scheduled campaigns. */
            campaignsScheduled: number;
            /** @description Number of running campaigns. */
            campaignsRunning: number;
            /** @description Number of paused campaigns. */
            campaignsPaused: number;
            /** @description Number of canceled campaigns. */
            campaignsCancelled: number;
            /** @description Number of finished campaigns. */
            campaignsFinished: number;
        };
        /** @description Contact counts. */
        AggregateContactStatsDataPointsSchema: {
            /** @description Number of contacts. */
            totalContacts: number;
            /** @description Number of active contacts. */
            contactsActive: number;
            /** @description Number of blocked contacts. */
            contactsBlocked: number;
        };
        /** @description Totals of a period. */
        AggregateAnalyticsSchema: {
            /** @description Message counts. */
            messageStats: components["schemas"]["AggregateMessageStatsDataPointsSchema"];
            /** @description Conversation counts. */
            conversationStats: components["schemas"]["AggregateConversationStatsDataPointsSchema"];
            /** @description Campaign counts. */
            campaignStats: components["schemas"]["AggregateCampaignStatsDataPointsSchema"];
            /** @description Contact counts. */
            contactStats: components["schemas"]["AggregateContactStatsDataPointsSchema"];
        };
        /** @description Message counts at one data point of a graph. */
        MessageAnalyticGraphDataPointSchema: {
            /**
             * Format: date-time
             * @description Time of the data point.
             */
            date: string;
            /** @description Label of the data point. */
            label: string;
            /** @description Number of messages sent. */
            sent: number;
            /** @description Number of messages replied to. */
            replied: number;
            /** @description Number of messages read. */
            read: number;
        };
        /** @description Message counts of one message type. */
        MessageTypeDistributionGraphDataPointSchema: {
            /** @description Message type. */
            type: string;
            /** @description Number of messages sent. */
            sent: number;
            /** @description Number of messages received. */
            received: number;
        };
        /** @description Link clicks at one data point of a graph. */
        LinkClicksGraphDataPointSchema: {
            /**
             * Format: date-time
             * @description Time of the data point.
             */
            date: string;
            /** @description Label of the data point. */
            label: string;
            /** @description Number of link clicks. */
            count: number;
        };
        /** @description Conversation counts at one data point of a graph. */
        ConversationAnalyticsDataPointSchema: {
            /**
             * Format: date-time
             * @description Time of the data point.
             */
            date: string;
            /** @description Label of the data point. */
            label: string;
            /** @description Number of active conversations. */
            numberOfActiveConversation: number;
            /** @description Number of new conversations. */
            numberOfNewConversationOpened: number;
        };
        /** @description Primary analytics of a period. */
        PrimaryAnalyticsResponseSchema: {
            /** @description Totals of the period. */
            aggregateAnalytics: components["schemas"]["AggregateAnalyticsSchema"];
            /** @description Messages over time. */
            messageAnalytics: components["schemas"]["MessageAnalyticGraphDataPointSchema"][];
            /** @description Link clicks over time. */
            linkClickAnalytics: components["schemas"]["LinkClicksGraphDataPointSchema"][];
        };
        /** @description Secondary analytics of a period. */
        SecondaryAnalyticsDashboardResponseSchema: {
            /** @description Conversations over time. */
            conversationsAnalytics: components["schemas"]["ConversationAnalyticsDataPointSchema"][];
            /** @description Messages by type. */
            messageTypeTrafficDistributionAnalytics: components["schemas"]["MessageTypeDistributionGraphDataPointSchema"][];
        };
        /** @description Analytics of a campaign. */
        CampaignAnalyticsResponseSchema: {
            /** @description Number of messages sent. */
            messagesSent: number;
            /** @description Number of messages that failed. */
            messagesFailed: number;
            /** @description Number of messages delivered. */
            messagesDelivered: number;
            /** @description Number of messages not delivered. */
            messagesUndelivered: number;
            /** @description Number of messages read. */
            messagesRead: number;
            /** @description Number of messages. */
            totalMessages: number;
            /** @description Number of conversations initiated by the campaign. */
            conversationInitiated: number;
            /** @description Number of link clicks. */
            totalLinkClicks: number;
            /** @description Link clicks over time. */
            linkClicksData: components["schemas"]["LinkClicksGraphDataPointSchema"][];
        };
        /** @description A page of integrations. */
        GetIntegrationResponseSchema: {
            /** @description Integrations on this page. */
            integrations: components["schemas"]["IntegrationSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Response body of updating the roles of a member. */
        UpdateOrganizationMemberRoleByIdResponseSchema: {
            /** @description Whether the roles were updated. */
            isRoleUpdated: boolean;
        };
        /** @description WhatsApp Business account to use. */
        UpdateWhatsAppBusinessAccountDetailsSchema: {
            /** @description Id of the account at Meta. */
            businessAccountId: string;
            /** @description Meta access token for the account. */
            accessToken: string;
        };
        /** @description WhatsApp Business account, including its secrets. */
        WhatsAppBusinessAccountDetailsSchema: {
            /** @description Id of the account at Meta. */
            businessAccountId: string;
            /** @description Meta access token for the account. */
            accessToken: string;
            /** @description Secret of the webhook. */
            webhookSecret: string;
        };
        /** @description Message template, in Meta's format. */
        MessageTemplateSchema: {
            /** @description Id of the template at Meta. */
            id: string;
            /** @description Category of the template. */
            category: components["schemas"]["MessageTemplateCategory"];
            /** @description Components of the template. */
            components?: components["schemas"]["WhatsAppBusinessHSMWhatsAppHSMComponent"][];
            /** @description Correct category of the template. */
            correct_category?: string;
            /** @description Whether the template is opted out of Meta's link tracking. */
            cta_url_link_tracking_opted_out?: boolean;
            /** @description Language code of the template. */
            language: string;
            /** @description Name of the library template that the template was created from. */
            library_template_name?: string;
            /** @description Time to live of a message, in seconds. */
            message_send_ttl_seconds?: number;
            /** @description Name of the template. */
            name: string;
            /** @description Previous category of the template. */
            previous_category?: string;
            /** @description Quality score of the template. */
            quality_score?: components["schemas"]["TemplateMessageQualityScore"];
            /** @description Reason why Meta rejected the template. */
            rejected_reason?: string;
            /** @description Status of Meta's review. */
            status: components["schemas"]["MessageTemplateStatus"];
        };
        /** @description Response body with all message templates. */
        GetAllMessageTemplatesResponseSchema: components["schemas"]["MessageTemplateSchema"][];
        /** @description Phone number of your organization. */
        PhoneNumberSchema: {
            /** @description Verified name that is shown to WhatsApp users. */
            verified_name: string;
            /** @description Phone number in display format. */
            display_phone_number: string;
            /** @description Id of the phone number at Meta. */
            id: string;
            /** @description Meta's quality rating of the phone number. */
            quality_rating: string;
            /** @description Verification status of the phone number. */
            code_verification_status: {
                /** @description Status of the verification. */
                status?: string;
            };
            /** @description Platform that hosts the phone number. */
            platform_type: string;
        };
        /** @description Response body with all phone numbers. */
        GetAllPhoneNumbersResponseSchema: components["schemas"]["PhoneNumberSchema"][];
        /** @description Response body with a phone number, without a wrapping field. */
        GetPhoneNumberByIdResponseSchema: components["schemas"]["PhoneNumberSchema"];
        /** @description New values of your user account's fields. */
        UpdateUserSchema: {
            /** @description Name of the user. */
            name: string;
            /** @description URL of the profile picture. */
            profilePicture?: string;
        };
        /** @description Response body of updating your user account. */
        UpdateUserResponseSchema: {
            /** @description Whether the resource was updated. */
            isUpdated: boolean;
        };
        /** @description Button of a template. */
        TemplateMessageComponentButton: {
            /** @description Type of the button. */
            type?: components["schemas"]["TemplateMessageButtonType"];
            /** @description Label of the button. */
            text?: string;
            /** @description Phone number that the button calls. */
            phone_number?: string;
            /** @description Sample values for the URL of the button. */
            example?: string[];
            /** @description URL that the button opens. */
            url?: string;
        };
        /** @description Sample values of a template component. */
        TemplateMessageComponentExample: {
            /** @description Handles of sample media for the header. */
            header_handle?: string[];
            /** @description Sample values of the header. */
            header_text?: string[];
            /** @description Sample values of the body, one list per sample. */
            body_text?: string[][];
        };
        /** @description Component of a template. */
        WhatsAppBusinessHSMWhatsAppHSMComponent: {
            /** @description Whether the component warns not to share the code. */
            add_security_recommendation?: boolean;
            /** @description Buttons of the component. */
            buttons?: components["schemas"]["TemplateMessageComponentButton"][];
            /** @description Cards of a carousel. */
            cards?: {
                [key: string]: unknown;
            }[];
            /** @description Validity of a code, in minutes. */
            code_expiration_minutes?: number;
            /** @description Sample values. */
            example?: components["schemas"]["TemplateMessageComponentExample"];
            /** @description Format of the header. */
            format?: components["schemas"]["MessageTemplateComponentFormat"];
            /** @description Limited-time offer. */
            limited_time_offer?: {
                [key: string]: unknown;
            };
            /** @description Text of the component. */
            text?: string;
            /** @description Type of the component. */
            type?: components["schemas"]["MessageTemplateComponentType"];
        };
        /** @description Quality score of a template. */
        TemplateMessageQualityScore: {
            /** @description Time of the rating, as a number. */
            date?: number;
            /** @description Reasons for the score. */
            reasons?: string[];
            /** @description Value of the score. */
            score?: number;
        };
        /** @description Notification of a user account. */
        NotificationSchema: {
            /** @description Id of the notification, a UUID. */
            uniqueId: string;
            /** @description Title of the notification. */
            title: string;
            /** @description Text of the notification. */
            description: string;
            /** @description Type of the notification. */
            type: string;
            /** @description URL that the notification links to. */
            ctaUrl?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the notification was created (RFC 3339).
             */
            createdAt: string;
            /** @description Whether the notification was read. */
            read: boolean;
        };
        /** @description A page of notifications. */
        GetUserNotificationsResponseSchema: {
            /** @description Number of unread notifications. */
            unreadCount: number;
            /** @description Notifications on this page. */
            notifications: components["schemas"]["NotificationSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Message of an AI chat. */
        AiChatMessageSchema: {
            /** @description Id of the message, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description Timestamp at which the message was created (RFC 3339).
             */
            createdAt: string;
            /** @description Role of the message's author. */
            role: components["schemas"]["AiChatMessageRoleEnum"];
            /** @description Text of the message. */
            content: string;
        };
        /** @description AI chat. */
        AiChatSchema: {
            /** @description Id of the AI chat, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description Timestamp at which the AI chat was created (RFC 3339).
             */
            createdAt: string;
            /** @description Title of the AI chat. */
            title: string;
            /** @description Description of the AI chat. */
            description?: string;
        };
        /** @description Response body with an AI chat. */
        GetAiChatByIdResponseSchema: {
            /** @description The AI chat. */
            chat: components["schemas"]["AiChatSchema"];
        };
        /** @description A page of messages of an AI chat. */
        GetAiChatMessagesResponseSchema: {
            /** @description Messages on this page. */
            messages: components["schemas"]["AiChatMessageSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Vote to create. */
        AiChatMessageVoteCreateSchema: {
            /** @description Type of the vote. */
            type?: components["schemas"]["AiChatMessageVoteEnum"];
            /** @description Id of the message, a UUID. */
            messageId: string;
        };
        /** @description Response body with the new vote. */
        CreateAiChatMessageVoteResponseSchema: {
            /** @description The vote. */
            vote: components["schemas"]["AiChatMessageVoteSchema"];
        };
        /** @description A page of votes. */
        GetAiChatVotesResponseSchema: {
            /** @description Votes on this page. */
            votes: components["schemas"]["AiChatMessageVoteSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Vote on a message of an AI chat. */
        AiChatMessageVoteSchema: {
            /** @description Id of the vote, a UUID. */
            uniqueId: string;
            /** @description Id of the message, a UUID. */
            messageId: string;
            /** @description Value of the vote. */
            vote: components["schemas"]["AiChatMessageVoteEnum"];
            /**
             * Format: date-time
             * @description Timestamp at which the vote was created (RFC 3339).
             */
            createdAt: string;
        };
        /** @description A page of AI chats. */
        GetAiChatsResponseSchema: {
            /** @description AI chats on this page. */
            chats: components["schemas"]["AiChatSchema"][];
            /** @description Pagination information. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description Query to an AI chat. */
        AiChatQuerySchema: {
            /** @description Text of the query. */
            query: string;
        };
        /** @description AI configuration, without the API key. */
        AiConfigurationDetailsSchema: {
            /** @description Whether the AI is enabled. */
            isEnabled?: boolean;
            /** @description Model that the AI uses. */
            model: components["schemas"]["AiModelEnum"];
        };
        /** @description New values of the AI configuration. */
        UpdateAIConfigurationDetailsSchema: {
            /** @description Whether the AI is enabled. */
            isEnabled?: boolean;
            /** @description Model that the AI uses. */
            model: components["schemas"]["AiModelEnum"];
            /** @description API key of the model provider. */
            apiKey: string;
        };
        /** @description AI configuration, including the API key. */
        FullAiConfiguration: {
            /** @description API key of the model provider. */
            apiKey: string;
            /** @description Model that the AI uses. */
            model: components["schemas"]["AiModelEnum"];
            /** @description Whether the AI is enabled. */
            isEnabled: boolean;
        };
        /** @description Response body with the AI configuration. */
        GetAiConfigurationResponseSchema: {
            /** @description The AI configuration. */
            aiConfiguration: components["schemas"]["FullAiConfiguration"];
        };
        /** @description Lists and tags recommended by the AI. */
        SegmentationRecommendation: {
            /** @description Lists to add the contact to. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Tags to add. */
            tags: components["schemas"]["TagSchema"][];
        };
        /** @description Response body with the recommendations of the AI. */
        GetSegmentationRecommendationsResponse: {
            /** @description The recommendations. */
            recommendations: components["schemas"]["SegmentationRecommendation"][];
        };
        /** @description Response body with the replies suggested by the AI. */
        GetResponseSuggestionsResponse: {
            /** @description The suggested replies. */
            suggestions: string[];
        };
        /** @description Response body with an invitation. */
        GetOrganizationInviteBySlugResponseSchema: {
            /** @description The invitation. */
            invite: components["schemas"]["OrganizationMemberInviteSchema"];
        };
        /** @description Response body of accepting an invitation. */
        AcceptOrganizationInviteResponseSchema: {
            /** @description Access token, which is sent in the header of every request without a prefix. */
            token: string;
        };
        /** @description Value of a template parameter. */
        TemplateComponentParameter: {
            /** @description Name or index of the parameter. */
            nameOrIndex?: string;
            /** @description Display label of the parameter. */
            label?: string;
            /** @description Source of the value, such as static. */
            parameterType?: string;
            /** @description Contact field that the value is taken from. */
            dynamicField?: string;
            /** @description Static value, the same for all recipients. */
            staticValue?: string;
            /** @description Sample value. */
            example?: string;
            /** @description Placeholder, as it appears in the template. */
            placeholder?: string;
        };
        /**
         * @description Status of an invitation.
         * @enum {string}
         */
        InviteStatusEnum: "Pending" | "Redeemed" | (string & {});
        /**
         * @description Status of a campaign.
         * @enum {string}
         */
        CampaignStatusEnum: "Draft" | "Scheduled" | "Running" | "Paused" | "Cancelled" | "Finished" | (string & {});
        /**
         * @description Status of an integration.
         * @enum {string}
         */
        IntegrationStatusEnum: "Active" | "Inactive" | (string & {});
        /**
         * @description Status of an AI chat.
         * @enum {string}
         */
        AiChatStatusEnum: "Active" | "Inactive";
        /**
         * @description Visibility of an AI chat.
         * @enum {string}
         */
        AiChatVisibilityEnum: "Public" | "Private";
        /**
         * @description Value of a vote on a message of an AI chat.
         * @enum {string}
         */
        AiChatMessageVoteEnum: "Upvote" | "Downvote" | (string & {});
        /**
         * @description Model that the AI can use.
         * @enum {string}
         */
        AiModelEnum: "GPT4Mini" | "Gpt3.5Turbo" | "Mistral" | "Gpt4o" | "Gemini1.5Pro" | "Claude3.5" | (string & {});
        /**
         * @description Status of Meta's review of a template.
         * @enum {string}
         */
        MessageTemplateStatus: "APPROVED" | "REJECTED" | "PENDING" | (string & {});
        /**
         * @description Category of a template.
         * @enum {string}
         */
        MessageTemplateCategory: "UTILITY" | "MARKETING" | "AUTHENTICATION" | (string & {});
        /**
         * @description Type of a button.
         * @enum {string}
         */
        TemplateMessageButtonType: "QUICK_REPLY" | "URL" | "PHONE_NUMBER" | "COPY_CODE" | (string & {});
        /**
         * @description Type of a template component.
         * @enum {string}
         */
        MessageTemplateComponentType: "GREETING" | "HEADER" | "BODY" | "FOOTER" | "BUTTONS" | "CAROUSEL" | "LIMITED_TIME_OFFER" | (string & {});
        /**
         * @description Format of a header.
         * @enum {string}
         */
        MessageTemplateComponentFormat: "TEXT" | "IMAGE" | "DOCUMENT" | "VIDEO" | "LOCATION" | (string & {});
        /**
         * @description Role of an author in an AI chat.
         * @enum {string}
         */
        AiChatMessageRoleEnum: "User" | "System" | "Assistant" | "Data" | (string & {});
        /** @description Error response body, whose format differs between versions of the service. */
        ErrorBody: {
            /** @description Error message, in one sentence. */
            message: string;
        } | string | null;
    };
    responses: {
        /** @description A parameter is missing or invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The access token is missing, invalid or expired, or lacks the required permission. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The resource does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed, or the resource does not exist. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description Page number, starting at 1. */
        Page: number;
        /** @description Number of database rows that a page is built from. */
        PageSize: number;
        /** @description Sort order, ascending (asc) or descending (desc). */
        Order: components["schemas"]["OrderEnum"];
        /** @description Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
        SortBy: components["schemas"]["OrderEnum"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getContacts: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: number;
                /** @description Number of database rows that a page is built from, at most 50. */
                per_page: number;
                /** @description Returns only contacts on the list with this id; a value that is not a UUID is silently ignored. */
                list_id?: string;
                /** @description Sort order by creation time, ascending (asc) or descending (desc); unordered if omitted. */
                order?: components["schemas"]["OrderEnum"];
                /**
                 * @deprecated
                 * @description Status to filter by; accepted by the service but without effect.
                 */
                status?: string;
                /** @description Search text. */
                searchString?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contacts": [
                     *         {
                     *           "uniqueId": "<string>",
                     *           "name": "<string>",
                     *           "phone": "<string>",
                     *           "attributes": {},
                     *           "createdAt": "2023-11-07T05:31:56Z",
                     *           "lists": [
                     *             {
                     *               "name": "<string>",
                     *               "description": "<string>",
                     *               "numberOfContacts": 123,
                     *               "numberOfCampaignsSent": 123,
                     *               "tags": [
                     *                 {
                     *                   "label": "<string>",
                     *                   "uniqueId": "<string>"
                     *                 }
                     *               ],
                     *               "uniqueId": "<string>",
                     *               "createdAt": "2023-11-07T05:31:56Z"
                     *             }
                     *           ],
                     *           "tags": [
                     *             {
                     *               "label": "<string>",
                     *               "uniqueId": "<string>"
                     *             }
                     *           ],
                     *           "conversations": [
                     *             {
                     *               "uniqueId": "<string>",
                     *               "contactId": "<string>",
                     *               "campaignId": "<string>",
                     *               "organizationId": "<string>",
                     *               "initiatedBy": "Contact",
                     *               "messages": [
                     *                 {
                     *                   "uniqueId": "<string>",
                     *                   "conversationId": "<string>",
                     *                   "direction": "InBound",
                     *                   "status": "Read",
                     *                   "messageType": "Text",
                     *                   "createdAt": "2023-11-07T05:31:56Z",
                     *                   "replyToMessageId": "<string>",
                     *                   "whatsAppMessageId": "<string>",
                     *                   "messageData": {
                     *                     "text": "<string>"
                     *                   }
                     *                 }
                     *               ],
                     *               "createdAt": "2023-11-07T05:31:56Z",
                     *               "status": "Active"
                     *             }
                     *           ],
                     *           "status": "Active"
                     *         }
                     *       ],
                     *       "paginationMeta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 123
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetContactsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactSchema"][];
            };
        };
        responses: {
            /** @description Result message, in which the number of contacts is wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateNewContactResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteContactsByList: {
        parameters: {
            query: {
                /** @description Id of the list, a UUID. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the contacts were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether the operation succeeded. */
                        data?: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    bulkImportContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV file.
                     */
                    file?: string;
                    /** @description Delimiter between columns, one character. */
                    delimiter?: string;
                    /** @description Ids of the lists to add the contacts to, as a string that holds a JSON array. */
                    listIds?: string;
                };
            };
        };
        responses: {
            /** @description Result of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getContactById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the contact, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetContactByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateContactById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the contact, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactSchema"];
            };
        };
        responses: {
            /** @description The updated contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateContactByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteContactById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the contact, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteContactByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    bulkImportContactsRegistered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV file.
                     */
                    file: string;
                    /** @description Delimiter between columns, one character. */
                    delimiter: string;
                    /** @description Ids of the lists to add the contacts to, as a string that holds a JSON array. */
                    listIds: string;
                };
            };
        };
        responses: {
            /** @description Newline-delimited JSON events with type, message, current and total, or a single object from older servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getConversations: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: number;
                /** @description Number of database rows that a page is built from, at most 50. */
                per_page: number;
                /** @description Sort order, oldest first (asc) or newest first (desc); ignored by the open-source server. */
                order?: components["schemas"]["OrderEnum"];
                /** @description Returns only conversations with this status. */
                status?: components["schemas"]["ConversationStatusEnum"];
                /** @description Returns only conversations with this contact; ignored by the open-source server. */
                contact_id?: string;
                /** @description Returns only conversations initiated by the campaign with this id, a UUID. */
                campaign_id?: string;
                /** @description Returns only conversations with contacts on this list; ignored by the open-source server. */
                list_id?: string;
                /** @description Returns only the conversation that contains this message; ignored by the open-source server. */
                message_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConversationsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getConversationById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConversationByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateConversationById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConversationSchema"];
            };
        };
        responses: {
            /** @description The updated conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateConversationByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteConversationById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteConversationByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    assignConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignConversationSchema"];
            };
        };
        responses: {
            /** @description Whether the conversation was assigned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignConversationResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    unassignConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnassignConversationSchema"];
            };
        };
        responses: {
            /** @description Whether the conversation was unassigned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnassignConversationResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getConversationMessages: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc); ignored by the open-source server. */
                order?: components["schemas"]["OrderEnum"];
            };
            header?: never;
            path: {
                /** @description Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConversationMessagesResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    sendMessageInConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessageSchema"];
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageInConversationResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getMessages: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of database rows that a page is built from. */
                per_page?: number;
                /** @description Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
                /** @description Returns only messages with this status, in lower case here but capitalized in responses. */
                status?: "read" | "unread" | "sent" | "failed";
                /** @description Returns only messages with this direction. */
                direction?: components["schemas"]["MessageDirectionEnum"];
                /** @description Returns only messages exchanged with this contact. */
                contact_id?: string;
                /** @description Returns only messages of this campaign. */
                campaign_id?: string;
                /** @description Returns only messages exchanged with contacts on this list. */
                list_id?: string;
                /** @description Returns only messages of this conversation. */
                conversation_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Messages on this page. */
                        messages?: components["schemas"]["MessageSchema"][];
                        /** @description Pagination information. */
                        paginationMeta?: components["schemas"]["PaginationMeta"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getContactLists: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contact lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetContactListResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactListSchema"];
            };
        };
        responses: {
            /** @description The new contact list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateNewListResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getListById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the list, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetContactListByIdSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateListById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the list, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactListSchema"];
            };
        };
        responses: {
            /** @description The updated contact list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateListByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteListById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the list, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether the operation succeeded. */
                        data?: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getCampaigns: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
                /** @description Returns only campaigns with this status. */
                status?: components["schemas"]["CampaignStatusEnum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCampaignResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaignSchema"];
            };
        };
        responses: {
            /** @description The new campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateNewCampaignResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getCampaignById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCampaignByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCampaignById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampaignSchema"];
            };
        };
        responses: {
            /** @description Whether the resource was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateCampaignByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCampaignById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether the operation succeeded. */
                        data?: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    regenerateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegenerateApiKeyResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    joinOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinOrganizationRequestBodySchema"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinOrganizationResponseBodySchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserOrganizations: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganizationSchema"];
            };
        };
        responses: {
            /** @description The new organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateNewOrganizationResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationSchema"];
            };
        };
        responses: {
            /** @description Whether the resource was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateOrganizationByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getAIConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The AI configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAiConfigurationResponseSchema"] | null;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationRoles: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationRolesResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrganizationRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganizationRoleSchema"];
            };
        };
        responses: {
            /** @description The new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateNewRoleResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationRoleById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRoleByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOrganizationRoleById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleUpdateSchema"];
            };
        };
        responses: {
            /** @description The updated role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateRoleByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteOrganizationRoleById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteRoleByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationTags: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationTagsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrganizationTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganizationTagSchema"];
            };
        };
        responses: {
            /** @description The new tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateNewOrganizationTagResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationInvites: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationMemberInvitesResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrganizationInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNewOrganizationInviteSchema"];
            };
        };
        responses: {
            /** @description The new invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateInviteResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationInviteBySlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the invitation, which is the last part of its link. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationInviteBySlugResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    acceptOrganizationInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the invitation, which is the last part of its link. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptOrganizationInviteResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationMembers: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationMembersResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    transferOrganizationOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferOrganizationOwnershipSchema"];
            };
        };
        responses: {
            /** @description Whether the ownership was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferOrganizationOwnershipResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getAllTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAllMessageTemplatesResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getTemplateById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the template. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTemplateByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getAllPhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAllPhoneNumbersResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getPhoneNumberById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the phone number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPhoneNumberByIdResponseSchema"] | null;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWhatsappBusinessAccountDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWhatsAppBusinessAccountDetailsSchema"];
            };
        };
        responses: {
            /** @description The WhatsApp Business account, including its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsAppBusinessAccountDetailsSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getOrganizationMemberById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the member, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationMemberByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOrganizationMemberById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the member, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationMemberSchema"];
            };
        };
        responses: {
            /** @description The updated member, wrapped in an additional object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Object that wraps the member. */
                        data?: components["schemas"]["UpdateOrganizationMemberByIdResponseSchema"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteOrganizationMemberById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the member, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the member was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteOrganizationMemberByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOrganizationMemberRoleById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the member, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationMemberRoleSchema"];
            };
        };
        responses: {
            /** @description Whether the roles were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateOrganizationMemberRoleByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserSchema"];
            };
        };
        responses: {
            /** @description Whether the resource was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserNotifications: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserNotificationsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserFeatureFlags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feature flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFeatureFlagsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequestBodySchema"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponseBodySchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequestBodySchema"];
            };
        };
        responses: {
            /** @description Whether a verification code was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterRequestResponseBodySchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
    verifyOtp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyOtpRequestBodySchema"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyOtpResponseBodySchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
    getApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetApiKeysResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    switchOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the organization to switch to, a UUID. */
                    organizationId?: string;
                };
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchOrganizationResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    oauthLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description Response of the service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrations: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of database rows that a page is built from. */
                per_page?: number;
                /** @description Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
                /** @description Returns only integrations with this status. */
                status?: components["schemas"]["IntegrationStatusEnum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIntegrationResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getIntegrationByIdRegistered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the integration, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response of the service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    enableIntegrationRegistered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the integration, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response of the service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    disableIntegrationRegistered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the integration, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response of the service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getPrimaryAnalytics: {
        parameters: {
            query: {
                /** @description Start of the period. */
                from: string;
                /** @description End of the period. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrimaryAnalyticsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getSecondaryAnalytics: {
        parameters: {
            query?: {
                /** @description Start of the period. */
                from?: string;
                /** @description End of the period. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondaryAnalyticsDashboardResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getCampaignAnalyticsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the campaign, a UUID. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnalyticsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getCampaignsAnalytics: {
        parameters: {
            query?: {
                /** @description Start of the period. */
                from?: string;
                /** @description End of the period. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignAnalyticsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getAiChats: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of database rows that a page is built from. */
                per_page?: number;
                /** @description Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
                /** @description Returns only AI chats with this status. */
                status?: components["schemas"]["AiChatStatusEnum"];
                /** @description Returns only AI chats with this visibility. */
                visibility?: components["schemas"]["AiChatVisibilityEnum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of AI chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAiChatsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getAiChatById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The AI chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAiChatByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getAiChatMessages: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAiChatMessagesResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    sendMessageInAiChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AiChatQuerySchema"];
            };
        };
        responses: {
            /** @description Response of the AI, as bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getAiChatMessageVotes: {
        parameters: {
            query: {
                /** @description Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** @description Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of votes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAiChatVotesResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    voteOnAiChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AiChatMessageVoteCreateSchema"];
            };
        };
        responses: {
            /** @description The vote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAiChatMessageVoteResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getAiChatSegmentRecommendations: {
        parameters: {
            query?: {
                /** @description Id of the conversation to return recommendations for. */
                conversationId?: string | number;
                /** @description Id of the contact to return recommendations for. */
                contactId?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recommendations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSegmentationRecommendationsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getConversationResponseSuggestions: {
        parameters: {
            query: {
                /** @description Id of the conversation, a UUID. */
                conversationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetResponseSuggestionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getChatSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response of the service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getHealthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the service is available. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether the service is available. */
                        data?: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
    getMetaData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata of the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMetaDataResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the service is available. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether the service is available. */
                        data?: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
    getMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata of the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMetaDataResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
}
