// Generated from Kirim.chat API v1; do not edit.
// Description sha256 b695af30a031e3054f77fe82d79efc61d66462280265ef197738359dff6fe113, generator 1.0.0.

export interface paths {
    "/{phone_number_id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the contacts of a WhatsApp account.
         *
         * Lists the contacts of a WhatsApp account, one page at a time.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Creates a contact.
         *
         * Creates a contact of a WhatsApp account from a phone number.
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
        /** Retrieves a contact. */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates a contact (unverified).
         *
         * Updates the fields of a contact; unverified, because the vendor's documentation does not show this operation.
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
         * Adds a label to a contact (unverified).
         *
         * Adds a label to a contact; unverified, because the vendor documents it only on an older path without the WhatsApp account.
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
         * Removes a label from a contact (unverified).
         *
         * Removes a label from a contact; unverified, because the vendor documents it only on an older path without the WhatsApp account.
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
         * Adds a label to many contacts, or removes it from them.
         *
         * Adds a label to up to 1,000 contacts in one request, or removes it from them.
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
         *
         * Lists the conversations of a WhatsApp account by latest message, newest first; conversations without a message come last.
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
        /** Retrieves a conversation. */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates a conversation (unverified).
         *
         * Updates the status or the assignee of a conversation; unverified, because the vendor documents it only on an older path without the WhatsApp account.
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
         * Adds a label to a conversation (unverified).
         *
         * Adds a label to a conversation; unverified, because it is known only from a list of operations.
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
         * Removes a label from a conversation (unverified).
         *
         * Removes a label from a conversation; unverified, because it is known only from a list of operations.
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
         *
         * Lists the inbound and outbound messages of a WhatsApp account, one page at a time.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Sends a message or marks a message as read.
         *
         * Sends a message of any type to one recipient or, with status set to read, marks a received message as read.
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
         * Retrieves a message.
         *
         * Retrieves a message with its status.
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
         * Retrieves the URL of the media of a message.
         *
         * Retrieves the URL from which the media of a message can be downloaded; the redirect is returned, not followed.
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
         *
         * Lists the message templates of a WhatsApp account, one page at a time.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Submits a message template for review (newer host).
         *
         * Submits a message template for review by Meta, with the status pending at first; returns 409 if the name is already in use, and is available only on the newer host api.kirimdev.com.
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
        /** Retrieves a message template by name. */
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
         * Syncs the message templates from Meta (newer host).
         *
         * Syncs the message templates of a WhatsApp account from Meta; available only on the newer host api.kirimdev.com.
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
         *
         * Lists the labels of the organization, one page at a time.
         */
        get: operations["listLabels"];
        put?: never;
        /**
         * Creates a label.
         *
         * Creates a label for contacts.
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
        /** Retrieves a label. */
        get: operations["getLabel"];
        put?: never;
        post?: never;
        /** Deletes a label. */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        /** Updates the name or color of a label. */
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
         *
         * Lists the customers whose WhatsApp accounts a platform manages, one page at a time; available only on the newer host api.kirimdev.com.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Creates a customer (newer host).
         *
         * Creates a customer, who can then connect WhatsApp accounts; available only on the newer host api.kirimdev.com.
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
         * Retrieves a customer (newer host).
         *
         * Retrieves a customer with its WhatsApp accounts; available only on the newer host api.kirimdev.com.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Archives a customer (newer host).
         *
         * Archives a customer, which is kept and can still be retrieved; available only on the newer host api.kirimdev.com.
         */
        delete: operations["archiveCustomer"];
        options?: never;
        head?: never;
        /**
         * Updates a customer (newer host).
         *
         * Updates a customer; available only on the newer host api.kirimdev.com.
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
         *
         * Lists the setup links of a customer, at most the 50 newest and always as one page; available only on the newer host api.kirimdev.com.
         */
        get: operations["listCustomerSetupLinks"];
        put?: never;
        /**
         * Creates a setup link with which a customer connects a WhatsApp account (newer host).
         *
         * Creates a setup link with which a customer connects a WhatsApp account; available only on the newer host api.kirimdev.com.
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
         *
         * Revokes a setup link that has been neither used nor revoked; available only on the newer host api.kirimdev.com.
         */
        delete: operations["revokeSetupLink"];
        options?: never;
        head?: never;
        /**
         * Updates the redirect URLs of a setup link (newer host).
         *
         * Updates the URLs that the customer is redirected to after using a setup link; available only on the newer host api.kirimdev.com.
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
         *
         * Lists the webhook subscriptions of the organization, one page at a time.
         */
        get: operations["listWebhookSubscriptions"];
        put?: never;
        /**
         * Creates a webhook subscription.
         *
         * Subscribes a URL to events of all accounts of the organization; the signing secret is returned only in this response.
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
         * Retrieves a webhook subscription (unverified).
         *
         * Retrieves a webhook subscription; unverified, because the vendor's documentation does not show this operation.
         */
        get: operations["getWebhookSubscription"];
        put?: never;
        post?: never;
        /** Deletes a webhook subscription. */
        delete: operations["deleteWebhookSubscription"];
        options?: never;
        head?: never;
        /**
         * Updates a webhook subscription.
         *
         * Updates the URL, the events, the description or the status of a webhook subscription.
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
         * Creates a new signing secret for a webhook subscription.
         *
         * Creates a new signing secret for a webhook subscription; deliveries are signed with both secrets until the old one expires.
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
         *
         * Lists the webhook deliveries of the organization, one page at a time.
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
         * Retrieves a webhook delivery (unverified).
         *
         * Retrieves a webhook delivery; unverified, because the vendor's documentation does not show this operation.
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
         * Replays a webhook delivery.
         *
         * Delivers the event of a webhook delivery again, as a new delivery.
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
         * Replays the failed deliveries of a webhook subscription.
         *
         * Delivers the events of failed deliveries of a subscription again, at most 1,000 in one request.
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
         *
         * Lists the WhatsApp accounts of the organization, always as one page.
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
         * Retrieves the organization, the API key and the rate limits.
         *
         * Retrieves the organization that the API key belongs to, the key itself without its secret, and the rate limits.
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
         * Checks whether the service is available.
         *
         * Checks whether the service is available; no API key is required.
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
         * Retrieves the OpenAPI document of the service.
         *
         * Retrieves the vendor's OpenAPI document of the service; no API key is required.
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
        /** A parameter has an invalid value. */
        Validation: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
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
        /** The API key is missing, invalid or expired. */
        Authentication: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
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
        /** The resource does not exist or belongs to another organization. */
        NotFound: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
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
        /** The request cannot be processed in the current state, for example because an idempotency key is reused. */
        Semantic: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
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
        /** The rate limit is exceeded. */
        RateLimited: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
                /** Seconds to wait before the next request. */
                "Retry-After"?: number;
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
        /** The service failed with an internal error. */
        Internal: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
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
        /** The API key is not allowed to use this phone number. */
        Forbidden: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The request conflicts with the current state, for example with a request that is still in progress under the same idempotency key. */
        Conflict: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** WhatsApp rejected the request or failed. */
        Upstream: {
            headers: {
                /** Number of requests allowed per minute. */
                "X-RateLimit-Limit"?: number;
                /** Number of requests remaining. */
                "X-RateLimit-Remaining"?: number;
                /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                "X-RateLimit-Reset"?: number;
                /** Id of the request, as in the response body. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
    };
    parameters: {
        /**
         * Meta's phone_number_id of the connected account, as returned by the list of accounts.
         * @example 106540352242922
         */
        PhoneNumberId: string;
        /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
        Limit: string;
        /** The next_cursor of the previous page; the same filters must be sent with it. */
        Cursor: string;
        /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** Number of requests allowed per minute. */
        RateLimitLimit: number;
        /** Number of requests remaining. */
        RateLimitRemaining: number;
        /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
        RateLimitReset: number;
        /** Id of the request, as in the response body. */
        RequestId: string;
        /** Seconds to wait before the next request. */
        RetryAfter: number;
        /** Whether this is the stored response of an earlier request with the same idempotency key. */
        IdempotentReplayed: "true" | "false";
    };
    pathItems: never;
}
/** A page of contacts. */
export interface ContactPage {
    /** Contacts on this page. */
    data: Contact[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a contact. */
export interface ContactResponse {
    /** The contact. */
    data: Contact;
    /** Id of the request. */
    request_id: string;
}
/** Contact of a WhatsApp account. */
export interface Contact {
    /** Id of the contact, starting with ctc_. */
    id: string;
    /** Object type, always contact. */
    object: "contact" | (string & {});
    /** Phone number of the contact (E.164). */
    phone_number: string | null;
    /** Name of the contact. */
    name: string | null;
    /** Email address of the contact. */
    email: string | null;
    /** Custom key-value data. */
    metadata: {
        [key: string]: unknown;
    } | null;
    /** WhatsApp account that the contact belongs to. */
    whatsapp_account: {
        /** Phone number of the account. */
        phone_number: string | null;
        /** Meta's phone_number_id of the account; returned only by the newer host. */
        phone_number_id?: string | null;
    };
    /**
     * Timestamp at which the contact was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the contact was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
}
/** A page of conversations. */
export interface ConversationPage {
    /** Conversations on this page. */
    data: Conversation[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a conversation. */
export interface ConversationResponse {
    /** The conversation. */
    data: Conversation;
    /** Id of the request. */
    request_id: string;
}
/** Conversation with a contact. */
export interface Conversation {
    /** Id of the conversation. */
    id: string;
    /** Object type, always conversation. */
    object: "conversation" | (string & {});
    /** Status of the conversation. */
    status: "open" | "resolved" | "pending" | (string & {});
    /** Contact of the conversation. */
    contact: {
        /** Id of the contact. */
        id: string;
        /** Phone number of the contact (E.164). */
        phone_number: string | null;
        /** Name of the contact. */
        name: string | null;
    };
    /** WhatsApp account that the conversation belongs to. */
    whatsapp_account: {
        /** Phone number of the account. */
        phone_number: string | null;
    };
    /** Organization member assigned to the conversation; null if unassigned. */
    assignee: {
        /** Id of the organization member. */
        id: string;
        /** Name of the organization member. */
        name: string | null;
        /** Email address of the organization member. */
        email: string | null;
    } | null;
    /** Number of unread messages. */
    unread_count: number;
    /**
     * Timestamp of the last message, inbound or outbound (ISO 8601).
     *
     * Format: date-time
     */
    last_message_at: string | null;
    /**
     * Timestamp of the last inbound message (ISO 8601).
     *
     * Format: date-time
     */
    last_inbound_at: string | null;
    /**
     * Timestamp at which the conversation was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the conversation was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
}
/** Response body of attaching a label to a contact or detaching it. */
export interface ContactLabelResponse {
    /** The contact, the label and whether the label is attached. */
    data: {
        /** Id of the contact. */
        contact_id: string;
        /** Id of the label. */
        label_id: string;
        /** Whether the label is now attached to the contact. */
        attached: boolean;
    };
    /** Id of the request. */
    request_id: string;
}
/** Response body of attaching a label to many contacts or detaching it. */
export interface BulkLabelResponse {
    /** Number of contacts updated and skipped. */
    data: {
        /** Number of contacts that were updated. */
        applied: number;
        /** Number of contacts that were skipped because they belong to another organization. */
        skipped_cross_org: number;
        /** Number of contacts that were skipped because the label belongs to another team. */
        skipped_team_mismatch: number;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of messages. */
export interface MessagePage {
    /** Messages on this page. */
    data: Message[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a message. */
export interface MessageResponse {
    /** The message. */
    data: Message;
    /** Id of the request. */
    request_id: string;
}
/** Inbound or outbound message; fields other than the id are unverified, because the vendor's documentation does not show them in full. */
export interface Message {
    /** Id of the message. */
    id: string;
    /** Object type, always message. */
    object: "message" | (string & {});
    /** Type of the message, such as text. */
    type?: string;
    /** Direction of the message, inbound or outbound. */
    direction?: "inbound" | "outbound" | (string & {});
    /** Status of the message. */
    status?: "pending" | "sent" | "delivered" | "read" | "failed" | (string & {});
    /** Id of the conversation that the message belongs to. */
    conversation_id?: string;
    /**
     * Timestamp at which the message was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    [key: string]: unknown;
}
/** Message to send, with the field that its type names, or a received message to mark as read. */
export type MessageRequest = SendTextMessage | SendImageMessage | SendVideoMessage | SendAudioMessage | SendDocumentMessage | SendTemplateMessage | SendInteractiveMessage | MarkMessageRead;
/** Media file, given by exactly one of link and id. */
export type Media = {
    /**
     * URL from which the media file is downloaded.
     *
     * Format: uri
     */
    link?: string;
    /** Id of an uploaded media file. */
    id?: string;
    /** Caption of the media file, at most 1,024 characters. */
    caption?: string;
} & ({
    id?: never;
    /**
     * URL from which the media file is downloaded.
     *
     * Format: uri
     */
    link: string;
} | {
    link?: never;
    /** Id of an uploaded media file. */
    id: string;
});
/** Interactive message that the recipient answers with a tap. */
export interface Interactive {
    /** Type of the interactive message; reply_buttons is available only on the newer host. */
    type: "cta_url" | "list" | "carousel" | "reply_buttons";
    /** Header of the message, in Meta's format. */
    header?: {
        /** Text of the header, 1 to 60 characters. */
        text?: string;
    } & {
        [key: string]: unknown;
    };
    /** Body of the message. */
    body?: {
        /** Text of the body, 1 to 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text of the footer, 1 to 60 characters. */
        text: string;
    };
    /** Buttons, list rows or link in Meta's format, with at most 10 rows per list and 3 reply buttons. */
    action?: {
        [key: string]: unknown;
    };
}
/** Response body with a sent message or a read receipt. */
export interface SentMessageResponse {
    /** The pending message, or the read receipt. */
    data: SentMessage | ReadReceipt;
    /** Id of the request. */
    request_id: string;
}
/** Message that the service has accepted but not yet sent. */
export interface SentMessage {
    /** Id of the message. */
    id: string;
    /** Object type, always message. */
    object: "message" | (string & {});
    /** Phone number of the recipient. */
    to?: string;
    /** Message type. */
    type?: string;
    /** Status of the message, pending at first. */
    status: "pending" | (string & {});
    /**
     * Timestamp at which the message was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at?: string;
    /** Id of the conversation that the message belongs to. */
    conversation_id?: string;
    /** Further id of the message, whose meaning is not documented. */
    message_id?: string;
    /** Error that occurred; null if there was none. */
    error?: {
        [key: string]: unknown;
    } | null;
}
/** Read receipt of a message that was marked as read. */
export interface ReadReceipt {
    /** Id of the message. */
    id: string;
    /** Object type. */
    object: "message" | (string & {});
    /** Always read. */
    status: "read";
    /** Id of the message that was marked as read. */
    message_id: string;
}
/** A page of templates. */
export interface TemplatePage {
    /** Templates on this page. */
    data: Template[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a template. */
export interface TemplateResponse {
    /** The template. */
    data: Template;
    /** Id of the request. */
    request_id: string;
}
/** Message template; fields other than the name are unverified, because the vendor's documentation does not show them in full. */
export interface Template {
    /** Name of the template. */
    name: string;
    /** Language of the template. */
    language?: string;
    /** Category of the template. */
    category?: "MARKETING" | "UTILITY" | "AUTHENTICATION" | (string & {});
    /** Review status of the template. */
    status?: "approved" | "pending" | "rejected" | (string & {});
    [key: string]: unknown;
}
/** Message template to submit for review. */
export interface NewTemplate {
    /** Name of the template. */
    name: string;
    /** Category of the template. */
    category: "MARKETING" | "UTILITY" | "AUTHENTICATION";
    /** Language code of the template. */
    language: string;
    /** Components of the template. */
    components: {
        /** Component type. */
        type: "HEADER" | "BODY" | "FOOTER" | "BUTTONS";
        /** Format of a header component. */
        format?: string;
        /** Text of the component, with placeholders for parameters. */
        text?: string;
        /** Sample values for the review. */
        example?: {
            /** Sample values of a text header. */
            header_text?: string[];
            /** Handles of uploaded sample media. */
            header_handle?: string[];
            /** URLs of sample media. */
            header_url?: string[];
            /** Sample values of the body, one list per set. */
            body_text?: string[][];
        };
        /** Buttons of the template. */
        buttons?: {
            /** Button type. */
            type?: string;
            /** Label of the button. */
            text?: string;
            /** URL that the button opens. */
            url?: string;
            /** Phone number that the button calls. */
            phone_number?: string;
            /** Method by which the one-time password is passed to the app. */
            otp_type?: string;
            /** Label of the autofill button for a one-time password. */
            autofill_text?: string;
            /** Android apps that may autofill the one-time password. */
            supported_apps?: {
                /** Package name of the app. */
                package_name?: string;
                /** Signature hash of the app. */
                signature_hash?: string;
            }[];
            /** Sample values of the button's parameters. */
            example?: string[];
        }[];
        /** Whether to add a warning not to share the code. */
        add_security_recommendation?: boolean;
        /** Minutes until a one-time password expires. */
        code_expiration_minutes?: number;
    }[];
    /** Variables of the template; their format is not documented. */
    variables?: unknown[];
    /** Time to live of a message in seconds, within which it must be delivered; the only field name in camel case. */
    messageSendTtlSeconds?: number;
}
/** Response body of a template sync. */
export interface TemplateSyncResponse {
    /** Number of templates created, updated and synced. */
    data: {
        /** Number of templates that were created. */
        created?: number;
        /** Number of templates that were updated. */
        updated?: number;
        /** Number of templates that were synced. */
        synced?: number;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of labels. */
export interface LabelPage {
    /** Labels on this page. */
    data: Label[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a label. */
export interface LabelResponse {
    /** The label. */
    data: Label;
    /** Id of the request. */
    request_id: string;
}
/** Label for contacts. */
export interface Label {
    /** Id of the label. */
    id: string;
    /** Object type, always label. */
    object: "label" | (string & {});
    /** Name of the label. */
    name: string;
    /** Color of the label. */
    color: LabelColor;
    /** Id of the team that the label belongs to, if any. */
    team_id: string | null;
    /**
     * Timestamp at which the label was created (ISO 8601).
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Timestamp at which the label was last updated (ISO 8601).
     *
     * Format: date-time
     */
    updated_at: string;
}
/** Color of a label. */
export type LabelColor = "gray" | "red" | "orange" | "amber" | "yellow" | "lime" | "green" | "emerald" | "teal" | "sky" | "blue" | "violet" | "pink" | (string & {});
/** Response body of a label deletion. */
export interface DeletedLabelResponse {
    /** The deletion. */
    data: {
        /** Id of the label. */
        id: string;
        /** Object type, always label. */
        object: "label" | (string & {});
        /** Whether the label was deleted. */
        deleted: boolean;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of customers. */
export interface CustomerPage {
    /** Customers on this page. */
    data: Customer[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a customer. */
export interface CustomerResponse {
    /** The customer. */
    data: Customer;
    /** Id of the request. */
    request_id: string;
}
/** Customer of a platform, with its own WhatsApp accounts. */
export interface Customer {
    /** Id of the customer. */
    id: string;
    /** Object type, always customer. */
    object: "customer" | (string & {});
    /** Name of the customer. */
    name: string;
    /** Email address of the customer. */
    email: string | null;
    /** Status of the customer. */
    status: "pending" | "active" | "suspended" | "archived" | (string & {});
    /** Custom key-value data. */
    metadata: {
        [key: string]: unknown;
    } | null;
    /**
     * Timestamp at which the customer was archived (ISO 8601); null if the customer is not archived.
     *
     * Format: date-time
     */
    archived_at: string | null;
    /** Id of the team that the customer belongs to. */
    team_id?: string | null;
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
    /** WhatsApp accounts of the customer; returned only when a single customer is retrieved. */
    whatsapp_accounts?: {
        /** Meta's phone_number_id of the account. */
        phone_number_id?: string | null;
        /** Phone number of the account. */
        phone_number?: string | null;
        /** Name of the account. */
        name?: string | null;
        /** Status of the account. */
        status?: string;
        /**
         * Timestamp at which the account was connected (ISO 8601).
         *
         * Format: date-time
         */
        onboarded_at?: string | null;
    }[];
}
/** Setup links of a customer, in the format of a page. */
export interface SetupLinkPage {
    /** Setup links of the customer. */
    data: SetupLink[];
    /** Always false, because the list has only one page. */
    has_more: boolean;
    /** Always null, because the list has only one page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a setup link. */
export interface SetupLinkResponse {
    /** The setup link. */
    data: SetupLink;
    /** Id of the request. */
    request_id: string;
}
/** Setup link with which a customer connects a WhatsApp account. */
export interface SetupLink {
    /** Id of the setup link. */
    id: string;
    /** Object type, always customer_setup_link. */
    object: "customer_setup_link" | (string & {});
    /** Status of the setup link. */
    status: "active" | "consumed" | "expired" | "revoked" | (string & {});
    /**
     * URL that the customer opens.
     *
     * Format: uri
     */
    setup_url?: string;
    /**
     * Timestamp at which the setup link expires (ISO 8601).
     *
     * Format: date-time
     */
    expires_at?: string;
    [key: string]: unknown;
}
/** Response body of a setup link revocation. */
export interface RevokedSetupLinkResponse {
    /** The revocation. */
    data: {
        /** Id of the setup link. */
        id: string;
        /** Object type, always customer_setup_link. */
        object: "customer_setup_link" | (string & {});
        /** Whether the setup link was revoked. */
        revoked: boolean;
        /** Status of the setup link after the revocation. */
        status: string;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of subscriptions. */
export interface WebhookSubscriptionPage {
    /** Webhook subscriptions on this page. */
    data: WebhookSubscription[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a webhook subscription. */
export interface WebhookSubscriptionResponse {
    /** The webhook subscription. */
    data: WebhookSubscription;
    /** Id of the request. */
    request_id: string;
}
/** Subscription of a URL to events. */
export interface WebhookSubscription {
    /** Id of the subscription. */
    id: string;
    /** Object type, always webhook_subscription. */
    object: "webhook_subscription" | (string & {});
    /**
     * URL that receives the events.
     *
     * Format: uri
     */
    url: string;
    /** Status of the subscription, such as active; too many consecutive failures disable it. */
    status: string;
    /** Names of the events. */
    events: string[];
    /** Custom description of the subscription. */
    description?: string | null;
    /** Signing secrets, without their values. */
    secrets?: {
        /** Id of the secret. */
        id: string;
        /**
         * Timestamp at which the secret was created (ISO 8601).
         *
         * Format: date-time
         */
        created_at: string;
        /**
         * Timestamp at which the secret expires (ISO 8601); null if it does not expire.
         *
         * Format: date-time
         */
        expires_at: string | null;
    }[];
    /** Initial signing secret, starting with whsec_; returned only when the subscription is created. */
    initial_secret?: string;
    [key: string]: unknown;
}
/** Response body of a webhook subscription deletion; unverified, because the vendor's documentation does not show it. */
export interface DeletedWebhookSubscriptionResponse {
    /** The deletion. */
    data: {
        /** Id of the subscription. */
        id?: string;
        /** Object type, always webhook_subscription. */
        object?: "webhook_subscription" | (string & {});
        /** Whether the subscription was deleted. */
        deleted?: boolean;
    };
    /** Id of the request. */
    request_id: string;
}
/** Response body with a new signing secret. */
export interface WebhookSecretResponse {
    /** The new secret; its fields are not documented. */
    data: {
        [key: string]: unknown;
    };
    /** Id of the request. */
    request_id: string;
}
/** A page of deliveries. */
export interface WebhookDeliveryPage {
    /** Webhook deliveries on this page. */
    data: WebhookDelivery[];
    /** Whether there are more pages. */
    has_more: boolean;
    /** Cursor of the next page; null on the last page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** Response body with a webhook delivery. */
export interface WebhookDeliveryResponse {
    /** The webhook delivery. */
    data: WebhookDelivery;
    /** Id of the request. */
    request_id: string;
}
/** Delivery of an event; fields other than the id are unverified, because the vendor's documentation does not show them in full. */
export interface WebhookDelivery {
    /** Id of the delivery. */
    id: string;
    /** Object type, always webhook_delivery. */
    object: "webhook_delivery" | (string & {});
    /** Status of the delivery; a delivery that is given up is failed or, on older pages, dead. */
    status?: string;
    [key: string]: unknown;
}
/** Response body with the delivery created by a replay. */
export interface WebhookReplayResponse {
    /** The new delivery. */
    data: {
        /** Id of the new delivery. */
        id: string;
        /** Object type, always webhook_delivery. */
        object: "webhook_delivery" | (string & {});
        /** Id of the replayed delivery. */
        replayed_from: string;
        /** Status of the new delivery. */
        status: string;
    };
    /** Id of the request. */
    request_id: string;
}
/** Response body of a bulk replay. */
export interface BulkReplayResponse {
    /** Number of deliveries created. */
    data: {
        /** Number of deliveries created. */
        enqueued: number;
        /** Whether more than 1,000 deliveries matched, so that the rest was not replayed. */
        capped: boolean;
    };
    /** Id of the request. */
    request_id: string;
}
/** Accounts of the organization, in the format of a page. */
export interface AccountPage {
    /** Accounts of the organization. */
    data: Account[];
    /** Always false, because the list has only one page. */
    has_more: boolean;
    /** Always null, because the list has only one page. */
    next_cursor: string | null;
    /** Id of the request. */
    request_id: string;
}
/** WhatsApp account of the organization. */
export interface Account {
    /** Object type, always account. */
    object: "account" | (string & {});
    /** Meta's phone_number_id of the account, which identifies it in paths; no other field does. */
    phone_number_id: string | null;
    /** Phone number of the account. */
    phone_number: string | null;
    /** Name of the account. */
    name: string | null;
    /** Status of the connection. */
    status: "connected" | "disconnected" | "degraded" | "onboarding" | (string & {});
}
/** Response body with the organization, the API key and the rate limits. */
export interface MeResponse {
    /** The organization, the API key and the rate limits. */
    data: {
        /** Organization that the API key belongs to. */
        organization: {
            /** Id of the organization. */
            id: string;
            /** Object type, always organization. */
            object: "organization" | (string & {});
            /** Name of the organization. */
            name: string;
        };
        /** API key of the request. */
        api_key: {
            /** Id of the API key. */
            id: string;
            /** Object type, always api_key. */
            object: "api_key" | (string & {});
            /** Label of the API key. */
            label: string;
            /** Last four characters of the API key. */
            last4: string;
        };
        /** Rate limits, shared by all API keys of the organization. */
        rate_limits: {
            /** Name of the plan that determines the limits. */
            tier: string;
            /** Number of write requests allowed per minute. */
            write_per_minute: number;
            /** Number of read requests allowed per minute. */
            read_per_minute: number;
        };
    };
    /** Id of the request. */
    request_id: string;
}
/** Error response body of Kirim.chat. */
export interface ErrorEnvelope {
    /** The error. */
    error: {
        /** Error type, such as invalid_request_error. */
        type: string;
        /** Error code, such as invalid_cursor. */
        code: string;
        /** Error message, in one sentence. */
        message: string;
        /** Name of the invalid parameter. */
        param?: string;
        /** Id of the request. */
        request_id: string;
    };
}
/** Text message to send. */
export interface SendTextMessage {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipient type, always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient. */
    to: string;
    /** Message type, which is also the name of the field with its content. */
    type: "text";
    /** Text content. */
    text: {
        /** Text of the message, 1 to 4,096 characters. */
        body: string;
        /** Whether to show a preview of a link in the text. */
        preview_url?: boolean;
    };
    /** Message that this message replies to; accepted only by the newer host. */
    context?: {
        /** Id of the message that this message replies to. */
        message_id: string;
    };
    status?: never;
}
/** Image message to send. */
export interface SendImageMessage {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipient type, always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient. */
    to: string;
    /** Message type, which is also the name of the field with its content. */
    type: "image";
    /** Image to send; JPG or PNG, at most 5 MB. */
    image: Media;
    /** Message that this message replies to; accepted only by the newer host. */
    context?: {
        /** Id of the message that this message replies to. */
        message_id: string;
    };
    status?: never;
}
/** Video message to send. */
export interface SendVideoMessage {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipient type, always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient. */
    to: string;
    /** Message type, which is also the name of the field with its content. */
    type: "video";
    /** Video to send; MP4 or 3GPP, at most 16 MB. */
    video: Media;
    /** Message that this message replies to; accepted only by the newer host. */
    context?: {
        /** Id of the message that this message replies to. */
        message_id: string;
    };
    status?: never;
}
/** Audio message to send. */
export interface SendAudioMessage {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipient type, always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient. */
    to: string;
    /** Message type, which is also the name of the field with its content. */
    type: "audio";
    /** Audio to send. */
    audio: Media;
    /** Message that this message replies to; accepted only by the newer host. */
    context?: {
        /** Id of the message that this message replies to. */
        message_id: string;
    };
    status?: never;
}
/** Document message to send. */
export interface SendDocumentMessage {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipient type, always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient. */
    to: string;
    /** Message type, which is also the name of the field with its content. */
    type: "document";
    /** Document to send. */
    document: Media & {
        /** File name shown to the recipient. */
        filename?: string;
    };
    /** Message that this message replies to; accepted only by the newer host. */
    context?: {
        /** Id of the message that this message replies to. */
        message_id: string;
    };
    status?: never;
}
/** Message from an approved template to send. */
export interface SendTemplateMessage {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipient type, always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient. */
    to: string;
    /** Message type, which is also the name of the field with its content. */
    type: "template";
    /** Approved message template to send. */
    template: {
        /** Name of the template. */
        name: string;
        /** Language of the template, as a code or as an object with a policy. */
        language: string | {
            /** Language code. */
            code: string;
            /** Language policy. */
            policy?: string;
        };
        /** Parameter values of the template components, in Meta's format. */
        components?: {
            [key: string]: unknown;
        }[];
    };
    /** Message that this message replies to; accepted only by the newer host. */
    context?: {
        /** Id of the message that this message replies to. */
        message_id: string;
    };
    status?: never;
}
/** Interactive message with buttons, a list or cards to send. */
export interface SendInteractiveMessage {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipient type, always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient. */
    to: string;
    /** Message type, which is also the name of the field with its content. */
    type: "interactive";
    /** Interactive content with buttons, a list or cards. */
    interactive: Interactive;
    /** Message that this message replies to; accepted only by the newer host. */
    context?: {
        /** Id of the message that this message replies to. */
        message_id: string;
    };
    status?: never;
}
/** Marks a received message as read instead of sending a message. */
export interface MarkMessageRead {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    type?: never;
    /** Always read. */
    status: "read";
    /** Id of the received message to mark as read. */
    message_id: string;
    /** Shows a typing indicator to the contact. */
    typing_indicator?: {
        /** Type of the typing indicator, always text. */
        type: "text";
    };
}
export type $defs = Record<string, never>;
export interface operations {
    listContacts: {
        parameters: {
            query?: {
                /** Returns only the contact with exactly this phone number (E.164). */
                phone?: string;
                /** Returns only contacts whose name or email address contains this text. */
                search?: string;
                /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the previous page; the same filters must be sent with it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Phone number of the contact (E.164), such as +6281234567890. */
                    phone_number: string;
                    /** Name of the contact. */
                    name?: string;
                    /**
                     * Email address of the contact.
                     *
                     * Format: email
                     */
                    email?: string | null;
                    /** Custom key-value data. */
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** New name of the contact. */
                    name?: string;
                    /** New email address of the contact; null removes it. */
                    email?: string | null;
                    /** Custom key-value data. */
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** The updated contact. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
            /** The contact, the label and whether the label is attached. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
            /** The contact, the label and whether the label is attached. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Whether to attach or detach the label. */
                    operation: "attach" | "detach";
                };
            };
        };
        responses: {
            /** Number of contacts updated and skipped. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                /** Returns only conversations with this status. */
                status?: "open" | "resolved" | "pending";
                /** Returns only conversations with the contact that has this id. */
                contact_id?: string;
                /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the previous page; the same filters must be sent with it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** New status of the conversation. */
                    status?: "open" | "resolved" | "pending";
                    /** Id of the organization member to assign the conversation to; null removes the assignment. */
                    assigned_to?: string | null;
                };
            };
        };
        responses: {
            /** The updated conversation. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
            /** Response whose format is not documented. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
            /** Response whose format is not documented. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Returns only messages of the conversation with this id. */
                conversation_id?: string;
                /** Returns only inbound or only outbound messages. */
                direction?: "inbound" | "outbound";
                /** Returns only messages with this status. */
                status?: "pending" | "sent" | "delivered" | "read" | "failed";
                /** Returns only messages created after this timestamp (ISO 8601). */
                created_after?: string;
                /** Returns only messages created before this timestamp (ISO 8601). */
                created_before?: string;
                /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the previous page; the same filters must be sent with it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
            /** The pending message, or the read receipt. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
            /** Redirect to the media URL in the Location header. */
            302: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** URL of the media. */
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
                /** Returns only templates with this review status. */
                status?: "approved" | "pending" | "rejected";
                /** Returns only templates in this language. */
                language?: string;
                /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the previous page; the same filters must be sent with it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
            /** The template, whose status is pending at first. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * Meta's phone_number_id of the connected account, as returned by the list of accounts.
                 * @example 106540352242922
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Number of templates created, updated and synced. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the previous page; the same filters must be sent with it. */
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
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
                    /** Color of the label; gray if omitted. */
                    color?: LabelColor;
                };
            };
        };
        responses: {
            /** The label. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
            /** Confirmation of the deletion. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                    /** New color of the label. */
                    color?: LabelColor;
                };
            };
        };
        responses: {
            /** The updated label. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the previous page; the same filters must be sent with it. */
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
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
                    /** Custom key-value data, at most 64 keys and 16 KB. */
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
            /** The archived customer; the response format is unverified. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                    /** New email address of the customer; null removes it. */
                    email?: string | null;
                    /** New custom key-value data; null removes it. */
                    metadata?: {
                        [key: string]: unknown;
                    } | null;
                    /** New status of the customer; which values can be set is not documented. */
                    status?: "pending" | "active" | "suspended" | "archived";
                };
            };
        };
        responses: {
            /** The updated customer. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Returns only setup links with this status. */
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
            /** The setup links, all in one page. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
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
                    /** Hours until the setup link expires. */
                    expires_in_hours?: number;
                    /**
                     * URL to redirect the customer to after the account is connected.
                     *
                     * Format: uri
                     */
                    success_redirect_url?: string;
                    /**
                     * URL to redirect the customer to if connecting the account fails.
                     *
                     * Format: uri
                     */
                    failure_redirect_url?: string;
                };
            };
        };
        responses: {
            /** The setup link. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
            /** Confirmation of the revocation. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                     * URL to redirect the customer to after the account is connected.
                     *
                     * Format: uri
                     */
                    success_redirect_url?: string;
                    /**
                     * URL to redirect the customer to if connecting the account fails.
                     *
                     * Format: uri
                     */
                    failure_redirect_url?: string;
                };
            };
        };
        responses: {
            /** The updated setup link. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the previous page; the same filters must be sent with it. */
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * URL that receives the events (https only).
                     *
                     * Format: uri
                     */
                    url: string;
                    /** Names of the events, such as message.received. */
                    events: string[];
                    /** Custom description of the subscription. */
                    description?: string;
                };
            };
        };
        responses: {
            /** The subscription with its initial signing secret, which is returned only once. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
            /** Confirmation of the deletion. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                     * New URL that receives the events.
                     *
                     * Format: uri
                     */
                    url?: string;
                    /** New custom description of the subscription. */
                    description?: string;
                    /** Names of the events, which replace the current ones. */
                    events?: string[];
                    /** New status of the subscription, such as active. */
                    status?: string;
                };
            };
        };
        responses: {
            /** The updated subscription. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
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
                    /** Hours until the old secret expires. */
                    expires_in_hours?: number;
                };
            };
        };
        responses: {
            /** The new secret; the response format is not documented. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                /** Number of items per page, as the digits of a number from 1 to 100; 25 if omitted. */
                limit?: components["parameters"]["Limit"];
                /** The next_cursor of the previous page; the same filters must be sent with it. */
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
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
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
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
                    /** Status of the deliveries to replay, of which dead is the older name; dead if omitted. */
                    status?: "failed" | "dead";
                    /** Replays only deliveries of events with this name. */
                    event_type?: string;
                    /**
                     * Replays only deliveries created after this timestamp (ISO 8601).
                     *
                     * Format: date-time
                     */
                    created_after?: string | Date;
                    /**
                     * Replays only deliveries created before this timestamp (ISO 8601).
                     *
                     * Format: date-time
                     */
                    created_before?: string | Date;
                };
            };
        };
        responses: {
            /** Number of deliveries created. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
                    /** Whether this is the stored response of an earlier request with the same idempotency key. */
                    "Idempotent-Replayed"?: "true" | "false";
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
                /** Whether to include accounts that are not connected. */
                status?: "connected" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The accounts, all in one page. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
            /** The organization, the API key and the rate limits. */
            200: {
                headers: {
                    /** Number of requests allowed per minute. */
                    "X-RateLimit-Limit"?: number;
                    /** Number of requests remaining. */
                    "X-RateLimit-Remaining"?: number;
                    /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
                    "X-RateLimit-Reset"?: number;
                    /** Id of the request, as in the response body. */
                    "X-Request-Id"?: string;
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
            /** The service is available; the format of the body is not documented. */
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
            /** The OpenAPI document. */
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
