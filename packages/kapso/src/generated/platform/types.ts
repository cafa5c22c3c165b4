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
         *
         * Lists the WhatsApp contacts of the project, one page at a time.
         */
        get: operations["listWhatsappContactsPlatform"];
        put?: never;
        /**
         * Creates a contact.
         *
         * Creates a contact of the project from a WhatsApp id.
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
        /** Retrieves a contact by id, phone number or business-scoped user id. */
        get: operations["getWhatsappContactPlatform"];
        put?: never;
        post?: never;
        /**
         * Deletes a contact.
         *
         * Deletes a contact and its data. The response only confirms that the deletion is queued.
         */
        delete: operations["eraseWhatsappContact"];
        options?: never;
        head?: never;
        /** Updates the project's data about a contact. */
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
         *
         * Lists the marketing preferences of a contact, one for each phone number of the project.
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
         *
         * Retrieves the marketing preference of a contact for one of the project's phone numbers.
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
         *
         * Lists the conversations of the project, ordered by last activity (most recent first), one page at a time.
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
        /** Retrieves a conversation. */
        get: operations["getWhatsappConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Ends or reactivates a conversation. */
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
         *
         * Lists the current and past assignments of a conversation, one page at a time.
         */
        get: operations["listConversationAssignments"];
        put?: never;
        /**
         * Assigns a project member to a conversation.
         *
         * Assigns a project member to a conversation. A conversation can have at most one active assignment.
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
        /** Retrieves an assignment of a conversation. */
        get: operations["getConversationAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Updates or ends an assignment of a conversation. */
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
         *
         * Lists the workflow executions that belong to a conversation, one page at a time.
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
         *
         * Lists the messages that the project has sent and received, one page at a time.
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
         *
         * Retrieves a message by the message id that WhatsApp assigned to it.
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
         *
         * Lists the customers of the project, one page at a time.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Creates a customer.
         *
         * Creates a customer of the project.
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
        /** Retrieves a customer. */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /** Deletes a customer. */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /** Updates a customer. */
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
         *
         * Lists the setup links of a customer, one page at a time.
         */
        get: operations["listCustomerSetupLinks"];
        put?: never;
        /**
         * Creates a setup link for a customer.
         *
         * Creates a setup link with which a customer connects a WhatsApp phone number. The previous link of the customer is revoked.
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
        /** Updates or revokes a setup link. */
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
         *
         * Lists the WhatsApp phone numbers connected to the project, one page at a time.
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
         *
         * Connects a WhatsApp phone number, for which you already have Meta credentials, to a customer.
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
        /** Retrieves a WhatsApp phone number of the project. */
        get: operations["getWhatsappPhoneNumber"];
        put?: never;
        post?: never;
        /** Removes a WhatsApp phone number from the project. */
        delete: operations["deleteWhatsappPhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Updates the settings of a WhatsApp phone number.
         *
         * Updates the settings of a WhatsApp phone number of the project.
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
         *
         * Checks the health of a WhatsApp phone number. The result is cached for 3 minutes, and a project can send at most 5 requests per second and 60 per minute.
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
         *
         * Lists the requests to change the display name of a phone number, one page at a time.
         */
        get: operations["listWhatsappDisplayNameRequests"];
        put?: never;
        /** Submits a request to Meta to change the display name of a phone number. */
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
        /** Retrieves a display name request. */
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
         *
         * Lists the webhooks of the project, one page at a time.
         */
        get: operations["listWhatsappProjectWebhooks"];
        put?: never;
        /**
         * Creates a webhook of the project.
         *
         * Creates a webhook for the events of the project, or for the events of a phone number if the request body contains its id.
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
        /** Retrieves a webhook of the project. */
        get: operations["getWhatsappProjectWebhook"];
        put?: never;
        post?: never;
        /** Deletes a webhook of the project. */
        delete: operations["deleteWhatsappProjectWebhook"];
        options?: never;
        head?: never;
        /** Updates a webhook of the project. */
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
        /** Sends a test event to a webhook of the project. */
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
         *
         * Lists the webhooks of a phone number of the project, one page at a time.
         */
        get: operations["listWhatsappPhoneNumberWebhooks"];
        put?: never;
        /**
         * Creates a webhook for a phone number.
         *
         * Creates a webhook for the message and conversation events of a phone number of the project.
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
        /** Retrieves a webhook of a phone number. */
        get: operations["getWhatsappPhoneNumberWebhook"];
        put?: never;
        post?: never;
        /** Deletes a webhook of a phone number. */
        delete: operations["deleteWhatsappPhoneNumberWebhook"];
        options?: never;
        head?: never;
        /** Updates a webhook of a phone number. */
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
         *
         * Lists the webhook deliveries of the project and their outcome, one page at a time.
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
         *
         * Lists the broadcasts of the project, one page at a time. Broadcasts are in alpha and may change.
         */
        get: operations["listWhatsappBroadcasts"];
        put?: never;
        /**
         * Creates a draft broadcast (alpha).
         *
         * Creates a broadcast of a template in draft status. Broadcasts are in alpha and may change.
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
         *
         * Retrieves a broadcast and its counters. Broadcasts are in alpha and may change.
         */
        get: operations["getWhatsappBroadcast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Stops a broadcast or resets it to draft (alpha).
         *
         * Stops a broadcast that is being sent, or resets it to draft. Broadcasts are in alpha and may change.
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
         *
         * Lists the recipients of a broadcast with their delivery status, one page at a time. Broadcasts are in alpha and may change.
         */
        get: operations["listWhatsappBroadcastRecipients"];
        put?: never;
        /**
         * Adds recipients to a broadcast (alpha).
         *
         * Adds up to 1,000 recipients to a broadcast and skips recipients that it already contains. Broadcasts are in alpha and may change.
         */
        post: operations["addWhatsappBroadcastRecipients"];
        /**
         * Removes all recipients of a broadcast (alpha).
         *
         * Removes all recipients of a broadcast. Broadcasts are in alpha and may change.
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
         *
         * Starts sending a broadcast to its recipients. Broadcasts are in alpha and may change.
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
         *
         * Sets the time at which a broadcast is sent. Broadcasts are in alpha and may change.
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
         *
         * Cancels a scheduled broadcast before it is sent. Broadcasts are in alpha and may change.
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
         *
         * Fetches a media file from a URL that you provide and uploads it to Meta. The limits are 5 MB for images, 16 MB for audio and video, and 100 MB for documents.
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
         *
         * Lists the WhatsApp Flows (interactive forms) of the project, one page at a time.
         */
        get: operations["listWhatsappFlows"];
        put?: never;
        /**
         * Creates a WhatsApp Flow.
         *
         * Creates a WhatsApp Flow in draft status unless the request asks for immediate publication.
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
        /** Retrieves a WhatsApp Flow. */
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
         *
         * Publishes a WhatsApp Flow. A publication cannot be undone.
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
        /** Sets up the encryption keys that the data endpoint of a WhatsApp Flow requires. */
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
         *
         * Lists the versions of a WhatsApp Flow, one page at a time.
         */
        get: operations["listWhatsappFlowVersions"];
        put?: never;
        /** Creates a version of a WhatsApp Flow. */
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
        /** Retrieves a version of a WhatsApp Flow, including its flow JSON. */
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
        /** Retrieves the data endpoint of a WhatsApp Flow. */
        get: operations["getWhatsappFlowDataEndpoint"];
        put?: never;
        /** Sets the code of the data endpoint of a WhatsApp Flow. */
        post: operations["createWhatsappFlowDataEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Attaches a deployed function to a WhatsApp Flow as its data endpoint.
         *
         * Attaches a deployed function to a WhatsApp Flow as its data endpoint. If the flow cannot be republished, the response is still 200 and contains a warning.
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
        /** Deploys the code of the data endpoint of a WhatsApp Flow. */
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
        /** Registers the data endpoint of a WhatsApp Flow at Meta. */
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
         *
         * Lists the latest log entries of the data endpoint of a WhatsApp Flow; the list is not paginated.
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
         *
         * Lists the latest invocations of the data endpoint of a WhatsApp Flow; the list is not paginated.
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
         *
         * Lists the responses that contacts submitted in a WhatsApp Flow. Unverified: only a script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Lists the workflows of the project; the list is not paginated.
         */
        get: operations["listWorkflows"];
        put?: never;
        /** Creates a workflow. */
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
        /** Retrieves a workflow without its definition. */
        get: operations["getWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates a workflow.
         *
         * Updates a workflow. If the request contains lock_version, the update succeeds only if the workflow has not changed in the meantime.
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
        /** Retrieves a workflow with its nodes and edges. */
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
        /** Retrieves the variables available in a workflow. */
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
         *
         * Lists the executions of a workflow, one page at a time.
         */
        get: operations["listWorkflowExecutions"];
        put?: never;
        /**
         * Starts a workflow for a contact.
         *
         * Starts a workflow for a contact. In addition to the general rate limit, each API key can start a workflow only a limited number of times per second.
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
        /** Retrieves a workflow execution with its context and events. */
        get: operations["getWorkflowExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Updates the status of a workflow execution. */
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
         *
         * Lists the events of a workflow execution, one page at a time.
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
        /** Resumes a waiting workflow execution with the input that it waits for. */
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
         *
         * Lists the triggers that start a workflow; the list is not paginated.
         */
        get: operations["listWorkflowTriggers"];
        /** Replaces all triggers of a workflow in one request. */
        put: operations["replaceWorkflowTriggers"];
        /** Creates a trigger for a workflow. */
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
        /** Deletes a trigger. */
        delete: operations["deleteWorkflowTrigger"];
        options?: never;
        head?: never;
        /** Activates or deactivates a trigger. */
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
         *
         * Lists the serverless functions of the project; the list is not paginated.
         */
        get: operations["listFunctions"];
        put?: never;
        /** Creates a serverless function. */
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
        /** Retrieves a serverless function with its code. */
        get: operations["getFunction"];
        put?: never;
        post?: never;
        /** Deletes a serverless function. */
        delete: operations["deleteFunction"];
        options?: never;
        head?: never;
        /**
         * Updates a serverless function.
         *
         * Updates a serverless function. If the request contains lock_version, the update succeeds only if the function has not changed in the meantime.
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
        /** Starts the deployment of a serverless function. */
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
         *
         * Invokes a serverless function. In the response mode passthrough, the function responds with any 2xx status and any content: JSON is parsed, and other content is returned as text.
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
         *
         * Lists the names of the secrets of a function, without their values; the list is not paginated.
         */
        get: operations["listFunctionSecrets"];
        put?: never;
        /** Stores a secret for a deployed function. */
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
        /** Deletes a secret of a function. */
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
         *
         * Lists the latest invocations of a serverless function with their log entries; the list is not paginated.
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
         *
         * Lists the definitions of the events that the project records; the list is not paginated.
         */
        get: operations["listProjectEventDefinitions"];
        put?: never;
        /**
         * Creates an event definition.
         *
         * Creates an event definition. A definition that already has the name is updated instead, and restored if it was archived.
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
        /** Retrieves an event definition. */
        get: operations["getProjectEventDefinition"];
        put?: never;
        post?: never;
        /**
         * Deletes an event definition and all of its events.
         *
         * Deletes an event definition and, in the background, all events recorded with it.
         */
        delete: operations["deleteProjectEventDefinition"];
        options?: never;
        head?: never;
        /** Updates or archives an event definition. */
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
         *
         * Lists the events that the project has recorded, one page at a time.
         */
        get: operations["listProjectEvents"];
        put?: never;
        /** Records an event. */
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
         *
         * Lists the findings that Kapso has detected in the events of the project, one page at a time. A page can contain slightly more findings than the limit.
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
        /** Retrieves a finding with its investigation. */
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
         *
         * Retrieves the events and conversations on which a finding is based, limited to 100 events, 50 affected conversations and 20 comparison conversations.
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
        /** Starts an investigation of a finding. */
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
        /** Dismisses a finding with a reason. */
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
        /** Marks a finding as addressed. */
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
         *
         * Lists the inboxes that the project embeds in external pages, one page at a time.
         */
        get: operations["listInboxEmbeds"];
        put?: never;
        /** Creates an inbox to embed in an external page. */
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
        /** Retrieves an embedded inbox. */
        get: operations["getInboxEmbed"];
        put?: never;
        post?: never;
        /** Revokes an embedded inbox. */
        delete: operations["deleteInboxEmbed"];
        options?: never;
        head?: never;
        /** Updates an embedded inbox. */
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
         *
         * Lists the members of the project, one page at a time.
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
         *
         * Lists the event types about which the team can be notified; the list is not paginated.
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
         *
         * Lists the email addresses and channels to which notifications are sent; the list is not paginated.
         */
        get: operations["listNotificationDestinations"];
        put?: never;
        /**
         * Creates a notification destination for an email address.
         *
         * Creates a notification destination for an email address, whose owner must confirm it through a link within 7 days. A removed destination is restored.
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
        /** Deletes a notification destination. */
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
         *
         * Lists the routes from notification event types to destinations; the list is not paginated.
         */
        get: operations["listNotificationRoutes"];
        /**
         * Routes a notification event type to a destination.
         *
         * Routes a notification event type to a destination. Repeating the request has no further effect.
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
        /** Deletes a notification route. */
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
         *
         * Lists the AI models available to workflows and agents; the list is not paginated.
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
         *
         * Lists the API requests made with the API keys of the project, one page at a time.
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
         *
         * Searches the logs of the project, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
         */
        get: operations["searchLogs"];
        put?: never;
        /**
         * Searches the logs of the project with filters.
         *
         * Searches the logs of the project with filters, one page at a time. If data.available is false, the search could not be executed and the response contains no entries.
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
        /** Retrieves the sources and filters available in the log search. */
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
         *
         * Retrieves the funding of a WhatsApp Business Account. Managed funding is in beta.
         */
        get: operations["getWhatsappAccountFunding"];
        put?: never;
        /**
         * Ensures managed funding of a WhatsApp Business Account (beta).
         *
         * Ensures that managed funding pays for a WhatsApp Business Account; a repeated request returns the run that is in progress or finished within the last 30 seconds. Managed funding is in beta.
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
         *
         * Retrieves the usage charges of a WhatsApp Business Account for a period of up to 31 days. Managed funding is in beta.
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
         *
         * Lists the WhatsApp Business Accounts of a portfolio with their funding, one page at a time. Managed funding is in beta.
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
         *
         * Retrieves the usage charges of all accounts of a portfolio for a period of up to 31 days. Managed funding is in beta.
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
         *
         * Revokes the managed funding of a portfolio; a request with the same idempotency key returns the operation that the first request started. Managed funding is in beta.
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
         *
         * Retrieves the progress of the revocation of a portfolio's managed funding. Managed funding is in beta.
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
         *
         * Lists the modes in which the Kapso Agent can run; the list is not paginated.
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
        /** Retrieves a mode of the Kapso Agent. */
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
         *
         * Lists the agent sessions of a mode that the current API key has started, one page at a time.
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
         *
         * Retrieves an agent session of the current API key and lists its runs, one page at a time. The response contains the session itself on every page.
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
        /** Starts a run of the Kapso Agent. */
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
        /** Retrieves a run of the Kapso Agent. */
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
        /** Pauses a run of the Kapso Agent. */
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
        /** Resumes a paused run of the Kapso Agent. */
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
        /** Cancels a run of the Kapso Agent. */
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
        /** Approves the tool call for which a run is waiting. */
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
        /** Rejects the tool call for which a run is waiting. */
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
         *
         * Lists rows of a table, selected with limit and offset. Delisted: the vendor's current reference does not include the database.
         */
        get: operations["queryDatabaseRows"];
        /**
         * Creates or updates rows of a table (delisted).
         *
         * Creates rows in a table, or updates the rows that already exist. Delisted: the vendor's current reference does not include the database.
         */
        put: operations["upsertDatabaseRows"];
        /**
         * Creates one or more rows in a table (delisted).
         *
         * Creates a row, or several rows given as an array, in a table. Delisted: the vendor's current reference does not include the database.
         */
        post: operations["insertDatabaseRows"];
        /**
         * Deletes rows of a table (delisted).
         *
         * Deletes rows of a table; how rows are selected is undocumented, so the request may delete all of them. Delisted: the vendor's current reference does not include the database.
         */
        delete: operations["deleteDatabaseRows"];
        options?: never;
        head?: never;
        /**
         * Updates rows of a table (delisted).
         *
         * Updates rows of a table; how rows are selected is undocumented, so the request may update all of them. Delisted: the vendor's current reference does not include the database.
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
         *
         * Retrieves a row of a table. Delisted: the vendor's current reference does not include the database.
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
         *
         * Lists the tables of the project. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Retrieves a table. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Lists the Pipedream integrations of the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
         */
        get: operations["listIntegrations"];
        put?: never;
        /**
         * Creates an integration (delisted, unverified).
         *
         * Creates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Deletes a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is taken from an unused schema.
         */
        delete: operations["deleteIntegration"];
        options?: never;
        head?: never;
        /**
         * Updates an integration (delisted, unverified).
         *
         * Updates a Pipedream integration. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Lists the apps available to Pipedream integrations. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Lists the Pipedream accounts connected to the project; the list is not paginated. Delisted: the vendor's current reference does not include integrations.
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
         *
         * Creates a short-lived token to connect a Pipedream account. Delisted: the vendor's current reference does not include integrations.
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
         *
         * Lists the actions that an app offers. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Retrieves the properties that an action accepts. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Retrieves the possible values of an action's property. Delisted and unverified: only an older script of the vendor calls this operation, and the schemas are taken from unused ones.
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
         *
         * Reloads the properties of an action after one of them was set. Delisted and unverified: only an older script of the vendor calls this operation, and the response is undocumented.
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
         *
         * Retrieves a voice agent. Delisted: the vendor's current reference does not include voice agents.
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
         *
         * Assigns a phone number of the project to a voice agent, which then answers its calls. Delisted: the vendor's current reference does not include voice agents.
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
        WhatsappContactListResponse: ContactListResponse;
        WhatsappContactResponse: ContactResponse;
        WhatsappConversationListResponse: ConversationListResponse;
        WhatsappConversationResponse: ConversationResponse;
        ErrorResponse: ErrorResponse;
        WhatsappContact: Contact;
        WhatsappConversation: Conversation;
        PaginationMeta: PaginationMeta;
        Paging: Paging;
        PaginationCursor: PaginationCursor;
        WhatsappContactMarketingPreferenceListResponse: MarketingPreferenceListResponse;
        WhatsappContactMarketingPreference: MarketingPreference;
        WhatsappContactMarketingPreferenceResponse: MarketingPreferenceResponse;
        WhatsappConversationUpdateRequest: ConversationUpdateRequest;
        ConversationAssignmentListResponse: ConversationAssignmentListResponse;
        ConversationAssignment: ConversationAssignment;
        ConversationAssignmentCreateRequest: ConversationAssignmentCreateRequest;
        ConversationAssignmentResponse: ConversationAssignmentResponse;
        ConversationAssignmentUpdateRequest: ConversationAssignmentUpdateRequest;
        WorkflowExecutionListResponse: WorkflowExecutionListResponse;
        WorkflowExecutionSummary: WorkflowExecutionSummary;
        WorkflowMinimal: WorkflowReference;
        WorkflowStepReference: WorkflowStepReference;
        WhatsappMessageListResponse: MessageListResponse;
        WhatsappMessage: Message;
        WhatsappMessageResponse: MessageResponse;
        CustomerListResponse: CustomerListResponse;
        Customer: Customer;
        CustomerCreateRequest: CustomerCreateRequest;
        CustomerResponse: CustomerResponse;
        CustomerUpdateRequest: CustomerUpdateRequest;
        SetupLinkListResponse: SetupLinkListResponse;
        SetupLink: SetupLink;
        PhoneNumberReference: PhoneNumberReference;
        SetupLinkCreateRequest: SetupLinkCreateRequest;
        SetupLinkCreateResponse: SetupLinkCreateResponse;
        SetupLinkCreated: SetupLinkCreated;
        SetupLinkUpdateRequest: SetupLinkUpdateRequest;
        SetupLinkResponse: SetupLinkResponse;
        WhatsappPhoneNumberListResponse: PhoneNumberListResponse;
        WhatsappPhoneNumber: PhoneNumber;
        WhatsappPhoneNumberCreateRequest: PhoneNumberCreateRequest;
        WhatsappPhoneNumberResponse: PhoneNumberResponse;
        WhatsappPhoneNumberUpdateRequest: PhoneNumberUpdateRequest;
        WhatsappPhoneNumberHealthResponse: PhoneNumberHealth;
        WhatsappDisplayNameRequestListResponse: DisplayNameRequestListResponse;
        WhatsappDisplayNameRequest: DisplayNameRequest;
        WhatsappDisplayNameRequestCreate: DisplayNameRequestCreateRequest;
        WhatsappDisplayNameRequestResponse: DisplayNameRequestResponse;
        WhatsappWebhookListResponse: WebhookListResponse;
        WhatsappWebhook: Webhook;
        WhatsappProjectWebhookRequest: WebhookCreateRequest;
        WhatsappWebhookResponse: WebhookResponse;
        WhatsappWebhookUpdateRequest: WebhookUpdateRequest;
        WebhookTestResponse: WebhookTestResponse;
        WhatsappWebhookRequest: PhoneNumberWebhookCreateRequest;
        WebhookDeliveryListResponse: WebhookDeliveryListResponse;
        WebhookDelivery: WebhookDelivery;
        WhatsappBroadcastListResponse: BroadcastListResponse;
        WhatsappBroadcast: Broadcast;
        WhatsappBroadcastTemplate: BroadcastTemplate;
        WhatsappBroadcastCreateRequest: BroadcastCreateRequest;
        WhatsappBroadcastResponse: BroadcastResponse;
        WhatsappBroadcastUpdateRequest: BroadcastUpdateRequest;
        WhatsappBroadcastRecipientListResponse: BroadcastRecipientListResponse;
        WhatsappBroadcastRecipient: BroadcastRecipient;
        WhatsappBroadcastRecipientsAddRequest: BroadcastRecipientsAddRequest;
        WhatsappBroadcastRecipientsAddResponse: BroadcastRecipientsAddResponse;
        WhatsappBroadcastSendResponse: BroadcastSendResponse;
        MediaIngestRequest: MediaIngestRequest;
        MediaIngest: MediaIngest;
        MediaIngestResponse: MediaIngestResponse;
        MediaIngestData: MediaIngestResult;
        MediaIngestTarget: MediaIngestTarget;
        MediaIngestResource: MediaIngestResource;
        WhatsappFlowListResponse: FlowListResponse;
        WhatsappFlow: Flow;
        WhatsappFlowCreateRequest: FlowCreateRequest;
        WhatsappFlowResponse: FlowResponse;
        WhatsappFlowEncryptionSetupResponse: FlowEncryptionResponse;
        WhatsappFlowVersionListResponse: FlowVersionListResponse;
        WhatsappFlowVersion: FlowVersion;
        WhatsappFlowVersionCreateRequest: FlowVersionCreateRequest;
        WhatsappFlowVersionDetailResponse: FlowVersionResponse;
        WhatsappFlowVersionDetail: FlowVersionDetail;
        WhatsappFlowDataEndpointResponse: FlowDataEndpointResponse;
        WhatsappFlowDataEndpoint: FlowDataEndpoint;
        WhatsappFlowDataEndpointCreateRequest: FlowDataEndpointCreateRequest;
        WhatsappFlowDataEndpointAttachRequest: FlowDataEndpointUpdateRequest;
        WhatsappFlowDataEndpointAttachResponse: FlowDataEndpointUpdateResponse;
        WhatsappFlowDataEndpointRegisterResponse: FlowDataEndpointRegisterResponse;
        WhatsappFlowFunctionLogsResponse: FlowFunctionLogListResponse;
        WhatsappFlowFunctionLog: FlowFunctionLog;
        WhatsappFlowFunctionInvocationsResponse: FlowFunctionInvocationListResponse;
        WhatsappFlowFunctionInvocation: FlowFunctionInvocation;
        WorkflowListResponse: WorkflowListResponse;
        Workflow: Workflow;
        WorkflowCreateRequest: WorkflowCreateRequest;
        WorkflowDefinitionInput: WorkflowDefinitionInput;
        WorkflowDefinitionInputNode: WorkflowInputNode;
        WorkflowDefinitionNodePosition: WorkflowNodePosition;
        WorkflowDefinitionInputNodeData: WorkflowInputNodeData;
        WorkflowNodeStartConfig: StartNodeConfig;
        WorkflowNodeSendTextConfig: SendTextNodeConfig;
        WorkflowNodeSendTemplateConfig: SendTemplateNodeConfig;
        WorkflowNodeSendInteractiveConfig: SendInteractiveNodeConfig;
        WorkflowNodeInteractiveButton: InteractiveButton;
        WorkflowNodeInteractiveListSection: InteractiveListSection;
        WorkflowNodeInteractiveListRow: InteractiveListRow;
        WorkflowNodeWaitForResponseConfig: WaitForResponseNodeConfig;
        WorkflowNodeDecideConfig: DecideNodeConfig;
        WorkflowNodeDecideCondition: DecideCondition;
        WorkflowNodeFunctionConfig: FunctionNodeConfig;
        WorkflowNodeWebhookConfig: WebhookNodeConfig;
        WorkflowNodeAgentConfig: AgentNodeConfig;
        WorkflowNodeAgentFunctionTool: AgentFunctionTool;
        WorkflowNodeAgentWebhook: AgentWebhookTool;
        WorkflowNodeAgentKnowledgeBase: AgentKnowledgeBase;
        WorkflowNodeAgentMcpServer: AgentMcpServer;
        WorkflowNodeAgentResource: AgentResource;
        WorkflowNodeCallConfig: CallNodeConfig;
        WorkflowNodeHandoffConfig: HandoffNodeConfig;
        WorkflowNodeSetVariableConfig: SetVariableNodeConfig;
        WorkflowNodeEmitEventConfig: EmitEventNodeConfig;
        WorkflowDefinitionInputEdge: WorkflowInputEdge;
        WorkflowResponse: WorkflowResponse;
        WorkflowUpdateRequest: WorkflowUpdateRequest;
        WorkflowWithDefinitionResponse: WorkflowWithDefinitionResponse;
        WorkflowWithDefinition: WorkflowWithDefinition;
        WorkflowDefinition: WorkflowDefinition;
        WorkflowDefinitionNode: WorkflowNode;
        WorkflowDefinitionNodeData: WorkflowNodeData;
        WorkflowDefinitionEdge: WorkflowEdge;
        WorkflowVariablesResponse: WorkflowVariablesResponse;
        DiscoveredVariable: DiscoveredVariable;
        WorkflowExecutionCreateRequest: WorkflowExecutionCreateRequest;
        WorkflowExecutionCreateAcceptedResponse: WorkflowExecutionCreateResponse;
        WorkflowExecutionCreateAccepted: WorkflowExecutionAccepted;
        WorkflowExecutionResponse: WorkflowExecutionResponse;
        WorkflowExecutionDetail: WorkflowExecutionDetail;
        WorkflowExecution: WorkflowExecution;
        WorkflowEvent: WorkflowEvent;
        WorkflowExecutionUpdateRequest: WorkflowExecutionUpdateRequest;
        WorkflowExecutionMinimalResponse: WorkflowExecutionUpdateResponse;
        WorkflowEventListResponse: WorkflowEventListResponse;
        WorkflowExecutionResumeRequest: WorkflowExecutionResumeRequest;
        WorkflowExecutionResumeResponse: WorkflowExecutionResumeResponse;
        WorkflowTriggerListResponse: WorkflowTriggerListResponse;
        WorkflowTrigger: WorkflowTrigger;
        WorkflowTriggerCreateRequest: WorkflowTriggerCreateRequest;
        WorkflowTriggerResponse: WorkflowTriggerResponse;
        WorkflowTriggerBulkReplaceRequest: WorkflowTriggersReplaceRequest;
        WorkflowTriggerUpdateRequest: WorkflowTriggerUpdateRequest;
        FunctionListResponse: FunctionListResponse;
        Function: ServerlessFunction;
        FunctionCreateRequest: FunctionCreateRequest;
        FunctionResponse: FunctionResponse;
        FunctionUpdateRequest: FunctionUpdateRequest;
        FunctionDeployResponse: FunctionDeployResponse;
        FunctionInvokeRequest: FunctionInvokeRequest;
        FunctionInvokeResponse: FunctionInvokeResponse;
        FunctionInvokeWrappedResponse: FunctionInvokeWrappedResponse;
        FunctionSecretListResponse: FunctionSecretListResponse;
        FunctionSecretCreateRequest: FunctionSecretCreateRequest;
        SimpleMessageResponse: FunctionSecretCreateResponse;
        FunctionInvocationsResponse: FunctionInvocationListResponse;
        FunctionInvocationDetail: FunctionInvocation;
        FunctionConsoleLog: FunctionConsoleLog;
        ProjectEventDefinitionListResponse: EventDefinitionListResponse;
        ProjectEventDefinition: EventDefinition;
        ProjectEventDefinitionCreateRequest: EventDefinitionCreateRequest;
        ProjectEventDefinitionResponse: EventDefinitionResponse;
        ProjectEventDefinitionUpdateRequest: EventDefinitionUpdateRequest;
        ProjectEventListResponse: EventListResponse;
        ProjectEvent: ProjectEvent;
        ProjectEventCreateRequest: EventCreateRequest;
        ProjectEventResponse: EventResponse;
        FindingListResponse: FindingListResponse;
        FindingSummary: FindingSummary;
        FindingSummaryInvestigation: FindingSummaryInvestigation;
        FindingSummaryVerification: FindingSummaryVerification;
        FindingsErrorResponse: FindingsErrorResponse;
        FindingDetailResponse: FindingResponse;
        FindingDetail: Finding;
        FindingVerification: FindingVerification;
        RelatedFinding: RelatedFinding;
        FindingInvestigation: FindingInvestigation;
        FindingInvestigationResult: FindingInvestigationResult;
        FindingCause: FindingCause;
        FindingEvidenceReference: FindingEvidenceReference;
        FindingSuggestedFix: FindingSuggestedFix;
        FindingEvidenceResponse: FindingEvidenceResponse;
        FindingEvidence: FindingEvidence;
        FindingEvidenceFinding: FindingEvidenceFinding;
        FindingEvidenceEventDefinition: FindingEvidenceEventDefinition;
        FindingEvidenceCoverage: FindingEvidenceCoverage;
        FindingEvidenceDailyHistoryEntry: FindingEvidenceDay;
        FindingEvidenceSourceEvent: FindingEvidenceEvent;
        FindingEvidenceCoOccurringEvent: FindingEvidenceCoOccurringEvent;
        FindingEvidenceGroup: FindingEvidenceGroup;
        FindingEvidenceDeltaItem: FindingEvidenceDeltaItem;
        FindingEvidenceSummary: FindingEvidenceSummary;
        FindingEvidenceUnavailable: FindingEvidenceUnavailable;
        FindingInvestigationAcceptedResponse: FindingInvestigationResponse;
        FindingVerificationMutationResponse: FindingVerificationResponse;
        InboxEmbedListResponse: InboxEmbedListResponse;
        InboxEmbed: InboxEmbed;
        InboxEmbedCreateRequest: InboxEmbedCreateRequest;
        InboxEmbedCreatedResponse: InboxEmbedCreateResponse;
        InboxEmbedCreated: InboxEmbedCreated;
        InboxEmbedResponse: InboxEmbedResponse;
        InboxEmbedUpdateRequest: InboxEmbedUpdateRequest;
        UsersResponse: UserListResponse;
        User: User;
        NotificationEventTypeListResponse: NotificationEventTypeListResponse;
        NotificationEventType: NotificationEventType;
        NotificationDestinationListResponse: NotificationDestinationListResponse;
        NotificationDestination: NotificationDestination;
        NotificationDestinationResponse: NotificationDestinationResponse;
        NotificationRouteListResponse: NotificationRouteListResponse;
        NotificationRoute: NotificationRoute;
        NotificationRouteResponse: NotificationRouteResponse;
        ProviderModelListResponse: ProviderModelListResponse;
        ProviderModel: ProviderModel;
        ExternalApiLogListResponse: ApiLogListResponse;
        ExternalApiLog: ApiLog;
        LogSearchResponse: LogSearchResponse;
        LogSearchWindow: LogSearchWindow;
        LogSearchEvent: LogEntry;
        LogSearchPagination: LogSearchPagination;
        LogSearchRequest: LogSearchRequest;
        LogSearchFilterValue: LogSearchFilterValue;
        LogSearchFilterEntry: LogSearchFilter;
        LogSearchCatalogResponse: LogCatalogResponse;
        WhatsappFundingResponse: AccountFundingResponse;
        WhatsappFunding: AccountFunding;
        WhatsappFundingRun: AccountFundingRun;
        WhatsappEnsureFundingRequest: AccountFundingEnsureRequest;
        WhatsappBillingUsageResponse: BillingUsageResponse;
        WhatsappBillingUsage: BillingUsage;
        WhatsappBillingUsageBreakdownItem: BillingUsageItem;
        WhatsappBillingUsageSync: BillingUsageSync;
        WhatsappFundingListResponse: PortfolioAccountListResponse;
        WhatsappFundingOperationResponse: PortfolioFundingOperationResponse;
        WhatsappFundingOperation: PortfolioFundingOperation;
        AgentModeListResponse: AgentModeListResponse;
        Mode: AgentMode;
        AgentModeResponse: AgentModeResponse;
        AgentSessionListResponse: AgentSessionListResponse;
        AgentSession: AgentSession;
        SessionLatestRun: AgentLatestRun;
        RunStatus: AgentRunStatus;
        AgentPaginationMeta: AgentPaginationMeta;
        AgentPaging: AgentPaging;
        AgentPaginationCursor: AgentPaginationCursor;
        PaginationErrorResponse: AgentPagingErrorResponse;
        AgentSessionDetailResponse: AgentSessionResponse;
        AgentSessionDetail: AgentSessionDetail;
        SessionRun: AgentSessionRun;
        Run: AgentRun;
        RunResult: AgentRunResult;
        PendingApproval: AgentApproval;
        CreateRunRequest: AgentRunCreateRequest;
        RunResponse: AgentRunResponse;
        DatabaseRowsResponse: DatabaseRowListResponse;
        IntegrationListResponse: IntegrationListResponse;
        Integration: Integration;
        PipedreamAccount: IntegrationAccount;
        PipedreamUser: IntegrationUser;
        DeleteSuccessResponse: IntegrationDeleteResponse;
        IntegrationAccountListResponse: IntegrationAccountListResponse;
        IntegrationConnectToken: IntegrationConnectToken;
        ConfigurePropRequest: IntegrationPropRequest;
        ConfigurePropResponse: IntegrationPropResponse;
        ReloadPropsRequest: IntegrationPropsReloadRequest;
        VoiceAgentResponse: VoiceAgentResponse;
        VoiceAgent: VoiceAgent;
        VoiceAgentPhoneNumberAssignmentRequest: VoiceAgentPhoneNumberCreateRequest;
        VoiceAgentPhoneNumberAssignmentResponse: VoiceAgentPhoneNumberResponse;
        VoiceAgentPhoneNumberAssignment: VoiceAgentPhoneNumber;
    };
    responses: {
        /** The API key is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** No resource exists with this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** A value in the request is invalid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The plan of the project does not include this feature. */
        PlanRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** Total number of items. */
        Total: number;
        /** Total number of pages. */
        TotalPages: number;
        /** Number of items per page. */
        PerPage: number;
        /** Page number. */
        Page: number;
        /** Links to neighboring pages (RFC 5988). */
        Link: string;
        /** Number of health checks that a project can request per second. */
        HealthSecondLimit: number;
        /** Number of health checks left in the current second. */
        HealthSecondRemaining: number;
        /** Number of health checks that a project can request per minute. */
        HealthMinuteLimit: number;
        /** Number of health checks left in the current minute. */
        HealthMinuteRemaining: number;
        /** Number of seconds to wait before the next request. */
        RetryAfter: number;
        /** Number of times per second that an API key can start the same workflow. */
        BurstLimit: number;
        /** Number of starts left in the current second. */
        BurstRemaining: number;
    };
    pathItems: never;
}
/** A page of contacts. */
export interface ContactListResponse {
    /** Contacts on this page. */
    data: Contact[];
    /** Position of this page in offset pagination; absent with cursor pagination. */
    meta?: PaginationMeta;
    /** Cursors of the neighboring pages; absent with offset pagination. */
    paging?: Paging;
}
/** Response containing a contact. */
export interface ContactResponse {
    /** The contact. */
    data: Contact;
}
/** A page of conversations. */
export interface ConversationListResponse {
    /** Conversations on this page. */
    data: Conversation[];
    /** Cursors of the neighboring pages. */
    paging: Paging;
}
/** Response containing a conversation. */
export interface ConversationResponse {
    /** The conversation. */
    data: Conversation;
}
/** General error response of Kapso. */
export interface ErrorResponse {
    /** Error message (one sentence). */
    error: string;
}
/** WhatsApp contact of the project. */
export interface Contact {
    /**
     * Contact id assigned by Kapso.
     *
     * Format: uuid
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    id: string;
    /**
     * WhatsApp phone number of the contact; null if Meta provides only a business-scoped user id.
     * @example 15551234567
     */
    wa_id?: string | null;
    /**
     * Business-scoped user id of the contact.
     * @example US.13491208655302741918
     */
    business_scoped_user_id?: string | null;
    /**
     * Business-scoped user id of the contact for the parent business, if Meta provides one.
     * @example US.ENT.506847293015824
     */
    parent_business_scoped_user_id?: string | null;
    /**
     * WhatsApp username of the contact, if it has one.
     * @example @testusername
     */
    username?: string | null;
    /**
     * WhatsApp profile name that the contact has set.
     * @example John Doe
     */
    profile_name?: string;
    /**
     * Display name that your app has assigned to the contact.
     * @example John (VIP)
     */
    display_name?: string | null;
    /**
     * Id of the customer to which the contact belongs.
     *
     * Format: uuid
     */
    customer_id?: string | null;
    /** Custom key-value data. */
    metadata?: {
        [key: string]: unknown;
    } | null;
    /**
     * Timestamp at which the contact was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the contact was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
}
/** Conversation between a contact and one of the project's phone numbers. */
export interface Conversation {
    /**
     * Conversation id assigned by Kapso.
     *
     * Format: uuid
     */
    id: string;
    /** Phone number of the contact, digits only. */
    phone_number?: string | null;
    /** Business-scoped user id of the contact. */
    business_scoped_user_id?: string | null;
    /** Business-scoped user id of the contact for the parent business. */
    parent_business_scoped_user_id?: string | null;
    /** WhatsApp username of the contact, if it has one. */
    username?: string | null;
    /** Status of the conversation. */
    status: "active" | "ended" | (string & {});
    /**
     * Timestamp of the last activity in the conversation (ISO 8601).
     *
     * Format: date-time
     */
    last_active_at?: string;
    /**
     * Timestamp at which the conversation was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the conversation record was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
    /** Custom key-value data. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Id of the project's phone number that the conversation uses. */
    phone_number_id?: string | null;
    /** Fields that Kapso adds to the conversation. */
    kapso?: {
        /** Name of the contact. */
        contact_name?: string | null;
        /** Number of messages in the conversation. */
        messages_count?: number;
        /** WhatsApp message id of the last message. */
        last_message_id?: string | null;
        /** Type of the last message, such as text. */
        last_message_type?: string | null;
        /**
         * Timestamp of the last message (ISO 8601).
         *
         * Format: date-time
         */
        last_message_timestamp?: string | null;
        /** Text of the last message. */
        last_message_text?: string | null;
        /**
         * Timestamp of the last message from the contact (ISO 8601).
         *
         * Format: date-time
         */
        last_inbound_at?: string | null;
        /**
         * Timestamp of the last message to the contact (ISO 8601).
         *
         * Format: date-time
         */
        last_outbound_at?: string | null;
    } | null;
}
/** Position of this page in offset pagination. */
export interface PaginationMeta {
    /** Number of the current page. */
    page: number;
    /** Number of items per page. */
    per_page: number;
    /** Total number of pages. */
    total_pages: number;
    /** Total number of items. */
    total_count: number;
}
/** Cursors of the neighboring pages. */
export interface Paging {
    /** Cursors of the first and last item on this page. */
    cursors?: PaginationCursor;
    /** Cursor to send as "after" to retrieve the next page; null on the last page. */
    next?: string | null;
    /** Cursor to send as "before" to retrieve the previous page; null on the first page. */
    previous?: string | null;
}
/** Cursors of the first and last item on a page, set even if there is no neighboring page. */
export interface PaginationCursor {
    /** Cursor (Base64) of the first item. */
    before?: string | null;
    /** Cursor (Base64) of the last item. */
    after?: string | null;
}
/** All marketing preferences of a contact. */
export interface MarketingPreferenceListResponse {
    /** Marketing preferences of the contact. */
    data: MarketingPreference[];
}
/** Marketing preference of a contact for one of the project's phone numbers. */
export interface MarketingPreference {
    /** Same value as phone_number_id. */
    id?: string;
    /** Meta id of the project's phone number. */
    phone_number_id: string;
    /** Whether the contact has stopped or resumed marketing messages. */
    status?: "stopped" | "resumed" | (string & {});
    /** Details that Meta provides about the preference. */
    detail?: string | null;
    /** Source from which Kapso received the preference. */
    source?: "meta_webhook" | "meta_delivery_error" | "meta_synchronous_error" | (string & {});
    /** Whether marketing messages may be sent to the contact. */
    marketing_allowed?: boolean;
    /** Display name of the phone number. */
    config_display_name?: string | null;
    /**
     * Timestamp of the last change of the preference (ISO 8601).
     *
     * Format: date-time
     */
    last_event_at?: string;
    /**
     * Contact id assigned by Kapso.
     *
     * Format: uuid
     */
    whatsapp_contact_id?: string;
    /**
     * Internal Kapso id of the preference.
     *
     * Format: uuid
     */
    internal_id?: string;
    /**
     * Internal Kapso id of the project's phone number.
     *
     * Format: uuid
     */
    whatsapp_config_id?: string;
    /**
     * Same value as whatsapp_config_id.
     *
     * Format: uuid
     */
    whatsapp_config_internal_id?: string;
    /**
     * Timestamp at which the preference was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the preference was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
}
/** Response containing a marketing preference. */
export interface MarketingPreferenceResponse {
    /** The marketing preference. */
    data: MarketingPreference;
}
/** Request body for updating the status of a conversation. */
export interface ConversationUpdateRequest {
    /** Fields of the conversation to update. */
    whatsapp_conversation: {
        /** New status of the conversation. */
        status: "active" | "ended";
    };
}
/** A page of assignments. */
export interface ConversationAssignmentListResponse {
    /** Assignments on this page. */
    data: ConversationAssignment[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Assignment of a project member to a conversation. */
export interface ConversationAssignment {
    /**
     * Id of the assignment.
     *
     * Format: uuid
     */
    id: string;
    /**
     * User id of the project member.
     *
     * Format: uuid
     */
    user_id: string;
    /**
     * User id of the project member who created the assignment.
     *
     * Format: uuid
     */
    created_by_user_id?: string | null;
    /** Notes about the assignment. */
    notes?: string | null;
    /** Whether the assignment is active. */
    active: boolean;
    /**
     * Timestamp at which the assignment was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
}
/** Request body for assigning a project member to a conversation. */
export interface ConversationAssignmentCreateRequest {
    /** Fields of the assignment. */
    assignment: {
        /**
         * User id of the project member.
         *
         * Format: uuid
         */
        user_id: string;
        /** Notes about the assignment. */
        notes?: string;
    };
}
/** Response containing an assignment. */
export interface ConversationAssignmentResponse {
    /** The assignment. */
    data: ConversationAssignment;
}
/** Request body for updating an assignment. */
export interface ConversationAssignmentUpdateRequest {
    /** Fields of the assignment to update. */
    assignment: {
        /**
         * User id of the project member.
         *
         * Format: uuid
         */
        user_id?: string;
        /** Notes about the assignment. */
        notes?: string;
        /** Whether the assignment remains active; false ends it. */
        active?: boolean;
    };
}
/** A page of executions. */
export interface WorkflowExecutionListResponse {
    /** Executions on this page. */
    data: WorkflowExecutionSummary[];
    /** Cursors of the neighboring pages. */
    paging: Paging;
}
/** Summary of a workflow execution. */
export interface WorkflowExecutionSummary {
    /**
     * Id of the execution.
     *
     * Format: uuid
     */
    id: string;
    /** Status of the execution. */
    status: "running" | "waiting" | "ended" | "failed" | "handoff" | (string & {});
    /**
     * Timestamp at which the execution started (ISO 8601).
     *
     * Format: date-time
     */
    started_at: string;
    /**
     * Timestamp at which the execution ended (ISO 8601).
     *
     * Format: date-time
     */
    ended_at?: string | null;
    /**
     * Timestamp of the last event of the execution (ISO 8601).
     *
     * Format: date-time
     */
    last_event_at: string;
    /**
     * Id for tracking the execution.
     *
     * Format: uuid
     */
    tracking_id?: string | null;
    /**
     * Id of the conversation to which the execution belongs.
     *
     * Format: uuid
     */
    whatsapp_conversation_id?: string | null;
    /** The workflow. */
    workflow?: WorkflowReference;
    /** Current step of the execution. */
    current_step?: WorkflowStepReference;
}
/** Workflow to which an execution belongs. */
export interface WorkflowReference {
    /**
     * Id of the workflow.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the workflow. */
    name: string;
    /** Status of the workflow. */
    status: string;
}
/** Current step of an execution, or step of an event. */
export interface WorkflowStepReference {
    /**
     * Id of the step.
     *
     * Format: uuid
     */
    id: string;
    /** Identifier of the step within its workflow. */
    identifier: string;
    /** Type of the step. */
    stepable_type?: string | null;
    /** Position of the step in the editor. */
    position?: ({
        /** Horizontal position, measured from the left. */
        x?: number;
        /** Vertical position, measured from the top. */
        y?: number;
    } & {
        [key: string]: unknown;
    }) | null;
    [key: string]: unknown;
}
/** A page of messages. */
export interface MessageListResponse {
    /** Messages on this page. */
    data: Message[];
    /** Cursors of the neighboring pages. */
    paging: Paging;
}
/** WhatsApp message in the format of Meta's API, with additional fields from Kapso. */
export interface Message {
    /** WhatsApp message id, which starts with wamid. */
    id: string;
    /** Unix timestamp of the message in seconds, as a string. */
    timestamp: string;
    /** Type of the message and name of the field that contains its content. */
    type: "text" | "image" | "video" | "audio" | "document" | "location" | "interactive" | "template" | "reaction" | "contacts" | "sticker" | "button" | "order" | (string & {});
    /** Phone number of the sender. */
    from?: string | null;
    /** Business-scoped user id of the sender. */
    from_user_id?: string | null;
    /** Business-scoped user id of the sender for the parent business. */
    from_parent_user_id?: string | null;
    /** Phone number of the recipient. */
    to?: string | null;
    /** Business-scoped user id of the recipient. */
    to_user_id?: string | null;
    /** Business-scoped user id of the recipient for the parent business. */
    to_parent_user_id?: string | null;
    /** WhatsApp username of the contact, if it has one. */
    username?: string | null;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        id?: string;
        /** Sender of the original message. */
        from?: string;
        /** Product to which the message refers. */
        referred_product?: {
            [key: string]: unknown;
        };
    };
    /** Content of a text message. */
    text?: {
        /** Body of the text message. */
        body?: string;
    };
    /** Content of an image message. */
    image?: {
        /** Media id assigned by Meta. */
        id?: string;
        /**
         * URL of the media file.
         *
         * Format: uri
         */
        link?: string;
        /** Caption of the media file. */
        caption?: string;
    };
    /** Content of a video message. */
    video?: {
        /** Media id assigned by Meta. */
        id?: string;
        /**
         * URL of the media file.
         *
         * Format: uri
         */
        link?: string;
        /** Caption of the media file. */
        caption?: string;
    };
    /** Content of an audio message. */
    audio?: {
        /** Media id assigned by Meta. */
        id?: string;
        /**
         * URL of the media file.
         *
         * Format: uri
         */
        link?: string;
    };
    /** Content of a document message. */
    document?: {
        /** Media id assigned by Meta. */
        id?: string;
        /**
         * URL of the media file.
         *
         * Format: uri
         */
        link?: string;
        /** Name of the file. */
        filename?: string;
        /** Caption of the media file. */
        caption?: string;
    };
    /** Content of a location message. */
    location?: {
        /** Latitude in degrees; north is positive. */
        latitude?: number;
        /** Longitude in degrees; east is positive. */
        longitude?: number;
        /** Name of the location. */
        name?: string;
        /** Address of the location. */
        address?: string;
    };
    /** Content of a sticker message. */
    sticker?: {
        /** Media id assigned by Meta. */
        id?: string;
        /**
         * URL of the media file.
         *
         * Format: uri
         */
        link?: string;
        /** Media type (MIME type) of the file. */
        mime_type?: string;
        /** Whether the sticker is animated. */
        animated?: boolean;
    };
    /** Content of an interactive message in the format of Meta's API. */
    interactive?: {
        [key: string]: unknown;
    };
    /** Template button that the contact selected. */
    button?: {
        /** Label of the button. */
        text?: string;
        /** Payload that your template assigned to the button. */
        payload?: string;
    };
    /** Content of a template message. */
    template?: {
        /** Name of the template. */
        name?: string;
        /** Language of the template. */
        language?: {
            /** Language code, such as en_US. */
            code?: string;
        };
        /** Components of the template with their values, in the format of Meta's API. */
        components?: {
            [key: string]: unknown;
        }[];
    };
    /** Content of a reaction message. */
    reaction?: {
        /** Emoji of the reaction; an empty value removes the reaction. */
        emoji?: string;
        /** WhatsApp message id of the message to which the reaction applies. */
        message_id?: string;
    };
    /** Contact cards of a contacts message in the format of Meta's API. */
    contacts?: {
        [key: string]: unknown;
    }[];
    /** Content of an order message. */
    order?: {
        /** Catalog id assigned by Meta. */
        catalog_id?: string;
        /** Ordered products in the format of Meta's API. */
        product_items?: {
            [key: string]: unknown;
        }[];
        /** Text that the contact sent with the order. */
        order_text?: string;
    };
    /** Fields that Kapso adds to the message. */
    kapso: {
        /** Direction of the message: inbound or outbound. */
        direction: "inbound" | "outbound" | (string & {});
        /** Delivery status of the message. */
        status: "pending" | "sent" | "delivered" | "read" | "failed" | "received" | (string & {});
        /** Status of the processing of the message by Kapso. */
        processing_status?: "pending" | "processed" | "blocked" | "completed" | (string & {});
        /** Origin of the message. */
        origin?: "cloud_api" | "business_app" | "history_sync" | (string & {});
        /** Phone number of the contact. */
        phone_number?: string | null;
        /** Meta id of the project's phone number. */
        phone_number_id?: string | null;
        /** Whether the message contains media. */
        has_media?: boolean;
        /**
         * Id of the conversation to which the message belongs.
         *
         * Format: uuid
         */
        whatsapp_conversation_id: string;
        /** Name of the contact. */
        contact_name?: string | null;
        /** Text representation of the message, for every message type. */
        content?: string | null;
        /** Statuses that Meta has reported, in the format of Meta's API. */
        statuses?: {
            [key: string]: unknown;
        }[];
        /** Transcript of an audio message. */
        transcript?: {
            /** Text of the transcript. */
            text?: string;
        };
        /** Media file that Kapso stores. */
        media_data?: {
            /**
             * URL of the media file.
             *
             * Format: uri
             */
            url?: string;
            /** Name of the file. */
            filename?: string;
            /** Media type (MIME type) of the file. */
            content_type?: string;
            /** Size of the file in bytes. */
            byte_size?: number;
        };
        /**
         * URL of the media file.
         *
         * Format: uri
         */
        media_url?: string;
        /** Additional data that depends on the message type. */
        message_type_data?: {
            [key: string]: unknown;
        };
        /** Response that the contact submitted in a WhatsApp Flow. */
        flow_response?: {
            [key: string]: unknown;
        };
        /** Token with which the WhatsApp Flow was sent. */
        flow_token?: string;
        /** Name of the WhatsApp Flow. */
        flow_name?: string;
        /** Text that the contact sent with an order. */
        order_text?: string;
    };
}
/** Response containing a message. */
export interface MessageResponse {
    /** The message. */
    data: Message;
}
/** A page of customers. */
export interface CustomerListResponse {
    /** Customers on this page. */
    data: Customer[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Customer of the project, with its own phone numbers and contacts. */
export interface Customer {
    /**
     * Id of the customer.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the customer. */
    name: string;
    /** External id of the customer (the id in your own system). */
    external_customer_id?: string | null;
    /**
     * Timestamp at which the customer was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the customer was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
}
/** Request body for creating a customer. */
export interface CustomerCreateRequest {
    /** Fields of the customer. */
    customer: {
        /** Name of the customer. */
        name: string;
        /** External id of the customer (the id in your own system). */
        external_customer_id?: string | null;
    };
}
/** Response containing a customer. */
export interface CustomerResponse {
    /** The customer. */
    data: Customer;
}
/** Request body for updating a customer. */
export interface CustomerUpdateRequest {
    /** Fields of the customer to update. */
    customer: {
        /** Name of the customer. */
        name?: string;
        /** External id of the customer (the id in your own system). */
        external_customer_id?: string | null;
    };
}
/** A page of setup links. */
export interface SetupLinkListResponse {
    /** Setup links on this page. */
    data: SetupLink[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Hosted page on which a customer connects a WhatsApp phone number. */
export interface SetupLink {
    /**
     * Id of the setup link.
     *
     * Format: uuid
     */
    id: string;
    /** Status of the setup link. */
    status: "active" | "used" | "expired" | "revoked" | (string & {});
    /**
     * Timestamp at which the setup link was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the setup link expires (ISO 8601); 30 days after its creation unless updated.
     *
     * Format: date-time
     */
    expires_at?: string | null;
    /**
     * URL of the setup link.
     *
     * Format: uri
     */
    url: string;
    /**
     * URL to which the customer is redirected after a successful setup.
     *
     * Format: uri
     */
    success_redirect_url?: string | null;
    /**
     * URL to which the customer is redirected after a failed setup.
     *
     * Format: uri
     */
    failure_redirect_url?: string | null;
    /** Origins that are allowed to embed the page. */
    allowed_origins?: string[];
    /** Connection types that the page offers. */
    allowed_connection_types?: ("coexistence" | "dedicated")[];
    /**
     * Party that pays Meta: the customer, or a partner with managed funding.
     * @default customer_managed
     */
    meta_billing_mode: "customer_managed" | "partner_managed" | (string & {});
    /** Color theme of the page. */
    theme_config?: {
        /** Primary color in hexadecimal notation (# and six digits). */
        primary_color?: string;
        /** Text color on primary elements in hexadecimal notation (# and six digits). */
        primary_foreground_color?: string;
        /** Background color in hexadecimal notation (# and six digits). */
        background_color?: string;
        /** Text color in hexadecimal notation (# and six digits). */
        text_color?: string;
        /** Color of muted text in hexadecimal notation (# and six digits). */
        muted_text_color?: string;
        /** Color of cards in hexadecimal notation (# and six digits). */
        card_color?: string;
        /** Color of muted elements in hexadecimal notation (# and six digits). */
        muted_color?: string;
        /** Color of borders in hexadecimal notation (# and six digits). */
        border_color?: string;
        /** Secondary color in hexadecimal notation (# and six digits). */
        secondary_color?: string;
        /** Text color on secondary elements in hexadecimal notation (# and six digits). */
        secondary_foreground_color?: string;
        /** Color of destructive or warning elements in hexadecimal notation (# and six digits). */
        destructive_color?: string;
        /** Text color on destructive or warning elements in hexadecimal notation (# and six digits). */
        destructive_foreground_color?: string;
    } | null;
    /** Whether Kapso provisions a phone number. */
    provision_phone_number?: boolean | null;
    /** Area code of the phone number to provision; US only. */
    phone_number_area_code?: string | null;
    /** Country codes (two letters) of the phone number to provision; US by default. */
    phone_number_country_isos?: string[];
    /** Phone number of the same customer to reconnect, digits only. */
    reconnect_phone_number?: string | null;
    /**
     * Language code of the setup link.
     * @enum {string|null}
     */
    language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null | (string & {});
    /** Status of the WhatsApp setup. */
    whatsapp_setup_status?: "pending" | "processing" | "completed" | "failed" | (string & {});
    /** Error of the WhatsApp setup. */
    whatsapp_setup_error?: string | null;
    /** Phone number that Kapso has provisioned. */
    provisioned_phone_number?: PhoneNumberReference;
}
/** Phone number that Kapso has provisioned for a setup link. */
export interface PhoneNumberReference {
    /**
     * Id of the phone number.
     *
     * Format: uuid
     */
    id: string;
    /** The phone number itself. */
    phone_number: string;
    /** Status of the phone number. */
    status: string;
    /** Area code of the phone number. */
    area_code?: string | null;
    /** Country code of the phone number (two letters). */
    country_iso: string;
    /** Dialing code of the country. */
    country_dial_code: string;
    /** Phone number formatted for display. */
    display_number?: string | null;
}
/** Request body for creating a setup link. */
export interface SetupLinkCreateRequest {
    /** Fields of the setup link. */
    setup_link: {
        /**
         * URL to which the customer is redirected after a successful setup.
         *
         * Format: uri
         */
        success_redirect_url?: string | null;
        /**
         * URL to which the customer is redirected after a failed setup.
         *
         * Format: uri
         */
        failure_redirect_url?: string | null;
        /** Origins that are allowed to embed the page. */
        allowed_origins?: string[];
        /** Whether Kapso provisions a phone number; cannot be combined with reconnect_phone_number. */
        provision_phone_number?: boolean;
        /** Area code of the phone number to provision; US only. */
        phone_number_area_code?: string | null;
        /** Connection types that the page offers. */
        allowed_connection_types?: ("coexistence" | "dedicated")[];
        /** Party that pays Meta, which cannot change later: the customer (default), or a partner with managed funding. */
        meta_billing_mode?: "customer_managed" | "partner_managed";
        /** Color theme of the page. */
        theme_config?: {
            /** Primary color in hexadecimal notation (# and six digits). */
            primary_color?: string;
            /** Text color on primary elements in hexadecimal notation (# and six digits). */
            primary_foreground_color?: string;
            /** Background color in hexadecimal notation (# and six digits). */
            background_color?: string;
            /** Text color in hexadecimal notation (# and six digits). */
            text_color?: string;
            /** Color of muted text in hexadecimal notation (# and six digits). */
            muted_text_color?: string;
            /** Color of cards in hexadecimal notation (# and six digits). */
            card_color?: string;
            /** Color of muted elements in hexadecimal notation (# and six digits). */
            muted_color?: string;
            /** Color of borders in hexadecimal notation (# and six digits). */
            border_color?: string;
            /** Secondary color in hexadecimal notation (# and six digits). */
            secondary_color?: string;
            /** Text color on secondary elements in hexadecimal notation (# and six digits). */
            secondary_foreground_color?: string;
            /** Color of destructive or warning elements in hexadecimal notation (# and six digits). */
            destructive_color?: string;
            /** Text color on destructive or warning elements in hexadecimal notation (# and six digits). */
            destructive_foreground_color?: string;
        } | null;
        /** Country codes (two letters) of the phone number to provision; US by default. */
        phone_number_country_isos?: string[];
        /** Phone number of the same customer to reconnect, digits only. */
        reconnect_phone_number?: string | null;
        /**
         * Language code of the setup link.
         * @enum {string|null}
         */
        language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null;
    };
}
/** Response containing the created setup link. */
export interface SetupLinkCreateResponse {
    /** The setup link. */
    data: SetupLinkCreated;
}
/** Created setup link with its token, which no other response contains. */
export type SetupLinkCreated = SetupLink & {
    /** Secret token of the setup link, returned only once. */
    token: string;
};
/** Request body for updating a setup link. */
export interface SetupLinkUpdateRequest {
    /** Fields of the setup link to update. */
    setup_link: {
        /**
         * URL to which the customer is redirected after a successful setup.
         *
         * Format: uri
         */
        success_redirect_url?: string | null;
        /**
         * URL to which the customer is redirected after a failed setup.
         *
         * Format: uri
         */
        failure_redirect_url?: string | null;
        /** Origins that are allowed to embed the page. */
        allowed_origins?: string[];
        /** Whether Kapso provisions a phone number. */
        provision_phone_number?: boolean;
        /** Area code of the phone number to provision; US only. */
        phone_number_area_code?: string | null;
        /**
         * New timestamp at which the setup link expires (ISO 8601).
         *
         * Format: date-time
         */
        expires_at?: string | Date | null;
        /** New status of the setup link; used cannot be set. */
        status?: "active" | "expired" | "revoked";
        /** Connection types that the page offers. */
        allowed_connection_types?: ("coexistence" | "dedicated")[];
        /** Color theme of the page. */
        theme_config?: {
            /** Primary color in hexadecimal notation (# and six digits). */
            primary_color?: string;
            /** Text color on primary elements in hexadecimal notation (# and six digits). */
            primary_foreground_color?: string;
            /** Background color in hexadecimal notation (# and six digits). */
            background_color?: string;
            /** Text color in hexadecimal notation (# and six digits). */
            text_color?: string;
            /** Color of muted text in hexadecimal notation (# and six digits). */
            muted_text_color?: string;
            /** Color of cards in hexadecimal notation (# and six digits). */
            card_color?: string;
            /** Color of muted elements in hexadecimal notation (# and six digits). */
            muted_color?: string;
            /** Color of borders in hexadecimal notation (# and six digits). */
            border_color?: string;
            /** Secondary color in hexadecimal notation (# and six digits). */
            secondary_color?: string;
            /** Text color on secondary elements in hexadecimal notation (# and six digits). */
            secondary_foreground_color?: string;
            /** Color of destructive or warning elements in hexadecimal notation (# and six digits). */
            destructive_color?: string;
            /** Text color on destructive or warning elements in hexadecimal notation (# and six digits). */
            destructive_foreground_color?: string;
        } | null;
        /** Country codes (two letters) of the phone number to provision; US by default. */
        phone_number_country_isos?: string[];
        /**
         * Language code of the setup link.
         * @enum {string|null}
         */
        language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null;
    };
}
/** Response containing a setup link. */
export interface SetupLinkResponse {
    /** The setup link. */
    data: SetupLink;
}
/** A page of WhatsApp phone numbers. */
export interface PhoneNumberListResponse {
    /** Phone numbers on this page. */
    data: PhoneNumber[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** WhatsApp phone number connected to the project. */
export interface PhoneNumber {
    /** Phone number id assigned by Meta; same value as phone_number_id. */
    id: string;
    /**
     * Internal Kapso id of the phone number.
     *
     * Format: uuid
     */
    internal_id: string;
    /** Phone number id assigned by Meta. */
    phone_number_id: string;
    /** Name that the project has assigned to the phone number. */
    name: string;
    /** WhatsApp Business Account id assigned by Meta. */
    business_account_id?: string | null;
    /** Whether the phone number is also used in the WhatsApp Business app. */
    is_coexistence?: boolean | null;
    /** Whether Kapso processes inbound messages. */
    inbound_processing_enabled?: boolean;
    /** Whether the phone number accepts calls. */
    calls_enabled?: boolean;
    /**
     * Timestamp at which the Meta webhook was last verified (ISO 8601).
     *
     * Format: date-time
     */
    webhook_verified_at?: string | null;
    /**
     * Timestamp at which the phone number was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the phone number was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
    /**
     * Id of the customer to which the phone number belongs.
     *
     * Format: uuid
     */
    customer_id?: string | null;
    /** Display name that is visible to contacts. */
    display_name?: string | null;
    /** Phone number formatted for display. */
    display_phone_number?: string | null;
    /** Phone number with digits only. */
    display_phone_number_normalized?: string | null;
    /** Display name verified by Meta. */
    verified_name?: string | null;
    /** Quality rating that Meta assigns to the phone number: GREEN, YELLOW or RED. */
    quality_rating?: string | null;
    /** Status of the code verification of the phone number at Meta. */
    code_verification_status?: string | null;
    /** Status of the display name at Meta. */
    name_status?: string | null;
    /** Status of the phone number at Meta. */
    status?: string | null;
    /** Throughput tier that Meta assigns to the phone number. */
    throughput_tier?: string | null;
    /** Number of contacts to which Meta allows the business to initiate conversations per day, as a number or a word. */
    whatsapp_business_manager_messaging_limit?: number | string | null;
    /** Whether Meta classifies the account as an official business account. */
    is_official_business_account?: boolean | null;
    /** Whether a PIN protects the phone number. */
    is_pin_enabled?: boolean | null;
}
/** Request body for connecting a WhatsApp phone number with its Meta credentials. */
export interface PhoneNumberCreateRequest {
    /** Fields of the phone number. */
    whatsapp_phone_number: {
        /** Name of the phone number. */
        name: string;
        /** Whether the phone number is a production or a sandbox number; defaults to production. */
        kind?: "production" | "sandbox";
        /** Meta id of the project's phone number. */
        phone_number_id: string;
        /** WhatsApp Business Account id assigned by Meta. */
        business_account_id: string;
        /** Meta access token of the phone number. */
        access_token: string;
        /** Verification token of the Meta webhook. */
        webhook_verify_token?: string | null;
        /**
         * URL to which Meta webhooks are forwarded.
         *
         * Format: uri
         */
        webhook_destination_url?: string | null;
        /** Whether Kapso processes inbound messages; defaults to true. */
        inbound_processing_enabled?: boolean;
        /** Whether the phone number accepts calls; defaults to false. */
        calls_enabled?: boolean;
    };
}
/** Response containing a WhatsApp phone number. */
export interface PhoneNumberResponse {
    /** The phone number. */
    data: PhoneNumber;
}
/** Request body for updating a WhatsApp phone number. */
export interface PhoneNumberUpdateRequest {
    /** Fields of the phone number to update. */
    whatsapp_phone_number: {
        /** Name of the phone number. */
        name?: string;
        /** Whether the phone number is a production or a sandbox number. */
        kind?: "production" | "sandbox";
        /** Phone number id assigned by Meta; required to change the kind to production. */
        phone_number_id?: string;
        /** WhatsApp Business Account id assigned by Meta. */
        business_account_id?: string;
        /** Meta access token of the phone number. */
        access_token?: string;
        /** Verification token of the Meta webhook. */
        webhook_verify_token?: string | null;
        /**
         * URL to which Meta webhooks are forwarded.
         *
         * Format: uri
         */
        webhook_destination_url?: string | null;
        /** Whether Kapso processes inbound messages. */
        inbound_processing_enabled?: boolean;
        /** Whether the phone number accepts calls. */
        calls_enabled?: boolean;
    };
}
/** Health of a WhatsApp phone number, returned without a data envelope. */
export interface PhoneNumberHealth {
    /** Health of the phone number; error means that the check itself failed, although the HTTP status is 200. */
    status: "healthy" | "degraded" | "unhealthy" | "error" | (string & {});
    /**
     * Timestamp at which the check was performed (ISO 8601).
     *
     * Format: date-time
     */
    timestamp: string;
    /**
     * Timestamp at which checks resume after access errors (ISO 8601).
     *
     * Format: date-time
     */
    retry_after?: string;
    /** Reason for the failed check. */
    error?: string | null;
    /** Results of the individual checks by name, such as token_validity and webhook_verified. */
    checks?: {
        [key: string]: {
            /** Whether this check passed. */
            passed?: boolean | null;
            /** Details of the result. */
            details?: {
                [key: string]: unknown;
            };
            /** Error message of the check. */
            error?: string;
        } & {
            [key: string]: unknown;
        };
    } | null;
}
/** A page of display name requests. */
export interface DisplayNameRequestListResponse {
    /** Display name requests on this page. */
    data: DisplayNameRequest[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Request to Meta to change the display name of a phone number. */
export interface DisplayNameRequest {
    /**
     * Id of the display name request.
     *
     * Format: uuid
     */
    id: string;
    /** Meta id of the project's phone number. */
    phone_number_id?: string | null;
    /** Requested display name. */
    requested_display_name: string;
    /** Previous display name. */
    previous_display_name?: string | null;
    /** Status of the request. */
    status: "submitted" | "pending_review" | "approved" | "available_without_review" | "deferred" | "declined" | "expired" | "no_review" | "failed" | "applied" | "cancelled" | (string & {});
    /**
     * Timestamp at which the request was submitted to Meta (ISO 8601).
     *
     * Format: date-time
     */
    submitted_at: string;
    /**
     * Timestamp at which Meta reviewed the request (ISO 8601).
     *
     * Format: date-time
     */
    reviewed_at?: string | null;
    /**
     * Timestamp at which the display name was applied (ISO 8601).
     *
     * Format: date-time
     */
    applied_at?: string | null;
    /** Meta error code. */
    meta_error_code?: number | null;
    /** Meta error subcode. */
    meta_error_subcode?: number | null;
    /** Meta error type. */
    meta_error_type?: string | null;
    /** Meta error message. */
    meta_error_message?: string | null;
}
/** Request body for requesting a display name. */
export interface DisplayNameRequestCreateRequest {
    /** Fields of the display name request. */
    display_name_request: {
        /** Requested display name, at most 256 characters. */
        new_display_name: string;
    };
}
/** Response containing a display name request. */
export interface DisplayNameRequestResponse {
    /** The display name request. */
    data: DisplayNameRequest;
}
/** A page of webhooks. */
export interface WebhookListResponse {
    /** Webhooks on this page. */
    data: Webhook[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Webhook: URL to which Kapso sends events. */
export interface Webhook {
    /**
     * Id of the webhook.
     *
     * Format: uuid
     */
    id: string;
    /**
     * URL to which events are sent.
     *
     * Format: uri
     */
    url: string;
    /**
     * Format of the events: Kapso format (kapso) or raw Meta format (meta).
     * @default kapso
     */
    kind: "kapso" | "meta" | (string & {});
    /** Names of the subscribed events; new values can be added. */
    events: string[];
    /** Whether the webhook is active. */
    active: boolean;
    /**
     * Timestamp at which the webhook was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the webhook was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
    /**
     * Id of the project to which the webhook belongs.
     *
     * Format: uuid
     */
    project_id: string;
    /** Meta id of the phone number of the webhook. */
    phone_number_id?: string | null;
    /** Secret with which deliveries are signed. */
    secret_key?: string | null;
    /** Additional request headers. */
    headers?: {
        [key: string]: unknown;
    } | null;
    /** Whether messages are buffered and sent in batches. */
    buffer_enabled?: boolean | null;
    /** Buffering window in seconds, 1 to 60; defaults to 5. */
    buffer_window_seconds?: number | null;
    /** Maximum number of messages per batch, 1 to 100. */
    max_buffer_size?: number | null;
    /** Names of the buffered events. */
    buffer_events?: string[];
    /** Number of minutes without messages after which a conversation is considered inactive. */
    inactivity_minutes?: number | null;
    /** Version of the payload format, such as v2. */
    payload_version?: string | null;
}
/** Request body for creating a webhook of a project. */
export interface WebhookCreateRequest {
    /** Fields of the webhook. */
    whatsapp_webhook: {
        /**
         * URL to which events are sent.
         *
         * Format: uri
         */
        url: string;
        /** Meta id of the phone number of the webhook; required for message and conversation events and for the kind meta. */
        phone_number_id?: string;
        /** Format of the events, which cannot change later: Kapso format (kapso, default) or raw Meta format (meta). */
        kind?: "kapso" | "meta";
        /** Secret with which deliveries are signed. */
        secret_key?: string | null;
        /** Whether the webhook is active. */
        active?: boolean;
        /** Whether messages are buffered and sent in batches. */
        buffer_enabled?: boolean;
        /** Buffering window in seconds, 1 to 60; defaults to 5. */
        buffer_window_seconds?: number | null;
        /** Maximum number of messages per batch, 1 to 100. */
        max_buffer_size?: number | null;
        /** Number of minutes without messages after which a conversation is considered inactive. */
        inactivity_minutes?: number | null;
        /** Names of the events to subscribe to. */
        events?: string[];
        /** Names of the buffered events. */
        buffer_events?: string[];
        /** Additional request headers. */
        headers?: {
            [key: string]: unknown;
        } | null;
        /** Version of the payload format, such as v2. */
        payload_version?: string | null;
    };
}
/** Response containing a webhook. */
export interface WebhookResponse {
    /** The webhook. */
    data: Webhook;
}
/** Request body for updating a webhook. */
export interface WebhookUpdateRequest {
    /** Fields of the webhook to update. */
    whatsapp_webhook: {
        /**
         * URL to which events are sent.
         *
         * Format: uri
         */
        url?: string;
        /** Format of the events: Kapso format (kapso) or raw Meta format (meta); it cannot be changed. */
        kind?: "kapso" | "meta";
        /** Secret with which deliveries are signed. */
        secret_key?: string | null;
        /** Whether the webhook is active. */
        active?: boolean;
        /** Whether messages are buffered and sent in batches. */
        buffer_enabled?: boolean;
        /** Buffering window in seconds, 1 to 60; defaults to 5. */
        buffer_window_seconds?: number | null;
        /** Maximum number of messages per batch, 1 to 100. */
        max_buffer_size?: number | null;
        /** Number of minutes without messages after which a conversation is considered inactive. */
        inactivity_minutes?: number | null;
        /** Names of the events to subscribe to. */
        events?: string[];
        /** Names of the buffered events. */
        buffer_events?: string[];
        /** Additional request headers. */
        headers?: {
            [key: string]: unknown;
        } | null;
        /** Version of the payload format, such as v2. */
        payload_version?: string | null;
    };
}
/** Result of the test event. */
export interface WebhookTestResponse {
    /** Result of the test event. */
    data: {
        /** Whether the test event was sent. */
        success?: boolean;
    };
}
/** Request body for creating a webhook for a phone number. */
export interface PhoneNumberWebhookCreateRequest {
    /** Fields of the webhook. */
    whatsapp_webhook: {
        /**
         * URL to which events are sent.
         *
         * Format: uri
         */
        url: string;
        /** Format of the events, which cannot change later: Kapso format (kapso, default) or raw Meta format (meta). */
        kind?: "kapso" | "meta";
        /** Secret with which deliveries are signed; you choose it. */
        secret_key: string;
        /** Whether the webhook is active. */
        active?: boolean;
        /** Whether messages are buffered and sent in batches; not available for the kind meta. */
        buffer_enabled?: boolean;
        /** Buffering window in seconds, 1 to 60; defaults to 5. */
        buffer_window_seconds?: number | null;
        /** Maximum number of messages per batch, 1 to 100. */
        max_buffer_size?: number | null;
        /** Number of minutes without messages after which a conversation is considered inactive. */
        inactivity_minutes?: number | null;
        /** Names of the events to subscribe to; required for the kind kapso and omitted for the kind meta. */
        events?: string[];
        /** Names of the buffered events; not available for the kind meta. */
        buffer_events?: string[];
        /** Additional request headers. */
        headers?: {
            [key: string]: unknown;
        } | null;
        /** Version of the payload format, such as v2. */
        payload_version?: string | null;
    } & ({
        /**
         * Format of the events, which cannot change later: Kapso format (kapso, default) or raw Meta format (meta).
         * @constant
         */
        kind?: "kapso";
        /** Names of the events to subscribe to; required for the kind kapso and omitted for the kind meta. */
        events: unknown[];
    } | {
        /**
         * Format of the events, which cannot change later: Kapso format (kapso, default) or raw Meta format (meta).
         * @constant
         */
        kind: "meta";
    });
}
/** A page of deliveries. */
export interface WebhookDeliveryListResponse {
    /** Deliveries on this page. */
    data: WebhookDelivery[];
    /** Cursors of the neighboring pages. */
    paging: Paging;
}
/** Delivery of an event to a webhook, completed or pending. */
export interface WebhookDelivery {
    /**
     * Id of the delivery.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the event. */
    event: string;
    /** Status of the delivery. */
    status: "pending" | "delivered" | "failed" | (string & {});
    /** HTTP status of your server's response. */
    response_status?: number | null;
    /**
     * Timestamp at which your server accepted the event (ISO 8601).
     *
     * Format: date-time
     */
    delivered_at?: string | null;
    /**
     * Timestamp at which the delivery failed (ISO 8601).
     *
     * Format: date-time
     */
    failed_at?: string | null;
    /**
     * Timestamp of the last delivery attempt (ISO 8601).
     *
     * Format: date-time
     */
    last_attempt_at?: string | null;
    /** Number of delivery attempts. */
    attempt_count: number;
    /**
     * Timestamp at which the delivery was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of the webhook.
     *
     * Format: uuid
     */
    webhook_id?: string | null;
    /** URL to which the event is sent. */
    webhook_url?: string | null;
    /**
     * Internal Kapso id of the project's phone number.
     *
     * Format: uuid
     */
    whatsapp_config_id?: string | null;
    /** Meta id of the project's phone number. */
    phone_number_id?: string | null;
    /** Phone number of the contact to which the event relates. */
    conversation_phone_number?: string | null;
}
/** A page of broadcasts. */
export interface BroadcastListResponse {
    /** Broadcasts on this page. */
    data: Broadcast[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Template message that is sent to many recipients (alpha). */
export interface Broadcast {
    /**
     * Id of the broadcast.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the broadcast. */
    name: string;
    /** Status of the broadcast. */
    status: "draft" | "scheduled" | "copying" | "sending" | "stopped" | "completed" | "failed" | (string & {});
    /**
     * Timestamp at which the broadcast is scheduled to be sent (ISO 8601).
     *
     * Format: date-time
     */
    scheduled_at?: string | null;
    /**
     * Timestamp at which the broadcast started (ISO 8601).
     *
     * Format: date-time
     */
    started_at?: string | null;
    /**
     * Timestamp at which the broadcast was stopped (ISO 8601).
     *
     * Format: date-time
     */
    stopped_at?: string | null;
    /**
     * Timestamp at which the broadcast was completed (ISO 8601).
     *
     * Format: date-time
     */
    completed_at?: string | null;
    /**
     * Timestamp at which the broadcast was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the broadcast was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
    /** Number of messages sent. */
    sent_count?: number;
    /** Number of failed messages. */
    failed_count?: number;
    /** Number of messages delivered. */
    delivered_count?: number;
    /** Number of messages read. */
    read_count?: number;
    /** Number of messages that are still pending. */
    pending_count?: number;
    /** Number of suppressed messages, which are included in neither sent_count nor failed_count. */
    suppressed_count?: number;
    /** Number of recipients who responded. */
    responded_count?: number;
    /**
     * Percentage of recipients who responded.
     *
     * Format: float
     */
    response_rate?: number;
    /** Total number of recipients. */
    total_recipients: number;
    /** Meta id of the project's phone number. */
    phone_number_id?: string | null;
    /** Template that is sent. */
    whatsapp_template?: BroadcastTemplate | null;
}
/** Message template of a broadcast. */
export interface BroadcastTemplate {
    /** Template id assigned by Meta, or by Kapso for older broadcasts. */
    id: string;
    /** Template id assigned by Meta. */
    meta_template_id?: string | null;
    /** Name of the template. */
    name: string;
    /** Language code of the template, such as en_US. */
    language_code: string;
    /** Category of the template at Meta. */
    category: string;
    /** Status of the template at Meta. */
    status: string;
    /**
     * Quality score that Meta assigns to the template.
     * @enum {string|null}
     */
    quality_score?: "GREEN" | "YELLOW" | "RED" | "UNKNOWN" | null | (string & {});
    /** Components of the template in the format of Meta's API. */
    components?: {
        [key: string]: unknown;
    }[];
}
/** Request body for creating a broadcast (alpha). */
export interface BroadcastCreateRequest {
    /** Fields of the broadcast. */
    whatsapp_broadcast: {
        /** Name of the broadcast. */
        name: string;
        /** Meta id of the phone number from which the broadcast is sent. */
        phone_number_id: string;
        /** Template id assigned by Meta; the legacy Kapso UUID is also accepted. */
        whatsapp_template_id: string;
    };
}
/** Response containing a broadcast. */
export interface BroadcastResponse {
    /** The broadcast. */
    data: Broadcast;
}
/** Request body for updating the status of a broadcast (alpha). */
export interface BroadcastUpdateRequest {
    /** Fields of the broadcast to update. */
    whatsapp_broadcast: {
        /** New status of the broadcast. */
        status: "draft" | "stopped";
    };
}
/** A page of recipients. */
export interface BroadcastRecipientListResponse {
    /** Recipients on this page. */
    data: BroadcastRecipient[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Recipient of a broadcast with its delivery status (alpha). */
export interface BroadcastRecipient {
    /**
     * Id of the recipient.
     *
     * Format: uuid
     */
    id: string;
    /** Phone number of the contact, digits only. */
    phone_number: string;
    /** Status of the message to this recipient. */
    status: "pending" | "sent" | "failed" | "suppressed" | (string & {});
    /**
     * Timestamp at which the message was sent (ISO 8601).
     *
     * Format: date-time
     */
    sent_at?: string | null;
    /**
     * Timestamp at which the message failed (ISO 8601).
     *
     * Format: date-time
     */
    failed_at?: string | null;
    /** Human-readable error message. */
    error_message?: string | null;
    /**
     * Timestamp at which the message was delivered (ISO 8601).
     *
     * Format: date-time
     */
    delivered_at?: string | null;
    /**
     * Timestamp at which the message was read (ISO 8601).
     *
     * Format: date-time
     */
    read_at?: string | null;
    /**
     * Timestamp at which the recipient responded (ISO 8601).
     *
     * Format: date-time
     */
    responded_at?: string | null;
    /**
     * Timestamp at which the recipient was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the recipient was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
    /** Values for the template components in the format of Meta's API. */
    template_components?: {
        [key: string]: unknown;
    }[];
    /** Structured details of the error. */
    error_details?: {
        [key: string]: unknown;
    } | null;
}
/** Request body for adding recipients to a broadcast (alpha). */
export interface BroadcastRecipientsAddRequest {
    /** Object that contains the recipients. */
    whatsapp_broadcast: {
        /** Recipients to add, at most 1,000. */
        recipients: {
            /** Phone number of the recipient; required without whatsapp_contact_id. */
            phone_number?: string;
            /**
             * Contact id assigned by Kapso.
             *
             * Format: uuid
             */
            whatsapp_contact_id?: string;
            /** Values for the template components. */
            components?: {
                /** Component of the template. */
                type: "header" | "body" | "button";
                /** Type of the button. */
                sub_type?: string;
                /** Index of the button, starting at 0. */
                index?: number;
                /** Values for the variables of the component. */
                parameters?: ({
                    /** Type of the value, such as text or image. */
                    type?: string;
                    /** Name of the variable, for templates with named variables. */
                    parameter_name?: string;
                    /** The text. */
                    text?: string;
                    /** Image in the format of Meta's API. */
                    image?: {
                        [key: string]: unknown;
                    };
                    /** Video in the format of Meta's API. */
                    video?: {
                        [key: string]: unknown;
                    };
                    /** Document in the format of Meta's API. */
                    document?: {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                })[];
            }[];
        }[];
    };
}
/** Counts of added and skipped recipients. */
export interface BroadcastRecipientsAddResponse {
    /** Result of adding the recipients. */
    data: {
        /** Number of recipients added. */
        added: number;
        /** Number of recipients skipped because the broadcast already contains them. */
        duplicates: number;
        /** Errors of the recipients that were not added. */
        errors: string[];
    };
}
/** Updated status of the broadcast. */
export interface BroadcastSendResponse {
    /** The broadcast. */
    data: {
        /**
         * Id of the broadcast.
         *
         * Format: uuid
         */
        id: string;
        /** Status of the broadcast. */
        status: string;
        /**
         * Timestamp at which the broadcast is scheduled to be sent (ISO 8601).
         *
         * Format: date-time
         */
        scheduled_at?: string | null;
        /**
         * Timestamp at which the broadcast started (ISO 8601).
         *
         * Format: date-time
         */
        started_at?: string | null;
        /**
         * Timestamp at which the broadcast was stopped (ISO 8601).
         *
         * Format: date-time
         */
        stopped_at?: string | null;
        /**
         * Timestamp at which the broadcast was completed (ISO 8601).
         *
         * Format: date-time
         */
        completed_at?: string | null;
    };
}
/** Request body for uploading a media file to Meta. */
export interface MediaIngestRequest {
    /** Fields of the media upload. */
    media_ingest: MediaIngest;
}
/** Media file to upload to Meta. */
export interface MediaIngest {
    /** Meta id of the phone number for which the file is uploaded. */
    phone_number_id: string;
    /**
     * URL from which Kapso fetches the file.
     *
     * Format: uri
     */
    source: string;
    /** Target of the upload: media for messages, which expires after 30 days (default), or an asset for templates. */
    delivery?: "meta_media" | "meta_resumable_asset";
    /** Name of the file. */
    filename?: string;
    /** Media type (MIME type) of the file. */
    mime_type?: string;
}
/** Response containing the media file uploaded to Meta. */
export interface MediaIngestResponse {
    /** The uploaded media file. */
    data: MediaIngestResult;
}
/** Media file uploaded to Meta. */
export interface MediaIngestResult {
    /**
     * Upload id assigned by Kapso.
     *
     * Format: uuid
     */
    ingest_id: string;
    /** Reference to the file at Meta. */
    target: MediaIngestTarget;
    /** The fetched file. */
    resource: MediaIngestResource;
}
/** Reference to a media file at Meta. */
export interface MediaIngestTarget {
    /** Kind of the object that Meta created from the file. */
    kind: "meta_media" | "meta_resumable_asset" | (string & {});
    /** Media id assigned by Meta; set only for the kind meta_media. */
    media_id?: string;
    /** File handle assigned by Meta; set only for the kind meta_resumable_asset. */
    handle?: string;
}
/** The fetched file. */
export interface MediaIngestResource {
    /** Name of the file. */
    filename: string;
    /** Media type (MIME type) of the file. */
    mime_type: string;
    /** Size of the file in bytes. */
    size_bytes: number;
    /** SHA-256 hash of the file. */
    sha256: string;
    /**
     * URL from which the file was fetched.
     *
     * Format: uri
     */
    source_url: string;
}
/** A page of WhatsApp Flows. */
export interface FlowListResponse {
    /** Flows on this page. */
    data: Flow[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** WhatsApp Flow, an interactive form inside WhatsApp. */
export interface Flow {
    /**
     * Id of the flow.
     *
     * Format: uuid
     */
    id: string;
    /** Flow id assigned by Meta. */
    meta_flow_id: string;
    /** Name of the flow. */
    name: string;
    /** Status of the flow. */
    status: "draft" | "published" | (string & {});
    /** Version of Meta's flow JSON format. */
    json_version?: string | null;
    /** Version of Meta's data API. */
    data_api_version?: string | null;
    /** WhatsApp Business Account id assigned by Meta. */
    business_account_id?: string | null;
    /**
     * URL of a preview; available for drafts only.
     *
     * Format: uri
     */
    preview_url?: string | null;
    /**
     * Timestamp at which the flow was published (ISO 8601).
     *
     * Format: date-time
     */
    published_at?: string | null;
    /**
     * Timestamp at which the flow was last synchronized with Meta (ISO 8601).
     *
     * Format: date-time
     */
    last_synced_at?: string | null;
    /**
     * Timestamp at which the flow was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the flow was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
    /**
     * Id of the function that serves as the data endpoint of the flow.
     *
     * Format: uuid
     */
    data_endpoint_function_id?: string | null;
    /** Meta id of the project's phone number. */
    phone_number_id?: string | null;
    /**
     * URL from which Meta requests data.
     *
     * Format: uri
     */
    data_endpoint_url?: string | null;
    /** Whether the flow has a function as its data endpoint. */
    has_data_endpoint?: boolean;
    /** Whether the encryption keys of the flow are set up. */
    flows_encryption_configured?: boolean;
}
/** Request body for creating a WhatsApp Flow. */
export interface FlowCreateRequest {
    /** Meta id of a phone number that belongs to the account for which the flow is created. */
    phone_number_id: string;
    /** Name of the flow. */
    name?: string;
    /** Flow JSON of the screens in the format of Meta's API. */
    flow_json?: {
        [key: string]: unknown;
    };
    /** Whether to publish the flow immediately; defaults to false. */
    publish?: boolean;
}
/** Response containing a WhatsApp Flow. */
export interface FlowResponse {
    /** The flow. */
    data: Flow;
}
/** Result of the encryption setup of a WhatsApp Flow. */
export interface FlowEncryptionResponse {
    /** Result of the encryption setup. */
    data: {
        /** Whether the encryption keys were set up by this request or were already configured. */
        status: "success" | "already_configured" | (string & {});
        /** Human-readable message about the result. */
        message: string;
        /** Whether the encryption keys of the flow are set up. */
        flows_encryption_configured: boolean;
    };
}
/** A page of versions. */
export interface FlowVersionListResponse {
    /** Versions on this page. */
    data: FlowVersion[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Version of a WhatsApp Flow. */
export interface FlowVersion {
    /**
     * Id of the version.
     *
     * Format: uuid
     */
    id: string;
    /** Label of the version. */
    version_label: string;
    /** Status of the version. */
    status: "draft" | "published" | (string & {});
    /** Hash of the flow JSON. */
    flow_json_sha?: string | null;
    /**
     * Timestamp at which the version was published (ISO 8601).
     *
     * Format: date-time
     */
    published_at?: string | null;
    /** Validation errors that Meta reports for the flow JSON. */
    validation_errors?: {
        [key: string]: unknown;
    }[] | null;
    /**
     * Timestamp at which the version was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the version was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
}
/** Request body for creating a version of a WhatsApp Flow. */
export interface FlowVersionCreateRequest {
    /** Flow JSON of the screens in the format of Meta's API. */
    flow_json: {
        [key: string]: unknown;
    };
    /** Meta id of a phone number that belongs to the account of the flow. */
    phone_number_id?: string;
}
/** Response containing a version. */
export interface FlowVersionResponse {
    /** The version. */
    data: FlowVersionDetail;
}
/** Version of a WhatsApp Flow with its flow JSON. */
export type FlowVersionDetail = FlowVersion & {
    /** Flow JSON of the screens in the format of Meta's API. */
    flow_json?: {
        [key: string]: unknown;
    };
};
/** Response containing a data endpoint. */
export interface FlowDataEndpointResponse {
    /** The data endpoint. */
    data: FlowDataEndpoint;
}
/** Function that serves as the data endpoint of a WhatsApp Flow. */
export interface FlowDataEndpoint {
    /**
     * Id of the function.
     *
     * Format: uuid
     */
    function_id: string;
    /** Name of the function. */
    function_name: string;
    /**
     * URL from which Meta requests data.
     *
     * Format: uri
     */
    endpoint_url?: string | null;
    /** Status of the data endpoint. */
    status: "draft" | "deployed" | "error" | (string & {});
    /**
     * Timestamp at which the data endpoint was last deployed (ISO 8601).
     *
     * Format: date-time
     */
    last_deployed_at?: string | null;
    /** Code of the function. */
    code?: string;
}
/** Request body for setting the code of a data endpoint. */
export interface FlowDataEndpointCreateRequest {
    /** Code of the function. */
    code: string;
}
/** Request body for attaching a function as a data endpoint. */
export interface FlowDataEndpointUpdateRequest {
    /**
     * Id of a deployed function; must be neither null nor empty.
     *
     * Format: uuid
     */
    function_id: string;
}
/** Response containing the updated data endpoint. */
export interface FlowDataEndpointUpdateResponse {
    /** The data endpoint. */
    data: FlowDataEndpoint & {
        /**
         * Id of the flow.
         *
         * Format: uuid
         */
        flow_id?: string;
        /**
         * Id of the function that serves as the data endpoint of the flow.
         *
         * Format: uuid
         */
        flow_data_endpoint_function_id?: string;
        /** Whether the encryption keys of the flow are set up. */
        flow_has_encryption?: boolean;
        /** Reason why the flow could not be republished; null if it was republished. */
        warning?: string | null;
    };
}
/** Response containing the data endpoint registered at Meta. */
export interface FlowDataEndpointRegisterResponse {
    /** The data endpoint. */
    data: FlowDataEndpoint & {
        /**
         * Id of the flow.
         *
         * Format: uuid
         */
        flow_id?: string;
        /**
         * Id of the function that serves as the data endpoint of the flow.
         *
         * Format: uuid
         */
        flow_data_endpoint_function_id?: string;
        /** Whether the encryption keys of the flow are set up. */
        flow_has_encryption?: boolean;
        /** Reason why the flow could not be republished; null if it was republished. */
        warning?: string | null;
    };
}
/** Latest log entries of a data endpoint. */
export interface FlowFunctionLogListResponse {
    /** The function and its log entries. */
    data: {
        /**
         * Id of the function.
         *
         * Format: uuid
         */
        function_id: string;
        /** Name of the function. */
        function_name: string;
        /** Log entries of the function. */
        logs: FlowFunctionLog[];
    };
}
/** Log entry of a data endpoint. */
export interface FlowFunctionLog {
    /** Severity of the log entry, such as error. */
    level?: string;
    /** Text of the log entry. */
    message?: string;
    /**
     * Timestamp at which the log entry was written (ISO 8601).
     *
     * Format: date-time
     */
    logged_at?: string;
    /** Stack trace of the error. */
    stack?: string | null;
    /** Cloudflare id of the request. */
    cf_ray?: string | null;
    /** Outcome of the invocation. */
    outcome?: string | null;
}
/** Latest invocations of a data endpoint. */
export interface FlowFunctionInvocationListResponse {
    /** The function and its invocations. */
    data: {
        /**
         * Id of the function.
         *
         * Format: uuid
         */
        function_id: string;
        /** Name of the function. */
        function_name: string;
        /** Invocations of the function. */
        invocations: FlowFunctionInvocation[];
    };
}
/** Invocation of a data endpoint. */
export interface FlowFunctionInvocation {
    /**
     * Id of the invocation.
     *
     * Format: uuid
     */
    id?: string;
    /** HTTP status of the response. */
    status_code?: number;
    /** Duration of the invocation in milliseconds. */
    duration_ms?: number | null;
    /** Request body of the invocation. */
    request_body?: {
        [key: string]: unknown;
    } | null;
    /** Response body of the invocation. */
    response_body?: {
        [key: string]: unknown;
    } | null;
    /** Human-readable error message. */
    error_message?: string | null;
    /** Cloudflare id of the request. */
    cf_ray?: string | null;
    /**
     * Timestamp at which the invocation was made (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
}
/** All workflows of the project. */
export interface WorkflowListResponse {
    /** Workflows of the project. */
    data: Workflow[];
}
/** Workflow: automated steps that Kapso executes in a conversation. */
export interface Workflow {
    /**
     * Id of the workflow.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the workflow. */
    name: string;
    /** Slug of the workflow: lowercase letters, digits and hyphens. */
    slug: string;
    /** Description of the workflow. */
    description?: string | null;
    /** Status of the workflow. */
    status: "draft" | "active" | "archived" | (string & {});
    /** Version number that increases with each change. */
    lock_version?: number | null;
    /** Number of seconds to wait for further messages before continuing; 1 if not set. */
    message_debounce_seconds?: number | null;
    /** Version of the default tools of agents. */
    agent_default_tools_version?: number | null;
    /** Whether inbound messages are marked as read and a typing indicator is shown. */
    inbound_message_read_mode?: "disabled" | "read_only" | "read_with_typing" | (string & {});
    /**
     * Timestamp at which the workflow was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the workflow was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
    /**
     * Id of the project to which the workflow belongs.
     *
     * Format: uuid
     */
    project_id?: string;
    /** Number of executions of the workflow. */
    execution_count?: number;
    /**
     * Timestamp at which the workflow was last executed (ISO 8601).
     *
     * Format: date-time
     */
    last_executed_at?: string | null;
}
/** Request body for creating a workflow. */
export interface WorkflowCreateRequest {
    /** Fields of the workflow. */
    workflow: {
        /** Name of the workflow. */
        name: string;
        /** Slug of the workflow: lowercase letters, digits and hyphens. */
        slug?: string;
        /** Description of the workflow. */
        description?: string | null;
        /** Initial nodes and edges. */
        definition?: WorkflowDefinitionInput;
    };
}
/** Nodes and edges to set in a workflow. */
export interface WorkflowDefinitionInput {
    /** Nodes of the workflow; if present, they replace all existing nodes. */
    nodes?: WorkflowInputNode[];
    /** Edges between the nodes; if present, they replace all existing edges. */
    edges?: WorkflowInputEdge[];
}
/** Node to set in a workflow. */
export interface WorkflowInputNode {
    /** Id of the node, to which edges refer. */
    id: string;
    /** Display type of the node in the editor. */
    type?: string;
    /** Position of the node in the editor. */
    position: WorkflowNodePosition;
    /** Data that defines the behavior of the node. */
    data: WorkflowInputNodeData;
}
/** Position of a node in the editor. */
export interface WorkflowNodePosition {
    /** Horizontal position, measured from the left. */
    x: number;
    /** Vertical position, measured from the top. */
    y: number;
}
/** Data of a node to set. */
export interface WorkflowInputNodeData {
    /** Type of the node. */
    node_type: "start" | "send_text" | "send_template" | "send_interactive" | "wait_for_response" | "decide" | "function" | "webhook" | "agent" | "call" | "handoff" | "set_variable" | "emit_event";
    /** Configuration of the node; its fields depend on the node type. */
    config: StartNodeConfig | SendTextNodeConfig | SendTemplateNodeConfig | SendInteractiveNodeConfig | WaitForResponseNodeConfig | DecideNodeConfig | FunctionNodeConfig | WebhookNodeConfig | AgentNodeConfig | CallNodeConfig | HandoffNodeConfig | SetVariableNodeConfig | EmitEventNodeConfig;
    /** Display name of the node. */
    display_name?: string;
}
/** Configuration of a start node; it has no fields. */
export type StartNodeConfig = Record<string, unknown>;
/** Configuration of a node that sends a text message. */
export interface SendTextNodeConfig {
    /** Text of the message, or the definition from which it is generated. */
    message: string | {
        [key: string]: unknown;
    };
    /** Meta id of the project's phone number. */
    phone_number_id?: string | null;
    /**
     * Internal Kapso id of the project's phone number (legacy); phone_number_id is preferred.
     *
     * Format: uuid
     */
    whatsapp_config_id?: string | null;
    /** Phone number to send to instead of the contact's own phone number. */
    to_phone_number?: string | null;
    /** Delay before the message is sent, in seconds. */
    delay_seconds?: number | null;
    /**
     * Id of the AI model.
     *
     * Format: uuid
     */
    provider_model_id?: string | null;
    /** Name of the AI model. */
    provider_model_name?: string | null;
    /** Configuration of the fields that an AI model fills in. */
    ai_field_config?: {
        [key: string]: unknown;
    };
}
/** Configuration of a node that sends a template message. */
export interface SendTemplateNodeConfig {
    /**
     * Id of the template.
     *
     * Format: uuid
     */
    template_id: string;
    /** Name of the template. */
    template_name?: string | null;
    /** Values for the variables of the template; the format is undocumented. */
    parameters?: unknown;
    /** Meta id of the project's phone number. */
    phone_number_id?: string | null;
    /**
     * Internal Kapso id of the project's phone number (legacy); phone_number_id is preferred.
     *
     * Format: uuid
     */
    whatsapp_config_id?: string | null;
    /** Phone number to send to instead of the contact's own phone number. */
    to_phone_number?: string | null;
    /**
     * Id of the AI model.
     *
     * Format: uuid
     */
    provider_model_id?: string | null;
    /** Name of the AI model. */
    provider_model_name?: string | null;
    /** Configuration of the fields that an AI model fills in. */
    ai_field_config?: {
        [key: string]: unknown;
    };
}
/** Configuration of a node that sends an interactive message, such as buttons or a list. */
export interface SendInteractiveNodeConfig {
    /** Type of the message. */
    interactive_type: "button" | "list" | "cta_url" | "flow" | "product" | "product_list" | "catalog_message" | "location_request_message";
    /** Text of the message, or the definition from which it is generated. */
    body_text: string | {
        [key: string]: unknown;
    };
    /** Text of the footer. */
    footer_text?: string | null;
    /**
     * Type of the header.
     * @enum {string|null}
     */
    header_type?: "none" | "text" | "image" | "video" | "document" | null;
    /** Text of the header. */
    header_text?: string | null;
    /** URL of the media file in the header. */
    header_media_url?: string | null;
    /** Buttons of the message, at most three. */
    buttons?: InteractiveButton[];
    /** Label of the button that opens the list. */
    list_button_text?: string | null;
    /** Sections of the list, at most ten. */
    list_sections?: InteractiveListSection[];
    /** Label of the button that opens a URL. */
    cta_display_text?: string | null;
    /** URL that the button opens. */
    cta_url?: string | null;
    /** Id of the WhatsApp Flow. */
    flow_id?: string | null;
    /** Label of the button that opens the WhatsApp Flow. */
    flow_cta?: string | null;
    /** Token with which the WhatsApp Flow is sent. */
    flow_token?: string | null;
    /**
     * Initial action of the WhatsApp Flow.
     * @enum {string|null}
     */
    flow_action?: "navigate" | "data_exchange" | null;
    /** Initial data of the WhatsApp Flow. */
    flow_action_payload?: {
        [key: string]: unknown;
    } | null;
    /** Configuration of the header in the legacy format. */
    header_config?: {
        [key: string]: unknown;
    } | null;
    /** Configuration of the buttons or the list in the legacy format. */
    action_config?: {
        [key: string]: unknown;
    } | null;
    /** Meta id of the project's phone number. */
    phone_number_id?: string | null;
    /**
     * Internal Kapso id of the project's phone number (legacy); phone_number_id is preferred.
     *
     * Format: uuid
     */
    whatsapp_config_id?: string | null;
    /** Phone number to send to instead of the contact's own phone number. */
    to_phone_number?: string | null;
    /**
     * Id of the AI model.
     *
     * Format: uuid
     */
    provider_model_id?: string | null;
    /** Name of the AI model. */
    provider_model_name?: string | null;
    /** Configuration of the fields that an AI model fills in. */
    ai_field_config?: {
        [key: string]: unknown;
    };
}
/** Button of an interactive message. */
export interface InteractiveButton {
    /** Id of the button. */
    id: string;
    /** Label of the button, at most 20 characters. */
    title: string;
}
/** Section of a list in an interactive message. */
export interface InteractiveListSection {
    /** Title of the section. */
    title?: string;
    /** Rows of the section. */
    rows: InteractiveListRow[];
}
/** Row of a list in an interactive message. */
export interface InteractiveListRow {
    /** Id of the row. */
    id: string;
    /** Title of the row, at most 24 characters. */
    title: string;
    /** Text below the title, at most 72 characters. */
    description?: string;
}
/** Configuration of a node that waits for a response. */
export interface WaitForResponseNodeConfig {
    /** Whether the wait times out. */
    has_timeout?: boolean;
    /** Timeout of the wait in seconds. */
    timeout_seconds?: number | null;
    /** Name of the variable in which the response is stored. */
    save_response_to?: string | null;
}
/** Configuration of a node that selects the next edge. */
export interface DecideNodeConfig {
    /** Whether an AI model or a function makes the decision. */
    decision_type: "ai" | "function";
    /** Conditions from which the node selects. */
    conditions: DecideCondition[];
    /** Additional configuration of the AI model. */
    llm_configuration: {
        [key: string]: unknown;
    };
    /**
     * Id of the function.
     *
     * Format: uuid
     */
    function_id?: string | null;
    /** Name of the function. */
    function_name?: string | null;
    /**
     * Id of the AI model.
     *
     * Format: uuid
     */
    provider_model_id?: string | null;
    /** Name of the AI model. */
    provider_model_name?: string | null;
    /** Sampling temperature of the AI model. */
    llm_temperature?: number | null;
    /** Maximum length of the AI model's response in tokens. */
    llm_max_tokens?: number | null;
}
/** Condition that a decide node can select. */
export interface DecideCondition {
    /**
     * Id of the condition.
     *
     * Format: uuid
     */
    id: string;
    /** Label of the outcome; the node follows the edge with this label. */
    label: string;
    /** Description of the cases in which the condition applies. */
    description?: string | null;
}
/** Configuration of a node that invokes a function. */
export interface FunctionNodeConfig {
    /**
     * Id of the function.
     *
     * Format: uuid
     */
    function_id: string;
    /** Name of the function. */
    function_name?: string | null;
    /** Name of the variable in which the response is stored. */
    save_response_to?: string | null;
}
/** Configuration of a node that calls a URL. */
export interface WebhookNodeConfig {
    /**
     * URL to call.
     *
     * Format: uri
     */
    url: string;
    /** HTTP method of the request; defaults to POST. */
    method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    /** Headers of the request, as an object or as text. */
    headers?: {
        [key: string]: string;
    } | string;
    /** Template of the request body; any JSON value. */
    body_template?: unknown;
    /**
     * Id of the AI model.
     *
     * Format: uuid
     */
    provider_model_id?: string | null;
    /** Name of the AI model. */
    provider_model_name?: string | null;
    /** Configuration of the fields that an AI model fills in. */
    ai_field_config?: {
        [key: string]: unknown;
    };
    /** Name of the variable in which the response is stored. */
    save_response_to?: string | null;
}
/** Configuration of a node in which an AI agent handles the conversation. */
export interface AgentNodeConfig {
    /** System prompt of the agent. */
    system_prompt?: string | null;
    /**
     * Id of the AI model.
     *
     * Format: uuid
     */
    provider_model_id?: string | null;
    /** Name of the AI model. */
    provider_model_name?: string | null;
    /** Sampling temperature of the AI model. */
    temperature?: number | null;
    /** Maximum number of turns of the agent. */
    max_iterations?: number | null;
    /** Maximum length of a response in tokens. */
    max_tokens?: number | null;
    /**
     * Reasoning effort of the AI model.
     * @enum {string|null}
     */
    reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
    /** Time to live of the prompt cache; defaults to 5m. */
    prompt_cache_ttl?: "5m" | "1h";
    /** Whether the agent only analyzes the conversation or also takes part in it. */
    observer_prompt_mode?: "analysis_only" | "interactive_chat";
    /** Whether the text of the agent is sent automatically (default), or only through a tool. */
    message_delivery_mode?: "auto_send_assistant_text" | "tool_only";
    /** Default tools that are enabled for the agent. */
    enabled_default_tools?: string[];
    /** Configuration of the default tools, by tool name. */
    default_tool_configs?: {
        /** Configuration of the tool that records events. */
        emit_event?: {
            /** Ids of the event definitions with which the tool can record events. */
            event_definition_ids?: string[];
        };
    } & {
        [key: string]: unknown;
    };
    /** Functions that the agent can invoke. */
    flow_agent_function_tools?: AgentFunctionTool[];
    /** URLs that the agent can call. */
    flow_agent_webhooks?: AgentWebhookTool[];
    /** Knowledge bases that the agent can read. */
    flow_agent_knowledge_bases?: AgentKnowledgeBase[];
    /** MCP servers that the agent can use. */
    flow_agent_mcp_servers?: AgentMcpServer[];
    /** Repositories that the agent can read. */
    flow_agent_resources?: AgentResource[];
}
/** Function that an agent can invoke. */
export interface AgentFunctionTool {
    /** Name of the tool. */
    name?: string;
    /** Description of the tool. */
    description?: string | null;
    /**
     * Id of the function.
     *
     * Format: uuid
     */
    function_id?: string | null;
    /** Name of the function. */
    function_name?: string | null;
    /** JSON Schema of the tool's input. */
    input_schema?: {
        [key: string]: unknown;
    };
}
/** URL that an agent can call. */
export interface AgentWebhookTool {
    /** Name of the tool. */
    name?: string;
    /** Description of the tool. */
    description?: string | null;
    /** URL to call. */
    url?: string | null;
    /** HTTP method of the request. */
    http_method?: string | null;
    /** Additional request headers. */
    headers?: {
        [key: string]: unknown;
    } | null;
    /** Request body to send; any JSON value. */
    body?: unknown;
    /** JSON Schema of the request body. */
    body_schema?: {
        [key: string]: unknown;
    } | null;
    /** JMESPath expression that selects from the response. */
    jmespath_query?: string | null;
    /** Configuration of the fields that an AI model fills in. */
    ai_field_config?: {
        [key: string]: unknown;
    };
}
/** Knowledge base that an agent can read. */
export interface AgentKnowledgeBase {
    /** Name of the knowledge base. */
    name?: string;
    /** Description of the knowledge base. */
    description?: string | null;
    /** Text of the knowledge base. */
    knowledge_base_text?: string | null;
}
/** MCP server that an agent can use. */
export interface AgentMcpServer {
    /** Name of the server. */
    name?: string;
    /** Description of the server. */
    description?: string | null;
    /** URL of the server. */
    url?: string | null;
    /** Additional request headers. */
    headers?: {
        [key: string]: unknown;
    } | null;
}
/** Repository that an agent can read. */
export interface AgentResource {
    /**
     * Id of the resource.
     *
     * Format: uuid
     */
    id?: string | null;
    /** Type of the resource. */
    resource_type?: "github_repository";
    /** URL of the repository. */
    repo_url?: string;
    /** Owner of the repository. */
    owner?: string | null;
    /** Name of the repository. */
    repo_name?: string | null;
    /** Branch to read. */
    branch?: string | null;
    /** Authentication method for the repository. */
    auth_type?: "pat" | "github_app" | "public";
    /** Personal access token; never included in a response. */
    pat?: string | null;
    /** Whether a personal access token is stored. */
    has_pat?: boolean | null;
    /**
     * Id of the GitHub App installation.
     *
     * Format: uuid
     */
    github_app_installation_id?: string | null;
    /** Whether a GitHub App provides the access. */
    has_github_app?: boolean | null;
    /** Whether an import omitted the personal access token. */
    imported_missing_pat?: boolean | null;
    /** Whether an import omitted the GitHub App. */
    imported_missing_github_app?: boolean | null;
}
/** Configuration of a node that executes another workflow. */
export interface CallNodeConfig {
    /**
     * Id of the workflow.
     *
     * Format: uuid
     */
    workflow_id?: string | null;
    /** Name of the workflow. */
    workflow_name?: string | null;
    /** Name of the variable in which an error is stored. */
    save_error_to?: string | null;
}
/** Configuration of a node that hands the conversation over to a human. */
export interface HandoffNodeConfig {
    /** Reason for the handoff. */
    reason?: string | null;
    /** Context for the human; any JSON value. */
    context_data?: unknown;
}
/** Configuration of a node that sets a variable. */
export interface SetVariableNodeConfig {
    /** Name of the variable. */
    variable_name: string;
    /** Value of the variable; any JSON value. */
    variable_value: unknown;
    /** Type of the value; defaults to string. */
    value_type?: "string" | "number" | "boolean" | "json";
}
/** Configuration of a node that records an event. */
export interface EmitEventNodeConfig {
    /** Name of the event. */
    event_name: string;
    /** Values of the event's properties, by name. */
    properties?: {
        [key: string]: string | number | boolean | null;
    };
    /** Timestamp of the event; defaults to the time at which the node runs. */
    occurred_at?: string | null;
}
/** Edge between two nodes to set in a workflow. */
export interface WorkflowInputEdge {
    /**
     * Id of the edge.
     *
     * Format: uuid
     */
    id?: string;
    /** Id of the node from which the edge starts. */
    source: string;
    /** Id of the node to which the edge leads. */
    target: string;
    /** Label of the outcome for which this edge is followed; defaults to next. */
    label?: string;
    /** Display type of the edge in the editor. */
    type?: string;
    /**
     * Id of the decide node's condition for which this edge is followed.
     *
     * Format: uuid
     */
    flow_condition_id?: string | null;
}
/** Response containing a workflow. */
export interface WorkflowResponse {
    /** The workflow. */
    data: Workflow;
}
/** Request body for updating a workflow. */
export interface WorkflowUpdateRequest {
    /** Fields of the workflow to update. */
    workflow: {
        /** Name of the workflow. */
        name?: string;
        /** Slug of the workflow: lowercase letters, digits and hyphens. */
        slug?: string;
        /** Description of the workflow. */
        description?: string | null;
        /** Status of the workflow. */
        status?: "draft" | "active" | "archived";
        /** Number of seconds to wait for further messages before continuing. */
        message_debounce_seconds?: number | null;
        /** Whether inbound messages are marked as read and a typing indicator is shown. */
        inbound_message_read_mode?: "disabled" | "read_only" | "read_with_typing";
        /** Version number on which the update is based; the response is a 409 if it is outdated. */
        lock_version?: number;
        /** Nodes and edges that replace the existing ones. */
        definition?: WorkflowDefinitionInput;
    };
}
/** Response containing a workflow with its nodes and edges. */
export interface WorkflowWithDefinitionResponse {
    /** The workflow. */
    data: WorkflowWithDefinition;
}
/** Workflow with its nodes and edges. */
export type WorkflowWithDefinition = Workflow & {
    /** Nodes and edges of the workflow. */
    definition: WorkflowDefinition;
};
/** Nodes and edges of a workflow. */
export interface WorkflowDefinition {
    /** Nodes of the workflow. */
    nodes: WorkflowNode[];
    /** Edges between the nodes. */
    edges: WorkflowEdge[];
}
/** Node of a workflow. */
export interface WorkflowNode {
    /** Id of the node, to which edges refer. */
    id: string;
    /** Display type of the node in the editor. */
    type: string;
    /** Position of the node in the editor. */
    position: WorkflowNodePosition;
    /** Data that defines the behavior of the node. */
    data: WorkflowNodeData;
}
/** Data of a node. */
export interface WorkflowNodeData {
    /** Type of the node. */
    node_type: string;
    /** Configuration of the node; its fields depend on the node type. */
    config: StartNodeConfig | SendTextNodeConfig | SendTemplateNodeConfig | SendInteractiveNodeConfig | WaitForResponseNodeConfig | DecideNodeConfig | FunctionNodeConfig | WebhookNodeConfig | AgentNodeConfig | CallNodeConfig | HandoffNodeConfig | SetVariableNodeConfig | EmitEventNodeConfig | {
        [key: string]: unknown;
    };
    /** Display name of the node. */
    display_name: string;
}
/** Edge between two nodes. */
export interface WorkflowEdge {
    /**
     * Id of the edge.
     *
     * Format: uuid
     */
    id: string;
    /** Id of the node from which the edge starts. */
    source: string;
    /** Id of the node to which the edge leads. */
    target: string;
    /** Label of the outcome for which this edge is followed. */
    label?: string | null;
    /** Display type of the edge in the editor. */
    type: string;
    /**
     * Id of the decide node's condition for which this edge is followed.
     *
     * Format: uuid
     */
    flow_condition_id?: string | null;
}
/** Variables available in a workflow. */
export interface WorkflowVariablesResponse {
    /** Variables of the workflow. */
    data: {
        /** Variables that Kapso always provides. */
        fixed: {
            /** Variables of the execution, by name. */
            system?: {
                [key: string]: {
                    /** Type of the variable. */
                    type?: string;
                    /** Description of the variable. */
                    description?: string;
                    /** Whether the variable is always set. */
                    always_available?: boolean;
                };
            };
            /** Variables of the conversation, by name. */
            context?: {
                [key: string]: {
                    /** Type of the variable. */
                    type?: string;
                    /** Description of the variable. */
                    description?: string;
                    /** Whether the variable is always set. */
                    always_available?: boolean;
                };
            };
        };
        /** Variables discovered in executions. */
        discovered: {
            /** Variables of the execution. */
            system?: DiscoveredVariable[];
            /** Variables of the conversation. */
            context?: DiscoveredVariable[];
            /** Variables that the workflow sets. */
            vars?: DiscoveredVariable[];
        };
    };
}
/** Variable discovered in executions. */
export interface DiscoveredVariable {
    /** Path of the variable. */
    path: string;
    /** Name of the variable. */
    name: string;
    /** Type of the value. */
    type: string | null;
    /** Sample values, at most five. */
    sample_values?: (string | number | boolean | {
        [key: string]: unknown;
    } | null)[];
    /** Number of uses of the variable. */
    usage_count?: number;
    /**
     * Timestamp at which the variable was last seen (ISO 8601).
     *
     * Format: date-time
     */
    last_seen_at?: string | null;
    /** Expression that refers to the variable in a workflow. */
    reference?: string;
}
/** Request body for starting a workflow. */
export interface WorkflowExecutionCreateRequest {
    /** Fields of the execution. */
    workflow_execution: {
        /** Phone number of the contact (E.164); either this field or recipient is required. */
        phone_number?: string;
        /** Business-scoped user id of the contact, instead of phone_number; not available in the sandbox. */
        recipient?: string;
        /** Meta id of the phone number that the execution uses. */
        phone_number_id?: string;
        /**
         * @deprecated
         *
         * Legacy identifier of the phone number that the execution uses.
         */
        whatsapp_config_id?: number;
        /** Variables to set in the execution. */
        variables?: {
            [key: string]: unknown;
        };
        /** Context of the conversation for the execution. */
        context?: {
            [key: string]: unknown;
        };
        /** Initial data of the execution. */
        initial_data?: {
            [key: string]: unknown;
        };
    } & ({
        /** Phone number of the contact (E.164); either this field or recipient is required. */
        phone_number: string;
    } | {
        /** Business-scoped user id of the contact, instead of phone_number; not available in the sandbox. */
        recipient: string;
    });
}
/** Response containing the accepted execution, which is about to start. */
export interface WorkflowExecutionCreateResponse {
    /** The execution. */
    data: WorkflowExecutionAccepted;
}
/** Accepted execution of a workflow that is about to start. */
export interface WorkflowExecutionAccepted {
    /** Human-readable message about the result. */
    message: string;
    /**
     * Id of the workflow.
     *
     * Format: uuid
     */
    workflow_id: string;
    /**
     * Id of the execution.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Id for tracking the execution.
     *
     * Format: uuid
     */
    tracking_id: string;
}
/** Response containing an execution. */
export interface WorkflowExecutionResponse {
    /** The execution. */
    data: WorkflowExecutionDetail;
}
/** Workflow execution with its context and events. */
export type WorkflowExecutionDetail = WorkflowExecution & {
    /**
     * Id of the execution to resume, which can be a child of this execution.
     *
     * Format: uuid
     */
    resumable_execution_id?: string | null;
    /** Context of the execution. */
    execution_context?: {
        /** Variables that the workflow set. */
        vars?: {
            [key: string]: unknown;
        } | null;
        /** Variables that Kapso set. */
        system?: ({
            /** Type of the trigger that started the execution. */
            trigger_type?: string;
            /**
             * Id for tracking the execution.
             *
             * Format: uuid
             */
            tracking_id?: string;
        } & {
            [key: string]: unknown;
        }) | null;
        /** Contact and channel of the execution. */
        context?: ({
            /** Channel of the conversation. */
            channel?: string;
            /** Phone number of the contact. */
            phone_number?: string;
        } & {
            [key: string]: unknown;
        }) | null;
        /** Metadata about the origin of the execution. */
        metadata?: ({
            /** Request that started the execution. */
            request?: {
                /** IP address from which the request was sent. */
                ip?: string;
                /** User agent of the request. */
                user_agent?: string;
                /**
                 * Timestamp at which the request was received (ISO 8601).
                 *
                 * Format: date-time
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
    /** Events of the execution. */
    events?: WorkflowEvent[];
};
/** Workflow execution with its error details. */
export type WorkflowExecution = WorkflowExecutionSummary & {
    /** Structured details of the error. */
    error_details?: {
        [key: string]: unknown;
    } | null;
};
/** Event of a workflow execution. */
export interface WorkflowEvent {
    /**
     * Id of the event.
     *
     * Format: uuid
     */
    id: string;
    /** Type of the event. */
    event_type: string;
    /** Direction of the event: inbound or outbound. */
    direction?: string | null;
    /** Label of the edge that was followed. */
    edge_label?: string | null;
    /**
     * Timestamp at which the event occurred (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /** Data of the event. */
    payload?: {
        [key: string]: unknown;
    };
    /** Step to which the event belongs. */
    step?: WorkflowStepReference;
}
/** Request body for updating the status of a workflow execution. */
export interface WorkflowExecutionUpdateRequest {
    /** Fields of the execution to update. */
    workflow_execution: {
        /** New status of the execution. */
        status: "ended" | "handoff" | "waiting";
    };
}
/** Response containing the updated execution. */
export interface WorkflowExecutionUpdateResponse {
    /** The execution. */
    data: WorkflowExecution;
}
/** A page of events. */
export interface WorkflowEventListResponse {
    /** Events on this page. */
    data: WorkflowEvent[];
    /** Cursors of the neighboring pages. */
    paging: Paging;
}
/** Request body for resuming a waiting execution. */
export interface WorkflowExecutionResumeRequest {
    /** Input that the execution waits for. */
    message: {
        /** Kind of the input; defaults to payload. */
        kind?: string;
        /** Input data: text, an object or an array. */
        data: string | {
            [key: string]: unknown;
        } | unknown[];
    };
    /** Variables to set in the execution. */
    variables?: {
        [key: string]: unknown;
    };
}
/** Response containing the resumed execution. */
export interface WorkflowExecutionResumeResponse {
    /** The execution. */
    data: WorkflowExecutionSummary & {
        /**
         * Id of the execution in the request.
         *
         * Format: uuid
         */
        requested_execution_id?: string;
        /**
         * Id of the parent execution that waits for this execution.
         *
         * Format: uuid
         */
        parent_flow_execution_id?: string | null;
    };
}
/** All triggers of a workflow. */
export interface WorkflowTriggerListResponse {
    /** Triggers of the workflow. */
    data: WorkflowTrigger[];
}
/** Trigger that starts a workflow. */
export interface WorkflowTrigger {
    /**
     * Id of the trigger.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Id of the workflow.
     *
     * Format: uuid
     */
    workflow_id: string;
    /** Type of the trigger. */
    trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event" | (string & {});
    /** Whether the trigger is active. */
    active: boolean;
    /** Display name of the trigger. */
    display_name?: string | null;
    /**
     * Timestamp at which the trigger was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the trigger was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
    /** Details of the trigger, which depend on its type. */
    triggerable?: {
        /** Meta id of the phone number whose messages or events start the workflow. */
        phone_number_id: string;
    } | {
        /** Event that starts the workflow, such as whatsapp.message.received. */
        event: string;
        /** Meta id of the phone number whose messages or events start the workflow. */
        phone_number_id?: string;
    } | {
        /** Name of the project event that starts the workflow. */
        event_name: string;
        /** Property of the event to compare. */
        property_key?: string | null;
        /** Operator of the comparison, such as eq. */
        operator?: string | null;
        /** Value with which the property is compared; any JSON value. */
        property_value?: unknown;
    } | {
        [key: string]: unknown;
    };
}
/** Request body for creating a trigger. */
export interface WorkflowTriggerCreateRequest {
    /** Fields of the trigger. */
    trigger: {
        /** Type of the trigger. */
        trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event";
        /** Whether the trigger is active; defaults to true. */
        active?: boolean;
        /** Meta id of the phone number whose messages or events start the workflow; required for inbound_message. */
        phone_number_id?: string;
        /** Event that starts the workflow; required for whatsapp_event. */
        event?: "whatsapp.message.received" | "whatsapp.message.sent" | "whatsapp.message.failed" | "whatsapp.conversation.created" | "whatsapp.conversation.ended";
        /** Name of the project event that starts the workflow; required for project_event. */
        event_name?: string;
        /** Property of the event to compare. */
        property_key?: string;
        /** Operator of the comparison. */
        operator?: "eq" | "lt" | "lte" | "gt" | "gte";
        /** Value with which the property is compared; any JSON value. */
        property_value?: unknown;
    };
}
/** Response containing a trigger. */
export interface WorkflowTriggerResponse {
    /** The trigger. */
    data: WorkflowTrigger;
}
/** Request body for replacing all triggers of a workflow. */
export interface WorkflowTriggersReplaceRequest {
    /** Triggers of the workflow; existing triggers that are not in the list are deleted. */
    triggers: {
        /** Type of the trigger. */
        trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event";
        /** Whether the trigger is active; defaults to true. */
        active?: boolean;
        /** Meta id of the phone number whose messages or events start the workflow; required for inbound_message. */
        phone_number_id?: string;
        /** Event that starts the workflow; required for whatsapp_event. */
        event?: "whatsapp.message.received" | "whatsapp.message.sent" | "whatsapp.message.failed" | "whatsapp.conversation.created" | "whatsapp.conversation.ended";
        /** Name of the project event that starts the workflow; required for project_event. */
        event_name?: string;
        /** Property of the event to compare. */
        property_key?: string;
        /** Operator of the comparison. */
        operator?: "eq" | "lt" | "lte" | "gt" | "gte";
        /** Value with which the property is compared; any JSON value. */
        property_value?: unknown;
    }[];
}
/** Request body for activating or deactivating a trigger. */
export interface WorkflowTriggerUpdateRequest {
    /** Fields of the trigger to update. */
    trigger: {
        /** Whether the trigger is active. */
        active?: boolean;
    };
}
/** All functions of the project. */
export interface FunctionListResponse {
    /** Functions of the project. */
    data: ServerlessFunction[];
}
/** Serverless function of the project. */
export interface ServerlessFunction {
    /**
     * Id of the function.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the function. */
    name: string;
    /** Slug of the function: lowercase letters, digits and hyphens. */
    slug: string;
    /** Version number that increases with each change. */
    lock_version?: number;
    /** Description of the function. */
    description?: string | null;
    /** Code of the function, at most 1 MB. */
    code?: string;
    /** Number of the deployed version. */
    version?: number | null;
    /** Status of the function. */
    status: "draft" | "deployed" | "error" | (string & {});
    /**
     * Timestamp at which the function was last deployed (ISO 8601).
     *
     * Format: date-time
     */
    last_deployed_at?: string | null;
    /** Platform on which the function runs. */
    function_type: "cloudflare_worker" | "supabase_function" | (string & {});
    /** Whether an invocation returns the function's response unchanged (passthrough) or in an envelope (wrapped). */
    invoke_response_mode?: "wrapped" | "passthrough" | (string & {});
    /** Whether the function can be invoked without an API key. */
    public_endpoint?: boolean;
    /** Configuration of the platform on which the function runs. */
    runtime_config?: {
        [key: string]: unknown;
    } | null;
    /**
     * URL at which the function can be invoked.
     *
     * Format: uri
     */
    endpoint_url?: string | null;
    /**
     * Id of the project to which the function belongs.
     *
     * Format: uuid
     */
    project_id?: string;
    /**
     * User id of the project member who created the function.
     *
     * Format: uuid
     */
    created_by_id?: string | null;
    /**
     * Timestamp at which the function was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the function was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
}
/** Request body for creating a function. */
export interface FunctionCreateRequest {
    /** Fields of the function. */
    function: {
        /** Name of the function. */
        name: string;
        /** Slug of the function: lowercase letters, digits and hyphens. */
        slug?: string;
        /** Description of the function. */
        description?: string;
        /** Code of the function, at most 1 MB. */
        code: string;
        /** Platform on which the function runs. */
        function_type: "cloudflare_worker" | "supabase_function";
        /** Whether the function can be invoked without an API key, for cloudflare_worker only; defaults to false. */
        public_endpoint?: boolean;
        /** Configuration of the platform on which the function runs. */
        runtime_config?: {
            [key: string]: unknown;
        };
    };
}
/** Response containing a function. */
export interface FunctionResponse {
    /** The function. */
    data: ServerlessFunction;
}
/** Request body for updating a function. */
export interface FunctionUpdateRequest {
    /** Fields of the function to update. */
    function: {
        /** Name of the function. */
        name?: string;
        /** Slug of the function: lowercase letters, digits and hyphens. */
        slug?: string;
        /** Version number on which the update is based; the response is a 409 if it is outdated, and no check takes place if it is omitted. */
        lock_version?: number;
        /** Description of the function. */
        description?: string;
        /** Code of the function, at most 1 MB. */
        code?: string;
        /** Whether an invocation returns the function's response unchanged (passthrough) or in an envelope (wrapped). */
        invoke_response_mode?: "wrapped" | "passthrough";
        /** Configuration of the platform on which the function runs. */
        runtime_config?: {
            [key: string]: unknown;
        };
        /** Whether the function can be invoked without an API key. */
        public_endpoint?: boolean;
    };
}
/** Started deployment, returned without a data envelope. */
export interface FunctionDeployResponse {
    /** Human-readable message about the result. */
    message: string;
    /**
     * Id of the function.
     *
     * Format: uuid
     */
    function_id: string;
    /** Status of the deployment. */
    status: string;
}
/** Input of the function; any fields. */
export interface FunctionInvokeRequest {
    [key: string]: unknown;
}
/** Result of the function, passed through unchanged. */
export type FunctionInvokeResponse = {
    [key: string]: unknown;
} | unknown[] | string | number | boolean;
/** Result of the function in an envelope. */
export interface FunctionInvokeWrappedResponse {
    /** Result of the function; any JSON value except null. */
    data: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean;
}
/** All secrets of a function, without their values. */
export interface FunctionSecretListResponse {
    /** Secrets of the function. */
    data: {
        /** Name of the secret. */
        name: string;
        /** Type of the value. */
        type: "text" | "json" | "inherited" | (string & {});
    }[];
}
/** Request body for storing a secret. */
export interface FunctionSecretCreateRequest {
    /** Fields of the secret. */
    secret: {
        /** Name of the secret: uppercase letters, digits and underscores. */
        name: string;
        /** Value of the secret, as text or an object. */
        value: string | {
            [key: string]: unknown;
        };
    };
}
/** Confirmation that the secret was stored, returned without a data envelope. */
export interface FunctionSecretCreateResponse {
    /** Human-readable message about the result. */
    message: string;
    [key: string]: unknown;
}
/** Latest invocations of a function. */
export interface FunctionInvocationListResponse {
    /** The function and its invocations. */
    data: {
        /**
         * Id of the function.
         *
         * Format: uuid
         */
        function_id: string;
        /** Name of the function. */
        function_name: string;
        /** Invocations of the function. */
        invocations: FunctionInvocation[];
        /** Number of invocations. */
        total: number;
    };
}
/** Invocation of a function. */
export interface FunctionInvocation {
    /**
     * Id of the invocation.
     *
     * Format: uuid
     */
    id: string;
    /** HTTP status of the response. */
    status_code: number;
    /** Duration of the invocation in milliseconds. */
    duration_ms?: number | null;
    /** Request body of the invocation. */
    request_body?: {
        [key: string]: unknown;
    } | null;
    /** Response body of the invocation. */
    response_body?: {
        [key: string]: unknown;
    } | null;
    /** Human-readable error message. */
    error_message?: string | null;
    /**
     * Timestamp at which the invocation was made (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /** Log entries that the invocation has written. */
    console_logs?: FunctionConsoleLog[];
}
/** Log entry of a function. */
export interface FunctionConsoleLog {
    /** Severity of the log entry, such as error. */
    level: string;
    /** Text of the log entry. */
    message: string;
    /**
     * Timestamp at which the log entry was written (ISO 8601).
     *
     * Format: date-time
     */
    logged_at: string;
    /** Stack trace of the error. */
    stack?: string | null;
}
/** All event definitions of the project. */
export interface EventDefinitionListResponse {
    /** Event definitions of the project. */
    data: EventDefinition[];
}
/** Definition of an event and its properties. */
export interface EventDefinition {
    /**
     * Id of the event definition.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the event: lowercase words separated by dots. */
    name: string;
    /** Description of the event. */
    description?: string | null;
    /** Properties of the event, by name. */
    property_schema: {
        [key: string]: {
            /** Type of the property. */
            type: "string" | "number" | "boolean" | (string & {});
        };
    };
    /**
     * Timestamp at which the last event with this definition was received (ISO 8601).
     *
     * Format: date-time
     */
    last_seen_at?: string | null;
    /**
     * Timestamp at which the definition was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the definition was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
    /**
     * Timestamp at which the definition was archived (ISO 8601); null if it is in use.
     *
     * Format: date-time
     */
    archived_at: string | null;
}
/** Request body for creating an event definition. */
export interface EventDefinitionCreateRequest {
    /** Name of the event: lowercase words separated by dots. */
    name: string;
    /** Description of the event. */
    description?: string | null;
    /** Properties of the event, by name. */
    property_schema?: {
        [key: string]: {
            /** Type of the property. */
            type: "string" | "number" | "boolean";
        };
    };
}
/** Response containing an event definition. */
export interface EventDefinitionResponse {
    /** The event definition. */
    data: EventDefinition;
}
/** Request body for updating an event definition. */
export interface EventDefinitionUpdateRequest {
    /** Name of the event, which cannot change once an event has been recorded. */
    name?: string;
    /** Description of the event. */
    description?: string | null;
    /** Properties of the event, by name. */
    property_schema?: {
        [key: string]: {
            /** Type of the property. */
            type: "string" | "number" | "boolean";
        };
    };
    /** Whether to archive the definition. */
    archived?: boolean;
}
/** A page of events. */
export interface EventListResponse {
    /** Events on this page. */
    data: ProjectEvent[];
    /** Position of this page in offset pagination. */
    meta?: PaginationMeta;
    /** Cursors of the neighboring pages. */
    paging?: Paging;
}
/** Event that the project has recorded. */
export interface ProjectEvent {
    /**
     * Id of the event.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the event: lowercase words separated by dots. */
    name: string;
    /**
     * Timestamp at which the event occurred (ISO 8601).
     *
     * Format: date-time
     */
    occurred_at: string;
    /**
     * Id of the conversation to which the event belongs.
     *
     * Format: uuid
     */
    conversation_id: string | null;
    /** Values of the event's properties, by name. */
    properties: {
        [key: string]: string | number | boolean | null;
    };
}
/** Request body for recording an event. */
export interface EventCreateRequest {
    /** Name of the event: lowercase words separated by dots. */
    name: string;
    /**
     * Timestamp at which the event occurred (ISO 8601); defaults to the current time.
     *
     * Format: date-time
     */
    occurred_at?: string | Date;
    /**
     * Id of the conversation to which the event belongs.
     *
     * Format: uuid
     */
    conversation_id?: string;
    /** Values of the event's properties, by name. */
    properties?: {
        [key: string]: string | number | boolean | null;
    };
}
/** Response containing an event. */
export interface EventResponse {
    /** The event. */
    data: ProjectEvent;
}
/** A page of findings. */
export interface FindingListResponse {
    /** Findings on this page. */
    data: FindingSummary[];
    /** Cursors of the neighboring pages. */
    paging: {
        /** Cursors of the first and last item on this page. */
        cursors: {
            /** Cursor of the first item. */
            before: string | null;
            /** Cursor of the last item. */
            after: string | null;
        };
        /** Cursor to send as "after" to retrieve the next page; null on the last page. */
        next: string | null;
        /** Cursor to send as "before" to retrieve the previous page; null on the first page. */
        previous: string | null;
    };
}
/** Summary of a finding that Kapso has detected in the events of the project. */
export interface FindingSummary {
    /**
     * Id of the finding.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the detected signal. */
    signal_name: string;
    /** Trend of the signal: rising, falling or recurring. */
    direction: "rising" | "falling" | "recurring" | (string & {});
    /** Status of the finding. */
    status: "candidate" | "open" | (string & {});
    /** Number of affected conversations or events. */
    affected_count: number;
    /** Unit of affected_count. */
    affected_unit: "conversations" | "events" | (string & {});
    /**
     * Timestamp at which the signal was last observed (ISO 8601).
     *
     * Format: date-time
     */
    last_observed_at: string;
    /** Number of related findings. */
    related_findings_count: number;
    /** The investigation; null if there was none. */
    investigation: FindingSummaryInvestigation | null;
    /** Verification of a fix; null if there was none. */
    verification: FindingSummaryVerification | null;
}
/** Summary of an investigation. */
export interface FindingSummaryInvestigation {
    /** Status of the investigation. */
    status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
    /** Whether the investigation can be retried. */
    retryable: boolean;
    /** Reason why the investigation can be retried. */
    retry_reason: string | null;
    /**
     * Timestamp at which the investigation was completed (ISO 8601).
     *
     * Format: date-time
     */
    completed_at: string | null;
    /** Error message, truncated to 200 characters. */
    error_message: string | null;
    /** Title of the cause, truncated to 100 characters. */
    cause_title: string | null;
    /** Summary of the result, truncated to 200 characters. */
    summary: string | null;
}
/** Summary of the verification of a fix. */
export interface FindingSummaryVerification {
    /** Status of the verification. */
    status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
    /** Trigger of the verification. */
    trigger_type: "workflow_version" | "regression" | "manual" | (string & {});
    /**
     * Timestamp at which the verification was completed (ISO 8601).
     *
     * Format: date-time
     */
    completed_at: string | null;
}
/** Error response of the finding operations. */
export interface FindingsErrorResponse {
    /** Error message (one sentence). */
    error: string;
    /** Machine-readable error code, if there is one. */
    code?: "findings_not_enabled" | "finding_not_found" | "investigation_unavailable";
}
/** Response containing a finding. */
export interface FindingResponse {
    /** The finding. */
    data: Finding;
}
/** Finding that Kapso has detected in the events of the project. */
export interface Finding {
    /**
     * Id of the finding.
     *
     * Format: uuid
     */
    id: string;
    /** Type of the data source in which the signal was detected. */
    source_type: "project_event" | (string & {});
    /** Key of the data source in which the signal was detected. */
    source_key: string;
    /** Name of the detected signal. */
    signal_name: string;
    /** Trend of the signal: rising, falling or recurring. */
    direction: "rising" | "falling" | "recurring" | (string & {});
    /** Status of the finding. */
    status: "candidate" | "open" | "quiet" | (string & {});
    /** Number of affected conversations or events. */
    affected_count: number;
    /** Baseline count of the earlier period. */
    baseline_count: number | null;
    /** Current rate, between 0 and 1. */
    current_rate: number | null;
    /** Baseline rate of the earlier period, between 0 and 1. */
    baseline_rate: number | null;
    /** Revision number that increases with new evidence. */
    evidence_revision: number;
    /**
     * Timestamp at which the signal was last observed (ISO 8601).
     *
     * Format: date-time
     */
    last_observed_at: string;
    /**
     * Start of the analyzed period (ISO 8601).
     *
     * Format: date-time
     */
    window_start_at: string;
    /**
     * End of the analyzed period (ISO 8601).
     *
     * Format: date-time
     */
    window_end_at: string;
    /**
     * Timestamp at which the signal was last severe enough to qualify as a finding (ISO 8601).
     *
     * Format: date-time
     */
    last_qualified_at: string;
    /** Unit of affected_count. */
    affected_unit: "conversations" | "events" | (string & {});
    /**
     * Id of the workflow.
     *
     * Format: uuid
     */
    workflow_id: string | null;
    /** Name of the workflow. */
    workflow_name: string | null;
    /** Verification of a fix; null if there was none. */
    verification: FindingVerification | null;
    /** Related findings, at most 24. */
    related_findings: RelatedFinding[];
    /** The investigation; null if there was none. */
    investigation: FindingInvestigation | null;
}
/** Verification of a fix. */
export interface FindingVerification {
    /**
     * Id of the verification.
     *
     * Format: uuid
     */
    id: string;
    /** Status of the verification. */
    status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
    /** Trigger of the verification. */
    trigger_type: "workflow_version" | "regression" | "manual" | (string & {});
    /** Version of the workflow before the fix. */
    from_workflow_version: number | null;
    /** Version of the workflow with the fix. */
    to_workflow_version: number | null;
    /**
     * Timestamp at which the verification started (ISO 8601).
     *
     * Format: date-time
     */
    started_at: string | null;
    /**
     * Timestamp at which the verification was completed (ISO 8601).
     *
     * Format: date-time
     */
    completed_at: string | null;
}
/** Finding that is related to another finding. */
export interface RelatedFinding {
    /**
     * Id of the finding.
     *
     * Format: uuid
     */
    id: string;
    /** Type of the data source in which the signal was detected. */
    source_type: "project_event" | (string & {});
    /** Key of the data source in which the signal was detected. */
    source_key: string;
    /** Name of the detected signal. */
    signal_name: string;
    /** Trend of the signal: rising, falling or recurring. */
    direction: "rising" | "falling" | "recurring" | (string & {});
    /** Number of affected conversations or events. */
    affected_count: number;
    /** Baseline count of the earlier period. */
    baseline_count: number | null;
    /** Current rate, between 0 and 1. */
    current_rate: number | null;
    /** Baseline rate of the earlier period, between 0 and 1. */
    baseline_rate: number | null;
    /**
     * Start of the analyzed period (ISO 8601).
     *
     * Format: date-time
     */
    window_start_at: string;
    /**
     * End of the analyzed period (ISO 8601).
     *
     * Format: date-time
     */
    window_end_at: string;
    /** Unit of affected_count. */
    affected_unit: "conversations" | "events" | (string & {});
    /** Revision number that increases with new evidence. */
    evidence_revision: number;
}
/** Investigation of a finding. */
export interface FindingInvestigation {
    /**
     * Id of the investigation.
     *
     * Format: uuid
     */
    id: string;
    /** Status of the investigation. */
    status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
    /** Whether the investigation can be retried. */
    retryable: boolean;
    /** Reason why the investigation can be retried. */
    retry_reason: string | null;
    /** Human-readable error message. */
    error_message: string | null;
    /**
     * Timestamp at which the investigation was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the investigation was completed (ISO 8601).
     *
     * Format: date-time
     */
    completed_at: string | null;
    /**
     * Id of the workflow.
     *
     * Format: uuid
     */
    workflow_id: string | null;
    /** Name of the workflow. */
    workflow_name: string | null;
    /** Result of the investigation. */
    result: FindingInvestigationResult;
}
/** Result of an investigation. */
export interface FindingInvestigationResult {
    /** Summary of the result. */
    summary: string | null;
    /** Alternative explanations of the finding. */
    alternative_explanations: string[] | null;
    /** Data that the investigation could not cover. */
    coverage_limitations: string[] | null;
    /** Affected components. */
    affected_components: string[] | null;
    /** Causes of the finding. */
    causes: FindingCause[];
    /** Suggested fixes. */
    suggested_fixes: FindingSuggestedFix[];
    /** Change compared with the previous result; set only after an investigation of newer evidence. */
    change_since_previous?: {
        /** Status of the change. */
        status?: "not_applicable" | "unchanged" | "narrowed" | "revised" | "replaced" | "insufficient_evidence" | (string & {});
        /** Explanation of the change. */
        explanation: string;
    };
}
/** Cause that an investigation has identified. */
export interface FindingCause {
    /** Title of the cause. */
    title: string;
    /** Explanation of the cause. */
    explanation: string;
    /** Confidence of the investigation in the cause. */
    confidence: "low" | "medium" | "high" | (string & {});
    /** References to the evidence. */
    evidence_references: FindingEvidenceReference[];
}
/** Reference to the evidence of a cause or a fix. */
export interface FindingEvidenceReference {
    /** Type of the evidence source. */
    source_type: string;
    /** Id of the evidence source. */
    source_id: string | null;
    /** Observation in the evidence source. */
    observation: string | null;
    /**
     * Timestamp of the observation (ISO 8601).
     *
     * Format: date-time
     */
    occurred_at: string | null;
}
/** Fix that an investigation suggests. */
export interface FindingSuggestedFix {
    /** Title of the fix. */
    title: string;
    /** Priority of the fix; exactly one fix is primary. */
    priority: "primary" | "secondary" | (string & {});
    /** Category of the change. */
    category: "workflow" | "code" | "evaluation" | "configuration" | (string & {});
    /** Description of the change. */
    change: string;
    /** Method to verify that the fix has helped. */
    verification: string;
    /** Target of the fix. */
    target: {
        /** Name of the target. */
        name: string | null;
        /** Location of the target. */
        location: string | null;
    };
    /** References to the evidence. */
    evidence_references: FindingEvidenceReference[];
}
/** Response containing the evidence, or the reason why there is none. */
export interface FindingEvidenceResponse {
    /** The evidence, or the reason why there is none. */
    data: FindingEvidence | FindingEvidenceUnavailable;
}
/** Events and conversations on which a finding is based. */
export interface FindingEvidence {
    /** The finding. */
    finding: FindingEvidenceFinding;
    /** The event definition; null if it no longer exists. */
    event_definition: FindingEvidenceEventDefinition | null;
    /** Coverage of the evidence. */
    coverage: FindingEvidenceCoverage;
    /** Workflow to which the evidence relates. */
    workflow: {
        /**
         * Id of the workflow.
         *
         * Format: uuid
         */
        id?: string;
        /** Name of the workflow. */
        name?: string;
    } | null;
    /** Counts per day. */
    daily_history: FindingEvidenceDay[];
    /** Events on which the finding is based. */
    source_events: FindingEvidenceEvent[];
    /** Ids of the affected conversations. */
    affected_conversation_ids: string[];
    /** Ids of the comparison conversations. */
    comparison_conversation_ids: string[];
    /** Event types that occurred together with these events. */
    co_occurring_events: FindingEvidenceCoOccurringEvent[];
    /** Grouped findings, at most 25. */
    grouped_findings: FindingEvidenceFinding[];
    /** Evidence for each of the grouped findings. */
    evidence_by_finding: FindingEvidenceGroup[];
    /** New evidence; set on repeated investigations only. */
    new_evidence?: FindingEvidenceDeltaItem[];
    /** Earlier evidence; set on repeated investigations only and currently always empty. */
    historical_context?: unknown[];
    /** Summary of the new evidence. */
    evidence_summary?: FindingEvidenceSummary;
}
/** Finding to which the evidence belongs. */
export interface FindingEvidenceFinding {
    /**
     * Id of the finding.
     *
     * Format: uuid
     */
    id: string;
    /** Type of the data source in which the signal was detected. */
    source_type: "project_event" | (string & {});
    /** Key of the data source in which the signal was detected. */
    source_key: string;
    /** Name of the detected signal. */
    signal_name: string;
    /** Trend of the signal: rising, falling or recurring. */
    direction: "rising" | "falling" | "recurring" | (string & {});
    /** Status of the finding. */
    status: "candidate" | "open" | "quiet" | (string & {});
    /**
     * Start of the analyzed period (ISO 8601).
     *
     * Format: date-time
     */
    window_start_at: string;
    /**
     * End of the analyzed period (ISO 8601).
     *
     * Format: date-time
     */
    window_end_at: string;
    /** Number of affected conversations or events. */
    affected_count: number;
    /** Baseline count of the earlier period. */
    baseline_count: number | null;
    /** Current rate, between 0 and 1. */
    current_rate: number | null;
    /** Baseline rate of the earlier period, between 0 and 1. */
    baseline_rate: number | null;
    /**
     * Timestamp at which the signal was last observed (ISO 8601).
     *
     * Format: date-time
     */
    last_observed_at: string;
}
/** Definition of the event to which a finding relates. */
export interface FindingEvidenceEventDefinition {
    /**
     * Id of the event definition.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the event. */
    name: string;
    /** Human-readable name of the event. */
    display_name: string | null;
    /** Description of the event. */
    description: string | null;
    /** Properties of the event, by name. */
    property_schema: {
        [key: string]: unknown;
    } | null;
}
/** Coverage of the evidence. */
export interface FindingEvidenceCoverage {
    /** Total number of events. */
    source_event_count: number;
    /** Number of events returned. */
    source_events_returned: number;
    /** Number of affected conversations returned. */
    affected_conversations_returned: number;
    /** Number of comparison conversations returned. */
    comparison_conversations_returned: number;
    /** Maximum number of events returned. */
    source_event_limit: number;
    /** Maximum number of affected conversations returned. */
    affected_conversation_limit: number;
    /** Maximum number of comparison conversations returned. */
    comparison_conversation_limit: number;
    /** Note about the selection. */
    note: string | null;
    /**
     * Timestamp after which evidence counts as new (ISO 8601).
     *
     * Format: date-time
     */
    cutoff?: string | null;
    /** Freshness of the evidence; set on repeated investigations only. */
    freshness?: string;
}
/** Counts of a single day. */
export interface FindingEvidenceDay {
    /**
     * Date of the day (ISO 8601).
     *
     * Format: date
     */
    bucket_on: string;
    /** Number of events. */
    event_count: number;
    /** Number of conversations with at least one event. */
    conversation_count: number;
}
/** Event on which a finding is based. */
export interface FindingEvidenceEvent {
    /**
     * Id of the event.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the event. */
    name: string;
    /**
     * Timestamp at which the event was observed (ISO 8601).
     *
     * Format: date-time
     */
    observed_at: string;
    /**
     * Timestamp at which the event occurred (ISO 8601).
     *
     * Format: date-time
     */
    occurred_at: string;
    /**
     * Id of the conversation to which the event belongs.
     *
     * Format: uuid
     */
    conversation_id: string | null;
    /** Values of the event's properties, by name. */
    properties: {
        [key: string]: string | number | boolean | null;
    };
    /** The project's phone number to which the event belongs. */
    whatsapp_config: {
        /**
         * Internal Kapso id of the project's phone number.
         *
         * Format: uuid
         */
        id?: string;
        /** Kind of the phone number. */
        kind?: string;
        /** Name of the phone number. */
        name?: string | null;
        /** The phone number itself. */
        business_phone_number?: string | null;
        /** Meta id of the project's phone number. */
        meta_phone_number_id?: string | null;
    } | null;
    /** Workflow that recorded the event. */
    source_workflow: {
        /**
         * Id of the workflow.
         *
         * Format: uuid
         */
        workflow_id?: string | null;
        /**
         * Id of the execution.
         *
         * Format: uuid
         */
        execution_id?: string | null;
        /**
         * Id of the workflow version.
         *
         * Format: uuid
         */
        snapshot_id?: string | null;
        /** Number of the workflow version. */
        snapshot_version?: number | null;
        /** Whether the execution was a test. */
        test_mode?: boolean | null;
    } | null;
}
/** Event type that occurred together with the events on which a finding is based. */
export interface FindingEvidenceCoOccurringEvent {
    /** Name of the event. */
    name: string;
    /** Number of occurrences. */
    event_count: number;
    /**
     * Timestamp at which the event was observed (ISO 8601); set on repeated investigations only.
     *
     * Format: date-time
     */
    observed_at?: string;
}
/** Evidence for one of the grouped findings. */
export interface FindingEvidenceGroup {
    /** The finding. */
    finding: FindingEvidenceFinding;
    /** The event definition; null if it no longer exists. */
    event_definition: FindingEvidenceEventDefinition | null;
    /** Counts per day. */
    daily_history: FindingEvidenceDay[];
    /** Events on which the finding is based. */
    source_events: FindingEvidenceEvent[];
    /** Ids of the affected conversations. */
    affected_conversation_ids: string[];
    /** Event types that occurred together with these events. */
    co_occurring_events: FindingEvidenceCoOccurringEvent[];
    /** New evidence; set on repeated investigations only. */
    new_evidence?: FindingEvidenceDeltaItem[];
    /** Earlier evidence; set on repeated investigations only and currently always empty. */
    historical_context?: unknown[];
    /** Summary of the new evidence. */
    evidence_summary?: FindingEvidenceSummary;
}
/** Evidence that is new since the previous investigation. */
export interface FindingEvidenceDeltaItem {
    /**
     * Id of the item.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Timestamp at which the item was observed (ISO 8601).
     *
     * Format: date-time
     */
    observed_at: string;
    /** Type of the item: an event or a conversation. */
    source_type: "project_event" | "conversation" | (string & {});
    /** Whether the item is newer than the previous investigation. */
    new_since_previous: boolean;
}
/** Summary of the new evidence. */
export interface FindingEvidenceSummary {
    /**
     * Timestamp after which evidence counts as new (ISO 8601).
     *
     * Format: date-time
     */
    cutoff: string | null;
    /** Number of new items. */
    new_item_count: number;
}
/** Reason why there is no evidence, returned with HTTP status 200. */
export interface FindingEvidenceUnavailable {
    /** Error message (one sentence). */
    error: string;
    /** Type of the data source in which the signal was detected. */
    source_type: string | null;
    /** Key of the data source in which the signal was detected. */
    source_key: string | null;
}
/** Response containing the accepted investigation, which is about to start. */
export interface FindingInvestigationResponse {
    /** The investigation. */
    data: {
        /**
         * Id of the finding.
         *
         * Format: uuid
         */
        finding_id: string;
        /**
         * Id of the investigation.
         *
         * Format: uuid
         */
        investigation_id: string;
        /** Status of the investigation. */
        status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
    };
}
/** Response containing the result of a decision about a finding. */
export interface FindingVerificationResponse {
    /** The verification. */
    data: {
        /**
         * Id of the finding.
         *
         * Format: uuid
         */
        finding_id: string;
        /**
         * Id of the verification.
         *
         * Format: uuid
         */
        verification_id: string;
        /** Status of the verification. */
        status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
    };
}
/** A page of embedded inboxes. */
export interface InboxEmbedListResponse {
    /** Embeds on this page. */
    data: InboxEmbed[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Inbox that is embedded in an external page. */
export interface InboxEmbed {
    /**
     * Id of the embed.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the embed. */
    name?: string | null;
    /** Scope of the inbox: the whole project, a customer or a phone number. */
    scope_type: "project" | "customer" | "phone_number" | (string & {});
    /** Id of the customer, or Meta id of the phone number; null if the scope is the whole project. */
    scope_id?: string | null;
    /** Name of the customer or phone number. */
    scope_name?: string | null;
    /**
     * User id of the project member that the inbox acts as.
     *
     * Format: uuid
     */
    assigned_user_id?: string | null;
    /** Name of the project member that the inbox acts as. */
    assigned_user_name?: string | null;
    /** Status of the embed. */
    status: "active" | "revoked" | (string & {});
    /** Origins that are allowed to embed the inbox; if empty, every origin is allowed. */
    allowed_origins: string[];
    /** Default color mode of the inbox: light, dark or the system setting. */
    default_mode: "system" | "light" | "dark" | (string & {});
    /**
     * Language code of the embed.
     * @default en
     */
    language: "en" | "es" | (string & {});
    /**
     * Timestamp at which the embed expires (ISO 8601).
     *
     * Format: date-time
     */
    expires_at?: string | null;
    /**
     * Timestamp at which the embed was last used (ISO 8601).
     *
     * Format: date-time
     */
    last_used_at?: string | null;
    /**
     * Timestamp at which the embed was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the embed was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
}
/** Request body for creating an embedded inbox. */
export interface InboxEmbedCreateRequest {
    /** Fields of the embedded inbox. */
    inbox_embed: {
        /** Name of the embed. */
        name?: string | null;
        /** Scope of the inbox: the whole project, a customer or a phone number. */
        scope_type: "project" | "customer" | "phone_number";
        /** Id of the customer, or Meta id of the phone number; omitted if the scope is the whole project. */
        scope_id?: string | null;
        /**
         * User id of the project member that the inbox acts as.
         *
         * Format: uuid
         */
        assigned_user_id?: string | null;
        /** Origins that are allowed to embed the inbox; if empty, every origin is allowed. */
        allowed_origins?: string[];
        /** Default color mode of the inbox: light, dark or the system setting (default). */
        default_mode?: "system" | "light" | "dark";
        /** Language code of the inbox; defaults to en. */
        language?: "en" | "es";
        /**
         * Timestamp at which the embed expires (ISO 8601).
         *
         * Format: date-time
         */
        expires_at?: string | Date | null;
    };
}
/** Response containing the created embedded inbox. */
export interface InboxEmbedCreateResponse {
    /** The embedded inbox. */
    data: InboxEmbedCreated;
}
/** Created embedded inbox with its token and URL, which no other response contains. */
export type InboxEmbedCreated = InboxEmbed & {
    /** Secret token of the embed, returned only once. */
    token: string;
    /**
     * URL to embed, returned only once.
     *
     * Format: uri
     */
    embed_url: string;
};
/** Response containing an embedded inbox. */
export interface InboxEmbedResponse {
    /** The embedded inbox. */
    data: InboxEmbed;
}
/** Request body for updating an embedded inbox. */
export interface InboxEmbedUpdateRequest {
    /** Fields of the embedded inbox to update. */
    inbox_embed: {
        /** Name of the embed. */
        name?: string | null;
        /**
         * User id of the project member that the inbox acts as.
         *
         * Format: uuid
         */
        assigned_user_id?: string | null;
        /** Origins that are allowed to embed the inbox; if empty, every origin is allowed. */
        allowed_origins?: string[];
        /** Default color mode of the inbox: light, dark or the system setting. */
        default_mode?: "system" | "light" | "dark";
        /** Language code of the embed. */
        language?: "en" | "es";
        /**
         * Timestamp at which the embed expires (ISO 8601).
         *
         * Format: date-time
         */
        expires_at?: string | Date | null;
    };
}
/** A page of members. */
export interface UserListResponse {
    /** Memberships on this page. */
    data: User[];
    /** Position of this page in offset pagination. */
    meta: PaginationMeta;
}
/** Member of the project. */
export interface User {
    /** Id of the membership, which differs from the user id. */
    id: number;
    /**
     * User id of the member.
     *
     * Format: uuid
     */
    user_id: string;
    /**
     * Email address of the member.
     *
     * Format: email
     */
    email: string;
    /** Name of the member. */
    name: string;
    /** Role of the member. */
    role: "owner" | "member" | (string & {});
}
/** All notification event types. */
export interface NotificationEventTypeListResponse {
    /** Notification event types. */
    data: NotificationEventType[];
}
/** Event type about which the team can be notified. */
export interface NotificationEventType {
    /** Key of the event type in routes. */
    key: string;
    /** Name of the event type. */
    name?: string;
    /** Description of the event type. */
    description?: string;
    /** Category of the event type. */
    category?: "account" | "billing" | "usage" | "whatsapp" | "workflow" | "agent" | "integration" | "security" | "reports" | "product" | "findings" | (string & {});
    /** Severity of the notification. */
    severity?: "info" | "warning" | "error" | "critical" | (string & {});
    /** Channels through which the notification can be sent. */
    supported_channels?: ("email" | "slack")[];
    /** Fields of the notification data. */
    data_contract?: {
        /** Fields that are always present. */
        required?: string[];
        /** Fields that can be absent. */
        optional?: string[];
    };
    /** Path template of the page with further details, with a placeholder for the project id. */
    surface_path_template?: string;
}
/** All destinations of the project. */
export interface NotificationDestinationListResponse {
    /** Destinations of the project. */
    data: NotificationDestination[];
}
/** Email address or channel to which notifications are sent. */
export interface NotificationDestination {
    /**
     * Id of the destination.
     *
     * Format: uuid
     */
    id: string;
    /** Kind of the destination. */
    kind?: "shared_email" | "slack_channel" | (string & {});
    /** Human-readable name of the destination. */
    label?: string | null;
    /** Status of the destination: an email address is pending until it is confirmed, a channel is active immediately. */
    status?: "pending" | "active" | "unhealthy" | (string & {});
    /** Channel through which notifications are sent. */
    channel?: "email" | "slack" | (string & {});
    /** Email address, or Slack channel id. */
    address?: string;
    /**
     * Timestamp at which the email address was verified (ISO 8601).
     *
     * Format: date-time
     */
    verified_at?: string | null;
    /**
     * Id of the Slack channel binding.
     *
     * Format: uuid
     */
    slack_channel_binding_id?: string | null;
    /** Name of the Slack workspace. */
    workspace_name?: string | null;
    /**
     * User id of the member to whom the destination belongs; null if it belongs to the team.
     *
     * Format: uuid
     */
    user_id?: string | null;
    /**
     * Timestamp at which the destination was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the destination was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
}
/** Response containing a destination. */
export interface NotificationDestinationResponse {
    /** The destination. */
    data: NotificationDestination;
}
/** All routes of the project. */
export interface NotificationRouteListResponse {
    /** Routes of the project. */
    data: NotificationRoute[];
}
/** Route from a notification event type to a destination. */
export interface NotificationRoute {
    /**
     * Id of the route.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Id of the destination.
     *
     * Format: uuid
     */
    destination_id?: string;
    /** Key of the notification event type. */
    event_key?: string;
    /**
     * Timestamp at which the route was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the route was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
}
/** Response containing a route. */
export interface NotificationRouteResponse {
    /** The route. */
    data: NotificationRoute;
}
/** All AI models. */
export interface ProviderModelListResponse {
    /** AI models. */
    data: ProviderModel[];
}
/** AI model that workflows and agents can use. */
export interface ProviderModel {
    /**
     * Id of the model.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the model. */
    name: string;
    /** Provider of the model. */
    provider?: string | null;
    /** Whether the model reasons before it responds. */
    reasoning_model?: boolean;
    /** Thinking mode of the model. */
    thinking_mode?: "disabled" | "manual" | "adaptive" | "always_adaptive" | (string & {});
    /** Whether sampling parameters such as temperature can be set. */
    supports_custom_sampling?: boolean;
    /** Reasoning efforts that the model supports. */
    supported_reasoning_efforts?: ("none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max")[];
    /**
     * Default reasoning effort of the model.
     * @enum {string|null}
     */
    default_reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null | (string & {});
    /** Prompt cache lifetimes that the model supports. */
    supported_prompt_cache_ttls?: ("5m" | "1h")[];
    /**
     * Default prompt cache lifetime of the model.
     * @enum {string|null}
     */
    default_prompt_cache_ttl?: "5m" | "1h" | null | (string & {});
    /** API of the provider that is used. */
    api_surface?: "provider_default" | "chat_completions" | "responses" | (string & {});
}
/** A page of API requests. */
export interface ApiLogListResponse {
    /** API requests on this page. */
    data: ApiLog[];
    /** Cursors of the neighboring pages. */
    paging: Paging;
}
/** API request made with an API key of the project. */
export interface ApiLog {
    /**
     * Id of the log entry.
     *
     * Format: uuid
     */
    id: string;
    /** Path of the request. */
    endpoint: string;
    /** HTTP method of the request. */
    http_method: string;
    /** HTTP status of the response. */
    response_status: number;
    /** Response time in milliseconds. */
    response_time_ms: number;
    /** IP address from which the request was sent. */
    ip_address?: string | null;
    /** Human-readable error message. */
    error_message?: string | null;
    /**
     * Timestamp at which the request was made (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Id of the API key with which the request was made.
     *
     * Format: uuid
     */
    api_key_id?: string | null;
    /** Name of the API key with which the request was made. */
    api_key_name?: string | null;
}
/** A page of log entries. */
export interface LogSearchResponse {
    /** Result of the search. */
    data: {
        /** Whether the search could be executed. */
        available: boolean;
        /** Log source or sources that were searched. */
        source?: string | string[] | null;
        /** Time range that was searched. */
        window?: LogSearchWindow;
        /** Log entries on this page. */
        events: LogEntry[];
        /** Pagination of the search. */
        pagination?: LogSearchPagination;
        /** Reason why the search failed. */
        error?: string | null;
        /** Machine-readable error code. */
        code?: string | null;
    };
}
/** Time range that was searched. */
export interface LogSearchWindow {
    /**
     * Start of the searched time range (ISO 8601).
     *
     * Format: date-time
     */
    since?: string;
    /**
     * End of the searched time range (ISO 8601).
     *
     * Format: date-time
     */
    until?: string;
}
/** Log entry; its fields depend on its source. */
export interface LogEntry {
    /** Id of the log entry. */
    id: string;
    /** Log source of the entry. */
    source: "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery" | (string & {});
    /**
     * Timestamp at which the log entry was written (ISO 8601).
     *
     * Format: date-time
     */
    timestamp?: string | null;
    /**
     * Timestamp at which the logged event occurred (ISO 8601).
     *
     * Format: date-time
     */
    occurred_at?: string | null;
    /**
     * Timestamp at which the log entry became available to the search (ISO 8601).
     *
     * Format: date-time
     */
    ingested_at?: string | null;
    /** Severity of the log entry, such as error. */
    level?: string | null;
    /** Status that the log entry reports. */
    status?: string | null;
    /** Text of the log entry. */
    message?: string | null;
    /** Type of the resource to which the log entry relates. */
    resource_type?: string | null;
    /** Id of the resource to which the log entry relates. */
    resource_id?: string | null;
    /** HTTP method of the request. */
    http_method?: string | null;
    /** Path of the request. */
    endpoint?: string | null;
    /** Id of the API key with which the request was made. */
    api_key_id?: string | null;
    /** Name of the API key with which the request was made. */
    api_key_name?: string | null;
    /** HTTP status of the response. */
    response_status?: number | null;
    /** Response time in milliseconds. */
    response_time_ms?: number | null;
    /** Type of the event. */
    event_type?: string | null;
    /** Field of the Meta webhook to which the log entry relates. */
    field?: string | null;
    /** Name of the event. */
    event?: string | null;
    /** Type of the message. */
    message_type?: string | null;
    /** Meta id of the project's phone number. */
    phone_number_id?: string | null;
    /** The project's phone number formatted for display. */
    display_phone_number?: string | null;
    /** Name of the workflow. */
    flow_name?: string | null;
    /** Id of the workflow. */
    flow_id?: string | null;
    /** Id of the workflow execution. */
    flow_execution_id?: string | null;
    /** Id of the workflow execution event. */
    flow_event_id?: string | null;
    /** Identifier of the workflow step. */
    step_identifier?: string | null;
    /** Type of the workflow step. */
    step_type?: string | null;
    /** Id of the webhook. */
    webhook_id?: string | null;
    /** URL of the webhook. */
    webhook_url?: string | null;
    /** Class of the error. */
    error_class?: string | null;
    /** Human-readable error message. */
    error_message?: string | null;
    /** Additional attributes of the log entry. */
    attributes?: {
        [key: string]: unknown;
    } | null;
    /** Payload of the log entry. */
    payload?: {
        [key: string]: unknown;
    } | null;
    [key: string]: unknown;
}
/** Pagination of a log search. */
export interface LogSearchPagination {
    /** Whether there are more entries. */
    has_more?: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor?: string | null;
}
/** Request body for a log search. */
export interface LogSearchRequest {
    /** Text to search for. */
    query?: string;
    /** Time range to search, counted back from now; defaults to 24h, and context searches around a timestamp instead. */
    period?: "24h" | "7d" | "context";
    /** Log source to search; defaults to all. */
    source?: "all" | "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery";
    /** Returns only entries that report a problem. */
    problems_only?: boolean;
    /**
     * @deprecated
     *
     * Legacy name of problems_only.
     */
    errors_only?: boolean;
    /** Number of log entries per page, at most 100; defaults to 50. */
    limit?: number;
    /** Value of pagination.next_cursor in the previous page. */
    cursor?: string;
    /**
     * Timestamp around which entries are returned (ISO 8601); used with the period context.
     *
     * Format: date-time
     */
    around?: string | Date;
    /** Id of a log entry to highlight. */
    highlight_event_id?: string;
    /** Id of a resource whose log entries are highlighted. */
    highlight_resource_id?: string;
    /** Filters, as an object keyed by filter name or as an array. */
    filters?: {
        [key: string]: LogSearchFilterValue;
    } | LogSearchFilter[];
}
/** Value with which a filter compares. */
export type LogSearchFilterValue = string | number | boolean;
/** Filter of a log search. */
export interface LogSearchFilter {
    /** Key of the filter. */
    key: string;
    /** Value with which the filter compares. */
    value: LogSearchFilterValue;
}
/** Sources and filters available in the log search. */
export interface LogCatalogResponse {
    /** The catalog of the log search. */
    data: {
        /** Whether the logs can be searched. */
        available: boolean;
        /** Options of a log search. */
        catalog?: {
            /** Available log sources. */
            sources?: {
                /** Name of the log source in a search. */
                value?: string;
                /** Human-readable name of the log source. */
                label?: string;
                /** Color in which the log source is displayed. */
                color?: string;
                /** Aliases of the log source. */
                aliases?: string[];
            }[];
            /** Available filters. */
            filter_suggestions?: {
                /** Key of the filter in a search. */
                key?: string;
                /** Human-readable name of the filter. */
                label?: string;
                /** Description of the filter. */
                description?: string;
                /** Name of the query parameter for the filter. */
                param_key?: string;
                /** Log sources that support the filter. */
                sources?: string[];
            }[];
            /** Fields that a log entry can have. */
            detail_fields?: string[];
        };
    };
}
/** Response containing the funding of an account. */
export interface AccountFundingResponse {
    /** The account with its funding. */
    data: AccountFunding;
}
/** Funding of a WhatsApp Business Account (beta). */
export interface AccountFunding {
    /** WhatsApp Business Account id assigned by Meta. */
    waba_id: string;
    /** Meta id of the business portfolio that pays. */
    business_portfolio_id: string | null;
    /** Funding status of the account. */
    status: "funded" | "pending" | "unknown" | "not_funded" | "revoked" | (string & {});
    /** Code of the reason why the account is not funded, for which new values can be added; null if it is funded. */
    reason: string | null;
    /** Human-readable message for display, not for evaluation by programs. */
    message: string;
    /** Currency of the amounts. */
    currency: string;
    /** Currency of the account at Meta. */
    waba_currency: string | null;
    /**
     * Timestamp at which the funding was last verified (ISO 8601).
     *
     * Format: date-time
     */
    last_verified_at: string | null;
    /**
     * Timestamp at which the funding was last checked (ISO 8601).
     *
     * Format: date-time
     */
    last_checked_at: string | null;
    /** Availability of paid messages. */
    paid_messages: {
        /** Whether paid messages are paused. */
        paused: boolean;
        /** Reasons for the pause. */
        reasons: string[];
    };
    /** Last funding run of the account; null if there was none. */
    operation: AccountFundingRun;
}
/** Funding run of an account; null if there was none. */
export type AccountFundingRun = {
    /**
     * Id of the run.
     *
     * Format: uuid
     */
    id: string;
    /** Status of the run. */
    status: "pending" | "running" | "succeeded" | "failed" | "cancelled" | "expired" | (string & {});
    /**
     * Timestamp at which the run started (ISO 8601).
     *
     * Format: date-time
     */
    started_at: string;
    /**
     * Timestamp at which the run finished (ISO 8601).
     *
     * Format: date-time
     */
    finished_at: string | null;
    /** Kind of the error; new values can be added. */
    error_kind: string | null;
    /** Meta error code. */
    meta_error_code: number | null;
} | null;
/** Request body for ensuring the funding of an account. */
export interface AccountFundingEnsureRequest {
    /** Meta id of the business portfolio that pays, digits only. */
    business_portfolio_id: string;
}
/** Response containing the usage. */
export interface BillingUsageResponse {
    /** The usage. */
    data: BillingUsage;
}
/** Usage charges of a period (beta). */
export interface BillingUsage {
    /**
     * Start of the period (ISO 8601), inclusive.
     *
     * Format: date-time
     */
    start_time: string;
    /**
     * End of the period (ISO 8601), exclusive.
     *
     * Format: date-time
     */
    end_time: string;
    /**
     * Timestamp of a charge that determines whether it belongs to the period.
     * @constant
     */
    time_basis: "recorded_at";
    /** Currency of the amounts. */
    currency: string;
    /**
     * Charges that are included.
     * @constant
     */
    charge_scope: "kapso_recorded_charges";
    /** Totals over all kinds of usage. */
    totals: {
        /** Amount charged to the customer in millionths of a US dollar; negative for a credit. */
        customer_charge_micro_usd: number;
    };
    /** Totals by kind of usage. */
    breakdown: BillingUsageItem[];
}
/** Charges for one kind of usage. */
export interface BillingUsageItem {
    /** Kind of usage, such as messaging or calling; new values can be added. */
    usage_kind: string;
    /** Amount charged to the customer in millionths of a US dollar; negative for a credit. */
    customer_charge_micro_usd: number;
    /** Number of billable messages; set for messaging only. */
    billable_messages?: number;
    /** Coverage of the calling charges; set for calling only. */
    coverage?: {
        /** Whether the calling charges are included. */
        status: "supported" | "partial" | "unsupported" | "not_available" | (string & {});
        /** Reason why they are not included, or not completely. */
        reason: string | null;
    };
    /** Synchronization status of the usage figures. */
    sync: BillingUsageSync;
}
/** Synchronization status of the usage figures of one kind of usage. */
export interface BillingUsageSync {
    /** Whether the usage figures are up to date. */
    status: "synced" | "delayed" | "unknown" | "not_available" | (string & {});
    /**
     * Timestamp at which the usage figures were last synchronized (ISO 8601).
     *
     * Format: date-time
     */
    last_synced_at: string | null;
    /**
     * Timestamp up to which usage is included (ISO 8601).
     *
     * Format: date-time
     */
    usage_through: string | null;
}
/** A page of accounts with their funding. */
export interface PortfolioAccountListResponse {
    /** Accounts on this page. */
    data: AccountFunding[];
    /** Cursors of the neighboring pages. */
    paging?: Paging;
}
/** Response containing a funding operation of a portfolio. */
export interface PortfolioFundingOperationResponse {
    /** The funding operation. */
    data: PortfolioFundingOperation;
}
/** Revocation of a portfolio's managed funding, in progress or finished (beta). */
export interface PortfolioFundingOperation {
    /**
     * Id of the operation.
     *
     * Format: uuid
     */
    operation_id: string;
    /** Meta id of the business portfolio that pays. */
    business_portfolio_id: string;
    /** Status of the operation. */
    status: "queued" | "running" | "succeeded" | "failed" | "superseded" | (string & {});
    /**
     * Timestamp at which the operation was requested (ISO 8601).
     *
     * Format: date-time
     */
    requested_at: string;
    /** Human-readable message about the result. */
    message: string;
}
/** All modes of the Kapso Agent. */
export interface AgentModeListResponse {
    /** Modes of the Kapso Agent. */
    data: AgentMode[];
}
/** Mode in which the Kapso Agent can run. */
export interface AgentMode {
    /** Slug of the mode. */
    mode: string;
    /** Whether the mode is built in or custom. */
    kind?: "builtin" | "custom" | (string & {});
    /** Whether the mode is enabled. */
    enabled?: boolean;
    /** Whether the mode is archived. */
    archived?: boolean;
    /** Name of the mode. */
    name?: string;
    /** Human-readable name of the mode. */
    label?: string;
    /** Description of the mode. */
    description?: string;
    /** Whether the start of new runs is paused. */
    dispatch_paused?: boolean;
    /** Capabilities of the agent. */
    capabilities?: string[];
    /** Assignments of the capabilities; the format is undocumented. */
    capability_assignments?: {
        [key: string]: unknown;
    }[];
    /** Id of the AI model. */
    provider_model_id?: string | null;
    /** Name of the AI model. */
    model?: string | null;
    /** Reasoning effort of the AI model. */
    reasoning_effort?: string | null;
    /** Ways to invoke the mode. */
    available_invocations?: ("ui" | "api" | "slack")[];
    /** Instructions of the agent; set for custom modes only. */
    instructions?: string | null;
    /** Whether the agent has a sandbox; set for custom modes only. */
    sandbox_enabled?: boolean;
    /** Execution mode of the sandbox; set for custom modes only. */
    sandbox_execution?: string | null;
    /** Command that prepares the sandbox; set for custom modes only. */
    sandbox_setup_command?: string | null;
    /** Network access of the sandbox; set for custom modes only. */
    sandbox_network_mode?: string | null;
    /** Hosts to which the sandbox can connect; set for custom modes only. */
    sandbox_allowed_outbound_hosts?: string[] | null;
    /** Tools that require approval; set for custom modes only, and the format is undocumented. */
    approval_policy?: {
        [key: string]: unknown;
    } | null;
}
/** Response containing a mode. */
export interface AgentModeResponse {
    /** The mode. */
    data: AgentMode;
}
/** A page of sessions. */
export interface AgentSessionListResponse {
    /** Sessions on this page. */
    data: AgentSession[];
    /** Position of this page in offset pagination. */
    meta?: AgentPaginationMeta;
    /** Cursors of the neighboring pages. */
    paging?: AgentPaging;
}
/** Conversation with the Kapso Agent. */
export interface AgentSession {
    /**
     * Id of the session.
     *
     * Format: uuid
     */
    conversation_id: string;
    /** Title of the session. */
    title?: string | null;
    /** Status of the session. */
    status?: "active" | "paused" | "terminated" | (string & {});
    /**
     * Timestamp at which the session was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /** Number of runs in the session. */
    run_count?: number;
    /** Latest run; null if there is none. */
    latest_run?: AgentLatestRun;
    /**
     * Timestamp of the last activity in the session (ISO 8601).
     *
     * Format: date-time
     */
    last_activity_at?: string;
}
/** Latest run of a session; null if there is none. */
export type AgentLatestRun = {
    /**
     * Id of the run.
     *
     * Format: uuid
     */
    run_id?: string;
    /** Status of the run. */
    status?: AgentRunStatus;
    /**
     * Timestamp at which the run was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
} | null;
/** Status of a run. */
export type AgentRunStatus = "queued" | "running" | "paused" | "waiting_for_approval" | "completed" | "failed" | "cancelled" | (string & {});
/** Position of this page in offset pagination. */
export interface AgentPaginationMeta {
    /** Number of the current page. */
    page?: number;
    /** Number of items per page. */
    per_page?: number;
    /** Total number of pages. */
    total_pages?: number;
    /** Total number of items. */
    total_count?: number;
    /** Whether there is a next page. */
    has_next?: boolean;
    /** Whether the total counts are estimates. */
    total_count_estimated?: boolean;
}
/** Cursors of the neighboring pages. */
export interface AgentPaging {
    /** Cursors of the first and last item on this page. */
    cursors?: AgentPaginationCursor;
    /** Cursor to send as "after" to retrieve the next page; null on the last page. */
    next?: string | null;
    /** Cursor to send as "before" to retrieve the previous page; null on the first page. */
    previous?: string | null;
}
/** Cursors of the first and last item on a page. */
export interface AgentPaginationCursor {
    /** Cursor of the first item. */
    before?: string | null;
    /** Cursor of the last item. */
    after?: string | null;
}
/** Error that states why a page of sessions or runs cannot be returned. */
export interface AgentPagingErrorResponse {
    /** Error of an invalid cursor. */
    error?: string;
    /** Machine-readable error code, set if the requested page exceeds the limits of offset pagination. */
    message?: string;
    /** Human-readable explanation of the error. */
    detail?: string;
}
/** Response containing a session and a page of its runs. */
export interface AgentSessionResponse {
    /** The session with its runs. */
    data: AgentSessionDetail;
    /** Position of this page in offset pagination. */
    meta?: AgentPaginationMeta;
    /** Cursors of the neighboring pages. */
    paging?: AgentPaging;
}
/** Session with a page of its runs. */
export interface AgentSessionDetail {
    /** The session. */
    session?: AgentSession;
    /** Runs on this page. */
    runs?: AgentSessionRun[];
}
/** Run in the history of a session, without its result. */
export type AgentSessionRun = AgentRun & {
    /** Always null, because the history omits results. */
    result?: null;
};
/** Run of the Kapso Agent. */
export interface AgentRun {
    /**
     * Id of the run.
     *
     * Format: uuid
     */
    run_id: string;
    /**
     * Id of the session to which the run belongs.
     *
     * Format: uuid
     */
    conversation_id?: string;
    /** Status of the run. */
    status?: AgentRunStatus;
    /** Slug of the mode. */
    mode?: string;
    /** Title of the run. */
    title?: string | null;
    /** Whether the run started a session (ask) or continued one (continue). */
    kind?: "ask" | "continue" | (string & {});
    /** Prompt for the agent. */
    prompt?: string | null;
    /** AI model that the run used. */
    provider_model?: string | null;
    /** Reasoning effort of the AI model. */
    reasoning_effort?: string | null;
    /** Human-readable error message. */
    error_message?: string | null;
    /** Cost of the AI model in millionths of a US dollar. */
    ai_cost_microdollars?: number;
    /** Result of the run. */
    result?: AgentRunResult;
    /** Tool call for which the run needs approval; null if there is none. */
    pending_approval?: AgentApproval;
    /**
     * Timestamp at which the run was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the run started (ISO 8601).
     *
     * Format: date-time
     */
    started_at?: string | null;
    /**
     * Timestamp at which the run was paused (ISO 8601).
     *
     * Format: date-time
     */
    paused_at?: string | null;
    /**
     * Timestamp at which the run finished (ISO 8601).
     *
     * Format: date-time
     */
    finished_at?: string | null;
    /** URL path, without a host, to retrieve the run again. */
    status_url?: string;
    /** Finding under investigation; set for investigations only. */
    finding?: {
        /**
         * Id of the finding.
         *
         * Format: uuid
         */
        id?: string;
        /**
         * Id of the investigation.
         *
         * Format: uuid
         */
        investigation_id?: string;
    };
}
/** Result of a run; null until the run has ended. */
export type AgentRunResult = {
    /** Type of the result. */
    type?: "message" | "finding_investigation" | (string & {});
    /**
     * Id of the message; set for the type message only.
     *
     * Format: uuid
     */
    message_id?: string;
    /** Content of the message; set for the type message only. */
    content?: string;
    /** Data of the investigation; set for the type finding_investigation only. */
    data?: {
        [key: string]: unknown;
    };
} | null;
/** Tool call for which a run needs approval; null if there is none. */
export type AgentApproval = {
    /**
     * Id of the approval.
     *
     * Format: uuid
     */
    id?: string;
    /** Status of the approval. */
    status?: string;
    /** Name of the tool. */
    tool_name?: string;
    /** Parameters of the tool call. */
    parameters?: {
        [key: string]: unknown;
    };
    /**
     * Timestamp at which the approval was requested (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
} | null;
/** Request body for starting a run of the Kapso Agent. */
export interface AgentRunCreateRequest {
    /** Slug of the mode. */
    mode: string;
    /**
     * Id of a session to continue; it must have the same API key and mode.
     *
     * Format: uuid
     */
    conversation_id?: string;
    /** Input of the run. */
    input: {
        /** Prompt for the agent. */
        prompt?: string;
        /**
         * Id of the finding to investigate.
         *
         * Format: uuid
         */
        finding_id?: string;
    };
    /** Custom key-value data. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** Response containing a run. */
export interface AgentRunResponse {
    /** The run. */
    data: AgentRun;
}
/** Rows of a table (delisted). */
export interface DatabaseRowListResponse {
    /** Rows of the table. */
    data: {
        [key: string]: unknown;
    }[];
}
/** All integrations of the project (delisted). */
export interface IntegrationListResponse {
    /** Integrations of the project. */
    data: Integration[];
}
/** Action in a third-party app that the project can execute (delisted). */
export interface Integration {
    /**
     * Id of the integration.
     *
     * Format: uuid
     */
    id: string;
    /** Id of the action. */
    action_id?: string;
    /** Slug of the app. */
    app_slug?: string;
    /** Name of the app. */
    app_name?: string;
    /** Name of the action. */
    action_name?: string;
    /** Name of the integration. */
    name?: string;
    /** Whether the integration is enabled. */
    enabled?: boolean;
    /** Values of the properties of the action, keyed by property name. */
    configured_props?: {
        [key: string]: unknown;
    };
    /** Definitions of the variables that the integration accepts. */
    variable_definitions?: {
        [key: string]: unknown;
    };
    /** Pipedream id of the dynamic properties, which depend on other properties. */
    dynamic_props_id?: string | null;
    /**
     * Timestamp at which the integration was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the integration was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
    /** Account that the integration uses. */
    pipedream_account?: IntegrationAccount;
}
/** Pipedream account that integrations use (delisted). */
export interface IntegrationAccount {
    /**
     * Id of the account.
     *
     * Format: uuid
     */
    id: string;
    /** Account id assigned by Pipedream. */
    pipedream_account_id?: string;
    /** Slug of the app. */
    app_slug?: string;
    /** Name of the app. */
    app_name?: string;
    /** Name of the account in the app. */
    account_name?: string;
    /** Whether the account works. */
    healthy?: boolean;
    /**
     * Timestamp at which the account was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the account was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
    /** Member who connected the account. */
    user?: IntegrationUser;
    /** Project to which the account belongs; the format is undocumented. */
    project?: unknown;
}
/** Member who connected an account (delisted). */
export interface IntegrationUser {
    /**
     * Id of the user.
     *
     * Format: uuid
     */
    id?: string;
    /** Email address of the user. */
    email?: string;
    /** Name of the user. */
    name?: string;
    /** URL of the user's avatar image. */
    avatar_url?: string | null;
    /**
     * Timestamp at which the user was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /** Onboarding status of the user. */
    onboarding_status?: string;
}
/** Result of a deletion (unverified). */
export interface IntegrationDeleteResponse {
    /** Result of the deletion. */
    data: {
        /** Whether the resource was deleted. */
        success: boolean;
    };
}
/** All connected accounts, returned without a data envelope (delisted). */
export interface IntegrationAccountListResponse {
    /** Accounts of the project. */
    accounts: IntegrationAccount[];
}
/** Token to connect an account, returned without a data envelope (delisted). */
export interface IntegrationConnectToken {
    /** The token. */
    token?: string;
    /**
     * Timestamp at which the token expires (ISO 8601).
     *
     * Format: date-time
     */
    expires_at?: string;
}
/** Request body for retrieving the possible values of a property (unverified). */
export interface IntegrationPropRequest {
    /** Name of the property. */
    prop_name: string;
    /** Values of the properties of the action, keyed by property name. */
    configured_props?: {
        [key: string]: unknown;
    };
    /** Pipedream id of the dynamic properties, which depend on other properties. */
    dynamic_props_id?: string;
}
/** Possible values of a property (unverified). */
export interface IntegrationPropResponse {
    /** Possible values of the property. */
    data?: {
        [key: string]: unknown;
    }[];
}
/** Request body with the properties set so far (unverified). */
export interface IntegrationPropsReloadRequest {
    /** Values of the properties of the action, keyed by property name. */
    configured_props?: {
        [key: string]: unknown;
    };
    /** Pipedream id of the dynamic properties, which depend on other properties. */
    dynamic_props_id?: string;
}
/** Response containing a voice agent (delisted). */
export interface VoiceAgentResponse {
    /** The voice agent. */
    data: VoiceAgent;
}
/** Agent that answers calls (delisted). */
export interface VoiceAgent {
    /**
     * Id of the agent.
     *
     * Format: uuid
     */
    id: string;
    /** Name of the agent. */
    name?: string;
    /**
     * Timestamp at which the agent was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the agent was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
    /** Platform on which the agent runs. */
    provider?: {
        /** Service that runs the agent. */
        type?: string;
        /** Kind of the service. */
        kind?: string;
        /** Name of the agent in the service. */
        agent_name?: string;
    };
}
/** Request body for assigning a phone number to a voice agent (delisted). */
export interface VoiceAgentPhoneNumberCreateRequest {
    /** Phone number and options of the assignment. */
    voice_agent_whatsapp_config: {
        /** Meta id of the project's phone number. */
        phone_number_id?: string;
        /** Whether this agent is the primary agent of the phone number. */
        is_primary?: boolean;
        /** Whether the assignment is enabled. */
        enabled?: boolean;
    };
}
/** Response containing a phone number of a voice agent (delisted). */
export interface VoiceAgentPhoneNumberResponse {
    /** The assignment. */
    data: VoiceAgentPhoneNumber;
}
/** Assignment of a phone number to a voice agent (delisted). */
export interface VoiceAgentPhoneNumber {
    /**
     * Id of the assignment.
     *
     * Format: uuid
     */
    id: string;
    /**
     * Id of the voice agent.
     *
     * Format: uuid
     */
    voice_agent_id?: string;
    /** Meta id of the project's phone number. */
    phone_number_id?: string;
    /** Whether this agent is the primary agent of the phone number. */
    is_primary?: boolean;
    /** Whether the assignment is enabled. */
    enabled?: boolean;
    /**
     * Timestamp at which the assignment was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Timestamp at which the assignment was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at?: string;
}
export type $defs = Record<string, never>;
export interface operations {
    listWhatsappContactsPlatform: {
        parameters: {
            query?: {
                /** Returns only contacts that belong to the customer with this id. */
                customer_id?: string;
                /** Returns only contacts whose customer has this external id (the id in your own system). */
                customer_external_id?: string;
                /** Returns only contacts with a customer if true, or only contacts without one if false. */
                has_customer?: boolean;
                /** Returns only contacts whose WhatsApp profile name contains this text (case-insensitive). */
                profile_name_contains?: string;
                /** Returns only contacts whose WhatsApp id contains this text. */
                wa_id_contains?: string;
                /** Returns only the contact with exactly this business-scoped user id. */
                business_scoped_user_id?: string;
                /** Returns only contacts created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only contacts created before this timestamp (ISO 8601). */
                created_before?: string;
                /**
                 * @deprecated
                 *
                 * Page number for the legacy offset pagination, which cursor pagination replaces; the response is a 400 beyond page 50 or 5,000 rows in total.
                 */
                page?: number;
                /**
                 * @deprecated
                 *
                 * Number of contacts per page with offset pagination, at most 100.
                 */
                per_page?: number;
                /** Number of contacts per page with cursor pagination, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
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
                    /** Total number of contacts; sent with offset pagination only. */
                    "X-Total"?: string;
                    /** Total number of pages; sent with offset pagination only. */
                    "X-Total-Pages"?: string;
                    /** Number of items per page; sent with offset pagination only. */
                    "X-Per-Page"?: string;
                    /** Number of the current page; sent with offset pagination only. */
                    "X-Page"?: string;
                    /** Links to neighboring pages (RFC 5988); sent with offset pagination only. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactListResponse;
                };
            };
            /** The requested page exceeds the limits of offset pagination. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Machine-readable error code.
                         * @example legacy_offset_pagination_limit_exceeded
                         */
                        message?: string;
                        /**
                         * Human-readable explanation of the error.
                         * @example Page 51 exceeds the maximum supported legacy offset page (50). Use cursor pagination with limit, after, and before.
                         */
                        detail?: string;
                        /**
                         * Requested page number.
                         * @example 51
                         */
                        requested_page?: number;
                        /**
                         * Requested page size.
                         * @example 100
                         */
                        requested_per_page?: number;
                        /**
                         * Number of rows up to the end of the requested page.
                         * @example 5100
                         */
                        requested_window?: number;
                        /**
                         * Highest page number that the API returns.
                         * @example 50
                         */
                        max_page?: number;
                        /**
                         * Highest row number that the API returns.
                         * @example 5000
                         */
                        max_window?: number;
                        /**
                         * Example URL of the equivalent request with cursor pagination.
                         * @example https://api.kapso.ai/platform/v1/whatsapp/contacts?limit=100
                         */
                        cursor_example?: string;
                    };
                };
            };
            /** The API key is missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
                    /** Contact to create. */
                    contact: {
                        /** Phone number of the contact, optionally with a leading plus sign; business-scoped user ids are not accepted. */
                        wa_id: string;
                        /** WhatsApp profile name that the contact has set. */
                        profile_name?: string;
                        /** Display name that your app assigns to the contact. */
                        display_name?: string;
                        /**
                         * Id of the customer to which the contact belongs.
                         *
                         * Format: uuid
                         */
                        customer_id?: string;
                        /** Custom key-value data. */
                        metadata?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** A value in the request is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getWhatsappContactPlatform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
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
            /** The API key is missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** No contact has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    eraseWhatsappContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** No contact has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The phone number is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    updateWhatsappContactPlatform: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Fields of the contact to update. */
                    contact: {
                        /** WhatsApp phone number of the contact. */
                        wa_id?: string;
                        /** WhatsApp profile name that the contact has set. */
                        profile_name?: string;
                        /** Display name that your app assigns to the contact. */
                        display_name?: string;
                        /**
                         * Id of the customer to which the contact belongs.
                         *
                         * Format: uuid
                         */
                        customer_id?: string;
                        /** Custom key-value data. */
                        metadata?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
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
            401: components["responses"]["Unauthorized"];
            /** No contact has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listWhatsappContactMarketingPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All marketing preferences of a contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MarketingPreferenceListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** No contact has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getWhatsappContactMarketingPreference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Identifier of the contact: UUID, phone number or business-scoped user id. */
                identifier: string;
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a marketing preference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MarketingPreferenceResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The contact, the phone number or the preference does not exist; only the error text tells which. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listWhatsappConversations: {
        parameters: {
            query?: {
                /** Returns only conversations on the WhatsApp phone number with this id. */
                phone_number_id?: string;
                /** Returns only conversations with contacts whose phone number contains these digits. */
                phone_number?: string;
                /** Returns only conversations with this status. */
                status?: "active" | "ended";
                /** Returns only conversations assigned to this project member. */
                assigned_user_id?: string;
                /** Returns only unassigned conversations if true; cannot be combined with assigned_user_id. */
                unassigned?: boolean;
                /** Returns only conversations created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only conversations created before this timestamp (ISO 8601). */
                created_before?: string;
                /** Returns only conversations whose last activity is after this timestamp (ISO 8601). */
                last_active_after?: string;
                /** Returns only conversations whose last activity is before this timestamp (ISO 8601). */
                last_active_before?: string;
                /** Number of conversations per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
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
                    "application/json": ConversationListResponse;
                };
            };
            /** The API key is missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** A filter has an invalid value. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getWhatsappConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the conversation. */
                conversation_id: string;
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
            /** The API key is missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** No conversation has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    updateWhatsappConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the conversation. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationUpdateRequest;
            };
        };
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    listConversationAssignments: {
        parameters: {
            query?: {
                /** Page number, starting at 1. */
                page?: number;
                /** Number of assignments per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** UUID of the conversation. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assignments. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationAssignmentListResponse;
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
                /** UUID of the conversation. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationAssignmentCreateRequest;
            };
        };
        responses: {
            /** Response containing an assignment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationAssignmentResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The user is not a member of the project, or the conversation already has an active assignment. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getConversationAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** UUID of the conversation. */
                conversation_id: string;
                /** Id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing an assignment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationAssignmentResponse;
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
                /** UUID of the conversation. */
                conversation_id: string;
                /** Id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConversationAssignmentUpdateRequest;
            };
        };
        responses: {
            /** Response containing an assignment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationAssignmentResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The user is not a member of the project. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listConversationFlowExecutions: {
        parameters: {
            query?: {
                /** Returns only executions with this status. */
                status?: "running" | "waiting" | "ended" | "failed" | "handoff";
                /** Number of executions per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** UUID of the conversation. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWhatsappMessages: {
        parameters: {
            query?: {
                /** Returns only messages of the WhatsApp phone number with this Meta id. */
                phone_number_id?: string;
                /** Returns only messages of this conversation. */
                conversation_id?: string;
                /** Returns only messages with contacts whose phone number contains these digits. */
                phone_number?: string;
                /** Returns only messages with the contact that has this business-scoped user id. */
                business_scoped_user_id?: string;
                /** Returns only messages with this direction: inbound or outbound. */
                direction?: "inbound" | "outbound";
                /** Returns only messages with this status. */
                status?: "pending" | "sent" | "delivered" | "read" | "failed";
                /** Returns only messages of this type, such as text. */
                message_type?: string;
                /** Returns only messages with media if true, or only messages without media if false. */
                has_media?: boolean;
                /** Number of messages per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
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
                    "application/json": MessageListResponse;
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
                /** WhatsApp message id, which starts with wamid. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** Returns only customers whose name contains this text. */
                name_contains?: string;
                /** Returns only the customer with this external id (the id in your own system). */
                external_customer_id?: string;
                /** Returns only customers created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only customers created before this timestamp (ISO 8601). */
                created_before?: string;
                /** Page number, starting at 1. */
                page?: number;
                /** Number of customers per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of customers. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerListResponse;
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
                "application/json": CustomerCreateRequest;
            };
        };
        responses: {
            /** Response containing a customer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerResponse;
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
                /** Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerResponse;
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
                /** Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
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
                /** Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerUpdateRequest;
            };
        };
        responses: {
            /** Response containing a customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerResponse;
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
                /** Returns only setup links with this status. */
                status?: "active" | "used" | "expired" | "revoked";
                /** Returns only setup links created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only setup links created before this timestamp (ISO 8601). */
                created_before?: string;
                /** Page number, starting at 1. */
                page?: number;
                /** Number of setup links per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of setup links. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupLinkListResponse;
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
                /** Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetupLinkCreateRequest;
            };
        };
        responses: {
            /** Response containing the created setup link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupLinkCreateResponse;
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
                /** Customer id assigned by Kapso. */
                customer_id: string;
                /** Id of the setup link. */
                setup_link_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetupLinkUpdateRequest;
            };
        };
        responses: {
            /** Response containing a setup link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupLinkResponse;
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
                /** Returns only the phone number with this Meta id. */
                phone_number_id?: string;
                /** Returns only phone numbers of this WhatsApp Business Account. */
                business_account_id?: string;
                /** Returns only phone numbers that belong to the customer with this id. */
                customer_id?: string;
                /** Returns only phone numbers that can send messages if true, or only phone numbers that cannot if false. */
                messaging_enabled?: boolean;
                /** Returns only phone numbers whose name contains this text. */
                name_contains?: string;
                /** Returns only phone numbers created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only phone numbers created before this timestamp (ISO 8601). */
                created_before?: string;
                /** Page number, starting at 1. */
                page?: number;
                /** Number of phone numbers per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of WhatsApp phone numbers. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberListResponse;
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
                /** Customer id assigned by Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PhoneNumberCreateRequest;
            };
        };
        responses: {
            /** Response containing a WhatsApp phone number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The phone number limit is reached, or the phone number is already connected. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a WhatsApp phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberResponse;
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
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
                /** Phone number id assigned by Meta. */
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
            /** Response containing a WhatsApp phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberResponse;
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Health of a WhatsApp phone number, returned without a data envelope. */
            200: {
                headers: {
                    /** Number of health checks that a project can request per second. */
                    "X-Health-RateLimit-Second-Limit"?: number;
                    /** Number of health checks left in the current second. */
                    "X-Health-RateLimit-Second-Remaining"?: number;
                    /** Number of health checks that a project can request per minute. */
                    "X-Health-RateLimit-Minute-Limit"?: number;
                    /** Number of health checks left in the current minute. */
                    "X-Health-RateLimit-Minute-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberHealth;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** Too many requests; the response body can contain a message in addition to the error. */
            429: {
                headers: {
                    /** Number of seconds to wait before the next request. */
                    "Retry-After"?: number;
                    /** Number of health checks that a project can request per second. */
                    "X-Health-RateLimit-Second-Limit"?: number;
                    /** Number of health checks left in the current second. */
                    "X-Health-RateLimit-Second-Remaining"?: number;
                    /** Number of health checks that a project can request per minute. */
                    "X-Health-RateLimit-Minute-Limit"?: number;
                    /** Number of health checks left in the current minute. */
                    "X-Health-RateLimit-Minute-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listWhatsappDisplayNameRequests: {
        parameters: {
            query?: {
                /** Page number, starting at 1. */
                page?: number;
                /** Number of requests per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of display name requests. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisplayNameRequestListResponse;
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DisplayNameRequestCreateRequest;
            };
        };
        responses: {
            /** Response containing a display name request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisplayNameRequestResponse;
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
                /** Id of the display name request. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a display name request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DisplayNameRequestResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWhatsappProjectWebhooks: {
        parameters: {
            query?: {
                /** Returns only webhooks of this kind: Kapso events (kapso) or raw Meta events (meta). */
                kind?: "kapso" | "meta";
                /** Page number, starting at 1. */
                page?: number;
                /** Number of webhooks per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of webhooks. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookListResponse;
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
                "application/json": WebhookCreateRequest;
            };
        };
        responses: {
            /** Response containing a webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookResponse;
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
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookResponse;
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
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
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
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookUpdateRequest;
            };
        };
        responses: {
            /** Response containing a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookResponse;
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
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Event to send; the webhook must be subscribed to it. */
                    event_type?: string;
                };
            };
        };
        responses: {
            /** Result of the test event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookTestResponse;
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
                /** Returns only webhooks whose URL contains this text. */
                url_contains?: string;
                /** Returns only webhooks of this kind: Kapso events (kapso) or raw Meta events (meta). */
                kind?: "kapso" | "meta";
                /** Returns only active webhooks if true, or only inactive webhooks if false. */
                active?: boolean;
                /** Returns only webhooks created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only webhooks created before this timestamp (ISO 8601). */
                created_before?: string;
                /** Page number, starting at 1. */
                page?: number;
                /** Number of webhooks per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of webhooks. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookListResponse;
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PhoneNumberWebhookCreateRequest;
            };
        };
        responses: {
            /** Response containing a webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookResponse;
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookResponse;
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
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
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookUpdateRequest;
            };
        };
        responses: {
            /** Response containing a webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookResponse;
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
                /** Returns only deliveries with this status. */
                status?: "pending" | "delivered" | "failed";
                /** Returns only deliveries of this event. */
                event?: string;
                /** Returns only deliveries to this webhook. */
                webhook_id?: string;
                /** Returns only failed deliveries. */
                errors_only?: boolean;
                /** Length of the time range to search, counted back from now. */
                period?: "24h" | "7d" | "30d";
                /** Number of deliveries per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDeliveryListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listWhatsappBroadcasts: {
        parameters: {
            query?: {
                /** Returns only broadcasts of the WhatsApp phone number with this Meta id. */
                phone_number_id?: string;
                /** Returns only broadcasts with this status. */
                status?: "draft" | "scheduled" | "copying" | "sending" | "stopped" | "completed" | "failed";
                /** Returns only broadcasts created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only broadcasts created before this timestamp (ISO 8601). */
                created_before?: string;
                /** Page number, starting at 1. */
                page?: number;
                /** Number of broadcasts per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of broadcasts. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastListResponse;
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
                "application/json": BroadcastCreateRequest;
            };
        };
        responses: {
            /** Response containing a broadcast. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The phone number or the template does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
                /** Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastResponse;
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
                /** Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BroadcastUpdateRequest;
            };
        };
        responses: {
            /** Response containing a broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastResponse;
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
                /** Page number, starting at 1. */
                page?: number;
                /** Number of recipients per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of recipients. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastRecipientListResponse;
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
                /** Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BroadcastRecipientsAddRequest;
            };
        };
        responses: {
            /** Counts of added and skipped recipients. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastRecipientsAddResponse;
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
                /** Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastResponse;
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
                /** Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Updated status of the broadcast. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastSendResponse;
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
                /** Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Timestamp at which the broadcast is sent (ISO 8601); must be in the future.
                     *
                     * Format: date-time
                     */
                    scheduled_at: string | Date;
                };
            };
        };
        responses: {
            /** Updated status of the broadcast. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastSendResponse;
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
                /** Id of the broadcast. */
                broadcast_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Updated status of the broadcast. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastSendResponse;
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
                "application/json": MediaIngestRequest;
            };
        };
        responses: {
            /** Response containing the media file uploaded to Meta. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MediaIngestResponse;
                };
            };
            /** The media type is not supported, or the URL is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The phone number is the sandbox number, or the URL points to a private network. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            404: components["responses"]["NotFound"];
            /** The file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            422: components["responses"]["Invalid"];
            /** Meta's rate limit for uploads is exceeded. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** Meta rejected the file. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listWhatsappFlows: {
        parameters: {
            query?: {
                /** Returns only flows with this status. */
                status?: "draft" | "published";
                /** Returns only flows of this WhatsApp Business Account. */
                business_account_id?: string;
                /** Returns only flows of the WhatsApp phone number with this Meta id. */
                phone_number_id?: string;
                /** Returns only flows whose name contains this text. */
                name_contains?: string;
                /** Returns only flows created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only flows created before this timestamp (ISO 8601). */
                created_before?: string;
                /** Page number, starting at 1. */
                page?: number;
                /** Number of flows per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of WhatsApp Flows. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowListResponse;
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
                "application/json": FlowCreateRequest;
            };
        };
        responses: {
            /** Response containing a WhatsApp Flow. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowResponse;
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
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a WhatsApp Flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowResponse;
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
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Meta id of a phone number that belongs to the account of the flow. */
                    phone_number_id?: string;
                };
            };
        };
        responses: {
            /** Response containing a WhatsApp Flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The flow cannot be published. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    setupWhatsappFlowEncryption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Meta id of the phone number whose encryption keys are set up. */
                    phone_number_id?: string;
                };
            };
        };
        responses: {
            /** Result of the encryption setup of a WhatsApp Flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowEncryptionResponse;
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
                /** Page number, starting at 1. */
                page?: number;
                /** Number of versions per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of versions. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowVersionListResponse;
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
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FlowVersionCreateRequest;
            };
        };
        responses: {
            /** Response containing a version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowVersionResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** Meta rejected the flow JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Error message (one sentence). */
                        error?: string;
                        /** Validation errors that Meta reports for the flow JSON. */
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
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
                /** Id of the version. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowVersionResponse;
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
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowDataEndpointResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The flow has no data endpoint. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    createWhatsappFlowDataEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FlowDataEndpointCreateRequest;
            };
        };
        responses: {
            /** Response containing a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowDataEndpointResponse;
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
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FlowDataEndpointUpdateRequest;
            };
        };
        responses: {
            /** Response containing the updated data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowDataEndpointUpdateResponse;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** The flow or the function does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The function is not deployed, the phone number or the encryption keys are missing, or Meta rejected the request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    deployWhatsappFlowDataEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowDataEndpointResponse;
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
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing the data endpoint registered at Meta. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowDataEndpointRegisterResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The encryption keys of the flow are not set up, or another requirement is not met. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getWhatsappFlowFunctionLogs: {
        parameters: {
            query?: {
                /** Number of log entries to return, at most 50. */
                limit?: number;
            };
            header?: never;
            path: {
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Latest log entries of a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowFunctionLogListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The flow has no data endpoint. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getWhatsappFlowFunctionInvocations: {
        parameters: {
            query?: {
                /** Returns only invocations with this outcome. */
                status?: "success" | "failed";
                /** Number of invocations to return, at most 20. */
                limit?: number;
            };
            header?: never;
            path: {
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Latest invocations of a data endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FlowFunctionInvocationListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The flow has no data endpoint. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listWhatsappFlowResponses: {
        parameters: {
            query?: {
                /** Page number. */
                page?: number;
                /** Number of flow responses per page. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** WhatsApp Flow id assigned by Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
                /** Returns only workflows with this status. */
                status?: "draft" | "active" | "archived";
                /** Returns only workflows whose name contains this text (case-insensitive). */
                name_contains?: string;
                /** Returns only workflows created at or after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only workflows created at or before this timestamp (ISO 8601). */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All workflows of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowListResponse;
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
                "application/json": WorkflowCreateRequest;
            };
        };
        responses: {
            /** Response containing a workflow. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowResponse;
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
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowResponse;
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
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowUpdateRequest;
            };
        };
        responses: {
            /** Response containing a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The resource has changed in the meantime, so lock_version is outdated. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a workflow with its nodes and edges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowWithDefinitionResponse;
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
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Variables available in a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowVariablesResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWorkflowExecutions: {
        parameters: {
            query?: {
                /** Returns only executions with this status. */
                status?: "running" | "waiting" | "ended" | "failed" | "handoff";
                /** Returns only executions with this waiting reason. */
                waiting_reason?: string;
                /** Returns only executions created at or after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only executions created at or before this timestamp (ISO 8601). */
                created_before?: string;
                /** Returns only executions that belong to this conversation. */
                whatsapp_conversation_id?: string;
                /** Number of executions per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of executions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionListResponse;
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
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowExecutionCreateRequest;
            };
        };
        responses: {
            /** Response containing the accepted execution, which is about to start. */
            202: {
                headers: {
                    /** Number of times per second that an API key can start the same workflow. */
                    "X-Burst-RateLimit-Limit"?: number;
                    /** Number of starts left in the current second. */
                    "X-Burst-RateLimit-Remaining"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionCreateResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            /** Too many requests; the response body can contain a message in addition to the error. */
            429: {
                headers: {
                    /** Number of times per second that an API key can start the same workflow. */
                    "X-Burst-RateLimit-Limit"?: number;
                    /** Number of starts left in the current second. */
                    "X-Burst-RateLimit-Remaining"?: number;
                    /** Number of seconds to wait before the next request. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getWorkflowExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the workflow execution. */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing an execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionResponse;
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
                /** Id of the workflow execution. */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowExecutionUpdateRequest;
            };
        };
        responses: {
            /** Response containing the updated execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionUpdateResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The current status does not allow this request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listWorkflowExecutionEvents: {
        parameters: {
            query?: {
                /** Returns only events of this type. */
                event_type?: string;
                /** Number of events per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** Id of the workflow execution. */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowEventListResponse;
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
                /** Id of the workflow execution. */
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowExecutionResumeRequest;
            };
        };
        responses: {
            /** Response containing the resumed execution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionResumeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The execution is already being resumed, or is busy. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The execution is not waiting, or the execution that it waits for has changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The execution could not be queued; the request can be retried. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listWorkflowTriggers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All triggers of a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowTriggerListResponse;
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
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowTriggersReplaceRequest;
            };
        };
        responses: {
            /** All triggers of a workflow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowTriggerListResponse;
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
                /** Id of the workflow. */
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowTriggerCreateRequest;
            };
        };
        responses: {
            /** Response containing a trigger. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowTriggerResponse;
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
                /** Id of the trigger. */
                trigger_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
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
                /** Id of the trigger. */
                trigger_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WorkflowTriggerUpdateRequest;
            };
        };
        responses: {
            /** Response containing a trigger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowTriggerResponse;
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
            /** All functions of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionListResponse;
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
                "application/json": FunctionCreateRequest;
            };
        };
        responses: {
            /** Response containing a function. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionResponse;
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
                /** Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionResponse;
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
                /** Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
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
                /** Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FunctionUpdateRequest;
            };
        };
        responses: {
            /** Response containing a function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The resource has changed in the meantime, so lock_version is outdated. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
                /** Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Started deployment, returned without a data envelope. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionDeployResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The function cannot be deployed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    invokeFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FunctionInvokeRequest;
            };
        };
        responses: {
            /** Result of the function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionInvokeResponse | FunctionInvokeWrappedResponse;
                    "text/plain": string;
                };
            };
            /** The request body is not valid JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The function does not exist, or it is private and the API key is missing or invalid. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The function is not deployed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The function failed during the invocation. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Error message (one sentence). */
                        error: string;
                        /** Human-readable explanation of the error. */
                        detail?: string;
                        /**
                         * Id of the invocation.
                         *
                         * Format: uuid
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
                /** Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All secrets of a function, without their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionSecretListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The platform on which the function runs returned an error. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    createFunctionSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FunctionSecretCreateRequest;
            };
        };
        responses: {
            /** Confirmation that the secret was stored, returned without a data envelope. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionSecretCreateResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The function is not deployed, or the secret name is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The platform on which the function runs returned an error. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    deleteFunctionSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the function. */
                function_id: string;
                /** Name of the secret: uppercase letters, digits and underscores. */
                secret_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The function is not deployed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The platform on which the function runs returned an error. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listFunctionInvocations: {
        parameters: {
            query?: {
                /** Returns only invocations with this outcome. */
                status?: "success" | "failed";
                /** Number of invocations to return, at most 20. */
                limit?: number;
            };
            header?: never;
            path: {
                /** Id of the function. */
                function_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Latest invocations of a function. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionInvocationListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listProjectEventDefinitions: {
        parameters: {
            query?: {
                /** Whether to include archived definitions. */
                include_archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All event definitions of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventDefinitionListResponse;
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
                "application/json": EventDefinitionCreateRequest;
            };
        };
        responses: {
            /** A definition with this name existed and was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventDefinitionResponse;
                };
            };
            /** Response containing an event definition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventDefinitionResponse;
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
                /** Id of the event definition. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing an event definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventDefinitionResponse;
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
                /** Id of the event definition. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion is queued. */
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
                /** Id of the event definition. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EventDefinitionUpdateRequest;
            };
        };
        responses: {
            /** Response containing an event definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventDefinitionResponse;
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
                /** Returns only events with this name. */
                name?: string;
                /** Returns only events of this conversation. */
                conversation_id?: string;
                /** Returns only events that occurred at or after this timestamp (ISO 8601). */
                occurred_after?: string;
                /** Returns only events that occurred at or before this timestamp (ISO 8601). */
                occurred_before?: string;
                /** Number of events per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventListResponse;
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
                "application/json": EventCreateRequest;
            };
        };
        responses: {
            /** Response containing an event. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventResponse;
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
                /** Number of findings per page, at most 25; the response is a 400 for any other value. */
                limit?: number;
                /** Cursor for forward pagination; returns the page after it, or a 400 if before is sent as well. */
                after?: string;
                /** Cursor for backward pagination; returns the page before it, or a 400 if after is sent as well. */
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingListResponse;
                };
            };
            /** The page size or a cursor is invalid, or both cursors were sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** Findings are disabled for the project. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
        };
    };
    getFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
        };
    };
    getFindingEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing the evidence, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingEvidenceResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
        };
    };
    startFindingInvestigation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing the accepted investigation, which is about to start. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingInvestigationResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            /** An investigation is already being started. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            /** The finding cannot be investigated, or investigations are not configured. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
        };
    };
    dismissFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Reason for the dismissal. */
                    reason: "not_relevant" | "expected_behavior" | "already_fixed" | "incorrect" | "other";
                    /** Additional note about the dismissal. */
                    note: string;
                };
            };
        };
        responses: {
            /** Response containing the result of a decision about a finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingVerificationResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            /** The reason or the note is missing or invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
        };
    };
    markFindingAddressed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the finding. */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing the result of a decision about a finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingVerificationResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            /** No completed investigation covers the latest evidence. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
        };
    };
    listInboxEmbeds: {
        parameters: {
            query?: {
                /** Returns only embeds with this status. */
                status?: "active" | "revoked";
                /** Returns only embeds with this scope: the whole project, a customer or a phone number. */
                scope_type?: "project" | "customer" | "phone_number";
                /** Returns only embeds whose scope is the customer or phone number with this id. */
                scope_id?: string;
                /** Returns only embeds that act as this project member. */
                assigned_user_id?: string;
                /** Page number, starting at 1. */
                page?: number;
                /** Number of embeds per page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of embedded inboxes. */
            200: {
                headers: {
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    /** Links to neighboring pages (RFC 5988). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxEmbedListResponse;
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
                "application/json": InboxEmbedCreateRequest;
            };
        };
        responses: {
            /** Response containing the created embedded inbox. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxEmbedCreateResponse;
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
                /** Id of the embedded inbox. */
                inbox_embed_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing an embedded inbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxEmbedResponse;
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
                /** Id of the embedded inbox. */
                inbox_embed_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
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
                /** Id of the embedded inbox. */
                inbox_embed_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InboxEmbedUpdateRequest;
            };
        };
        responses: {
            /** Response containing an embedded inbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InboxEmbedResponse;
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
                /** Page number, starting at 1. */
                page?: number;
                /** Number of members per page. */
                per_page?: number;
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
                    /** Total number of items. */
                    "X-Total"?: number;
                    /** Total number of pages. */
                    "X-Total-Pages"?: number;
                    /** Number of items per page. */
                    "X-Per-Page"?: number;
                    /** Page number. */
                    "X-Page"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserListResponse;
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
            /** All notification event types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationEventTypeListResponse;
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
            /** All destinations of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationDestinationListResponse;
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
                    /** Kind of the destination; only email addresses can be created. */
                    kind: "shared_email";
                    /** Email address of the destination. */
                    address: string;
                    /** Human-readable name of the destination. */
                    label?: string;
                };
            };
        };
        responses: {
            /** Response containing a destination. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationDestinationResponse;
                };
            };
            /** Destinations of this kind cannot be created. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Error message (one sentence). */
                        error?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The email address is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Validation errors by field. */
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
                /** Id of the destination. */
                destination_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
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
            /** All routes of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationRouteListResponse;
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
                     * Id of the destination.
                     *
                     * Format: uuid
                     */
                    destination_id: string;
                    /** Key of the notification event type. */
                    event_key: string;
                };
            };
        };
        responses: {
            /** Response containing a route. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationRouteResponse;
                };
            };
            /** The notification event type does not exist, or it is internal to Kapso. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Error message (one sentence). */
                        error?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The route is invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Validation errors by field. */
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
                /** Id of the route. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The route belongs to an event type that is internal to Kapso. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
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
            /** All AI models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProviderModelListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listApiLogs: {
        parameters: {
            query?: {
                /** Returns only requests whose path contains this text. */
                endpoint?: string;
                /** Returns only requests whose response has this HTTP status. */
                status_code?: number;
                /** Returns only requests whose response has an HTTP status of 400 or above. */
                errors_only?: boolean;
                /** Length of the time range to search, counted back from now. */
                period?: "24h" | "7d" | "30d";
                /** Number of log entries per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of API requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiLogListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    searchLogs: {
        parameters: {
            query?: {
                /** Text to search for. */
                query?: string;
                /** Time range to search, counted back from now; context searches around a timestamp instead. */
                period?: "24h" | "7d" | "context";
                /** Log source to search. */
                source?: "all" | "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery";
                /** Returns only entries that report a problem. */
                problems_only?: boolean;
                /**
                 * @deprecated
                 *
                 * Legacy name of problems_only.
                 */
                errors_only?: boolean;
                /** Number of log entries per page, at most 100. */
                limit?: number;
                /** Value of pagination.next_cursor in the previous page. */
                cursor?: string;
                /** Timestamp (ISO 8601) around which entries are returned; used with the period context. */
                around?: string;
                /** Id of a log entry to highlight. */
                highlight_event_id?: string;
                /** Id of a resource whose log entries are highlighted. */
                highlight_resource_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LogSearchResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** A filter is invalid, or the search failed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse | LogSearchResponse;
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
                "application/json": LogSearchRequest;
            };
        };
        responses: {
            /** A page of log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LogSearchResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** A filter is invalid, or the search failed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse | LogSearchResponse;
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
            /** Sources and filters available in the log search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LogCatalogResponse;
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
                /** WhatsApp Business Account id assigned by Meta (not a UUID). */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing the funding of an account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountFundingResponse;
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
                /** WhatsApp Business Account id assigned by Meta (not a UUID). */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AccountFundingEnsureRequest;
            };
        };
        responses: {
            /** The account is already funded, or no run was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountFundingResponse;
                };
            };
            /** A run is in progress. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountFundingResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The status of the account, its portfolio or the partner solution does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** Meta could not confirm the access. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Error message (one sentence). */
                        error?: string;
                        /** Kind of the error; new values can be added. */
                        error_kind?: string | null;
                        /** Meta error code. */
                        meta_error_code?: number | null;
                        /** Meta trace id of the error. */
                        meta_trace_id?: string | null;
                    };
                };
            };
            /** The service is busy; the request can be retried. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getWhatsappAccountUsage: {
        parameters: {
            query: {
                /** Start of the usage period (ISO 8601), inclusive. */
                start_time: string;
                /** End of the usage period (ISO 8601), exclusive and at most 31 days after the start. */
                end_time: string;
            };
            header?: never;
            path: {
                /** WhatsApp Business Account id assigned by Meta (not a UUID). */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing the usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingUsageResponse;
                };
            };
            /** The start or the end is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listWhatsappPortfolioAccounts: {
        parameters: {
            query?: {
                /** Number of accounts per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** Business portfolio id assigned by Meta. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of accounts with their funding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortfolioAccountListResponse;
                };
            };
            /** A cursor or the page size is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getWhatsappPortfolioUsage: {
        parameters: {
            query: {
                /** Start of the usage period (ISO 8601), inclusive. */
                start_time: string;
                /** End of the usage period (ISO 8601), exclusive and at most 31 days after the start. */
                end_time: string;
            };
            header?: never;
            path: {
                /** Business portfolio id assigned by Meta. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing the usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingUsageResponse;
                };
            };
            /** The start or the end is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
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
                /** Idempotency key that you choose for this operation (1 to 255 bytes); the same key returns the same operation, or a 409 if it is sent for another portfolio. */
                "Idempotency-Key": string;
            };
            path: {
                /** Business portfolio id assigned by Meta. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a funding operation of a portfolio. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortfolioFundingOperationResponse;
                };
            };
            /** The idempotency key is missing or too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The idempotency key was used for another portfolio, or the revocation would affect others. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The operation could not be queued; the request can be retried with the same idempotency key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getWhatsappPortfolioFundingOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Business portfolio id assigned by Meta. */
                portfolio_id: string;
                /** Id of the operation that the revocation started. */
                operation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a funding operation of a portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortfolioFundingOperationResponse;
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
            /** All modes of the Kapso Agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentModeListResponse;
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
                /** Slug of the mode. */
                mode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a mode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentModeResponse;
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
                 *
                 * Page number for the legacy offset pagination, which cursor pagination replaces; page 50 is the last page.
                 */
                page?: number;
                /**
                 * @deprecated
                 *
                 * Number of sessions per page with offset pagination.
                 */
                per_page?: number;
                /** Number of sessions per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** Slug of the mode. */
                mode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentSessionListResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentPagingErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The mode does not exist, or it is not available to this API key. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getAgentSession: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 *
                 * Page number of the runs for the legacy offset pagination, which cursor pagination replaces; page 50 is the last page.
                 */
                page?: number;
                /**
                 * @deprecated
                 *
                 * Number of runs per page with offset pagination.
                 */
                per_page?: number;
                /** Number of runs per page, at most 100. */
                limit?: number;
                /** Cursor (Base64) for backward pagination; returns the page before it. */
                before?: string;
                /** Cursor (Base64) for forward pagination; returns the page after it. */
                after?: string;
            };
            header?: never;
            path: {
                /** Id of the session. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a session and a page of its runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentSessionResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentPagingErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** No resource exists with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Machine-readable error code, such as record_not_found. */
                        message?: string;
                        /** Human-readable explanation of the error. */
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
                "application/json": AgentRunCreateRequest;
            };
        };
        responses: {
            /** Response containing a run. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentRunResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The input does not match the mode. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    getAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentRunResponse;
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
                /** Id of the run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentRunResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    resumeAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentRunResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    cancelAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentRunResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    approveAgentRunTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the run. */
                id: string;
                /** Id of the approval for which the run is waiting. */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentRunResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    rejectAgentRunTool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the run. */
                id: string;
                /** Id of the approval for which the run is waiting. */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentRunResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** The current status does not allow this request. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    queryDatabaseRows: {
        parameters: {
            query?: {
                /** Columns to return, separated by commas. */
                select?: string;
                /** Column to sort by, with the suffix .asc or .desc. */
                order?: string;
                /** Maximum number of rows to return. */
                limit?: number;
                /** Number of rows to skip. */
                offset?: number;
            };
            header?: never;
            path: {
                /** Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Rows of a table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DatabaseRowListResponse;
                };
            };
        };
    };
    upsertDatabaseRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the table. */
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
            /** Rows of a table. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DatabaseRowListResponse;
                };
            };
        };
    };
    insertDatabaseRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the table. */
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
            /** Rows of a table. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DatabaseRowListResponse;
                };
            };
        };
    };
    deleteDatabaseRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the status is undocumented. */
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
                /** Name of the table. */
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
            /** Rows of a table. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DatabaseRowListResponse;
                };
            };
        };
    };
    getDatabaseRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Name of the table. */
                table: string;
                /** Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
            /** The request succeeded; the status and the body are undocumented. */
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
                /** Maximum number of rows to return. */
                limit?: number;
            };
            header?: never;
            path: {
                /** Name of the table. */
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
            /** All integrations of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationListResponse;
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
                    /** Id of the action. */
                    action_id: string;
                    /** Slug of the app. */
                    app_slug: string;
                    /** Account id assigned by Pipedream to the connected account. */
                    account_id: string;
                    /** Values of the properties of the action, keyed by property name. */
                    configured_props?: {
                        [key: string]: unknown;
                    };
                    /** Name of the integration. */
                    name?: string;
                    /** Name of the app. */
                    app_name?: string;
                    /** Pipedream id of the dynamic properties, which depend on other properties. */
                    dynamic_props_id?: string;
                    /** Definitions of the variables that the integration accepts. */
                    variable_definitions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
                /** Id of the integration. */
                integration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Result of the deletion. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationDeleteResponse;
                };
            };
        };
    };
    updateIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the integration. */
                integration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the integration. */
                    name?: string;
                    /** Pipedream id of the dynamic properties, which depend on other properties. */
                    dynamic_props_id?: string;
                    /** Values of the properties of the action, keyed by property name. */
                    configured_props?: {
                        [key: string]: unknown;
                    };
                    /** Definitions of the variables that the integration accepts. */
                    variable_definitions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
                /** Text to search for. */
                query?: string;
                /** Maximum number of apps to return. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
                /** Returns only accounts of the app with this slug. */
                app_slug?: string;
                /** Alias of app_slug. */
                app?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All connected accounts, returned without a data envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationAccountListResponse;
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
            /** Token to connect an account, returned without a data envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationConnectToken;
                };
            };
        };
    };
    searchIntegrationActions: {
        parameters: {
            query?: {
                /** Text to search for. */
                query?: string;
                /** Returns only actions of the app with this slug. */
                app_slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
                /** Id of the action. */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
                /** Id of the action. */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IntegrationPropRequest;
            };
        };
        responses: {
            /** Possible values of the property. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": IntegrationPropResponse;
                };
            };
        };
    };
    reloadIntegrationActionProps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the action. */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": IntegrationPropsReloadRequest;
            };
        };
        responses: {
            /** The request succeeded; the status and the body are undocumented. */
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
                /** Id of the voice agent. */
                voice_agent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Response containing a voice agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VoiceAgentResponse;
                };
            };
        };
    };
    assignVoiceAgentPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the voice agent. */
                voice_agent_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VoiceAgentPhoneNumberCreateRequest;
            };
        };
        responses: {
            /** Response containing a phone number of a voice agent. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VoiceAgentPhoneNumberResponse;
                };
            };
        };
    };
}
