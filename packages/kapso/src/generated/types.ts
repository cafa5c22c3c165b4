// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c8150ca5e55d95d579c6bf1ef1ac78a64298d9a7c0b3064908eef8e8ca1125ea, generator 1.0.0.

export interface paths {
    "/whatsapp/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the people that your project knows on WhatsApp.
         * @description Lists the people that your project knows on WhatsApp, a page at a time.
         */
        get: operations["listWhatsappContactsPlatform"];
        put?: never;
        /**
         * Adds a person to the contacts.
         * @description Adds a person, by their WhatsApp id, to the contacts of your project.
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
         * Gets one person by any of their identifiers.
         * @description Gets one person by any of their identifiers.
         */
        get: operations["getWhatsappContactPlatform"];
        put?: never;
        post?: never;
        /**
         * Erases one person.
         * @description Erases one person and their data; the answer only says that the erasure is queued.
         */
        delete: operations["eraseWhatsappContact"];
        options?: never;
        head?: never;
        /**
         * Changes what your project says about one person.
         * @description Changes what your project says about one person.
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
         * Lists what one person chose about marketing messages.
         * @description Lists what one person chose about marketing messages, one entry for each of your numbers.
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
         * Gets what one person chose about marketing messages from one number.
         * @description Gets what one person chose about marketing messages from one of your numbers.
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
         * Lists the conversations of your project.
         * @description Lists the conversations of your project, the most recently active first, a page at a time.
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
         * Gets one conversation.
         * @description Gets one conversation.
         */
        get: operations["getWhatsappConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ends one conversation or makes it active again.
         * @description Ends one conversation or makes it active again.
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
         * Lists who was assigned to one conversation.
         * @description Lists who is and was assigned to one conversation, a page at a time.
         */
        get: operations["listConversationAssignments"];
        put?: never;
        /**
         * Assigns a member to one conversation.
         * @description Assigns a member of the project to one conversation, which can have one active assignment at most.
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
         * Gets one assignment of a conversation.
         * @description Gets one assignment of a conversation.
         */
        get: operations["getConversationAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes or ends one assignment of a conversation.
         * @description Changes or ends one assignment of a conversation.
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
         * Lists the workflow executions of one conversation.
         * @description Lists the workflow executions that belong to one conversation, a page at a time.
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
         * Lists the messages of your project.
         * @description Lists the messages that your project received and sent, a page at a time.
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
         * Gets one message by WhatsApp's id.
         * @description Gets one message by the id that WhatsApp gave it.
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
         * Lists the customers of your project.
         * @description Lists the customers of your project, a page at a time.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Adds a customer.
         * @description Adds a customer to your project.
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
         * Gets one customer.
         * @description Gets one customer.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Deletes one customer.
         * @description Deletes one customer.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /**
         * Changes one customer.
         * @description Changes one customer.
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
         * Lists the setup links of one customer.
         * @description Lists the setup links of one customer, a page at a time.
         */
        get: operations["listCustomerSetupLinks"];
        put?: never;
        /**
         * Creates a setup link for one customer.
         * @description Creates a setup link, with which one customer connects a WhatsApp number; the customer's link before it is revoked.
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
         * Changes or revokes one setup link.
         * @description Changes or revokes one setup link.
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
         * Lists your WhatsApp numbers.
         * @description Lists the WhatsApp numbers that are connected to your project, a page at a time.
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
         * Connects a WhatsApp number to one customer.
         * @description Connects a WhatsApp number, whose Meta credentials you hold, to one customer.
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
         * Gets one of your WhatsApp numbers.
         * @description Gets one of your WhatsApp numbers.
         */
        get: operations["getWhatsappPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Removes one WhatsApp number from your project.
         * @description Removes one WhatsApp number from your project.
         */
        delete: operations["deleteWhatsappPhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Changes the settings of one WhatsApp number.
         * @description Changes the settings of one of your WhatsApp numbers.
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
         * Checks whether one WhatsApp number works.
         * @description Checks whether one WhatsApp number works; the result is kept for 3 minutes, and a project may ask 5 times a second and 60 times a minute.
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
         * Lists the requests for another display name of one number.
         * @description Lists the requests for another display name of one number, a page at a time.
         */
        get: operations["listWhatsappDisplayNameRequests"];
        put?: never;
        /**
         * Asks Meta for another display name of one number.
         * @description Asks Meta for another display name of one number.
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
         * Gets one request for another display name.
         * @description Gets one request for another display name.
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
         * Lists the webhooks of your project.
         * @description Lists the webhooks of your project, a page at a time.
         */
        get: operations["listWhatsappProjectWebhooks"];
        put?: never;
        /**
         * Creates a webhook for your project.
         * @description Creates a webhook for the events of your project, or of one number when its id is given.
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
         * Gets one webhook of your project.
         * @description Gets one webhook of your project.
         */
        get: operations["getWhatsappProjectWebhook"];
        put?: never;
        post?: never;
        /**
         * Deletes one webhook of your project.
         * @description Deletes one webhook of your project.
         */
        delete: operations["deleteWhatsappProjectWebhook"];
        options?: never;
        head?: never;
        /**
         * Changes one webhook of your project.
         * @description Changes one webhook of your project.
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
         * Sends a test event to one webhook of your project.
         * @description Sends a test event to one webhook of your project.
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
         * Lists the webhooks of one number.
         * @description Lists the webhooks of one of your numbers, a page at a time.
         */
        get: operations["listWhatsappPhoneNumberWebhooks"];
        put?: never;
        /**
         * Creates a webhook for one number.
         * @description Creates a webhook for the messages and conversations of one of your numbers.
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
         * Gets one webhook of a number.
         * @description Gets one webhook of a number.
         */
        get: operations["getWhatsappPhoneNumberWebhook"];
        put?: never;
        post?: never;
        /**
         * Deletes one webhook of a number.
         * @description Deletes one webhook of a number.
         */
        delete: operations["deleteWhatsappPhoneNumberWebhook"];
        options?: never;
        head?: never;
        /**
         * Changes one webhook of a number.
         * @description Changes one webhook of a number.
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
         * Lists what was sent to your webhooks.
         * @description Lists the events that were sent to your webhooks and what came of them, a page at a time.
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
         * Lists the broadcasts of your project (alpha).
         * @description Lists the broadcasts of your project, a page at a time; broadcasts are alpha and may change.
         */
        get: operations["listWhatsappBroadcasts"];
        put?: never;
        /**
         * Creates a broadcast as a draft (alpha).
         * @description Creates a broadcast of one template as a draft; broadcasts are alpha and may change.
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
         * Gets one broadcast (alpha).
         * @description Gets one broadcast with its counts; broadcasts are alpha and may change.
         */
        get: operations["getWhatsappBroadcast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Stops one broadcast or makes it a draft again (alpha).
         * @description Stops one broadcast that is being sent, or makes it a draft again; broadcasts are alpha and may change.
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
         * Lists the recipients of one broadcast (alpha).
         * @description Lists the recipients of one broadcast and how far each got, a page at a time; broadcasts are alpha and may change.
         */
        get: operations["listWhatsappBroadcastRecipients"];
        put?: never;
        /**
         * Adds recipients to one broadcast (alpha).
         * @description Adds up to 1,000 recipients to one broadcast and skips those it already has; broadcasts are alpha and may change.
         */
        post: operations["addWhatsappBroadcastRecipients"];
        /**
         * Removes all recipients of one broadcast (alpha).
         * @description Removes all recipients of one broadcast; broadcasts are alpha and may change.
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
         * Begins to send one broadcast (alpha).
         * @description Begins to send one broadcast to its recipients; broadcasts are alpha and may change.
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
         * Sets the time at which one broadcast is sent (alpha).
         * @description Sets the time at which one broadcast is sent; broadcasts are alpha and may change.
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
         * Takes one scheduled broadcast back (alpha).
         * @description Takes one scheduled broadcast back before it is sent; broadcasts are alpha and may change.
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
         * Brings a file from an address of yours to Meta.
         * @description Brings a file from an address of yours to Meta: images up to 5 MB, audio and video up to 16 MB, documents up to 100 MB.
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
         * Lists the WhatsApp Flows of your project.
         * @description Lists the WhatsApp Flows (forms inside WhatsApp) of your project, a page at a time.
         */
        get: operations["listWhatsappFlows"];
        put?: never;
        /**
         * Creates a WhatsApp Flow.
         * @description Creates a WhatsApp Flow, as a draft unless it is to be published at once.
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
         * Gets one WhatsApp Flow.
         * @description Gets one WhatsApp Flow.
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
         * Publishes one WhatsApp Flow.
         * @description Publishes one WhatsApp Flow, which cannot be undone.
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
         * Sets up the keys that one WhatsApp Flow's data endpoint needs.
         * @description Sets up the keys that one WhatsApp Flow's data endpoint needs.
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
         * Lists the versions of one WhatsApp Flow.
         * @description Lists the versions of one WhatsApp Flow, a page at a time.
         */
        get: operations["listWhatsappFlowVersions"];
        put?: never;
        /**
         * Adds a version to one WhatsApp Flow.
         * @description Adds a version to one WhatsApp Flow.
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
         * Gets one version of a WhatsApp Flow with its JSON.
         * @description Gets one version of a WhatsApp Flow with its JSON.
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
         * Gets the data endpoint of one WhatsApp Flow.
         * @description Gets the data endpoint of one WhatsApp Flow.
         */
        get: operations["getWhatsappFlowDataEndpoint"];
        put?: never;
        /**
         * Writes the code of one WhatsApp Flow's data endpoint.
         * @description Writes the code of one WhatsApp Flow's data endpoint.
         */
        post: operations["createWhatsappFlowDataEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Makes a deployed function the data endpoint of one WhatsApp Flow.
         * @description Makes a deployed function the data endpoint of one WhatsApp Flow; when the flow cannot be published again, the answer is still 200 and carries a warning.
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
         * Deploys the code of one WhatsApp Flow's data endpoint.
         * @description Deploys the code of one WhatsApp Flow's data endpoint.
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
         * Tells Meta the data endpoint of one WhatsApp Flow.
         * @description Tells Meta the data endpoint of one WhatsApp Flow.
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
         * Lists the last log lines of one data endpoint.
         * @description Lists the last log lines of one WhatsApp Flow's data endpoint, all in one answer.
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
         * Lists the last calls of one data endpoint.
         * @description Lists the last calls of one WhatsApp Flow's data endpoint, all in one answer.
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
         * Lists the answers that people gave in one WhatsApp Flow (unverified).
         * @description Lists the answers that people gave in one WhatsApp Flow; unverified: only a script of the vendor calls this, and what comes back is not documented.
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
         * Lists the workflows of your project.
         * @description Lists the workflows of your project, all in one answer.
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
         * Gets one workflow without its definition.
         * @description Gets one workflow without its definition.
         */
        get: operations["getWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes one workflow.
         * @description Changes one workflow, and with lock_version only if nobody else changed it meanwhile.
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
         * Gets one workflow with its nodes and edges.
         * @description Gets one workflow with its nodes and edges.
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
         * Gets the variables that one workflow knows.
         * @description Gets the variables that one workflow knows.
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
         * Lists the executions of one workflow.
         * @description Lists the executions of one workflow, a page at a time.
         */
        get: operations["listWorkflowExecutions"];
        put?: never;
        /**
         * Starts one workflow for one person.
         * @description Starts one workflow for one person; beside the general limit, each key may start a workflow only so many times a second.
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
         * Gets one execution with its context and events.
         * @description Gets one execution with its context and events.
         */
        get: operations["getWorkflowExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Moves one execution to another state.
         * @description Moves one execution to another state.
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
         * Lists what happened in one execution.
         * @description Lists what happened in one workflow execution, a page at a time.
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
         * Gives one waiting execution what it waits for.
         * @description Gives one waiting execution what it waits for.
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
         * Lists what starts one workflow.
         * @description Lists the triggers that start one workflow, all in one answer.
         */
        get: operations["listWorkflowTriggers"];
        /**
         * Replaces all triggers of one workflow at once.
         * @description Replaces all triggers of one workflow at once.
         */
        put: operations["replaceWorkflowTriggers"];
        /**
         * Adds a trigger to one workflow.
         * @description Adds a trigger to one workflow.
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
         * Deletes one trigger.
         * @description Deletes one trigger.
         */
        delete: operations["deleteWorkflowTrigger"];
        options?: never;
        head?: never;
        /**
         * Switches one trigger on or off.
         * @description Switches one trigger on or off.
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
         * Lists the functions of your project.
         * @description Lists the serverless functions of your project, all in one answer.
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
         * Gets one serverless function with its code.
         * @description Gets one serverless function with its code.
         */
        get: operations["getFunction"];
        put?: never;
        post?: never;
        /**
         * Deletes one serverless function.
         * @description Deletes one serverless function.
         */
        delete: operations["deleteFunction"];
        options?: never;
        head?: never;
        /**
         * Changes one serverless function.
         * @description Changes one serverless function, and with lock_version only if nobody else changed it meanwhile.
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
         * Begins to deploy one serverless function.
         * @description Begins to deploy one serverless function.
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
         * Calls one serverless function.
         * @description Calls one serverless function; with the response mode passthrough it answers with any 2xx status and any content: JSON is parsed, and anything else given as text.
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
         * Lists the secrets of one function.
         * @description Lists the names of one function's secrets, all in one answer and without their values.
         */
        get: operations["listFunctionSecrets"];
        put?: never;
        /**
         * Stores a secret for one deployed function.
         * @description Stores a secret for one deployed function.
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
         * Deletes one secret of a function.
         * @description Deletes one secret of a function.
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
         * Lists the last calls of one function.
         * @description Lists the last calls of one serverless function with their log lines, all in one answer.
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
         * Lists the kinds of events that your project records.
         * @description Lists the kinds of events that your project records, all in one answer.
         */
        get: operations["listProjectEventDefinitions"];
        put?: never;
        /**
         * Defines a kind of event.
         * @description Defines a kind of event; one of the same name is changed instead, and brought back when it was archived.
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
         * Gets one kind of event.
         * @description Gets one kind of event.
         */
        get: operations["getProjectEventDefinition"];
        put?: never;
        post?: never;
        /**
         * Deletes one kind of event and all its events.
         * @description Deletes one kind of event and, in the background, all events that were recorded of it.
         */
        delete: operations["deleteProjectEventDefinition"];
        options?: never;
        head?: never;
        /**
         * Changes or archives one kind of event.
         * @description Changes or archives one kind of event.
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
         * Lists the events that your project recorded.
         * @description Lists the events that your project recorded, a page at a time.
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
         * Lists what Kapso noticed in your project's events.
         * @description Lists what Kapso noticed in your project's events, a page at a time; a page can hold a few more than asked for.
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
         * Gets one finding with its investigation.
         * @description Gets one finding with its investigation.
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
         * Gets the events and conversations behind one finding.
         * @description Gets the events and conversations behind one finding, cut at 100 events, 50 affected and 20 other conversations.
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
         * Has one finding investigated.
         * @description Has one finding investigated.
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
         * Dismisses one finding with a reason.
         * @description Dismisses one finding with a reason.
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
         * Says that one finding has been dealt with.
         * @description Says that one finding has been dealt with.
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
         * Lists the inboxes that you embed elsewhere.
         * @description Lists the inboxes that you embed in pages of your own, a page at a time.
         */
        get: operations["listInboxEmbeds"];
        put?: never;
        /**
         * Creates an inbox to embed in a page of your own.
         * @description Creates an inbox to embed in a page of your own.
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
         * Gets one embedded inbox.
         * @description Gets one embedded inbox.
         */
        get: operations["getInboxEmbed"];
        put?: never;
        post?: never;
        /**
         * Revokes one embedded inbox.
         * @description Revokes one embedded inbox.
         */
        delete: operations["deleteInboxEmbed"];
        options?: never;
        head?: never;
        /**
         * Changes one embedded inbox.
         * @description Changes one embedded inbox.
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
         * Lists the members of your project.
         * @description Lists the members of your project, a page at a time.
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
         * Lists what your team can be notified of.
         * @description Lists the kinds of events that your team can be notified of, all in one answer.
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
         * Lists where notifications go.
         * @description Lists the addresses and channels that notifications go to, all in one answer.
         */
        get: operations["listNotificationDestinations"];
        put?: never;
        /**
         * Adds a mail address for notifications.
         * @description Adds a mail address for notifications, which its owner confirms by a link within 7 days; one that was removed comes back.
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
         * Removes one destination of notifications.
         * @description Removes one destination of notifications.
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
         * Lists which notifications go where.
         * @description Lists which kind of notification goes to which destination, all in one answer.
         */
        get: operations["listNotificationRoutes"];
        /**
         * Sends one kind of notification to one destination.
         * @description Sends one kind of notification to one destination; saying so twice changes nothing.
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
         * Removes one route of notifications.
         * @description Removes one route of notifications.
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
         * Lists the AI models that workflows can use.
         * @description Lists the AI models that workflows and agents can use, all in one answer.
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
         * Lists the calls that were made with your project's keys.
         * @description Lists the calls that were made with your project's keys, a page at a time.
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
         * Searches the logs of your project.
         * @description Searches the logs of your project, a page at a time; when data.available is false, the search could not be run and the rows are none.
         */
        get: operations["searchLogs"];
        put?: never;
        /**
         * Searches the logs of your project with filters.
         * @description Searches the logs of your project with filters, a page at a time; when data.available is false, the search could not be run and the rows are none.
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
         * Gets the sources and filters that a search of the logs takes.
         * @description Gets the sources and filters that a search of the logs takes.
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
         * Gets how one WhatsApp account is paid for (beta).
         * @description Gets how one WhatsApp Business Account is paid for; managed funding is beta.
         */
        get: operations["getWhatsappAccountFunding"];
        put?: never;
        /**
         * Has one WhatsApp account paid for by managed funding (beta).
         * @description Has one WhatsApp Business Account paid for by managed funding, which is beta; a repeated call joins the run that is under way or ended within 30 seconds.
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
         * Gets what one WhatsApp account was charged (beta).
         * @description Gets what one WhatsApp Business Account was charged in up to 31 days; managed funding is beta.
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
         * Lists the WhatsApp accounts of one portfolio (beta).
         * @description Lists the WhatsApp Business Accounts of one portfolio and how each is paid for, a page at a time; managed funding is beta.
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
         * Gets what one portfolio was charged (beta).
         * @description Gets what all accounts of one portfolio were charged in up to 31 days; managed funding is beta.
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
         * Ends the managed funding of one portfolio (beta).
         * @description Ends the managed funding of one portfolio, which is beta; a call with the same key gives the operation that the first one began.
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
         * Gets how far the end of one portfolio's funding got (beta).
         * @description Gets how far the end of one portfolio's managed funding got; managed funding is beta.
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
         * Lists what the Kapso Agent can be run as.
         * @description Lists the modes that the Kapso Agent can be run in, all in one answer.
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
         * Gets one mode of the Kapso Agent.
         * @description Gets one mode of the Kapso Agent.
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
         * Lists the agent sessions of one mode.
         * @description Lists the agent sessions of one mode that your own key began, a page at a time.
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
         * Gets one agent session and lists its runs.
         * @description Gets one agent session of your own key and lists its runs, a page at a time; the session itself is in the body of every page.
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
         * Gets one run of the Kapso Agent.
         * @description Gets one run of the Kapso Agent.
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
         * Pauses one run of the Kapso Agent.
         * @description Pauses one run of the Kapso Agent.
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
         * Goes on with one paused run of the Kapso Agent.
         * @description Goes on with one paused run of the Kapso Agent.
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
         * Ends one run of the Kapso Agent early.
         * @description Ends one run of the Kapso Agent early.
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
         * Allows the tool that one run waits to use.
         * @description Allows the tool that one run waits to use.
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
         * Refuses the tool that one run waits to use.
         * @description Refuses the tool that one run waits to use.
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
         * Lists rows of one table (delisted).
         * @description Lists rows of one table, as many as limit says from offset on; delisted: the vendor's current reference leaves the database out.
         */
        get: operations["queryDatabaseRows"];
        /**
         * Adds or changes rows of one table (delisted).
         * @description Adds rows to one table, or changes those that are there; delisted: the vendor's current reference leaves the database out.
         */
        put: operations["upsertDatabaseRows"];
        /**
         * Adds one or several rows to one table (delisted).
         * @description Adds one row, or an array of rows, to one table; delisted: the vendor's current reference leaves the database out.
         */
        post: operations["insertDatabaseRows"];
        /**
         * Deletes rows of one table (delisted).
         * @description Deletes rows of one table; no document says how the rows are chosen, so all of them may be deleted; delisted: the vendor's current reference leaves the database out.
         */
        delete: operations["deleteDatabaseRows"];
        options?: never;
        head?: never;
        /**
         * Changes rows of one table (delisted).
         * @description Changes rows of one table; no document says how the rows are chosen, so all of them may be changed; delisted: the vendor's current reference leaves the database out.
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
         * Gets one row of a table (delisted).
         * @description Gets one row of a table; delisted: the vendor's current reference leaves the database out.
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
         * Lists the tables of your project (delisted, unverified).
         * @description Lists the tables of your project; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
         * Gets one table (delisted, unverified).
         * @description Gets one table; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
         * Lists the integrations of your project (delisted).
         * @description Lists the Pipedream integrations of your project, all in one answer; delisted: the vendor's current reference leaves integrations out.
         */
        get: operations["listIntegrations"];
        put?: never;
        /**
         * Creates an integration (delisted, unverified).
         * @description Creates a Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
         * Deletes one integration (delisted, unverified).
         * @description Deletes one Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and the answer is what an unused schema says.
         */
        delete: operations["deleteIntegration"];
        options?: never;
        head?: never;
        /**
         * Changes one integration (delisted, unverified).
         * @description Changes one Pipedream integration; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
         * Lists the apps that integrations reach (delisted, unverified).
         * @description Lists the apps that Pipedream integrations reach; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
         * Lists the accounts that your project connected (delisted).
         * @description Lists the Pipedream accounts that your project connected, all in one answer; delisted: the vendor's current reference leaves integrations out.
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
         * Makes a token to connect an account with (delisted).
         * @description Makes a short-lived token to connect a Pipedream account with; delisted: the vendor's current reference leaves integrations out.
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
         * @description Lists the actions that an app offers; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
         * Gets the properties that one action takes (delisted, unverified).
         * @description Gets the properties that one action takes; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
         * Gets the values that one property of an action can have (delisted, unverified).
         * @description Gets the values that one property of an action can have; delisted and unverified: only an older script of the vendor calls this, and the shapes are those of unused schemas.
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
         * Gets the properties of an action anew (delisted, unverified).
         * @description Gets the properties of an action anew after one was set; delisted and unverified: only an older script of the vendor calls this, and what comes back is not documented.
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
         * Gets one voice agent (delisted).
         * @description Gets one voice agent; delisted: the vendor's current reference leaves voice agents out.
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
         * Lets one voice agent answer one number (delisted).
         * @description Lets one voice agent answer one of your numbers; delisted: the vendor's current reference leaves voice agents out.
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
            /** @description The contacts of this page. */
            data: components["schemas"]["WhatsappContact"][];
            /** @description Position among the numbered pages; absent on pages found by cursor. */
            meta?: components["schemas"]["PaginationMeta"];
            /** @description Cursors to the neighbouring pages; absent on numbered pages. */
            paging?: components["schemas"]["Paging"];
        };
        /** @description One contact in its envelope. */
        WhatsappContactResponse: {
            /** @description The contact itself. */
            data: components["schemas"]["WhatsappContact"];
        };
        /** @description A page of conversations. */
        WhatsappConversationListResponse: {
            /** @description The conversations of this page. */
            data: components["schemas"]["WhatsappConversation"][];
            /** @description Cursors to the neighbouring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description One conversation in its envelope. */
        WhatsappConversationResponse: {
            /** @description The conversation itself. */
            data: components["schemas"]["WhatsappConversation"];
        };
        /** @description Kapso's ordinary error body. */
        ErrorResponse: {
            /** @description What went wrong, in one sentence. */
            error: string;
        };
        /** @description A person that your project knows on WhatsApp. */
        WhatsappContact: {
            /**
             * Format: uuid
             * @description Id of the contact at Kapso.
             * @example 123e4567-e89b-12d3-a456-426614174000
             */
            id?: string;
            /**
             * @description The person's phone number as WhatsApp writes it; null where Meta gives only a business-scoped id.
             * @example 15551234567
             */
            wa_id?: string | null;
            /**
             * @description The person's id as your business sees it.
             * @example US.13491208655302741918
             */
            business_scoped_user_id?: string | null;
            /**
             * @description The person's id as your parent business sees it, where Meta gives one.
             * @example US.ENT.506847293015824
             */
            parent_business_scoped_user_id?: string | null;
            /**
             * @description The person's WhatsApp username, where they have one.
             * @example @testusername
             */
            username?: string | null;
            /**
             * @description The name that the person gave themselves on WhatsApp.
             * @example John Doe
             */
            profile_name?: string;
            /**
             * @description A name that your app gave the person.
             * @example John (VIP)
             */
            display_name?: string | null;
            /**
             * Format: uuid
             * @description The customer that the person belongs to.
             */
            customer_id?: string | null;
            /** @description Key-value data of your own. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When the contact was first seen.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the contact last changed.
             */
            updated_at?: string;
        };
        /** @description A thread of messages with one person on one of your numbers. */
        WhatsappConversation: {
            /**
             * Format: uuid
             * @description Id of the conversation at Kapso.
             */
            id: string;
            /** @description The person's phone number, digits only. */
            phone_number?: string | null;
            /** @description The person's id as your business sees it. */
            business_scoped_user_id?: string | null;
            /** @description The person's id as your parent business sees it. */
            parent_business_scoped_user_id?: string | null;
            /** @description The person's WhatsApp username, where they have one. */
            username?: string | null;
            /**
             * @description State of the conversation.
             * @enum {string}
             */
            status: "active" | "ended" | (string & {});
            /**
             * Format: date-time
             * @description When anything last happened in it.
             */
            last_active_at?: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its record last changed.
             */
            updated_at: string;
            /** @description Key-value data of your own. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Your WhatsApp number that it is held on. */
            phone_number_id?: string | null;
            /** @description What Kapso adds to the conversation. */
            kapso?: {
                /** @description Name of the person. */
                contact_name?: string | null;
                /** @description How many messages there are. */
                messages_count?: number;
                /** @description WhatsApp's id of the last message. */
                last_message_id?: string | null;
                /** @description Kind of the last message, such as text. */
                last_message_type?: string | null;
                /**
                 * Format: date-time
                 * @description When the last message was sent.
                 */
                last_message_timestamp?: string | null;
                /** @description Text of the last message. */
                last_message_text?: string | null;
                /**
                 * Format: date-time
                 * @description When the person last wrote.
                 */
                last_inbound_at?: string | null;
                /**
                 * Format: date-time
                 * @description When you last wrote.
                 */
                last_outbound_at?: string | null;
            } | null;
        };
        /** @description Position among the numbered pages. */
        PaginationMeta: {
            /** @description Number of this page. */
            page: number;
            /** @description Size of a page. */
            per_page: number;
            /** @description How many pages there are. */
            total_pages: number;
            /** @description How many rows there are. */
            total_count: number;
        };
        /** @description Cursors to the neighbouring pages. */
        Paging: {
            /** @description Cursors of this page's own ends. */
            cursors?: components["schemas"]["PaginationCursor"];
            /** @description Cursor for "after" that gives the next page; null on the last one. */
            next?: string | null;
            /** @description Cursor for "before" that gives the page before; null on the first one. */
            previous?: string | null;
        };
        /** @description Cursors of a page's own ends, set even where there is no neighbour. */
        PaginationCursor: {
            /** @description Cursor (Base64 text) of the first row. */
            before?: string | null;
            /** @description Cursor (Base64 text) of the last row. */
            after?: string | null;
        };
        /** @description All choices of one person about marketing messages. */
        WhatsappContactMarketingPreferenceListResponse: {
            /** @description The preferences. */
            data: components["schemas"]["WhatsappContactMarketingPreference"][];
        };
        /** @description What one person chose about marketing messages from one of your numbers. */
        WhatsappContactMarketingPreference: {
            /** @description The same as phone_number_id. */
            id?: string;
            /** @description Meta's id of your number. */
            phone_number_id?: string;
            /**
             * @description Whether the person stopped or resumed marketing messages.
             * @enum {string}
             */
            status?: "stopped" | "resumed" | (string & {});
            /** @description What Meta says about the choice. */
            detail?: string | null;
            /**
             * @description Where Kapso learned of the choice.
             * @enum {string}
             */
            source?: "meta_webhook" | "meta_delivery_error" | "meta_synchronous_error" | (string & {});
            /** @description Whether marketing messages may be sent to the person. */
            marketing_allowed?: boolean;
            /** @description Display name of your number. */
            config_display_name?: string | null;
            /**
             * Format: date-time
             * @description When the choice last changed.
             */
            last_event_at?: string;
            /**
             * Format: uuid
             * @description Id of the contact at Kapso.
             */
            whatsapp_contact_id?: string;
            /**
             * Format: uuid
             * @description Kapso's own id of the preference.
             */
            internal_id?: string;
            /**
             * Format: uuid
             * @description Kapso's own id of your number.
             */
            whatsapp_config_id?: string;
            /**
             * Format: uuid
             * @description The same as whatsapp_config_id.
             */
            whatsapp_config_internal_id?: string;
            /**
             * Format: date-time
             * @description When the preference was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the preference last changed.
             */
            updated_at?: string;
        };
        /** @description One choice about marketing messages in its envelope. */
        WhatsappContactMarketingPreferenceResponse: {
            /** @description The preference itself. */
            data: components["schemas"]["WhatsappContactMarketingPreference"];
        };
        /** @description The state that a conversation is to have. */
        WhatsappConversationUpdateRequest: {
            /** @description The change. */
            whatsapp_conversation: {
                /**
                 * @description State that the conversation is to have.
                 * @enum {string}
                 */
                status: "active" | "ended";
            };
        };
        /** @description A page of assignments. */
        ConversationAssignmentListResponse: {
            /** @description The assignments of this page. */
            data: components["schemas"]["ConversationAssignment"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description The fact that a member of the project looks after a conversation. */
        ConversationAssignment: {
            /**
             * Format: uuid
             * @description Id of the assignment.
             */
            id: string;
            /**
             * Format: uuid
             * @description Account of the member.
             */
            user_id: string;
            /**
             * Format: uuid
             * @description Account of the member who made the assignment.
             */
            created_by_user_id?: string | null;
            /** @description What was noted about the assignment. */
            notes?: string | null;
            /** @description Whether the assignment holds. */
            active: boolean;
            /**
             * Format: date-time
             * @description When the assignment was created.
             */
            created_at: string;
        };
        /** @description Who is to look after a conversation. */
        ConversationAssignmentCreateRequest: {
            /** @description The assignment. */
            assignment: {
                /**
                 * Format: uuid
                 * @description Account of the member.
                 */
                user_id: string;
                /** @description What was noted about the assignment. */
                notes?: string;
            };
        };
        /** @description One assignment in its envelope. */
        ConversationAssignmentResponse: {
            /** @description The assignment itself. */
            data: components["schemas"]["ConversationAssignment"];
        };
        /** @description What is to change about an assignment. */
        ConversationAssignmentUpdateRequest: {
            /** @description The assignment. */
            assignment: {
                /**
                 * Format: uuid
                 * @description Account of the member.
                 */
                user_id?: string;
                /** @description What was noted about the assignment. */
                notes?: string;
                /** @description False ends the assignment. */
                active?: boolean;
            };
        };
        /** @description A page of executions. */
        WorkflowExecutionListResponse: {
            /** @description The executions of this page. */
            data: components["schemas"]["WorkflowExecutionSummary"][];
            /** @description Cursors to the neighbouring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description One run of a workflow. */
        WorkflowExecutionSummary: {
            /**
             * Format: uuid
             * @description Id of the execution.
             */
            id: string;
            /**
             * @description State of the execution.
             * @enum {string}
             */
            status: "running" | "waiting" | "ended" | "failed" | "handoff" | (string & {});
            /**
             * Format: date-time
             * @description When the execution began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When the execution ended.
             */
            ended_at?: string | null;
            /**
             * Format: date-time
             * @description When anything last happened to the execution.
             */
            last_event_at: string;
            /**
             * Format: uuid
             * @description Id to follow the execution by.
             */
            tracking_id?: string | null;
            /**
             * Format: uuid
             * @description The conversation that the execution belongs to.
             */
            whatsapp_conversation_id?: string | null;
            /** @description The workflow. */
            workflow?: components["schemas"]["WorkflowMinimal"];
            /** @description The step that the execution stands at. */
            current_step?: components["schemas"]["WorkflowStepReference"];
        };
        /** @description The workflow that an execution belongs to. */
        WorkflowMinimal: {
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            id: string;
            /** @description Name of the workflow. */
            name: string;
            /** @description State of the workflow. */
            status: string;
        };
        /** @description The step that an execution or an event stands at. */
        WorkflowStepReference: {
            /**
             * Format: uuid
             * @description Id of the step.
             */
            id: string;
            /** @description Name of the step in its workflow. */
            identifier: string;
            /** @description Kind of the step. */
            stepable_type?: string | null;
            /** @description Where the step is drawn. */
            position?: ({
                /** @description Distance from the left. */
                x?: number;
                /** @description Distance from the top. */
                y?: number;
            } & {
                [key: string]: unknown;
            }) | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A page of messages. */
        WhatsappMessageListResponse: {
            /** @description The messages of this page. */
            data: components["schemas"]["WhatsappMessage"][];
            /** @description Cursors to the neighbouring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description A WhatsApp message in the form that Meta gives it, with what Kapso adds. */
        WhatsappMessage: {
            /** @description WhatsApp's id of the message, which begins with wamid. */
            id: string;
            /** @description When the message was sent: seconds since 1970, as text. */
            timestamp: string;
            /**
             * @description Kind of the message, which is also the name of the member that holds its content.
             * @enum {string}
             */
            type: "text" | "image" | "video" | "audio" | "document" | "location" | "interactive" | "template" | "reaction" | "contacts" | "sticker" | "button" | "order" | (string & {});
            /** @description Phone number of the sender. */
            from?: string | null;
            /** @description The sender's id as your business sees it. */
            from_user_id?: string | null;
            /** @description The sender's id as your parent business sees it. */
            from_parent_user_id?: string | null;
            /** @description Phone number of the receiver. */
            to?: string | null;
            /** @description The receiver's id as your business sees it. */
            to_user_id?: string | null;
            /** @description The receiver's id as your parent business sees it. */
            to_parent_user_id?: string | null;
            /** @description The person's WhatsApp username, where they have one. */
            username?: string | null;
            /** @description The message that this one answers. */
            context?: {
                /** @description WhatsApp's id of the message that is answered. */
                id?: string;
                /** @description Sender of the message that is answered. */
                from?: string;
                /** @description Product that the message asks about. */
                referred_product?: {
                    [key: string]: unknown;
                };
            };
            /** @description Content of a text message. */
            text?: {
                /** @description The text. */
                body?: string;
            };
            /** @description Content of an image message. */
            image?: {
                /** @description Meta's id of the file. */
                id?: string;
                /**
                 * Format: uri
                 * @description Address of the file.
                 */
                link?: string;
                /** @description Text below the file. */
                caption?: string;
            };
            /** @description Content of a video message. */
            video?: {
                /** @description Meta's id of the file. */
                id?: string;
                /**
                 * Format: uri
                 * @description Address of the file.
                 */
                link?: string;
                /** @description Text below the file. */
                caption?: string;
            };
            /** @description Content of an audio message. */
            audio?: {
                /** @description Meta's id of the file. */
                id?: string;
                /**
                 * Format: uri
                 * @description Address of the file.
                 */
                link?: string;
            };
            /** @description Content of a document message. */
            document?: {
                /** @description Meta's id of the file. */
                id?: string;
                /**
                 * Format: uri
                 * @description Address of the file.
                 */
                link?: string;
                /** @description Name of the file. */
                filename?: string;
                /** @description Text below the file. */
                caption?: string;
            };
            /** @description Content of a location message. */
            location?: {
                /** @description Degrees north. */
                latitude?: number;
                /** @description Degrees east. */
                longitude?: number;
                /** @description Name of the place. */
                name?: string;
                /** @description Address of the place. */
                address?: string;
            };
            /** @description Content of a sticker message. */
            sticker?: {
                /** @description Meta's id of the file. */
                id?: string;
                /**
                 * Format: uri
                 * @description Address of the file.
                 */
                link?: string;
                /** @description Media type of the file. */
                mime_type?: string;
                /** @description Whether the sticker moves. */
                animated?: boolean;
            };
            /** @description Content of an interactive message, as Meta gives it. */
            interactive?: {
                [key: string]: unknown;
            };
            /** @description The button of a template that the person pressed. */
            button?: {
                /** @description Text on the button. */
                text?: string;
                /** @description What your template put behind the button. */
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
                /** @description Parts of the template with their values, as Meta gives them. */
                components?: {
                    [key: string]: unknown;
                }[];
            };
            /** @description Content of a reaction. */
            reaction?: {
                /** @description The emoji; an empty one takes a reaction back. */
                emoji?: string;
                /** @description WhatsApp's id of the message reacted to. */
                message_id?: string;
            };
            /** @description Contact cards of a contacts message, as Meta gives them. */
            contacts?: {
                [key: string]: unknown;
            }[];
            /** @description Content of an order. */
            order?: {
                /** @description Meta's id of the catalogue. */
                catalog_id?: string;
                /** @description Products that are ordered, as Meta gives them. */
                product_items?: {
                    [key: string]: unknown;
                }[];
                /** @description What the person wrote with the order. */
                order_text?: string;
            };
            /** @description What Kapso adds to the message. */
            kapso: {
                /**
                 * @description Whether the message came in or went out.
                 * @enum {string}
                 */
                direction: "inbound" | "outbound" | (string & {});
                /**
                 * @description How far the message got.
                 * @enum {string}
                 */
                status: "pending" | "sent" | "delivered" | "read" | "failed" | "received" | (string & {});
                /**
                 * @description How far Kapso's own handling of the message got.
                 * @enum {string}
                 */
                processing_status?: "pending" | "processed" | "blocked" | "completed" | (string & {});
                /**
                 * @description Where the message was written.
                 * @enum {string}
                 */
                origin?: "cloud_api" | "business_app" | "history_sync" | (string & {});
                /** @description The person's phone number. */
                phone_number?: string | null;
                /** @description Meta's id of your number. */
                phone_number_id?: string | null;
                /** @description Whether the message has a file. */
                has_media?: boolean;
                /**
                 * Format: uuid
                 * @description The conversation that the message belongs to.
                 */
                whatsapp_conversation_id: string;
                /** @description Name of the person. */
                contact_name?: string | null;
                /** @description The message as text, whatever its kind. */
                content?: string | null;
                /** @description States that Meta reported, as Meta gives them. */
                statuses?: {
                    [key: string]: unknown;
                }[];
                /** @description What was said in an audio message. */
                transcript?: {
                    /** @description The words. */
                    text?: string;
                };
                /** @description The file that Kapso keeps. */
                media_data?: {
                    /**
                     * Format: uri
                     * @description Address of the file.
                     */
                    url?: string;
                    /** @description Name of the file. */
                    filename?: string;
                    /** @description Media type of the file. */
                    content_type?: string;
                    /** @description Size of the file in bytes. */
                    byte_size?: number;
                };
                /**
                 * Format: uri
                 * @description Address of the file.
                 */
                media_url?: string;
                /** @description Details that depend on the kind of the message. */
                message_type_data?: {
                    [key: string]: unknown;
                };
                /** @description Answers that the person gave in a WhatsApp Flow. */
                flow_response?: {
                    [key: string]: unknown;
                };
                /** @description Token that the WhatsApp Flow was sent with. */
                flow_token?: string;
                /** @description Name of the WhatsApp Flow. */
                flow_name?: string;
                /** @description What the person wrote with an order. */
                order_text?: string;
            };
        };
        /** @description One message in its envelope. */
        WhatsappMessageResponse: {
            /** @description The message itself. */
            data: components["schemas"]["WhatsappMessage"];
        };
        /** @description A page of customers. */
        CustomerListResponse: {
            /** @description The customers of this page. */
            data: components["schemas"]["Customer"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description A customer of yours, who has numbers and contacts of their own. */
        Customer: {
            /**
             * Format: uuid
             * @description Id of the customer.
             */
            id: string;
            /** @description Name of the customer. */
            name: string;
            /** @description Id of the customer in your own system. */
            external_customer_id?: string | null;
            /**
             * Format: date-time
             * @description When the customer was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the customer last changed.
             */
            updated_at: string;
        };
        /** @description A customer to add. */
        CustomerCreateRequest: {
            /** @description The customer. */
            customer: {
                /** @description Name of the customer. */
                name: string;
                /** @description Id of the customer in your own system. */
                external_customer_id?: string | null;
            };
        };
        /** @description One customer in its envelope. */
        CustomerResponse: {
            /** @description The customer itself. */
            data: components["schemas"]["Customer"];
        };
        /** @description What is to change about a customer. */
        CustomerUpdateRequest: {
            /** @description The customer. */
            customer: {
                /** @description Name of the customer. */
                name?: string;
                /** @description Id of the customer in your own system. */
                external_customer_id?: string | null;
            };
        };
        /** @description A page of setup links. */
        SetupLinkListResponse: {
            /** @description The links of this page. */
            data: components["schemas"]["SetupLink"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description A page of Kapso's where a customer connects a WhatsApp number. */
        SetupLink: {
            /**
             * Format: uuid
             * @description Id of the link.
             */
            id: string;
            /**
             * @description State of the link.
             * @enum {string}
             */
            status: "active" | "used" | "expired" | "revoked" | (string & {});
            /**
             * Format: date-time
             * @description When the link was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the link stops working; 30 days after its creation unless that was changed.
             */
            expires_at?: string | null;
            /**
             * Format: uri
             * @description Address of the link.
             */
            url: string;
            /**
             * Format: uri
             * @description Where the customer goes when the setup worked.
             */
            success_redirect_url?: string | null;
            /**
             * Format: uri
             * @description Where the customer goes when the setup failed.
             */
            failure_redirect_url?: string | null;
            /** @description Origins that may embed the page. */
            allowed_origins?: string[];
            /** @description Ways to connect a number that the page offers. */
            allowed_connection_types?: ("coexistence" | "dedicated")[];
            /**
             * @description Who pays Meta: the customer, or a partner's managed funding.
             * @default customer_managed
             * @enum {string}
             */
            meta_billing_mode: "customer_managed" | "partner_managed" | (string & {});
            /** @description Colours of the page. */
            theme_config?: {
                /** @description Colour of the main parts, as # and six hex digits. */
                primary_color?: string;
                /** @description Colour of text on the main parts, as # and six hex digits. */
                primary_foreground_color?: string;
                /** @description Colour of the background, as # and six hex digits. */
                background_color?: string;
                /** @description Colour of text, as # and six hex digits. */
                text_color?: string;
                /** @description Colour of less important text, as # and six hex digits. */
                muted_text_color?: string;
                /** @description Colour of boxes, as # and six hex digits. */
                card_color?: string;
                /** @description Colour of less important parts, as # and six hex digits. */
                muted_color?: string;
                /** @description Colour of borders, as # and six hex digits. */
                border_color?: string;
                /** @description Colour of secondary parts, as # and six hex digits. */
                secondary_color?: string;
                /** @description Colour of text on secondary parts, as # and six hex digits. */
                secondary_foreground_color?: string;
                /** @description Colour of parts that delete or warn, as # and six hex digits. */
                destructive_color?: string;
                /** @description Colour of text on parts that delete or warn, as # and six hex digits. */
                destructive_foreground_color?: string;
            } | null;
            /** @description Whether Kapso provides a number. */
            provision_phone_number?: boolean | null;
            /** @description Area code that a provided number is to have, in the US only. */
            phone_number_area_code?: string | null;
            /** @description Countries, two letters each, that a provided number can be of; US when none is given. */
            phone_number_country_isos?: string[];
            /** @description Digits of a number of the same customer that is to be connected again. */
            reconnect_phone_number?: string | null;
            /**
             * @description Language of the link, as a short code.
             * @enum {string|null}
             */
            language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null | (string & {});
            /**
             * @description How far the setup got.
             * @enum {string}
             */
            whatsapp_setup_status?: "pending" | "processing" | "completed" | "failed" | (string & {});
            /** @description What went wrong in the setup. */
            whatsapp_setup_error?: string | null;
            /** @description The number that Kapso provided. */
            provisioned_phone_number?: components["schemas"]["PhoneNumberReference"];
        };
        /** @description A number that Kapso provided for a setup link. */
        PhoneNumberReference: {
            /**
             * Format: uuid
             * @description Id of the number.
             */
            id: string;
            /** @description The number itself. */
            phone_number: string;
            /** @description State of the number. */
            status: string;
            /** @description Area code of the number. */
            area_code?: string | null;
            /** @description Country of the number, two letters. */
            country_iso: string;
            /** @description Code to dial for the country. */
            country_dial_code: string;
            /** @description The number as people write it. */
            display_number?: string | null;
        };
        /** @description How a new setup link is to look and work. */
        SetupLinkCreateRequest: {
            /** @description The setup link. */
            setup_link: {
                /**
                 * Format: uri
                 * @description Where the customer goes when the setup worked.
                 */
                success_redirect_url?: string | null;
                /**
                 * Format: uri
                 * @description Where the customer goes when the setup failed.
                 */
                failure_redirect_url?: string | null;
                /** @description Origins that may embed the page. */
                allowed_origins?: string[];
                /** @description Whether Kapso provides a number; not together with reconnect_phone_number. */
                provision_phone_number?: boolean;
                /** @description Area code that a provided number is to have, in the US only. */
                phone_number_area_code?: string | null;
                /** @description Ways to connect a number that the page offers. */
                allowed_connection_types?: ("coexistence" | "dedicated")[];
                /**
                 * @description Who pays Meta, which cannot change later: the customer, as when left out, or a partner's managed funding.
                 * @enum {string}
                 */
                meta_billing_mode?: "customer_managed" | "partner_managed";
                /** @description Colours of the page. */
                theme_config?: {
                    /** @description Colour of the main parts, as # and six hex digits. */
                    primary_color?: string;
                    /** @description Colour of text on the main parts, as # and six hex digits. */
                    primary_foreground_color?: string;
                    /** @description Colour of the background, as # and six hex digits. */
                    background_color?: string;
                    /** @description Colour of text, as # and six hex digits. */
                    text_color?: string;
                    /** @description Colour of less important text, as # and six hex digits. */
                    muted_text_color?: string;
                    /** @description Colour of boxes, as # and six hex digits. */
                    card_color?: string;
                    /** @description Colour of less important parts, as # and six hex digits. */
                    muted_color?: string;
                    /** @description Colour of borders, as # and six hex digits. */
                    border_color?: string;
                    /** @description Colour of secondary parts, as # and six hex digits. */
                    secondary_color?: string;
                    /** @description Colour of text on secondary parts, as # and six hex digits. */
                    secondary_foreground_color?: string;
                    /** @description Colour of parts that delete or warn, as # and six hex digits. */
                    destructive_color?: string;
                    /** @description Colour of text on parts that delete or warn, as # and six hex digits. */
                    destructive_foreground_color?: string;
                } | null;
                /** @description Countries, two letters each, that a provided number can be of; US when none is given. */
                phone_number_country_isos?: string[];
                /** @description Digits of a number of the same customer that is to be connected again. */
                reconnect_phone_number?: string | null;
                /**
                 * @description Language of the link, as a short code.
                 * @enum {string|null}
                 */
                language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null;
            };
        };
        /** @description A new setup link in its envelope. */
        SetupLinkCreateResponse: {
            /** @description The link itself. */
            data: components["schemas"]["SetupLinkCreated"];
        };
        /** @description A new setup link with its token, which no other answer gives. */
        SetupLinkCreated: components["schemas"]["SetupLink"] & {
            /** @description Secret of the link, given this once only. */
            token: string;
        };
        /** @description What is to change about a setup link. */
        SetupLinkUpdateRequest: {
            /** @description The setup link. */
            setup_link: {
                /**
                 * Format: uri
                 * @description Where the customer goes when the setup worked.
                 */
                success_redirect_url?: string | null;
                /**
                 * Format: uri
                 * @description Where the customer goes when the setup failed.
                 */
                failure_redirect_url?: string | null;
                /** @description Origins that may embed the page. */
                allowed_origins?: string[];
                /** @description Whether Kapso provides a number. */
                provision_phone_number?: boolean;
                /** @description Area code that a provided number is to have, in the US only. */
                phone_number_area_code?: string | null;
                /**
                 * Format: date-time
                 * @description When the link is to stop working.
                 */
                expires_at?: string | Date | null;
                /**
                 * @description State that the link is to have; used cannot be set.
                 * @enum {string}
                 */
                status?: "active" | "expired" | "revoked";
                /** @description Ways to connect a number that the page offers. */
                allowed_connection_types?: ("coexistence" | "dedicated")[];
                /** @description Colours of the page. */
                theme_config?: {
                    /** @description Colour of the main parts, as # and six hex digits. */
                    primary_color?: string;
                    /** @description Colour of text on the main parts, as # and six hex digits. */
                    primary_foreground_color?: string;
                    /** @description Colour of the background, as # and six hex digits. */
                    background_color?: string;
                    /** @description Colour of text, as # and six hex digits. */
                    text_color?: string;
                    /** @description Colour of less important text, as # and six hex digits. */
                    muted_text_color?: string;
                    /** @description Colour of boxes, as # and six hex digits. */
                    card_color?: string;
                    /** @description Colour of less important parts, as # and six hex digits. */
                    muted_color?: string;
                    /** @description Colour of borders, as # and six hex digits. */
                    border_color?: string;
                    /** @description Colour of secondary parts, as # and six hex digits. */
                    secondary_color?: string;
                    /** @description Colour of text on secondary parts, as # and six hex digits. */
                    secondary_foreground_color?: string;
                    /** @description Colour of parts that delete or warn, as # and six hex digits. */
                    destructive_color?: string;
                    /** @description Colour of text on parts that delete or warn, as # and six hex digits. */
                    destructive_foreground_color?: string;
                } | null;
                /** @description Countries, two letters each, that a provided number can be of; US when none is given. */
                phone_number_country_isos?: string[];
                /**
                 * @description Language of the link, as a short code.
                 * @enum {string|null}
                 */
                language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null;
            };
        };
        /** @description One setup link in its envelope. */
        SetupLinkResponse: {
            /** @description The link itself. */
            data: components["schemas"]["SetupLink"];
        };
        /** @description A page of WhatsApp numbers. */
        WhatsappPhoneNumberListResponse: {
            /** @description The numbers of this page. */
            data: components["schemas"]["WhatsappPhoneNumber"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description A WhatsApp number that is connected to your project. */
        WhatsappPhoneNumber: {
            /** @description Meta's id of the number, the same as phone_number_id. */
            id: string;
            /**
             * Format: uuid
             * @description Kapso's own id of the number.
             */
            internal_id: string;
            /** @description Meta's id of the number. */
            phone_number_id: string;
            /** @description Name that your project gave the number. */
            name: string;
            /** @description Meta's id of the WhatsApp Business Account. */
            business_account_id?: string | null;
            /** @description Whether the number is used in the WhatsApp Business app as well. */
            is_coexistence?: boolean | null;
            /** @description Whether Kapso handles messages that come in. */
            inbound_processing_enabled?: boolean;
            /** @description Whether the number takes calls. */
            calls_enabled?: boolean;
            /**
             * Format: date-time
             * @description When Meta's webhook was last seen to work.
             */
            webhook_verified_at?: string | null;
            /**
             * Format: date-time
             * @description When the number was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the number last changed.
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description The customer that the number belongs to.
             */
            customer_id?: string | null;
            /** @description Display name that people see. */
            display_name?: string | null;
            /** @description The number as people write it. */
            display_phone_number?: string | null;
            /** @description The number as digits only. */
            display_phone_number_normalized?: string | null;
            /** @description Display name that Meta has verified. */
            verified_name?: string | null;
            /** @description Meta's opinion of the number: GREEN, YELLOW or RED. */
            quality_rating?: string | null;
            /** @description Meta's state of the number's verification by code. */
            code_verification_status?: string | null;
            /** @description Meta's state of the display name. */
            name_status?: string | null;
            /** @description Meta's state of the number. */
            status?: string | null;
            /** @description How much Meta lets the number send at once. */
            throughput_tier?: string | null;
            /** @description How many people Meta lets the business write to first in a day, as a number or a word. */
            whatsapp_business_manager_messaging_limit?: number | string | null;
            /** @description Whether Meta calls the account official. */
            is_official_business_account?: boolean | null;
            /** @description Whether a PIN protects the number. */
            is_pin_enabled?: boolean | null;
        };
        /** @description A WhatsApp number to connect, with its credentials at Meta. */
        WhatsappPhoneNumberCreateRequest: {
            /** @description The number. */
            whatsapp_phone_number: {
                /** @description Name of the number. */
                name: string;
                /**
                 * @description Whether the number is a real one or the sandbox; production when left out.
                 * @enum {string}
                 */
                kind?: "production" | "sandbox";
                /** @description Meta's id of your number. */
                phone_number_id: string;
                /** @description Meta's id of the WhatsApp Business Account. */
                business_account_id: string;
                /** @description Meta's access token for the number. */
                access_token: string;
                /** @description Token that Meta's webhook is verified with. */
                webhook_verify_token?: string | null;
                /**
                 * Format: uri
                 * @description Address that Meta's webhooks are passed on to.
                 */
                webhook_destination_url?: string | null;
                /** @description Whether Kapso handles messages that come in; it does when this is left out. */
                inbound_processing_enabled?: boolean;
                /** @description Whether the number takes calls; it does not when this is left out. */
                calls_enabled?: boolean;
            };
        };
        /** @description One WhatsApp number in its envelope. */
        WhatsappPhoneNumberResponse: {
            /** @description The number itself. */
            data: components["schemas"]["WhatsappPhoneNumber"];
        };
        /** @description What is to change about a WhatsApp number. */
        WhatsappPhoneNumberUpdateRequest: {
            /** @description The number. */
            whatsapp_phone_number: {
                /** @description Name of the number. */
                name?: string;
                /**
                 * @description Whether the number is a real one or the sandbox.
                 * @enum {string}
                 */
                kind?: "production" | "sandbox";
                /** @description Meta's id of the number, needed when the kind becomes production. */
                phone_number_id?: string;
                /** @description Meta's id of the WhatsApp Business Account. */
                business_account_id?: string;
                /** @description Meta's access token for the number. */
                access_token?: string;
                /** @description Token that Meta's webhook is verified with. */
                webhook_verify_token?: string | null;
                /**
                 * Format: uri
                 * @description Address that Meta's webhooks are passed on to.
                 */
                webhook_destination_url?: string | null;
                /** @description Whether Kapso handles messages that come in. */
                inbound_processing_enabled?: boolean;
                /** @description Whether the number takes calls. */
                calls_enabled?: boolean;
            };
        };
        /** @description Whether a WhatsApp number works; an answer without an envelope. */
        WhatsappPhoneNumberHealthResponse: {
            /**
             * @description Whether the number works; error says that the check itself failed, in an answer with status 200.
             * @enum {string}
             */
            status: "healthy" | "degraded" | "unhealthy" | "error" | (string & {});
            /**
             * Format: date-time
             * @description When the check was made.
             */
            timestamp: string;
            /**
             * Format: date-time
             * @description When checks go on after errors of access.
             */
            retry_after?: string;
            /** @description Why the check failed. */
            error?: string | null;
            /** @description Parts of the check by name, such as token_validity and webhook_verified. */
            checks?: {
                [key: string]: {
                    /** @description Whether this part is in order. */
                    passed?: boolean | null;
                    /** @description What was seen. */
                    details?: {
                        [key: string]: unknown;
                    };
                    /** @description What went wrong. */
                    error?: string;
                } & {
                    [key: string]: unknown;
                };
            } | null;
        };
        /** @description A page of requests for display names. */
        WhatsappDisplayNameRequestListResponse: {
            /** @description The requests of this page. */
            data: components["schemas"]["WhatsappDisplayNameRequest"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description A request to Meta for another display name of a number. */
        WhatsappDisplayNameRequest: {
            /**
             * Format: uuid
             * @description Id of the request.
             */
            id: string;
            /** @description Meta's id of your number. */
            phone_number_id?: string | null;
            /** @description Name that was asked for. */
            requested_display_name: string;
            /** @description Name before. */
            previous_display_name?: string | null;
            /**
             * @description State of the request.
             * @enum {string}
             */
            status: "submitted" | "pending_review" | "approved" | "available_without_review" | "deferred" | "declined" | "expired" | "no_review" | "failed" | "applied" | "cancelled" | (string & {});
            /**
             * Format: date-time
             * @description When Meta was asked.
             */
            submitted_at: string;
            /**
             * Format: date-time
             * @description When Meta decided.
             */
            reviewed_at?: string | null;
            /**
             * Format: date-time
             * @description When the name was put to use.
             */
            applied_at?: string | null;
            /** @description Meta's number of the error. */
            meta_error_code?: number | null;
            /** @description Meta's second number of the error. */
            meta_error_subcode?: number | null;
            /** @description Meta's kind of the error. */
            meta_error_type?: string | null;
            /** @description Meta's sentence about the error. */
            meta_error_message?: string | null;
        };
        /** @description The display name to ask for. */
        WhatsappDisplayNameRequestCreate: {
            /** @description The request. */
            display_name_request: {
                /** @description Name to ask for, 256 characters at most. */
                new_display_name: string;
            };
        };
        /** @description One request for a display name in its envelope. */
        WhatsappDisplayNameRequestResponse: {
            /** @description The request itself. */
            data: components["schemas"]["WhatsappDisplayNameRequest"];
        };
        /** @description A page of webhooks. */
        WhatsappWebhookListResponse: {
            /** @description The webhooks of this page. */
            data: components["schemas"]["WhatsappWebhook"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description An address of yours that Kapso sends events to. */
        WhatsappWebhook: {
            /**
             * Format: uuid
             * @description Id of the webhook.
             */
            id: string;
            /**
             * Format: uri
             * @description Address that events are sent to.
             */
            url: string;
            /**
             * @description Whether events come in Kapso's form or in Meta's own.
             * @default kapso
             * @enum {string}
             */
            kind: "kapso" | "meta" | (string & {});
            /** @description Names of the events that are sent; new ones may come. */
            events: string[];
            /** @description Whether the webhook is switched on. */
            active: boolean;
            /**
             * Format: date-time
             * @description When the webhook was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the webhook last changed.
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description Project that the webhook belongs to.
             */
            project_id: string;
            /** @description Meta's id of the number that the webhook is for. */
            phone_number_id?: string | null;
            /** @description Secret that deliveries are signed with. */
            secret_key?: string | null;
            /** @description Headers to send along. */
            headers?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether messages are collected and sent together. */
            buffer_enabled?: boolean | null;
            /** @description How long messages are collected, in seconds: 1 to 60, and 5 when left out. */
            buffer_window_seconds?: number | null;
            /** @description How many messages are sent together at most, 1 to 100. */
            max_buffer_size?: number | null;
            /** @description Names of the events that are collected. */
            buffer_events?: string[];
            /** @description Minutes without a message after which a conversation counts as inactive. */
            inactivity_minutes?: number | null;
            /** @description Version of the bodies that are sent, such as v2. */
            payload_version?: string | null;
        };
        /** @description A webhook to create for a project. */
        WhatsappProjectWebhookRequest: {
            /** @description The webhook. */
            whatsapp_webhook: {
                /**
                 * Format: uri
                 * @description Address that events are sent to.
                 */
                url: string;
                /** @description Meta's id of the number that the webhook is for, needed for events of messages and conversations and for kind meta. */
                phone_number_id?: string;
                /**
                 * @description Whether events come in Kapso's form, as when left out, or in Meta's own, which cannot change later.
                 * @enum {string}
                 */
                kind?: "kapso" | "meta";
                /** @description Secret that deliveries are signed with. */
                secret_key?: string | null;
                /** @description Whether the webhook is switched on. */
                active?: boolean;
                /** @description Whether messages are collected and sent together. */
                buffer_enabled?: boolean;
                /** @description How long messages are collected, in seconds: 1 to 60, and 5 when left out. */
                buffer_window_seconds?: number | null;
                /** @description How many messages are sent together at most, 1 to 100. */
                max_buffer_size?: number | null;
                /** @description Minutes without a message after which a conversation counts as inactive. */
                inactivity_minutes?: number | null;
                /** @description Names of the events to send. */
                events?: string[];
                /** @description Names of the events that are collected. */
                buffer_events?: string[];
                /** @description Headers to send along. */
                headers?: {
                    [key: string]: unknown;
                } | null;
                /** @description Version of the bodies that are sent, such as v2. */
                payload_version?: string | null;
            };
        };
        /** @description One webhook in its envelope. */
        WhatsappWebhookResponse: {
            /** @description The webhook itself. */
            data: components["schemas"]["WhatsappWebhook"];
        };
        /** @description What is to change about a webhook. */
        WhatsappWebhookUpdateRequest: {
            /** @description The webhook. */
            whatsapp_webhook: {
                /**
                 * Format: uri
                 * @description Address that events are sent to.
                 */
                url?: string;
                /**
                 * @description Whether events come in Kapso's form or in Meta's own; it cannot be changed.
                 * @enum {string}
                 */
                kind?: "kapso" | "meta";
                /** @description Secret that deliveries are signed with. */
                secret_key?: string | null;
                /** @description Whether the webhook is switched on. */
                active?: boolean;
                /** @description Whether messages are collected and sent together. */
                buffer_enabled?: boolean;
                /** @description How long messages are collected, in seconds: 1 to 60, and 5 when left out. */
                buffer_window_seconds?: number | null;
                /** @description How many messages are sent together at most, 1 to 100. */
                max_buffer_size?: number | null;
                /** @description Minutes without a message after which a conversation counts as inactive. */
                inactivity_minutes?: number | null;
                /** @description Names of the events to send. */
                events?: string[];
                /** @description Names of the events that are collected. */
                buffer_events?: string[];
                /** @description Headers to send along. */
                headers?: {
                    [key: string]: unknown;
                } | null;
                /** @description Version of the bodies that are sent, such as v2. */
                payload_version?: string | null;
            };
        };
        /** @description Whether a test event was sent. */
        WebhookTestResponse: {
            /** @description The event itself. */
            data: {
                /** @description Whether the event was sent. */
                success?: boolean;
            };
        };
        /** @description A webhook to create for one number. */
        WhatsappWebhookRequest: {
            /** @description The webhook. */
            whatsapp_webhook: {
                /**
                 * Format: uri
                 * @description Address that events are sent to.
                 */
                url: string;
                /**
                 * @description Whether events come in Kapso's form, as when left out, or in Meta's own, which cannot change later.
                 * @enum {string}
                 */
                kind?: "kapso" | "meta";
                /** @description Secret that deliveries are signed with, which you choose. */
                secret_key: string;
                /** @description Whether the webhook is switched on. */
                active?: boolean;
                /** @description Whether messages are collected and sent together; not with kind meta. */
                buffer_enabled?: boolean;
                /** @description How long messages are collected, in seconds: 1 to 60, and 5 when left out. */
                buffer_window_seconds?: number | null;
                /** @description How many messages are sent together at most, 1 to 100. */
                max_buffer_size?: number | null;
                /** @description Minutes without a message after which a conversation counts as inactive. */
                inactivity_minutes?: number | null;
                /** @description Names of the events to send; needed with kind kapso and left out with kind meta. */
                events?: string[];
                /** @description Names of the events that are collected; not with kind meta. */
                buffer_events?: string[];
                /** @description Headers to send along. */
                headers?: {
                    [key: string]: unknown;
                } | null;
                /** @description Version of the bodies that are sent, such as v2. */
                payload_version?: string | null;
            } & ({
                /**
                 * @description Whether events come in Kapso's form, as when left out, or in Meta's own, which cannot change later.
                 * @constant
                 */
                kind?: "kapso";
                /** @description Names of the events to send; needed with kind kapso and left out with kind meta. */
                events: unknown[];
            } | {
                /**
                 * @description Whether events come in Kapso's form, as when left out, or in Meta's own, which cannot change later.
                 * @constant
                 */
                kind: "meta";
            });
        };
        /** @description A page of deliveries. */
        WebhookDeliveryListResponse: {
            /** @description The deliveries of this page. */
            data: components["schemas"]["WebhookDelivery"][];
            /** @description Cursors to the neighbouring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description One event that was sent, or is to be sent, to a webhook. */
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description Id of the delivery.
             */
            id: string;
            /** @description Name of the event. */
            event: string;
            /**
             * @description State of the delivery.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | (string & {});
            /** @description HTTP status that your address answered with. */
            response_status?: number | null;
            /**
             * Format: date-time
             * @description When your address took the event.
             */
            delivered_at?: string | null;
            /**
             * Format: date-time
             * @description When the delivery failed.
             */
            failed_at?: string | null;
            /**
             * Format: date-time
             * @description When sending was last tried.
             */
            last_attempt_at?: string | null;
            /** @description How often sending was tried. */
            attempt_count: number;
            /**
             * Format: date-time
             * @description When the delivery was created.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Id of the webhook.
             */
            webhook_id?: string | null;
            /** @description Address that the event goes to. */
            webhook_url?: string | null;
            /**
             * Format: uuid
             * @description Kapso's own id of your number.
             */
            whatsapp_config_id?: string | null;
            /** @description Meta's id of your number. */
            phone_number_id?: string | null;
            /** @description Phone number of the person whom the event is about. */
            conversation_phone_number?: string | null;
        };
        /** @description A page of broadcasts. */
        WhatsappBroadcastListResponse: {
            /** @description The broadcasts of this page. */
            data: components["schemas"]["WhatsappBroadcast"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description One template that is sent to many recipients (alpha). */
        WhatsappBroadcast: {
            /**
             * Format: uuid
             * @description Id of the broadcast.
             */
            id: string;
            /** @description Name of the broadcast. */
            name: string;
            /**
             * @description State of the broadcast.
             * @enum {string}
             */
            status: "draft" | "scheduled" | "copying" | "sending" | "stopped" | "completed" | "failed" | (string & {});
            /**
             * Format: date-time
             * @description When the broadcast is to be sent.
             */
            scheduled_at?: string | null;
            /**
             * Format: date-time
             * @description When the broadcast began.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When the broadcast was stopped.
             */
            stopped_at?: string | null;
            /**
             * Format: date-time
             * @description When the broadcast was done.
             */
            completed_at?: string | null;
            /**
             * Format: date-time
             * @description When the broadcast was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the broadcast last changed.
             */
            updated_at: string;
            /** @description How many messages were sent. */
            sent_count?: number;
            /** @description How many messages failed. */
            failed_count?: number;
            /** @description How many messages arrived. */
            delivered_count?: number;
            /** @description How many messages were read. */
            read_count?: number;
            /** @description How many messages are still to go. */
            pending_count?: number;
            /** @description How many messages were held back, which neither sent_count nor failed_count counts. */
            suppressed_count?: number;
            /** @description How many people answered. */
            responded_count?: number;
            /**
             * Format: float
             * @description How many people answered, in percent.
             */
            response_rate?: number;
            /** @description How many recipients there are. */
            total_recipients: number;
            /** @description Meta's id of your number. */
            phone_number_id?: string | null;
            /** @description The template that is sent. */
            whatsapp_template?: components["schemas"]["WhatsappBroadcastTemplate"] | null;
        };
        /** @description The message template that a broadcast sends. */
        WhatsappBroadcastTemplate: {
            /** @description Meta's id of the template, or Kapso's on older broadcasts. */
            id: string;
            /** @description Meta's id of the template. */
            meta_template_id?: string | null;
            /** @description Name of the template. */
            name: string;
            /** @description Language of the template, such as en_US. */
            language_code: string;
            /** @description Meta's category of the template. */
            category: string;
            /** @description Meta's state of the template. */
            status: string;
            /**
             * @description Meta's opinion of the template.
             * @enum {string|null}
             */
            quality_score?: "GREEN" | "YELLOW" | "RED" | "UNKNOWN" | null | (string & {});
            /** @description Parts of the template, as Meta gives them. */
            components?: {
                [key: string]: unknown;
            }[];
        };
        /** @description A broadcast to create (alpha). */
        WhatsappBroadcastCreateRequest: {
            /** @description The broadcast. */
            whatsapp_broadcast: {
                /** @description Name of the broadcast. */
                name: string;
                /** @description Meta's id of the number to send from. */
                phone_number_id: string;
                /** @description Meta's id of the template; Kapso's older UUID is still taken. */
                whatsapp_template_id: string;
            };
        };
        /** @description One broadcast in its envelope. */
        WhatsappBroadcastResponse: {
            /** @description The broadcast itself. */
            data: components["schemas"]["WhatsappBroadcast"];
        };
        /** @description The state that a broadcast is to have (alpha). */
        WhatsappBroadcastUpdateRequest: {
            /** @description The broadcast. */
            whatsapp_broadcast: {
                /**
                 * @description State that the broadcast is to have.
                 * @enum {string}
                 */
                status: "draft" | "stopped";
            };
        };
        /** @description A page of recipients. */
        WhatsappBroadcastRecipientListResponse: {
            /** @description The recipients of this page. */
            data: components["schemas"]["WhatsappBroadcastRecipient"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description One person that a broadcast goes to, and how far it got (alpha). */
        WhatsappBroadcastRecipient: {
            /**
             * Format: uuid
             * @description Id of the recipient.
             */
            id: string;
            /** @description The person's phone number, digits only. */
            phone_number: string;
            /**
             * @description How far the message to this person got.
             * @enum {string}
             */
            status: "pending" | "sent" | "failed" | "suppressed" | (string & {});
            /**
             * Format: date-time
             * @description When the message was sent.
             */
            sent_at?: string | null;
            /**
             * Format: date-time
             * @description When the message failed.
             */
            failed_at?: string | null;
            /** @description What went wrong, for people. */
            error_message?: string | null;
            /**
             * Format: date-time
             * @description When the message arrived.
             */
            delivered_at?: string | null;
            /**
             * Format: date-time
             * @description When the message was read.
             */
            read_at?: string | null;
            /**
             * Format: date-time
             * @description When the person answered.
             */
            responded_at?: string | null;
            /**
             * Format: date-time
             * @description When the recipient was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the recipient last changed.
             */
            updated_at: string;
            /** @description Values for the parts of the template, as Meta takes them. */
            template_components?: {
                [key: string]: unknown;
            }[];
            /** @description What went wrong, in parts. */
            error_details?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Recipients to add to a broadcast (alpha). */
        WhatsappBroadcastRecipientsAddRequest: {
            /** @description The recipients in their envelope. */
            whatsapp_broadcast: {
                /** @description The people, 1,000 at most. */
                recipients: {
                    /** @description The person's phone number, needed without whatsapp_contact_id. */
                    phone_number?: string;
                    /**
                     * Format: uuid
                     * @description Id of the contact at Kapso.
                     */
                    whatsapp_contact_id?: string;
                    /** @description Values for the parts of the template. */
                    components?: {
                        /**
                         * @description Part of the template.
                         * @enum {string}
                         */
                        type: "header" | "body" | "button";
                        /** @description Kind of the button. */
                        sub_type?: string;
                        /** @description Place of the button, from 0. */
                        index?: number;
                        /** @description Values for the variables of the part. */
                        parameters?: ({
                            /** @description Kind of the value, such as text or image. */
                            type?: string;
                            /** @description Name of the variable, in templates that name them. */
                            parameter_name?: string;
                            /** @description The text. */
                            text?: string;
                            /** @description The image, as Meta takes it. */
                            image?: {
                                [key: string]: unknown;
                            };
                            /** @description The video, as Meta takes it. */
                            video?: {
                                [key: string]: unknown;
                            };
                            /** @description The document, as Meta takes it. */
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
        /** @description How many recipients were added. */
        WhatsappBroadcastRecipientsAddResponse: {
            /** @description The recipient itself. */
            data: {
                /** @description How many were added. */
                added: number;
                /** @description How many were skipped because the broadcast has them already. */
                duplicates: number;
                /** @description What was wrong with those that were not added. */
                errors: string[];
            };
        };
        /** @description The state that a broadcast has come to. */
        WhatsappBroadcastSendResponse: {
            /** @description The broadcast itself. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the broadcast.
                 */
                id: string;
                /** @description State of the broadcast. */
                status: string;
                /**
                 * Format: date-time
                 * @description When the broadcast is to be sent.
                 */
                scheduled_at?: string | null;
                /**
                 * Format: date-time
                 * @description When the broadcast began.
                 */
                started_at?: string | null;
                /**
                 * Format: date-time
                 * @description When the broadcast was stopped.
                 */
                stopped_at?: string | null;
                /**
                 * Format: date-time
                 * @description When the broadcast was done.
                 */
                completed_at?: string | null;
            };
        };
        /** @description A file to bring to Meta, in its envelope. */
        MediaIngestRequest: {
            /** @description The file. */
            media_ingest: components["schemas"]["MediaIngest"];
        };
        /** @description A file to bring to Meta. */
        MediaIngest: {
            /** @description Meta's id of the number that the file is for. */
            phone_number_id: string;
            /**
             * Format: uri
             * @description Address that Kapso fetches the file from.
             */
            source: string;
            /**
             * @description What Meta is to make of the file: media to send, which lasts 30 days and is meant when this is left out, or an asset for templates.
             * @enum {string}
             */
            delivery?: "meta_media" | "meta_resumable_asset";
            /** @description Name of the file. */
            filename?: string;
            /** @description Media type of the file. */
            mime_type?: string;
        };
        /** @description A file that was brought to Meta, in its envelope. */
        MediaIngestResponse: {
            /** @description The file itself. */
            data: components["schemas"]["MediaIngestData"];
        };
        /** @description A file that was brought to Meta. */
        MediaIngestData: {
            /**
             * Format: uuid
             * @description Kapso's id of the transfer.
             */
            ingest_id: string;
            /** @description What Meta calls the file. */
            target: components["schemas"]["MediaIngestTarget"];
            /** @description The file as it was fetched. */
            resource: components["schemas"]["MediaIngestResource"];
        };
        /** @description What Meta calls a file. */
        MediaIngestTarget: {
            /**
             * @description What Meta made of the file.
             * @enum {string}
             */
            kind: "meta_media" | "meta_resumable_asset" | (string & {});
            /** @description Meta's id of the file, with kind meta_media only. */
            media_id?: string;
            /** @description Meta's handle of the file, with kind meta_resumable_asset only. */
            handle?: string;
        };
        /** @description The file as it was fetched. */
        MediaIngestResource: {
            /** @description Name of the file. */
            filename: string;
            /** @description Media type of the file. */
            mime_type: string;
            /** @description Size of the file in bytes. */
            size_bytes: number;
            /** @description SHA-256 of the file. */
            sha256: string;
            /**
             * Format: uri
             * @description Address that the file was fetched from.
             */
            source_url: string;
        };
        /** @description A page of WhatsApp Flows. */
        WhatsappFlowListResponse: {
            /** @description The flows of this page. */
            data: components["schemas"]["WhatsappFlow"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description A WhatsApp Flow: a form inside WhatsApp. */
        WhatsappFlow: {
            /**
             * Format: uuid
             * @description Id of the flow.
             */
            id: string;
            /** @description Meta's id of the flow. */
            meta_flow_id: string;
            /** @description Name of the flow. */
            name: string;
            /**
             * @description State of the flow.
             * @enum {string}
             */
            status: "draft" | "published" | (string & {});
            /** @description Version of Meta's flow JSON. */
            json_version?: string | null;
            /** @description Version of Meta's data interface. */
            data_api_version?: string | null;
            /** @description Meta's id of the WhatsApp Business Account. */
            business_account_id?: string | null;
            /**
             * Format: uri
             * @description Address of a preview, for drafts only.
             */
            preview_url?: string | null;
            /**
             * Format: date-time
             * @description When the flow was published.
             */
            published_at?: string | null;
            /**
             * Format: date-time
             * @description When Kapso last compared the flow with Meta.
             */
            last_synced_at?: string | null;
            /**
             * Format: date-time
             * @description When the flow was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the flow last changed.
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description Id of the function that gives the flow its data.
             */
            data_endpoint_function_id?: string | null;
            /** @description Meta's id of your number. */
            phone_number_id?: string | null;
            /**
             * Format: uri
             * @description Address that Meta asks for data.
             */
            data_endpoint_url?: string | null;
            /** @description Whether a function gives the flow its data. */
            has_data_endpoint?: boolean;
            /** @description Whether the keys of the flow are set up. */
            flows_encryption_configured?: boolean;
        };
        /** @description A WhatsApp Flow to create. */
        WhatsappFlowCreateRequest: {
            /** @description Meta's id of a number of the account that the flow is for. */
            phone_number_id: string;
            /** @description Name of the flow. */
            name?: string;
            /** @description Meta's JSON of the flow's screens. */
            flow_json?: {
                [key: string]: unknown;
            };
            /** @description Whether the flow is published at once; it is not when this is left out. */
            publish?: boolean;
        };
        /** @description One WhatsApp Flow in its envelope. */
        WhatsappFlowResponse: {
            /** @description The flow itself. */
            data: components["schemas"]["WhatsappFlow"];
        };
        /** @description Whether the keys of a WhatsApp Flow are set up. */
        WhatsappFlowEncryptionSetupResponse: {
            /** @description The outcome. */
            data: {
                /**
                 * @description Whether the keys were set up now or had been before.
                 * @enum {string}
                 */
                status: "success" | "already_configured" | (string & {});
                /** @description Sentence about the outcome, for people. */
                message: string;
                /** @description Whether the keys of the flow are set up. */
                flows_encryption_configured: boolean;
            };
        };
        /** @description A page of versions. */
        WhatsappFlowVersionListResponse: {
            /** @description The versions of this page. */
            data: components["schemas"]["WhatsappFlowVersion"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description A version of a WhatsApp Flow. */
        WhatsappFlowVersion: {
            /**
             * Format: uuid
             * @description Id of the version.
             */
            id: string;
            /** @description Name of the version. */
            version_label: string;
            /**
             * @description State of the version.
             * @enum {string}
             */
            status: "draft" | "published" | (string & {});
            /** @description Hash of the flow's JSON. */
            flow_json_sha?: string | null;
            /**
             * Format: date-time
             * @description When the version was published.
             */
            published_at?: string | null;
            /** @description What Meta finds wrong with the flow's JSON. */
            validation_errors?: {
                [key: string]: unknown;
            }[] | null;
            /**
             * Format: date-time
             * @description When the version was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the version last changed.
             */
            updated_at: string;
        };
        /** @description A version to add to a WhatsApp Flow. */
        WhatsappFlowVersionCreateRequest: {
            /** @description Meta's JSON of the flow's screens. */
            flow_json: {
                [key: string]: unknown;
            };
            /** @description Meta's id of a number of the flow's account. */
            phone_number_id?: string;
        };
        /** @description One version in its envelope. */
        WhatsappFlowVersionDetailResponse: {
            /** @description The version itself. */
            data: components["schemas"]["WhatsappFlowVersionDetail"];
        };
        /** @description A version of a WhatsApp Flow with its JSON. */
        WhatsappFlowVersionDetail: components["schemas"]["WhatsappFlowVersion"] & {
            /** @description Meta's JSON of the flow's screens. */
            flow_json?: {
                [key: string]: unknown;
            };
        };
        /** @description A data endpoint in its envelope. */
        WhatsappFlowDataEndpointResponse: {
            /** @description The endpoint itself. */
            data: components["schemas"]["WhatsappFlowDataEndpoint"];
        };
        /** @description The function that gives a WhatsApp Flow its data. */
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
             * @description Address that Meta asks for data.
             */
            endpoint_url?: string | null;
            /**
             * @description State of the endpoint.
             * @enum {string}
             */
            status: "draft" | "deployed" | "error" | (string & {});
            /**
             * Format: date-time
             * @description When the endpoint was last deployed.
             */
            last_deployed_at?: string | null;
            /** @description Code of the function. */
            code?: string;
        };
        /** @description The code of a data endpoint. */
        WhatsappFlowDataEndpointCreateRequest: {
            /** @description Code of the function. */
            code: string;
        };
        /** @description The function that is to be a data endpoint. */
        WhatsappFlowDataEndpointAttachRequest: {
            /**
             * Format: uuid
             * @description Id of a deployed function; it can be neither null nor empty.
             */
            function_id: string;
        };
        /** @description A data endpoint that was changed. */
        WhatsappFlowDataEndpointAttachResponse: {
            /** @description The endpoint itself. */
            data: components["schemas"]["WhatsappFlowDataEndpoint"] & {
                /**
                 * Format: uuid
                 * @description Id of the flow.
                 */
                flow_id?: string;
                /**
                 * Format: uuid
                 * @description Id of the function that gives the flow its data.
                 */
                flow_data_endpoint_function_id?: string;
                /** @description Whether the keys of the flow are set up. */
                flow_has_encryption?: boolean;
                /** @description Why the flow could not be published again; null when all went well. */
                warning?: string | null;
            };
        };
        /** @description A data endpoint that Meta knows now. */
        WhatsappFlowDataEndpointRegisterResponse: {
            /** @description The endpoint itself. */
            data: components["schemas"]["WhatsappFlowDataEndpoint"] & {
                /**
                 * Format: uuid
                 * @description Id of the flow.
                 */
                flow_id?: string;
                /**
                 * Format: uuid
                 * @description Id of the function that gives the flow its data.
                 */
                flow_data_endpoint_function_id?: string;
                /** @description Whether the keys of the flow are set up. */
                flow_has_encryption?: boolean;
                /** @description Why the flow could not be published again; null when all went well. */
                warning?: string | null;
            };
        };
        /** @description The last log lines of a data endpoint. */
        WhatsappFlowFunctionLogsResponse: {
            /** @description The function and its log lines. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the function.
                 */
                function_id: string;
                /** @description Name of the function. */
                function_name: string;
                /** @description The lines. */
                logs: components["schemas"]["WhatsappFlowFunctionLog"][];
            };
        };
        /** @description A line that a data endpoint wrote to its log. */
        WhatsappFlowFunctionLog: {
            /** @description How grave the line is, such as error. */
            level?: string;
            /** @description What the line says. */
            message?: string;
            /**
             * Format: date-time
             * @description When the line was written.
             */
            logged_at?: string;
            /** @description Where in the code an error came from. */
            stack?: string | null;
            /** @description Cloudflare's id of the request. */
            cf_ray?: string | null;
            /** @description How the call ended. */
            outcome?: string | null;
        };
        /** @description The last calls of a data endpoint. */
        WhatsappFlowFunctionInvocationsResponse: {
            /** @description The function and its calls. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the function.
                 */
                function_id: string;
                /** @description Name of the function. */
                function_name: string;
                /** @description The calls. */
                invocations: components["schemas"]["WhatsappFlowFunctionInvocation"][];
            };
        };
        /** @description A call of a data endpoint. */
        WhatsappFlowFunctionInvocation: {
            /**
             * Format: uuid
             * @description Id of the call.
             */
            id?: string;
            /** @description HTTP status of the answer. */
            status_code?: number;
            /** @description How long the call took, in milliseconds. */
            duration_ms?: number | null;
            /** @description Body that the call sent. */
            request_body?: {
                [key: string]: unknown;
            } | null;
            /** @description Body that the call gave back. */
            response_body?: {
                [key: string]: unknown;
            } | null;
            /** @description What went wrong, for people. */
            error_message?: string | null;
            /** @description Cloudflare's id of the request. */
            cf_ray?: string | null;
            /**
             * Format: date-time
             * @description When the call was made.
             */
            created_at?: string;
        };
        /** @description All workflows of your project. */
        WorkflowListResponse: {
            /** @description The workflows. */
            data: components["schemas"]["Workflow"][];
        };
        /** @description A workflow: steps that Kapso takes by itself in a conversation. */
        Workflow: {
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            id: string;
            /** @description Name of the workflow. */
            name: string;
            /** @description Short name of the workflow: small letters, digits and hyphens. */
            slug: string;
            /** @description What the workflow is for. */
            description?: string | null;
            /**
             * @description State of the workflow.
             * @enum {string}
             */
            status: "draft" | "active" | "archived" | (string & {});
            /** @description Number that grows with each change. */
            lock_version?: number | null;
            /** @description How long to wait for further messages before going on, in seconds; one when not set. */
            message_debounce_seconds?: number | null;
            /** @description Version of the tools that agents have by default. */
            agent_default_tools_version?: number | null;
            /**
             * @description Whether messages that come in are marked as read, and typing is shown.
             * @enum {string}
             */
            inbound_message_read_mode?: "disabled" | "read_only" | "read_with_typing" | (string & {});
            /**
             * Format: date-time
             * @description When the workflow was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the workflow last changed.
             */
            updated_at: string;
            /**
             * Format: uuid
             * @description Project that the workflow belongs to.
             */
            project_id?: string;
            /** @description How often the workflow was run. */
            execution_count?: number;
            /**
             * Format: date-time
             * @description When the workflow was last run.
             */
            last_executed_at?: string | null;
        };
        /** @description A workflow to create. */
        WorkflowCreateRequest: {
            /** @description The workflow. */
            workflow: {
                /** @description Name of the workflow. */
                name: string;
                /** @description Short name of the workflow: small letters, digits and hyphens. */
                slug?: string;
                /** @description What the workflow is for. */
                description?: string | null;
                /** @description The nodes and edges to begin with. */
                definition?: components["schemas"]["WorkflowDefinitionInput"];
            };
        };
        /** @description The nodes and edges that a workflow is to have. */
        WorkflowDefinitionInput: {
            /** @description The steps; when given, they replace all there are. */
            nodes?: components["schemas"]["WorkflowDefinitionInputNode"][];
            /** @description The ways between the steps; when given, they replace all there are. */
            edges?: components["schemas"]["WorkflowDefinitionInputEdge"][];
        };
        /** @description A step that a workflow is to have. */
        WorkflowDefinitionInputNode: {
            /** @description Name of the step, which edges refer to. */
            id: string;
            /** @description How the editor shows the step. */
            type?: string;
            /** @description Where the node is drawn. */
            position: components["schemas"]["WorkflowDefinitionNodePosition"];
            /** @description What the step does. */
            data: components["schemas"]["WorkflowDefinitionInputNodeData"];
        };
        /** @description Where a step is drawn. */
        WorkflowDefinitionNodePosition: {
            /** @description Distance from the left. */
            x: number;
            /** @description Distance from the top. */
            y: number;
        };
        /** @description What a step is to do. */
        WorkflowDefinitionInputNodeData: {
            /**
             * @description Kind of the step.
             * @enum {string}
             */
            node_type: "start" | "send_text" | "send_template" | "send_interactive" | "wait_for_response" | "decide" | "function" | "webhook" | "agent" | "call" | "handoff" | "set_variable" | "emit_event";
            /** @description Settings of the step, whose form depends on its kind. */
            config: components["schemas"]["WorkflowNodeStartConfig"] | components["schemas"]["WorkflowNodeSendTextConfig"] | components["schemas"]["WorkflowNodeSendTemplateConfig"] | components["schemas"]["WorkflowNodeSendInteractiveConfig"] | components["schemas"]["WorkflowNodeWaitForResponseConfig"] | components["schemas"]["WorkflowNodeDecideConfig"] | components["schemas"]["WorkflowNodeFunctionConfig"] | components["schemas"]["WorkflowNodeWebhookConfig"] | components["schemas"]["WorkflowNodeAgentConfig"] | components["schemas"]["WorkflowNodeCallConfig"] | components["schemas"]["WorkflowNodeHandoffConfig"] | components["schemas"]["WorkflowNodeSetVariableConfig"] | components["schemas"]["WorkflowNodeEmitEventConfig"];
            /** @description Name to show for the node. */
            display_name?: string;
        };
        /** @description Settings of the first step; there are none. */
        WorkflowNodeStartConfig: Record<string, unknown>;
        /** @description Settings of a step that sends a text. */
        WorkflowNodeSendTextConfig: {
            /** @description The text, or what makes it. */
            message: string | {
                [key: string]: unknown;
            };
            /** @description Meta's id of your number. */
            phone_number_id?: string | null;
            /**
             * Format: uuid
             * @description Kapso's own id of your number; legacy, phone_number_id is to be preferred.
             */
            whatsapp_config_id?: string | null;
            /** @description Number to send to instead of the person's own. */
            to_phone_number?: string | null;
            /** @description How long to wait before sending, in seconds. */
            delay_seconds?: number | null;
            /**
             * Format: uuid
             * @description Id of the AI model that is used.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model that is used. */
            provider_model_name?: string | null;
            /** @description Fields that an AI model fills in, and how. */
            ai_field_config?: {
                [key: string]: unknown;
            };
        };
        /** @description Settings of a step that sends a template. */
        WorkflowNodeSendTemplateConfig: {
            /**
             * Format: uuid
             * @description Id of the template.
             */
            template_id: string;
            /** @description Name of the template. */
            template_name?: string | null;
            /** @description Values for the template's variables; their form is not documented. */
            parameters?: unknown;
            /** @description Meta's id of your number. */
            phone_number_id?: string | null;
            /**
             * Format: uuid
             * @description Kapso's own id of your number; legacy, phone_number_id is to be preferred.
             */
            whatsapp_config_id?: string | null;
            /** @description Number to send to instead of the person's own. */
            to_phone_number?: string | null;
            /**
             * Format: uuid
             * @description Id of the AI model that is used.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model that is used. */
            provider_model_name?: string | null;
            /** @description Fields that an AI model fills in, and how. */
            ai_field_config?: {
                [key: string]: unknown;
            };
        };
        /** @description Settings of a step that sends a message with buttons, a list or the like. */
        WorkflowNodeSendInteractiveConfig: {
            /**
             * @description Kind of the message.
             * @enum {string}
             */
            interactive_type: "button" | "list" | "cta_url" | "flow" | "product" | "product_list" | "catalog_message" | "location_request_message";
            /** @description The text, or what makes it. */
            body_text: string | {
                [key: string]: unknown;
            };
            /** @description Text at the foot. */
            footer_text?: string | null;
            /**
             * @description What stands at the head.
             * @enum {string|null}
             */
            header_type?: "none" | "text" | "image" | "video" | "document" | null;
            /** @description Text at the head. */
            header_text?: string | null;
            /** @description Address of the file at the head. */
            header_media_url?: string | null;
            /** @description The buttons, three at most. */
            buttons?: components["schemas"]["WorkflowNodeInteractiveButton"][];
            /** @description Text on the button that opens the list. */
            list_button_text?: string | null;
            /** @description Parts of the list, ten at most. */
            list_sections?: components["schemas"]["WorkflowNodeInteractiveListSection"][];
            /** @description Text on the button that opens a page. */
            cta_display_text?: string | null;
            /** @description Address of the page that the button opens. */
            cta_url?: string | null;
            /** @description Id of the WhatsApp Flow. */
            flow_id?: string | null;
            /** @description Text on the button that opens the WhatsApp Flow. */
            flow_cta?: string | null;
            /** @description Token to send the WhatsApp Flow with. */
            flow_token?: string | null;
            /**
             * @description How the WhatsApp Flow begins.
             * @enum {string|null}
             */
            flow_action?: "navigate" | "data_exchange" | null;
            /** @description Data that the WhatsApp Flow begins with. */
            flow_action_payload?: {
                [key: string]: unknown;
            } | null;
            /** @description What stands at the head, in the legacy form. */
            header_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Buttons or list, in the legacy form. */
            action_config?: {
                [key: string]: unknown;
            } | null;
            /** @description Meta's id of your number. */
            phone_number_id?: string | null;
            /**
             * Format: uuid
             * @description Kapso's own id of your number; legacy, phone_number_id is to be preferred.
             */
            whatsapp_config_id?: string | null;
            /** @description Number to send to instead of the person's own. */
            to_phone_number?: string | null;
            /**
             * Format: uuid
             * @description Id of the AI model that is used.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model that is used. */
            provider_model_name?: string | null;
            /** @description Fields that an AI model fills in, and how. */
            ai_field_config?: {
                [key: string]: unknown;
            };
        };
        /** @description A button below a message. */
        WorkflowNodeInteractiveButton: {
            /** @description Id of the button. */
            id: string;
            /** @description Text on the button, 20 characters at most. */
            title: string;
        };
        /** @description A part of a list in a message. */
        WorkflowNodeInteractiveListSection: {
            /** @description Title of the section. */
            title?: string;
            /** @description The rows. */
            rows: components["schemas"]["WorkflowNodeInteractiveListRow"][];
        };
        /** @description A row of a list in a message. */
        WorkflowNodeInteractiveListRow: {
            /** @description Id of the row. */
            id: string;
            /** @description Text of the row, 24 characters at most. */
            title: string;
            /** @description Text below the title, 72 characters at most. */
            description?: string;
        };
        /** @description Settings of a step that waits for an answer. */
        WorkflowNodeWaitForResponseConfig: {
            /** @description Whether waiting ends by itself. */
            has_timeout?: boolean;
            /** @description How long to wait, in seconds. */
            timeout_seconds?: number | null;
            /** @description Variable that takes the answer. */
            save_response_to?: string | null;
        };
        /** @description Settings of a step that decides where to go on. */
        WorkflowNodeDecideConfig: {
            /**
             * @description Whether an AI model or a function decides.
             * @enum {string}
             */
            decision_type: "ai" | "function";
            /** @description The ways to choose from. */
            conditions: components["schemas"]["WorkflowNodeDecideCondition"][];
            /** @description Further settings of the AI model. */
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
             * @description Id of the AI model that is used.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model that is used. */
            provider_model_name?: string | null;
            /** @description How freely the AI model answers. */
            llm_temperature?: number | null;
            /** @description How long the AI model's answer can be, in tokens. */
            llm_max_tokens?: number | null;
        };
        /** @description A way that a deciding step can take. */
        WorkflowNodeDecideCondition: {
            /**
             * Format: uuid
             * @description Id of the condition.
             */
            id: string;
            /** @description Outcome that takes the edge of this name. */
            label: string;
            /** @description When this way is to be taken. */
            description?: string | null;
        };
        /** @description Settings of a step that calls a function. */
        WorkflowNodeFunctionConfig: {
            /**
             * Format: uuid
             * @description Id of the function.
             */
            function_id: string;
            /** @description Name of the function. */
            function_name?: string | null;
            /** @description Variable that takes the answer. */
            save_response_to?: string | null;
        };
        /** @description Settings of a step that calls an address. */
        WorkflowNodeWebhookConfig: {
            /**
             * Format: uri
             * @description Address to call.
             */
            url: string;
            /**
             * @description HTTP method to use; POST when left out.
             * @enum {string}
             */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Headers to send along, as an object or as text. */
            headers?: {
                [key: string]: string;
            } | string;
            /** @description What the body is made from; any form. */
            body_template?: unknown;
            /**
             * Format: uuid
             * @description Id of the AI model that is used.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model that is used. */
            provider_model_name?: string | null;
            /** @description Fields that an AI model fills in, and how. */
            ai_field_config?: {
                [key: string]: unknown;
            };
            /** @description Variable that takes the answer. */
            save_response_to?: string | null;
        };
        /** @description Settings of a step that leaves the talking to an AI agent. */
        WorkflowNodeAgentConfig: {
            /** @description What the agent is told to be and do. */
            system_prompt?: string | null;
            /**
             * Format: uuid
             * @description Id of the AI model that is used.
             */
            provider_model_id?: string | null;
            /** @description Name of the AI model that is used. */
            provider_model_name?: string | null;
            /** @description How freely the AI model answers. */
            temperature?: number | null;
            /** @description How many turns the agent can take. */
            max_iterations?: number | null;
            /** @description How long an answer can be, in tokens. */
            max_tokens?: number | null;
            /**
             * @description How long the AI model may think.
             * @enum {string|null}
             */
            reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
            /**
             * @description How long the prompt is kept; 5m when left out.
             * @enum {string}
             */
            prompt_cache_ttl?: "5m" | "1h";
            /**
             * @description Whether the agent only watches or also talks.
             * @enum {string}
             */
            observer_prompt_mode?: "analysis_only" | "interactive_chat";
            /**
             * @description Whether the agent's text is sent by itself, as when left out, or by a tool only.
             * @enum {string}
             */
            message_delivery_mode?: "auto_send_assistant_text" | "tool_only";
            /** @description Default tools that the agent has. */
            enabled_default_tools?: string[];
            /** @description Settings of default tools, by name. */
            default_tool_configs?: {
                /** @description Settings of the tool that records events. */
                emit_event?: {
                    /** @description Ids of the kinds of events that it may record. */
                    event_definition_ids?: string[];
                };
            } & {
                [key: string]: unknown;
            };
            /** @description Functions that the agent can use. */
            flow_agent_function_tools?: components["schemas"]["WorkflowNodeAgentFunctionTool"][];
            /** @description Addresses that the agent can call. */
            flow_agent_webhooks?: components["schemas"]["WorkflowNodeAgentWebhook"][];
            /** @description Texts that the agent can read. */
            flow_agent_knowledge_bases?: components["schemas"]["WorkflowNodeAgentKnowledgeBase"][];
            /** @description MCP servers that the agent can use. */
            flow_agent_mcp_servers?: components["schemas"]["WorkflowNodeAgentMcpServer"][];
            /** @description Repositories that the agent can read. */
            flow_agent_resources?: components["schemas"]["WorkflowNodeAgentResource"][];
        };
        /** @description A function that an agent can use. */
        WorkflowNodeAgentFunctionTool: {
            /** @description Name of the tool. */
            name?: string;
            /** @description What the tool is for. */
            description?: string | null;
            /**
             * Format: uuid
             * @description Id of the function.
             */
            function_id?: string | null;
            /** @description Name of the function. */
            function_name?: string | null;
            /** @description JSON Schema of what the tool takes. */
            input_schema?: {
                [key: string]: unknown;
            };
        };
        /** @description An address that an agent can call. */
        WorkflowNodeAgentWebhook: {
            /** @description Name of the tool. */
            name?: string;
            /** @description What the tool is for. */
            description?: string | null;
            /** @description Address to call. */
            url?: string | null;
            /** @description HTTP method of the request. */
            http_method?: string | null;
            /** @description Headers to send along. */
            headers?: {
                [key: string]: unknown;
            } | null;
            /** @description Body to send; any form. */
            body?: unknown;
            /** @description JSON Schema of the body. */
            body_schema?: {
                [key: string]: unknown;
            } | null;
            /** @description JMESPath that picks from the answer. */
            jmespath_query?: string | null;
            /** @description Fields that an AI model fills in, and how. */
            ai_field_config?: {
                [key: string]: unknown;
            };
        };
        /** @description A text that an agent can read. */
        WorkflowNodeAgentKnowledgeBase: {
            /** @description Name of the text. */
            name?: string;
            /** @description What the text is for. */
            description?: string | null;
            /** @description The text itself. */
            knowledge_base_text?: string | null;
        };
        /** @description An MCP server that an agent can use. */
        WorkflowNodeAgentMcpServer: {
            /** @description Name of the server. */
            name?: string;
            /** @description What the server is for. */
            description?: string | null;
            /** @description Address of the server. */
            url?: string | null;
            /** @description Headers to send along. */
            headers?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A repository that an agent can read. */
        WorkflowNodeAgentResource: {
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id?: string | null;
            /**
             * @description Kind of the resource.
             * @enum {string}
             */
            resource_type?: "github_repository";
            /** @description Address of the repository. */
            repo_url?: string;
            /** @description Owner of the repository. */
            owner?: string | null;
            /** @description Name of the repository. */
            repo_name?: string | null;
            /** @description Branch to read. */
            branch?: string | null;
            /**
             * @description How the repository is opened.
             * @enum {string}
             */
            auth_type?: "pat" | "github_app" | "public";
            /** @description Personal access token, which no answer gives. */
            pat?: string | null;
            /** @description Whether a personal access token is stored. */
            has_pat?: boolean | null;
            /**
             * Format: uuid
             * @description Id of the GitHub App's installation.
             */
            github_app_installation_id?: string | null;
            /** @description Whether a GitHub App opens it. */
            has_github_app?: boolean | null;
            /** @description Whether an import left the token out. */
            imported_missing_pat?: boolean | null;
            /** @description Whether an import left the GitHub App out. */
            imported_missing_github_app?: boolean | null;
        };
        /** @description Settings of a step that runs another workflow. */
        WorkflowNodeCallConfig: {
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            workflow_id?: string | null;
            /** @description Name of the workflow. */
            workflow_name?: string | null;
            /** @description Variable that takes an error. */
            save_error_to?: string | null;
        };
        /** @description Settings of a step that hands over to a person. */
        WorkflowNodeHandoffConfig: {
            /** @description Why a person is needed. */
            reason?: string | null;
            /** @description What the person is told; any form. */
            context_data?: unknown;
        };
        /** @description Settings of a step that sets a variable. */
        WorkflowNodeSetVariableConfig: {
            /** @description Name of the variable. */
            variable_name: string;
            /** @description Value of the variable; any form. */
            variable_value: unknown;
            /**
             * @description Type of the value; string when left out.
             * @enum {string}
             */
            value_type?: "string" | "number" | "boolean" | "json";
        };
        /** @description Settings of a step that records an event. */
        WorkflowNodeEmitEventConfig: {
            /** @description Name of the event. */
            event_name: string;
            /** @description Values of the event's properties, by name. */
            properties?: {
                [key: string]: string | number | boolean | null;
            };
            /** @description When the event happened; the moment of the step when left out. */
            occurred_at?: string | null;
        };
        /** @description A way from one step to another that a workflow is to have. */
        WorkflowDefinitionInputEdge: {
            /**
             * Format: uuid
             * @description Id of the edge.
             */
            id?: string;
            /** @description Name of the step that the edge leaves. */
            source: string;
            /** @description Name of the step that the edge leads to. */
            target: string;
            /** @description Outcome of the step that takes this edge; next when left out. */
            label?: string;
            /** @description How the editor shows the edge. */
            type?: string;
            /**
             * Format: uuid
             * @description Condition of a deciding step that takes this edge.
             */
            flow_condition_id?: string | null;
        };
        /** @description One workflow in its envelope. */
        WorkflowResponse: {
            /** @description The workflow itself. */
            data: components["schemas"]["Workflow"];
        };
        /** @description What is to change about a workflow. */
        WorkflowUpdateRequest: {
            /** @description The workflow. */
            workflow: {
                /** @description Name of the workflow. */
                name?: string;
                /** @description Short name of the workflow: small letters, digits and hyphens. */
                slug?: string;
                /** @description What the workflow is for. */
                description?: string | null;
                /**
                 * @description State of the workflow.
                 * @enum {string}
                 */
                status?: "draft" | "active" | "archived";
                /** @description How long to wait for further messages before going on, in seconds. */
                message_debounce_seconds?: number | null;
                /**
                 * @description Whether messages that come in are marked as read, and typing is shown.
                 * @enum {string}
                 */
                inbound_message_read_mode?: "disabled" | "read_only" | "read_with_typing";
                /** @description Number that the change is based on; a stale one is answered with 409. */
                lock_version?: number;
                /** @description The nodes and edges that are to replace those there are. */
                definition?: components["schemas"]["WorkflowDefinitionInput"];
            };
        };
        /** @description One workflow with its nodes and edges, in its envelope. */
        WorkflowWithDefinitionResponse: {
            /** @description The workflow itself. */
            data: components["schemas"]["WorkflowWithDefinition"];
        };
        /** @description A workflow with its nodes and edges. */
        WorkflowWithDefinition: components["schemas"]["Workflow"] & {
            /** @description The nodes and edges. */
            definition: components["schemas"]["WorkflowDefinition"];
        };
        /** @description The nodes and edges of a workflow. */
        WorkflowDefinition: {
            /** @description The steps. */
            nodes: components["schemas"]["WorkflowDefinitionNode"][];
            /** @description The ways between the steps. */
            edges: components["schemas"]["WorkflowDefinitionEdge"][];
        };
        /** @description A step of a workflow. */
        WorkflowDefinitionNode: {
            /** @description Name of the step, which edges refer to. */
            id: string;
            /** @description How the editor shows the step. */
            type: string;
            /** @description Where the node is drawn. */
            position: components["schemas"]["WorkflowDefinitionNodePosition"];
            /** @description What the step does. */
            data: components["schemas"]["WorkflowDefinitionNodeData"];
        };
        /** @description What a step does. */
        WorkflowDefinitionNodeData: {
            /** @description Kind of the step. */
            node_type: string;
            /** @description Settings of the step, whose form depends on its kind. */
            config: components["schemas"]["WorkflowNodeStartConfig"] | components["schemas"]["WorkflowNodeSendTextConfig"] | components["schemas"]["WorkflowNodeSendTemplateConfig"] | components["schemas"]["WorkflowNodeSendInteractiveConfig"] | components["schemas"]["WorkflowNodeWaitForResponseConfig"] | components["schemas"]["WorkflowNodeDecideConfig"] | components["schemas"]["WorkflowNodeFunctionConfig"] | components["schemas"]["WorkflowNodeWebhookConfig"] | components["schemas"]["WorkflowNodeAgentConfig"] | components["schemas"]["WorkflowNodeCallConfig"] | components["schemas"]["WorkflowNodeHandoffConfig"] | components["schemas"]["WorkflowNodeSetVariableConfig"] | components["schemas"]["WorkflowNodeEmitEventConfig"] | {
                [key: string]: unknown;
            };
            /** @description Name to show for the node. */
            display_name: string;
        };
        /** @description A way from one step to another. */
        WorkflowDefinitionEdge: {
            /**
             * Format: uuid
             * @description Id of the edge.
             */
            id: string;
            /** @description Name of the step that the edge leaves. */
            source: string;
            /** @description Name of the step that the edge leads to. */
            target: string;
            /** @description Outcome of the step that takes this edge. */
            label?: string | null;
            /** @description How the editor shows the edge. */
            type: string;
            /**
             * Format: uuid
             * @description Condition of a deciding step that takes this edge.
             */
            flow_condition_id?: string | null;
        };
        /** @description The variables that a workflow knows. */
        WorkflowVariablesResponse: {
            /** @description The variables. */
            data: {
                /** @description Variables that Kapso always knows. */
                fixed: {
                    /** @description Variables about the execution, by name. */
                    system?: {
                        [key: string]: {
                            /** @description Kind of the variable. */
                            type?: string;
                            /** @description What the variable is for. */
                            description?: string;
                            /** @description Whether the variable is always set. */
                            always_available?: boolean;
                        };
                    };
                    /** @description Variables about the conversation, by name. */
                    context?: {
                        [key: string]: {
                            /** @description Kind of the variable. */
                            type?: string;
                            /** @description What the variable is for. */
                            description?: string;
                            /** @description Whether the variable is always set. */
                            always_available?: boolean;
                        };
                    };
                };
                /** @description Variables that were seen in executions. */
                discovered: {
                    /** @description Variables about the execution. */
                    system?: components["schemas"]["DiscoveredVariable"][];
                    /** @description Variables about the conversation. */
                    context?: components["schemas"]["DiscoveredVariable"][];
                    /** @description Variables that the workflow sets. */
                    vars?: components["schemas"]["DiscoveredVariable"][];
                };
            };
        };
        /** @description A variable that was seen in executions. */
        DiscoveredVariable: {
            /** @description Path of the variable. */
            path: string;
            /** @description Name of the variable. */
            name: string;
            /** @description Type of the value. */
            type: string | null;
            /** @description Values that were seen, five at most. */
            sample_values?: (string | number | boolean | {
                [key: string]: unknown;
            } | null)[];
            /** @description How often the variable was used. */
            usage_count?: number;
            /**
             * Format: date-time
             * @description When the variable was last seen.
             */
            last_seen_at?: string | null;
            /** @description How to write the variable in a workflow. */
            reference?: string;
        };
        /** @description Whom a workflow is to be started for, and with what. */
        WorkflowExecutionCreateRequest: {
            /** @description The execution. */
            workflow_execution: {
                /** @description The person's phone number in E.164; this or recipient is needed. */
                phone_number?: string;
                /** @description The person's business-scoped id, instead of phone_number; not with the sandbox. */
                recipient?: string;
                /** @description Meta's id of the number to talk from. */
                phone_number_id?: string;
                /**
                 * @deprecated
                 * @description Older way to name the number to talk from.
                 */
                whatsapp_config_id?: number;
                /** @description Variables to give to the execution. */
                variables?: {
                    [key: string]: unknown;
                };
                /** @description What the execution knows of the conversation. */
                context?: {
                    [key: string]: unknown;
                };
                /** @description Data that the execution begins with. */
                initial_data?: {
                    [key: string]: unknown;
                };
            } & (unknown | unknown);
        };
        /** @description A run that is about to start, in its envelope. */
        WorkflowExecutionCreateAcceptedResponse: {
            /** @description The execution itself. */
            data: components["schemas"]["WorkflowExecutionCreateAccepted"];
        };
        /** @description A run of a workflow that is about to start. */
        WorkflowExecutionCreateAccepted: {
            /** @description Sentence about the outcome, for people. */
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
             * @description Id to follow the execution by.
             */
            tracking_id: string;
        };
        /** @description One execution in its envelope. */
        WorkflowExecutionResponse: {
            /** @description The execution itself. */
            data: components["schemas"]["WorkflowExecutionDetail"];
        };
        /** @description One run of a workflow with its context and events. */
        WorkflowExecutionDetail: components["schemas"]["WorkflowExecution"] & {
            /**
             * Format: uuid
             * @description Id of the execution to resume, which can be a child of this one.
             */
            resumable_execution_id?: string | null;
            /** @description What the execution knows. */
            execution_context?: {
                /** @description Variables that the workflow set. */
                vars?: {
                    [key: string]: unknown;
                } | null;
                /** @description Variables that Kapso set. */
                system?: ({
                    /** @description What started the execution. */
                    trigger_type?: string;
                    /**
                     * Format: uuid
                     * @description Id to follow the execution by.
                     */
                    tracking_id?: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                /** @description Whom the execution talks with. */
                context?: ({
                    /** @description Way in which they talk. */
                    channel?: string;
                    /** @description The person's phone number. */
                    phone_number?: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                /** @description Where the execution came from. */
                metadata?: ({
                    /** @description The request that started the execution. */
                    request?: {
                        /** @description Address that the request came from. */
                        ip?: string;
                        /** @description Program that sent the request. */
                        user_agent?: string;
                        /**
                         * Format: date-time
                         * @description When the request came.
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
            /** @description What happened in the execution. */
            events?: components["schemas"]["WorkflowEvent"][];
        };
        /** @description One run of a workflow with what went wrong in it. */
        WorkflowExecution: components["schemas"]["WorkflowExecutionSummary"] & {
            /** @description What went wrong, in parts. */
            error_details?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Something that happened in a workflow execution. */
        WorkflowEvent: {
            /**
             * Format: uuid
             * @description Id of the event.
             */
            id: string;
            /** @description Kind of the event. */
            event_type: string;
            /** @description Whether the event came in or went out. */
            direction?: string | null;
            /** @description Outcome that was taken. */
            edge_label?: string | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /** @description Data of the event. */
            payload?: {
                [key: string]: unknown;
            };
            /** @description The step that the event belongs to. */
            step?: components["schemas"]["WorkflowStepReference"];
        };
        /** @description The state that an execution is to have. */
        WorkflowExecutionUpdateRequest: {
            /** @description The execution. */
            workflow_execution: {
                /**
                 * @description State that the execution is to have.
                 * @enum {string}
                 */
                status: "ended" | "handoff" | "waiting";
            };
        };
        /** @description An execution that was changed, in its envelope. */
        WorkflowExecutionMinimalResponse: {
            /** @description The execution itself. */
            data: components["schemas"]["WorkflowExecution"];
        };
        /** @description A page of events. */
        WorkflowEventListResponse: {
            /** @description The events of this page. */
            data: components["schemas"]["WorkflowEvent"][];
            /** @description Cursors to the neighbouring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description What a waiting execution is given. */
        WorkflowExecutionResumeRequest: {
            /** @description What the execution waits for. */
            message: {
                /** @description Kind of what is given; payload when left out. */
                kind?: string;
                /** @description What is given: text, an object or an array. */
                data: string | {
                    [key: string]: unknown;
                } | unknown[];
            };
            /** @description Variables to give to the execution. */
            variables?: {
                [key: string]: unknown;
            };
        };
        /** @description An execution that goes on. */
        WorkflowExecutionResumeResponse: {
            /** @description The execution itself. */
            data: components["schemas"]["WorkflowExecutionSummary"] & {
                /**
                 * Format: uuid
                 * @description Id of the execution that was named in the call.
                 */
                requested_execution_id?: string;
                /**
                 * Format: uuid
                 * @description Id of the execution that waits for this one.
                 */
                parent_flow_execution_id?: string | null;
            };
        };
        /** @description All triggers of a workflow. */
        WorkflowTriggerListResponse: {
            /** @description The triggers. */
            data: components["schemas"]["WorkflowTrigger"][];
        };
        /** @description What starts a workflow. */
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
             * @description What starts the workflow.
             * @enum {string}
             */
            trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event" | (string & {});
            /** @description Whether the trigger is switched on. */
            active: boolean;
            /** @description Name to show for the trigger. */
            display_name?: string | null;
            /**
             * Format: date-time
             * @description When the trigger was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the trigger last changed.
             */
            updated_at?: string;
            /** @description Details of the trigger, which depend on its kind. */
            triggerable?: {
                /** @description Meta's id of the number that is listened to. */
                phone_number_id: string;
            } | {
                /** @description Event that starts the workflow, such as whatsapp.message.received. */
                event: string;
                /** @description Meta's id of the number that is listened to. */
                phone_number_id?: string;
            } | {
                /** @description Name of the project's event that starts the workflow. */
                event_name: string;
                /** @description Property of the event to compare. */
                property_key?: string | null;
                /** @description How to compare the property, such as eq. */
                operator?: string | null;
                /** @description What to compare the property with; any form. */
                property_value?: unknown;
            } | {
                [key: string]: unknown;
            };
        };
        /** @description A trigger to add. */
        WorkflowTriggerCreateRequest: {
            /** @description The trigger. */
            trigger: {
                /**
                 * @description What starts the workflow.
                 * @enum {string}
                 */
                trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event";
                /** @description Whether the trigger is switched on; it is when this is left out. */
                active?: boolean;
                /** @description Meta's id of the number that is listened to, needed for inbound_message. */
                phone_number_id?: string;
                /**
                 * @description Event that starts the workflow, needed for whatsapp_event.
                 * @enum {string}
                 */
                event?: "whatsapp.message.received" | "whatsapp.message.sent" | "whatsapp.message.failed" | "whatsapp.conversation.created" | "whatsapp.conversation.ended";
                /** @description Name of the project's event that starts the workflow, needed for project_event. */
                event_name?: string;
                /** @description Property of the event to compare. */
                property_key?: string;
                /**
                 * @description How to compare the property.
                 * @enum {string}
                 */
                operator?: "eq" | "lt" | "lte" | "gt" | "gte";
                /** @description What to compare the property with; any form. */
                property_value?: unknown;
            };
        };
        /** @description One trigger in its envelope. */
        WorkflowTriggerResponse: {
            /** @description The trigger itself. */
            data: components["schemas"]["WorkflowTrigger"];
        };
        /** @description All triggers that a workflow is to have. */
        WorkflowTriggerBulkReplaceRequest: {
            /** @description The triggers; those that are not among them are deleted. */
            triggers: {
                /**
                 * @description What starts the workflow.
                 * @enum {string}
                 */
                trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event";
                /** @description Whether the trigger is switched on; it is when this is left out. */
                active?: boolean;
                /** @description Meta's id of the number that is listened to, needed for inbound_message. */
                phone_number_id?: string;
                /**
                 * @description Event that starts the workflow, needed for whatsapp_event.
                 * @enum {string}
                 */
                event?: "whatsapp.message.received" | "whatsapp.message.sent" | "whatsapp.message.failed" | "whatsapp.conversation.created" | "whatsapp.conversation.ended";
                /** @description Name of the project's event that starts the workflow, needed for project_event. */
                event_name?: string;
                /** @description Property of the event to compare. */
                property_key?: string;
                /**
                 * @description How to compare the property.
                 * @enum {string}
                 */
                operator?: "eq" | "lt" | "lte" | "gt" | "gte";
                /** @description What to compare the property with; any form. */
                property_value?: unknown;
            }[];
        };
        /** @description Whether a trigger is to be on. */
        WorkflowTriggerUpdateRequest: {
            /** @description The trigger. */
            trigger: {
                /** @description Whether the trigger is switched on. */
                active?: boolean;
            };
        };
        /** @description All functions of your project. */
        FunctionListResponse: {
            /** @description The functions. */
            data: components["schemas"]["Function"][];
        };
        /** @description A serverless function of your project. */
        Function: {
            /**
             * Format: uuid
             * @description Id of the function.
             */
            id: string;
            /** @description Name of the function. */
            name: string;
            /** @description Short name of the function: small letters, digits and hyphens. */
            slug: string;
            /** @description Number that grows with each change. */
            lock_version?: number;
            /** @description What the function is for. */
            description?: string | null;
            /** @description Code of the function, one megabyte at most. */
            code?: string;
            /** @description Number of the deployed version. */
            version?: number | null;
            /**
             * @description State of the function.
             * @enum {string}
             */
            status: "draft" | "deployed" | "error" | (string & {});
            /**
             * Format: date-time
             * @description When the function was last deployed.
             */
            last_deployed_at?: string | null;
            /**
             * @description Where the function runs.
             * @enum {string}
             */
            function_type: "cloudflare_worker" | "supabase_function" | (string & {});
            /**
             * @description Whether a call gives the function's answer as it is or in an envelope.
             * @enum {string}
             */
            invoke_response_mode?: "wrapped" | "passthrough" | (string & {});
            /** @description Whether the function can be called without a key. */
            public_endpoint?: boolean;
            /** @description Settings of the place where the function runs. */
            runtime_config?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: uri
             * @description Address that the function can be called at.
             */
            endpoint_url?: string | null;
            /**
             * Format: uuid
             * @description Project that the function belongs to.
             */
            project_id?: string;
            /**
             * Format: uuid
             * @description Account of the member who created the function.
             */
            created_by_id?: string | null;
            /**
             * Format: date-time
             * @description When the function was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the function last changed.
             */
            updated_at: string;
        };
        /** @description A function to create. */
        FunctionCreateRequest: {
            /** @description The function. */
            function: {
                /** @description Name of the function. */
                name: string;
                /** @description Short name of the function: small letters, digits and hyphens. */
                slug?: string;
                /** @description What the function is for. */
                description?: string;
                /** @description Code of the function, one megabyte at most. */
                code: string;
                /**
                 * @description Where the function runs.
                 * @enum {string}
                 */
                function_type: "cloudflare_worker" | "supabase_function";
                /** @description Whether the function can be called without a key, for cloudflare_worker only; it cannot when this is left out. */
                public_endpoint?: boolean;
                /** @description Settings of the place where the function runs. */
                runtime_config?: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description One function in its envelope. */
        FunctionResponse: {
            /** @description The function itself. */
            data: components["schemas"]["Function"];
        };
        /** @description What is to change about a function. */
        FunctionUpdateRequest: {
            /** @description The function. */
            function: {
                /** @description Name of the function. */
                name?: string;
                /** @description Short name of the function: small letters, digits and hyphens. */
                slug?: string;
                /** @description Number that the change is based on; a stale one is answered with 409, none is not compared. */
                lock_version?: number;
                /** @description What the function is for. */
                description?: string;
                /** @description Code of the function, one megabyte at most. */
                code?: string;
                /**
                 * @description Whether a call gives the function's answer as it is or in an envelope.
                 * @enum {string}
                 */
                invoke_response_mode?: "wrapped" | "passthrough";
                /** @description Settings of the place where the function runs. */
                runtime_config?: {
                    [key: string]: unknown;
                };
                /** @description Whether the function can be called without a key. */
                public_endpoint?: boolean;
            };
        };
        /** @description A deployment that has begun; an answer without an envelope. */
        FunctionDeployResponse: {
            /** @description Sentence about the outcome, for people. */
            message: string;
            /**
             * Format: uuid
             * @description Id of the function.
             */
            function_id: string;
            /** @description State of the deployment. */
            status: string;
        };
        /** @description What a function is called with; any members. */
        FunctionInvokeRequest: {
            [key: string]: unknown;
        };
        /** @description What a function gave, passed through as it is. */
        FunctionInvokeResponse: {
            [key: string]: unknown;
        } | unknown[] | string | number | boolean;
        /** @description What a function gave, in an envelope. */
        FunctionInvokeWrappedResponse: {
            /** @description What the function gave; any form but null. */
            data: {
                [key: string]: unknown;
            } | unknown[] | string | number | boolean;
        };
        /** @description All secrets of a function, without their values. */
        FunctionSecretListResponse: {
            /** @description The secrets. */
            data: {
                /** @description Name of the secret. */
                name: string;
                /**
                 * @description Kind of the value.
                 * @enum {string}
                 */
                type: "text" | "json" | "inherited" | (string & {});
            }[];
        };
        /** @description A secret to store. */
        FunctionSecretCreateRequest: {
            /** @description The secret. */
            secret: {
                /** @description Name of the secret: capital letters, digits and underscores. */
                name: string;
                /** @description Value of the secret, text or an object. */
                value: string | {
                    [key: string]: unknown;
                };
            };
        };
        /** @description That a secret was stored; an answer without an envelope. */
        SimpleMessageResponse: {
            /** @description Sentence about the outcome, for people. */
            message: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The last calls of a function. */
        FunctionInvocationsResponse: {
            /** @description The function and its calls. */
            data: {
                /**
                 * Format: uuid
                 * @description Id of the function.
                 */
                function_id: string;
                /** @description Name of the function. */
                function_name: string;
                /** @description The calls. */
                invocations: components["schemas"]["FunctionInvocationDetail"][];
                /** @description How many calls there are. */
                total: number;
            };
        };
        /** @description A call of a function. */
        FunctionInvocationDetail: {
            /**
             * Format: uuid
             * @description Id of the call.
             */
            id: string;
            /** @description HTTP status of the answer. */
            status_code: number;
            /** @description How long the call took, in milliseconds. */
            duration_ms?: number | null;
            /** @description Body that the call sent. */
            request_body?: {
                [key: string]: unknown;
            } | null;
            /** @description Body that the call gave back. */
            response_body?: {
                [key: string]: unknown;
            } | null;
            /** @description What went wrong, for people. */
            error_message?: string | null;
            /**
             * Format: date-time
             * @description When the call was made.
             */
            created_at: string;
            /** @description Lines that the call wrote to its log. */
            console_logs?: components["schemas"]["FunctionConsoleLog"][];
        };
        /** @description A line that a function wrote to its log. */
        FunctionConsoleLog: {
            /** @description How grave the line is, such as error. */
            level: string;
            /** @description What the line says. */
            message: string;
            /**
             * Format: date-time
             * @description When the line was written.
             */
            logged_at: string;
            /** @description Where in the code an error came from. */
            stack?: string | null;
        };
        /** @description All kinds of events of your project. */
        ProjectEventDefinitionListResponse: {
            /** @description The definitions. */
            data: components["schemas"]["ProjectEventDefinition"][];
        };
        /** @description A kind of event and the properties that it has. */
        ProjectEventDefinition: {
            /**
             * Format: uuid
             * @description Id of the definition.
             */
            id: string;
            /** @description Name of the event: small words with dots between them. */
            name: string;
            /** @description What such an event tells. */
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
             * @description When an event of this kind last came.
             */
            last_seen_at?: string | null;
            /**
             * Format: date-time
             * @description When the definition was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the definition last changed.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the definition was archived; null when it is in use.
             */
            archived_at: string | null;
        };
        /** @description A kind of event to define. */
        ProjectEventDefinitionCreateRequest: {
            /** @description Name of the event: small words with dots between them. */
            name: string;
            /** @description What such an event tells. */
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
        /** @description One kind of event in its envelope. */
        ProjectEventDefinitionResponse: {
            /** @description The definition itself. */
            data: components["schemas"]["ProjectEventDefinition"];
        };
        /** @description What is to change about a kind of event. */
        ProjectEventDefinitionUpdateRequest: {
            /** @description Name of the event, which cannot change once an event was recorded. */
            name?: string;
            /** @description What such an event tells. */
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
            /** @description Whether the definition is to be archived. */
            archived?: boolean;
        };
        /** @description A page of events. */
        ProjectEventListResponse: {
            /** @description The events of this page. */
            data: components["schemas"]["ProjectEvent"][];
            /** @description Position among the numbered pages. */
            meta?: components["schemas"]["PaginationMeta"];
            /** @description Cursors to the neighbouring pages. */
            paging?: components["schemas"]["Paging"];
        };
        /** @description An event that your project recorded. */
        ProjectEvent: {
            /**
             * Format: uuid
             * @description Id of the event.
             */
            id: string;
            /** @description Name of the event: small words with dots between them. */
            name: string;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            occurred_at: string;
            /**
             * Format: uuid
             * @description The conversation that the event belongs to.
             */
            conversation_id: string | null;
            /** @description Values of the event's properties, by name. */
            properties: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description An event to record. */
        ProjectEventCreateRequest: {
            /** @description Name of the event: small words with dots between them. */
            name: string;
            /**
             * Format: date-time
             * @description When the event happened; now when left out.
             */
            occurred_at?: string | Date;
            /**
             * Format: uuid
             * @description The conversation that the event belongs to.
             */
            conversation_id?: string;
            /** @description Values of the event's properties, by name. */
            properties?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description One event in its envelope. */
        ProjectEventResponse: {
            /** @description The event itself. */
            data: components["schemas"]["ProjectEvent"];
        };
        /** @description A page of findings. */
        FindingListResponse: {
            /** @description The findings of this page. */
            data: components["schemas"]["FindingSummary"][];
            /** @description Cursors to the neighbouring pages. */
            paging: {
                /** @description Cursors of this page's own ends. */
                cursors: {
                    /** @description Cursor of the first row. */
                    before: string | null;
                    /** @description Cursor of the last row. */
                    after: string | null;
                };
                /** @description Cursor for "after" that gives the next page; null on the last one. */
                next: string | null;
                /** @description Cursor for "before" that gives the page before; null on the first one. */
                previous: string | null;
            };
        };
        /** @description Something that Kapso noticed in your events, in short. */
        FindingSummary: {
            /**
             * Format: uuid
             * @description Id of the finding.
             */
            id: string;
            /** @description Name of what was noticed. */
            signal_name: string;
            /**
             * @description Whether it rises, falls or comes back.
             * @enum {string}
             */
            direction: "rising" | "falling" | "recurring" | (string & {});
            /**
             * @description State of the finding.
             * @enum {string}
             */
            status: "candidate" | "open" | (string & {});
            /** @description How many conversations or events are affected. */
            affected_count: number;
            /**
             * @description What affected_count counts.
             * @enum {string}
             */
            affected_unit: "conversations" | "events" | (string & {});
            /**
             * Format: date-time
             * @description When it was last noticed.
             */
            last_observed_at: string;
            /** @description How many findings go with it. */
            related_findings_count: number;
            /** @description The investigation, or null when there was none. */
            investigation: components["schemas"]["FindingSummaryInvestigation"] | null;
            /** @description Whether a fix helped, or null when there was none. */
            verification: components["schemas"]["FindingSummaryVerification"] | null;
        };
        /** @description How far the investigation of a finding got, in short. */
        FindingSummaryInvestigation: {
            /**
             * @description State of the investigation.
             * @enum {string}
             */
            status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
            /** @description Whether the investigation can be started again. */
            retryable: boolean;
            /** @description Why it can be started again. */
            retry_reason: string | null;
            /**
             * Format: date-time
             * @description When the investigation was done.
             */
            completed_at: string | null;
            /** @description What went wrong, cut at 200 characters. */
            error_message: string | null;
            /** @description Title of the cause, cut at 100 characters. */
            cause_title: string | null;
            /** @description What was found, cut at 200 characters. */
            summary: string | null;
        };
        /** @description Whether a fix helped, in short. */
        FindingSummaryVerification: {
            /**
             * @description State of the verification.
             * @enum {string}
             */
            status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
            /**
             * @description What began the verification.
             * @enum {string}
             */
            trigger_type: "workflow_version" | "regression" | "manual" | (string & {});
            /**
             * Format: date-time
             * @description When the verification was done.
             */
            completed_at: string | null;
        };
        /** @description The error body of the operations on findings. */
        FindingsErrorResponse: {
            /** @description What went wrong, in one sentence. */
            error: string;
            /**
             * @description Machine code of the failure, where there is one.
             * @enum {string}
             */
            code?: "findings_not_enabled" | "finding_not_found" | "investigation_unavailable";
        };
        /** @description One finding in its envelope. */
        FindingDetailResponse: {
            /** @description The finding itself. */
            data: components["schemas"]["FindingDetail"];
        };
        /** @description Something that Kapso noticed in your events. */
        FindingDetail: {
            /**
             * Format: uuid
             * @description Id of the finding.
             */
            id: string;
            /**
             * @description Kind of data that it was noticed in.
             * @enum {string}
             */
            source_type: "project_event" | (string & {});
            /** @description Name of the data that it was noticed in. */
            source_key: string;
            /** @description Name of what was noticed. */
            signal_name: string;
            /**
             * @description Whether it rises, falls or comes back.
             * @enum {string}
             */
            direction: "rising" | "falling" | "recurring" | (string & {});
            /**
             * @description State of the finding.
             * @enum {string}
             */
            status: "candidate" | "open" | "quiet" | (string & {});
            /** @description How many conversations or events are affected. */
            affected_count: number;
            /** @description How many were usual before. */
            baseline_count: number | null;
            /** @description How often it comes now, between 0 and 1. */
            current_rate: number | null;
            /** @description How often it came before, between 0 and 1. */
            baseline_rate: number | null;
            /** @description Number that grows with new evidence. */
            evidence_revision: number;
            /**
             * Format: date-time
             * @description When it was last noticed.
             */
            last_observed_at: string;
            /**
             * Format: date-time
             * @description Start of the time that was looked at.
             */
            window_start_at: string;
            /**
             * Format: date-time
             * @description End of the time that was looked at.
             */
            window_end_at: string;
            /**
             * Format: date-time
             * @description When it was last grave enough to be a finding.
             */
            last_qualified_at: string;
            /**
             * @description What affected_count counts.
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
            /** @description Whether a fix helped, or null when there was none. */
            verification: components["schemas"]["FindingVerification"] | null;
            /** @description Findings that go with it, 24 at most. */
            related_findings: components["schemas"]["RelatedFinding"][];
            /** @description The investigation, or null when there was none. */
            investigation: components["schemas"]["FindingInvestigation"] | null;
        };
        /** @description Whether a fix helped. */
        FindingVerification: {
            /**
             * Format: uuid
             * @description Id of the verification.
             */
            id: string;
            /**
             * @description State of the verification.
             * @enum {string}
             */
            status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
            /**
             * @description What began the verification.
             * @enum {string}
             */
            trigger_type: "workflow_version" | "regression" | "manual" | (string & {});
            /** @description Version of the workflow before the fix. */
            from_workflow_version: number | null;
            /** @description Version of the workflow with the fix. */
            to_workflow_version: number | null;
            /**
             * Format: date-time
             * @description When the verification began.
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When the verification was done.
             */
            completed_at: string | null;
        };
        /** @description A finding that goes with another. */
        RelatedFinding: {
            /**
             * Format: uuid
             * @description Id of the finding.
             */
            id: string;
            /**
             * @description Kind of data that it was noticed in.
             * @enum {string}
             */
            source_type: "project_event" | (string & {});
            /** @description Name of the data that it was noticed in. */
            source_key: string;
            /** @description Name of what was noticed. */
            signal_name: string;
            /**
             * @description Whether it rises, falls or comes back.
             * @enum {string}
             */
            direction: "rising" | "falling" | "recurring" | (string & {});
            /** @description How many conversations or events are affected. */
            affected_count: number;
            /** @description How many were usual before. */
            baseline_count: number | null;
            /** @description How often it comes now, between 0 and 1. */
            current_rate: number | null;
            /** @description How often it came before, between 0 and 1. */
            baseline_rate: number | null;
            /**
             * Format: date-time
             * @description Start of the time that was looked at.
             */
            window_start_at: string;
            /**
             * Format: date-time
             * @description End of the time that was looked at.
             */
            window_end_at: string;
            /**
             * @description What affected_count counts.
             * @enum {string}
             */
            affected_unit: "conversations" | "events" | (string & {});
            /** @description Number that grows with new evidence. */
            evidence_revision: number;
        };
        /** @description The investigation of a finding. */
        FindingInvestigation: {
            /**
             * Format: uuid
             * @description Id of the investigation.
             */
            id: string;
            /**
             * @description State of the investigation.
             * @enum {string}
             */
            status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
            /** @description Whether the investigation can be started again. */
            retryable: boolean;
            /** @description Why it can be started again. */
            retry_reason: string | null;
            /** @description What went wrong, for people. */
            error_message: string | null;
            /**
             * Format: date-time
             * @description When the investigation was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the investigation was done.
             */
            completed_at: string | null;
            /**
             * Format: uuid
             * @description Id of the workflow.
             */
            workflow_id: string | null;
            /** @description Name of the workflow. */
            workflow_name: string | null;
            /** @description What the investigation came to. */
            result: components["schemas"]["FindingInvestigationResult"];
        };
        /** @description What an investigation found. */
        FindingInvestigationResult: {
            /** @description What was found, in short. */
            summary: string | null;
            /** @description What else could be behind it. */
            alternative_explanations: string[] | null;
            /** @description What could not be looked at. */
            coverage_limitations: string[] | null;
            /** @description What is affected. */
            affected_components: string[] | null;
            /** @description What is behind it. */
            causes: components["schemas"]["FindingCause"][];
            /** @description What could be changed. */
            suggested_fixes: components["schemas"]["FindingSuggestedFix"][];
            /** @description How the result differs from the one before, after newer evidence only. */
            change_since_previous?: {
                /**
                 * @description How the result differs.
                 * @enum {string}
                 */
                status?: "not_applicable" | "unchanged" | "narrowed" | "revised" | "replaced" | "insufficient_evidence" | (string & {});
                /** @description Why the result differs. */
                explanation: string;
            };
        };
        /** @description A cause that an investigation found. */
        FindingCause: {
            /** @description Title of the cause. */
            title: string;
            /** @description Why that is thought. */
            explanation: string;
            /**
             * @description How sure the investigation is.
             * @enum {string}
             */
            confidence: "low" | "medium" | "high" | (string & {});
            /** @description Where it was seen. */
            evidence_references: components["schemas"]["FindingEvidenceReference"][];
        };
        /** @description Where a cause or a fix was seen. */
        FindingEvidenceReference: {
            /** @description Kind of thing where it was seen. */
            source_type: string;
            /** @description Id of the thing where it was seen. */
            source_id: string | null;
            /** @description What was seen. */
            observation: string | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at: string | null;
        };
        /** @description A change that an investigation suggests. */
        FindingSuggestedFix: {
            /** @description Title of the fix. */
            title: string;
            /**
             * @description Whether this is the main fix, of which there is one.
             * @enum {string}
             */
            priority: "primary" | "secondary" | (string & {});
            /**
             * @description Kind of thing to change.
             * @enum {string}
             */
            category: "workflow" | "code" | "evaluation" | "configuration" | (string & {});
            /** @description What to change. */
            change: string;
            /** @description How to see that it helped. */
            verification: string;
            /** @description What the fix changes. */
            target: {
                /** @description Name of what the fix changes. */
                name: string | null;
                /** @description Where it is. */
                location: string | null;
            };
            /** @description Where it was seen. */
            evidence_references: components["schemas"]["FindingEvidenceReference"][];
        };
        /** @description Evidence, or why there is none, in its envelope. */
        FindingEvidenceResponse: {
            /** @description What is in the envelope. */
            data: components["schemas"]["FindingEvidence"] | components["schemas"]["FindingEvidenceUnavailable"];
        };
        /** @description The events and conversations behind a finding. */
        FindingEvidence: {
            /** @description The finding. */
            finding: components["schemas"]["FindingEvidenceFinding"];
            /** @description The kind of event, or null when it is gone. */
            event_definition: components["schemas"]["FindingEvidenceEventDefinition"] | null;
            /** @description How much of the evidence is given. */
            coverage: components["schemas"]["FindingEvidenceCoverage"];
            /** @description The workflow that is concerned. */
            workflow: {
                /**
                 * Format: uuid
                 * @description Id of the workflow.
                 */
                id?: string;
                /** @description Name of the workflow. */
                name?: string;
            } | null;
            /** @description Counts by day. */
            daily_history: components["schemas"]["FindingEvidenceDailyHistoryEntry"][];
            /** @description The events. */
            source_events: components["schemas"]["FindingEvidenceSourceEvent"][];
            /** @description Ids of conversations that are affected. */
            affected_conversation_ids: string[];
            /** @description Ids of conversations to compare with. */
            comparison_conversation_ids: string[];
            /** @description Kinds of events that came together with them. */
            co_occurring_events: components["schemas"]["FindingEvidenceCoOccurringEvent"][];
            /** @description Findings that go with it, 25 at most. */
            grouped_findings: components["schemas"]["FindingEvidenceFinding"][];
            /** @description Evidence of each of those findings. */
            evidence_by_finding: components["schemas"]["FindingEvidenceGroup"][];
            /** @description What is new, on repeated investigations only. */
            new_evidence?: components["schemas"]["FindingEvidenceDeltaItem"][];
            /** @description Older evidence, on repeated investigations only and always empty so far. */
            historical_context?: unknown[];
            /** @description How much is new. */
            evidence_summary?: components["schemas"]["FindingEvidenceSummary"];
        };
        /** @description The finding that evidence belongs to. */
        FindingEvidenceFinding: {
            /**
             * Format: uuid
             * @description Id of the finding.
             */
            id: string;
            /**
             * @description Kind of data that it was noticed in.
             * @enum {string}
             */
            source_type: "project_event" | (string & {});
            /** @description Name of the data that it was noticed in. */
            source_key: string;
            /** @description Name of what was noticed. */
            signal_name: string;
            /**
             * @description Whether it rises, falls or comes back.
             * @enum {string}
             */
            direction: "rising" | "falling" | "recurring" | (string & {});
            /**
             * @description State of the finding.
             * @enum {string}
             */
            status: "candidate" | "open" | "quiet" | (string & {});
            /**
             * Format: date-time
             * @description Start of the time that was looked at.
             */
            window_start_at: string;
            /**
             * Format: date-time
             * @description End of the time that was looked at.
             */
            window_end_at: string;
            /** @description How many conversations or events are affected. */
            affected_count: number;
            /** @description How many were usual before. */
            baseline_count: number | null;
            /** @description How often it comes now, between 0 and 1. */
            current_rate: number | null;
            /** @description How often it came before, between 0 and 1. */
            baseline_rate: number | null;
            /**
             * Format: date-time
             * @description When it was last noticed.
             */
            last_observed_at: string;
        };
        /** @description The kind of event that a finding is about. */
        FindingEvidenceEventDefinition: {
            /**
             * Format: uuid
             * @description Id of the definition.
             */
            id: string;
            /** @description Name of the event. */
            name: string;
            /** @description Name of the event for people. */
            display_name: string | null;
            /** @description What such an event tells. */
            description: string | null;
            /** @description Properties of the event, by name. */
            property_schema: {
                [key: string]: unknown;
            } | null;
        };
        /** @description How much of the evidence is given. */
        FindingEvidenceCoverage: {
            /** @description How many events there are. */
            source_event_count: number;
            /** @description How many events are given. */
            source_events_returned: number;
            /** @description How many affected conversations are given. */
            affected_conversations_returned: number;
            /** @description How many other conversations are given. */
            comparison_conversations_returned: number;
            /** @description How many events are given at most. */
            source_event_limit: number;
            /** @description How many affected conversations are given at most. */
            affected_conversation_limit: number;
            /** @description How many other conversations are given at most. */
            comparison_conversation_limit: number;
            /** @description What to know about the choice. */
            note: string | null;
            /**
             * Format: date-time
             * @description Moment after which evidence counts as new.
             */
            cutoff?: string | null;
            /** @description How fresh the evidence is, on repeated investigations only. */
            freshness?: string;
        };
        /** @description Counts of one day. */
        FindingEvidenceDailyHistoryEntry: {
            /**
             * Format: date
             * @description The day.
             */
            bucket_on: string;
            /** @description How many events there were. */
            event_count: number;
            /** @description How many conversations had one. */
            conversation_count: number;
        };
        /** @description An event behind a finding. */
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
             * @description When the event was noticed.
             */
            observed_at: string;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            occurred_at: string;
            /**
             * Format: uuid
             * @description The conversation that the event belongs to.
             */
            conversation_id: string | null;
            /** @description Values of the event's properties, by name. */
            properties: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Your number that the event belongs to. */
            whatsapp_config: {
                /**
                 * Format: uuid
                 * @description Kapso's own id of your number.
                 */
                id?: string;
                /** @description Kind of your number. */
                kind?: string;
                /** @description Name of your number. */
                name?: string | null;
                /** @description Your number itself. */
                business_phone_number?: string | null;
                /** @description Meta's id of your number. */
                meta_phone_number_id?: string | null;
            } | null;
            /** @description The workflow that recorded the event. */
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
                 * @description Id of the workflow's version.
                 */
                snapshot_id?: string | null;
                /** @description Number of the workflow's version. */
                snapshot_version?: number | null;
                /** @description Whether the execution was a test. */
                test_mode?: boolean | null;
            } | null;
        };
        /** @description A kind of event that came together with those behind a finding. */
        FindingEvidenceCoOccurringEvent: {
            /** @description Name of the event. */
            name: string;
            /** @description How often it came. */
            event_count: number;
            /**
             * Format: date-time
             * @description When it was noticed, on repeated investigations only.
             */
            observed_at?: string;
        };
        /** @description The evidence of one of several findings. */
        FindingEvidenceGroup: {
            /** @description The finding. */
            finding: components["schemas"]["FindingEvidenceFinding"];
            /** @description The kind of event, or null when it is gone. */
            event_definition: components["schemas"]["FindingEvidenceEventDefinition"] | null;
            /** @description Counts by day. */
            daily_history: components["schemas"]["FindingEvidenceDailyHistoryEntry"][];
            /** @description The events. */
            source_events: components["schemas"]["FindingEvidenceSourceEvent"][];
            /** @description Ids of conversations that are affected. */
            affected_conversation_ids: string[];
            /** @description Kinds of events that came together with them. */
            co_occurring_events: components["schemas"]["FindingEvidenceCoOccurringEvent"][];
            /** @description What is new, on repeated investigations only. */
            new_evidence?: components["schemas"]["FindingEvidenceDeltaItem"][];
            /** @description Older evidence, on repeated investigations only and always empty so far. */
            historical_context?: unknown[];
            /** @description How much is new. */
            evidence_summary?: components["schemas"]["FindingEvidenceSummary"];
        };
        /** @description Evidence that is new since the last investigation. */
        FindingEvidenceDeltaItem: {
            /**
             * Format: uuid
             * @description Id of the item.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the item was noticed.
             */
            observed_at: string;
            /**
             * @description Whether the item is an event or a conversation.
             * @enum {string}
             */
            source_type: "project_event" | "conversation" | (string & {});
            /** @description Whether the item came after the last investigation. */
            new_since_previous: boolean;
        };
        /** @description How much evidence is new. */
        FindingEvidenceSummary: {
            /**
             * Format: date-time
             * @description Moment after which evidence counts as new.
             */
            cutoff: string | null;
            /** @description How many items are new. */
            new_item_count: number;
        };
        /** @description Why there is no evidence, in an answer with status 200. */
        FindingEvidenceUnavailable: {
            /** @description What went wrong, in one sentence. */
            error: string;
            /** @description Kind of data that it was noticed in. */
            source_type: string | null;
            /** @description Name of the data that it was noticed in. */
            source_key: string | null;
        };
        /** @description An investigation that is about to begin. */
        FindingInvestigationAcceptedResponse: {
            /** @description The investigation itself. */
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
                 * @description State of the investigation.
                 * @enum {string}
                 */
                status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
            };
        };
        /** @description What a decision about a finding led to. */
        FindingVerificationMutationResponse: {
            /** @description The verification itself. */
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
                 * @description State of the verification.
                 * @enum {string}
                 */
                status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
            };
        };
        /** @description A page of embedded inboxes. */
        InboxEmbedListResponse: {
            /** @description The embeds of this page. */
            data: components["schemas"]["InboxEmbed"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description An inbox that is embedded in a page of yours. */
        InboxEmbed: {
            /**
             * Format: uuid
             * @description Id of the embed.
             */
            id: string;
            /** @description Name of the embed. */
            name?: string | null;
            /**
             * @description Whether the whole project, one customer or one number is shown.
             * @enum {string}
             */
            scope_type: "project" | "customer" | "phone_number" | (string & {});
            /** @description Id of the customer, or Meta's id of the number; null when the whole project is shown. */
            scope_id?: string | null;
            /** @description Name of the customer or number. */
            scope_name?: string | null;
            /**
             * Format: uuid
             * @description Member of the project that the inbox acts as.
             */
            assigned_user_id?: string | null;
            /** @description Name of the member that the inbox acts as. */
            assigned_user_name?: string | null;
            /**
             * @description State of the embed.
             * @enum {string}
             */
            status: "active" | "revoked" | (string & {});
            /** @description Origins that may embed the inbox; any may when there are none. */
            allowed_origins: string[];
            /**
             * @description Whether the inbox begins light, dark or as the system has it.
             * @enum {string}
             */
            default_mode: "system" | "light" | "dark" | (string & {});
            /**
             * @description Language of the embed, as a short code.
             * @default en
             * @enum {string}
             */
            language: "en" | "es" | (string & {});
            /**
             * Format: date-time
             * @description When the embed stops working.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description When the embed was last used.
             */
            last_used_at?: string | null;
            /**
             * Format: date-time
             * @description When the embed was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the embed last changed.
             */
            updated_at: string;
        };
        /** @description An inbox to embed. */
        InboxEmbedCreateRequest: {
            /** @description The embedded inbox. */
            inbox_embed: {
                /** @description Name of the embed. */
                name?: string | null;
                /**
                 * @description Whether the whole project, one customer or one number is shown.
                 * @enum {string}
                 */
                scope_type: "project" | "customer" | "phone_number";
                /** @description Id of the customer, or Meta's id of the number; left out when the whole project is shown. */
                scope_id?: string | null;
                /**
                 * Format: uuid
                 * @description Member of the project that the inbox acts as.
                 */
                assigned_user_id?: string | null;
                /** @description Origins that may embed the inbox; any may when there are none. */
                allowed_origins?: string[];
                /**
                 * @description Whether the inbox begins light, dark or, as when left out, as the system has it.
                 * @enum {string}
                 */
                default_mode?: "system" | "light" | "dark";
                /**
                 * @description Language of the inbox, as a short code; en when left out.
                 * @enum {string}
                 */
                language?: "en" | "es";
                /**
                 * Format: date-time
                 * @description When the embed stops working.
                 */
                expires_at?: string | Date | null;
            };
        };
        /** @description A new embedded inbox in its envelope. */
        InboxEmbedCreatedResponse: {
            /** @description The embed itself. */
            data: components["schemas"]["InboxEmbedCreated"];
        };
        /** @description A new embedded inbox with its token and address, which no other answer gives. */
        InboxEmbedCreated: components["schemas"]["InboxEmbed"] & {
            /** @description Secret of the embed, given this once only. */
            token: string;
            /**
             * Format: uri
             * @description Address to embed, given this once only.
             */
            embed_url: string;
        };
        /** @description One embedded inbox in its envelope. */
        InboxEmbedResponse: {
            /** @description The embed itself. */
            data: components["schemas"]["InboxEmbed"];
        };
        /** @description What is to change about an embedded inbox. */
        InboxEmbedUpdateRequest: {
            /** @description The embedded inbox. */
            inbox_embed: {
                /** @description Name of the embed. */
                name?: string | null;
                /**
                 * Format: uuid
                 * @description Member of the project that the inbox acts as.
                 */
                assigned_user_id?: string | null;
                /** @description Origins that may embed the inbox; any may when there are none. */
                allowed_origins?: string[];
                /**
                 * @description Whether the inbox begins light, dark or as the system has it.
                 * @enum {string}
                 */
                default_mode?: "system" | "light" | "dark";
                /**
                 * @description Language of the embed, as a short code.
                 * @enum {string}
                 */
                language?: "en" | "es";
                /**
                 * Format: date-time
                 * @description When the embed stops working.
                 */
                expires_at?: string | Date | null;
            };
        };
        /** @description A page of members. */
        UsersResponse: {
            /** @description The memberships of this page. */
            data: components["schemas"]["User"][];
            /** @description Position among the numbered pages. */
            meta: components["schemas"]["PaginationMeta"];
        };
        /** @description A member of your project. */
        User: {
            /** @description Number of the membership, which is not the account. */
            id: number;
            /**
             * Format: uuid
             * @description Id of the account.
             */
            user_id: string;
            /**
             * Format: email
             * @description Mail address of the member.
             */
            email: string;
            /** @description Name of the member. */
            name: string;
            /**
             * @description What the member may do.
             * @enum {string}
             */
            role: "owner" | "member" | (string & {});
        };
        /** @description All kinds of notifications. */
        NotificationEventTypeListResponse: {
            /** @description The kinds. */
            data: components["schemas"]["NotificationEventType"][];
        };
        /** @description Something that your team can be notified of. */
        NotificationEventType: {
            /** @description Name of the kind in routes. */
            key?: string;
            /** @description Name of the kind. */
            name?: string;
            /** @description What the notification tells. */
            description?: string;
            /**
             * @description What the kind is about.
             * @enum {string}
             */
            category?: "account" | "billing" | "usage" | "whatsapp" | "workflow" | "agent" | "integration" | "security" | "reports" | "product" | "findings" | (string & {});
            /**
             * @description How grave such a notification is.
             * @enum {string}
             */
            severity?: "info" | "warning" | "error" | "critical" | (string & {});
            /** @description Ways in which it can be sent. */
            supported_channels?: ("email" | "slack")[];
            /** @description Members of the data that comes with it. */
            data_contract?: {
                /** @description Members that are always there. */
                required?: string[];
                /** @description Members that can be missing. */
                optional?: string[];
            };
            /** @description Path of the page that shows more, with a place for the project's id. */
            surface_path_template?: string;
        };
        /** @description All destinations of your project. */
        NotificationDestinationListResponse: {
            /** @description The destinations. */
            data: components["schemas"]["NotificationDestination"][];
        };
        /** @description An address or channel that notifications go to. */
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
            /** @description Name of the destination for people. */
            label?: string | null;
            /**
             * @description State of the destination: a mail address waits to be confirmed, a channel is active at once.
             * @enum {string}
             */
            status?: "pending" | "active" | "unhealthy" | (string & {});
            /**
             * @description Way in which notifications are sent.
             * @enum {string}
             */
            channel?: "email" | "slack" | (string & {});
            /** @description Mail address, or Slack's id of the channel. */
            address?: string;
            /**
             * Format: date-time
             * @description When the address was confirmed.
             */
            verified_at?: string | null;
            /**
             * Format: uuid
             * @description Id of the tie to the Slack channel.
             */
            slack_channel_binding_id?: string | null;
            /** @description Name of the Slack workspace. */
            workspace_name?: string | null;
            /**
             * Format: uuid
             * @description Member whom the destination belongs to; null when it is the team's.
             */
            user_id?: string | null;
            /**
             * Format: date-time
             * @description When the destination was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the destination last changed.
             */
            updated_at?: string;
        };
        /** @description One destination in its envelope. */
        NotificationDestinationResponse: {
            /** @description The destination itself. */
            data: components["schemas"]["NotificationDestination"];
        };
        /** @description All routes of your project. */
        NotificationRouteListResponse: {
            /** @description The routes. */
            data: components["schemas"]["NotificationRoute"][];
        };
        /** @description The fact that one kind of notification goes to one destination. */
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
            /** @description Name of the kind of notification. */
            event_key?: string;
            /**
             * Format: date-time
             * @description When the route was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the route last changed.
             */
            updated_at?: string;
        };
        /** @description One route in its envelope. */
        NotificationRouteResponse: {
            /** @description The route itself. */
            data: components["schemas"]["NotificationRoute"];
        };
        /** @description All AI models. */
        ProviderModelListResponse: {
            /** @description The models. */
            data: components["schemas"]["ProviderModel"][];
        };
        /** @description An AI model that workflows and agents can use. */
        ProviderModel: {
            /**
             * Format: uuid
             * @description Id of the model.
             */
            id: string;
            /** @description Name of the model. */
            name: string;
            /** @description Company that offers the model. */
            provider?: string | null;
            /** @description Whether the model thinks before it answers. */
            reasoning_model?: boolean;
            /**
             * @description How the model's thinking is controlled.
             * @enum {string}
             */
            thinking_mode?: "disabled" | "manual" | "adaptive" | "always_adaptive" | (string & {});
            /** @description Whether temperature and the like can be set. */
            supports_custom_sampling?: boolean;
            /** @description How long the model can be let think. */
            supported_reasoning_efforts?: ("none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max")[];
            /**
             * @description How long the model thinks unless told otherwise.
             * @enum {string|null}
             */
            default_reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null | (string & {});
            /** @description How long a prompt can be kept. */
            supported_prompt_cache_ttls?: ("5m" | "1h")[];
            /**
             * @description How long a prompt is kept unless told otherwise.
             * @enum {string|null}
             */
            default_prompt_cache_ttl?: "5m" | "1h" | null | (string & {});
            /**
             * @description The company's interface that is used.
             * @enum {string}
             */
            api_surface?: "provider_default" | "chat_completions" | "responses" | (string & {});
        };
        /** @description A page of calls. */
        ExternalApiLogListResponse: {
            /** @description The calls of this page. */
            data: components["schemas"]["ExternalApiLog"][];
            /** @description Cursors to the neighbouring pages. */
            paging: components["schemas"]["Paging"];
        };
        /** @description A call that was made with a key of your project. */
        ExternalApiLog: {
            /**
             * Format: uuid
             * @description Id of the call.
             */
            id: string;
            /** @description Path that was called. */
            endpoint: string;
            /** @description HTTP method of the request. */
            http_method: string;
            /** @description HTTP status of the answer. */
            response_status: number;
            /** @description How long the answer took, in milliseconds. */
            response_time_ms: number;
            /** @description Address that the call came from. */
            ip_address?: string | null;
            /** @description What went wrong, for people. */
            error_message?: string | null;
            /**
             * Format: date-time
             * @description When the call was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Id of the key that made the call.
             */
            api_key_id?: string | null;
            /** @description Name of the key that made the call. */
            api_key_name?: string | null;
        };
        /** @description A page of log entries. */
        LogSearchResponse: {
            /** @description What the search found. */
            data: {
                /** @description Whether the search could be run. */
                available: boolean;
                /** @description Kind or kinds of log that were searched. */
                source?: string | string[] | null;
                /** @description The time that was searched. */
                window?: components["schemas"]["LogSearchWindow"];
                /** @description The entries. */
                events: components["schemas"]["LogSearchEvent"][];
                /** @description Where to go on. */
                pagination?: components["schemas"]["LogSearchPagination"];
                /** @description Why the search failed. */
                error?: string | null;
                /** @description Machine code of the failure. */
                code?: string | null;
            };
        };
        /** @description The time that was searched. */
        LogSearchWindow: {
            /**
             * Format: date-time
             * @description Start of the time that was searched.
             */
            since?: string;
            /**
             * Format: date-time
             * @description End of the time that was searched.
             */
            until?: string;
        };
        /** @description An entry of the logs; which members it has depends on its source. */
        LogSearchEvent: {
            /** @description Id of the entry. */
            id: string;
            /**
             * @description Kind of log that the entry is from.
             * @enum {string}
             */
            source: "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery" | (string & {});
            /**
             * Format: date-time
             * @description When the entry was written.
             */
            timestamp?: string | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at?: string | null;
            /**
             * Format: date-time
             * @description When the search came to know of it.
             */
            ingested_at?: string | null;
            /** @description How grave the entry is, such as error. */
            level?: string | null;
            /** @description State that the entry tells of. */
            status?: string | null;
            /** @description What the entry says. */
            message?: string | null;
            /** @description Kind of thing that the entry is about. */
            resource_type?: string | null;
            /** @description Id of the thing that the entry is about. */
            resource_id?: string | null;
            /** @description HTTP method of the request. */
            http_method?: string | null;
            /** @description Path that was called. */
            endpoint?: string | null;
            /** @description Id of the key that made the call. */
            api_key_id?: string | null;
            /** @description Name of the key that made the call. */
            api_key_name?: string | null;
            /** @description HTTP status of the answer. */
            response_status?: number | null;
            /** @description How long the answer took, in milliseconds. */
            response_time_ms?: number | null;
            /** @description Kind of the event. */
            event_type?: string | null;
            /** @description Part of Meta's webhook that the entry is about. */
            field?: string | null;
            /** @description Name of the event. */
            event?: string | null;
            /** @description Kind of the message. */
            message_type?: string | null;
            /** @description Meta's id of your number. */
            phone_number_id?: string | null;
            /** @description Your number as people write it. */
            display_phone_number?: string | null;
            /** @description Name of the workflow. */
            flow_name?: string | null;
            /** @description Id of the workflow. */
            flow_id?: string | null;
            /** @description Id of the workflow execution. */
            flow_execution_id?: string | null;
            /** @description Id of the event in the execution. */
            flow_event_id?: string | null;
            /** @description Name of the workflow's step. */
            step_identifier?: string | null;
            /** @description Kind of the workflow's step. */
            step_type?: string | null;
            /** @description Id of the webhook. */
            webhook_id?: string | null;
            /** @description Address of the webhook. */
            webhook_url?: string | null;
            /** @description Class of the error. */
            error_class?: string | null;
            /** @description What went wrong, for people. */
            error_message?: string | null;
            /** @description Further facts of the entry. */
            attributes?: {
                [key: string]: unknown;
            } | null;
            /** @description Data of the entry. */
            payload?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Where to go on in a search. */
        LogSearchPagination: {
            /** @description Whether there are more entries. */
            has_more?: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor?: string | null;
        };
        /** @description What to look for in the logs. */
        LogSearchRequest: {
            /** @description Text to look for. */
            query?: string;
            /**
             * @description How far back to look, 24h when left out; context looks around a moment instead.
             * @enum {string}
             */
            period?: "24h" | "7d" | "context";
            /**
             * @description Kind of log to search; all when left out.
             * @enum {string}
             */
            source?: "all" | "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery";
            /** @description Only entries that tell of a problem. */
            problems_only?: boolean;
            /**
             * @deprecated
             * @description Older name of problems_only.
             */
            errors_only?: boolean;
            /** @description How many entries a page holds, 100 at most and 50 when left out. */
            limit?: number;
            /** @description Value of pagination.next_cursor of the page before. */
            cursor?: string;
            /**
             * Format: date-time
             * @description Moment around which entries are shown, with the period context.
             */
            around?: string | Date;
            /** @description Id of an entry to point out. */
            highlight_event_id?: string;
            /** @description Id of a resource whose entries are to be pointed out. */
            highlight_resource_id?: string;
            /** @description Filters, as an object by name or as an array. */
            filters?: {
                [key: string]: components["schemas"]["LogSearchFilterValue"];
            } | components["schemas"]["LogSearchFilterEntry"][];
        };
        /** @description What a filter compares with. */
        LogSearchFilterValue: string | number | boolean;
        /** @description A filter of a search. */
        LogSearchFilterEntry: {
            /** @description What to filter by. */
            key: string;
            /** @description What to compare with. */
            value: components["schemas"]["LogSearchFilterValue"];
        };
        /** @description The sources and filters that a search takes. */
        LogSearchCatalogResponse: {
            /** @description The catalogue. */
            data: {
                /** @description Whether the logs can be searched. */
                available: boolean;
                /** @description What a search takes. */
                catalog?: {
                    /** @description Kinds of logs. */
                    sources?: {
                        /** @description Name of the kind in a search. */
                        value?: string;
                        /** @description Name of the kind for people. */
                        label?: string;
                        /** @description Colour that the kind is shown in. */
                        color?: string;
                        /** @description Other names of the kind. */
                        aliases?: string[];
                    }[];
                    /** @description Filters that can be used. */
                    filter_suggestions?: {
                        /** @description Name of the filter in a search. */
                        key?: string;
                        /** @description Name of the filter for people. */
                        label?: string;
                        /** @description What the filter compares. */
                        description?: string;
                        /** @description Name of the filter among parameters. */
                        param_key?: string;
                        /** @description Kinds of logs that have what it compares. */
                        sources?: string[];
                    }[];
                    /** @description Members that an entry can have. */
                    detail_fields?: string[];
                };
            };
        };
        /** @description The funding of one account in its envelope. */
        WhatsappFundingResponse: {
            /** @description The account itself. */
            data: components["schemas"]["WhatsappFunding"];
        };
        /** @description How a WhatsApp Business Account is paid for (beta). */
        WhatsappFunding: {
            /** @description Meta's id of the account. */
            waba_id: string;
            /** @description Meta's id of the portfolio that pays. */
            business_portfolio_id: string | null;
            /**
             * @description Whether the account is paid for.
             * @enum {string}
             */
            status: "funded" | "pending" | "unknown" | "not_funded" | "revoked" | (string & {});
            /** @description Why the account is not paid for, as a word to which new ones may be added; null when it is. */
            reason: string | null;
            /** @description Sentence to show, not to be read by programs. */
            message: string;
            /** @description Currency of the amounts. */
            currency: string;
            /** @description Currency of the account at Meta. */
            waba_currency: string | null;
            /**
             * Format: date-time
             * @description When the funding was last seen to work.
             */
            last_verified_at: string | null;
            /**
             * Format: date-time
             * @description When the funding was last looked at.
             */
            last_checked_at: string | null;
            /** @description Whether messages that cost something can be sent. */
            paid_messages: {
                /** @description Whether they are held back. */
                paused: boolean;
                /** @description Why they are held back. */
                reasons: string[];
            };
            /** @description The last run that arranged the funding, or null when there was none. */
            operation: components["schemas"]["WhatsappFundingRun"];
        };
        /** @description The run that arranges an account's funding, or null when there was none. */
        WhatsappFundingRun: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            id: string;
            /**
             * @description State of the run.
             * @enum {string}
             */
            status: "pending" | "running" | "succeeded" | "failed" | "cancelled" | "expired" | (string & {});
            /**
             * Format: date-time
             * @description When the run began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            finished_at: string | null;
            /** @description Kind of the failure; new ones may come. */
            error_kind: string | null;
            /** @description Meta's number of the error. */
            meta_error_code: number | null;
        } | null;
        /** @description The portfolio that is to pay for an account. */
        WhatsappEnsureFundingRequest: {
            /** @description Meta's id of the portfolio that is to pay, digits only. */
            business_portfolio_id: string;
        };
        /** @description Usage in its envelope. */
        WhatsappBillingUsageResponse: {
            /** @description The usage itself. */
            data: components["schemas"]["WhatsappBillingUsage"];
        };
        /** @description What was charged in a stretch of time (beta). */
        WhatsappBillingUsage: {
            /**
             * Format: date-time
             * @description Start of the time that is counted, itself included.
             */
            start_time: string;
            /**
             * Format: date-time
             * @description End of the time that is counted, itself left out.
             */
            end_time: string;
            /**
             * @description Which moment of a charge is counted.
             * @constant
             */
            time_basis: "recorded_at";
            /** @description Currency of the amounts. */
            currency: string;
            /**
             * @description Which charges are counted.
             * @constant
             */
            charge_scope: "kapso_recorded_charges";
            /** @description Sums of all kinds of use. */
            totals: {
                /** @description What the customer is charged, in millionths of a US dollar; below zero for a credit. */
                customer_charge_micro_usd: number;
            };
            /** @description Sums by kind of use. */
            breakdown: components["schemas"]["WhatsappBillingUsageBreakdownItem"][];
        };
        /** @description What was charged for one kind of use. */
        WhatsappBillingUsageBreakdownItem: {
            /** @description Kind of use, such as messaging or calling; new ones may come. */
            usage_kind: string;
            /** @description What the customer is charged, in millionths of a US dollar; below zero for a credit. */
            customer_charge_micro_usd: number;
            /** @description How many messages cost something, for messaging only. */
            billable_messages?: number;
            /** @description How much of the calling is counted, for calling only. */
            coverage?: {
                /**
                 * @description Whether calling is counted.
                 * @enum {string}
                 */
                status: "supported" | "partial" | "unsupported" | "not_available" | (string & {});
                /** @description Why it is not, or not all of it. */
                reason: string | null;
            };
            /** @description How far the numbers are up to date. */
            sync: components["schemas"]["WhatsappBillingUsageSync"];
        };
        /** @description How far the numbers of a kind of use are up to date. */
        WhatsappBillingUsageSync: {
            /**
             * @description Whether the numbers are up to date.
             * @enum {string}
             */
            status: "synced" | "delayed" | "unknown" | "not_available" | (string & {});
            /**
             * Format: date-time
             * @description When the numbers were last fetched.
             */
            last_synced_at: string | null;
            /**
             * Format: date-time
             * @description Moment up to which use is counted.
             */
            usage_through: string | null;
        };
        /** @description A page of accounts and their funding. */
        WhatsappFundingListResponse: {
            /** @description The accounts of this page. */
            data: components["schemas"]["WhatsappFunding"][];
            /** @description Cursors to the neighbouring pages. */
            paging?: components["schemas"]["Paging"];
        };
        /** @description One operation on a portfolio's funding in its envelope. */
        WhatsappFundingOperationResponse: {
            /** @description The operation itself. */
            data: components["schemas"]["WhatsappFundingOperation"];
        };
        /** @description The end of a portfolio's managed funding, under way or done (beta). */
        WhatsappFundingOperation: {
            /**
             * Format: uuid
             * @description Id of the operation.
             */
            operation_id: string;
            /** @description Meta's id of the portfolio that pays. */
            business_portfolio_id: string;
            /**
             * @description State of the operation.
             * @enum {string}
             */
            status: "queued" | "running" | "succeeded" | "failed" | "superseded" | (string & {});
            /**
             * Format: date-time
             * @description When the operation was asked for.
             */
            requested_at: string;
            /** @description Sentence about the outcome, for people. */
            message: string;
        };
        /** @description All modes. */
        AgentModeListResponse: {
            /** @description The modes. */
            data: components["schemas"]["Mode"][];
        };
        /** @description What the Kapso Agent can be run as. */
        Mode: {
            /** @description Short name of the mode. */
            mode?: string;
            /**
             * @description Whether the mode comes with Kapso or is your own.
             * @enum {string}
             */
            kind?: "builtin" | "custom" | (string & {});
            /** @description Whether the mode is switched on. */
            enabled?: boolean;
            /** @description Whether the mode is archived. */
            archived?: boolean;
            /** @description Name of the mode. */
            name?: string;
            /** @description Name of the mode for people. */
            label?: string;
            /** @description What the mode is for. */
            description?: string;
            /** @description Whether new runs are held back. */
            dispatch_paused?: boolean;
            /** @description What the agent can do. */
            capabilities?: string[];
            /** @description Which capability was given how; the form is not documented. */
            capability_assignments?: {
                [key: string]: unknown;
            }[];
            /** @description Id of the AI model that is used. */
            provider_model_id?: string | null;
            /** @description Name of the AI model. */
            model?: string | null;
            /** @description How long the AI model may think. */
            reasoning_effort?: string | null;
            /** @description Ways in which the mode can be started. */
            available_invocations?: ("ui" | "api" | "slack")[];
            /** @description What the agent is told, in custom modes only. */
            instructions?: string | null;
            /** @description Whether the agent has a sandbox, in custom modes only. */
            sandbox_enabled?: boolean;
            /** @description How the sandbox is run, in custom modes only. */
            sandbox_execution?: string | null;
            /** @description Command that prepares the sandbox, in custom modes only. */
            sandbox_setup_command?: string | null;
            /** @description What the sandbox can reach, in custom modes only. */
            sandbox_network_mode?: string | null;
            /** @description Hosts that the sandbox can reach, in custom modes only. */
            sandbox_allowed_outbound_hosts?: string[] | null;
            /** @description Which tools need approval, in custom modes only; the form is not documented. */
            approval_policy?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description One mode in its envelope. */
        AgentModeResponse: {
            /** @description The mode itself. */
            data: components["schemas"]["Mode"];
        };
        /** @description A page of sessions. */
        AgentSessionListResponse: {
            /** @description The sessions of this page. */
            data: components["schemas"]["AgentSession"][];
            /** @description Position among the numbered pages. */
            meta?: components["schemas"]["AgentPaginationMeta"];
            /** @description Cursors to the neighbouring pages. */
            paging?: components["schemas"]["AgentPaging"];
        };
        /** @description A conversation with the Kapso Agent. */
        AgentSession: {
            /**
             * Format: uuid
             * @description Id of the session.
             */
            conversation_id?: string;
            /** @description Title of the session. */
            title?: string | null;
            /**
             * @description State of the session.
             * @enum {string}
             */
            status?: "active" | "paused" | "terminated" | (string & {});
            /**
             * Format: date-time
             * @description When the session was created.
             */
            created_at?: string;
            /** @description How many runs the session has. */
            run_count?: number;
            /** @description The last run, or null when there is none. */
            latest_run?: components["schemas"]["SessionLatestRun"];
            /**
             * Format: date-time
             * @description When anything last happened in the session.
             */
            last_activity_at?: string;
        };
        /** @description The last run of a session, or null when there is none. */
        SessionLatestRun: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            run_id?: string;
            /** @description State of the run. */
            status?: components["schemas"]["RunStatus"];
            /**
             * Format: date-time
             * @description When the run was created.
             */
            created_at?: string;
        } | null;
        /**
         * @description State of a run.
         * @enum {string}
         */
        RunStatus: "queued" | "running" | "paused" | "waiting_for_approval" | "completed" | "failed" | "cancelled" | (string & {});
        /** @description Position among the numbered pages. */
        AgentPaginationMeta: {
            /** @description Number of this page. */
            page?: number;
            /** @description Size of a page. */
            per_page?: number;
            /** @description How many pages there are. */
            total_pages?: number;
            /** @description How many rows there are. */
            total_count?: number;
            /** @description Whether there is a page after this one. */
            has_next?: boolean;
            /** @description Whether the counts are estimates. */
            total_count_estimated?: boolean;
        };
        /** @description Cursors to the neighbouring pages. */
        AgentPaging: {
            /** @description Cursors of this page's own ends. */
            cursors?: components["schemas"]["AgentPaginationCursor"];
            /** @description Cursor for "after" that gives the next page; null on the last one. */
            next?: string | null;
            /** @description Cursor for "before" that gives the page before; null on the first one. */
            previous?: string | null;
        };
        /** @description Cursors of a page's own ends. */
        AgentPaginationCursor: {
            /** @description Cursor of the first row. */
            before?: string | null;
            /** @description Cursor of the last row. */
            after?: string | null;
        };
        /** @description Says why a page of sessions or runs cannot be given. */
        PaginationErrorResponse: {
            /** @description What is wrong with a cursor. */
            error?: string;
            /** @description Machine code, when a numbered page lies beyond the limits. */
            message?: string;
            /** @description Sentence that explains the failure. */
            detail?: string;
        };
        /** @description A session with a page of its runs, in its envelope. */
        AgentSessionDetailResponse: {
            /** @description The session itself. */
            data: components["schemas"]["AgentSessionDetail"];
            /** @description Position among the numbered pages. */
            meta?: components["schemas"]["AgentPaginationMeta"];
            /** @description Cursors to the neighbouring pages. */
            paging?: components["schemas"]["AgentPaging"];
        };
        /** @description A session with a page of its runs. */
        AgentSessionDetail: {
            /** @description The session. */
            session?: components["schemas"]["AgentSession"];
            /** @description The runs of this page. */
            runs?: components["schemas"]["SessionRun"][];
        };
        /** @description A run in the history of a session, without its result. */
        SessionRun: components["schemas"]["Run"] & {
            /** @description Always null: the history leaves results out. */
            result?: null;
        };
        /** @description One run of the Kapso Agent. */
        Run: {
            /**
             * Format: uuid
             * @description Id of the run.
             */
            run_id?: string;
            /**
             * Format: uuid
             * @description Id of the session that the run belongs to.
             */
            conversation_id?: string;
            /** @description State of the run. */
            status?: components["schemas"]["RunStatus"];
            /** @description Short name of the mode. */
            mode?: string;
            /** @description Title of the run. */
            title?: string | null;
            /**
             * @description Whether the run began a session or went on with one.
             * @enum {string}
             */
            kind?: "ask" | "continue" | (string & {});
            /** @description What the agent is asked to do. */
            prompt?: string | null;
            /** @description AI model that was used. */
            provider_model?: string | null;
            /** @description How long the AI model may think. */
            reasoning_effort?: string | null;
            /** @description What went wrong, for people. */
            error_message?: string | null;
            /** @description What the AI model cost, in millionths of a US dollar. */
            ai_cost_microdollars?: number;
            /** @description What the run came to. */
            result?: components["schemas"]["RunResult"];
            /** @description The tool that the run waits to use, or null. */
            pending_approval?: components["schemas"]["PendingApproval"];
            /**
             * Format: date-time
             * @description When the run was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the run began.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When the run was paused.
             */
            paused_at?: string | null;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            finished_at?: string | null;
            /** @description Path to ask for the run again, without a host. */
            status_url?: string;
            /** @description The finding that is investigated, on investigations only. */
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
        /** @description What a run came to, or null before its end. */
        RunResult: {
            /**
             * @description Kind of the result.
             * @enum {string}
             */
            type?: "message" | "finding_investigation" | (string & {});
            /**
             * Format: uuid
             * @description Id of the message, with type message only.
             */
            message_id?: string;
            /** @description The message, with type message only. */
            content?: string;
            /** @description The investigation, with type finding_investigation only. */
            data?: {
                [key: string]: unknown;
            };
        } | null;
        /** @description The tool that a run waits to use, or null when it waits for none. */
        PendingApproval: {
            /**
             * Format: uuid
             * @description Id of the approval.
             */
            id?: string;
            /** @description State of the approval. */
            status?: string;
            /** @description Name of the tool. */
            tool_name?: string;
            /** @description What the tool is to be called with. */
            parameters?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the approval was created.
             */
            created_at?: string;
        } | null;
        /** @description What the Kapso Agent is to do. */
        CreateRunRequest: {
            /** @description Short name of the mode. */
            mode: string;
            /**
             * Format: uuid
             * @description Id of a session of the same key and mode to go on with.
             */
            conversation_id?: string;
            /** @description What the run is given. */
            input: {
                /** @description What the agent is asked to do. */
                prompt?: string;
                /**
                 * Format: uuid
                 * @description Id of the finding to investigate.
                 */
                finding_id?: string;
            };
            /** @description Key-value data of your own. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description One run in its envelope. */
        RunResponse: {
            /** @description The run itself. */
            data: components["schemas"]["Run"];
        };
        /** @description Rows of a table (delisted). */
        DatabaseRowsResponse: {
            /** @description The rows. */
            data: {
                [key: string]: unknown;
            }[];
        };
        /** @description All integrations of your project (delisted). */
        IntegrationListResponse: {
            /** @description The integrations. */
            data: components["schemas"]["Integration"][];
        };
        /** @description An action of another app that your project can take (delisted). */
        Integration: {
            /**
             * Format: uuid
             * @description Id of the integration.
             */
            id?: string;
            /** @description Id of the action. */
            action_id?: string;
            /** @description Short name of the app. */
            app_slug?: string;
            /** @description Name of the app. */
            app_name?: string;
            /** @description Name of the action. */
            action_name?: string;
            /** @description Name of the integration. */
            name?: string;
            /** @description Whether the integration is switched on. */
            enabled?: boolean;
            /** @description Values of the action's properties, by name. */
            configured_props?: {
                [key: string]: unknown;
            };
            /** @description Variables that the integration takes. */
            variable_definitions?: {
                [key: string]: unknown;
            };
            /** @description Pipedream's id of properties that depend on others. */
            dynamic_props_id?: string | null;
            /**
             * Format: date-time
             * @description When the integration was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the integration last changed.
             */
            updated_at?: string;
            /** @description The account that the integration acts with. */
            pipedream_account?: components["schemas"]["PipedreamAccount"];
        };
        /** @description An account at Pipedream that integrations act with (delisted). */
        PipedreamAccount: {
            /**
             * Format: uuid
             * @description Id of the account.
             */
            id?: string;
            /** @description Pipedream's id of the account. */
            pipedream_account_id?: string;
            /** @description Short name of the app. */
            app_slug?: string;
            /** @description Name of the app. */
            app_name?: string;
            /** @description Name of the account at the app. */
            account_name?: string;
            /** @description Whether the account still works. */
            healthy?: boolean;
            /**
             * Format: date-time
             * @description When the account was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the account last changed.
             */
            updated_at?: string;
            /** @description The member who connected it. */
            user?: components["schemas"]["PipedreamUser"];
            /** @description The project that it belongs to; its form is not documented. */
            project?: unknown;
        };
        /** @description The member who connected an account (delisted). */
        PipedreamUser: {
            /**
             * Format: uuid
             * @description Id of the user.
             */
            id?: string;
            /** @description Mail address of the user. */
            email?: string;
            /** @description Name of the user. */
            name?: string;
            /** @description Address of the member's picture. */
            avatar_url?: string | null;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            created_at?: string;
            /** @description How far the member's first steps got. */
            onboarding_status?: string;
        };
        /** @description Whether something was deleted (unverified). */
        DeleteSuccessResponse: {
            /** @description The outcome. */
            data: {
                /** @description Whether it was deleted. */
                success: boolean;
            };
        };
        /** @description All connected accounts; an answer without an envelope (delisted). */
        IntegrationAccountListResponse: {
            /** @description The accounts. */
            accounts: components["schemas"]["PipedreamAccount"][];
        };
        /** @description A token to connect an account with; an answer without an envelope (delisted). */
        IntegrationConnectToken: {
            /** @description The token itself. */
            token?: string;
            /**
             * Format: date-time
             * @description When the token stops working.
             */
            expires_at?: string;
        };
        /** @description The property whose values are asked for (unverified). */
        ConfigurePropRequest: {
            /** @description Name of the property. */
            prop_name: string;
            /** @description Values of the action's properties, by name. */
            configured_props?: {
                [key: string]: unknown;
            };
            /** @description Pipedream's id of properties that depend on others. */
            dynamic_props_id?: string;
        };
        /** @description The values that a property can have (unverified). */
        ConfigurePropResponse: {
            /** @description The rows. */
            data?: {
                [key: string]: unknown;
            }[];
        };
        /** @description The properties that were set so far (unverified). */
        ReloadPropsRequest: {
            /** @description Values of the action's properties, by name. */
            configured_props?: {
                [key: string]: unknown;
            };
            /** @description Pipedream's id of properties that depend on others. */
            dynamic_props_id?: string;
        };
        /** @description One voice agent in its envelope (delisted). */
        VoiceAgentResponse: {
            /** @description The agent itself. */
            data: components["schemas"]["VoiceAgent"];
        };
        /** @description An agent that answers calls (delisted). */
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
             * @description When the agent was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the agent last changed.
             */
            updated_at?: string;
            /** @description Where the agent runs. */
            provider?: {
                /** @description Service that runs the agent. */
                type?: string;
                /** @description Kind of the service. */
                kind?: string;
                /** @description Name of the agent at the service. */
                agent_name?: string;
            };
        };
        /** @description The number that a voice agent is to answer (delisted). */
        VoiceAgentPhoneNumberAssignmentRequest: {
            /** @description The number and how it is answered. */
            voice_agent_whatsapp_config: {
                /** @description Meta's id of your number. */
                phone_number_id?: string;
                /** @description Whether this agent is the number's first one. */
                is_primary?: boolean;
                /** @description Whether the assignment is switched on. */
                enabled?: boolean;
            };
        };
        /** @description One number of a voice agent in its envelope (delisted). */
        VoiceAgentPhoneNumberAssignmentResponse: {
            /** @description The assignment itself. */
            data: components["schemas"]["VoiceAgentPhoneNumberAssignment"];
        };
        /** @description The fact that a voice agent answers a number (delisted). */
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
            /** @description Meta's id of your number. */
            phone_number_id?: string;
            /** @description Whether this agent is the number's first one. */
            is_primary?: boolean;
            /** @description Whether the assignment is switched on. */
            enabled?: boolean;
            /**
             * Format: date-time
             * @description When the assignment was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the assignment last changed.
             */
            updated_at?: string;
        };
    };
    responses: {
        /** @description The key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is nothing under this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A value cannot be used. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The plan of your project does not include this. */
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
        /** @description Count of all rows. */
        Total: number;
        /** @description Count of all pages. */
        TotalPages: number;
        /** @description Size of the page. */
        PerPage: number;
        /** @description Number of the page. */
        Page: number;
        /** @description Links to neighbouring pages as RFC 5988 writes them. */
        Link: string;
        /** @description Checks that a project may ask for in a second. */
        HealthSecondLimit: number;
        /** @description Checks left in this second. */
        HealthSecondRemaining: number;
        /** @description Checks that a project may ask for in a minute. */
        HealthMinuteLimit: number;
        /** @description Checks left in this minute. */
        HealthMinuteRemaining: number;
        /** @description Seconds to wait before the next call. */
        RetryAfter: number;
        /** @description Starts of one workflow that a key may ask for in a second. */
        BurstLimit: number;
        /** @description Starts left in this second. */
        BurstRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWhatsappContactsPlatform: {
        parameters: {
            query?: {
                /** @description Only people who belong to the customer with this id. */
                customer_id?: string;
                /** @description Only people whose customer carries this id of your own system. */
                customer_external_id?: string;
                /** @description Only people with a customer when true, only those without one when false. */
                has_customer?: boolean;
                /** @description Only people whose WhatsApp profile name has this text in it, in either case. */
                profile_name_contains?: string;
                /** @description Only people whose WhatsApp id has this text in it. */
                wa_id_contains?: string;
                /** @description Only the person with exactly this business-scoped user id. */
                business_scoped_user_id?: string;
                /** @description Only people first seen later than this moment (ISO 8601). */
                created_after?: string;
                /** @description Only people first seen earlier than this moment (ISO 8601). */
                created_before?: string;
                /**
                 * @deprecated
                 * @description Number of a page in the older, numbered way of paging, which Kapso has replaced by cursors; beyond page 50, or 5,000 rows in all, the answer is a 400.
                 */
                page?: number;
                /**
                 * @deprecated
                 * @description How many people a numbered page holds.
                 */
                per_page?: number;
                /** @description How many people a page found by cursor holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
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
                    /** @description Count of all contacts, on numbered pages only. */
                    "X-Total"?: string;
                    /** @description Count of all pages, on numbered pages only. */
                    "X-Total-Pages"?: string;
                    /** @description Size of the page, on numbered pages only. */
                    "X-Per-Page"?: string;
                    /** @description Number of the page, on numbered pages only. */
                    "X-Page"?: string;
                    /** @description Links to neighbouring pages as RFC 5988 writes them, on numbered pages only. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappContactListResponse"];
                };
            };
            /** @description A numbered page beyond the limits was asked for. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Machine code of the failure.
                         * @example legacy_offset_pagination_limit_exceeded
                         */
                        message?: string;
                        /**
                         * @description Sentence that explains the failure.
                         * @example Page 51 exceeds the maximum supported legacy offset page (50). Use cursor pagination with limit, after, and before.
                         */
                        detail?: string;
                        /**
                         * @description Page number of the request.
                         * @example 51
                         */
                        requested_page?: number;
                        /**
                         * @description Page size of the request.
                         * @example 100
                         */
                        requested_per_page?: number;
                        /**
                         * @description Rows up to the end of the page that was asked for.
                         * @example 5100
                         */
                        requested_window?: number;
                        /**
                         * @description Last page number that is served.
                         * @example 50
                         */
                        max_page?: number;
                        /**
                         * @description Last row that is served.
                         * @example 5000
                         */
                        max_window?: number;
                        /**
                         * @description Address that pages by cursor instead.
                         * @example https://api.kapso.ai/platform/v1/whatsapp/contacts?limit=100
                         */
                        cursor_example?: string;
                    };
                };
            };
            /** @description The key is missing or wrong. */
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
                    /** @description The person to add. */
                    contact: {
                        /** @description The person's phone number, a plus in front allowed; a business-scoped id cannot be given. */
                        wa_id: string;
                        /** @description The name that the person gave themselves on WhatsApp. */
                        profile_name?: string;
                        /** @description A name that your app gives the person. */
                        display_name?: string;
                        /**
                         * Format: uuid
                         * @description The customer that the person belongs to.
                         */
                        customer_id?: string;
                        /** @description Key-value data of your own. */
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
            /** @description A value cannot be used. */
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
                /** @description Any one of the contact's UUID, number and business-scoped id. */
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
            /** @description The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Nobody has this identifier. */
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
                /** @description Any one of the contact's UUID, number and business-scoped id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description Nobody has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The phone number cannot be used. */
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
                /** @description Any one of the contact's UUID, number and business-scoped id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is to change about the person. */
                    contact: {
                        /** @description The person's phone number as WhatsApp writes it. */
                        wa_id?: string;
                        /** @description The name that the person gave themselves on WhatsApp. */
                        profile_name?: string;
                        /** @description A name that your app gives the person. */
                        display_name?: string;
                        /**
                         * Format: uuid
                         * @description The customer that the person belongs to.
                         */
                        customer_id?: string;
                        /** @description Key-value data of your own. */
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
            /** @description Nobody has this identifier. */
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
                /** @description Any one of the contact's UUID, number and business-scoped id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All choices of one person about marketing messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappContactMarketingPreferenceListResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Nobody has this identifier. */
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
                /** @description Any one of the contact's UUID, number and business-scoped id. */
                identifier: string;
                /** @description Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One choice about marketing messages in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappContactMarketingPreferenceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such contact, number or choice; only the text of the error says which. */
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
                /** @description Only conversations held on this WhatsApp number of yours. */
                phone_number_id?: string;
                /** @description Only conversations with people whose phone number has these digits in it. */
                phone_number?: string;
                /** @description Only conversations in this state. */
                status?: "active" | "ended";
                /** @description Only conversations that this member of the project is assigned to. */
                assigned_user_id?: string;
                /** @description Only conversations that nobody is assigned to; not to be used beside assigned_user_id. */
                unassigned?: boolean;
                /** @description Only conversations begun later than this moment (ISO 8601). */
                created_after?: string;
                /** @description Only conversations begun earlier than this moment (ISO 8601). */
                created_before?: string;
                /** @description Only conversations last active later than this moment (ISO 8601). */
                last_active_after?: string;
                /** @description Only conversations last active earlier than this moment (ISO 8601). */
                last_active_before?: string;
                /** @description How many conversations a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
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
            /** @description The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description A filter has a value that cannot be used. */
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
                /** @description The conversation's UUID. */
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
            /** @description The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description There is no conversation with this id. */
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
                /** @description The conversation's UUID. */
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
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many assignments a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description The conversation's UUID. */
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
                /** @description The conversation's UUID. */
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
            /** @description One assignment in its envelope. */
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
            /** @description The account is no member of the project, or somebody is assigned already. */
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
                /** @description The conversation's UUID. */
                conversation_id: string;
                /** @description Id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One assignment in its envelope. */
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
                /** @description The conversation's UUID. */
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
            /** @description One assignment in its envelope. */
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
            /** @description The account is no member of the project. */
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
                /** @description Only executions in this state. */
                status?: "running" | "waiting" | "ended" | "failed" | "handoff";
                /** @description How many executions a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The conversation's UUID. */
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
                /** @description Only messages of the WhatsApp number with this id of Meta's. */
                phone_number_id?: string;
                /** @description Only messages of this conversation. */
                conversation_id?: string;
                /** @description Only messages with people whose phone number has these digits in it. */
                phone_number?: string;
                /** @description Only messages with the person of this business-scoped user id. */
                business_scoped_user_id?: string;
                /** @description Only messages that came in, or only those that went out. */
                direction?: "inbound" | "outbound";
                /** @description Only messages in this state. */
                status?: "pending" | "sent" | "delivered" | "read" | "failed";
                /** @description Only messages of this kind, such as text. */
                message_type?: string;
                /** @description Only messages with a file when true, only those without one when false. */
                has_media?: boolean;
                /** @description How many messages a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
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
                /** @description WhatsApp's id of the message, which begins with wamid. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One message in its envelope. */
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
                /** @description Only customers whose name has this text in it. */
                name_contains?: string;
                /** @description Only the customer that carries this id of your own system. */
                external_customer_id?: string;
                /** @description Only customers created later than this moment (ISO 8601). */
                created_after?: string;
                /** @description Only customers created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many customers a page holds. */
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
            /** @description One customer in its envelope. */
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
                /** @description Id of the customer at Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One customer in its envelope. */
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
                /** @description Id of the customer at Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
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
                /** @description Id of the customer at Kapso. */
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
            /** @description One customer in its envelope. */
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
                /** @description Only setup links in this state. */
                status?: "active" | "used" | "expired" | "revoked";
                /** @description Only setup links created later than this moment (ISO 8601). */
                created_after?: string;
                /** @description Only setup links created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many setup links a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Id of the customer at Kapso. */
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
                /** @description Id of the customer at Kapso. */
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
            /** @description A new setup link in its envelope. */
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
                /** @description Id of the customer at Kapso. */
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
            /** @description One setup link in its envelope. */
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
                /** @description Only the number with this id of Meta's. */
                phone_number_id?: string;
                /** @description Only numbers of this WhatsApp Business Account. */
                business_account_id?: string;
                /** @description Only numbers that belong to the customer with this id. */
                customer_id?: string;
                /** @description Only numbers that can send when true, only those that cannot when false. */
                messaging_enabled?: boolean;
                /** @description Only numbers whose name has this text in it. */
                name_contains?: string;
                /** @description Only numbers created later than this moment (ISO 8601). */
                created_after?: string;
                /** @description Only numbers created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many numbers a page holds. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of WhatsApp numbers. */
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
                /** @description Id of the customer at Kapso. */
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
            /** @description One WhatsApp number in its envelope. */
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
            /** @description No further number is allowed, or the number is connected already. */
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
                /** @description Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One WhatsApp number in its envelope. */
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
                /** @description Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
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
                /** @description Meta's id of the number. */
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
            /** @description One WhatsApp number in its envelope. */
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
                /** @description Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a WhatsApp number works; an answer without an envelope. */
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
            /** @description Too many requests; the body can have a message beside the error. */
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
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many requests a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests for display names. */
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
                /** @description Meta's id of the number. */
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
            /** @description One request for a display name in its envelope. */
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
                /** @description Meta's id of the number. */
                phone_number_id: string;
                /** @description Id of the request. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One request for a display name in its envelope. */
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
                /** @description Only webhooks that carry Kapso's events, or only those that carry Meta's own. */
                kind?: "kapso" | "meta";
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many webhooks a page holds. */
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
            /** @description One webhook in its envelope. */
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
            /** @description One webhook in its envelope. */
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
            /** @description Done; there is no body. */
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
            /** @description One webhook in its envelope. */
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
                    /** @description Event to send, one that the webhook is subscribed to. */
                    event_type?: string;
                };
            };
        };
        responses: {
            /** @description Whether a test event was sent. */
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
                /** @description Only webhooks whose address has this text in it. */
                url_contains?: string;
                /** @description Only webhooks that carry Kapso's events, or only those that carry Meta's own. */
                kind?: "kapso" | "meta";
                /** @description Only webhooks that are switched on when true, only those that are off when false. */
                active?: boolean;
                /** @description Only webhooks created later than this moment (ISO 8601). */
                created_after?: string;
                /** @description Only webhooks created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many webhooks a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Meta's id of the number. */
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
                /** @description Meta's id of the number. */
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
            /** @description One webhook in its envelope. */
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
                /** @description Meta's id of the number. */
                phone_number_id: string;
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One webhook in its envelope. */
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
                /** @description Meta's id of the number. */
                phone_number_id: string;
                /** @description Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
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
                /** @description Meta's id of the number. */
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
            /** @description One webhook in its envelope. */
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
                /** @description Only deliveries in this state. */
                status?: "pending" | "delivered" | "failed";
                /** @description Only deliveries of this event. */
                event?: string;
                /** @description Only deliveries of this webhook. */
                webhook_id?: string;
                /** @description Only deliveries that failed. */
                errors_only?: boolean;
                /** @description How far back to look. */
                period?: "24h" | "7d" | "30d";
                /** @description How many deliveries a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
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
                /** @description Only broadcasts of the WhatsApp number with this id of Meta's. */
                phone_number_id?: string;
                /** @description Only broadcasts in this state. */
                status?: "draft" | "scheduled" | "copying" | "sending" | "stopped" | "completed" | "failed";
                /** @description Only broadcasts created later than this moment (ISO 8601). */
                created_after?: string;
                /** @description Only broadcasts created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many broadcasts a page holds. */
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
            /** @description One broadcast in its envelope. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBroadcastResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such number or template. */
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
            /** @description One broadcast in its envelope. */
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
            /** @description One broadcast in its envelope. */
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
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many recipients a page holds. */
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
            /** @description How many recipients were added. */
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
            /** @description One broadcast in its envelope. */
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
            /** @description The state that a broadcast has come to. */
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
                     * @description When the broadcast is to be sent; a moment to come.
                     */
                    scheduled_at: string | Date;
                };
            };
        };
        responses: {
            /** @description The state that a broadcast has come to. */
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
            /** @description The state that a broadcast has come to. */
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
            /** @description A file that was brought to Meta, in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaIngestResponse"];
                };
            };
            /** @description The media type is not taken, or the address is none. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The number is the sandbox, or the address leads into a private network. */
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
            /** @description Meta takes no more files for now. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Meta refused the file. */
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
                /** @description Only flows in this state. */
                status?: "draft" | "published";
                /** @description Only flows of this WhatsApp Business Account. */
                business_account_id?: string;
                /** @description Only flows of the WhatsApp number with this id of Meta's. */
                phone_number_id?: string;
                /** @description Only flows whose name has this text in it. */
                name_contains?: string;
                /** @description Only flows created later than this moment (ISO 8601). */
                created_after?: string;
                /** @description Only flows created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many flows a page holds. */
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
            /** @description One WhatsApp Flow in its envelope. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One WhatsApp Flow in its envelope. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Meta's id of a number of the flow's account. */
                    phone_number_id?: string;
                };
            };
        };
        responses: {
            /** @description One WhatsApp Flow in its envelope. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Meta's id of the number whose keys are set up. */
                    phone_number_id?: string;
                };
            };
        };
        responses: {
            /** @description Whether the keys of a WhatsApp Flow are set up. */
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
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many versions a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Id of the WhatsApp Flow at Kapso. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
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
            /** @description One version in its envelope. */
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
            /** @description Meta refused the flow's JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What went wrong, in one sentence. */
                        error?: string;
                        /** @description What Meta finds wrong with the flow's JSON. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
                /** @description Id of the version. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version in its envelope. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A data endpoint in its envelope. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
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
            /** @description A data endpoint in its envelope. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
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
            /** @description A data endpoint that was changed. */
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
            /** @description There is no such flow or function. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The function is not deployed, the number or the keys are missing, or Meta refused. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A data endpoint in its envelope. */
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
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A data endpoint that Meta knows now. */
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
            /** @description The keys of the flow are not set up, or something else is missing. */
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
                /** @description How many lines to give, 50 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last log lines of a data endpoint. */
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
                /** @description Only calls that ended in this way. */
                status?: "success" | "failed";
                /** @description How many calls to give, 20 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last calls of a data endpoint. */
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
                /** @description Number of the page. */
                page?: number;
                /** @description How many answers a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** @description Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no document shows the status or the body. */
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
                /** @description Only workflows in this state. */
                status?: "draft" | "active" | "archived";
                /** @description Only workflows whose name has this text in it, in either case. */
                name_contains?: string;
                /** @description Only workflows created at this moment (ISO 8601) or later. */
                created_after?: string;
                /** @description Only workflows created at this moment (ISO 8601) or earlier. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All workflows of your project. */
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
            /** @description One workflow in its envelope. */
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
            /** @description One workflow in its envelope. */
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
            /** @description One workflow in its envelope. */
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
            /** @description Somebody else changed it meanwhile: lock_version is stale. */
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
            /** @description One workflow with its nodes and edges, in its envelope. */
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
            /** @description The variables that a workflow knows. */
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
                /** @description Only executions in this state. */
                status?: "running" | "waiting" | "ended" | "failed" | "handoff";
                /** @description Only executions that wait for this. */
                waiting_reason?: string;
                /** @description Only executions created at this moment (ISO 8601) or later. */
                created_after?: string;
                /** @description Only executions created at this moment (ISO 8601) or earlier. */
                created_before?: string;
                /** @description Only executions that belong to this conversation. */
                whatsapp_conversation_id?: string;
                /** @description How many executions a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
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
            /** @description A run that is about to start, in its envelope. */
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
            /** @description Too many requests; the body can have a message beside the error. */
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
            /** @description One execution in its envelope. */
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
            /** @description An execution that was changed, in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExecutionMinimalResponse"];
                };
            };
            /** @description The request cannot be used. */
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
            /** @description The state does not allow it. */
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
                /** @description Only events of this kind. */
                event_type?: string;
                /** @description How many events a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
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
            /** @description An execution that goes on. */
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
            /** @description The execution is being resumed already, or busy. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The execution does not wait, or the one that it waits for is another by now. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The execution could not be queued; the same call can be made again. */
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
            /** @description One trigger in its envelope. */
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
            /** @description Done; there is no body. */
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
            /** @description One trigger in its envelope. */
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
            /** @description All functions of your project. */
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
            /** @description One function in its envelope. */
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
            /** @description One function in its envelope. */
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
            /** @description Done; there is no body. */
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
            /** @description One function in its envelope. */
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
            /** @description Somebody else changed it meanwhile: lock_version is stale. */
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
            /** @description A deployment that has begun; an answer without an envelope. */
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
            /** @description What the function gave. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunctionInvokeResponse"] | components["schemas"]["FunctionInvokeWrappedResponse"];
                    "text/plain": string;
                };
            };
            /** @description The body is no JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description There is no such function, or it is private and the key is missing or wrong. */
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
            /** @description The function failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What went wrong, in one sentence. */
                        error: string;
                        /** @description Sentence that explains the failure. */
                        detail?: string;
                        /**
                         * Format: uuid
                         * @description Id of the call.
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
            /** @description The place where the function runs failed. */
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
            /** @description That a secret was stored; an answer without an envelope. */
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
            /** @description The function is not deployed, or the name cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The place where the function runs failed. */
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
                /** @description Name of the secret: capital letters, digits and underscores. */
                secret_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is no body. */
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
            /** @description The place where the function runs failed. */
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
                /** @description Only calls that ended in this way. */
                status?: "success" | "failed";
                /** @description How many calls to give, 20 at most. */
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
            /** @description The last calls of a function. */
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
                /** @description Whether archived definitions are listed too. */
                include_archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All kinds of events of your project. */
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
            /** @description A definition of this name was there and is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectEventDefinitionResponse"];
                };
            };
            /** @description One kind of event in its envelope. */
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
                /** @description Id of the definition. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One kind of event in its envelope. */
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
                /** @description Id of the definition. */
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
                /** @description Id of the definition. */
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
            /** @description One kind of event in its envelope. */
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
                /** @description Only events of this name. */
                name?: string;
                /** @description Only events of this conversation. */
                conversation_id?: string;
                /** @description Only events that happened at this moment (ISO 8601) or later. */
                occurred_after?: string;
                /** @description Only events that happened at this moment (ISO 8601) or earlier. */
                occurred_before?: string;
                /** @description How many events a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
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
            /** @description One event in its envelope. */
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
                /** @description How many findings a page is to hold, 25 at most; another number is answered with 400. */
                limit?: number;
                /** @description Cursor of the page to go on with; a 400 follows when before is sent as well. */
                after?: string;
                /** @description Cursor of the page to go back to; a 400 follows when after is sent as well. */
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
            /** @description The page size or a cursor cannot be used, or both cursors were sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Findings are switched off for your project. */
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
            /** @description One finding in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDetailResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
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
            /** @description Evidence, or why there is none, in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingEvidenceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
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
            /** @description An investigation that is about to begin. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingInvestigationAcceptedResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            /** @description An investigation is being started already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            /** @description The finding cannot be investigated, or nothing is set up to do it. */
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
                     * @description Why the finding is dismissed.
                     * @enum {string}
                     */
                    reason: "not_relevant" | "expected_behavior" | "already_fixed" | "incorrect" | "other";
                    /** @description What is to be said about it. */
                    note: string;
                };
            };
        };
        responses: {
            /** @description What a decision about a finding led to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingVerificationMutationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            /** @description The reason or the note is missing or cannot be used. */
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
            /** @description What a decision about a finding led to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingVerificationMutationResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsErrorResponse"];
                };
            };
            /** @description No finished investigation has seen the newest evidence. */
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
                /** @description Only embeds in this state. */
                status?: "active" | "revoked";
                /** @description Only embeds that show the whole project, one customer or one number. */
                scope_type?: "project" | "customer" | "phone_number";
                /** @description Only embeds of the customer or number with this id. */
                scope_id?: string;
                /** @description Only embeds that act as this member of the project. */
                assigned_user_id?: string;
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many embeds a page holds. */
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
            /** @description A new embedded inbox in its envelope. */
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
            /** @description One embedded inbox in its envelope. */
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
            /** @description Done; there is no body. */
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
            /** @description One embedded inbox in its envelope. */
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
                /** @description Number of the page, from 1. */
                page?: number;
                /** @description How many members a page holds. */
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
            /** @description All kinds of notifications. */
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
            /** @description All destinations of your project. */
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
                     * @description Kind of the destination; mail addresses alone can be added.
                     * @enum {string}
                     */
                    kind: "shared_email";
                    /** @description Mail address to send to. */
                    address: string;
                    /** @description Name of the destination for people. */
                    label?: string;
                };
            };
        };
        responses: {
            /** @description One destination in its envelope. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDestinationResponse"];
                };
            };
            /** @description Destinations of this kind cannot be added. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What went wrong, in one sentence. */
                        error?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The address cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What is wrong, by field. */
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
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
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
            /** @description All routes of your project. */
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
                    /** @description Name of the kind of notification. */
                    event_key: string;
                };
            };
        };
        responses: {
            /** @description One route in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRouteResponse"];
                };
            };
            /** @description There is no such kind of notification, or it is Kapso's own. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What went wrong, in one sentence. */
                        error?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The route cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What is wrong, by field. */
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
            /** @description Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The route belongs to an event of Kapso's own. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
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
                /** @description Only calls whose path has this text in it. */
                endpoint?: string;
                /** @description Only calls that were answered with this status. */
                status_code?: number;
                /** @description Only calls that were answered with status 400 or above. */
                errors_only?: boolean;
                /** @description How far back to look. */
                period?: "24h" | "7d" | "30d";
                /** @description How many log entries a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of calls. */
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
                /** @description Text to look for. */
                query?: string;
                /** @description How far back to look; context looks around a moment instead. */
                period?: "24h" | "7d" | "context";
                /** @description Kind of log to search. */
                source?: "all" | "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery";
                /** @description Only entries that tell of a problem. */
                problems_only?: boolean;
                /**
                 * @deprecated
                 * @description Older name of problems_only.
                 */
                errors_only?: boolean;
                /** @description How many log entries a page holds, 100 at most. */
                limit?: number;
                /** @description Value of pagination.next_cursor of the page before. */
                cursor?: string;
                /** @description Moment (ISO 8601) around which entries are shown, with the period context. */
                around?: string;
                /** @description Id of an entry to point out. */
                highlight_event_id?: string;
                /** @description Id of a resource whose entries are to be pointed out. */
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
            /** @description A filter cannot be used, or the search failed. */
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
            /** @description A filter cannot be used, or the search failed. */
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
            /** @description The sources and filters that a search takes. */
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
                /** @description Meta's id of the WhatsApp Business Account, which is no UUID. */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funding of one account in its envelope. */
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
                /** @description Meta's id of the WhatsApp Business Account, which is no UUID. */
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
            /** @description The account is paid for already, or no run was begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingResponse"];
                };
            };
            /** @description A run is under way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingResponse"];
                };
            };
            /** @description The request cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The state of the account, its portfolio or the partner solution does not allow it. */
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
                        /** @description What went wrong, in one sentence. */
                        error?: string;
                        /** @description Kind of the failure; new ones may come. */
                        error_kind?: string | null;
                        /** @description Meta's number of the error. */
                        meta_error_code?: number | null;
                        /** @description Meta's id to trace the error by. */
                        meta_trace_id?: string | null;
                    };
                };
            };
            /** @description The service is busy; the same call can be made again. */
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
                /** @description Start of the time that is counted (ISO 8601), itself included. */
                start_time: string;
                /** @description End of the time that is counted (ISO 8601), itself left out and at most 31 days after the start. */
                end_time: string;
            };
            header?: never;
            path: {
                /** @description Meta's id of the WhatsApp Business Account, which is no UUID. */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBillingUsageResponse"];
                };
            };
            /** @description The start or the end is missing or cannot be used. */
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
                /** @description How many accounts a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Meta's id of the business portfolio. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts and their funding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappFundingListResponse"];
                };
            };
            /** @description A cursor or the page size cannot be used. */
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
                /** @description Start of the time that is counted (ISO 8601), itself included. */
                start_time: string;
                /** @description End of the time that is counted (ISO 8601), itself left out and at most 31 days after the start. */
                end_time: string;
            };
            header?: never;
            path: {
                /** @description Meta's id of the business portfolio. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappBillingUsageResponse"];
                };
            };
            /** @description The start or the end is missing or cannot be used. */
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
                /** @description Key of your own choice for this operation, 1 to 255 bytes; the same key gives the same operation, and with another portfolio a 409. */
                "Idempotency-Key": string;
            };
            path: {
                /** @description Meta's id of the business portfolio. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One operation on a portfolio's funding in its envelope. */
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
            /** @description The key was used for another portfolio, or ending the funding would touch others. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The operation could not be queued; the same call with the same key can be made again. */
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
                /** @description Meta's id of the business portfolio. */
                portfolio_id: string;
                /** @description Id of the operation that the revocation began. */
                operation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One operation on a portfolio's funding in its envelope. */
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
            /** @description All modes. */
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
                /** @description Short name of the mode. */
                mode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One mode in its envelope. */
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
                 * @description Number of a page in the older, numbered way of paging, which Kapso has replaced by cursors; page 50 is the last.
                 */
                page?: number;
                /**
                 * @deprecated
                 * @description How many sessions a numbered page holds.
                 */
                per_page?: number;
                /** @description How many sessions a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Short name of the mode. */
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
            /** @description The request cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginationErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such mode, or it is not open to this key. */
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
                 * @description Number of a page of runs in the older, numbered way of paging, which Kapso has replaced by cursors; page 50 is the last.
                 */
                page?: number;
                /**
                 * @deprecated
                 * @description How many runs a numbered page holds.
                 */
                per_page?: number;
                /** @description How many runs a page holds, 100 at most. */
                limit?: number;
                /** @description Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** @description Cursor (Base64 text) of the page to go on with. */
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
            /** @description A session with a page of its runs, in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSessionDetailResponse"];
                };
            };
            /** @description The request cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginationErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Machine code of the failure, such as record_not_found. */
                        message?: string;
                        /** @description Sentence that explains the failure. */
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
            /** @description One run in its envelope. */
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
            /** @description The input does not fit the mode. */
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
            /** @description One run in its envelope. */
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
            /** @description One run in its envelope. */
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
            /** @description The state does not allow it. */
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
            /** @description One run in its envelope. */
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
            /** @description The state does not allow it. */
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
            /** @description One run in its envelope. */
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
            /** @description The state does not allow it. */
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
                /** @description Id of the approval that the run waits for. */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One run in its envelope. */
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
            /** @description The state does not allow it. */
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
                /** @description Id of the approval that the run waits for. */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One run in its envelope. */
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
            /** @description The state does not allow it. */
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
                /** @description Columns to give, with commas between them. */
                select?: string;
                /** @description Column to order by, with .asc or .desc behind its name. */
                order?: string;
                /** @description How many rows to give. */
                limit?: number;
                /** @description How many rows to pass over. */
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
            /** @description Done; no document says with which status. */
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
            /** @description Done; no document shows the status or the body. */
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
            /** @description Done; no document shows the status or the body. */
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
                /** @description How many rows to give. */
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
            /** @description Done; no document shows the status or the body. */
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
            /** @description All integrations of your project. */
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
                    /** @description Short name of the app. */
                    app_slug: string;
                    /** @description Pipedream's id of the connected account. */
                    account_id: string;
                    /** @description Values of the action's properties, by name. */
                    configured_props?: {
                        [key: string]: unknown;
                    };
                    /** @description Name of the integration. */
                    name?: string;
                    /** @description Name of the app. */
                    app_name?: string;
                    /** @description Pipedream's id of properties that depend on others. */
                    dynamic_props_id?: string;
                    /** @description Variables that the integration takes. */
                    variable_definitions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done; no document shows the status or the body. */
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
            /** @description Whether something was deleted. */
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
                    /** @description Pipedream's id of properties that depend on others. */
                    dynamic_props_id?: string;
                    /** @description Values of the action's properties, by name. */
                    configured_props?: {
                        [key: string]: unknown;
                    };
                    /** @description Variables that the integration takes. */
                    variable_definitions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done; no document shows the status or the body. */
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
                /** @description Text to look for. */
                query?: string;
                /** @description How many apps to give. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no document shows the status or the body. */
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
                /** @description Only accounts of the app with this short name. */
                app_slug?: string;
                /** @description Another name of app_slug. */
                app?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All connected accounts; an answer without an envelope. */
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
            /** @description A token to connect an account with; an answer without an envelope. */
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
                /** @description Text to look for. */
                query?: string;
                /** @description Only actions of the app with this short name. */
                app_slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no document shows the status or the body. */
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
            /** @description Done; no document shows the status or the body. */
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
            /** @description The values that a property can have. */
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
            /** @description Done; no document shows the status or the body. */
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
            /** @description One voice agent in its envelope. */
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
            /** @description One number of a voice agent in its envelope. */
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
