// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c08efd699cea4437c693e2a74e93d33a069b4b96529dd4433de621502918b437, generator 1.0.0.

export interface paths {
    "/whatsapp/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the contacts of the project.
         * @description Lists the WhatsApp contacts of the project, one page at a time.
         */
        get: operations["listWhatsappContactsPlatform"];
        put?: never;
        /**
         * Creates a contact.
         * @description Creates a contact of the project from a WhatsApp id.
         */
        post: operations["createWhatsappContactPlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/contacts/{identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a contact by id, phone number or business-scoped user id.
         * @description Retrieves a contact by id, phone number or business-scoped user id.
         */
        get: operations["getWhatsappContactPlatform"];
        put?: never;
        post?: never;
        /**
         * Deletes a contact.
         * @description Deletes a contact and its data. The response only confirms that the deletion is queued.
         */
        delete: operations["eraseWhatsappContact"];
        options?: never;
        head?: never;
        /**
         * Updates the project's data about a contact.
         * @description Updates the project's data about a contact.
         */
        patch: operations["updateWhatsappContactPlatform"];
        trace?: never;
    };
    "/whatsapp/contacts/{identifier}/marketing_preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the marketing preferences of a contact.
         * @description Lists the marketing preferences of a contact, one for each phone number of the project.
         */
        get: operations["listWhatsappContactMarketingPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/contacts/{identifier}/marketing_preferences/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the marketing preference of a contact for a phone number.
         * @description Retrieves the marketing preference of a contact for one of the project's phone numbers.
         */
        get: operations["getWhatsappContactMarketingPreference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the conversations of the project.
         * @description Lists the conversations of the project, ordered by last activity (most recent first), one page at a time.
         */
        get: operations["listWhatsappConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a conversation.
         * @description Retrieves a conversation.
         */
        get: operations["getWhatsappConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ends or reactivates a conversation.
         * @description Ends or reactivates a conversation.
         */
        patch: operations["updateWhatsappConversation"];
        trace?: never;
    };
    "/whatsapp/conversations/{conversation_id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the assignments of a conversation.
         * @description Lists the current and past assignments of a conversation, one page at a time.
         */
        get: operations["listConversationAssignments"];
        put?: never;
        /**
         * Assigns a project member to a conversation.
         * @description Assigns a project member to a conversation. A conversation can have at most one active assignment.
         */
        post: operations["createConversationAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/conversations/{conversation_id}/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an assignment of a conversation.
         * @description Retrieves an assignment of a conversation.
         */
        get: operations["getConversationAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates or ends an assignment of a conversation.
         * @description Updates or ends an assignment of a conversation.
         */
        patch: operations["updateConversationAssignment"];
        trace?: never;
    };
    "/whatsapp/conversations/{conversation_id}/flow_executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the workflow executions of a conversation.
         * @description Lists the workflow executions that belong to a conversation, one page at a time.
         */
        get: operations["listConversationFlowExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages of the project.
         * @description Lists the messages that the project has sent and received, one page at a time.
         */
        get: operations["listWhatsappMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a message by its WhatsApp message id.
         * @description Retrieves a message by the message id that WhatsApp assigned to it.
         */
        get: operations["getWhatsappMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the customers of the project.
         * @description Lists the customers of the project, one page at a time.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Creates a customer.
         * @description Creates a customer of the project.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a customer.
         * @description Retrieves a customer.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Deletes a customer.
         * @description Deletes a customer.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /**
         * Updates a customer.
         * @description Updates a customer.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/customers/{customer_id}/setup_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the setup links of a customer.
         * @description Lists the setup links of a customer, one page at a time.
         */
        get: operations["listCustomerSetupLinks"];
        put?: never;
        /**
         * Creates a setup link for a customer.
         * @description Creates a setup link with which a customer connects a WhatsApp phone number. The previous link of the customer is revoked.
         */
        post: operations["createCustomerSetupLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/setup_links/{setup_link_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates or revokes a setup link.
         * @description Updates or revokes a setup link.
         */
        patch: operations["updateCustomerSetupLink"];
        trace?: never;
    };
    "/whatsapp/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the WhatsApp phone numbers of the project.
         * @description Lists the WhatsApp phone numbers connected to the project, one page at a time.
         */
        get: operations["listWhatsappPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/whatsapp/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connects a WhatsApp phone number to a customer.
         * @description Connects a WhatsApp phone number, for which you already have Meta credentials, to a customer.
         */
        post: operations["createCustomerWhatsappPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/phone_numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a WhatsApp phone number of the project.
         * @description Retrieves a WhatsApp phone number of the project.
         */
        get: operations["getWhatsappPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Removes a WhatsApp phone number from the project.
         * @description Removes a WhatsApp phone number from the project.
         */
        delete: operations["deleteWhatsappPhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Updates the settings of a WhatsApp phone number.
         * @description Updates the settings of a WhatsApp phone number of the project.
         */
        patch: operations["updateWhatsappPhoneNumber"];
        trace?: never;
    };
    "/whatsapp/phone_numbers/{phone_number_id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checks the health of a WhatsApp phone number.
         * @description Checks the health of a WhatsApp phone number. The result is cached for 3 minutes, and a project can send at most 5 requests per second and 60 per minute.
         */
        get: operations["getWhatsappPhoneNumberHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/phone_numbers/{phone_number_id}/display_name_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the display name requests of a phone number.
         * @description Lists the requests to change the display name of a phone number, one page at a time.
         */
        get: operations["listWhatsappDisplayNameRequests"];
        put?: never;
        /**
         * Submits a request to Meta to change the display name of a phone number.
         * @description Submits a request to Meta to change the display name of a phone number.
         */
        post: operations["createWhatsappDisplayNameRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/phone_numbers/{phone_number_id}/display_name_requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a display name request.
         * @description Retrieves a display name request.
         */
        get: operations["getWhatsappDisplayNameRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the webhooks of the project.
         * @description Lists the webhooks of the project, one page at a time.
         */
        get: operations["listWhatsappProjectWebhooks"];
        put?: never;
        /**
         * Creates a webhook of the project.
         * @description Creates a webhook for the events of the project, or for the events of a phone number if the request body contains its id.
         */
        post: operations["createWhatsappProjectWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a webhook of the project.
         * @description Retrieves a webhook of the project.
         */
        get: operations["getWhatsappProjectWebhook"];
        put?: never;
        post?: never;
        /**
         * Deletes a webhook of the project.
         * @description Deletes a webhook of the project.
         */
        delete: operations["deleteWhatsappProjectWebhook"];
        options?: never;
        head?: never;
        /**
         * Updates a webhook of the project.
         * @description Updates a webhook of the project.
         */
        patch: operations["updateWhatsappProjectWebhook"];
        trace?: never;
    };
    "/whatsapp/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a test event to a webhook of the project.
         * @description Sends a test event to a webhook of the project.
         */
        post: operations["testWhatsappProjectWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/phone_numbers/{phone_number_id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the webhooks of a phone number.
         * @description Lists the webhooks of a phone number of the project, one page at a time.
         */
        get: operations["listWhatsappPhoneNumberWebhooks"];
        put?: never;
        /**
         * Creates a webhook for a phone number.
         * @description Creates a webhook for the message and conversation events of a phone number of the project.
         */
        post: operations["createWhatsappPhoneNumberWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/phone_numbers/{phone_number_id}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a webhook of a phone number.
         * @description Retrieves a webhook of a phone number.
         */
        get: operations["getWhatsappPhoneNumberWebhook"];
        put?: never;
        post?: never;
        /**
         * Deletes a webhook of a phone number.
         * @description Deletes a webhook of a phone number.
         */
        delete: operations["deleteWhatsappPhoneNumberWebhook"];
        options?: never;
        head?: never;
        /**
         * Updates a webhook of a phone number.
         * @description Updates a webhook of a phone number.
         */
        patch: operations["updateWhatsappPhoneNumberWebhook"];
        trace?: never;
    };
    "/webhook_deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the webhook deliveries of the project.
         * @description Lists the webhook deliveries of the project and their outcome, one page at a time.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/broadcasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the broadcasts of the project (alpha).
         * @description Lists the broadcasts of the project, one page at a time. Broadcasts are in alpha and may change.
         */
        get: operations["listWhatsappBroadcasts"];
        put?: never;
        /**
         * Creates a draft broadcast (alpha).
         * @description Creates a broadcast of a template in draft status. Broadcasts are in alpha and may change.
         */
        post: operations["createWhatsappBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/broadcasts/{broadcast_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a broadcast (alpha).
         * @description Retrieves a broadcast and its counters. Broadcasts are in alpha and may change.
         */
        get: operations["getWhatsappBroadcast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Stops a broadcast or resets it to draft (alpha).
         * @description Stops a broadcast that is being sent, or resets it to draft. Broadcasts are in alpha and may change.
         */
        patch: operations["updateWhatsappBroadcastStatus"];
        trace?: never;
    };
    "/whatsapp/broadcasts/{broadcast_id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the recipients of a broadcast (alpha).
         * @description Lists the recipients of a broadcast with their delivery status, one page at a time. Broadcasts are in alpha and may change.
         */
        get: operations["listWhatsappBroadcastRecipients"];
        put?: never;
        /**
         * Adds recipients to a broadcast (alpha).
         * @description Adds up to 1,000 recipients to a broadcast and skips recipients that it already contains. Broadcasts are in alpha and may change.
         */
        post: operations["addWhatsappBroadcastRecipients"];
        /**
         * Removes all recipients of a broadcast (alpha).
         * @description Removes all recipients of a broadcast. Broadcasts are in alpha and may change.
         */
        delete: operations["clearWhatsappBroadcastRecipients"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/broadcasts/{broadcast_id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts sending a broadcast (alpha).
         * @description Starts sending a broadcast to its recipients. Broadcasts are in alpha and may change.
         */
        post: operations["sendWhatsappBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/broadcasts/{broadcast_id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedules a broadcast (alpha).
         * @description Sets the time at which a broadcast is sent. Broadcasts are in alpha and may change.
         */
        post: operations["scheduleWhatsappBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/broadcasts/{broadcast_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a scheduled broadcast (alpha).
         * @description Cancels a scheduled broadcast before it is sent. Broadcasts are in alpha and may change.
         */
        post: operations["cancelWhatsappBroadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uploads a media file from a URL to Meta.
         * @description Fetches a media file from a URL that you provide and uploads it to Meta. The limits are 5 MB for images, 16 MB for audio and video, and 100 MB for documents.
         */
        post: operations["uploadWhatsappMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the WhatsApp Flows of the project.
         * @description Lists the WhatsApp Flows (interactive forms) of the project, one page at a time.
         */
        get: operations["listWhatsappFlows"];
        put?: never;
        /**
         * Creates a WhatsApp Flow.
         * @description Creates a WhatsApp Flow in draft status unless the request asks for immediate publication.
         */
        post: operations["createWhatsappFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a WhatsApp Flow.
         * @description Retrieves a WhatsApp Flow.
         */
        get: operations["getWhatsappFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a WhatsApp Flow.
         * @description Publishes a WhatsApp Flow. A publication cannot be undone.
         */
        post: operations["publishWhatsappFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/setup_encryption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets up the encryption keys that the data endpoint of a WhatsApp Flow requires.
         * @description Sets up the encryption keys that the data endpoint of a WhatsApp Flow requires.
         */
        post: operations["setupWhatsappFlowEncryption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the versions of a WhatsApp Flow.
         * @description Lists the versions of a WhatsApp Flow, one page at a time.
         */
        get: operations["listWhatsappFlowVersions"];
        put?: never;
        /**
         * Creates a version of a WhatsApp Flow.
         * @description Creates a version of a WhatsApp Flow.
         */
        post: operations["createWhatsappFlowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a version of a WhatsApp Flow, including its flow JSON.
         * @description Retrieves a version of a WhatsApp Flow, including its flow JSON.
         */
        get: operations["getWhatsappFlowVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/data_endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the data endpoint of a WhatsApp Flow.
         * @description Retrieves the data endpoint of a WhatsApp Flow.
         */
        get: operations["getWhatsappFlowDataEndpoint"];
        put?: never;
        /**
         * Sets the code of the data endpoint of a WhatsApp Flow.
         * @description Sets the code of the data endpoint of a WhatsApp Flow.
         */
        post: operations["createWhatsappFlowDataEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Attaches a deployed function to a WhatsApp Flow as its data endpoint.
         * @description Attaches a deployed function to a WhatsApp Flow as its data endpoint. If the flow cannot be republished, the response is still 200 and contains a warning.
         */
        patch: operations["updateWhatsappFlowDataEndpoint"];
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/data_endpoint/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploys the code of the data endpoint of a WhatsApp Flow.
         * @description Deploys the code of the data endpoint of a WhatsApp Flow.
         */
        post: operations["deployWhatsappFlowDataEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/data_endpoint/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers the data endpoint of a WhatsApp Flow at Meta.
         * @description Registers the data endpoint of a WhatsApp Flow at Meta.
         */
        post: operations["registerWhatsappFlowDataEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/function_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the latest log entries of a data endpoint.
         * @description Lists the latest log entries of the data endpoint of a WhatsApp Flow; the list is not paginated.
         */
        get: operations["getWhatsappFlowFunctionLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/function_invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the latest invocations of a data endpoint.
         * @description Lists the latest invocations of the data endpoint of a WhatsApp Flow; the list is not paginated.
         */
        get: operations["getWhatsappFlowFunctionInvocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/flows/{flow_id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the responses that contacts submitted in a WhatsApp Flow (unverified).
         * @description Lists the responses that contacts submitted in a WhatsApp Flow. Unverified: only a script of the vendor calls this operation, and the response is undocumented.
         */
        get: operations["listWhatsappFlowResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the workflows of the project.
         * @description Lists the workflows of the project; the list is not paginated.
         */
        get: operations["listWorkflows"];
        put?: never;
        /**
         * Creates a workflow.
         * @description Creates a workflow.
         */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a workflow without its definition.
         * @description Retrieves a workflow without its definition.
         */
        get: operations["getWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates a workflow.
         * @description Updates a workflow. If the request contains lock_version, the update succeeds only if the workflow has not changed in the meantime.
         */
        patch: operations["updateWorkflow"];
        trace?: never;
    };
    "/workflows/{workflow_id}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a workflow with its nodes and edges.
         * @description Retrieves a workflow with its nodes and edges.
         */
        get: operations["getWorkflowDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the variables available in a workflow.
         * @description Retrieves the variables available in a workflow.
         */
        get: operations["getWorkflowVariables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the executions of a workflow.
         * @description Lists the executions of a workflow, one page at a time.
         */
        get: operations["listWorkflowExecutions"];
        put?: never;
        /**
         * Starts a workflow for a contact.
         * @description Starts a workflow for a contact. In addition to the general rate limit, each API key can start a workflow only a limited number of times per second.
         */
        post: operations["createWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_executions/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a workflow execution with its context and events.
         * @description Retrieves a workflow execution with its context and events.
         */
        get: operations["getWorkflowExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates the status of a workflow execution.
         * @description Updates the status of a workflow execution.
         */
        patch: operations["updateWorkflowExecution"];
        trace?: never;
    };
    "/workflow_executions/{execution_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the events of a workflow execution.
         * @description Lists the events of a workflow execution, one page at a time.
         */
        get: operations["listWorkflowExecutionEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow_executions/{execution_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resumes a waiting workflow execution with the input that it waits for.
         * @description Resumes a waiting workflow execution with the input that it waits for.
         */
        post: operations["resumeWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the triggers of a workflow.
         * @description Lists the triggers that start a workflow; the list is not paginated.
         */
        get: operations["listWorkflowTriggers"];
        /**
         * Replaces all triggers of a workflow in one request.
         * @description Replaces all triggers of a workflow in one request.
         */
        put: operations["replaceWorkflowTriggers"];
        /**
         * Creates a trigger for a workflow.
         * @description Creates a trigger for a workflow.
         */
        post: operations["createWorkflowTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/triggers/{trigger_id}": {
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
         * Deletes a trigger.
         * @description Deletes a trigger.
         */
        delete: operations["deleteWorkflowTrigger"];
        options?: never;
        head?: never;
        /**
         * Activates or deactivates a trigger.
         * @description Activates or deactivates a trigger.
         */
        patch: operations["updateWorkflowTrigger"];
        trace?: never;
    };
    "/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the functions of the project.
         * @description Lists the serverless functions of the project; the list is not paginated.
         */
        get: operations["listFunctions"];
        put?: never;
        /**
         * Creates a serverless function.
         * @description Creates a serverless function.
         */
        post: operations["createFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/functions/{function_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a serverless function with its code.
         * @description Retrieves a serverless function with its code.
         */
        get: operations["getFunction"];
        put?: never;
        post?: never;
        /**
         * Deletes a serverless function.
         * @description Deletes a serverless function.
         */
        delete: operations["deleteFunction"];
        options?: never;
        head?: never;
        /**
         * Updates a serverless function.
         * @description Updates a serverless function. If the request contains lock_version, the update succeeds only if the function has not changed in the meantime.
         */
        patch: operations["updateFunction"];
        trace?: never;
    };
    "/functions/{function_id}/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts the deployment of a serverless function.
         * @description Starts the deployment of a serverless function.
         */
        post: operations["deployFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/functions/{function_id}/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invokes a serverless function.
         * @description Invokes a serverless function. In the response mode passthrough, the function responds with any 2xx status and any content: JSON is parsed, and other content is returned as text.
         */
        post: operations["invokeFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/functions/{function_id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the secrets of a function.
         * @description Lists the names of the secrets of a function, without their values; the list is not paginated.
         */
        get: operations["listFunctionSecrets"];
        put?: never;
        /**
         * Stores a secret for a deployed function.
         * @description Stores a secret for a deployed function.
         */
        post: operations["createFunctionSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/functions/{function_id}/secrets/{secret_name}": {
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
         * Deletes a secret of a function.
         * @description Deletes a secret of a function.
         */
        delete: operations["deleteFunctionSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/functions/{function_id}/invocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the latest invocations of a function.
         * @description Lists the latest invocations of a serverless function with their log entries; the list is not paginated.
         */
        get: operations["listFunctionInvocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the event definitions of the project.
         * @description Lists the definitions of the events that the project records; the list is not paginated.
         */
        get: operations["listProjectEventDefinitions"];
        put?: never;
        /**
         * Creates an event definition.
         * @description Creates an event definition. A definition that already has the name is updated instead, and restored if it was archived.
         */
        post: operations["createProjectEventDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event-definitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an event definition.
         * @description Retrieves an event definition.
         */
        get: operations["getProjectEventDefinition"];
        put?: never;
        post?: never;
        /**
         * Deletes an event definition and all of its events.
         * @description Deletes an event definition and, in the background, all events recorded with it.
         */
        delete: operations["deleteProjectEventDefinition"];
        options?: never;
        head?: never;
        /**
         * Updates or archives an event definition.
         * @description Updates or archives an event definition.
         */
        patch: operations["updateProjectEventDefinition"];
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the events of the project.
         * @description Lists the events that the project has recorded, one page at a time.
         */
        get: operations["listProjectEvents"];
        put?: never;
        /**
         * Records an event.
         * @description Records an event.
         */
        post: operations["createProjectEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the findings of the project.
         * @description Lists the findings that Kapso has detected in the events of the project, one page at a time. A page can contain slightly more findings than the limit.
         */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findings/{finding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a finding with its investigation.
         * @description Retrieves a finding with its investigation.
         */
        get: operations["getFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findings/{finding_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the events and conversations on which a finding is based.
         * @description Retrieves the events and conversations on which a finding is based, limited to 100 events, 50 affected conversations and 20 comparison conversations.
         */
        get: operations["getFindingEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findings/{finding_id}/start_investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts an investigation of a finding.
         * @description Starts an investigation of a finding.
         */
        post: operations["startFindingInvestigation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findings/{finding_id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismisses a finding with a reason.
         * @description Dismisses a finding with a reason.
         */
        post: operations["dismissFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/findings/{finding_id}/mark_addressed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks a finding as addressed.
         * @description Marks a finding as addressed.
         */
        post: operations["markFindingAddressed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox_embeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the embedded inboxes of the project.
         * @description Lists the inboxes that the project embeds in external pages, one page at a time.
         */
        get: operations["listInboxEmbeds"];
        put?: never;
        /**
         * Creates an inbox to embed in an external page.
         * @description Creates an inbox to embed in an external page.
         */
        post: operations["createInboxEmbed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox_embeds/{inbox_embed_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an embedded inbox.
         * @description Retrieves an embedded inbox.
         */
        get: operations["getInboxEmbed"];
        put?: never;
        post?: never;
        /**
         * Revokes an embedded inbox.
         * @description Revokes an embedded inbox.
         */
        delete: operations["deleteInboxEmbed"];
        options?: never;
        head?: never;
        /**
         * Updates an embedded inbox.
         * @description Updates an embedded inbox.
         */
        patch: operations["updateInboxEmbed"];
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the members of the project.
         * @description Lists the members of the project, one page at a time.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the notification event types.
         * @description Lists the event types about which the team can be notified; the list is not paginated.
         */
        get: operations["listNotificationEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/destinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the notification destinations.
         * @description Lists the email addresses and channels to which notifications are sent; the list is not paginated.
         */
        get: operations["listNotificationDestinations"];
        put?: never;
        /**
         * Creates a notification destination for an email address.
         * @description Creates a notification destination for an email address, whose owner must confirm it through a link within 7 days. A removed destination is restored.
         */
        post: operations["createNotificationDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/destinations/{destination_id}": {
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
         * Deletes a notification destination.
         * @description Deletes a notification destination.
         */
        delete: operations["deleteNotificationDestination"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the notification routes.
         * @description Lists the routes from notification event types to destinations; the list is not paginated.
         */
        get: operations["listNotificationRoutes"];
        /**
         * Routes a notification event type to a destination.
         * @description Routes a notification event type to a destination. Repeating the request has no further effect.
         */
        put: operations["upsertNotificationRoute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/routes/{id}": {
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
         * Deletes a notification route.
         * @description Deletes a notification route.
         */
        delete: operations["deleteNotificationRoute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider_models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the AI models available to workflows.
         * @description Lists the AI models available to workflows and agents; the list is not paginated.
         */
        get: operations["listProviderModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the API requests of the project.
         * @description Lists the API requests made with the API keys of the project, one page at a time.
         */
        get: operations["listApiLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Searches the logs of the project.
         * @description Searches the logs of the project, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
         */
        get: operations["searchLogs"];
        put?: never;
        /**
         * Searches the logs of the project with filters.
         * @description Searches the logs of the project with filters, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
         */
        post: operations["searchLogsWithFilters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/log_search/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the sources and filters available in the log search.
         * @description Retrieves the sources and filters available in the log search.
         */
        get: operations["getLogSearchCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/accounts/{waba_id}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the funding of a WhatsApp Business Account (beta).
         * @description Retrieves the funding of a WhatsApp Business Account. Managed funding is in beta.
         */
        get: operations["getWhatsappAccountFunding"];
        put?: never;
        /**
         * Ensures managed funding of a WhatsApp Business Account (beta).
         * @description Ensures that managed funding pays for a WhatsApp Business Account; a repeated request returns the run that is in progress or finished within the last 30 seconds. Managed funding is in beta.
         */
        post: operations["ensureWhatsappAccountFunding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/accounts/{waba_id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the usage charges of a WhatsApp Business Account (beta).
         * @description Retrieves the usage charges of a WhatsApp Business Account for a period of up to 31 days. Managed funding is in beta.
         */
        get: operations["getWhatsappAccountUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/portfolios/{portfolio_id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the WhatsApp Business Accounts of a portfolio (beta).
         * @description Lists the WhatsApp Business Accounts of a portfolio with their funding, one page at a time. Managed funding is in beta.
         */
        get: operations["listWhatsappPortfolioAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/portfolios/{portfolio_id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the usage charges of a portfolio (beta).
         * @description Retrieves the usage charges of all accounts of a portfolio for a period of up to 31 days. Managed funding is in beta.
         */
        get: operations["getWhatsappPortfolioUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/portfolios/{portfolio_id}/funding/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revokes the managed funding of a portfolio (beta).
         * @description Revokes the managed funding of a portfolio; a request with the same idempotency key returns the operation that the first request started. Managed funding is in beta.
         */
        post: operations["revokeWhatsappPortfolioFunding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/portfolios/{portfolio_id}/funding/operations/{operation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the progress of a portfolio's funding revocation (beta).
         * @description Retrieves the progress of the revocation of a portfolio's managed funding. Managed funding is in beta.
         */
        get: operations["getWhatsappPortfolioFundingOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the modes of the Kapso Agent.
         * @description Lists the modes in which the Kapso Agent can run; the list is not paginated.
         */
        get: operations["listAgentModes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/modes/{mode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a mode of the Kapso Agent.
         * @description Retrieves a mode of the Kapso Agent.
         */
        get: operations["getAgentMode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/modes/{mode}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the agent sessions of a mode.
         * @description Lists the agent sessions of a mode that the current API key has started, one page at a time.
         */
        get: operations["listAgentModeSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves an agent session and lists its runs.
         * @description Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
         */
        get: operations["getAgentSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a run of the Kapso Agent.
         * @description Starts a run of the Kapso Agent.
         */
        post: operations["createAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a run of the Kapso Agent.
         * @description Retrieves a run of the Kapso Agent.
         */
        get: operations["getAgentRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/runs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pauses a run of the Kapso Agent.
         * @description Pauses a run of the Kapso Agent.
         */
        post: operations["pauseAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/runs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resumes a paused run of the Kapso Agent.
         * @description Resumes a paused run of the Kapso Agent.
         */
        post: operations["resumeAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a run of the Kapso Agent.
         * @description Cancels a run of the Kapso Agent.
         */
        post: operations["cancelAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/runs/{id}/approvals/{approval_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves the tool call for which a run is waiting.
         * @description Approves the tool call for which a run is waiting.
         */
        post: operations["approveAgentRunTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kapso-agent/runs/{id}/approvals/{approval_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects the tool call for which a run is waiting.
         * @description Rejects the tool call for which a run is waiting.
         */
        post: operations["rejectAgentRunTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/db/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists rows of a table (delisted).
         * @description Lists rows of a table, selected with limit and offset. Delisted: the vendor's current reference does not include the database.
         */
        get: operations["queryDatabaseRows"];
        /**
         * Creates or updates rows of a table (delisted).
         * @description Creates rows in a table, or updates the rows that already exist. Delisted: the vendor's current reference does not include the database.
         */
        put: operations["upsertDatabaseRows"];
        /**
         * Creates one or more rows in a table (delisted).
         * @description Creates a row, or several rows given as an array, in a table. Delisted: the vendor's current reference does not include the database.
         */
        post: operations["insertDatabaseRows"];
        /**
         * Deletes rows of a table (delisted).
         * @description Deletes rows of a table; how rows are selected is undocumented, so the request may delete all of them. Delisted: the vendor's current reference does not include the database.
         */
        delete: operations["deleteDatabaseRows"];
        options?: never;
        head?: never;
        /**
         * Updates rows of a table (delisted).
         * @description Updates rows of a table; how rows are selected is undocumented, so the request may update all of them. Delisted: the vendor's current reference does not include the database.
         */
        patch: operations["updateDatabaseRows"];
        trace?: never;
    };
    "/db/{table}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a row of a table (delisted).
         * @description Retrieves a row of a table. Delisted: the vendor's current reference does not include the database.
         */
        get: operations["getDatabaseRow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/database_tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the tables of the project (delisted, unverified).
         * @description Lists the tables of the project. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
         */
        get: operations["listDatabaseTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/database_tables/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a table (delisted, unverified).
         * @description Retrieves a table. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
         */
        get: operations["getDatabaseTable"];
        put?: never;
        post?: never;
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
         * Lists the integrations of the project (delisted).
         * @description Lists the Pipedream integrations of the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
         */
        get: operations["listIntegrations"];
        put?: never;
        /**
         * Creates an integration (delisted, unverified).
         * @description Creates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
         */
        post: operations["createIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integration_id}": {
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
         * Deletes an integration (delisted, unverified).
         * @description Deletes a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is taken from an unused schema.
         */
        delete: operations["deleteIntegration"];
        options?: never;
        head?: never;
        /**
         * Updates an integration (delisted, unverified).
         * @description Updates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
         */
        patch: operations["updateIntegration"];
        trace?: never;
    };
    "/integrations/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the apps available to integrations (delisted, unverified).
         * @description Lists the apps available to Pipedream integrations. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
         */
        get: operations["listIntegrationApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the connected accounts of the project (delisted).
         * @description Lists the Pipedream accounts connected to the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
         */
        get: operations["listIntegrationAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/connect_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a token to connect an account (delisted).
         * @description Creates a short-lived token to connect a Pipedream account. Delisted: the vendor's current reference does not include integrations.
         */
        post: operations["createIntegrationConnectToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the actions of an app (delisted, unverified).
         * @description Lists the actions that an app offers. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
         */
        get: operations["searchIntegrationActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/actions/{action_id}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the properties of an action (delisted, unverified).
         * @description Retrieves the properties that an action accepts. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
         */
        get: operations["getIntegrationActionSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/actions/{action_id}/configure_prop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieves the possible values of an action's property (delisted, unverified).
         * @description Retrieves the possible values of an action's property. Delisted and unverified: only an older script of the vendor calls this operation, and the schemas are taken from unused ones.
         */
        post: operations["configureIntegrationActionProp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/actions/{action_id}/reload_props": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reloads the properties of an action (delisted, unverified).
         * @description Reloads the properties of an action after one of them was set. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
         */
        post: operations["reloadIntegrationActionProps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice_agents/{voice_agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a voice agent (delisted).
         * @description Retrieves a voice agent. Delisted: the vendor's current reference does not include voice agents.
         */
        get: operations["getVoiceAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice_agents/{voice_agent_id}/whatsapp/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assigns a phone number to a voice agent (delisted).
         * @description Assigns a phone number of the project to a voice agent, which then answers its calls. Delisted: the vendor's current reference does not include voice agents.
         */
        post: operations["assignVoiceAgentPhoneNumber"];
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
        WhatsappContactListResponse: {
            /** @description Contacts on this page. */
            data: components["schemas"]["WhatsappContact"][];
            /** @description Position of this page in offset pagination; absent with cursor pagination. */
            meta?: components["schemas"]["PaginationMeta"];
            /** @description Cursors of the neighboring pages; absent with offset pagination. */
            paging?: components["schemas"]["Paging"];
        };
        /** @description Response containing a contact. */
        WhatsappContactResponse: {
            /** @description The contact. */
            data: components["schemas"]["WhatsappContact"];
        };
        /** @description A page of conversations. */
        WhatsappConversationListResponse: {
            /** @description Conversations on this page. */
            data: components["schemas"]["WhatsappConversation"][];
            /** @description Cursors of the neighboring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description Response containing a conversation. */
        WhatsappConversationResponse: {
            /** @description The conversation. */
            data: components["schemas"]["WhatsappConversation"];
        };
        /** @description General error response of Kapso. */
        ErrorResponse: {
            /** @description Error message (one sentence). */
            error: string;
        };
        /** @description WhatsApp contact of the project. */
        WhatsappContact: {
            /**
             * Format: uuid
             * @description Contact id assigned by Kapso.
             * @example 123e4567-e89b-12d3-a456-426614174000
             */
            id?: string;
            /**
             * @description WhatsApp phone number of the contact; null if Meta provides only a business-scoped user id.
             * @example 15551234567
             */
            wa_id?: string | null;
            /**
             * @description Business-scoped user id of the contact.
             * @example US.13491208655302741918
             */
            business_scoped_user_id?: string | null;
            /**
             * @description Business-scoped user id of the contact for the parent business, if Meta provides one.
             * @example US.ENT.506847293015824
             */
            parent_business_scoped_user_id?: string | null;
            /**
             * @description WhatsApp username of the contact, if it has one.
             * @example @testusername
             */
            username?: string | null;
            /**
             * @description WhatsApp profile name that the contact has set.
             * @example John Doe
             */
            profile_name?: string;
            /**
             * @description Display name that your app has assigned to the contact.
             * @example John (VIP)
             */
            display_name?: string | null;
            /**
             * Format: uuid
             * @description Id of the customer to which the contact belongs.
             */
            customer_id?: string | null;
            /** @description Custom key-value data. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description Timestamp at which the contact was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the contact was last updated (ISO 8601).
             */
            updated_at?: string;
        };
        /** @description Conversation between a contact and one of the project's phone numbers. */
        WhatsappConversation: {
            /**
             * Format: uuid
             * @description Conversation id assigned by Kapso.
             */
            id: string;
            /** @description Phone number of the contact, digits only. */
            phone_number?: string | null;
            /** @description Business-scoped user id of the contact. */
            business_scoped_user_id?: string | null;
            /** @description Business-scoped user id of the contact for the parent business. */
            parent_business_scoped_user_id?: string | null;
            /** @description WhatsApp username of the contact, if it has one. */
            username?: string | null;
            /**
             * @description Status of the conversation.
             * @enum {string}
             */
            status: "active" | "ended" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp of the last activity in the conversation (ISO 8601).
             */
            last_active_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the conversation was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the conversation record was last updated (ISO 8601).
             */
            updated_at: string;
            /** @description Custom key-value data. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Id of the project's phone number that the conversation uses. */
            phone_number_id?: string | null;
            /** @description Fields that Kapso adds to the conversation. */
            kapso?: {
                /** @description Name of the contact. */
                contact_name?: string | null;
                /** @description Number of messages in the conversation. */
                messages_count?: number;
                /** @description WhatsApp message id of the last message. */
                last_message_id?: string | null;
                /** @description Type of the last message, such as text. */
                last_message_type?: string | null;
                /**
                 * Format: date-time
                 * @description Timestamp of the last message (ISO 8601).
                 */
                last_message_timestamp?: string | null;
                /** @description Text of the last message. */
                last_message_text?: string | null;
                /**
                 * Format: date-time
                 * @description Timestamp of the last message from the contact (ISO 8601).
                 */
                last_inbound_at?: string | null;
                /**
                 * Format: date-time
                 * @description Timestamp of the last message to the contact (ISO 8601).
                 */
                last_outbound_at?: string | null;
            } | null;
        };
        /** @description Position of this page in offset pagination. */
        PaginationMeta: {
            /** @description Number of the current page. */
            page: number;
            /** @description Number of items per page. */
            per_page: number;
            /** @description Total number of pages. */
            total_pages: number;
            /** @description Total number of items. */
            total_count: number;
        };
        /** @description Cursors of the neighboring pages. */
        Paging: {
            /** @description Cursors of the first and last item on this page. */
            cursors?: components["schemas"]["PaginationCursor"];
            /** @description Cursor to send as "after" to retrieve the next page; null on the last page. */
            next?: string | null;
            /** @description Cursor to send as "before" to retrieve the previous page; null on the first page. */
            previous?: string | null;
        };
        /** @description Cursors of the first and last item on a page, set even if there is no neighboring page. */
        PaginationCursor: {
            /** @description Cursor (Base64) of the first item. */
            before?: string | null;
            /** @description Cursor (Base64) of the last item. */
            after?: string | null;
        };
        /** @description All marketing preferences of a contact. */
        WhatsappContactMarketingPreferenceListResponse: {
            /** @description Marketing preferences of the contact. */
            data: components["schemas"]["WhatsappContactMarketingPreference"][];
        };
        /** @description Marketing preference of a contact for one of the project's phone numbers. */
        WhatsappContactMarketingPreference: {
            /** @description Same value as phone_number_id. */
            id?: string;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string;
            /**
             * @description Whether the contact has stopped or resumed marketing messages.
             * @enum {string}
             */
            status?: "stopped" | "resumed" | (string & {});
            /** @description Details that Meta provides about the preference. */
            detail?: string | null;
            /**
             * @description Source from which Kapso received the preference.
             * @enum {string}
             */
            source?: "meta_webhook" | "meta_delivery_error" | "meta_synchronous_error" | (string & {});
            /** @description Whether marketing messages may be sent to the contact. */
            marketing_allowed?: boolean;
            /** @description Display name of the phone number. */
            config_display_name?: string | null;
            /**
             * Format: date-time
             * @description Timestamp of the last change of the preference (ISO 8601).
             */
            last_event_at?: string;
            /**
             * Format: uuid
             * @description Contact id assigned by Kapso.
             */
            whatsapp_contact_id?: string;
            /**
             * Format: uuid
             * @description Internal Kapso id of the preference.
             */
            internal_id?: string;
            /**
             * Format: uuid
             * @description Internal Kapso id of the project's phone number.
             */
            whatsapp_config_id?: string;
            /**
             * Format: uuid
             * @description Same value as whatsapp_config_id.
             */
            whatsapp_config_internal_id?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the preference was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the preference was last updated (ISO 8601).
             */
            updated_at?: string;
        };
        /** @description Response containing a marketing preference. */
        WhatsappContactMarketingPreferenceResponse: {
            /** @description The marketing preference. */
            data: components["schemas"]["WhatsappContactMarketingPreference"];
        };
        /** @description Request body for updating the status of a conversation. */
        WhatsappConversationUpdateRequest: {
            /** @description Fields of the conversation to update. */
            whatsapp_conversation: {
                /**
                 * @description New status of the conversation.
                 * @enum {string}
                 */
                status: "active" | "ended";
            };
        };
        /** @description A page of assignments. */
        ConversationAssignmentListResponse: {
            /** @description Assignments on this page. */
            data: components["schemas"]["ConversationAssignment"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Assignment of a project member to a conversation. */
        ConversationAssignment: {
            /**
             * Format: uuid
             * @description Id of the assignment.
             */
            id: string;
            /**
             * Format: uuid
             * @description User id of the project member.
             */
            user_id: string;
            /**
             * Format: uuid
             * @description User id of the project member who created the assignment.
             */
            created_by_user_id?: string | null;
            /** @description Notes about the assignment. */
            notes?: string | null;
            /** @description Whether the assignment is active. */
            active: boolean;
            /**
             * Format: date-time
             * @description Timestamp at which the assignment was created (ISO 8601).
             */
            created_at: string;
        };
        /** @description Request body for assigning a project member to a conversation. */
        ConversationAssignmentCreateRequest: {
            /** @description Fields of the assignment. */
            assignment: {
                /**
                 * Format: uuid
                 * @description User id of the project member.
                 */
                user_id: string;
                /** @description Notes about the assignment. */
                notes?: string;
            };
        };
        /** @description Response containing an assignment. */
        ConversationAssignmentResponse: {
            /** @description The assignment. */
            data: components["schemas"]["ConversationAssignment"];
        };
        /** @description Request body for updating an assignment. */
        ConversationAssignmentUpdateRequest: {
            /** @description Fields of the assignment to update. */
            assignment: {
                /**
                 * Format: uuid
                 * @description User id of the project member.
                 */
                user_id?: string;
                /** @description Notes about the assignment. */
                notes?: string;
                /** @description Whether the assignment remains active; false ends it. */
                active?: boolean;
            };
        };
        /** @description A page of executions. */
        WorkflowExecutionListResponse: {
            /** @description Executions on this page. */
            data: components["schemas"]["WorkflowExecutionSummary"][];
            /** @description Cursors of the neighboring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description Summary of a workflow execution. */
        WorkflowExecutionSummary: {
            /**
             * Format: uuid
             * @description Id of the execution.
             */
            id: string;
            /**
             * @description Status of the execution.
             * @enum {string}
             */
            status: "running" | "waiting" | "ended" | "failed" | "handoff" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the execution started (ISO 8601).
             */
            started_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the execution ended (ISO 8601).
             */
            ended_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp of the last event of the execution (ISO 8601).
             */
            last_event_at: string;
            /**
             * Format: uuid
             * @description Id for tracking the execution.
             */
            tracking_id?: string | null;
            /**
             * Format: uuid
             * @description Id of the conversation to which the execution belongs.
             */
            whatsapp_conversation_id?: string | null;
            /** @description The workflow. */
            workflow?: components["schemas"]["WorkflowMinimal"];
            /** @description Current step of the execution. */
            current_step?: components["schemas"]["WorkflowStepReference"];
        };
        /** @description Workflow to which an execution belongs. */
        WorkflowMinimal: {
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            id: string;
            /** @description Name of the workflow. */
            name: string;
            /** @description Status of the workflow. */
            status: string;
        };
        /** @description Current step of an execution, or step of an event. */
        WorkflowStepReference: {
            /**
             * Format: uuid
             * @description Id of the step.
             */
            id: string;
            /** @description Identifier of the step within its workflow. */
            identifier: string;
            /** @description Type of the step. */
            stepable_type?: string | null;
            /** @description Position of the step in the editor. */
            position?: ({
                /** @description Horizontal position, measured from the left. */
                x?: number;
                /** @description Vertical position, measured from the top. */
                y?: number;
            } & {
                [key: string]: unknown;
            }) | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of messages. */
        WhatsappMessageListResponse: {
            /** @description Messages on this page. */
            data: components["schemas"]["WhatsappMessage"][];
            /** @description Cursors of the neighboring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description WhatsApp message in the format of Meta's API, with additional fields from Kapso. */
        WhatsappMessage: {
            /** @description WhatsApp message id, which starts with wamid. */
            id: string;
            /** @description Unix timestamp of the message in seconds, as a string. */
            timestamp: string;
            /**
             * @description Type of the message and name of the field that contains its content.
             * @enum {string}
             */
            type: "text" | "image" | "video" | "audio" | "document" | "location" | "interactive" | "template" | "reaction" | "contacts" | "sticker" | "button" | "order" | (string & {});
            /** @description Phone number of the sender. */
            from?: string | null;
            /** @description Business-scoped user id of the sender. */
            from_user_id?: string | null;
            /** @description Business-scoped user id of the sender for the parent business. */
            from_parent_user_id?: string | null;
            /** @description Phone number of the recipient. */
            to?: string | null;
            /** @description Business-scoped user id of the recipient. */
            to_user_id?: string | null;
            /** @description Business-scoped user id of the recipient for the parent business. */
            to_parent_user_id?: string | null;
            /** @description WhatsApp username of the contact, if it has one. */
            username?: string | null;
            /** @description Message to which this message replies. */
            context?: {
                /** @description WhatsApp message id of the original message. */
                id?: string;
                /** @description Sender of the original message. */
                from?: string;
                /** @description Product to which the message refers. */
                referred_product?: {
                    [key: string]: unknown;
                };
            };
            /** @description Content of a text message. */
            text?: {
                /** @description Body of the text message. */
                body?: string;
            };
            /** @description Content of an image message. */
            image?: {
                /** @description Media id assigned by Meta. */
                id?: string;
                /**
                 * Format: uri
                 * @description URL of the media file.
                 */
                link?: string;
                /** @description Caption of the media file. */
                caption?: string;
            };
            /** @description Content of a video message. */
            video?: {
                /** @description Media id assigned by Meta. */
                id?: string;
                /**
                 * Format: uri
                 * @description URL of the media file.
                 */
                link?: string;
                /** @description Caption of the media file. */
                caption?: string;
            };
            /** @description Content of an audio message. */
            audio?: {
                /** @description Media id assigned by Meta. */
                id?: string;
                /**
                 * Format: uri
                 * @description URL of the media file.
                 */
                link?: string;
            };
            /** @description Content of a document message. */
            document?: {
                /** @description Media id assigned by Meta. */
                id?: string;
                /**
                 * Format: uri
                 * @description URL of the media file.
                 */
                link?: string;
                /** @description Name of the file. */
                filename?: string;
                /** @description Caption of the media file. */
                caption?: string;
            };
            /** @description Content of a location message. */
            location?: {
                /** @description Latitude in degrees; north is positive. */
                latitude?: number;
                /** @description Longitude in degrees; east is positive. */
                longitude?: number;
                /** @description Name of the location. */
                name?: string;
                /** @description Address of the location. */
                address?: string;
            };
            /** @description Content of a sticker message. */
            sticker?: {
                /** @description Media id assigned by Meta. */
                id?: string;
                /**
                 * Format: uri
                 * @description URL of the media file.
                 */
                link?: string;
                /** @description Media type (MIME type) of the file. */
                mime_type?: string;
                /** @description Whether the sticker is animated. */
                animated?: boolean;
            };
            /** @description Content of an interactive message in the format of Meta's API. */
            interactive?: {
                [key: string]: unknown;
            };
            /** @description Template button that the contact selected. */
            button?: {
                /** @description Label of the button. */
                text?: string;
                /** @description Payload that your template assigned to the button. */
                payload?: string;
            };
            /** @description Content of a template message. */
            template?: {
                /** @description Name of the template. */
                name?: string;
                /** @description Language of the template. */
                language?: {
                    /** @description Language code, such as en_US. */
                    code?: string;
                };
                /** @description Components of the template with their values, in the format of Meta's API. */
                components?: {
                    [key: string]: unknown;
                }[];
            };
            /** @description Content of a reaction message. */
            reaction?: {
                /** @description Emoji of the reaction; an empty value removes the reaction. */
                emoji?: string;
                /** @description WhatsApp message id of the message to which the reaction applies. */
                message_id?: string;
            };
            /** @description Contact cards of a contacts message in the format of Meta's API. */
            contacts?: {
                [key: string]: unknown;
            }[];
            /** @description Content of an order message. */
            order?: {
                /** @description Catalog id assigned by Meta. */
                catalog_id?: string;
                /** @description Ordered products in the format of Meta's API. */
                product_items?: {
                    [key: string]: unknown;
                }[];
                /** @description Text that the contact sent with the order. */
                order_text?: string;
            };
            /** @description Fields that Kapso adds to the message. */
            kapso: {
                /**
                 * @description Direction of the message: inbound or outbound.
                 * @enum {string}
                 */
                direction: "inbound" | "outbound" | (string & {});
                /**
                 * @description Delivery status of the message.
                 * @enum {string}
                 */
                status: "pending" | "sent" | "delivered" | "read" | "failed" | "received" | (string & {});
                /**
                 * @description Status of the processing of the message by Kapso.
                 * @enum {string}
                 */
                processing_status?: "pending" | "processed" | "blocked" | "completed" | (string & {});
                /**
                 * @description Origin of the message.
                 * @enum {string}
                 */
                origin?: "cloud_api" | "business_app" | "history_sync" | (string & {});
                /** @description Phone number of the contact. */
                phone_number?: string | null;
                /** @description Meta id of the project's phone number. */
                phone_number_id?: string | null;
                /** @description Whether the message contains media. */
                has_media?: boolean;
                /**
                 * Format: uuid
                 * @description Id of the conversation to which the message belongs.
                 */
                whatsapp_conversation_id: string;
                /** @description Name of the contact. */
                contact_name?: string | null;
                /** @description Text representation of the message, for every message type. */
                content?: string | null;
                /** @description Statuses that Meta has reported, in the format of Meta's API. */
                statuses?: {
                    [key: string]: unknown;
                }[];
                /** @description Transcript of an audio message. */
                transcript?: {
                    /** @description Text of the transcript. */
                    text?: string;
                };
                /** @description Media file that Kapso stores. */
                media_data?: {
                    /**
                     * Format: uri
                     * @description URL of the media file.
                     */
                    url?: string;
                    /** @description Name of the file. */
                    filename?: string;
                    /** @description Media type (MIME type) of the file. */
                    content_type?: string;
                    /** @description Size of the file in bytes. */
                    byte_size?: number;
                };
                /**
                 * Format: uri
                 * @description URL of the media file.
                 */
                media_url?: string;
                /** @description Additional data that depends on the message type. */
                message_type_data?: {
                    [key: string]: unknown;
                };
                /** @description Response that the contact submitted in a WhatsApp Flow. */
                flow_response?: {
                    [key: string]: unknown;
                };
                /** @description Token with which the WhatsApp Flow was sent. */
                flow_token?: string;
                /** @description Name of the WhatsApp Flow. */
                flow_name?: string;
                /** @description Text that the contact sent with an order. */
                order_text?: string;
            };
        };
        /** @description Response containing a message. */
        WhatsappMessageResponse: {
            /** @description The message. */
            data: components["schemas"]["WhatsappMessage"];
        };
        /** @description A page of customers. */
        CustomerListResponse: {
            /** @description Customers on this page. */
            data: components["schemas"]["Customer"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Customer of the project, with its own phone numbers and contacts. */
        Customer: {
            /**
             * Format: uuid
             * @description Id of the customer.
             */
            id: string;
            /** @description Name of the customer. */
            name: string;
            /** @description External id of the customer (the id in your own system). */
            external_customer_id?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the customer was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the customer was last updated (ISO 8601).
             */
            updated_at: string;
        };
        /** @description Request body for creating a customer. */
        CustomerCreateRequest: {
            /** @description Fields of the customer. */
            customer: {
                /** @description Name of the customer. */
                name: string;
                /** @description External id of the customer (the id in your own system). */
                external_customer_id?: string | null;
            };
        };
        /** @description Response containing a customer. */
        CustomerResponse: {
            /** @description The customer. */
            data: components["schemas"]["Customer"];
        };
        /** @description Request body for updating a customer. */
        CustomerUpdateRequest: {
            /** @description Fields of the customer to update. */
            customer: {
                /** @description Name of the customer. */
                name?: string;
                /** @description External id of the customer (the id in your own system). */
                external_customer_id?: string | null;
            };
        };
        /** @description A page of setup links. */
        SetupLinkListResponse: {
            /** @description Setup links on this page. */
            data: components["schemas"]["SetupLink"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Hosted page on which a customer connects a WhatsApp phone number. */
        SetupLink: {
            /**
             * Format: uuid
             * @description Id of the setup link.
             */
            id: string;
            /**
             * @description Status of the setup link.
             * @enum {string}
             */
            status: "active" | "used" | "expired" | "revoked" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the setup link was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the setup link expires (ISO 8601); 30 days after its creation unless updated.
             */
            expires_at?: string | null;
            /**
             * Format: uri
             * @description URL of the setup link.
             */
            url: string;
            /**
             * Format: uri
             * @description URL to which the customer is redirected after a successful setup.
             */
            success_redirect_url?: string | null;
            /**
             * Format: uri
             * @description URL to which the customer is redirected after a failed setup.
             */
            failure_redirect_url?: string | null;
            /** @description Origins that are allowed to embed the page. */
            allowed_origins?: string[];
            /** @description Connection types that the page offers. */
            allowed_connection_types?: ("coexistence" | "dedicated")[];
            /**
             * @description Party that pays Meta: the customer, or a partner with managed funding.
             * @default customer_managed
             * @enum {string}
             */
            meta_billing_mode: "customer_managed" | "partner_managed" | (string & {});
            /** @description Color theme of the page. */
            theme_config?: {
                /** @description Primary color in hexadecimal notation (# and six digits). */
                primary_color?: string;
                /** @description Text color on primary elements in hexadecimal notation (# and six digits). */
                primary_foreground_color?: string;
                /** @description Background color in hexadecimal notation (# and six digits). */
                background_color?: string;
                /** @description Text color in hexadecimal notation (# and six digits). */
                text_color?: string;
                /** @description Color of muted text in hexadecimal notation (# and six digits). */
                muted_text_color?: string;
                /** @description Color of cards in hexadecimal notation (# and six digits). */
                card_color?: string;
                /** @description Color of muted elements in hexadecimal notation (# and six digits). */
                muted_color?: string;
                /** @description Color of borders in hexadecimal notation (# and six digits). */
                border_color?: string;
                /** @description Secondary color in hexadecimal notation (# and six digits). */
                secondary_color?: string;
                /** @description Text color on secondary elements in hexadecimal notation (# and six digits). */
                secondary_foreground_color?: string;
                /** @description Color of destructive or warning elements in hexadecimal notation (# and six digits). */
                destructive_color?: string;
                /** @description Text color on destructive or warning elements in hexadecimal notation (# and six digits). */
                destructive_foreground_color?: string;
            } | null;
            /** @description Whether Kapso provisions a phone number. */
            provision_phone_number?: boolean | null;
            /** @description Area code of the phone number to provision; US only. */
            phone_number_area_code?: string | null;
            /** @description Country codes (two letters) of the phone number to provision; US by default. */
            phone_number_country_isos?: string[];
            /** @description Phone number of the same customer to reconnect, digits only. */
            reconnect_phone_number?: string | null;
            /**
             * @description Language code of the setup link.
             * @enum {string|null}
             */
            language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null | (string & {});
            /**
             * @description Status of the WhatsApp setup.
             * @enum {string}
             */
            whatsapp_setup_status?: "pending" | "processing" | "completed" | "failed" | (string & {});
            /** @description Error of the WhatsApp setup. */
            whatsapp_setup_error?: string | null;
            /** @description Phone number that Kapso has provisioned. */
            provisioned_phone_number?: components["schemas"]["PhoneNumberReference"];
        };
        /** @description Phone number that Kapso has provisioned for a setup link. */
        PhoneNumberReference: {
            /**
             * Format: uuid
             * @description Id of the phone number.
             */
            id: string;
            /** @description The phone number itself. */
            phone_number: string;
            /** @description Status of the phone number. */
            status: string;
            /** @description Area code of the phone number. */
            area_code?: string | null;
            /** @description Country code of the phone number (two letters). */
            country_iso: string;
            /** @description Dialing code of the country. */
            country_dial_code: string;
            /** @description Phone number formatted for display. */
            display_number?: string | null;
        };
        /** @description Request body for creating a setup link. */
        SetupLinkCreateRequest: {
            /** @description Fields of the setup link. */
            setup_link: {
                /**
                 * Format: uri
                 * @description URL to which the customer is redirected after a successful setup.
                 */
                success_redirect_url?: string | null;
                /**
                 * Format: uri
                 * @description URL to which the customer is redirected after a failed setup.
                 */
                failure_redirect_url?: string | null;
                /** @description Origins that are allowed to embed the page. */
                allowed_origins?: string[];
                /** @description Whether Kapso provisions a phone number; cannot be combined with reconnect_phone_number. */
                provision_phone_number?: boolean;
                /** @description Area code of the phone number to provision; US only. */
                phone_number_area_code?: string | null;
                /** @description Connection types that the page offers. */
                allowed_connection_types?: ("coexistence" | "dedicated")[];
                /**
                 * @description Party that pays Meta, which cannot change later: the customer (default), or a partner with managed funding.
                 * @enum {string}
                 */
                meta_billing_mode?: "customer_managed" | "partner_managed";
                /** @description Color theme of the page. */
                theme_config?: {
                    /** @description Primary color in hexadecimal notation (# and six digits). */
                    primary_color?: string;
                    /** @description Text color on primary elements in hexadecimal notation (# and six digits). */
                    primary_foreground_color?: string;
                    /** @description Background color in hexadecimal notation (# and six digits). */
                    background_color?: string;
                    /** @description Text color in hexadecimal notation (# and six digits). */
                    text_color?: string;
                    /** @description Color of muted text in hexadecimal notation (# and six digits). */
                    muted_text_color?: string;
                    /** @description Color of cards in hexadecimal notation (# and six digits). */
                    card_color?: string;
                    /** @description Color of muted elements in hexadecimal notation (# and six digits). */
                    muted_color?: string;
                    /** @description Color of borders in hexadecimal notation (# and six digits). */
                    border_color?: string;
                    /** @description Secondary color in hexadecimal notation (# and six digits). */
                    secondary_color?: string;
                    /** @description Text color on secondary elements in hexadecimal notation (# and six digits). */
                    secondary_foreground_color?: string;
                    /** @description Color of destructive or warning elements in hexadecimal notation (# and six digits). */
                    destructive_color?: string;
                    /** @description Text color on destructive or warning elements in hexadecimal notation (# and six digits). */
                    destructive_foreground_color?: string;
                } | null;
                /** @description Country codes (two letters) of the phone number to provision; US by default. */
                phone_number_country_isos?: string[];
                /** @description Phone number of the same customer to reconnect, digits only. */
                reconnect_phone_number?: string | null;
                /**
                 * @description Language code of the setup link.
                 * @enum {string|null}
                 */
                language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null;
            };
        };
        /** @description Response containing the created setup link. */
        SetupLinkCreateResponse: {
            /** @description The setup link. */
            data: components["schemas"]["SetupLinkCreated"];
        };
        /** @description Created setup link with its token, which no other response contains. */
        SetupLinkCreated: components["schemas"]["SetupLink"] & {
            /** @description Secret token of the setup link, returned only once. */
            token: string;
        };
        /** @description Request body for updating a setup link. */
        SetupLinkUpdateRequest: {
            /** @description Fields of the setup link to update. */
            setup_link: {
                /**
                 * Format: uri
                 * @description URL to which the customer is redirected after a successful setup.
                 */
                success_redirect_url?: string | null;
                /**
                 * Format: uri
                 * @description URL to which the customer is redirected after a failed setup.
                 */
                failure_redirect_url?: string | null;
                /** @description Origins that are allowed to embed the page. */
                allowed_origins?: string[];
                /** @description Whether Kapso provisions a phone number. */
                provision_phone_number?: boolean;
                /** @description Area code of the phone number to provision; US only. */
                phone_number_area_code?: string | null;
                /**
                 * Format: date-time
                 * @description New timestamp at which the setup link expires (ISO 8601).
                 */
                expires_at?: string | null;
                /**
                 * @description New status of the setup link; used cannot be set.
                 * @enum {string}
                 */
                status?: "active" | "expired" | "revoked";
                /** @description Connection types that the page offers. */
                allowed_connection_types?: ("coexistence" | "dedicated")[];
                /** @description Color theme of the page. */
                theme_config?: {
                    /** @description Primary color in hexadecimal notation (# and six digits). */
                    primary_color?: string;
                    /** @description Text color on primary elements in hexadecimal notation (# and six digits). */
                    primary_foreground_color?: string;
                    /** @description Background color in hexadecimal notation (# and six digits). */
                    background_color?: string;
                    /** @description Text color in hexadecimal notation (# and six digits). */
                    text_color?: string;
                    /** @description Color of muted text in hexadecimal notation (# and six digits). */
                    muted_text_color?: string;
                    /** @description Color of cards in hexadecimal notation (# and six digits). */
                    card_color?: string;
                    /** @description Color of muted elements in hexadecimal notation (# and six digits). */
                    muted_color?: string;
                    /** @description Color of borders in hexadecimal notation (# and six digits). */
                    border_color?: string;
                    /** @description Secondary color in hexadecimal notation (# and six digits). */
                    secondary_color?: string;
                    /** @description Text color on secondary elements in hexadecimal notation (# and six digits). */
                    secondary_foreground_color?: string;
                    /** @description Color of destructive or warning elements in hexadecimal notation (# and six digits). */
                    destructive_color?: string;
                    /** @description Text color on destructive or warning elements in hexadecimal notation (# and six digits). */
                    destructive_foreground_color?: string;
                } | null;
                /** @description Country codes (two letters) of the phone number to provision; US by default. */
                phone_number_country_isos?: string[];
                /**
                 * @description Language code of the setup link.
                 * @enum {string|null}
                 */
                language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null;
            };
        };
        /** @description Response containing a setup link. */
        SetupLinkResponse: {
            /** @description The setup link. */
            data: components["schemas"]["SetupLink"];
        };
        /** @description A page of WhatsApp phone numbers. */
        WhatsappPhoneNumberListResponse: {
            /** @description Phone numbers on this page. */
            data: components["schemas"]["WhatsappPhoneNumber"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description WhatsApp phone number connected to the project. */
        WhatsappPhoneNumber: {
            /** @description Phone number id assigned by Meta; same value as phone_number_id. */
            id: string;
            /**
             * Format: uuid
             * @description Internal Kapso id of the phone number.
             */
            internal_id: string;
            /** @description Phone number id assigned by Meta. */
            phone_number_id: string;
            /** @description Name that the project has assigned to the phone number. */
            name: string;
            /** @description WhatsApp Business Account id assigned by Meta. */
            business_account_id?: string | null;
            /** @description Whether the phone number is also used in the WhatsApp Business app. */
            is_coexistence?: boolean | null;
            /** @description Whether Kapso processes inbound messages. */
            inbound_processing_enabled?: boolean;
            /** @description Whether the phone number accepts calls. */
            calls_enabled?: boolean;
            /**
             * Format: date-time
             * @description Timestamp at which the Meta webhook was last verified (ISO 8601).
             */
            webhook_verified_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the phone number was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the phone number was last updated (ISO 8601).
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description Id of the customer to which the phone number belongs.
             */
            customer_id?: string | null;
            /** @description Display name that is visible to contacts. */
            display_name?: string | null;
            /** @description Phone number formatted for display. */
            display_phone_number?: string | null;
            /** @description Phone number with digits only. */
            display_phone_number_normalized?: string | null;
            /** @description Display name verified by Meta. */
            verified_name?: string | null;
            /** @description Quality rating that Meta assigns to the phone number: GREEN, YELLOW or RED. */
            quality_rating?: string | null;
            /** @description Status of the code verification of the phone number at Meta. */
            code_verification_status?: string | null;
            /** @description Status of the display name at Meta. */
            name_status?: string | null;
            /** @description Status of the phone number at Meta. */
            status?: string | null;
            /** @description Throughput tier that Meta assigns to the phone number. */
            throughput_tier?: string | null;
            /** @description Number of contacts to which Meta allows the business to initiate conversations per day, as a number or a word. */
            whatsapp_business_manager_messaging_limit?: number | string | null;
            /** @description Whether Meta classifies the account as an official business account. */
            is_official_business_account?: boolean | null;
            /** @description Whether a PIN protects the phone number. */
            is_pin_enabled?: boolean | null;
        };
        /** @description Request body for connecting a WhatsApp phone number with its Meta credentials. */
        WhatsappPhoneNumberCreateRequest: {
            /** @description Fields of the phone number. */
            whatsapp_phone_number: {
                /** @description Name of the phone number. */
                name: string;
                /**
                 * @description Whether the phone number is a production or a sandbox number; defaults to production.
                 * @enum {string}
                 */
                kind?: "production" | "sandbox";
                /** @description Meta id of the project's phone number. */
                phone_number_id: string;
                /** @description WhatsApp Business Account id assigned by Meta. */
                business_account_id: string;
                /** @description Meta access token of the phone number. */
                access_token: string;
                /** @description Verification token of the Meta webhook. */
                webhook_verify_token?: string | null;
                /**
                 * Format: uri
                 * @description URL to which Meta webhooks are forwarded.
                 */
                webhook_destination_url?: string | null;
                /** @description Whether Kapso processes inbound messages; defaults to true. */
                inbound_processing_enabled?: boolean;
                /** @description Whether the phone number accepts calls; defaults to false. */
                calls_enabled?: boolean;
            };
        };
        /** @description Response containing a WhatsApp phone number. */
        WhatsappPhoneNumberResponse: {
            /** @description The phone number. */
            data: components["schemas"]["WhatsappPhoneNumber"];
        };
        /** @description Request body for updating a WhatsApp phone number. */
        WhatsappPhoneNumberUpdateRequest: {
            /** @description Fields of the phone number to update. */
            whatsapp_phone_number: {
                /** @description Name of the phone number. */
                name?: string;
                /**
                 * @description Whether the phone number is a production or a sandbox number.
                 * @enum {string}
                 */
                kind?: "production" | "sandbox";
                /** @description Phone number id assigned by Meta; required to change the kind to production. */
                phone_number_id?: string;
                /** @description WhatsApp Business Account id assigned by Meta. */
                business_account_id?: string;
                /** @description Meta access token of the phone number. */
                access_token?: string;
                /** @description Verification token of the Meta webhook. */
                webhook_verify_token?: string | null;
                /**
                 * Format: uri
                 * @description URL to which Meta webhooks are forwarded.
                 */
                webhook_destination_url?: string | null;
                /** @description Whether Kapso processes inbound messages. */
                inbound_processing_enabled?: boolean;
                /** @description Whether the phone number accepts calls. */
                calls_enabled?: boolean;
            };
        };
        /** @description Health of a WhatsApp phone number, returned without a data envelope. */
        WhatsappPhoneNumberHealthResponse: {
            /**
             * @description Health of the phone number; error means that the check itself failed, although the HTTP status is 200.
             * @enum {string}
             */
            status: "healthy" | "degraded" | "unhealthy" | "error" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the check was performed (ISO 8601).
             */
            timestamp: string;
            /**
             * Format: date-time
             * @description Timestamp at which checks resume after access errors (ISO 8601).
             */
            retry_after?: string;
            /** @description Reason for the failed check. */
            error?: string | null;
            /** @description Results of the individual checks by name, such as token_validity and webhook_verified. */
            checks?: {
                [key: string]: {
                    /** @description Whether this check passed. */
                    passed?: boolean | null;
                    /** @description Details of the result. */
                    details?: {
                        [key: string]: unknown;
                    };
                    /** @description Error message of the check. */
                    error?: string;
                } & {
                    [key: string]: unknown;
                };
            } | null;
        };
        /** @description A page of display name requests. */
        WhatsappDisplayNameRequestListResponse: {
            /** @description Display name requests on this page. */
            data: components["schemas"]["WhatsappDisplayNameRequest"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Request to Meta to change the display name of a phone number. */
        WhatsappDisplayNameRequest: {
            /**
             * Format: uuid
             * @description Id of the display name request.
             */
            id: string;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string | null;
            /** @description Requested display name. */
            requested_display_name: string;
            /** @description Previous display name. */
            previous_display_name?: string | null;
            /**
             * @description Status of the request.
             * @enum {string}
             */
            status: "submitted" | "pending_review" | "approved" | "available_without_review" | "deferred" | "declined" | "expired" | "no_review" | "failed" | "applied" | "cancelled" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the request was submitted to Meta (ISO 8601).
             */
            submitted_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which Meta reviewed the request (ISO 8601).
             */
            reviewed_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the display name was applied (ISO 8601).
             */
            applied_at?: string | null;
            /** @description Meta error code. */
            meta_error_code?: number | null;
            /** @description Meta error subcode. */
            meta_error_subcode?: number | null;
            /** @description Meta error type. */
            meta_error_type?: string | null;
            /** @description Meta error message. */
            meta_error_message?: string | null;
        };
        /** @description Request body for requesting a display name. */
        WhatsappDisplayNameRequestCreate: {
            /** @description Fields of the display name request. */
            display_name_request: {
                /** @description Requested display name, at most 256 characters. */
                new_display_name: string;
            };
        };
        /** @description Response containing a display name request. */
        WhatsappDisplayNameRequestResponse: {
            /** @description The display name request. */
            data: components["schemas"]["WhatsappDisplayNameRequest"];
        };
        /** @description A page of webhooks. */
        WhatsappWebhookListResponse: {
            /** @description Webhooks on this page. */
            data: components["schemas"]["WhatsappWebhook"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Webhook: URL to which Kapso sends events. */
        WhatsappWebhook: {
            /**
             * Format: uuid
             * @description Id of the webhook.
             */
            id: string;
            /**
             * Format: uri
             * @description URL to which events are sent.
             */
            url: string;
            /**
             * @description Format of the events: Kapso format (kapso) or raw Meta format (meta).
             * @default kapso
             * @enum {string}
             */
            kind: "kapso" | "meta" | (string & {});
            /** @description Names of the subscribed events; new values can be added. */
            events: string[];
            /** @description Whether the webhook is active. */
            active: boolean;
            /**
             * Format: date-time
             * @description Timestamp at which the webhook was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the webhook was last updated (ISO 8601).
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description Id of the project to which the webhook belongs.
             */
            project_id: string;
            /** @description Meta id of the phone number of the webhook. */
            phone_number_id?: string | null;
            /** @description Secret with which deliveries are signed. */
            secret_key?: string | null;
            /** @description Additional request headers. */
            headers?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether messages are buffered and sent in batches. */
            buffer_enabled?: boolean | null;
            /** @description Buffering window in seconds, 1 to 60; defaults to 5. */
            buffer_window_seconds?: number | null;
            /** @description Maximum number of messages per batch, 1 to 100. */
            max_buffer_size?: number | null;
            /** @description Names of the buffered events. */
            buffer_events?: string[];
            /** @description Number of minutes without messages after which a conversation is considered inactive. */
            inactivity_minutes?: number | null;
            /** @description Version of the payload format, such as v2. */
            payload_version?: string | null;
        };
        /** @description Request body for creating a webhook of a project. */
        WhatsappProjectWebhookRequest: {
            /** @description Fields of the webhook. */
            whatsapp_webhook: {
                /**
                 * Format: uri
                 * @description URL to which events are sent.
                 */
                url: string;
                /** @description Meta id of the phone number of the webhook; required for message and conversation events and for the kind meta. */
                phone_number_id?: string;
                /**
                 * @description Format of the events, which cannot change later: Kapso format (kapso, default) or raw Meta format (meta).
                 * @enum {string}
                 */
                kind?: "kapso" | "meta";
                /** @description Secret with which deliveries are signed. */
                secret_key?: string | null;
                /** @description Whether the webhook is active. */
                active?: boolean;
                /** @description Whether messages are buffered and sent in batches. */
                buffer_enabled?: boolean;
                /** @description Buffering window in seconds, 1 to 60; defaults to 5. */
                buffer_window_seconds?: number | null;
                /** @description Maximum number of messages per batch, 1 to 100. */
                max_buffer_size?: number | null;
                /** @description Number of minutes without messages after which a conversation is considered inactive. */
                inactivity_minutes?: number | null;
                /** @description Names of the events to subscribe to. */
                events?: string[];
                /** @description Names of the buffered events. */
                buffer_events?: string[];
                /** @description Additional request headers. */
                headers?: {
                    [key: string]: unknown;
                } | null;
                /** @description Version of the payload format, such as v2. */
                payload_version?: string | null;
            };
        };
        /** @description Response containing a webhook. */
        WhatsappWebhookResponse: {
            /** @description The webhook. */
            data: components["schemas"]["WhatsappWebhook"];
        };
        /** @description Request body for updating a webhook. */
        WhatsappWebhookUpdateRequest: {
            /** @description Fields of the webhook to update. */
            whatsapp_webhook: {
                /**
                 * Format: uri
                 * @description URL to which events are sent.
                 */
                url?: string;
                /**
                 * @description Format of the events: Kapso format (kapso) or raw Meta format (meta); it cannot be changed.
                 * @enum {string}
                 */
                kind?: "kapso" | "meta";
                /** @description Secret with which deliveries are signed. */
                secret_key?: string | null;
                /** @description Whether the webhook is active. */
                active?: boolean;
                /** @description Whether messages are buffered and sent in batches. */
                buffer_enabled?: boolean;
                /** @description Buffering window in seconds, 1 to 60; defaults to 5. */
                buffer_window_seconds?: number | null;
                /** @description Maximum number of messages per batch, 1 to 100. */
                max_buffer_size?: number | null;
                /** @description Number of minutes without messages after which a conversation is considered inactive. */
                inactivity_minutes?: number | null;
                /** @description Names of the events to subscribe to. */
                events?: string[];
                /** @description Names of the buffered events. */
                buffer_events?: string[];
                /** @description Additional request headers. */
                headers?: {
                    [key: string]: unknown;
                } | null;
                /** @description Version of the payload format, such as v2. */
                payload_version?: string | null;
            };
        };
        /** @description Result of the test event. */
        WebhookTestResponse: {
            /** @description Result of the test event. */
            data: {
                /** @description Whether the test event was sent. */
                success?: boolean;
            };
        };
        /** @description Request body for creating a webhook for a phone number. */
        WhatsappWebhookRequest: {
            /** @description Fields of the webhook. */
            whatsapp_webhook: {
                /**
                 * Format: uri
                 * @description URL to which events are sent.
                 */
                url: string;
                /**
                 * @description Format of the events, which cannot change later: Kapso format (kapso, default) or raw Meta format (meta).
                 * @enum {string}
                 */
                kind?: "kapso" | "meta";
                /** @description Secret with which deliveries are signed; you choose it. */
                secret_key: string;
                /** @description Whether the webhook is active. */
                active?: boolean;
                /** @description Whether messages are buffered and sent in batches; not available for the kind meta. */
                buffer_enabled?: boolean;
                /** @description Buffering window in seconds, 1 to 60; defaults to 5. */
                buffer_window_seconds?: number | null;
                /** @description Maximum number of messages per batch, 1 to 100. */
                max_buffer_size?: number | null;
                /** @description Number of minutes without messages after which a conversation is considered inactive. */
                inactivity_minutes?: number | null;
                /** @description Names of the events to subscribe to; required for the kind kapso and omitted for the kind meta. */
                events?: string[];
                /** @description Names of the buffered events; not available for the kind meta. */
                buffer_events?: string[];
                /** @description Additional request headers. */
                headers?: {
                    [key: string]: unknown;
                } | null;
                /** @description Version of the payload format, such as v2. */
                payload_version?: string | null;
            } & ({
                /**
                 * @description Format of the events, which cannot change later: Kapso format (kapso, default) or raw Meta format (meta).
                 * @constant
                 */
                kind?: "kapso";
                /** @description Names of the events to subscribe to; required for the kind kapso and omitted for the kind meta. */
                events: unknown[];
            } | {
                /**
                 * @description Format of the events, which cannot change later: Kapso format (kapso, default) or raw Meta format (meta).
                 * @constant
                 */
                kind: "meta";
            });
        };
        /** @description A page of deliveries. */
        WebhookDeliveryListResponse: {
            /** @description Deliveries on this page. */
            data: components["schemas"]["WebhookDelivery"][];
            /** @description Cursors of the neighboring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description Delivery of an event to a webhook, completed or pending. */
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description Id of the delivery.
             */
            id: string;
            /** @description Name of the event. */
            event: string;
            /**
             * @description Status of the delivery.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | (string & {});
            /** @description HTTP status of your server's response. */
            response_status?: number | null;
            /**
             * Format: date-time
             * @description Timestamp at which your server accepted the event (ISO 8601).
             */
            delivered_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the delivery failed (ISO 8601).
             */
            failed_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp of the last delivery attempt (ISO 8601).
             */
            last_attempt_at?: string | null;
            /** @description Number of delivery attempts. */
            attempt_count: number;
            /**
             * Format: date-time
             * @description Timestamp at which the delivery was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Id of the webhook.
             */
            webhook_id?: string | null;
            /** @description URL to which the event is sent. */
            webhook_url?: string | null;
            /**
             * Format: uuid
             * @description Internal Kapso id of the project's phone number.
             */
            whatsapp_config_id?: string | null;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string | null;
            /** @description Phone number of the contact to which the event relates. */
            conversation_phone_number?: string | null;
        };
        /** @description A page of broadcasts. */
        WhatsappBroadcastListResponse: {
            /** @description Broadcasts on this page. */
            data: components["schemas"]["WhatsappBroadcast"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Template message that is sent to many recipients (alpha). */
        WhatsappBroadcast: {
            /**
             * Format: uuid
             * @description Id of the broadcast.
             */
            id: string;
            /** @description Name of the broadcast. */
            name: string;
            /**
             * @description Status of the broadcast.
             * @enum {string}
             */
            status: "draft" | "scheduled" | "copying" | "sending" | "stopped" | "completed" | "failed" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the broadcast is scheduled to be sent (ISO 8601).
             */
            scheduled_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the broadcast started (ISO 8601).
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the broadcast was stopped (ISO 8601).
             */
            stopped_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the broadcast was completed (ISO 8601).
             */
            completed_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the broadcast was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the broadcast was last updated (ISO 8601).
             */
            updated_at: string;
            /** @description Number of messages sent. */
            sent_count?: number;
            /** @description Number of failed messages. */
            failed_count?: number;
            /** @description Number of messages delivered. */
            delivered_count?: number;
            /** @description Number of messages read. */
            read_count?: number;
            /** @description Number of messages that are still pending. */
            pending_count?: number;
            /** @description Number of suppressed messages, which are included in neither sent_count nor failed_count. */
            suppressed_count?: number;
            /** @description Number of recipients who responded. */
            responded_count?: number;
            /**
             * Format: float
             * @description Percentage of recipients who responded.
             */
            response_rate?: number;
            /** @description Total number of recipients. */
            total_recipients: number;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string | null;
            /** @description Template that is sent. */
            whatsapp_template?: components["schemas"]["WhatsappBroadcastTemplate"] | null;
        };
        /** @description Message template of a broadcast. */
        WhatsappBroadcastTemplate: {
            /** @description Template id assigned by Meta, or by Kapso for older broadcasts. */
            id: string;
            /** @description Template id assigned by Meta. */
            meta_template_id?: string | null;
            /** @description Name of the template. */
            name: string;
            /** @description Language code of the template, such as en_US. */
            language_code: string;
            /** @description Category of the template at Meta. */
            category: string;
            /** @description Status of the template at Meta. */
            status: string;
            /**
             * @description Quality score that Meta assigns to the template.
             * @enum {string|null}
             */
            quality_score?: "GREEN" | "YELLOW" | "RED" | "UNKNOWN" | null | (string & {});
            /** @description Components of the template in the format of Meta's API. */
            components?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Request body for creating a broadcast (alpha). */
        WhatsappBroadcastCreateRequest: {
            /** @description Fields of the broadcast. */
            whatsapp_broadcast: {
                /** @description Name of the broadcast. */
                name: string;
                /** @description Meta id of the phone number from which the broadcast is sent. */
                phone_number_id: string;
                /** @description Template id assigned by Meta; the legacy Kapso UUID is also accepted. */
                whatsapp_template_id: string;
            };
        };
        /** @description Response containing a broadcast. */
        WhatsappBroadcastResponse: {
            /** @description The broadcast. */
            data: components["schemas"]["WhatsappBroadcast"];
        };
        /** @description Request body for updating the status of a broadcast (alpha). */
        WhatsappBroadcastUpdateRequest: {
            /** @description Fields of the broadcast to update. */
            whatsapp_broadcast: {
                /**
                 * @description New status of the broadcast.
                 * @enum {string}
                 */
                status: "draft" | "stopped";
            };
        };
        /** @description A page of recipients. */
        WhatsappBroadcastRecipientListResponse: {
            /** @description Recipients on this page. */
            data: components["schemas"]["WhatsappBroadcastRecipient"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Recipient of a broadcast with its delivery status (alpha). */
        WhatsappBroadcastRecipient: {
            /**
             * Format: uuid
             * @description Id of the recipient.
             */
            id: string;
            /** @description Phone number of the contact, digits only. */
            phone_number: string;
            /**
             * @description Status of the message to this recipient.
             * @enum {string}
             */
            status: "pending" | "sent" | "failed" | "suppressed" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the message was sent (ISO 8601).
             */
            sent_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the message failed (ISO 8601).
             */
            failed_at?: string | null;
            /** @description Human-readable error message. */
            error_message?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the message was delivered (ISO 8601).
             */
            delivered_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the message was read (ISO 8601).
             */
            read_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the recipient responded (ISO 8601).
             */
            responded_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the recipient was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the recipient was last updated (ISO 8601).
             */
            updated_at: string;
            /** @description Values for the template components in the format of Meta's API. */
            template_components?: {
                [key: string]: unknown;
            }[];
            /** @description Structured details of the error. */
            error_details?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Request body for adding recipients to a broadcast (alpha). */
        WhatsappBroadcastRecipientsAddRequest: {
            /** @description Object that contains the recipients. */
            whatsapp_broadcast: {
                /** @description Recipients to add, at most 1,000. */
                recipients: {
                    /** @description Phone number of the recipient; required without whatsapp_contact_id. */
                    phone_number?: string;
                    /**
                     * Format: uuid
                     * @description Contact id assigned by Kapso.
                     */
                    whatsapp_contact_id?: string;
                    /** @description Values for the template components. */
                    components?: {
                        /**
                         * @description Component of the template.
                         * @enum {string}
                         */
                        type: "header" | "body" | "button";
                        /** @description Type of the button. */
                        sub_type?: string;
                        /** @description Index of the button, starting at 0. */
                        index?: number;
                        /** @description Values for the variables of the component. */
                        parameters?: ({
                            /** @description Type of the value, such as text or image. */
                            type?: string;
                            /** @description Name of the variable, for templates with named variables. */
                            parameter_name?: string;
                            /** @description The text. */
                            text?: string;
                            /** @description Image in the format of Meta's API. */
                            image?: {
                                [key: string]: unknown;
                            };
                            /** @description Video in the format of Meta's API. */
                            video?: {
                                [key: string]: unknown;
                            };
                            /** @description Document in the format of Meta's API. */
                            document?: {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        })[];
                    }[];
                }[];
            };
        };
        /** @description Counts of added and skipped recipients. */
        WhatsappBroadcastRecipientsAddResponse: {
            /** @description Result of adding the recipients. */
            data: {
                /** @description Number of recipients added. */
                added: number;
                /** @description Number of recipients skipped because the broadcast already contains them. */
                duplicates: number;
                /** @description Errors of the recipients that were not added. */
                errors: string[];
            };
        };
        /** @description Updated status of the broadcast. */
        WhatsappBroadcastSendResponse: {
            /** @description The broadcast. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the broadcast.
                 */
                id: string;
                /** @description Status of the broadcast. */
                status: string;
                /**
                 * Format: date-time
                 * @description Timestamp at which the broadcast is scheduled to be sent (ISO 8601).
                 */
                scheduled_at?: string | null;
                /**
                 * Format: date-time
                 * @description Timestamp at which the broadcast started (ISO 8601).
                 */
                started_at?: string | null;
                /**
                 * Format: date-time
                 * @description Timestamp at which the broadcast was stopped (ISO 8601).
                 */
                stopped_at?: string | null;
                /**
                 * Format: date-time
                 * @description Timestamp at which the broadcast was completed (ISO 8601).
                 */
                completed_at?: string | null;
            };
        };
        /** @description Request body for uploading a media file to Meta. */
        MediaIngestRequest: {
            /** @description Fields of the media upload. */
            media_ingest: components["schemas"]["MediaIngest"];
        };
        /** @description Media file to upload to Meta. */
        MediaIngest: {
            /** @description Meta id of the phone number for which the file is uploaded. */
            phone_number_id: string;
            /**
             * Format: uri
             * @description URL from which Kapso fetches the file.
             */
            source: string;
            /**
             * @description Target of the upload: media for messages, which expires after 30 days (default), or an asset for templates.
             * @enum {string}
             */
            delivery?: "meta_media" | "meta_resumable_asset";
            /** @description Name of the file. */
            filename?: string;
            /** @description Media type (MIME type) of the file. */
            mime_type?: string;
        };
        /** @description Response containing the media file uploaded to Meta. */
        MediaIngestResponse: {
            /** @description The uploaded media file. */
            data: components["schemas"]["MediaIngestData"];
        };
        /** @description Media file uploaded to Meta. */
        MediaIngestData: {
            /**
             * Format: uuid
             * @description Upload id assigned by Kapso.
             */
            ingest_id: string;
            /** @description Reference to the file at Meta. */
            target: components["schemas"]["MediaIngestTarget"];
            /** @description The fetched file. */
            resource: components["schemas"]["MediaIngestResource"];
        };
        /** @description Reference to a media file at Meta. */
        MediaIngestTarget: {
            /**
             * @description Kind of the object that Meta created from the file.
             * @enum {string}
             */
            kind: "meta_media" | "meta_resumable_asset" | (string & {});
            /** @description Media id assigned by Meta; set only for the kind meta_media. */
            media_id?: string;
            /** @description File handle assigned by Meta; set only for the kind meta_resumable_asset. */
            handle?: string;
        };
        /** @description The fetched file. */
        MediaIngestResource: {
            /** @description Name of the file. */
            filename: string;
            /** @description Media type (MIME type) of the file. */
            mime_type: string;
            /** @description Size of the file in bytes. */
            size_bytes: number;
            /** @description SHA-256 hash of the file. */
            sha256: string;
            /**
             * Format: uri
             * @description URL from which the file was fetched.
             */
            source_url: string;
        };
        /** @description A page of WhatsApp Flows. */
        WhatsappFlowListResponse: {
            /** @description Flows on this page. */
            data: components["schemas"]["WhatsappFlow"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description WhatsApp Flow, an interactive form inside WhatsApp. */
        WhatsappFlow: {
            /**
             * Format: uuid
             * @description Id of the flow.
             */
            id: string;
            /** @description Flow id assigned by Meta. */
            meta_flow_id: string;
            /** @description Name of the flow. */
            name: string;
            /**
             * @description Status of the flow.
             * @enum {string}
             */
            status: "draft" | "published" | (string & {});
            /** @description Version of Meta's flow JSON format. */
            json_version?: string | null;
            /** @description Version of Meta's data API. */
            data_api_version?: string | null;
            /** @description WhatsApp Business Account id assigned by Meta. */
            business_account_id?: string | null;
            /**
             * Format: uri
             * @description URL of a preview; available for drafts only.
             */
            preview_url?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the flow was published (ISO 8601).
             */
            published_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the flow was last synchronized with Meta (ISO 8601).
             */
            last_synced_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the flow was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the flow was last updated (ISO 8601).
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description Id of the function that serves as the data endpoint of the flow.
             */
            data_endpoint_function_id?: string | null;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string | null;
            /**
             * Format: uri
             * @description URL from which Meta requests data.
             */
            data_endpoint_url?: string | null;
            /** @description Whether the flow has a function as its data endpoint. */
            has_data_endpoint?: boolean;
            /** @description Whether the encryption keys of the flow are set up. */
            flows_encryption_configured?: boolean;
        };
        /** @description Request body for creating a WhatsApp Flow. */
        WhatsappFlowCreateRequest: {
            /** @description Meta id of a phone number that belongs to the account for which the flow is created. */
            phone_number_id: string;
            /** @description Name of the flow. */
            name?: string;
            /** @description Flow JSON of the screens in the format of Meta's API. */
            flow_json?: {
                [key: string]: unknown;
            };
            /** @description Whether to publish the flow immediately; defaults to false. */
            publish?: boolean;
        };
        /** @description Response containing a WhatsApp Flow. */
        WhatsappFlowResponse: {
            /** @description The flow. */
            data: components["schemas"]["WhatsappFlow"];
        };
        /** @description Result of the encryption setup of a WhatsApp Flow. */
        WhatsappFlowEncryptionSetupResponse: {
            /** @description Result of the encryption setup. */
            data: {
                /**
                 * @description Whether the encryption keys were set up by this request or were already configured.
                 * @enum {string}
                 */
                status: "success" | "already_configured" | (string & {});
                /** @description Human-readable message about the result. */
                message: string;
                /** @description Whether the encryption keys of the flow are set up. */
                flows_encryption_configured: boolean;
            };
        };
        /** @description A page of versions. */
        WhatsappFlowVersionListResponse: {
            /** @description Versions on this page. */
            data: components["schemas"]["WhatsappFlowVersion"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Version of a WhatsApp Flow. */
        WhatsappFlowVersion: {
            /**
             * Format: uuid
             * @description Id of the version.
             */
            id: string;
            /** @description Label of the version. */
            version_label: string;
            /**
             * @description Status of the version.
             * @enum {string}
             */
            status: "draft" | "published" | (string & {});
            /** @description Hash of the flow JSON. */
            flow_json_sha?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the version was published (ISO 8601).
             */
            published_at?: string | null;
            /** @description Validation errors that Meta reports for the flow JSON. */
            validation_errors?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Format: date-time
             * @description Timestamp at which the version was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the version was last updated (ISO 8601).
             */
            updated_at: string;
        };
        /** @description Request body for creating a version of a WhatsApp Flow. */
        WhatsappFlowVersionCreateRequest: {
            /** @description Flow JSON of the screens in the format of Meta's API. */
            flow_json: {
                [key: string]: unknown;
            };
            /** @description Meta id of a phone number that belongs to the account of the flow. */
            phone_number_id?: string;
        };
        /** @description Response containing a version. */
        WhatsappFlowVersionDetailResponse: {
            /** @description The version. */
            data: components["schemas"]["WhatsappFlowVersionDetail"];
        };
        /** @description Version of a WhatsApp Flow with its flow JSON. */
        WhatsappFlowVersionDetail: components["schemas"]["WhatsappFlowVersion"] & {
            /** @description Flow JSON of the screens in the format of Meta's API. */
            flow_json?: {
                [key: string]: unknown;
            };
        };
        /** @description Response containing a data endpoint. */
        WhatsappFlowDataEndpointResponse: {
            /** @description The data endpoint. */
            data: components["schemas"]["WhatsappFlowDataEndpoint"];
        };
        /** @description Function that serves as the data endpoint of a WhatsApp Flow. */
        WhatsappFlowDataEndpoint: {
            /**
             * Format: uuid
             * @description Id of the function.
             */
            function_id: string;
            /** @description Name of the function. */
            function_name: string;
            /**
             * Format: uri
             * @description URL from which Meta requests data.
             */
            endpoint_url?: string | null;
            /**
             * @description Status of the data endpoint.
             * @enum {string}
             */
            status: "draft" | "deployed" | "error" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the data endpoint was last deployed (ISO 8601).
             */
            last_deployed_at?: string | null;
            /** @description Code of the function. */
            code?: string;
        };
        /** @description Request body for setting the code of a data endpoint. */
        WhatsappFlowDataEndpointCreateRequest: {
            /** @description Code of the function. */
            code: string;
        };
        /** @description Request body for attaching a function as a data endpoint. */
        WhatsappFlowDataEndpointAttachRequest: {
            /**
             * Format: uuid
             * @description Id of a deployed function; must be neither null nor empty.
             */
            function_id: string;
        };
        /** @description Response containing the updated data endpoint. */
        WhatsappFlowDataEndpointAttachResponse: {
            /** @description The data endpoint. */
            data: components["schemas"]["WhatsappFlowDataEndpoint"] & {
                /**
                 * Format: uuid
                 * @description Id of the flow.
                 */
                flow_id?: string;
                /**
                 * Format: uuid
                 * @description Id of the function that serves as the data endpoint of the flow.
                 */
                flow_data_endpoint_function_id?: string;
                /** @description Whether the encryption keys of the flow are set up. */
                flow_has_encryption?: boolean;
                /** @description Reason why the flow could not be republished; null if it was republished. */
                warning?: string | null;
            };
        };
        /** @description Response containing the data endpoint registered at Meta. */
        WhatsappFlowDataEndpointRegisterResponse: {
            /** @description The data endpoint. */
            data: components["schemas"]["WhatsappFlowDataEndpoint"] & {
                /**
                 * Format: uuid
                 * @description Id of the flow.
                 */
                flow_id?: string;
                /**
                 * Format: uuid
                 * @description Id of the function that serves as the data endpoint of the flow.
                 */
                flow_data_endpoint_function_id?: string;
                /** @description Whether the encryption keys of the flow are set up. */
                flow_has_encryption?: boolean;
                /** @description Reason why the flow could not be republished; null if it was republished. */
                warning?: string | null;
            };
        };
        /** @description Latest log entries of a data endpoint. */
        WhatsappFlowFunctionLogsResponse: {
            /** @description The function and its log entries. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the function.
                 */
                function_id: string;
                /** @description Name of the function. */
                function_name: string;
                /** @description Log entries of the function. */
                logs: components["schemas"]["WhatsappFlowFunctionLog"][];
            };
        };
        /** @description Log entry of a data endpoint. */
        WhatsappFlowFunctionLog: {
            /** @description Severity of the log entry, such as error. */
            level?: string;
            /** @description Text of the log entry. */
            message?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the log entry was written (ISO 8601).
             */
            logged_at?: string;
            /** @description Stack trace of the error. */
            stack?: string | null;
            /** @description Cloudflare id of the request. */
            cf_ray?: string | null;
            /** @description Outcome of the invocation. */
            outcome?: string | null;
        };
        /** @description Latest invocations of a data endpoint. */
        WhatsappFlowFunctionInvocationsResponse: {
            /** @description The function and its invocations. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the function.
                 */
                function_id: string;
                /** @description Name of the function. */
                function_name: string;
                /** @description Invocations of the function. */
                invocations: components["schemas"]["WhatsappFlowFunctionInvocation"][];
            };
        };
        /** @description Invocation of a data endpoint. */
        WhatsappFlowFunctionInvocation: {
            /**
             * Format: uuid
             * @description Id of the invocation.
             */
            id?: string;
            /** @description HTTP status of the response. */
            status_code?: number;
            /** @description Duration of the invocation in milliseconds. */
            duration_ms?: number | null;
            /** @description Request body of the invocation. */
            request_body?: {
                [key: string]: unknown;
            } | null;
            /** @description Response body of the invocation. */
            response_body?: {
                [key: string]: unknown;
            } | null;
            /** @description Human-readable error message. */
            error_message?: string | null;
            /** @description Cloudflare id of the request. */
            cf_ray?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the invocation was made (ISO 8601).
             */
            created_at?: string;
        };
        /** @description All workflows of the project. */
        WorkflowListResponse: {
            /** @description Workflows of the project. */
            data: components["schemas"]["Workflow"][];
        };
        /** @description Workflow: automated steps that Kapso executes in a conversation. */
        Workflow: {
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            id: string;
            /** @description Name of the workflow. */
            name: string;
            /** @description Slug of the workflow: lowercase letters, digits and hyphens. */
            slug: string;
            /** @description Description of the workflow. */
            description?: string | null;
            /**
             * @description Status of the workflow.
             * @enum {string}
             */
            status: "draft" | "active" | "archived" | (string & {});
            /** @description Version number that increases with each change. */
            lock_version?: number | null;
            /** @description Number of seconds to wait for further messages before continuing; 1 if not set. */
            message_debounce_seconds?: number | null;
            /** @description Version of the default tools of agents. */
            agent_default_tools_version?: number | null;
            /**
             * @description Whether inbound messages are marked as read and a typing indicator is shown.
             * @enum {string}
             */
            inbound_message_read_mode?: "disabled" | "read_only" | "read_with_typing" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the workflow was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the workflow was last updated (ISO 8601).
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description Id of the project to which the workflow belongs.
             */
            project_id?: string;
            /** @description Number of executions of the workflow. */
            execution_count?: number;
            /**
             * Format: date-time
             * @description Timestamp at which the workflow was last executed (ISO 8601).
             */
            last_executed_at?: string | null;
        };
        /** @description Request body for creating a workflow. */
        WorkflowCreateRequest: {
            /** @description Fields of the workflow. */
            workflow: {
                /** @description Name of the workflow. */
                name: string;
                /** @description Slug of the workflow: lowercase letters, digits and hyphens. */
                slug?: string;
                /** @description Description of the workflow. */
                description?: string | null;
                /** @description Initial nodes and edges. */
                definition?: components["schemas"]["WorkflowDefinitionInput"];
            };
        };
        /** @description Nodes and edges to set in a workflow. */
        WorkflowDefinitionInput: {
            /** @description Nodes of the workflow; if present, they replace all existing nodes. */
            nodes?: components["schemas"]["WorkflowDefinitionInputNode"][];
            /** @description Edges between the nodes; if present, they replace all existing edges. */
            edges?: components["schemas"]["WorkflowDefinitionInputEdge"][];
        };
        /** @description Node to set in a workflow. */
        WorkflowDefinitionInputNode: {
            /** @description Id of the node, to which edges refer. */
            id: string;
            /** @description Display type of the node in the editor. */
            type?: string;
            /** @description Position of the node in the editor. */
            position: components["schemas"]["WorkflowDefinitionNodePosition"];
            /** @description Data that defines the behavior of the node. */
            data: components["schemas"]["WorkflowDefinitionInputNodeData"];
        };
        /** @description Position of a node in the editor. */
        WorkflowDefinitionNodePosition: {
            /** @description Horizontal position, measured from the left. */
            x: number;
            /** @description Vertical position, measured from the top. */
            y: number;
        };
        /** @description Data of a node to set. */
        WorkflowDefinitionInputNodeData: {
            /**
             * @description Type of the node.
             * @enum {string}
             */
            node_type: "start" | "send_text" | "send_template" | "send_interactive" | "wait_for_response" | "decide" | "function" | "webhook" | "agent" | "call" | "handoff" | "set_variable" | "emit_event";
            /** @description Configuration of the node; its fields depend on the node type. */
            config: components["schemas"]["WorkflowNodeStartConfig"] | components["schemas"]["WorkflowNodeSendTextConfig"] | components["schemas"]["WorkflowNodeSendTemplateConfig"] | components["schemas"]["WorkflowNodeSendInteractiveConfig"] | components["schemas"]["WorkflowNodeWaitForResponseConfig"] | components["schemas"]["WorkflowNodeDecideConfig"] | components["schemas"]["WorkflowNodeFunctionConfig"] | components["schemas"]["WorkflowNodeWebhookConfig"] | components["schemas"]["WorkflowNodeAgentConfig"] | components["schemas"]["WorkflowNodeCallConfig"] | components["schemas"]["WorkflowNodeHandoffConfig"] | components["schemas"]["WorkflowNodeSetVariableConfig"] | components["schemas"]["WorkflowNodeEmitEventConfig"];
            /** @description Display name of the node. */
            display_name?: string;
        };
        /** @description Configuration of a start node; it has no fields. */
        WorkflowNodeStartConfig: Record<string, unknown>;
        /** @description Configuration of a node that sends a text message. */
        WorkflowNodeSendTextConfig: {
            /** @description Text of the message, or the definition from which it is generated. */
            message: string | {
                [key: string]: unknown;
            };
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string | null;
            /**
             * Format: uuid
             * @description Internal Kapso id of the project's phone number (legacy); phone_number_id is preferred.
             */
            whatsapp_config_id?: string | null;
            /** @description Phone number to send to instead of the contact's own phone number. */
            to_phone_number?: string | null;
            /** @description Delay before the message is sent, in seconds. */
            delay_seconds?: number | null;
            /**
             * Format: uuid
             * @description Id of the AI model.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model. */
            provider_model_name?: string | null;
            /** @description Configuration of the fields that an AI model fills in. */
            ai_field_config?: {
                [key: string]: unknown;
            };
        };
        /** @description Configuration of a node that sends a template message. */
        WorkflowNodeSendTemplateConfig: {
            /**
             * Format: uuid
             * @description Id of the template.
             */
            template_id: string;
            /** @description Name of the template. */
            template_name?: string | null;
            /** @description Values for the variables of the template; the format is undocumented. */
            parameters?: unknown;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string | null;
            /**
             * Format: uuid
             * @description Internal Kapso id of the project's phone number (legacy); phone_number_id is preferred.
             */
            whatsapp_config_id?: string | null;
            /** @description Phone number to send to instead of the contact's own phone number. */
            to_phone_number?: string | null;
            /**
             * Format: uuid
             * @description Id of the AI model.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model. */
            provider_model_name?: string | null;
            /** @description Configuration of the fields that an AI model fills in. */
            ai_field_config?: {
                [key: string]: unknown;
            };
        };
        /** @description Configuration of a node that sends an interactive message, such as buttons or a list. */
        WorkflowNodeSendInteractiveConfig: {
            /**
             * @description Type of the message.
             * @enum {string}
             */
            interactive_type: "button" | "list" | "cta_url" | "flow" | "product" | "product_list" | "catalog_message" | "location_request_message";
            /** @description Text of the message, or the definition from which it is generated. */
            body_text: string | {
                [key: string]: unknown;
            };
            /** @description Text of the footer. */
            footer_text?: string | null;
            /**
             * @description Type of the header.
             * @enum {string|null}
             */
            header_type?: "none" | "text" | "image" | "video" | "document" | null;
            /** @description Text of the header. */
            header_text?: string | null;
            /** @description URL of the media file in the header. */
            header_media_url?: string | null;
            /** @description Buttons of the message, at most three. */
            buttons?: components["schemas"]["WorkflowNodeInteractiveButton"][];
            /** @description Label of the button that opens the list. */
            list_button_text?: string | null;
            /** @description Sections of the list, at most ten. */
            list_sections?: components["schemas"]["WorkflowNodeInteractiveListSection"][];
            /** @description Label of the button that opens a URL. */
            cta_display_text?: string | null;
            /** @description URL that the button opens. */
            cta_url?: string | null;
            /** @description Id of the WhatsApp Flow. */
            flow_id?: string | null;
            /** @description Label of the button that opens the WhatsApp Flow. */
            flow_cta?: string | null;
            /** @description Token with which the WhatsApp Flow is sent. */
            flow_token?: string | null;
            /**
             * @description Initial action of the WhatsApp Flow.
             * @enum {string|null}
             */
            flow_action?: "navigate" | "data_exchange" | null;
            /** @description Initial data of the WhatsApp Flow. */
            flow_action_payload?: {
                [key: string]: unknown;
            } | null;
            /** @description Configuration of the header in the legacy format. */
            header_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Configuration of the buttons or the list in the legacy format. */
            action_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string | null;
            /**
             * Format: uuid
             * @description Internal Kapso id of the project's phone number (legacy); phone_number_id is preferred.
             */
            whatsapp_config_id?: string | null;
            /** @description Phone number to send to instead of the contact's own phone number. */
            to_phone_number?: string | null;
            /**
             * Format: uuid
             * @description Id of the AI model.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model. */
            provider_model_name?: string | null;
            /** @description Configuration of the fields that an AI model fills in. */
            ai_field_config?: {
                [key: string]: unknown;
            };
        };
        /** @description Button of an interactive message. */
        WorkflowNodeInteractiveButton: {
            /** @description Id of the button. */
            id: string;
            /** @description Label of the button, at most 20 characters. */
            title: string;
        };
        /** @description Section of a list in an interactive message. */
        WorkflowNodeInteractiveListSection: {
            /** @description Title of the section. */
            title?: string;
            /** @description Rows of the section. */
            rows: components["schemas"]["WorkflowNodeInteractiveListRow"][];
        };
        /** @description Row of a list in an interactive message. */
        WorkflowNodeInteractiveListRow: {
            /** @description Id of the row. */
            id: string;
            /** @description Title of the row, at most 24 characters. */
            title: string;
            /** @description Text below the title, at most 72 characters. */
            description?: string;
        };
        /** @description Configuration of a node that waits for a response. */
        WorkflowNodeWaitForResponseConfig: {
            /** @description Whether the wait times out. */
            has_timeout?: boolean;
            /** @description Timeout of the wait in seconds. */
            timeout_seconds?: number | null;
            /** @description Name of the variable in which the response is stored. */
            save_response_to?: string | null;
        };
        /** @description Configuration of a node that selects the next edge. */
        WorkflowNodeDecideConfig: {
            /**
             * @description Whether an AI model or a function makes the decision.
             * @enum {string}
             */
            decision_type: "ai" | "function";
            /** @description Conditions from which the node selects. */
            conditions: components["schemas"]["WorkflowNodeDecideCondition"][];
            /** @description Additional configuration of the AI model. */
            llm_configuration: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Id of the function.
             */
            function_id?: string | null;
            /** @description Name of the function. */
            function_name?: string | null;
            /**
             * Format: uuid
             * @description Id of the AI model.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model. */
            provider_model_name?: string | null;
            /** @description Sampling temperature of the AI model. */
            llm_temperature?: number | null;
            /** @description Maximum length of the AI model's response in tokens. */
            llm_max_tokens?: number | null;
        };
        /** @description Condition that a decide node can select. */
        WorkflowNodeDecideCondition: {
            /**
             * Format: uuid
             * @description Id of the condition.
             */
            id: string;
            /** @description Label of the outcome; the node follows the edge with this label. */
            label: string;
            /** @description Description of the cases in which the condition applies. */
            description?: string | null;
        };
        /** @description Configuration of a node that invokes a function. */
        WorkflowNodeFunctionConfig: {
            /**
             * Format: uuid
             * @description Id of the function.
             */
            function_id: string;
            /** @description Name of the function. */
            function_name?: string | null;
            /** @description Name of the variable in which the response is stored. */
            save_response_to?: string | null;
        };
        /** @description Configuration of a node that calls a URL. */
        WorkflowNodeWebhookConfig: {
            /**
             * Format: uri
             * @description URL to call.
             */
            url: string;
            /**
             * @description HTTP method of the request; defaults to POST.
             * @enum {string}
             */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Headers of the request, as an object or as text. */
            headers?: {
                [key: string]: string;
            } | string;
            /** @description Template of the request body; any JSON value. */
            body_template?: unknown;
            /**
             * Format: uuid
             * @description Id of the AI model.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model. */
            provider_model_name?: string | null;
            /** @description Configuration of the fields that an AI model fills in. */
            ai_field_config?: {
                [key: string]: unknown;
            };
            /** @description Name of the variable in which the response is stored. */
            save_response_to?: string | null;
        };
        /** @description Configuration of a node in which an AI agent handles the conversation. */
        WorkflowNodeAgentConfig: {
            /** @description System prompt of the agent. */
            system_prompt?: string | null;
            /**
             * Format: uuid
             * @description Id of the AI model.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model. */
            provider_model_name?: string | null;
            /** @description Sampling temperature of the AI model. */
            temperature?: number | null;
            /** @description Maximum number of turns of the agent. */
            max_iterations?: number | null;
            /** @description Maximum length of a response in tokens. */
            max_tokens?: number | null;
            /**
             * @description Reasoning effort of the AI model.
             * @enum {string|null}
             */
            reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
            /**
             * @description Time to live of the prompt cache; defaults to 5m.
             * @enum {string}
             */
            prompt_cache_ttl?: "5m" | "1h";
            /**
             * @description Whether the agent only analyzes the conversation or also takes part in it.
             * @enum {string}
             */
            observer_prompt_mode?: "analysis_only" | "interactive_chat";
            /**
             * @description Whether the text of the agent is sent automatically (default), or only through a tool.
             * @enum {string}
             */
            message_delivery_mode?: "auto_send_assistant_text" | "tool_only";
            /** @description Default tools that are enabled for the agent. */
            enabled_default_tools?: string[];
            /** @description Configuration of the default tools, by tool name. */
            default_tool_configs?: {
                /** @description Configuration of the tool that records events. */
                emit_event?: {
                    /** @description Ids of the event definitions with which the tool can record events. */
                    event_definition_ids?: string[];
                };
            } & {
                [key: string]: unknown;
            };
            /** @description Functions that the agent can invoke. */
            flow_agent_function_tools?: components["schemas"]["WorkflowNodeAgentFunctionTool"][];
            /** @description URLs that the agent can call. */
            flow_agent_webhooks?: components["schemas"]["WorkflowNodeAgentWebhook"][];
            /** @description Knowledge bases that the agent can read. */
            flow_agent_knowledge_bases?: components["schemas"]["WorkflowNodeAgentKnowledgeBase"][];
            /** @description MCP servers that the agent can use. */
            flow_agent_mcp_servers?: components["schemas"]["WorkflowNodeAgentMcpServer"][];
            /** @description Repositories that the agent can read. */
            flow_agent_resources?: components["schemas"]["WorkflowNodeAgentResource"][];
        };
        /** @description Function that an agent can invoke. */
        WorkflowNodeAgentFunctionTool: {
            /** @description Name of the tool. */
            name?: string;
            /** @description Description of the tool. */
            description?: string | null;
            /**
             * Format: uuid
             * @description Id of the function.
             */
            function_id?: string | null;
            /** @description Name of the function. */
            function_name?: string | null;
            /** @description JSON Schema of the tool's input. */
            input_schema?: {
                [key: string]: unknown;
            };
        };
        /** @description URL that an agent can call. */
        WorkflowNodeAgentWebhook: {
            /** @description Name of the tool. */
            name?: string;
            /** @description Description of the tool. */
            description?: string | null;
            /** @description URL to call. */
            url?: string | null;
            /** @description HTTP method of the request. */
            http_method?: string | null;
            /** @description Additional request headers. */
            headers?: {
                [key: string]: unknown;
            } | null;
            /** @description Request body to send; any JSON value. */
            body?: unknown;
            /** @description JSON Schema of the request body. */
            body_schema?: {
                [key: string]: unknown;
            } | null;
            /** @description JMESPath expression that selects from the response. */
            jmespath_query?: string | null;
            /** @description Configuration of the fields that an AI model fills in. */
            ai_field_config?: {
                [key: string]: unknown;
            };
        };
        /** @description Knowledge base that an agent can read. */
        WorkflowNodeAgentKnowledgeBase: {
            /** @description Name of the knowledge base. */
            name?: string;
            /** @description Description of the knowledge base. */
            description?: string | null;
            /** @description Text of the knowledge base. */
            knowledge_base_text?: string | null;
        };
        /** @description MCP server that an agent can use. */
        WorkflowNodeAgentMcpServer: {
            /** @description Name of the server. */
            name?: string;
            /** @description Description of the server. */
            description?: string | null;
            /** @description URL of the server. */
            url?: string | null;
            /** @description Additional request headers. */
            headers?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Repository that an agent can read. */
        WorkflowNodeAgentResource: {
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id?: string | null;
            /**
             * @description Type of the resource.
             * @enum {string}
             */
            resource_type?: "github_repository";
            /** @description URL of the repository. */
            repo_url?: string;
            /** @description Owner of the repository. */
            owner?: string | null;
            /** @description Name of the repository. */
            repo_name?: string | null;
            /** @description Branch to read. */
            branch?: string | null;
            /**
             * @description Authentication method for the repository.
             * @enum {string}
             */
            auth_type?: "pat" | "github_app" | "public";
            /** @description Personal access token; never included in a response. */
            pat?: string | null;
            /** @description Whether a personal access token is stored. */
            has_pat?: boolean | null;
            /**
             * Format: uuid
             * @description Id of the GitHub App installation.
             */
            github_app_installation_id?: string | null;
            /** @description Whether a GitHub App provides the access. */
            has_github_app?: boolean | null;
            /** @description Whether an import omitted the personal access token. */
            imported_missing_pat?: boolean | null;
            /** @description Whether an import omitted the GitHub App. */
            imported_missing_github_app?: boolean | null;
        };
        /** @description Configuration of a node that executes another workflow. */
        WorkflowNodeCallConfig: {
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            workflow_id?: string | null;
            /** @description Name of the workflow. */
            workflow_name?: string | null;
            /** @description Name of the variable in which an error is stored. */
            save_error_to?: string | null;
        };
        /** @description Configuration of a node that hands the conversation over to a human. */
        WorkflowNodeHandoffConfig: {
            /** @description Reason for the handoff. */
            reason?: string | null;
            /** @description Context for the human; any JSON value. */
            context_data?: unknown;
        };
        /** @description Configuration of a node that sets a variable. */
        WorkflowNodeSetVariableConfig: {
            /** @description Name of the variable. */
            variable_name: string;
            /** @description Value of the variable; any JSON value. */
            variable_value: unknown;
            /**
             * @description Type of the value; defaults to string.
             * @enum {string}
             */
            value_type?: "string" | "number" | "boolean" | "json";
        };
        /** @description Configuration of a node that records an event. */
        WorkflowNodeEmitEventConfig: {
            /** @description Name of the event. */
            event_name: string;
            /** @description Values of the event's properties, by name. */
            properties?: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Timestamp of the event; defaults to the time at which the node runs. */
            occurred_at?: string | null;
        };
        /** @description Edge between two nodes to set in a workflow. */
        WorkflowDefinitionInputEdge: {
            /**
             * Format: uuid
             * @description Id of the edge.
             */
            id?: string;
            /** @description Id of the node from which the edge starts. */
            source: string;
            /** @description Id of the node to which the edge leads. */
            target: string;
            /** @description Label of the outcome for which this edge is followed; defaults to next. */
            label?: string;
            /** @description Display type of the edge in the editor. */
            type?: string;
            /**
             * Format: uuid
             * @description Id of the decide node's condition for which this edge is followed.
             */
            flow_condition_id?: string | null;
        };
        /** @description Response containing a workflow. */
        WorkflowResponse: {
            /** @description The workflow. */
            data: components["schemas"]["Workflow"];
        };
        /** @description Request body for updating a workflow. */
        WorkflowUpdateRequest: {
            /** @description Fields of the workflow to update. */
            workflow: {
                /** @description Name of the workflow. */
                name?: string;
                /** @description Slug of the workflow: lowercase letters, digits and hyphens. */
                slug?: string;
                /** @description Description of the workflow. */
                description?: string | null;
                /**
                 * @description Status of the workflow.
                 * @enum {string}
                 */
                status?: "draft" | "active" | "archived";
                /** @description Number of seconds to wait for further messages before continuing. */
                message_debounce_seconds?: number | null;
                /**
                 * @description Whether inbound messages are marked as read and a typing indicator is shown.
                 * @enum {string}
                 */
                inbound_message_read_mode?: "disabled" | "read_only" | "read_with_typing";
                /** @description Version number on which the update is based; the response is a 409 if it is outdated. */
                lock_version?: number;
                /** @description Nodes and edges that replace the existing ones. */
                definition?: components["schemas"]["WorkflowDefinitionInput"];
            };
        };
        /** @description Response containing a workflow with its nodes and edges. */
        WorkflowWithDefinitionResponse: {
            /** @description The workflow. */
            data: components["schemas"]["WorkflowWithDefinition"];
        };
        /** @description Workflow with its nodes and edges. */
        WorkflowWithDefinition: components["schemas"]["Workflow"] & {
            /** @description Nodes and edges of the workflow. */
            definition: components["schemas"]["WorkflowDefinition"];
        };
        /** @description Nodes and edges of a workflow. */
        WorkflowDefinition: {
            /** @description Nodes of the workflow. */
            nodes: components["schemas"]["WorkflowDefinitionNode"][];
            /** @description Edges between the nodes. */
            edges: components["schemas"]["WorkflowDefinitionEdge"][];
        };
        /** @description Node of a workflow. */
        WorkflowDefinitionNode: {
            /** @description Id of the node, to which edges refer. */
            id: string;
            /** @description Display type of the node in the editor. */
            type: string;
            /** @description Position of the node in the editor. */
            position: components["schemas"]["WorkflowDefinitionNodePosition"];
            /** @description Data that defines the behavior of the node. */
            data: components["schemas"]["WorkflowDefinitionNodeData"];
        };
        /** @description Data of a node. */
        WorkflowDefinitionNodeData: {
            /** @description Type of the node. */
            node_type: string;
            /** @description Configuration of the node; its fields depend on the node type. */
            config: components["schemas"]["WorkflowNodeStartConfig"] | components["schemas"]["WorkflowNodeSendTextConfig"] | components["schemas"]["WorkflowNodeSendTemplateConfig"] | components["schemas"]["WorkflowNodeSendInteractiveConfig"] | components["schemas"]["WorkflowNodeWaitForResponseConfig"] | components["schemas"]["WorkflowNodeDecideConfig"] | components["schemas"]["WorkflowNodeFunctionConfig"] | components["schemas"]["WorkflowNodeWebhookConfig"] | components["schemas"]["WorkflowNodeAgentConfig"] | components["schemas"]["WorkflowNodeCallConfig"] | components["schemas"]["WorkflowNodeHandoffConfig"] | components["schemas"]["WorkflowNodeSetVariableConfig"] | components["schemas"]["WorkflowNodeEmitEventConfig"] | {
                [key: string]: unknown;
            };
            /** @description Display name of the node. */
            display_name: string;
        };
        /** @description Edge between two nodes. */
        WorkflowDefinitionEdge: {
            /**
             * Format: uuid
             * @description Id of the edge.
             */
            id: string;
            /** @description Id of the node from which the edge starts. */
            source: string;
            /** @description Id of the node to which the edge leads. */
            target: string;
            /** @description Label of the outcome for which this edge is followed. */
            label?: string | null;
            /** @description Display type of the edge in the editor. */
            type: string;
            /**
             * Format: uuid
             * @description Id of the decide node's condition for which this edge is followed.
             */
            flow_condition_id?: string | null;
        };
        /** @description Variables available in a workflow. */
        WorkflowVariablesResponse: {
            /** @description Variables of the workflow. */
            data: {
                /** @description Variables that Kapso always provides. */
                fixed: {
                    /** @description Variables of the execution, by name. */
                    system?: {
                        [key: string]: {
                            /** @description Type of the variable. */
                            type?: string;
                            /** @description Description of the variable. */
                            description?: string;
                            /** @description Whether the variable is always set. */
                            always_available?: boolean;
                        };
                    };
                    /** @description Variables of the conversation, by name. */
                    context?: {
                        [key: string]: {
                            /** @description Type of the variable. */
                            type?: string;
                            /** @description Description of the variable. */
                            description?: string;
                            /** @description Whether the variable is always set. */
                            always_available?: boolean;
                        };
                    };
                };
                /** @description Variables discovered in executions. */
                discovered: {
                    /** @description Variables of the execution. */
                    system?: components["schemas"]["DiscoveredVariable"][];
                    /** @description Variables of the conversation. */
                    context?: components["schemas"]["DiscoveredVariable"][];
                    /** @description Variables that the workflow sets. */
                    vars?: components["schemas"]["DiscoveredVariable"][];
                };
            };
        };
        /** @description Variable discovered in executions. */
        DiscoveredVariable: {
            /** @description Path of the variable. */
            path: string;
            /** @description Name of the variable. */
            name: string;
            /** @description Type of the value. */
            type: string | null;
            /** @description Sample values, at most five. */
            sample_values?: (string | number | boolean | {
                [key: string]: unknown;
            } | null)[];
            /** @description Number of uses of the variable. */
            usage_count?: number;
            /**
             * Format: date-time
             * @description Timestamp at which the variable was last seen (ISO 8601).
             */
            last_seen_at?: string | null;
            /** @description Expression that refers to the variable in a workflow. */
            reference?: string;
        };
        /** @description Request body for starting a workflow. */
        WorkflowExecutionCreateRequest: {
            /** @description Fields of the execution. */
            workflow_execution: {
                /** @description Phone number of the contact (E.164); either this field or recipient is required. */
                phone_number?: string;
                /** @description Business-scoped user id of the contact, instead of phone_number; not available in the sandbox. */
                recipient?: string;
                /** @description Meta id of the phone number that the execution uses. */
                phone_number_id?: string;
                /**
                 * @deprecated
                 * @description Legacy identifier of the phone number that the execution uses.
                 */
                whatsapp_config_id?: number;
                /** @description Variables to set in the execution. */
                variables?: {
                    [key: string]: unknown;
                };
                /** @description Context of the conversation for the execution. */
                context?: {
                    [key: string]: unknown;
                };
                /** @description Initial data of the execution. */
                initial_data?: {
                    [key: string]: unknown;
                };
            } & (unknown | unknown);
        };
        /** @description Response containing the accepted execution, which is about to start. */
        WorkflowExecutionCreateAcceptedResponse: {
            /** @description The execution. */
            data: components["schemas"]["WorkflowExecutionCreateAccepted"];
        };
        /** @description Accepted execution of a workflow that is about to start. */
        WorkflowExecutionCreateAccepted: {
            /** @description Human-readable message about the result. */
            message: string;
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            workflow_id: string;
            /**
             * Format: uuid
             * @description Id of the execution.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id for tracking the execution.
             */
            tracking_id: string;
        };
        /** @description Response containing an execution. */
        WorkflowExecutionResponse: {
            /** @description The execution. */
            data: components["schemas"]["WorkflowExecutionDetail"];
        };
        /** @description Workflow execution with its context and events. */
        WorkflowExecutionDetail: components["schemas"]["WorkflowExecution"] & {
            /**
             * Format: uuid
             * @description Id of the execution to resume, which can be a child of this execution.
             */
            resumable_execution_id?: string | null;
            /** @description Context of the execution. */
            execution_context?: {
                /** @description Variables that the workflow set. */
                vars?: {
                    [key: string]: unknown;
                } | null;
                /** @description Variables that Kapso set. */
                system?: ({
                    /** @description Type of the trigger that started the execution. */
                    trigger_type?: string;
                    /**
                     * Format: uuid
                     * @description Id for tracking the execution.
                     */
                    tracking_id?: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                /** @description Contact and channel of the execution. */
                context?: ({
                    /** @description Channel of the conversation. */
                    channel?: string;
                    /** @description Phone number of the contact. */
                    phone_number?: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                /** @description Metadata about the origin of the execution. */
                metadata?: ({
                    /** @description Request that started the execution. */
                    request?: {
                        /** @description IP address from which the request was sent. */
                        ip?: string;
                        /** @description User agent of the request. */
                        user_agent?: string;
                        /**
                         * Format: date-time
                         * @description Timestamp at which the request was received (ISO 8601).
                         */
                        timestamp?: string;
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                }) | null;
            } & {
                [key: string]: unknown;
            };
            /** @description Events of the execution. */
            events?: components["schemas"]["WorkflowEvent"][];
        };
        /** @description Workflow execution with its error details. */
        WorkflowExecution: components["schemas"]["WorkflowExecutionSummary"] & {
            /** @description Structured details of the error. */
            error_details?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Event of a workflow execution. */
        WorkflowEvent: {
            /**
             * Format: uuid
             * @description Id of the event.
             */
            id: string;
            /** @description Type of the event. */
            event_type: string;
            /** @description Direction of the event: inbound or outbound. */
            direction?: string | null;
            /** @description Label of the edge that was followed. */
            edge_label?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the event occurred (ISO 8601).
             */
            created_at: string;
            /** @description Data of the event. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description Step to which the event belongs. */
            step?: components["schemas"]["WorkflowStepReference"];
        };
        /** @description Request body for updating the status of a workflow execution. */
        WorkflowExecutionUpdateRequest: {
            /** @description Fields of the execution to update. */
            workflow_execution: {
                /**
                 * @description New status of the execution.
                 * @enum {string}
                 */
                status: "ended" | "handoff" | "waiting";
            };
        };
        /** @description Response containing the updated execution. */
        WorkflowExecutionMinimalResponse: {
            /** @description The execution. */
            data: components["schemas"]["WorkflowExecution"];
        };
        /** @description A page of events. */
        WorkflowEventListResponse: {
            /** @description Events on this page. */
            data: components["schemas"]["WorkflowEvent"][];
            /** @description Cursors of the neighboring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description Request body for resuming a waiting execution. */
        WorkflowExecutionResumeRequest: {
            /** @description Input that the execution waits for. */
            message: {
                /** @description Kind of the input; defaults to payload. */
                kind?: string;
                /** @description Input data: text, an object or an array. */
                data: string | {
                    [key: string]: unknown;
                } | unknown[];
            };
            /** @description Variables to set in the execution. */
            variables?: {
                [key: string]: unknown;
            };
        };
        /** @description Response containing the resumed execution. */
        WorkflowExecutionResumeResponse: {
            /** @description The execution. */
            data: components["schemas"]["WorkflowExecutionSummary"] & {
                /**
                 * Format: uuid
                 * @description Id of the execution in the request.
                 */
                requested_execution_id?: string;
                /**
                 * Format: uuid
                 * @description Id of the parent execution that waits for this execution.
                 */
                parent_flow_execution_id?: string | null;
            };
        };
        /** @description All triggers of a workflow. */
        WorkflowTriggerListResponse: {
            /** @description Triggers of the workflow. */
            data: components["schemas"]["WorkflowTrigger"][];
        };
        /** @description Trigger that starts a workflow. */
        WorkflowTrigger: {
            /**
             * Format: uuid
             * @description Id of the trigger.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            workflow_id: string;
            /**
             * @description Type of the trigger.
             * @enum {string}
             */
            trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event" | (string & {});
            /** @description Whether the trigger is active. */
            active: boolean;
            /** @description Display name of the trigger. */
            display_name?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the trigger was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the trigger was last updated (ISO 8601).
             */
            updated_at?: string;
            /** @description Details of the trigger, which depend on its type. */
            triggerable?: {
                /** @description Meta id of the phone number whose messages or events start the workflow. */
                phone_number_id: string;
            } | {
                /** @description Event that starts the workflow, such as whatsapp.message.received. */
                event: string;
                /** @description Meta id of the phone number whose messages or events start the workflow. */
                phone_number_id?: string;
            } | {
                /** @description Name of the project event that starts the workflow. */
                event_name: string;
                /** @description Property of the event to compare. */
                property_key?: string | null;
                /** @description Operator of the comparison, such as eq. */
                operator?: string | null;
                /** @description Value with which the property is compared; any JSON value. */
                property_value?: unknown;
            } | {
                [key: string]: unknown;
            };
        };
        /** @description Request body for creating a trigger. */
        WorkflowTriggerCreateRequest: {
            /** @description Fields of the trigger. */
            trigger: {
                /**
                 * @description Type of the trigger.
                 * @enum {string}
                 */
                trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event";
                /** @description Whether the trigger is active; defaults to true. */
                active?: boolean;
                /** @description Meta id of the phone number whose messages or events start the workflow; required for inbound_message. */
                phone_number_id?: string;
                /**
                 * @description Event that starts the workflow; required for whatsapp_event.
                 * @enum {string}
                 */
                event?: "whatsapp.message.received" | "whatsapp.message.sent" | "whatsapp.message.failed" | "whatsapp.conversation.created" | "whatsapp.conversation.ended";
                /** @description Name of the project event that starts the workflow; required for project_event. */
                event_name?: string;
                /** @description Property of the event to compare. */
                property_key?: string;
                /**
                 * @description Operator of the comparison.
                 * @enum {string}
                 */
                operator?: "eq" | "lt" | "lte" | "gt" | "gte";
                /** @description Value with which the property is compared; any JSON value. */
                property_value?: unknown;
            };
        };
        /** @description Response containing a trigger. */
        WorkflowTriggerResponse: {
            /** @description The trigger. */
            data: components["schemas"]["WorkflowTrigger"];
        };
        /** @description Request body for replacing all triggers of a workflow. */
        WorkflowTriggerBulkReplaceRequest: {
            /** @description Triggers of the workflow; existing triggers that are not in the list are deleted. */
            triggers: {
                /**
                 * @description Type of the trigger.
                 * @enum {string}
                 */
                trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event";
                /** @description Whether the trigger is active; defaults to true. */
                active?: boolean;
                /** @description Meta id of the phone number whose messages or events start the workflow; required for inbound_message. */
                phone_number_id?: string;
                /**
                 * @description Event that starts the workflow; required for whatsapp_event.
                 * @enum {string}
                 */
                event?: "whatsapp.message.received" | "whatsapp.message.sent" | "whatsapp.message.failed" | "whatsapp.conversation.created" | "whatsapp.conversation.ended";
                /** @description Name of the project event that starts the workflow; required for project_event. */
                event_name?: string;
                /** @description Property of the event to compare. */
                property_key?: string;
                /**
                 * @description Operator of the comparison.
                 * @enum {string}
                 */
                operator?: "eq" | "lt" | "lte" | "gt" | "gte";
                /** @description Value with which the property is compared; any JSON value. */
                property_value?: unknown;
            }[];
        };
        /** @description Request body for activating or deactivating a trigger. */
        WorkflowTriggerUpdateRequest: {
            /** @description Fields of the trigger to update. */
            trigger: {
                /** @description Whether the trigger is active. */
                active?: boolean;
            };
        };
        /** @description All functions of the project. */
        FunctionListResponse: {
            /** @description Functions of the project. */
            data: components["schemas"]["Function"][];
        };
        /** @description Serverless function of the project. */
        Function: {
            /**
             * Format: uuid
             * @description Id of the function.
             */
            id: string;
            /** @description Name of the function. */
            name: string;
            /** @description Slug of the function: lowercase letters, digits and hyphens. */
            slug: string;
            /** @description Version number that increases with each change. */
            lock_version?: number;
            /** @description Description of the function. */
            description?: string | null;
            /** @description Code of the function, at most 1 MB. */
            code?: string;
            /** @description Number of the deployed version. */
            version?: number | null;
            /**
             * @description Status of the function.
             * @enum {string}
             */
            status: "draft" | "deployed" | "error" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the function was last deployed (ISO 8601).
             */
            last_deployed_at?: string | null;
            /**
             * @description Platform on which the function runs.
             * @enum {string}
             */
            function_type: "cloudflare_worker" | "supabase_function" | (string & {});
            /**
             * @description Whether an invocation returns the function's response unchanged (passthrough) or in an envelope (wrapped).
             * @enum {string}
             */
            invoke_response_mode?: "wrapped" | "passthrough" | (string & {});
            /** @description Whether the function can be invoked without an API key. */
            public_endpoint?: boolean;
            /** @description Configuration of the platform on which the function runs. */
            runtime_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uri
             * @description URL at which the function can be invoked.
             */
            endpoint_url?: string | null;
            /**
             * Format: uuid
             * @description Id of the project to which the function belongs.
             */
            project_id?: string;
            /**
             * Format: uuid
             * @description User id of the project member who created the function.
             */
            created_by_id?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the function was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the function was last updated (ISO 8601).
             */
            updated_at: string;
        };
        /** @description Request body for creating a function. */
        FunctionCreateRequest: {
            /** @description Fields of the function. */
            function: {
                /** @description Name of the function. */
                name: string;
                /** @description Slug of the function: lowercase letters, digits and hyphens. */
                slug?: string;
                /** @description Description of the function. */
                description?: string;
                /** @description Code of the function, at most 1 MB. */
                code: string;
                /**
                 * @description Platform on which the function runs.
                 * @enum {string}
                 */
                function_type: "cloudflare_worker" | "supabase_function";
                /** @description Whether the function can be invoked without an API key, for cloudflare_worker only; defaults to false. */
                public_endpoint?: boolean;
                /** @description Configuration of the platform on which the function runs. */
                runtime_config?: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Response containing a function. */
        FunctionResponse: {
            /** @description The function. */
            data: components["schemas"]["Function"];
        };
        /** @description Request body for updating a function. */
        FunctionUpdateRequest: {
            /** @description Fields of the function to update. */
            function: {
                /** @description Name of the function. */
                name?: string;
                /** @description Slug of the function: lowercase letters, digits and hyphens. */
                slug?: string;
                /** @description Version number on which the update is based; the response is a 409 if it is outdated, and no check takes place if it is omitted. */
                lock_version?: number;
                /** @description Description of the function. */
                description?: string;
                /** @description Code of the function, at most 1 MB. */
                code?: string;
                /**
                 * @description Whether an invocation returns the function's response unchanged (passthrough) or in an envelope (wrapped).
                 * @enum {string}
                 */
                invoke_response_mode?: "wrapped" | "passthrough";
                /** @description Configuration of the platform on which the function runs. */
                runtime_config?: {
                    [key: string]: unknown;
                };
                /** @description Whether the function can be invoked without an API key. */
                public_endpoint?: boolean;
            };
        };
        /** @description Started deployment, returned without a data envelope. */
        FunctionDeployResponse: {
            /** @description Human-readable message about the result. */
            message: string;
            /**
             * Format: uuid
             * @description Id of the function.
             */
            function_id: string;
            /** @description Status of the deployment. */
            status: string;
        };
        /** @description Input of the function; any fields. */
        FunctionInvokeRequest: {
            [key: string]: unknown;
        };
        /** @description Result of the function, passed through unchanged. */
        FunctionInvokeResponse: {
            [key: string]: unknown;
        } | unknown[] | string | number | boolean;
        /** @description Result of the function in an envelope. */
        FunctionInvokeWrappedResponse: {
            /** @description Result of the function; any JSON value except null. */
            data: {
                [key: string]: unknown;
            } | unknown[] | string | number | boolean;
        };
        /** @description All secrets of a function, without their values. */
        FunctionSecretListResponse: {
            /** @description Secrets of the function. */
            data: {
                /** @description Name of the secret. */
                name: string;
                /**
                 * @description Type of the value.
                 * @enum {string}
                 */
                type: "text" | "json" | "inherited" | (string & {});
            }[];
        };
        /** @description Request body for storing a secret. */
        FunctionSecretCreateRequest: {
            /** @description Fields of the secret. */
            secret: {
                /** @description Name of the secret: uppercase letters, digits and underscores. */
                name: string;
                /** @description Value of the secret, as text or an object. */
                value: string | {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Confirmation that the secret was stored, returned without a data envelope. */
        SimpleMessageResponse: {
            /** @description Human-readable message about the result. */
            message: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Latest invocations of a function. */
        FunctionInvocationsResponse: {
            /** @description The function and its invocations. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the function.
                 */
                function_id: string;
                /** @description Name of the function. */
                function_name: string;
                /** @description Invocations of the function. */
                invocations: components["schemas"]["FunctionInvocationDetail"][];
                /** @description Number of invocations. */
                total: number;
            };
        };
        /** @description Invocation of a function. */
        FunctionInvocationDetail: {
            /**
             * Format: uuid
             * @description Id of the invocation.
             */
            id: string;
            /** @description HTTP status of the response. */
            status_code: number;
            /** @description Duration of the invocation in milliseconds. */
            duration_ms?: number | null;
            /** @description Request body of the invocation. */
            request_body?: {
                [key: string]: unknown;
            } | null;
            /** @description Response body of the invocation. */
            response_body?: {
                [key: string]: unknown;
            } | null;
            /** @description Human-readable error message. */
            error_message?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the invocation was made (ISO 8601).
             */
            created_at: string;
            /** @description Log entries that the invocation has written. */
            console_logs?: components["schemas"]["FunctionConsoleLog"][];
        };
        /** @description Log entry of a function. */
        FunctionConsoleLog: {
            /** @description Severity of the log entry, such as error. */
            level: string;
            /** @description Text of the log entry. */
            message: string;
            /**
             * Format: date-time
             * @description Timestamp at which the log entry was written (ISO 8601).
             */
            logged_at: string;
            /** @description Stack trace of the error. */
            stack?: string | null;
        };
        /** @description All event definitions of the project. */
        ProjectEventDefinitionListResponse: {
            /** @description Event definitions of the project. */
            data: components["schemas"]["ProjectEventDefinition"][];
        };
        /** @description Definition of an event and its properties. */
        ProjectEventDefinition: {
            /**
             * Format: uuid
             * @description Id of the event definition.
             */
            id: string;
            /** @description Name of the event: lowercase words separated by dots. */
            name: string;
            /** @description Description of the event. */
            description?: string | null;
            /** @description Properties of the event, by name. */
            property_schema: {
                [key: string]: {
                    /**
                     * @description Type of the property.
                     * @enum {string}
                     */
                    type: "string" | "number" | "boolean" | (string & {});
                };
            };
            /**
             * Format: date-time
             * @description Timestamp at which the last event with this definition was received (ISO 8601).
             */
            last_seen_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the definition was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the definition was last updated (ISO 8601).
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the definition was archived (ISO 8601); null if it is in use.
             */
            archived_at: string | null;
        };
        /** @description Request body for creating an event definition. */
        ProjectEventDefinitionCreateRequest: {
            /** @description Name of the event: lowercase words separated by dots. */
            name: string;
            /** @description Description of the event. */
            description?: string | null;
            /** @description Properties of the event, by name. */
            property_schema?: {
                [key: string]: {
                    /**
                     * @description Type of the property.
                     * @enum {string}
                     */
                    type: "string" | "number" | "boolean";
                };
            };
        };
        /** @description Response containing an event definition. */
        ProjectEventDefinitionResponse: {
            /** @description The event definition. */
            data: components["schemas"]["ProjectEventDefinition"];
        };
        /** @description Request body for updating an event definition. */
        ProjectEventDefinitionUpdateRequest: {
            /** @description Name of the event, which cannot change once an event has been recorded. */
            name?: string;
            /** @description Description of the event. */
            description?: string | null;
            /** @description Properties of the event, by name. */
            property_schema?: {
                [key: string]: {
                    /**
                     * @description Type of the property.
                     * @enum {string}
                     */
                    type: "string" | "number" | "boolean";
                };
            };
            /** @description Whether to archive the definition. */
            archived?: boolean;
        };
        /** @description A page of events. */
        ProjectEventListResponse: {
            /** @description Events on this page. */
            data: components["schemas"]["ProjectEvent"][];
            /** @description Position of this page in offset pagination. */
            meta?: components["schemas"]["PaginationMeta"];
            /** @description Cursors of the neighboring pages. */
            paging?: components["schemas"]["Paging"];
        };
        /** @description Event that the project has recorded. */
        ProjectEvent: {
            /**
             * Format: uuid
             * @description Id of the event.
             */
            id: string;
            /** @description Name of the event: lowercase words separated by dots. */
            name: string;
            /**
             * Format: date-time
             * @description Timestamp at which the event occurred (ISO 8601).
             */
            occurred_at: string;
            /**
             * Format: uuid
             * @description Id of the conversation to which the event belongs.
             */
            conversation_id: string | null;
            /** @description Values of the event's properties, by name. */
            properties: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description Request body for recording an event. */
        ProjectEventCreateRequest: {
            /** @description Name of the event: lowercase words separated by dots. */
            name: string;
            /**
             * Format: date-time
             * @description Timestamp at which the event occurred (ISO 8601); defaults to the current time.
             */
            occurred_at?: string;
            /**
             * Format: uuid
             * @description Id of the conversation to which the event belongs.
             */
            conversation_id?: string;
            /** @description Values of the event's properties, by name. */
            properties?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description Response containing an event. */
        ProjectEventResponse: {
            /** @description The event. */
            data: components["schemas"]["ProjectEvent"];
        };
        /** @description A page of findings. */
        FindingListResponse: {
            /** @description Findings on this page. */
            data: components["schemas"]["FindingSummary"][];
            /** @description Cursors of the neighboring pages. */
            paging: {
                /** @description Cursors of the first and last item on this page. */
                cursors: {
                    /** @description Cursor of the first item. */
                    before: string | null;
                    /** @description Cursor of the last item. */
                    after: string | null;
                };
                /** @description Cursor to send as "after" to retrieve the next page; null on the last page. */
                next: string | null;
                /** @description Cursor to send as "before" to retrieve the previous page; null on the first page. */
                previous: string | null;
            };
        };
        /** @description Summary of a finding that Kapso has detected in the events of the project. */
        FindingSummary: {
            /**
             * Format: uuid
             * @description Id of the finding.
             */
            id: string;
            /** @description Name of the detected signal. */
            signal_name: string;
            /**
             * @description Trend of the signal: rising, falling or recurring.
             * @enum {string}
             */
            direction: "rising" | "falling" | "recurring" | (string & {});
            /**
             * @description Status of the finding.
             * @enum {string}
             */
            status: "candidate" | "open" | (string & {});
            /** @description Number of affected conversations or events. */
            affected_count: number;
            /**
             * @description Unit of affected_count.
             * @enum {string}
             */
            affected_unit: "conversations" | "events" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the signal was last observed (ISO 8601).
             */
            last_observed_at: string;
            /** @description Number of related findings. */
            related_findings_count: number;
            /** @description The investigation; null if there was none. */
            investigation: components["schemas"]["FindingSummaryInvestigation"] | null;
            /** @description Verification of a fix; null if there was none. */
            verification: components["schemas"]["FindingSummaryVerification"] | null;
        };
        /** @description Summary of an investigation. */
        FindingSummaryInvestigation: {
            /**
             * @description Status of the investigation.
             * @enum {string}
             */
            status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
            /** @description Whether the investigation can be retried. */
            retryable: boolean;
            /** @description Reason why the investigation can be retried. */
            retry_reason: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the investigation was completed (ISO 8601).
             */
            completed_at: string | null;
            /** @description Error message, truncated to 200 characters. */
            error_message: string | null;
            /** @description Title of the cause, truncated to 100 characters. */
            cause_title: string | null;
            /** @description Summary of the result, truncated to 200 characters. */
            summary: string | null;
        };
        /** @description Summary of the verification of a fix. */
        FindingSummaryVerification: {
            /**
             * @description Status of the verification.
             * @enum {string}
             */
            status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
            /**
             * @description Trigger of the verification.
             * @enum {string}
             */
            trigger_type: "workflow_version" | "regression" | "manual" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the verification was completed (ISO 8601).
             */
            completed_at: string | null;
        };
        /** @description Error response of the finding operations. */
        FindingsErrorResponse: {
            /** @description Error message (one sentence). */
            error: string;
            /**
             * @description Machine-readable error code, if there is one.
             * @enum {string}
             */
            code?: "findings_not_enabled" | "finding_not_found" | "investigation_unavailable";
        };
        /** @description Response containing a finding. */
        FindingDetailResponse: {
            /** @description The finding. */
            data: components["schemas"]["FindingDetail"];
        };
        /** @description Finding that Kapso has detected in the events of the project. */
        FindingDetail: {
            /**
             * Format: uuid
             * @description Id of the finding.
             */
            id: string;
            /**
             * @description Type of the data source in which the signal was detected.
             * @enum {string}
             */
            source_type: "project_event" | (string & {});
            /** @description Key of the data source in which the signal was detected. */
            source_key: string;
            /** @description Name of the detected signal. */
            signal_name: string;
            /**
             * @description Trend of the signal: rising, falling or recurring.
             * @enum {string}
             */
            direction: "rising" | "falling" | "recurring" | (string & {});
            /**
             * @description Status of the finding.
             * @enum {string}
             */
            status: "candidate" | "open" | "quiet" | (string & {});
            /** @description Number of affected conversations or events. */
            affected_count: number;
            /** @description Baseline count of the earlier period. */
            baseline_count: number | null;
            /** @description Current rate, between 0 and 1. */
            current_rate: number | null;
            /** @description Baseline rate of the earlier period, between 0 and 1. */
            baseline_rate: number | null;
            /** @description Revision number that increases with new evidence. */
            evidence_revision: number;
            /**
             * Format: date-time
             * @description Timestamp at which the signal was last observed (ISO 8601).
             */
            last_observed_at: string;
            /**
             * Format: date-time
             * @description Start of the analyzed period (ISO 8601).
             */
            window_start_at: string;
            /**
             * Format: date-time
             * @description End of the analyzed period (ISO 8601).
             */
            window_end_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the signal was last severe enough to qualify as a finding (ISO 8601).
             */
            last_qualified_at: string;
            /**
             * @description Unit of affected_count.
             * @enum {string}
             */
            affected_unit: "conversations" | "events" | (string & {});
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            workflow_id: string | null;
            /** @description Name of the workflow. */
            workflow_name: string | null;
            /** @description Verification of a fix; null if there was none. */
            verification: components["schemas"]["FindingVerification"] | null;
            /** @description Related findings, at most 24. */
            related_findings: components["schemas"]["RelatedFinding"][];
            /** @description The investigation; null if there was none. */
            investigation: components["schemas"]["FindingInvestigation"] | null;
        };
        /** @description Verification of a fix. */
        FindingVerification: {
            /**
             * Format: uuid
             * @description Id of the verification.
             */
            id: string;
            /**
             * @description Status of the verification.
             * @enum {string}
             */
            status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
            /**
             * @description Trigger of the verification.
             * @enum {string}
             */
            trigger_type: "workflow_version" | "regression" | "manual" | (string & {});
            /** @description Version of the workflow before the fix. */
            from_workflow_version: number | null;
            /** @description Version of the workflow with the fix. */
            to_workflow_version: number | null;
            /**
             * Format: date-time
             * @description Timestamp at which the verification started (ISO 8601).
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the verification was completed (ISO 8601).
             */
            completed_at: string | null;
        };
        /** @description Finding that is related to another finding. */
        RelatedFinding: {
            /**
             * Format: uuid
             * @description Id of the finding.
             */
            id: string;
            /**
             * @description Type of the data source in which the signal was detected.
             * @enum {string}
             */
            source_type: "project_event" | (string & {});
            /** @description Key of the data source in which the signal was detected. */
            source_key: string;
            /** @description Name of the detected signal. */
            signal_name: string;
            /**
             * @description Trend of the signal: rising, falling or recurring.
             * @enum {string}
             */
            direction: "rising" | "falling" | "recurring" | (string & {});
            /** @description Number of affected conversations or events. */
            affected_count: number;
            /** @description Baseline count of the earlier period. */
            baseline_count: number | null;
            /** @description Current rate, between 0 and 1. */
            current_rate: number | null;
            /** @description Baseline rate of the earlier period, between 0 and 1. */
            baseline_rate: number | null;
            /**
             * Format: date-time
             * @description Start of the analyzed period (ISO 8601).
             */
            window_start_at: string;
            /**
             * Format: date-time
             * @description End of the analyzed period (ISO 8601).
             */
            window_end_at: string;
            /**
             * @description Unit of affected_count.
             * @enum {string}
             */
            affected_unit: "conversations" | "events" | (string & {});
            /** @description Revision number that increases with new evidence. */
            evidence_revision: number;
        };
        /** @description Investigation of a finding. */
        FindingInvestigation: {
            /**
             * Format: uuid
             * @description Id of the investigation.
             */
            id: string;
            /**
             * @description Status of the investigation.
             * @enum {string}
             */
            status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
            /** @description Whether the investigation can be retried. */
            retryable: boolean;
            /** @description Reason why the investigation can be retried. */
            retry_reason: string | null;
            /** @description Human-readable error message. */
            error_message: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the investigation was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the investigation was completed (ISO 8601).
             */
            completed_at: string | null;
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            workflow_id: string | null;
            /** @description Name of the workflow. */
            workflow_name: string | null;
            /** @description Result of the investigation. */
            result: components["schemas"]["FindingInvestigationResult"];
        };
        /** @description Result of an investigation. */
        FindingInvestigationResult: {
            /** @description Summary of the result. */
            summary: string | null;
            /** @description Alternative explanations of the finding. */
            alternative_explanations: string[] | null;
            /** @description Data that the investigation could not cover. */
            coverage_limitations: string[] | null;
            /** @description Affected components. */
            affected_components: string[] | null;
            /** @description Causes of the finding. */
            causes: components["schemas"]["FindingCause"][];
            /** @description Suggested fixes. */
            suggested_fixes: components["schemas"]["FindingSuggestedFix"][];
            /** @description Change compared with the previous result; set only after an investigation of newer evidence. */
            change_since_previous?: {
                /**
                 * @description Status of the change.
                 * @enum {string}
                 */
                status?: "not_applicable" | "unchanged" | "narrowed" | "revised" | "replaced" | "insufficient_evidence" | (string & {});
                /** @description Explanation of the change. */
                explanation: string;
            };
        };
        /** @description Cause that an investigation has identified. */
        FindingCause: {
            /** @description Title of the cause. */
            title: string;
            /** @description Explanation of the cause. */
            explanation: string;
            /**
             * @description Confidence of the investigation in the cause.
             * @enum {string}
             */
            confidence: "low" | "medium" | "high" | (string & {});
            /** @description References to the evidence. */
            evidence_references: components["schemas"]["FindingEvidenceReference"][];
        };
        /** @description Reference to the evidence of a cause or a fix. */
        FindingEvidenceReference: {
            /** @description Type of the evidence source. */
            source_type: string;
            /** @description Id of the evidence source. */
            source_id: string | null;
            /** @description Observation in the evidence source. */
            observation: string | null;
            /**
             * Format: date-time
             * @description Timestamp of the observation (ISO 8601).
             */
            occurred_at: string | null;
        };
        /** @description Fix that an investigation suggests. */
        FindingSuggestedFix: {
            /** @description Title of the fix. */
            title: string;
            /**
             * @description Priority of the fix; exactly one fix is primary.
             * @enum {string}
             */
            priority: "primary" | "secondary" | (string & {});
            /**
             * @description Category of the change.
             * @enum {string}
             */
            category: "workflow" | "code" | "evaluation" | "configuration" | (string & {});
            /** @description Description of the change. */
            change: string;
            /** @description Method to verify that the fix has helped. */
            verification: string;
            /** @description Target of the fix. */
            target: {
                /** @description Name of the target. */
                name: string | null;
                /** @description Location of the target. */
                location: string | null;
            };
            /** @description References to the evidence. */
            evidence_references: components["schemas"]["FindingEvidenceReference"][];
        };
        /** @description Response containing the evidence, or the reason why there is none. */
        FindingEvidenceResponse: {
            /** @description The evidence, or the reason why there is none. */
            data: components["schemas"]["FindingEvidence"] | components["schemas"]["FindingEvidenceUnavailable"];
        };
        /** @description Events and conversations on which a finding is based. */
        FindingEvidence: {
            /** @description The finding. */
            finding: components["schemas"]["FindingEvidenceFinding"];
            /** @description The event definition; null if it no longer exists. */
            event_definition: components["schemas"]["FindingEvidenceEventDefinition"] | null;
            /** @description Coverage of the evidence. */
            coverage: components["schemas"]["FindingEvidenceCoverage"];
            /** @description Workflow to which the evidence relates. */
            workflow: {
                /**
                 * Format: uuid
                 * @description Id of the workflow.
                 */
                id?: string;
                /** @description Name of the workflow. */
                name?: string;
            } | null;
            /** @description Counts per day. */
            daily_history: components["schemas"]["FindingEvidenceDailyHistoryEntry"][];
            /** @description Events on which the finding is based. */
            source_events: components["schemas"]["FindingEvidenceSourceEvent"][];
            /** @description Ids of the affected conversations. */
            affected_conversation_ids: string[];
            /** @description Ids of the comparison conversations. */
            comparison_conversation_ids: string[];
            /** @description Event types that occurred together with these events. */
            co_occurring_events: components["schemas"]["FindingEvidenceCoOccurringEvent"][];
            /** @description Grouped findings, at most 25. */
            grouped_findings: components["schemas"]["FindingEvidenceFinding"][];
            /** @description Evidence for each of the grouped findings. */
            evidence_by_finding: components["schemas"]["FindingEvidenceGroup"][];
            /** @description New evidence; set on repeated investigations only. */
            new_evidence?: components["schemas"]["FindingEvidenceDeltaItem"][];
            /** @description Earlier evidence; set on repeated investigations only and currently always empty. */
            historical_context?: unknown[];
            /** @description Summary of the new evidence. */
            evidence_summary?: components["schemas"]["FindingEvidenceSummary"];
        };
        /** @description Finding to which the evidence belongs. */
        FindingEvidenceFinding: {
            /**
             * Format: uuid
             * @description Id of the finding.
             */
            id: string;
            /**
             * @description Type of the data source in which the signal was detected.
             * @enum {string}
             */
            source_type: "project_event" | (string & {});
            /** @description Key of the data source in which the signal was detected. */
            source_key: string;
            /** @description Name of the detected signal. */
            signal_name: string;
            /**
             * @description Trend of the signal: rising, falling or recurring.
             * @enum {string}
             */
            direction: "rising" | "falling" | "recurring" | (string & {});
            /**
             * @description Status of the finding.
             * @enum {string}
             */
            status: "candidate" | "open" | "quiet" | (string & {});
            /**
             * Format: date-time
             * @description Start of the analyzed period (ISO 8601).
             */
            window_start_at: string;
            /**
             * Format: date-time
             * @description End of the analyzed period (ISO 8601).
             */
            window_end_at: string;
            /** @description Number of affected conversations or events. */
            affected_count: number;
            /** @description Baseline count of the earlier period. */
            baseline_count: number | null;
            /** @description Current rate, between 0 and 1. */
            current_rate: number | null;
            /** @description Baseline rate of the earlier period, between 0 and 1. */
            baseline_rate: number | null;
            /**
             * Format: date-time
             * @description Timestamp at which the signal was last observed (ISO 8601).
             */
            last_observed_at: string;
        };
        /** @description Definition of the event to which a finding relates. */
        FindingEvidenceEventDefinition: {
            /**
             * Format: uuid
             * @description Id of the event definition.
             */
            id: string;
            /** @description Name of the event. */
            name: string;
            /** @description Human-readable name of the event. */
            display_name: string | null;
            /** @description Description of the event. */
            description: string | null;
            /** @description Properties of the event, by name. */
            property_schema: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Coverage of the evidence. */
        FindingEvidenceCoverage: {
            /** @description Total number of events. */
            source_event_count: number;
            /** @description Number of events returned. */
            source_events_returned: number;
            /** @description Number of affected conversations returned. */
            affected_conversations_returned: number;
            /** @description Number of comparison conversations returned. */
            comparison_conversations_returned: number;
            /** @description Maximum number of events returned. */
            source_event_limit: number;
            /** @description Maximum number of affected conversations returned. */
            affected_conversation_limit: number;
            /** @description Maximum number of comparison conversations returned. */
            comparison_conversation_limit: number;
            /** @description Note about the selection. */
            note: string | null;
            /**
             * Format: date-time
             * @description Timestamp after which evidence counts as new (ISO 8601).
             */
            cutoff?: string | null;
            /** @description Freshness of the evidence; set on repeated investigations only. */
            freshness?: string;
        };
        /** @description Counts of a single day. */
        FindingEvidenceDailyHistoryEntry: {
            /**
             * Format: date
             * @description Date of the day (ISO 8601).
             */
            bucket_on: string;
            /** @description Number of events. */
            event_count: number;
            /** @description Number of conversations with at least one event. */
            conversation_count: number;
        };
        /** @description Event on which a finding is based. */
        FindingEvidenceSourceEvent: {
            /**
             * Format: uuid
             * @description Id of the event.
             */
            id: string;
            /** @description Name of the event. */
            name: string;
            /**
             * Format: date-time
             * @description Timestamp at which the event was observed (ISO 8601).
             */
            observed_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the event occurred (ISO 8601).
             */
            occurred_at: string;
            /**
             * Format: uuid
             * @description Id of the conversation to which the event belongs.
             */
            conversation_id: string | null;
            /** @description Values of the event's properties, by name. */
            properties: {
                [key: string]: string | number | boolean | null;
            };
            /** @description The project's phone number to which the event belongs. */
            whatsapp_config: {
                /**
                 * Format: uuid
                 * @description Internal Kapso id of the project's phone number.
                 */
                id?: string;
                /** @description Kind of the phone number. */
                kind?: string;
                /** @description Name of the phone number. */
                name?: string | null;
                /** @description The phone number itself. */
                business_phone_number?: string | null;
                /** @description Meta id of the project's phone number. */
                meta_phone_number_id?: string | null;
            } | null;
            /** @description Workflow that recorded the event. */
            source_workflow: {
                /**
                 * Format: uuid
                 * @description Id of the workflow.
                 */
                workflow_id?: string | null;
                /**
                 * Format: uuid
                 * @description Id of the execution.
                 */
                execution_id?: string | null;
                /**
                 * Format: uuid
                 * @description Id of the workflow version.
                 */
                snapshot_id?: string | null;
                /** @description Number of the workflow version. */
                snapshot_version?: number | null;
                /** @description Whether the execution was a test. */
                test_mode?: boolean | null;
            } | null;
        };
        /** @description Event type that occurred together with the events on which a finding is based. */
        FindingEvidenceCoOccurringEvent: {
            /** @description Name of the event. */
            name: string;
            /** @description Number of occurrences. */
            event_count: number;
            /**
             * Format: date-time
             * @description Timestamp at which the event was observed (ISO 8601); set on repeated investigations only.
             */
            observed_at?: string;
        };
        /** @description Evidence for one of the grouped findings. */
        FindingEvidenceGroup: {
            /** @description The finding. */
            finding: components["schemas"]["FindingEvidenceFinding"];
            /** @description The event definition; null if it no longer exists. */
            event_definition: components["schemas"]["FindingEvidenceEventDefinition"] | null;
            /** @description Counts per day. */
            daily_history: components["schemas"]["FindingEvidenceDailyHistoryEntry"][];
            /** @description Events on which the finding is based. */
            source_events: components["schemas"]["FindingEvidenceSourceEvent"][];
            /** @description Ids of the affected conversations. */
            affected_conversation_ids: string[];
            /** @description Event types that occurred together with these events. */
            co_occurring_events: components["schemas"]["FindingEvidenceCoOccurringEvent"][];
            /** @description New evidence; set on repeated investigations only. */
            new_evidence?: components["schemas"]["FindingEvidenceDeltaItem"][];
            /** @description Earlier evidence; set on repeated investigations only and currently always empty. */
            historical_context?: unknown[];
            /** @description Summary of the new evidence. */
            evidence_summary?: components["schemas"]["FindingEvidenceSummary"];
        };
        /** @description Evidence that is new since the previous investigation. */
        FindingEvidenceDeltaItem: {
            /**
             * Format: uuid
             * @description Id of the item.
             */
            id: string;
            /**
             * Format: date-time
             * @description Timestamp at which the item was observed (ISO 8601).
             */
            observed_at: string;
            /**
             * @description Type of the item: an event or a conversation.
             * @enum {string}
             */
            source_type: "project_event" | "conversation" | (string & {});
            /** @description Whether the item is newer than the previous investigation. */
            new_since_previous: boolean;
        };
        /** @description Summary of the new evidence. */
        FindingEvidenceSummary: {
            /**
             * Format: date-time
             * @description Timestamp after which evidence counts as new (ISO 8601).
             */
            cutoff: string | null;
            /** @description Number of new items. */
            new_item_count: number;
        };
        /** @description Reason why there is no evidence, returned with HTTP status 200. */
        FindingEvidenceUnavailable: {
            /** @description Error message (one sentence). */
            error: string;
            /** @description Type of the data source in which the signal was detected. */
            source_type: string | null;
            /** @description Key of the data source in which the signal was detected. */
            source_key: string | null;
        };
        /** @description Response containing the accepted investigation, which is about to start. */
        FindingInvestigationAcceptedResponse: {
            /** @description The investigation. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the finding.
                 */
                finding_id: string;
                /**
                 * Format: uuid
                 * @description Id of the investigation.
                 */
                investigation_id: string;
                /**
                 * @description Status of the investigation.
                 * @enum {string}
                 */
                status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
            };
        };
        /** @description Response containing the result of a decision about a finding. */
        FindingVerificationMutationResponse: {
            /** @description The verification. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the finding.
                 */
                finding_id: string;
                /**
                 * Format: uuid
                 * @description Id of the verification.
                 */
                verification_id: string;
                /**
                 * @description Status of the verification.
                 * @enum {string}
                 */
                status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
            };
        };
        /** @description A page of embedded inboxes. */
        InboxEmbedListResponse: {
            /** @description Embeds on this page. */
            data: components["schemas"]["InboxEmbed"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Inbox that is embedded in an external page. */
        InboxEmbed: {
            /**
             * Format: uuid
             * @description Id of the embed.
             */
            id: string;
            /** @description Name of the embed. */
            name?: string | null;
            /**
             * @description Scope of the inbox: the whole project, a customer or a phone number.
             * @enum {string}
             */
            scope_type: "project" | "customer" | "phone_number" | (string & {});
            /** @description Id of the customer, or Meta id of the phone number; null if the scope is the whole project. */
            scope_id?: string | null;
            /** @description Name of the customer or phone number. */
            scope_name?: string | null;
            /**
             * Format: uuid
             * @description User id of the project member that the inbox acts as.
             */
            assigned_user_id?: string | null;
            /** @description Name of the project member that the inbox acts as. */
            assigned_user_name?: string | null;
            /**
             * @description Status of the embed.
             * @enum {string}
             */
            status: "active" | "revoked" | (string & {});
            /** @description Origins that are allowed to embed the inbox; if empty, every origin is allowed. */
            allowed_origins: string[];
            /**
             * @description Default color mode of the inbox: light, dark or the system setting.
             * @enum {string}
             */
            default_mode: "system" | "light" | "dark" | (string & {});
            /**
             * @description Language code of the embed.
             * @default en
             * @enum {string}
             */
            language: "en" | "es" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the embed expires (ISO 8601).
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the embed was last used (ISO 8601).
             */
            last_used_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the embed was created (ISO 8601).
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the embed was last updated (ISO 8601).
             */
            updated_at: string;
        };
        /** @description Request body for creating an embedded inbox. */
        InboxEmbedCreateRequest: {
            /** @description Fields of the embedded inbox. */
            inbox_embed: {
                /** @description Name of the embed. */
                name?: string | null;
                /**
                 * @description Scope of the inbox: the whole project, a customer or a phone number.
                 * @enum {string}
                 */
                scope_type: "project" | "customer" | "phone_number";
                /** @description Id of the customer, or Meta id of the phone number; omitted if the scope is the whole project. */
                scope_id?: string | null;
                /**
                 * Format: uuid
                 * @description User id of the project member that the inbox acts as.
                 */
                assigned_user_id?: string | null;
                /** @description Origins that are allowed to embed the inbox; if empty, every origin is allowed. */
                allowed_origins?: string[];
                /**
                 * @description Default color mode of the inbox: light, dark or the system setting (default).
                 * @enum {string}
                 */
                default_mode?: "system" | "light" | "dark";
                /**
                 * @description Language code of the inbox; defaults to en.
                 * @enum {string}
                 */
                language?: "en" | "es";
                /**
                 * Format: date-time
                 * @description Timestamp at which the embed expires (ISO 8601).
                 */
                expires_at?: string | null;
            };
        };
        /** @description Response containing the created embedded inbox. */
        InboxEmbedCreatedResponse: {
            /** @description The embedded inbox. */
            data: components["schemas"]["InboxEmbedCreated"];
        };
        /** @description Created embedded inbox with its token and URL, which no other response contains. */
        InboxEmbedCreated: components["schemas"]["InboxEmbed"] & {
            /** @description Secret token of the embed, returned only once. */
            token: string;
            /**
             * Format: uri
             * @description URL to embed, returned only once.
             */
            embed_url: string;
        };
        /** @description Response containing an embedded inbox. */
        InboxEmbedResponse: {
            /** @description The embedded inbox. */
            data: components["schemas"]["InboxEmbed"];
        };
        /** @description Request body for updating an embedded inbox. */
        InboxEmbedUpdateRequest: {
            /** @description Fields of the embedded inbox to update. */
            inbox_embed: {
                /** @description Name of the embed. */
                name?: string | null;
                /**
                 * Format: uuid
                 * @description User id of the project member that the inbox acts as.
                 */
                assigned_user_id?: string | null;
                /** @description Origins that are allowed to embed the inbox; if empty, every origin is allowed. */
                allowed_origins?: string[];
                /**
                 * @description Default color mode of the inbox: light, dark or the system setting.
                 * @enum {string}
                 */
                default_mode?: "system" | "light" | "dark";
                /**
                 * @description Language code of the embed.
                 * @enum {string}
                 */
                language?: "en" | "es";
                /**
                 * Format: date-time
                 * @description Timestamp at which the embed expires (ISO 8601).
                 */
                expires_at?: string | null;
            };
        };
        /** @description A page of members. */
        UsersResponse: {
            /** @description Memberships on this page. */
            data: components["schemas"]["User"][];
            /** @description Position of this page in offset pagination. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description Member of the project. */
        User: {
            /** @description Id of the membership, which differs from the user id. */
            id: number;
            /**
             * Format: uuid
             * @description User id of the member.
             */
            user_id: string;
            /**
             * Format: email
             * @description Email address of the member.
             */
            email: string;
            /** @description Name of the member. */
            name: string;
            /**
             * @description Role of the member.
             * @enum {string}
             */
            role: "owner" | "member" | (string & {});
        };
        /** @description All notification event types. */
        NotificationEventTypeListResponse: {
            /** @description Notification event types. */
            data: components["schemas"]["NotificationEventType"][];
        };
        /** @description Event type about which the team can be notified. */
        NotificationEventType: {
            /** @description Key of the event type in routes. */
            key?: string;
            /** @description Name of the event type. */
            name?: string;
            /** @description Description of the event type. */
            description?: string;
            /**
             * @description Category of the event type.
             * @enum {string}
             */
            category?: "account" | "billing" | "usage" | "whatsapp" | "workflow" | "agent" | "integration" | "security" | "reports" | "product" | "findings" | (string & {});
            /**
             * @description Severity of the notification.
             * @enum {string}
             */
            severity?: "info" | "warning" | "error" | "critical" | (string & {});
            /** @description Channels through which the notification can be sent. */
            supported_channels?: ("email" | "slack")[];
            /** @description Fields of the notification data. */
            data_contract?: {
                /** @description Fields that are always present. */
                required?: string[];
                /** @description Fields that can be absent. */
                optional?: string[];
            };
            /** @description Path template of the page with further details, with a placeholder for the project id. */
            surface_path_template?: string;
        };
        /** @description All destinations of the project. */
        NotificationDestinationListResponse: {
            /** @description Destinations of the project. */
            data: components["schemas"]["NotificationDestination"][];
        };
        /** @description Email address or channel to which notifications are sent. */
        NotificationDestination: {
            /**
             * Format: uuid
             * @description Id of the destination.
             */
            id?: string;
            /**
             * @description Kind of the destination.
             * @enum {string}
             */
            kind?: "shared_email" | "slack_channel" | (string & {});
            /** @description Human-readable name of the destination. */
            label?: string | null;
            /**
             * @description Status of the destination: an email address is pending until it is confirmed, a channel is active immediately.
             * @enum {string}
             */
            status?: "pending" | "active" | "unhealthy" | (string & {});
            /**
             * @description Channel through which notifications are sent.
             * @enum {string}
             */
            channel?: "email" | "slack" | (string & {});
            /** @description Email address, or Slack channel id. */
            address?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the email address was verified (ISO 8601).
             */
            verified_at?: string | null;
            /**
             * Format: uuid
             * @description Id of the Slack channel binding.
             */
            slack_channel_binding_id?: string | null;
            /** @description Name of the Slack workspace. */
            workspace_name?: string | null;
            /**
             * Format: uuid
             * @description User id of the member to whom the destination belongs; null if it belongs to the team.
             */
            user_id?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the destination was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the destination was last updated (ISO 8601).
             */
            updated_at?: string;
        };
        /** @description Response containing a destination. */
        NotificationDestinationResponse: {
            /** @description The destination. */
            data: components["schemas"]["NotificationDestination"];
        };
        /** @description All routes of the project. */
        NotificationRouteListResponse: {
            /** @description Routes of the project. */
            data: components["schemas"]["NotificationRoute"][];
        };
        /** @description Route from a notification event type to a destination. */
        NotificationRoute: {
            /**
             * Format: uuid
             * @description Id of the route.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Id of the destination.
             */
            destination_id?: string;
            /** @description Key of the notification event type. */
            event_key?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the route was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the route was last updated (ISO 8601).
             */
            updated_at?: string;
        };
        /** @description Response containing a route. */
        NotificationRouteResponse: {
            /** @description The route. */
            data: components["schemas"]["NotificationRoute"];
        };
        /** @description All AI models. */
        ProviderModelListResponse: {
            /** @description AI models. */
            data: components["schemas"]["ProviderModel"][];
        };
        /** @description AI model that workflows and agents can use. */
        ProviderModel: {
            /**
             * Format: uuid
             * @description Id of the model.
             */
            id: string;
            /** @description Name of the model. */
            name: string;
            /** @description Provider of the model. */
            provider?: string | null;
            /** @description Whether the model reasons before it responds. */
            reasoning_model?: boolean;
            /**
             * @description Thinking mode of the model.
             * @enum {string}
             */
            thinking_mode?: "disabled" | "manual" | "adaptive" | "always_adaptive" | (string & {});
            /** @description Whether sampling parameters such as temperature can be set. */
            supports_custom_sampling?: boolean;
            /** @description Reasoning efforts that the model supports. */
            supported_reasoning_efforts?: ("none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max")[];
            /**
             * @description Default reasoning effort of the model.
             * @enum {string|null}
             */
            default_reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null | (string & {});
            /** @description Prompt cache lifetimes that the model supports. */
            supported_prompt_cache_ttls?: ("5m" | "1h")[];
            /**
             * @description Default prompt cache lifetime of the model.
             * @enum {string|null}
             */
            default_prompt_cache_ttl?: "5m" | "1h" | null | (string & {});
            /**
             * @description API of the provider that is used.
             * @enum {string}
             */
            api_surface?: "provider_default" | "chat_completions" | "responses" | (string & {});
        };
        /** @description A page of API requests. */
        ExternalApiLogListResponse: {
            /** @description API requests on this page. */
            data: components["schemas"]["ExternalApiLog"][];
            /** @description Cursors of the neighboring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description API request made with an API key of the project. */
        ExternalApiLog: {
            /**
             * Format: uuid
             * @description Id of the log entry.
             */
            id: string;
            /** @description Path of the request. */
            endpoint: string;
            /** @description HTTP method of the request. */
            http_method: string;
            /** @description HTTP status of the response. */
            response_status: number;
            /** @description Response time in milliseconds. */
            response_time_ms: number;
            /** @description IP address from which the request was sent. */
            ip_address?: string | null;
            /** @description Human-readable error message. */
            error_message?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the request was made (ISO 8601).
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Id of the API key with which the request was made.
             */
            api_key_id?: string | null;
            /** @description Name of the API key with which the request was made. */
            api_key_name?: string | null;
        };
        /** @description A page of log entries. */
        LogSearchResponse: {
            /** @description Result of the search. */
            data: {
                /** @description Whether the search could be executed. */
                available: boolean;
                /** @description Log source or sources that were searched. */
                source?: string | string[] | null;
                /** @description Time range that was searched. */
                window?: components["schemas"]["LogSearchWindow"];
                /** @description Log entries on this page. */
                events: components["schemas"]["LogSearchEvent"][];
                /** @description Pagination of the search. */
                pagination?: components["schemas"]["LogSearchPagination"];
                /** @description Reason why the search failed. */
                error?: string | null;
                /** @description Machine-readable error code. */
                code?: string | null;
            };
        };
        /** @description Time range that was searched. */
        LogSearchWindow: {
            /**
             * Format: date-time
             * @description Start of the searched time range (ISO 8601).
             */
            since?: string;
            /**
             * Format: date-time
             * @description End of the searched time range (ISO 8601).
             */
            until?: string;
        };
        /** @description Log entry; its fields depend on its source. */
        LogSearchEvent: {
            /** @description Id of the log entry. */
            id: string;
            /**
             * @description Log source of the entry.
             * @enum {string}
             */
            source: "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the log entry was written (ISO 8601).
             */
            timestamp?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the logged event occurred (ISO 8601).
             */
            occurred_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the log entry became available to the search (ISO 8601).
             */
            ingested_at?: string | null;
            /** @description Severity of the log entry, such as error. */
            level?: string | null;
            /** @description Status that the log entry reports. */
            status?: string | null;
            /** @description Text of the log entry. */
            message?: string | null;
            /** @description Type of the resource to which the log entry relates. */
            resource_type?: string | null;
            /** @description Id of the resource to which the log entry relates. */
            resource_id?: string | null;
            /** @description HTTP method of the request. */
            http_method?: string | null;
            /** @description Path of the request. */
            endpoint?: string | null;
            /** @description Id of the API key with which the request was made. */
            api_key_id?: string | null;
            /** @description Name of the API key with which the request was made. */
            api_key_name?: string | null;
            /** @description HTTP status of the response. */
            response_status?: number | null;
            /** @description Response time in milliseconds. */
            response_time_ms?: number | null;
            /** @description Type of the event. */
            event_type?: string | null;
            /** @description Field of the Meta webhook to which the log entry relates. */
            field?: string | null;
            /** @description Name of the event. */
            event?: string | null;
            /** @description Type of the message. */
            message_type?: string | null;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string | null;
            /** @description The project's phone number formatted for display. */
            display_phone_number?: string | null;
            /** @description Name of the workflow. */
            flow_name?: string | null;
            /** @description Id of the workflow. */
            flow_id?: string | null;
            /** @description Id of the workflow execution. */
            flow_execution_id?: string | null;
            /** @description Id of the workflow execution event. */
            flow_event_id?: string | null;
            /** @description Identifier of the workflow step. */
            step_identifier?: string | null;
            /** @description Type of the workflow step. */
            step_type?: string | null;
            /** @description Id of the webhook. */
            webhook_id?: string | null;
            /** @description URL of the webhook. */
            webhook_url?: string | null;
            /** @description Class of the error. */
            error_class?: string | null;
            /** @description Human-readable error message. */
            error_message?: string | null;
            /** @description Additional attributes of the log entry. */
            attributes?: {
                [key: string]: unknown;
            } | null;
            /** @description Payload of the log entry. */
            payload?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Pagination of a log search. */
        LogSearchPagination: {
            /** @description Whether there are more entries. */
            has_more?: boolean;
            /** @description Cursor of the next page; null on the last page. */
            next_cursor?: string | null;
        };
        /** @description Request body for a log search. */
        LogSearchRequest: {
            /** @description Text to search for. */
            query?: string;
            /**
             * @description Time range to search, counted back from now; defaults to 24h, and context searches around a timestamp instead.
             * @enum {string}
             */
            period?: "24h" | "7d" | "context";
            /**
             * @description Log source to search; defaults to all.
             * @enum {string}
             */
            source?: "all" | "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery";
            /** @description Returns only entries that report a problem. */
            problems_only?: boolean;
            /**
             * @deprecated
             * @description Legacy name of problems_only.
             */
            errors_only?: boolean;
            /** @description Number of log entries per page, at most 100; defaults to 50. */
            limit?: number;
            /** @description Value of pagination.next_cursor in the previous page. */
            cursor?: string;
            /**
             * Format: date-time
             * @description Timestamp around which entries are returned (ISO 8601); used with the period context.
             */
            around?: string;
            /** @description Id of a log entry to highlight. */
            highlight_event_id?: string;
            /** @description Id of a resource whose log entries are highlighted. */
            highlight_resource_id?: string;
            /** @description Filters, as an object keyed by filter name or as an array. */
            filters?: {
                [key: string]: components["schemas"]["LogSearchFilterValue"];
            } | components["schemas"]["LogSearchFilterEntry"][];
        };
        /** @description Value with which a filter compares. */
        LogSearchFilterValue: string | number | boolean;
        /** @description Filter of a log search. */
        LogSearchFilterEntry: {
            /** @description Key of the filter. */
            key: string;
            /** @description Value with which the filter compares. */
            value: components["schemas"]["LogSearchFilterValue"];
        };
        /** @description Sources and filters available in the log search. */
        LogSearchCatalogResponse: {
            /** @description The catalog of the log search. */
            data: {
                /** @description Whether the logs can be searched. */
                available: boolean;
                /** @description Options of a log search. */
                catalog?: {
                    /** @description Available log sources. */
                    sources?: {
                        /** @description Name of the log source in a search. */
                        value?: string;
                        /** @description Human-readable name of the log source. */
                        label?: string;
                        /** @description Color in which the log source is displayed. */
                        color?: string;
                        /** @description Aliases of the log source. */
                        aliases?: string[];
                    }[];
                    /** @description Available filters. */
                    filter_suggestions?: {
                        /** @description Key of the filter in a search. */
                        key?: string;
                        /** @description Human-readable name of the filter. */
                        label?: string;
                        /** @description Description of the filter. */
                        description?: string;
                        /** @description Name of the query parameter for the filter. */
                        param_key?: string;
                        /** @description Log sources that support the filter. */
                        sources?: string[];
                    }[];
                    /** @description Fields that a log entry can have. */
                    detail_fields?: string[];
                };
            };
        };
        /** @description Response containing the funding of an account. */
        WhatsappFundingResponse: {
            /** @description The account with its funding. */
            data: components["schemas"]["WhatsappFunding"];
        };
        /** @description Funding of a WhatsApp Business Account (beta). */
        WhatsappFunding: {
            /** @description WhatsApp Business Account id assigned by Meta. */
            waba_id: string;
            /** @description Meta id of the business portfolio that pays. */
            business_portfolio_id: string | null;
            /**
             * @description Funding status of the account.
             * @enum {string}
             */
            status: "funded" | "pending" | "unknown" | "not_funded" | "revoked" | (string & {});
            /** @description Code of the reason why the account is not funded, for which new values can be added; null if it is funded. */
            reason: string | null;
            /** @description Human-readable message for display, not for evaluation by programs. */
            message: string;
            /** @description Currency of the amounts. */
            currency: string;
            /** @description Currency of the account at Meta. */
            waba_currency: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the funding was last verified (ISO 8601).
             */
            last_verified_at: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the funding was last checked (ISO 8601).
             */
            last_checked_at: string | null;
            /** @description Availability of paid messages. */
            paid_messages: {
                /** @description Whether paid messages are paused. */
                paused: boolean;
                /** @description Reasons for the pause. */
                reasons: string[];
            };
            /** @description Last funding run of the account; null if there was none. */
            operation: components["schemas"]["WhatsappFundingRun"];
        };
        /** @description Funding run of an account; null if there was none. */
        WhatsappFundingRun: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /**
             * @description Status of the run.
             * @enum {string}
             */
            status: "pending" | "running" | "succeeded" | "failed" | "cancelled" | "expired" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the run started (ISO 8601).
             */
            started_at: string;
            /**
             * Format: date-time
             * @description Timestamp at which the run finished (ISO 8601).
             */
            finished_at: string | null;
            /** @description Kind of the error; new values can be added. */
            error_kind: string | null;
            /** @description Meta error code. */
            meta_error_code: number | null;
        } | null;
        /** @description Request body for ensuring the funding of an account. */
        WhatsappEnsureFundingRequest: {
            /** @description Meta id of the business portfolio that pays, digits only. */
            business_portfolio_id: string;
        };
        /** @description Response containing the usage. */
        WhatsappBillingUsageResponse: {
            /** @description The usage. */
            data: components["schemas"]["WhatsappBillingUsage"];
        };
        /** @description Usage charges of a period (beta). */
        WhatsappBillingUsage: {
            /**
             * Format: date-time
             * @description Start of the period (ISO 8601), inclusive.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description End of the period (ISO 8601), exclusive.
             */
            end_time: string;
            /**
             * @description Timestamp of a charge that determines whether it belongs to the period.
             * @constant
             */
            time_basis: "recorded_at";
            /** @description Currency of the amounts. */
            currency: string;
            /**
             * @description Charges that are included.
             * @constant
             */
            charge_scope: "kapso_recorded_charges";
            /** @description Totals over all kinds of usage. */
            totals: {
                /** @description Amount charged to the customer in millionths of a US dollar; negative for a credit. */
                customer_charge_micro_usd: number;
            };
            /** @description Totals by kind of usage. */
            breakdown: components["schemas"]["WhatsappBillingUsageBreakdownItem"][];
        };
        /** @description Charges for one kind of usage. */
        WhatsappBillingUsageBreakdownItem: {
            /** @description Kind of usage, such as messaging or calling; new values can be added. */
            usage_kind: string;
            /** @description Amount charged to the customer in millionths of a US dollar; negative for a credit. */
            customer_charge_micro_usd: number;
            /** @description Number of billable messages; set for messaging only. */
            billable_messages?: number;
            /** @description Coverage of the calling charges; set for calling only. */
            coverage?: {
                /**
                 * @description Whether the calling charges are included.
                 * @enum {string}
                 */
                status: "supported" | "partial" | "unsupported" | "not_available" | (string & {});
                /** @description Reason why they are not included, or not completely. */
                reason: string | null;
            };
            /** @description Synchronization status of the usage figures. */
            sync: components["schemas"]["WhatsappBillingUsageSync"];
        };
        /** @description Synchronization status of the usage figures of one kind of usage. */
        WhatsappBillingUsageSync: {
            /**
             * @description Whether the usage figures are up to date.
             * @enum {string}
             */
            status: "synced" | "delayed" | "unknown" | "not_available" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the usage figures were last synchronized (ISO 8601).
             */
            last_synced_at: string | null;
            /**
             * Format: date-time
             * @description Timestamp up to which usage is included (ISO 8601).
             */
            usage_through: string | null;
        };
        /** @description A page of accounts with their funding. */
        WhatsappFundingListResponse: {
            /** @description Accounts on this page. */
            data: components["schemas"]["WhatsappFunding"][];
            /** @description Cursors of the neighboring pages. */
            paging?: components["schemas"]["Paging"];
        };
        /** @description Response containing a funding operation of a portfolio. */
        WhatsappFundingOperationResponse: {
            /** @description The funding operation. */
            data: components["schemas"]["WhatsappFundingOperation"];
        };
        /** @description Revocation of a portfolio's managed funding, in progress or finished (beta). */
        WhatsappFundingOperation: {
            /**
             * Format: uuid
             * @description Id of the operation.
             */
            operation_id: string;
            /** @description Meta id of the business portfolio that pays. */
            business_portfolio_id: string;
            /**
             * @description Status of the operation.
             * @enum {string}
             */
            status: "queued" | "running" | "succeeded" | "failed" | "superseded" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the operation was requested (ISO 8601).
             */
            requested_at: string;
            /** @description Human-readable message about the result. */
            message: string;
        };
        /** @description All modes of the Kapso Agent. */
        AgentModeListResponse: {
            /** @description Modes of the Kapso Agent. */
            data: components["schemas"]["Mode"][];
        };
        /** @description Mode in which the Kapso Agent can run. */
        Mode: {
            /** @description Slug of the mode. */
            mode?: string;
            /**
             * @description Whether the mode is built in or custom.
             * @enum {string}
             */
            kind?: "builtin" | "custom" | (string & {});
            /** @description Whether the mode is enabled. */
            enabled?: boolean;
            /** @description Whether the mode is archived. */
            archived?: boolean;
            /** @description Name of the mode. */
            name?: string;
            /** @description Human-readable name of the mode. */
            label?: string;
            /** @description Description of the mode. */
            description?: string;
            /** @description Whether the start of new runs is paused. */
            dispatch_paused?: boolean;
            /** @description Capabilities of the agent. */
            capabilities?: string[];
            /** @description Assignments of the capabilities; the format is undocumented. */
            capability_assignments?: {
                [key: string]: unknown;
            }[];
            /** @description Id of the AI model. */
            provider_model_id?: string | null;
            /** @description Name of the AI model. */
            model?: string | null;
            /** @description Reasoning effort of the AI model. */
            reasoning_effort?: string | null;
            /** @description Ways to invoke the mode. */
            available_invocations?: ("ui" | "api" | "slack")[];
            /** @description Instructions of the agent; set for custom modes only. */
            instructions?: string | null;
            /** @description Whether the agent has a sandbox; set for custom modes only. */
            sandbox_enabled?: boolean;
            /** @description Execution mode of the sandbox; set for custom modes only. */
            sandbox_execution?: string | null;
            /** @description Command that prepares the sandbox; set for custom modes only. */
            sandbox_setup_command?: string | null;
            /** @description Network access of the sandbox; set for custom modes only. */
            sandbox_network_mode?: string | null;
            /** @description Hosts to which the sandbox can connect; set for custom modes only. */
            sandbox_allowed_outbound_hosts?: string[] | null;
            /** @description Tools that require approval; set for custom modes only, and the format is undocumented. */
            approval_policy?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Response containing a mode. */
        AgentModeResponse: {
            /** @description The mode. */
            data: components["schemas"]["Mode"];
        };
        /** @description A page of sessions. */
        AgentSessionListResponse: {
            /** @description Sessions on this page. */
            data: components["schemas"]["AgentSession"][];
            /** @description Position of this page in offset pagination. */
            meta?: components["schemas"]["AgentPaginationMeta"];
            /** @description Cursors of the neighboring pages. */
            paging?: components["schemas"]["AgentPaging"];
        };
        /** @description Conversation with the Kapso Agent. */
        AgentSession: {
            /**
             * Format: uuid
             * @description Id of the session.
             */
            conversation_id?: string;
            /** @description Title of the session. */
            title?: string | null;
            /**
             * @description Status of the session.
             * @enum {string}
             */
            status?: "active" | "paused" | "terminated" | (string & {});
            /**
             * Format: date-time
             * @description Timestamp at which the session was created (ISO 8601).
             */
            created_at?: string;
            /** @description Number of runs in the session. */
            run_count?: number;
            /** @description Latest run; null if there is none. */
            latest_run?: components["schemas"]["SessionLatestRun"];
            /**
             * Format: date-time
             * @description Timestamp of the last activity in the session (ISO 8601).
             */
            last_activity_at?: string;
        };
        /** @description Latest run of a session; null if there is none. */
        SessionLatestRun: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            run_id?: string;
            /** @description Status of the run. */
            status?: components["schemas"]["RunStatus"];
            /**
             * Format: date-time
             * @description Timestamp at which the run was created (ISO 8601).
             */
            created_at?: string;
        } | null;
        /**
         * @description Status of a run.
         * @enum {string}
         */
        RunStatus: "queued" | "running" | "paused" | "waiting_for_approval" | "completed" | "failed" | "cancelled" | (string & {});
        /** @description Position of this page in offset pagination. */
        AgentPaginationMeta: {
            /** @description Number of the current page. */
            page?: number;
            /** @description Number of items per page. */
            per_page?: number;
            /** @description Total number of pages. */
            total_pages?: number;
            /** @description Total number of items. */
            total_count?: number;
            /** @description Whether there is a next page. */
            has_next?: boolean;
            /** @description Whether the total counts are estimates. */
            total_count_estimated?: boolean;
        };
        /** @description Cursors of the neighboring pages. */
        AgentPaging: {
            /** @description Cursors of the first and last item on this page. */
            cursors?: components["schemas"]["AgentPaginationCursor"];
            /** @description Cursor to send as "after" to retrieve the next page; null on the last page. */
            next?: string | null;
            /** @description Cursor to send as "before" to retrieve the previous page; null on the first page. */
            previous?: string | null;
        };
        /** @description Cursors of the first and last item on a page. */
        AgentPaginationCursor: {
            /** @description Cursor of the first item. */
            before?: string | null;
            /** @description Cursor of the last item. */
            after?: string | null;
        };
        /** @description Error that states why a page of sessions or runs cannot be returned. */
        PaginationErrorResponse: {
            /** @description Error of an invalid cursor. */
            error?: string;
            /** @description Machine-readable error code, set if the requested page exceeds the limits of offset pagination. */
            message?: string;
            /** @description Human-readable explanation of the error. */
            detail?: string;
        };
        /** @description Response containing a session and a page of its runs. */
        AgentSessionDetailResponse: {
            /** @description The session with its runs. */
            data: components["schemas"]["AgentSessionDetail"];
            /** @description Position of this page in offset pagination. */
            meta?: components["schemas"]["AgentPaginationMeta"];
            /** @description Cursors of the neighboring pages. */
            paging?: components["schemas"]["AgentPaging"];
        };
        /** @description Session with a page of its runs. */
        AgentSessionDetail: {
            /** @description The session. */
            session?: components["schemas"]["AgentSession"];
            /** @description Runs on this page. */
            runs?: components["schemas"]["SessionRun"][];
        };
        /** @description Run in the history of a session, without its result. */
        SessionRun: components["schemas"]["Run"] & {
            /** @description Always null, because the history omits results. */
            result?: null;
        };
        /** @description Run of the Kapso Agent. */
        Run: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            run_id?: string;
            /**
             * Format: uuid
             * @description Id of the session to which the run belongs.
             */
            conversation_id?: string;
            /** @description Status of the run. */
            status?: components["schemas"]["RunStatus"];
            /** @description Slug of the mode. */
            mode?: string;
            /** @description Title of the run. */
            title?: string | null;
            /**
             * @description Whether the run started a session (ask) or continued one (continue).
             * @enum {string}
             */
            kind?: "ask" | "continue" | (string & {});
            /** @description Prompt for the agent. */
            prompt?: string | null;
            /** @description AI model that the run used. */
            provider_model?: string | null;
            /** @description Reasoning effort of the AI model. */
            reasoning_effort?: string | null;
            /** @description Human-readable error message. */
            error_message?: string | null;
            /** @description Cost of the AI model in millionths of a US dollar. */
            ai_cost_microdollars?: number;
            /** @description Result of the run. */
            result?: components["schemas"]["RunResult"];
            /** @description Tool call for which the run needs approval; null if there is none. */
            pending_approval?: components["schemas"]["PendingApproval"];
            /**
             * Format: date-time
             * @description Timestamp at which the run was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the run started (ISO 8601).
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the run was paused (ISO 8601).
             */
            paused_at?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the run finished (ISO 8601).
             */
            finished_at?: string | null;
            /** @description URL path, without a host, to retrieve the run again. */
            status_url?: string;
            /** @description Finding under investigation; set for investigations only. */
            finding?: {
                /**
                 * Format: uuid
                 * @description Id of the finding.
                 */
                id?: string;
                /**
                 * Format: uuid
                 * @description Id of the investigation.
                 */
                investigation_id?: string;
            };
        };
        /** @description Result of a run; null until the run has ended. */
        RunResult: {
            /**
             * @description Type of the result.
             * @enum {string}
             */
            type?: "message" | "finding_investigation" | (string & {});
            /**
             * Format: uuid
             * @description Id of the message; set for the type message only.
             */
            message_id?: string;
            /** @description Content of the message; set for the type message only. */
            content?: string;
            /** @description Data of the investigation; set for the type finding_investigation only. */
            data?: {
                [key: string]: unknown;
            };
        } | null;
        /** @description Tool call for which a run needs approval; null if there is none. */
        PendingApproval: {
            /**
             * Format: uuid
             * @description Id of the approval.
             */
            id?: string;
            /** @description Status of the approval. */
            status?: string;
            /** @description Name of the tool. */
            tool_name?: string;
            /** @description Parameters of the tool call. */
            parameters?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Timestamp at which the approval was requested (ISO 8601).
             */
            created_at?: string;
        } | null;
        /** @description Request body for starting a run of the Kapso Agent. */
        CreateRunRequest: {
            /** @description Slug of the mode. */
            mode: string;
            /**
             * Format: uuid
             * @description Id of a session to continue; it must have the same API key and mode.
             */
            conversation_id?: string;
            /** @description Input of the run. */
            input: {
                /** @description Prompt for the agent. */
                prompt?: string;
                /**
                 * Format: uuid
                 * @description Id of the finding to investigate.
                 */
                finding_id?: string;
            };
            /** @description Custom key-value data. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description Response containing a run. */
        RunResponse: {
            /** @description The run. */
            data: components["schemas"]["Run"];
        };
        /** @description Rows of a table (delisted). */
        DatabaseRowsResponse: {
            /** @description Rows of the table. */
            data: {
                [key: string]: unknown;
            }[];
        };
        /** @description All integrations of the project (delisted). */
        IntegrationListResponse: {
            /** @description Integrations of the project. */
            data: components["schemas"]["Integration"][];
        };
        /** @description Action in a third-party app that the project can execute (delisted). */
        Integration: {
            /**
             * Format: uuid
             * @description Id of the integration.
             */
            id?: string;
            /** @description Id of the action. */
            action_id?: string;
            /** @description Slug of the app. */
            app_slug?: string;
            /** @description Name of the app. */
            app_name?: string;
            /** @description Name of the action. */
            action_name?: string;
            /** @description Name of the integration. */
            name?: string;
            /** @description Whether the integration is enabled. */
            enabled?: boolean;
            /** @description Values of the properties of the action, keyed by property name. */
            configured_props?: {
                [key: string]: unknown;
            };
            /** @description Definitions of the variables that the integration accepts. */
            variable_definitions?: {
                [key: string]: unknown;
            };
            /** @description Pipedream id of the dynamic properties, which depend on other properties. */
            dynamic_props_id?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the integration was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the integration was last updated (ISO 8601).
             */
            updated_at?: string;
            /** @description Account that the integration uses. */
            pipedream_account?: components["schemas"]["PipedreamAccount"];
        };
        /** @description Pipedream account that integrations use (delisted). */
        PipedreamAccount: {
            /**
             * Format: uuid
             * @description Id of the account.
             */
            id?: string;
            /** @description Account id assigned by Pipedream. */
            pipedream_account_id?: string;
            /** @description Slug of the app. */
            app_slug?: string;
            /** @description Name of the app. */
            app_name?: string;
            /** @description Name of the account in the app. */
            account_name?: string;
            /** @description Whether the account works. */
            healthy?: boolean;
            /**
             * Format: date-time
             * @description Timestamp at which the account was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the account was last updated (ISO 8601).
             */
            updated_at?: string;
            /** @description Member who connected the account. */
            user?: components["schemas"]["PipedreamUser"];
            /** @description Project to which the account belongs; the format is undocumented. */
            project?: unknown;
        };
        /** @description Member who connected an account (delisted). */
        PipedreamUser: {
            /**
             * Format: uuid
             * @description Id of the user.
             */
            id?: string;
            /** @description Email address of the user. */
            email?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description URL of the user's avatar image. */
            avatar_url?: string | null;
            /**
             * Format: date-time
             * @description Timestamp at which the user was created (ISO 8601).
             */
            created_at?: string;
            /** @description Onboarding status of the user. */
            onboarding_status?: string;
        };
        /** @description Result of a deletion (unverified). */
        DeleteSuccessResponse: {
            /** @description Result of the deletion. */
            data: {
                /** @description Whether the resource was deleted. */
                success: boolean;
            };
        };
        /** @description All connected accounts, returned without a data envelope (delisted). */
        IntegrationAccountListResponse: {
            /** @description Accounts of the project. */
            accounts: components["schemas"]["PipedreamAccount"][];
        };
        /** @description Token to connect an account, returned without a data envelope (delisted). */
        IntegrationConnectToken: {
            /** @description The token. */
            token?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the token expires (ISO 8601).
             */
            expires_at?: string;
        };
        /** @description Request body for retrieving the possible values of a property (unverified). */
        ConfigurePropRequest: {
            /** @description Name of the property. */
            prop_name: string;
            /** @description Values of the properties of the action, keyed by property name. */
            configured_props?: {
                [key: string]: unknown;
            };
            /** @description Pipedream id of the dynamic properties, which depend on other properties. */
            dynamic_props_id?: string;
        };
        /** @description Possible values of a property (unverified). */
        ConfigurePropResponse: {
            /** @description Possible values of the property. */
            data?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Request body with the properties set so far (unverified). */
        ReloadPropsRequest: {
            /** @description Values of the properties of the action, keyed by property name. */
            configured_props?: {
                [key: string]: unknown;
            };
            /** @description Pipedream id of the dynamic properties, which depend on other properties. */
            dynamic_props_id?: string;
        };
        /** @description Response containing a voice agent (delisted). */
        VoiceAgentResponse: {
            /** @description The voice agent. */
            data: components["schemas"]["VoiceAgent"];
        };
        /** @description Agent that answers calls (delisted). */
        VoiceAgent: {
            /**
             * Format: uuid
             * @description Id of the agent.
             */
            id?: string;
            /** @description Name of the agent. */
            name?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the agent was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the agent was last updated (ISO 8601).
             */
            updated_at?: string;
            /** @description Platform on which the agent runs. */
            provider?: {
                /** @description Service that runs the agent. */
                type?: string;
                /** @description Kind of the service. */
                kind?: string;
                /** @description Name of the agent in the service. */
                agent_name?: string;
            };
        };
        /** @description Request body for assigning a phone number to a voice agent (delisted). */
        VoiceAgentPhoneNumberAssignmentRequest: {
            /** @description Phone number and options of the assignment. */
            voice_agent_whatsapp_config: {
                /** @description Meta id of the project's phone number. */
                phone_number_id?: string;
                /** @description Whether this agent is the primary agent of the phone number. */
                is_primary?: boolean;
                /** @description Whether the assignment is enabled. */
                enabled?: boolean;
            };
        };
        /** @description Response containing a phone number of a voice agent (delisted). */
        VoiceAgentPhoneNumberAssignmentResponse: {
            /** @description The assignment. */
            data: components["schemas"]["VoiceAgentPhoneNumberAssignment"];
        };
        /** @description Assignment of a phone number to a voice agent (delisted). */
        VoiceAgentPhoneNumberAssignment: {
            /**
             * Format: uuid
             * @description Id of the assignment.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Id of the voice agent.
             */
            voice_agent_id?: string;
            /** @description Meta id of the project's phone number. */
            phone_number_id?: string;
            /** @description Whether this agent is the primary agent of the phone number. */
            is_primary?: boolean;
            /** @description Whether the assignment is enabled. */
            enabled?: boolean;
            /**
             * Format: date-time
             * @description Timestamp at which the assignment was created (ISO 8601).
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description Timestamp at which the assignment was last updated (ISO 8601).
             */
            updated_at?: string;
        };
    };
    responses: {
        /** @description The API key is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No resource exists with this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A value in the request is invalid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The plan of the project does not include this feature. */
        PlanRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Total number of items. */
        Total: number;
        /** @description Total number of pages. */
        TotalPages: number;
        /** @description Number of items per page. */
        PerPage: number;
        /** @description Page number. */
        Page: number;
        /** @description Links to neighboring pages (RFC 5988). */
        Link: string;
        /** @description Number of health checks that a project can request per second. */
        HealthSecondLimit: number;
        /** @description Number of health checks left in the current second. */
        HealthSecondRemaining: number;
        /** @description Number of health checks that a project can request per minute. */
        HealthMinuteLimit: number;
        /** @description Number of health checks left in the current minute. */
        HealthMinuteRemaining: number;
        /** @description Number of seconds to wait before the next request. */
        RetryAfter: number;
        /** @description Number of times per second that an API key can start the same workflow. */
        BurstLimit: number;
        /** @description Number of starts left in the current second. */
        BurstRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWhatsappContactsPlatform: {
        parameters: {
            query?: {
                /** @description Returns only contacts that belong to the customer with this id. */
                customer_id?: string;
                /** @description Returns only contacts whose customer has this external id (the id in your own system). */
                customer_external_id?: string;
                /** @description Returns only contacts with a customer if true, or only contacts without one if false. */
                has_customer?: boolean;
                /** @description Returns only contacts whose WhatsApp profile name contains this text (case-insensitive). */
                profile_name_contains?: string;
                /** @description Returns only contacts whose WhatsApp id contains this text. */
                wa_id_contains?: string;
                /** @description Returns only the contact with exactly this business-scoped user id. */
                business_scoped_user_id?: string;
                /** @description Returns only contacts created after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only contacts created before this timestamp (ISO 8601). */
                created_before?: string;
                /**
                 * @deprecated
                 * @description Page number for the legacy offset pagination, which cursor pagination replaces; the response is a 400 beyond page 50 or 5,000 rows in total.
                 */
                page?: number;
                /**
                 * @deprecated
                 * @description Number of contacts per page with offset pagination, at most 100.
                 */
                per_page?: number;
                /** @description Number of contacts per page with cursor pagination, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
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
                    /** @description Total number of contacts; sent with offset pagination only. */
                    "X-Total"?: string;
                    /** @description Total number of pages; sent with offset pagination only. */
                    "X-Total-Pages"?: string;
                    /** @description Number of items per page; sent with offset pagination only. */
                    "X-Per-Page"?: string;
                    /** @description Number of the current page; sent with offset pagination only. */
                    "X-Page"?: string;
                    /** @description Links to neighboring pages (RFC 5988); sent with offset pagination only. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappContactListResponse"];
                };
            };
            /** @description The requested page exceeds the limits of offset pagination. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Machine-readable error code.
                         * @example legacy_offset_pagination_limit_exceeded
                         */
                        message?: string;
                        /**
                         * @description Human-readable explanation of the error.
                         * @example Page 51 exceeds the maximum supported legacy offset page (50). Use cursor pagination with limit, after, and before.
                         */
                        detail?: string;
                        /**
                         * @description Requested page number.
                         * @example 51
                         */
                        requested_page?: number;
                        /**
                         * @description Requested page size.
                         * @example 100
                         */
                        requested_per_page?: number;
                        /**
                         * @description Number of rows up to the end of the requested page.
                         * @example 5100
                         */
                        requested_window?: number;
                        /**
                         * @description Highest page number that the API returns.
                         * @example 50
                         */
                        max_page?: number;
                        /**
                         * @description Highest row number that the API returns.
                         * @example 5000
                         */
                        max_window?: number;
                        /**
                         * @description Example URL of the equivalent request with cursor pagination.
                         * @example https://api.kapso.ai/platform/v1/whatsapp/contacts?limit=100
                         */
                        cursor_example?: string;
                    };
                };
            };
            /** @description The API key is missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    createWhatsappContactPlatform: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Contact to create. */
                    contact: {
                        /** @description Phone number of the contact, optionally with a leading plus sign; business-scoped user ids are not accepted. */
                        wa_id: string;
                        /** @description WhatsApp profile name that the contact has set. */
                        profile_name?: string;
                        /** @description Display name that your app assigns to the contact. */
                        display_name?: string;
                        /**
                         * Format: uuid
                         * @description Id of the customer to which the contact belongs.
                         */
                        customer_id?: string;
                        /** @description Custom key-value data. */
                        metadata?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappContactResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A value in the request is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getWhatsappContactPlatform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
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
                    "application/json": components["schemas"]["WhatsappContactResponse"];
                };
            };
            /** @description The API key is missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No contact has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    eraseWhatsappContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description No contact has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The phone number is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    updateWhatsappContactPlatform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Fields of the contact to update. */
                    contact: {
                        /** @description WhatsApp phone number of the contact. */
                        wa_id?: string;
                        /** @description WhatsApp profile name that the contact has set. */
                        profile_name?: string;
                        /** @description Display name that your app assigns to the contact. */
                        display_name?: string;
                        /**
                         * Format: uuid
                         * @description Id of the customer to which the contact belongs.
                         */
                        customer_id?: string;
                        /** @description Custom key-value data. */
                        metadata?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappContactResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No contact has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listWhatsappContactMarketingPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All marketing preferences of a contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappContactMarketingPreferenceListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No contact has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getWhatsappContactMarketingPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a marketing preference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappContactMarketingPreferenceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The contact, the phone number or the preference does not exist; only the error text tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listWhatsappConversations: {
        parameters: {
            query?: {
                /** @description Returns only conversations on the WhatsApp phone number with this id. */
                phone_number_id?: string;
                /** @description Returns only conversations with contacts whose phone number contains these digits. */
                phone_number?: string;
                /** @description Returns only conversations with this status. */
                status?: "active" | "ended";
                /** @description Returns only conversations assigned to this project member. */
                assigned_user_id?: string;
                /** @description Returns only unassigned conversations if true; cannot be combined with assigned_user_id. */
                unassigned?: boolean;
                /** @description Returns only conversations created after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only conversations created before this timestamp (ISO 8601). */
                created_before?: string;
                /** @description Returns only conversations whose last activity is after this timestamp (ISO 8601). */
                last_active_after?: string;
                /** @description Returns only conversations whose last activity is before this timestamp (ISO 8601). */
                last_active_before?: string;
                /** @description Number of conversations per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
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
                    "application/json": components["schemas"]["WhatsappConversationListResponse"];
                };
            };
            /** @description The API key is missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A filter has an invalid value. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getWhatsappConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the conversation. */
                conversation_id: string;
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
                    "application/json": components["schemas"]["WhatsappConversationResponse"];
                };
            };
            /** @description The API key is missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No conversation has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    updateWhatsappConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the conversation. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappConversationUpdateRequest"];
            };
        };
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappConversationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listConversationAssignments: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of assignments per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description UUID of the conversation. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assignments. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationAssignmentListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createConversationAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the conversation. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationAssignmentCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing an assignment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationAssignmentResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The user is not a member of the project, or the conversation already has an active assignment. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getConversationAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the conversation. */
                conversation_id: string;
                /** @description Id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing an assignment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationAssignmentResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateConversationAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the conversation. */
                conversation_id: string;
                /** @description Id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationAssignmentUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing an assignment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationAssignmentResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The user is not a member of the project. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listConversationFlowExecutions: {
        parameters: {
            query?: {
                /** @description Returns only executions with this status. */
                status?: "running" | "waiting" | "ended" | "failed" | "handoff";
                /** @description Number of executions per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description UUID of the conversation. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecutionListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWhatsappMessages: {
        parameters: {
            query?: {
                /** @description Returns only messages of the WhatsApp phone number with this Meta id. */
                phone_number_id?: string;
                /** @description Returns only messages of this conversation. */
                conversation_id?: string;
                /** @description Returns only messages with contacts whose phone number contains these digits. */
                phone_number?: string;
                /** @description Returns only messages with the contact that has this business-scoped user id. */
                business_scoped_user_id?: string;
                /** @description Returns only messages with this direction: inbound or outbound. */
                direction?: "inbound" | "outbound";
                /** @description Returns only messages with this status. */
                status?: "pending" | "sent" | "delivered" | "read" | "failed";
                /** @description Returns only messages of this type, such as text. */
                message_type?: string;
                /** @description Returns only messages with media if true, or only messages without media if false. */
                has_media?: boolean;
                /** @description Number of messages per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
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
                    "application/json": components["schemas"]["WhatsappMessageListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getWhatsappMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp message id, which starts with wamid. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappMessageResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Returns only customers whose name contains this text. */
                name_contains?: string;
                /** @description Returns only the customer with this external id (the id in your own system). */
                external_customer_id?: string;
                /** @description Returns only customers created after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only customers created before this timestamp (ISO 8601). */
                created_before?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of customers per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a customer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listCustomerSetupLinks: {
        parameters: {
            query?: {
                /** @description Returns only setup links with this status. */
                status?: "active" | "used" | "expired" | "revoked";
                /** @description Returns only setup links created after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only setup links created before this timestamp (ISO 8601). */
                created_before?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of setup links per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of setup links. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupLinkListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createCustomerSetupLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupLinkCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing the created setup link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupLinkCreateResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    updateCustomerSetupLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer id assigned by Kapso. */
                customer_id: string;
                /** @description Id of the setup link. */
                setup_link_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupLinkUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a setup link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupLinkResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listWhatsappPhoneNumbers: {
        parameters: {
            query?: {
                /** @description Returns only the phone number with this Meta id. */
                phone_number_id?: string;
                /** @description Returns only phone numbers of this WhatsApp Business Account. */
                business_account_id?: string;
                /** @description Returns only phone numbers that belong to the customer with this id. */
                customer_id?: string;
                /** @description Returns only phone numbers that can send messages if true, or only phone numbers that cannot if false. */
                messaging_enabled?: boolean;
                /** @description Returns only phone numbers whose name contains this text. */
                name_contains?: string;
                /** @description Returns only phone numbers created after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only phone numbers created before this timestamp (ISO 8601). */
                created_before?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of phone numbers per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of WhatsApp phone numbers. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappPhoneNumberListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createCustomerWhatsappPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappPhoneNumberCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a WhatsApp phone number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappPhoneNumberResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The phone number limit is reached, or the phone number is already connected. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["Invalid"];
        };
    };
    getWhatsappPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a WhatsApp phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappPhoneNumberResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteWhatsappPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWhatsappPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappPhoneNumberUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a WhatsApp phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappPhoneNumberResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    getWhatsappPhoneNumberHealth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Health of a WhatsApp phone number, returned without a data envelope. */
            200: {
                headers: {
                    "X-Health-RateLimit-Second-Limit": components["headers"]["HealthSecondLimit"];
                    "X-Health-RateLimit-Second-Remaining": components["headers"]["HealthSecondRemaining"];
                    "X-Health-RateLimit-Minute-Limit": components["headers"]["HealthMinuteLimit"];
                    "X-Health-RateLimit-Minute-Remaining": components["headers"]["HealthMinuteRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappPhoneNumberHealthResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description Too many requests; the response body can contain a message in addition to the error. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Health-RateLimit-Second-Limit": components["headers"]["HealthSecondLimit"];
                    "X-Health-RateLimit-Second-Remaining": components["headers"]["HealthSecondRemaining"];
                    "X-Health-RateLimit-Minute-Limit": components["headers"]["HealthMinuteLimit"];
                    "X-Health-RateLimit-Minute-Remaining": components["headers"]["HealthMinuteRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listWhatsappDisplayNameRequests: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of requests per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of display name requests. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappDisplayNameRequestListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createWhatsappDisplayNameRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappDisplayNameRequestCreate"];
            };
        };
        responses: {
            /** @description Response containing a display name request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappDisplayNameRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    getWhatsappDisplayNameRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
                /** @description Id of the display name request. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a display name request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappDisplayNameRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWhatsappProjectWebhooks: {
        parameters: {
            query?: {
                /** @description Returns only webhooks of this kind: Kapso events (kapso) or raw Meta events (meta). */
                kind?: "kapso" | "meta";
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of webhooks per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappWebhookListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createWhatsappProjectWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappProjectWebhookRequest"];
            };
        };
        responses: {
            /** @description Response containing a webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappWebhookResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PlanRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    getWhatsappProjectWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappWebhookResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteWhatsappProjectWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWhatsappProjectWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappWebhookUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappWebhookResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PlanRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    testWhatsappProjectWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Event to send; the webhook must be subscribed to it. */
                    event_type?: string;
                };
            };
        };
        responses: {
            /** @description Result of the test event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listWhatsappPhoneNumberWebhooks: {
        parameters: {
            query?: {
                /** @description Returns only webhooks whose URL contains this text. */
                url_contains?: string;
                /** @description Returns only webhooks of this kind: Kapso events (kapso) or raw Meta events (meta). */
                kind?: "kapso" | "meta";
                /** @description Returns only active webhooks if true, or only inactive webhooks if false. */
                active?: boolean;
                /** @description Returns only webhooks created after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only webhooks created before this timestamp (ISO 8601). */
                created_before?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of webhooks per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappWebhookListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createWhatsappPhoneNumberWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappWebhookRequest"];
            };
        };
        responses: {
            /** @description Response containing a webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappWebhookResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    getWhatsappPhoneNumberWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappWebhookResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteWhatsappPhoneNumberWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWhatsappPhoneNumberWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phone number id assigned by Meta. */
                phone_number_id: string;
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappWebhookUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappWebhookResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Returns only deliveries with this status. */
                status?: "pending" | "delivered" | "failed";
                /** @description Returns only deliveries of this event. */
                event?: string;
                /** @description Returns only deliveries to this webhook. */
                webhook_id?: string;
                /** @description Returns only failed deliveries. */
                errors_only?: boolean;
                /** @description Length of the time range to search, counted back from now. */
                period?: "24h" | "7d" | "30d";
                /** @description Number of deliveries per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listWhatsappBroadcasts: {
        parameters: {
            query?: {
                /** @description Returns only broadcasts of the WhatsApp phone number with this Meta id. */
                phone_number_id?: string;
                /** @description Returns only broadcasts with this status. */
                status?: "draft" | "scheduled" | "copying" | "sending" | "stopped" | "completed" | "failed";
                /** @description Returns only broadcasts created after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only broadcasts created before this timestamp (ISO 8601). */
                created_before?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of broadcasts per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of broadcasts. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createWhatsappBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappBroadcastCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a broadcast. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The phone number or the template does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["Invalid"];
        };
    };
    getWhatsappBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWhatsappBroadcastStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappBroadcastUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listWhatsappBroadcastRecipients: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of recipients per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recipients. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastRecipientListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    addWhatsappBroadcastRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappBroadcastRecipientsAddRequest"];
            };
        };
        responses: {
            /** @description Counts of added and skipped recipients. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastRecipientsAddResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    clearWhatsappBroadcastRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    sendWhatsappBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Updated status of the broadcast. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastSendResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    scheduleWhatsappBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Timestamp at which the broadcast is sent (ISO 8601); must be in the future.
                     */
                    scheduled_at: string;
                };
            };
        };
        responses: {
            /** @description Updated status of the broadcast. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastSendResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    cancelWhatsappBroadcast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Updated status of the broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastSendResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    uploadWhatsappMedia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MediaIngestRequest"];
            };
        };
        responses: {
            /** @description Response containing the media file uploaded to Meta. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaIngestResponse"];
                };
            };
            /** @description The media type is not supported, or the URL is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The phone number is the sandbox number, or the URL points to a private network. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description The file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description Meta's rate limit for uploads is exceeded. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Meta rejected the file. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listWhatsappFlows: {
        parameters: {
            query?: {
                /** @description Returns only flows with this status. */
                status?: "draft" | "published";
                /** @description Returns only flows of this WhatsApp Business Account. */
                business_account_id?: string;
                /** @description Returns only flows of the WhatsApp phone number with this Meta id. */
                phone_number_id?: string;
                /** @description Returns only flows whose name contains this text. */
                name_contains?: string;
                /** @description Returns only flows created after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only flows created before this timestamp (ISO 8601). */
                created_before?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of flows per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of WhatsApp Flows. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createWhatsappFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappFlowCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a WhatsApp Flow. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    getWhatsappFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a WhatsApp Flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    publishWhatsappFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Meta id of a phone number that belongs to the account of the flow. */
                    phone_number_id?: string;
                };
            };
        };
        responses: {
            /** @description Response containing a WhatsApp Flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The flow cannot be published. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    setupWhatsappFlowEncryption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Meta id of the phone number whose encryption keys are set up. */
                    phone_number_id?: string;
                };
            };
        };
        responses: {
            /** @description Result of the encryption setup of a WhatsApp Flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowEncryptionSetupResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listWhatsappFlowVersions: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of versions per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowVersionListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createWhatsappFlowVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappFlowVersionCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowVersionDetailResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description Meta rejected the flow JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Error message (one sentence). */
                        error?: string;
                        /** @description Validation errors that Meta reports for the flow JSON. */
                        validation_errors?: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
        };
    };
    getWhatsappFlowVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
                /** @description Id of the version. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowVersionDetailResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getWhatsappFlowDataEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowDataEndpointResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The flow has no data endpoint. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    createWhatsappFlowDataEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappFlowDataEndpointCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowDataEndpointResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    updateWhatsappFlowDataEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappFlowDataEndpointAttachRequest"];
            };
        };
        responses: {
            /** @description Response containing the updated data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowDataEndpointAttachResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description The flow or the function does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The function is not deployed, the phone number or the encryption keys are missing, or Meta rejected the request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deployWhatsappFlowDataEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowDataEndpointResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    registerWhatsappFlowDataEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing the data endpoint registered at Meta. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowDataEndpointRegisterResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The encryption keys of the flow are not set up, or another requirement is not met. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getWhatsappFlowFunctionLogs: {
        parameters: {
            query?: {
                /** @description Number of log entries to return, at most 50. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Latest log entries of a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowFunctionLogsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The flow has no data endpoint. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getWhatsappFlowFunctionInvocations: {
        parameters: {
            query?: {
                /** @description Returns only invocations with this outcome. */
                status?: "success" | "failed";
                /** @description Number of invocations to return, at most 20. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Latest invocations of a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFlowFunctionInvocationsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The flow has no data endpoint. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listWhatsappFlowResponses: {
        parameters: {
            query?: {
                /** @description Page number. */
                page?: number;
                /** @description Number of flow responses per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    listWorkflows: {
        parameters: {
            query?: {
                /** @description Returns only workflows with this status. */
                status?: "draft" | "active" | "archived";
                /** @description Returns only workflows whose name contains this text (case-insensitive). */
                name_contains?: string;
                /** @description Returns only workflows created at or after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only workflows created at or before this timestamp (ISO 8601). */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All workflows of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a workflow. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The resource has changed in the meantime, so lock_version is outdated. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["Invalid"];
        };
    };
    getWorkflowDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a workflow with its nodes and edges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowWithDefinitionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getWorkflowVariables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Variables available in a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowVariablesResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWorkflowExecutions: {
        parameters: {
            query?: {
                /** @description Returns only executions with this status. */
                status?: "running" | "waiting" | "ended" | "failed" | "handoff";
                /** @description Returns only executions with this waiting reason. */
                waiting_reason?: string;
                /** @description Returns only executions created at or after this timestamp (ISO 8601). */
                created_after?: string;
                /** @description Returns only executions created at or before this timestamp (ISO 8601). */
                created_before?: string;
                /** @description Returns only executions that belong to this conversation. */
                whatsapp_conversation_id?: string;
                /** @description Number of executions per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecutionListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createWorkflowExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowExecutionCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing the accepted execution, which is about to start. */
            202: {
                headers: {
                    "X-Burst-RateLimit-Limit": components["headers"]["BurstLimit"];
                    "X-Burst-RateLimit-Remaining": components["headers"]["BurstRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecutionCreateAcceptedResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            /** @description Too many requests; the response body can contain a message in addition to the error. */
            429: {
                headers: {
                    "X-Burst-RateLimit-Limit": components["headers"]["BurstLimit"];
                    "X-Burst-RateLimit-Remaining": components["headers"]["BurstRemaining"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getWorkflowExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow execution. */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing an execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecutionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWorkflowExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow execution. */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowExecutionUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing the updated execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecutionMinimalResponse"];
                };
            };
            /** @description The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The current status does not allow this request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listWorkflowExecutionEvents: {
        parameters: {
            query?: {
                /** @description Returns only events of this type. */
                event_type?: string;
                /** @description Number of events per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Id of the workflow execution. */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowEventListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    resumeWorkflowExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow execution. */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowExecutionResumeRequest"];
            };
        };
        responses: {
            /** @description Response containing the resumed execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecutionResumeResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The execution is already being resumed, or is busy. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The execution is not waiting, or the execution that it waits for has changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The execution could not be queued; the request can be retried. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listWorkflowTriggers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All triggers of a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTriggerListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceWorkflowTriggers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTriggerBulkReplaceRequest"];
            };
        };
        responses: {
            /** @description All triggers of a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTriggerListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    createWorkflowTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTriggerCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a trigger. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTriggerResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    deleteWorkflowTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the trigger. */
                trigger_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWorkflowTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the trigger. */
                trigger_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTriggerUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a trigger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTriggerResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listFunctions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All functions of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createFunction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing a function. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
        };
    };
    getFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing a function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The resource has changed in the meantime, so lock_version is outdated. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["Invalid"];
        };
    };
    deployFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started deployment, returned without a data envelope. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionDeployResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The function cannot be deployed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    invokeFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionInvokeRequest"];
            };
        };
        responses: {
            /** @description Result of the function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionInvokeResponse"] | components["schemas"]["FunctionInvokeWrappedResponse"];
                    "text/plain": string;
                };
            };
            /** @description The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The function does not exist, or it is private and the API key is missing or invalid. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The function is not deployed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The function failed during the invocation. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Error message (one sentence). */
                        error: string;
                        /** @description Human-readable explanation of the error. */
                        detail?: string;
                        /**
                         * Format: uuid
                         * @description Id of the invocation.
                         */
                        invocation_id?: string;
                    };
                };
            };
        };
    };
    listFunctionSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All secrets of a function, without their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionSecretListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The platform on which the function runs returned an error. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    createFunctionSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunctionSecretCreateRequest"];
            };
        };
        responses: {
            /** @description Confirmation that the secret was stored, returned without a data envelope. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimpleMessageResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The function is not deployed, or the secret name is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The platform on which the function runs returned an error. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    deleteFunctionSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
                /** @description Name of the secret: uppercase letters, digits and underscores. */
                secret_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The function is not deployed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The platform on which the function runs returned an error. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listFunctionInvocations: {
        parameters: {
            query?: {
                /** @description Returns only invocations with this outcome. */
                status?: "success" | "failed";
                /** @description Number of invocations to return, at most 20. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Latest invocations of a function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionInvocationsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listProjectEventDefinitions: {
        parameters: {
            query?: {
                /** @description Whether to include archived definitions. */
                include_archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All event definitions of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEventDefinitionListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createProjectEventDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectEventDefinitionCreateRequest"];
            };
        };
        responses: {
            /** @description A definition with this name existed and was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEventDefinitionResponse"];
                };
            };
            /** @description Response containing an event definition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEventDefinitionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PlanRequired"];
            422: components["responses"]["Invalid"];
        };
    };
    getProjectEventDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event definition. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing an event definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEventDefinitionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteProjectEventDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event definition. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion is queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateProjectEventDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event definition. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectEventDefinitionUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing an event definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEventDefinitionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PlanRequired"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listProjectEvents: {
        parameters: {
            query?: {
                /** @description Returns only events with this name. */
                name?: string;
                /** @description Returns only events of this conversation. */
                conversation_id?: string;
                /** @description Returns only events that occurred at or after this timestamp (ISO 8601). */
                occurred_after?: string;
                /** @description Returns only events that occurred at or before this timestamp (ISO 8601). */
                occurred_before?: string;
                /** @description Number of events per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEventListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
        };
    };
    createProjectEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectEventCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing an event. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEventResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PlanRequired"];
            422: components["responses"]["Invalid"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description Number of findings per page, at most 25; the response is a 400 for any other value. */
                limit?: number;
                /** @description Cursor for forward pagination; returns the page after it, or a 400 if before is sent as well. */
                after?: string;
                /** @description Cursor for backward pagination; returns the page before it, or a 400 if after is sent as well. */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingListResponse"];
                };
            };
            /** @description The page size or a cursor is invalid, or both cursors were sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Findings are disabled for the project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
        };
    };
    getFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDetailResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
        };
    };
    getFindingEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing the evidence, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingEvidenceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
        };
    };
    startFindingInvestigation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing the accepted investigation, which is about to start. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingInvestigationAcceptedResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            /** @description An investigation is already being started. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            /** @description The finding cannot be investigated, or investigations are not configured. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
        };
    };
    dismissFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Reason for the dismissal.
                     * @enum {string}
                     */
                    reason: "not_relevant" | "expected_behavior" | "already_fixed" | "incorrect" | "other";
                    /** @description Additional note about the dismissal. */
                    note: string;
                };
            };
        };
        responses: {
            /** @description Response containing the result of a decision about a finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingVerificationMutationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            /** @description The reason or the note is missing or invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
        };
    };
    markFindingAddressed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing the result of a decision about a finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingVerificationMutationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            /** @description No completed investigation covers the latest evidence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
        };
    };
    listInboxEmbeds: {
        parameters: {
            query?: {
                /** @description Returns only embeds with this status. */
                status?: "active" | "revoked";
                /** @description Returns only embeds with this scope: the whole project, a customer or a phone number. */
                scope_type?: "project" | "customer" | "phone_number";
                /** @description Returns only embeds whose scope is the customer or phone number with this id. */
                scope_id?: string;
                /** @description Returns only embeds that act as this project member. */
                assigned_user_id?: string;
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of embeds per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of embedded inboxes. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEmbedListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Invalid"];
        };
    };
    createInboxEmbed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxEmbedCreateRequest"];
            };
        };
        responses: {
            /** @description Response containing the created embedded inbox. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEmbedCreatedResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    getInboxEmbed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the embedded inbox. */
                inbox_embed_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing an embedded inbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEmbedResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteInboxEmbed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the embedded inbox. */
                inbox_embed_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateInboxEmbed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the embedded inbox. */
                inbox_embed_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxEmbedUpdateRequest"];
            };
        };
        responses: {
            /** @description Response containing an embedded inbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEmbedResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Page number, starting at 1. */
                page?: number;
                /** @description Number of members per page. */
                per_page?: number;
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
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listNotificationEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All notification event types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationEventTypeListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listNotificationDestinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All destinations of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDestinationListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createNotificationDestination: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of the destination; only email addresses can be created.
                     * @enum {string}
                     */
                    kind: "shared_email";
                    /** @description Email address of the destination. */
                    address: string;
                    /** @description Human-readable name of the destination. */
                    label?: string;
                };
            };
        };
        responses: {
            /** @description Response containing a destination. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDestinationResponse"];
                };
            };
            /** @description Destinations of this kind cannot be created. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Error message (one sentence). */
                        error?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The email address is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Validation errors by field. */
                        errors?: {
                            [key: string]: string[];
                        };
                    };
                };
            };
        };
    };
    deleteNotificationDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the destination. */
                destination_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNotificationRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All routes of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRouteListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    upsertNotificationRoute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Id of the destination.
                     */
                    destination_id: string;
                    /** @description Key of the notification event type. */
                    event_key: string;
                };
            };
        };
        responses: {
            /** @description Response containing a route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRouteResponse"];
                };
            };
            /** @description The notification event type does not exist, or it is internal to Kapso. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Error message (one sentence). */
                        error?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The route is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Validation errors by field. */
                        errors?: {
                            [key: string]: string[];
                        };
                    };
                };
            };
        };
    };
    deleteNotificationRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the route. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The route belongs to an event type that is internal to Kapso. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listProviderModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All AI models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderModelListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listApiLogs: {
        parameters: {
            query?: {
                /** @description Returns only requests whose path contains this text. */
                endpoint?: string;
                /** @description Returns only requests whose response has this HTTP status. */
                status_code?: number;
                /** @description Returns only requests whose response has an HTTP status of 400 or above. */
                errors_only?: boolean;
                /** @description Length of the time range to search, counted back from now. */
                period?: "24h" | "7d" | "30d";
                /** @description Number of log entries per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalApiLogListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    searchLogs: {
        parameters: {
            query?: {
                /** @description Text to search for. */
                query?: string;
                /** @description Time range to search, counted back from now; context searches around a timestamp instead. */
                period?: "24h" | "7d" | "context";
                /** @description Log source to search. */
                source?: "all" | "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery";
                /** @description Returns only entries that report a problem. */
                problems_only?: boolean;
                /**
                 * @deprecated
                 * @description Legacy name of problems_only.
                 */
                errors_only?: boolean;
                /** @description Number of log entries per page, at most 100. */
                limit?: number;
                /** @description Value of pagination.next_cursor in the previous page. */
                cursor?: string;
                /** @description Timestamp (ISO 8601) around which entries are returned; used with the period context. */
                around?: string;
                /** @description Id of a log entry to highlight. */
                highlight_event_id?: string;
                /** @description Id of a resource whose log entries are highlighted. */
                highlight_resource_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSearchResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A filter is invalid, or the search failed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["LogSearchResponse"];
                };
            };
        };
    };
    searchLogsWithFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LogSearchRequest"];
            };
        };
        responses: {
            /** @description A page of log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSearchResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A filter is invalid, or the search failed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["LogSearchResponse"];
                };
            };
        };
    };
    getLogSearchCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sources and filters available in the log search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSearchCatalogResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getWhatsappAccountFunding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Business Account id assigned by Meta (not a UUID). */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing the funding of an account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    ensureWhatsappAccountFunding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description WhatsApp Business Account id assigned by Meta (not a UUID). */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappEnsureFundingRequest"];
            };
        };
        responses: {
            /** @description The account is already funded, or no run was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingResponse"];
                };
            };
            /** @description A run is in progress. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingResponse"];
                };
            };
            /** @description The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The status of the account, its portfolio or the partner solution does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Meta could not confirm the access. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Error message (one sentence). */
                        error?: string;
                        /** @description Kind of the error; new values can be added. */
                        error_kind?: string | null;
                        /** @description Meta error code. */
                        meta_error_code?: number | null;
                        /** @description Meta trace id of the error. */
                        meta_trace_id?: string | null;
                    };
                };
            };
            /** @description The service is busy; the request can be retried. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getWhatsappAccountUsage: {
        parameters: {
            query: {
                /** @description Start of the usage period (ISO 8601), inclusive. */
                start_time: string;
                /** @description End of the usage period (ISO 8601), exclusive and at most 31 days after the start. */
                end_time: string;
            };
            header?: never;
            path: {
                /** @description WhatsApp Business Account id assigned by Meta (not a UUID). */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing the usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBillingUsageResponse"];
                };
            };
            /** @description The start or the end is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWhatsappPortfolioAccounts: {
        parameters: {
            query?: {
                /** @description Number of accounts per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Business portfolio id assigned by Meta. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts with their funding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingListResponse"];
                };
            };
            /** @description A cursor or the page size is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getWhatsappPortfolioUsage: {
        parameters: {
            query: {
                /** @description Start of the usage period (ISO 8601), inclusive. */
                start_time: string;
                /** @description End of the usage period (ISO 8601), exclusive and at most 31 days after the start. */
                end_time: string;
            };
            header?: never;
            path: {
                /** @description Business portfolio id assigned by Meta. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing the usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBillingUsageResponse"];
                };
            };
            /** @description The start or the end is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    revokeWhatsappPortfolioFunding: {
        parameters: {
            query?: never;
            header: {
                /** @description Idempotency key that you choose for this operation (1 to 255 bytes); the same key returns the same operation, or a 409 if it is sent for another portfolio. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Business portfolio id assigned by Meta. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a funding operation of a portfolio. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingOperationResponse"];
                };
            };
            /** @description The idempotency key is missing or too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The idempotency key was used for another portfolio, or the revocation would affect others. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The operation could not be queued; the request can be retried with the same idempotency key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getWhatsappPortfolioFundingOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Business portfolio id assigned by Meta. */
                portfolio_id: string;
                /** @description Id of the operation that the revocation started. */
                operation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a funding operation of a portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingOperationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listAgentModes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All modes of the Kapso Agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentModeListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getAgentMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the mode. */
                mode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a mode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentModeResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listAgentModeSessions: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Page number for the legacy offset pagination, which cursor pagination replaces; page 50 is the last page.
                 */
                page?: number;
                /**
                 * @deprecated
                 * @description Number of sessions per page with offset pagination.
                 */
                per_page?: number;
                /** @description Number of sessions per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the mode. */
                mode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSessionListResponse"];
                };
            };
            /** @description The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginationErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The mode does not exist, or it is not available to this API key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getAgentSession: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Page number of the runs for the legacy offset pagination, which cursor pagination replaces; page 50 is the last page.
                 */
                page?: number;
                /**
                 * @deprecated
                 * @description Number of runs per page with offset pagination.
                 */
                per_page?: number;
                /** @description Number of runs per page, at most 100. */
                limit?: number;
                /** @description Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** @description Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Id of the session. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a session and a page of its runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSessionDetailResponse"];
                };
            };
            /** @description The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginationErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Machine-readable error code, such as record_not_found. */
                        message?: string;
                        /** @description Human-readable explanation of the error. */
                        detail?: string;
                    };
                };
            };
        };
    };
    createAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRunRequest"];
            };
        };
        responses: {
            /** @description Response containing a run. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The input does not match the mode. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    pauseAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    resumeAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    cancelAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    approveAgentRunTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run. */
                id: string;
                /** @description Id of the approval for which the run is waiting. */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    rejectAgentRunTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the run. */
                id: string;
                /** @description Id of the approval for which the run is waiting. */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    queryDatabaseRows: {
        parameters: {
            query?: {
                /** @description Columns to return, separated by commas. */
                select?: string;
                /** @description Column to sort by, with the suffix .asc or .desc. */
                order?: string;
                /** @description Maximum number of rows to return. */
                limit?: number;
                /** @description Number of rows to skip. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of a table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseRowsResponse"];
                };
            };
        };
    };
    upsertDatabaseRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } | {
                    [key: string]: unknown;
                }[];
            };
        };
        responses: {
            /** @description Rows of a table. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseRowsResponse"];
                };
            };
        };
    };
    insertDatabaseRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } | {
                    [key: string]: unknown;
                }[];
            };
        };
        responses: {
            /** @description Rows of a table. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseRowsResponse"];
                };
            };
        };
    };
    deleteDatabaseRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the status is undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateDatabaseRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Rows of a table. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseRowsResponse"];
                };
            };
        };
    };
    getDatabaseRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the table. */
                table: string;
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    listDatabaseTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    getDatabaseTable: {
        parameters: {
            query?: {
                /** @description Maximum number of rows to return. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    listIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All integrations of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationListResponse"];
                };
            };
        };
    };
    createIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the action. */
                    action_id: string;
                    /** @description Slug of the app. */
                    app_slug: string;
                    /** @description Account id assigned by Pipedream to the connected account. */
                    account_id: string;
                    /** @description Values of the properties of the action, keyed by property name. */
                    configured_props?: {
                        [key: string]: unknown;
                    };
                    /** @description Name of the integration. */
                    name?: string;
                    /** @description Name of the app. */
                    app_name?: string;
                    /** @description Pipedream id of the dynamic properties, which depend on other properties. */
                    dynamic_props_id?: string;
                    /** @description Definitions of the variables that the integration accepts. */
                    variable_definitions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    deleteIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the integration. */
                integration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Result of the deletion. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteSuccessResponse"];
                };
            };
        };
    };
    updateIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the integration. */
                integration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the integration. */
                    name?: string;
                    /** @description Pipedream id of the dynamic properties, which depend on other properties. */
                    dynamic_props_id?: string;
                    /** @description Values of the properties of the action, keyed by property name. */
                    configured_props?: {
                        [key: string]: unknown;
                    };
                    /** @description Definitions of the variables that the integration accepts. */
                    variable_definitions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    listIntegrationApps: {
        parameters: {
            query?: {
                /** @description Text to search for. */
                query?: string;
                /** @description Maximum number of apps to return. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    listIntegrationAccounts: {
        parameters: {
            query?: {
                /** @description Returns only accounts of the app with this slug. */
                app_slug?: string;
                /** @description Alias of app_slug. */
                app?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All connected accounts, returned without a data envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationAccountListResponse"];
                };
            };
        };
    };
    createIntegrationConnectToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Token to connect an account, returned without a data envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationConnectToken"];
                };
            };
        };
    };
    searchIntegrationActions: {
        parameters: {
            query?: {
                /** @description Text to search for. */
                query?: string;
                /** @description Returns only actions of the app with this slug. */
                app_slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    getIntegrationActionSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the action. */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    configureIntegrationActionProp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the action. */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfigurePropRequest"];
            };
        };
        responses: {
            /** @description Possible values of the property. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurePropResponse"];
                };
            };
        };
    };
    reloadIntegrationActionProps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the action. */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReloadPropsRequest"];
            };
        };
        responses: {
            /** @description The request succeeded; the status and the body are undocumented. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    getVoiceAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the voice agent. */
                voice_agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Response containing a voice agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceAgentResponse"];
                };
            };
        };
    };
    assignVoiceAgentPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the voice agent. */
                voice_agent_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceAgentPhoneNumberAssignmentRequest"];
            };
        };
        responses: {
            /** @description Response containing a phone number of a voice agent. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceAgentPhoneNumberAssignmentResponse"];
                };
            };
        };
    };
}
