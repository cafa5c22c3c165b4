// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c00e270d1469ecde2a9060374a5e0fa52f6461de6c4be5a4dacc2989ca76416f, generator 1.0.0.

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
        post?: never;
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
            /**
             * @description Key-value data of your own.
             * @default {}
             */
            metadata: {
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
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
}
