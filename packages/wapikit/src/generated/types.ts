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
         *
         * Lists the contacts of your organization with their lists, tags and conversations, one page at a time; requires the permission Get:Contact.
         */
        get: operations["getContacts"];
        put?: never;
        /**
         * Creates contacts.
         *
         * Creates contacts, all with the status Active (requires the permission Create:Contact); contacts whose phone number already exists are silently skipped.
         */
        post: operations["createContacts"];
        /**
         * Deletes the contacts of a list.
         *
         * Deletes the contacts of a list; not implemented by the open-source server.
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
         *
         * Imports contacts from a CSV file, on the path of the vendor's specification, which no known server version implements; contacts.import is the implemented operation.
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
         *
         * Retrieves a contact (requires the permission Get:Contact); for an unknown id, the open-source server returns 500 instead of 404.
         */
        get: operations["getContactById"];
        put?: never;
        /**
         * Updates a contact.
         *
         * Replaces all fields of a contact (requires the permission Update:Contact); lists that are not given are removed from the contact.
         */
        post: operations["updateContactById"];
        /**
         * Deletes a contact.
         *
         * Deletes a contact (requires the permission Delete:Contact); the open-source server does not check whether the contact belongs to your organization.
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
         *
         * Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is skipped; failures are reported in the events of the response, with status 200.
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
         *
         * Lists the conversations of your organization (requires the permission Get:Conversation); closed and deleted conversations are returned only with a status filter.
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
         *
         * Retrieves a conversation; requires the permission Get:Conversation.
         */
        get: operations["getConversationById"];
        put?: never;
        /**
         * Updates the status of a conversation.
         *
         * Updates the status of a conversation (requires the permission Update:Conversation); the open-source server changes nothing and returns an empty response.
         */
        post: operations["updateConversationById"];
        /**
         * Deletes a conversation.
         *
         * Deletes a conversation (requires the permission Delete:Conversation); the open-source server always returns 400 with the body null.
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
         *
         * Assigns a conversation to an organization member; requires the permission Assign:Conversation.
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
         *
         * Unassigns a conversation from the user that it is assigned to; requires the permission Unassign:Conversation.
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
         *
         * Lists the messages of a conversation, oldest first, at most 50 per page (requires the permission Get:Conversation); the open-source server may fail with 500.
         */
        get: operations["getConversationMessages"];
        put?: never;
        /**
         * Sends a message in a conversation.
         *
         * Sends a message in a conversation (requires the permission Get:Conversation); the open-source server sends only text messages and stores all other types as sent without sending them.
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
         *
         * Lists the messages of all conversations, one page at a time; not implemented by the open-source server.
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
         *
         * Lists the contact lists, one page at a time (requires the permission Get:List); page 0 fails with 500, and the page size has no limit.
         */
        get: operations["getContactLists"];
        put?: never;
        /**
         * Creates a contact list.
         *
         * Creates a contact list; requires the permission Create:List.
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
         *
         * Retrieves a contact list; requires the permission Get:List.
         */
        get: operations["getListById"];
        put?: never;
        /**
         * Updates a contact list.
         *
         * Updates a contact list (requires the permission Update:List); the open-source server implements this on the path of a contact instead.
         */
        post: operations["updateListById"];
        /**
         * Deletes a contact list.
         *
         * Deletes a contact list (requires the permission Delete:List); the open-source server implements this on the path of a contact instead.
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
         *
         * Lists the campaigns of your organization, one page at a time; requires the permission Get:Campaign.
         */
        get: operations["getCampaigns"];
        put?: never;
        /**
         * Creates a campaign.
         *
         * Creates a campaign that sends a template to contact lists; requires the permission Create:Campaign.
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
         *
         * Retrieves a campaign with its statistics; requires the permission Get:Campaign.
         */
        get: operations["getCampaignById"];
        put?: never;
        /**
         * Updates a campaign.
         *
         * Updates a campaign, including its status; requires the permission Update:Campaign.
         */
        post: operations["updateCampaignById"];
        /**
         * Deletes a campaign.
         *
         * Deletes a campaign; requires the permission Delete:Campaign.
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
         *
         * Creates a new API key and invalidates the previous one (requires the permission Regenerate:ApiKey); note that this GET request has a side effect.
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
         *
         * Joins the organization of an invitation and returns an access token for it.
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
         *
         * Lists the organizations that you belong to, one page at a time.
         */
        get: operations["getUserOrganizations"];
        put?: never;
        /** Creates an organization. */
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
         *
         * Retrieves an organization with its settings.
         */
        get: operations["getOrganizationById"];
        put?: never;
        /**
         * Updates an organization.
         *
         * Updates the name and the settings of an organization; requires the permission Update:Organization and the access level Owner.
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
         *
         * Retrieves the AI configuration of your organization, including the API key of the model.
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
         *
         * Lists the roles of your organization, one page at a time; requires the permission Get:OrganizationRole.
         */
        get: operations["getOrganizationRoles"];
        put?: never;
        /**
         * Creates a role.
         *
         * Creates a role for organization members; requires the permission Create:OrganizationRole.
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
         *
         * Retrieves a role with its permissions; requires the permission Get:OrganizationRole.
         */
        get: operations["getOrganizationRoleById"];
        put?: never;
        /**
         * Updates a role.
         *
         * Updates the name and the permissions of a role; requires the permission Update:OrganizationRole.
         */
        post: operations["updateOrganizationRoleById"];
        /**
         * Deletes a role.
         *
         * Deletes a role; requires the permission Delete:OrganizationRole.
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
         *
         * Lists the tags of your organization, one page at a time; requires the permission Get:Tag.
         */
        get: operations["getOrganizationTags"];
        put?: never;
        /**
         * Creates a tag.
         *
         * Creates a tag; requires the permission Get:Tag.
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
         *
         * Lists the invitations to your organization, one page at a time; requires the permission Get:OrganizationMember.
         */
        get: operations["getOrganizationInvites"];
        put?: never;
        /**
         * Creates an invitation.
         *
         * Invites a user to your organization by email address; requires the permission Create:OrganizationMember.
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
         *
         * Retrieves an invitation by the slug of its link; requires the permission Create:OrganizationMember.
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
         *
         * Accepts an invitation and returns an access token for its organization; requires the permission Create:OrganizationMember.
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
         *
         * Lists the members of your organization with their roles, one page at a time; requires the permission Get:OrganizationMember.
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
         *
         * Transfers the ownership of an organization to another member; requires the access level Owner.
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
         *
         * Lists all message templates of your organization in one response; requires the permission Get:MessageTemplates.
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
         *
         * Retrieves a message template, in a different format than in the list; requires the permission Get:MessageTemplates.
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
         *
         * Lists all phone numbers of your organization in one response; requires the permission Get:PhoneNumbers.
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
         *
         * Retrieves a phone number of your organization; requires the permission Get:PhoneNumbers.
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
         *
         * Sets the WhatsApp Business account of your organization; requires the access level Owner.
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
         *
         * Retrieves a member of your organization with their roles; requires the permission Get:OrganizationMember.
         */
        get: operations["getOrganizationMemberById"];
        put?: never;
        /**
         * Updates a member.
         *
         * Updates the access level of a member; requires the permission Update:OrganizationMember.
         */
        post: operations["updateOrganizationMemberById"];
        /**
         * Removes a member.
         *
         * Removes a member from your organization; requires the permission Delete:OrganizationMember.
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
         *
         * Replaces the roles of a member; requires the permission Update:OrganizationMember.
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
         *
         * Retrieves the user account that the access token belongs to.
         */
        get: operations["getUser"];
        put?: never;
        /**
         * Updates your user account.
         *
         * Updates the name and the profile picture of the user account that the access token belongs to.
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
         *
         * Lists the notifications of your user account, one page at a time.
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
         *
         * Retrieves the feature flags of the instance; older servers have this operation at /user/feature-flags.
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
         *
         * Creates an access token, valid for 60 days, from a username or email address and a password; wrong credentials return 404.
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
         *
         * Registers a user and sends a verification code to the email address.
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
         *
         * Completes the registration with the verification code from the email and returns an access token.
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
         *
         * Retrieves your API key (requires the permission Get:ApiKey); there is only one, in spite of the path.
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
         *
         * Returns an access token for another one of your organizations.
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
         *
         * Logs in through OAuth; the open-source server implements this, but neither the request nor the response is documented.
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
         *
         * Lists the integrations with other services, one page at a time.
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
         *
         * Retrieves an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
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
         *
         * Enables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
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
         *
         * Disables an integration on an analytics path, where the open-source server has it, apparently by mistake; the response is not documented.
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
         *
         * Retrieves the primary analytics of a period, which are messages, conversations, campaigns, contacts and link clicks; requires the permission Get:PrimaryAnalytics.
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
         *
         * Retrieves the secondary analytics of a period, which are conversations over time and messages by type; requires the permission Get:SecondaryAnalytics.
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
         *
         * Retrieves the analytics of a campaign; requires the permission Get:CampaignAnalytics.
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
         *
         * Retrieves the analytics of the campaigns of a period; not implemented by the open-source server.
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
         *
         * Lists the AI chats, one page at a time.
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
        /** Retrieves an AI chat. */
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
         *
         * Lists the messages of an AI chat, one page at a time.
         */
        get: operations["getAiChatMessages"];
        put?: never;
        /**
         * Sends a query to an AI chat.
         *
         * Sends a query to an AI chat and returns the complete response as bytes.
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
         *
         * Lists the votes on messages of an AI chat, one page at a time.
         */
        get: operations["getAiChatMessageVotes"];
        put?: never;
        /** Votes on a message of an AI chat. */
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
         *
         * Retrieves the lists and tags that the AI recommends for a contact or a conversation.
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
         *
         * Retrieves the replies that the AI suggests for a conversation.
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
         *
         * Retrieves an AI summary of a chat; the open-source server implements this, but neither the request nor the response is documented.
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
         *
         * Checks whether the service is available, on the path of the vendor's specification, which no known server version implements; health.get is the implemented operation.
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
         *
         * Retrieves the title, description and icon of the instance, on the path of the vendor's specification, which no known server version implements; metadata.get is the implemented operation.
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
         *
         * Checks whether the service is available; no access token is required.
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
         *
         * Retrieves the title, description and icon of the instance; no access token is required.
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
        GetContactsResponseSchema: ContactPage;
        GetContactByIdResponseSchema: ContactResponse;
        GetConversationsResponseSchema: ConversationPage;
        ContactSchema: Contact;
        ContactListSchema: ContactList;
        TagSchema: Tag;
        ConversationWithoutContactSchema: ContactConversation;
        ConversationSchema: Conversation;
        ContactWithoutConversationSchema: ConversationContact;
        OrganizationMemberSchema: OrganizationMember;
        OrganizationRoleSchema: OrganizationRole;
        MessageSchema: Message;
        PaginationMeta: PaginationMeta;
        ContactStatusEnum: ContactStatus;
        ConversationStatusEnum: ConversationStatus;
        ConversationInitiatedByEnum: ConversationInitiatedBy;
        MessageDirectionEnum: MessageDirection;
        MessageStatusEnum: MessageStatus;
        MessageTypeEnum: MessageType;
        OrderEnum: Order;
        UserPermissionLevelEnum: UserPermissionLevel;
        RolePermissionEnum: RolePermission;
        IntegrationSchema: Integration;
        SystemFeatureFlags: SystemFeatureFlags;
        FeatureFlags: FeatureFlags;
        UserSchema: User;
        GetUserResponseSchema: UserResponse;
        OrganizationSchema: Organization;
        SlackNotificationConfigurationSchema: SlackConfiguration;
        EmailNotificationConfigurationSchema: EmailConfiguration;
        LoginRequestBodySchema: LoginRequest;
        LoginResponseBodySchema: LoginResponse;
        RegisterRequestBodySchema: RegisterRequest;
        RegisterRequestResponseBodySchema: RegisterResponse;
        VerifyOtpRequestBodySchema: VerifyEmailRequest;
        VerifyOtpResponseBodySchema: VerifyEmailResponse;
        GetFeatureFlagsResponseSchema: FeatureFlagsResponse;
        GetMetaDataResponseSchema: Metadata;
        OrganizationMemberInviteSchema: Invite;
        CreateNewOrganizationInviteSchema: NewInvite;
        CreateInviteResponseSchema: NewInviteResponse;
        JoinOrganizationRequestBodySchema: JoinRequest;
        JoinOrganizationResponseBodySchema: JoinResponse;
        UnassignConversationResponseSchema: UnassignResponse;
        UnassignConversationSchema: UnassignRequest;
        AssignConversationSchema: AssignRequest;
        AssignConversationResponseSchema: AssignResponse;
        RegenerateApiKeyResponseSchema: NewApiKeyResponse;
        GetOrganizationMemberInvitesResponseSchema: InvitePage;
        ApiKeySchema: ApiKey;
        GetApiKeysResponseSchema: ApiKeyResponse;
        SwitchOrganizationResponseSchema: SwitchResponse;
        GetCampaignResponseSchema: CampaignPage;
        CreateNewContactResponseSchema: NewContactsResponse;
        CreateNewCampaignResponseSchema: NewCampaignResponse;
        UpdateCampaignByIdResponseSchema: CampaignUpdateResponse;
        NewOrganizationTagSchema: NewTag;
        UpdateOrganizationMemberRoleSchema: MemberRolesUpdate;
        GetOrganizationTagsResponseSchema: TagPage;
        CreateNewOrganizationTagResponseSchema: NewTagResponse;
        GetContactListResponseSchema: ContactListPage;
        GetTemplateByIdResponseSchema: TemplateResponse;
        GetContactListByIdSchema: ContactListResponse;
        GetCampaignByIdResponseSchema: CampaignResponse;
        NewOrganizationSchema: NewOrganization;
        UpdateOrganizationSchema: OrganizationUpdate;
        CreateNewOrganizationResponseSchema: NewOrganizationResponse;
        GetOrganizationsResponseSchema: OrganizationPage;
        GetOrganizationByIdResponseSchema: OrganizationResponse;
        UpdateOrganizationByIdResponseSchema: OrganizationUpdateResponse;
        GetOrganizationRolesResponseSchema: RolePage;
        GetOrganizationMembersResponseSchema: MemberPage;
        GetOrganizationMemberByIdResponseSchema: MemberResponse;
        UpdateOrganizationMemberByIdResponseSchema: MemberUpdateResponse;
        DeleteOrganizationMemberByIdResponseSchema: MemberDeletion;
        GetRoleByIdResponseSchema: RoleResponse;
        CreateNewRoleResponseSchema: NewRoleResponse;
        RoleUpdateSchema: RoleUpdate;
        UpdateRoleByIdResponseSchema: RoleUpdateResponse;
        DeleteRoleByIdResponseSchema: RoleDeletion;
        NewContactSchema: NewContact;
        NewOrganizationRoleSchema: NewRole;
        UpdateContactSchema: ContactUpdate;
        UpdateContactByIdResponseSchema: ContactUpdateResponse;
        NewContactListSchema: NewContactList;
        CreateNewListResponseSchema: NewContactListResponse;
        UpdateContactListSchema: ContactListUpdate;
        UpdateListByIdResponseSchema: ContactListUpdateResponse;
        UpdateOrganizationMemberSchema: MemberUpdate;
        TemplateSchema: Template;
        CampaignSchema: Campaign;
        NewCampaignSchema: NewCampaign;
        UpdateCampaignSchema: CampaignUpdate;
        GetConversationByIdResponseSchema: ConversationResponse;
        GetConversationMessagesResponseSchema: MessagePage;
        UpdateConversationSchema: ConversationUpdate;
        UpdateConversationByIdResponseSchema: ConversationUpdateResponse;
        DeleteConversationByIdResponseSchema: ConversationDeletion;
        DeleteContactByIdResponseSchema: ContactDeletion;
        NewMessageSchema: NewMessage;
        SendMessageInConversationResponseSchema: MessageResponse;
        TransferOrganizationOwnershipSchema: TransferRequest;
        TransferOrganizationOwnershipResponseSchema: TransferResponse;
        BulkImportResponseSchema: ImportResponse;
        AggregateMessageStatsDataPointsSchema: MessageStats;
        AggregateConversationStatsDataPointsSchema: ConversationStats;
        AggregateCampaignStatsDataPointsSchema: CampaignStats;
        AggregateContactStatsDataPointsSchema: ContactStats;
        AggregateAnalyticsSchema: AggregateAnalytics;
        MessageAnalyticGraphDataPointSchema: MessagePoint;
        MessageTypeDistributionGraphDataPointSchema: MessageTypePoint;
        LinkClicksGraphDataPointSchema: LinkClickPoint;
        ConversationAnalyticsDataPointSchema: ConversationPoint;
        PrimaryAnalyticsResponseSchema: PrimaryAnalytics;
        SecondaryAnalyticsDashboardResponseSchema: SecondaryAnalytics;
        CampaignAnalyticsResponseSchema: CampaignAnalytics;
        GetIntegrationResponseSchema: IntegrationPage;
        UpdateOrganizationMemberRoleByIdResponseSchema: MemberRolesUpdateResponse;
        UpdateWhatsAppBusinessAccountDetailsSchema: BusinessAccountUpdate;
        WhatsAppBusinessAccountDetailsSchema: BusinessAccount;
        MessageTemplateSchema: MessageTemplate;
        GetAllMessageTemplatesResponseSchema: MessageTemplates;
        PhoneNumberSchema: PhoneNumber;
        GetAllPhoneNumbersResponseSchema: PhoneNumbers;
        GetPhoneNumberByIdResponseSchema: PhoneNumberResponse;
        UpdateUserSchema: UserUpdate;
        UpdateUserResponseSchema: UserUpdateResponse;
        TemplateMessageComponentButton: TemplateButton;
        TemplateMessageComponentExample: TemplateExample;
        WhatsAppBusinessHSMWhatsAppHSMComponent: TemplateComponent;
        TemplateMessageQualityScore: TemplateQuality;
        NotificationSchema: Notification;
        GetUserNotificationsResponseSchema: NotificationPage;
        AiChatMessageSchema: AiChatMessage;
        AiChatSchema: AiChat;
        GetAiChatByIdResponseSchema: AiChatResponse;
        GetAiChatMessagesResponseSchema: AiChatMessagePage;
        AiChatMessageVoteCreateSchema: NewAiChatVote;
        CreateAiChatMessageVoteResponseSchema: NewAiChatVoteResponse;
        GetAiChatVotesResponseSchema: AiChatVotePage;
        AiChatMessageVoteSchema: AiChatVote;
        GetAiChatsResponseSchema: AiChatPage;
        AiChatQuerySchema: AiChatQuery;
        AiConfigurationDetailsSchema: AiConfiguration;
        UpdateAIConfigurationDetailsSchema: AiConfigurationUpdate;
        FullAiConfiguration: FullAiConfiguration;
        GetAiConfigurationResponseSchema: AiConfigurationResponse;
        SegmentationRecommendation: SegmentRecommendation;
        GetSegmentationRecommendationsResponse: SegmentRecommendationsResponse;
        GetResponseSuggestionsResponse: SuggestionsResponse;
        GetOrganizationInviteBySlugResponseSchema: InviteResponse;
        AcceptOrganizationInviteResponseSchema: AcceptInviteResponse;
        TemplateComponentParameter: TemplateParameter;
        InviteStatusEnum: InviteStatus;
        CampaignStatusEnum: CampaignStatus;
        IntegrationStatusEnum: IntegrationStatus;
        AiChatStatusEnum: AiChatStatus;
        AiChatVisibilityEnum: AiChatVisibility;
        AiChatMessageVoteEnum: AiChatVoteType;
        AiModelEnum: AiModel;
        MessageTemplateStatus: MessageTemplateStatus;
        MessageTemplateCategory: MessageTemplateCategory;
        TemplateMessageButtonType: TemplateButtonType;
        MessageTemplateComponentType: TemplateComponentType;
        MessageTemplateComponentFormat: TemplateComponentFormat;
        AiChatMessageRoleEnum: AiChatMessageRole;
        ErrorBody: ErrorBody;
    };
    responses: {
        /** A parameter is missing or invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The access token is missing, invalid or expired, or lacks the required permission. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The resource does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The service failed, or the resource does not exist. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
    };
    parameters: {
        /** Page number, starting at 1. */
        Page: number;
        /** Number of database rows that a page is built from. */
        PageSize: number;
        /** Sort order, ascending (asc) or descending (desc). */
        Order: Order;
        /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
        SortBy: Order;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** A page of contacts. */
export interface ContactPage {
    /** Contacts on this page. */
    contacts: Contact[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Response body with a contact. */
export interface ContactResponse {
    /** The contact. */
    contact: Contact;
}
/** A page of conversations. */
export interface ConversationPage {
    /** Conversations on this page. */
    conversations: Conversation[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Contact of your organization. */
export interface Contact {
    /** Id of the contact, a UUID. */
    uniqueId: string;
    /** Name of the contact. */
    name: string;
    /** Phone number of the contact, in any format. */
    phone: string;
    /** Custom key-value data. */
    attributes: {
        [key: string]: unknown;
    };
    /**
     * Timestamp at which the contact was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Lists that the contact is on; some servers return only their ids and names, with zero values in the other fields. */
    lists: ContactList[];
    /** Tags of the contact. */
    tags?: Tag[];
    /** Conversations with the contact. */
    conversations?: ContactConversation[];
    /** Status of the contact. */
    status: ContactStatus;
}
/** Contact list. */
export interface ContactList {
    /** Name of the list. */
    name: string;
    /** Description of the list. */
    description: string;
    /** Number of contacts on the list. */
    numberOfContacts: number;
    /** Number of campaigns sent to the list. */
    numberOfCampaignsSent: number;
    /** Tags of the list. */
    tags: Tag[] | null;
    /** Id of the list, a UUID. */
    uniqueId: string;
    /**
     * Timestamp at which the list was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
}
/** Tag. */
export interface Tag {
    /** Label of the tag. */
    label: string;
    /** Id of the tag, a UUID. */
    uniqueId: string;
}
/** Conversation of the contact that it is nested in. */
export interface ContactConversation {
    /** Id of the conversation, a UUID. */
    uniqueId: string;
    /** Id of the contact. */
    contactId: string;
    /** Id of the campaign that initiated the conversation; empty if there is none. */
    campaignId?: string;
    /** Id of your organization. */
    organizationId: string;
    /** Initiator of the conversation. */
    initiatedBy: ConversationInitiatedBy;
    /** Messages of the conversation. */
    messages: Message[];
    /**
     * Timestamp at which the conversation was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Status of the conversation. */
    status: ConversationStatus;
}
/** Conversation with a contact. */
export interface Conversation {
    /** Contact of the conversation. */
    contact: ConversationContact;
    /** Id of the conversation, a UUID. */
    uniqueId: string;
    /** Id of the contact. */
    contactId: string;
    /** Id of the campaign that initiated the conversation; empty if there is none. */
    campaignId?: string;
    /** Id of your organization. */
    organizationId: string;
    /** Initiator of the conversation. */
    initiatedBy: ConversationInitiatedBy;
    /** Messages of the conversation. */
    messages: Message[];
    /**
     * Timestamp at which the conversation was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Number of unread messages. */
    numberOfUnreadMessages: number;
    /** Status of the conversation. */
    status: ConversationStatus;
    /** Organization member that the conversation is assigned to. */
    assignedTo?: OrganizationMember;
    /** Tags of the conversation. */
    tags: Tag[];
    /** Number of messages. */
    totalMessages?: number;
}
/** Contact of a conversation. */
export interface ConversationContact {
    /** Id of the contact, a UUID. */
    uniqueId: string;
    /** Name of the contact. */
    name: string;
    /** Phone number of the contact, in any format. */
    phone: string;
    /** Custom key-value data. */
    attributes: {
        [key: string]: unknown;
    };
    /**
     * Timestamp at which the contact was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Status of the contact. */
    status: ContactStatus;
}
/** Member of your organization. */
export interface OrganizationMember {
    /** Id of the member, a UUID. */
    uniqueId: string;
    /**
     * Timestamp at which the member joined (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Access level of the member. */
    accessLevel: UserPermissionLevel;
    /** Name of the member. */
    name: string;
    /** Email address of the member. */
    email: string;
    /** Roles of the member. */
    roles: OrganizationRole[];
}
/** Role for organization members. */
export interface OrganizationRole {
    /** Id of the role, a UUID. */
    uniqueId: string;
    /** Name of the role. */
    name: string;
    /** Description of the role. */
    description?: string;
    /** Permissions of the role. */
    permissions: RolePermission[];
}
/** Message of a conversation. */
export interface Message {
    /** Id of the message, a UUID. */
    uniqueId: string;
    /** Id of the conversation. */
    conversationId: string;
    /** Direction of the message. */
    direction: MessageDirection;
    /** Status of the message. */
    status: MessageStatus;
    /** Type of the message. */
    messageType?: MessageType;
    /**
     * Timestamp at which the message was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Id of the message that this message replies to. */
    replyToMessageId?: string;
    /** WhatsApp's id of the message. */
    whatsAppMessageId?: string;
    /** Content of the message, depending on its type. */
    messageData?: {
        /** Text of a text message. */
        text?: string;
    } & {
        [key: string]: unknown;
    };
    /** Type of the message, in the field that older servers send. */
    message_type?: MessageType;
}
/** Pagination information of a list response. */
export interface PaginationMeta {
    /**
     * Page number, as requested.
     *
     * Format: int64
     */
    page: number;
    /**
     * Page size, as requested.
     *
     * Format: int64
     */
    per_page: number;
    /** Number of joined rows, which is higher than the number of contacts. */
    total: number;
}
/** Status of a contact. */
export type ContactStatus = "Active" | "Inactive" | "Blocked" | (string & {});
/** Status of a conversation. */
export type ConversationStatus = "Active" | "Closed" | "Deleted" | (string & {});
/** Initiator of a conversation. */
export type ConversationInitiatedBy = "Contact" | "Campaign" | (string & {});
/** Direction of a message. */
export type MessageDirection = "InBound" | "OutBound" | (string & {});
/** Status of a message. */
export type MessageStatus = "Read" | "Unread" | "Sent" | "Delivered" | "UnDelivered" | "Failed" | (string & {});
/** Type of a message. */
export type MessageType = "Text" | "Image" | "Video" | "Audio" | "Document" | "Sticker" | "Location" | "Contacts" | "Reaction" | "Address" | (string & {});
/** Sort order of a list. */
export type Order = "asc" | "desc";
/** Access level of an organization member. */
export type UserPermissionLevel = "Owner" | "Member" | (string & {});
/** Permission of a role. */
export type RolePermission = "Get:OrganizationMember" | "Create:OrganizationMember" | "Update:OrganizationMember" | "Delete:OrganizationMember" | "Get:Campaign" | "Create:Campaign" | "Update:Campaign" | "Delete:Campaign" | "Get:Conversation" | "Update:Conversation" | "Delete:Conversation" | "Assign:Conversation" | "Unassign:Conversation" | "Get:List" | "Create:List" | "Update:List" | "Delete:List" | "Get:Tag" | "Create:Tag" | "Update:Tag" | "Delete:Tag" | "Get:ApiKey" | "Regenerate:ApiKey" | "Get:AppSettings" | "Update:AppSettings" | "Get:Contact" | "Create:Contact" | "Update:Contact" | "Delete:Contact" | "BulkImport:Contacts" | "Get:PrimaryAnalytics" | "Get:SecondaryAnalytics" | "Get:CampaignAnalytics" | "Update:Organization" | "Get:OrganizationRole" | "Create:OrganizationRole" | "Update:OrganizationRole" | "Delete:OrganizationRole" | "Update:IntegrationSettings" | "Get:MessageTemplates" | "Get:PhoneNumbers" | (string & {});
/** Integration with another service. */
export interface Integration {
    /** Id of the integration, a UUID. */
    uniqueId: string;
    /** Name of the integration. */
    name: string;
    /** Type of the integration. */
    type: string;
    /** Slug of the integration, for use in URLs. */
    slug: string;
    /** Icon of the integration. */
    icon: string;
    /** Description of the integration. */
    description: string;
    /** Whether the integration must be paid for. */
    isPremium: boolean;
    /**
     * Timestamp at which the integration was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Status of the integration. */
    status: IntegrationStatus;
}
/** Feature flags of an instance. */
export interface SystemFeatureFlags {
    /** Whether the instance is the cloud edition. */
    isCloudEdition: boolean;
    /** Whether the instance is the enterprise edition. */
    isEnterpriseEdition: boolean;
    /** Whether role-based access control is enabled. */
    isRoleBasedAccessControlEnabled: boolean;
    /** Whether multiple organizations are enabled. */
    isMultiOrganizationEnabled: boolean;
    /** Whether API access is enabled. */
    isApiAccessEnabled: boolean;
    /** Whether the AI integration is enabled. */
    isAiIntegrationEnabled: boolean;
    /** Whether the integration marketplace is enabled. */
    isPluginIntegrationMarketplaceEnabled: boolean;
}
/** Feature flags. */
export interface FeatureFlags {
    /** Feature flags of the instance, in a field whose name starts with a capital letter. */
    SystemFeatureFlags: SystemFeatureFlags;
}
/** User account. */
export interface User {
    /** Id of the user account, a UUID. */
    uniqueId: string;
    /** Username for login. */
    username: string;
    /** Email address of the user. */
    email: string;
    /** Name of the user. */
    name: string;
    /**
     * Timestamp at which the user account was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** URL of the profile picture. */
    profilePicture?: string;
    /** Access level of the user in the organization of the access token. */
    currentOrganizationAccessLevel?: UserPermissionLevel;
    /** Organization of the access token. */
    organization?: Organization;
    /** Feature flags. */
    featureFlags?: FeatureFlags;
    /** Whether the user is the owner of the organization. */
    isOwner: boolean;
}
/** Response body with a user account. */
export interface UserResponse {
    /** The user account. */
    user: User;
}
/** Organization. */
export interface Organization {
    /** Id of the organization, a UUID. */
    uniqueId: string;
    /** Name of the organization. */
    name: string;
    /** Description of the organization. */
    description?: string;
    /**
     * Timestamp at which the organization was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** URL of the organization's website. */
    websiteUrl?: string;
    /** URL of the organization's logo. */
    logoUrl?: string;
    /** URL of the organization's favicon. */
    faviconUrl?: string;
    /** Id of the organization's WhatsApp Business account. */
    businessAccountId?: string;
    /** WhatsApp Business account of the organization, including its secrets. */
    whatsappBusinessAccountDetails?: BusinessAccount;
    /** Slack notification settings of the organization. */
    slackNotificationConfiguration?: SlackConfiguration;
    /** Email notification settings of the organization. */
    emailNotificationConfiguration?: EmailConfiguration;
    /** AI configuration of the organization. */
    aiConfiguration?: AiConfiguration;
}
/** Slack notification settings. */
export interface SlackConfiguration {
    /** Slack channel that receives the notifications. */
    slackChannel: string;
    /** URL of the Slack webhook. */
    slackWebhookUrl: string;
}
/** Email notification settings. */
export interface EmailConfiguration {
    /** Host name of the SMTP server. */
    smtpHost: string;
    /** Port of the SMTP server, as a string. */
    smtpPort: string;
    /** Username for the SMTP server. */
    smtpUsername: string;
    /** Password for the SMTP server. */
    smtpPassword: string;
}
/** Request body of a login. */
export interface LoginRequest {
    /** Username or email address. */
    username: string;
    /** Password of the user account. */
    password: string;
}
/** Response body of a login. */
export interface LoginResponse {
    /** Access token, which is sent in the header of every request without a prefix. */
    token: string;
    /** Whether the onboarding of the user is completed. */
    isOnboardingCompleted: boolean;
}
/** Request body of a registration. */
export interface RegisterRequest {
    /** Username for login. */
    username: string;
    /** Email address that the verification code is sent to. */
    email: string;
    /** Password of the user account. */
    password: string;
    /** Name of the user. */
    name: string;
    /** Slug of an invitation to accept. */
    organizationInviteSlug?: string;
}
/** Response body of a registration. */
export interface RegisterResponse {
    /** Whether a verification code was sent. */
    isOtpSent: boolean;
}
/** Request body for completing a registration, with the same fields again and the verification code. */
export interface VerifyEmailRequest {
    /** Username for login. */
    username: string;
    /** Email address that the verification code was sent to. */
    email: string;
    /** Password of the user account. */
    password: string;
    /** Name of the user. */
    name: string;
    /** Slug of an invitation to accept. */
    organizationInviteSlug?: string;
    /** Verification code from the email. */
    otp: string;
}
/** Response body of a completed registration. */
export interface VerifyEmailResponse {
    /** Access token, which is sent in the header of every request without a prefix. */
    token: string;
}
/** Response body with the feature flags. */
export interface FeatureFlagsResponse {
    /** The feature flags. */
    featureFlags: FeatureFlags;
}
/** Metadata of an instance. */
export interface Metadata {
    /** Title of the instance's pages. */
    metaTitle?: string;
    /** Description of the instance's pages. */
    metaDescription?: string;
    /** URL of the organization's favicon. */
    faviconUrl?: string;
}
/** Invitation to an organization. */
export interface Invite {
    /** Id of the invitation, a UUID. */
    uniqueId: string;
    /** Email address that the invitation was sent to. */
    email: string;
    /** Access level of the invited user. */
    accessLevel: UserPermissionLevel;
    /**
     * Timestamp at which the invitation was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Status of the invitation. */
    status: InviteStatus;
    /** Name of the organization. */
    organizationName: string;
}
/** Invitation to create. */
export interface NewInvite {
    /** Email address to send the invitation to. */
    email: string;
    /** Access level of the invited user. */
    accessLevel: UserPermissionLevel;
}
/** Response body with the new invitation. */
export interface NewInviteResponse {
    /** The invitation. */
    invite: Invite;
}
/** Request body for joining an organization. */
export interface JoinRequest {
    /** Slug of the invitation. */
    inviteSlug?: string;
}
/** Response body of joining an organization. */
export interface JoinResponse {
    /** Access token, which is sent in the header of every request without a prefix. */
    token: string;
}
/** Response body of unassigning a conversation. */
export interface UnassignResponse {
    /** Whether the operation succeeded. */
    data: boolean;
}
/** User to unassign a conversation from. */
export interface UnassignRequest {
    /** Id of the user, a UUID. */
    userId: string;
}
/** User to assign a conversation to. */
export interface AssignRequest {
    /** Id of the member, a UUID. */
    organizationMemberId: string;
}
/** Response body of assigning a conversation. */
export interface AssignResponse {
    /** Whether the operation succeeded. */
    data: boolean;
}
/** Response body with the new API key. */
export interface NewApiKeyResponse {
    /** The API key. */
    apiKey?: ApiKey;
}
/** A page of invitations. */
export interface InvitePage {
    /** Invitations on this page. */
    invites: Invite[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** API key. */
export interface ApiKey {
    /** Id of the API key, a UUID. */
    uniqueId: string;
    /** Value of the API key, which is used as an access token. */
    key: string;
    /**
     * Timestamp at which the API key was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
}
/** Response body with an API key. */
export interface ApiKeyResponse {
    /** The API key. */
    apiKey: ApiKey;
}
/** Response body of switching to another organization. */
export interface SwitchResponse {
    /** Access token, which is sent in the header of every request without a prefix. */
    token: string;
}
/** A page of campaigns. */
export interface CampaignPage {
    /** Campaigns on this page. */
    campaigns: Campaign[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Response body of creating contacts. */
export interface NewContactsResponse {
    /** Result message, in which the number of contacts is wrong. */
    message: string;
}
/** Response body with the new campaign. */
export interface NewCampaignResponse {
    /** The campaign. */
    campaign: Campaign;
}
/** Response body of updating a campaign. */
export interface CampaignUpdateResponse {
    /** Whether the resource was updated. */
    isUpdated: boolean;
}
/** Tag to create. */
export interface NewTag {
    /** Label of the tag. */
    label: string;
}
/** New roles of an organization member. */
export interface MemberRolesUpdate {
    /** Ids of the roles, as UUIDs. */
    updatedRoleIds: string[];
}
/** A page of tags. */
export interface TagPage {
    /** Tags on this page. */
    tags: Tag[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Response body with the new tag. */
export interface NewTagResponse {
    /** The tag. */
    tag: Tag;
}
/** A page of contact lists. */
export interface ContactListPage {
    /** Contact lists on this page. */
    lists: ContactList[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Response body with a message template. */
export interface TemplateResponse {
    /** The message template. */
    template: Template;
}
/** Response body with a contact list. */
export interface ContactListResponse {
    /** The contact list. */
    list: ContactList;
}
/** Response body with a campaign. */
export interface CampaignResponse {
    /** The campaign. */
    campaign: Campaign;
}
/** Organization to create. */
export interface NewOrganization {
    /** Name of the organization. */
    name: string;
    /** Description of the organization. */
    description?: string;
}
/** New values of an organization's fields. */
export interface OrganizationUpdate {
    /** Name of the organization. */
    name: string;
    /** Description of the organization. */
    description?: string;
    /** Slack notification settings of the organization. */
    slackNotificationConfiguration?: SlackConfiguration;
    /** Email notification settings of the organization. */
    emailNotificationConfiguration?: EmailConfiguration;
    /** AI configuration of the organization. */
    aiConfiguration?: AiConfigurationUpdate;
}
/** Response body with the new organization. */
export interface NewOrganizationResponse {
    /** The organization. */
    organization: Organization;
}
/** A page of organizations. */
export interface OrganizationPage {
    /** Organizations on this page. */
    organizations: Organization[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Response body with an organization. */
export interface OrganizationResponse {
    /** The organization. */
    organization: Organization;
}
/** Response body of updating an organization. */
export interface OrganizationUpdateResponse {
    /** Whether the resource was updated. */
    isUpdated: boolean;
}
/** A page of roles. */
export interface RolePage {
    /** Roles on this page. */
    roles: OrganizationRole[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** A page of members. */
export interface MemberPage {
    /** Members on this page. */
    members: OrganizationMember[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Response body with an organization member. */
export interface MemberResponse {
    /** The organization member. */
    member: OrganizationMember;
}
/** Response body with the updated organization member. */
export interface MemberUpdateResponse {
    /** The organization member. */
    member: OrganizationMember;
}
/** Response body of removing a member. */
export interface MemberDeletion {
    /** Whether the operation succeeded. */
    data: boolean;
}
/** Response body with a role. */
export interface RoleResponse {
    /** The role. */
    role: OrganizationRole;
}
/** Response body with the new role. */
export interface NewRoleResponse {
    /** The role. */
    role: OrganizationRole;
}
/** New values of a role's fields. */
export interface RoleUpdate {
    /** Name of the role. */
    name: string;
    /** Description of the role. */
    description?: string;
    /** Permissions of the role. */
    permissions: RolePermission[];
}
/** Response body with the updated role. */
export interface RoleUpdateResponse {
    /** The role. */
    role: OrganizationRole;
}
/** Response body of deleting a role. */
export interface RoleDeletion {
    /** Whether the operation succeeded. */
    data: boolean;
}
/** Contact to create. */
export interface NewContact {
    /** Name of the contact. */
    name: string;
    /** Phone number of the contact, in any format. */
    phone: string;
    /** Status of the contact, which is required but always stored as Active. */
    status: ContactStatus;
    /** Custom key-value data. */
    attributes: {
        [key: string]: unknown;
    };
    /** Ids of the lists to add the contact to, as UUIDs. */
    listsIds: string[];
}
/** Role to create. */
export interface NewRole {
    /** Name of the role. */
    name: string;
    /** Description of the role. */
    description?: string;
    /** Permissions of the role. */
    permissions: RolePermission[];
}
/** New values of a contact's fields. */
export interface ContactUpdate {
    /** Name of the contact. */
    name: string;
    /** Status of the contact. */
    status: ContactStatus;
    /** Phone number of the contact, in any format. */
    phone: string;
    /** Custom key-value data. */
    attributes: {
        [key: string]: unknown;
    };
    /** Lists that the contact is on afterwards, as strings; all other lists are removed. */
    lists: string[];
}
/** Response body with the updated contact. */
export interface ContactUpdateResponse {
    /** The contact. */
    contact: Contact;
}
/** Contact list to create. */
export interface NewContactList {
    /** Name of the list. */
    name: string;
    /** Description of the list. */
    description?: string;
    /** Tags of the list. */
    tags: Tag[];
    /** Ids of the contacts to add to the list, as UUIDs. */
    contactIds?: string[];
}
/** Response body with the new contact list. */
export interface NewContactListResponse {
    /** The contact list. */
    list: ContactList;
}
/** New values of a contact list's fields. */
export interface ContactListUpdate {
    /** Name of the list. */
    name: string;
    /** Description of the list. */
    description?: string;
    /** Tags of the list. */
    tags: Tag[];
}
/** Response body with the updated contact list. */
export interface ContactListUpdateResponse {
    /** The contact list. */
    list: ContactList;
}
/** New values of an organization member's fields. */
export interface MemberUpdate {
    /** Access level of the member. */
    accessLevel?: UserPermissionLevel;
}
/** Message template, in the format of a single retrieval. */
export interface Template {
    /** Id of the template. */
    templateId: string;
    /** Text of the body. */
    bodyText: string;
    /** Header of the template. */
    header: {
        /** Type of the header. */
        headerType?: string;
        /** Content of the header. */
        content?: string;
    };
    /** Footer of the template. */
    footer?: {
        [key: string]: unknown;
    };
    /** Content of the template. */
    content: string;
    /**
     * Timestamp at which the template was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
}
/** Campaign, which sends a template to contact lists. */
export interface Campaign {
    /** Id of the campaign, a UUID. */
    uniqueId: string;
    /** Name of the campaign. */
    name: string;
    /** Description of the campaign. */
    description?: string;
    /** Status of the campaign. */
    status: CampaignStatus;
    /**
     * Timestamp at which the campaign was sent (RFC 3339).
     *
     * Format: date-time
     */
    sentAt?: string;
    /**
     * Timestamp at which the campaign was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /**
     * Timestamp at which the campaign is scheduled to be sent (RFC 3339).
     *
     * Format: date-time
     */
    scheduledAt?: string;
    /** Contact lists that the campaign is sent to. */
    lists: ContactList[];
    /** Id of the template of the campaign. */
    templateMessageId?: string;
    /** Whether link tracking is enabled. */
    isLinkTrackingEnabled: boolean;
    /** Phone number that the campaign is sent from. */
    phoneNumberInUse?: string;
    /** Tags of the campaign. */
    tags: Tag[];
    /** Values of the template's parameters. */
    templateComponentParameters?: {
        /** Parameters of the header. */
        header?: TemplateParameter[];
        /** Parameters of the body. */
        body?: TemplateParameter[];
        /** Parameters of the buttons. */
        buttons?: TemplateParameter[];
        /** Id of the catalog to show. */
        catalogId?: string;
        /** Retailer id of the product to show. */
        productRetailerId?: string;
        /** Product sections to show. */
        productSections?: {
            /** Title of the section. */
            title?: string;
            /** Products of the section. */
            productItems?: {
                /** Retailer id of the product. */
                productRetailerId?: string;
            }[];
        }[];
    } & {
        [key: string]: unknown;
    };
    /** Id of your organization. */
    organizationId?: string;
    /** Statistics of the campaign; responses contain more fields than are listed here. */
    stats?: {
        /** Number of recipients. */
        totalRecipients?: number;
        /** Number of messages sent. */
        messagesSent?: number;
        /** Number of messages that failed. */
        messagesFailed?: number;
        /** Number of messages delivered. */
        messagesDelivered?: number;
        /** Number of messages not delivered. */
        messagesUndelivered?: number;
        /** Number of messages read. */
        messagesRead?: number;
        /** Number of messages. */
        totalMessages?: number;
    } & {
        [key: string]: unknown;
    };
}
/** Campaign to create. */
export interface NewCampaign {
    /** Name of the campaign. */
    name: string;
    /** Description of the campaign. */
    description?: string;
    /** Ids of the contact lists that the campaign is sent to, as UUIDs. */
    listIds: string[];
    /** Id of the template of the campaign. */
    templateMessageId: string;
    /** Phone number to send the campaign from. */
    phoneNumberToUse: string;
    /** Whether to enable link tracking. */
    isLinkTrackingEnabled: boolean;
    /**
     * Timestamp at which to send the campaign (RFC 3339).
     *
     * Format: date-time
     */
    scheduledAt?: string | Date;
    /** Tags of the campaign, as strings. */
    tags: string[];
}
/** New values of a campaign's fields, some of which have other names than in the campaign. */
export interface CampaignUpdate {
    /** Name of the campaign. */
    name: string;
    /** Description of the campaign. */
    description?: string;
    /** Ids of the contact lists that the campaign is sent to, as UUIDs. */
    listIds: string[];
    /** Id of the template of the campaign. */
    templateMessageId?: string;
    /** Whether to enable link tracking. */
    enableLinkTracking: boolean;
    /** Tags of the campaign, as strings. */
    tags: string[];
    /** Status of the campaign. */
    status?: CampaignStatus;
    /** Phone number to send the campaign from. */
    phoneNumber?: string;
    /** Values of the template's parameters. */
    templateComponentParameters?: {
        [key: string]: unknown;
    };
    /**
     * Timestamp at which to send the campaign (RFC 3339).
     *
     * Format: date-time
     */
    scheduledAt?: string | Date;
}
/** Response body with a conversation. */
export interface ConversationResponse {
    /** The conversation. */
    conversation: Conversation;
}
/** A page of messages. */
export interface MessagePage {
    /** Messages on this page. */
    messages: Message[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** New values of a conversation's fields. */
export interface ConversationUpdate {
    /** Status of the conversation. */
    status: ConversationStatus;
}
/** Response body with the updated conversation. */
export interface ConversationUpdateResponse {
    /** The conversation. */
    conversation: Conversation;
}
/** Response body of deleting a conversation. */
export interface ConversationDeletion {
    /** Whether the operation succeeded. */
    data: boolean;
}
/** Response body of deleting a contact. */
export interface ContactDeletion {
    /** Whether the operation succeeded. */
    data: boolean;
}
/** Message to send. */
export interface NewMessage {
    /** Timestamp at which the message was created (RFC 3339). */
    createdAt: string;
    /** Id of the message that this message replies to. */
    replyToMessageId?: string;
    /** Content of the message, depending on its type. */
    messageData: {
        /** Text of a text message. */
        text?: string;
        /** Type of the message, at the place given by the vendor's documentation. */
        messageType?: string;
    } & {
        [key: string]: unknown;
    };
    /** Type of the message, in the field that older servers read. */
    messageType?: MessageType;
}
/** Response body with the sent message. */
export interface MessageResponse {
    /** The message. */
    message: Message;
}
/** New owner of an organization. */
export interface TransferRequest {
    /** Id of the new owner, a UUID. */
    newOwnerId: string;
}
/** Response body of transferring the ownership of an organization. */
export interface TransferResponse {
    /** Whether the ownership was transferred. */
    isTransferred: boolean;
}
/** Response body of importing contacts. */
export interface ImportResponse {
    /** Result message, in one sentence. */
    message: string;
}
/** Message counts. */
export interface MessageStats {
    /** Number of messages. */
    totalMessages: number;
    /** Number of messages sent. */
    messagesSent: number;
    /** Number of messages that failed. */
    messagesFailed: number;
    /** Number of messages delivered. */
    messagesDelivered: number;
    /** Number of messages not delivered. */
    messagesUndelivered: number;
    /** Number of messages read. */
    messagesRead: number;
    /** Number of messages not read. */
    messagesUnread: number;
}
/** Conversation counts. */
export interface ConversationStats {
    /** Number of conversations. */
    totalConversations: number;
    /** Number of active conversations. */
    conversationsActive: number;
    /** Number of closed conversations. */
    conversationsClosed: number;
    /** Number of pending conversations. */
    conversationsPending: number;
}
/** Campaign counts. */
export interface CampaignStats {
    /** Number of campaigns. */
    totalCampaigns: number;
    /** Number of draft campaigns. */
    campaignsDraft: number;
    /** Number of scheduled campaigns. */
    campaignsScheduled: number;
    /** Number of running campaigns. */
    campaignsRunning: number;
    /** Number of paused campaigns. */
    campaignsPaused: number;
    /** Number of canceled campaigns. */
    campaignsCancelled: number;
    /** Number of finished campaigns. */
    campaignsFinished: number;
}
/** Contact counts. */
export interface ContactStats {
    /** Number of contacts. */
    totalContacts: number;
    /** Number of active contacts. */
    contactsActive: number;
    /** Number of blocked contacts. */
    contactsBlocked: number;
}
/** Totals of a period. */
export interface AggregateAnalytics {
    /** Message counts. */
    messageStats: MessageStats;
    /** Conversation counts. */
    conversationStats: ConversationStats;
    /** Campaign counts. */
    campaignStats: CampaignStats;
    /** Contact counts. */
    contactStats: ContactStats;
}
/** Message counts at one data point of a graph. */
export interface MessagePoint {
    /**
     * Time of the data point.
     *
     * Format: date-time
     */
    date: string;
    /** Label of the data point. */
    label: string;
    /** Number of messages sent. */
    sent: number;
    /** Number of messages replied to. */
    replied: number;
    /** Number of messages read. */
    read: number;
}
/** Message counts of one message type. */
export interface MessageTypePoint {
    /** Message type. */
    type: string;
    /** Number of messages sent. */
    sent: number;
    /** Number of messages received. */
    received: number;
}
/** Link clicks at one data point of a graph. */
export interface LinkClickPoint {
    /**
     * Time of the data point.
     *
     * Format: date-time
     */
    date: string;
    /** Label of the data point. */
    label: string;
    /** Number of link clicks. */
    count: number;
}
/** Conversation counts at one data point of a graph. */
export interface ConversationPoint {
    /**
     * Time of the data point.
     *
     * Format: date-time
     */
    date: string;
    /** Label of the data point. */
    label: string;
    /** Number of active conversations. */
    numberOfActiveConversation: number;
    /** Number of new conversations. */
    numberOfNewConversationOpened: number;
}
/** Primary analytics of a period. */
export interface PrimaryAnalytics {
    /** Totals of the period. */
    aggregateAnalytics: AggregateAnalytics;
    /** Messages over time. */
    messageAnalytics: MessagePoint[];
    /** Link clicks over time. */
    linkClickAnalytics: LinkClickPoint[];
}
/** Secondary analytics of a period. */
export interface SecondaryAnalytics {
    /** Conversations over time. */
    conversationsAnalytics: ConversationPoint[];
    /** Messages by type. */
    messageTypeTrafficDistributionAnalytics: MessageTypePoint[];
}
/** Analytics of a campaign. */
export interface CampaignAnalytics {
    /** Number of messages sent. */
    messagesSent: number;
    /** Number of messages that failed. */
    messagesFailed: number;
    /** Number of messages delivered. */
    messagesDelivered: number;
    /** Number of messages not delivered. */
    messagesUndelivered: number;
    /** Number of messages read. */
    messagesRead: number;
    /** Number of messages. */
    totalMessages: number;
    /** Number of conversations initiated by the campaign. */
    conversationInitiated: number;
    /** Number of link clicks. */
    totalLinkClicks: number;
    /** Link clicks over time. */
    linkClicksData: LinkClickPoint[];
}
/** A page of integrations. */
export interface IntegrationPage {
    /** Integrations on this page. */
    integrations: Integration[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Response body of updating the roles of a member. */
export interface MemberRolesUpdateResponse {
    /** Whether the roles were updated. */
    isRoleUpdated: boolean;
}
/** WhatsApp Business account to use. */
export interface BusinessAccountUpdate {
    /** Id of the account at Meta. */
    businessAccountId: string;
    /** Meta access token for the account. */
    accessToken: string;
}
/** WhatsApp Business account, including its secrets. */
export interface BusinessAccount {
    /** Id of the account at Meta. */
    businessAccountId: string;
    /** Meta access token for the account. */
    accessToken: string;
    /** Secret of the webhook. */
    webhookSecret: string;
}
/** Message template, in Meta's format. */
export interface MessageTemplate {
    /** Id of the template at Meta. */
    id: string;
    /** Category of the template. */
    category: MessageTemplateCategory;
    /** Components of the template. */
    components?: TemplateComponent[];
    /** Correct category of the template. */
    correct_category?: string;
    /** Whether the template is opted out of Meta's link tracking. */
    cta_url_link_tracking_opted_out?: boolean;
    /** Language code of the template. */
    language: string;
    /** Name of the library template that the template was created from. */
    library_template_name?: string;
    /** Time to live of a message, in seconds. */
    message_send_ttl_seconds?: number;
    /** Name of the template. */
    name: string;
    /** Previous category of the template. */
    previous_category?: string;
    /** Quality score of the template. */
    quality_score?: TemplateQuality;
    /** Reason why Meta rejected the template. */
    rejected_reason?: string;
    /** Status of Meta's review. */
    status: MessageTemplateStatus;
}
/** Response body with all message templates. */
export type MessageTemplates = MessageTemplate[];
/** Phone number of your organization. */
export interface PhoneNumber {
    /** Verified name that is shown to WhatsApp users. */
    verified_name: string;
    /** Phone number in display format. */
    display_phone_number: string;
    /** Id of the phone number at Meta. */
    id: string;
    /** Meta's quality rating of the phone number. */
    quality_rating: string;
    /** Verification status of the phone number. */
    code_verification_status: {
        /** Status of the verification. */
        status?: string;
    };
    /** Platform that hosts the phone number. */
    platform_type: string;
}
/** Response body with all phone numbers. */
export type PhoneNumbers = PhoneNumber[];
/** Response body with a phone number, without a wrapping field. */
export type PhoneNumberResponse = PhoneNumber;
/** New values of your user account's fields. */
export interface UserUpdate {
    /** Name of the user. */
    name: string;
    /** URL of the profile picture. */
    profilePicture?: string;
}
/** Response body of updating your user account. */
export interface UserUpdateResponse {
    /** Whether the resource was updated. */
    isUpdated: boolean;
}
/** Button of a template. */
export interface TemplateButton {
    /** Type of the button. */
    type?: TemplateButtonType;
    /** Label of the button. */
    text?: string;
    /** Phone number that the button calls. */
    phone_number?: string;
    /** Sample values for the URL of the button. */
    example?: string[];
    /** URL that the button opens. */
    url?: string;
}
/** Sample values of a template component. */
export interface TemplateExample {
    /** Handles of sample media for the header. */
    header_handle?: string[];
    /** Sample values of the header. */
    header_text?: string[];
    /** Sample values of the body, one list per sample. */
    body_text?: string[][];
}
/** Component of a template. */
export interface TemplateComponent {
    /** Whether the component warns not to share the code. */
    add_security_recommendation?: boolean;
    /** Buttons of the component. */
    buttons?: TemplateButton[];
    /** Cards of a carousel. */
    cards?: {
        [key: string]: unknown;
    }[];
    /** Validity of a code, in minutes. */
    code_expiration_minutes?: number;
    /** Sample values. */
    example?: TemplateExample;
    /** Format of the header. */
    format?: TemplateComponentFormat;
    /** Limited-time offer. */
    limited_time_offer?: {
        [key: string]: unknown;
    };
    /** Text of the component. */
    text?: string;
    /** Type of the component. */
    type?: TemplateComponentType;
}
/** Quality score of a template. */
export interface TemplateQuality {
    /** Time of the rating, as a number. */
    date?: number;
    /** Reasons for the score. */
    reasons?: string[];
    /** Value of the score. */
    score?: number;
}
/** Notification of a user account. */
export interface Notification {
    /** Id of the notification, a UUID. */
    uniqueId: string;
    /** Title of the notification. */
    title: string;
    /** Text of the notification. */
    description: string;
    /** Type of the notification. */
    type: string;
    /** URL that the notification links to. */
    ctaUrl?: string;
    /**
     * Timestamp at which the notification was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Whether the notification was read. */
    read: boolean;
}
/** A page of notifications. */
export interface NotificationPage {
    /** Number of unread notifications. */
    unreadCount: number;
    /** Notifications on this page. */
    notifications: Notification[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Message of an AI chat. */
export interface AiChatMessage {
    /** Id of the message, a UUID. */
    uniqueId: string;
    /**
     * Timestamp at which the message was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Role of the message's author. */
    role: AiChatMessageRole;
    /** Text of the message. */
    content: string;
}
/** AI chat. */
export interface AiChat {
    /** Id of the AI chat, a UUID. */
    uniqueId: string;
    /**
     * Timestamp at which the AI chat was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
    /** Title of the AI chat. */
    title: string;
    /** Description of the AI chat. */
    description?: string;
}
/** Response body with an AI chat. */
export interface AiChatResponse {
    /** The AI chat. */
    chat: AiChat;
}
/** A page of messages of an AI chat. */
export interface AiChatMessagePage {
    /** Messages on this page. */
    messages: AiChatMessage[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Vote to create. */
export interface NewAiChatVote {
    /** Type of the vote. */
    type?: AiChatVoteType;
    /** Id of the message, a UUID. */
    messageId: string;
}
/** Response body with the new vote. */
export interface NewAiChatVoteResponse {
    /** The vote. */
    vote: AiChatVote;
}
/** A page of votes. */
export interface AiChatVotePage {
    /** Votes on this page. */
    votes: AiChatVote[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Vote on a message of an AI chat. */
export interface AiChatVote {
    /** Id of the vote, a UUID. */
    uniqueId: string;
    /** Id of the message, a UUID. */
    messageId: string;
    /** Value of the vote. */
    vote: AiChatVoteType;
    /**
     * Timestamp at which the vote was created (RFC 3339).
     *
     * Format: date-time
     */
    createdAt: string;
}
/** A page of AI chats. */
export interface AiChatPage {
    /** AI chats on this page. */
    chats: AiChat[];
    /** Pagination information. */
    paginationMeta: PaginationMeta;
}
/** Query to an AI chat. */
export interface AiChatQuery {
    /** Text of the query. */
    query: string;
}
/** AI configuration, without the API key. */
export interface AiConfiguration {
    /** Whether the AI is enabled. */
    isEnabled?: boolean;
    /** Model that the AI uses. */
    model: AiModel;
}
/** New values of the AI configuration. */
export interface AiConfigurationUpdate {
    /** Whether the AI is enabled. */
    isEnabled?: boolean;
    /** Model that the AI uses. */
    model: AiModel;
    /** API key of the model provider. */
    apiKey: string;
}
/** AI configuration, including the API key. */
export interface FullAiConfiguration {
    /** API key of the model provider. */
    apiKey: string;
    /** Model that the AI uses. */
    model: AiModel;
    /** Whether the AI is enabled. */
    isEnabled: boolean;
}
/** Response body with the AI configuration. */
export interface AiConfigurationResponse {
    /** The AI configuration. */
    aiConfiguration: FullAiConfiguration;
}
/** Lists and tags recommended by the AI. */
export interface SegmentRecommendation {
    /** Lists to add the contact to. */
    lists: ContactList[];
    /** Tags to add. */
    tags: Tag[];
}
/** Response body with the recommendations of the AI. */
export interface SegmentRecommendationsResponse {
    /** The recommendations. */
    recommendations: SegmentRecommendation[];
}
/** Response body with the replies suggested by the AI. */
export interface SuggestionsResponse {
    /** The suggested replies. */
    suggestions: string[];
}
/** Response body with an invitation. */
export interface InviteResponse {
    /** The invitation. */
    invite: Invite;
}
/** Response body of accepting an invitation. */
export interface AcceptInviteResponse {
    /** Access token, which is sent in the header of every request without a prefix. */
    token: string;
}
/** Value of a template parameter. */
export interface TemplateParameter {
    /** Name or index of the parameter. */
    nameOrIndex?: string;
    /** Display label of the parameter. */
    label?: string;
    /** Source of the value, such as static. */
    parameterType?: string;
    /** Contact field that the value is taken from. */
    dynamicField?: string;
    /** Static value, the same for all recipients. */
    staticValue?: string;
    /** Sample value. */
    example?: string;
    /** Placeholder, as it appears in the template. */
    placeholder?: string;
}
/** Status of an invitation. */
export type InviteStatus = "Pending" | "Redeemed" | (string & {});
/** Status of a campaign. */
export type CampaignStatus = "Draft" | "Scheduled" | "Running" | "Paused" | "Cancelled" | "Finished" | (string & {});
/** Status of an integration. */
export type IntegrationStatus = "Active" | "Inactive" | (string & {});
/** Status of an AI chat. */
export type AiChatStatus = "Active" | "Inactive";
/** Visibility of an AI chat. */
export type AiChatVisibility = "Public" | "Private";
/** Value of a vote on a message of an AI chat. */
export type AiChatVoteType = "Upvote" | "Downvote" | (string & {});
/** Model that the AI can use. */
export type AiModel = "GPT4Mini" | "Gpt3.5Turbo" | "Mistral" | "Gpt4o" | "Gemini1.5Pro" | "Claude3.5" | (string & {});
/** Status of Meta's review of a template. */
export type MessageTemplateStatus = "APPROVED" | "REJECTED" | "PENDING" | (string & {});
/** Category of a template. */
export type MessageTemplateCategory = "UTILITY" | "MARKETING" | "AUTHENTICATION" | (string & {});
/** Type of a button. */
export type TemplateButtonType = "QUICK_REPLY" | "URL" | "PHONE_NUMBER" | "COPY_CODE" | (string & {});
/** Type of a template component. */
export type TemplateComponentType = "GREETING" | "HEADER" | "BODY" | "FOOTER" | "BUTTONS" | "CAROUSEL" | "LIMITED_TIME_OFFER" | (string & {});
/** Format of a header. */
export type TemplateComponentFormat = "TEXT" | "IMAGE" | "DOCUMENT" | "VIDEO" | "LOCATION" | (string & {});
/** Role of an author in an AI chat. */
export type AiChatMessageRole = "User" | "System" | "Assistant" | "Data" | (string & {});
/** Error response body, whose format differs between versions of the service. */
export type ErrorBody = {
    /** Error message, in one sentence. */
    message: string;
} | string | null;
export type $defs = Record<string, never>;
export interface operations {
    getContacts: {
        parameters: {
            query: {
                /** Page number, starting at 1. */
                page: number;
                /** Number of database rows that a page is built from, at most 50. */
                per_page: number;
                /** Returns only contacts on the list with this id; a value that is not a UUID is silently ignored. */
                list_id?: string;
                /** Sort order by creation time, ascending (asc) or descending (desc); unordered if omitted. */
                order?: Order;
                /**
                 * @deprecated
                 *
                 * Status to filter by; accepted by the service but without effect.
                 */
                status?: string;
                /** Search text. */
                searchString?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts. */
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
                    "application/json": ContactPage;
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
                "application/json": NewContact[];
            };
        };
        responses: {
            /** Result message, in which the number of contacts is wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewContactsResponse;
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
                /** Id of the list, a UUID. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the contacts were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether the operation succeeded. */
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
                     * CSV file.
                     *
                     * Format: binary
                     */
                    file?: string;
                    /** Delimiter between columns, one character. */
                    delimiter?: string;
                    /** Ids of the lists to add the contacts to, as a string that holds a JSON array. */
                    listIds?: string;
                };
            };
        };
        responses: {
            /** Result of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImportResponse;
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
                /** Id of the contact, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactResponse;
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
                /** Id of the contact, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactUpdate;
            };
        };
        responses: {
            /** The updated contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactUpdateResponse;
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
                /** Id of the contact, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactDeletion;
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
                     * CSV file.
                     *
                     * Format: binary
                     */
                    file: string;
                    /** Delimiter between columns, one character. */
                    delimiter: string;
                    /** Ids of the lists to add the contacts to, as a string that holds a JSON array. */
                    listIds: string;
                };
            };
        };
        responses: {
            /** Newline-delimited JSON events with type, message, current and total, or a single object from older servers. */
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
                /** Page number, starting at 1. */
                page: number;
                /** Number of database rows that a page is built from, at most 50. */
                per_page: number;
                /** Sort order, oldest first (asc) or newest first (desc); ignored by the open-source server. */
                order?: Order;
                /** Returns only conversations with this status. */
                status?: ConversationStatus;
                /** Returns only conversations with this contact; ignored by the open-source server. */
                contact_id?: string;
                /** Returns only conversations initiated by the campaign with this id, a UUID. */
                campaign_id?: string;
                /** Returns only conversations with contacts on this list; ignored by the open-source server. */
                list_id?: string;
                /** Returns only the conversation that contains this message; ignored by the open-source server. */
                message_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationPage;
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
                /** Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationResponse;
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
                /** Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationUpdate;
            };
        };
        responses: {
            /** The updated conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationUpdateResponse;
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
                /** Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationDeletion;
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
                /** Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AssignRequest;
            };
        };
        responses: {
            /** Whether the conversation was assigned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssignResponse;
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
                /** Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UnassignRequest;
            };
        };
        responses: {
            /** Whether the conversation was unassigned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnassignResponse;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc); ignored by the open-source server. */
                order?: Order;
            };
            header?: never;
            path: {
                /** Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessagePage;
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
                /** Id of the conversation, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NewMessage;
            };
        };
        responses: {
            /** The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageResponse;
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
                /** Page number, starting at 1. */
                page?: number;
                /** Number of database rows that a page is built from. */
                per_page?: number;
                /** Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
                /** Returns only messages with this status, in lower case here but capitalized in responses. */
                status?: "read" | "unread" | "sent" | "failed";
                /** Returns only messages with this direction. */
                direction?: MessageDirection;
                /** Returns only messages exchanged with this contact. */
                contact_id?: string;
                /** Returns only messages of this campaign. */
                campaign_id?: string;
                /** Returns only messages exchanged with contacts on this list. */
                list_id?: string;
                /** Returns only messages of this conversation. */
                conversation_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Messages on this page. */
                        messages?: Message[];
                        /** Pagination information. */
                        paginationMeta?: PaginationMeta;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contact lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactListPage;
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
                "application/json": NewContactList;
            };
        };
        responses: {
            /** The new contact list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewContactListResponse;
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
                /** Id of the list, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactListResponse;
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
                /** Id of the list, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactListUpdate;
            };
        };
        responses: {
            /** The updated contact list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactListUpdateResponse;
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
                /** Id of the list, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether the operation succeeded. */
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
                /** Returns only campaigns with this status. */
                status?: CampaignStatus;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of campaigns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CampaignPage;
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
                "application/json": NewCampaign;
            };
        };
        responses: {
            /** The new campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewCampaignResponse;
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
                /** Id of the campaign, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The campaign. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CampaignResponse;
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
                /** Id of the campaign, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CampaignUpdate;
            };
        };
        responses: {
            /** Whether the resource was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CampaignUpdateResponse;
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
                /** Id of the campaign, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether the operation succeeded. */
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
            /** The new API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewApiKeyResponse;
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
                "application/json": JoinRequest;
            };
        };
        responses: {
            /** The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JoinResponse;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationPage;
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
                "application/json": NewOrganization;
            };
        };
        responses: {
            /** The new organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewOrganizationResponse;
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
                /** Id of the organization, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationResponse;
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
                /** Id of the organization, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OrganizationUpdate;
            };
        };
        responses: {
            /** Whether the resource was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationUpdateResponse;
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
            /** The AI configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AiConfigurationResponse | null;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RolePage;
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
                "application/json": NewRole;
            };
        };
        responses: {
            /** The new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewRoleResponse;
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
                /** Id of the role, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleResponse;
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
                /** Id of the role, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RoleUpdate;
            };
        };
        responses: {
            /** The updated role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleUpdateResponse;
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
                /** Id of the role, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the resource was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleDeletion;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TagPage;
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
                "application/json": NewTag;
            };
        };
        responses: {
            /** The new tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewTagResponse;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvitePage;
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
                "application/json": NewInvite;
            };
        };
        responses: {
            /** The new invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewInviteResponse;
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
                /** Slug of the invitation, which is the last part of its link. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InviteResponse;
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
                /** Slug of the invitation, which is the last part of its link. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AcceptInviteResponse;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MemberPage;
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
                /** Id of the organization, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransferRequest;
            };
        };
        responses: {
            /** Whether the ownership was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransferResponse;
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
            /** The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageTemplates;
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
                /** Id of the template. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateResponse;
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
            /** The phone numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumbers;
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
                /** Id of the phone number. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberResponse | null;
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
                "application/json": BusinessAccountUpdate;
            };
        };
        responses: {
            /** The WhatsApp Business account, including its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessAccount;
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
                /** Id of the member, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MemberResponse;
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
                /** Id of the member, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MemberUpdate;
            };
        };
        responses: {
            /** The updated member, wrapped in an additional object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Object that wraps the member. */
                        data?: MemberUpdateResponse;
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
                /** Id of the member, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the member was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MemberDeletion;
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
                /** Id of the member, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MemberRolesUpdate;
            };
        };
        responses: {
            /** Whether the roles were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MemberRolesUpdateResponse;
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
            /** The user account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserResponse;
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
                "application/json": UserUpdate;
            };
        };
        responses: {
            /** Whether the resource was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserUpdateResponse;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
                /** Sort order, ascending (asc) or descending (desc); not a field name, in spite of the parameter's name. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationPage;
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
            /** The feature flags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FeatureFlagsResponse;
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
                "application/json": LoginRequest;
            };
        };
        responses: {
            /** The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LoginResponse;
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
                "application/json": RegisterRequest;
            };
        };
        responses: {
            /** Whether a verification code was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RegisterResponse;
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
                "application/json": VerifyEmailRequest;
            };
        };
        responses: {
            /** The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VerifyEmailResponse;
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
            /** The API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyResponse;
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
                    /** Id of the organization to switch to, a UUID. */
                    organizationId?: string;
                };
            };
        };
        responses: {
            /** The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SwitchResponse;
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
            /** Response of the service. */
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
                /** Page number, starting at 1. */
                page?: number;
                /** Number of database rows that a page is built from. */
                per_page?: number;
                /** Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
                /** Returns only integrations with this status. */
                status?: IntegrationStatus;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationPage;
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
                /** Id of the integration, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response of the service. */
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
                /** Id of the integration, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response of the service. */
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
                /** Id of the integration, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response of the service. */
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
                /** Start of the period. */
                from: string;
                /** End of the period. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrimaryAnalytics;
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
                /** Start of the period. */
                from?: string;
                /** End of the period. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecondaryAnalytics;
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
                /** Id of the campaign, a UUID. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CampaignAnalytics;
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
                /** Start of the period. */
                from?: string;
                /** End of the period. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CampaignAnalytics;
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
                /** Page number, starting at 1. */
                page?: number;
                /** Number of database rows that a page is built from. */
                per_page?: number;
                /** Sort order, ascending (asc) or descending (desc). */
                order?: components["parameters"]["Order"];
                /** Returns only AI chats with this status. */
                status?: AiChatStatus;
                /** Returns only AI chats with this visibility. */
                visibility?: AiChatVisibility;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of AI chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AiChatPage;
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
                /** Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The AI chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AiChatResponse;
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AiChatMessagePage;
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
                /** Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AiChatQuery;
            };
        };
        responses: {
            /** Response of the AI, as bytes. */
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
                /** Page number, starting at 1. */
                page: components["parameters"]["Page"];
                /** Number of database rows that a page is built from. */
                per_page: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of votes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AiChatVotePage;
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
                /** Id of the AI chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NewAiChatVote;
            };
        };
        responses: {
            /** The vote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NewAiChatVoteResponse;
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
                /** Id of the conversation to return recommendations for. */
                conversationId?: string | number;
                /** Id of the contact to return recommendations for. */
                contactId?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The recommendations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SegmentRecommendationsResponse;
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
                /** Id of the conversation, a UUID. */
                conversationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The suggestions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuggestionsResponse;
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
            /** Response of the service. */
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
            /** Whether the service is available. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether the service is available. */
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
            /** The metadata of the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Metadata;
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
            /** Whether the service is available. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether the service is available. */
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
            /** The metadata of the instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Metadata;
                };
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["ServerError"];
        };
    };
}
