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
        /** @description A page of contacts. */
        GetContactsResponseSchema: {
            /** @description The contacts of this page. */
            contacts: components["schemas"]["ContactSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description One contact in its envelope. */
        GetContactByIdResponseSchema: {
            /** @description The contact itself. */
            contact: components["schemas"]["ContactSchema"];
        };
        /** @description A page of conversations. */
        GetConversationsResponseSchema: {
            /** @description The conversations of this page. */
            conversations: components["schemas"]["ConversationSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A person of your organization. */
        ContactSchema: {
            /** @description Id of the contact, a UUID. */
            uniqueId: string;
            /** @description Name of the person. */
            name: string;
            /** @description Phone number of the person, in free form. */
            phone: string;
            /** @description Key-value data of your own. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the contact was made.
             */
            createdAt: string;
            /** @description Lists that the contact is on; some servers give their ids and names alone, and zeros elsewhere. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Tags of the contact. */
            tags?: components["schemas"]["TagSchema"][];
            /** @description Conversations with the person. */
            conversations?: components["schemas"]["ConversationWithoutContactSchema"][];
            /** @description State of the contact. */
            status: components["schemas"]["ContactStatusEnum"];
        };
        /** @description A list of contacts. */
        ContactListSchema: {
            /** @description Name of the list. */
            name: string;
            /** @description What the list is for. */
            description: string;
            /** @description How many contacts are on it. */
            numberOfContacts: number;
            /** @description How many campaigns went to it. */
            numberOfCampaignsSent: number;
            /** @description Tags of the list. */
            tags: components["schemas"]["TagSchema"][] | null;
            /** @description Id of the list, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description When the list was made.
             */
            createdAt: string;
        };
        /** @description A tag. */
        TagSchema: {
            /** @description Text of the tag. */
            label: string;
            /** @description Id of the tag, a UUID. */
            uniqueId: string;
        };
        /** @description A thread of messages with the contact that it stands in. */
        ConversationWithoutContactSchema: {
            /** @description Id of the conversation, a UUID. */
            uniqueId: string;
            /** @description Id of the contact. */
            contactId: string;
            /** @description Campaign that began it; empty when none did. */
            campaignId?: string;
            /** @description Id of your organization. */
            organizationId: string;
            /** @description Who began it. */
            initiatedBy: components["schemas"]["ConversationInitiatedByEnum"];
            /** @description Messages of the conversation. */
            messages: components["schemas"]["MessageSchema"][];
            /**
             * Format: date-time
             * @description When it began.
             */
            createdAt: string;
            /** @description State of the conversation. */
            status: components["schemas"]["ConversationStatusEnum"];
        };
        /** @description A thread of messages with one person. */
        ConversationSchema: {
            /** @description The person. */
            contact: components["schemas"]["ContactWithoutConversationSchema"];
            /** @description Id of the conversation, a UUID. */
            uniqueId: string;
            /** @description Id of the contact. */
            contactId: string;
            /** @description Campaign that began it; empty when none did. */
            campaignId?: string;
            /** @description Id of your organization. */
            organizationId: string;
            /** @description Who began it. */
            initiatedBy: components["schemas"]["ConversationInitiatedByEnum"];
            /** @description Messages of the conversation. */
            messages: components["schemas"]["MessageSchema"][];
            /**
             * Format: date-time
             * @description When it began.
             */
            createdAt: string;
            /** @description How many messages are unread. */
            numberOfUnreadMessages: number;
            /** @description State of the conversation. */
            status: components["schemas"]["ConversationStatusEnum"];
            /** @description Member who takes care of it. */
            assignedTo?: components["schemas"]["OrganizationMemberSchema"];
            /** @description Tags of the conversation. */
            tags: components["schemas"]["TagSchema"][];
            /** @description How many messages there are. */
            totalMessages?: number;
        };
        /** @description The person of a conversation. */
        ContactWithoutConversationSchema: {
            /** @description Id of the contact, a UUID. */
            uniqueId: string;
            /** @description Name of the person. */
            name: string;
            /** @description Phone number of the person, in free form. */
            phone: string;
            /** @description Key-value data of your own. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the contact was made.
             */
            createdAt: string;
            /** @description State of the contact. */
            status: components["schemas"]["ContactStatusEnum"];
        };
        /** @description A member of your organization. */
        OrganizationMemberSchema: {
            /** @description Id of the member, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description When the member joined.
             */
            createdAt: string;
            /** @description Rank of the member. */
            accessLevel: components["schemas"]["UserPermissionLevelEnum"];
            /** @description Name of the member. */
            name: string;
            /** @description Email address of the member. */
            email: string;
            /** @description Roles of the member. */
            roles: components["schemas"]["OrganizationRoleSchema"][];
        };
        /** @description A role that members can have. */
        OrganizationRoleSchema: {
            /** @description Id of the role, a UUID. */
            uniqueId: string;
            /** @description Name of the role. */
            name: string;
            /** @description What the role is for. */
            description?: string;
            /** @description What the role allows. */
            permissions: components["schemas"]["RolePermissionEnum"][];
        };
        /** @description A message of a conversation. */
        MessageSchema: {
            /** @description Id of the message, a UUID. */
            uniqueId: string;
            /** @description Id of the conversation. */
            conversationId: string;
            /** @description Which way the message went. */
            direction: components["schemas"]["MessageDirectionEnum"];
            /** @description How far the message got. */
            status: components["schemas"]["MessageStatusEnum"];
            /** @description Kind of the message. */
            messageType?: components["schemas"]["MessageTypeEnum"];
            /**
             * Format: date-time
             * @description When the message was made.
             */
            createdAt: string;
            /** @description Message that it answers. */
            replyToMessageId?: string;
            /** @description WhatsApp's id of the message. */
            whatsAppMessageId?: string;
            /** @description Content of the message, by its kind. */
            messageData?: {
                /** @description Text of a text message. */
                text?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Kind of the message under the name that older servers send. */
            message_type?: components["schemas"]["MessageTypeEnum"];
        };
        /** @description Position of a page. */
        PaginationMeta: {
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
            /** @description How many joined rows there are, which is more than the contacts. */
            total: number;
        };
        /**
         * @description States of a contact.
         * @enum {string}
         */
        ContactStatusEnum: "Active" | "Inactive" | "Blocked" | (string & {});
        /**
         * @description States of a conversation.
         * @enum {string}
         */
        ConversationStatusEnum: "Active" | "Closed" | "Deleted" | (string & {});
        /**
         * @description Who can begin a conversation.
         * @enum {string}
         */
        ConversationInitiatedByEnum: "Contact" | "Campaign" | (string & {});
        /**
         * @description Ways that a message can go.
         * @enum {string}
         */
        MessageDirectionEnum: "InBound" | "OutBound" | (string & {});
        /**
         * @description How far a message can get.
         * @enum {string}
         */
        MessageStatusEnum: "Read" | "Unread" | "Sent" | "Delivered" | "UnDelivered" | "Failed" | (string & {});
        /**
         * @description Kinds of messages.
         * @enum {string}
         */
        MessageTypeEnum: "Text" | "Image" | "Video" | "Audio" | "Document" | "Sticker" | "Location" | "Contacts" | "Reaction" | "Address" | (string & {});
        /**
         * @description Orders of a list.
         * @enum {string}
         */
        OrderEnum: "asc" | "desc";
        /**
         * @description Ranks of members.
         * @enum {string}
         */
        UserPermissionLevelEnum: "Owner" | "Member" | (string & {});
        /**
         * @description What a role can allow.
         * @enum {string}
         */
        RolePermissionEnum: "Get:OrganizationMember" | "Create:OrganizationMember" | "Update:OrganizationMember" | "Delete:OrganizationMember" | "Get:Campaign" | "Create:Campaign" | "Update:Campaign" | "Delete:Campaign" | "Get:Conversation" | "Update:Conversation" | "Delete:Conversation" | "Assign:Conversation" | "Unassign:Conversation" | "Get:List" | "Create:List" | "Update:List" | "Delete:List" | "Get:Tag" | "Create:Tag" | "Update:Tag" | "Delete:Tag" | "Get:ApiKey" | "Regenerate:ApiKey" | "Get:AppSettings" | "Update:AppSettings" | "Get:Contact" | "Create:Contact" | "Update:Contact" | "Delete:Contact" | "BulkImport:Contacts" | "Get:PrimaryAnalytics" | "Get:SecondaryAnalytics" | "Get:CampaignAnalytics" | "Update:Organization" | "Get:OrganizationRole" | "Create:OrganizationRole" | "Update:OrganizationRole" | "Delete:OrganizationRole" | "Update:IntegrationSettings" | "Get:MessageTemplates" | "Get:PhoneNumbers" | (string & {});
        /** @description A connection to another service. */
        IntegrationSchema: {
            /** @description Id of the integration, a UUID. */
            uniqueId: string;
            /** @description Name of the integration. */
            name: string;
            /** @description Kind of the integration. */
            type: string;
            /** @description Short name of the integration for addresses. */
            slug: string;
            /** @description Icon of the integration. */
            icon: string;
            /** @description What the integration does. */
            description: string;
            /** @description Whether it must be paid for. */
            isPremium: boolean;
            /**
             * Format: date-time
             * @description When the integration was made.
             */
            createdAt: string;
            /** @description State of the integration. */
            status: components["schemas"]["IntegrationStatusEnum"];
        };
        /** @description Features of an instance. */
        SystemFeatureFlags: {
            /** @description Whether it is the cloud edition. */
            isCloudEdition: boolean;
            /** @description Whether it is the enterprise edition. */
            isEnterpriseEdition: boolean;
            /** @description Whether members can have roles. */
            isRoleBasedAccessControlEnabled: boolean;
            /** @description Whether there can be several organizations. */
            isMultiOrganizationEnabled: boolean;
            /** @description Whether the API can be used. */
            isApiAccessEnabled: boolean;
            /** @description Whether the AI can be used. */
            isAiIntegrationEnabled: boolean;
            /** @description Whether there are integrations to choose from. */
            isPluginIntegrationMarketplaceEnabled: boolean;
        };
        /** @description What is switched on. */
        FeatureFlags: {
            /** @description Features of the instance, under a name with a capital letter. */
            SystemFeatureFlags: components["schemas"]["SystemFeatureFlags"];
        };
        /** @description An account. */
        UserSchema: {
            /** @description Id of the account, a UUID. */
            uniqueId: string;
            /** @description Name to log in with. */
            username: string;
            /** @description Email address of the person. */
            email: string;
            /** @description Name of the person. */
            name: string;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            createdAt: string;
            /** @description Address of the picture. */
            profilePicture?: string;
            /** @description Rank in the organization that the token is for. */
            currentOrganizationAccessLevel?: components["schemas"]["UserPermissionLevelEnum"];
            /** @description Organization that the token is for. */
            organization?: components["schemas"]["OrganizationSchema"];
            /** @description What is switched on. */
            featureFlags?: components["schemas"]["FeatureFlags"];
            /** @description Whether the person owns the organization. */
            isOwner: boolean;
        };
        /** @description An account in its envelope. */
        GetUserResponseSchema: {
            /** @description The account itself. */
            user: components["schemas"]["UserSchema"];
        };
        /** @description An organization. */
        OrganizationSchema: {
            /** @description Id of the organization, a UUID. */
            uniqueId: string;
            /** @description Name of the organization. */
            name: string;
            /** @description What the organization does. */
            description?: string;
            /**
             * Format: date-time
             * @description When the organization was made.
             */
            createdAt: string;
            /** @description Address of its website. */
            websiteUrl?: string;
            /** @description Address of its logo. */
            logoUrl?: string;
            /** @description Address of its icon. */
            faviconUrl?: string;
            /** @description Id of its WhatsApp business account. */
            businessAccountId?: string;
            /** @description Its WhatsApp business account, with secrets. */
            whatsappBusinessAccountDetails?: components["schemas"]["WhatsAppBusinessAccountDetailsSchema"];
            /** @description Where its notifications go in Slack. */
            slackNotificationConfiguration?: components["schemas"]["SlackNotificationConfigurationSchema"];
            /** @description How its notifications are mailed. */
            emailNotificationConfiguration?: components["schemas"]["EmailNotificationConfigurationSchema"];
            /** @description Settings of its AI. */
            aiConfiguration?: components["schemas"]["AiConfigurationDetailsSchema"];
        };
        /** @description Where notifications go in Slack. */
        SlackNotificationConfigurationSchema: {
            /** @description Channel that they go to. */
            slackChannel: string;
            /** @description Address of Slack's webhook. */
            slackWebhookUrl: string;
        };
        /** @description How notifications are mailed. */
        EmailNotificationConfigurationSchema: {
            /** @description Host of the mail server. */
            smtpHost: string;
            /** @description Port of the mail server, as text. */
            smtpPort: string;
            /** @description Name to log in to the mail server with. */
            smtpUsername: string;
            /** @description Password of the mail server. */
            smtpPassword: string;
        };
        /** @description What logging in takes. */
        LoginRequestBodySchema: {
            /** @description Name or email address to log in with. */
            username: string;
            /** @description Password of the account. */
            password: string;
        };
        /** @description What logging in gives. */
        LoginResponseBodySchema: {
            /** @description Access token, to be sent bare in the header of every call. */
            token: string;
            /** @description Whether the account is set up. */
            isOnboardingCompleted: boolean;
        };
        /** @description What signing up takes. */
        RegisterRequestBodySchema: {
            /** @description Name to log in with. */
            username: string;
            /** @description Email address that the code is sent to. */
            email: string;
            /** @description Password of the account. */
            password: string;
            /** @description Name of the person. */
            name: string;
            /** @description Slug of an invitation to accept. */
            organizationInviteSlug?: string;
        };
        /** @description What signing up gives. */
        RegisterRequestResponseBodySchema: {
            /** @description Whether a code was sent. */
            isOtpSent: boolean;
        };
        /** @description What finishing to sign up takes: the same once more, and the code. */
        VerifyOtpRequestBodySchema: {
            /** @description Name to log in with. */
            username: string;
            /** @description Email address that the code was sent to. */
            email: string;
            /** @description Password of the account. */
            password: string;
            /** @description Name of the person. */
            name: string;
            /** @description Slug of an invitation to accept. */
            organizationInviteSlug?: string;
            /** @description Code from the email. */
            otp: string;
        };
        /** @description What finishing to sign up gives. */
        VerifyOtpResponseBodySchema: {
            /** @description Access token, to be sent bare in the header of every call. */
            token: string;
        };
        /** @description What is switched on, in its envelope. */
        GetFeatureFlagsResponseSchema: {
            /** @description The switches themselves. */
            featureFlags: components["schemas"]["FeatureFlags"];
        };
        /** @description What an instance shows of itself. */
        GetMetaDataResponseSchema: {
            /** @description Title of its pages. */
            metaTitle?: string;
            /** @description Description of its pages. */
            metaDescription?: string;
            /** @description Address of its icon. */
            faviconUrl?: string;
        };
        /** @description An invitation to an organization. */
        OrganizationMemberInviteSchema: {
            /** @description Id of the invitation, a UUID. */
            uniqueId: string;
            /** @description Email address that it was sent to. */
            email: string;
            /** @description Rank that the person will have. */
            accessLevel: components["schemas"]["UserPermissionLevelEnum"];
            /**
             * Format: date-time
             * @description When the invitation was made.
             */
            createdAt: string;
            /** @description State of the invitation. */
            status: components["schemas"]["InviteStatusEnum"];
            /** @description Name of the organization. */
            organizationName: string;
        };
        /** @description An invitation to be made. */
        CreateNewOrganizationInviteSchema: {
            /** @description Email address to send it to. */
            email: string;
            /** @description Rank that the person will have. */
            accessLevel: components["schemas"]["UserPermissionLevelEnum"];
        };
        /** @description A new invitation in its envelope. */
        CreateInviteResponseSchema: {
            /** @description The invitation itself. */
            invite: components["schemas"]["OrganizationMemberInviteSchema"];
        };
        /** @description What joining an organization takes. */
        JoinOrganizationRequestBodySchema: {
            /** @description Slug of the invitation. */
            inviteSlug?: string;
        };
        /** @description What joining an organization gives. */
        JoinOrganizationResponseBodySchema: {
            /** @description Access token, to be sent bare in the header of every call. */
            token: string;
        };
        /** @description What came of unassigning. */
        UnassignConversationResponseSchema: {
            /** @description Whether it was done. */
            data: boolean;
        };
        /** @description Whom a conversation is taken from. */
        UnassignConversationSchema: {
            /** @description Id of the user, a UUID. */
            userId: string;
        };
        /** @description Whom a conversation is given to. */
        AssignConversationSchema: {
            /** @description Id of the member, a UUID. */
            organizationMemberId: string;
        };
        /** @description What came of assigning. */
        AssignConversationResponseSchema: {
            /** @description Whether it was done. */
            data: boolean;
        };
        /** @description A new API key in its envelope. */
        RegenerateApiKeyResponseSchema: {
            /** @description The key itself. */
            apiKey?: components["schemas"]["ApiKeySchema"];
        };
        /** @description A page of invitations. */
        GetOrganizationMemberInvitesResponseSchema: {
            /** @description The invitations of this page. */
            invites: components["schemas"]["OrganizationMemberInviteSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description An API key. */
        ApiKeySchema: {
            /** @description Id of the key, a UUID. */
            uniqueId: string;
            /** @description The key, to be used as an access token. */
            key: string;
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
        };
        /** @description An API key in its envelope. */
        GetApiKeysResponseSchema: {
            /** @description The key itself. */
            apiKey: components["schemas"]["ApiKeySchema"];
        };
        /** @description What changing over to another organization gives. */
        SwitchOrganizationResponseSchema: {
            /** @description Access token, to be sent bare in the header of every call. */
            token: string;
        };
        /** @description A page of campaigns. */
        GetCampaignResponseSchema: {
            /** @description The campaigns of this page. */
            campaigns: components["schemas"]["CampaignSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description What came of adding contacts. */
        CreateNewContactResponseSchema: {
            /** @description A sentence, whose count is wrong. */
            message: string;
        };
        /** @description A new campaign in its envelope. */
        CreateNewCampaignResponseSchema: {
            /** @description The campaign itself. */
            campaign: components["schemas"]["CampaignSchema"];
        };
        /** @description What came of changing a campaign. */
        UpdateCampaignByIdResponseSchema: {
            /** @description Whether it was changed. */
            isUpdated: boolean;
        };
        /** @description A tag to be made. */
        NewOrganizationTagSchema: {
            /** @description Text of the tag. */
            label: string;
        };
        /** @description Roles that a member shall have. */
        UpdateOrganizationMemberRoleSchema: {
            /** @description Ids of the roles, UUIDs. */
            updatedRoleIds: string[];
        };
        /** @description A page of tags. */
        GetOrganizationTagsResponseSchema: {
            /** @description The tags of this page. */
            tags: components["schemas"]["TagSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A new tag in its envelope. */
        CreateNewOrganizationTagResponseSchema: {
            /** @description The tag itself. */
            tag: components["schemas"]["TagSchema"];
        };
        /** @description A page of lists of contacts. */
        GetContactListResponseSchema: {
            /** @description The lists of this page. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A message template in its envelope. */
        GetTemplateByIdResponseSchema: {
            /** @description The template itself. */
            template: components["schemas"]["TemplateSchema"];
        };
        /** @description A list of contacts in its envelope. */
        GetContactListByIdSchema: {
            /** @description The list itself. */
            list: components["schemas"]["ContactListSchema"];
        };
        /** @description A campaign in its envelope. */
        GetCampaignByIdResponseSchema: {
            /** @description The campaign itself. */
            campaign: components["schemas"]["CampaignSchema"];
        };
        /** @description An organization to be made. */
        NewOrganizationSchema: {
            /** @description Name of the organization. */
            name: string;
            /** @description What the organization does. */
            description?: string;
        };
        /** @description What an organization shall be from now on. */
        UpdateOrganizationSchema: {
            /** @description Name of the organization. */
            name: string;
            /** @description What the organization does. */
            description?: string;
            /** @description Where its notifications go in Slack. */
            slackNotificationConfiguration?: components["schemas"]["SlackNotificationConfigurationSchema"];
            /** @description How its notifications are mailed. */
            emailNotificationConfiguration?: components["schemas"]["EmailNotificationConfigurationSchema"];
            /** @description Settings of its AI. */
            aiConfiguration?: components["schemas"]["UpdateAIConfigurationDetailsSchema"];
        };
        /** @description A new organization in its envelope. */
        CreateNewOrganizationResponseSchema: {
            /** @description The organization itself. */
            organization: components["schemas"]["OrganizationSchema"];
        };
        /** @description A page of organizations. */
        GetOrganizationsResponseSchema: {
            /** @description The organizations of this page. */
            organizations: components["schemas"]["OrganizationSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description An organization in its envelope. */
        GetOrganizationByIdResponseSchema: {
            /** @description The organization itself. */
            organization: components["schemas"]["OrganizationSchema"];
        };
        /** @description What came of changing an organization. */
        UpdateOrganizationByIdResponseSchema: {
            /** @description Whether it was changed. */
            isUpdated: boolean;
        };
        /** @description A page of roles. */
        GetOrganizationRolesResponseSchema: {
            /** @description The roles of this page. */
            roles: components["schemas"]["OrganizationRoleSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A page of members. */
        GetOrganizationMembersResponseSchema: {
            /** @description The members of this page. */
            members: components["schemas"]["OrganizationMemberSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A member in its envelope. */
        GetOrganizationMemberByIdResponseSchema: {
            /** @description The member itself. */
            member: components["schemas"]["OrganizationMemberSchema"];
        };
        /** @description A changed member in its envelope. */
        UpdateOrganizationMemberByIdResponseSchema: {
            /** @description The member itself. */
            member: components["schemas"]["OrganizationMemberSchema"];
        };
        /** @description What came of removing a member. */
        DeleteOrganizationMemberByIdResponseSchema: {
            /** @description Whether it was done. */
            data: boolean;
        };
        /** @description A role in its envelope. */
        GetRoleByIdResponseSchema: {
            /** @description The role itself. */
            role: components["schemas"]["OrganizationRoleSchema"];
        };
        /** @description A new role in its envelope. */
        CreateNewRoleResponseSchema: {
            /** @description The role itself. */
            role: components["schemas"]["OrganizationRoleSchema"];
        };
        /** @description What a role shall be from now on. */
        RoleUpdateSchema: {
            /** @description Name of the role. */
            name: string;
            /** @description What the role is for. */
            description?: string;
            /** @description What the role allows. */
            permissions: components["schemas"]["RolePermissionEnum"][];
        };
        /** @description A changed role in its envelope. */
        UpdateRoleByIdResponseSchema: {
            /** @description The role itself. */
            role: components["schemas"]["OrganizationRoleSchema"];
        };
        /** @description What came of deleting a role. */
        DeleteRoleByIdResponseSchema: {
            /** @description Whether it was done. */
            data: boolean;
        };
        /** @description A contact to be added. */
        NewContactSchema: {
            /** @description Name of the person. */
            name: string;
            /** @description Phone number of the person, in free form. */
            phone: string;
            /** @description State of the contact, which must be given and is taken as Active whatever it says. */
            status: components["schemas"]["ContactStatusEnum"];
            /** @description Key-value data of your own. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description Ids of lists to put the contact on, UUIDs. */
            listsIds: string[];
        };
        /** @description A role to be made. */
        NewOrganizationRoleSchema: {
            /** @description Name of the role. */
            name: string;
            /** @description What the role is for. */
            description?: string;
            /** @description What the role allows. */
            permissions: components["schemas"]["RolePermissionEnum"][];
        };
        /** @description What a contact shall be from now on. */
        UpdateContactSchema: {
            /** @description Name of the person. */
            name: string;
            /** @description State of the contact. */
            status: components["schemas"]["ContactStatusEnum"];
            /** @description Phone number of the person, in free form. */
            phone: string;
            /** @description Key-value data of your own. */
            attributes: {
                [key: string]: unknown;
            };
            /** @description All lists that the contact shall be on, each as a text. */
            lists: string[];
        };
        /** @description A changed contact in its envelope. */
        UpdateContactByIdResponseSchema: {
            /** @description The contact itself. */
            contact: components["schemas"]["ContactSchema"];
        };
        /** @description A list of contacts to be made. */
        NewContactListSchema: {
            /** @description Name of the list. */
            name: string;
            /** @description What the list is for. */
            description?: string;
            /** @description Tags of the list. */
            tags: components["schemas"]["TagSchema"][];
            /** @description Ids of contacts to put on it, UUIDs. */
            contactIds?: string[];
        };
        /** @description A new list of contacts in its envelope. */
        CreateNewListResponseSchema: {
            /** @description The list itself. */
            list: components["schemas"]["ContactListSchema"];
        };
        /** @description What a list of contacts shall be from now on. */
        UpdateContactListSchema: {
            /** @description Name of the list. */
            name: string;
            /** @description What the list is for. */
            description?: string;
            /** @description Tags of the list. */
            tags: components["schemas"]["TagSchema"][];
        };
        /** @description A changed list of contacts in its envelope. */
        UpdateListByIdResponseSchema: {
            /** @description The list itself. */
            list: components["schemas"]["ContactListSchema"];
        };
        /** @description What a member shall be from now on. */
        UpdateOrganizationMemberSchema: {
            /** @description Rank of the member. */
            accessLevel?: components["schemas"]["UserPermissionLevelEnum"];
        };
        /** @description A message template, as one of them is answered. */
        TemplateSchema: {
            /** @description Id of the template. */
            templateId: string;
            /** @description Text of the body. */
            bodyText: string;
            /** @description What stands above the body. */
            header: {
                /** @description Kind of the header. */
                headerType?: string;
                /** @description What the header holds. */
                content?: string;
            };
            /** @description What stands below the body. */
            footer?: {
                [key: string]: unknown;
            };
            /** @description What the template holds. */
            content: string;
            /**
             * Format: date-time
             * @description When the template was made.
             */
            createdAt: string;
        };
        /** @description A campaign, which sends a template to lists of contacts. */
        CampaignSchema: {
            /** @description Id of the campaign, a UUID. */
            uniqueId: string;
            /** @description Name of the campaign. */
            name: string;
            /** @description What the campaign is for. */
            description?: string;
            /** @description State of the campaign. */
            status: components["schemas"]["CampaignStatusEnum"];
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
            /** @description Lists that it goes to. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Id of the template that it sends. */
            templateMessageId?: string;
            /** @description Whether clicks on its links are counted. */
            isLinkTrackingEnabled: boolean;
            /** @description Phone number that it is sent from. */
            phoneNumberInUse?: string;
            /** @description Tags of the campaign. */
            tags: components["schemas"]["TagSchema"][];
            /** @description Values for the placeholders of the template. */
            templateComponentParameters?: {
                /** @description Values of the header. */
                header?: components["schemas"]["TemplateComponentParameter"][];
                /** @description Values of the body. */
                body?: components["schemas"]["TemplateComponentParameter"][];
                /** @description Values of the buttons. */
                buttons?: components["schemas"]["TemplateComponentParameter"][];
                /** @description Id of the catalog that is shown. */
                catalogId?: string;
                /** @description Seller's id of the product that is shown. */
                productRetailerId?: string;
                /** @description Groups of products that are shown. */
                productSections?: {
                    /** @description Title of the group. */
                    title?: string;
                    /** @description Products of the group. */
                    productItems?: {
                        /** @description Seller's id of the product. */
                        productRetailerId?: string;
                    }[];
                }[];
            } & {
                [key: string]: unknown;
            };
            /** @description Id of your organization. */
            organizationId?: string;
            /** @description Numbers of the campaign, more of them than are listed here. */
            stats?: {
                /** @description How many people it goes to. */
                totalRecipients?: number;
                /** @description How many messages were sent. */
                messagesSent?: number;
                /** @description How many messages failed. */
                messagesFailed?: number;
                /** @description How many messages were delivered. */
                messagesDelivered?: number;
                /** @description How many messages were not delivered. */
                messagesUndelivered?: number;
                /** @description How many messages were read. */
                messagesRead?: number;
                /** @description How many messages there are. */
                totalMessages?: number;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description A campaign to be made. */
        NewCampaignSchema: {
            /** @description Name of the campaign. */
            name: string;
            /** @description What the campaign is for. */
            description?: string;
            /** @description Ids of lists that it goes to, UUIDs. */
            listIds: string[];
            /** @description Id of the template that it sends. */
            templateMessageId: string;
            /** @description Phone number to send from. */
            phoneNumberToUse: string;
            /** @description Whether to count clicks on its links. */
            isLinkTrackingEnabled: boolean;
            /**
             * Format: date-time
             * @description When to send it.
             */
            scheduledAt?: string | Date;
            /** @description Tags of the campaign, each as a text. */
            tags: string[];
        };
        /** @description What a campaign shall be from now on, partly under other names than elsewhere. */
        UpdateCampaignSchema: {
            /** @description Name of the campaign. */
            name: string;
            /** @description What the campaign is for. */
            description?: string;
            /** @description Ids of lists that it goes to, UUIDs. */
            listIds: string[];
            /** @description Id of the template that it sends. */
            templateMessageId?: string;
            /** @description Whether to count clicks on its links. */
            enableLinkTracking: boolean;
            /** @description Tags of the campaign, each as a text. */
            tags: string[];
            /** @description State of the campaign. */
            status?: components["schemas"]["CampaignStatusEnum"];
            /** @description Phone number to send from. */
            phoneNumber?: string;
            /** @description Values for the placeholders of the template. */
            templateComponentParameters?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When to send it.
             */
            scheduledAt?: string | Date;
        };
        /** @description One conversation in its envelope. */
        GetConversationByIdResponseSchema: {
            /** @description The conversation itself. */
            conversation: components["schemas"]["ConversationSchema"];
        };
        /** @description A page of messages. */
        GetConversationMessagesResponseSchema: {
            /** @description The messages of this page. */
            messages: components["schemas"]["MessageSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description What a conversation shall be from now on. */
        UpdateConversationSchema: {
            /** @description State of the conversation. */
            status: components["schemas"]["ConversationStatusEnum"];
        };
        /** @description A changed conversation in its envelope. */
        UpdateConversationByIdResponseSchema: {
            /** @description The conversation itself. */
            conversation: components["schemas"]["ConversationSchema"];
        };
        /** @description What came of deleting a conversation. */
        DeleteConversationByIdResponseSchema: {
            /** @description Whether it was done. */
            data: boolean;
        };
        /** @description What came of deleting a contact. */
        DeleteContactByIdResponseSchema: {
            /** @description Whether it was done. */
            data: boolean;
        };
        /** @description A message to be sent. */
        NewMessageSchema: {
            /** @description When the message was made. */
            createdAt: string;
            /** @description Message that it answers. */
            replyToMessageId?: string;
            /** @description Content of the message, by its kind. */
            messageData: {
                /** @description Text of a text message. */
                text?: string;
                /** @description Kind of the message, where the vendor's pages put it. */
                messageType?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Kind of the message once more, where older servers look for it. */
            messageType?: components["schemas"]["MessageTypeEnum"];
        };
        /** @description A message in its envelope. */
        SendMessageInConversationResponseSchema: {
            /** @description The message itself. */
            message: components["schemas"]["MessageSchema"];
        };
        /** @description Whom an organization is given to. */
        TransferOrganizationOwnershipSchema: {
            /** @description Id of the new owner, a UUID. */
            newOwnerId: string;
        };
        /** @description What came of giving an organization away. */
        TransferOrganizationOwnershipResponseSchema: {
            /** @description Whether it was handed over. */
            isTransferred: boolean;
        };
        /** @description What came of importing contacts. */
        BulkImportResponseSchema: {
            /** @description What was done, in one sentence. */
            message: string;
        };
        /** @description Numbers of messages. */
        AggregateMessageStatsDataPointsSchema: {
            /** @description How many messages there are. */
            totalMessages: number;
            /** @description How many were sent. */
            messagesSent: number;
            /** @description How many failed. */
            messagesFailed: number;
            /** @description How many were delivered. */
            messagesDelivered: number;
            /** @description How many were not delivered. */
            messagesUndelivered: number;
            /** @description How many were read. */
            messagesRead: number;
            /** @description How many were not read. */
            messagesUnread: number;
        };
        /** @description Numbers of conversations. */
        AggregateConversationStatsDataPointsSchema: {
            /** @description How many conversations there are. */
            totalConversations: number;
            /** @description How many are active. */
            conversationsActive: number;
            /** @description How many are closed. */
            conversationsClosed: number;
            /** @description How many are pending. */
            conversationsPending: number;
        };
        /** @description Numbers of campaigns. */
        AggregateCampaignStatsDataPointsSchema: {
            /** @description How many campaigns there are. */
            totalCampaigns: number;
            /** @description How many are drafts. */
            campaignsDraft: number;
            /** @description How many are scheduled. */
            campaignsScheduled: number;
            /** @description How many are running. */
            campaignsRunning: number;
            /** @description How many are paused. */
            campaignsPaused: number;
            /** @description How many were cancelled. */
            campaignsCancelled: number;
            /** @description How many are finished. */
            campaignsFinished: number;
        };
        /** @description Numbers of contacts. */
        AggregateContactStatsDataPointsSchema: {
            /** @description How many contacts there are. */
            totalContacts: number;
            /** @description How many are active. */
            contactsActive: number;
            /** @description How many are blocked. */
            contactsBlocked: number;
        };
        /** @description Sums of a period. */
        AggregateAnalyticsSchema: {
            /** @description Numbers of messages. */
            messageStats: components["schemas"]["AggregateMessageStatsDataPointsSchema"];
            /** @description Numbers of conversations. */
            conversationStats: components["schemas"]["AggregateConversationStatsDataPointsSchema"];
            /** @description Numbers of campaigns. */
            campaignStats: components["schemas"]["AggregateCampaignStatsDataPointsSchema"];
            /** @description Numbers of contacts. */
            contactStats: components["schemas"]["AggregateContactStatsDataPointsSchema"];
        };
        /** @description Messages at one point of a graph. */
        MessageAnalyticGraphDataPointSchema: {
            /**
             * Format: date-time
             * @description Time of the point.
             */
            date: string;
            /** @description Name of the point. */
            label: string;
            /** @description How many were sent. */
            sent: number;
            /** @description How many were answered. */
            replied: number;
            /** @description How many were read. */
            read: number;
        };
        /** @description Messages of one kind. */
        MessageTypeDistributionGraphDataPointSchema: {
            /** @description Kind of the messages. */
            type: string;
            /** @description How many were sent. */
            sent: number;
            /** @description How many were received. */
            received: number;
        };
        /** @description Clicks at one point of a graph. */
        LinkClicksGraphDataPointSchema: {
            /**
             * Format: date-time
             * @description Time of the point.
             */
            date: string;
            /** @description Name of the point. */
            label: string;
            /** @description How many clicks there were. */
            count: number;
        };
        /** @description Conversations at one point of a graph. */
        ConversationAnalyticsDataPointSchema: {
            /**
             * Format: date-time
             * @description Time of the point.
             */
            date: string;
            /** @description Name of the point. */
            label: string;
            /** @description How many were active. */
            numberOfActiveConversation: number;
            /** @description How many began. */
            numberOfNewConversationOpened: number;
        };
        /** @description The main numbers of a period. */
        PrimaryAnalyticsResponseSchema: {
            /** @description Sums of the period. */
            aggregateAnalytics: components["schemas"]["AggregateAnalyticsSchema"];
            /** @description Messages by time. */
            messageAnalytics: components["schemas"]["MessageAnalyticGraphDataPointSchema"][];
            /** @description Clicks by time. */
            linkClickAnalytics: components["schemas"]["LinkClicksGraphDataPointSchema"][];
        };
        /** @description Further numbers of a period. */
        SecondaryAnalyticsDashboardResponseSchema: {
            /** @description Conversations by time. */
            conversationsAnalytics: components["schemas"]["ConversationAnalyticsDataPointSchema"][];
            /** @description Messages by kind. */
            messageTypeTrafficDistributionAnalytics: components["schemas"]["MessageTypeDistributionGraphDataPointSchema"][];
        };
        /** @description Numbers of a campaign. */
        CampaignAnalyticsResponseSchema: {
            /** @description How many messages were sent. */
            messagesSent: number;
            /** @description How many messages failed. */
            messagesFailed: number;
            /** @description How many messages were delivered. */
            messagesDelivered: number;
            /** @description How many messages were not delivered. */
            messagesUndelivered: number;
            /** @description How many messages were read. */
            messagesRead: number;
            /** @description How many messages there are. */
            totalMessages: number;
            /** @description How many conversations it began. */
            conversationInitiated: number;
            /** @description How many clicks there were. */
            totalLinkClicks: number;
            /** @description Clicks by time. */
            linkClicksData: components["schemas"]["LinkClicksGraphDataPointSchema"][];
        };
        /** @description A page of integrations. */
        GetIntegrationResponseSchema: {
            /** @description The integrations of this page. */
            integrations: components["schemas"]["IntegrationSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description What came of changing the roles of a member. */
        UpdateOrganizationMemberRoleByIdResponseSchema: {
            /** @description Whether they were changed. */
            isRoleUpdated: boolean;
        };
        /** @description Which WhatsApp business account to use. */
        UpdateWhatsAppBusinessAccountDetailsSchema: {
            /** @description Id of the account at Meta. */
            businessAccountId: string;
            /** @description Meta's token for the account. */
            accessToken: string;
        };
        /** @description A WhatsApp business account, with its secrets. */
        WhatsAppBusinessAccountDetailsSchema: {
            /** @description Id of the account at Meta. */
            businessAccountId: string;
            /** @description Meta's token for the account. */
            accessToken: string;
            /** @description Secret of the webhook. */
            webhookSecret: string;
        };
        /** @description A message template, as Meta has it. */
        MessageTemplateSchema: {
            /** @description Id of the template at Meta. */
            id: string;
            /** @description What the template is for. */
            category: components["schemas"]["MessageTemplateCategory"];
            /** @description Parts of the template. */
            components?: components["schemas"]["WhatsAppBusinessHSMWhatsAppHSMComponent"][];
            /** @description Category that would be correct. */
            correct_category?: string;
            /** @description Whether Meta counts no clicks on its links. */
            cta_url_link_tracking_opted_out?: boolean;
            /** @description Code of its language. */
            language: string;
            /** @description Name of the library's template that it was made from. */
            library_template_name?: string;
            /** @description How long a message may take to arrive, in seconds. */
            message_send_ttl_seconds?: number;
            /** @description Name of the template. */
            name: string;
            /** @description Category that it had before. */
            previous_category?: string;
            /** @description Quality of the template. */
            quality_score?: components["schemas"]["TemplateMessageQualityScore"];
            /** @description Why Meta rejected it. */
            rejected_reason?: string;
            /** @description Where Meta's review stands. */
            status: components["schemas"]["MessageTemplateStatus"];
        };
        /** @description All message templates. */
        GetAllMessageTemplatesResponseSchema: components["schemas"]["MessageTemplateSchema"][];
        /** @description A phone number of your organization. */
        PhoneNumberSchema: {
            /** @description Name that people see. */
            verified_name: string;
            /** @description The number, as people write it. */
            display_phone_number: string;
            /** @description Id of the number at Meta. */
            id: string;
            /** @description How Meta rates the number. */
            quality_rating: string;
            /** @description Where the verification of the number stands. */
            code_verification_status: {
                /** @description State of the verification. */
                status?: string;
            };
            /** @description Platform that the number is on. */
            platform_type: string;
        };
        /** @description All phone numbers. */
        GetAllPhoneNumbersResponseSchema: components["schemas"]["PhoneNumberSchema"][];
        /** @description One phone number, without an envelope. */
        GetPhoneNumberByIdResponseSchema: components["schemas"]["PhoneNumberSchema"];
        /** @description What your account shall be from now on. */
        UpdateUserSchema: {
            /** @description Name of the person. */
            name: string;
            /** @description Address of the picture. */
            profilePicture?: string;
        };
        /** @description What came of changing your account. */
        UpdateUserResponseSchema: {
            /** @description Whether it was changed. */
            isUpdated: boolean;
        };
        /** @description A button of a template. */
        TemplateMessageComponentButton: {
            /** @description Kind of the button. */
            type?: components["schemas"]["TemplateMessageButtonType"];
            /** @description Text on the button. */
            text?: string;
            /** @description Phone number that it calls. */
            phone_number?: string;
            /** @description Sample values for its address. */
            example?: string[];
            /** @description Address that it opens. */
            url?: string;
        };
        /** @description Sample values of a part of a template. */
        TemplateMessageComponentExample: {
            /** @description Handles of sample media for the header. */
            header_handle?: string[];
            /** @description Sample values of the header. */
            header_text?: string[];
            /** @description Sample values of the body, a list for each sample. */
            body_text?: string[][];
        };
        /** @description A part of a template. */
        WhatsAppBusinessHSMWhatsAppHSMComponent: {
            /** @description Whether it warns not to pass the code on. */
            add_security_recommendation?: boolean;
            /** @description Buttons of this part. */
            buttons?: components["schemas"]["TemplateMessageComponentButton"][];
            /** @description Cards of a carousel. */
            cards?: {
                [key: string]: unknown;
            }[];
            /** @description How long a code is good for, in minutes. */
            code_expiration_minutes?: number;
            /** @description Sample values. */
            example?: components["schemas"]["TemplateMessageComponentExample"];
            /** @description What the header holds. */
            format?: components["schemas"]["MessageTemplateComponentFormat"];
            /** @description An offer that ends. */
            limited_time_offer?: {
                [key: string]: unknown;
            };
            /** @description Text of this part. */
            text?: string;
            /** @description Kind of this part. */
            type?: components["schemas"]["MessageTemplateComponentType"];
        };
        /** @description Quality of a template. */
        TemplateMessageQualityScore: {
            /** @description When it was rated, as a number. */
            date?: number;
            /** @description Why it was rated so. */
            reasons?: string[];
            /** @description The rating. */
            score?: number;
        };
        /** @description A notification of an account. */
        NotificationSchema: {
            /** @description Id of the notification, a UUID. */
            uniqueId: string;
            /** @description Title of the notification. */
            title: string;
            /** @description Text of the notification. */
            description: string;
            /** @description Kind of the notification. */
            type: string;
            /** @description Address that it leads to. */
            ctaUrl?: string;
            /**
             * Format: date-time
             * @description When the notification was made.
             */
            createdAt: string;
            /** @description Whether it was read. */
            read: boolean;
        };
        /** @description A page of notifications. */
        GetUserNotificationsResponseSchema: {
            /** @description How many notifications are unread. */
            unreadCount: number;
            /** @description The notifications of this page. */
            notifications: components["schemas"]["NotificationSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A message of a chat with the AI. */
        AiChatMessageSchema: {
            /** @description Id of the message, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description When the message was made.
             */
            createdAt: string;
            /** @description Who speaks. */
            role: components["schemas"]["AiChatMessageRoleEnum"];
            /** @description Text of the message. */
            content: string;
        };
        /** @description A chat with the AI. */
        AiChatSchema: {
            /** @description Id of the chat, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description When the chat was made.
             */
            createdAt: string;
            /** @description Title of the chat. */
            title: string;
            /** @description What the chat is about. */
            description?: string;
        };
        /** @description A chat with the AI in its envelope. */
        GetAiChatByIdResponseSchema: {
            /** @description The chat itself. */
            chat: components["schemas"]["AiChatSchema"];
        };
        /** @description A page of messages of a chat with the AI. */
        GetAiChatMessagesResponseSchema: {
            /** @description The messages of this page. */
            messages: components["schemas"]["AiChatMessageSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A vote to be made. */
        AiChatMessageVoteCreateSchema: {
            /** @description Which way to vote. */
            type?: components["schemas"]["AiChatMessageVoteEnum"];
            /** @description Id of the message, a UUID. */
            messageId: string;
        };
        /** @description A new vote in its envelope. */
        CreateAiChatMessageVoteResponseSchema: {
            /** @description The vote itself. */
            vote: components["schemas"]["AiChatMessageVoteSchema"];
        };
        /** @description A page of votes. */
        GetAiChatVotesResponseSchema: {
            /** @description The votes of this page. */
            votes: components["schemas"]["AiChatMessageVoteSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A vote on a message of the AI. */
        AiChatMessageVoteSchema: {
            /** @description Id of the vote, a UUID. */
            uniqueId: string;
            /** @description Id of the message, a UUID. */
            messageId: string;
            /** @description Which way the vote went. */
            vote: components["schemas"]["AiChatMessageVoteEnum"];
            /**
             * Format: date-time
             * @description When the vote was made.
             */
            createdAt: string;
        };
        /** @description A page of chats with the AI. */
        GetAiChatsResponseSchema: {
            /** @description The chats of this page. */
            chats: components["schemas"]["AiChatSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description What the AI is asked. */
        AiChatQuerySchema: {
            /** @description The question. */
            query: string;
        };
        /** @description Settings of an AI, without its key. */
        AiConfigurationDetailsSchema: {
            /** @description Whether the AI is switched on. */
            isEnabled?: boolean;
            /** @description Model that it uses. */
            model: components["schemas"]["AiModelEnum"];
        };
        /** @description What the settings of an AI shall be from now on. */
        UpdateAIConfigurationDetailsSchema: {
            /** @description Whether the AI is switched on. */
            isEnabled?: boolean;
            /** @description Model that it uses. */
            model: components["schemas"]["AiModelEnum"];
            /** @description Key of the model's maker. */
            apiKey: string;
        };
        /** @description Settings of an AI, with its key. */
        FullAiConfiguration: {
            /** @description Key of the model's maker. */
            apiKey: string;
            /** @description Model that it uses. */
            model: components["schemas"]["AiModelEnum"];
            /** @description Whether the AI is switched on. */
            isEnabled: boolean;
        };
        /** @description Settings of an AI in their envelope. */
        GetAiConfigurationResponseSchema: {
            /** @description The settings themselves. */
            aiConfiguration: components["schemas"]["FullAiConfiguration"];
        };
        /** @description Lists and tags that the AI recommends together. */
        SegmentationRecommendation: {
            /** @description Lists to put the contact on. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Tags to give. */
            tags: components["schemas"]["TagSchema"][];
        };
        /** @description What the AI recommends, in its envelope. */
        GetSegmentationRecommendationsResponse: {
            /** @description The recommendations themselves. */
            recommendations: components["schemas"]["SegmentationRecommendation"][];
        };
        /** @description Answers that the AI suggests, in their envelope. */
        GetResponseSuggestionsResponse: {
            /** @description The answers themselves. */
            suggestions: string[];
        };
        /** @description An invitation in its envelope. */
        GetOrganizationInviteBySlugResponseSchema: {
            /** @description The invitation itself. */
            invite: components["schemas"]["OrganizationMemberInviteSchema"];
        };
        /** @description What accepting an invitation gives. */
        AcceptOrganizationInviteResponseSchema: {
            /** @description Access token, to be sent bare in the header of every call. */
            token: string;
        };
        /** @description A value for a placeholder of a template. */
        TemplateComponentParameter: {
            /** @description Name or number of the placeholder. */
            nameOrIndex?: string;
            /** @description Name of the placeholder for people. */
            label?: string;
            /** @description Where the value comes from, such as static. */
            parameterType?: string;
            /** @description Field of the contact that it is taken from. */
            dynamicField?: string;
            /** @description The value itself, the same for everybody. */
            staticValue?: string;
            /** @description Sample value. */
            example?: string;
            /** @description The placeholder, as it stands in the template. */
            placeholder?: string;
        };
        /**
         * @description States of an invitation.
         * @enum {string}
         */
        InviteStatusEnum: "Pending" | "Redeemed" | (string & {});
        /**
         * @description States of a campaign.
         * @enum {string}
         */
        CampaignStatusEnum: "Draft" | "Scheduled" | "Running" | "Paused" | "Cancelled" | "Finished" | (string & {});
        /**
         * @description States of an integration.
         * @enum {string}
         */
        IntegrationStatusEnum: "Active" | "Inactive" | (string & {});
        /**
         * @description States of a chat with the AI.
         * @enum {string}
         */
        AiChatStatusEnum: "Active" | "Inactive";
        /**
         * @description Who a chat with the AI can be for.
         * @enum {string}
         */
        AiChatVisibilityEnum: "Public" | "Private";
        /**
         * @description Ways to vote on a message of the AI.
         * @enum {string}
         */
        AiChatMessageVoteEnum: "Upvote" | "Downvote" | (string & {});
        /**
         * @description Models that the AI can use.
         * @enum {string}
         */
        AiModelEnum: "GPT4Mini" | "Gpt3.5Turbo" | "Mistral" | "Gpt4o" | "Gemini1.5Pro" | "Claude3.5" | (string & {});
        /**
         * @description Where Meta's review of a template can stand.
         * @enum {string}
         */
        MessageTemplateStatus: "APPROVED" | "REJECTED" | "PENDING" | (string & {});
        /**
         * @description What a template can be for.
         * @enum {string}
         */
        MessageTemplateCategory: "UTILITY" | "MARKETING" | "AUTHENTICATION" | (string & {});
        /**
         * @description Kinds of buttons.
         * @enum {string}
         */
        TemplateMessageButtonType: "QUICK_REPLY" | "URL" | "PHONE_NUMBER" | "COPY_CODE" | (string & {});
        /**
         * @description Kinds of parts of a template.
         * @enum {string}
         */
        MessageTemplateComponentType: "GREETING" | "HEADER" | "BODY" | "FOOTER" | "BUTTONS" | "CAROUSEL" | "LIMITED_TIME_OFFER" | (string & {});
        /**
         * @description What a header can hold.
         * @enum {string}
         */
        MessageTemplateComponentFormat: "TEXT" | "IMAGE" | "DOCUMENT" | "VIDEO" | "LOCATION" | (string & {});
        /**
         * @description Who can speak in a chat with the AI.
         * @enum {string}
         */
        AiChatMessageRoleEnum: "User" | "System" | "Assistant" | "Data" | (string & {});
        /** @description An error body, whose form differs between versions of the service. */
        ErrorBody: {
            /** @description What went wrong, in one sentence. */
            message: string;
        } | string | null;
    };
    responses: {
        /** @description A parameter is missing or cannot be used. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, wrong or expired, or it lacks the right. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such row. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed, or does not know the row. */
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
        /** @description Number of the page, from 1. */
        Page: number;
        /** @description How many rows a page is made from. */
        PageSize: number;
        /** @description Ascending (asc) or descending (desc) order. */
        Order: components["schemas"]["OrderEnum"];
        /** @description Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
                /** @description Number of the page, from 1. */
                page: number;
                /** @description How many rows a page is made from, 50 at most. */
                per_page: number;
                /** @description Only contacts on the list with this id; anything but a UUID is ignored in silence. */
                list_id?: string;
                /** @description Oldest first (asc) or newest first (desc); without it the rows come in any order. */
                order?: components["schemas"]["OrderEnum"];
                /**
                 * @deprecated
                 * @description State to filter by, which the service accepts without any effect.
                 */
                status?: string;
                /** @description Text to search for. */
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
            /** @description A sentence, whose count is wrong. */
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
            /** @description Whether they were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether it was done. */
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
                    /** @description Character between two columns. */
                    delimiter?: string;
                    /** @description Ids of lists to put the contacts on, as a JSON array in a text. */
                    listIds?: string;
                };
            };
        };
        responses: {
            /** @description What came of it. */
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
            /** @description The contact as it is now. */
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
            /** @description Whether it was deleted. */
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
                     * @description The CSV file.
                     */
                    file: string;
                    /** @description Character between two columns. */
                    delimiter: string;
                    /** @description Ids of lists to put the contacts on, as a JSON array in a text. */
                    listIds: string;
                };
            };
        };
        responses: {
            /** @description Events as lines of JSON, with type, message, current and total, or one object from older servers. */
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
                /** @description Number of the page, from 1. */
                page: number;
                /** @description How many rows a page is made from, 50 at most. */
                per_page: number;
                /** @description Oldest first (asc) or newest first (desc); the stored server ignores it. */
                order?: components["schemas"]["OrderEnum"];
                /** @description Only conversations in this state. */
                status?: components["schemas"]["ConversationStatusEnum"];
                /** @description Only conversations with this contact; the stored server ignores it. */
                contact_id?: string;
                /** @description Only conversations that this campaign began; must be a UUID. */
                campaign_id?: string;
                /** @description Only conversations with contacts on this list; the stored server ignores it. */
                list_id?: string;
                /** @description Only the conversation with this message; the stored server ignores it. */
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
            /** @description The conversation as it is now. */
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
            /** @description Whether it was deleted. */
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
            /** @description Whether it was assigned. */
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
            /** @description Whether it was unassigned. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order; the stored server ignores it. */
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
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many rows a page is made from. */
                per_page?: number;
                /** @description Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
                /** @description Only messages in this state, written small here and with a capital letter in answers. */
                status?: "read" | "unread" | "sent" | "failed";
                /** @description Only messages that went this way. */
                direction?: components["schemas"]["MessageDirectionEnum"];
                /** @description Only messages with this contact. */
                contact_id?: string;
                /** @description Only messages of this campaign. */
                campaign_id?: string;
                /** @description Only messages with contacts on this list. */
                list_id?: string;
                /** @description Only messages of this conversation. */
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
                        /** @description The messages of this page. */
                        messages?: components["schemas"]["MessageSchema"][];
                        /** @description Position of the page. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lists. */
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
            /** @description The new list. */
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
            /** @description The list. */
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
            /** @description The list as it is now. */
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
            /** @description Whether it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether it was done. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
                /** @description Only campaigns in this state. */
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
            /** @description Whether it was changed. */
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
            /** @description Whether it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether it was done. */
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
            /** @description The token. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
            /** @description Whether it was changed. */
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
            /** @description The settings. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
            /** @description The role as it is now. */
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
            /** @description Whether it was deleted. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
                /** @description Slug of the invitation, the last part of its link. */
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
                /** @description Slug of the invitation, the last part of its link. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
            /** @description Whether it was handed over. */
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
            /** @description The account, with its secrets. */
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
            /** @description The member as it is now, in an envelope of its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The envelope of the member. */
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
            /** @description Whether they were changed. */
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
            /** @description The account. */
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
            /** @description Whether it was changed. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
                /** @description Ascending (asc) or descending (desc) order, and no field in spite of its name. */
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
            /** @description The switches. */
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
            /** @description The token. */
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
            /** @description Whether a code was sent. */
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
            /** @description The token. */
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
                    /** @description Id of the organization to change over to, a UUID. */
                    organizationId?: string;
                };
            };
        };
        responses: {
            /** @description The token. */
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
            /** @description What the service answers. */
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
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many rows a page is made from. */
                per_page?: number;
                /** @description Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
                /** @description Only integrations in this state. */
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
            /** @description What the service answers. */
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
            /** @description What the service answers. */
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
            /** @description What the service answers. */
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
            /** @description The numbers. */
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
            /** @description The numbers. */
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
            /** @description The numbers. */
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
            /** @description The numbers. */
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
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many rows a page is made from. */
                per_page?: number;
                /** @description Ascending (asc) or descending (desc) order. */
                order?: components["parameters"]["Order"];
                /** @description Only chats in this state. */
                status?: components["schemas"]["AiChatStatusEnum"];
                /** @description Only chats of this visibility. */
                visibility?: components["schemas"]["AiChatVisibilityEnum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of chats. */
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
                /** @description Id of the chat, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
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
                /** @description Id of the chat, a UUID. */
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
            /** @description The answer, as bytes. */
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
                /** @description Number of the page, from 1. */
                page: components["parameters"]["Page"];
                /** @description How many rows a page is made from. */
                per_page: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /** @description Id of the chat, a UUID. */
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
                /** @description Id of the chat, a UUID. */
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
                /** @description Conversation to recommend something for. */
                conversationId?: string | number;
                /** @description Contact to recommend something for. */
                contactId?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it recommends. */
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
            /** @description What the service answers. */
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
            /** @description Whether it is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether it is up. */
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
            /** @description What the instance shows of itself. */
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
            /** @description Whether it is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether it is up. */
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
            /** @description What the instance shows of itself. */
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
