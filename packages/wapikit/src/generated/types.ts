// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 29bf7fc54e5e6cbada2ebad6250ba535e29a0a55340a3766deed1c4c7c8bb939, generator 1.0.0.

export interface paths {
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the contacts of your organization.
         * @description Lists the contacts of your organization with their lists, tags and conversations, a page at a time.
         */
        get: operations["getContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets one contact.
         * @description Gets one contact; an unknown id is answered with 500 by the stored server, not with 404.
         */
        get: operations["getContactById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the conversations of your organization.
         * @description Lists the conversations of your organization; without a status, closed and deleted ones are left out.
         */
        get: operations["getConversations"];
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
        GetContactsResponseSchema: {
            /** @description The contacts of this page. */
            contacts: components["schemas"]["ContactSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description One contact in its envelope. */
        GetContactByIdResponseSchema: {
            /** @description The contact itself. */
            contact: components["schemas"]["ContactSchema"];
        };
        /** @description A page of conversations. */
        GetConversationsResponseSchema: {
            /** @description The conversations of this page. */
            conversations: components["schemas"]["ConversationSchema"][];
            /** @description Position of the page. */
            paginationMeta: components["schemas"]["PaginationMeta"];
        };
        /** @description A person of your organization. */
        ContactSchema: {
            /** @description Id of the contact, a UUID. */
            uniqueId: string;
            /** @description Name of the person. */
            name: string;
            /** @description Phone number of the person, in free form. */
            phone: string;
            /** @description Key-value data of your own. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the contact was made.
             */
            createdAt: string;
            /** @description Lists that the contact is on. */
            lists: components["schemas"]["ContactListSchema"][];
            /** @description Tags of the contact. */
            tags?: components["schemas"]["TagSchema"][];
            /** @description Conversations with the person. */
            conversations?: components["schemas"]["ConversationWithoutContactSchema"][];
            /** @description State of the contact. */
            status: components["schemas"]["ContactStatusEnum"];
        };
        /** @description A list of contacts. */
        ContactListSchema: {
            /** @description Name of the list. */
            name: string;
            /** @description What the list is for. */
            description: string;
            /** @description How many contacts are on it. */
            numberOfContacts: number;
            /** @description How many campaigns went to it. */
            numberOfCampaignsSent: number;
            /** @description Tags of the list. */
            tags: components["schemas"]["TagSchema"][] | null;
            /** @description Id of the list, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description When the list was made.
             */
            createdAt: string;
        };
        /** @description A tag. */
        TagSchema: {
            /** @description Text of the tag. */
            label: string;
            /** @description Id of the tag, a UUID. */
            uniqueId: string;
        };
        /** @description A thread of messages with the contact that it stands in. */
        ConversationWithoutContactSchema: {
            /** @description Id of the conversation, a UUID. */
            uniqueId: string;
            /** @description Id of the contact. */
            contactId: string;
            /** @description Campaign that began it; empty when none did. */
            campaignId?: string;
            /** @description Id of your organization. */
            organizationId: string;
            /** @description Who began it. */
            initiatedBy: components["schemas"]["ConversationInitiatedByEnum"];
            /** @description Messages of the conversation. */
            messages: components["schemas"]["MessageSchema"][];
            /**
             * Format: date-time
             * @description When it began.
             */
            createdAt: string;
            /** @description State of the conversation. */
            status: components["schemas"]["ConversationStatusEnum"];
        };
        /** @description A thread of messages with one person. */
        ConversationSchema: {
            /** @description The person. */
            contact: components["schemas"]["ContactWithoutConversationSchema"];
            /** @description Id of the conversation, a UUID. */
            uniqueId: string;
            /** @description Id of the contact. */
            contactId: string;
            /** @description Campaign that began it; empty when none did. */
            campaignId?: string;
            /** @description Id of your organization. */
            organizationId: string;
            /** @description Who began it. */
            initiatedBy: components["schemas"]["ConversationInitiatedByEnum"];
            /** @description Messages of the conversation. */
            messages: components["schemas"]["MessageSchema"][];
            /**
             * Format: date-time
             * @description When it began.
             */
            createdAt: string;
            /** @description How many messages are unread. */
            numberOfUnreadMessages: number;
            /** @description State of the conversation. */
            status: components["schemas"]["ConversationStatusEnum"];
            /** @description Member who takes care of it. */
            assignedTo?: components["schemas"]["OrganizationMemberSchema"];
            /** @description Tags of the conversation. */
            tags: components["schemas"]["TagSchema"][];
            /** @description How many messages there are. */
            totalMessages?: number;
        };
        /** @description The person of a conversation. */
        ContactWithoutConversationSchema: {
            /** @description Id of the contact, a UUID. */
            uniqueId: string;
            /** @description Name of the person. */
            name: string;
            /** @description Phone number of the person, in free form. */
            phone: string;
            /** @description Key-value data of your own. */
            attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the contact was made.
             */
            createdAt: string;
            /** @description State of the contact. */
            status: components["schemas"]["ContactStatusEnum"];
        };
        /** @description A member of your organization. */
        OrganizationMemberSchema: {
            /** @description Id of the member, a UUID. */
            uniqueId: string;
            /**
             * Format: date-time
             * @description When the member joined.
             */
            createdAt: string;
            /** @description Rank of the member. */
            accessLevel: components["schemas"]["UserPermissionLevelEnum"];
            /** @description Name of the member. */
            name: string;
            /** @description Email address of the member. */
            email: string;
            /** @description Roles of the member. */
            roles: components["schemas"]["OrganizationRoleSchema"][];
        };
        /** @description A role that members can have. */
        OrganizationRoleSchema: {
            /** @description Id of the role, a UUID. */
            uniqueId: string;
            /** @description Name of the role. */
            name: string;
            /** @description What the role is for. */
            description?: string;
            /** @description What the role allows. */
            permissions: components["schemas"]["RolePermissionEnum"][];
        };
        /** @description A message of a conversation. */
        MessageSchema: {
            /** @description Id of the message, a UUID. */
            uniqueId: string;
            /** @description Id of the conversation. */
            conversationId: string;
            /** @description Which way the message went. */
            direction: components["schemas"]["MessageDirectionEnum"];
            /** @description How far the message got. */
            status: components["schemas"]["MessageStatusEnum"];
            /** @description Kind of the message. */
            messageType?: components["schemas"]["MessageTypeEnum"];
            /**
             * Format: date-time
             * @description When the message was made.
             */
            createdAt: string;
            /** @description Message that it answers. */
            replyToMessageId?: string;
            /** @description WhatsApp's id of the message. */
            whatsAppMessageId?: string;
            /** @description Content of the message, by its kind. */
            messageData?: {
                /** @description Text of a text message. */
                text?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Position of a page. */
        PaginationMeta: {
            /**
             * Format: int64
             * @description Number of the page, as asked for.
             */
            page: number;
            /**
             * Format: int64
             * @description Size of the page, as asked for.
             */
            per_page: number;
            /** @description How many joined rows there are, which is more than the contacts. */
            total: number;
        };
        /**
         * @description States of a contact.
         * @enum {string}
         */
        ContactStatusEnum: "Active" | "Inactive" | "Blocked" | (string & {});
        /**
         * @description States of a conversation.
         * @enum {string}
         */
        ConversationStatusEnum: "Active" | "Closed" | "Deleted" | (string & {});
        /**
         * @description Who can begin a conversation.
         * @enum {string}
         */
        ConversationInitiatedByEnum: "Contact" | "Campaign" | (string & {});
        /**
         * @description Ways that a message can go.
         * @enum {string}
         */
        MessageDirectionEnum: "InBound" | "OutBound" | (string & {});
        /**
         * @description How far a message can get.
         * @enum {string}
         */
        MessageStatusEnum: "Read" | "Unread" | "Sent" | "Delivered" | "UnDelivered" | "Failed" | (string & {});
        /**
         * @description Kinds of messages.
         * @enum {string}
         */
        MessageTypeEnum: "Text" | "Image" | "Video" | "Audio" | "Document" | "Sticker" | "Location" | "Contacts" | "Reaction" | "Address" | (string & {});
        /**
         * @description Orders of a list.
         * @enum {string}
         */
        OrderEnum: "asc" | "desc";
        /**
         * @description Ranks of members.
         * @enum {string}
         */
        UserPermissionLevelEnum: "Owner" | "Member" | (string & {});
        /**
         * @description What a role can allow.
         * @enum {string}
         */
        RolePermissionEnum: "Get:OrganizationMember" | "Create:OrganizationMember" | "Update:OrganizationMember" | "Delete:OrganizationMember" | "Get:Campaign" | "Create:Campaign" | "Update:Campaign" | "Delete:Campaign" | "Get:Conversation" | "Update:Conversation" | "Delete:Conversation" | "Assign:Conversation" | "Unassign:Conversation" | "Get:List" | "Create:List" | "Update:List" | "Delete:List" | "Get:Tag" | "Create:Tag" | "Update:Tag" | "Delete:Tag" | "Get:ApiKey" | "Regenerate:ApiKey" | "Get:AppSettings" | "Update:AppSettings" | "Get:Contact" | "Create:Contact" | "Update:Contact" | "Delete:Contact" | "BulkImport:Contacts" | "Get:PrimaryAnalytics" | "Get:SecondaryAnalytics" | "Get:CampaignAnalytics" | "Update:Organization" | "Get:OrganizationRole" | "Create:OrganizationRole" | "Update:OrganizationRole" | "Delete:OrganizationRole" | "Update:IntegrationSettings" | "Get:MessageTemplates" | "Get:PhoneNumbers" | (string & {});
        /** @description An error body, whose form differs between versions of the service. */
        ErrorBody: {
            /** @description What went wrong, in one sentence. */
            message: string;
        } | string | null;
    };
    responses: {
        /** @description A parameter is missing or cannot be used. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, wrong or expired, or it lacks the right. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such row. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed, or does not know the row. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getContacts: {
        parameters: {
            query: {
                /** @description Number of the page, from 1. */
                page: number;
                /** @description How many rows a page is made from, 50 at most. */
                per_page: number;
                /** @description Only contacts on the list with this id; anything but a UUID is ignored in silence. */
                list_id?: string;
                /** @description Oldest first (asc) or newest first (desc); without it the rows come in any order. */
                order?: components["schemas"]["OrderEnum"];
                /**
                 * @deprecated
                 * @description State to filter by, which the service accepts without any effect.
                 */
                status?: string;
                /** @description Text to search for. */
                searchString?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contacts": [
                     *         {
                     *           "uniqueId": "<string>",
                     *           "name": "<string>",
                     *           "phone": "<string>",
                     *           "attributes": {},
                     *           "createdAt": "2023-11-07T05:31:56Z",
                     *           "lists": [
                     *             {
                     *               "name": "<string>",
                     *               "description": "<string>",
                     *               "numberOfContacts": 123,
                     *               "numberOfCampaignsSent": 123,
                     *               "tags": [
                     *                 {
                     *                   "label": "<string>",
                     *                   "uniqueId": "<string>"
                     *                 }
                     *               ],
                     *               "uniqueId": "<string>",
                     *               "createdAt": "2023-11-07T05:31:56Z"
                     *             }
                     *           ],
                     *           "tags": [
                     *             {
                     *               "label": "<string>",
                     *               "uniqueId": "<string>"
                     *             }
                     *           ],
                     *           "conversations": [
                     *             {
                     *               "uniqueId": "<string>",
                     *               "contactId": "<string>",
                     *               "campaignId": "<string>",
                     *               "organizationId": "<string>",
                     *               "initiatedBy": "Contact",
                     *               "messages": [
                     *                 {
                     *                   "uniqueId": "<string>",
                     *                   "conversationId": "<string>",
                     *                   "direction": "InBound",
                     *                   "status": "Read",
                     *                   "messageType": "Text",
                     *                   "createdAt": "2023-11-07T05:31:56Z",
                     *                   "replyToMessageId": "<string>",
                     *                   "whatsAppMessageId": "<string>",
                     *                   "messageData": {
                     *                     "text": "<string>"
                     *                   }
                     *                 }
                     *               ],
                     *               "createdAt": "2023-11-07T05:31:56Z",
                     *               "status": "Active"
                     *             }
                     *           ],
                     *           "status": "Active"
                     *         }
                     *       ],
                     *       "paginationMeta": {
                     *         "page": 1,
                     *         "per_page": 50,
                     *         "total": 123
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetContactsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getContactById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the contact, a UUID. */
                id: string;
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
                    "application/json": components["schemas"]["GetContactByIdResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getConversations: {
        parameters: {
            query: {
                /** @description Number of the page, from 1. */
                page: number;
                /** @description How many rows a page is made from, 50 at most. */
                per_page: number;
                /** @description Oldest first (asc) or newest first (desc); the stored server ignores it. */
                order?: components["schemas"]["OrderEnum"];
                /** @description Only conversations in this state. */
                status?: components["schemas"]["ConversationStatusEnum"];
                /** @description Only conversations with this contact; the stored server ignores it. */
                contact_id?: string;
                /** @description Only conversations that this campaign began; must be a UUID. */
                campaign_id?: string;
                /** @description Only conversations with contacts on this list; the stored server ignores it. */
                list_id?: string;
                /** @description Only the conversation with this message; the stored server ignores it. */
                message_id?: string;
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
                    "application/json": components["schemas"]["GetConversationsResponseSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
}
