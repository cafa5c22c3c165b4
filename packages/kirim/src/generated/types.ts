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
        ContactPage: ContactPage;
        ContactResponse: ContactResponse;
        Contact: Contact;
        ConversationPage: ConversationPage;
        ConversationResponse: ConversationResponse;
        Conversation: Conversation;
        ContactLabelResponse: ContactLabelResponse;
        BulkLabelResponse: BulkLabelResponse;
        MessagePage: MessagePage;
        MessageResponse: MessageResponse;
        Message: Message;
        SendMessageRequest: MessageRequest;
        MediaObject: Media;
        Interactive: Interactive;
        SendMessageResponse: SentMessageResponse;
        SentMessage: SentMessage;
        ReadReceipt: ReadReceipt;
        TemplatePage: TemplatePage;
        TemplateResponse: TemplateResponse;
        Template: Template;
        TemplateCreate: NewTemplate;
        TemplateSyncResponse: TemplateSyncResponse;
        LabelPage: LabelPage;
        LabelResponse: LabelResponse;
        Label: Label;
        LabelColor: LabelColor;
        DeletedLabelResponse: DeletedLabelResponse;
        CustomerPage: CustomerPage;
        CustomerResponse: CustomerResponse;
        Customer: Customer;
        SetupLinkPage: SetupLinkPage;
        SetupLinkResponse: SetupLinkResponse;
        SetupLink: SetupLink;
        RevokedSetupLinkResponse: RevokedSetupLinkResponse;
        WebhookSubscriptionPage: WebhookSubscriptionPage;
        WebhookSubscriptionResponse: WebhookSubscriptionResponse;
        WebhookSubscription: WebhookSubscription;
        DeletedWebhookSubscriptionResponse: DeletedWebhookSubscriptionResponse;
        WebhookSecretResponse: WebhookSecretResponse;
        WebhookDeliveryPage: WebhookDeliveryPage;
        WebhookDeliveryResponse: WebhookDeliveryResponse;
        WebhookDelivery: WebhookDelivery;
        WebhookReplayResponse: WebhookReplayResponse;
        BulkReplayResponse: BulkReplayResponse;
        AccountPage: AccountPage;
        Account: Account;
        MeResponse: MeResponse;
        ErrorEnvelope: ErrorEnvelope;
        SendTextMessage: SendTextMessage;
        SendImageMessage: SendImageMessage;
        SendVideoMessage: SendVideoMessage;
        SendAudioMessage: SendAudioMessage;
        SendDocumentMessage: SendDocumentMessage;
        SendTemplateMessage: SendTemplateMessage;
        SendInteractiveMessage: SendInteractiveMessage;
        MarkMessageRead: MarkMessageRead;
    };
    responses: {
        /** A parameter has a value that cannot be used. */
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
                "application/json": ErrorEnvelope;
            };
        };
        /** The key is missing, wrong or expired. */
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
                "application/json": ErrorEnvelope;
            };
        };
        /** There is no such row, or another organization owns it. */
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
                "application/json": ErrorEnvelope;
            };
        };
        /** The request makes no sense in the present state, such as a reused idempotency key. */
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
                "application/json": ErrorEnvelope;
            };
        };
        /** Too many requests. */
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
                "application/json": ErrorEnvelope;
            };
        };
        /** The service failed. */
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
                "application/json": ErrorEnvelope;
            };
        };
        /** The key may not use this phone number. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** Something is in the way, such as a request under the same key that is still being carried out. */
        Conflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** WhatsApp refused the request or failed. */
        Upstream: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
    };
    parameters: {
        /**
         * Meta's phone_number_id of the connected account, as the accounts list gives it.
         * @example 106540352242922
         */
        PhoneNumberId: string;
        /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
        Limit: string;
        /** The next_cursor of the page before, together with the same filters. */
        Cursor: string;
        /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** Requests that a minute allows. */
        RateLimitLimit: number;
        /** Requests that are left. */
        RateLimitRemaining: number;
        /** When all requests are allowed again, in seconds since 1970. */
        RateLimitReset: number;
        /** Id of the request, the same as in the body. */
        RequestId: string;
        /** Seconds to wait before the next request. */
        RetryAfter: number;
        /** Whether the answer is the one that was given to the same key before. */
        IdempotentReplayed: "true" | "false";
    };
    pathItems: never;
}
/** A page of contacts. */
export interface ContactPage {
    /** The contacts of this page. */
    data: Contact[];
    /** Whether there is another page. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One contact in its envelope. */
export interface ContactResponse {
    /** The contact itself. */
    data: Contact;
    /** Id of the request. */
    request_id: string;
}
/** A person attached to a WhatsApp account. */
export interface Contact {
    /** Id of the contact, beginning with ctc_. */
    id: string;
    /**
     * Kind of the object, always contact.
     * @enum {string}
     */
    object: "contact" | (string & {});
    /** The person's phone number in E.164 form. */
    phone_number: string | null;
    /** Name of the person. */
    name: string | null;
    /** Email address of the person. */
    email: string | null;
    /** Key-value data of your own. */
    metadata: {
        [key: string]: unknown;
    } | null;
    /** The account that the person is attached to. */
    whatsapp_account: {
        /** Phone number of the account. */
        phone_number: string | null;
        /** Meta's phone_number_id of the account, which only the newer host gives. */
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
}
/** A page of conversations. */
export interface ConversationPage {
    /** The conversations of this page. */
    data: Conversation[];
    /** Whether there is another page. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One conversation in its envelope. */
export interface ConversationResponse {
    /** The conversation itself. */
    data: Conversation;
    /** Id of the request. */
    request_id: string;
}
/** A thread of messages with one person. */
export interface Conversation {
    /** Id of the conversation. */
    id: string;
    /**
     * Kind of the object, always conversation.
     * @enum {string}
     */
    object: "conversation" | (string & {});
    /**
     * State of the conversation.
     * @enum {string}
     */
    status: "open" | "resolved" | "pending" | (string & {});
    /** The person. */
    contact: {
        /** Id of the contact. */
        id: string;
        /** The person's phone number in E.164 form. */
        phone_number: string | null;
        /** Name of the person. */
        name: string | null;
    };
    /** The account that the conversation is held on. */
    whatsapp_account: {
        /** Phone number of the account. */
        phone_number: string | null;
    };
    /** The member who takes care of it; null while nobody does. */
    assignee: {
        /** Id of the member. */
        id: string;
        /** Name of the member. */
        name: string | null;
        /** Email address of the member. */
        email: string | null;
    } | null;
    /** How many messages are unread. */
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
}
/** What happened to a label of a contact. */
export interface ContactLabelResponse {
    /** The contact, the label and what they are to each other now. */
    data: {
        /** Id of the contact. */
        contact_id: string;
        /** Id of the label. */
        label_id: string;
        /** Whether the label is on the contact now. */
        attached: boolean;
    };
    /** Id of the request. */
    request_id: string;
}
/** What happened to a label of many contacts. */
export interface BulkLabelResponse {
    /** How many contacts were changed and passed over. */
    data: {
        /** Contacts that were changed. */
        applied: number;
        /** Contacts that were passed over because another organization owns them. */
        skipped_cross_org: number;
        /** Contacts that were passed over because the label belongs to another team. */
        skipped_team_mismatch: number;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of messages. */
export interface MessagePage {
    /** The messages of this page. */
    data: Message[];
    /** Whether there is another page. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One message in its envelope. */
export interface MessageResponse {
    /** The message itself. */
    data: Message;
    /** Id of the request. */
    request_id: string;
}
/** A message received or sent; unverified beyond its id, since no page of the vendor shows it whole. */
export interface Message {
    /** Id of the message. */
    id: string;
    /**
     * Kind of the object, always message.
     * @enum {string}
     */
    object: "message" | (string & {});
    /** Type of the message, such as text. */
    type?: string;
    /**
     * Whether it was received or sent.
     * @enum {string}
     */
    direction?: "inbound" | "outbound" | (string & {});
    /**
     * How far it came.
     * @enum {string}
     */
    status?: "pending" | "sent" | "delivered" | "read" | "failed" | (string & {});
    /** Id of the conversation that it belongs to. */
    conversation_id?: string;
    /**
     * Format: date-time
     * @description When the message was made.
     */
    created_at?: string;
    [key: string]: unknown;
}
/** A message to send, with the member that its type names, or a received message to mark as read. */
export type MessageRequest = SendTextMessage | SendImageMessage | SendVideoMessage | SendAudioMessage | SendDocumentMessage | SendTemplateMessage | SendInteractiveMessage | MarkMessageRead;
/** A file by its address or by its id, exactly one of the two. */
export type Media = {
    /**
     * Format: uri
     * @description Address from which the file is fetched.
     */
    link?: string;
    /** Id of an uploaded file. */
    id?: string;
    /** Text under the file, at most 1,024 characters. */
    caption?: string;
} & (unknown | unknown);
/** A message that a person answers by tapping. */
export interface Interactive {
    /**
     * Form of the message; reply_buttons only on the newer host.
     * @enum {string}
     */
    type: "cta_url" | "list" | "carousel" | "reply_buttons";
    /** What stands above the text, as Meta has it. */
    header?: {
        [key: string]: unknown;
    };
    /** The text. */
    body?: {
        /** The text itself, 1 to 1,024 characters. */
        text: string;
    };
    /** What stands below the text. */
    footer?: {
        /** The text itself, 1 to 60 characters. */
        text: string;
    };
    /** The buttons, rows or link as Meta has them, with at most 10 rows in a list and 3 reply buttons. */
    action?: {
        [key: string]: unknown;
    };
}
/** A sent message or a receipt in its envelope. */
export interface SentMessageResponse {
    /** The message on its way, or the receipt. */
    data: SentMessage | ReadReceipt;
    /** Id of the request. */
    request_id: string;
}
/** A message that the service has taken and not yet sent. */
export interface SentMessage {
    /** Id of the message. */
    id: string;
    /**
     * Kind of the object, always message.
     * @enum {string}
     */
    object: "message" | (string & {});
    /** The recipient's phone number. */
    to?: string;
    /** Type of the message. */
    type?: string;
    /**
     * How far it came, which is pending at first.
     * @enum {string}
     */
    status: "pending" | (string & {});
    /**
     * Format: date-time
     * @description When the message was made.
     */
    created_at?: string;
    /** Id of the conversation that it belongs to. */
    conversation_id?: string;
    /** Another id of the message, of a kind that is not documented. */
    message_id?: string;
    /** What went wrong; null when nothing did. */
    error?: {
        [key: string]: unknown;
    } | null;
}
/** The receipt of a message that was marked as read. */
export interface ReadReceipt {
    /** Id of the message. */
    id: string;
    /**
     * Kind of the object.
     * @enum {string}
     */
    object: "message" | (string & {});
    /**
     * Always read.
     * @enum {string}
     */
    status: "read";
    /** Id of the message that was marked as read. */
    message_id: string;
}
/** A page of templates. */
export interface TemplatePage {
    /** The templates of this page. */
    data: Template[];
    /** Whether there is another page. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One template in its envelope. */
export interface TemplateResponse {
    /** The template itself. */
    data: Template;
    /** Id of the request. */
    request_id: string;
}
/** A message template; unverified beyond its name, since no page of the vendor shows it whole. */
export interface Template {
    /** Name of the template. */
    name: string;
    /** Language of the template. */
    language?: string;
    /**
     * What the template is for.
     * @enum {string}
     */
    category?: "MARKETING" | "UTILITY" | "AUTHENTICATION" | (string & {});
    /**
     * State of its review.
     * @enum {string}
     */
    status?: "approved" | "pending" | "rejected" | (string & {});
    [key: string]: unknown;
}
/** A message template to hand in. */
export interface NewTemplate {
    /** Name of the template. */
    name: string;
    /**
     * What the template is for.
     * @enum {string}
     */
    category: "MARKETING" | "UTILITY" | "AUTHENTICATION";
    /** Code of the language of the template. */
    language: string;
    /** Parts of the template. */
    components: {
        /**
         * Which part it is.
         * @enum {string}
         */
        type: "HEADER" | "BODY" | "FOOTER" | "BUTTONS";
        /** Form of a header. */
        format?: string;
        /** Text of the part, with places for values. */
        text?: string;
        /** Sample values for the reviewer. */
        example?: {
            /** Sample values of a text header. */
            header_text?: string[];
            /** Handles of uploaded sample media. */
            header_handle?: string[];
            /** Addresses of sample media. */
            header_url?: string[];
            /** Sample values of the body, a list for each set. */
            body_text?: string[][];
        };
        /** Buttons of the template. */
        buttons?: {
            /** Kind of button. */
            type?: string;
            /** Text on the button. */
            text?: string;
            /** Address that the button opens. */
            url?: string;
            /** Number that the button calls. */
            phone_number?: string;
            /** How a one-time code is taken over. */
            otp_type?: string;
            /** Text on a button that takes the code over. */
            autofill_text?: string;
            /** Android apps that may take the code over. */
            supported_apps?: {
                /** Package name of the app. */
                package_name?: string;
                /** Hash of the app's signature. */
                signature_hash?: string;
            }[];
            /** Sample values of the button. */
            example?: string[];
        }[];
        /** Whether a warning not to pass the code on is added. */
        add_security_recommendation?: boolean;
        /** Minutes until a one-time code ends. */
        code_expiration_minutes?: number;
    }[];
    /** Values that the template takes, in a form that is not documented. */
    variables?: unknown[];
    /** Seconds within which a message must be delivered, the one member in camel case. */
    messageSendTtlSeconds?: number;
}
/** What fetching the templates anew brought. */
export interface TemplateSyncResponse {
    /** How many templates were touched. */
    data: {
        /** Templates that are new. */
        created?: number;
        /** Templates that have changed. */
        updated?: number;
        /** Templates that were fetched. */
        synced?: number;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of labels. */
export interface LabelPage {
    /** The labels of this page. */
    data: Label[];
    /** Whether there is another page. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One label in its envelope. */
export interface LabelResponse {
    /** The label itself. */
    data: Label;
    /** Id of the request. */
    request_id: string;
}
/** A label that contacts can have. */
export interface Label {
    /** Id of the label. */
    id: string;
    /**
     * Kind of the object, always label.
     * @enum {string}
     */
    object: "label" | (string & {});
    /** Name of the label. */
    name: string;
    /** Colour of the label. */
    color: LabelColor;
    /** Id of the team that the label belongs to, if any. */
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
}
/**
 * Colour of a label.
 * @enum {string}
 */
export type LabelColor = "gray" | "red" | "orange" | "amber" | "yellow" | "lime" | "green" | "emerald" | "teal" | "sky" | "blue" | "violet" | "pink" | (string & {});
/** The deletion of a label in its envelope. */
export interface DeletedLabelResponse {
    /** The deletion itself. */
    data: {
        /** Id of the label. */
        id: string;
        /**
         * Kind of the object, always label.
         * @enum {string}
         */
        object: "label" | (string & {});
        /** Whether the label is gone. */
        deleted: boolean;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of customers. */
export interface CustomerPage {
    /** The customers of this page. */
    data: Customer[];
    /** Whether there is another page. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One customer in its envelope. */
export interface CustomerResponse {
    /** The customer itself. */
    data: Customer;
    /** Id of the request. */
    request_id: string;
}
/** A customer of a platform, with WhatsApp accounts of its own. */
export interface Customer {
    /** Id of the customer. */
    id: string;
    /**
     * Kind of the object, always customer.
     * @enum {string}
     */
    object: "customer" | (string & {});
    /** Name of the customer. */
    name: string;
    /** Email address of the customer. */
    email: string | null;
    /**
     * State of the customer.
     * @enum {string}
     */
    status: "pending" | "active" | "suspended" | "archived" | (string & {});
    /** Key-value data of your own. */
    metadata: {
        [key: string]: unknown;
    } | null;
    /**
     * Format: date-time
     * @description When the customer was archived; null while it is not.
     */
    archived_at: string | null;
    /** Id of the team that the customer belongs to. */
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
    /** The WhatsApp accounts of the customer, only where one customer is read by id. */
    whatsapp_accounts?: {
        /** Meta's phone_number_id of the account. */
        phone_number_id?: string | null;
        /** Phone number of the account. */
        phone_number?: string | null;
        /** Name of the account. */
        name?: string | null;
        /** State of the account. */
        status?: string;
        /**
         * Format: date-time
         * @description When the account was connected.
         */
        onboarded_at?: string | null;
    }[];
}
/** All setup links that the service gives, in the form of a page. */
export interface SetupLinkPage {
    /** The setup links. */
    data: SetupLink[];
    /** Always false, since there is never another page. */
    has_more: boolean;
    /** Always null. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One setup link in its envelope. */
export interface SetupLinkResponse {
    /** The setup link itself. */
    data: SetupLink;
    /** Id of the request. */
    request_id: string;
}
/** A link with which a customer connects a WhatsApp account. */
export interface SetupLink {
    /** Id of the setup link. */
    id: string;
    /**
     * Kind of the object, always customer_setup_link.
     * @enum {string}
     */
    object: "customer_setup_link" | (string & {});
    /**
     * State of the link.
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
    [key: string]: unknown;
}
/** The revocation of a setup link in its envelope. */
export interface RevokedSetupLinkResponse {
    /** The revocation itself. */
    data: {
        /** Id of the setup link. */
        id: string;
        /**
         * Kind of the object, always customer_setup_link.
         * @enum {string}
         */
        object: "customer_setup_link" | (string & {});
        /** Whether the link is revoked. */
        revoked: boolean;
        /** State of the link now. */
        status: string;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of subscriptions. */
export interface WebhookSubscriptionPage {
    /** The subscriptions of this page. */
    data: WebhookSubscription[];
    /** Whether there is another page. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One subscription in its envelope. */
export interface WebhookSubscriptionResponse {
    /** The subscription itself. */
    data: WebhookSubscription;
    /** Id of the request. */
    request_id: string;
}
/** An address that gets events. */
export interface WebhookSubscription {
    /** Id of the subscription. */
    id: string;
    /**
     * Kind of the object, always webhook_subscription.
     * @enum {string}
     */
    object: "webhook_subscription" | (string & {});
    /**
     * Format: uri
     * @description Address that gets the events.
     */
    url: string;
    /** State of the subscription, such as active; too many failures in a row switch it off. */
    status: string;
    /** Names of the events. */
    events: string[];
    /** Note of your own. */
    description?: string | null;
    /** Signing secrets without their texts. */
    secrets?: {
        /** Id of the secret. */
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
    /** First signing secret, beginning with whsec_, only in the answer to the creation. */
    initial_secret?: string;
    [key: string]: unknown;
}
/** The end of a subscription in its envelope; unverified, since no page shows it. */
export interface DeletedWebhookSubscriptionResponse {
    /** The deletion itself. */
    data: {
        /** Id of the subscription. */
        id?: string;
        /**
         * Kind of the object, always webhook_subscription.
         * @enum {string}
         */
        object?: "webhook_subscription" | (string & {});
        /** Whether the subscription is gone. */
        deleted?: boolean;
    };
    /** Id of the request. */
    request_id: string;
}
/** A new signing secret in its envelope. */
export interface WebhookSecretResponse {
    /** The secret, whose members are not documented. */
    data: {
        [key: string]: unknown;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of deliveries. */
export interface WebhookDeliveryPage {
    /** The deliveries of this page. */
    data: WebhookDelivery[];
    /** Whether there is another page. */
    has_more: boolean;
    /** Cursor of the next page; null on the last one. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** One delivery in its envelope. */
export interface WebhookDeliveryResponse {
    /** The delivery itself. */
    data: WebhookDelivery;
    /** Id of the request. */
    request_id: string;
}
/** A delivery of an event; unverified beyond its id, since no page of the vendor shows it whole. */
export interface WebhookDelivery {
    /** Id of the delivery. */
    id: string;
    /**
     * Kind of the object, always webhook_delivery.
     * @enum {string}
     */
    object: "webhook_delivery" | (string & {});
    /** How far the delivery came; one that is given up is failed or, on older pages, dead. */
    status?: string;
    [key: string]: unknown;
}
/** A repeated delivery in its envelope. */
export interface WebhookReplayResponse {
    /** The new delivery. */
    data: {
        /** Id of the new delivery. */
        id: string;
        /**
         * Kind of the object, always webhook_delivery.
         * @enum {string}
         */
        object: "webhook_delivery" | (string & {});
        /** Id of the delivery that it repeats. */
        replayed_from: string;
        /** State of the new delivery. */
        status: string;
    };
    /** Id of the request. */
    request_id: string;
}
/** What repeating many deliveries brought. */
export interface BulkReplayResponse {
    /** How many deliveries were made. */
    data: {
        /** Deliveries that were made. */
        enqueued: number;
        /** Whether more than 1,000 matched and the rest was left. */
        capped: boolean;
    };
    /** Id of the request. */
    request_id: string;
}
/** All accounts that the service gives, in the form of a page. */
export interface AccountPage {
    /** The accounts. */
    data: Account[];
    /** Always false, since there is never another page. */
    has_more: boolean;
    /** Always null. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** A WhatsApp account of the organization. */
export interface Account {
    /**
     * Kind of the object, always account.
     * @enum {string}
     */
    object: "account" | (string & {});
    /** Meta's phone_number_id of the account, which names it in paths; no other field does. */
    phone_number_id: string | null;
    /** Phone number of the account. */
    phone_number: string | null;
    /** Name of the account. */
    name: string | null;
    /**
     * State of the connection.
     * @enum {string}
     */
    status: "connected" | "disconnected" | "degraded" | "onboarding" | (string & {});
}
/** The organization, the key and its limits in their envelope. */
export interface MeResponse {
    /** The organization, the key and its limits. */
    data: {
        /** The organization that the key belongs to. */
        organization: {
            /** Id of the organization. */
            id: string;
            /**
             * Kind of the object, always organization.
             * @enum {string}
             */
            object: "organization" | (string & {});
            /** Name of the organization. */
            name: string;
        };
        /** The key that was used. */
        api_key: {
            /** Id of the key. */
            id: string;
            /**
             * Kind of the object, always api_key.
             * @enum {string}
             */
            object: "api_key" | (string & {});
            /** Name of the key. */
            label: string;
            /** Last four characters of the key. */
            last4: string;
        };
        /** Requests that all keys of the organization are allowed together. */
        rate_limits: {
            /** Name of the plan that the limits come from. */
            tier: string;
            /** Requests a minute that change something. */
            write_per_minute: number;
            /** Requests a minute that read. */
            read_per_minute: number;
        };
    };
    /** Id of the request. */
    request_id: string;
}
/** Kirim.chat's error body. */
export interface ErrorEnvelope {
    /** The error itself. */
    error: {
        /** Family of the failure, such as invalid_request_error. */
        type: string;
        /** Machine code of the failure, such as invalid_cursor. */
        code: string;
        /** What went wrong, in one sentence. */
        message: string;
        /** Name of the parameter that is wrong. */
        param?: string;
        /** Id of the request. */
        request_id: string;
    };
}
/** A text to send. */
export interface SendTextMessage {
    /**
     * Always whatsapp.
     * @enum {string}
     */
    messaging_product: "whatsapp";
    /**
     * Kind of recipient, always individual.
     * @enum {string}
     */
    recipient_type?: "individual";
    /** The recipient's phone number. */
    to: string;
    /**
     * Type of the message, which names the member that holds it.
     * @enum {string}
     */
    type: "text";
    /** Text to send. */
    text: {
        /** The text itself, 1 to 4,096 characters. */
        body: string;
        /** Whether a link in the text is shown with a preview. */
        preview_url?: boolean;
    };
    /** Message that this one answers, which only the newer host takes. */
    context?: {
        /** Id of the answered message. */
        message_id: string;
    };
    status?: never;
}
/** An image to send. */
export interface SendImageMessage {
    /**
     * Always whatsapp.
     * @enum {string}
     */
    messaging_product: "whatsapp";
    /**
     * Kind of recipient, always individual.
     * @enum {string}
     */
    recipient_type?: "individual";
    /** The recipient's phone number. */
    to: string;
    /**
     * Type of the message, which names the member that holds it.
     * @enum {string}
     */
    type: "image";
    /** Image to send, JPG or PNG, at most 5 MB. */
    image: Media;
    /** Message that this one answers, which only the newer host takes. */
    context?: {
        /** Id of the answered message. */
        message_id: string;
    };
    status?: never;
}
/** A video to send. */
export interface SendVideoMessage {
    /**
     * Always whatsapp.
     * @enum {string}
     */
    messaging_product: "whatsapp";
    /**
     * Kind of recipient, always individual.
     * @enum {string}
     */
    recipient_type?: "individual";
    /** The recipient's phone number. */
    to: string;
    /**
     * Type of the message, which names the member that holds it.
     * @enum {string}
     */
    type: "video";
    /** Video to send, MP4 or 3GPP, at most 16 MB. */
    video: Media;
    /** Message that this one answers, which only the newer host takes. */
    context?: {
        /** Id of the answered message. */
        message_id: string;
    };
    status?: never;
}
/** A sound to send. */
export interface SendAudioMessage {
    /**
     * Always whatsapp.
     * @enum {string}
     */
    messaging_product: "whatsapp";
    /**
     * Kind of recipient, always individual.
     * @enum {string}
     */
    recipient_type?: "individual";
    /** The recipient's phone number. */
    to: string;
    /**
     * Type of the message, which names the member that holds it.
     * @enum {string}
     */
    type: "audio";
    /** Sound to send. */
    audio: Media;
    /** Message that this one answers, which only the newer host takes. */
    context?: {
        /** Id of the answered message. */
        message_id: string;
    };
    status?: never;
}
/** A document to send. */
export interface SendDocumentMessage {
    /**
     * Always whatsapp.
     * @enum {string}
     */
    messaging_product: "whatsapp";
    /**
     * Kind of recipient, always individual.
     * @enum {string}
     */
    recipient_type?: "individual";
    /** The recipient's phone number. */
    to: string;
    /**
     * Type of the message, which names the member that holds it.
     * @enum {string}
     */
    type: "document";
    /** Document to send. */
    document: Media & {
        /** Name that the recipient sees. */
        filename?: string;
    };
    /** Message that this one answers, which only the newer host takes. */
    context?: {
        /** Id of the answered message. */
        message_id: string;
    };
    status?: never;
}
/** An approved template to send. */
export interface SendTemplateMessage {
    /**
     * Always whatsapp.
     * @enum {string}
     */
    messaging_product: "whatsapp";
    /**
     * Kind of recipient, always individual.
     * @enum {string}
     */
    recipient_type?: "individual";
    /** The recipient's phone number. */
    to: string;
    /**
     * Type of the message, which names the member that holds it.
     * @enum {string}
     */
    type: "template";
    /** Approved template to send. */
    template: {
        /** Name of the template. */
        name: string;
        /** Language of the template, as a code or with a policy. */
        language: string | {
            /** Code of the language. */
            code: string;
            /** How the language is chosen. */
            policy?: string;
        };
        /** Values for the template's parts, as Meta has them. */
        components?: {
            [key: string]: unknown;
        }[];
    };
    /** Message that this one answers, which only the newer host takes. */
    context?: {
        /** Id of the answered message. */
        message_id: string;
    };
    status?: never;
}
/** A message with buttons, a list or cards to send. */
export interface SendInteractiveMessage {
    /**
     * Always whatsapp.
     * @enum {string}
     */
    messaging_product: "whatsapp";
    /**
     * Kind of recipient, always individual.
     * @enum {string}
     */
    recipient_type?: "individual";
    /** The recipient's phone number. */
    to: string;
    /**
     * Type of the message, which names the member that holds it.
     * @enum {string}
     */
    type: "interactive";
    /** Message with buttons, a list or cards. */
    interactive: Interactive;
    /** Message that this one answers, which only the newer host takes. */
    context?: {
        /** Id of the answered message. */
        message_id: string;
    };
    status?: never;
}
/** Marks a received message as read instead of sending one. */
export interface MarkMessageRead {
    /**
     * Always whatsapp.
     * @enum {string}
     */
    messaging_product: "whatsapp";
    type?: never;
    /**
     * Always read.
     * @enum {string}
     */
    status: "read";
    /** Id of the received message to mark as read. */
    message_id: string;
    /** Shows the person that an answer is being typed. */
    typing_indicator?: {
        /**
         * Kind of answer, always text.
         * @enum {string}
         */
        type: "text";
    };
}
export type $defs = Record<string, never>;
export interface operations {
    listContacts: {
        parameters: {
            query?: {
                /** Only the person with exactly this phone number, in E.164 form. */
                phone?: string;
                /** Only people whose name or email has this text in it. */
                search?: string;
                /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts. */
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
                    "application/json": ContactPage;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The person's phone number in E.164 form, such as +6281234567890. */
                    phone_number: string;
                    /** Name of the person. */
                    name?: string;
                    /**
                     * Format: email
                     * @description Email address of the person.
                     */
                    email?: string | null;
                    /** Key-value data of your own. */
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** The contact. */
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
                    "application/json": ContactResponse;
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactResponse;
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** New name of the person. */
                    name?: string;
                    /** New email address of the person; null takes it away. */
                    email?: string | null;
                    /** Key-value data of your own. */
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** The contact as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactResponse;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the contact. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Id of the label. */
                    label_id: string;
                };
            };
        };
        responses: {
            /** What was attached. */
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
                    "application/json": ContactLabelResponse;
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the contact. */
                id: string;
                /** Id of the label. */
                label_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What was detached. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactLabelResponse;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Ids of the contacts, at most 1,000. */
                    contact_ids: string[];
                    /** Id of the label. */
                    label_id: string;
                    /**
                     * Whether the label is put on or taken off.
                     * @enum {string}
                     */
                    operation: "attach" | "detach";
                };
            };
        };
        responses: {
            /** How many contacts were changed and passed over. */
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
                    "application/json": BulkLabelResponse;
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
                /** Only conversations in this state. */
                status?: "open" | "resolved" | "pending";
                /** Only conversations with the contact that has this id. */
                contact_id?: string;
                /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of conversations. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationPage;
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationResponse;
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * New state of the conversation.
                     * @enum {string}
                     */
                    status?: "open" | "resolved" | "pending";
                    /** Id of the member who takes care of it; null for nobody. */
                    assigned_to?: string | null;
                };
            };
        };
        responses: {
            /** The conversation as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConversationResponse;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the conversation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Id of the label. */
                    label_id: string;
                };
            };
        };
        responses: {
            /** The answer, whose form is not known. */
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the conversation. */
                id: string;
                /** Id of the label. */
                label_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The answer, whose form is not known. */
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
                /** Only messages of the conversation that has this id. */
                conversation_id?: string;
                /** Only messages received, or only messages sent. */
                direction?: "inbound" | "outbound";
                /** Only messages in this state. */
                status?: "pending" | "sent" | "delivered" | "read" | "failed";
                /** Only messages made after this moment. */
                created_after?: string;
                /** Only messages made before this moment. */
                created_before?: string;
                /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessagePage;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessageRequest;
            };
        };
        responses: {
            /** The message on its way, or the receipt. */
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
                    "application/json": SentMessageResponse;
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The message. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageResponse;
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Id of the message. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The media lie at the address in Location. */
            302: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    /** Address of the media. */
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
                /** Only templates in this state of review. */
                status?: "approved" | "pending" | "rejected";
                /** Only templates in this language. */
                language?: string;
                /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of templates. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplatePage;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NewTemplate;
            };
        };
        responses: {
            /** The template, which is pending at first. */
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
                    "application/json": TemplateResponse;
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
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
                /** Name of the template. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The template. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateResponse;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as the accounts list gives it.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How many templates were touched. */
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
                    "application/json": TemplateSyncResponse;
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
                /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of labels. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelPage;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Id of the team that the label belongs to. */
                    team_id?: string;
                    /** Name of the label, 1 to 50 characters. */
                    name: string;
                    /** Colour of the label, gray when left out. */
                    color?: LabelColor;
                };
            };
        };
        responses: {
            /** The label. */
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
                    "application/json": LabelResponse;
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
                /** Id of the label. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The label. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelResponse;
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
                /** Id of the label. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeletedLabelResponse;
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
                /** Id of the label. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** New name of the label, 1 to 50 characters. */
                    name?: string;
                    /** New colour of the label. */
                    color?: LabelColor;
                };
            };
        };
        responses: {
            /** The label as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LabelResponse;
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
                /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerPage;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Id of the team that the customer belongs to. */
                    team_id?: string;
                    /** Name of the customer, 1 to 200 characters. */
                    name: string;
                    /** Email address of the customer. */
                    email?: string;
                    /** Key-value data of your own, at most 64 keys and 16 KB. */
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** The customer. */
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
                    "application/json": CustomerResponse;
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
                /** Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer with its WhatsApp accounts. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerResponse;
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
                /** Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The archived customer, in a form that is unverified. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerResponse;
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
                /** Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** New name of the customer. */
                    name?: string;
                    /** New email address of the customer; null takes it away. */
                    email?: string | null;
                    /** New key-value data of your own; null takes it away. */
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /**
                     * New state of the customer; which of them may be set is not documented.
                     * @enum {string}
                     */
                    status?: "pending" | "active" | "suspended" | "archived";
                };
            };
        };
        responses: {
            /** The customer as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerResponse;
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
                /** Only links in this state. */
                status?: "active" | "consumed" | "expired" | "revoked";
            };
            header?: never;
            path: {
                /** Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The setup links, all of them on one page. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupLinkPage;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Hours until the link ends. */
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
            /** The setup link. */
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
                    "application/json": SetupLinkResponse;
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
                /** Id of the setup link. */
                link_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The revocation. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RevokedSetupLinkResponse;
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
                /** Id of the setup link. */
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
            /** The setup link as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetupLinkResponse;
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
                /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of subscriptions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookSubscriptionPage;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
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
                    /** Names of the events, such as message.received. */
                    events: string[];
                    /** Note of your own. */
                    description?: string;
                };
            };
        };
        responses: {
            /** The subscription with its first secret, which is shown this once. */
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
                    "application/json": WebhookSubscriptionResponse;
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
                /** Id of the subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookSubscriptionResponse;
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
                /** Id of the subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deletion. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeletedWebhookSubscriptionResponse;
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
                /** Id of the subscription. */
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
                    /** New note of your own. */
                    description?: string;
                    /** Names of all events from now on. */
                    events?: string[];
                    /** New state of the subscription, such as active. */
                    status?: string;
                };
            };
        };
        responses: {
            /** The subscription as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookSubscriptionResponse;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Id of the subscription. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Hours until the old secret ends. */
                    expires_in_hours?: number;
                };
            };
        };
        responses: {
            /** The new secret, in a form that is not known. */
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
                    "application/json": WebhookSecretResponse;
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
                /** How many rows a page holds, as the digits of a number from 1 to 100, and 25 when left out. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the page before, together with the same filters. */
                cursor?: components["parameters"]["Cursor"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDeliveryPage;
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
                /** Id of the delivery. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The delivery. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookDeliveryResponse;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** Id of the delivery. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new delivery. */
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
                    "application/json": WebhookReplayResponse;
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
                /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Id of the subscription. */
                    subscription_id: string;
                    /**
                     * State of the deliveries to repeat, of which dead is the older word, and dead when left out.
                     * @enum {string}
                     */
                    status?: "failed" | "dead";
                    /** Only events of this name. */
                    event_type?: string;
                    /**
                     * Format: date-time
                     * @description Only deliveries made after this moment.
                     */
                    created_after?: string;
                    /**
                     * Format: date-time
                     * @description Only deliveries made before this moment.
                     */
                    created_before?: string;
                };
            };
        };
        responses: {
            /** How many deliveries were made. */
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
                    "application/json": BulkReplayResponse;
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
                /** Whether accounts that are not connected are listed too. */
                status?: "connected" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The accounts, all of them on one page. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountPage;
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
            /** The organization, the key and its limits. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MeResponse;
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
            /** The service is up; the form of the body is not documented. */
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
            /** An OpenAPI document. */
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
