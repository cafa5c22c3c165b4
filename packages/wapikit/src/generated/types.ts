// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 285a7c46c322e7af405600dff4814fe8b3c7411399462a9bf489cbeb6ba095d6, generator 1.0.0.

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
         * @description Lists the contacts of your organization with their lists, tags and conversations, a page at a time, given the permission Get:Contact.
         */
        get: operations["getContacts"];
        put?: never;
        /**
         * Adds contacts.
         * @description Adds contacts, all of them active, and passes over in silence those whose phone number is known, given the permission Create:Contact.
         */
        post: operations["createContacts"];
        /**
         * Deletes the contacts of a list.
         * @description Deletes the contacts of a list; the stored server does not have it.
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
         * Imports contacts from a file, at the path of the specification.
         * @description Imports contacts from a CSV file, at the path of the vendor's specification, which no stored server has; contacts.import is what they answer.
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
         * Gets one contact.
         * @description Gets one contact, given the permission Get:Contact; an unknown id is answered with 500 by the stored server, not with 404.
         */
        get: operations["getContactById"];
        put?: never;
        /**
         * Changes a contact.
         * @description Sets everything about a contact, given the permission Update:Contact; lists that are not given are taken away.
         */
        post: operations["updateContactById"];
        /**
         * Deletes a contact.
         * @description Deletes a contact, given the permission Delete:Contact; the stored server does not check whose it is.
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
         * @description Imports contacts from a CSV file with the columns name, phone and attributes, whose first row is passed over; failures are told in the answer's events, under status 200.
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
         * @description Lists the conversations of your organization, given the permission Get:Conversation; without a status, closed and deleted ones are left out.
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
         * Gets one conversation.
         * @description Gets one conversation, given the permission Get:Conversation.
         */
        get: operations["getConversationById"];
        put?: never;
        /**
         * Changes the state of a conversation.
         * @description Changes the state of a conversation, given the permission Update:Conversation; the stored server changes nothing, and its answer is empty.
         */
        post: operations["updateConversationById"];
        /**
         * Deletes a conversation.
         * @description Deletes a conversation, given the permission Delete:Conversation; the stored server answers 400 with null in any case.
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
         * Gives a conversation to a member.
         * @description Gives a conversation to a member to take care of, given the permission Assign:Conversation.
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
         * Takes a conversation from a member.
         * @description Takes a conversation from the user who takes care of it, given the permission Unassign:Conversation.
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
         * @description Lists the messages of a conversation, oldest first, a page of at most 50 at a time, given the permission Get:Conversation; the stored server may fail with 500.
         */
        get: operations["getConversationMessages"];
        put?: never;
        /**
         * Sends a message in a conversation.
         * @description Sends a message in a conversation, given the permission Get:Conversation; the stored server sends text alone and records any other kind as sent without sending it.
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
         * @description Lists messages of all conversations, a page at a time; the stored server does not have it.
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
         * Lists the lists of contacts.
         * @description Lists the lists of contacts, a page at a time, given the permission Get:List; page 0 fails with 500 and the size of a page has no limit.
         */
        get: operations["getContactLists"];
        put?: never;
        /**
         * Makes a list of contacts.
         * @description Makes a list of contacts, given the permission Create:List.
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
         * Gets a list of contacts.
         * @description Gets a list of contacts, given the permission Get:List.
         */
        get: operations["getListById"];
        put?: never;
        /**
         * Changes a list of contacts.
         * @description Changes a list of contacts, given the permission Update:List; the stored server has it on the path of a contact instead.
         */
        post: operations["updateListById"];
        /**
         * Deletes a list of contacts.
         * @description Deletes a list of contacts, given the permission Delete:List; the stored server has it on the path of a contact instead.
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
         * @description Lists the campaigns of your organization, a page at a time, given the permission Get:Campaign.
         */
        get: operations["getCampaigns"];
        put?: never;
        /**
         * Makes a campaign.
         * @description Makes a campaign that sends a template to lists of contacts, given the permission Create:Campaign.
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
         * Gets a campaign.
         * @description Gets a campaign with its numbers, given the permission Get:Campaign.
         */
        get: operations["getCampaignById"];
        put?: never;
        /**
         * Changes a campaign.
         * @description Changes a campaign, its status included, given the permission Update:Campaign.
         */
        post: operations["updateCampaignById"];
        /**
         * Deletes a campaign.
         * @description Deletes a campaign, given the permission Delete:Campaign.
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
         * Replaces your API key.
         * @description Makes a new API key and ends the one before, given the permission Regenerate:ApiKey; a GET with an effect.
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
         * @description Joins the organization of an invitation, and gives an access token for it.
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
         * @description Lists the organizations that you belong to, a page at a time.
         */
        get: operations["getUserOrganizations"];
        put?: never;
        /**
         * Makes an organization.
         * @description Makes an organization.
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
         * Gets an organization.
         * @description Gets an organization with its settings.
         */
        get: operations["getOrganizationById"];
        put?: never;
        /**
         * Changes an organization.
         * @description Changes name and settings of an organization, given the permission Update:Organization and the rank of an owner.
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
         * Gets the settings of the AI.
         * @description Gets the settings of your organization's AI, with the key of its model.
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
         * @description Lists the roles of your organization, a page at a time, given the permission Get:OrganizationRole.
         */
        get: operations["getOrganizationRoles"];
        put?: never;
        /**
         * Makes a role.
         * @description Makes a role for members, given the permission Create:OrganizationRole.
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
         * Gets a role.
         * @description Gets a role with what it allows, given the permission Get:OrganizationRole.
         */
        get: operations["getOrganizationRoleById"];
        put?: never;
        /**
         * Changes a role.
         * @description Changes name and permissions of a role, given the permission Update:OrganizationRole.
         */
        post: operations["updateOrganizationRoleById"];
        /**
         * Deletes a role.
         * @description Deletes a role, given the permission Delete:OrganizationRole.
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
         * @description Lists the tags of your organization, a page at a time, given the permission Get:Tag.
         */
        get: operations["getOrganizationTags"];
        put?: never;
        /**
         * Makes a tag.
         * @description Makes a tag, given the permission Get:Tag.
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
         * @description Lists the invitations to your organization, a page at a time, given the permission Get:OrganizationMember.
         */
        get: operations["getOrganizationInvites"];
        put?: never;
        /**
         * Invites somebody.
         * @description Invites somebody to your organization by email address, given the permission Create:OrganizationMember.
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
         * Gets an invitation.
         * @description Gets an invitation by the slug of its link, given the permission Create:OrganizationMember.
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
         * @description Accepts an invitation and gives an access token for its organization, given the permission Create:OrganizationMember.
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
         * @description Lists the members of your organization with their roles, a page at a time, given the permission Get:OrganizationMember.
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
         * Gives an organization to another owner.
         * @description Makes another member the owner of an organization, given the rank of an owner.
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
         * @description Lists all message templates of your organization at once, given the permission Get:MessageTemplates.
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
         * Gets a message template.
         * @description Gets a message template, in another form than the list, given the permission Get:MessageTemplates.
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
         * @description Lists all phone numbers of your organization at once, given the permission Get:PhoneNumbers.
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
         * Gets a phone number.
         * @description Gets one phone number of your organization, given the permission Get:PhoneNumbers.
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
         * Sets the WhatsApp business account.
         * @description Sets which WhatsApp business account your organization uses, given the rank of an owner.
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
         * Gets a member.
         * @description Gets a member of your organization with the roles, given the permission Get:OrganizationMember.
         */
        get: operations["getOrganizationMemberById"];
        put?: never;
        /**
         * Changes a member.
         * @description Changes the rank of a member, given the permission Update:OrganizationMember.
         */
        post: operations["updateOrganizationMemberById"];
        /**
         * Removes a member.
         * @description Removes a member from your organization, given the permission Delete:OrganizationMember.
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
         * Changes the roles of a member.
         * @description Sets which roles a member has, given the permission Update:OrganizationMember.
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
         * Gets your own account.
         * @description Gets the account that the token belongs to.
         */
        get: operations["getUser"];
        put?: never;
        /**
         * Changes your own account.
         * @description Changes name and picture of the account that the token belongs to.
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
         * @description Lists the notifications of your account, a page at a time.
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
         * Gets what is switched on.
         * @description Gets which features the instance has switched on; older servers have it at /user/feature-flags.
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
         * @description Gives an access token, good for 60 days, for a name and a password; wrong ones are answered with 404.
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
         * Signs up.
         * @description Signs up and has a code sent to the email address.
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
         * Finishes signing up.
         * @description Finishes signing up with the code from the email, and gives an access token.
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
         * Gets your API key.
         * @description Gets your API key, of which there is one in spite of the path, given the permission Get:ApiKey.
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
         * Changes over to another organization.
         * @description Gives an access token for another of your organizations.
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
         * @description Logs in through OAuth; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
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
         * @description Lists the integrations with other services, a page at a time.
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
         * Gets an integration.
         * @description Gets an integration, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
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
         * Switches an integration on.
         * @description Switches an integration on, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
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
         * Switches an integration off.
         * @description Switches an integration off, on a path of the analytics, where the stored server has it, it seems by mistake; what it answers is not written down anywhere.
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
         * Gets the main numbers.
         * @description Gets the main numbers of a period: messages, conversations, campaigns, contacts and clicks, given the permission Get:PrimaryAnalytics.
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
         * Gets further numbers.
         * @description Gets further numbers of a period: conversations by time and messages by kind, given the permission Get:SecondaryAnalytics.
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
         * Gets the numbers of a campaign.
         * @description Gets the numbers of one campaign, given the permission Get:CampaignAnalytics.
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
         * Gets the numbers of all campaigns.
         * @description Gets the numbers of the campaigns of a period; the stored server does not have it.
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
         * Lists the chats with the AI.
         * @description Lists the chats with the AI, a page at a time.
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
         * Gets a chat with the AI.
         * @description Gets a chat with the AI.
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
         * Lists the messages of a chat with the AI.
         * @description Lists the messages of a chat with the AI, a page at a time.
         */
        get: operations["getAiChatMessages"];
        put?: never;
        /**
         * Asks the AI something.
         * @description Asks the AI something in a chat and gives the answer's bytes, once all of them are there.
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
         * Lists the votes of a chat with the AI.
         * @description Lists the votes on messages of a chat with the AI, a page at a time.
         */
        get: operations["getAiChatMessageVotes"];
        put?: never;
        /**
         * Votes on a message of the AI.
         * @description Votes on a message of a chat with the AI.
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
         * Gets lists and tags that the AI recommends.
         * @description Gets lists and tags that the AI recommends for a contact or a conversation.
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
         * Gets answers that the AI suggests.
         * @description Gets answers that the AI suggests for a conversation.
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
         * Gets a summary of a chat by the AI.
         * @description Gets a summary of a chat by the AI; the stored server has it, but neither what it takes nor what it answers is written down anywhere.
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
         * Tells whether the service is up, at the path of the specification.
         * @description Tells whether the service is up, at the path of the vendor's specification, which no stored server has; health.get is what they answer.
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
         * Gets title and icon of the instance, at the path of the specification.
         * @description Gets title, description and icon of the instance, at the path of the vendor's specification, which no stored server has; metadata.get is what they answer.
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
         * Tells whether the service is up.
         * @description Tells whether the service is up, without a token.
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
         * Gets title and icon of the instance.
         * @description Gets title, description and icon of the instance, without a token.
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
        /** A parameter is missing or cannot be used. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The token is missing, wrong or expired, or it lacks the right. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** There is no such row. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The service failed, or does not know the row. */
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
        /** Number of the page, from 1. */
        Page: number;
        /** How many rows a page is made from. */
        PageSize: number;
        /** Ascending (asc) or descending (desc) order. */
        Order: Order;
        /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
        SortBy: Order;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** A page of contacts. */
