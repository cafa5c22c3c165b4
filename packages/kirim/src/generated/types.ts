// Generated from Kirim.chat API v1; do not edit.
// Description sha256 135f6f59213079046ada23502f1ab5b9b9122c2d0f3eda00e40274621bb6a672, generator 1.0.0.

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
        post?: never;
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
}
