// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 4e68d9aeebe7fec83af5d859ffcde4b5b44117ea8f387dfe35be7656a245b496, generator 1.0.0.

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
         * @description Lists the sessions of your organization, always all of them in one page.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Creates a session.
         * @description Creates a session, a further one each time that the request is repeated.
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
         * Gets one session.
         * @description Gets one session with its state and its limits of sending.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Deletes one session.
         * @description Deletes one session.
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
         * Gets the QR code that pairs a session with a phone.
         * @description Gets the QR code that pairs a session with a phone, starts the pairing if need be, and answers 404 until there is a code.
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
         * Asks for a code that pairs a session with a phone.
         * @description Asks for a code to type into a phone, which pairs a session without a QR code.
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
         * Gets who a session is on WhatsApp.
         * @description Gets who a session is on WhatsApp, with 404 as long as it is not paired.
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
         * @description Starts a session, and leaves one that runs as it is.
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
         * @description Stops a session, and leaves one that stands still as it is.
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
         * @description Restarts a session, which can be repeated without harm.
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
         * @description Logs a session out of WhatsApp, which can be repeated without harm.
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
    "/api/v1/sessions/{session}/contacts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells whether a phone number is on WhatsApp.
         * @description Tells whether a phone number is on WhatsApp, for which the session has to be connected.
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
    "/api/v1/sessions/{session}/contacts/{jid}/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets what a person says about themselves.
         * @description Gets what a person says about themselves, which may be an empty text, while the session is connected.
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
         * Gets the address of a person's picture.
         * @description Gets the address of a person's picture, good for a limited time, while the session is connected.
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
         * Blocks a person.
         * @description Blocks a person, and leaves one who is blocked as they are.
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
         * Unblocks a person.
         * @description Unblocks a person, and leaves one who is not blocked as they are.
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
        /**
         * Deletes the gateway's own copy of a chat.
         * @description Deletes the gateway's own copy of a chat and nothing on the phone.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /**
         * Archives, pins or mutes a chat, or undoes it.
         * @description Archives, pins or mutes a chat, or undoes it.
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
         * @description Marks a chat as read, and leaves one that is read as it is.
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
         * Shows in a chat that the session is typing or recording, at an unverified path.
         * @description Shows in a chat that the session is typing or recording, or has paused; its path and statuses are unverified, since no page shows them.
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
         * @description Lists the messages of a chat, the newest first, a page at a time.
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
         * @description Sends a message at once, or puts it into the queue when async is true.
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
         * Takes a message back for everyone.
         * @description Takes a message back for everyone; the request is a DELETE with a body that says where the message is.
         */
        delete: operations["revokeMessage"];
        options?: never;
        head?: never;
        /**
         * Changes the text of a message that was sent.
         * @description Changes the text of a message that was sent.
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
         * @description Removes the session's reaction from a message; the request is a DELETE with a body, and one more of it does no harm.
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
         * @description Forwards a message to another chat; its path is unverified, since no page shows it.
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
         * @description Votes in a poll, in place of an earlier vote of the session.
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
         * @description Lists the groups of a session, always all of them in one page.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Creates a group.
         * @description Creates a group, a further one each time that the request is repeated.
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
         * Gets one group.
         * @description Gets one group.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a group.
         * @description Changes the name or the description of a group, or who may write in it and change it.
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
         * @description Lists the members of a group, always all of them in one page.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Adds people to a group.
         * @description Adds people to a group.
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
         * Makes a member an admin of a group.
         * @description Makes a member an admin of a group.
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
         * Makes an admin of a group a plain member.
         * @description Makes an admin of a group a plain member.
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
         * Lets those in who asked to join a group.
         * @description Lets those in who asked to join a group; not built yet, so every call answers 501.
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
         * Gets the invite of a group.
         * @description Gets the invite of a group.
         */
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /**
         * Replaces the invite of a group.
         * @description Makes the invite of a group void and answers with a new one, and so does every repeat.
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
         * @description Creates a channel; not built yet, so every call answers 501.
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
         * @description Lists the messages of a channel, the newest first, a page at a time, for tokens that may send.
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
         * Stops following a channel.
         * @description Stops following a channel; not built yet, so every call answers 501.
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
         * Mutes a channel or unmutes it.
         * @description Mutes a channel or unmutes it; not built yet, so every call answers 501.
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
         * @description Lists the webhooks of your organization, always all of them in one page.
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
         * Gets one webhook.
         * @description Gets one webhook.
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
         * Changes a webhook.
         * @description Changes a webhook.
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
         * Creates a ticket that opens a WebSocket once.
         * @description Creates a ticket that opens a WebSocket once, known from a guide that shows neither its members nor the whole path.
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
         * Lists sessions for a super admin.
         * @description Lists sessions in one page, for the login token of a super admin alone.
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
         * Gets the state of a session's backfill.
         * @description Gets the state of a session's backfill, which the gateway keeps in memory alone, for the login token of a super admin alone.
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
         * @description Starts a backfill of a session, for the login token of a super admin alone.
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
         * Brings an event to your address.
         * @description Brings an event to the address of a webhook, again when it is not taken, so that events of one id are the same event.
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
        /** @description A page of sessions. */
        SessionPage: {
            /** @description The sessions of this page. */
            data: components["schemas"]["Session"][];
            /** @description Null, since there is only one page. */
            nextCursor?: string | null;
        };
        /** @description A page of messages. */
        MessagePage: {
            /** @description The messages of this page. */
            data: components["schemas"]["Message"][];
            /** @description Cursor of the next page; on the last one null in a chat and the empty text in a channel. */
            nextCursor?: string | null;
        };
        /** @description A page of groups. */
        GroupPage: {
            /** @description The groups of this page. */
            data: components["schemas"]["Group"][];
            /** @description The empty text, since there is only one page. */
            nextCursor?: string | null;
        };
        /** @description A page of members. */
        GroupMemberPage: {
            /** @description The members of this page. */
            data: components["schemas"]["GroupMember"][];
            /** @description The empty text, since there is only one page. */
            nextCursor?: string | null;
        };
        /** @description A page of webhooks. */
        WebhookPage: {
            /** @description The webhooks of this page. */
            data: components["schemas"]["Webhook"][];
            /** @description The empty text, since there is only one page. */
            nextCursor?: string | null;
        };
        /** @description What is known of a phone number. */
        ContactCheck: {
            /** @description Whether the number is on WhatsApp. */
            isOnWhatsApp?: boolean;
            /** @description JID that belongs to the number. */
            jid?: string | null;
            /** @description The number that was asked for. */
            query?: string;
        };
        /** @description What a person says about themselves. */
        ContactAbout: {
            /** @description What the person says about themselves; may be empty. */
            about: string;
        };
        /** @description Picture of a person. */
        ContactPicture: {
            /** @description Id of the picture. */
            id?: string | null;
            /**
             * Format: uri
             * @description Address of the picture, good for a limited time.
             */
            url?: string | null;
        };
        /** @description A WhatsApp number attached to the gateway. */
        Session: {
            /** @description Whether received messages are marked as read by themselves. */
            autoRead?: boolean;
            /**
             * Format: int64
             * @description When the session was created, in milliseconds since 1970.
             */
            createdAt?: number;
            /** @description Id of the person who created the session. */
            createdByUserId?: string | null;
            /** @description Id of the gateway that the session runs on. */
            gatewayId?: string | null;
            /** @description Id of the session, a ULID with or without sess_ before it. */
            id?: string;
            /** @description Whether this is a session for administration. */
            isAdminSession?: boolean;
            /** @description Name that you gave the session. */
            label?: string | null;
            /**
             * Format: int64
             * @description When the session was last connected, in milliseconds since 1970.
             */
            lastConnectedAt?: number | null;
            /** @description Id of the organization that the session belongs to. */
            organizationId?: string;
            /** @description The session's phone number. */
            phoneNumber?: string | null;
            /** @description Whether the session shows that it is typing before it sends. */
            presenceTyping?: boolean;
            /** @description How many messages the session may send in an hour. */
            ratePerHour?: number | null;
            /** @description How many messages the session may send in a minute. */
            ratePerMin?: number | null;
            /** @description State of the session, such as working; a new one is stopped or scan_qr_code. */
            status?: string;
            /**
             * Format: int64
             * @description When the session last changed, in milliseconds since 1970.
             */
            updatedAt?: number;
            /** @description JID made of the session's phone number. */
            waJid?: string | null;
            /** @description The session's hidden id, ending in @lid. */
            waLid?: string | null;
        };
        /** @description Who a session is on WhatsApp. */
        SessionMe: {
            /** @description Whether the session is connected to WhatsApp. */
            connected?: boolean;
            /** @description The session's phone number. */
            phoneNumber?: string | null;
            /** @description Id of the session. */
            sessionId?: string;
            /** @description State of the session, such as working. */
            status?: string;
            /** @description JID made of the session's phone number. */
            waJid?: string | null;
            /** @description The session's hidden id, ending in @lid. */
            waLid?: string | null;
        };
        /** @description A QR code that pairs a session with a phone. */
        QrCode: {
            /** @description What the QR code has to show. */
            code: string;
            /**
             * Format: int64
             * @description When the code runs out; no page states the unit, which is milliseconds since 1970 in the rest of the service.
             */
            expiresAt: number;
        };
        /** @description A code that pairs a session with a phone. */
        PairingCode: {
            /** @description The code to type into the phone; the name of this member is unverified. */
            code?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A backfill of a session, which has further members that are not documented here. */
        BackfillJob: {
            /** @description How many contacts the backfill has brought in. */
            contacts?: number | null;
            /** @description Why the backfill failed. */
            error?: string | null;
            /**
             * Format: int64
             * @description When the backfill ended, in milliseconds since 1970.
             */
            finishedAt?: number | null;
            /** @description How many members of groups the backfill has brought in. */
            groupMembers?: number | null;
            /** @description How many groups the backfill has brought in. */
            groups?: number | null;
            /** @description Id of the backfill. */
            id?: string;
            /** @description Id of the organization that the session belongs to. */
            organizationId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A message of a chat or channel, which has further members that are not documented here. */
        Message: {
            /** @description How far the message came, as WhatsApp's number. */
            ackLevel?: number | null;
            /** @description Text of the message. */
            body?: string | null;
            /** @description JID of the chat that the message is in. */
            chatJid?: string;
            /**
             * Format: int64
             * @description When the message was made, in milliseconds since 1970.
             */
            createdAt?: number;
            /** @description Whether the message was taken back. */
            deleted?: boolean;
            /** @description Way of the message, such as in. */
            direction?: string;
            /** @description Whether the text was changed. */
            edited?: boolean;
            /** @description Why the message could not be sent. */
            error?: string | null;
            /** @description Whether the session itself wrote the message. */
            fromMe?: boolean;
            /** @description Whether the message has a file. */
            hasMedia?: boolean;
            /** @description Id of the message. */
            id?: string | number;
        } & {
            [key: string]: unknown;
        };
        /** @description A message to send, with what its type needs; whether that stands here or in an object of its own is not shown in full. */
        SendMessageRequest: components["schemas"]["SendTextMessage"] | components["schemas"]["SendPollMessage"] | components["schemas"]["SendLocationMessage"] | components["schemas"]["SendContactMessage"] | components["schemas"]["SendMediaMessage"];
        /** @description A file to send. */
        MediaInput: {
            /** @description The file as base64 or as a data URI, 16 MiB at most once decoded. */
            data: string;
            /** @description Media type of the file. */
            mimetype?: string;
            /** @description Text beneath the file. */
            caption?: string;
            /** @description Name of the file. */
            filename?: string;
        };
        /** @description What became of a message. */
        SendResult: {
            /** @description How the message was sent. */
            mode?: string;
            /** @description Id of the message in the queue. */
            outboxId?: string | null;
            /** @description Whether this is the answer of an earlier request with the same Idempotency-Key. */
            replayed?: boolean | null;
            /** @description How far the message came. */
            status?: string;
            /**
             * Format: int64
             * @description When the message was sent, in milliseconds since 1970.
             */
            timestamp?: number | null;
            /** @description Id that WhatsApp gave the message, which a guide calls messageId. */
            waMessageId?: string | null;
        };
        /** @description A group that the session is a member of. */
        Group: {
            /**
             * Format: int64
             * @description When the group was created on WhatsApp, in milliseconds since 1970.
             */
            createdAtWa?: number | null;
            /** @description Text that describes the group. */
            description?: string | null;
            /**
             * Format: int64
             * @description When the session first saw the group, in milliseconds since 1970.
             */
            firstSeenAt?: number;
            /** @description JID of the group, which ends in @g.us. */
            groupJid?: string;
            /** @description Number of the group in the gateway's store. */
            id?: number;
            /** @description Whether admins alone may write. */
            isAnnounce?: boolean;
            /** @description Whether admins alone may change the group. */
            isLocked?: boolean;
            /** @description JID of who owns the group. */
            ownerJid?: string | null;
            /** @description How many members the group has. */
            participantCount?: number;
            /** @description Name of the group. */
            subject?: string | null;
            /**
             * Format: int64
             * @description When the record last changed, in milliseconds since 1970.
             */
            updatedAt?: number;
        };
        /** @description A member of a group. */
        GroupMember: {
            /**
             * Format: int64
             * @description When the member was first seen in the group, in milliseconds since 1970.
             */
            firstSeenAt?: number;
            /** @description JID of the group. */
            groupJid?: string;
            /** @description Number of the membership in the gateway's store. */
            id?: number;
            /**
             * Format: int64
             * @description When the member was last seen in the group, in milliseconds since 1970.
             */
            lastSeenAt?: number | null;
            /** @description The member's hidden id, ending in @lid. */
            lid?: string;
            /**
             * @description Role of the member in the group.
             * @enum {string|null}
             */
            role?: "member" | "admin" | null | (string & {});
            /** @description Session that saw the group. */
            sessionId?: string;
            /** @description Tag of the member in the group. */
            tag?: string | null;
        };
        /** @description The invite of a group. */
        GroupInvite: {
            /** @description The invite, as joining the group takes it. */
            invite: string;
        };
        /** @description A group that the session has joined. */
        JoinedGroup: {
            /** @description JID of the group. */
            groupJid: string;
        };
        /** @description A new channel. */
        Channel: {
            /** @description JID of the channel, which ends in @newsletter. */
            jid?: string;
        };
        /** @description An address that events are delivered to. */
        Webhook: {
            /** @description Whether events are delivered. */
            active?: boolean;
            /**
             * Format: int64
             * @description When the webhook was created, in milliseconds since 1970.
             */
            createdAt?: number;
            /** @description Headers that are sent with every delivery. */
            customHeaders?: {
                [key: string]: string;
            } | null;
            /** @description Names of the events that are delivered; one asterisk means all of them. */
            events?: string[] | null;
            /** @description Id of the webhook, which begins with wh_. */
            id?: string;
            /** @description Id of the organization that the webhook belongs to. */
            organizationId?: string;
            /** @description How a delivery that fails is repeated. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @description Session that the webhook is limited to. */
            sessionId?: string | null;
            /**
             * Format: int64
             * @description When the webhook last changed, in milliseconds since 1970.
             */
            updatedAt?: number;
            /**
             * Format: uri
             * @description Address that events are posted to.
             */
            url?: string;
        };
        /** @description How a delivery that fails is repeated. */
        RetryPolicy: {
            /** @description How often a delivery is tried. */
            attempts?: number;
            /** @description Wait before the next try, in seconds. */
            delaySeconds?: number;
            /** @description How the wait grows, such as exponential. */
            policy?: string;
        };
        /** @description A ticket that opens a WebSocket once, in a form that is not documented. */
        RealtimeTicket: {
            [key: string]: unknown;
        };
        /** @description An event, the same over a webhook and over the WebSocket. */
        Event: {
            /**
             * @description Version of this form.
             * @constant
             */
            schema: "v1";
            /** @description Id of the event, the same in every delivery of it. */
            id: string;
            /** @description Name of the event, such as message, message.status, poll.vote or auth.qr. */
            event: string;
            /** @description Session that the event is of. */
            session?: string;
            /** @description Organization that the event is of. */
            organization?: string;
            /**
             * Format: int64
             * @description When it happened, in milliseconds since 1970.
             */
            timestamp: number;
            /** @description What happened, in the form of the event. */
            payload: {
                [key: string]: unknown;
            };
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
        /** @description A text to send. */
        SendTextMessage: {
            /**
             * @description Kind of the message, which decides what else is needed.
             * @enum {string}
             */
            type: "text";
            /** @description Who gets the message. */
            to: string;
            /** @description Text of the message. */
            text: string;
            /** @description The people that the text mentions. */
            mentions?: string[];
            /** @description Id of the message that this one answers. */
            replyTo?: string;
        };
        /** @description A poll to send. */
        SendPollMessage: {
            /**
             * @description Kind of the message, which decides what else is needed.
             * @enum {string}
             */
            type: "poll";
            /** @description Who gets the message. */
            to: string;
            /** @description Question of the poll. */
            name: string;
            /** @description Answers that the poll offers. */
            options: string[];
            /** @description How many answers of the poll one person may choose. */
            selectableCount?: number;
            /** @description The people that the text mentions. */
            mentions?: string[];
            /** @description Id of the message that this one answers. */
            replyTo?: string;
        };
        /** @description A location to send. */
        SendLocationMessage: {
            /**
             * @description Kind of the message, which decides what else is needed.
             * @enum {string}
             */
            type: "location";
            /** @description Who gets the message. */
            to: string;
            /** @description Latitude in degrees. */
            latitude: number;
            /** @description Longitude in degrees. */
            longitude: number;
            /** @description The people that the text mentions. */
            mentions?: string[];
            /** @description Id of the message that this one answers. */
            replyTo?: string;
        };
        /** @description A person to hand on, by name and phone or by a whole card. */
        SendContactMessage: {
            /**
             * @description Kind of the message, which decides what else is needed.
             * @enum {string}
             */
            type: "contact";
            /** @description Who gets the message. */
            to: string;
            /** @description Person to hand on. */
            contact: {
                /** @description Name of the person. */
                name: string;
                /** @description The person's phone number. */
                phone: string;
                /** @description The whole card, in place of name and phone. */
                vcard?: string;
            } | {
                /** @description The whole card, in place of name and phone. */
                vcard: string;
                /** @description Name of the person. */
                name?: string;
                /** @description The person's phone number. */
                phone?: string;
            };
            /** @description The people that the text mentions. */
            mentions?: string[];
            /** @description Id of the message that this one answers. */
            replyTo?: string;
        };
        /** @description A file to send, as an image, a video, a sound, a document or a sticker. */
        SendMediaMessage: {
            /**
             * @description Kind of the message, which decides what else is needed.
             * @enum {string}
             */
            type: "image" | "video" | "audio" | "document" | "sticker";
            /** @description Who gets the message. */
            to: string;
            /** @description File to send, which a gateway may refuse with 501. */
            media: components["schemas"]["MediaInput"];
            /** @description The people that the text mentions. */
            mentions?: string[];
            /** @description Id of the message that this one answers. */
            replyTo?: string;
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
        /** @description The token lacks the right that the operation needs (forbidden). */
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
        /** @description The body is refused (validation_error), with 400 or 422 depending on the operation. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The token is missing, wrong or expired (unauthorized). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The session is in a state that does not allow this (conflict). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The session has reached its limit of sending (rate_limited). */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The gateway cannot do this, or cannot do it while the session is not connected (not_implemented). */
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
        /** @description How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
        Limit: number;
        /** @description The nextCursor of the page before, unchanged; left out for the first page. */
        Cursor: string;
        /** @description The chat's JID, for example 6281234567890@s.whatsapp.net. */
        Cid: string;
        /** @description The group's JID, which ends in @g.us. */
        Gid: string;
        /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
        Jid: string;
        /** @description Id that WhatsApp gave the message. */
        Mid: string;
        /** @description Id of the webhook, which begins with wh_. */
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
                    /** @description Whether received messages are marked as read by themselves. */
                    autoRead?: boolean;
                    /** @description Name that you give the session. */
                    label?: string;
                    /** @description Whether the session shows that it is typing before it sends. */
                    presenceTyping?: boolean;
                    /** @description Whether the session is started at once. */
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
            /** @description The session is deleted. */
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
                    /** @description Number of the phone, digits only. */
                    phone: string;
                };
            };
        };
        responses: {
            /** @description The code. */
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
            /** @description Who the session is. */
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
    checkContact: {
        parameters: {
            query: {
                /** @description The phone number to look up. */
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
            /** @description What is known of the number. */
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
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person's text. */
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
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
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
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is blocked. */
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
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is not blocked any more. */
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
                /** @description The chat's JID, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy is deleted. */
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
                /** @description The chat's JID, for example 6281234567890@s.whatsapp.net. */
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
                     * @description Until when the chat is muted, in milliseconds since 1970.
                     */
                    mutedUntil?: number;
                    /** @description Whether the chat is pinned. */
                    pinned?: boolean;
                    /** @description Whether to end the muting, which goes before mutedUntil; false when left out. */
                    unmute?: boolean;
                };
            };
        };
        responses: {
            /** @description The chat as it is now. */
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
                /** @description The chat's JID, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat as it is now. */
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
                /** @description The chat's JID, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to show.
                     * @enum {string}
                     */
                    state: "composing" | "paused" | "recording";
                };
            };
        };
        responses: {
            /** @description The chat shows it. */
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
                /** @description The chat's JID, for example 6281234567890@s.whatsapp.net. */
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
                /** @description Whether to put the message into the queue and answer at once, in which case no limit of sending refuses it; false when left out. */
                async?: boolean;
            };
            header?: {
                /** @description A key of your own choice, the same when the request is repeated, so that your organization sends the message only once. */
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
            /** @description The message is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            /** @description The message is in the queue. */
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
                /** @description Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Who wrote the message; empty for the session's own. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** @description The message is taken back. */
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
                /** @description Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description The new text. */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description The change is sent. */
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
                /** @description Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description The emoji to react with. */
                    emoji?: string;
                    /** @description Who wrote the message; empty for the session's own. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** @description The reaction is sent; the status is unverified. */
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
                /** @description Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Taken and ignored. */
                    emoji?: string;
                    /** @description Who wrote the message; empty for the session's own. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** @description The reaction is removed. */
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
                /** @description Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Who wrote the message; empty for the session's own. */
                    sender?: string;
                    /** @description Chat to forward the message to. */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description The message is forwarded. */
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
                /** @description Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Chat that the message is in. */
                    chat: string;
                    /** @description Texts of the options to vote for; none of them clears the vote. */
                    options?: string[] | null;
                    /** @description Who wrote the message; empty for the session's own. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** @description The vote is sent. */
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
                    /** @description The first members. */
                    participants: string[];
                };
            };
        };
        responses: {
            /** @description The new group, in a form and with a status that are unverified. */
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
                    /** @description The invite; the name of this member is unverified. */
                    invite?: string;
                };
            };
        };
        responses: {
            /** @description The group that the session is in now. */
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
                /** @description The group's JID, which ends in @g.us. */
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
                /** @description The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether admins alone may write. */
                    announce?: boolean;
                    /** @description Text that describes the group. */
                    description?: string;
                    /** @description Whether admins alone may change the group. */
                    locked?: boolean;
                    /** @description Name of the group. */
                    subject?: string;
                };
            };
        };
        responses: {
            /** @description The group is changed. */
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
                /** @description The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is out of the group. */
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
                /** @description The group's JID, which ends in @g.us. */
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
                /** @description The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The people to add. */
                    participants: string[];
                };
            };
        };
        responses: {
            /** @description The people are added. */
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
                /** @description The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is removed. */
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
                /** @description The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is an admin. */
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
                /** @description The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The admin is a plain member. */
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
                /** @description The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people are in the group; this status is unverified. */
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
                /** @description The group's JID, which ends in @g.us. */
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
                /** @description The group's JID, which ends in @g.us. */
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
                    /** @description Text that describes the channel. */
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
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
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
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session does not follow the channel any more. */
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
                /** @description JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether to mute the channel, and not to unmute it; true when left out. */
                    mute?: boolean;
                };
            };
        };
        responses: {
            /** @description The channel is muted or not, as asked. */
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
                    /** @description Whether events are delivered; true when left out of a new webhook. */
                    active?: boolean;
                    /** @description Headers to send with every delivery, set last, so that they can replace the gateway's own. */
                    customHeaders?: {
                        [key: string]: string;
                    };
                    /** @description Names of the events to deliver, such as message or poll.vote; one asterisk means all of them. */
                    events?: string[] | null;
                    /** @description How a delivery that fails is repeated. */
                    retryPolicy?: components["schemas"]["RetryPolicy"];
                    /** @description A secret for the deliveries, which no answer ever shows; how it is used is not documented. */
                    secret?: string;
                    /** @description Session that the webhook is limited to. */
                    sessionId?: string;
                    /**
                     * Format: uri
                     * @description Address that events are posted to.
                     */
                    url: string;
                };
            };
        };
        responses: {
            /** @description The new webhook; the status is unverified. */
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
                /** @description Id of the webhook, which begins with wh_. */
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
                /** @description Id of the webhook, which begins with wh_. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is deleted. */
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
                /** @description Id of the webhook, which begins with wh_. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether events are delivered. */
                    active?: boolean;
                    /** @description Headers to send with every delivery, set last, so that they can replace the gateway's own. */
                    customHeaders?: {
                        [key: string]: string;
                    };
                    /** @description Names of the events to deliver, such as message or poll.vote; one asterisk means all of them. */
                    events?: string[] | null;
                    /** @description How a delivery that fails is repeated. */
                    retryPolicy?: components["schemas"]["RetryPolicy"];
                    /** @description A secret for the deliveries, which no answer ever shows; how it is used is not documented. */
                    secret?: string;
                    /** @description Session that the webhook is limited to. */
                    sessionId?: string;
                    /**
                     * Format: uri
                     * @description Address that events are posted to.
                     */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description The webhook as it is now. */
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
            /** @description The backfill that has begun. */
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
            /** @description The event is taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