export interface ContactPage {
    /** The contacts of this page. */
    contacts: Contact[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** One contact in its envelope. */
export interface ContactResponse {
    /** The contact itself. */
    contact: Contact;
}
/** A page of conversations. */
export interface ConversationPage {
    /** The conversations of this page. */
    conversations: Conversation[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** A person of your organization. */
export interface Contact {
    /** Id of the contact, a UUID. */
    uniqueId: string;
    /** Name of the person. */
    name: string;
    /** Phone number of the person, in free form. */
    phone: string;
    /** Key-value data of your own. */
    attributes: {
        [key: string]: unknown;
    };
    /**
     * Format: date-time
     * @description When the contact was made.
     */
    createdAt: string;
    /** Lists that the contact is on; some servers give their ids and names alone, and zeros elsewhere. */
    lists: ContactList[];
    /** Tags of the contact. */
    tags?: Tag[];
    /** Conversations with the person. */
    conversations?: ContactConversation[];
    /** State of the contact. */
    status: ContactStatus;
}
/** A list of contacts. */
export interface ContactList {
    /** Name of the list. */
    name: string;
    /** What the list is for. */
    description: string;
    /** How many contacts are on it. */
    numberOfContacts: number;
    /** How many campaigns went to it. */
    numberOfCampaignsSent: number;
    /** Tags of the list. */
    tags: Tag[] | null;
    /** Id of the list, a UUID. */
    uniqueId: string;
    /**
     * Format: date-time
     * @description When the list was made.
     */
    createdAt: string;
}
/** A tag. */
export interface Tag {
    /** Text of the tag. */
    label: string;
    /** Id of the tag, a UUID. */
    uniqueId: string;
}
/** A thread of messages with the contact that it stands in. */
export interface ContactConversation {
    /** Id of the conversation, a UUID. */
    uniqueId: string;
    /** Id of the contact. */
    contactId: string;
    /** Campaign that began it; empty when none did. */
    campaignId?: string;
    /** Id of your organization. */
    organizationId: string;
    /** Who began it. */
    initiatedBy: ConversationInitiatedBy;
    /** Messages of the conversation. */
    messages: Message[];
    /**
     * Format: date-time
     * @description When it began.
     */
    createdAt: string;
    /** State of the conversation. */
    status: ConversationStatus;
}
/** A thread of messages with one person. */
export interface Conversation {
    /** The person. */
    contact: ConversationContact;
    /** Id of the conversation, a UUID. */
    uniqueId: string;
    /** Id of the contact. */
    contactId: string;
    /** Campaign that began it; empty when none did. */
    campaignId?: string;
    /** Id of your organization. */
    organizationId: string;
    /** Who began it. */
    initiatedBy: ConversationInitiatedBy;
    /** Messages of the conversation. */
    messages: Message[];
    /**
     * Format: date-time
     * @description When it began.
     */
    createdAt: string;
    /** How many messages are unread. */
    numberOfUnreadMessages: number;
    /** State of the conversation. */
    status: ConversationStatus;
    /** Member who takes care of it. */
    assignedTo?: OrganizationMember;
    /** Tags of the conversation. */
    tags: Tag[];
    /** How many messages there are. */
    totalMessages?: number;
}
/** The person of a conversation. */
export interface ConversationContact {
    /** Id of the contact, a UUID. */
    uniqueId: string;
    /** Name of the person. */
    name: string;
    /** Phone number of the person, in free form. */
    phone: string;
    /** Key-value data of your own. */
    attributes: {
        [key: string]: unknown;
    };
    /**
     * Format: date-time
     * @description When the contact was made.
     */
    createdAt: string;
    /** State of the contact. */
    status: ContactStatus;
}
/** A member of your organization. */
export interface OrganizationMember {
    /** Id of the member, a UUID. */
    uniqueId: string;
    /**
     * Format: date-time
     * @description When the member joined.
     */
    createdAt: string;
    /** Rank of the member. */
    accessLevel: UserPermissionLevel;
    /** Name of the member. */
    name: string;
    /** Email address of the member. */
    email: string;
    /** Roles of the member. */
    roles: OrganizationRole[];
}
/** A role that members can have. */
export interface OrganizationRole {
    /** Id of the role, a UUID. */
    uniqueId: string;
    /** Name of the role. */
    name: string;
    /** What the role is for. */
    description?: string;
    /** What the role allows. */
    permissions: RolePermission[];
}
/** A message of a conversation. */
export interface Message {
    /** Id of the message, a UUID. */
    uniqueId: string;
    /** Id of the conversation. */
    conversationId: string;
    /** Which way the message went. */
    direction: MessageDirection;
    /** How far the message got. */
    status: MessageStatus;
    /** Kind of the message. */
    messageType?: MessageType;
    /**
     * Format: date-time
     * @description When the message was made.
     */
    createdAt: string;
    /** Message that it answers. */
    replyToMessageId?: string;
    /** WhatsApp's id of the message. */
    whatsAppMessageId?: string;
    /** Content of the message, by its kind. */
    messageData?: {
        /** Text of a text message. */
        text?: string;
    } & {
        [key: string]: unknown;
    };
    /** Kind of the message under the name that older servers send. */
    message_type?: MessageType;
}
/** Position of a page. */
export interface PaginationMeta {
    /**
     * Format: int64
     * @description Number of the page, as asked for.
     */
    page: number;
    /**
     * Format: int64
     * @description Size of the page, as asked for.
     */
    per_page: number;
    /** How many joined rows there are, which is more than the contacts. */
    total: number;
}
/**
 * States of a contact.
 * @enum {string}
 */
export type ContactStatus = "Active" | "Inactive" | "Blocked" | (string & {});
/**
 * States of a conversation.
 * @enum {string}
 */
export type ConversationStatus = "Active" | "Closed" | "Deleted" | (string & {});
/**
 * Who can begin a conversation.
 * @enum {string}
 */
export type ConversationInitiatedBy = "Contact" | "Campaign" | (string & {});
/**
 * Ways that a message can go.
 * @enum {string}
 */
export type MessageDirection = "InBound" | "OutBound" | (string & {});
/**
 * How far a message can get.
 * @enum {string}
 */
export type MessageStatus = "Read" | "Unread" | "Sent" | "Delivered" | "UnDelivered" | "Failed" | (string & {});
/**
 * Kinds of messages.
 * @enum {string}
 */
export type MessageType = "Text" | "Image" | "Video" | "Audio" | "Document" | "Sticker" | "Location" | "Contacts" | "Reaction" | "Address" | (string & {});
/**
 * Orders of a list.
 * @enum {string}
 */
export type Order = "asc" | "desc";
/**
 * Ranks of members.
 * @enum {string}
 */
export type UserPermissionLevel = "Owner" | "Member" | (string & {});
/**
 * What a role can allow.
 * @enum {string}
 */
export type RolePermission = "Get:OrganizationMember" | "Create:OrganizationMember" | "Update:OrganizationMember" | "Delete:OrganizationMember" | "Get:Campaign" | "Create:Campaign" | "Update:Campaign" | "Delete:Campaign" | "Get:Conversation" | "Update:Conversation" | "Delete:Conversation" | "Assign:Conversation" | "Unassign:Conversation" | "Get:List" | "Create:List" | "Update:List" | "Delete:List" | "Get:Tag" | "Create:Tag" | "Update:Tag" | "Delete:Tag" | "Get:ApiKey" | "Regenerate:ApiKey" | "Get:AppSettings" | "Update:AppSettings" | "Get:Contact" | "Create:Contact" | "Update:Contact" | "Delete:Contact" | "BulkImport:Contacts" | "Get:PrimaryAnalytics" | "Get:SecondaryAnalytics" | "Get:CampaignAnalytics" | "Update:Organization" | "Get:OrganizationRole" | "Create:OrganizationRole" | "Update:OrganizationRole" | "Delete:OrganizationRole" | "Update:IntegrationSettings" | "Get:MessageTemplates" | "Get:PhoneNumbers" | (string & {});
/** A connection to another service. */
export interface Integration {
    /** Id of the integration, a UUID. */
    uniqueId: string;
    /** Name of the integration. */
    name: string;
    /** Kind of the integration. */
    type: string;
    /** Short name of the integration for addresses. */
    slug: string;
    /** Icon of the integration. */
    icon: string;
    /** What the integration does. */
    description: string;
    /** Whether it must be paid for. */
    isPremium: boolean;
    /**
     * Format: date-time
     * @description When the integration was made.
     */
    createdAt: string;
    /** State of the integration. */
    status: IntegrationStatus;
}
/** Features of an instance. */
export interface SystemFeatureFlags {
    /** Whether it is the cloud edition. */
    isCloudEdition: boolean;
    /** Whether it is the enterprise edition. */
    isEnterpriseEdition: boolean;
    /** Whether members can have roles. */
    isRoleBasedAccessControlEnabled: boolean;
    /** Whether there can be several organizations. */
    isMultiOrganizationEnabled: boolean;
    /** Whether the API can be used. */
    isApiAccessEnabled: boolean;
    /** Whether the AI can be used. */
    isAiIntegrationEnabled: boolean;
    /** Whether there are integrations to choose from. */
    isPluginIntegrationMarketplaceEnabled: boolean;
}
/** What is switched on. */
export interface FeatureFlags {
    /** Features of the instance, under a name with a capital letter. */
    SystemFeatureFlags: SystemFeatureFlags;
}
/** An account. */
export interface User {
    /** Id of the account, a UUID. */
    uniqueId: string;
    /** Name to log in with. */
    username: string;
    /** Email address of the person. */
    email: string;
    /** Name of the person. */
    name: string;
    /**
     * Format: date-time
     * @description When the account was made.
     */
    createdAt: string;
    /** Address of the picture. */
    profilePicture?: string;
    /** Rank in the organization that the token is for. */
    currentOrganizationAccessLevel?: UserPermissionLevel;
    /** Organization that the token is for. */
    organization?: Organization;
    /** What is switched on. */
    featureFlags?: FeatureFlags;
    /** Whether the person owns the organization. */
    isOwner: boolean;
}
/** An account in its envelope. */
export interface UserResponse {
    /** The account itself. */
    user: User;
}
/** An organization. */
export interface Organization {
    /** Id of the organization, a UUID. */
    uniqueId: string;
    /** Name of the organization. */
    name: string;
    /** What the organization does. */
    description?: string;
    /**
     * Format: date-time
     * @description When the organization was made.
     */
    createdAt: string;
    /** Address of its website. */
    websiteUrl?: string;
    /** Address of its logo. */
    logoUrl?: string;
    /** Address of its icon. */
    faviconUrl?: string;
    /** Id of its WhatsApp business account. */
    businessAccountId?: string;
    /** Its WhatsApp business account, with secrets. */
    whatsappBusinessAccountDetails?: BusinessAccount;
    /** Where its notifications go in Slack. */
    slackNotificationConfiguration?: SlackConfiguration;
    /** How its notifications are mailed. */
    emailNotificationConfiguration?: EmailConfiguration;
    /** Settings of its AI. */
    aiConfiguration?: AiConfiguration;
}
/** Where notifications go in Slack. */
export interface SlackConfiguration {
    /** Channel that they go to. */
    slackChannel: string;
    /** Address of Slack's webhook. */
    slackWebhookUrl: string;
}
/** How notifications are mailed. */
export interface EmailConfiguration {
    /** Host of the mail server. */
    smtpHost: string;
    /** Port of the mail server, as text. */
    smtpPort: string;
    /** Name to log in to the mail server with. */
    smtpUsername: string;
    /** Password of the mail server. */
    smtpPassword: string;
}
/** What logging in takes. */
export interface LoginRequest {
    /** Name or email address to log in with. */
    username: string;
    /** Password of the account. */
    password: string;
}
/** What logging in gives. */
export interface LoginResponse {
    /** Access token, to be sent bare in the header of every call. */
    token: string;
    /** Whether the account is set up. */
    isOnboardingCompleted: boolean;
}
/** What signing up takes. */
export interface RegisterRequest {
    /** Name to log in with. */
    username: string;
    /** Email address that the code is sent to. */
    email: string;
    /** Password of the account. */
    password: string;
    /** Name of the person. */
    name: string;
    /** Slug of an invitation to accept. */
    organizationInviteSlug?: string;
}
/** What signing up gives. */
export interface RegisterResponse {
    /** Whether a code was sent. */
    isOtpSent: boolean;
}
/** What finishing to sign up takes: the same once more, and the code. */
export interface VerifyEmailRequest {
    /** Name to log in with. */
    username: string;
    /** Email address that the code was sent to. */
    email: string;
    /** Password of the account. */
    password: string;
    /** Name of the person. */
    name: string;
    /** Slug of an invitation to accept. */
    organizationInviteSlug?: string;
    /** Code from the email. */
    otp: string;
}
/** What finishing to sign up gives. */
export interface VerifyEmailResponse {
    /** Access token, to be sent bare in the header of every call. */
    token: string;
}
/** What is switched on, in its envelope. */
export interface FeatureFlagsResponse {
    /** The switches themselves. */
    featureFlags: FeatureFlags;
}
/** What an instance shows of itself. */
export interface Metadata {
    /** Title of its pages. */
    metaTitle?: string;
    /** Description of its pages. */
    metaDescription?: string;
    /** Address of its icon. */
    faviconUrl?: string;
}
/** An invitation to an organization. */
export interface Invite {
    /** Id of the invitation, a UUID. */
    uniqueId: string;
    /** Email address that it was sent to. */
    email: string;
    /** Rank that the person will have. */
    accessLevel: UserPermissionLevel;
    /**
     * Format: date-time
     * @description When the invitation was made.
     */
    createdAt: string;
    /** State of the invitation. */
    status: InviteStatus;
    /** Name of the organization. */
    organizationName: string;
}
/** An invitation to be made. */
export interface NewInvite {
    /** Email address to send it to. */
    email: string;
    /** Rank that the person will have. */
    accessLevel: UserPermissionLevel;
}
/** A new invitation in its envelope. */
export interface NewInviteResponse {
    /** The invitation itself. */
    invite: Invite;
}
/** What joining an organization takes. */
export interface JoinRequest {
    /** Slug of the invitation. */
    inviteSlug?: string;
}
/** What joining an organization gives. */
export interface JoinResponse {
    /** Access token, to be sent bare in the header of every call. */
    token: string;
}
/** What came of unassigning. */
export interface UnassignResponse {
    /** Whether it was done. */
    data: boolean;
}
/** Whom a conversation is taken from. */
export interface UnassignRequest {
    /** Id of the user, a UUID. */
    userId: string;
}
/** Whom a conversation is given to. */
export interface AssignRequest {
    /** Id of the member, a UUID. */
    organizationMemberId: string;
}
/** What came of assigning. */
export interface AssignResponse {
    /** Whether it was done. */
    data: boolean;
}
/** A new API key in its envelope. */
export interface NewApiKeyResponse {
    /** The key itself. */
    apiKey?: ApiKey;
}
/** A page of invitations. */
export interface InvitePage {
    /** The invitations of this page. */
    invites: Invite[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** An API key. */
export interface ApiKey {
    /** Id of the key, a UUID. */
    uniqueId: string;
    /** The key, to be used as an access token. */
    key: string;
    /**
     * Format: date-time
     * @description When the key was made.
     */
    createdAt: string;
}
/** An API key in its envelope. */
export interface ApiKeyResponse {
    /** The key itself. */
    apiKey: ApiKey;
}
/** What changing over to another organization gives. */
export interface SwitchResponse {
    /** Access token, to be sent bare in the header of every call. */
    token: string;
}
/** A page of campaigns. */
export interface CampaignPage {
    /** The campaigns of this page. */
    campaigns: Campaign[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** What came of adding contacts. */
export interface NewContactsResponse {
    /** A sentence, whose count is wrong. */
    message: string;
}
/** A new campaign in its envelope. */
export interface NewCampaignResponse {
    /** The campaign itself. */
    campaign: Campaign;
}
/** What came of changing a campaign. */
export interface CampaignUpdateResponse {
    /** Whether it was changed. */
    isUpdated: boolean;
}
/** A tag to be made. */
export interface NewTag {
    /** Text of the tag. */
    label: string;
}
/** Roles that a member shall have. */
export interface MemberRolesUpdate {
    /** Ids of the roles, UUIDs. */
    updatedRoleIds: string[];
}
/** A page of tags. */
export interface TagPage {
    /** The tags of this page. */
    tags: Tag[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** A new tag in its envelope. */
export interface NewTagResponse {
    /** The tag itself. */
    tag: Tag;
}
/** A page of lists of contacts. */
export interface ContactListPage {
    /** The lists of this page. */
    lists: ContactList[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** A message template in its envelope. */
export interface TemplateResponse {
    /** The template itself. */
    template: Template;
}
/** A list of contacts in its envelope. */
export interface ContactListResponse {
    /** The list itself. */
    list: ContactList;
}
/** A campaign in its envelope. */
export interface CampaignResponse {
    /** The campaign itself. */
    campaign: Campaign;
}
/** An organization to be made. */
export interface NewOrganization {
    /** Name of the organization. */
    name: string;
    /** What the organization does. */
    description?: string;
}
/** What an organization shall be from now on. */
export interface OrganizationUpdate {
    /** Name of the organization. */
    name: string;
    /** What the organization does. */
    description?: string;
    /** Where its notifications go in Slack. */
    slackNotificationConfiguration?: SlackConfiguration;
    /** How its notifications are mailed. */
    emailNotificationConfiguration?: EmailConfiguration;
    /** Settings of its AI. */
    aiConfiguration?: AiConfigurationUpdate;
}
/** A new organization in its envelope. */
export interface NewOrganizationResponse {
    /** The organization itself. */
    organization: Organization;
}
/** A page of organizations. */
export interface OrganizationPage {
    /** The organizations of this page. */
    organizations: Organization[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** An organization in its envelope. */
export interface OrganizationResponse {
    /** The organization itself. */
    organization: Organization;
}
/** What came of changing an organization. */
export interface OrganizationUpdateResponse {
    /** Whether it was changed. */
    isUpdated: boolean;
}
/** A page of roles. */
export interface RolePage {
    /** The roles of this page. */
    roles: OrganizationRole[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** A page of members. */
export interface MemberPage {
    /** The members of this page. */
    members: OrganizationMember[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** A member in its envelope. */
export interface MemberResponse {
    /** The member itself. */
    member: OrganizationMember;
}
/** A changed member in its envelope. */
export interface MemberUpdateResponse {
    /** The member itself. */
    member: OrganizationMember;
}
/** What came of removing a member. */
export interface MemberDeletion {
    /** Whether it was done. */
    data: boolean;
}
/** A role in its envelope. */
export interface RoleResponse {
    /** The role itself. */
    role: OrganizationRole;
}
/** A new role in its envelope. */
export interface NewRoleResponse {
    /** The role itself. */
    role: OrganizationRole;
}
/** What a role shall be from now on. */
export interface RoleUpdate {
    /** Name of the role. */
    name: string;
    /** What the role is for. */
    description?: string;
    /** What the role allows. */
    permissions: RolePermission[];
}
/** A changed role in its envelope. */
export interface RoleUpdateResponse {
    /** The role itself. */
    role: OrganizationRole;
}
/** What came of deleting a role. */
export interface RoleDeletion {
    /** Whether it was done. */
    data: boolean;
}
/** A contact to be added. */
export interface NewContact {
    /** Name of the person. */
    name: string;
    /** Phone number of the person, in free form. */
    phone: string;
    /** State of the contact, which must be given and is taken as Active whatever it says. */
    status: ContactStatus;
    /** Key-value data of your own. */
    attributes: {
        [key: string]: unknown;
    };
    /** Ids of lists to put the contact on, UUIDs. */
    listsIds: string[];
}
/** A role to be made. */
export interface NewRole {
    /** Name of the role. */
    name: string;
    /** What the role is for. */
    description?: string;
    /** What the role allows. */
    permissions: RolePermission[];
}
/** What a contact shall be from now on. */
export interface ContactUpdate {
    /** Name of the person. */
    name: string;
    /** State of the contact. */
    status: ContactStatus;
    /** Phone number of the person, in free form. */
    phone: string;
    /** Key-value data of your own. */
    attributes: {
        [key: string]: unknown;
    };
    /** All lists that the contact shall be on, each as a text. */
    lists: string[];
}
/** A changed contact in its envelope. */
export interface ContactUpdateResponse {
    /** The contact itself. */
    contact: Contact;
}
/** A list of contacts to be made. */
export interface NewContactList {
    /** Name of the list. */
    name: string;
    /** What the list is for. */
    description?: string;
    /** Tags of the list. */
    tags: Tag[];
    /** Ids of contacts to put on it, UUIDs. */
    contactIds?: string[];
}
/** A new list of contacts in its envelope. */
export interface NewContactListResponse {
    /** The list itself. */
    list: ContactList;
}
/** What a list of contacts shall be from now on. */
export interface ContactListUpdate {
    /** Name of the list. */
    name: string;
    /** What the list is for. */
    description?: string;
    /** Tags of the list. */
    tags: Tag[];
}
/** A changed list of contacts in its envelope. */
export interface ContactListUpdateResponse {
    /** The list itself. */
    list: ContactList;
}
/** What a member shall be from now on. */
export interface MemberUpdate {
    /** Rank of the member. */
    accessLevel?: UserPermissionLevel;
}
/** A message template, as one of them is answered. */
export interface Template {
    /** Id of the template. */
    templateId: string;
    /** Text of the body. */
    bodyText: string;
    /** What stands above the body. */
    header: {
        /** Kind of the header. */
        headerType?: string;
        /** What the header holds. */
        content?: string;
    };
    /** What stands below the body. */
    footer?: {
        [key: string]: unknown;
    };
    /** What the template holds. */
    content: string;
    /**
     * Format: date-time
     * @description When the template was made.
     */
    createdAt: string;
}
/** A campaign, which sends a template to lists of contacts. */
export interface Campaign {
    /** Id of the campaign, a UUID. */
    uniqueId: string;
    /** Name of the campaign. */
    name: string;
    /** What the campaign is for. */
    description?: string;
    /** State of the campaign. */
    status: CampaignStatus;
    /**
     * Format: date-time
     * @description When it was sent.
     */
    sentAt?: string;
    /**
     * Format: date-time
     * @description When the campaign was made.
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it shall be sent.
     */
    scheduledAt?: string;
    /** Lists that it goes to. */
    lists: ContactList[];
    /** Id of the template that it sends. */
    templateMessageId?: string;
    /** Whether clicks on its links are counted. */
    isLinkTrackingEnabled: boolean;
    /** Phone number that it is sent from. */
    phoneNumberInUse?: string;
    /** Tags of the campaign. */
    tags: Tag[];
    /** Values for the placeholders of the template. */
    templateComponentParameters?: {
        /** Values of the header. */
        header?: TemplateParameter[];
        /** Values of the body. */
        body?: TemplateParameter[];
        /** Values of the buttons. */
        buttons?: TemplateParameter[];
        /** Id of the catalog that is shown. */
        catalogId?: string;
        /** Seller's id of the product that is shown. */
        productRetailerId?: string;
        /** Groups of products that are shown. */
        productSections?: {
            /** Title of the group. */
            title?: string;
            /** Products of the group. */
            productItems?: {
                /** Seller's id of the product. */
                productRetailerId?: string;
            }[];
        }[];
    } & {
        [key: string]: unknown;
    };
    /** Id of your organization. */
    organizationId?: string;
    /** Numbers of the campaign, more of them than are listed here. */
    stats?: {
        /** How many people it goes to. */
        totalRecipients?: number;
        /** How many messages were sent. */
        messagesSent?: number;
        /** How many messages failed. */
        messagesFailed?: number;
        /** How many messages were delivered. */
        messagesDelivered?: number;
        /** How many messages were not delivered. */
        messagesUndelivered?: number;
        /** How many messages were read. */
        messagesRead?: number;
        /** How many messages there are. */
        totalMessages?: number;
    } & {
        [key: string]: unknown;
    };
}
/** A campaign to be made. */
export interface NewCampaign {
    /** Name of the campaign. */
    name: string;
    /** What the campaign is for. */
    description?: string;
    /** Ids of lists that it goes to, UUIDs. */
    listIds: string[];
    /** Id of the template that it sends. */
    templateMessageId: string;
    /** Phone number to send from. */
    phoneNumberToUse: string;
    /** Whether to count clicks on its links. */
    isLinkTrackingEnabled: boolean;
    /**
     * Format: date-time
     * @description When to send it.
     */
    scheduledAt?: string;
    /** Tags of the campaign, each as a text. */
    tags: string[];
}
/** What a campaign shall be from now on, partly under other names than elsewhere. */
export interface CampaignUpdate {
    /** Name of the campaign. */
    name: string;
    /** What the campaign is for. */
    description?: string;
    /** Ids of lists that it goes to, UUIDs. */
    listIds: string[];
    /** Id of the template that it sends. */
    templateMessageId?: string;
    /** Whether to count clicks on its links. */
    enableLinkTracking: boolean;
    /** Tags of the campaign, each as a text. */
    tags: string[];
    /** State of the campaign. */
    status?: CampaignStatus;
    /** Phone number to send from. */
    phoneNumber?: string;
    /** Values for the placeholders of the template. */
    templateComponentParameters?: {
        [key: string]: unknown;
    };
    /**
     * Format: date-time
     * @description When to send it.
     */
    scheduledAt?: string;
}
/** One conversation in its envelope. */
export interface ConversationResponse {
    /** The conversation itself. */
    conversation: Conversation;
}
/** A page of messages. */
export interface MessagePage {
    /** The messages of this page. */
    messages: Message[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** What a conversation shall be from now on. */
export interface ConversationUpdate {
    /** State of the conversation. */
    status: ConversationStatus;
}
/** A changed conversation in its envelope. */
export interface ConversationUpdateResponse {
    /** The conversation itself. */
    conversation: Conversation;
}
/** What came of deleting a conversation. */
export interface ConversationDeletion {
    /** Whether it was done. */
    data: boolean;
}
/** What came of deleting a contact. */
export interface ContactDeletion {
    /** Whether it was done. */
    data: boolean;
}
/** A message to be sent. */
export interface NewMessage {
    /** When the message was made. */
    createdAt: string;
    /** Message that it answers. */
    replyToMessageId?: string;
    /** Content of the message, by its kind. */
    messageData: {
        /** Text of a text message. */
        text?: string;
        /** Kind of the message, where the vendor's pages put it. */
        messageType?: string;
    } & {
        [key: string]: unknown;
    };
    /** Kind of the message once more, where older servers look for it. */
    messageType?: MessageType;
}
/** A message in its envelope. */
export interface MessageResponse {
    /** The message itself. */
    message: Message;
}
/** Whom an organization is given to. */
export interface TransferRequest {
    /** Id of the new owner, a UUID. */
    newOwnerId: string;
}
/** What came of giving an organization away. */
export interface TransferResponse {
    /** Whether it was handed over. */
    isTransferred: boolean;
}
/** What came of importing contacts. */
export interface ImportResponse {
    /** What was done, in one sentence. */
    message: string;
}
/** Numbers of messages. */
export interface MessageStats {
    /** How many messages there are. */
    totalMessages: number;
    /** How many were sent. */
    messagesSent: number;
    /** How many failed. */
    messagesFailed: number;
    /** How many were delivered. */
    messagesDelivered: number;
    /** How many were not delivered. */
    messagesUndelivered: number;
    /** How many were read. */
    messagesRead: number;
    /** How many were not read. */
    messagesUnread: number;
}
/** Numbers of conversations. */
export interface ConversationStats {
    /** How many conversations there are. */
    totalConversations: number;
    /** How many are active. */
    conversationsActive: number;
    /** How many are closed. */
    conversationsClosed: number;
    /** How many are pending. */
    conversationsPending: number;
}
/** Numbers of campaigns. */
export interface CampaignStats {
    /** How many campaigns there are. */
    totalCampaigns: number;
    /** How many are drafts. */
    campaignsDraft: number;
    /** How many are scheduled. */
    campaignsScheduled: number;
    /** How many are running. */
    campaignsRunning: number;
    /** How many are paused. */
    campaignsPaused: number;
    /** How many were cancelled. */
    campaignsCancelled: number;
    /** How many are finished. */
    campaignsFinished: number;
}
/** Numbers of contacts. */
export interface ContactStats {
    /** How many contacts there are. */
    totalContacts: number;
    /** How many are active. */
    contactsActive: number;
    /** How many are blocked. */
    contactsBlocked: number;
}
/** Sums of a period. */
export interface AggregateAnalytics {
    /** Numbers of messages. */
    messageStats: MessageStats;
    /** Numbers of conversations. */
    conversationStats: ConversationStats;
    /** Numbers of campaigns. */
    campaignStats: CampaignStats;
    /** Numbers of contacts. */
    contactStats: ContactStats;
}
/** Messages at one point of a graph. */
export interface MessagePoint {
    /**
     * Format: date-time
     * @description Time of the point.
     */
    date: string;
    /** Name of the point. */
    label: string;
    /** How many were sent. */
    sent: number;
    /** How many were answered. */
    replied: number;
    /** How many were read. */
    read: number;
}
/** Messages of one kind. */
export interface MessageTypePoint {
    /** Kind of the messages. */
    type: string;
    /** How many were sent. */
    sent: number;
    /** How many were received. */
    received: number;
}
/** Clicks at one point of a graph. */
export interface LinkClickPoint {
    /**
     * Format: date-time
     * @description Time of the point.
     */
    date: string;
    /** Name of the point. */
    label: string;
    /** How many clicks there were. */
    count: number;
}
/** Conversations at one point of a graph. */
export interface ConversationPoint {
    /**
     * Format: date-time
     * @description Time of the point.
     */
    date: string;
    /** Name of the point. */
    label: string;
    /** How many were active. */
    numberOfActiveConversation: number;
    /** How many began. */
    numberOfNewConversationOpened: number;
}
/** The main numbers of a period. */
export interface PrimaryAnalytics {
    /** Sums of the period. */
    aggregateAnalytics: AggregateAnalytics;
    /** Messages by time. */
    messageAnalytics: MessagePoint[];
    /** Clicks by time. */
    linkClickAnalytics: LinkClickPoint[];
}
/** Further numbers of a period. */
export interface SecondaryAnalytics {
    /** Conversations by time. */
    conversationsAnalytics: ConversationPoint[];
    /** Messages by kind. */
    messageTypeTrafficDistributionAnalytics: MessageTypePoint[];
}
/** Numbers of a campaign. */
export interface CampaignAnalytics {
    /** How many messages were sent. */
    messagesSent: number;
    /** How many messages failed. */
    messagesFailed: number;
    /** How many messages were delivered. */
    messagesDelivered: number;
    /** How many messages were not delivered. */
    messagesUndelivered: number;
    /** How many messages were read. */
    messagesRead: number;
    /** How many messages there are. */
    totalMessages: number;
    /** How many conversations it began. */
    conversationInitiated: number;
    /** How many clicks there were. */
    totalLinkClicks: number;
    /** Clicks by time. */
    linkClicksData: LinkClickPoint[];
}
/** A page of integrations. */
export interface IntegrationPage {
    /** The integrations of this page. */
    integrations: Integration[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** What came of changing the roles of a member. */
export interface MemberRolesUpdateResponse {
    /** Whether they were changed. */
    isRoleUpdated: boolean;
}
/** Which WhatsApp business account to use. */
export interface BusinessAccountUpdate {
    /** Id of the account at Meta. */
    businessAccountId: string;
    /** Meta's token for the account. */
    accessToken: string;
}
/** A WhatsApp business account, with its secrets. */
export interface BusinessAccount {
    /** Id of the account at Meta. */
    businessAccountId: string;
    /** Meta's token for the account. */
    accessToken: string;
    /** Secret of the webhook. */
    webhookSecret: string;
}
/** A message template, as Meta has it. */
export interface MessageTemplate {
    /** Id of the template at Meta. */
    id: string;
    /** What the template is for. */
    category: MessageTemplateCategory;
    /** Parts of the template. */
    components?: TemplateComponent[];
    /** Category that would be correct. */
    correct_category?: string;
    /** Whether Meta counts no clicks on its links. */
    cta_url_link_tracking_opted_out?: boolean;
    /** Code of its language. */
    language: string;
    /** Name of the library's template that it was made from. */
    library_template_name?: string;
    /** How long a message may take to arrive, in seconds. */
    message_send_ttl_seconds?: number;
    /** Name of the template. */
    name: string;
    /** Category that it had before. */
    previous_category?: string;
    /** Quality of the template. */
    quality_score?: TemplateQuality;
    /** Why Meta rejected it. */
    rejected_reason?: string;
    /** Where Meta's review stands. */
    status: MessageTemplateStatus;
}
/** All message templates. */
export type MessageTemplates = MessageTemplate[];
/** A phone number of your organization. */
export interface PhoneNumber {
    /** Name that people see. */
    verified_name: string;
    /** The number, as people write it. */
    display_phone_number: string;
    /** Id of the number at Meta. */
    id: string;
    /** How Meta rates the number. */
    quality_rating: string;
    /** Where the verification of the number stands. */
    code_verification_status: {
        /** State of the verification. */
        status?: string;
    };
    /** Platform that the number is on. */
    platform_type: string;
}
/** All phone numbers. */
export type PhoneNumbers = PhoneNumber[];
/** One phone number, without an envelope. */
export type PhoneNumberResponse = PhoneNumber;
/** What your account shall be from now on. */
export interface UserUpdate {
    /** Name of the person. */
    name: string;
    /** Address of the picture. */
    profilePicture?: string;
}
/** What came of changing your account. */
export interface UserUpdateResponse {
    /** Whether it was changed. */
    isUpdated: boolean;
}
/** A button of a template. */
export interface TemplateButton {
    /** Kind of the button. */
    type?: TemplateButtonType;
    /** Text on the button. */
    text?: string;
    /** Phone number that it calls. */
    phone_number?: string;
    /** Sample values for its address. */
    example?: string[];
    /** Address that it opens. */
    url?: string;
}
/** Sample values of a part of a template. */
export interface TemplateExample {
    /** Handles of sample media for the header. */
    header_handle?: string[];
    /** Sample values of the header. */
    header_text?: string[];
    /** Sample values of the body, a list for each sample. */
    body_text?: string[][];
}
/** A part of a template. */
export interface TemplateComponent {
    /** Whether it warns not to pass the code on. */
    add_security_recommendation?: boolean;
    /** Buttons of this part. */
    buttons?: TemplateButton[];
    /** Cards of a carousel. */
    cards?: {
        [key: string]: unknown;
    }[];
    /** How long a code is good for, in minutes. */
    code_expiration_minutes?: number;
    /** Sample values. */
    example?: TemplateExample;
    /** What the header holds. */
    format?: TemplateComponentFormat;
    /** An offer that ends. */
    limited_time_offer?: {
        [key: string]: unknown;
    };
    /** Text of this part. */
    text?: string;
    /** Kind of this part. */
    type?: TemplateComponentType;
}
/** Quality of a template. */
export interface TemplateQuality {
    /** When it was rated, as a number. */
    date?: number;
    /** Why it was rated so. */
    reasons?: string[];
    /** The rating. */
    score?: number;
}
/** A notification of an account. */
export interface Notification {
    /** Id of the notification, a UUID. */
    uniqueId: string;
    /** Title of the notification. */
    title: string;
    /** Text of the notification. */
    description: string;
    /** Kind of the notification. */
    type: string;
    /** Address that it leads to. */
    ctaUrl?: string;
    /**
     * Format: date-time
     * @description When the notification was made.
     */
    createdAt: string;
    /** Whether it was read. */
    read: boolean;
}
/** A page of notifications. */
export interface NotificationPage {
    /** How many notifications are unread. */
    unreadCount: number;
    /** The notifications of this page. */
    notifications: Notification[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** A message of a chat with the AI. */
export interface AiChatMessage {
    /** Id of the message, a UUID. */
    uniqueId: string;
    /**
     * Format: date-time
     * @description When the message was made.
     */
    createdAt: string;
    /** Who speaks. */
    role: AiChatMessageRole;
    /** Text of the message. */
    content: string;
}
/** A chat with the AI. */
export interface AiChat {
    /** Id of the chat, a UUID. */
    uniqueId: string;
    /**
     * Format: date-time
     * @description When the chat was made.
     */
    createdAt: string;
    /** Title of the chat. */
    title: string;
    /** What the chat is about. */
    description?: string;
}
/** A chat with the AI in its envelope. */
export interface AiChatResponse {
    /** The chat itself. */
    chat: AiChat;
}
/** A page of messages of a chat with the AI. */
export interface AiChatMessagePage {
    /** The messages of this page. */
    messages: AiChatMessage[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** A vote to be made. */
export interface NewAiChatVote {
    /** Which way to vote. */
    type?: AiChatVoteType;
    /** Id of the message, a UUID. */
    messageId: string;
}
/** A new vote in its envelope. */
export interface NewAiChatVoteResponse {
    /** The vote itself. */
    vote: AiChatVote;
}
/** A page of votes. */
export interface AiChatVotePage {
    /** The votes of this page. */
    votes: AiChatVote[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** A vote on a message of the AI. */
export interface AiChatVote {
    /** Id of the vote, a UUID. */
    uniqueId: string;
    /** Id of the message, a UUID. */
    messageId: string;
    /** Which way the vote went. */
    vote: AiChatVoteType;
    /**
     * Format: date-time
     * @description When the vote was made.
     */
    createdAt: string;
}
/** A page of chats with the AI. */
export interface AiChatPage {
    /** The chats of this page. */
    chats: AiChat[];
    /** Position of the page. */
    paginationMeta: PaginationMeta;
}
/** What the AI is asked. */
export interface AiChatQuery {
    /** The question. */
    query: string;
}
/** Settings of an AI, without its key. */
export interface AiConfiguration {
    /** Whether the AI is switched on. */
    isEnabled?: boolean;
    /** Model that it uses. */
    model: AiModel;
}
/** What the settings of an AI shall be from now on. */
export interface AiConfigurationUpdate {
    /** Whether the AI is switched on. */
    isEnabled?: boolean;
    /** Model that it uses. */
    model: AiModel;
    /** Key of the model's maker. */
    apiKey: string;
}
/** Settings of an AI, with its key. */
export interface FullAiConfiguration {
    /** Key of the model's maker. */
    apiKey: string;
    /** Model that it uses. */
    model: AiModel;
    /** Whether the AI is switched on. */
    isEnabled: boolean;
}
/** Settings of an AI in their envelope. */
export interface AiConfigurationResponse {
    /** The settings themselves. */
    aiConfiguration: FullAiConfiguration;
}
/** Lists and tags that the AI recommends together. */
export interface SegmentRecommendation {
    /** Lists to put the contact on. */
    lists: ContactList[];
    /** Tags to give. */
    tags: Tag[];
}
/** What the AI recommends, in its envelope. */
export interface SegmentRecommendationsResponse {
    /** The recommendations themselves. */
    recommendations: SegmentRecommendation[];
}
/** Answers that the AI suggests, in their envelope. */
export interface SuggestionsResponse {
    /** The answers themselves. */
    suggestions: string[];
}
/** An invitation in its envelope. */
export interface InviteResponse {
    /** The invitation itself. */
    invite: Invite;
}
/** What accepting an invitation gives. */
export interface AcceptInviteResponse {
    /** Access token, to be sent bare in the header of every call. */
    token: string;
}
/** A value for a placeholder of a template. */
export interface TemplateParameter {
    /** Name or number of the placeholder. */
    nameOrIndex?: string;
    /** Name of the placeholder for people. */
    label?: string;
    /** Where the value comes from, such as static. */
    parameterType?: string;
    /** Field of the contact that it is taken from. */
    dynamicField?: string;
    /** The value itself, the same for everybody. */
    staticValue?: string;
    /** Sample value. */
    example?: string;
    /** The placeholder, as it stands in the template. */
    placeholder?: string;
}
/**
 * States of an invitation.
 * @enum {string}
 */
export type InviteStatus = "Pending" | "Redeemed" | (string & {});
/**
 * States of a campaign.
 * @enum {string}
 */
export type CampaignStatus = "Draft" | "Scheduled" | "Running" | "Paused" | "Cancelled" | "Finished" | (string & {});
/**
 * States of an integration.
 * @enum {string}
 */
export type IntegrationStatus = "Active" | "Inactive" | (string & {});
/**
 * States of a chat with the AI.
 * @enum {string}
 */
export type AiChatStatus = "Active" | "Inactive";
/**
 * Who a chat with the AI can be for.
 * @enum {string}
 */
export type AiChatVisibility = "Public" | "Private";
/**
 * Ways to vote on a message of the AI.
 * @enum {string}
 */
export type AiChatVoteType = "Upvote" | "Downvote" | (string & {});
/**
 * Models that the AI can use.
 * @enum {string}
 */
export type AiModel = "GPT4Mini" | "Gpt3.5Turbo" | "Mistral" | "Gpt4o" | "Gemini1.5Pro" | "Claude3.5" | (string & {});
/**
 * Where Meta's review of a template can stand.
 * @enum {string}
 */
export type MessageTemplateStatus = "APPROVED" | "REJECTED" | "PENDING" | (string & {});
/**
 * What a template can be for.
 * @enum {string}
 */
export type MessageTemplateCategory = "UTILITY" | "MARKETING" | "AUTHENTICATION" | (string & {});
/**
 * Kinds of buttons.
 * @enum {string}
 */
export type TemplateButtonType = "QUICK_REPLY" | "URL" | "PHONE_NUMBER" | "COPY_CODE" | (string & {});
/**
 * Kinds of parts of a template.
 * @enum {string}
 */
export type TemplateComponentType = "GREETING" | "HEADER" | "BODY" | "FOOTER" | "BUTTONS" | "CAROUSEL" | "LIMITED_TIME_OFFER" | (string & {});
/**
 * What a header can hold.
 * @enum {string}
 */
export type TemplateComponentFormat = "TEXT" | "IMAGE" | "DOCUMENT" | "VIDEO" | "LOCATION" | (string & {});
/**
 * Who can speak in a chat with the AI.
 * @enum {string}
 */
export type AiChatMessageRole = "User" | "System" | "Assistant" | "Data" | (string & {});
/** An error body, whose form differs between versions of the service. */
export type ErrorBody = {
    /** What went wrong, in one sentence. */
    message: string;
} | string | null;
export type $defs = Record<string, never>;
export interface operations {
    getContacts: {
        parameters: {
            query: {
                /** Number of the page, from 1. */
                page: number;
                /** How many rows a page is made from, 50 at most. */
                per_page: number;
                /** Only contacts on the list with this id; anything but a UUID is ignored in silence. */
                list_id?: string;
                /** Oldest first (asc) or newest first (desc); without it the rows come in any order. */
                order?: Order;
                /**
                 * @deprecated
                 * @description State to filter by, which the service accepts without any effect.
                 */
                status?: string;
                /** Text to search for. */
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
            /** A sentence, whose count is wrong. */
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
            /** Whether they were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether it was done. */
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
                     * @description The CSV file.
                     */
                    file?: string;
                    /** Character between two columns. */
                    delimiter?: string;
                    /** Ids of lists to put the contacts on, as a JSON array in a text. */
                    listIds?: string;
                };
            };
        };
        responses: {
            /** What came of it. */
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
            /** The contact as it is now. */
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
            /** Whether it was deleted. */
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
                     * Format: binary
                     * @description The CSV file.
                     */
                    file: string;
                    /** Character between two columns. */
                    delimiter: string;
                    /** Ids of lists to put the contacts on, as a JSON array in a text. */
                    listIds: string;
                };
            };
        };
        responses: {
            /** Events as lines of JSON, with type, message, current and total, or one object from older servers. */
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
                /** Number of the page, from 1. */
                page: number;
                /** How many rows a page is made from, 50 at most. */
                per_page: number;
                /** Oldest first (asc) or newest first (desc); the stored server ignores it. */
                order?: Order;
                /** Only conversations in this state. */
                status?: ConversationStatus;
                /** Only conversations with this contact; the stored server ignores it. */
                contact_id?: string;
                /** Only conversations that this campaign began; must be a UUID. */
                campaign_id?: string;
                /** Only conversations with contacts on this list; the stored server ignores it. */
                list_id?: string;
                /** Only the conversation with this message; the stored server ignores it. */
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
            /** The conversation as it is now. */
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
            /** Whether it was deleted. */
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
            /** Whether it was assigned. */
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
            /** Whether it was unassigned. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order; the stored server ignores it. */
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
                /** Number of the page, from 1. */
                page?: number;
                /** How many rows a page is made from. */
                per_page?: number;
                /** Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
                /** Only messages in this state, written small here and with a capital letter in answers. */
                status?: "read" | "unread" | "sent" | "failed";
                /** Only messages that went this way. */
                direction?: MessageDirection;
                /** Only messages with this contact. */
                contact_id?: string;
                /** Only messages of this campaign. */
                campaign_id?: string;
                /** Only messages with contacts on this list. */
                list_id?: string;
                /** Only messages of this conversation. */
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
                        /** The messages of this page. */
                        messages?: Message[];
                        /** Position of the page. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of lists. */
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
            /** The new list. */
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
            /** The list. */
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
            /** The list as it is now. */
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
            /** Whether it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether it was done. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
                /** Only campaigns in this state. */
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
            /** Whether it was changed. */
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
            /** Whether it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether it was done. */
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
            /** The token. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
            /** Whether it was changed. */
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
            /** The settings. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
            /** The role as it is now. */
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
            /** Whether it was deleted. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
                /** Slug of the invitation, the last part of its link. */
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
                /** Slug of the invitation, the last part of its link. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
            /** Whether it was handed over. */
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
            /** The account, with its secrets. */
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
            /** The member as it is now, in an envelope of its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The envelope of the member. */
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
            /** Whether they were changed. */
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
            /** The account. */
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
            /** Whether it was changed. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
            /** The switches. */
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
            /** The token. */
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
            /** Whether a code was sent. */
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
            /** The token. */
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
                    /** Id of the organization to change over to, a UUID. */
                    organizationId?: string;
                };
            };
        };
        responses: {
            /** The token. */
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
            /** What the service answers. */
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
                /** Number of the page, from 1. */
                page?: number;
                /** How many rows a page is made from. */
                per_page?: number;
                /** Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
                /** Only integrations in this state. */
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
            /** What the service answers. */
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
            /** What the service answers. */
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
            /** What the service answers. */
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
            /** The numbers. */
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
            /** The numbers. */
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
            /** The numbers. */
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
            /** The numbers. */
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
                /** Number of the page, from 1. */
                page?: number;
                /** How many rows a page is made from. */
                per_page?: number;
                /** Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
                /** Only chats in this state. */
                status?: AiChatStatus;
                /** Only chats of this visibility. */
                visibility?: AiChatVisibility;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of chats. */
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
                /** Id of the chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The chat. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** Id of the chat, a UUID. */
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
                /** Id of the chat, a UUID. */
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
            /** The answer, as bytes. */
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
                /** Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** Id of the chat, a UUID. */
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
                /** Id of the chat, a UUID. */
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
                /** Conversation to recommend something for. */
                conversationId?: string | number;
                /** Contact to recommend something for. */
                contactId?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What it recommends. */
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
            /** What the service answers. */
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
            /** Whether it is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether it is up. */
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
            /** What the instance shows of itself. */
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
            /** Whether it is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Whether it is up. */
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
            /** What the instance shows of itself. */
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
