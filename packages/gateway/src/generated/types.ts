// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 ebc990068625ce1a8060b7f09a8b250080a31ad9b7dacad6126d93ce0a5a9762, generator 1.0.0.

export interface paths {
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the sessions of your organization.
         * @description Lists the sessions of your organization, always as one page.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Creates a session.
         * @description Creates a session; each repeated request creates a further session.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a session.
         * @description Retrieves a session with its status and its rate limits for sending.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Deletes a session.
         * @description Deletes a session.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the QR code for pairing a session with a phone.
         * @description Retrieves the QR code for pairing a session with a phone; starts the pairing if necessary, and returns 404 until a code is available.
         */
        get: operations["sessionQR"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/pairing-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Requests a code for pairing a session with a phone.
         * @description Requests a code to enter on a phone, which pairs a session without a QR code.
         */
        post: operations["sessionPairingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the WhatsApp identity of a session.
         * @description Retrieves the WhatsApp identity of a session; returns 404 until the session is paired.
         */
        get: operations["sessionMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a session.
         * @description Starts a session; has no effect if the session is running.
         */
        post: operations["startSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops a session.
         * @description Stops a session; has no effect if the session is stopped.
         */
        post: operations["stopSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restarts a session.
         * @description Restarts a session; the request can be safely repeated.
         */
        post: operations["restartSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logs a session out of WhatsApp.
         * @description Logs a session out of WhatsApp; the request can be safely repeated.
         */
        post: operations["logoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the contacts that a session has seen.
         * @description Lists the contacts that a session has seen, from the gateway's own store; also available while the session is offline.
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
    "/api/v1/sessions/{session}/contacts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checks whether a phone number is on WhatsApp.
         * @description Checks whether a phone number is on WhatsApp; requires a connected session.
         */
        get: operations["checkContact"];
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
         * Retrieves a contact with the groups that it was seen in.
         * @description Retrieves a contact with the groups that it was seen in.
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
    "/api/v1/sessions/{session}/contacts/{jid}/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the about text of a contact.
         * @description Retrieves the about text of a contact, which may be empty; requires a connected session.
         */
        get: operations["getContactAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the URL of a contact's profile picture.
         * @description Retrieves the URL of a contact's profile picture, which is valid for a limited time; requires a connected session.
         */
        get: operations["getContactPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Blocks a contact.
         * @description Blocks a contact; has no effect if the contact is already blocked.
         */
        post: operations["blockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblocks a contact.
         * @description Unblocks a contact; has no effect if the contact is not blocked.
         */
        post: operations["unblockContact"];
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
         * @description Lists the chats of a session, one page at a time.
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
         * Retrieves a chat.
         * @description Retrieves a chat.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /**
         * Deletes the gateway's copy of a chat.
         * @description Deletes the gateway's copy of a chat; nothing is deleted on the phone.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /**
         * Archives, pins or mutes a chat, or reverts these settings.
         * @description Archives, pins or mutes a chat, or reverts these settings.
         */
        patch: operations["updateChat"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks a chat as read.
         * @description Marks a chat as read; has no effect if the chat is already read.
         */
        post: operations["readChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the presence of a session in a chat to typing or recording, at an unverified path.
         * @description Sets the presence of a session in a chat to typing, recording or paused; the path and the status codes are unverified, because the documentation does not show them.
         */
        put: operations["setChatPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages of a chat.
         * @description Lists the messages of a chat, newest first, one page at a time.
         */
        get: operations["listChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a message.
         * @description Sends a message immediately, or queues it if async is true.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}": {
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
         * Revokes a message for everyone.
         * @description Revokes a message for everyone; the request is a DELETE with a body that identifies the message.
         */
        delete: operations["revokeMessage"];
        options?: never;
        head?: never;
        /**
         * Edits the text of a sent message.
         * @description Edits the text of a sent message.
         */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reacts to a message with an emoji.
         * @description Reacts to a message with an emoji.
         */
        post: operations["reactMessage"];
        /**
         * Removes the session's reaction from a message.
         * @description Removes the session's reaction from a message; the request is a DELETE with a body and can be safely repeated.
         */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forwards a message to another chat, at an unverified path.
         * @description Forwards a message to another chat; the path is unverified, because the documentation does not show it.
         */
        post: operations["forwardMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Votes in a poll.
         * @description Votes in a poll, replacing an earlier vote of the session.
         */
        post: operations["voteMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the groups of a session.
         * @description Lists the groups of a session, always as one page.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Creates a group.
         * @description Creates a group; each repeated request creates a further group.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups:join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins a group by its invite.
         * @description Joins a group by its invite.
         */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a group.
         * @description Retrieves a group.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates a group.
         * @description Updates the name or description of a group, or who can send messages to it and edit it.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}:leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves a group.
         * @description Leaves a group.
         */
        post: operations["leaveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the members of a group.
         * @description Lists the members of a group, always as one page.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Adds members to a group.
         * @description Adds members to a group.
         */
        post: operations["addGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}": {
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
         * Removes a member from a group.
         * @description Removes a member from a group.
         */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promotes a member of a group to admin.
         * @description Promotes a member of a group to admin.
         */
        post: operations["promoteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Demotes an admin of a group to a regular member.
         * @description Demotes an admin of a group to a regular member.
         */
        post: operations["demoteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members:approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves requests to join a group.
         * @description Approves requests to join a group; not implemented yet, so every call returns 501.
         */
        post: operations["approveGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the invite of a group.
         * @description Retrieves the invite of a group.
         */
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /**
         * Replaces the invite of a group.
         * @description Revokes the invite of a group and returns a new one; each repeated request does so again.
         */
        delete: operations["revokeGroupInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a channel.
         * @description Creates a channel; not implemented yet, so every call returns 501.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages of a channel.
         * @description Lists the messages of a channel, newest first, one page at a time; requires a token that is allowed to send.
         */
        get: operations["listChannelMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unfollows a channel.
         * @description Unfollows a channel; not implemented yet, so every call returns 501.
         */
        post: operations["unfollowChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mutes or unmutes a channel.
         * @description Mutes or unmutes a channel; not implemented yet, so every call returns 501.
         */
        post: operations["muteChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the webhooks of your organization.
         * @description Lists the webhooks of your organization, always as one page.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Creates a webhook.
         * @description Creates a webhook.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a webhook.
         * @description Retrieves a webhook.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Deletes a webhook.
         * @description Deletes a webhook.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Updates a webhook.
         * @description Updates a webhook.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/realtime/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a single-use ticket for opening a WebSocket.
         * @description Creates a single-use ticket for opening a WebSocket; known from a guide that shows neither the fields nor the complete path.
         */
        post: operations["createRealtimeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists sessions (super admin only).
         * @description Lists sessions as one page; available only to the login token of a super admin.
         */
        get: operations["adminListSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{session}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the status of a session's backfill.
         * @description Retrieves the status of a session's backfill, which the gateway keeps only in memory; available only to the login token of a super admin.
         */
        get: operations["adminSessionBackfillStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{session}:backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a backfill of a session.
         * @description Starts a backfill of a session; available only to the login token of a super admin.
         */
        post: operations["adminStartSessionBackfill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    gatewayEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delivers an event to your webhook URL.
         * @description Delivers an event to the URL of a webhook, again if the delivery is not accepted; deliveries with the same event id are the same event.
         */
        post: operations["receiveGatewayEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A page of contacts. */
        ContactPage: {
            /** @description Contacts on this page. */
            data: components["schemas"]["Contact"][];
            /** @description Cursor of the next page; the empty string on the last page. */
            nextCursor?: string | null;
        };
        /** @description A page of chats. */
        ChatPage: {
            /** @description Chats on this page. */
            data: components["schemas"]["Chat"][];
            /** @description Cursor of the next page; null on the last page. */
            nextCursor?: string | null;
        };
        /** @description Contact that the session has seen. */
        Contact: {
            /** @description Name of the contact's business account. */
            businessName?: string | null;
            /** @description LID (hidden id) of the contact, ending in @lid. */
            lid?: string | null;
            /** @description Name of the contact. */
            name?: string | null;
            /** @description Phone number of the contact, digits only. */
            phoneNumber?: string | null;
            /** @description Where the contact was seen, such as dm. */
            source?: string | null;
        };
        /** @description Contact with the groups that it was seen in. */
        ContactDetail: {
            /** @description Whether there is a direct chat with the contact. */
            dm?: boolean;
            /** @description Groups that the contact was seen in. */
            groups?: {
                /** @description JID of the group. */
                jid?: string;
                /**
                 * Format: int64
                 * @description Time at which the contact was last seen in the group, in milliseconds since the Unix epoch.
                 */
                lastSeen?: number | null;
                /** @description Name of the group. */
                name?: string | null;
                /** @description Role of the contact in the group. */
                role?: string | null;
                /** @description Tag of the contact in the group. */
                tag?: string | null;
            }[] | null;
            /** @description Identity of the contact. */
            identity?: {
                /** @description Name of the contact's business account. */
                businessName?: string | null;
                /**
                 * Format: int64
                 * @description Time at which the contact was first seen, in milliseconds since the Unix epoch.
                 */
                firstSeenAt?: number;
                /** @description Numeric id of the contact in the gateway's store. */
                id?: number;
                /** @description LID (hidden id) of the contact, ending in @lid. */
                lid?: string;
                /** @description Name of the contact. */
                name?: string | null;
                /** @description JID based on the contact's phone number. */
                phoneJid?: string | null;
                /** @description Phone number of the contact, digits only. */
                phoneNumber?: string | null;
                /**
                 * Format: int64
                 * @description Time at which the record was last updated, in milliseconds since the Unix epoch.
                 */
                updatedAt?: number;
            };
        };
        /** @description Conversation with a contact or a group. */
        Chat: {
            /** @description Whether the chat is archived. */
            archived?: boolean;
            /** @description Numeric id of the chat in the gateway's store. */
            id?: number;
            /** @description JID of the contact or group. */
            jid?: string;
            /**
             * Format: int64
             * @description Time of the last message, in milliseconds since the Unix epoch.
             */
            lastMessageAt?: number | null;
            /**
             * Format: int64
             * @description Time until which the chat is muted, in milliseconds since the Unix epoch.
             */
            mutedUntil?: number | null;
            /** @description Name of the contact or group. */
            name?: string | null;
            /** @description Whether the chat is pinned. */
            pinned?: boolean;
            /** @description Id of the session that the chat belongs to. */
            sessionId?: string;
            /** @description Type of the chat, such as dm. */
            type?: string;
            /** @description Number of unread messages. */
            unreadCount?: number;
        };
        /** @description A page of sessions. */
        SessionPage: {
            /** @description Sessions on this page. */
            data: components["schemas"]["Session"][];
            /** @description Always null, because there is only one page. */
            nextCursor?: string | null;
        };
        /** @description A page of messages. */
        MessagePage: {
            /** @description Messages on this page. */
            data: components["schemas"]["Message"][];
            /** @description Cursor of the next page; on the last page null for a chat and the empty string for a channel. */
            nextCursor?: string | null;
        };
        /** @description A page of groups. */
        GroupPage: {
            /** @description Groups on this page. */
            data: components["schemas"]["Group"][];
            /** @description Always the empty string, because there is only one page. */
            nextCursor?: string | null;
        };
        /** @description A page of members. */
        GroupMemberPage: {
            /** @description Members on this page. */
            data: components["schemas"]["GroupMember"][];
            /** @description Always the empty string, because there is only one page. */
            nextCursor?: string | null;
        };
        /** @description A page of webhooks. */
        WebhookPage: {
            /** @description Webhooks on this page. */
            data: components["schemas"]["Webhook"][];
            /** @description Always the empty string, because there is only one page. */
            nextCursor?: string | null;
        };
        /** @description Result of looking up a phone number. */
        ContactCheck: {
            /** @description Whether the number is on WhatsApp. */
            isOnWhatsApp?: boolean;
            /** @description JID of the phone number. */
            jid?: string | null;
            /** @description Phone number that was looked up. */
            query?: string;
        };
        /** @description About text of a contact. */
        ContactAbout: {
            /** @description About text of the contact; may be empty. */
            about: string;
        };
        /** @description Profile picture of a contact. */
        ContactPicture: {
            /** @description Id of the picture. */
            id?: string | null;
            /**
             * Format: uri
             * @description URL of the picture, valid for a limited time.
             */
            url?: string | null;
        };
        /** @description WhatsApp number attached to the gateway. */
        Session: {
            /** @description Whether received messages are automatically marked as read. */
            autoRead?: boolean;
            /**
             * Format: int64
             * @description Time at which the session was created, in milliseconds since the Unix epoch.
             */
            createdAt?: number;
            /** @description Id of the user who created the session. */
            createdByUserId?: string | null;
            /** @description Id of the gateway that the session runs on. */
            gatewayId?: string | null;
            /** @description Id of the session, a ULID with or without the prefix sess_. */
            id?: string;
            /** @description Whether this is an administration session. */
            isAdminSession?: boolean;
            /** @description Label of the session. */
            label?: string | null;
            /**
             * Format: int64
             * @description Time at which the session was last connected, in milliseconds since the Unix epoch.
             */
            lastConnectedAt?: number | null;
            /** @description Id of the organization that the session belongs to. */
            organizationId?: string;
            /** @description Phone number of the session. */
            phoneNumber?: string | null;
            /** @description Whether the session shows a typing indicator before it sends a message. */
            presenceTyping?: boolean;
            /** @description Number of messages that the session may send per hour. */
            ratePerHour?: number | null;
            /** @description Number of messages that the session may send per minute. */
            ratePerMin?: number | null;
            /** @description Status of the session, such as working; stopped or scan_qr_code for a new session. */
            status?: string;
            /**
             * Format: int64
             * @description Time at which the session was last updated, in milliseconds since the Unix epoch.
             */
            updatedAt?: number;
            /** @description JID based on the session's phone number. */
            waJid?: string | null;
            /** @description LID (hidden id) of the session, ending in @lid. */
            waLid?: string | null;
        };
        /** @description WhatsApp identity of a session. */
        SessionMe: {
            /** @description Whether the session is connected to WhatsApp. */
            connected?: boolean;
            /** @description Phone number of the session. */
            phoneNumber?: string | null;
            /** @description Id of the session. */
            sessionId?: string;
            /** @description Status of the session, such as working. */
            status?: string;
            /** @description JID based on the session's phone number. */
            waJid?: string | null;
            /** @description LID (hidden id) of the session, ending in @lid. */
            waLid?: string | null;
        };
        /** @description QR code for pairing a session with a phone. */
        QrCode: {
            /** @description Content of the QR code. */
            code: string;
            /**
             * Format: int64
             * @description Time at which the code expires; the unit is not documented, and the rest of the service uses milliseconds since the Unix epoch.
             */
            expiresAt: number;
        };
        /** @description Code for pairing a session with a phone. */
        PairingCode: {
            /** @description Code to enter on the phone; the name of this field is unverified. */
            code?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Backfill of a session, which has further fields that are not documented here. */
        BackfillJob: {
            /** @description Number of contacts imported by the backfill. */
            contacts?: number | null;
            /** @description Reason why the backfill failed. */
            error?: string | null;
            /**
             * Format: int64
             * @description Time at which the backfill finished, in milliseconds since the Unix epoch.
             */
            finishedAt?: number | null;
            /** @description Number of group members imported by the backfill. */
            groupMembers?: number | null;
            /** @description Number of groups imported by the backfill. */
            groups?: number | null;
            /** @description Id of the backfill. */
            id?: string;
            /** @description Id of the organization that the session belongs to. */
            organizationId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Message of a chat or channel, which has further fields that are not documented here. */
        Message: {
            /** @description Delivery state of the message, as WhatsApp's number. */
            ackLevel?: number | null;
            /** @description Text of the message. */
            body?: string | null;
            /** @description JID of the chat that the message is in. */
            chatJid?: string;
            /**
             * Format: int64
             * @description Time at which the message was created, in milliseconds since the Unix epoch.
             */
            createdAt?: number;
            /** @description Whether the message was revoked. */
            deleted?: boolean;
            /** @description Direction of the message, such as in. */
            direction?: string;
            /** @description Whether the text was edited. */
            edited?: boolean;
            /** @description Reason why the message could not be sent. */
            error?: string | null;
            /** @description Whether the message was sent by the session itself. */
            fromMe?: boolean;
            /** @description Whether the message has a media file. */
            hasMedia?: boolean;
            /** @description Id of the message. */
            id?: string | number;
        } & {
            [key: string]: unknown;
        };
        /** @description Message to send, with the fields that its type requires; whether these are placed here or in an object of their own is not fully documented. */
        SendMessageRequest: components["schemas"]["SendTextMessage"] | components["schemas"]["SendPollMessage"] | components["schemas"]["SendLocationMessage"] | components["schemas"]["SendContactMessage"] | components["schemas"]["SendMediaMessage"];
        /** @description Media file to send. */
        MediaInput: {
            /** @description Content of the file as base64 or as a data URI, at most 16 MiB after decoding. */
            data: string;
            /** @description Media type of the file. */
            mimetype?: string;
            /** @description Caption of the file. */
            caption?: string;
            /** @description Name of the file. */
            filename?: string;
        };
        /** @description Result of sending a message. */
        SendResult: {
            /** @description Mode in which the message was sent. */
            mode?: string;
            /** @description Id of the message in the outbox queue. */
            outboxId?: string | null;
            /** @description Whether this is the response of an earlier request with the same Idempotency-Key. */
            replayed?: boolean | null;
            /** @description Status of the message. */
            status?: string;
            /**
             * Format: int64
             * @description Time at which the message was sent, in milliseconds since the Unix epoch.
             */
            timestamp?: number | null;
            /** @description WhatsApp id of the message, which a guide calls messageId. */
            waMessageId?: string | null;
        };
        /** @description Group that the session is a member of. */
        Group: {
            /**
             * Format: int64
             * @description Time at which the group was created on WhatsApp, in milliseconds since the Unix epoch.
             */
            createdAtWa?: number | null;
            /** @description Description of the group. */
            description?: string | null;
            /**
             * Format: int64
             * @description Time at which the session first saw the group, in milliseconds since the Unix epoch.
             */
            firstSeenAt?: number;
            /** @description JID of the group, ending in @g.us. */
            groupJid?: string;
            /** @description Numeric id of the group in the gateway's store. */
            id?: number;
            /** @description Whether only admins can send messages. */
            isAnnounce?: boolean;
            /** @description Whether only admins can edit the group. */
            isLocked?: boolean;
            /** @description JID of the group's owner. */
            ownerJid?: string | null;
            /** @description Number of members of the group. */
            participantCount?: number;
            /** @description Name of the group. */
            subject?: string | null;
            /**
             * Format: int64
             * @description Time at which the record was last updated, in milliseconds since the Unix epoch.
             */
            updatedAt?: number;
        };
        /** @description Member of a group. */
        GroupMember: {
            /**
             * Format: int64
             * @description Time at which the member was first seen in the group, in milliseconds since the Unix epoch.
             */
            firstSeenAt?: number;
            /** @description JID of the group. */
            groupJid?: string;
            /** @description Numeric id of the membership in the gateway's store. */
            id?: number;
            /**
             * Format: int64
             * @description Time at which the member was last seen in the group, in milliseconds since the Unix epoch.
             */
            lastSeenAt?: number | null;
            /** @description LID (hidden id) of the member, ending in @lid. */
            lid?: string;
            /**
             * @description Role of the member in the group.
             * @enum {string|null}
             */
            role?: "member" | "admin" | null | (string & {});
            /** @description Id of the session that saw the group. */
            sessionId?: string;
            /** @description Tag of the member in the group. */
            tag?: string | null;
        };
        /** @description Invite of a group. */
        GroupInvite: {
            /** @description Invite, as accepted by the operation that joins a group. */
            invite: string;
        };
        /** @description Group that the session joined. */
        JoinedGroup: {
            /** @description JID of the group. */
            groupJid: string;
        };
        /** @description New channel. */
        Channel: {
            /** @description JID of the channel, ending in @newsletter. */
            jid?: string;
        };
        /** @description Webhook that events are delivered to. */
        Webhook: {
            /** @description Whether events are delivered. */
            active?: boolean;
            /**
             * Format: int64
             * @description Time at which the webhook was created, in milliseconds since the Unix epoch.
             */
            createdAt?: number;
            /** @description Headers that are sent with every delivery. */
            customHeaders?: {
                [key: string]: string;
            } | null;
            /** @description Names of the events that are delivered; an asterisk (*) stands for all events. */
            events?: string[] | null;
            /** @description Id of the webhook, starting with wh_. */
            id?: string;
            /** @description Id of the organization that the webhook belongs to. */
            organizationId?: string;
            /** @description Retry policy for failed deliveries. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @description Id of the session that the webhook is limited to. */
            sessionId?: string | null;
            /**
             * Format: int64
             * @description Time at which the webhook was last updated, in milliseconds since the Unix epoch.
             */
            updatedAt?: number;
            /**
             * Format: uri
             * @description URL that events are posted to.
             */
            url?: string;
        };
        /** @description Retry policy for failed deliveries. */
        RetryPolicy: {
            /** @description Number of delivery attempts. */
            attempts?: number;
            /** @description Delay before the next attempt, in seconds. */
            delaySeconds?: number;
            /** @description Backoff policy of the delay, such as exponential. */
            policy?: string;
        };
        /** @description Single-use ticket for opening a WebSocket; its format is not documented. */
        RealtimeTicket: {
            [key: string]: unknown;
        };
        /** @description Event, identical over a webhook and over the WebSocket. */
        Event: {
            /**
             * @description Version of the event format.
             * @constant
             */
            schema: "v1";
            /** @description Id of the event, the same in every delivery of the event. */
            id: string;
            /** @description Name of the event, such as message, message.status, poll.vote or auth.qr. */
            event: string;
            /** @description Id of the session that the event belongs to. */
            session?: string;
            /** @description Id of the organization that the event belongs to. */
            organization?: string;
            /**
             * Format: int64
             * @description Time at which the event occurred, in milliseconds since the Unix epoch.
             */
            timestamp: number;
            /** @description Payload of the event, whose format depends on the event. */
            payload: {
                [key: string]: unknown;
            };
        };
        /** @description Error response body of the gateway. */
        ErrorEnvelope: {
            /** @description The error. */
            error: {
                /** @description Error code, such as not_found. */
                code: string;
                /** @description Further details of the error, in no fixed format. */
                details?: {
                    [key: string]: unknown;
                };
                /** @description Error message, in one sentence. */
                message: string;
            };
        };
        /** @description Text message to send. */
        SendTextMessage: {
            /**
             * @description Type of the message, which determines the other required fields.
             * @enum {string}
             */
            type: "text";
            /** @description Recipient of the message. */
            to: string;
            /** @description Text of the message. */
            text: string;
            /** @description Contacts mentioned in the text. */
            mentions?: string[];
            /** @description Id of the message that this message replies to. */
            replyTo?: string;
        };
        /** @description Poll to send. */
        SendPollMessage: {
            /**
             * @description Type of the message, which determines the other required fields.
             * @enum {string}
             */
            type: "poll";
            /** @description Recipient of the message. */
            to: string;
            /** @description Question of the poll. */
            name: string;
            /** @description Options of the poll. */
            options: string[];
            /** @description Number of poll options that one recipient may select. */
            selectableCount?: number;
            /** @description Contacts mentioned in the text. */
            mentions?: string[];
            /** @description Id of the message that this message replies to. */
            replyTo?: string;
        };
        /** @description Location to send. */
        SendLocationMessage: {
            /**
             * @description Type of the message, which determines the other required fields.
             * @enum {string}
             */
            type: "location";
            /** @description Recipient of the message. */
            to: string;
            /** @description Latitude in degrees. */
            latitude: number;
            /** @description Longitude in degrees. */
            longitude: number;
            /** @description Contacts mentioned in the text. */
            mentions?: string[];
            /** @description Id of the message that this message replies to. */
            replyTo?: string;
        };
        /** @description Contact to share, by name and phone or by a complete vCard. */
        SendContactMessage: {
            /**
             * @description Type of the message, which determines the other required fields.
             * @enum {string}
             */
            type: "contact";
            /** @description Recipient of the message. */
            to: string;
            /** @description Contact to share. */
            contact: {
                /** @description Name of the contact. */
                name: string;
                /** @description Phone number of the contact. */
                phone: string;
                /** @description Complete vCard, as an alternative to name and phone. */
                vcard?: string;
            } | {
                /** @description Complete vCard, as an alternative to name and phone. */
                vcard: string;
                /** @description Name of the contact. */
                name?: string;
                /** @description Phone number of the contact. */
                phone?: string;
            };
            /** @description Contacts mentioned in the text. */
            mentions?: string[];
            /** @description Id of the message that this message replies to. */
            replyTo?: string;
        };
        /** @description Media message to send, with an image, video, audio, document or sticker. */
        SendMediaMessage: {
            /**
             * @description Type of the message, which determines the other required fields.
             * @enum {string}
             */
            type: "image" | "video" | "audio" | "document" | "sticker";
            /** @description Recipient of the message. */
            to: string;
            /** @description Media file to send; a gateway can reject it with 501. */
            media: components["schemas"]["MediaInput"];
            /** @description Contacts mentioned in the text. */
            mentions?: string[];
            /** @description Id of the message that this message replies to. */
            replyTo?: string;
        };
    };
    responses: {
        /** @description A parameter is malformed (validation_error). */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The token lacks the capability that the operation requires (forbidden). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The session or resource does not exist or belongs to another organization (not_found). */
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
        /** @description The request body is invalid (validation_error), with 400 or 422 depending on the operation. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The token is missing, invalid or expired (unauthorized). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The current state of the session does not allow the operation (conflict). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The session has reached its rate limit for sending (rate_limited). */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The gateway does not support the operation, or not while the session is disconnected (not_implemented). */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
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
        /** @description Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
        Limit: number;
        /** @description The nextCursor of the previous page, unchanged; omitted for the first page. */
        Cursor: string;
        /** @description JID of the chat, for example 6281234567890@s.whatsapp.net. */
        Cid: string;
        /** @description JID of the group, ending in @g.us. */
        Gid: string;
        /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
        Jid: string;
        /** @description WhatsApp id of the message. */
        Mid: string;
        /** @description Id of the webhook, starting with wh_. */
        WebhookId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether received messages are automatically marked as read. */
                    autoRead?: boolean;
                    /** @description Label of the session. */
                    label?: string;
                    /** @description Whether the session shows a typing indicator before it sends a message. */
                    presenceTyping?: boolean;
                    /** @description Whether to start the session immediately. */
                    start?: boolean;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The new session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
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
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
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
            /** @description The session was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sessionQR: {
        parameters: {
            query?: never;
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
            /** @description The QR code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrCode"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sessionPairingCode: {
        parameters: {
            query?: never;
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description Phone number of the phone to pair, digits only. */
                    phone: string;
                };
            };
        };
        responses: {
            /** @description The pairing code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingCode"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sessionMe: {
        parameters: {
            query?: never;
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
            /** @description The WhatsApp identity of the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionMe"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    startSession: {
        parameters: {
            query?: never;
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
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    stopSession: {
        parameters: {
            query?: never;
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
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restartSession: {
        parameters: {
            query?: never;
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
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    logoutSession: {
        parameters: {
            query?: never;
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
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Returns only contacts seen in a direct chat (dm) or in a group (group); both if omitted. */
                source?: "dm" | "group";
                /** @description Returns only members of the group with this JID, for example 12345-67890@g.us. */
                group?: string;
                /** @description Returns only contacts whose name or phone number contains this text, case-insensitive. */
                q?: string;
                /** @description Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the previous page, unchanged; omitted for the first page. */
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
            /** @description The token is missing, invalid or expired (unauthorized). */
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
    checkContact: {
        parameters: {
            query: {
                /** @description Phone number to look up. */
                phone: string;
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
            /** @description Result of the lookup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactCheck"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
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
                /** @description LID (hidden id) of the contact, for example 205227043110953@lid. */
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
            /** @description The token is missing, invalid or expired (unauthorized). */
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
    getContactAbout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The about text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAbout"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getContactPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPicture"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    blockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact is blocked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    unblockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact is no longer blocked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /** @description Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the previous page, unchanged; omitted for the first page. */
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
            /** @description The token is missing, invalid or expired (unauthorized). */
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
                /** @description JID of the chat, for example 6281234567890@s.whatsapp.net. */
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
            /** @description The token is missing, invalid or expired (unauthorized). */
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
    deleteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether the chat is archived. */
                    archived?: boolean;
                    /**
                     * Format: int64
                     * @description Time until which the chat is muted, in milliseconds since the Unix epoch.
                     */
                    mutedUntil?: number;
                    /** @description Whether the chat is pinned. */
                    pinned?: boolean;
                    /** @description Whether to unmute the chat, which takes precedence over mutedUntil; false if omitted. */
                    unmute?: boolean;
                };
            };
        };
        responses: {
            /** @description The updated chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    readChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    setChatPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Presence state to show.
                     * @enum {string}
                     */
                    state: "composing" | "paused" | "recording";
                };
            };
        };
        responses: {
            /** @description The presence was set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /** @description Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the previous page, unchanged; omitted for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
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
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendMessage: {
        parameters: {
            query?: {
                /** @description Whether to queue the message and respond immediately, in which case the rate limits for sending do not apply; false if omitted. */
                async?: boolean;
            };
            header?: {
                /** @description Client-generated key; requests of your organization with the same key send the message only once. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            /** @description The message was queued. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            501: components["responses"]["NotImplemented"];
        };
    };
    revokeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** @description The message was revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description New text of the message. */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description The edit was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    reactMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Emoji to react with. */
                    emoji?: string;
                    /** @description Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** @description The reaction was sent; the status code is unverified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Accepted but ignored. */
                    emoji?: string;
                    /** @description Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** @description The reaction was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    forwardMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                    /** @description Chat to forward the message to. */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description The message was forwarded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    voteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Texts of the options to vote for; an empty list clears the vote. */
                    options?: string[] | null;
                    /** @description Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** @description The vote was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
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
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the group. */
                    name: string;
                    /** @description Initial members of the group. */
                    participants: string[];
                };
            };
        };
        responses: {
            /** @description The new group; the format and the status code are unverified. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description Invite of the group; the name of this field is unverified. */
                    invite?: string;
                };
            };
        };
        responses: {
            /** @description The group that the session joined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedGroup"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether only admins can send messages. */
                    announce?: boolean;
                    /** @description Description of the group. */
                    description?: string;
                    /** @description Whether only admins can edit the group. */
                    locked?: boolean;
                    /** @description Name of the group. */
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description The group was updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session left the group. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupMemberPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Members to add. */
                    participants: string[];
                };
            };
        };
        responses: {
            /** @description The members were added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member was removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    promoteGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member was promoted to admin. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    demoteGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The admin was demoted to a regular member. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    approveGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests were approved; this status code is unverified. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getGroupInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupInvite"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    revokeGroupInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupInvite"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
        };
    };
    createChannel: {
        parameters: {
            query?: never;
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description Description of the channel. */
                    description?: string;
                    /** @description Name of the channel. */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The new channel. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Channel"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listChannelMessages: {
        parameters: {
            query?: {
                /** @description Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
                limit?: components["parameters"]["Limit"];
                /** @description The nextCursor of the previous page, unchanged; omitted for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
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
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    unfollowChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session no longer follows the channel. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            501: components["responses"]["NotImplemented"];
        };
    };
    muteChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** @description JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether to mute the channel (true) or unmute it (false); true if omitted. */
                    mute?: boolean;
                };
            };
        };
        responses: {
            /** @description The channel was muted or unmuted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether events are delivered; true if omitted for a new webhook. */
                    active?: boolean;
                    /** @description Headers to send with every delivery; they are set last and can therefore override the gateway's own headers. */
                    customHeaders?: {
                        [key: string]: string;
                    };
                    /** @description Names of the events to deliver, such as message or poll.vote; an asterisk (*) stands for all events. */
                    events?: string[] | null;
                    /** @description Retry policy for failed deliveries. */
                    retryPolicy?: components["schemas"]["RetryPolicy"];
                    /** @description Secret for the deliveries, which is never returned; how it is used is not documented. */
                    secret?: string;
                    /** @description Id of the session that the webhook is limited to. */
                    sessionId?: string;
                    /**
                     * Format: uri
                     * @description URL that events are posted to.
                     */
                    url: string;
                };
            };
        };
        responses: {
            /** @description The new webhook; the status code is unverified. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook, starting with wh_. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook, starting with wh_. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook, starting with wh_. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether events are delivered. */
                    active?: boolean;
                    /** @description Headers to send with every delivery; they are set last and can therefore override the gateway's own headers. */
                    customHeaders?: {
                        [key: string]: string;
                    };
                    /** @description Names of the events to deliver, such as message or poll.vote; an asterisk (*) stands for all events. */
                    events?: string[] | null;
                    /** @description Retry policy for failed deliveries. */
                    retryPolicy?: components["schemas"]["RetryPolicy"];
                    /** @description Secret for the deliveries, which is never returned; how it is used is not documented. */
                    secret?: string;
                    /** @description Id of the session that the webhook is limited to. */
                    sessionId?: string;
                    /**
                     * Format: uri
                     * @description URL that events are posted to.
                     */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description The updated webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    createRealtimeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeTicket"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    adminListSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    adminSessionBackfillStatus: {
        parameters: {
            query?: never;
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
            /** @description The backfill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    adminStartSessionBackfill: {
        parameters: {
            query?: never;
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
            /** @description The backfill that was started. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            501: components["responses"]["NotImplemented"];
        };
    };
    receiveGatewayEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description The event was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
