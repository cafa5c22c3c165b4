// Generated from WhatsApp Cloud API 24.0; do not edit.
// Description sha256 282d7683adfddc400eed546e8c74a3dfced4b8c88fced37ee2e740026cfc6b23, generator 1.0.0.

export interface paths {
    "/{phone_number_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a message.
         *
         * Sends a message of any type; free-form messages require that the user has written or called within the last 24 hours, templates do not. There is no idempotency key: if the fate of a request is unknown, wait for the webhooks of biz_opaque_callback_data before you send it again.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/messages#mark-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks a received message as read.
         *
         * Marks a received message, and all earlier ones of the conversation, as read. With typing_indicator, the user sees for up to 25 seconds that a reply is being written.
         */
        post: operations["markMessageRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/marketing_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a marketing template with the Marketing Messages API.
         *
         * Sends a marketing template through the Marketing Messages API, which optimizes its delivery. A new template can be sent about ten minutes after its approval.
         */
        post: operations["sendMarketingMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/messages_encrypted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an encrypted message. */
        post: operations["sendEncryptedMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/message_history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the delivery history of messages. */
        get: operations["listMessageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{history_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the delivery events of a message. */
        get: operations["listMessageHistoryEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uploads a file for messages.
         *
         * Uploads a file that messages can refer to for 30 days. Maximum sizes: images 5 MB (JPEG, PNG), audio and video 16 MB, documents 100 MB, stickers 100 KB if still and 500 KB if animated (WebP).
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{media_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the details and the URL of a file.
         *
         * Retrieves the details of a file with a URL at another host, which is valid for five minutes and requires the same token; downloadMedia of the package sends it.
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /** Deletes a file. */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app_id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts the resumable upload of a file.
         *
         * Starts the resumable upload of a file, whose handle is the sample of a template or the picture of a profile; uploadFile of the package starts it, sends the file and resumes after a failure.
         */
        post: operations["createUploadSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{upload_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves how much of a file has arrived.
         *
         * Retrieves how many bytes of a file have arrived, from which an upload that was cut off goes on.
         */
        get: operations["getUploadSession"];
        put?: never;
        /**
         * Sends the bytes of a file.
         *
         * Sends the bytes of a file from an offset to its end, and returns the handle of the file. If the request is cut off, retrieve the offset and send the rest.
         */
        post: operations["appendUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/message_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the message templates of a business account. */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Creates a message template.
         *
         * Creates a message template, which can be sent once Meta has approved it; a webhook tells. At most 100 templates per hour.
         */
        post: operations["createTemplate"];
        /**
         * Deletes message templates.
         *
         * Deletes a template in all languages by its name, or one template by its name and hsm_id. A new template cannot have the name for 30 days.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/upsert_message_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates or changes an authentication template in several languages.
         *
         * Creates an authentication template in several languages, or changes it where it exists. Texts are not given, since Meta has them in each language.
         */
        post: operations["upsertTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/migrate_message_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copies templates from another business account.
         *
         * Copies templates from another business account of the same portfolio. The response has the templates that failed, too.
         */
        post: operations["migrateTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/message_template_previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves previews of an authentication template.
         *
         * Retrieves the texts that an authentication template has in each language.
         */
        get: operations["getTemplatePreviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/message_template_library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the templates of the library.
         *
         * Lists the templates that Meta has written, of which templates.create makes one of the account by library_template_name. The page of Meta has the address of the templates of an account in an example; its text and published clients have this one.
         */
        get: operations["listLibraryTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/template_analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists how often templates were sent, delivered, read and clicked.
         *
         * Lists by day how often templates were sent, delivered, read and clicked, for up to 90 days. Analytics have to be confirmed for the business account first (is_enabled_for_insights).
         */
        get: operations["listTemplateAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/template_group_analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists how often groups of templates were sent, delivered, read and clicked.
         *
         * Lists by day how often groups of templates were sent, delivered, read and clicked, for up to 90 days. Analytics have to be confirmed for the business account first (is_enabled_for_insights).
         */
        get: operations["listTemplateGroupAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves a message template. */
        get: operations["getTemplate"];
        put?: never;
        /**
         * Updates a message template.
         *
         * Updates a template that is approved, rejected or paused: an approved one once per day and ten times in 30 days.
         */
        post: operations["updateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{template_id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compares a template with another one.
         *
         * Compares a template with another one of the account by their block rates, messages and reasons for being blocked.
         */
        get: operations["compareTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the phone numbers of a business account.
         *
         * Lists the phone numbers of a business account, the one that was registered last first.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        /** Adds a phone number to a business account. */
        post: operations["createPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/add_phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a pre-verified phone number to a business portfolio. */
        post: operations["addPhoneNumberToBusiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves a phone number. */
        get: operations["getPhoneNumber"];
        put?: never;
        /**
         * Changes a phone number.
         *
         * Changes a phone number: its PIN, its display name, its username or the URL of its webhooks.
         */
        post: operations["updatePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a phone number.
         *
         * Registers a phone number for the Cloud API; at most 10 times in 72 hours, together with deregistrations.
         */
        post: operations["registerPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/deregister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deregisters a phone number. */
        post: operations["deregisterPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/request_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Requests a verification code. */
        post: operations["requestVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/verify_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies a phone number by a code. */
        post: operations["verifyCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the settings of a phone number. */
        get: operations["getPhoneNumberSettings"];
        put?: never;
        /** Changes the settings of a phone number. */
        post: operations["updatePhoneNumberSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/smb_app_data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Requests the data of the WhatsApp Business app.
         *
         * Requests the contacts or the messages of the WhatsApp Business app for a phone number that is used with both, within 24 hours after its onboarding and once for each of the two; webhooks bring them.
         */
        post: operations["synchronizeAppData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{account_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a phone number as a node of its account.
         *
         * Retrieves a phone number by the id that nodes of an account refer to it with.
         */
        get: operations["getAccountNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/whatsapp_business_encryption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the public key of a phone number. */
        get: operations["getEncryptionKey"];
        put?: never;
        /**
         * Sets the public key of a phone number.
         *
         * Sets the public key that data endpoints of flows use.
         */
        post: operations["setEncryptionKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/conversational_automation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets commands, prompts and welcome message of a phone number. */
        post: operations["setConversationalAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{bot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves commands, prompts and welcome message of a bot. */
        get: operations["getBot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/whatsapp_business_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the business profile of a phone number. */
        get: operations["getBusinessProfile"];
        put?: never;
        /** Updates the business profile of a phone number. */
        post: operations["updateBusinessProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{profile_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves a business profile by its id. */
        get: operations["getBusinessProfileById"];
        put?: never;
        /** Updates a business profile by its id. */
        post: operations["updateBusinessProfileById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/official_business_account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the status of the application for an official business account. */
        get: operations["getOfficialAccountStatus"];
        put?: never;
        /** Submits or withdraws an application for an official business account. */
        post: operations["applyForOfficialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/business_compliance_info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the compliance information of a phone number. */
        get: operations["getComplianceInfo"];
        put?: never;
        /** Sets the compliance information of a phone number. */
        post: operations["setComplianceInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/whatsapp_commerce_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the commerce settings of a phone number. */
        get: operations["getCommerceSettings"];
        put?: never;
        /** Changes the commerce settings of a phone number. */
        post: operations["updateCommerceSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/message_qrdls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the QR codes of a phone number. */
        get: operations["listQrCodes"];
        put?: never;
        /**
         * Creates a QR code, or changes its text.
         *
         * Creates a QR code, at most 2,000 per phone number; with code, changes the text of that one.
         */
        post: operations["createOrUpdateQrCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/message_qrdls/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a QR code.
         *
         * Retrieves a QR code, as a list of one.
         */
        get: operations["getQrCode"];
        put?: never;
        post?: never;
        /** Deletes a QR code. */
        delete: operations["deleteQrCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/block_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the blocked users of a phone number.
         *
         * Lists the blocked users of a phone number; a change during the walk ends it with error 139102.
         */
        get: operations["listBlockedUsers"];
        put?: never;
        /**
         * Blocks users.
         *
         * Blocks users who have written within the last 24 hours; a phone number can block at most 64,000.
         */
        post: operations["blockUsers"];
        /** Unblocks users. */
        delete: operations["unblockUsers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the flows of a business account. */
        get: operations["listFlows"];
        put?: never;
        /**
         * Creates a flow.
         *
         * Creates a flow as a draft. Errors in its JSON are returned with status 200.
         */
        post: operations["createFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/migrate_flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies flows from another business account. */
        post: operations["migrateFlows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{flow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves a flow. */
        get: operations["getFlow"];
        put?: never;
        /** Updates the name, the categories or the endpoint of a flow. */
        post: operations["updateFlow"];
        /** Deletes a draft of a flow. */
        delete: operations["deleteFlow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{flow_id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the files of a flow. */
        get: operations["listFlowAssets"];
        put?: never;
        /**
         * Uploads the JSON of a flow.
         *
         * Uploads the JSON of a flow. Errors in it are returned with status 200.
         */
        post: operations["uploadFlowAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{flow_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a flow, permanently. */
        post: operations["publishFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{flow_id}/deprecate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retires a published flow. */
        post: operations["deprecateFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts, accepts, rejects or ends a call.
         *
         * Starts, accepts, rejects or ends a call. A call that the business starts requires the permission of the user.
         */
        post: operations["performCallAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/call_permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves whether a user may be called.
         *
         * Retrieves whether a user may be called and which limits apply; at most 5 requests per second.
         */
        get: operations["getCallPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the groups of a phone number. */
        get: operations["listGroups"];
        put?: never;
        /**
         * Creates a group.
         *
         * Creates a group of at most eight participants, who join by its invite link. The response has the id of the request; a webhook brings the group.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a group.
         *
         * Retrieves a group; without fields in the query, its id alone.
         */
        get: operations["getGroup"];
        put?: never;
        /**
         * Changes the subject, the description or the picture of a group.
         *
         * Changes the subject and the description of a group as JSON, or its picture as a form.
         */
        post: operations["updateGroup"];
        /** Deletes a group. */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{group_id}/invite_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the invite link of a group. */
        get: operations["getGroupInviteLink"];
        put?: never;
        /**
         * Creates an invite link of a group.
         *
         * Creates an invite link of a group; the earlier one stops working.
         */
        post: operations["createGroupInviteLink"];
        /** Deletes the invite link of a group. */
        delete: operations["deleteGroupInviteLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{group_id}/join_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the requests to join a group. */
        get: operations["listGroupJoinRequests"];
        put?: never;
        /** Approves requests to join a group. */
        post: operations["approveGroupJoinRequests"];
        /** Rejects requests to join a group. */
        delete: operations["rejectGroupJoinRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{group_id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds participants to a group. */
        post: operations["addGroupParticipants"];
        /** Removes participants from a group. */
        delete: operations["removeGroupParticipants"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a business account.
         *
         * Retrieves a business account. Analytics are fields of it, such as analytics.start(1700000000).end(1700086400).granularity(DAY), which analyticsField of the package writes.
         */
        get: operations["getBusinessAccount"];
        put?: never;
        /** Changes a business account. */
        post: operations["updateBusinessAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/owned_whatsapp_business_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the business accounts that a portfolio owns. */
        get: operations["listOwnedBusinessAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/client_whatsapp_business_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the business accounts that clients share with a portfolio. */
        get: operations["listClientBusinessAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{user_id}/assigned_whatsapp_business_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the business accounts that are assigned to a user. */
        get: operations["listAssignedBusinessAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the changes of a business account. */
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/solutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the solutions of a business account. */
        get: operations["listBusinessAccountSolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/set_solution_migration_intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Intends a migration of a business account to another solution. */
        post: operations["setSolutionMigrationIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/in_progress_onbehalf_request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the requests to use a business account on behalf of its owner. */
        get: operations["listOnBehalfRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/assigned_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the users of a business account. */
        get: operations["listAssignedUsers"];
        put?: never;
        /** Assigns a user to a business account. */
        post: operations["assignUser"];
        /** Removes a user from a business account. */
        delete: operations["unassignUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/subscribed_apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the apps that get the webhooks of a business account. */
        get: operations["listSubscribedApps"];
        put?: never;
        /**
         * Subscribes the app to the webhooks of a business account.
         *
         * Subscribes the app of the token to the webhooks of a business account, or changes the URL that they are sent to.
         */
        post: operations["subscribeApp"];
        /** Ends the subscription of the app. */
        delete: operations["unsubscribeApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the schedules of a business account. */
        get: operations["listSchedules"];
        put?: never;
        /** Creates a schedule of a business account. */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves a business portfolio. */
        get: operations["getBusiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/extendedcredits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the credit lines of a business portfolio. */
        get: operations["listCreditLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{credit_line_id}/whatsapp_credit_sharing_and_attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shares a credit line with a business account.
         *
         * Shares a credit line with the WhatsApp Business Account of a customer, who then pays you; you are liable for what the customer spends.
         */
        post: operations["shareAndAttachCreditLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{credit_line_id}/whatsapp_credit_sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shares a credit line with a business portfolio.
         *
         * Shares a credit line with the business portfolio of a customer; the first of two steps, of which attachCreditLine is the second.
         */
        post: operations["shareCreditLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{credit_line_id}/whatsapp_credit_attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attaches a credit line to a business account.
         *
         * Attaches a shared credit line to the WhatsApp Business Account of a customer, with an access token of the customer. It cannot be exchanged for another one afterwards.
         */
        post: operations["attachCreditLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/onboard_partners_to_mm_lite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks clients of a solution to use the Marketing Messages API. */
        post: operations["onboardToMarketingMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app_id}/connected_client_businesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the client businesses that are connected to an app. */
        get: operations["listConnectedBusinesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app_id}/whatsapp_business_solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a solution of several partners. */
        post: operations["createSolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{app_id}/whatsapp_business_solutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the solutions of an app. */
        get: operations["listSolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{solution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves a solution. */
        get: operations["getSolution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{solution_id}/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves an access token of a solution. */
        get: operations["getSolutionToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{solution_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a solution. */
        post: operations["acceptSolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{solution_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects a solution. */
        post: operations["rejectSolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{solution_id}/send_deactivation_request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the partner to deactivate a solution. */
        post: operations["requestSolutionDeactivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{solution_id}/accept_deactivation_request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts the deactivation of a solution. */
        post: operations["acceptSolutionDeactivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{solution_id}/reject_deactivation_request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects the deactivation of a solution. */
        post: operations["rejectSolutionDeactivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/preverified_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the pre-verified numbers of a business portfolio. */
        get: operations["listPreverifiedNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/share_preverified_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shares a pre-verified number with a partner. */
        post: operations["sharePreverifiedNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{preverified_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves a pre-verified number. */
        get: operations["getPreverifiedNumber"];
        put?: never;
        post?: never;
        /** Deletes a pre-verified number. */
        delete: operations["deletePreverifiedNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{preverified_id}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the partners that can use a pre-verified number. */
        get: operations["listPreverifiedNumberPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{preverified_id}/request_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Requests a verification code for a pre-verified number. */
        post: operations["requestPreverifiedNumberCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{preverified_id}/verify_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies a pre-verified number by a code. */
        post: operations["verifyPreverifiedNumberCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{intent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the intended migration of a business account. */
        get: operations["getMigrationIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{mobility_intent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the intended transfer of a business account. */
        get: operations["getMobilityIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/obo_mobility_intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Intends a transfer of a business account. */
        post: operations["createMobilityIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/set_obo_mobility_intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the intended transfer of a business account.
         *
         * Sets the intended transfer of a business account. A failure can be in error_msg of a response with status 200.
         */
        post: operations["setMobilityIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves the username of a phone number. */
        get: operations["getUsername"];
        put?: never;
        /**
         * Sets the username of a phone number.
         *
         * Claims a username for a phone number, or changes it.
         */
        post: operations["setUsername"];
        /** Deletes the username of a phone number. */
        delete: operations["deleteUsername"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/username_suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists suggested usernames. */
        get: operations["listUsernameSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/payment_configurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the payment configurations of a business account.
         *
         * Lists the payment configurations of a business account, for payments in India; the vendor shows a single page.
         */
        get: operations["listPaymentConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/payment_configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a payment configuration.
         *
         * Creates a payment configuration; one of a payment gateway has to be linked at the URL that is returned.
         */
        post: operations["createPaymentConfiguration"];
        /** Deletes a payment configuration. */
        delete: operations["deletePaymentConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/payment_configuration/{configuration_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a payment configuration by its name.
         *
         * Retrieves a payment configuration by its name, as a list of one.
         */
        get: operations["getPaymentConfiguration"];
        put?: never;
        /**
         * Sets the data endpoint of a payment configuration.
         *
         * Sets the data endpoint of a payment configuration, which answers for coupons, addresses and stock. The vendor shows no response.
         */
        post: operations["updatePaymentConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/generate_payment_configuration_oauth_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a new URL to link a payment gateway.
         *
         * Creates a new URL to link the payment gateway of a payment configuration.
         */
        post: operations["createPaymentConfigurationLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/welcome_message_sequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates or updates a welcome sequence.
         *
         * Creates a welcome sequence for ads, or updates the one with the given id; requires name and welcome_message_sequence to create one.
         */
        post: operations["createOrUpdateWelcomeSequence"];
        /**
         * Deletes a welcome sequence.
         *
         * Deletes a welcome sequence; one that an active ad uses is kept (4027012).
         */
        delete: operations["deleteWelcomeSequence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/self_certify_whatsapp_business": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits a customer for business verification.
         *
         * Submits a customer who was onboarded by Embedded Signup for business verification, with up to three documents; requires a partner that Meta has selected.
         */
        post: operations["submitBusinessVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_id}/self_certified_whatsapp_business_submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists submissions for business verification.
         *
         * Lists the submissions of a partner for business verification; those of one customer by fields of the form end_business_id=2729063490586005, as the vendor shows it.
         */
        get: operations["listBusinessVerifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debug_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves what an access token allows.
         *
         * Retrieves the app, the permissions and the expiry of an access token.
         */
        get: operations["debugAccessToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/requested_username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancels the request for a username.
         *
         * Cancels a request for a username that has not been decided.
         */
        delete: operations["cancelUsernameRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TextContent: TextContent;
        MediaContent: MediaContent;
        DocumentContent: DocumentContent;
        AudioContent: AudioContent;
        StickerContent: StickerContent;
        LocationContent: LocationContent;
        ContactCard: ContactCard;
        ReactionContent: ReactionContent;
        InteractiveHeader: InteractiveHeader;
        InteractiveTextHeader: InteractiveTextHeader;
        ButtonsContent: ButtonsContent;
        ListContent: ListContent;
        FlowContent: FlowContent;
        UrlButtonContent: UrlButtonContent;
        CarouselCard: CarouselCard;
        CarouselContent: CarouselContent;
        LocationRequestContent: LocationRequestContent;
        ContactInfoRequestContent: ContactInfoRequestContent;
        AddressValues: AddressValues;
        AddressRequestContent: AddressRequestContent;
        OrderDetailsContent: OrderDetailsContent;
        OrderStatusContent: OrderStatusContent;
        ProductContent: ProductContent;
        ProductListContent: ProductListContent;
        CallPermissionContent: CallPermissionContent;
        CatalogContent: CatalogContent;
        InteractiveContent: InteractiveContent;
        TemplateParameter: TemplateParameter;
        TemplateComponentValues: TemplateComponentValues;
        TemplateContent: TemplateContent;
        SendTextRequest: SendTextRequest;
        SendImageRequest: SendImageRequest;
        SendVideoRequest: SendVideoRequest;
        SendAudioRequest: SendAudioRequest;
        SendDocumentRequest: SendDocumentRequest;
        SendStickerRequest: SendStickerRequest;
        SendLocationRequest: SendLocationRequest;
        SendContactsRequest: SendContactsRequest;
        SendInteractiveRequest: SendInteractiveRequest;
        SendTemplateRequest: SendTemplateRequest;
        SendReactionRequest: SendReactionRequest;
        MarkReadRequest: MarkReadRequest;
        SendMessageRequest: SendMessageRequest;
        SendMarketingRequest: SendMarketingRequest;
        SendMessageResponse: SendMessageResponse;
        CallActionRequest: CallActionRequest;
        CallPermissions: CallPermissions;
        MediaUploadForm: MediaUploadForm;
        MediaIdResponse: MediaIdResponse;
        TemplateStatus: TemplateStatus;
        TemplateButton: TemplateButton;
        TemplateComponent: TemplateComponent;
        MessageTemplate: MessageTemplate;
        TemplatePage: TemplatePage;
        UploadSession: UploadSession;
        UploadStatus: UploadStatus;
        UploadedFile: UploadedFile;
        LibraryTemplate: LibraryTemplate;
        LibraryTemplatePage: LibraryTemplatePage;
        LibraryButtonInput: LibraryButtonInput;
        LibraryBodyInputs: LibraryBodyInputs;
        TemplateAnalytics: TemplateAnalytics;
        TemplateAnalyticsPage: TemplateAnalyticsPage;
        TemplateGroupAnalytics: TemplateGroupAnalytics;
        TemplateGroupAnalyticsPage: TemplateGroupAnalyticsPage;
        CreditLineAllocation: CreditLineAllocation;
        AppDataRequest: AppDataRequest;
        AppDataResponse: AppDataResponse;
        MessagingAnalytics: MessagingAnalytics;
        ConversationAnalytics: ConversationAnalytics;
        PricingAnalytics: PricingAnalytics;
        TemplateDefinition: TemplateDefinition;
        BusinessVertical: BusinessVertical;
        BlockedUser: BlockedUser;
        UsernameState: UsernameState;
        UsernameRequest: UsernameRequest;
        UsernameClaimResponse: UsernameClaimResponse;
        UsernameSuggestions: UsernameSuggestions;
        GraphPaging: GraphPaging;
        GraphErrorResponse: GraphErrorResponse;
        GraphError: GraphError;
        PaymentCode: PaymentCode;
        PaymentConfiguration: PaymentConfiguration;
        PaymentConfigurationList: PaymentConfigurationList;
        PaymentConfigurationPage: PaymentConfigurationPage;
        PaymentConfigurationRequest: PaymentConfigurationRequest;
        PaymentConfigurationResult: PaymentConfigurationResult;
        PaymentConfigurationName: PaymentConfigurationName;
        PaymentConfigurationUpdate: PaymentConfigurationUpdate;
        PaymentConfigurationUpdated: PaymentConfigurationUpdated;
        PaymentConfigurationLinkRequest: PaymentConfigurationLinkRequest;
        PaymentConfigurationLink: PaymentConfigurationLink;
        WelcomeSequence: WelcomeSequence;
        WelcomeSequenceForm: WelcomeSequenceForm;
        WelcomeSequenceId: WelcomeSequenceId;
        WelcomeSequenceResult: WelcomeSequenceResult;
        BusinessVerificationForm: BusinessVerificationForm;
        BusinessVerificationResult: BusinessVerificationResult;
        BusinessVerification: BusinessVerification;
        BusinessVerificationPage: BusinessVerificationPage;
        AccessTokenDebug: AccessTokenDebug;
        SolutionDeactivationRejection: SolutionDeactivationRejection;
        GroupPictureForm: GroupPictureForm;
        SuccessResponse: SuccessResponse;
        IdResponse: IdResponse;
        CallActionResponse: CallActionResponse;
        VoiceCallContent: VoiceCallContent;
        MediaDetails: MediaDetails;
        TemplateUpsertRequest: TemplateUpsertRequest;
        TemplateUpsertResponse: TemplateUpsertResponse;
        TemplateMigrateRequest: TemplateMigrateRequest;
        TemplateMigrateResponse: TemplateMigrateResponse;
        TemplatePreviews: TemplatePreviews;
        TemplateComparison: TemplateComparison;
        TemplateUpdateRequest: TemplateUpdateRequest;
        TemplateCreateResponse: TemplateCreateResponse;
        TemplateUpdateResponse: TemplateUpdateResponse;
        BlockUsersRequest: BlockUsersRequest;
        BlockUsersResponse: BlockUsersResponse;
        UnblockUsersResponse: UnblockUsersResponse;
        BlockUsersFailure: BlockUsersFailure;
        FlowCategory: FlowCategory;
        FlowStatus: FlowStatus;
        FlowValidationError: FlowValidationError;
        FlowSummary: FlowSummary;
        Flow: Flow;
        HealthStatus: HealthStatus;
        FlowPage: FlowPage;
        FlowCreateResponse: FlowCreateResponse;
        FlowMigrateResponse: FlowMigrateResponse;
        FlowAsset: FlowAsset;
        FlowAssetPage: FlowAssetPage;
        FlowAssetForm: FlowAssetForm;
        FlowAssetResponse: FlowAssetResponse;
        PhoneNumber: PhoneNumber;
        PhoneNumberPage: PhoneNumberPage;
        PhoneNumberCreateRequest: PhoneNumberCreateRequest;
        PhoneNumberUpdateRequest: PhoneNumberUpdateRequest;
        WebhookConfiguration: WebhookConfiguration;
        RegisterRequest: RegisterRequest;
        RequestCodeRequest: RequestCodeRequest;
        VerifyCodeRequest: VerifyCodeRequest;
        CallingSettings: CallingSettings;
        PhoneNumberSettings: PhoneNumberSettings;
        PhoneNumberSettingsUpdateRequest: PhoneNumberSettingsUpdateRequest;
        AddPhoneNumberRequest: AddPhoneNumberRequest;
        BusinessProfile: BusinessProfile;
        BusinessProfileResponse: BusinessProfileResponse;
        BusinessProfileUpdateRequest: BusinessProfileUpdateRequest;
        OfficialAccountStatus: OfficialAccountStatus;
        OfficialAccountRequest: OfficialAccountRequest;
        ComplianceInfo: ComplianceInfo;
        ComplianceInfoResponse: ComplianceInfoResponse;
        ComplianceInfoUpdateRequest: ComplianceInfoUpdateRequest;
        EncryptionKeyResponse: EncryptionKeyResponse;
        EncryptionKeyForm: EncryptionKeyForm;
        CommerceSettings: CommerceSettings;
        CommerceSettingsResponse: CommerceSettingsResponse;
        ConversationalAutomation: ConversationalAutomation;
        ConversationalAutomationRequest: ConversationalAutomationRequest;
        QrCode: QrCode;
        QrCodePage: QrCodePage;
        QrCodeRequest: QrCodeRequest;
        EncryptedMessageRequest: EncryptedMessageRequest;
        EncryptedMessageResponse: EncryptedMessageResponse;
        MessageHistoryEntry: MessageHistoryEntry;
        MessageHistoryEvent: MessageHistoryEvent;
        MessageHistoryPage: MessageHistoryPage;
        MessageHistoryEventPage: MessageHistoryEventPage;
        Group: Group;
        GroupPage: GroupPage;
        GroupCreateRequest: GroupCreateRequest;
        GroupRequestResponse: GroupRequestResponse;
        GroupUpdateRequest: GroupUpdateRequest;
        MessagingProductRequest: MessagingProductRequest;
        InviteLink: InviteLink;
        GroupOutcome: GroupOutcome;
        JoinRequest: JoinRequest;
        JoinRequestPage: JoinRequestPage;
        JoinRequestsRequest: JoinRequestsRequest;
        JoinRequestsApproval: JoinRequestsApproval;
        JoinRequestsRejection: JoinRequestsRejection;
        ParticipantsRequest: ParticipantsRequest;
        SubscribedApp: SubscribedApp;
        SubscribedAppList: SubscribedAppList;
        SubscribeRequest: SubscribeRequest;
        BusinessAccount: BusinessAccount;
        BusinessAccountUpdateRequest: BusinessAccountUpdateRequest;
        BusinessAccountPage: BusinessAccountPage;
        AssignedAccount: AssignedAccount;
        AssignedAccountPage: AssignedAccountPage;
        AssignedUser: AssignedUser;
        AssignedUserPage: AssignedUserPage;
        AssignUserForm: AssignUserForm;
        UnassignUserForm: UnassignUserForm;
        Activity: Activity;
        ActivityPage: ActivityPage;
        Schedule: Schedule;
        SchedulePage: SchedulePage;
        ScheduleCreateRequest: ScheduleCreateRequest;
        OnBehalfRequest: OnBehalfRequest;
        OnBehalfRequestPage: OnBehalfRequestPage;
        CreditLineList: CreditLineList;
        BusinessPortfolio: BusinessPortfolio;
        ConnectedBusiness: ConnectedBusiness;
        ConnectedBusinessPage: ConnectedBusinessPage;
        Solution: Solution;
        SolutionPage: SolutionPage;
        SolutionCreateRequest: SolutionCreateRequest;
        SolutionCreateResponse: SolutionCreateResponse;
        SolutionAcceptRequest: SolutionAcceptRequest;
        SolutionRejectRequest: SolutionRejectRequest;
        SolutionDeactivationRequest: SolutionDeactivationRequest;
        SolutionToken: SolutionToken;
        PreverifiedNumber: PreverifiedNumber;
        PreverifiedNumberPage: PreverifiedNumberPage;
        PreverifiedPartner: PreverifiedPartner;
        PreverifiedPartnerPage: PreverifiedPartnerPage;
        PreverifiedShareRequest: PreverifiedShareRequest;
        MigrationIntent: MigrationIntent;
        MobilityIntent: MobilityIntent;
        MobilityIntentCreateRequest: MobilityIntentCreateRequest;
        MobilityIntentCreateResponse: MobilityIntentCreateResponse;
        MobilityIntentSetRequest: MobilityIntentSetRequest;
        MobilityIntentSetResponse: MobilityIntentSetResponse;
        SolutionMigrationRequest: SolutionMigrationRequest;
        SolutionMigrationResponse: SolutionMigrationResponse;
        OnboardingResponse: OnboardingResponse;
        FlowCreateRequest: FlowCreateRequest;
        FlowUpdateRequest: FlowUpdateRequest;
        FlowMigrateRequest: FlowMigrateRequest;
        QrCodeList: QrCodeList;
        BlockedUserPage: BlockedUserPage;
        NewTemplatePart: NewTemplatePart;
        NewTemplateComponent: NewTemplateComponent;
    };
    responses: {
        /** The request is invalid, the object does not exist or is not allowed, or a limit is exceeded; the code tells which. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": GraphErrorResponse;
            };
        };
        /** The access token is invalid or has expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": GraphErrorResponse;
            };
        };
        /** A permission is missing, or the account is restricted. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": GraphErrorResponse;
            };
        };
        /** The object does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": GraphErrorResponse;
            };
        };
        /** Meta could not answer; the code tells whether a repeat helps. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": GraphErrorResponse;
            };
        };
    };
    parameters: {
        /** Number of items per page, 1 to 100. */
        Limit: number;
        /** Cursor of the previous page. */
        Before: string;
        /** Cursor of the next page. */
        After: string;
        /** Names of the fields to return, separated by commas; a default set if omitted. */
        Fields: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Text of a message. */
export interface TextContent {
    /** Text of the message, 1 to 4,096 characters. */
    body: string;
    /** Whether to show a preview of a link in the text; false if omitted. */
    preview_url?: boolean;
}
/** Image or video of a message; exactly one of id and link. */
export type MediaContent = {
    /** Media id of an uploaded file. */
    id?: string;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link?: string;
    /** Caption, at most 1,024 characters. */
    caption?: string;
} & ({
    link?: never;
    /** Media id of an uploaded file. */
    id: string;
} | {
    id?: never;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link: string;
});
/** Document of a message; exactly one of id and link. */
export type DocumentContent = {
    /** Media id of an uploaded file. */
    id?: string;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link?: string;
    /** Caption, at most 1,024 characters. */
    caption?: string;
    /** File name; its extension determines the icon. */
    filename?: string;
} & ({
    link?: never;
    /** Media id of an uploaded file. */
    id: string;
} | {
    id?: never;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link: string;
});
/** Audio file of a message; exactly one of id and link. */
export type AudioContent = {
    /** Media id of an uploaded file. */
    id?: string;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link?: string;
    /** Whether this is a voice message, which requires OGG with OPUS. */
    voice?: boolean;
} & ({
    link?: never;
    /** Media id of an uploaded file. */
    id: string;
} | {
    id?: never;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link: string;
});
/** Sticker of a message; exactly one of id and link. */
export type StickerContent = {
    /** Media id of an uploaded file. */
    id?: string;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link?: string;
} & ({
    link?: never;
    /** Media id of an uploaded file. */
    id: string;
} | {
    id?: never;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link: string;
});
/** Location of a message. */
export interface LocationContent {
    /** Latitude in degrees; Meta's pages show it as text. */
    latitude: number | string;
    /** Longitude in degrees; Meta's pages show it as text. */
    longitude: number | string;
    /** Name of the location. */
    name?: string;
    /** Address of the location. */
    address?: string;
}
/** Contact card of a message. */
export interface ContactCard {
    /** Name of the person. */
    name: {
        /** Full name, at most 200 characters. */
        formatted_name: string;
        /** First name. */
        first_name?: string;
        /** Last name. */
        last_name?: string;
        /** Middle name. */
        middle_name?: string;
        /** Suffix of the name. */
        suffix?: string;
        /** Prefix of the name. */
        prefix?: string;
    };
    /** Addresses. */
    addresses?: {
        /** Street and house number. */
        street?: string;
        /** City. */
        city?: string;
        /** State. */
        state?: string;
        /** Postal code. */
        zip?: string;
        /** Country. */
        country?: string;
        /** Country code (ISO 3166-1 alpha-2). */
        country_code?: string;
        /** Type of the address, for example HOME. */
        type?: string;
    }[];
    /**
     * Date of birth.
     *
     * Format: date
     */
    birthday?: string;
    /** Email addresses. */
    emails?: {
        /** Email address. */
        email?: string;
        /** Type of the email address. */
        type?: string;
    }[];
    /** Employer. */
    org?: {
        /** Company. */
        company?: string;
        /** Department. */
        department?: string;
        /** Job title. */
        title?: string;
    };
    /** Phone numbers. */
    phones?: {
        /** Phone number. */
        phone?: string;
        /** Type of the phone number. */
        type?: string;
        /** WhatsApp id; without it, the card offers an invitation instead of a chat. */
        wa_id?: string;
    }[];
    /** Websites. */
    urls?: {
        /**
         * URL.
         *
         * Format: uri
         */
        url?: string;
        /** Type of the website. */
        type?: string;
    }[];
}
/** Reaction to a message, which is at most 30 days old. */
export interface ReactionContent {
    /** WhatsApp message id of the message to react to. */
    message_id: string;
    /** Emoji; an empty string removes the reaction. */
    emoji: string;
}
/** Header of an interactive message, with the field that its type names. */
export type InteractiveHeader = {
    /** Type of the header and name of the field with its content. */
    type: "text" | "image" | "video" | "document";
    /** Text, at most 60 characters. */
    text?: string;
    /** Image. */
    image?: MediaContent;
    /** Video. */
    video?: MediaContent;
    /** Document. */
    document?: DocumentContent;
} & ({
    /** Always text. */
    type: "text";
    /** Text, at most 60 characters. */
    text: string;
} | {
    /** Always image. */
    type: "image";
    /** Image. */
    image: MediaContent;
} | {
    /** Always video. */
    type: "video";
    /** Video. */
    video: MediaContent;
} | {
    /** Always document. */
    type: "document";
    /** Document. */
    document: DocumentContent;
});
/** Text header of an interactive message. */
export interface InteractiveTextHeader {
    /** Always text. */
    type: "text";
    /** Text, at most 60 characters. */
    text: string;
}
/** Up to three reply buttons. */
export interface ButtonsContent {
    /** Always button. */
    type: "button";
    /** Header. */
    header?: InteractiveHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** One to three reply buttons with different titles. */
        buttons: {
            /** Always reply. */
            type: "reply";
            /** Content of the button. */
            reply: {
                /** Id that the reply contains, at most 256 characters. */
                id: string;
                /** Label, at most 20 characters. */
                title: string;
            };
        }[];
    };
}
/** List of up to ten rows in up to ten sections. */
export interface ListContent {
    /** Always list. */
    type: "list";
    /** Header. */
    header?: InteractiveTextHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 4,096 characters according to Meta and 1,024 according to the reference of the vendor. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Label of the button that opens the list, at most 20 characters. */
        button: string;
        /** One to ten sections with at most ten rows in total. */
        sections: {
            /** Title, at most 24 characters; required if there are several sections. */
            title?: string;
            /** Rows, at most ten in all sections. */
            rows: {
                /** Id that the reply contains, at most 200 characters. */
                id: string;
                /** Title, at most 24 characters. */
                title: string;
                /** Description, at most 72 characters. */
                description?: string;
            }[];
        }[];
    };
}
/** Button that opens a WhatsApp Flow; exactly one of flow_id and flow_name. */
export interface FlowContent {
    /** Always flow. */
    type: "flow";
    /** Header. */
    header?: InteractiveHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always flow. */
        name: "flow";
        /** Parameters of the action. */
        parameters: {
            /** Always 3. */
            flow_message_version: "3";
            /** Id of the flow. */
            flow_id?: string;
            /** Name of the flow. */
            flow_name?: string;
            /** Label of the button, at most 30 characters (20 in the SDK of the vendor). */
            flow_cta: string;
            /** Whether to open the draft or the published flow; published if omitted. */
            mode?: "draft" | "published";
            /** Token of your own, which the response of the flow contains. */
            flow_token?: string;
            /** First action of the flow; navigate if omitted. */
            flow_action?: "navigate" | "data_exchange";
            /** Start of the flow, for navigate. */
            flow_action_payload?: {
                /** Id of the first screen. */
                screen?: string;
                /** Data for the first screen. */
                data?: {
                    [key: string]: unknown;
                };
            };
        } & ({
            flow_name?: never;
            /** Id of the flow. */
            flow_id: string;
        } | {
            flow_id?: never;
            /** Name of the flow. */
            flow_name: string;
        });
    };
}
/** Button that opens a URL. */
export interface UrlButtonContent {
    /** Always cta_url. */
    type: "cta_url";
    /** Header. */
    header?: InteractiveHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always cta_url. */
        name: "cta_url";
        /** Parameters of the action. */
        parameters: {
            /** Label of the button, at most 20 characters. */
            display_text: string;
            /**
             * URL to open.
             *
             * Format: uri
             */
            url: string;
        };
    };
}
/** Card of a carousel. */
export interface CarouselCard {
    /** Position of the card, from 0. */
    card_index: number;
    /** Type of the card: cta_url or product. */
    type?: string;
    /** Image or video of the card; required but for a product. */
    header?: {
        /** Type of the header and name of the field with its content. */
        type: "image" | "video";
        /** Image. */
        image?: MediaContent;
        /** Video. */
        video?: MediaContent;
    } & ({
        /** Always image. */
        type: "image";
        /** Image. */
        image: MediaContent;
    } | {
        /** Always video. */
        type: "video";
        /** Video. */
        video: MediaContent;
    });
    /** Body of the card. */
    body?: {
        /** Text, at most 160 characters and two line breaks. */
        text?: string;
    };
    /** URL button, reply buttons or a product; the same on every card. */
    action: {
        /** Always cta_url. */
        name?: "cta_url";
        /** URL button. */
        parameters?: {
            /** Label of the button, at most 20 characters. */
            display_text?: string;
            /**
             * URL to open.
             *
             * Format: uri
             */
            url?: string;
        };
        /** Reply buttons. */
        buttons?: {
            /** Always quick_reply. */
            type: "quick_reply";
            /** Content of the button. */
            quick_reply: {
                /** Id that the reply contains, at most 256 characters. */
                id: string;
                /** Label, at most 20 characters. */
                title: string;
            };
        }[];
        /** Id of the catalog, for a product. */
        catalog_id?: string;
        /** Id of the product in the catalog. */
        product_retailer_id?: string;
    };
}
/** Carousel of 2 to 10 cards. */
export interface CarouselContent {
    /** Always carousel. */
    type: "carousel";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Action of the message. */
    action: {
        /** Two to ten cards. */
        cards: CarouselCard[];
    };
    header?: never;
    footer?: never;
}
/** Request for the location of the user. */
export interface LocationRequestContent {
    /** Always location_request_message. */
    type: "location_request_message";
    /** Body of the message. */
    body?: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Action of the message. */
    action: {
        /** Always send_location. */
        name: "send_location";
    };
}
/** Request for the phone number of the user. */
export interface ContactInfoRequestContent {
    /** Always request_contact_info. */
    type: "request_contact_info";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Action of the message. */
    action: {
        /** Always request_contact_info. */
        name: "request_contact_info";
    };
}
/** Fields of an address in India. */
export interface AddressValues {
    /** Name of the recipient. */
    name?: string;
    /** Phone number of the recipient. */
    phone_number?: string;
    /** House number. */
    house_number?: string;
    /** Floor. */
    floor_number?: string;
    /** Tower. */
    tower_number?: string;
    /** Building. */
    building_name?: string;
    /** Address. */
    address?: string;
    /** Landmark or area. */
    landmark_area?: string;
    /** City. */
    city?: string;
    /** State. */
    state?: string;
    /** PIN code, six digits. */
    in_pin_code?: string;
}
/** Request for an address (India only). */
export interface AddressRequestContent {
    /** Always address_message. */
    type: "address_message";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always address_message. */
        name: "address_message";
        /** Parameters of the action. */
        parameters: {
            /** Country code; only IN is supported. */
            country: string;
            /** Values that the form already contains. */
            values?: AddressValues;
            /** Addresses that the user can choose from. */
            saved_addresses?: {
                /** Id that the reply contains. */
                id: string;
                /** Fields of the address. */
                value: {
                    [key: string]: unknown;
                };
            }[];
            /** Errors to show, by field. */
            validation_errors?: {
                [key: string]: string;
            };
        };
    };
}
/** Order to pay (India and Brazil only). */
export interface OrderDetailsContent {
    /** Always order_details. */
    type: "order_details";
    /** Header. */
    header?: InteractiveHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always review_and_pay. */
        name: "review_and_pay";
        /** Order with reference_id, type, payment_settings, currency, total_amount and order, in the format of Meta. */
        parameters: {
            [key: string]: unknown;
        };
    };
}
/** Status of an order (India and Brazil only). */
export interface OrderStatusContent {
    /** Always order_status. */
    type: "order_status";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always review_order. */
        name: "review_order";
        /** Status with reference_id, order and payment, in the format of Meta. */
        parameters: {
            [key: string]: unknown;
        };
    };
}
/** One product of a catalog. */
export interface ProductContent {
    /** Always product. */
    type: "product";
    /** Body of the message. */
    body?: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Id of the catalog. */
        catalog_id: string;
        /** Id of the product in the catalog. */
        product_retailer_id: string;
    };
    header?: never;
}
/** Up to 30 products of a catalog in up to ten sections. */
export interface ProductListContent {
    /** Always product_list. */
    type: "product_list";
    /** Header. */
    header: InteractiveTextHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Id of the catalog. */
        catalog_id: string;
        /** One to ten sections with at most 30 products in total. */
        sections: {
            /** Title, at most 24 characters. */
            title: string;
            /** Products. */
            product_items: {
                /** Id of the product in the catalog. */
                product_retailer_id: string;
            }[];
        }[];
    };
}
/** Request for the permission to call the user. */
export interface CallPermissionContent {
    /** Always call_permission_request. */
    type: "call_permission_request";
    /** Body of the message. */
    body?: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Action of the message. */
    action: {
        /** Always call_permission_request. */
        name: "call_permission_request";
    };
}
/** Button that opens the catalog. */
export interface CatalogContent {
    /** Always catalog_message. */
    type: "catalog_message";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always catalog_message. */
        name: "catalog_message";
        /** Parameters of the action. */
        parameters?: {
            /** Id of the product whose image is the thumbnail. */
            thumbnail_product_retailer_id?: string;
        };
    };
}
/** Interactive content; its type tells the variants apart. */
export type InteractiveContent = ButtonsContent | ListContent | FlowContent | UrlButtonContent | CarouselContent | LocationRequestContent | ContactInfoRequestContent | AddressRequestContent | OrderDetailsContent | OrderStatusContent | ProductContent | ProductListContent | CallPermissionContent | CatalogContent | VoiceCallContent;
/** Value of a parameter, in the field that its type names. */
export interface TemplateParameter {
    /** Type of the value: text, currency, date_time, image, video, document, location, payload, action or coupon_code; new values can be added. */
    type: string;
    /** Name of the parameter, for templates with named parameters. */
    parameter_name?: string;
    /** Text. */
    text?: string;
    /** Payload that the reply contains, for quick reply buttons. */
    payload?: string;
    /** Coupon code. */
    coupon_code?: string;
    /** Amount of money. */
    currency?: {
        /** Text if the amount cannot be localized. */
        fallback_value?: string;
        /** Currency code (ISO 4217). */
        code?: string;
        /** Amount multiplied by 1,000. */
        amount_1000?: number;
    };
    /** Date and time. */
    date_time?: {
        /** Text of the date and time. */
        fallback_value?: string;
    } & {
        [key: string]: unknown;
    };
    /** Image. */
    image?: MediaContent;
    /** Video. */
    video?: MediaContent;
    /** Document. */
    document?: DocumentContent;
    /** Location. */
    location?: LocationContent;
    /** Action of the button. */
    action?: {
        /** Token of your own, which the response of the flow contains. */
        flow_token?: string;
        /** Data for the first screen of the flow. */
        flow_action_data?: {
            [key: string]: unknown;
        };
        /** Id of the product whose image is the thumbnail. */
        thumbnail_product_retailer_id?: string;
        /** Sections with products. */
        sections?: {
            [key: string]: unknown;
        }[];
    };
}
/** Values for a component of a template. */
export interface TemplateComponentValues {
    /** Type of the component: header, body, button, carousel or limited_time_offer; new values can be added. */
    type: string;
    /** Type of the button: quick_reply, url, flow, copy_code, catalog or mpm; new values can be added. */
    sub_type?: string;
    /** Position of the button, from 0. */
    index?: string | number;
    /** Values of the parameters, in the order of the template unless they are named. */
    parameters?: TemplateParameter[];
    /** Cards of a carousel. */
    cards?: {
        /** Position of the card, from 0. */
        card_index: number;
        /** Values for the components of the card. */
        components: TemplateComponentValues[];
    }[];
}
/** Template with the values of its parameters. */
export interface TemplateContent {
    /** Name of the template. */
    name: string;
    /** Language of the template. */
    language: {
        /** Language code, such as en_US; en is another language. */
        code: string;
        /** Always deterministic. */
        policy?: "deterministic";
    };
    /** Values for the components of the template. */
    components?: TemplateComponentValues[];
}
/** Text message. */
export type SendTextRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always text. */
    type: "text";
    /** Text. */
    text: TextContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Image message; JPEG or PNG, at most 5 MB. */
export type SendImageRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always image. */
    type: "image";
    /** Image. */
    image: MediaContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Video message; MP4 or 3GPP with H.264 and AAC, at most 16 MB. */
export type SendVideoRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always video. */
    type: "video";
    /** Video. */
    video: MediaContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Audio message; AAC, AMR, MP3, M4A or OGG with OPUS, at most 16 MB. */
export type SendAudioRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always audio. */
    type: "audio";
    /** Audio file. */
    audio: AudioContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Document message; at most 100 MB. */
export type SendDocumentRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always document. */
    type: "document";
    /** Document. */
    document: DocumentContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Sticker message; WebP, at most 100 KB if still and 500 KB if animated. */
export type SendStickerRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always sticker. */
    type: "sticker";
    /** Sticker. */
    sticker: StickerContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Location message. */
export type SendLocationRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always location. */
    type: "location";
    /** Location. */
    location: LocationContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Message with contact cards. */
export type SendContactsRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always contacts. */
    type: "contacts";
    /** Contact cards, at most 257. */
    contacts: ContactCard[];
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Interactive message. */
export type SendInteractiveRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always interactive. */
    type: "interactive";
    /** Interactive content. */
    interactive: InteractiveContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Template message; the only kind that can be sent outside of the 24-hour window. */
export type SendTemplateRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always template. */
    type: "template";
    /** Template. */
    template: TemplateContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Reaction to a message; its status does not go beyond sent. */
export type SendReactionRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always reaction. */
    type: "reaction";
    /** Reaction. */
    reaction: ReactionContent;
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
    context?: never;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Read receipt. */
export interface MarkReadRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Always read. */
    status: "read";
    /** WhatsApp message id of the received message. */
    message_id: string;
    /** Shows a typing indicator until the next message, for at most 25 seconds. */
    typing_indicator?: {
        /** Always text. */
        type: "text";
    };
}
/** Message to send, with the field that its type names. */
export type SendMessageRequest = SendTextRequest | SendImageRequest | SendVideoRequest | SendAudioRequest | SendDocumentRequest | SendStickerRequest | SendLocationRequest | SendContactsRequest | SendInteractiveRequest | SendTemplateRequest | SendReactionRequest;
/** Marketing template to send. */
export type SendMarketingRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always template. */
    type: "template";
    /** Template of the category MARKETING. */
    template: TemplateContent;
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** Whether the message is sent as an ordinary one if it cannot be optimized. */
    product_policy?: "CLOUD_API_FALLBACK" | "STRICT";
    /** Whether the activity of the message is shared with Meta. */
    message_activity_sharing?: boolean;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Accepted message; delivery is reported by webhooks. */
export interface SendMessageResponse {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipients. */
    contacts: {
        /** Recipient as it was sent. */
        input?: string;
        /** WhatsApp id of the recipient, which can differ from the input; null or empty for a business-scoped user id. */
        wa_id?: string | null;
        /** Business-scoped user id of the recipient. */
        user_id?: string | null;
    }[];
    /** Accepted messages. */
    messages: {
        /** WhatsApp message id, which starts with wamid. */
        id: string;
        /** Whether the message was accepted, is held for a quality assessment, or is paused. */
        message_status?: "accepted" | "held_for_quality_assessment" | "paused" | (string & {});
        /** Id of the group, for a message to one. */
        group_id?: string;
    }[];
}
/** Action on a call. */
export interface CallActionRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Action to perform. */
    action: "connect" | "pre_accept" | "accept" | "reject" | "terminate";
    /** Phone number of the user, for connect. */
    to?: string;
    /** Call id assigned by Meta, for all other actions. */
    call_id?: string;
    /** Session description, for connect, pre_accept and accept. */
    session?: {
        /** Use offer for connect, and answer for pre_accept and accept. */
        sdp_type?: "offer" | "answer";
        /** Session description (RFC 8866). */
        sdp?: string;
    };
    /** Text of your own, at most 512 characters, for connect and accept. */
    biz_opaque_callback_data?: string;
}
/** Permission to call a user. */
export interface CallPermissions {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Current permission. */
    permission: {
        /** Status of the permission. */
        status: "no_permission" | "temporary" | "permanent" | (string & {});
        /** Unix timestamp in seconds at which a temporary permission ends. */
        expiration_time?: number;
    };
    /** Actions and their limits. */
    actions: {
        /** Name of the action. */
        action_name?: "send_call_permission_request" | "start_call" | (string & {});
        /** Whether the action is possible now. */
        can_perform_action?: boolean;
        /** Limits of the action. */
        limits?: {
            /** Period of the limit (ISO 8601 duration). */
            time_period?: string;
            /** Maximum number in the period. */
            max_allowed?: number;
            /** Number in the current period. */
            current_usage?: number;
            /** Unix timestamp in seconds at which a reached limit ends. */
            limit_expiration_time?: number;
        }[] | null;
    }[];
}
/** File to upload. */
export interface MediaUploadForm {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /**
     * File, whose part requires a content type of its own: give a Blob or a File with a type.
     *
     * Format: binary
     */
    file: string;
    /** Media type of the file; does not replace the content type of the part. */
    type?: string;
}
/** Id of the uploaded file. */
export interface MediaIdResponse {
    /**
     * Media id assigned by Meta.
     * @example 102290129340398
     */
    id: string;
}
/** Status of a template; Meta adds further ones. */
export type TemplateStatus = "APPROVED" | "PENDING" | "REJECTED" | "PAUSED" | "DISABLED" | "IN_APPEAL" | "PENDING_DELETION" | "DELETED" | "LIMIT_EXCEEDED" | "ARCHIVED" | (string & {});
/** Button of a template. */
export interface TemplateButton {
    /** Type of the button: QUICK_REPLY, PHONE_NUMBER, URL, COPY_CODE, OTP, CATALOG, MPM, SPM or FLOW; new values can be added. */
    type: string;
    /** Label, at most 25 characters. */
    text?: string;
    /** Phone number to call. */
    phone_number?: string;
    /** URL, at most 2,000 characters. */
    url?: string;
    /** Example value: a list for URL, a string for COPY_CODE. */
    example?: string | string[];
    /** How the one-time password is filled in. */
    otp_type?: "COPY_CODE" | "ONE_TAP" | "ZERO_TAP" | (string & {});
    /** Label of the autofill button. */
    autofill_text?: string;
    /** Android apps that receive the one-time password. */
    supported_apps?: {
        /** Package name of the app. */
        package_name?: string;
        /** Signing key hash of the app. */
        signature_hash?: string;
    }[];
    /** Whether the terms of zero-tap authentication are accepted. */
    zero_tap_terms_accepted?: boolean;
    /** Id of the flow. */
    flow_id?: string;
    /** Name of the flow. */
    flow_name?: string;
    /** JSON of the flow, as a string. */
    flow_json?: string;
    /** First action of the flow. */
    flow_action?: "navigate" | "data_exchange";
    /** Id of the first screen. */
    navigate_screen?: string;
}
/** Component of a template. */
export interface TemplateComponent {
    /** Type of the component: HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER or CALL_PERMISSION_REQUEST; new values can be added. */
    type: string;
    /** Format of a header: TEXT, IMAGE, VIDEO, DOCUMENT, LOCATION or PRODUCT. */
    format?: string;
    /** Text with placeholders; at most 1,024 characters in a body and 60 in a header or footer. */
    text?: string;
    /** Example values, required if there are placeholders or a file. */
    example?: {
        /** Value for a placeholder in the header. */
        header_text?: string[];
        /** Handle of the file in the header, from a resumable upload. */
        header_handle?: string[];
        /** Values for the placeholders in the body. */
        body_text?: string[][];
        /** Values for named placeholders in the header. */
        header_text_named_params?: {
            /** Name of the placeholder. */
            param_name?: string;
            /** Value. */
            example?: string;
        }[];
        /** Values for named placeholders in the body. */
        body_text_named_params?: {
            /** Name of the placeholder. */
            param_name?: string;
            /** Value. */
            example?: string;
        }[];
    };
    /** Buttons, at most 10. */
    buttons?: TemplateButton[];
    /** Whether to add a security recommendation, for authentication templates. */
    add_security_recommendation?: boolean;
    /** Minutes until the code expires, for authentication templates. */
    code_expiration_minutes?: number;
    /** Limited-time offer. */
    limited_time_offer?: {
        /** Text of the offer. */
        text?: string;
        /** Whether the time of expiration is shown. */
        has_expiration?: boolean;
    };
    /** Cards of a carousel. */
    cards?: {
        /** Components of the card. */
        components?: TemplateComponent[];
    }[];
}
/** Message template. */
export interface MessageTemplate {
    /**
     * Template id assigned by Meta.
     * @example 102290129340398
     */
    id: string;
    /** Name of the template. */
    name?: string;
    /** Language code, such as en_US. */
    language?: string;
    /** Status of the template. */
    status?: TemplateStatus;
    /** Category of the template. */
    category?: "AUTHENTICATION" | "MARKETING" | "UTILITY" | (string & {});
    /** Previous category of the template. */
    previous_category?: string;
    /** Components of the template. */
    components?: TemplateComponent[];
    /** Whether placeholders are named or numbered. */
    parameter_format?: "NAMED" | "POSITIONAL" | (string & {});
    /** Sub-category of the template. */
    sub_category?: string;
    /** Quality of the template, with its date. */
    quality_score?: {
        [key: string]: unknown;
    };
    /** Why the template was rejected; NONE if it was not. */
    rejected_reason?: string;
    /** Seconds after which an undelivered message is dropped. */
    message_send_ttl_seconds?: number;
}
/** Page of templates. */
export interface TemplatePage {
    /** Items of the page. */
    data: MessageTemplate[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Session of a resumable upload. */
export interface UploadSession {
    /**
     * Id of the session with its signature after a question mark.
     * @example upload:MTphdHRhY2htZW50?sig=ARZ_test
     */
    id: string;
}
/** How much of a file has arrived. */
export interface UploadStatus {
    /** Id of the session with its signature. */
    id: string;
    /** Number of bytes that have arrived, at which the rest begins. */
    file_offset: number;
}
/** Handle of an uploaded file. */
export interface UploadedFile {
    /**
     * Handle of the file, for header_handle of a template or profile_picture_handle of a business profile.
     * @example 4::aW1hZ2UvanBlZw==
     */
    h: string;
}
/** Template of the library; what it consists of is fixed. */
export interface LibraryTemplate {
    /** Id of the template. */
    id: string;
    /** Name of the template, for library_template_name. */
    name: string;
    /** Language code, such as en_US. */
    language?: string;
    /** Category of the template. */
    category?: "AUTHENTICATION" | "UTILITY" | (string & {});
    /** Topic of the template. */
    topic?: "ACCOUNT_UPDATE" | "CUSTOMER_FEEDBACK" | "ORDER_MANAGEMENT" | "PAYMENTS" | (string & {});
    /** Use of the template. */
    usecase?: "ACCOUNT_CREATION_CONFIRMATION" | "AUTO_PAY_REMINDER" | "DELIVERY_CONFIRMATION" | "DELIVERY_FAILED" | "DELIVERY_UPDATE" | "FEEDBACK_SURVEY" | "FRAUD_ALERT" | "LOW_BALANCE_WARNING" | "ORDER_ACTION_NEEDED" | "ORDER_CONFIRMATION" | "ORDER_DELAY" | "ORDER_OR_TRANSACTION_CANCEL" | "ORDER_PICK_UP" | "PAYMENT_ACTION_REQUIRED" | "PAYMENT_CONFIRMATION" | "PAYMENT_DUE_REMINDER" | "PAYMENT_OVERDUE" | "PAYMENT_REJECT_FAIL" | "PAYMENT_SCHEDULED" | "RECEIPT_ATTACHMENT" | "RETURN_CONFIRMATION" | "SHIPMENT_CONFIRMATION" | "STATEMENT_ATTACHMENT" | "STATEMENT_AVAILABLE" | "TRANSACTION_ALERT" | (string & {});
    /** Industries that the template is for. */
    industry?: string[];
    /** Text of the header. */
    header?: string;
    /** Text of the body with numbered placeholders. */
    body?: string;
    /** Example values of the placeholders of the body. */
    body_params?: string[];
    /** Types of the placeholders of the body, such as TEXT, AMOUNT or DATE; other values are refused in sends. */
    body_param_types?: string[];
    /** Text of the footer. */
    footer?: string;
    /** Buttons of the template. */
    buttons?: {
        /** Type of the button. */
        type?: string;
        /** Label of the button. */
        text?: string;
        /** URL of the button. */
        url?: string;
        /** Phone number of the button. */
        phone_number?: string;
    }[];
}
/** Page of templates of the library. */
export interface LibraryTemplatePage {
    /** Items of the page. */
    data: LibraryTemplate[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Values of a button of a template of the library. */
export interface LibraryButtonInput {
    /** Type of the button. */
    type: "QUICK_REPLY" | "URL" | "PHONE_NUMBER" | "OTP" | "MPM" | "CATALOG" | "FLOW" | "VOICE_CALL" | "APP";
    /** Phone number of the button, with a plus sign. */
    phone_number?: string;
    /** URL of the button. */
    url?: {
        /** URL, which can end with a placeholder. */
        base_url: string;
        /** The whole URL with an example of its end. */
        url_suffix_example?: string;
    };
    /** What the button does with a one-time password. */
    otp_type?: "COPY_CODE" | "ONE_TAP" | "ZERO_TAP";
    /** Whether the terms for passwords without a tap are accepted. */
    zero_tap_terms_accepted?: boolean;
    /** Android apps that take a one-time password. */
    supported_apps?: {
        /** Name of the package of the app. */
        package_name?: string;
        /** Hash of the signing key of the app. */
        signature_hash?: string;
    }[];
}
/** What is added to the body of a template of the library. */
export interface LibraryBodyInputs {
    /** Whether the body says how to call the business. */
    add_contact_number?: boolean;
    /** Whether the body has a link to further information; ignored where that is not available. */
    add_learn_more_link?: boolean;
    /** Whether the body recommends to share the code with nobody. */
    add_security_recommendation?: boolean;
    /** Whether the body has a link to track a package; ignored where that is not available. */
    add_track_package_link?: boolean;
    /** Minutes until the code expires. */
    code_expiration_minutes?: number;
}
/** Counts by day. */
export interface TemplateAnalytics {
    /** Length of the time that a data point is about. */
    granularity?: string;
    /** Which messages are counted. */
    product_type?: string;
    /** Time zone of the business account, if the days are its days. */
    waba_timezone?: string;
    /** Counts. */
    data_points?: {
        /** Id of the template. */
        template_id?: string;
        /** Start of the day, a Unix timestamp in seconds. */
        start?: number;
        /** End of the day, a Unix timestamp in seconds. */
        end?: number;
        /** Number of sent messages. */
        sent?: number;
        /** Number of delivered messages. */
        delivered?: number;
        /** Number of read messages. */
        read?: number;
        /** Clicks by button; of marketing and utility templates. */
        clicked?: {
            /** What was clicked, such as quick_reply_button, url_button or unique_url_button. */
            type?: string;
            /** Label of the button. */
            button_content?: string;
            /** Number of clicks. */
            count?: number;
        }[];
        /** Costs; not for those who pay through a partner. */
        cost?: {
            /** Kind, such as amount_spent, cost_per_delivered or cost_per_url_button_click. */
            type?: string;
            /** Amount in the currency of the business account. */
            value?: number;
        }[];
    }[];
}
/** Page of analytics. */
export interface TemplateAnalyticsPage {
    /** Items of the page. */
    data: TemplateAnalytics[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Counts by day. */
export interface TemplateGroupAnalytics {
    /** Length of the time that a data point is about. */
    granularity?: string;
    /** Which messages are counted. */
    product_type?: string;
    /** Time zone of the business account, if the days are its days. */
    waba_timezone?: string;
    /** Counts. */
    data_points?: {
        /** Id of the group of templates. */
        template_group_id?: string;
        /** Start of the day, a Unix timestamp in seconds. */
        start?: number;
        /** End of the day, a Unix timestamp in seconds. */
        end?: number;
        /** Number of sent messages. */
        sent?: number;
        /** Number of delivered messages. */
        delivered?: number;
        /** Number of read messages. */
        read?: number;
        /** Clicks by button; of marketing and utility templates. */
        clicked?: {
            /** What was clicked, such as quick_reply_button, url_button or unique_url_button. */
            type?: string;
            /** Label of the button. */
            button_content?: string;
            /** Number of clicks. */
            count?: number;
        }[];
        /** Costs; not for those who pay through a partner. */
        cost?: {
            /** Kind, such as amount_spent, cost_per_delivered or cost_per_url_button_click. */
            type?: string;
            /** Amount in the currency of the business account. */
            value?: number;
        }[];
    }[];
}
/** Page of analytics. */
export interface TemplateGroupAnalyticsPage {
    /** Items of the page. */
    data: TemplateGroupAnalytics[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Allocation of a credit line. */
export interface CreditLineAllocation {
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Id of the allocation. */
    allocation_config_id: string;
    /** Id of the WhatsApp Business Account of the customer. */
    waba_id?: string;
}
/** Request of data of the WhatsApp Business app. */
export interface AppDataRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** What is requested: contacts (smb_app_state_sync) or messages (history). */
    sync_type: "smb_app_state_sync" | "history";
}
/** Accepted request of data. */
export interface AppDataResponse {
    /** Always whatsapp. */
    messaging_product?: string;
    /** Id of the request, for the support of Meta. */
    request_id: string;
}
/** Numbers of messages. */
export interface MessagingAnalytics {
    /** Phone numbers that are counted. */
    phone_numbers?: string[];
    /** Countries that are counted. */
    country_codes?: string[];
    /** Length of the time that a data point is about. */
    granularity?: string;
    /** Counts. */
    data_points?: {
        /** Start, a Unix timestamp in seconds. */
        start?: number;
        /** End, a Unix timestamp in seconds. */
        end?: number;
        /** Number of sent messages. */
        sent?: number;
        /** Number of delivered messages. */
        delivered?: number;
    }[];
}
/** Numbers and costs of conversations. */
export interface ConversationAnalytics {
    /** Results. */
    data: {
        /** Counts. */
        data_points?: {
            /** Start, a Unix timestamp in seconds. */
            start?: number;
            /** End, a Unix timestamp in seconds. */
            end?: number;
            /** Phone number of the business. */
            phone_number?: string;
            /** Country of the users (ISO 3166-1 alpha-2). */
            country?: string;
            /** Number of conversations. */
            conversation?: number;
            /** Type, such as REGULAR, FREE_TIER or FREE_ENTRY. */
            conversation_type?: string;
            /** Who began, such as BUSINESS_INITIATED or USER_INITIATED. */
            conversation_direction?: string;
            /** Category, such as MARKETING or SERVICE. */
            conversation_category?: string;
            /** Approximate costs in the currency of the business account. */
            cost?: number;
        }[];
    }[];
}
/** Numbers and costs of delivered messages. */
export interface PricingAnalytics {
    /** Results. */
    data: {
        /** Counts. */
        data_points?: {
            /** Start, a Unix timestamp in seconds. */
            start?: number;
            /** End, a Unix timestamp in seconds. */
            end?: number;
            /** Phone number of the business. */
            phone_number?: string;
            /** Country of the users (ISO 3166-1 alpha-2). */
            country?: string;
            /** Bounds of the volume tier, such as 0:750000 or 0:MAX; absent for free messages. */
            tier?: string;
            /** Type, such as REGULAR, FREE_CUSTOMER_SERVICE or FREE_ENTRY_POINT. */
            pricing_type?: string;
            /** Category, such as MARKETING or AUTHENTICATION_INTERNATIONAL. */
            pricing_category?: string;
            /** Number of delivered messages. */
            volume?: number;
            /** Approximate costs in the currency of the business account. */
            cost?: number;
        }[];
    }[];
}
/** Template to create. */
export interface TemplateDefinition {
    /** Name of the template: lowercase letters, digits and underscores, at most 512. */
    name: string;
    /** Language code, such as en_US. */
    language: string;
    /** Category of the template. */
    category: "AUTHENTICATION" | "MARKETING" | "UTILITY";
    /** Whether placeholders are named or numbered; POSITIONAL if omitted. */
    parameter_format?: "NAMED" | "POSITIONAL";
    /** Components of the template; at least a body, except for a template of the library. */
    components?: NewTemplateComponent[];
    /** Seconds after which an undelivered message is dropped. */
    message_send_ttl_seconds?: number;
    /** Name of the template of the library to copy. */
    library_template_name?: string;
    /** Values of the buttons of the template of the library; required where it has buttons with values. */
    library_template_button_inputs?: LibraryButtonInput[];
    /** What is added to the body of the template of the library. */
    library_template_body_inputs?: LibraryBodyInputs;
}
/** Industry of a business. */
export type BusinessVertical = "ALCOHOL" | "APPAREL" | "AUTO" | "BEAUTY" | "EDU" | "ENTERTAIN" | "EVENT_PLAN" | "FINANCE" | "GOVT" | "GROCERY" | "HEALTH" | "HOTEL" | "NONPROFIT" | "ONLINE_GAMBLING" | "OTC_DRUGS" | "OTHER" | "PHYSICAL_GAMBLING" | "PROF_SERVICES" | "RESTAURANT" | "RETAIL" | "TRAVEL" | (string & {});
/** Blocked user. */
export interface BlockedUser {
    /** Always whatsapp. */
    messaging_product?: string;
    /**
     * WhatsApp id of the user.
     * @example 14155550123
     */
    wa_id?: string;
}
/** Username and its status. */
export interface UsernameState {
    /** Username; absent if there is none. */
    username?: string;
    /** Status. */
    status?: "approved" | "reserved" | (string & {});
}
/** Username to claim. */
export interface UsernameRequest {
    /** Username, 3 to 35 characters. */
    username: string;
    /** Use force_transfer to take the username from another phone number of the portfolio; none if omitted. */
    transfer_action?: "none" | "force_transfer";
}
/** Status of the claim. */
export interface UsernameClaimResponse {
    /** Status. */
    status?: "approved" | "reserved" | (string & {});
}
/** Suggested usernames. */
export interface UsernameSuggestions {
    /** List of one. */
    data?: {
        /** Suggested usernames. */
        username_suggestions?: string[];
    }[];
}
/** Cursors of a page, and the URLs of its neighbours. */
export interface GraphPaging {
    /** Cursors of the page; set on the last page as well. */
    cursors?: {
        /** Cursor of the first row. */
        before?: string;
        /** Cursor of the last row. */
        after?: string;
    };
    /** URL of the previous page, which can contain the access token; absent on the first page. */
    previous?: string;
    /** URL of the next page, which can contain the access token; absent on the last page. */
    next?: string;
}
/** Error of Meta. */
export interface GraphErrorResponse {
    /** Error. */
    error: GraphError;
}
/** Error, which its code and error_data.details tell apart; the texts are in the language of the account. */
export interface GraphError {
    /** Message, which starts with the code in parentheses. */
    message: string;
    /** Type, such as OAuthException or GraphMethodException. */
    type: string;
    /** Error code. */
    code: number;
    /** Error subcode; said to be gone, and still there. */
    error_subcode?: number;
    /** Details of the error. */
    error_data?: {
        /** Always whatsapp. */
        messaging_product?: string;
        /** What is wrong. */
        details?: string;
    } & {
        [key: string]: unknown;
    };
    /** Title for users, in the language of the account. */
    error_user_title?: string;
    /** Message for users, in the language of the account. */
    error_user_msg?: string;
    /** Whether the error is transient. */
    is_transient?: boolean;
    /**
     * URL of the documentation.
     *
     * Format: uri
     */
    href?: string;
    /** Trace id for support. */
    fbtrace_id?: string;
}
/** Code with its description. */
export interface PaymentCode {
    /**
     * Code.
     * @example 0000
     */
    code: string;
    /** Description. */
    description?: string;
}
/** Configuration that order messages name for payments in India. */
export interface PaymentConfiguration {
    /**
     * Name, for order_details messages.
     * @example upi-main
     */
    configuration_name: string;
    /** Merchant category code. */
    merchant_category_code?: PaymentCode;
    /** Purpose code. */
    purpose_code?: PaymentCode;
    /** Status; new values can be added. */
    status?: "Active" | "Needs_Connecting" | "Needs_Testing";
    /** Id of the merchant at the payment gateway. */
    provider_mid?: string;
    /** Payment gateway, such as razorpay, payu or zaakpay; spelt in different ways. */
    provider_name?: string;
    /** UPI handle of the merchant. */
    merchant_vpa?: string;
    /** Unix timestamp in seconds of the creation. */
    created_timestamp?: number;
    /** Unix timestamp in seconds of the last change. */
    updated_timestamp?: number;
}
/** Payment configurations, in a list of one object. */
export interface PaymentConfigurationList {
    /** List of one object. */
    data: {
        /** Payment configurations. */
        payment_configurations?: PaymentConfiguration[];
    }[];
}
/** Payment configuration as a list of one. */
export interface PaymentConfigurationPage {
    /** List of one payment configuration. */
    data: PaymentConfiguration[];
}
/** Payment configuration to create. */
export interface PaymentConfigurationRequest {
    /**
     * Name, for order_details messages.
     * @example upi-main
     */
    configuration_name: string;
    /**
     * Provider: upi_vpa for a UPI handle, or a payment gateway such as razorpay, payu or zaakpay.
     * @example upi_vpa
     */
    provider_name: string;
    /**
     * Purpose code.
     * @example 00
     */
    purpose_code?: string;
    /**
     * Merchant category code.
     * @example 0000
     */
    merchant_category_code?: string;
    /** UPI handle of the merchant, for upi_vpa. */
    merchant_vpa?: string;
    /** URL that the merchant comes to after linking a payment gateway. */
    redirect_url?: string;
}
/** Whether a payment configuration was created. */
export interface PaymentConfigurationResult {
    /** Whether it was created. */
    success: boolean;
    /** URL to link the payment gateway; absent for a UPI handle. */
    oauth_url?: string;
    /** Unix timestamp in seconds until which the URL is valid. */
    expiration?: number;
}
/** Payment configuration to delete. */
export interface PaymentConfigurationName {
    /**
     * Name of the payment configuration.
     * @example upi-main
     */
    configuration_name: string;
}
/** Data endpoint of a payment configuration. */
export interface PaymentConfigurationUpdate {
    /** URL of the data endpoint. */
    data_endpoint_url?: string;
}
/** Response of which the vendor shows nothing. */
export interface PaymentConfigurationUpdated {
    /** Whether it was updated. */
    success?: boolean;
}
/** Payment configuration to link. */
export interface PaymentConfigurationLinkRequest {
    /**
     * Name of the payment configuration.
     * @example upi-main
     */
    configuration_name: string;
    /** URL that the merchant comes to after linking. */
    redirect_url?: string;
}
/** URL to link a payment gateway. */
export interface PaymentConfigurationLink {
    /** URL to link the payment gateway. */
    oauth_url: string;
    /** Unix timestamp in seconds until which the URL is valid. */
    expiration?: number;
}
/** What a user sees who comes from an ad. */
export interface WelcomeSequence {
    /** Text of the welcome message. */
    text: string;
    /** Text that is filled in for the user. */
    autofill_message?: {
        /** Text. */
        content?: string;
    };
    /** Texts that the user can send by a tap. */
    ice_breakers?: {
        /** Text. */
        title: string;
    }[];
}
/** Welcome sequence to create or to update. */
export interface WelcomeSequenceForm {
    /** Id of the sequence to update; leave it out to create one. */
    sequence_id?: string;
    /**
     * Name of the sequence; required to create one.
     * @example Driver sign-up
     */
    name?: string;
    /** What the user sees; required to create one. */
    welcome_message_sequence?: WelcomeSequence;
}
/** Welcome sequence to delete. */
export interface WelcomeSequenceId {
    /**
     * Id of the sequence.
     * @example 186473890
     */
    sequence_id: string;
}
/** Id of a created sequence, or whether one was updated. */
export interface WelcomeSequenceResult {
    /**
     * Id of the created sequence.
     * @example 186473890
     */
    sequence_id?: string;
    /** Whether the sequence was updated. */
    success?: boolean;
}
/** Customer to verify, with documents. */
export interface BusinessVerificationForm {
    /**
     * Id of the business portfolio of the customer.
     * @example 2729063490586005
     */
    end_business_id: string;
    /** One to three documents of at most 5 MB each (PDF, JPEG, PNG). */
    "business_documents[]": string[];
}
/** Submission for business verification. */
export interface BusinessVerificationResult {
    /** Whether it was submitted. */
    success: boolean;
    /** What happens next. */
    message?: string;
    /** How often the customer has been submitted. */
    verification_attempts?: number;
}
/** Submission for business verification. */
export interface BusinessVerification {
    /** Id of the submission. */
    id: string;
    /** Status, such as PENDING, APPROVED or FAILED; new values can be added. */
    verification_status?: string;
    /** Reasons of a rejection. */
    rejection_reasons?: string[];
    /** When it was submitted. */
    submitted_time?: string;
    /** When it was last changed. */
    update_time?: string;
    /** Id of the business portfolio of the customer. */
    client_business_id?: string;
    /** What was submitted. */
    submitted_info?: {
        /** Industry of the customer. */
        business_vertical?: string;
    };
}
/** Page of submissions. */
export interface BusinessVerificationPage {
    /** Submissions. */
    data: BusinessVerification[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** What is known of an access token. */
export interface AccessTokenDebug {
    /** The access token. */
    data: {
        /** Id of the app. */
        app_id?: string;
        /** Type, such as SYSTEM_USER or USER. */
        type?: string;
        /** Name of the app. */
        application?: string;
        /** Unix timestamp in seconds until which data can be read; 0 for ever. */
        data_access_expires_at?: number;
        /** Unix timestamp in seconds of the expiry; 0 for never. */
        expires_at?: number;
        /** Whether the token can be used. */
        is_valid: boolean;
        /** Unix timestamp in seconds. */
        issued_at?: number;
        /** Granted permissions. */
        scopes?: string[];
        /** Granted permissions, with what they are granted for. */
        granular_scopes?: {
            /** Permission. */
            scope: string;
            /** Ids of what it is granted for; all of them if omitted. */
            target_ids?: string[];
        }[];
        /** Id of the user. */
        user_id?: string;
    };
}
/** Rejection of the deactivation of a solution. */
export interface SolutionDeactivationRejection {
    /** Always true. */
    reject_deactivation_request: true;
}
/** Picture of a group. */
export interface GroupPictureForm {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /**
     * Picture: a square JPEG of at least 192 by 192 pixels and at most 5 MB, with a content type of its own.
     *
     * Format: binary
     */
    file: string;
}
/** Whether the operation succeeded. */
export interface SuccessResponse {
    /** Whether the operation succeeded. */
    success: boolean;
}
/** Id of what was created. */
export interface IdResponse {
    /**
     * Id assigned by Meta.
     * @example 102290129340398
     */
    id: string;
}
/** Result of an action on a call. */
export interface CallActionResponse {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Started call, after connect. */
    calls?: {
        /** Call id assigned by Meta. */
        id?: string;
    }[];
}
/** Button that starts a call over WhatsApp. */
export interface VoiceCallContent {
    /** Always voice_call. */
    type: "voice_call";
    /** Header. */
    header?: InteractiveHeader;
    /** Body. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer. */
    footer?: {
        /** Text, at most 60 characters. */
        text: string;
    };
    /** Button. */
    action: {
        /** Always voice_call. */
        name: "voice_call";
        /** Label of the button, and how long it works. */
        parameters?: {
            /** Label, at most 20 characters. */
            display_text?: string;
            /** Minutes for which the button works, 1 to 43,200. */
            ttl_minutes?: number;
            /** Text of your own, which the webhooks of the call return. */
            payload?: string;
        };
    };
}
/** Details of a file. */
export interface MediaDetails {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /**
     * Media id.
     * @example 102290129340398
     */
    id: string;
    /**
     * URL of the file at another host, valid for five minutes; requires the same token.
     *
     * Format: uri
     */
    url?: string;
    /** Media type of the file. */
    mime_type?: string;
    /** SHA-256 digest of the file, in hexadecimal. */
    sha256?: string;
    /** Size of the file in bytes. */
    file_size?: string | number;
}
/** Authentication template in several languages. */
export interface TemplateUpsertRequest {
    /** Name, with lowercase letters, digits and underscores. */
    name: string;
    /** Language codes, such as en_US. */
    languages: string[];
    /** Always AUTHENTICATION. */
    category: "AUTHENTICATION";
    /** Components, whose body, footer and buttons have no texts. */
    components: NewTemplateComponent[];
    /** Seconds after which an undelivered message is dropped. */
    message_send_ttl_seconds?: number;
}
/** Templates that were created or changed, one per language. */
export interface TemplateUpsertResponse {
    /** Templates. */
    data: {
        /** Template id assigned by Meta. */
        id: string;
        /** Status of the template. */
        status?: TemplateStatus;
        /** Language code, such as en_US. */
        language?: string;
    }[];
}
/** Which templates to copy. */
export interface TemplateMigrateRequest {
    /** Business account to copy from. */
    source_waba_id: string;
    /** Which 500 templates to copy, from 0. */
    page_number?: number;
    /** How many templates to copy. */
    count?: number;
    /** Only these templates. */
    template_ids?: string[];
}
/** Copied templates, and those that failed. */
export interface TemplateMigrateResponse {
    /** Ids of the copied templates. */
    migrated_templates?: string[];
    /** Reasons by the ids of the templates that failed. */
    failed_templates?: {
        [key: string]: string;
    };
}
/** Texts of an authentication template. */
export interface TemplatePreviews {
    /** One item per language. */
    data: {
        /** Language code, such as en_US. */
        language?: string;
        /** Text of the body, with the placeholder of the code. */
        body?: string;
        /** Text of the footer. */
        footer?: string;
        /** Labels of the buttons. */
        buttons?: {
            /** Label of a button that copies the code. */
            text?: string;
            /** Label of the autofill button. */
            autofill_text?: string;
        }[];
    }[];
}
/** Comparison of two templates. */
export interface TemplateComparison {
    /** One item per metric. */
    data: {
        /** Name of the metric. */
        metric: "BLOCK_RATE" | "MESSAGE_SENDS" | "TOP_BLOCK_REASON" | (string & {});
        /** Which of the other fields has the values. */
        type?: "RELATIVE" | "NUMBER_VALUES" | "STRING_VALUES" | (string & {});
        /** Ids of the templates in increasing order of their block rates. */
        order_by_relative_metric?: string[];
        /** Numbers by template. */
        number_values?: {
            /** Template id. */
            key?: string;
            /** Number of messages. */
            value?: number;
        }[];
        /** Texts by template. */
        string_values?: {
            /** Template id. */
            key?: string;
            /** Most frequent reason for being blocked. */
            value?: string;
        }[];
    }[];
}
/** Changes of a template. */
export interface TemplateUpdateRequest {
    /** Category; changed only if the template was rejected or paused. */
    category?: "AUTHENTICATION" | "MARKETING" | "UTILITY";
    /** All components of the template, which replace the earlier ones. */
    components?: NewTemplateComponent[];
    /** Whether placeholders are named or numbered. */
    parameter_format?: "NAMED" | "POSITIONAL";
    /** Seconds after which an undelivered message is dropped. */
    message_send_ttl_seconds?: number;
}
/** Created template, which is not yet approved. */
export interface TemplateCreateResponse {
    /**
     * Template id.
     * @example 102290129340398
     */
    id: string;
    /** Status of the template. */
    status?: TemplateStatus;
    /** Category of the template, which can differ from the one asked for. */
    category?: "AUTHENTICATION" | "MARKETING" | "UTILITY" | (string & {});
}
/** Whether the template was changed. */
export interface TemplateUpdateResponse {
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Template id. */
    id?: string;
    /** Name of the template. */
    name?: string;
    /** Category of the template. */
    category?: string;
}
/** Users to block or unblock. */
export interface BlockUsersRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Users. */
    block_users: {
        /** Phone number or WhatsApp id of the user. */
        user: string;
    }[];
}
/** Users who were blocked. */
export interface BlockUsersResponse {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /** Users by outcome. */
    block_users?: {
        /** Users who were blocked. */
        added_users?: {
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id of the user. */
            wa_id?: string;
        }[];
        /** Users for whom the operation failed. */
        failed_users?: ({
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id of the user. */
            wa_id?: string;
            /** Errors. */
            errors?: {
                /** Message. */
                message?: string;
                /** Error code. */
                code?: number;
                /** Details of the error. */
                error_data?: {
                    [key: string]: unknown;
                };
            }[];
        } & {
            [key: string]: unknown;
        })[];
    };
}
/** Users who were unblocked. */
export interface UnblockUsersResponse {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /** Users by outcome. */
    block_users?: {
        /** Users who were unblocked. */
        removed_users?: {
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id of the user. */
            wa_id?: string;
        }[];
        /** Users for whom the operation failed. */
        failed_users?: ({
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id of the user. */
            wa_id?: string;
            /** Errors. */
            errors?: {
                /** Message. */
                message?: string;
                /** Error code. */
                code?: number;
                /** Details of the error. */
                error_data?: {
                    [key: string]: unknown;
                };
            }[];
        } & {
            [key: string]: unknown;
        })[];
    };
}
/** Error beside the users for whom the operation succeeded. */
export interface BlockUsersFailure {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /** The error. */
    error: GraphError;
    /** Users by outcome. */
    block_users?: {
        /** Users who were blocked. */
        added_users?: {
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id of the user. */
            wa_id?: string;
        }[];
        /** Users who were unblocked. */
        removed_users?: {
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id of the user. */
            wa_id?: string;
        }[];
        /** Users for whom the operation failed. */
        failed_users?: ({
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id of the user. */
            wa_id?: string;
            /** Errors. */
            errors?: {
                /** Message. */
                message?: string;
                /** Error code. */
                code?: number;
                /** Details of the error. */
                error_data?: {
                    [key: string]: unknown;
                };
            }[];
        } & {
            [key: string]: unknown;
        })[];
    };
}
/** Category of a flow. */
export type FlowCategory = "SIGN_UP" | "SIGN_IN" | "APPOINTMENT_BOOKING" | "LEAD_GENERATION" | "CONTACT_US" | "CUSTOMER_SUPPORT" | "SURVEY" | "OTHER" | (string & {});
/** Status of a flow. */
export type FlowStatus = "DRAFT" | "PUBLISHED" | "DEPRECATED" | "BLOCKED" | "THROTTLED" | (string & {});
/** Error in the JSON of a flow. */
export interface FlowValidationError {
    /** Name of the error. */
    error?: string;
    /** Type of the error. */
    error_type?: string;
    /** Error message. */
    message?: string;
    /** First line. */
    line_start?: number;
    /** Last line. */
    line_end?: number;
    /** First column. */
    column_start?: number;
    /** Last column. */
    column_end?: number;
}
/** Flow in a list. */
export interface FlowSummary {
    /**
     * Flow id.
     * @example 102290129340398
     */
    id: string;
    /** Name of the flow. */
    name?: string;
    /** Status of the flow. */
    status?: FlowStatus;
    /** Categories of the flow. */
    categories?: FlowCategory[];
    /** Errors in the JSON of the flow, which can be there although the operation succeeded. */
    validation_errors?: FlowValidationError[];
}
/** Flow; without fields in the query, only the first five fields. */
export interface Flow {
    /**
     * Flow id.
     * @example 102290129340398
     */
    id: string;
    /** Name of the flow. */
    name?: string;
    /** Status of the flow. */
    status?: FlowStatus;
    /** Categories of the flow. */
    categories?: FlowCategory[];
    /** Errors in the JSON of the flow, which can be there although the operation succeeded. */
    validation_errors?: FlowValidationError[];
    /** Version of the JSON of the flow. */
    json_version?: string;
    /** Version of the data endpoint. */
    data_api_version?: string;
    /** URL of the data endpoint. */
    endpoint_uri?: string;
    /** URL of the data endpoint, under its older name. */
    data_channel_uri?: string;
    /** Preview of the flow. */
    preview?: {
        /**
         * URL of the preview.
         *
         * Format: uri
         */
        preview_url?: string;
        /** Time at which the preview expires (with an offset such as +0000). */
        expires_at?: string;
    };
    /** Whether messages with the flow can be sent. */
    health_status?: HealthStatus;
    /** Business account of the flow. */
    whatsapp_business_account?: {
        [key: string]: unknown;
    };
    /** App that is connected to the data endpoint. */
    application?: {
        [key: string]: unknown;
    };
    /** Metric of the data endpoint. */
    metric?: {
        /** Name of the metric. */
        name?: string;
        /** Granularity of the metric. */
        granularity?: string;
        /** Values by time. */
        data_points?: {
            [key: string]: unknown;
        }[];
    };
}
/** Health of a node and of what it depends on. */
export interface HealthStatus {
    /** Whether messages can be sent. */
    can_send_message?: "AVAILABLE" | "LIMITED" | "BLOCKED" | (string & {});
    /** Nodes. */
    entities?: {
        /** Kind of the node. */
        entity_type?: string;
        /** Id of the node. */
        id?: string;
        /** Whether messages can be sent. */
        can_send_message?: "AVAILABLE" | "LIMITED" | "BLOCKED" | (string & {});
        /** Problems. */
        errors?: {
            /** Error code. */
            error_code?: number;
            /** What is wrong. */
            error_description?: string;
            /** What to do. */
            possible_solution?: string;
        }[];
    }[];
}
/** Page of flows. */
export interface FlowPage {
    /** Items of the page. */
    data: FlowSummary[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Created flow, which can have validation errors. */
export interface FlowCreateResponse {
    /**
     * Flow id.
     * @example 102290129340398
     */
    id: string;
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Errors in the JSON of the flow, which can be there although the operation succeeded. */
    validation_errors?: FlowValidationError[];
}
/** Copied flows. */
export interface FlowMigrateResponse {
    /** Copied flows. */
    migrated_flows?: {
        /** Name of the flow. */
        source_name?: string;
        /** Id of the original. */
        source_id?: string;
        /** Id of the copy. */
        migrated_id?: string;
    }[];
    /** Flows that could not be copied. */
    failed_flows?: {
        /** Name of the flow. */
        source_name?: string;
        /** Error code. */
        error_code?: string;
        /** What is wrong. */
        error_message?: string;
    }[];
}
/** File of a flow. */
export interface FlowAsset {
    /** File name. */
    name?: string;
    /** Type of the file, FLOW_JSON. */
    asset_type?: string;
    /**
     * URL of the file, which requires no token.
     *
     * Format: uri
     */
    download_url?: string;
}
/** Page of files of a flow. */
export interface FlowAssetPage {
    /** Items of the page. */
    data: FlowAsset[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** JSON of a flow to upload. */
export interface FlowAssetForm {
    /**
     * JSON file, at most 10 MB.
     *
     * Format: binary
     */
    file: string;
    /** Always flow.json. */
    name: "flow.json";
    /** Always FLOW_JSON. */
    asset_type: "FLOW_JSON";
}
/** Result of the upload, which can have validation errors. */
export interface FlowAssetResponse {
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Errors in the JSON of the flow, which can be there although the operation succeeded. */
    validation_errors?: FlowValidationError[];
}
/** Phone number; fields in the query decides what is returned. */
export interface PhoneNumber {
    /**
     * Phone number id.
     * @example 102290129340398
     */
    id: string;
    /** Phone number in readable form. */
    display_phone_number?: string;
    /** Display name that Meta has verified. */
    verified_name?: string;
    /** Quality rating of the phone number. */
    quality_rating?: "GREEN" | "YELLOW" | "RED" | "NA" | "UNKNOWN" | (string & {});
    /** Quality rating with its date. */
    quality_score?: {
        [key: string]: unknown;
    };
    /** Status of the phone number. */
    status?: "CONNECTED" | "DISCONNECTED" | "PENDING" | "FLAGGED" | "RESTRICTED" | "RATE_LIMITED" | "LINKED" | "UNLINKED" | "DELETED" | "MIGRATED" | "BANNED" | "UNVERIFIED" | (string & {});
    /** Status of the verification by code. */
    code_verification_status?: "VERIFIED" | "NOT_VERIFIED" | "UNVERIFIED" | "EXPIRED" | (string & {});
    /** Status of the display name. */
    name_status?: "APPROVED" | "AVAILABLE_WITHOUT_REVIEW" | "DECLINED" | "EXPIRED" | "PENDING_REVIEW" | "NONE" | (string & {});
    /** Status of a requested display name. */
    new_name_status?: string;
    /** Requested display name. */
    new_display_name?: string;
    /** Country (ISO 3166-1 alpha-2). */
    country_code?: string;
    /** Country calling code. */
    country_dial_code?: string;
    /** Status of the certificate. */
    unified_cert_status?: string;
    /** Mode of the account. */
    account_mode?: "LIVE" | "SANDBOX" | (string & {});
    /** Platform that the phone number is registered with. */
    host_platform?: string;
    /** Platform of the phone number, for example CLOUD_API. */
    platform_type?: string;
    /** Messaging limit, for example TIER_250 or TIER_UNLIMITED. */
    messaging_limit_tier?: string;
    /** Throughput of the phone number. */
    throughput?: {
        /** Throughput level, such as STANDARD or HIGH. */
        level?: string;
    };
    /** Whether this is an official business account. */
    is_official_business_account?: boolean;
    /** Whether the two-step verification has a PIN. */
    is_pin_enabled?: boolean;
    /** Username of the phone number. */
    username?: string | null;
    /** Certificate of the display name. */
    certificate?: string;
    /** Time of the last registration (with an offset such as +0000). */
    last_onboarded_time?: string;
    /** URLs that webhooks of the phone number are sent to. */
    webhook_configuration?: {
        [key: string]: unknown;
    };
    /** Whether messages can be sent. */
    health_status?: HealthStatus;
    /** Commands, prompts and welcome message. */
    conversational_automation?: ConversationalAutomation;
}
/** Page of phone numbers. */
export interface PhoneNumberPage {
    /** Items of the page. */
    data: PhoneNumber[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Phone number to add. */
export interface PhoneNumberCreateRequest {
    /** Country calling code, in digits. */
    cc?: string;
    /** Phone number without the country calling code. */
    phone_number: string;
    /** Display name. */
    verified_name: string;
    /** Whether the phone number moves from another business account. */
    migrate_phone_number?: boolean;
    /** Id of a pre-verified phone number. */
    preverified_id?: string;
}
/** Changes of a phone number; give only what changes. */
export interface PhoneNumberUpdateRequest {
    /** PIN of the two-step verification, six digits. */
    pin?: string;
    /** Display name to request. */
    new_display_name?: string;
    /** Username. */
    username?: string;
    /** Whether users find the business by search. */
    search_visibility?: "VISIBLE" | "HIDDEN";
    /** URL that webhooks of the phone number are sent to. */
    webhook_configuration?: WebhookConfiguration;
    /** URL of webhooks. */
    webhook_url?: string;
    /** Status of the connection. */
    connection_status?: string;
    /** Settings of the number. */
    whatsapp_business_api_data?: {
        [key: string]: unknown;
    };
}
/** URL that webhooks are sent to. */
export interface WebhookConfiguration {
    /** URL, at most 200 characters; an empty one removes it. */
    override_callback_uri: string;
    /** Token that the verification request has. */
    verify_token?: string;
}
/** Registration of a phone number. */
export interface RegisterRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** PIN of the two-step verification, six digits; a new one if there was none. */
    pin: string;
    /** Country in which messages are stored at rest. */
    data_localization_region?: "AE" | "AU" | "BH" | "BR" | "CA" | "CH" | "DE" | "GB" | "ID" | "IN" | "JP" | "KR" | "SG" | "ZA";
    /** Minutes for which messages are stored. */
    meta_store_retention_minutes?: number;
    /** Backup of an installation on premises. */
    backup?: {
        /** Data of the backup. */
        data?: string;
        /** Password of the backup. */
        password?: string;
    };
    /** Tier of the phone number. */
    tier?: "PROD" | "SANDBOX";
}
/** How the verification code is sent. */
export interface RequestCodeRequest {
    /** By text message or by call. */
    code_method: "SMS" | "VOICE";
    /** Language of the message, such as en_US. */
    language: string;
}
/** Verification code. */
export interface VerifyCodeRequest {
    /** Code as it was received, without a hyphen. */
    code: string;
}
/** Settings for calls. */
export interface CallingSettings {
    /** Whether calls are enabled. */
    status?: "enabled" | "disabled" | "ENABLED" | "DISABLED" | (string & {});
    /** Whether the call button is shown, such as DEFAULT or DISABLE_ALL. */
    call_icon_visibility?: string;
    /** Whether users are asked for permission to be called back. */
    callback_permission_status?: "enabled" | "disabled" | "ENABLED" | "DISABLED" | (string & {});
    /** Hours in which calls are taken. */
    call_hours?: {
        [key: string]: unknown;
    };
    /** Countries in which the call button is shown. */
    call_icons?: {
        [key: string]: unknown;
    };
    /** Settings of SIP. */
    sip?: {
        [key: string]: unknown;
    };
    /** Settings of video. */
    video?: {
        [key: string]: unknown;
    };
    /** Settings of audio. */
    audio?: {
        [key: string]: unknown;
    };
    /** Key exchange of the media. */
    srtp_key_exchange_protocol?: "DTLS" | "SDES" | "DTLS-SRTP" | "SDES-SRTP" | (string & {});
    /** IP addresses of the media servers. */
    ip_addresses?: {
        [key: string]: unknown;
    };
    /** Restrictions of calls, which Meta sets. */
    restrictions?: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** Settings of a phone number. */
export interface PhoneNumberSettings {
    /** Settings for calls. */
    calling?: CallingSettings;
    /** Settings for changes of the identity key of users. */
    user_identity_change?: {
        /** Whether a message can require an unchanged key. */
        enable_identity_key_check?: boolean;
    } & {
        [key: string]: unknown;
    };
    /** Settings of encrypted messages. */
    payload_encryption?: {
        [key: string]: unknown;
    };
    /** Where messages are stored. */
    storage_configuration?: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** Settings to change; give one of the fields at a time. */
export interface PhoneNumberSettingsUpdateRequest {
    /** Settings for calls. */
    calling?: CallingSettings;
    /** Settings for changes of the identity key of users. */
    user_identity_change?: {
        /** Whether a message can require an unchanged key. */
        enable_identity_key_check?: boolean;
    } & {
        [key: string]: unknown;
    };
    /** Settings of encrypted messages. */
    payload_encryption?: {
        [key: string]: unknown;
    };
    /** Where messages are stored. */
    storage_configuration?: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** Phone number to add. */
export interface AddPhoneNumberRequest {
    /** Phone number with country code. */
    phone_number: string;
}
/** Business profile. */
export interface BusinessProfile {
    /** Id of the profile. */
    id?: string;
    /** Always whatsapp. */
    messaging_product?: string;
    /** About text, at most 139 characters. */
    about?: string;
    /** Address, at most 256 characters. */
    address?: string;
    /** Description, at most 512 characters. */
    description?: string;
    /** Email address, at most 128 characters. */
    email?: string;
    /** Industry of the business. */
    vertical?: BusinessVertical;
    /** Websites, at most two. */
    websites?: string[];
    /** URL of the profile picture. */
    profile_picture_url?: string;
    /** Name of the account. */
    account_name?: string;
}
/** Business profile, as a list of one. */
export interface BusinessProfileResponse {
    /** List of one. */
    data: BusinessProfile[];
}
/** Changes of a business profile. */
export interface BusinessProfileUpdateRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** About text, at most 139 characters. */
    about?: string;
    /** Address, at most 256 characters. */
    address?: string;
    /** Description, at most 512 characters. */
    description?: string;
    /**
     * Email address, at most 128 characters.
     *
     * Format: email
     */
    email?: string;
    /** Industry of the business. */
    vertical?: BusinessVertical;
    /** Websites, at most two. */
    websites?: string[];
    /** Handle of a resumable upload. */
    profile_picture_handle?: string;
}
/** Status of the application for an official business account. */
export interface OfficialAccountStatus {
    /** Id of the application. */
    id?: string;
    /** Status. */
    oba_status?: "PENDING" | "APPROVED" | "REJECTED" | "UNDER_REVIEW" | "EXPIRED" | "CANCELLED" | "NOT_STARTED" | (string & {});
    /** Explanation of the status. */
    status_message?: string;
}
/** Application for an official business account. */
export interface OfficialAccountRequest {
    /** What to do. */
    action: "SUBMIT_APPLICATION" | "WITHDRAW_APPLICATION" | "RESUBMIT_APPLICATION";
    /** Data of the application. */
    application_data?: {
        /** Name of the business. */
        business_name?: string;
        /** Description of the business. */
        business_description?: string;
        /**
         * Website of the business.
         *
         * Format: uri
         */
        website_url?: string;
        /**
         * Email address of the business.
         *
         * Format: email
         */
        contact_email?: string;
    };
}
/** What the law of India requires a business to publish. */
export interface ComplianceInfo {
    /** Id of the business account. */
    whatsapp_business_account_id?: string;
    /** Always whatsapp. */
    messaging_product?: string;
    /** Name of the business. */
    entity_name?: string | null;
    /**
     * Legal form of the business.
     * @enum {string|null}
     */
    entity_type?: "LIMITED_LIABILITY_PARTNERSHIP" | "SOLE_PROPRIETORSHIP" | "PARTNERSHIP" | "PUBLIC_COMPANY" | "PRIVATE_COMPANY" | "OTHER" | null | (string & {});
    /** Legal form, if it is another one. */
    entity_type_custom?: string | null;
    /** Whether the business is registered. */
    is_registered?: boolean | null;
    /** Officer for grievances. */
    grievance_officer_details?: {
        /** Name. */
        name?: string;
        /** Email address. */
        email?: string;
        /** Mobile phone number. */
        mobile_number?: string | null;
        /** Landline phone number. */
        landline_number?: string | null;
    } | null;
    /** Customer care. */
    customer_care_details?: {
        /** Email address. */
        email?: string;
        /** Mobile phone number. */
        mobile_number?: string | null;
        /** Landline phone number. */
        landline_number?: string | null;
    } | null;
}
/** Compliance information, as a list of one. */
export interface ComplianceInfoResponse {
    /** List of one. */
    data: ComplianceInfo[];
}
/** Compliance information to set. */
export interface ComplianceInfoUpdateRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Name of the business. */
    entity_name: string;
    /** Legal form of the business. */
    entity_type: "LIMITED_LIABILITY_PARTNERSHIP" | "SOLE_PROPRIETORSHIP" | "PARTNERSHIP" | "PUBLIC_COMPANY" | "PRIVATE_COMPANY" | "OTHER";
    /** Legal form, for OTHER. */
    entity_type_custom?: string;
    /** Whether the business is registered. */
    is_registered?: boolean;
    /** Officer for grievances. */
    grievance_officer_details: {
        /** Name. */
        name: string;
        /** Email address. */
        email: string;
        /** Mobile phone number. */
        mobile_number?: string | null;
        /** Landline phone number. */
        landline_number?: string | null;
    };
    /** Customer care. */
    customer_care_details: {
        /** Email address. */
        email: string;
        /** Mobile phone number. */
        mobile_number?: string | null;
        /** Landline phone number. */
        landline_number?: string | null;
    };
}
/** Public key of the business, as a list of one. */
export interface EncryptionKeyResponse {
    /** List of one. */
    data: {
        /** Public key (PEM). */
        business_public_key?: string;
        /** Whether the key is signed by the phone number. */
        business_public_key_signature_status?: "VALID" | "MISMATCH" | (string & {});
    }[];
}
/** Public key to set. */
export interface EncryptionKeyForm {
    /** RSA public key of 2,048 bits (PEM). */
    business_public_key: string;
}
/** Commerce settings. */
export interface CommerceSettings {
    /** Id of the settings. */
    id?: string;
    /** Whether users have a cart. */
    is_cart_enabled?: boolean;
    /** Whether the catalog is shown. */
    is_catalog_visible?: boolean;
}
/** Commerce settings, as a list of one. */
export interface CommerceSettingsResponse {
    /** List of one. */
    data: CommerceSettings[];
}
/** Commands, prompts and welcome message. */
export interface ConversationalAutomation {
    /** Id. */
    id?: string;
    /** Whether a webhook is sent when a user opens the chat for the first time. */
    enable_welcome_message?: boolean;
    /** Prompts that users can tap, at most four. */
    prompts?: string[];
    /** Commands, at most 30. */
    commands?: {
        /** Name, at most 32 characters. */
        command_name: string;
        /** Description, at most 256 characters. */
        command_description: string;
    }[];
}
/** Commands, prompts and welcome message to set. */
export interface ConversationalAutomationRequest {
    /** Whether a webhook is sent when a user opens the chat for the first time. */
    enable_welcome_message?: boolean;
    /** Prompts that users can tap, at most four. */
    prompts?: string[];
    /** Commands, at most 30. */
    commands?: {
        /** Name, at most 32 characters. */
        command_name: string;
        /** Description, at most 256 characters. */
        command_description: string;
    }[];
}
/** QR code that opens a chat with a text. */
export interface QrCode {
    /**
     * Code of 14 characters.
     * @example 4O4YGZEG3RIVE1
     */
    code: string;
    /** Text in the chat, at most 140 characters. */
    prefilled_message?: string;
    /**
     * Link that does the same.
     *
     * Format: uri
     */
    deep_link_url?: string;
    /**
     * URL of the image.
     *
     * Format: uri
     */
    qr_image_url?: string;
    /** Time of creation, as a Unix timestamp in seconds. */
    creation_time?: number;
}
/** Page of QR codes. */
export interface QrCodePage {
    /** Items of the page. */
    data: QrCode[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** QR code to create, or to change if code is given. */
export interface QrCodeRequest {
    /** Code of the QR code to change; a new QR code if omitted. */
    code?: string;
    /** Text in the chat, at most 140 characters. */
    prefilled_message: string;
    /** Format of the image. */
    generate_qr_image?: "PNG" | "SVG";
}
/** Encrypted message. */
export interface EncryptedMessageRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Message, encrypted and encoded with Base64. */
    encrypted_contents: string;
}
/** Encrypted response. */
export interface EncryptedMessageResponse {
    /** Response, encrypted and encoded with Base64. */
    encrypted_contents: string;
}
/** Message with its delivery events. */
export interface MessageHistoryEntry {
    /**
     * Id of the entry.
     * @example 102290129340398
     */
    id: string;
    /** WhatsApp message id. */
    message_id?: string;
    /** Events. */
    events?: {
        /** Events. */
        data?: MessageHistoryEvent[];
        /** Cursors of the page. */
        paging?: GraphPaging;
    };
}
/** Delivery event of a message. */
export interface MessageHistoryEvent {
    /**
     * Id of the event.
     * @example 102290129340398
     */
    id?: string;
    /** Status of the message. */
    delivery_status?: "SENT" | "DELIVERED" | "READ" | "FAILED" | "DELETED" | (string & {});
    /** State of the webhook about it. */
    webhook_update_state?: "PENDING" | "DELIVERED" | "FAILED" | "RETRYING" | (string & {});
    /** Time of the event, as a Unix timestamp in seconds. */
    timestamp?: number;
    /** App that the webhook was for. */
    application?: {
        [key: string]: unknown;
    };
    /** URL of the webhook. */
    webhook_uri?: string;
    /** What is wrong. */
    error_description?: string;
}
/** Page of messages. */
export interface MessageHistoryPage {
    /** Items of the page. */
    data: MessageHistoryEntry[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Page of delivery events. */
export interface MessageHistoryEventPage {
    /** Items of the page. */
    data: MessageHistoryEvent[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Group; fields in the query decides what is returned. */
export interface Group {
    /**
     * Group id.
     * @example 102290129340398
     */
    id: string;
    /** Always whatsapp. */
    messaging_product?: string;
    /** Subject. */
    subject?: string;
    /** Description. */
    description?: string;
    /** Time of creation, as a Unix timestamp in seconds. */
    creation_timestamp?: number;
    /** Time of creation. */
    created_at?: string;
    /** Whether the group is suspended. */
    suspended?: boolean;
    /** Number of participants, without the business. */
    total_participant_count?: number;
    /** Participants. */
    participants?: {
        /** WhatsApp id of the participant. */
        wa_id?: string;
    }[];
    /** Whether joining requires approval. */
    join_approval_mode?: "approval_required" | "auto_approve" | (string & {});
}
/** Page of groups. */
export interface GroupPage {
    /** Groups. */
    data: {
        /** Items of the page. */
        groups: Group[];
    };
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Group to create. */
export interface GroupCreateRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Subject, at most 128 characters. */
    subject: string;
    /** Description, at most 2,048 characters. */
    description?: string;
    /** Whether joining requires approval. */
    join_approval_mode?: "approval_required" | "auto_approve";
}
/** Accepted request; a webhook brings its result. */
export interface GroupRequestResponse {
    /** Always whatsapp. */
    messaging_product?: string;
    /** Id of the request, which the webhook has as well. */
    request_id?: string;
}
/** Changes of a group. */
export interface GroupUpdateRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Subject, at most 128 characters. */
    subject?: string;
    /** Description, at most 2,048 characters. */
    description?: string;
}
/** Marks the request as one of WhatsApp. */
export interface MessagingProductRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
}
/** Invite link of a group. */
export interface InviteLink {
    /** Always whatsapp. */
    messaging_product?: string;
    /** Invite link. */
    invite_link?: string;
}
/** Whether the operation succeeded. */
export interface GroupOutcome {
    /** Always whatsapp. */
    messaging_product?: string;
    /** Whether the operation succeeded; Meta shows a string as well. */
    success?: boolean | string;
}
/** Request of a user to join a group. */
export interface JoinRequest {
    /**
     * Id of the request.
     * @example 102290129340398
     */
    join_request_id: string;
    /** WhatsApp id of the user. */
    wa_id?: string;
    /** Time of the request, as a Unix timestamp in seconds. */
    creation_timestamp?: number | string;
}
/** Page of requests to join. */
export interface JoinRequestPage {
    /** Items of the page. */
    data: JoinRequest[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Requests to answer. */
export interface JoinRequestsRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Ids of requests. */
    join_requests: string[];
}
/** Approved requests. */
export interface JoinRequestsApproval {
    /** Always whatsapp. */
    messaging_product?: string;
    /** Approved requests. */
    approved_join_requests?: string[];
    /** Requests for which the operation failed. */
    failed_join_requests?: {
        /** Id of the request. */
        join_request_id?: string;
        /** Errors. */
        errors?: {
            [key: string]: unknown;
        }[];
    }[];
    /** Errors. */
    errors?: {
        [key: string]: unknown;
    }[];
}
/** Rejected requests. */
export interface JoinRequestsRejection {
    /** Always whatsapp. */
    messaging_product?: string;
    /** Rejected requests. */
    rejected_join_requests?: string[];
    /** Requests for which the operation failed. */
    failed_join_requests?: {
        /** Id of the request. */
        join_request_id?: string;
        /** Errors. */
        errors?: {
            [key: string]: unknown;
        }[];
    }[];
    /** Errors. */
    errors?: {
        [key: string]: unknown;
    }[];
}
/** Participants of a group. */
export interface ParticipantsRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Participants. */
    participants: {
        /** Phone number or WhatsApp id. */
        user: string;
    }[];
}
/** App that gets the webhooks of a business account. */
export interface SubscribedApp {
    /** App. */
    whatsapp_business_api_data?: {
        /** App id. */
        id?: string;
        /** Name of the app. */
        name?: string;
        /** URL of the app. */
        link?: string;
    };
    /** URL that webhooks are sent to in place of that of the app. */
    override_callback_uri?: string;
    /** App id, in one form of the response. */
    id?: string;
    /** Name of the app. */
    name?: string;
}
/** Subscribed apps. */
export interface SubscribedAppList {
    /** Apps. */
    data: SubscribedApp[];
}
/** URL in place of that of the app; none if omitted. */
export interface SubscribeRequest {
    /** URL, at most 200 characters. */
    override_callback_uri?: string;
    /** Token that the verification request has. */
    verify_token?: string;
}
/** WhatsApp Business Account; fields in the query decides what is returned. */
export interface BusinessAccount {
    /**
     * Id of the business account.
     * @example 102290129340398
     */
    id: string;
    /** Name. */
    name?: string;
    /** Status. */
    status?: string;
    /** Currency (ISO 4217). */
    currency?: string;
    /** Country (ISO 3166-1 alpha-2). */
    country?: string;
    /** Id of the time zone at Meta. */
    timezone_id?: string;
    /** Namespace of the templates. */
    message_template_namespace?: string;
    /** Status of the review. */
    account_review_status?: "APPROVED" | "PENDING" | "REJECTED" | "RESTRICTED" | (string & {});
    /** Status of the verification of the business. */
    business_verification_status?: string;
    /** Who owns the account. */
    ownership_type?: "SELF_OWNED" | "CLIENT_OWNED" | "AGENCY_OWNED" | "SELF" | "CLIENT_OWNED_BY_AGENCY" | (string & {});
    /** Purchase order number. */
    purchase_order_number?: string;
    /** Business on whose behalf the account is used. */
    on_behalf_of_business_info?: {
        [key: string]: unknown;
    };
    /** Business that owns the account. */
    owner_business_info?: {
        [key: string]: unknown;
    };
    /** Id of the payment method. */
    primary_funding_id?: string;
    /** Whether analytics are enabled. */
    is_enabled_for_insights?: boolean;
    /** Whether messages can be sent. */
    health_status?: HealthStatus;
    /** Counts of messages, if asked for in fields; analyticsField of the package writes that. */
    analytics?: MessagingAnalytics;
    /** Counts of conversations, if asked for in fields; analyticsField of the package writes that. */
    conversation_analytics?: ConversationAnalytics;
    /** Counts of charged messages, if asked for in fields; analyticsField of the package writes that. */
    pricing_analytics?: PricingAnalytics;
    /** Counts of templates, if asked for in fields. */
    template_analytics?: {
        [key: string]: unknown;
    };
    /** Audiences. */
    audiences?: string[];
    /** Subscribed apps. */
    subscribed_apps?: unknown;
    /** Schedules. */
    schedules?: unknown;
    /** Settings of Meta. */
    dcc_config?: {
        [key: string]: unknown;
    };
    /** Templates, if asked for in fields. */
    message_templates?: unknown;
    /** Phone numbers, if asked for in fields. */
    phone_numbers?: unknown;
}
/** Changes of a business account. */
export interface BusinessAccountUpdateRequest {
    /** Name, at most 100 characters. */
    name?: string;
    /** Id of the time zone at Meta. */
    timezone_id?: string;
    /** Whether analytics are enabled; permanent once enabled. */
    is_enabled_for_insights?: boolean;
}
/** Page of business accounts. */
export interface BusinessAccountPage {
    /** Items of the page. */
    data: BusinessAccount[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Business account that is assigned to a user. */
export interface AssignedAccount {
    /**
     * Id of the business account.
     * @example 102290129340398
     */
    id: string;
    /** Name. */
    name?: string;
    /** Status. */
    status?: string;
    /** Time of the assignment (with an offset such as +0000). */
    assignment_date?: string;
    /** Permissions of the user. */
    permissions?: string[];
    /** Id of the business portfolio. */
    business_id?: string;
    /** Phone numbers. */
    phone_numbers?: PhoneNumber[];
}
/** Page of business accounts of a user. */
export interface AssignedAccountPage {
    /** Items of the page. */
    data: AssignedAccount[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** User of a business account. */
export interface AssignedUser {
    /**
     * User id.
     * @example 102290129340398
     */
    id: string;
    /** Name. */
    name?: string;
    /** Business portfolio of the user. */
    business?: {
        /** Id. */
        id?: string;
        /** Name. */
        name?: string;
    };
    /** Tasks of the user. */
    tasks?: string[];
    /** Kind of the user. */
    user_type?: "BUSINESS_USER" | "SYSTEM_USER" | "PERSONAL_USER" | (string & {});
}
/** Page of users of a business account. */
export interface AssignedUserPage {
    /** Items of the page. */
    data: AssignedUser[];
    /** Cursors of the page. */
    paging?: GraphPaging;
    /** Summary. */
    summary?: {
        /** Number of users. */
        total_count?: number;
    };
}
/** User to add. */
export interface AssignUserForm {
    /** User id. */
    user: string;
    /** Tasks of the user as a JSON array, such as ["MANAGE"]. */
    tasks: string;
}
/** User to remove. */
export interface UnassignUserForm {
    /** User id. */
    user: string;
}
/** Change of a business account. */
export interface Activity {
    /**
     * Id of the entry.
     * @example 102290129340398
     */
    id: string;
    /** Kind of the change. */
    activity_type?: string;
    /** Time of the change. */
    timestamp?: string;
    /** Who made the change. */
    actor_type?: "USER" | "SYSTEM" | "API" | "ADMIN" | "AUTOMATED_PROCESS" | (string & {});
    /** Id of who made the change. */
    actor_id?: string;
    /** Name of who made the change. */
    actor_name?: string;
    /** Description of the change. */
    description?: string;
    /** Details of the change. */
    details?: {
        [key: string]: unknown;
    };
    /** IP address. */
    ip_address?: string;
    /** User agent. */
    user_agent?: string;
}
/** Page of changes. */
export interface ActivityPage {
    /** Items of the page. */
    data: Activity[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Schedule of a business account. */
export interface Schedule {
    /**
     * Id of the schedule.
     * @example 102290129340398
     */
    id: string;
    /** Name. */
    name?: string;
    /** Kind of the schedule. */
    schedule_type?: "BUSINESS_HOURS" | "AUTOMATED_RESPONSE" | "MESSAGE_CAMPAIGN" | "MAINTENANCE_WINDOW" | "CUSTOM" | (string & {});
    /** Description. */
    description?: string;
    /** Time of day at which it starts, such as 09:00:00. */
    start_time?: string;
    /** Time of day at which it ends, such as 17:00:00. */
    end_time?: string;
    /** Time zone. */
    timezone?: string;
    /** Days of the week. */
    days_of_week?: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
    /** Whether the schedule is active. */
    is_active?: boolean;
    /** How it repeats. */
    recurrence_pattern?: {
        /** Frequency. */
        frequency?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | (string & {});
        /** Every so many. */
        interval?: number;
        /** Last day. */
        end_date?: string;
    };
    /** Status. */
    status?: "ACTIVE" | "INACTIVE" | "PAUSED" | "EXPIRED" | "DRAFT" | (string & {});
    /** Time of creation. */
    created_time?: string;
    /** Time of the last change. */
    updated_time?: string;
}
/** Page of schedules. */
export interface SchedulePage {
    /** Items of the page. */
    data: Schedule[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Schedule to create. */
export interface ScheduleCreateRequest {
    /** Name. */
    name: string;
    /** Kind of the schedule. */
    schedule_type: "BUSINESS_HOURS" | "AUTOMATED_RESPONSE" | "MESSAGE_CAMPAIGN" | "MAINTENANCE_WINDOW" | "CUSTOM" | (string & {});
    /** Description. */
    description?: string;
    /** Time of day at which it starts, such as 09:00:00. */
    start_time: string;
    /** Time of day at which it ends, such as 17:00:00. */
    end_time: string;
    /** Time zone. */
    timezone?: string;
    /** Days of the week. */
    days_of_week?: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
    /** Whether the schedule is active. */
    is_active?: boolean;
    /** How it repeats. */
    recurrence_pattern?: {
        /** Frequency. */
        frequency?: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY" | (string & {});
        /** Every so many. */
        interval?: number;
        /** Last day. */
        end_date?: string;
    };
}
/** Request to use a business account on behalf of its owner. */
export interface OnBehalfRequest {
    /**
     * Id of the request.
     * @example 102290129340398
     */
    id: string;
    /** Status. */
    status?: string;
    /** Id of the business account. */
    business_owned_object?: string;
    /** Business that receives the request. */
    receiving_business?: {
        /** Id. */
        id?: string;
        /** Name. */
        name?: string;
    };
    /** Business that makes the request. */
    requesting_business?: {
        /** Id. */
        id?: string;
        /** Name. */
        name?: string;
    };
}
/** Page of requests. */
export interface OnBehalfRequestPage {
    /** Items of the page. */
    data: OnBehalfRequest[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Credit lines. */
export interface CreditLineList {
    /** Credit lines. */
    data: {
        /** Id of the credit line. */
        id?: string;
        /** Name of the company. */
        legal_entity_name?: string;
    }[];
}
/** Business portfolio. */
export interface BusinessPortfolio {
    /**
     * Id of the business portfolio.
     * @example 102290129340398
     */
    id: string;
    /** Name. */
    name?: string;
    /** Id of the time zone at Meta. */
    timezone_id?: number | string;
}
/** Client business that is connected to an app. */
export interface ConnectedBusiness {
    /**
     * Id of the business.
     * @example 102290129340398
     */
    id: string;
    /** Name. */
    name?: string;
    /** Status of the verification. */
    verification_status?: string;
    /** Status of the business. */
    business_status?: string;
    /** Time of creation. */
    created_time?: string;
    /** Time of the last change. */
    updated_time?: string;
}
/** Page of client businesses. */
export interface ConnectedBusinessPage {
    /** Items of the page. */
    data: ConnectedBusiness[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Solution of several partners. */
export interface Solution {
    /**
     * Solution id.
     * @example 102290129340398
     */
    id: string;
    /** Name. */
    name?: string;
    /** Status. */
    status?: "DRAFT" | "INITIATED" | "ACTIVE" | "REJECTED" | "DEACTIVATED" | (string & {});
    /** Status of a pending request. */
    status_for_pending_request?: "PENDING_ACTIVATION" | "PENDING_DEACTIVATION" | "NONE" | (string & {});
    /** App that owns the solution. */
    owner_app?: {
        /** Id. */
        id?: string;
        /** Name. */
        name?: string;
    };
    /** Permissions of the owner. */
    owner_permissions?: string[];
}
/** Page of solutions. */
export interface SolutionPage {
    /** Items of the page. */
    data: Solution[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Solution to create. */
export interface SolutionCreateRequest {
    /** Name. */
    solution_name: string;
    /** App id of the partner. */
    partner_app_id: string;
    /** Permissions of the owner. */
    owner_permissions: "MESSAGING"[];
    /** Permissions of the partner. */
    partner_permissions: "MESSAGING"[];
}
/** Created solution. */
export interface SolutionCreateResponse {
    /** Solution id. */
    solution_id: string;
}
/** Who accepts the solution. */
export interface SolutionAcceptRequest {
    /** App id of the partner. */
    partner_app_id: string;
    /** Id of the session in the log. */
    log_session_id?: string;
}
/** Request to reject. */
export interface SolutionRejectRequest {
    /** Kind of the request. */
    request_type: "PARTNERSHIP_REQUEST" | "DEACTIVATION_REQUEST";
    /** Reason. */
    rejection_reason?: string;
    /** App id of the partner. */
    partner_app_id?: string;
}
/** Request to deactivate the solution. */
export interface SolutionDeactivationRequest {
    /** Reason. */
    reason?: string;
}
/** Access token of a solution. */
export interface SolutionToken {
    /** Access token. */
    access_token: string;
    /** Time at which it expires, as a Unix timestamp in seconds. */
    expires_at?: number;
}
/** Phone number that was verified before it is used. */
export interface PreverifiedNumber {
    /**
     * Id of the pre-verified number.
     * @example 102290129340398
     */
    id: string;
    /** Phone number in readable form. */
    display_phone_number?: string;
    /** Phone number. */
    phone_number?: string;
    /** Country calling code. */
    country_prefix?: number;
    /** Country (ISO 3166-1 alpha-2). */
    country_code?: string;
    /** Region. */
    region?: string;
    /** Status of the verification. */
    verification_status?: "VERIFIED" | "PENDING" | "FAILED" | "EXPIRED" | (string & {});
    /** Status of the verification by code. */
    code_verification_status?: string;
    /** Whether it is in use. */
    availability_status?: "AVAILABLE" | "IN_USE" | "RESERVED" | "UNAVAILABLE" | (string & {});
    /** Time at which the verification expires. */
    verification_expiry_time?: number | string;
    /** Time of creation. */
    created_time?: string;
    /** Time of the last change. */
    last_updated?: string;
    /** Supported features. */
    supported_features?: string[];
}
/** Page of pre-verified numbers. */
export interface PreverifiedNumberPage {
    /** Items of the page. */
    data: PreverifiedNumber[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Partner that can use a pre-verified number. */
export interface PreverifiedPartner {
    /**
     * Id of the business.
     * @example 102290129340398
     */
    id: string;
    /** Name. */
    name?: string;
    /** Status of the partnership. */
    partnership_status?: string;
}
/** Page of partners. */
export interface PreverifiedPartnerPage {
    /** Items of the page. */
    data: PreverifiedPartner[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Number to share. */
export interface PreverifiedShareRequest {
    /** Id of the pre-verified number. */
    preverified_id: string;
    /** Id of the business portfolio of the partner. */
    partner_business_id: string;
}
/** Intended migration of a business account. */
export interface MigrationIntent {
    /**
     * Id of the intent.
     * @example 102290129340398
     */
    id: string;
    /** Status. */
    status?: string;
    /** Solution to migrate to. */
    solution?: Solution;
}
/** Intended transfer of a business account. */
export interface MobilityIntent {
    /**
     * Id of the intent.
     * @example 102290129340398
     */
    id: string;
    /** Business account. */
    waba?: BusinessAccount;
    /** Solution. */
    solution?: Solution;
    /** Status. */
    status?: string;
    /** Time of creation. */
    created_time?: string;
    /** Time of the last change. */
    updated_time?: string;
}
/** Transfer to intend. */
export interface MobilityIntentCreateRequest {
    /** Solution id. */
    solution_id: string;
    /** What is intended. */
    intent_type: "INITIATE_TRANSFER" | "CONFIRM_TRANSFER" | "CANCEL_TRANSFER" | "REQUEST_HANDOVER" | "APPROVE_HANDOVER" | "REJECT_HANDOVER";
    /** Id of the solution to transfer to. */
    target_solution_id?: string;
    /** Reason. */
    mobility_reason?: string;
    /** Time of the transfer (ISO 8601). */
    scheduled_execution_time?: string;
    /** Data of your own. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** Created intent. */
export interface MobilityIntentCreateResponse {
    /** Whether the operation succeeded. */
    success: boolean;
    /** Id of the intent. */
    mobility_intent_id?: string;
    /** Status. */
    status?: string;
    /** Estimated time of completion. */
    estimated_completion_time?: string;
    /** Whether it must be approved. */
    approval_required?: boolean;
    /** What to do next. */
    next_steps?: string[];
}
/** Transfer to set. */
export interface MobilityIntentSetRequest {
    /** Id of the business account. */
    waba_id: string;
    /** Solution id. */
    solution_id?: string;
    /** App id. */
    app_id?: string;
    /** Id of who sets it. */
    actor_id?: string;
    /** Id of your own. */
    client_mutation_id?: string;
}
/** Result, which can have an error although the status is 200. */
export interface MobilityIntentSetResponse {
    /** Whether the operation succeeded. */
    success: boolean;
    /** Id of the intent. */
    intent_id?: string | null;
    /** Id of your own. */
    client_mutation_id?: string | null;
    /** What is wrong. */
    error_msg?: string | null;
}
/** Migration to intend. */
export interface SolutionMigrationRequest {
    /** Solution id. */
    solution_id: string;
    /** What is intended. */
    migration_intent: "INITIATE_MIGRATION" | "CANCEL_MIGRATION" | "CONFIRM_MIGRATION" | "SCHEDULE_MIGRATION";
    /** Id of the solution to migrate to. */
    target_solution_id?: string;
    /** Reason. */
    migration_reason?: string;
    /** Time of the migration (ISO 8601). */
    scheduled_migration_time?: string;
}
/** Intended migration. */
export interface SolutionMigrationResponse {
    /** Whether the operation succeeded. */
    success: boolean;
    /** Id of the intent. */
    migration_intent_id?: string;
    /** Status. */
    status?: string;
    /** Estimated time of completion. */
    estimated_completion_time?: string;
}
/** Accepted request. */
export interface OnboardingResponse {
    /** Id of the request. */
    request_id: string;
}
/** Flow to create. */
export interface FlowCreateRequest {
    /** Name of the flow. */
    name: string;
    /** Categories of the flow. */
    categories: FlowCategory[];
    /** JSON of the flow, as a string. */
    flow_json?: string;
    /** Whether to publish the flow, with flow_json only. */
    publish?: boolean;
    /** Id of the flow to copy. */
    clone_flow_id?: string;
    /** URL of the data endpoint. */
    endpoint_uri?: string;
}
/** Changes of a flow. */
export interface FlowUpdateRequest {
    /** Name of the flow. */
    name?: string;
    /** Categories of the flow. */
    categories?: FlowCategory[];
    /** URL of the data endpoint. */
    endpoint_uri?: string;
    /** Id of the app that is connected to the data endpoint. */
    application_id?: string;
}
/** Flows to copy from another business account. */
export interface FlowMigrateRequest {
    /** Id of the business account to copy from. */
    source_waba_id: string;
    /** Names of the flows; all flows if omitted. */
    source_flow_names?: string[];
}
/** QR code, as a list of one. */
export interface QrCodeList {
    /** List of one. */
    data: QrCode[];
}
/** Page of blocked users. */
export interface BlockedUserPage {
    /** Items of the page. */
    data: BlockedUser[];
    /** Cursors of the page. */
    paging?: GraphPaging;
}
/** Component of a template to create or to change, or of a card in it. */
export type NewTemplatePart = TemplateComponent;
/** Component of a template to create or to change. */
export type NewTemplateComponent = NewTemplatePart;
export type $defs = Record<string, never>;
export interface operations {
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SendMessageRequest;
            };
        };
        responses: {
            /** Accepted message; delivery is reported by webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendMessageResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    markMessageRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MarkReadRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    sendMarketingMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SendMarketingRequest;
            };
        };
        responses: {
            /** Accepted message; delivery is reported by webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendMessageResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    sendEncryptedMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EncryptedMessageRequest;
            };
        };
        responses: {
            /** Encrypted response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EncryptedMessageResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listMessageHistory: {
        parameters: {
            query?: {
                /** Returns only the history of the message with this id. */
                message_id?: string;
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageHistoryPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listMessageHistoryEvents: {
        parameters: {
            query?: {
                /** Returns only events with this status. */
                status_filter?: string;
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the entry of the message history. */
                history_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of delivery events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageHistoryEventPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": MediaUploadForm;
            };
        };
        responses: {
            /** Id of the uploaded file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MediaIdResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getMedia: {
        parameters: {
            query?: {
                /** Id of the phone number that the file must belong to. */
                phone_number_id?: string;
            };
            header?: never;
            path: {
                /** Media id. */
                media_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Details of a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MediaDetails;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteMedia: {
        parameters: {
            query?: {
                /** Id of the phone number that the file must belong to. */
                phone_number_id?: string;
            };
            header?: never;
            path: {
                /** Media id. */
                media_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createUploadSession: {
        parameters: {
            query: {
                /** Name of the file. */
                file_name?: string;
                /** Size of the file in bytes. */
                file_length: number;
                /** Media type of the file: application/pdf, image/jpeg, image/jpg, image/png or video/mp4. */
                file_type: string;
            };
            header?: never;
            path: {
                /** Id of the app, or the text app for that of the token. */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Session of the upload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadSession;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getUploadSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session as it was returned, with the signature after its question mark.
                 * @example upload:MTphdHRhY2htZW50?sig=ARZ_test
                 */
                upload_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Session of the upload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    appendUpload: {
        parameters: {
            query?: never;
            header: {
                /** Offset of the first byte that is sent; 0 for the whole file. */
                file_offset: number;
            };
            path: {
                /**
                 * Id of the session as it was returned, with the signature after its question mark.
                 * @example upload:MTphdHRhY2htZW50?sig=ARZ_test
                 */
                upload_id: string;
            };
            cookie?: never;
        };
        /** Bytes from the offset to the end of the file. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** Handle of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadedFile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** Returns only templates with this name. */
                name?: string;
                /** Returns only templates with this status. */
                status?: "APPROVED" | "PENDING" | "REJECTED" | "PAUSED" | "DISABLED";
                /** Returns only templates of this category. */
                category?: "AUTHENTICATION" | "MARKETING" | "UTILITY";
                /** Returns only templates in this language. */
                language?: string;
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplatePage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TemplateDefinition;
            };
        };
        responses: {
            /** Created template, which is not yet approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateCreateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTemplate: {
        parameters: {
            query: {
                /** Name of the template. */
                name: string;
                /** Id of the only template to delete. */
                hsm_id?: string;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    upsertTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TemplateUpsertRequest;
            };
        };
        responses: {
            /** Templates that were created or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateUpsertResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    migrateTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TemplateMigrateRequest;
            };
        };
        responses: {
            /** Copied templates, and those that failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateMigrateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getTemplatePreviews: {
        parameters: {
            query: {
                /** Category; only authentication templates have previews. */
                category: "AUTHENTICATION";
                /** Types of the buttons, separated by commas; OTP for authentication templates. */
                button_types: string;
                /** Languages, separated by commas; all of them if omitted. */
                languages?: string;
                /** Whether the body has the security recommendation. */
                add_security_recommendation?: boolean;
                /** Minutes until the code expires, for the footer. */
                code_expiration_minutes?: number;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Texts by language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplatePreviews;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listLibraryTemplates: {
        parameters: {
            query?: {
                /** Returns only templates with this text in their name, header, body or footer. */
                search?: string;
                /** Returns only templates on this topic. */
                topic?: "ACCOUNT_UPDATE" | "CUSTOMER_FEEDBACK" | "ORDER_MANAGEMENT" | "PAYMENTS";
                /** Returns only templates for this use. */
                usecase?: "ACCOUNT_CREATION_CONFIRMATION" | "AUTO_PAY_REMINDER" | "DELIVERY_CONFIRMATION" | "DELIVERY_FAILED" | "DELIVERY_UPDATE" | "FEEDBACK_SURVEY" | "FRAUD_ALERT" | "LOW_BALANCE_WARNING" | "ORDER_ACTION_NEEDED" | "ORDER_CONFIRMATION" | "ORDER_DELAY" | "ORDER_OR_TRANSACTION_CANCEL" | "ORDER_PICK_UP" | "PAYMENT_ACTION_REQUIRED" | "PAYMENT_CONFIRMATION" | "PAYMENT_DUE_REMINDER" | "PAYMENT_OVERDUE" | "PAYMENT_REJECT_FAIL" | "PAYMENT_SCHEDULED" | "RECEIPT_ATTACHMENT" | "RETURN_CONFIRMATION" | "SHIPMENT_CONFIRMATION" | "STATEMENT_ATTACHMENT" | "STATEMENT_AVAILABLE" | "TRANSACTION_ALERT";
                /** Returns only templates for this industry. */
                industry?: "E_COMMERCE" | "FINANCIAL_SERVICES";
                /** Returns only templates in this language. */
                language?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of templates of the library. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LibraryTemplatePage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listTemplateAnalytics: {
        parameters: {
            query: {
                /** Start: a Unix timestamp in seconds, or a date (YYYY-MM-DD), which use_waba_timezone requires. */
                start: string;
                /** End: a Unix timestamp in seconds, or a date (YYYY-MM-DD), which use_waba_timezone requires. */
                end: string;
                /** Length of the time that a data point is about. */
                granularity: "DAILY";
                /** JSON array of the ids of at most 10 templates, such as [1924084211297547]. */
                template_ids: string;
                /** Metrics to return, separated by commas, of cost, clicked, delivered, read and sent; all of them if omitted. */
                metric_types?: string;
                /** Which messages are counted; those of the Cloud API if omitted. */
                product_type?: "CLOUD_API" | "MARKETING_MESSAGES_API_FOR_WHATSAPP";
                /** Whether days are those of the time zone of the business account; UTC if omitted. */
                use_waba_timezone?: boolean;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateAnalyticsPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listTemplateGroupAnalytics: {
        parameters: {
            query: {
                /** Start: a Unix timestamp in seconds, or a date (YYYY-MM-DD), which use_waba_timezone requires. */
                start: string;
                /** End: a Unix timestamp in seconds, or a date (YYYY-MM-DD), which use_waba_timezone requires. */
                end: string;
                /** Length of the time that a data point is about. */
                granularity: "DAILY";
                /** JSON array of the ids of at most 10 groups of templates. */
                template_group_ids: string;
                /** Metrics to return, separated by commas, of cost, clicked, delivered, read and sent; all of them if omitted. */
                metric_types?: string;
                /** Whether days are those of the time zone of the business account; UTC if omitted. */
                use_waba_timezone?: boolean;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of analytics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateGroupAnalyticsPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getTemplate: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Template id. */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Message template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageTemplate;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Template id. */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TemplateUpdateRequest;
            };
        };
        responses: {
            /** Whether the template was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateUpdateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    compareTemplates: {
        parameters: {
            query: {
                /** JSON array with the id of the other template, such as ["1533406637136032"]. */
                template_ids: string;
                /** Begin of the period, as a Unix timestamp in seconds; it is 7, 30, 60 or 90 days long. */
                start: number;
                /** End of the period, as a Unix timestamp in seconds. */
                end: number;
            };
            header?: never;
            path: {
                /** Template id. */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Comparison, one item per metric. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateComparison;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Filters as a JSON array of objects with field, operator and value. */
                filtering?: string;
                /** Order: ['last_onboarded_time_ascending'] turns it around. */
                sort?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of phone numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PhoneNumberCreateRequest;
            };
        };
        responses: {
            /** Id of what was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    addPhoneNumberToBusiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddPhoneNumberRequest;
            };
        };
        responses: {
            /** Id of what was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Phone number; fields in the query decides what is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumber;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PhoneNumberUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    registerPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RegisterRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deregisterPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    requestVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RequestCodeRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    verifyCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VerifyCodeRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getPhoneNumberSettings: {
        parameters: {
            query?: {
                /** Whether to return the passwords of SIP. */
                include_sip_credentials?: boolean;
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Settings of a phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePhoneNumberSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PhoneNumberSettingsUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    synchronizeAppData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AppDataRequest;
            };
        };
        responses: {
            /** Accepted request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AppDataResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountNumber: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                account_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Phone number; fields in the query decides what is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumber;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getEncryptionKey: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Public key of the business, as a list of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EncryptionKeyResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    setEncryptionKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": EncryptionKeyForm;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    setConversationalAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationalAutomationRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getBot: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the bot. */
                bot_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Commands, prompts and welcome message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationalAutomation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getBusinessProfile: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Business profile, as a list of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessProfileResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateBusinessProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BusinessProfileUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getBusinessProfileById: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the business profile. */
                profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Business profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessProfile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateBusinessProfileById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the business profile. */
                profile_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BusinessProfileUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getOfficialAccountStatus: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Status of the application for an official business account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OfficialAccountStatus;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    applyForOfficialAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OfficialAccountRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getComplianceInfo: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Compliance information, as a list of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ComplianceInfoResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    setComplianceInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ComplianceInfoUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getCommerceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Commerce settings, as a list of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommerceSettingsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCommerceSettings: {
        parameters: {
            query?: {
                /** Whether users have a cart. */
                is_cart_enabled?: boolean;
                /** Whether the catalog is shown. */
                is_catalog_visible?: boolean;
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listQrCodes: {
        parameters: {
            query?: {
                /** Returns only the QR code with this code. */
                code?: string;
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 25. */
                limit?: number;
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of QR codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QrCodePage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrUpdateQrCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": QrCodeRequest;
            };
        };
        responses: {
            /** QR code that opens a chat with a text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QrCode;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getQrCode: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
                /** Code of the QR code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** QR code, as a list of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QrCodeList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteQrCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
                /** Code of the QR code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listBlockedUsers: {
        parameters: {
            query?: {
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of blocked users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockedUserPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    blockUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BlockUsersRequest;
            };
        };
        responses: {
            /** Users who were blocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockUsersResponse;
                };
            };
            /** The request is invalid, or failed for some of the users; the others are listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockUsersFailure;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    unblockUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BlockUsersRequest;
            };
        };
        responses: {
            /** Users who were unblocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnblockUsersResponse;
                };
            };
            /** The request is invalid, or failed for some of the users; the others are listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockUsersFailure;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listFlows: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of flows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FlowCreateRequest;
            };
        };
        responses: {
            /** Created flow, which can have validation errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowCreateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    migrateFlows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FlowMigrateRequest;
            };
        };
        responses: {
            /** Copied flows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowMigrateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getFlow: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Format of times, as of strftime. */
                date_format?: string;
            };
            header?: never;
            path: {
                /** Flow id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Flow; without fields in the query, only the first five fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Flow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Flow id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FlowUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Flow id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listFlowAssets: {
        parameters: {
            query?: {
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Flow id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of files of a flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowAssetPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadFlowAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Flow id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": FlowAssetForm;
            };
        };
        responses: {
            /** Result of the upload, which can have validation errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowAssetResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    publishFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Flow id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deprecateFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Flow id. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    performCallAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CallActionRequest;
            };
        };
        responses: {
            /** Result of an action on a call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallActionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getCallPermissions: {
        parameters: {
            query: {
                /** Phone number of the user. */
                user_wa_id: string;
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Permission to call a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallPermissions;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** Number of items per page, 1 to 1024. */
                limit?: number;
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GroupCreateRequest;
            };
        };
        responses: {
            /** Accepted request; a webhook brings its result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupRequestResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Group; fields in the query decides what is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GroupUpdateRequest;
                "multipart/form-data": GroupPictureForm;
            };
        };
        responses: {
            /** Accepted request; a webhook brings its result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupRequestResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getGroupInviteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Invite link of a group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InviteLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createGroupInviteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessagingProductRequest;
            };
        };
        responses: {
            /** Invite link of a group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InviteLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteGroupInviteLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessagingProductRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupOutcome;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listGroupJoinRequests: {
        parameters: {
            query?: {
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of requests to join. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JoinRequestPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    approveGroupJoinRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JoinRequestsRequest;
            };
        };
        responses: {
            /** Approved requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JoinRequestsApproval;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    rejectGroupJoinRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JoinRequestsRequest;
            };
        };
        responses: {
            /** Rejected requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JoinRequestsRejection;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    addGroupParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ParticipantsRequest;
            };
        };
        responses: {
            /** Accepted request; a webhook brings its result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupRequestResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    removeGroupParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Group id. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ParticipantsRequest;
            };
        };
        responses: {
            /** Accepted request; a webhook brings its result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupRequestResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getBusinessAccount: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** WhatsApp Business Account; fields in the query decides what is returned. */
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updateBusinessAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BusinessAccountUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listOwnedBusinessAccounts: {
        parameters: {
            query?: {
                /** Returns only accounts of this type. */
                business_type?: string;
                /** Returns only the account with this id. */
                find?: string;
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of business accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessAccountPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listClientBusinessAccounts: {
        parameters: {
            query?: {
                /** Returns only accounts of this type. */
                business_type?: string;
                /** Returns only the account with this id. */
                find?: string;
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of business accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessAccountPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssignedBusinessAccounts: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** User id. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of business accounts of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssignedAccountPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Returns only changes at or after this time. */
                since?: string;
                /** Returns only changes at or before this time. */
                until?: string;
                /** Returns only changes of this kind. */
                activity_type?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivityPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listBusinessAccountSolutions: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of solutions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SolutionPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    setSolutionMigrationIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SolutionMigrationRequest;
            };
        };
        responses: {
            /** Intended migration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SolutionMigrationResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listOnBehalfRequests: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OnBehalfRequestPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssignedUsers: {
        parameters: {
            query: {
                /** Id of the business portfolio. */
                business: string;
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of users of a business account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AssignedUserPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    assignUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": AssignUserForm;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    unassignUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UnassignUserForm;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listSubscribedApps: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Subscribed apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscribedAppList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    subscribeApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": SubscribeRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    unsubscribeApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Filters as a JSON array of objects with field, operator and value. */
                filtering?: string;
                /** Order. */
                sort?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of schedules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SchedulePage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScheduleCreateRequest;
            };
        };
        responses: {
            /** Id of what was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IdResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getBusiness: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Business portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessPortfolio;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listCreditLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Credit lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditLineList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    shareAndAttachCreditLine: {
        parameters: {
            query: {
                /** Currency that the customer is invoiced in (ISO 4217). */
                waba_currency: "AUD" | "EUR" | "GBP" | "IDR" | "INR" | "USD";
                /** Id of the WhatsApp Business Account of the customer. */
                waba_id: string;
            };
            header?: never;
            path: {
                /** Id of the credit line. */
                credit_line_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Allocation of the credit line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditLineAllocation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    shareCreditLine: {
        parameters: {
            query: {
                /** Id of the business portfolio of the customer. */
                receiving_business_id: string;
            };
            header?: never;
            path: {
                /** Id of the credit line. */
                credit_line_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Allocation of the credit line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditLineAllocation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    attachCreditLine: {
        parameters: {
            query: {
                /** Currency that the customer is invoiced in (ISO 4217). */
                waba_currency: "AUD" | "EUR" | "GBP" | "IDR" | "INR" | "USD";
                /** Id of the WhatsApp Business Account of the customer. */
                waba_id: string;
            };
            header?: never;
            path: {
                /** Id of the credit line. */
                credit_line_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Allocation of the credit line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditLineAllocation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    onboardToMarketingMessages: {
        parameters: {
            query?: {
                /** Solution id. */
                solution_id?: string;
            };
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Accepted request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OnboardingResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listConnectedBusinesses: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** App id. */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of client businesses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectedBusinessPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createSolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** App id. */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SolutionCreateRequest;
            };
        };
        responses: {
            /** Created solution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SolutionCreateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listSolutions: {
        parameters: {
            query?: {
                /** Returns only solutions in which the app has this role. */
                role?: string;
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** App id. */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of solutions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SolutionPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getSolution: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Solution id. */
                solution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Solution of several partners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Solution;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getSolutionToken: {
        parameters: {
            query: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            header?: never;
            path: {
                /** Solution id. */
                solution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Access token of a solution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SolutionToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    acceptSolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Solution id. */
                solution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SolutionAcceptRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    rejectSolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Solution id. */
                solution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SolutionRejectRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    requestSolutionDeactivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Solution id. */
                solution_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": SolutionDeactivationRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    acceptSolutionDeactivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Solution id. */
                solution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Solution of several partners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Solution;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    rejectSolutionDeactivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Solution id. */
                solution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SolutionDeactivationRejection;
            };
        };
        responses: {
            /** Solution of several partners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Solution;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listPreverifiedNumbers: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Returns only numbers with this status of the verification. */
                verification_status?: string;
                /** Returns only numbers with this availability. */
                availability_status?: string;
                /** Returns only numbers of this country. */
                country_code?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of pre-verified numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PreverifiedNumberPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    sharePreverifiedNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PreverifiedShareRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getPreverifiedNumber: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the pre-verified number. */
                preverified_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Phone number that was verified before it is used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PreverifiedNumber;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePreverifiedNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the pre-verified number. */
                preverified_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listPreverifiedNumberPartners: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the pre-verified number. */
                preverified_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of partners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PreverifiedPartnerPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    requestPreverifiedNumberCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the pre-verified number. */
                preverified_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RequestCodeRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    verifyPreverifiedNumberCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the pre-verified number. */
                preverified_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VerifyCodeRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getMigrationIntent: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the intent. */
                intent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Intended migration of a business account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MigrationIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getMobilityIntent: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the intent. */
                mobility_intent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Intended transfer of a business account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MobilityIntent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createMobilityIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MobilityIntentCreateRequest;
            };
        };
        responses: {
            /** Created intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MobilityIntentCreateResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    setMobilityIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MobilityIntentSetRequest;
            };
        };
        responses: {
            /** Result, which can have an error although the status is 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MobilityIntentSetResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Username and its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsernameState;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    setUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UsernameRequest;
            };
        };
        responses: {
            /** Status of the claim. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsernameClaimResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsernameSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Suggested usernames. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsernameSuggestions;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listPaymentConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payment configurations of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentConfigurationList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createPaymentConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentConfigurationRequest;
            };
        };
        responses: {
            /** Whether it was created, with the URL to link a payment gateway. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentConfigurationResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePaymentConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentConfigurationName;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getPaymentConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
                /** Name of the payment configuration. */
                configuration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Payment configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentConfigurationPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePaymentConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
                /** Name of the payment configuration. */
                configuration_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentConfigurationUpdate;
            };
        };
        responses: {
            /** Whatever Meta returns; the vendor shows no response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentConfigurationUpdated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createPaymentConfigurationLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentConfigurationLinkRequest;
            };
        };
        responses: {
            /** URL to link the payment gateway. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentConfigurationLink;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createOrUpdateWelcomeSequence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": WelcomeSequenceForm;
            };
        };
        responses: {
            /** Id of the created sequence, or whether it was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WelcomeSequenceResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWelcomeSequence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": WelcomeSequenceId;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    submitBusinessVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": BusinessVerificationForm;
            };
        };
        responses: {
            /** Submission. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessVerificationResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listBusinessVerifications: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas; a default set if omitted. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path: {
                /** Id of the business portfolio. */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of submissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessVerificationPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    debugAccessToken: {
        parameters: {
            query: {
                /** Access token to look at. */
                input_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is known of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessTokenDebug;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    cancelUsernameRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SuccessResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
}
