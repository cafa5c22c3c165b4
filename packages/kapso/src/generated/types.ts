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
        /** The key is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** There is nothing under this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** A value cannot be used. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The plan of your project does not include this. */
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
        /** Count of all rows. */
        Total: number;
        /** Count of all pages. */
        TotalPages: number;
        /** Size of the page. */
        PerPage: number;
        /** Number of the page. */
        Page: number;
        /** Links to neighbouring pages as RFC 5988 writes them. */
        Link: string;
        /** Checks that a project may ask for in a second. */
        HealthSecondLimit: number;
        /** Checks left in this second. */
        HealthSecondRemaining: number;
        /** Checks that a project may ask for in a minute. */
        HealthMinuteLimit: number;
        /** Checks left in this minute. */
        HealthMinuteRemaining: number;
        /** Seconds to wait before the next call. */
        RetryAfter: number;
        /** Starts of one workflow that a key may ask for in a second. */
        BurstLimit: number;
        /** Starts left in this second. */
        BurstRemaining: number;
    };
    pathItems: never;
}
/** A page of contacts. */
export interface ContactListResponse {
    /** The contacts of this page. */
    data: Contact[];
    /** Position among the numbered pages; absent on pages found by cursor. */
    meta?: PaginationMeta;
    /** Cursors to the neighbouring pages; absent on numbered pages. */
    paging?: Paging;
}
/** One contact in its envelope. */
export interface ContactResponse {
    /** The contact itself. */
    data: Contact;
}
/** A page of conversations. */
export interface ConversationListResponse {
    /** The conversations of this page. */
    data: Conversation[];
    /** Cursors to the neighbouring pages. */
    paging: Paging;
}
/** One conversation in its envelope. */
export interface ConversationResponse {
    /** The conversation itself. */
    data: Conversation;
}
/** Kapso's ordinary error body. */
export interface ErrorResponse {
    /** What went wrong, in one sentence. */
    error: string;
}
/** A person that your project knows on WhatsApp. */
export interface Contact {
    /**
     * Format: uuid
     * @description Id of the contact at Kapso.
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    id: string;
    /**
     * The person's phone number as WhatsApp writes it; null where Meta gives only a business-scoped id.
     * @example 15551234567
     */
    wa_id?: string | null;
    /**
     * The person's id as your business sees it.
     * @example US.13491208655302741918
     */
    business_scoped_user_id?: string | null;
    /**
     * The person's id as your parent business sees it, where Meta gives one.
     * @example US.ENT.506847293015824
     */
    parent_business_scoped_user_id?: string | null;
    /**
     * The person's WhatsApp username, where they have one.
     * @example @testusername
     */
    username?: string | null;
    /**
     * The name that the person gave themselves on WhatsApp.
     * @example John Doe
     */
    profile_name?: string;
    /**
     * A name that your app gave the person.
     * @example John (VIP)
     */
    display_name?: string | null;
    /**
     * Format: uuid
     * @description The customer that the person belongs to.
     */
    customer_id?: string | null;
    /** Key-value data of your own. */
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
}
/** A thread of messages with one person on one of your numbers. */
export interface Conversation {
    /**
     * Format: uuid
     * @description Id of the conversation at Kapso.
     */
    id: string;
    /** The person's phone number, digits only. */
    phone_number?: string | null;
    /** The person's id as your business sees it. */
    business_scoped_user_id?: string | null;
    /** The person's id as your parent business sees it. */
    parent_business_scoped_user_id?: string | null;
    /** The person's WhatsApp username, where they have one. */
    username?: string | null;
    /**
     * State of the conversation.
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
    /** Key-value data of your own. */
    metadata?: {
        [key: string]: unknown;
    };
    /** Your WhatsApp number that it is held on. */
    phone_number_id?: string | null;
    /** What Kapso adds to the conversation. */
    kapso?: {
        /** Name of the person. */
        contact_name?: string | null;
        /** How many messages there are. */
        messages_count?: number;
        /** WhatsApp's id of the last message. */
        last_message_id?: string | null;
        /** Kind of the last message, such as text. */
        last_message_type?: string | null;
        /**
         * Format: date-time
         * @description When the last message was sent.
         */
        last_message_timestamp?: string | null;
        /** Text of the last message. */
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
}
/** Position among the numbered pages. */
export interface PaginationMeta {
    /** Number of this page. */
    page: number;
    /** Size of a page. */
    per_page: number;
    /** How many pages there are. */
    total_pages: number;
    /** How many rows there are. */
    total_count: number;
}
/** Cursors to the neighbouring pages. */
export interface Paging {
    /** Cursors of this page's own ends. */
    cursors?: PaginationCursor;
    /** Cursor for "after" that gives the next page; null on the last one. */
    next?: string | null;
    /** Cursor for "before" that gives the page before; null on the first one. */
    previous?: string | null;
}
/** Cursors of a page's own ends, set even where there is no neighbour. */
export interface PaginationCursor {
    /** Cursor (Base64 text) of the first row. */
    before?: string | null;
    /** Cursor (Base64 text) of the last row. */
    after?: string | null;
}
/** All choices of one person about marketing messages. */
export interface MarketingPreferenceListResponse {
    /** The preferences. */
    data: MarketingPreference[];
}
/** What one person chose about marketing messages from one of your numbers. */
export interface MarketingPreference {
    /** The same as phone_number_id. */
    id?: string;
    /** Meta's id of your number. */
    phone_number_id: string;
    /**
     * Whether the person stopped or resumed marketing messages.
     * @enum {string}
     */
    status?: "stopped" | "resumed" | (string & {});
    /** What Meta says about the choice. */
    detail?: string | null;
    /**
     * Where Kapso learned of the choice.
     * @enum {string}
     */
    source?: "meta_webhook" | "meta_delivery_error" | "meta_synchronous_error" | (string & {});
    /** Whether marketing messages may be sent to the person. */
    marketing_allowed?: boolean;
    /** Display name of your number. */
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
}
/** One choice about marketing messages in its envelope. */
export interface MarketingPreferenceResponse {
    /** The preference itself. */
    data: MarketingPreference;
}
/** The state that a conversation is to have. */
export interface ConversationUpdateRequest {
    /** The change. */
    whatsapp_conversation: {
        /**
         * State that the conversation is to have.
         * @enum {string}
         */
        status: "active" | "ended";
    };
}
/** A page of assignments. */
export interface ConversationAssignmentListResponse {
    /** The assignments of this page. */
    data: ConversationAssignment[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** The fact that a member of the project looks after a conversation. */
export interface ConversationAssignment {
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
    /** What was noted about the assignment. */
    notes?: string | null;
    /** Whether the assignment holds. */
    active: boolean;
    /**
     * Format: date-time
     * @description When the assignment was created.
     */
    created_at: string;
}
/** Who is to look after a conversation. */
export interface ConversationAssignmentCreateRequest {
    /** The assignment. */
    assignment: {
        /**
         * Format: uuid
         * @description Account of the member.
         */
        user_id: string;
        /** What was noted about the assignment. */
        notes?: string;
    };
}
/** One assignment in its envelope. */
export interface ConversationAssignmentResponse {
    /** The assignment itself. */
    data: ConversationAssignment;
}
/** What is to change about an assignment. */
export interface ConversationAssignmentUpdateRequest {
    /** The assignment. */
    assignment: {
        /**
         * Format: uuid
         * @description Account of the member.
         */
        user_id?: string;
        /** What was noted about the assignment. */
        notes?: string;
        /** False ends the assignment. */
        active?: boolean;
    };
}
/** A page of executions. */
export interface WorkflowExecutionListResponse {
    /** The executions of this page. */
    data: WorkflowExecutionSummary[];
    /** Cursors to the neighbouring pages. */
    paging: Paging;
}
/** One run of a workflow. */
export interface WorkflowExecutionSummary {
    /**
     * Format: uuid
     * @description Id of the execution.
     */
    id: string;
    /**
     * State of the execution.
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
    /** The workflow. */
    workflow?: WorkflowReference;
    /** The step that the execution stands at. */
    current_step?: WorkflowStepReference;
}
/** The workflow that an execution belongs to. */
export interface WorkflowReference {
    /**
     * Format: uuid
     * @description Id of the workflow.
     */
    id: string;
    /** Name of the workflow. */
    name: string;
    /** State of the workflow. */
    status: string;
}
/** The step that an execution or an event stands at. */
export interface WorkflowStepReference {
    /**
     * Format: uuid
     * @description Id of the step.
     */
    id: string;
    /** Name of the step in its workflow. */
    identifier: string;
    /** Kind of the step. */
    stepable_type?: string | null;
    /** Where the step is drawn. */
    position?: ({
        /** Distance from the left. */
        x?: number;
        /** Distance from the top. */
        y?: number;
    } & {
        [key: string]: unknown;
    }) | null;
    [key: string]: unknown;
}
/** A page of messages. */
export interface MessageListResponse {
    /** The messages of this page. */
    data: Message[];
    /** Cursors to the neighbouring pages. */
    paging: Paging;
}
/** A WhatsApp message in the form that Meta gives it, with what Kapso adds. */
export interface Message {
    /** WhatsApp's id of the message, which begins with wamid. */
    id: string;
    /** When the message was sent: seconds since 1970, as text. */
    timestamp: string;
    /**
     * Kind of the message, which is also the name of the member that holds its content.
     * @enum {string}
     */
    type: "text" | "image" | "video" | "audio" | "document" | "location" | "interactive" | "template" | "reaction" | "contacts" | "sticker" | "button" | "order" | (string & {});
    /** Phone number of the sender. */
    from?: string | null;
    /** The sender's id as your business sees it. */
    from_user_id?: string | null;
    /** The sender's id as your parent business sees it. */
    from_parent_user_id?: string | null;
    /** Phone number of the receiver. */
    to?: string | null;
    /** The receiver's id as your business sees it. */
    to_user_id?: string | null;
    /** The receiver's id as your parent business sees it. */
    to_parent_user_id?: string | null;
    /** The person's WhatsApp username, where they have one. */
    username?: string | null;
    /** The message that this one answers. */
    context?: {
        /** WhatsApp's id of the message that is answered. */
        id?: string;
        /** Sender of the message that is answered. */
        from?: string;
        /** Product that the message asks about. */
        referred_product?: {
            [key: string]: unknown;
        };
    };
    /** Content of a text message. */
    text?: {
        /** The text. */
        body?: string;
    };
    /** Content of an image message. */
    image?: {
        /** Meta's id of the file. */
        id?: string;
        /**
         * Format: uri
         * @description Address of the file.
         */
        link?: string;
        /** Text below the file. */
        caption?: string;
    };
    /** Content of a video message. */
    video?: {
        /** Meta's id of the file. */
        id?: string;
        /**
         * Format: uri
         * @description Address of the file.
         */
        link?: string;
        /** Text below the file. */
        caption?: string;
    };
    /** Content of an audio message. */
    audio?: {
        /** Meta's id of the file. */
        id?: string;
        /**
         * Format: uri
         * @description Address of the file.
         */
        link?: string;
    };
    /** Content of a document message. */
    document?: {
        /** Meta's id of the file. */
        id?: string;
        /**
         * Format: uri
         * @description Address of the file.
         */
        link?: string;
        /** Name of the file. */
        filename?: string;
        /** Text below the file. */
        caption?: string;
    };
    /** Content of a location message. */
    location?: {
        /** Degrees north. */
        latitude?: number;
        /** Degrees east. */
        longitude?: number;
        /** Name of the place. */
        name?: string;
        /** Address of the place. */
        address?: string;
    };
    /** Content of a sticker message. */
    sticker?: {
        /** Meta's id of the file. */
        id?: string;
        /**
         * Format: uri
         * @description Address of the file.
         */
        link?: string;
        /** Media type of the file. */
        mime_type?: string;
        /** Whether the sticker moves. */
        animated?: boolean;
    };
    /** Content of an interactive message, as Meta gives it. */
    interactive?: {
        [key: string]: unknown;
    };
    /** The button of a template that the person pressed. */
    button?: {
        /** Text on the button. */
        text?: string;
        /** What your template put behind the button. */
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
        /** Parts of the template with their values, as Meta gives them. */
        components?: {
            [key: string]: unknown;
        }[];
    };
    /** Content of a reaction. */
    reaction?: {
        /** The emoji; an empty one takes a reaction back. */
        emoji?: string;
        /** WhatsApp's id of the message reacted to. */
        message_id?: string;
    };
    /** Contact cards of a contacts message, as Meta gives them. */
    contacts?: {
        [key: string]: unknown;
    }[];
    /** Content of an order. */
    order?: {
        /** Meta's id of the catalogue. */
        catalog_id?: string;
        /** Products that are ordered, as Meta gives them. */
        product_items?: {
            [key: string]: unknown;
        }[];
        /** What the person wrote with the order. */
        order_text?: string;
    };
    /** What Kapso adds to the message. */
    kapso: {
        /**
         * Whether the message came in or went out.
         * @enum {string}
         */
        direction: "inbound" | "outbound" | (string & {});
        /**
         * How far the message got.
         * @enum {string}
         */
        status: "pending" | "sent" | "delivered" | "read" | "failed" | "received" | (string & {});
        /**
         * How far Kapso's own handling of the message got.
         * @enum {string}
         */
        processing_status?: "pending" | "processed" | "blocked" | "completed" | (string & {});
        /**
         * Where the message was written.
         * @enum {string}
         */
        origin?: "cloud_api" | "business_app" | "history_sync" | (string & {});
        /** The person's phone number. */
        phone_number?: string | null;
        /** Meta's id of your number. */
        phone_number_id?: string | null;
        /** Whether the message has a file. */
        has_media?: boolean;
        /**
         * Format: uuid
         * @description The conversation that the message belongs to.
         */
        whatsapp_conversation_id: string;
        /** Name of the person. */
        contact_name?: string | null;
        /** The message as text, whatever its kind. */
        content?: string | null;
        /** States that Meta reported, as Meta gives them. */
        statuses?: {
            [key: string]: unknown;
        }[];
        /** What was said in an audio message. */
        transcript?: {
            /** The words. */
            text?: string;
        };
        /** The file that Kapso keeps. */
        media_data?: {
            /**
             * Format: uri
             * @description Address of the file.
             */
            url?: string;
            /** Name of the file. */
            filename?: string;
            /** Media type of the file. */
            content_type?: string;
            /** Size of the file in bytes. */
            byte_size?: number;
        };
        /**
         * Format: uri
         * @description Address of the file.
         */
        media_url?: string;
        /** Details that depend on the kind of the message. */
        message_type_data?: {
            [key: string]: unknown;
        };
        /** Answers that the person gave in a WhatsApp Flow. */
        flow_response?: {
            [key: string]: unknown;
        };
        /** Token that the WhatsApp Flow was sent with. */
        flow_token?: string;
        /** Name of the WhatsApp Flow. */
        flow_name?: string;
        /** What the person wrote with an order. */
        order_text?: string;
    };
}
/** One message in its envelope. */
export interface MessageResponse {
    /** The message itself. */
    data: Message;
}
/** A page of customers. */
export interface CustomerListResponse {
    /** The customers of this page. */
    data: Customer[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** A customer of yours, who has numbers and contacts of their own. */
export interface Customer {
    /**
     * Format: uuid
     * @description Id of the customer.
     */
    id: string;
    /** Name of the customer. */
    name: string;
    /** Id of the customer in your own system. */
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
}
/** A customer to add. */
export interface CustomerCreateRequest {
    /** The customer. */
    customer: {
        /** Name of the customer. */
        name: string;
        /** Id of the customer in your own system. */
        external_customer_id?: string | null;
    };
}
/** One customer in its envelope. */
export interface CustomerResponse {
    /** The customer itself. */
    data: Customer;
}
/** What is to change about a customer. */
export interface CustomerUpdateRequest {
    /** The customer. */
    customer: {
        /** Name of the customer. */
        name?: string;
        /** Id of the customer in your own system. */
        external_customer_id?: string | null;
    };
}
/** A page of setup links. */
export interface SetupLinkListResponse {
    /** The links of this page. */
    data: SetupLink[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** A page of Kapso's where a customer connects a WhatsApp number. */
export interface SetupLink {
    /**
     * Format: uuid
     * @description Id of the link.
     */
    id: string;
    /**
     * State of the link.
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
    /** Origins that may embed the page. */
    allowed_origins?: string[];
    /** Ways to connect a number that the page offers. */
    allowed_connection_types?: ("coexistence" | "dedicated")[];
    /**
     * Who pays Meta: the customer, or a partner's managed funding.
     * @default customer_managed
     * @enum {string}
     */
    meta_billing_mode: "customer_managed" | "partner_managed" | (string & {});
    /** Colours of the page. */
    theme_config?: {
        /** Colour of the main parts, as # and six hex digits. */
        primary_color?: string;
        /** Colour of text on the main parts, as # and six hex digits. */
        primary_foreground_color?: string;
        /** Colour of the background, as # and six hex digits. */
        background_color?: string;
        /** Colour of text, as # and six hex digits. */
        text_color?: string;
        /** Colour of less important text, as # and six hex digits. */
        muted_text_color?: string;
        /** Colour of boxes, as # and six hex digits. */
        card_color?: string;
        /** Colour of less important parts, as # and six hex digits. */
        muted_color?: string;
        /** Colour of borders, as # and six hex digits. */
        border_color?: string;
        /** Colour of secondary parts, as # and six hex digits. */
        secondary_color?: string;
        /** Colour of text on secondary parts, as # and six hex digits. */
        secondary_foreground_color?: string;
        /** Colour of parts that delete or warn, as # and six hex digits. */
        destructive_color?: string;
        /** Colour of text on parts that delete or warn, as # and six hex digits. */
        destructive_foreground_color?: string;
    } | null;
    /** Whether Kapso provides a number. */
    provision_phone_number?: boolean | null;
    /** Area code that a provided number is to have, in the US only. */
    phone_number_area_code?: string | null;
    /** Countries, two letters each, that a provided number can be of; US when none is given. */
    phone_number_country_isos?: string[];
    /** Digits of a number of the same customer that is to be connected again. */
    reconnect_phone_number?: string | null;
    /**
     * Language of the link, as a short code.
     * @enum {string|null}
     */
    language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null | (string & {});
    /**
     * How far the setup got.
     * @enum {string}
     */
    whatsapp_setup_status?: "pending" | "processing" | "completed" | "failed" | (string & {});
    /** What went wrong in the setup. */
    whatsapp_setup_error?: string | null;
    /** The number that Kapso provided. */
    provisioned_phone_number?: PhoneNumberReference;
}
/** A number that Kapso provided for a setup link. */
export interface PhoneNumberReference {
    /**
     * Format: uuid
     * @description Id of the number.
     */
    id: string;
    /** The number itself. */
    phone_number: string;
    /** State of the number. */
    status: string;
    /** Area code of the number. */
    area_code?: string | null;
    /** Country of the number, two letters. */
    country_iso: string;
    /** Code to dial for the country. */
    country_dial_code: string;
    /** The number as people write it. */
    display_number?: string | null;
}
/** How a new setup link is to look and work. */
export interface SetupLinkCreateRequest {
    /** The setup link. */
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
        /** Origins that may embed the page. */
        allowed_origins?: string[];
        /** Whether Kapso provides a number; not together with reconnect_phone_number. */
        provision_phone_number?: boolean;
        /** Area code that a provided number is to have, in the US only. */
        phone_number_area_code?: string | null;
        /** Ways to connect a number that the page offers. */
        allowed_connection_types?: ("coexistence" | "dedicated")[];
        /**
         * Who pays Meta, which cannot change later: the customer, as when left out, or a partner's managed funding.
         * @enum {string}
         */
        meta_billing_mode?: "customer_managed" | "partner_managed";
        /** Colours of the page. */
        theme_config?: {
            /** Colour of the main parts, as # and six hex digits. */
            primary_color?: string;
            /** Colour of text on the main parts, as # and six hex digits. */
            primary_foreground_color?: string;
            /** Colour of the background, as # and six hex digits. */
            background_color?: string;
            /** Colour of text, as # and six hex digits. */
            text_color?: string;
            /** Colour of less important text, as # and six hex digits. */
            muted_text_color?: string;
            /** Colour of boxes, as # and six hex digits. */
            card_color?: string;
            /** Colour of less important parts, as # and six hex digits. */
            muted_color?: string;
            /** Colour of borders, as # and six hex digits. */
            border_color?: string;
            /** Colour of secondary parts, as # and six hex digits. */
            secondary_color?: string;
            /** Colour of text on secondary parts, as # and six hex digits. */
            secondary_foreground_color?: string;
            /** Colour of parts that delete or warn, as # and six hex digits. */
            destructive_color?: string;
            /** Colour of text on parts that delete or warn, as # and six hex digits. */
            destructive_foreground_color?: string;
        } | null;
        /** Countries, two letters each, that a provided number can be of; US when none is given. */
        phone_number_country_isos?: string[];
        /** Digits of a number of the same customer that is to be connected again. */
        reconnect_phone_number?: string | null;
        /**
         * Language of the link, as a short code.
         * @enum {string|null}
         */
        language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null;
    };
}
/** A new setup link in its envelope. */
export interface SetupLinkCreateResponse {
    /** The link itself. */
    data: SetupLinkCreated;
}
/** A new setup link with its token, which no other answer gives. */
export type SetupLinkCreated = SetupLink & {
    /** Secret of the link, given this once only. */
    token: string;
};
/** What is to change about a setup link. */
export interface SetupLinkUpdateRequest {
    /** The setup link. */
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
        /** Origins that may embed the page. */
        allowed_origins?: string[];
        /** Whether Kapso provides a number. */
        provision_phone_number?: boolean;
        /** Area code that a provided number is to have, in the US only. */
        phone_number_area_code?: string | null;
        /**
         * Format: date-time
         * @description When the link is to stop working.
         */
        expires_at?: string | null;
        /**
         * State that the link is to have; used cannot be set.
         * @enum {string}
         */
        status?: "active" | "expired" | "revoked";
        /** Ways to connect a number that the page offers. */
        allowed_connection_types?: ("coexistence" | "dedicated")[];
        /** Colours of the page. */
        theme_config?: {
            /** Colour of the main parts, as # and six hex digits. */
            primary_color?: string;
            /** Colour of text on the main parts, as # and six hex digits. */
            primary_foreground_color?: string;
            /** Colour of the background, as # and six hex digits. */
            background_color?: string;
            /** Colour of text, as # and six hex digits. */
            text_color?: string;
            /** Colour of less important text, as # and six hex digits. */
            muted_text_color?: string;
            /** Colour of boxes, as # and six hex digits. */
            card_color?: string;
            /** Colour of less important parts, as # and six hex digits. */
            muted_color?: string;
            /** Colour of borders, as # and six hex digits. */
            border_color?: string;
            /** Colour of secondary parts, as # and six hex digits. */
            secondary_color?: string;
            /** Colour of text on secondary parts, as # and six hex digits. */
            secondary_foreground_color?: string;
            /** Colour of parts that delete or warn, as # and six hex digits. */
            destructive_color?: string;
            /** Colour of text on parts that delete or warn, as # and six hex digits. */
            destructive_foreground_color?: string;
        } | null;
        /** Countries, two letters each, that a provided number can be of; US when none is given. */
        phone_number_country_isos?: string[];
        /**
         * Language of the link, as a short code.
         * @enum {string|null}
         */
        language?: "en" | "es" | "pt" | "hi" | "id" | "ar" | null;
    };
}
/** One setup link in its envelope. */
export interface SetupLinkResponse {
    /** The link itself. */
    data: SetupLink;
}
/** A page of WhatsApp numbers. */
export interface PhoneNumberListResponse {
    /** The numbers of this page. */
    data: PhoneNumber[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** A WhatsApp number that is connected to your project. */
export interface PhoneNumber {
    /** Meta's id of the number, the same as phone_number_id. */
    id: string;
    /**
     * Format: uuid
     * @description Kapso's own id of the number.
     */
    internal_id: string;
    /** Meta's id of the number. */
    phone_number_id: string;
    /** Name that your project gave the number. */
    name: string;
    /** Meta's id of the WhatsApp Business Account. */
    business_account_id?: string | null;
    /** Whether the number is used in the WhatsApp Business app as well. */
    is_coexistence?: boolean | null;
    /** Whether Kapso handles messages that come in. */
    inbound_processing_enabled?: boolean;
    /** Whether the number takes calls. */
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
    /** Display name that people see. */
    display_name?: string | null;
    /** The number as people write it. */
    display_phone_number?: string | null;
    /** The number as digits only. */
    display_phone_number_normalized?: string | null;
    /** Display name that Meta has verified. */
    verified_name?: string | null;
    /** Meta's opinion of the number: GREEN, YELLOW or RED. */
    quality_rating?: string | null;
    /** Meta's state of the number's verification by code. */
    code_verification_status?: string | null;
    /** Meta's state of the display name. */
    name_status?: string | null;
    /** Meta's state of the number. */
    status?: string | null;
    /** How much Meta lets the number send at once. */
    throughput_tier?: string | null;
    /** How many people Meta lets the business write to first in a day, as a number or a word. */
    whatsapp_business_manager_messaging_limit?: number | string | null;
    /** Whether Meta calls the account official. */
    is_official_business_account?: boolean | null;
    /** Whether a PIN protects the number. */
    is_pin_enabled?: boolean | null;
}
/** A WhatsApp number to connect, with its credentials at Meta. */
export interface PhoneNumberCreateRequest {
    /** The number. */
    whatsapp_phone_number: {
        /** Name of the number. */
        name: string;
        /**
         * Whether the number is a real one or the sandbox; production when left out.
         * @enum {string}
         */
        kind?: "production" | "sandbox";
        /** Meta's id of your number. */
        phone_number_id: string;
        /** Meta's id of the WhatsApp Business Account. */
        business_account_id: string;
        /** Meta's access token for the number. */
        access_token: string;
        /** Token that Meta's webhook is verified with. */
        webhook_verify_token?: string | null;
        /**
         * Format: uri
         * @description Address that Meta's webhooks are passed on to.
         */
        webhook_destination_url?: string | null;
        /** Whether Kapso handles messages that come in; it does when this is left out. */
        inbound_processing_enabled?: boolean;
        /** Whether the number takes calls; it does not when this is left out. */
        calls_enabled?: boolean;
    };
}
/** One WhatsApp number in its envelope. */
export interface PhoneNumberResponse {
    /** The number itself. */
    data: PhoneNumber;
}
/** What is to change about a WhatsApp number. */
export interface PhoneNumberUpdateRequest {
    /** The number. */
    whatsapp_phone_number: {
        /** Name of the number. */
        name?: string;
        /**
         * Whether the number is a real one or the sandbox.
         * @enum {string}
         */
        kind?: "production" | "sandbox";
        /** Meta's id of the number, needed when the kind becomes production. */
        phone_number_id?: string;
        /** Meta's id of the WhatsApp Business Account. */
        business_account_id?: string;
        /** Meta's access token for the number. */
        access_token?: string;
        /** Token that Meta's webhook is verified with. */
        webhook_verify_token?: string | null;
        /**
         * Format: uri
         * @description Address that Meta's webhooks are passed on to.
         */
        webhook_destination_url?: string | null;
        /** Whether Kapso handles messages that come in. */
        inbound_processing_enabled?: boolean;
        /** Whether the number takes calls. */
        calls_enabled?: boolean;
    };
}
/** Whether a WhatsApp number works; an answer without an envelope. */
export interface PhoneNumberHealth {
    /**
     * Whether the number works; error says that the check itself failed, in an answer with status 200.
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
    /** Why the check failed. */
    error?: string | null;
    /** Parts of the check by name, such as token_validity and webhook_verified. */
    checks?: {
        [key: string]: {
            /** Whether this part is in order. */
            passed?: boolean | null;
            /** What was seen. */
            details?: {
                [key: string]: unknown;
            };
            /** What went wrong. */
            error?: string;
        } & {
            [key: string]: unknown;
        };
    } | null;
}
/** A page of requests for display names. */
export interface DisplayNameRequestListResponse {
    /** The requests of this page. */
    data: DisplayNameRequest[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** A request to Meta for another display name of a number. */
export interface DisplayNameRequest {
    /**
     * Format: uuid
     * @description Id of the request.
     */
    id: string;
    /** Meta's id of your number. */
    phone_number_id?: string | null;
    /** Name that was asked for. */
    requested_display_name: string;
    /** Name before. */
    previous_display_name?: string | null;
    /**
     * State of the request.
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
    /** Meta's number of the error. */
    meta_error_code?: number | null;
    /** Meta's second number of the error. */
    meta_error_subcode?: number | null;
    /** Meta's kind of the error. */
    meta_error_type?: string | null;
    /** Meta's sentence about the error. */
    meta_error_message?: string | null;
}
/** The display name to ask for. */
export interface DisplayNameRequestCreateRequest {
    /** The request. */
    display_name_request: {
        /** Name to ask for, 256 characters at most. */
        new_display_name: string;
    };
}
/** One request for a display name in its envelope. */
export interface DisplayNameRequestResponse {
    /** The request itself. */
    data: DisplayNameRequest;
}
/** A page of webhooks. */
export interface WebhookListResponse {
    /** The webhooks of this page. */
    data: Webhook[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** An address of yours that Kapso sends events to. */
export interface Webhook {
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
     * Whether events come in Kapso's form or in Meta's own.
     * @default kapso
     * @enum {string}
     */
    kind: "kapso" | "meta" | (string & {});
    /** Names of the events that are sent; new ones may come. */
    events: string[];
    /** Whether the webhook is switched on. */
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
    /** Meta's id of the number that the webhook is for. */
    phone_number_id?: string | null;
    /** Secret that deliveries are signed with. */
    secret_key?: string | null;
    /** Headers to send along. */
    headers?: {
        [key: string]: unknown;
    } | null;
    /** Whether messages are collected and sent together. */
    buffer_enabled?: boolean | null;
    /** How long messages are collected, in seconds: 1 to 60, and 5 when left out. */
    buffer_window_seconds?: number | null;
    /** How many messages are sent together at most, 1 to 100. */
    max_buffer_size?: number | null;
    /** Names of the events that are collected. */
    buffer_events?: string[];
    /** Minutes without a message after which a conversation counts as inactive. */
    inactivity_minutes?: number | null;
    /** Version of the bodies that are sent, such as v2. */
    payload_version?: string | null;
}
/** A webhook to create for a project. */
export interface WebhookCreateRequest {
    /** The webhook. */
    whatsapp_webhook: {
        /**
         * Format: uri
         * @description Address that events are sent to.
         */
        url: string;
        /** Meta's id of the number that the webhook is for, needed for events of messages and conversations and for kind meta. */
        phone_number_id?: string;
        /**
         * Whether events come in Kapso's form, as when left out, or in Meta's own, which cannot change later.
         * @enum {string}
         */
        kind?: "kapso" | "meta";
        /** Secret that deliveries are signed with. */
        secret_key?: string | null;
        /** Whether the webhook is switched on. */
        active?: boolean;
        /** Whether messages are collected and sent together. */
        buffer_enabled?: boolean;
        /** How long messages are collected, in seconds: 1 to 60, and 5 when left out. */
        buffer_window_seconds?: number | null;
        /** How many messages are sent together at most, 1 to 100. */
        max_buffer_size?: number | null;
        /** Minutes without a message after which a conversation counts as inactive. */
        inactivity_minutes?: number | null;
        /** Names of the events to send. */
        events?: string[];
        /** Names of the events that are collected. */
        buffer_events?: string[];
        /** Headers to send along. */
        headers?: {
            [key: string]: unknown;
        } | null;
        /** Version of the bodies that are sent, such as v2. */
        payload_version?: string | null;
    };
}
/** One webhook in its envelope. */
export interface WebhookResponse {
    /** The webhook itself. */
    data: Webhook;
}
/** What is to change about a webhook. */
export interface WebhookUpdateRequest {
    /** The webhook. */
    whatsapp_webhook: {
        /**
         * Format: uri
         * @description Address that events are sent to.
         */
        url?: string;
        /**
         * Whether events come in Kapso's form or in Meta's own; it cannot be changed.
         * @enum {string}
         */
        kind?: "kapso" | "meta";
        /** Secret that deliveries are signed with. */
        secret_key?: string | null;
        /** Whether the webhook is switched on. */
        active?: boolean;
        /** Whether messages are collected and sent together. */
        buffer_enabled?: boolean;
        /** How long messages are collected, in seconds: 1 to 60, and 5 when left out. */
        buffer_window_seconds?: number | null;
        /** How many messages are sent together at most, 1 to 100. */
        max_buffer_size?: number | null;
        /** Minutes without a message after which a conversation counts as inactive. */
        inactivity_minutes?: number | null;
        /** Names of the events to send. */
        events?: string[];
        /** Names of the events that are collected. */
        buffer_events?: string[];
        /** Headers to send along. */
        headers?: {
            [key: string]: unknown;
        } | null;
        /** Version of the bodies that are sent, such as v2. */
        payload_version?: string | null;
    };
}
/** Whether a test event was sent. */
export interface WebhookTestResponse {
    /** The event itself. */
    data: {
        /** Whether the event was sent. */
        success?: boolean;
    };
}
/** A webhook to create for one number. */
export interface PhoneNumberWebhookCreateRequest {
    /** The webhook. */
    whatsapp_webhook: {
        /**
         * Format: uri
         * @description Address that events are sent to.
         */
        url: string;
        /**
         * Whether events come in Kapso's form, as when left out, or in Meta's own, which cannot change later.
         * @enum {string}
         */
        kind?: "kapso" | "meta";
        /** Secret that deliveries are signed with, which you choose. */
        secret_key: string;
        /** Whether the webhook is switched on. */
        active?: boolean;
        /** Whether messages are collected and sent together; not with kind meta. */
        buffer_enabled?: boolean;
        /** How long messages are collected, in seconds: 1 to 60, and 5 when left out. */
        buffer_window_seconds?: number | null;
        /** How many messages are sent together at most, 1 to 100. */
        max_buffer_size?: number | null;
        /** Minutes without a message after which a conversation counts as inactive. */
        inactivity_minutes?: number | null;
        /** Names of the events to send; needed with kind kapso and left out with kind meta. */
        events?: string[];
        /** Names of the events that are collected; not with kind meta. */
        buffer_events?: string[];
        /** Headers to send along. */
        headers?: {
            [key: string]: unknown;
        } | null;
        /** Version of the bodies that are sent, such as v2. */
        payload_version?: string | null;
    } & ({
        /**
         * Whether events come in Kapso's form, as when left out, or in Meta's own, which cannot change later.
         * @constant
         */
        kind?: "kapso";
        /** Names of the events to send; needed with kind kapso and left out with kind meta. */
        events: unknown[];
    } | {
        /**
         * Whether events come in Kapso's form, as when left out, or in Meta's own, which cannot change later.
         * @constant
         */
        kind: "meta";
    });
}
/** A page of deliveries. */
export interface WebhookDeliveryListResponse {
    /** The deliveries of this page. */
    data: WebhookDelivery[];
    /** Cursors to the neighbouring pages. */
    paging: Paging;
}
/** One event that was sent, or is to be sent, to a webhook. */
export interface WebhookDelivery {
    /**
     * Format: uuid
     * @description Id of the delivery.
     */
    id: string;
    /** Name of the event. */
    event: string;
    /**
     * State of the delivery.
     * @enum {string}
     */
    status: "pending" | "delivered" | "failed" | (string & {});
    /** HTTP status that your address answered with. */
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
    /** How often sending was tried. */
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
    /** Address that the event goes to. */
    webhook_url?: string | null;
    /**
     * Format: uuid
     * @description Kapso's own id of your number.
     */
    whatsapp_config_id?: string | null;
    /** Meta's id of your number. */
    phone_number_id?: string | null;
    /** Phone number of the person whom the event is about. */
    conversation_phone_number?: string | null;
}
/** A page of broadcasts. */
export interface BroadcastListResponse {
    /** The broadcasts of this page. */
    data: Broadcast[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** One template that is sent to many recipients (alpha). */
export interface Broadcast {
    /**
     * Format: uuid
     * @description Id of the broadcast.
     */
    id: string;
    /** Name of the broadcast. */
    name: string;
    /**
     * State of the broadcast.
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
    /** How many messages were sent. */
    sent_count?: number;
    /** How many messages failed. */
    failed_count?: number;
    /** How many messages arrived. */
    delivered_count?: number;
    /** How many messages were read. */
    read_count?: number;
    /** How many messages are still to go. */
    pending_count?: number;
    /** How many messages were held back, which neither sent_count nor failed_count counts. */
    suppressed_count?: number;
    /** How many people answered. */
    responded_count?: number;
    /**
     * Format: float
     * @description How many people answered, in percent.
     */
    response_rate?: number;
    /** How many recipients there are. */
    total_recipients: number;
    /** Meta's id of your number. */
    phone_number_id?: string | null;
    /** The template that is sent. */
    whatsapp_template?: BroadcastTemplate | null;
}
/** The message template that a broadcast sends. */
export interface BroadcastTemplate {
    /** Meta's id of the template, or Kapso's on older broadcasts. */
    id: string;
    /** Meta's id of the template. */
    meta_template_id?: string | null;
    /** Name of the template. */
    name: string;
    /** Language of the template, such as en_US. */
    language_code: string;
    /** Meta's category of the template. */
    category: string;
    /** Meta's state of the template. */
    status: string;
    /**
     * Meta's opinion of the template.
     * @enum {string|null}
     */
    quality_score?: "GREEN" | "YELLOW" | "RED" | "UNKNOWN" | null | (string & {});
    /** Parts of the template, as Meta gives them. */
    components?: {
        [key: string]: unknown;
    }[];
}
/** A broadcast to create (alpha). */
export interface BroadcastCreateRequest {
    /** The broadcast. */
    whatsapp_broadcast: {
        /** Name of the broadcast. */
        name: string;
        /** Meta's id of the number to send from. */
        phone_number_id: string;
        /** Meta's id of the template; Kapso's older UUID is still taken. */
        whatsapp_template_id: string;
    };
}
/** One broadcast in its envelope. */
export interface BroadcastResponse {
    /** The broadcast itself. */
    data: Broadcast;
}
/** The state that a broadcast is to have (alpha). */
export interface BroadcastUpdateRequest {
    /** The broadcast. */
    whatsapp_broadcast: {
        /**
         * State that the broadcast is to have.
         * @enum {string}
         */
        status: "draft" | "stopped";
    };
}
/** A page of recipients. */
export interface BroadcastRecipientListResponse {
    /** The recipients of this page. */
    data: BroadcastRecipient[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** One person that a broadcast goes to, and how far it got (alpha). */
export interface BroadcastRecipient {
    /**
     * Format: uuid
     * @description Id of the recipient.
     */
    id: string;
    /** The person's phone number, digits only. */
    phone_number: string;
    /**
     * How far the message to this person got.
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
    /** What went wrong, for people. */
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
    /** Values for the parts of the template, as Meta takes them. */
    template_components?: {
        [key: string]: unknown;
    }[];
    /** What went wrong, in parts. */
    error_details?: {
        [key: string]: unknown;
    } | null;
}
/** Recipients to add to a broadcast (alpha). */
export interface BroadcastRecipientsAddRequest {
    /** The recipients in their envelope. */
    whatsapp_broadcast: {
        /** The people, 1,000 at most. */
        recipients: {
            /** The person's phone number, needed without whatsapp_contact_id. */
            phone_number?: string;
            /**
             * Format: uuid
             * @description Id of the contact at Kapso.
             */
            whatsapp_contact_id?: string;
            /** Values for the parts of the template. */
            components?: {
                /**
                 * Part of the template.
                 * @enum {string}
                 */
                type: "header" | "body" | "button";
                /** Kind of the button. */
                sub_type?: string;
                /** Place of the button, from 0. */
                index?: number;
                /** Values for the variables of the part. */
                parameters?: ({
                    /** Kind of the value, such as text or image. */
                    type?: string;
                    /** Name of the variable, in templates that name them. */
                    parameter_name?: string;
                    /** The text. */
                    text?: string;
                    /** The image, as Meta takes it. */
                    image?: {
                        [key: string]: unknown;
                    };
                    /** The video, as Meta takes it. */
                    video?: {
                        [key: string]: unknown;
                    };
                    /** The document, as Meta takes it. */
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
/** How many recipients were added. */
export interface BroadcastRecipientsAddResponse {
    /** The recipient itself. */
    data: {
        /** How many were added. */
        added: number;
        /** How many were skipped because the broadcast has them already. */
        duplicates: number;
        /** What was wrong with those that were not added. */
        errors: string[];
    };
}
/** The state that a broadcast has come to. */
export interface BroadcastSendResponse {
    /** The broadcast itself. */
    data: {
        /**
         * Format: uuid
         * @description Id of the broadcast.
         */
        id: string;
        /** State of the broadcast. */
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
}
/** A file to bring to Meta, in its envelope. */
export interface MediaIngestRequest {
    /** The file. */
    media_ingest: MediaIngest;
}
/** A file to bring to Meta. */
export interface MediaIngest {
    /** Meta's id of the number that the file is for. */
    phone_number_id: string;
    /**
     * Format: uri
     * @description Address that Kapso fetches the file from.
     */
    source: string;
    /**
     * What Meta is to make of the file: media to send, which lasts 30 days and is meant when this is left out, or an asset for templates.
     * @enum {string}
     */
    delivery?: "meta_media" | "meta_resumable_asset";
    /** Name of the file. */
    filename?: string;
    /** Media type of the file. */
    mime_type?: string;
}
/** A file that was brought to Meta, in its envelope. */
export interface MediaIngestResponse {
    /** The file itself. */
    data: MediaIngestResult;
}
/** A file that was brought to Meta. */
export interface MediaIngestResult {
    /**
     * Format: uuid
     * @description Kapso's id of the transfer.
     */
    ingest_id: string;
    /** What Meta calls the file. */
    target: MediaIngestTarget;
    /** The file as it was fetched. */
    resource: MediaIngestResource;
}
/** What Meta calls a file. */
export interface MediaIngestTarget {
    /**
     * What Meta made of the file.
     * @enum {string}
     */
    kind: "meta_media" | "meta_resumable_asset" | (string & {});
    /** Meta's id of the file, with kind meta_media only. */
    media_id?: string;
    /** Meta's handle of the file, with kind meta_resumable_asset only. */
    handle?: string;
}
/** The file as it was fetched. */
export interface MediaIngestResource {
    /** Name of the file. */
    filename: string;
    /** Media type of the file. */
    mime_type: string;
    /** Size of the file in bytes. */
    size_bytes: number;
    /** SHA-256 of the file. */
    sha256: string;
    /**
     * Format: uri
     * @description Address that the file was fetched from.
     */
    source_url: string;
}
/** A page of WhatsApp Flows. */
export interface FlowListResponse {
    /** The flows of this page. */
    data: Flow[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** A WhatsApp Flow: a form inside WhatsApp. */
export interface Flow {
    /**
     * Format: uuid
     * @description Id of the flow.
     */
    id: string;
    /** Meta's id of the flow. */
    meta_flow_id: string;
    /** Name of the flow. */
    name: string;
    /**
     * State of the flow.
     * @enum {string}
     */
    status: "draft" | "published" | (string & {});
    /** Version of Meta's flow JSON. */
    json_version?: string | null;
    /** Version of Meta's data interface. */
    data_api_version?: string | null;
    /** Meta's id of the WhatsApp Business Account. */
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
    /** Meta's id of your number. */
    phone_number_id?: string | null;
    /**
     * Format: uri
     * @description Address that Meta asks for data.
     */
    data_endpoint_url?: string | null;
    /** Whether a function gives the flow its data. */
    has_data_endpoint?: boolean;
    /** Whether the keys of the flow are set up. */
    flows_encryption_configured?: boolean;
}
/** A WhatsApp Flow to create. */
export interface FlowCreateRequest {
    /** Meta's id of a number of the account that the flow is for. */
    phone_number_id: string;
    /** Name of the flow. */
    name?: string;
    /** Meta's JSON of the flow's screens. */
    flow_json?: {
        [key: string]: unknown;
    };
    /** Whether the flow is published at once; it is not when this is left out. */
    publish?: boolean;
}
/** One WhatsApp Flow in its envelope. */
export interface FlowResponse {
    /** The flow itself. */
    data: Flow;
}
/** Whether the keys of a WhatsApp Flow are set up. */
export interface FlowEncryptionResponse {
    /** The outcome. */
    data: {
        /**
         * Whether the keys were set up now or had been before.
         * @enum {string}
         */
        status: "success" | "already_configured" | (string & {});
        /** Sentence about the outcome, for people. */
        message: string;
        /** Whether the keys of the flow are set up. */
        flows_encryption_configured: boolean;
    };
}
/** A page of versions. */
export interface FlowVersionListResponse {
    /** The versions of this page. */
    data: FlowVersion[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** A version of a WhatsApp Flow. */
export interface FlowVersion {
    /**
     * Format: uuid
     * @description Id of the version.
     */
    id: string;
    /** Name of the version. */
    version_label: string;
    /**
     * State of the version.
     * @enum {string}
     */
    status: "draft" | "published" | (string & {});
    /** Hash of the flow's JSON. */
    flow_json_sha?: string | null;
    /**
     * Format: date-time
     * @description When the version was published.
     */
    published_at?: string | null;
    /** What Meta finds wrong with the flow's JSON. */
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
}
/** A version to add to a WhatsApp Flow. */
export interface FlowVersionCreateRequest {
    /** Meta's JSON of the flow's screens. */
    flow_json: {
        [key: string]: unknown;
    };
    /** Meta's id of a number of the flow's account. */
    phone_number_id?: string;
}
/** One version in its envelope. */
export interface FlowVersionResponse {
    /** The version itself. */
    data: FlowVersionDetail;
}
/** A version of a WhatsApp Flow with its JSON. */
export type FlowVersionDetail = FlowVersion & {
    /** Meta's JSON of the flow's screens. */
    flow_json?: {
        [key: string]: unknown;
    };
};
/** A data endpoint in its envelope. */
export interface FlowDataEndpointResponse {
    /** The endpoint itself. */
    data: FlowDataEndpoint;
}
/** The function that gives a WhatsApp Flow its data. */
export interface FlowDataEndpoint {
    /**
     * Format: uuid
     * @description Id of the function.
     */
    function_id: string;
    /** Name of the function. */
    function_name: string;
    /**
     * Format: uri
     * @description Address that Meta asks for data.
     */
    endpoint_url?: string | null;
    /**
     * State of the endpoint.
     * @enum {string}
     */
    status: "draft" | "deployed" | "error" | (string & {});
    /**
     * Format: date-time
     * @description When the endpoint was last deployed.
     */
    last_deployed_at?: string | null;
    /** Code of the function. */
    code?: string;
}
/** The code of a data endpoint. */
export interface FlowDataEndpointCreateRequest {
    /** Code of the function. */
    code: string;
}
/** The function that is to be a data endpoint. */
export interface FlowDataEndpointUpdateRequest {
    /**
     * Format: uuid
     * @description Id of a deployed function; it can be neither null nor empty.
     */
    function_id: string;
}
/** A data endpoint that was changed. */
export interface FlowDataEndpointUpdateResponse {
    /** The endpoint itself. */
    data: FlowDataEndpoint & {
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
        /** Whether the keys of the flow are set up. */
        flow_has_encryption?: boolean;
        /** Why the flow could not be published again; null when all went well. */
        warning?: string | null;
    };
}
/** A data endpoint that Meta knows now. */
export interface FlowDataEndpointRegisterResponse {
    /** The endpoint itself. */
    data: FlowDataEndpoint & {
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
        /** Whether the keys of the flow are set up. */
        flow_has_encryption?: boolean;
        /** Why the flow could not be published again; null when all went well. */
        warning?: string | null;
    };
}
/** The last log lines of a data endpoint. */
export interface FlowFunctionLogListResponse {
    /** The function and its log lines. */
    data: {
        /**
         * Format: uuid
         * @description Id of the function.
         */
        function_id: string;
        /** Name of the function. */
        function_name: string;
        /** The lines. */
        logs: FlowFunctionLog[];
    };
}
/** A line that a data endpoint wrote to its log. */
export interface FlowFunctionLog {
    /** How grave the line is, such as error. */
    level?: string;
    /** What the line says. */
    message?: string;
    /**
     * Format: date-time
     * @description When the line was written.
     */
    logged_at?: string;
    /** Where in the code an error came from. */
    stack?: string | null;
    /** Cloudflare's id of the request. */
    cf_ray?: string | null;
    /** How the call ended. */
    outcome?: string | null;
}
/** The last calls of a data endpoint. */
export interface FlowFunctionInvocationListResponse {
    /** The function and its calls. */
    data: {
        /**
         * Format: uuid
         * @description Id of the function.
         */
        function_id: string;
        /** Name of the function. */
        function_name: string;
        /** The calls. */
        invocations: FlowFunctionInvocation[];
    };
}
/** A call of a data endpoint. */
export interface FlowFunctionInvocation {
    /**
     * Format: uuid
     * @description Id of the call.
     */
    id?: string;
    /** HTTP status of the answer. */
    status_code?: number;
    /** How long the call took, in milliseconds. */
    duration_ms?: number | null;
    /** Body that the call sent. */
    request_body?: {
        [key: string]: unknown;
    } | null;
    /** Body that the call gave back. */
    response_body?: {
        [key: string]: unknown;
    } | null;
    /** What went wrong, for people. */
    error_message?: string | null;
    /** Cloudflare's id of the request. */
    cf_ray?: string | null;
    /**
     * Format: date-time
     * @description When the call was made.
     */
    created_at?: string;
}
/** All workflows of your project. */
export interface WorkflowListResponse {
    /** The workflows. */
    data: Workflow[];
}
/** A workflow: steps that Kapso takes by itself in a conversation. */
export interface Workflow {
    /**
     * Format: uuid
     * @description Id of the workflow.
     */
    id: string;
    /** Name of the workflow. */
    name: string;
    /** Short name of the workflow: small letters, digits and hyphens. */
    slug: string;
    /** What the workflow is for. */
    description?: string | null;
    /**
     * State of the workflow.
     * @enum {string}
     */
    status: "draft" | "active" | "archived" | (string & {});
    /** Number that grows with each change. */
    lock_version?: number | null;
    /** How long to wait for further messages before going on, in seconds; one when not set. */
    message_debounce_seconds?: number | null;
    /** Version of the tools that agents have by default. */
    agent_default_tools_version?: number | null;
    /**
     * Whether messages that come in are marked as read, and typing is shown.
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
    /** How often the workflow was run. */
    execution_count?: number;
    /**
     * Format: date-time
     * @description When the workflow was last run.
     */
    last_executed_at?: string | null;
}
/** A workflow to create. */
export interface WorkflowCreateRequest {
    /** The workflow. */
    workflow: {
        /** Name of the workflow. */
        name: string;
        /** Short name of the workflow: small letters, digits and hyphens. */
        slug?: string;
        /** What the workflow is for. */
        description?: string | null;
        /** The nodes and edges to begin with. */
        definition?: WorkflowDefinitionInput;
    };
}
/** The nodes and edges that a workflow is to have. */
export interface WorkflowDefinitionInput {
    /** The steps; when given, they replace all there are. */
    nodes?: WorkflowInputNode[];
    /** The ways between the steps; when given, they replace all there are. */
    edges?: WorkflowInputEdge[];
}
/** A step that a workflow is to have. */
export interface WorkflowInputNode {
    /** Name of the step, which edges refer to. */
    id: string;
    /** How the editor shows the step. */
    type?: string;
    /** Where the node is drawn. */
    position: WorkflowNodePosition;
    /** What the step does. */
    data: WorkflowInputNodeData;
}
/** Where a step is drawn. */
export interface WorkflowNodePosition {
    /** Distance from the left. */
    x: number;
    /** Distance from the top. */
    y: number;
}
/** What a step is to do. */
export interface WorkflowInputNodeData {
    /**
     * Kind of the step.
     * @enum {string}
     */
    node_type: "start" | "send_text" | "send_template" | "send_interactive" | "wait_for_response" | "decide" | "function" | "webhook" | "agent" | "call" | "handoff" | "set_variable" | "emit_event";
    /** Settings of the step, whose form depends on its kind. */
    config: StartNodeConfig | SendTextNodeConfig | SendTemplateNodeConfig | SendInteractiveNodeConfig | WaitForResponseNodeConfig | DecideNodeConfig | FunctionNodeConfig | WebhookNodeConfig | AgentNodeConfig | CallNodeConfig | HandoffNodeConfig | SetVariableNodeConfig | EmitEventNodeConfig;
    /** Name to show for the node. */
    display_name?: string;
}
/** Settings of the first step; there are none. */
export type StartNodeConfig = Record<string, unknown>;
/** Settings of a step that sends a text. */
export interface SendTextNodeConfig {
    /** The text, or what makes it. */
    message: string | {
        [key: string]: unknown;
    };
    /** Meta's id of your number. */
    phone_number_id?: string | null;
    /**
     * Format: uuid
     * @description Kapso's own id of your number; legacy, phone_number_id is to be preferred.
     */
    whatsapp_config_id?: string | null;
    /** Number to send to instead of the person's own. */
    to_phone_number?: string | null;
    /** How long to wait before sending, in seconds. */
    delay_seconds?: number | null;
    /**
     * Format: uuid
     * @description Id of the AI model that is used.
     */
    provider_model_id?: string | null;
    /** Name of the AI model that is used. */
    provider_model_name?: string | null;
    /** Fields that an AI model fills in, and how. */
    ai_field_config?: {
        [key: string]: unknown;
    };
}
/** Settings of a step that sends a template. */
export interface SendTemplateNodeConfig {
    /**
     * Format: uuid
     * @description Id of the template.
     */
    template_id: string;
    /** Name of the template. */
    template_name?: string | null;
    /** Values for the template's variables; their form is not documented. */
    parameters?: unknown;
    /** Meta's id of your number. */
    phone_number_id?: string | null;
    /**
     * Format: uuid
     * @description Kapso's own id of your number; legacy, phone_number_id is to be preferred.
     */
    whatsapp_config_id?: string | null;
    /** Number to send to instead of the person's own. */
    to_phone_number?: string | null;
    /**
     * Format: uuid
     * @description Id of the AI model that is used.
     */
    provider_model_id?: string | null;
    /** Name of the AI model that is used. */
    provider_model_name?: string | null;
    /** Fields that an AI model fills in, and how. */
    ai_field_config?: {
        [key: string]: unknown;
    };
}
/** Settings of a step that sends a message with buttons, a list or the like. */
export interface SendInteractiveNodeConfig {
    /**
     * Kind of the message.
     * @enum {string}
     */
    interactive_type: "button" | "list" | "cta_url" | "flow" | "product" | "product_list" | "catalog_message" | "location_request_message";
    /** The text, or what makes it. */
    body_text: string | {
        [key: string]: unknown;
    };
    /** Text at the foot. */
    footer_text?: string | null;
    /**
     * What stands at the head.
     * @enum {string|null}
     */
    header_type?: "none" | "text" | "image" | "video" | "document" | null;
    /** Text at the head. */
    header_text?: string | null;
    /** Address of the file at the head. */
    header_media_url?: string | null;
    /** The buttons, three at most. */
    buttons?: InteractiveButton[];
    /** Text on the button that opens the list. */
    list_button_text?: string | null;
    /** Parts of the list, ten at most. */
    list_sections?: InteractiveListSection[];
    /** Text on the button that opens a page. */
    cta_display_text?: string | null;
    /** Address of the page that the button opens. */
    cta_url?: string | null;
    /** Id of the WhatsApp Flow. */
    flow_id?: string | null;
    /** Text on the button that opens the WhatsApp Flow. */
    flow_cta?: string | null;
    /** Token to send the WhatsApp Flow with. */
    flow_token?: string | null;
    /**
     * How the WhatsApp Flow begins.
     * @enum {string|null}
     */
    flow_action?: "navigate" | "data_exchange" | null;
    /** Data that the WhatsApp Flow begins with. */
    flow_action_payload?: {
        [key: string]: unknown;
    } | null;
    /** What stands at the head, in the legacy form. */
    header_config?: {
        [key: string]: unknown;
    } | null;
    /** Buttons or list, in the legacy form. */
    action_config?: {
        [key: string]: unknown;
    } | null;
    /** Meta's id of your number. */
    phone_number_id?: string | null;
    /**
     * Format: uuid
     * @description Kapso's own id of your number; legacy, phone_number_id is to be preferred.
     */
    whatsapp_config_id?: string | null;
    /** Number to send to instead of the person's own. */
    to_phone_number?: string | null;
    /**
     * Format: uuid
     * @description Id of the AI model that is used.
     */
    provider_model_id?: string | null;
    /** Name of the AI model that is used. */
    provider_model_name?: string | null;
    /** Fields that an AI model fills in, and how. */
    ai_field_config?: {
        [key: string]: unknown;
    };
}
/** A button below a message. */
export interface InteractiveButton {
    /** Id of the button. */
    id: string;
    /** Text on the button, 20 characters at most. */
    title: string;
}
/** A part of a list in a message. */
export interface InteractiveListSection {
    /** Title of the section. */
    title?: string;
    /** The rows. */
    rows: InteractiveListRow[];
}
/** A row of a list in a message. */
export interface InteractiveListRow {
    /** Id of the row. */
    id: string;
    /** Text of the row, 24 characters at most. */
    title: string;
    /** Text below the title, 72 characters at most. */
    description?: string;
}
/** Settings of a step that waits for an answer. */
export interface WaitForResponseNodeConfig {
    /** Whether waiting ends by itself. */
    has_timeout?: boolean;
    /** How long to wait, in seconds. */
    timeout_seconds?: number | null;
    /** Variable that takes the answer. */
    save_response_to?: string | null;
}
/** Settings of a step that decides where to go on. */
export interface DecideNodeConfig {
    /**
     * Whether an AI model or a function decides.
     * @enum {string}
     */
    decision_type: "ai" | "function";
    /** The ways to choose from. */
    conditions: DecideCondition[];
    /** Further settings of the AI model. */
    llm_configuration: {
        [key: string]: unknown;
    };
    /**
     * Format: uuid
     * @description Id of the function.
     */
    function_id?: string | null;
    /** Name of the function. */
    function_name?: string | null;
    /**
     * Format: uuid
     * @description Id of the AI model that is used.
     */
    provider_model_id?: string | null;
    /** Name of the AI model that is used. */
    provider_model_name?: string | null;
    /** How freely the AI model answers. */
    llm_temperature?: number | null;
    /** How long the AI model's answer can be, in tokens. */
    llm_max_tokens?: number | null;
}
/** A way that a deciding step can take. */
export interface DecideCondition {
    /**
     * Format: uuid
     * @description Id of the condition.
     */
    id: string;
    /** Outcome that takes the edge of this name. */
    label: string;
    /** When this way is to be taken. */
    description?: string | null;
}
/** Settings of a step that calls a function. */
export interface FunctionNodeConfig {
    /**
     * Format: uuid
     * @description Id of the function.
     */
    function_id: string;
    /** Name of the function. */
    function_name?: string | null;
    /** Variable that takes the answer. */
    save_response_to?: string | null;
}
/** Settings of a step that calls an address. */
export interface WebhookNodeConfig {
    /**
     * Format: uri
     * @description Address to call.
     */
    url: string;
    /**
     * HTTP method to use; POST when left out.
     * @enum {string}
     */
    method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    /** Headers to send along, as an object or as text. */
    headers?: {
        [key: string]: string;
    } | string;
    /** What the body is made from; any form. */
    body_template?: unknown;
    /**
     * Format: uuid
     * @description Id of the AI model that is used.
     */
    provider_model_id?: string | null;
    /** Name of the AI model that is used. */
    provider_model_name?: string | null;
    /** Fields that an AI model fills in, and how. */
    ai_field_config?: {
        [key: string]: unknown;
    };
    /** Variable that takes the answer. */
    save_response_to?: string | null;
}
/** Settings of a step that leaves the talking to an AI agent. */
export interface AgentNodeConfig {
    /** What the agent is told to be and do. */
    system_prompt?: string | null;
    /**
     * Format: uuid
     * @description Id of the AI model that is used.
     */
    provider_model_id?: string | null;
    /** Name of the AI model that is used. */
    provider_model_name?: string | null;
    /** How freely the AI model answers. */
    temperature?: number | null;
    /** How many turns the agent can take. */
    max_iterations?: number | null;
    /** How long an answer can be, in tokens. */
    max_tokens?: number | null;
    /**
     * How long the AI model may think.
     * @enum {string|null}
     */
    reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
    /**
     * How long the prompt is kept; 5m when left out.
     * @enum {string}
     */
    prompt_cache_ttl?: "5m" | "1h";
    /**
     * Whether the agent only watches or also talks.
     * @enum {string}
     */
    observer_prompt_mode?: "analysis_only" | "interactive_chat";
    /**
     * Whether the agent's text is sent by itself, as when left out, or by a tool only.
     * @enum {string}
     */
    message_delivery_mode?: "auto_send_assistant_text" | "tool_only";
    /** Default tools that the agent has. */
    enabled_default_tools?: string[];
    /** Settings of default tools, by name. */
    default_tool_configs?: {
        /** Settings of the tool that records events. */
        emit_event?: {
            /** Ids of the kinds of events that it may record. */
            event_definition_ids?: string[];
        };
    } & {
        [key: string]: unknown;
    };
    /** Functions that the agent can use. */
    flow_agent_function_tools?: AgentFunctionTool[];
    /** Addresses that the agent can call. */
    flow_agent_webhooks?: AgentWebhookTool[];
    /** Texts that the agent can read. */
    flow_agent_knowledge_bases?: AgentKnowledgeBase[];
    /** MCP servers that the agent can use. */
    flow_agent_mcp_servers?: AgentMcpServer[];
    /** Repositories that the agent can read. */
    flow_agent_resources?: AgentResource[];
}
/** A function that an agent can use. */
export interface AgentFunctionTool {
    /** Name of the tool. */
    name?: string;
    /** What the tool is for. */
    description?: string | null;
    /**
     * Format: uuid
     * @description Id of the function.
     */
    function_id?: string | null;
    /** Name of the function. */
    function_name?: string | null;
    /** JSON Schema of what the tool takes. */
    input_schema?: {
        [key: string]: unknown;
    };
}
/** An address that an agent can call. */
export interface AgentWebhookTool {
    /** Name of the tool. */
    name?: string;
    /** What the tool is for. */
    description?: string | null;
    /** Address to call. */
    url?: string | null;
    /** HTTP method of the request. */
    http_method?: string | null;
    /** Headers to send along. */
    headers?: {
        [key: string]: unknown;
    } | null;
    /** Body to send; any form. */
    body?: unknown;
    /** JSON Schema of the body. */
    body_schema?: {
        [key: string]: unknown;
    } | null;
    /** JMESPath that picks from the answer. */
    jmespath_query?: string | null;
    /** Fields that an AI model fills in, and how. */
    ai_field_config?: {
        [key: string]: unknown;
    };
}
/** A text that an agent can read. */
export interface AgentKnowledgeBase {
    /** Name of the text. */
    name?: string;
    /** What the text is for. */
    description?: string | null;
    /** The text itself. */
    knowledge_base_text?: string | null;
}
/** An MCP server that an agent can use. */
export interface AgentMcpServer {
    /** Name of the server. */
    name?: string;
    /** What the server is for. */
    description?: string | null;
    /** Address of the server. */
    url?: string | null;
    /** Headers to send along. */
    headers?: {
        [key: string]: unknown;
    } | null;
}
/** A repository that an agent can read. */
export interface AgentResource {
    /**
     * Format: uuid
     * @description Id of the resource.
     */
    id?: string | null;
    /**
     * Kind of the resource.
     * @enum {string}
     */
    resource_type?: "github_repository";
    /** Address of the repository. */
    repo_url?: string;
    /** Owner of the repository. */
    owner?: string | null;
    /** Name of the repository. */
    repo_name?: string | null;
    /** Branch to read. */
    branch?: string | null;
    /**
     * How the repository is opened.
     * @enum {string}
     */
    auth_type?: "pat" | "github_app" | "public";
    /** Personal access token, which no answer gives. */
    pat?: string | null;
    /** Whether a personal access token is stored. */
    has_pat?: boolean | null;
    /**
     * Format: uuid
     * @description Id of the GitHub App's installation.
     */
    github_app_installation_id?: string | null;
    /** Whether a GitHub App opens it. */
    has_github_app?: boolean | null;
    /** Whether an import left the token out. */
    imported_missing_pat?: boolean | null;
    /** Whether an import left the GitHub App out. */
    imported_missing_github_app?: boolean | null;
}
/** Settings of a step that runs another workflow. */
export interface CallNodeConfig {
    /**
     * Format: uuid
     * @description Id of the workflow.
     */
    workflow_id?: string | null;
    /** Name of the workflow. */
    workflow_name?: string | null;
    /** Variable that takes an error. */
    save_error_to?: string | null;
}
/** Settings of a step that hands over to a person. */
export interface HandoffNodeConfig {
    /** Why a person is needed. */
    reason?: string | null;
    /** What the person is told; any form. */
    context_data?: unknown;
}
/** Settings of a step that sets a variable. */
export interface SetVariableNodeConfig {
    /** Name of the variable. */
    variable_name: string;
    /** Value of the variable; any form. */
    variable_value: unknown;
    /**
     * Type of the value; string when left out.
     * @enum {string}
     */
    value_type?: "string" | "number" | "boolean" | "json";
}
/** Settings of a step that records an event. */
export interface EmitEventNodeConfig {
    /** Name of the event. */
    event_name: string;
    /** Values of the event's properties, by name. */
    properties?: {
        [key: string]: string | number | boolean | null;
    };
    /** When the event happened; the moment of the step when left out. */
    occurred_at?: string | null;
}
/** A way from one step to another that a workflow is to have. */
export interface WorkflowInputEdge {
    /**
     * Format: uuid
     * @description Id of the edge.
     */
    id?: string;
    /** Name of the step that the edge leaves. */
    source: string;
    /** Name of the step that the edge leads to. */
    target: string;
    /** Outcome of the step that takes this edge; next when left out. */
    label?: string;
    /** How the editor shows the edge. */
    type?: string;
    /**
     * Format: uuid
     * @description Condition of a deciding step that takes this edge.
     */
    flow_condition_id?: string | null;
}
/** One workflow in its envelope. */
export interface WorkflowResponse {
    /** The workflow itself. */
    data: Workflow;
}
/** What is to change about a workflow. */
export interface WorkflowUpdateRequest {
    /** The workflow. */
    workflow: {
        /** Name of the workflow. */
        name?: string;
        /** Short name of the workflow: small letters, digits and hyphens. */
        slug?: string;
        /** What the workflow is for. */
        description?: string | null;
        /**
         * State of the workflow.
         * @enum {string}
         */
        status?: "draft" | "active" | "archived";
        /** How long to wait for further messages before going on, in seconds. */
        message_debounce_seconds?: number | null;
        /**
         * Whether messages that come in are marked as read, and typing is shown.
         * @enum {string}
         */
        inbound_message_read_mode?: "disabled" | "read_only" | "read_with_typing";
        /** Number that the change is based on; a stale one is answered with 409. */
        lock_version?: number;
        /** The nodes and edges that are to replace those there are. */
        definition?: WorkflowDefinitionInput;
    };
}
/** One workflow with its nodes and edges, in its envelope. */
export interface WorkflowWithDefinitionResponse {
    /** The workflow itself. */
    data: WorkflowWithDefinition;
}
/** A workflow with its nodes and edges. */
export type WorkflowWithDefinition = Workflow & {
    /** The nodes and edges. */
    definition: WorkflowDefinition;
};
/** The nodes and edges of a workflow. */
export interface WorkflowDefinition {
    /** The steps. */
    nodes: WorkflowNode[];
    /** The ways between the steps. */
    edges: WorkflowEdge[];
}
/** A step of a workflow. */
export interface WorkflowNode {
    /** Name of the step, which edges refer to. */
    id: string;
    /** How the editor shows the step. */
    type: string;
    /** Where the node is drawn. */
    position: WorkflowNodePosition;
    /** What the step does. */
    data: WorkflowNodeData;
}
/** What a step does. */
export interface WorkflowNodeData {
    /** Kind of the step. */
    node_type: string;
    /** Settings of the step, whose form depends on its kind. */
    config: StartNodeConfig | SendTextNodeConfig | SendTemplateNodeConfig | SendInteractiveNodeConfig | WaitForResponseNodeConfig | DecideNodeConfig | FunctionNodeConfig | WebhookNodeConfig | AgentNodeConfig | CallNodeConfig | HandoffNodeConfig | SetVariableNodeConfig | EmitEventNodeConfig | {
        [key: string]: unknown;
    };
    /** Name to show for the node. */
    display_name: string;
}
/** A way from one step to another. */
export interface WorkflowEdge {
    /**
     * Format: uuid
     * @description Id of the edge.
     */
    id: string;
    /** Name of the step that the edge leaves. */
    source: string;
    /** Name of the step that the edge leads to. */
    target: string;
    /** Outcome of the step that takes this edge. */
    label?: string | null;
    /** How the editor shows the edge. */
    type: string;
    /**
     * Format: uuid
     * @description Condition of a deciding step that takes this edge.
     */
    flow_condition_id?: string | null;
}
/** The variables that a workflow knows. */
export interface WorkflowVariablesResponse {
    /** The variables. */
    data: {
        /** Variables that Kapso always knows. */
        fixed: {
            /** Variables about the execution, by name. */
            system?: {
                [key: string]: {
                    /** Kind of the variable. */
                    type?: string;
                    /** What the variable is for. */
                    description?: string;
                    /** Whether the variable is always set. */
                    always_available?: boolean;
                };
            };
            /** Variables about the conversation, by name. */
            context?: {
                [key: string]: {
                    /** Kind of the variable. */
                    type?: string;
                    /** What the variable is for. */
                    description?: string;
                    /** Whether the variable is always set. */
                    always_available?: boolean;
                };
            };
        };
        /** Variables that were seen in executions. */
        discovered: {
            /** Variables about the execution. */
            system?: DiscoveredVariable[];
            /** Variables about the conversation. */
            context?: DiscoveredVariable[];
            /** Variables that the workflow sets. */
            vars?: DiscoveredVariable[];
        };
    };
}
/** A variable that was seen in executions. */
export interface DiscoveredVariable {
    /** Path of the variable. */
    path: string;
    /** Name of the variable. */
    name: string;
    /** Type of the value. */
    type: string | null;
    /** Values that were seen, five at most. */
    sample_values?: (string | number | boolean | {
        [key: string]: unknown;
    } | null)[];
    /** How often the variable was used. */
    usage_count?: number;
    /**
     * Format: date-time
     * @description When the variable was last seen.
     */
    last_seen_at?: string | null;
    /** How to write the variable in a workflow. */
    reference?: string;
}
/** Whom a workflow is to be started for, and with what. */
export interface WorkflowExecutionCreateRequest {
    /** The execution. */
    workflow_execution: {
        /** The person's phone number in E.164; this or recipient is needed. */
        phone_number?: string;
        /** The person's business-scoped id, instead of phone_number; not with the sandbox. */
        recipient?: string;
        /** Meta's id of the number to talk from. */
        phone_number_id?: string;
        /**
         * @deprecated
         * @description Older way to name the number to talk from.
         */
        whatsapp_config_id?: number;
        /** Variables to give to the execution. */
        variables?: {
            [key: string]: unknown;
        };
        /** What the execution knows of the conversation. */
        context?: {
            [key: string]: unknown;
        };
        /** Data that the execution begins with. */
        initial_data?: {
            [key: string]: unknown;
        };
    } & (unknown | unknown);
}
/** A run that is about to start, in its envelope. */
export interface WorkflowExecutionCreateResponse {
    /** The execution itself. */
    data: WorkflowExecutionAccepted;
}
/** A run of a workflow that is about to start. */
export interface WorkflowExecutionAccepted {
    /** Sentence about the outcome, for people. */
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
}
/** One execution in its envelope. */
export interface WorkflowExecutionResponse {
    /** The execution itself. */
    data: WorkflowExecutionDetail;
}
/** One run of a workflow with its context and events. */
export type WorkflowExecutionDetail = WorkflowExecution & {
    /**
     * Format: uuid
     * @description Id of the execution to resume, which can be a child of this one.
     */
    resumable_execution_id?: string | null;
    /** What the execution knows. */
    execution_context?: {
        /** Variables that the workflow set. */
        vars?: {
            [key: string]: unknown;
        } | null;
        /** Variables that Kapso set. */
        system?: ({
            /** What started the execution. */
            trigger_type?: string;
            /**
             * Format: uuid
             * @description Id to follow the execution by.
             */
            tracking_id?: string;
        } & {
            [key: string]: unknown;
        }) | null;
        /** Whom the execution talks with. */
        context?: ({
            /** Way in which they talk. */
            channel?: string;
            /** The person's phone number. */
            phone_number?: string;
        } & {
            [key: string]: unknown;
        }) | null;
        /** Where the execution came from. */
        metadata?: ({
            /** The request that started the execution. */
            request?: {
                /** Address that the request came from. */
                ip?: string;
                /** Program that sent the request. */
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
    /** What happened in the execution. */
    events?: WorkflowEvent[];
};
/** One run of a workflow with what went wrong in it. */
export type WorkflowExecution = WorkflowExecutionSummary & {
    /** What went wrong, in parts. */
    error_details?: {
        [key: string]: unknown;
    } | null;
};
/** Something that happened in a workflow execution. */
export interface WorkflowEvent {
    /**
     * Format: uuid
     * @description Id of the event.
     */
    id: string;
    /** Kind of the event. */
    event_type: string;
    /** Whether the event came in or went out. */
    direction?: string | null;
    /** Outcome that was taken. */
    edge_label?: string | null;
    /**
     * Format: date-time
     * @description When it happened.
     */
    created_at: string;
    /** Data of the event. */
    payload?: {
        [key: string]: unknown;
    };
    /** The step that the event belongs to. */
    step?: WorkflowStepReference;
}
/** The state that an execution is to have. */
export interface WorkflowExecutionUpdateRequest {
    /** The execution. */
    workflow_execution: {
        /**
         * State that the execution is to have.
         * @enum {string}
         */
        status: "ended" | "handoff" | "waiting";
    };
}
/** An execution that was changed, in its envelope. */
export interface WorkflowExecutionUpdateResponse {
    /** The execution itself. */
    data: WorkflowExecution;
}
/** A page of events. */
export interface WorkflowEventListResponse {
    /** The events of this page. */
    data: WorkflowEvent[];
    /** Cursors to the neighbouring pages. */
    paging: Paging;
}
/** What a waiting execution is given. */
export interface WorkflowExecutionResumeRequest {
    /** What the execution waits for. */
    message: {
        /** Kind of what is given; payload when left out. */
        kind?: string;
        /** What is given: text, an object or an array. */
        data: string | {
            [key: string]: unknown;
        } | unknown[];
    };
    /** Variables to give to the execution. */
    variables?: {
        [key: string]: unknown;
    };
}
/** An execution that goes on. */
export interface WorkflowExecutionResumeResponse {
    /** The execution itself. */
    data: WorkflowExecutionSummary & {
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
}
/** All triggers of a workflow. */
export interface WorkflowTriggerListResponse {
    /** The triggers. */
    data: WorkflowTrigger[];
}
/** What starts a workflow. */
export interface WorkflowTrigger {
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
     * What starts the workflow.
     * @enum {string}
     */
    trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event" | (string & {});
    /** Whether the trigger is switched on. */
    active: boolean;
    /** Name to show for the trigger. */
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
    /** Details of the trigger, which depend on its kind. */
    triggerable?: {
        /** Meta's id of the number that is listened to. */
        phone_number_id: string;
    } | {
        /** Event that starts the workflow, such as whatsapp.message.received. */
        event: string;
        /** Meta's id of the number that is listened to. */
        phone_number_id?: string;
    } | {
        /** Name of the project's event that starts the workflow. */
        event_name: string;
        /** Property of the event to compare. */
        property_key?: string | null;
        /** How to compare the property, such as eq. */
        operator?: string | null;
        /** What to compare the property with; any form. */
        property_value?: unknown;
    } | {
        [key: string]: unknown;
    };
}
/** A trigger to add. */
export interface WorkflowTriggerCreateRequest {
    /** The trigger. */
    trigger: {
        /**
         * What starts the workflow.
         * @enum {string}
         */
        trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event";
        /** Whether the trigger is switched on; it is when this is left out. */
        active?: boolean;
        /** Meta's id of the number that is listened to, needed for inbound_message. */
        phone_number_id?: string;
        /**
         * Event that starts the workflow, needed for whatsapp_event.
         * @enum {string}
         */
        event?: "whatsapp.message.received" | "whatsapp.message.sent" | "whatsapp.message.failed" | "whatsapp.conversation.created" | "whatsapp.conversation.ended";
        /** Name of the project's event that starts the workflow, needed for project_event. */
        event_name?: string;
        /** Property of the event to compare. */
        property_key?: string;
        /**
         * How to compare the property.
         * @enum {string}
         */
        operator?: "eq" | "lt" | "lte" | "gt" | "gte";
        /** What to compare the property with; any form. */
        property_value?: unknown;
    };
}
/** One trigger in its envelope. */
export interface WorkflowTriggerResponse {
    /** The trigger itself. */
    data: WorkflowTrigger;
}
/** All triggers that a workflow is to have. */
export interface WorkflowTriggersReplaceRequest {
    /** The triggers; those that are not among them are deleted. */
    triggers: {
        /**
         * What starts the workflow.
         * @enum {string}
         */
        trigger_type: "inbound_message" | "api_call" | "whatsapp_event" | "project_event";
        /** Whether the trigger is switched on; it is when this is left out. */
        active?: boolean;
        /** Meta's id of the number that is listened to, needed for inbound_message. */
        phone_number_id?: string;
        /**
         * Event that starts the workflow, needed for whatsapp_event.
         * @enum {string}
         */
        event?: "whatsapp.message.received" | "whatsapp.message.sent" | "whatsapp.message.failed" | "whatsapp.conversation.created" | "whatsapp.conversation.ended";
        /** Name of the project's event that starts the workflow, needed for project_event. */
        event_name?: string;
        /** Property of the event to compare. */
        property_key?: string;
        /**
         * How to compare the property.
         * @enum {string}
         */
        operator?: "eq" | "lt" | "lte" | "gt" | "gte";
        /** What to compare the property with; any form. */
        property_value?: unknown;
    }[];
}
/** Whether a trigger is to be on. */
export interface WorkflowTriggerUpdateRequest {
    /** The trigger. */
    trigger: {
        /** Whether the trigger is switched on. */
        active?: boolean;
    };
}
/** All functions of your project. */
export interface FunctionListResponse {
    /** The functions. */
    data: ServerlessFunction[];
}
/** A serverless function of your project. */
export interface ServerlessFunction {
    /**
     * Format: uuid
     * @description Id of the function.
     */
    id: string;
    /** Name of the function. */
    name: string;
    /** Short name of the function: small letters, digits and hyphens. */
    slug: string;
    /** Number that grows with each change. */
    lock_version?: number;
    /** What the function is for. */
    description?: string | null;
    /** Code of the function, one megabyte at most. */
    code?: string;
    /** Number of the deployed version. */
    version?: number | null;
    /**
     * State of the function.
     * @enum {string}
     */
    status: "draft" | "deployed" | "error" | (string & {});
    /**
     * Format: date-time
     * @description When the function was last deployed.
     */
    last_deployed_at?: string | null;
    /**
     * Where the function runs.
     * @enum {string}
     */
    function_type: "cloudflare_worker" | "supabase_function" | (string & {});
    /**
     * Whether a call gives the function's answer as it is or in an envelope.
     * @enum {string}
     */
    invoke_response_mode?: "wrapped" | "passthrough" | (string & {});
    /** Whether the function can be called without a key. */
    public_endpoint?: boolean;
    /** Settings of the place where the function runs. */
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
}
/** A function to create. */
export interface FunctionCreateRequest {
    /** The function. */
    function: {
        /** Name of the function. */
        name: string;
        /** Short name of the function: small letters, digits and hyphens. */
        slug?: string;
        /** What the function is for. */
        description?: string;
        /** Code of the function, one megabyte at most. */
        code: string;
        /**
         * Where the function runs.
         * @enum {string}
         */
        function_type: "cloudflare_worker" | "supabase_function";
        /** Whether the function can be called without a key, for cloudflare_worker only; it cannot when this is left out. */
        public_endpoint?: boolean;
        /** Settings of the place where the function runs. */
        runtime_config?: {
            [key: string]: unknown;
        };
    };
}
/** One function in its envelope. */
export interface FunctionResponse {
    /** The function itself. */
    data: ServerlessFunction;
}
/** What is to change about a function. */
export interface FunctionUpdateRequest {
    /** The function. */
    function: {
        /** Name of the function. */
        name?: string;
        /** Short name of the function: small letters, digits and hyphens. */
        slug?: string;
        /** Number that the change is based on; a stale one is answered with 409, none is not compared. */
        lock_version?: number;
        /** What the function is for. */
        description?: string;
        /** Code of the function, one megabyte at most. */
        code?: string;
        /**
         * Whether a call gives the function's answer as it is or in an envelope.
         * @enum {string}
         */
        invoke_response_mode?: "wrapped" | "passthrough";
        /** Settings of the place where the function runs. */
        runtime_config?: {
            [key: string]: unknown;
        };
        /** Whether the function can be called without a key. */
        public_endpoint?: boolean;
    };
}
/** A deployment that has begun; an answer without an envelope. */
export interface FunctionDeployResponse {
    /** Sentence about the outcome, for people. */
    message: string;
    /**
     * Format: uuid
     * @description Id of the function.
     */
    function_id: string;
    /** State of the deployment. */
    status: string;
}
/** What a function is called with; any members. */
export interface FunctionInvokeRequest {
    [key: string]: unknown;
}
/** What a function gave, passed through as it is. */
export type FunctionInvokeResponse = {
    [key: string]: unknown;
} | unknown[] | string | number | boolean;
/** What a function gave, in an envelope. */
export interface FunctionInvokeWrappedResponse {
    /** What the function gave; any form but null. */
    data: {
        [key: string]: unknown;
    } | unknown[] | string | number | boolean;
}
/** All secrets of a function, without their values. */
export interface FunctionSecretListResponse {
    /** The secrets. */
    data: {
        /** Name of the secret. */
        name: string;
        /**
         * Kind of the value.
         * @enum {string}
         */
        type: "text" | "json" | "inherited" | (string & {});
    }[];
}
/** A secret to store. */
export interface FunctionSecretCreateRequest {
    /** The secret. */
    secret: {
        /** Name of the secret: capital letters, digits and underscores. */
        name: string;
        /** Value of the secret, text or an object. */
        value: string | {
            [key: string]: unknown;
        };
    };
}
/** That a secret was stored; an answer without an envelope. */
export interface FunctionSecretCreateResponse {
    /** Sentence about the outcome, for people. */
    message: string;
    [key: string]: unknown;
}
/** The last calls of a function. */
export interface FunctionInvocationListResponse {
    /** The function and its calls. */
    data: {
        /**
         * Format: uuid
         * @description Id of the function.
         */
        function_id: string;
        /** Name of the function. */
        function_name: string;
        /** The calls. */
        invocations: FunctionInvocation[];
        /** How many calls there are. */
        total: number;
    };
}
/** A call of a function. */
export interface FunctionInvocation {
    /**
     * Format: uuid
     * @description Id of the call.
     */
    id: string;
    /** HTTP status of the answer. */
    status_code: number;
    /** How long the call took, in milliseconds. */
    duration_ms?: number | null;
    /** Body that the call sent. */
    request_body?: {
        [key: string]: unknown;
    } | null;
    /** Body that the call gave back. */
    response_body?: {
        [key: string]: unknown;
    } | null;
    /** What went wrong, for people. */
    error_message?: string | null;
    /**
     * Format: date-time
     * @description When the call was made.
     */
    created_at: string;
    /** Lines that the call wrote to its log. */
    console_logs?: FunctionConsoleLog[];
}
/** A line that a function wrote to its log. */
export interface FunctionConsoleLog {
    /** How grave the line is, such as error. */
    level: string;
    /** What the line says. */
    message: string;
    /**
     * Format: date-time
     * @description When the line was written.
     */
    logged_at: string;
    /** Where in the code an error came from. */
    stack?: string | null;
}
/** All kinds of events of your project. */
export interface EventDefinitionListResponse {
    /** The definitions. */
    data: EventDefinition[];
}
/** A kind of event and the properties that it has. */
export interface EventDefinition {
    /**
     * Format: uuid
     * @description Id of the definition.
     */
    id: string;
    /** Name of the event: small words with dots between them. */
    name: string;
    /** What such an event tells. */
    description?: string | null;
    /** Properties of the event, by name. */
    property_schema: {
        [key: string]: {
            /**
             * Type of the property.
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
}
/** A kind of event to define. */
export interface EventDefinitionCreateRequest {
    /** Name of the event: small words with dots between them. */
    name: string;
    /** What such an event tells. */
    description?: string | null;
    /** Properties of the event, by name. */
    property_schema?: {
        [key: string]: {
            /**
             * Type of the property.
             * @enum {string}
             */
            type: "string" | "number" | "boolean";
        };
    };
}
/** One kind of event in its envelope. */
export interface EventDefinitionResponse {
    /** The definition itself. */
    data: EventDefinition;
}
/** What is to change about a kind of event. */
export interface EventDefinitionUpdateRequest {
    /** Name of the event, which cannot change once an event was recorded. */
    name?: string;
    /** What such an event tells. */
    description?: string | null;
    /** Properties of the event, by name. */
    property_schema?: {
        [key: string]: {
            /**
             * Type of the property.
             * @enum {string}
             */
            type: "string" | "number" | "boolean";
        };
    };
    /** Whether the definition is to be archived. */
    archived?: boolean;
}
/** A page of events. */
export interface EventListResponse {
    /** The events of this page. */
    data: ProjectEvent[];
    /** Position among the numbered pages. */
    meta?: PaginationMeta;
    /** Cursors to the neighbouring pages. */
    paging?: Paging;
}
/** An event that your project recorded. */
export interface ProjectEvent {
    /**
     * Format: uuid
     * @description Id of the event.
     */
    id: string;
    /** Name of the event: small words with dots between them. */
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
    /** Values of the event's properties, by name. */
    properties: {
        [key: string]: string | number | boolean | null;
    };
}
/** An event to record. */
export interface EventCreateRequest {
    /** Name of the event: small words with dots between them. */
    name: string;
    /**
     * Format: date-time
     * @description When the event happened; now when left out.
     */
    occurred_at?: string;
    /**
     * Format: uuid
     * @description The conversation that the event belongs to.
     */
    conversation_id?: string;
    /** Values of the event's properties, by name. */
    properties?: {
        [key: string]: string | number | boolean | null;
    };
}
/** One event in its envelope. */
export interface EventResponse {
    /** The event itself. */
    data: ProjectEvent;
}
/** A page of findings. */
export interface FindingListResponse {
    /** The findings of this page. */
    data: FindingSummary[];
    /** Cursors to the neighbouring pages. */
    paging: {
        /** Cursors of this page's own ends. */
        cursors: {
            /** Cursor of the first row. */
            before: string | null;
            /** Cursor of the last row. */
            after: string | null;
        };
        /** Cursor for "after" that gives the next page; null on the last one. */
        next: string | null;
        /** Cursor for "before" that gives the page before; null on the first one. */
        previous: string | null;
    };
}
/** Something that Kapso noticed in your events, in short. */
export interface FindingSummary {
    /**
     * Format: uuid
     * @description Id of the finding.
     */
    id: string;
    /** Name of what was noticed. */
    signal_name: string;
    /**
     * Whether it rises, falls or comes back.
     * @enum {string}
     */
    direction: "rising" | "falling" | "recurring" | (string & {});
    /**
     * State of the finding.
     * @enum {string}
     */
    status: "candidate" | "open" | (string & {});
    /** How many conversations or events are affected. */
    affected_count: number;
    /**
     * What affected_count counts.
     * @enum {string}
     */
    affected_unit: "conversations" | "events" | (string & {});
    /**
     * Format: date-time
     * @description When it was last noticed.
     */
    last_observed_at: string;
    /** How many findings go with it. */
    related_findings_count: number;
    /** The investigation, or null when there was none. */
    investigation: FindingSummaryInvestigation | null;
    /** Whether a fix helped, or null when there was none. */
    verification: FindingSummaryVerification | null;
}
/** How far the investigation of a finding got, in short. */
export interface FindingSummaryInvestigation {
    /**
     * State of the investigation.
     * @enum {string}
     */
    status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
    /** Whether the investigation can be started again. */
    retryable: boolean;
    /** Why it can be started again. */
    retry_reason: string | null;
    /**
     * Format: date-time
     * @description When the investigation was done.
     */
    completed_at: string | null;
    /** What went wrong, cut at 200 characters. */
    error_message: string | null;
    /** Title of the cause, cut at 100 characters. */
    cause_title: string | null;
    /** What was found, cut at 200 characters. */
    summary: string | null;
}
/** Whether a fix helped, in short. */
export interface FindingSummaryVerification {
    /**
     * State of the verification.
     * @enum {string}
     */
    status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
    /**
     * What began the verification.
     * @enum {string}
     */
    trigger_type: "workflow_version" | "regression" | "manual" | (string & {});
    /**
     * Format: date-time
     * @description When the verification was done.
     */
    completed_at: string | null;
}
/** The error body of the operations on findings. */
export interface FindingsErrorResponse {
    /** What went wrong, in one sentence. */
    error: string;
    /**
     * Machine code of the failure, where there is one.
     * @enum {string}
     */
    code?: "findings_not_enabled" | "finding_not_found" | "investigation_unavailable";
}
/** One finding in its envelope. */
export interface FindingResponse {
    /** The finding itself. */
    data: Finding;
}
/** Something that Kapso noticed in your events. */
export interface Finding {
    /**
     * Format: uuid
     * @description Id of the finding.
     */
    id: string;
    /**
     * Kind of data that it was noticed in.
     * @enum {string}
     */
    source_type: "project_event" | (string & {});
    /** Name of the data that it was noticed in. */
    source_key: string;
    /** Name of what was noticed. */
    signal_name: string;
    /**
     * Whether it rises, falls or comes back.
     * @enum {string}
     */
    direction: "rising" | "falling" | "recurring" | (string & {});
    /**
     * State of the finding.
     * @enum {string}
     */
    status: "candidate" | "open" | "quiet" | (string & {});
    /** How many conversations or events are affected. */
    affected_count: number;
    /** How many were usual before. */
    baseline_count: number | null;
    /** How often it comes now, between 0 and 1. */
    current_rate: number | null;
    /** How often it came before, between 0 and 1. */
    baseline_rate: number | null;
    /** Number that grows with new evidence. */
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
     * What affected_count counts.
     * @enum {string}
     */
    affected_unit: "conversations" | "events" | (string & {});
    /**
     * Format: uuid
     * @description Id of the workflow.
     */
    workflow_id: string | null;
    /** Name of the workflow. */
    workflow_name: string | null;
    /** Whether a fix helped, or null when there was none. */
    verification: FindingVerification | null;
    /** Findings that go with it, 24 at most. */
    related_findings: RelatedFinding[];
    /** The investigation, or null when there was none. */
    investigation: FindingInvestigation | null;
}
/** Whether a fix helped. */
export interface FindingVerification {
    /**
     * Format: uuid
     * @description Id of the verification.
     */
    id: string;
    /**
     * State of the verification.
     * @enum {string}
     */
    status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
    /**
     * What began the verification.
     * @enum {string}
     */
    trigger_type: "workflow_version" | "regression" | "manual" | (string & {});
    /** Version of the workflow before the fix. */
    from_workflow_version: number | null;
    /** Version of the workflow with the fix. */
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
}
/** A finding that goes with another. */
export interface RelatedFinding {
    /**
     * Format: uuid
     * @description Id of the finding.
     */
    id: string;
    /**
     * Kind of data that it was noticed in.
     * @enum {string}
     */
    source_type: "project_event" | (string & {});
    /** Name of the data that it was noticed in. */
    source_key: string;
    /** Name of what was noticed. */
    signal_name: string;
    /**
     * Whether it rises, falls or comes back.
     * @enum {string}
     */
    direction: "rising" | "falling" | "recurring" | (string & {});
    /** How many conversations or events are affected. */
    affected_count: number;
    /** How many were usual before. */
    baseline_count: number | null;
    /** How often it comes now, between 0 and 1. */
    current_rate: number | null;
    /** How often it came before, between 0 and 1. */
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
     * What affected_count counts.
     * @enum {string}
     */
    affected_unit: "conversations" | "events" | (string & {});
    /** Number that grows with new evidence. */
    evidence_revision: number;
}
/** The investigation of a finding. */
export interface FindingInvestigation {
    /**
     * Format: uuid
     * @description Id of the investigation.
     */
    id: string;
    /**
     * State of the investigation.
     * @enum {string}
     */
    status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
    /** Whether the investigation can be started again. */
    retryable: boolean;
    /** Why it can be started again. */
    retry_reason: string | null;
    /** What went wrong, for people. */
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
    /** Name of the workflow. */
    workflow_name: string | null;
    /** What the investigation came to. */
    result: FindingInvestigationResult;
}
/** What an investigation found. */
export interface FindingInvestigationResult {
    /** What was found, in short. */
    summary: string | null;
    /** What else could be behind it. */
    alternative_explanations: string[] | null;
    /** What could not be looked at. */
    coverage_limitations: string[] | null;
    /** What is affected. */
    affected_components: string[] | null;
    /** What is behind it. */
    causes: FindingCause[];
    /** What could be changed. */
    suggested_fixes: FindingSuggestedFix[];
    /** How the result differs from the one before, after newer evidence only. */
    change_since_previous?: {
        /**
         * How the result differs.
         * @enum {string}
         */
        status?: "not_applicable" | "unchanged" | "narrowed" | "revised" | "replaced" | "insufficient_evidence" | (string & {});
        /** Why the result differs. */
        explanation: string;
    };
}
/** A cause that an investigation found. */
export interface FindingCause {
    /** Title of the cause. */
    title: string;
    /** Why that is thought. */
    explanation: string;
    /**
     * How sure the investigation is.
     * @enum {string}
     */
    confidence: "low" | "medium" | "high" | (string & {});
    /** Where it was seen. */
    evidence_references: FindingEvidenceReference[];
}
/** Where a cause or a fix was seen. */
export interface FindingEvidenceReference {
    /** Kind of thing where it was seen. */
    source_type: string;
    /** Id of the thing where it was seen. */
    source_id: string | null;
    /** What was seen. */
    observation: string | null;
    /**
     * Format: date-time
     * @description When it happened.
     */
    occurred_at: string | null;
}
/** A change that an investigation suggests. */
export interface FindingSuggestedFix {
    /** Title of the fix. */
    title: string;
    /**
     * Whether this is the main fix, of which there is one.
     * @enum {string}
     */
    priority: "primary" | "secondary" | (string & {});
    /**
     * Kind of thing to change.
     * @enum {string}
     */
    category: "workflow" | "code" | "evaluation" | "configuration" | (string & {});
    /** What to change. */
    change: string;
    /** How to see that it helped. */
    verification: string;
    /** What the fix changes. */
    target: {
        /** Name of what the fix changes. */
        name: string | null;
        /** Where it is. */
        location: string | null;
    };
    /** Where it was seen. */
    evidence_references: FindingEvidenceReference[];
}
/** Evidence, or why there is none, in its envelope. */
export interface FindingEvidenceResponse {
    /** What is in the envelope. */
    data: FindingEvidence | FindingEvidenceUnavailable;
}
/** The events and conversations behind a finding. */
export interface FindingEvidence {
    /** The finding. */
    finding: FindingEvidenceFinding;
    /** The kind of event, or null when it is gone. */
    event_definition: FindingEvidenceEventDefinition | null;
    /** How much of the evidence is given. */
    coverage: FindingEvidenceCoverage;
    /** The workflow that is concerned. */
    workflow: {
        /**
         * Format: uuid
         * @description Id of the workflow.
         */
        id?: string;
        /** Name of the workflow. */
        name?: string;
    } | null;
    /** Counts by day. */
    daily_history: FindingEvidenceDay[];
    /** The events. */
    source_events: FindingEvidenceEvent[];
    /** Ids of conversations that are affected. */
    affected_conversation_ids: string[];
    /** Ids of conversations to compare with. */
    comparison_conversation_ids: string[];
    /** Kinds of events that came together with them. */
    co_occurring_events: FindingEvidenceCoOccurringEvent[];
    /** Findings that go with it, 25 at most. */
    grouped_findings: FindingEvidenceFinding[];
    /** Evidence of each of those findings. */
    evidence_by_finding: FindingEvidenceGroup[];
    /** What is new, on repeated investigations only. */
    new_evidence?: FindingEvidenceDeltaItem[];
    /** Older evidence, on repeated investigations only and always empty so far. */
    historical_context?: unknown[];
    /** How much is new. */
    evidence_summary?: FindingEvidenceSummary;
}
/** The finding that evidence belongs to. */
export interface FindingEvidenceFinding {
    /**
     * Format: uuid
     * @description Id of the finding.
     */
    id: string;
    /**
     * Kind of data that it was noticed in.
     * @enum {string}
     */
    source_type: "project_event" | (string & {});
    /** Name of the data that it was noticed in. */
    source_key: string;
    /** Name of what was noticed. */
    signal_name: string;
    /**
     * Whether it rises, falls or comes back.
     * @enum {string}
     */
    direction: "rising" | "falling" | "recurring" | (string & {});
    /**
     * State of the finding.
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
    /** How many conversations or events are affected. */
    affected_count: number;
    /** How many were usual before. */
    baseline_count: number | null;
    /** How often it comes now, between 0 and 1. */
    current_rate: number | null;
    /** How often it came before, between 0 and 1. */
    baseline_rate: number | null;
    /**
     * Format: date-time
     * @description When it was last noticed.
     */
    last_observed_at: string;
}
/** The kind of event that a finding is about. */
export interface FindingEvidenceEventDefinition {
    /**
     * Format: uuid
     * @description Id of the definition.
     */
    id: string;
    /** Name of the event. */
    name: string;
    /** Name of the event for people. */
    display_name: string | null;
    /** What such an event tells. */
    description: string | null;
    /** Properties of the event, by name. */
    property_schema: {
        [key: string]: unknown;
    } | null;
}
/** How much of the evidence is given. */
export interface FindingEvidenceCoverage {
    /** How many events there are. */
    source_event_count: number;
    /** How many events are given. */
    source_events_returned: number;
    /** How many affected conversations are given. */
    affected_conversations_returned: number;
    /** How many other conversations are given. */
    comparison_conversations_returned: number;
    /** How many events are given at most. */
    source_event_limit: number;
    /** How many affected conversations are given at most. */
    affected_conversation_limit: number;
    /** How many other conversations are given at most. */
    comparison_conversation_limit: number;
    /** What to know about the choice. */
    note: string | null;
    /**
     * Format: date-time
     * @description Moment after which evidence counts as new.
     */
    cutoff?: string | null;
    /** How fresh the evidence is, on repeated investigations only. */
    freshness?: string;
}
/** Counts of one day. */
export interface FindingEvidenceDay {
    /**
     * Format: date
     * @description The day.
     */
    bucket_on: string;
    /** How many events there were. */
    event_count: number;
    /** How many conversations had one. */
    conversation_count: number;
}
/** An event behind a finding. */
export interface FindingEvidenceEvent {
    /**
     * Format: uuid
     * @description Id of the event.
     */
    id: string;
    /** Name of the event. */
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
    /** Values of the event's properties, by name. */
    properties: {
        [key: string]: string | number | boolean | null;
    };
    /** Your number that the event belongs to. */
    whatsapp_config: {
        /**
         * Format: uuid
         * @description Kapso's own id of your number.
         */
        id?: string;
        /** Kind of your number. */
        kind?: string;
        /** Name of your number. */
        name?: string | null;
        /** Your number itself. */
        business_phone_number?: string | null;
        /** Meta's id of your number. */
        meta_phone_number_id?: string | null;
    } | null;
    /** The workflow that recorded the event. */
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
        /** Number of the workflow's version. */
        snapshot_version?: number | null;
        /** Whether the execution was a test. */
        test_mode?: boolean | null;
    } | null;
}
/** A kind of event that came together with those behind a finding. */
export interface FindingEvidenceCoOccurringEvent {
    /** Name of the event. */
    name: string;
    /** How often it came. */
    event_count: number;
    /**
     * Format: date-time
     * @description When it was noticed, on repeated investigations only.
     */
    observed_at?: string;
}
/** The evidence of one of several findings. */
export interface FindingEvidenceGroup {
    /** The finding. */
    finding: FindingEvidenceFinding;
    /** The kind of event, or null when it is gone. */
    event_definition: FindingEvidenceEventDefinition | null;
    /** Counts by day. */
    daily_history: FindingEvidenceDay[];
    /** The events. */
    source_events: FindingEvidenceEvent[];
    /** Ids of conversations that are affected. */
    affected_conversation_ids: string[];
    /** Kinds of events that came together with them. */
    co_occurring_events: FindingEvidenceCoOccurringEvent[];
    /** What is new, on repeated investigations only. */
    new_evidence?: FindingEvidenceDeltaItem[];
    /** Older evidence, on repeated investigations only and always empty so far. */
    historical_context?: unknown[];
    /** How much is new. */
    evidence_summary?: FindingEvidenceSummary;
}
/** Evidence that is new since the last investigation. */
export interface FindingEvidenceDeltaItem {
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
     * Whether the item is an event or a conversation.
     * @enum {string}
     */
    source_type: "project_event" | "conversation" | (string & {});
    /** Whether the item came after the last investigation. */
    new_since_previous: boolean;
}
/** How much evidence is new. */
export interface FindingEvidenceSummary {
    /**
     * Format: date-time
     * @description Moment after which evidence counts as new.
     */
    cutoff: string | null;
    /** How many items are new. */
    new_item_count: number;
}
/** Why there is no evidence, in an answer with status 200. */
export interface FindingEvidenceUnavailable {
    /** What went wrong, in one sentence. */
    error: string;
    /** Kind of data that it was noticed in. */
    source_type: string | null;
    /** Name of the data that it was noticed in. */
    source_key: string | null;
}
/** An investigation that is about to begin. */
export interface FindingInvestigationResponse {
    /** The investigation itself. */
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
         * State of the investigation.
         * @enum {string}
         */
        status: "queued" | "investigating" | "completed" | "failed" | "timed_out" | (string & {});
    };
}
/** What a decision about a finding led to. */
export interface FindingVerificationResponse {
    /** The verification itself. */
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
         * State of the verification.
         * @enum {string}
         */
        status: "monitoring" | "resolved" | "not_improved" | "dismissed" | (string & {});
    };
}
/** A page of embedded inboxes. */
export interface InboxEmbedListResponse {
    /** The embeds of this page. */
    data: InboxEmbed[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** An inbox that is embedded in a page of yours. */
export interface InboxEmbed {
    /**
     * Format: uuid
     * @description Id of the embed.
     */
    id: string;
    /** Name of the embed. */
    name?: string | null;
    /**
     * Whether the whole project, one customer or one number is shown.
     * @enum {string}
     */
    scope_type: "project" | "customer" | "phone_number" | (string & {});
    /** Id of the customer, or Meta's id of the number; null when the whole project is shown. */
    scope_id?: string | null;
    /** Name of the customer or number. */
    scope_name?: string | null;
    /**
     * Format: uuid
     * @description Member of the project that the inbox acts as.
     */
    assigned_user_id?: string | null;
    /** Name of the member that the inbox acts as. */
    assigned_user_name?: string | null;
    /**
     * State of the embed.
     * @enum {string}
     */
    status: "active" | "revoked" | (string & {});
    /** Origins that may embed the inbox; any may when there are none. */
    allowed_origins: string[];
    /**
     * Whether the inbox begins light, dark or as the system has it.
     * @enum {string}
     */
    default_mode: "system" | "light" | "dark" | (string & {});
    /**
     * Language of the embed, as a short code.
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
}
/** An inbox to embed. */
export interface InboxEmbedCreateRequest {
    /** The embedded inbox. */
    inbox_embed: {
        /** Name of the embed. */
        name?: string | null;
        /**
         * Whether the whole project, one customer or one number is shown.
         * @enum {string}
         */
        scope_type: "project" | "customer" | "phone_number";
        /** Id of the customer, or Meta's id of the number; left out when the whole project is shown. */
        scope_id?: string | null;
        /**
         * Format: uuid
         * @description Member of the project that the inbox acts as.
         */
        assigned_user_id?: string | null;
        /** Origins that may embed the inbox; any may when there are none. */
        allowed_origins?: string[];
        /**
         * Whether the inbox begins light, dark or, as when left out, as the system has it.
         * @enum {string}
         */
        default_mode?: "system" | "light" | "dark";
        /**
         * Language of the inbox, as a short code; en when left out.
         * @enum {string}
         */
        language?: "en" | "es";
        /**
         * Format: date-time
         * @description When the embed stops working.
         */
        expires_at?: string | null;
    };
}
/** A new embedded inbox in its envelope. */
export interface InboxEmbedCreateResponse {
    /** The embed itself. */
    data: InboxEmbedCreated;
}
/** A new embedded inbox with its token and address, which no other answer gives. */
export type InboxEmbedCreated = InboxEmbed & {
    /** Secret of the embed, given this once only. */
    token: string;
    /**
     * Format: uri
     * @description Address to embed, given this once only.
     */
    embed_url: string;
};
/** One embedded inbox in its envelope. */
export interface InboxEmbedResponse {
    /** The embed itself. */
    data: InboxEmbed;
}
/** What is to change about an embedded inbox. */
export interface InboxEmbedUpdateRequest {
    /** The embedded inbox. */
    inbox_embed: {
        /** Name of the embed. */
        name?: string | null;
        /**
         * Format: uuid
         * @description Member of the project that the inbox acts as.
         */
        assigned_user_id?: string | null;
        /** Origins that may embed the inbox; any may when there are none. */
        allowed_origins?: string[];
        /**
         * Whether the inbox begins light, dark or as the system has it.
         * @enum {string}
         */
        default_mode?: "system" | "light" | "dark";
        /**
         * Language of the embed, as a short code.
         * @enum {string}
         */
        language?: "en" | "es";
        /**
         * Format: date-time
         * @description When the embed stops working.
         */
        expires_at?: string | null;
    };
}
/** A page of members. */
export interface UserListResponse {
    /** The memberships of this page. */
    data: User[];
    /** Position among the numbered pages. */
    meta: PaginationMeta;
}
/** A member of your project. */
export interface User {
    /** Number of the membership, which is not the account. */
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
    /** Name of the member. */
    name: string;
    /**
     * What the member may do.
     * @enum {string}
     */
    role: "owner" | "member" | (string & {});
}
/** All kinds of notifications. */
export interface NotificationEventTypeListResponse {
    /** The kinds. */
    data: NotificationEventType[];
}
/** Something that your team can be notified of. */
export interface NotificationEventType {
    /** Name of the kind in routes. */
    key: string;
    /** Name of the kind. */
    name?: string;
    /** What the notification tells. */
    description?: string;
    /**
     * What the kind is about.
     * @enum {string}
     */
    category?: "account" | "billing" | "usage" | "whatsapp" | "workflow" | "agent" | "integration" | "security" | "reports" | "product" | "findings" | (string & {});
    /**
     * How grave such a notification is.
     * @enum {string}
     */
    severity?: "info" | "warning" | "error" | "critical" | (string & {});
    /** Ways in which it can be sent. */
    supported_channels?: ("email" | "slack")[];
    /** Members of the data that comes with it. */
    data_contract?: {
        /** Members that are always there. */
        required?: string[];
        /** Members that can be missing. */
        optional?: string[];
    };
    /** Path of the page that shows more, with a place for the project's id. */
    surface_path_template?: string;
}
/** All destinations of your project. */
export interface NotificationDestinationListResponse {
    /** The destinations. */
    data: NotificationDestination[];
}
/** An address or channel that notifications go to. */
export interface NotificationDestination {
    /**
     * Format: uuid
     * @description Id of the destination.
     */
    id: string;
    /**
     * Kind of the destination.
     * @enum {string}
     */
    kind?: "shared_email" | "slack_channel" | (string & {});
    /** Name of the destination for people. */
    label?: string | null;
    /**
     * State of the destination: a mail address waits to be confirmed, a channel is active at once.
     * @enum {string}
     */
    status?: "pending" | "active" | "unhealthy" | (string & {});
    /**
     * Way in which notifications are sent.
     * @enum {string}
     */
    channel?: "email" | "slack" | (string & {});
    /** Mail address, or Slack's id of the channel. */
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
    /** Name of the Slack workspace. */
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
}
/** One destination in its envelope. */
export interface NotificationDestinationResponse {
    /** The destination itself. */
    data: NotificationDestination;
}
/** All routes of your project. */
export interface NotificationRouteListResponse {
    /** The routes. */
    data: NotificationRoute[];
}
/** The fact that one kind of notification goes to one destination. */
export interface NotificationRoute {
    /**
     * Format: uuid
     * @description Id of the route.
     */
    id: string;
    /**
     * Format: uuid
     * @description Id of the destination.
     */
    destination_id?: string;
    /** Name of the kind of notification. */
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
}
/** One route in its envelope. */
export interface NotificationRouteResponse {
    /** The route itself. */
    data: NotificationRoute;
}
/** All AI models. */
export interface ProviderModelListResponse {
    /** The models. */
    data: ProviderModel[];
}
/** An AI model that workflows and agents can use. */
export interface ProviderModel {
    /**
     * Format: uuid
     * @description Id of the model.
     */
    id: string;
    /** Name of the model. */
    name: string;
    /** Company that offers the model. */
    provider?: string | null;
    /** Whether the model thinks before it answers. */
    reasoning_model?: boolean;
    /**
     * How the model's thinking is controlled.
     * @enum {string}
     */
    thinking_mode?: "disabled" | "manual" | "adaptive" | "always_adaptive" | (string & {});
    /** Whether temperature and the like can be set. */
    supports_custom_sampling?: boolean;
    /** How long the model can be let think. */
    supported_reasoning_efforts?: ("none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max")[];
    /**
     * How long the model thinks unless told otherwise.
     * @enum {string|null}
     */
    default_reasoning_effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null | (string & {});
    /** How long a prompt can be kept. */
    supported_prompt_cache_ttls?: ("5m" | "1h")[];
    /**
     * How long a prompt is kept unless told otherwise.
     * @enum {string|null}
     */
    default_prompt_cache_ttl?: "5m" | "1h" | null | (string & {});
    /**
     * The company's interface that is used.
     * @enum {string}
     */
    api_surface?: "provider_default" | "chat_completions" | "responses" | (string & {});
}
/** A page of calls. */
export interface ApiLogListResponse {
    /** The calls of this page. */
    data: ApiLog[];
    /** Cursors to the neighbouring pages. */
    paging: Paging;
}
/** A call that was made with a key of your project. */
export interface ApiLog {
    /**
     * Format: uuid
     * @description Id of the call.
     */
    id: string;
    /** Path that was called. */
    endpoint: string;
    /** HTTP method of the request. */
    http_method: string;
    /** HTTP status of the answer. */
    response_status: number;
    /** How long the answer took, in milliseconds. */
    response_time_ms: number;
    /** Address that the call came from. */
    ip_address?: string | null;
    /** What went wrong, for people. */
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
    /** Name of the key that made the call. */
    api_key_name?: string | null;
}
/** A page of log entries. */
export interface LogSearchResponse {
    /** What the search found. */
    data: {
        /** Whether the search could be run. */
        available: boolean;
        /** Kind or kinds of log that were searched. */
        source?: string | string[] | null;
        /** The time that was searched. */
        window?: LogSearchWindow;
        /** The entries. */
        events: LogEntry[];
        /** Where to go on. */
        pagination?: LogSearchPagination;
        /** Why the search failed. */
        error?: string | null;
        /** Machine code of the failure. */
        code?: string | null;
    };
}
/** The time that was searched. */
export interface LogSearchWindow {
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
}
/** An entry of the logs; which members it has depends on its source. */
export interface LogEntry {
    /** Id of the entry. */
    id: string;
    /**
     * Kind of log that the entry is from.
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
    /** How grave the entry is, such as error. */
    level?: string | null;
    /** State that the entry tells of. */
    status?: string | null;
    /** What the entry says. */
    message?: string | null;
    /** Kind of thing that the entry is about. */
    resource_type?: string | null;
    /** Id of the thing that the entry is about. */
    resource_id?: string | null;
    /** HTTP method of the request. */
    http_method?: string | null;
    /** Path that was called. */
    endpoint?: string | null;
    /** Id of the key that made the call. */
    api_key_id?: string | null;
    /** Name of the key that made the call. */
    api_key_name?: string | null;
    /** HTTP status of the answer. */
    response_status?: number | null;
    /** How long the answer took, in milliseconds. */
    response_time_ms?: number | null;
    /** Kind of the event. */
    event_type?: string | null;
    /** Part of Meta's webhook that the entry is about. */
    field?: string | null;
    /** Name of the event. */
    event?: string | null;
    /** Kind of the message. */
    message_type?: string | null;
    /** Meta's id of your number. */
    phone_number_id?: string | null;
    /** Your number as people write it. */
    display_phone_number?: string | null;
    /** Name of the workflow. */
    flow_name?: string | null;
    /** Id of the workflow. */
    flow_id?: string | null;
    /** Id of the workflow execution. */
    flow_execution_id?: string | null;
    /** Id of the event in the execution. */
    flow_event_id?: string | null;
    /** Name of the workflow's step. */
    step_identifier?: string | null;
    /** Kind of the workflow's step. */
    step_type?: string | null;
    /** Id of the webhook. */
    webhook_id?: string | null;
    /** Address of the webhook. */
    webhook_url?: string | null;
    /** Class of the error. */
    error_class?: string | null;
    /** What went wrong, for people. */
    error_message?: string | null;
    /** Further facts of the entry. */
    attributes?: {
        [key: string]: unknown;
    } | null;
    /** Data of the entry. */
    payload?: {
        [key: string]: unknown;
    } | null;
    [key: string]: unknown;
}
/** Where to go on in a search. */
export interface LogSearchPagination {
    /** Whether there are more entries. */
    has_more?: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor?: string | null;
}
/** What to look for in the logs. */
export interface LogSearchRequest {
    /** Text to look for. */
    query?: string;
    /**
     * How far back to look, 24h when left out; context looks around a moment instead.
     * @enum {string}
     */
    period?: "24h" | "7d" | "context";
    /**
     * Kind of log to search; all when left out.
     * @enum {string}
     */
    source?: "all" | "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery";
    /** Only entries that tell of a problem. */
    problems_only?: boolean;
    /**
     * @deprecated
     * @description Older name of problems_only.
     */
    errors_only?: boolean;
    /** How many entries a page holds, 100 at most and 50 when left out. */
    limit?: number;
    /** Value of pagination.next_cursor of the page before. */
    cursor?: string;
    /**
     * Format: date-time
     * @description Moment around which entries are shown, with the period context.
     */
    around?: string;
    /** Id of an entry to point out. */
    highlight_event_id?: string;
    /** Id of a resource whose entries are to be pointed out. */
    highlight_resource_id?: string;
    /** Filters, as an object by name or as an array. */
    filters?: {
        [key: string]: LogSearchFilterValue;
    } | LogSearchFilter[];
}
/** What a filter compares with. */
export type LogSearchFilterValue = string | number | boolean;
/** A filter of a search. */
export interface LogSearchFilter {
    /** What to filter by. */
    key: string;
    /** What to compare with. */
    value: LogSearchFilterValue;
}
/** The sources and filters that a search takes. */
export interface LogCatalogResponse {
    /** The catalogue. */
    data: {
        /** Whether the logs can be searched. */
        available: boolean;
        /** What a search takes. */
        catalog?: {
            /** Kinds of logs. */
            sources?: {
                /** Name of the kind in a search. */
                value?: string;
                /** Name of the kind for people. */
                label?: string;
                /** Colour that the kind is shown in. */
                color?: string;
                /** Other names of the kind. */
                aliases?: string[];
            }[];
            /** Filters that can be used. */
            filter_suggestions?: {
                /** Name of the filter in a search. */
                key?: string;
                /** Name of the filter for people. */
                label?: string;
                /** What the filter compares. */
                description?: string;
                /** Name of the filter among parameters. */
                param_key?: string;
                /** Kinds of logs that have what it compares. */
                sources?: string[];
            }[];
            /** Members that an entry can have. */
            detail_fields?: string[];
        };
    };
}
/** The funding of one account in its envelope. */
export interface AccountFundingResponse {
    /** The account itself. */
    data: AccountFunding;
}
/** How a WhatsApp Business Account is paid for (beta). */
export interface AccountFunding {
    /** Meta's id of the account. */
    waba_id: string;
    /** Meta's id of the portfolio that pays. */
    business_portfolio_id: string | null;
    /**
     * Whether the account is paid for.
     * @enum {string}
     */
    status: "funded" | "pending" | "unknown" | "not_funded" | "revoked" | (string & {});
    /** Why the account is not paid for, as a word to which new ones may be added; null when it is. */
    reason: string | null;
    /** Sentence to show, not to be read by programs. */
    message: string;
    /** Currency of the amounts. */
    currency: string;
    /** Currency of the account at Meta. */
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
    /** Whether messages that cost something can be sent. */
    paid_messages: {
        /** Whether they are held back. */
        paused: boolean;
        /** Why they are held back. */
        reasons: string[];
    };
    /** The last run that arranged the funding, or null when there was none. */
    operation: AccountFundingRun;
}
/** The run that arranges an account's funding, or null when there was none. */
export type AccountFundingRun = {
    /**
     * Format: uuid
     * @description Id of the run.
     */
    id: string;
    /**
     * State of the run.
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
    /** Kind of the failure; new ones may come. */
    error_kind: string | null;
    /** Meta's number of the error. */
    meta_error_code: number | null;
} | null;
/** The portfolio that is to pay for an account. */
export interface AccountFundingEnsureRequest {
    /** Meta's id of the portfolio that is to pay, digits only. */
    business_portfolio_id: string;
}
/** Usage in its envelope. */
export interface BillingUsageResponse {
    /** The usage itself. */
    data: BillingUsage;
}
/** What was charged in a stretch of time (beta). */
export interface BillingUsage {
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
     * Which moment of a charge is counted.
     * @constant
     */
    time_basis: "recorded_at";
    /** Currency of the amounts. */
    currency: string;
    /**
     * Which charges are counted.
     * @constant
     */
    charge_scope: "kapso_recorded_charges";
    /** Sums of all kinds of use. */
    totals: {
        /** What the customer is charged, in millionths of a US dollar; below zero for a credit. */
        customer_charge_micro_usd: number;
    };
    /** Sums by kind of use. */
    breakdown: BillingUsageItem[];
}
/** What was charged for one kind of use. */
export interface BillingUsageItem {
    /** Kind of use, such as messaging or calling; new ones may come. */
    usage_kind: string;
    /** What the customer is charged, in millionths of a US dollar; below zero for a credit. */
    customer_charge_micro_usd: number;
    /** How many messages cost something, for messaging only. */
    billable_messages?: number;
    /** How much of the calling is counted, for calling only. */
    coverage?: {
        /**
         * Whether calling is counted.
         * @enum {string}
         */
        status: "supported" | "partial" | "unsupported" | "not_available" | (string & {});
        /** Why it is not, or not all of it. */
        reason: string | null;
    };
    /** How far the numbers are up to date. */
    sync: BillingUsageSync;
}
/** How far the numbers of a kind of use are up to date. */
export interface BillingUsageSync {
    /**
     * Whether the numbers are up to date.
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
}
/** A page of accounts and their funding. */
export interface PortfolioAccountListResponse {
    /** The accounts of this page. */
    data: AccountFunding[];
    /** Cursors to the neighbouring pages. */
    paging?: Paging;
}
/** One operation on a portfolio's funding in its envelope. */
export interface PortfolioFundingOperationResponse {
    /** The operation itself. */
    data: PortfolioFundingOperation;
}
/** The end of a portfolio's managed funding, under way or done (beta). */
export interface PortfolioFundingOperation {
    /**
     * Format: uuid
     * @description Id of the operation.
     */
    operation_id: string;
    /** Meta's id of the portfolio that pays. */
    business_portfolio_id: string;
    /**
     * State of the operation.
     * @enum {string}
     */
    status: "queued" | "running" | "succeeded" | "failed" | "superseded" | (string & {});
    /**
     * Format: date-time
     * @description When the operation was asked for.
     */
    requested_at: string;
    /** Sentence about the outcome, for people. */
    message: string;
}
/** All modes. */
export interface AgentModeListResponse {
    /** The modes. */
    data: AgentMode[];
}
/** What the Kapso Agent can be run as. */
export interface AgentMode {
    /** Short name of the mode. */
    mode: string;
    /**
     * Whether the mode comes with Kapso or is your own.
     * @enum {string}
     */
    kind?: "builtin" | "custom" | (string & {});
    /** Whether the mode is switched on. */
    enabled?: boolean;
    /** Whether the mode is archived. */
    archived?: boolean;
    /** Name of the mode. */
    name?: string;
    /** Name of the mode for people. */
    label?: string;
    /** What the mode is for. */
    description?: string;
    /** Whether new runs are held back. */
    dispatch_paused?: boolean;
    /** What the agent can do. */
    capabilities?: string[];
    /** Which capability was given how; the form is not documented. */
    capability_assignments?: {
        [key: string]: unknown;
    }[];
    /** Id of the AI model that is used. */
    provider_model_id?: string | null;
    /** Name of the AI model. */
    model?: string | null;
    /** How long the AI model may think. */
    reasoning_effort?: string | null;
    /** Ways in which the mode can be started. */
    available_invocations?: ("ui" | "api" | "slack")[];
    /** What the agent is told, in custom modes only. */
    instructions?: string | null;
    /** Whether the agent has a sandbox, in custom modes only. */
    sandbox_enabled?: boolean;
    /** How the sandbox is run, in custom modes only. */
    sandbox_execution?: string | null;
    /** Command that prepares the sandbox, in custom modes only. */
    sandbox_setup_command?: string | null;
    /** What the sandbox can reach, in custom modes only. */
    sandbox_network_mode?: string | null;
    /** Hosts that the sandbox can reach, in custom modes only. */
    sandbox_allowed_outbound_hosts?: string[] | null;
    /** Which tools need approval, in custom modes only; the form is not documented. */
    approval_policy?: {
        [key: string]: unknown;
    } | null;
}
/** One mode in its envelope. */
export interface AgentModeResponse {
    /** The mode itself. */
    data: AgentMode;
}
/** A page of sessions. */
export interface AgentSessionListResponse {
    /** The sessions of this page. */
    data: AgentSession[];
    /** Position among the numbered pages. */
    meta?: AgentPaginationMeta;
    /** Cursors to the neighbouring pages. */
    paging?: AgentPaging;
}
/** A conversation with the Kapso Agent. */
export interface AgentSession {
    /**
     * Format: uuid
     * @description Id of the session.
     */
    conversation_id: string;
    /** Title of the session. */
    title?: string | null;
    /**
     * State of the session.
     * @enum {string}
     */
    status?: "active" | "paused" | "terminated" | (string & {});
    /**
     * Format: date-time
     * @description When the session was created.
     */
    created_at?: string;
    /** How many runs the session has. */
    run_count?: number;
    /** The last run, or null when there is none. */
    latest_run?: AgentLatestRun;
    /**
     * Format: date-time
     * @description When anything last happened in the session.
     */
    last_activity_at?: string;
}
/** The last run of a session, or null when there is none. */
export type AgentLatestRun = {
    /**
     * Format: uuid
     * @description Id of the run.
     */
    run_id?: string;
    /** State of the run. */
    status?: AgentRunStatus;
    /**
     * Format: date-time
     * @description When the run was created.
     */
    created_at?: string;
} | null;
/**
 * State of a run.
 * @enum {string}
 */
export type AgentRunStatus = "queued" | "running" | "paused" | "waiting_for_approval" | "completed" | "failed" | "cancelled" | (string & {});
/** Position among the numbered pages. */
export interface AgentPaginationMeta {
    /** Number of this page. */
    page?: number;
    /** Size of a page. */
    per_page?: number;
    /** How many pages there are. */
    total_pages?: number;
    /** How many rows there are. */
    total_count?: number;
    /** Whether there is a page after this one. */
    has_next?: boolean;
    /** Whether the counts are estimates. */
    total_count_estimated?: boolean;
}
/** Cursors to the neighbouring pages. */
export interface AgentPaging {
    /** Cursors of this page's own ends. */
    cursors?: AgentPaginationCursor;
    /** Cursor for "after" that gives the next page; null on the last one. */
    next?: string | null;
    /** Cursor for "before" that gives the page before; null on the first one. */
    previous?: string | null;
}
/** Cursors of a page's own ends. */
export interface AgentPaginationCursor {
    /** Cursor of the first row. */
    before?: string | null;
    /** Cursor of the last row. */
    after?: string | null;
}
/** Says why a page of sessions or runs cannot be given. */
export interface AgentPagingErrorResponse {
    /** What is wrong with a cursor. */
    error?: string;
    /** Machine code, when a numbered page lies beyond the limits. */
    message?: string;
    /** Sentence that explains the failure. */
    detail?: string;
}
/** A session with a page of its runs, in its envelope. */
export interface AgentSessionResponse {
    /** The session itself. */
    data: AgentSessionDetail;
    /** Position among the numbered pages. */
    meta?: AgentPaginationMeta;
    /** Cursors to the neighbouring pages. */
    paging?: AgentPaging;
}
/** A session with a page of its runs. */
export interface AgentSessionDetail {
    /** The session. */
    session?: AgentSession;
    /** The runs of this page. */
    runs?: AgentSessionRun[];
}
/** A run in the history of a session, without its result. */
export type AgentSessionRun = AgentRun & {
    /** Always null: the history leaves results out. */
    result?: null;
};
/** One run of the Kapso Agent. */
export interface AgentRun {
    /**
     * Format: uuid
     * @description Id of the run.
     */
    run_id: string;
    /**
     * Format: uuid
     * @description Id of the session that the run belongs to.
     */
    conversation_id?: string;
    /** State of the run. */
    status?: AgentRunStatus;
    /** Short name of the mode. */
    mode?: string;
    /** Title of the run. */
    title?: string | null;
    /**
     * Whether the run began a session or went on with one.
     * @enum {string}
     */
    kind?: "ask" | "continue" | (string & {});
    /** What the agent is asked to do. */
    prompt?: string | null;
    /** AI model that was used. */
    provider_model?: string | null;
    /** How long the AI model may think. */
    reasoning_effort?: string | null;
    /** What went wrong, for people. */
    error_message?: string | null;
    /** What the AI model cost, in millionths of a US dollar. */
    ai_cost_microdollars?: number;
    /** What the run came to. */
    result?: AgentRunResult;
    /** The tool that the run waits to use, or null. */
    pending_approval?: AgentApproval;
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
    /** Path to ask for the run again, without a host. */
    status_url?: string;
    /** The finding that is investigated, on investigations only. */
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
}
/** What a run came to, or null before its end. */
export type AgentRunResult = {
    /**
     * Kind of the result.
     * @enum {string}
     */
    type?: "message" | "finding_investigation" | (string & {});
    /**
     * Format: uuid
     * @description Id of the message, with type message only.
     */
    message_id?: string;
    /** The message, with type message only. */
    content?: string;
    /** The investigation, with type finding_investigation only. */
    data?: {
        [key: string]: unknown;
    };
} | null;
/** The tool that a run waits to use, or null when it waits for none. */
export type AgentApproval = {
    /**
     * Format: uuid
     * @description Id of the approval.
     */
    id?: string;
    /** State of the approval. */
    status?: string;
    /** Name of the tool. */
    tool_name?: string;
    /** What the tool is to be called with. */
    parameters?: {
        [key: string]: unknown;
    };
    /**
     * Format: date-time
     * @description When the approval was created.
     */
    created_at?: string;
} | null;
/** What the Kapso Agent is to do. */
export interface AgentRunCreateRequest {
    /** Short name of the mode. */
    mode: string;
    /**
     * Format: uuid
     * @description Id of a session of the same key and mode to go on with.
     */
    conversation_id?: string;
    /** What the run is given. */
    input: {
        /** What the agent is asked to do. */
        prompt?: string;
        /**
         * Format: uuid
         * @description Id of the finding to investigate.
         */
        finding_id?: string;
    };
    /** Key-value data of your own. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** One run in its envelope. */
export interface AgentRunResponse {
    /** The run itself. */
    data: AgentRun;
}
/** Rows of a table (delisted). */
export interface DatabaseRowListResponse {
    /** The rows. */
    data: {
        [key: string]: unknown;
    }[];
}
/** All integrations of your project (delisted). */
export interface IntegrationListResponse {
    /** The integrations. */
    data: Integration[];
}
/** An action of another app that your project can take (delisted). */
export interface Integration {
    /**
     * Format: uuid
     * @description Id of the integration.
     */
    id: string;
    /** Id of the action. */
    action_id?: string;
    /** Short name of the app. */
    app_slug?: string;
    /** Name of the app. */
    app_name?: string;
    /** Name of the action. */
    action_name?: string;
    /** Name of the integration. */
    name?: string;
    /** Whether the integration is switched on. */
    enabled?: boolean;
    /** Values of the action's properties, by name. */
    configured_props?: {
        [key: string]: unknown;
    };
    /** Variables that the integration takes. */
    variable_definitions?: {
        [key: string]: unknown;
    };
    /** Pipedream's id of properties that depend on others. */
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
    /** The account that the integration acts with. */
    pipedream_account?: IntegrationAccount;
}
/** An account at Pipedream that integrations act with (delisted). */
export interface IntegrationAccount {
    /**
     * Format: uuid
     * @description Id of the account.
     */
    id: string;
    /** Pipedream's id of the account. */
    pipedream_account_id?: string;
    /** Short name of the app. */
    app_slug?: string;
    /** Name of the app. */
    app_name?: string;
    /** Name of the account at the app. */
    account_name?: string;
    /** Whether the account still works. */
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
    /** The member who connected it. */
    user?: IntegrationUser;
    /** The project that it belongs to; its form is not documented. */
    project?: unknown;
}
/** The member who connected an account (delisted). */
export interface IntegrationUser {
    /**
     * Format: uuid
     * @description Id of the user.
     */
    id?: string;
    /** Mail address of the user. */
    email?: string;
    /** Name of the user. */
    name?: string;
    /** Address of the member's picture. */
    avatar_url?: string | null;
    /**
     * Format: date-time
     * @description When the user was created.
     */
    created_at?: string;
    /** How far the member's first steps got. */
    onboarding_status?: string;
}
/** Whether something was deleted (unverified). */
export interface IntegrationDeleteResponse {
    /** The outcome. */
    data: {
        /** Whether it was deleted. */
        success: boolean;
    };
}
/** All connected accounts; an answer without an envelope (delisted). */
export interface IntegrationAccountListResponse {
    /** The accounts. */
    accounts: IntegrationAccount[];
}
/** A token to connect an account with; an answer without an envelope (delisted). */
export interface IntegrationConnectToken {
    /** The token itself. */
    token?: string;
    /**
     * Format: date-time
     * @description When the token stops working.
     */
    expires_at?: string;
}
/** The property whose values are asked for (unverified). */
export interface IntegrationPropRequest {
    /** Name of the property. */
    prop_name: string;
    /** Values of the action's properties, by name. */
    configured_props?: {
        [key: string]: unknown;
    };
    /** Pipedream's id of properties that depend on others. */
    dynamic_props_id?: string;
}
/** The values that a property can have (unverified). */
export interface IntegrationPropResponse {
    /** The rows. */
    data?: {
        [key: string]: unknown;
    }[];
}
/** The properties that were set so far (unverified). */
export interface IntegrationPropsReloadRequest {
    /** Values of the action's properties, by name. */
    configured_props?: {
        [key: string]: unknown;
    };
    /** Pipedream's id of properties that depend on others. */
    dynamic_props_id?: string;
}
/** One voice agent in its envelope (delisted). */
export interface VoiceAgentResponse {
    /** The agent itself. */
    data: VoiceAgent;
}
/** An agent that answers calls (delisted). */
export interface VoiceAgent {
    /**
     * Format: uuid
     * @description Id of the agent.
     */
    id: string;
    /** Name of the agent. */
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
    /** Where the agent runs. */
    provider?: {
        /** Service that runs the agent. */
        type?: string;
        /** Kind of the service. */
        kind?: string;
        /** Name of the agent at the service. */
        agent_name?: string;
    };
}
/** The number that a voice agent is to answer (delisted). */
export interface VoiceAgentPhoneNumberCreateRequest {
    /** The number and how it is answered. */
    voice_agent_whatsapp_config: {
        /** Meta's id of your number. */
        phone_number_id?: string;
        /** Whether this agent is the number's first one. */
        is_primary?: boolean;
        /** Whether the assignment is switched on. */
        enabled?: boolean;
    };
}
/** One number of a voice agent in its envelope (delisted). */
export interface VoiceAgentPhoneNumberResponse {
    /** The assignment itself. */
    data: VoiceAgentPhoneNumber;
}
/** The fact that a voice agent answers a number (delisted). */
export interface VoiceAgentPhoneNumber {
    /**
     * Format: uuid
     * @description Id of the assignment.
     */
    id: string;
    /**
     * Format: uuid
     * @description Id of the voice agent.
     */
    voice_agent_id?: string;
    /** Meta's id of your number. */
    phone_number_id?: string;
    /** Whether this agent is the number's first one. */
    is_primary?: boolean;
    /** Whether the assignment is switched on. */
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
}
export type $defs = Record<string, never>;
export interface operations {
    listWhatsappContactsPlatform: {
        parameters: {
            query?: {
                /** Only people who belong to the customer with this id. */
                customer_id?: string;
                /** Only people whose customer carries this id of your own system. */
                customer_external_id?: string;
                /** Only people with a customer when true, only those without one when false. */
                has_customer?: boolean;
                /** Only people whose WhatsApp profile name has this text in it, in either case. */
                profile_name_contains?: string;
                /** Only people whose WhatsApp id has this text in it. */
                wa_id_contains?: string;
                /** Only the person with exactly this business-scoped user id. */
                business_scoped_user_id?: string;
                /** Only people first seen later than this moment (ISO 8601). */
                created_after?: string;
                /** Only people first seen earlier than this moment (ISO 8601). */
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
                /** How many people a page found by cursor holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
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
                    /** Count of all contacts, on numbered pages only. */
                    "X-Total"?: string;
                    /** Count of all pages, on numbered pages only. */
                    "X-Total-Pages"?: string;
                    /** Size of the page, on numbered pages only. */
                    "X-Per-Page"?: string;
                    /** Number of the page, on numbered pages only. */
                    "X-Page"?: string;
                    /** Links to neighbouring pages as RFC 5988 writes them, on numbered pages only. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactListResponse;
                };
            };
            /** A numbered page beyond the limits was asked for. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Machine code of the failure.
                         * @example legacy_offset_pagination_limit_exceeded
                         */
                        message?: string;
                        /**
                         * Sentence that explains the failure.
                         * @example Page 51 exceeds the maximum supported legacy offset page (50). Use cursor pagination with limit, after, and before.
                         */
                        detail?: string;
                        /**
                         * Page number of the request.
                         * @example 51
                         */
                        requested_page?: number;
                        /**
                         * Page size of the request.
                         * @example 100
                         */
                        requested_per_page?: number;
                        /**
                         * Rows up to the end of the page that was asked for.
                         * @example 5100
                         */
                        requested_window?: number;
                        /**
                         * Last page number that is served.
                         * @example 50
                         */
                        max_page?: number;
                        /**
                         * Last row that is served.
                         * @example 5000
                         */
                        max_window?: number;
                        /**
                         * Address that pages by cursor instead.
                         * @example https://api.kapso.ai/platform/v1/whatsapp/contacts?limit=100
                         */
                        cursor_example?: string;
                    };
                };
            };
            /** The key is missing or wrong. */
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
                    /** The person to add. */
                    contact: {
                        /** The person's phone number, a plus in front allowed; a business-scoped id cannot be given. */
                        wa_id: string;
                        /** The name that the person gave themselves on WhatsApp. */
                        profile_name?: string;
                        /** A name that your app gives the person. */
                        display_name?: string;
                        /**
                         * Format: uuid
                         * @description The customer that the person belongs to.
                         */
                        customer_id?: string;
                        /** Key-value data of your own. */
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
            /** A value cannot be used. */
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
                /** Any one of the contact's UUID, number and business-scoped id. */
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
            /** The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** Nobody has this identifier. */
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
                /** Any one of the contact's UUID, number and business-scoped id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** Nobody has this identifier. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The phone number cannot be used. */
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
                /** Any one of the contact's UUID, number and business-scoped id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** What is to change about the person. */
                    contact: {
                        /** The person's phone number as WhatsApp writes it. */
                        wa_id?: string;
                        /** The name that the person gave themselves on WhatsApp. */
                        profile_name?: string;
                        /** A name that your app gives the person. */
                        display_name?: string;
                        /**
                         * Format: uuid
                         * @description The customer that the person belongs to.
                         */
                        customer_id?: string;
                        /** Key-value data of your own. */
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
            /** Nobody has this identifier. */
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
                /** Any one of the contact's UUID, number and business-scoped id. */
                identifier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All choices of one person about marketing messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MarketingPreferenceListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** Nobody has this identifier. */
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
                /** Any one of the contact's UUID, number and business-scoped id. */
                identifier: string;
                /** Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One choice about marketing messages in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MarketingPreferenceResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such contact, number or choice; only the text of the error says which. */
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
                /** Only conversations held on this WhatsApp number of yours. */
                phone_number_id?: string;
                /** Only conversations with people whose phone number has these digits in it. */
                phone_number?: string;
                /** Only conversations in this state. */
                status?: "active" | "ended";
                /** Only conversations that this member of the project is assigned to. */
                assigned_user_id?: string;
                /** Only conversations that nobody is assigned to; not to be used beside assigned_user_id. */
                unassigned?: boolean;
                /** Only conversations begun later than this moment (ISO 8601). */
                created_after?: string;
                /** Only conversations begun earlier than this moment (ISO 8601). */
                created_before?: string;
                /** Only conversations last active later than this moment (ISO 8601). */
                last_active_after?: string;
                /** Only conversations last active earlier than this moment (ISO 8601). */
                last_active_before?: string;
                /** How many conversations a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
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
            /** The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** A filter has a value that cannot be used. */
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
                /** The conversation's UUID. */
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
            /** The key is missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** There is no conversation with this id. */
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
                /** The conversation's UUID. */
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
                /** Number of the page, from 1. */
                page?: number;
                /** How many assignments a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** The conversation's UUID. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assignments. */
            200: {
                headers: {
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
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
                /** The conversation's UUID. */
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
            /** One assignment in its envelope. */
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
            /** The account is no member of the project, or somebody is assigned already. */
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
                /** The conversation's UUID. */
                conversation_id: string;
                /** Id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One assignment in its envelope. */
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
                /** The conversation's UUID. */
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
            /** One assignment in its envelope. */
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
            /** The account is no member of the project. */
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
                /** Only executions in this state. */
                status?: "running" | "waiting" | "ended" | "failed" | "handoff";
                /** How many executions a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
                after?: string;
            };
            header?: never;
            path: {
                /** The conversation's UUID. */
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
                /** Only messages of the WhatsApp number with this id of Meta's. */
                phone_number_id?: string;
                /** Only messages of this conversation. */
                conversation_id?: string;
                /** Only messages with people whose phone number has these digits in it. */
                phone_number?: string;
                /** Only messages with the person of this business-scoped user id. */
                business_scoped_user_id?: string;
                /** Only messages that came in, or only those that went out. */
                direction?: "inbound" | "outbound";
                /** Only messages in this state. */
                status?: "pending" | "sent" | "delivered" | "read" | "failed";
                /** Only messages of this kind, such as text. */
                message_type?: string;
                /** Only messages with a file when true, only those without one when false. */
                has_media?: boolean;
                /** How many messages a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
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
                /** WhatsApp's id of the message, which begins with wamid. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One message in its envelope. */
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
                /** Only customers whose name has this text in it. */
                name_contains?: string;
                /** Only the customer that carries this id of your own system. */
                external_customer_id?: string;
                /** Only customers created later than this moment (ISO 8601). */
                created_after?: string;
                /** Only customers created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** Number of the page, from 1. */
                page?: number;
                /** How many customers a page holds. */
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
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
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
            /** One customer in its envelope. */
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
                /** Id of the customer at Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One customer in its envelope. */
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
                /** Id of the customer at Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; there is no body. */
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
                /** Id of the customer at Kapso. */
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
            /** One customer in its envelope. */
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
                /** Only setup links in this state. */
                status?: "active" | "used" | "expired" | "revoked";
                /** Only setup links created later than this moment (ISO 8601). */
                created_after?: string;
                /** Only setup links created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** Number of the page, from 1. */
                page?: number;
                /** How many setup links a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Id of the customer at Kapso. */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of setup links. */
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
                /** Id of the customer at Kapso. */
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
            /** A new setup link in its envelope. */
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
                /** Id of the customer at Kapso. */
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
            /** One setup link in its envelope. */
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
                /** Only the number with this id of Meta's. */
                phone_number_id?: string;
                /** Only numbers of this WhatsApp Business Account. */
                business_account_id?: string;
                /** Only numbers that belong to the customer with this id. */
                customer_id?: string;
                /** Only numbers that can send when true, only those that cannot when false. */
                messaging_enabled?: boolean;
                /** Only numbers whose name has this text in it. */
                name_contains?: string;
                /** Only numbers created later than this moment (ISO 8601). */
                created_after?: string;
                /** Only numbers created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** Number of the page, from 1. */
                page?: number;
                /** How many numbers a page holds. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of WhatsApp numbers. */
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
                /** Id of the customer at Kapso. */
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
            /** One WhatsApp number in its envelope. */
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
            /** No further number is allowed, or the number is connected already. */
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
                /** Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One WhatsApp number in its envelope. */
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
                /** Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; there is no body. */
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
                /** Meta's id of the number. */
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
            /** One WhatsApp number in its envelope. */
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
                /** Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether a WhatsApp number works; an answer without an envelope. */
            200: {
                headers: {
                    "X-Health-RateLimit-Second-Limit": components["headers"]["HealthSecondLimit"];
                    "X-Health-RateLimit-Second-Remaining": components["headers"]["HealthSecondRemaining"];
                    "X-Health-RateLimit-Minute-Limit": components["headers"]["HealthMinuteLimit"];
                    "X-Health-RateLimit-Minute-Remaining": components["headers"]["HealthMinuteRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PhoneNumberHealth;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** Too many requests; the body can have a message beside the error. */
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
                    "application/json": ErrorResponse;
                };
            };
        };
    };
    listWhatsappDisplayNameRequests: {
        parameters: {
            query?: {
                /** Number of the page, from 1. */
                page?: number;
                /** How many requests a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of requests for display names. */
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
                /** Meta's id of the number. */
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
            /** One request for a display name in its envelope. */
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
                /** Meta's id of the number. */
                phone_number_id: string;
                /** Id of the request. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One request for a display name in its envelope. */
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
                /** Only webhooks that carry Kapso's events, or only those that carry Meta's own. */
                kind?: "kapso" | "meta";
                /** Number of the page, from 1. */
                page?: number;
                /** How many webhooks a page holds. */
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
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
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
            /** One webhook in its envelope. */
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
            /** One webhook in its envelope. */
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
            /** Done; there is no body. */
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
            /** One webhook in its envelope. */
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
                    /** Event to send, one that the webhook is subscribed to. */
                    event_type?: string;
                };
            };
        };
        responses: {
            /** Whether a test event was sent. */
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
                /** Only webhooks whose address has this text in it. */
                url_contains?: string;
                /** Only webhooks that carry Kapso's events, or only those that carry Meta's own. */
                kind?: "kapso" | "meta";
                /** Only webhooks that are switched on when true, only those that are off when false. */
                active?: boolean;
                /** Only webhooks created later than this moment (ISO 8601). */
                created_after?: string;
                /** Only webhooks created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** Number of the page, from 1. */
                page?: number;
                /** How many webhooks a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Meta's id of the number. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of webhooks. */
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
                /** Meta's id of the number. */
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
            /** One webhook in its envelope. */
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
                /** Meta's id of the number. */
                phone_number_id: string;
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One webhook in its envelope. */
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
                /** Meta's id of the number. */
                phone_number_id: string;
                /** Id of the webhook. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; there is no body. */
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
                /** Meta's id of the number. */
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
            /** One webhook in its envelope. */
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
                /** Only deliveries in this state. */
                status?: "pending" | "delivered" | "failed";
                /** Only deliveries of this event. */
                event?: string;
                /** Only deliveries of this webhook. */
                webhook_id?: string;
                /** Only deliveries that failed. */
                errors_only?: boolean;
                /** How far back to look. */
                period?: "24h" | "7d" | "30d";
                /** How many deliveries a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
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
                /** Only broadcasts of the WhatsApp number with this id of Meta's. */
                phone_number_id?: string;
                /** Only broadcasts in this state. */
                status?: "draft" | "scheduled" | "copying" | "sending" | "stopped" | "completed" | "failed";
                /** Only broadcasts created later than this moment (ISO 8601). */
                created_after?: string;
                /** Only broadcasts created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** Number of the page, from 1. */
                page?: number;
                /** How many broadcasts a page holds. */
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
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
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
            /** One broadcast in its envelope. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BroadcastResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such number or template. */
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
            /** One broadcast in its envelope. */
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
            /** One broadcast in its envelope. */
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
                /** Number of the page, from 1. */
                page?: number;
                /** How many recipients a page holds. */
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
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
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
            /** How many recipients were added. */
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
            /** One broadcast in its envelope. */
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
            /** The state that a broadcast has come to. */
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
                     * Format: date-time
                     * @description When the broadcast is to be sent; a moment to come.
                     */
                    scheduled_at: string;
                };
            };
        };
        responses: {
            /** The state that a broadcast has come to. */
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
            /** The state that a broadcast has come to. */
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
            /** A file that was brought to Meta, in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MediaIngestResponse;
                };
            };
            /** The media type is not taken, or the address is none. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The number is the sandbox, or the address leads into a private network. */
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
            /** Meta takes no more files for now. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** Meta refused the file. */
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
                /** Only flows in this state. */
                status?: "draft" | "published";
                /** Only flows of this WhatsApp Business Account. */
                business_account_id?: string;
                /** Only flows of the WhatsApp number with this id of Meta's. */
                phone_number_id?: string;
                /** Only flows whose name has this text in it. */
                name_contains?: string;
                /** Only flows created later than this moment (ISO 8601). */
                created_after?: string;
                /** Only flows created earlier than this moment (ISO 8601). */
                created_before?: string;
                /** Number of the page, from 1. */
                page?: number;
                /** How many flows a page holds. */
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
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
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
            /** One WhatsApp Flow in its envelope. */
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
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One WhatsApp Flow in its envelope. */
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
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Meta's id of a number of the flow's account. */
                    phone_number_id?: string;
                };
            };
        };
        responses: {
            /** One WhatsApp Flow in its envelope. */
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
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Meta's id of the number whose keys are set up. */
                    phone_number_id?: string;
                };
            };
        };
        responses: {
            /** Whether the keys of a WhatsApp Flow are set up. */
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
                /** Number of the page, from 1. */
                page?: number;
                /** How many versions a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of versions. */
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
                /** Id of the WhatsApp Flow at Kapso. */
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
            /** One version in its envelope. */
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
            /** Meta refused the flow's JSON. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What went wrong, in one sentence. */
                        error?: string;
                        /** What Meta finds wrong with the flow's JSON. */
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
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
                /** Id of the version. */
                version_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One version in its envelope. */
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
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A data endpoint in its envelope. */
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
                /** Id of the WhatsApp Flow at Kapso. */
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
            /** A data endpoint in its envelope. */
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
                /** Id of the WhatsApp Flow at Kapso. */
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
            /** A data endpoint that was changed. */
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
            /** There is no such flow or function. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The function is not deployed, the number or the keys are missing, or Meta refused. */
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
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A data endpoint in its envelope. */
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
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A data endpoint that Meta knows now. */
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
            /** The keys of the flow are not set up, or something else is missing. */
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
                /** How many lines to give, 50 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The last log lines of a data endpoint. */
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
                /** Only calls that ended in this way. */
                status?: "success" | "failed";
                /** How many calls to give, 20 at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The last calls of a data endpoint. */
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
                /** Number of the page. */
                page?: number;
                /** How many answers a page holds. */
                per_page?: number;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Flow at Kapso. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; no document shows the status or the body. */
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
                /** Only workflows in this state. */
                status?: "draft" | "active" | "archived";
                /** Only workflows whose name has this text in it, in either case. */
                name_contains?: string;
                /** Only workflows created at this moment (ISO 8601) or later. */
                created_after?: string;
                /** Only workflows created at this moment (ISO 8601) or earlier. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All workflows of your project. */
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
            /** One workflow in its envelope. */
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
            /** One workflow in its envelope. */
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
            /** One workflow in its envelope. */
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
            /** Somebody else changed it meanwhile: lock_version is stale. */
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
            /** One workflow with its nodes and edges, in its envelope. */
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
            /** The variables that a workflow knows. */
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
                /** Only executions in this state. */
                status?: "running" | "waiting" | "ended" | "failed" | "handoff";
                /** Only executions that wait for this. */
                waiting_reason?: string;
                /** Only executions created at this moment (ISO 8601) or later. */
                created_after?: string;
                /** Only executions created at this moment (ISO 8601) or earlier. */
                created_before?: string;
                /** Only executions that belong to this conversation. */
                whatsapp_conversation_id?: string;
                /** How many executions a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
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
            /** A run that is about to start, in its envelope. */
            202: {
                headers: {
                    "X-Burst-RateLimit-Limit": components["headers"]["BurstLimit"];
                    "X-Burst-RateLimit-Remaining": components["headers"]["BurstRemaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionCreateResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            /** Too many requests; the body can have a message beside the error. */
            429: {
                headers: {
                    "X-Burst-RateLimit-Limit": components["headers"]["BurstLimit"];
                    "X-Burst-RateLimit-Remaining": components["headers"]["BurstRemaining"];
                    "Retry-After": components["headers"]["RetryAfter"];
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
            /** One execution in its envelope. */
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
            /** An execution that was changed, in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WorkflowExecutionUpdateResponse;
                };
            };
            /** The request cannot be used. */
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
            /** The state does not allow it. */
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
                /** Only events of this kind. */
                event_type?: string;
                /** How many events a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
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
            /** An execution that goes on. */
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
            /** The execution is being resumed already, or busy. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The execution does not wait, or the one that it waits for is another by now. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The execution could not be queued; the same call can be made again. */
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
            /** One trigger in its envelope. */
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
            /** Done; there is no body. */
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
            /** One trigger in its envelope. */
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
            /** All functions of your project. */
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
            /** One function in its envelope. */
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
            /** One function in its envelope. */
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
            /** Done; there is no body. */
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
            /** One function in its envelope. */
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
            /** Somebody else changed it meanwhile: lock_version is stale. */
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
            /** A deployment that has begun; an answer without an envelope. */
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
            /** What the function gave. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FunctionInvokeResponse | FunctionInvokeWrappedResponse;
                    "text/plain": string;
                };
            };
            /** The body is no JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** There is no such function, or it is private and the key is missing or wrong. */
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
            /** The function failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What went wrong, in one sentence. */
                        error: string;
                        /** Sentence that explains the failure. */
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
            /** The place where the function runs failed. */
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
            /** That a secret was stored; an answer without an envelope. */
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
            /** The function is not deployed, or the name cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The place where the function runs failed. */
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
                /** Name of the secret: capital letters, digits and underscores. */
                secret_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; there is no body. */
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
            /** The place where the function runs failed. */
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
                /** Only calls that ended in this way. */
                status?: "success" | "failed";
                /** How many calls to give, 20 at most. */
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
            /** The last calls of a function. */
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
                /** Whether archived definitions are listed too. */
                include_archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All kinds of events of your project. */
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
            /** A definition of this name was there and is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EventDefinitionResponse;
                };
            };
            /** One kind of event in its envelope. */
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
                /** Id of the definition. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One kind of event in its envelope. */
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
                /** Id of the definition. */
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
                /** Id of the definition. */
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
            /** One kind of event in its envelope. */
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
                /** Only events of this name. */
                name?: string;
                /** Only events of this conversation. */
                conversation_id?: string;
                /** Only events that happened at this moment (ISO 8601) or later. */
                occurred_after?: string;
                /** Only events that happened at this moment (ISO 8601) or earlier. */
                occurred_before?: string;
                /** How many events a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
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
            /** One event in its envelope. */
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
                /** How many findings a page is to hold, 25 at most; another number is answered with 400. */
                limit?: number;
                /** Cursor of the page to go on with; a 400 follows when before is sent as well. */
                after?: string;
                /** Cursor of the page to go back to; a 400 follows when after is sent as well. */
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
            /** The page size or a cursor cannot be used, or both cursors were sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** Findings are switched off for your project. */
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
            /** One finding in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
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
            /** Evidence, or why there is none, in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingEvidenceResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
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
            /** An investigation that is about to begin. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingInvestigationResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            /** An investigation is being started already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            /** The finding cannot be investigated, or nothing is set up to do it. */
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
                    /**
                     * Why the finding is dismissed.
                     * @enum {string}
                     */
                    reason: "not_relevant" | "expected_behavior" | "already_fixed" | "incorrect" | "other";
                    /** What is to be said about it. */
                    note: string;
                };
            };
        };
        responses: {
            /** What a decision about a finding led to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingVerificationResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            /** The reason or the note is missing or cannot be used. */
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
            /** What a decision about a finding led to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingVerificationResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FindingsErrorResponse;
                };
            };
            /** No finished investigation has seen the newest evidence. */
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
                /** Only embeds in this state. */
                status?: "active" | "revoked";
                /** Only embeds that show the whole project, one customer or one number. */
                scope_type?: "project" | "customer" | "phone_number";
                /** Only embeds of the customer or number with this id. */
                scope_id?: string;
                /** Only embeds that act as this member of the project. */
                assigned_user_id?: string;
                /** Number of the page, from 1. */
                page?: number;
                /** How many embeds a page holds. */
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
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
                    Link: components["headers"]["Link"];
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
            /** A new embedded inbox in its envelope. */
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
            /** One embedded inbox in its envelope. */
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
            /** Done; there is no body. */
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
            /** One embedded inbox in its envelope. */
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
                /** Number of the page, from 1. */
                page?: number;
                /** How many members a page holds. */
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
                    "X-Total": components["headers"]["Total"];
                    "X-Total-Pages": components["headers"]["TotalPages"];
                    "X-Per-Page": components["headers"]["PerPage"];
                    "X-Page": components["headers"]["Page"];
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
            /** All kinds of notifications. */
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
            /** All destinations of your project. */
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
                    /**
                     * Kind of the destination; mail addresses alone can be added.
                     * @enum {string}
                     */
                    kind: "shared_email";
                    /** Mail address to send to. */
                    address: string;
                    /** Name of the destination for people. */
                    label?: string;
                };
            };
        };
        responses: {
            /** One destination in its envelope. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationDestinationResponse;
                };
            };
            /** Destinations of this kind cannot be added. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What went wrong, in one sentence. */
                        error?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The address cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What is wrong, by field. */
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
            /** Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
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
            /** All routes of your project. */
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
                     * Format: uuid
                     * @description Id of the destination.
                     */
                    destination_id: string;
                    /** Name of the kind of notification. */
                    event_key: string;
                };
            };
        };
        responses: {
            /** One route in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationRouteResponse;
                };
            };
            /** There is no such kind of notification, or it is Kapso's own. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What went wrong, in one sentence. */
                        error?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The route cannot be used. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** What is wrong, by field. */
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
            /** Done; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** The route belongs to an event of Kapso's own. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
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
                /** Only calls whose path has this text in it. */
                endpoint?: string;
                /** Only calls that were answered with this status. */
                status_code?: number;
                /** Only calls that were answered with status 400 or above. */
                errors_only?: boolean;
                /** How far back to look. */
                period?: "24h" | "7d" | "30d";
                /** How many log entries a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of calls. */
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
                /** Text to look for. */
                query?: string;
                /** How far back to look; context looks around a moment instead. */
                period?: "24h" | "7d" | "context";
                /** Kind of log to search. */
                source?: "all" | "external_api_log" | "whatsapp_webhook_event" | "flow_event" | "webhook_delivery";
                /** Only entries that tell of a problem. */
                problems_only?: boolean;
                /**
                 * @deprecated
                 * @description Older name of problems_only.
                 */
                errors_only?: boolean;
                /** How many log entries a page holds, 100 at most. */
                limit?: number;
                /** Value of pagination.next_cursor of the page before. */
                cursor?: string;
                /** Moment (ISO 8601) around which entries are shown, with the period context. */
                around?: string;
                /** Id of an entry to point out. */
                highlight_event_id?: string;
                /** Id of a resource whose entries are to be pointed out. */
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
            /** A filter cannot be used, or the search failed. */
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
            /** A filter cannot be used, or the search failed. */
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
            /** The sources and filters that a search takes. */
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
                /** Meta's id of the WhatsApp Business Account, which is no UUID. */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The funding of one account in its envelope. */
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
                /** Meta's id of the WhatsApp Business Account, which is no UUID. */
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
            /** The account is paid for already, or no run was begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountFundingResponse;
                };
            };
            /** A run is under way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountFundingResponse;
                };
            };
            /** The request cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The state of the account, its portfolio or the partner solution does not allow it. */
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
                        /** What went wrong, in one sentence. */
                        error?: string;
                        /** Kind of the failure; new ones may come. */
                        error_kind?: string | null;
                        /** Meta's number of the error. */
                        meta_error_code?: number | null;
                        /** Meta's id to trace the error by. */
                        meta_trace_id?: string | null;
                    };
                };
            };
            /** The service is busy; the same call can be made again. */
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
                /** Start of the time that is counted (ISO 8601), itself included. */
                start_time: string;
                /** End of the time that is counted (ISO 8601), itself left out and at most 31 days after the start. */
                end_time: string;
            };
            header?: never;
            path: {
                /** Meta's id of the WhatsApp Business Account, which is no UUID. */
                waba_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Usage in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingUsageResponse;
                };
            };
            /** The start or the end is missing or cannot be used. */
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
                /** How many accounts a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
                after?: string;
            };
            header?: never;
            path: {
                /** Meta's id of the business portfolio. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of accounts and their funding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PortfolioAccountListResponse;
                };
            };
            /** A cursor or the page size cannot be used. */
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
                /** Start of the time that is counted (ISO 8601), itself included. */
                start_time: string;
                /** End of the time that is counted (ISO 8601), itself left out and at most 31 days after the start. */
                end_time: string;
            };
            header?: never;
            path: {
                /** Meta's id of the business portfolio. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Usage in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillingUsageResponse;
                };
            };
            /** The start or the end is missing or cannot be used. */
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
                /** Key of your own choice for this operation, 1 to 255 bytes; the same key gives the same operation, and with another portfolio a 409. */
                "Idempotency-Key": string;
            };
            path: {
                /** Meta's id of the business portfolio. */
                portfolio_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One operation on a portfolio's funding in its envelope. */
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
            /** The key was used for another portfolio, or ending the funding would touch others. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorResponse;
                };
            };
            /** The operation could not be queued; the same call with the same key can be made again. */
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
                /** Meta's id of the business portfolio. */
                portfolio_id: string;
                /** Id of the operation that the revocation began. */
                operation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One operation on a portfolio's funding in its envelope. */
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
            /** All modes. */
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
                /** Short name of the mode. */
                mode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One mode in its envelope. */
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
                 * @description Number of a page in the older, numbered way of paging, which Kapso has replaced by cursors; page 50 is the last.
                 */
                page?: number;
                /**
                 * @deprecated
                 * @description How many sessions a numbered page holds.
                 */
                per_page?: number;
                /** How many sessions a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
                after?: string;
            };
            header?: never;
            path: {
                /** Short name of the mode. */
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
            /** The request cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentPagingErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such mode, or it is not open to this key. */
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
                 * @description Number of a page of runs in the older, numbered way of paging, which Kapso has replaced by cursors; page 50 is the last.
                 */
                page?: number;
                /**
                 * @deprecated
                 * @description How many runs a numbered page holds.
                 */
                per_page?: number;
                /** How many runs a page holds, 100 at most. */
                limit?: number;
                /** Cursor (Base64 text) of the page to go back to. */
                before?: string;
                /** Cursor (Base64 text) of the page to go on with. */
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
            /** A session with a page of its runs, in its envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentSessionResponse;
                };
            };
            /** The request cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AgentPagingErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is nothing under this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Machine code of the failure, such as record_not_found. */
                        message?: string;
                        /** Sentence that explains the failure. */
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
            /** One run in its envelope. */
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
            /** The input does not fit the mode. */
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
            /** One run in its envelope. */
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
            /** One run in its envelope. */
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
            /** The state does not allow it. */
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
            /** One run in its envelope. */
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
            /** The state does not allow it. */
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
            /** One run in its envelope. */
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
            /** The state does not allow it. */
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
                /** Id of the approval that the run waits for. */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One run in its envelope. */
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
            /** The state does not allow it. */
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
                /** Id of the approval that the run waits for. */
                approval_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One run in its envelope. */
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
            /** The state does not allow it. */
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
                /** Columns to give, with commas between them. */
                select?: string;
                /** Column to order by, with .asc or .desc behind its name. */
                order?: string;
                /** How many rows to give. */
                limit?: number;
                /** How many rows to pass over. */
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
            /** Done; no document says with which status. */
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
            /** Done; no document shows the status or the body. */
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
            /** Done; no document shows the status or the body. */
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
                /** How many rows to give. */
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
            /** Done; no document shows the status or the body. */
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
            /** All integrations of your project. */
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
                    /** Short name of the app. */
                    app_slug: string;
                    /** Pipedream's id of the connected account. */
                    account_id: string;
                    /** Values of the action's properties, by name. */
                    configured_props?: {
                        [key: string]: unknown;
                    };
                    /** Name of the integration. */
                    name?: string;
                    /** Name of the app. */
                    app_name?: string;
                    /** Pipedream's id of properties that depend on others. */
                    dynamic_props_id?: string;
                    /** Variables that the integration takes. */
                    variable_definitions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** Done; no document shows the status or the body. */
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
            /** Whether something was deleted. */
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
                    /** Pipedream's id of properties that depend on others. */
                    dynamic_props_id?: string;
                    /** Values of the action's properties, by name. */
                    configured_props?: {
                        [key: string]: unknown;
                    };
                    /** Variables that the integration takes. */
                    variable_definitions?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** Done; no document shows the status or the body. */
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
                /** Text to look for. */
                query?: string;
                /** How many apps to give. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; no document shows the status or the body. */
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
                /** Only accounts of the app with this short name. */
                app_slug?: string;
                /** Another name of app_slug. */
                app?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All connected accounts; an answer without an envelope. */
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
            /** A token to connect an account with; an answer without an envelope. */
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
                /** Text to look for. */
                query?: string;
                /** Only actions of the app with this short name. */
                app_slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Done; no document shows the status or the body. */
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
            /** Done; no document shows the status or the body. */
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
            /** The values that a property can have. */
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
            /** Done; no document shows the status or the body. */
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
            /** One voice agent in its envelope. */
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
            /** One number of a voice agent in its envelope. */
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
