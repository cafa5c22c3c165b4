// Generated from Kirim.chat API v1; do not edit.
// Description sha256 c78766cca1bc9e0e37b280262e42524f0473943d44018a5eb42ae35f31491083, generator 1.0.0.

export interface paths {
    "/{phone_number_id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the people attached to a WhatsApp account.
         * @description Lists the people attached to a WhatsApp account, a page at a time.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Adds a person to a WhatsApp account.
         * @description Adds a person to a WhatsApp account by phone number.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one person.
         * @description Gets one person.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a person (unverified).
         * @description Changes what is known of a person; unverified, since no page of the vendor shows this operation.
         */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/{phone_number_id}/contacts/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a label on a contact (unverified).
         * @description Puts a label on a contact; unverified, since the vendor shows it only on an older path without the account.
         */
        post: operations["attachContactLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/contacts/{id}/labels/{label_id}": {
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
         * Takes a label off a contact (unverified).
         * @description Takes a label off a contact; unverified, since the vendor shows it only on an older path without the account.
         */
        delete: operations["detachContactLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/contacts/bulk_label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a label on many contacts or takes it off.
         * @description Puts a label on up to 1,000 contacts at once, or takes it off them.
         */
        post: operations["bulkLabelContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the conversations of a WhatsApp account.
         * @description Lists the conversations of a WhatsApp account, the latest message first and those without one last.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/conversations/{id}": {
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
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a conversation (unverified).
         * @description Changes the state or the assignee of a conversation; unverified, since the vendor shows it only on an older path without the account.
         */
        patch: operations["updateConversation"];
        trace?: never;
    };
    "/{phone_number_id}/conversations/{id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a label on a conversation (unverified).
         * @description Puts a label on a conversation; unverified, since it is known from a list of operations alone.
         */
        post: operations["attachConversationLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/conversations/{id}/labels/{label_id}": {
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
         * Takes a label off a conversation (unverified).
         * @description Takes a label off a conversation; unverified, since it is known from a list of operations alone.
         */
        delete: operations["detachConversationLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages of a WhatsApp account.
         * @description Lists the messages of a WhatsApp account, those received and those sent, a page at a time.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Sends a message or marks one as read.
         * @description Sends a message of any type to one person, or marks a received message as read when status is read.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one message.
         * @description Gets one message with its state.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/messages/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets the address of the media of a message.
         * @description Gets the address from which the media of a message can be downloaded, as a redirect that is answered and not followed.
         */
        get: operations["getMessageMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the message templates of a WhatsApp account.
         * @description Lists the message templates of a WhatsApp account, a page at a time.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Hands in a message template for review (newer host).
         * @description Hands in a message template for Meta's review, where it is pending at first; a name that is taken is answered with 409, and only the newer host api.kirimdev.com has this operation.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/templates/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one message template by its name.
         * @description Gets one message template by its name.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/templates/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetches the message templates from Meta anew (newer host).
         * @description Fetches the message templates of a WhatsApp account from Meta anew, which only the newer host api.kirimdev.com has.
         */
        post: operations["syncTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the labels of the organization.
         * @description Lists the labels of the organization, a page at a time.
         */
        get: operations["listLabels"];
        put?: never;
        /**
         * Makes a label.
         * @description Makes a label that contacts can have.
         */
        post: operations["createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one label.
         * @description Gets one label.
         */
        get: operations["getLabel"];
        put?: never;
        post?: never;
        /**
         * Deletes a label.
         * @description Deletes a label.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        /**
         * Renames or recolours a label.
         * @description Renames or recolours a label.
         */
        patch: operations["updateLabel"];
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
         * Lists the customers of a platform (newer host).
         * @description Lists the customers whose WhatsApp accounts a platform manages, a page at a time, which only the newer host api.kirimdev.com has.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Adds a customer (newer host).
         * @description Adds a customer who can then connect WhatsApp accounts, which only the newer host api.kirimdev.com has.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one customer (newer host).
         * @description Gets one customer with its WhatsApp accounts, which only the newer host api.kirimdev.com has.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Archives a customer (newer host).
         * @description Archives a customer, who is kept and can still be read, which only the newer host api.kirimdev.com has.
         */
        delete: operations["archiveCustomer"];
        options?: never;
        head?: never;
        /**
         * Changes a customer (newer host).
         * @description Changes a customer, which only the newer host api.kirimdev.com has.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/customers/{id}/setup_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the newest setup links of a customer (newer host).
         * @description Lists the setup links of a customer, the 50 newest at most and never a further page, which only the newer host api.kirimdev.com has.
         */
        get: operations["listCustomerSetupLinks"];
        put?: never;
        /**
         * Makes a link with which a customer connects a WhatsApp account (newer host).
         * @description Makes a link with which a customer connects a WhatsApp account, which only the newer host api.kirimdev.com has.
         */
        post: operations["createCustomerSetupLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup_links/{link_id}": {
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
         * Revokes a setup link (newer host).
         * @description Revokes a setup link that was neither used nor revoked before, which only the newer host api.kirimdev.com has.
         */
        delete: operations["revokeSetupLink"];
        options?: never;
        head?: never;
        /**
         * Changes where a setup link leads afterwards (newer host).
         * @description Changes the addresses that a setup link sends the customer to afterwards, which only the newer host api.kirimdev.com has.
         */
        patch: operations["updateSetupLink"];
        trace?: never;
    };
    "/webhook_subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the webhook subscriptions of the organization.
         * @description Lists the webhook subscriptions of the organization, a page at a time.
         */
        get: operations["listWebhookSubscriptions"];
        put?: never;
        /**
         * Subscribes an address to events.
         * @description Subscribes an address to events of all accounts of the organization; the signing secret is shown in this answer alone.
         */
        post: operations["createWebhookSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one webhook subscription (unverified).
         * @description Gets one webhook subscription; unverified, since no page of the vendor shows this operation.
         */
        get: operations["getWebhookSubscription"];
        put?: never;
        post?: never;
        /**
         * Ends a webhook subscription.
         * @description Ends a webhook subscription.
         */
        delete: operations["deleteWebhookSubscription"];
        options?: never;
        head?: never;
        /**
         * Changes a webhook subscription.
         * @description Changes the address, the events, the note or the state of a webhook subscription.
         */
        patch: operations["updateWebhookSubscription"];
        trace?: never;
    };
    "/webhook_subscriptions/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a new signing secret for a webhook subscription.
         * @description Makes a new signing secret for a webhook subscription; until the old one ends, deliveries are signed with both.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * Lists the webhook deliveries of the organization.
         * @description Lists the webhook deliveries of the organization, a page at a time.
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
    "/webhook_deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one webhook delivery (unverified).
         * @description Gets one webhook delivery; unverified, since no page of the vendor shows this operation.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivers an event once more.
         * @description Delivers an event once more, as a new delivery.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook_deliveries/bulk_replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivers failed events of a subscription once more.
         * @description Delivers events of a subscription that could not be delivered once more, at most 1,000 at a time.
         */
        post: operations["bulkReplayWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the WhatsApp accounts of the organization.
         * @description Lists the WhatsApp accounts of the organization, all at once and never a further page.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets the organization, the key and its limits.
         * @description Gets the organization that the key belongs to, the key itself without its secret, and the limits of requests.
         */
        get: operations["getMe"];
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
         * Asks whether the service is up.
         * @description Asks whether the service is up, for which it needs no key.
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
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets the vendor's own description of the service.
         * @description Gets the vendor's own OpenAPI description of the service, for which it needs no key.
         */
        get: operations["getOpenApiDocument"];
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
        ContactPage: {
            /** @description The contacts of this page. */
            data: components["schemas"]["Contact"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One contact in its envelope. */
        ContactResponse: {
            /** @description The contact itself. */
            data: components["schemas"]["Contact"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A person attached to a WhatsApp account. */
        Contact: {
            /** @description Id of the contact, beginning with ctc_. */
            id: string;
            /**
             * @description Kind of the object, always contact.
             * @enum {string}
             */
            object: "contact" | (string & {});
            /** @description The person's phone number in E.164 form. */
            phone_number: string | null;
            /** @description Name of the person. */
            name: string | null;
            /** @description Email address of the person. */
            email: string | null;
            /** @description Key-value data of your own. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /** @description The account that the person is attached to. */
            whatsapp_account: {
                /** @description Phone number of the account. */
                phone_number: string | null;
                /** @description Meta's phone_number_id of the account, which only the newer host gives. */
                phone_number_id?: string | null;
            };
            /**
             * Format: date-time
             * @description When the contact was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the contact last changed.
             */
            updated_at: string;
        };
        /** @description A page of conversations. */
        ConversationPage: {
            /** @description The conversations of this page. */
            data: components["schemas"]["Conversation"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One conversation in its envelope. */
        ConversationResponse: {
            /** @description The conversation itself. */
            data: components["schemas"]["Conversation"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A thread of messages with one person. */
        Conversation: {
            /** @description Id of the conversation. */
            id: string;
            /**
             * @description Kind of the object, always conversation.
             * @enum {string}
             */
            object: "conversation" | (string & {});
            /**
             * @description State of the conversation.
             * @enum {string}
             */
            status: "open" | "resolved" | "pending" | (string & {});
            /** @description The person. */
            contact: {
                /** @description Id of the contact. */
                id: string;
                /** @description The person's phone number in E.164 form. */
                phone_number: string | null;
                /** @description Name of the person. */
                name: string | null;
            };
            /** @description The account that the conversation is held on. */
            whatsapp_account: {
                /** @description Phone number of the account. */
                phone_number: string | null;
            };
            /** @description The member who takes care of it; null while nobody does. */
            assignee: {
                /** @description Id of the member. */
                id: string;
                /** @description Name of the member. */
                name: string | null;
                /** @description Email address of the member. */
                email: string | null;
            } | null;
            /** @description How many messages are unread. */
            unread_count: number;
            /**
             * Format: date-time
             * @description When the last message was sent, either way.
             */
            last_message_at: string | null;
            /**
             * Format: date-time
             * @description When the person last wrote.
             */
            last_inbound_at: string | null;
            /**
             * Format: date-time
             * @description When the conversation began.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the conversation last changed.
             */
            updated_at: string;
        };
        /** @description What happened to a label of a contact. */
        ContactLabelResponse: {
            /** @description The contact, the label and what they are to each other now. */
            data: {
                /** @description Id of the contact. */
                contact_id: string;
                /** @description Id of the label. */
                label_id: string;
                /** @description Whether the label is on the contact now. */
                attached: boolean;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description What happened to a label of many contacts. */
        BulkLabelResponse: {
            /** @description How many contacts were changed and passed over. */
            data: {
                /** @description Contacts that were changed. */
                applied: number;
                /** @description Contacts that were passed over because another organization owns them. */
                skipped_cross_org: number;
                /** @description Contacts that were passed over because the label belongs to another team. */
                skipped_team_mismatch: number;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A page of messages. */
        MessagePage: {
            /** @description The messages of this page. */
            data: components["schemas"]["Message"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One message in its envelope. */
        MessageResponse: {
            /** @description The message itself. */
            data: components["schemas"]["Message"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A message received or sent; unverified beyond its id, since no page of the vendor shows it whole. */
        Message: {
            /** @description Id of the message. */
            id: string;
            /**
             * @description Kind of the object, always message.
             * @enum {string}
             */
            object: "message" | (string & {});
            /** @description Type of the message, such as text. */
            type?: string;
            /**
             * @description Whether it was received or sent.
             * @enum {string}
             */
            direction?: "inbound" | "outbound" | (string & {});
            /**
             * @description How far it came.
             * @enum {string}
             */
            status?: "pending" | "sent" | "delivered" | "read" | "failed" | (string & {});
            /** @description Id of the conversation that it belongs to. */
            conversation_id?: string;
            /**
             * Format: date-time
             * @description When the message was made.
             */
            created_at?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A message to send, with the member that its type names, or a received message to mark as read. */
        SendMessageRequest: components["schemas"]["SendTextMessage"] | components["schemas"]["SendImageMessage"] | components["schemas"]["SendVideoMessage"] | components["schemas"]["SendAudioMessage"] | components["schemas"]["SendDocumentMessage"] | components["schemas"]["SendTemplateMessage"] | components["schemas"]["SendInteractiveMessage"] | components["schemas"]["MarkMessageRead"];
        /** @description A file by its address or by its id, exactly one of the two. */
        MediaObject: {
            /**
             * Format: uri
             * @description Address from which the file is fetched.
             */
            link?: string;
            /** @description Id of an uploaded file. */
            id?: string;
            /** @description Text under the file, at most 1,024 characters. */
            caption?: string;
        } & (unknown | unknown);
        /** @description A message that a person answers by tapping. */
        Interactive: {
            /**
             * @description Form of the message; reply_buttons only on the newer host.
             * @enum {string}
             */
            type: "cta_url" | "list" | "carousel" | "reply_buttons";
            /** @description What stands above the text, as Meta has it. */
            header?: {
                [key: string]: unknown;
            };
            /** @description The text. */
            body?: {
                /** @description The text itself, 1 to 1,024 characters. */
                text: string;
            };
            /** @description What stands below the text. */
            footer?: {
                /** @description The text itself, 1 to 60 characters. */
                text: string;
            };
            /** @description The buttons, rows or link as Meta has them, with at most 10 rows in a list and 3 reply buttons. */
            action?: {
                [key: string]: unknown;
            };
        };
        /** @description A sent message or a receipt in its envelope. */
        SendMessageResponse: {
            /** @description The message on its way, or the receipt. */
            data: components["schemas"]["SentMessage"] | components["schemas"]["ReadReceipt"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A message that the service has taken and not yet sent. */
        SentMessage: {
            /** @description Id of the message. */
            id: string;
            /**
             * @description Kind of the object, always message.
             * @enum {string}
             */
            object: "message" | (string & {});
            /** @description The recipient's phone number. */
            to?: string;
            /** @description Type of the message. */
            type?: string;
            /**
             * @description How far it came, which is pending at first.
             * @enum {string}
             */
            status: "pending" | (string & {});
            /**
             * Format: date-time
             * @description When the message was made.
             */
            created_at?: string;
            /** @description Id of the conversation that it belongs to. */
            conversation_id?: string;
            /** @description Another id of the message, of a kind that is not documented. */
            message_id?: string;
            /** @description What went wrong; null when nothing did. */
            error?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description The receipt of a message that was marked as read. */
        ReadReceipt: {
            /** @description Id of the message. */
            id: string;
            /**
             * @description Kind of the object.
             * @enum {string}
             */
            object: "message" | (string & {});
            /**
             * @description Always read.
             * @enum {string}
             */
            status: "read";
            /** @description Id of the message that was marked as read. */
            message_id: string;
        };
        /** @description A page of templates. */
        TemplatePage: {
            /** @description The templates of this page. */
            data: components["schemas"]["Template"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One template in its envelope. */
        TemplateResponse: {
            /** @description The template itself. */
            data: components["schemas"]["Template"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A message template; unverified beyond its name, since no page of the vendor shows it whole. */
        Template: {
            /** @description Name of the template. */
            name: string;
            /** @description Language of the template. */
            language?: string;
            /**
             * @description What the template is for.
             * @enum {string}
             */
            category?: "MARKETING" | "UTILITY" | "AUTHENTICATION" | (string & {});
            /**
             * @description State of its review.
             * @enum {string}
             */
            status?: "approved" | "pending" | "rejected" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /** @description A message template to hand in. */
        TemplateCreate: {
            /** @description Name of the template. */
            name: string;
            /**
             * @description What the template is for.
             * @enum {string}
             */
            category: "MARKETING" | "UTILITY" | "AUTHENTICATION";
            /** @description Code of the language of the template. */
            language: string;
            /** @description Parts of the template. */
            components: {
                /**
                 * @description Which part it is.
                 * @enum {string}
                 */
                type: "HEADER" | "BODY" | "FOOTER" | "BUTTONS";
                /** @description Form of a header. */
                format?: string;
                /** @description Text of the part, with places for values. */
                text?: string;
                /** @description Sample values for the reviewer. */
                example?: {
                    /** @description Sample values of a text header. */
                    header_text?: string[];
                    /** @description Handles of uploaded sample media. */
                    header_handle?: string[];
                    /** @description Addresses of sample media. */
                    header_url?: string[];
                    /** @description Sample values of the body, a list for each set. */
                    body_text?: string[][];
                };
                /** @description Buttons of the template. */
                buttons?: {
                    /** @description Kind of button. */
                    type?: string;
                    /** @description Text on the button. */
                    text?: string;
                    /** @description Address that the button opens. */
                    url?: string;
                    /** @description Number that the button calls. */
                    phone_number?: string;
                    /** @description How a one-time code is taken over. */
                    otp_type?: string;
                    /** @description Text on a button that takes the code over. */
                    autofill_text?: string;
                    /** @description Android apps that may take the code over. */
                    supported_apps?: {
                        /** @description Package name of the app. */
                        package_name?: string;
                        /** @description Hash of the app's signature. */
                        signature_hash?: string;
                    }[];
                    /** @description Sample values of the button. */
                    example?: string[];
                }[];
                /** @description Whether a warning not to pass the code on is added. */
                add_security_recommendation?: boolean;
                /** @description Minutes until a one-time code ends. */
                code_expiration_minutes?: number;
            }[];
            /** @description Values that the template takes, in a form that is not documented. */
            variables?: unknown[];
            /** @description Seconds within which a message must be delivered, the one member in camel case. */
            messageSendTtlSeconds?: number;
        };
        /** @description What fetching the templates anew brought. */
        TemplateSyncResponse: {
            /** @description How many templates were touched. */
            data: {
                /** @description Templates that are new. */
                created?: number;
                /** @description Templates that have changed. */
                updated?: number;
                /** @description Templates that were fetched. */
                synced?: number;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A page of labels. */
        LabelPage: {
            /** @description The labels of this page. */
            data: components["schemas"]["Label"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One label in its envelope. */
        LabelResponse: {
            /** @description The label itself. */
            data: components["schemas"]["Label"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A label that contacts can have. */
        Label: {
            /** @description Id of the label. */
            id: string;
            /**
             * @description Kind of the object, always label.
             * @enum {string}
             */
            object: "label" | (string & {});
            /** @description Name of the label. */
            name: string;
            /** @description Colour of the label. */
            color: components["schemas"]["LabelColor"];
            /** @description Id of the team that the label belongs to, if any. */
            team_id: string | null;
            /**
             * Format: date-time
             * @description When the label was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the label last changed.
             */
            updated_at: string;
        };
        /**
         * @description Colour of a label.
         * @enum {string}
         */
        LabelColor: "gray" | "red" | "orange" | "amber" | "yellow" | "lime" | "green" | "emerald" | "teal" | "sky" | "blue" | "violet" | "pink" | (string & {});
        /** @description The deletion of a label in its envelope. */
        DeletedLabelResponse: {
            /** @description The deletion itself. */
            data: {
                /** @description Id of the label. */
                id: string;
                /**
                 * @description Kind of the object, always label.
                 * @enum {string}
                 */
                object: "label" | (string & {});
                /** @description Whether the label is gone. */
                deleted: boolean;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A page of customers. */
        CustomerPage: {
            /** @description The customers of this page. */
            data: components["schemas"]["Customer"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One customer in its envelope. */
        CustomerResponse: {
            /** @description The customer itself. */
            data: components["schemas"]["Customer"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A customer of a platform, with WhatsApp accounts of its own. */
        Customer: {
            /** @description Id of the customer. */
            id: string;
            /**
             * @description Kind of the object, always customer.
             * @enum {string}
             */
            object: "customer" | (string & {});
            /** @description Name of the customer. */
            name: string;
            /** @description Email address of the customer. */
            email: string | null;
            /**
             * @description State of the customer.
             * @enum {string}
             */
            status: "pending" | "active" | "suspended" | "archived" | (string & {});
            /** @description Key-value data of your own. */
            metadata: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When the customer was archived; null while it is not.
             */
            archived_at: string | null;
            /** @description Id of the team that the customer belongs to. */
            team_id?: string | null;
            /**
             * Format: date-time
             * @description When the customer was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the customer last changed.
             */
            updated_at: string;
            /** @description The WhatsApp accounts of the customer, only where one customer is read by id. */
            whatsapp_accounts?: {
                /** @description Meta's phone_number_id of the account. */
                phone_number_id?: string | null;
                /** @description Phone number of the account. */
                phone_number?: string | null;
                /** @description Name of the account. */
                name?: string | null;
                /** @description State of the account. */
                status?: string;
                /**
                 * Format: date-time
                 * @description When the account was connected.
                 */
                onboarded_at?: string | null;
            }[];
        };
        /** @description All setup links that the service gives, in the form of a page. */
        SetupLinkPage: {
            /** @description The setup links. */
            data: components["schemas"]["SetupLink"][];
            /** @description Always false, since there is never another page. */
            has_more: boolean;
            /** @description Always null. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One setup link in its envelope. */
        SetupLinkResponse: {
            /** @description The setup link itself. */
            data: components["schemas"]["SetupLink"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A link with which a customer connects a WhatsApp account. */
        SetupLink: {
            /** @description Id of the setup link. */
            id: string;
            /**
             * @description Kind of the object, always customer_setup_link.
             * @enum {string}
             */
            object: "customer_setup_link" | (string & {});
            /**
             * @description State of the link.
             * @enum {string}
             */
            status: "active" | "consumed" | "expired" | "revoked" | (string & {});
            /**
             * Format: uri
             * @description Address that the customer opens.
             */
            setup_url?: string;
            /**
             * Format: date-time
             * @description When the link ends.
             */
            expires_at?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The revocation of a setup link in its envelope. */
        RevokedSetupLinkResponse: {
            /** @description The revocation itself. */
            data: {
                /** @description Id of the setup link. */
                id: string;
                /**
                 * @description Kind of the object, always customer_setup_link.
                 * @enum {string}
                 */
                object: "customer_setup_link" | (string & {});
                /** @description Whether the link is revoked. */
                revoked: boolean;
                /** @description State of the link now. */
                status: string;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A page of subscriptions. */
        WebhookSubscriptionPage: {
            /** @description The subscriptions of this page. */
            data: components["schemas"]["WebhookSubscription"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One subscription in its envelope. */
        WebhookSubscriptionResponse: {
            /** @description The subscription itself. */
            data: components["schemas"]["WebhookSubscription"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description An address that gets events. */
        WebhookSubscription: {
            /** @description Id of the subscription. */
            id: string;
            /**
             * @description Kind of the object, always webhook_subscription.
             * @enum {string}
             */
            object: "webhook_subscription" | (string & {});
            /**
             * Format: uri
             * @description Address that gets the events.
             */
            url: string;
            /** @description State of the subscription, such as active; too many failures in a row switch it off. */
            status: string;
            /** @description Names of the events. */
            events: string[];
            /** @description Note of your own. */
            description?: string | null;
            /** @description Signing secrets without their texts. */
            secrets?: {
                /** @description Id of the secret. */
                id: string;
                /**
                 * Format: date-time
                 * @description When the secret was made.
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When the secret ends; null while nothing ends it.
                 */
                expires_at: string | null;
            }[];
            /** @description First signing secret, beginning with whsec_, only in the answer to the creation. */
            initial_secret?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The end of a subscription in its envelope; unverified, since no page shows it. */
        DeletedWebhookSubscriptionResponse: {
            /** @description The deletion itself. */
            data: {
                /** @description Id of the subscription. */
                id?: string;
                /**
                 * @description Kind of the object, always webhook_subscription.
                 * @enum {string}
                 */
                object?: "webhook_subscription" | (string & {});
                /** @description Whether the subscription is gone. */
                deleted?: boolean;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A new signing secret in its envelope. */
        WebhookSecretResponse: {
            /** @description The secret, whose members are not documented. */
            data: {
                [key: string]: unknown;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A page of deliveries. */
        WebhookDeliveryPage: {
            /** @description The deliveries of this page. */
            data: components["schemas"]["WebhookDelivery"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description Cursor of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description One delivery in its envelope. */
        WebhookDeliveryResponse: {
            /** @description The delivery itself. */
            data: components["schemas"]["WebhookDelivery"];
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A delivery of an event; unverified beyond its id, since no page of the vendor shows it whole. */
        WebhookDelivery: {
            /** @description Id of the delivery. */
            id: string;
            /**
             * @description Kind of the object, always webhook_delivery.
             * @enum {string}
             */
            object: "webhook_delivery" | (string & {});
            /** @description How far the delivery came; one that is given up is failed or, on older pages, dead. */
            status?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A repeated delivery in its envelope. */
        WebhookReplayResponse: {
            /** @description The new delivery. */
            data: {
                /** @description Id of the new delivery. */
                id: string;
                /**
                 * @description Kind of the object, always webhook_delivery.
                 * @enum {string}
                 */
                object: "webhook_delivery" | (string & {});
                /** @description Id of the delivery that it repeats. */
                replayed_from: string;
                /** @description State of the new delivery. */
                status: string;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description What repeating many deliveries brought. */
        BulkReplayResponse: {
            /** @description How many deliveries were made. */
            data: {
                /** @description Deliveries that were made. */
                enqueued: number;
                /** @description Whether more than 1,000 matched and the rest was left. */
                capped: boolean;
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description All accounts that the service gives, in the form of a page. */
        AccountPage: {
            /** @description The accounts. */
            data: components["schemas"]["Account"][];
            /** @description Always false, since there is never another page. */
            has_more: boolean;
            /** @description Always null. */
            next_cursor: string | null;
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description A WhatsApp account of the organization. */
        Account: {
            /**
             * @description Kind of the object, always account.
             * @enum {string}
             */
            object: "account" | (string & {});
            /** @description Meta's phone_number_id of the account, which names it in paths; no other field does. */
            phone_number_id: string | null;
            /** @description Phone number of the account. */
            phone_number: string | null;
            /** @description Name of the account. */
            name: string | null;
            /**
             * @description State of the connection.
             * @enum {string}
             */
            status: "connected" | "disconnected" | "degraded" | "onboarding" | (string & {});
        };
        /** @description The organization, the key and its limits in their envelope. */
        MeResponse: {
            /** @description The organization, the key and its limits. */
            data: {
                /** @description The organization that the key belongs to. */
                organization: {
                    /** @description Id of the organization. */
                    id: string;
                    /**
                     * @description Kind of the object, always organization.
                     * @enum {string}
                     */
                    object: "organization" | (string & {});
                    /** @description Name of the organization. */
                    name: string;
                };
                /** @description The key that was used. */
                api_key: {
                    /** @description Id of the key. */
                    id: string;
                    /**
                     * @description Kind of the object, always api_key.
                     * @enum {string}
                     */
                    object: "api_key" | (string & {});
                    /** @description Name of the key. */
                    label: string;
                    /** @description Last four characters of the key. */
                    last4: string;
                };
                /** @description Requests that all keys of the organization are allowed together. */
                rate_limits: {
                    /** @description Name of the plan that the limits come from. */
                    tier: string;
                    /** @description Requests a minute that change something. */
                    write_per_minute: number;
                    /** @description Requests a minute that read. */
                    read_per_minute: number;
                };
            };
            /** @description Id of the request. */
            request_id: string;
        };
        /** @description Kirim.chat's error body. */
        ErrorEnvelope: {
            /** @description The error itself. */
            error: {
                /** @description Family of the failure, such as invalid_request_error. */
                type: string;
                /** @description Machine code of the failure, such as invalid_cursor. */
                code: string;
                /** @description What went wrong, in one sentence. */
                message: string;
                /** @description Name of the parameter that is wrong. */
                param?: string;
                /** @description Id of the request. */
                request_id: string;
            };
        };
        /** @description A text to send. */
        SendTextMessage: {
            /**
             * @description Always whatsapp.
             * @enum {string}
             */
            messaging_product: "whatsapp";
            /**
             * @description Kind of recipient, always individual.
             * @enum {string}
             */
            recipient_type?: "individual";
            /** @description The recipient's phone number. */
            to: string;
            /**
             * @description Type of the message, which names the member that holds it.
             * @enum {string}
             */
            type: "text";
            /** @description Text to send. */
            text: {
                /** @description The text itself, 1 to 4,096 characters. */
                body: string;
                /** @description Whether a link in the text is shown with a preview. */
                preview_url?: boolean;
            };
            /** @description Message that this one answers, which only the newer host takes. */
            context?: {
                /** @description Id of the answered message. */
                message_id: string;
            };
            status?: never;
        };
        /** @description An image to send. */
        SendImageMessage: {
            /**
             * @description Always whatsapp.
             * @enum {string}
             */
            messaging_product: "whatsapp";
            /**
             * @description Kind of recipient, always individual.
             * @enum {string}
             */
            recipient_type?: "individual";
            /** @description The recipient's phone number. */
            to: string;
            /**
             * @description Type of the message, which names the member that holds it.
             * @enum {string}
             */
            type: "image";
            /** @description Image to send, JPG or PNG, at most 5 MB. */
            image: components["schemas"]["MediaObject"];
            /** @description Message that this one answers, which only the newer host takes. */
            context?: {
                /** @description Id of the answered message. */
                message_id: string;
            };
            status?: never;
        };
        /** @description A video to send. */
        SendVideoMessage: {
            /**
             * @description Always whatsapp.
             * @enum {string}
             */
            messaging_product: "whatsapp";
            /**
             * @description Kind of recipient, always individual.
             * @enum {string}
             */
            recipient_type?: "individual";
            /** @description The recipient's phone number. */
            to: string;
            /**
             * @description Type of the message, which names the member that holds it.
             * @enum {string}
             */
            type: "video";
            /** @description Video to send, MP4 or 3GPP, at most 16 MB. */
            video: components["schemas"]["MediaObject"];
            /** @description Message that this one answers, which only the newer host takes. */
            context?: {
                /** @description Id of the answered message. */
                message_id: string;
            };
            status?: never;
        };
        /** @description A sound to send. */
        SendAudioMessage: {
            /**
             * @description Always whatsapp.
             * @enum {string}
             */
            messaging_product: "whatsapp";
            /**
             * @description Kind of recipient, always individual.
             * @enum {string}
             */
            recipient_type?: "individual";
            /** @description The recipient's phone number. */
            to: string;
            /**
             * @description Type of the message, which names the member that holds it.
             * @enum {string}
             */
            type: "audio";
            /** @description Sound to send. */
            audio: components["schemas"]["MediaObject"];
            /** @description Message that this one answers, which only the newer host takes. */
            context?: {
                /** @description Id of the answered message. */
                message_id: string;
            };
            status?: never;
        };
        /** @description A document to send. */
        SendDocumentMessage: {
            /**
             * @description Always whatsapp.
             * @enum {string}
             */
            messaging_product: "whatsapp";
            /**
             * @description Kind of recipient, always individual.
             * @enum {string}
             */
            recipient_type?: "individual";
            /** @description The recipient's phone number. */
            to: string;
            /**
             * @description Type of the message, which names the member that holds it.
             * @enum {string}
             */
            type: "document";
            /** @description Document to send. */
            document: components["schemas"]["MediaObject"] & {
                /** @description Name that the recipient sees. */
                filename?: string;
            };
            /** @description Message that this one answers, which only the newer host takes. */
            context?: {
                /** @description Id of the answered message. */
                message_id: string;
            };
            status?: never;
        };
        /** @description An approved template to send. */
        SendTemplateMessage: {
            /**
             * @description Always whatsapp.
             * @enum {string}
             */
            messaging_product: "whatsapp";
            /**
             * @description Kind of recipient, always individual.
             * @enum {string}
             */
            recipient_type?: "individual";
            /** @description The recipient's phone number. */
            to: string;
            /**
             * @description Type of the message, which names the member that holds it.
             * @enum {string}
             */
            type: "template";
            /** @description Approved template to send. */
            template: {
                /** @description Name of the template. */
                name: string;
                /** @description Language of the template, as a code or with a policy. */
                language: string | {
                    /** @description Code of the language. */
                    code: string;
                    /** @description How the language is chosen. */
                    policy?: string;
                };
                /** @description Values for the template's parts, as Meta has them. */
                components?: {
                    [key: string]: unknown;
                }[];
            };
            /** @description Message that this one answers, which only the newer host takes. */
            context?: {
                /** @description Id of the answered message. */
                message_id: string;
            };
            status?: never;
        };
        /** @description A message with buttons, a list or cards to send. */
        SendInteractiveMessage: {
            /**
             * @description Always whatsapp.
             * @enum {string}
             */
            messaging_product: "whatsapp";
            /**
             * @description Kind of recipient, always individual.
             * @enum {string}
             */
            recipient_type?: "individual";
            /** @description The recipient's phone number. */
            to: string;
            /**
             * @description Type of the message, which names the member that holds it.
             * @enum {string}
             */
            type: "interactive";
            /** @description Message with buttons, a list or cards. */
            interactive: components["schemas"]["Interactive"];
            /** @description Message that this one answers, which only the newer host takes. */
            context?: {
                /** @description Id of the answered message. */
                message_id: string;
            };
            status?: never;
        };
        /** @description Marks a received message as read instead of sending one. */
        MarkMessageRead: {
            /**
             * @description Always whatsapp.
             * @enum {string}
             */
            messaging_product: "whatsapp";
            type?: never;
            /**
             * @description Always read.
             * @enum {string}
             */
            status: "read";
            /** @description Id of the received message to mark as read. */
            message_id: string;
            /** @description Shows the person that an answer is being typed. */
            typing_indicator?: {
                /**
                 * @description Kind of answer, always text.
                 * @enum {string}
                 */
                type: "text";
            };
        };
    };
    responses: {
        /** @description A parameter has a value that cannot be used. */
        Validation: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "code": "invalid_phone_number",
                 *         "request_id": "req_01HXYZABCDEFGHJKMNPQRSTVWX",
                 *         "message": "The request could not be handled."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key is missing, wrong or expired. */
        Authentication: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "code": "invalid_phone_number",
                 *         "request_id": "req_01HXYZABCDEFGHJKMNPQRSTVWX",
                 *         "message": "The request could not be handled."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is no such row, or another organization owns it. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "code": "invalid_phone_number",
                 *         "request_id": "req_01HXYZABCDEFGHJKMNPQRSTVWX",
                 *         "message": "The request could not be handled."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request makes no sense in the present state, such as a reused idempotency key. */
        Semantic: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "code": "invalid_phone_number",
                 *         "request_id": "req_01HXYZABCDEFGHJKMNPQRSTVWX",
                 *         "message": "The request could not be handled."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Too many requests. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "code": "invalid_phone_number",
                 *         "request_id": "req_01HXYZABCDEFGHJKMNPQRSTVWX",
                 *         "message": "The request could not be handled."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service failed. */
        Internal: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "code": "invalid_phone_number",
                 *         "request_id": "req_01HXYZABCDEFGHJKMNPQRSTVWX",
                 *         "message": "The request could not be handled."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key may not use this phone number. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Something is in the way, such as a request under the same key that is still being carried out. */
        Conflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description WhatsApp refused the request or failed. */
        Upstream: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
         * @example 106540352242922
         */
        PhoneNumberId: string;
        /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
        Limit: string;
        /** @description The next_cursor of the page before, together with the same filters. */
        Cursor: string;
        /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Requests that a minute allows. */
        RateLimitLimit: number;
        /** @description Requests that are left. */
        RateLimitRemaining: number;
        /** @description When all requests are allowed again, in seconds since 1970. */
        RateLimitReset: number;
        /** @description Id of the request, the same as in the body. */
        RequestId: string;
        /** @description Seconds to wait before the next request. */
        RetryAfter: number;
        /** @description Whether the answer is the one that was given to the same key before. */
        IdempotentReplayed: "true" | "false";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listContacts: {
        parameters: {
            query?: {
                /** @description Only the person with exactly this phone number, in E.164 form. */
                phone?: string;
                /** @description Only people whose name or email has this text in it. */
                search?: string;
                /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** @description The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ctc_01HXYZABCDEFGHJKMNPQRSTVWX",
                     *           "object": "contact",
                     *           "phone_number": "+6281234567890",
                     *           "name": null,
                     *           "email": null,
                     *           "metadata": null,
                     *           "whatsapp_account": {
                     *             "phone_number": "+6281200000001"
                     *           },
                     *           "created_at": "2025-03-26T15:05:00.000Z",
                     *           "updated_at": "2025-03-26T15:05:00.000Z"
                     *         }
                     *       ],
                     *       "has_more": false,
                     *       "next_cursor": null,
                     *       "request_id": "req_01HXYZABCDEFGHJKMNPQRSTVWX"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The person's phone number in E.164 form, such as +6281234567890. */
                    phone_number: string;
                    /** @description Name of the person. */
                    name?: string;
                    /**
                     * Format: email
                     * @description Email address of the person.
                     */
                    email?: string | null;
                    /** @description Key-value data of your own. */
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description New name of the person. */
                    name?: string;
                    /** @description New email address of the person; null takes it away. */
                    email?: string | null;
                    /** @description Key-value data of your own. */
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The contact as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    attachContactLabel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the label. */
                    label_id: string;
                };
            };
        };
        responses: {
            /** @description What was attached. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactLabelResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    detachContactLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the contact. */
                id: string;
                /** @description Id of the label. */
                label_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was detached. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactLabelResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    bulkLabelContacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of the contacts, at most 1,000. */
                    contact_ids: string[];
                    /** @description Id of the label. */
                    label_id: string;
                    /**
                     * @description Whether the label is put on or taken off.
                     * @enum {string}
                     */
                    operation: "attach" | "detach";
                };
            };
        };
        responses: {
            /** @description How many contacts were changed and passed over. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkLabelResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Only conversations in this state. */
                status?: "open" | "resolved" | "pending";
                /** @description Only conversations with the contact that has this id. */
                contact_id?: string;
                /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** @description The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description New state of the conversation.
                     * @enum {string}
                     */
                    status?: "open" | "resolved" | "pending";
                    /** @description Id of the member who takes care of it; null for nobody. */
                    assigned_to?: string | null;
                };
            };
        };
        responses: {
            /** @description The conversation as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    attachConversationLabel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the label. */
                    label_id: string;
                };
            };
        };
        responses: {
            /** @description The answer, whose form is not known. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    detachConversationLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the conversation. */
                id: string;
                /** @description Id of the label. */
                label_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer, whose form is not known. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Only messages of the conversation that has this id. */
                conversation_id?: string;
                /** @description Only messages received, or only messages sent. */
                direction?: "inbound" | "outbound";
                /** @description Only messages in this state. */
                status?: "pending" | "sent" | "delivered" | "read" | "failed";
                /** @description Only messages made after this moment. */
                created_after?: string;
                /** @description Only messages made before this moment. */
                created_before?: string;
                /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** @description The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The message on its way, or the receipt. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            502: components["responses"]["Upstream"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getMessageMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Id of the message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media lie at the address in Location. */
            302: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    /** @description Address of the media. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description Only templates in this state of review. */
                status?: "approved" | "pending" | "rejected";
                /** @description Only templates in this language. */
                language?: string;
                /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** @description The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of templates. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateCreate"];
            };
        };
        responses: {
            /** @description The template, which is pending at first. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            502: components["responses"]["Upstream"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** @description Name of the template. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    syncTemplates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many templates were touched. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateSyncResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listLabels: {
        parameters: {
            query?: {
                /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** @description The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of labels. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelPage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the team that the label belongs to. */
                    team_id?: string;
                    /** @description Name of the label, 1 to 50 characters. */
                    name: string;
                    /** @description Colour of the label, gray when left out. */
                    color?: components["schemas"]["LabelColor"];
                };
            };
        };
        responses: {
            /** @description The label. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the label. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the label. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedLabelResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the label. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description New name of the label, 1 to 50 characters. */
                    name?: string;
                    /** @description New colour of the label. */
                    color?: components["schemas"]["LabelColor"];
                };
            };
        };
        responses: {
            /** @description The label as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** @description The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the team that the customer belongs to. */
                    team_id?: string;
                    /** @description Name of the customer, 1 to 200 characters. */
                    name: string;
                    /** @description Email address of the customer. */
                    email?: string;
                    /** @description Key-value data of your own, at most 64 keys and 16 KB. */
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer with its WhatsApp accounts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    archiveCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archived customer, in a form that is unverified. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description New name of the customer. */
                    name?: string;
                    /** @description New email address of the customer; null takes it away. */
                    email?: string | null;
                    /** @description New key-value data of your own; null takes it away. */
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /**
                     * @description New state of the customer; which of them may be set is not documented.
                     * @enum {string}
                     */
                    status?: "pending" | "active" | "suspended" | "archived";
                };
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listCustomerSetupLinks: {
        parameters: {
            query?: {
                /** @description Only links in this state. */
                status?: "active" | "consumed" | "expired" | "revoked";
            };
            header?: never;
            path: {
                /** @description Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setup links, all of them on one page. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupLinkPage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    createCustomerSetupLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Hours until the link ends. */
                    expires_in_hours?: number;
                    /**
                     * Format: uri
                     * @description Address that the customer is sent to once the account is connected.
                     */
                    success_redirect_url?: string;
                    /**
                     * Format: uri
                     * @description Address that the customer is sent to when it fails.
                     */
                    failure_redirect_url?: string;
                };
            };
        };
        responses: {
            /** @description The setup link. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupLinkResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    revokeSetupLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the setup link. */
                link_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revocation. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedSetupLinkResponse"];
                };
            };
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateSetupLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the setup link. */
                link_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description Address that the customer is sent to once the account is connected.
                     */
                    success_redirect_url?: string;
                    /**
                     * Format: uri
                     * @description Address that the customer is sent to when it fails.
                     */
                    failure_redirect_url?: string;
                };
            };
        };
        responses: {
            /** @description The setup link as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupLinkResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listWebhookSubscriptions: {
        parameters: {
            query?: {
                /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** @description The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionPage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    createWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description Address that gets the events; https only.
                     */
                    url: string;
                    /** @description Names of the events, such as message.received. */
                    events: string[];
                    /** @description Note of your own. */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description The subscription with its first secret, which is shown this once. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getWebhookSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    deleteWebhookSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedWebhookSubscriptionResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    updateWebhookSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uri
                     * @description New address that gets the events.
                     */
                    url?: string;
                    /** @description New note of your own. */
                    description?: string;
                    /** @description Names of all events from now on. */
                    events?: string[];
                    /** @description New state of the subscription, such as active. */
                    status?: string;
                };
            };
        };
        responses: {
            /** @description The subscription as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Hours until the old secret ends. */
                    expires_in_hours?: number;
                };
            };
        };
        responses: {
            /** @description The new secret, in a form that is not known. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** @description The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the delivery. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the delivery. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    bulkReplayWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the subscription. */
                    subscription_id: string;
                    /**
                     * @description State of the deliveries to repeat, of which dead is the older word, and dead when left out.
                     * @enum {string}
                     */
                    status?: "failed" | "dead";
                    /** @description Only events of this name. */
                    event_type?: string;
                    /**
                     * Format: date-time
                     * @description Only deliveries made after this moment.
                     */
                    created_after?: string | Date;
                    /**
                     * Format: date-time
                     * @description Only deliveries made before this moment.
                     */
                    created_before?: string | Date;
                };
            };
        };
        responses: {
            /** @description How many deliveries were made. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkReplayResponse"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Semantic"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Whether accounts that are not connected are listed too. */
                status?: "connected" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, all of them on one page. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            400: components["responses"]["Validation"];
            401: components["responses"]["Authentication"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization, the key and its limits. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            401: components["responses"]["Authentication"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
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
            /** @description The service is up; the form of the body is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
}
