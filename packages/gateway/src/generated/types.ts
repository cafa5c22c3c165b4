// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 d8909d6e35711f1a0d45972de1723bfad7dcd46f9689d4c4ef15014a2ddebb90, generator 1.0.0.

export interface paths {
    "/api/v1/sessions/{session}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the people that a session has seen.
         * @description Lists the people that a session has seen, from the gateway's own store, and so for an offline session too.
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
    "/api/v1/sessions/{session}/contacts/{lid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one person with the groups they were seen in.
         * @description Gets one person with the groups they were seen in.
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
    "/api/v1/sessions/{session}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the chats of a session.
         * @description Lists the chats of a session, a page at a time.
         */
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one chat.
         * @description Gets one chat.
         */
        get: operations["getChat"];
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
            /** @description Cursor of the next page; the empty text on the last one. */
            nextCursor?: string | null;
        };
        /** @description A page of chats. */
        ChatPage: {
            /** @description The chats of this page. */
            data: components["schemas"]["Chat"][];
            /** @description Cursor of the next page; null on the last one. */
            nextCursor?: string | null;
        };
        /** @description A person that the session has seen. */
        Contact: {
            /** @description Name of the person's business account. */
            businessName?: string | null;
            /** @description The person's hidden id, ending in @lid. */
            lid?: string | null;
            /** @description Name of the person. */
            name?: string | null;
            /** @description The person's phone number, digits only. */
            phoneNumber?: string | null;
            /** @description Where the person was met, such as dm. */
            source?: string | null;
        };
        /** @description A person with the groups they were seen in. */
        ContactDetail: {
            /** @description Whether there is a direct chat with the person. */
            dm?: boolean;
            /** @description Groups that the person was seen in. */
            groups?: {
                /** @description JID of the group. */
                jid?: string;
                /**
                 * Format: int64
                 * @description When the person was last seen there, in milliseconds since 1970.
                 */
                lastSeen?: number | null;
                /** @description Name of the group. */
                name?: string | null;
                /** @description Role of the person in the group. */
                role?: string | null;
                /** @description Tag of the person in the group. */
                tag?: string | null;
            }[] | null;
            /** @description Who the person is. */
            identity?: {
                /** @description Name of the person's business account. */
                businessName?: string | null;
                /**
                 * Format: int64
                 * @description When the person was first seen, in milliseconds since 1970.
                 */
                firstSeenAt?: number;
                /** @description Number of the person in the gateway's store. */
                id?: number;
                /** @description The person's hidden id, ending in @lid. */
                lid?: string;
                /** @description Name of the person. */
                name?: string | null;
                /** @description JID made of the person's phone number. */
                phoneJid?: string | null;
                /** @description The person's phone number, digits only. */
                phoneNumber?: string | null;
                /**
                 * Format: int64
                 * @description When the record last changed, in milliseconds since 1970.
                 */
                updatedAt?: number;
            };
        };
        /** @description A thread with one person or group. */
        Chat: {
            /** @description Whether the chat is archived. */
            archived?: boolean;
            /** @description Number of the chat in the gateway's store. */
            id?: number;
            /** @description JID of the person or group. */
            jid?: string;
            /**
             * Format: int64
             * @description When the last message came, in milliseconds since 1970.
             */
            lastMessageAt?: number | null;
            /**
             * Format: int64
             * @description Until when the chat is muted, in milliseconds since 1970.
             */
            mutedUntil?: number | null;
            /** @description Name of the person or group. */
            name?: string | null;
            /** @description Whether the chat is pinned. */
            pinned?: boolean;
            /** @description Session that the chat belongs to. */
            sessionId?: string;
            /** @description Kind of the chat, such as dm. */
            type?: string;
            /** @description How many messages are unread. */
            unreadCount?: number;
        };
        /** @description The gateway's error body. */
        ErrorEnvelope: {
            /** @description The error itself. */
            error: {
                /** @description Machine code of the failure, such as not_found. */
                code: string;
                /** @description More about the failure, in no fixed form. */
                details?: {
                    [key: string]: unknown;
                };
                /** @description What went wrong, in one sentence. */
                message: string;
            };
        };
    };
    responses: {
        /** @description A parameter cannot be read (validation_error). */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The token lacks the right to read (forbidden). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is no such session or row, or another organization owns it (not_found). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_found",
                 *         "details": {
                 *           "property1": null,
                 *           "property2": null
                 *         },
                 *         "message": "session not found"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the session, which is one WhatsApp number attached to the gateway.
         * @example sess_01HZX
         */
        Session: string;
        /** @description How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
        Limit: number;
        /** @description The nextCursor of the page before, unchanged; left out for the first page. */
        Cursor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listContacts: {
        parameters: {
            query?: {
                /** @description Only people met in a direct chat (dm) or in a group (group); both when left out. */
                source?: "dm" | "group";
                /** @description Only members of the group with this JID, for example 12345-67890@g.us. */
                group?: string;
                /** @description Only people whose name or number has this text in it, in either case. */
                q?: string;
                /** @description How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before, unchanged; left out for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "businessName": "Acme Corp",
                     *           "lid": "205227043110953@lid",
                     *           "name": "Alice",
                     *           "phoneNumber": "6281234567890",
                     *           "source": "dm"
                     *         }
                     *       ],
                     *       "nextCursor": "string"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["Malformed"];
            /** @description The token is missing, wrong or expired (unauthorized). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description The person's hidden id, for example 205227043110953@lid. */
                lid: string;
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
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
            /** @description The token is missing, wrong or expired (unauthorized). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /** @description How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the page before, unchanged; left out for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatPage"];
                };
            };
            /** @description The token is missing, wrong or expired (unauthorized). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description The chat's JID, for example 6281234567890@s.whatsapp.net. */
                cid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            /** @description The token is missing, wrong or expired (unauthorized). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
