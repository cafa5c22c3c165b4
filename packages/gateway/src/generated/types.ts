// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 05832d3453554e2d718115b8e3c74e727d9b899b9e5df9d3900ce3e46adf1eac, generator 1.0.0.

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
         *
         * Lists the sessions of your organization, newest first, always as one page; an API key with only the capability read cannot list sessions.
         */
        get: operations["listSessions"];
        put?: never;
        /**
         * Creates a session.
         *
         * Creates a session, which is stopped in the response even if start is true; each repeated request creates a further session, and a session whose start fails exists nevertheless.
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
         *
         * Retrieves a session with its status and its rate limits for sending.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Deletes a session.
         *
         * Deletes a session, disables the OAuth apps that are bound to it, and revokes their grants.
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
         *
         * Retrieves the QR code for pairing a session with a phone; starts the pairing if necessary, and returns 404 until a code is available, and 409 for a session that was paired before or is being paired without a QR code. The code can have expired, so compare expiresAt.
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
         *
         * Requests a code to enter on a phone, which pairs a session without a QR code; returns 409 while a pairing is running and for a session that was paired before.
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
         *
         * Retrieves the WhatsApp identity of a session; returns 404 until the session is paired.
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
         *
         * Starts a session; has no effect if the session is running, and returns 400 if it was never paired.
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
         *
         * Stops a session; has no effect if the session is stopped.
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
         *
         * Stops and starts a session; returns 400 after stopping it if it was never paired.
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
         *
         * Logs a session out of WhatsApp, disables the OAuth apps that are bound to it, and revokes their grants; has no effect if the session is logged out. The session cannot be paired again.
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
         *
         * Lists the contacts that a session has seen, from the gateway's own store; also available while the session is offline.
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
         *
         * Checks whether a phone number is on WhatsApp; requires a connected session.
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
         *
         * Retrieves a contact by its LID, with the groups that it was seen in; a phone JID is not accepted.
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
         *
         * Retrieves the about text of a contact, which may be empty; requires a connected session.
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
         *
         * Retrieves the URL of a contact's profile picture, which is valid for a limited time; requires a connected session. A missing or hidden picture is usually 500 (internal), because it is an error of the WhatsApp library.
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
         *
         * Blocks a contact; has no effect if the contact is already blocked.
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
         *
         * Unblocks a contact; has no effect if the contact is not blocked.
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
         *
         * Lists the chats of a session by their last message, newest first, one page at a time; chats without messages are left out. A chat that receives a message moves to the front while the list is read.
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
         *
         * Retrieves a chat by its JID or by an alias of it.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /**
         * Deletes the gateway's copy of a chat.
         *
         * Deletes the gateway's copy of a chat, but not its messages; nothing is deleted on the phone. Accepts only the stored JID of the chat, and no alias.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /**
         * Archives, pins or mutes a chat, or reverts these settings.
         *
         * Archives, pins or mutes a chat, or reverts these settings; accepts only the stored JID of the chat, and no alias.
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
         *
         * Marks a chat as read in the gateway, without a read receipt on WhatsApp; has no effect if the chat is already read. Accepts only the stored JID of the chat, and no alias.
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
        /**
         * Subscribes to the presence of a chat.
         *
         * Subscribes to the presence of a chat and returns the state unknown; the actual state follows as event presence.update.
         */
        get: operations["getChatPresence"];
        /**
         * Sets the presence of a session in a chat to typing or recording.
         *
         * Sets the presence of a session in a chat to typing, recording or paused. Browsers cannot call this operation, because the gateway does not allow PUT across origins.
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
         *
         * Lists the messages of a chat, last stored first, one page at a time; imported messages are stored late, so sort by timestamp where the order matters. An unknown chat has an empty list.
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
         *
         * Sends a message; after 503 it is unknown whether it was sent, and a message with async=true is accepted with 202 but never sent by the published version of the gateway. A response with 200 can have status failed and no message: the key of a failed message stays used, so send again with a new key.
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
         *
         * Revokes a message for everyone; the request is a DELETE with a body that identifies the message. Whether the message exists is not checked.
         */
        delete: operations["revokeMessage"];
        options?: never;
        head?: never;
        /**
         * Edits the text of a sent message.
         *
         * Edits the text of a sent message; whether the message exists is not checked.
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
         *
         * Reacts to a message with an emoji; without an emoji, the reaction of the session is removed.
         */
        post: operations["addReaction"];
        /**
         * Removes the session's reaction from a message.
         *
         * Removes the session's reaction from a message; the request is a DELETE with a body and can be safely repeated.
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
         * Forwards a message to another chat.
         *
         * Forwards a message to another chat; whether the message exists is not checked.
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
         *
         * Votes in a poll, replacing an earlier vote of the session; a vote cannot be cleared.
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
         *
         * Lists the groups of a session, always as one page.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Creates a group.
         *
         * Creates a group; each repeated request creates a further group.
         */
        post: operations["createGroup"];
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
        /** Retrieves a group. */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates a group.
         *
         * Updates the name or description of a group, or who can send messages to it and edit it; at least one change is required. The changes are made one after the other, so after an error some of them can be in effect.
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
        /** Leaves a group. */
        post: operations["leaveGroup"];
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
        /** Joins a group by its invite. */
        post: operations["joinGroup"];
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
         *
         * Lists the members of a group, always as one page; an unknown group has an empty list.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /** Adds members to a group. */
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
        /** Removes a member from a group. */
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
        /** Promotes a member of a group to admin. */
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
        /** Demotes an admin of a group to a regular member. */
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
         *
         * Approves requests to join a group; not implemented yet, so every valid call returns 501.
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
        /** Retrieves the invite of a group. */
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /**
         * Replaces the invite of a group.
         *
         * Revokes the invite of a group and returns a new one; each repeated request does so again.
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
         *
         * Creates a channel; not implemented yet, so every valid call returns 501.
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
         *
         * Lists the messages of a channel, last stored first, one page at a time; requires the capability send although it only reads.
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
    "/api/v1/sessions/{session}/channels/{jid}:follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follows a channel.
         *
         * Follows a channel; not implemented yet, so every call returns 501.
         */
        post: operations["followChannel"];
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
         *
         * Unfollows a channel; not implemented yet, so every call returns 501.
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
         *
         * Mutes or unmutes a channel; not implemented yet, so every valid call returns 501.
         */
        post: operations["muteChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the presence of a session to online or offline.
         *
         * Sets the presence of the whole WhatsApp account of a session to online or offline. Browsers cannot call this operation, because the gateway does not allow PUT across origins.
         */
        put: operations["setPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Posts a WhatsApp status update.
         *
         * Posts a WhatsApp status update; not implemented yet, so every valid call returns 501, for text as well.
         */
        post: operations["postStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the status of the latest backup import of a session.
         *
         * Retrieves the status of the latest backup import of a session, and returns 404 if there is none.
         */
        get: operations["backupStatus"];
        put?: never;
        /**
         * Imports an encrypted WhatsApp backup into a session.
         *
         * Imports an encrypted WhatsApp backup (crypt15) into a session; it is decrypted before the response, which is 400 for a wrong key, and imported afterwards. Only one import per session can run at a time (409), and only one can succeed in 24 hours (429).
         */
        post: operations["importBackup"];
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
         *
         * Lists the webhooks of your organization, newest first, always as one page.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Creates a webhook.
         *
         * Creates a webhook; each repeated request creates a further webhook.
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
        /** Retrieves a webhook. */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Deletes a webhook.
         *
         * Deletes a webhook; deliveries that are waiting are not sent.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Updates a webhook.
         *
         * Updates a webhook. Omitted fields stay as they are, except sessionId: a change without it removes the limit to a session.
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
         *
         * Creates a single-use ticket for opening a WebSocket, which expires after 30 seconds. The scope firehose requires the login token of a super admin in place of the capability events.
         */
        post: operations["createRealtimeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the OAuth apps of your organization.
         *
         * Lists the OAuth apps of your organization, oldest first, one page at a time.
         */
        get: operations["listOAuthApps"];
        put?: never;
        /**
         * Creates an OAuth app.
         *
         * Creates an OAuth app and returns its client secret, which is never shown again; each repeated request creates a further app. Returns 404 if the session does not belong to your organization.
         */
        post: operations["createOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves an OAuth app. */
        get: operations["getOAuthApp"];
        put?: never;
        post?: never;
        /**
         * Deletes an OAuth app.
         *
         * Deletes an OAuth app and revokes its grants and refresh tokens.
         */
        delete: operations["deleteOAuthApp"];
        options?: never;
        head?: never;
        /**
         * Updates an OAuth app.
         *
         * Updates an OAuth app; omitted fields stay as they are. The app is checked as a whole, so leaving the mode group requires modes and an empty groupJid in one request.
         */
        patch: operations["updateOAuthApp"];
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces the client secret of an OAuth app.
         *
         * Replaces the client secret of an OAuth app and returns the new one, which is never shown again; the old secret is invalid immediately. Returns 400 for a public app.
         */
        post: operations["rotateOAuthAppSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enables an OAuth app.
         *
         * Enables an OAuth app; has no effect if the app is active.
         */
        post: operations["enableOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disables an OAuth app.
         *
         * Disables an OAuth app and keeps its grants; has no effect if the app is disabled.
         */
        post: operations["disableOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the grants of an OAuth app.
         *
         * Lists the grants of an OAuth app, oldest first and including revoked grants, one page at a time.
         */
        get: operations["listOAuthAppGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants/{grantId}": {
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
         * Revokes a grant of an OAuth app.
         *
         * Revokes a grant of an OAuth app; access tokens stay valid until they expire.
         */
        delete: operations["revokeOAuthAppGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants:revoke-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revokes all grants of an OAuth app.
         *
         * Revokes all grants of an OAuth app; has no effect if all of them are revoked.
         */
        post: operations["revokeAllOAuthAppGrants"];
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
         *
         * Lists sessions as one page; available only to the login token of a super admin.
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
         *
         * Retrieves the status of a session's backfill, which the gateway keeps only in memory; available only to the login token of a super admin.
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
         *
         * Starts a backfill of the contacts and groups of a session, without messages; if the session is disconnected, the backfill starts and then fails. Available only to the login token of a super admin.
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
         *
         * Delivers an event to the URL of a webhook, again until it is accepted or the attempts are used up; deliveries with the same id are the same event, and their order is not guaranteed.
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
        ErrorEnvelope: ErrorEnvelope;
        Contact: Contact;
        ContactPage: ContactPage;
        ContactDetail: ContactDetail;
        ContactCheck: ContactCheck;
        Session: Session;
        SessionPage: SessionPage;
        SessionMe: SessionMe;
        BackfillJob: Backfill;
        Chat: Chat;
        Message: Message;
        Group: Group;
        GroupMember: GroupMember;
        MediaInput: Media;
        SendMessageRequest: MessageRequest;
        SendResult: SentMessage;
        RetryPolicy: RetryPolicy;
        Webhook: Webhook;
        WebhookInput: WebhookChanges;
        Event: WebhookEvent;
        BackfillImport: BackupImport;
        ChatPage: ChatPage;
        MediaMeta: MessageMedia;
        MessagePage: MessagePage;
        GroupPage: GroupPage;
        GroupInfo: GroupInfo;
        GroupMemberPage: GroupMemberPage;
        AlbumMedia: AlbumMedia;
        WebhookPage: WebhookPage;
        WebhookCreate: NewWebhook;
        OAuthApp: OAuthApp;
        OAuthAppWithSecret: OAuthAppWithSecret;
        OAuthGrant: OAuthGrant;
        OAuthAppPage: OAuthAppPage;
        OAuthGrantPage: OAuthGrantPage;
        OAuthAppCreate: NewOAuthApp;
        OAuthAppUpdate: OAuthAppChanges;
        PresenceStatus: Presence;
        RealtimeTicketRequest: RealtimeTicketRequest;
        RealtimeTicket: RealtimeTicket;
        RealtimeControlFrame: RealtimeControlFrame;
        MentionData: MentionData;
        PollData: PollData;
        LocationData: LocationData;
        ContactData: ContactData;
        MessagePayload: MessagePayload;
        PollRecapPayload: PollRecapPayload;
        MessageStatusPayload: MessageStatusPayload;
        SessionStatusPayload: SessionStatusPayload;
        AuthQRPayload: AuthQRPayload;
        AuthCodePayload: AuthCodePayload;
        GroupPayload: GroupPayload;
        ChatUpdatePayload: ChatUpdatePayload;
        ContactUpdatePayload: ContactUpdatePayload;
        CallPayload: CallPayload;
        NewsletterPayload: NewsletterPayload;
        MessageEvent: MessageEvent;
        PollRecapEvent: PollRecapEvent;
        MessageStatusEvent: MessageStatusEvent;
        SessionStatusEvent: SessionStatusEvent;
        AuthQREvent: AuthQREvent;
        AuthCodeEvent: AuthCodeEvent;
        PresenceEvent: PresenceEvent;
        GroupEvent: GroupEvent;
        ChatUpdateEvent: ChatUpdateEvent;
        ContactUpdateEvent: ContactUpdateEvent;
        CallEvent: CallEvent;
        NewsletterEvent: NewsletterEvent;
        QrCode: QrCode;
        PairingCode: PairingCode;
        PostedStatus: PostedStatus;
        ContactAbout: ContactAbout;
        ContactPicture: ContactPicture;
        JoinedGroup: JoinedGroup;
        GroupInvite: GroupInvite;
        Channel: Channel;
        SendTextMessage: SendTextMessage;
        SendPollMessage: SendPollMessage;
        SendLocationMessage: SendLocationMessage;
        SendContactMessage: SendContactMessage;
        SendMediaMessage: SendMediaMessage;
        SendAlbumMessage: SendAlbumMessage;
    };
    responses: {
        /** The request is invalid (validation_error); unknown fields and a missing body count as invalid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The credentials are missing, invalid or expired (unauthorized). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The credentials lack the capability that the operation requires (forbidden). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The session or resource does not exist or belongs to another organization (not_found). */
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
                "application/json": ErrorEnvelope;
            };
        };
        /** The current state of the session does not allow the operation (conflict). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The rate limit of the session, or the daily limit of backup imports, is reached (rate_limited). */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The gateway does not support the operation, or the session is not connected (not_implemented). */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The operation failed in the gateway or on WhatsApp, or the request body is too large (internal). */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** No gateway process serves the session, or it did not respond in time (gateway_unavailable); whether the operation was carried out is unknown. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
    };
    parameters: {
        /**
         * Id of the session, which is one WhatsApp number attached to the gateway.
         * @example sess_01HZX
         */
        Session: string;
        /** Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
        Limit: number;
        /** The nextCursor of the previous page, unchanged; omitted for the first page. */
        Cursor: string;
        /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
        Cid: string;
        /** JID of the group, ending in @g.us. */
        Gid: string;
        /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
        Jid: string;
        /** WhatsApp id of the message. */
        Mid: string;
        /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
        Id: string;
        /** LID (hidden id) of the contact, for example 205227043110953@lid. */
        Lid: string;
        /** Id of the grant, starting with ogr_. */
        GrantId: string;
        /** Number of items per page; silently clamped to at most 200, and 50 if omitted, 0 or negative. */
        OAuthLimit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Error response body of the gateway. */
export interface ErrorEnvelope {
    /** The error. */
    error: {
        /** Error code; each has one status. */
        code: "validation_error" | "unauthorized" | "forbidden" | "not_found" | "conflict" | "rate_limited" | "internal" | "not_implemented" | "gateway_unavailable" | (string & {});
        /** Error message, in one sentence. */
        message: string;
        /** Further details of the error; other fields are possible. */
        details?: {
            /** Problems of the request, one sentence each, with validation_error. */
            errors?: string[];
            /** Time to wait before the next message, in seconds, with rate_limited. */
            retryAfterSeconds?: number;
        } & {
            [key: string]: unknown;
        };
    };
}
/** Contact that the session has seen. */
export interface Contact {
    /** Name of the contact's business account; absent if unknown. */
    businessName?: string;
    /** LID (hidden id) of the contact, ending in @lid. */
    lid: string;
    /** Name of the contact; absent if unknown. */
    name?: string;
    /** Phone number of the contact, digits only; absent if unknown. */
    phoneNumber?: string;
    /** Where the contact was seen: dm if there is a direct chat, otherwise group. */
    source: "dm" | "group" | (string & {});
}
/** A page of contacts. */
export interface ContactPage {
    /** Contacts on this page. */
    data: Contact[];
    /** Cursor of the next page; absent on the last page. */
    nextCursor?: string;
}
/** Contact with the groups that it was seen in. */
export interface ContactDetail {
    /** Whether there is a direct chat with the contact. */
    dm: boolean;
    /** Groups that the contact was seen in. */
    groups: {
        /** JID of the group. */
        jid: string;
        /**
         * Time at which the contact was last seen in the group, in milliseconds since the Unix epoch.
         *
         * Format: int64
         */
        lastSeen: number;
        /** Name of the group. */
        name?: string;
        /** Role of the contact in the group: member, admin or superadmin. */
        role: string;
        /** Tag of the contact in the group. */
        tag?: string;
    }[];
    /** Identity of the contact. */
    identity?: {
        /** Name of the contact's business account. */
        businessName?: string;
        /**
         * Time at which the contact was first seen, in milliseconds since the Unix epoch.
         *
         * Format: int64
         */
        firstSeenAt: number;
        /**
         * Numeric id of the contact in the gateway's store.
         *
         * Format: int64
         */
        id: number;
        /** LID (hidden id) of the contact, ending in @lid. */
        lid: string;
        /** Name of the contact. */
        name?: string;
        /** JID based on the contact's phone number. */
        phoneJid?: string;
        /** Phone number of the contact, digits only. */
        phoneNumber?: string;
        /**
         * Time at which the record was last updated, in milliseconds since the Unix epoch.
         *
         * Format: int64
         */
        updatedAt: number;
    };
}
/** Result of looking up a phone number. */
export interface ContactCheck {
    /** Whether the number is on WhatsApp. */
    isOnWhatsApp: boolean;
    /** JID of the phone number; absent if it is not on WhatsApp. */
    jid?: string;
    /** Phone number that was looked up. */
    query: string;
}
/** WhatsApp number attached to the gateway. */
export interface Session {
    /** Whether received messages are automatically marked as read. */
    autoRead: boolean;
    /**
     * Time at which the session was created, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    createdAt: number;
    /** Id of the user who created the session. */
    createdByUserId?: string;
    /** Id of the gateway that the session runs on. */
    gatewayId: string;
    /** Id of the session, sess_ followed by a ULID. */
    id: string;
    /** Whether this is an administration session. */
    isAdminSession: boolean;
    /** Label of the session. */
    label?: string;
    /**
     * Time at which the session was last connected, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    lastConnectedAt?: number;
    /** Id of the organization that the session belongs to. */
    organizationId: string;
    /** Phone number of the session, digits only; set only for the administration session. */
    phoneNumber?: string;
    /** Whether the session shows a typing indicator after it has automatically marked a message as read. */
    presenceTyping: boolean;
    /**
     * Number of messages that the session may send per hour; 0 or less means no limit.
     *
     * Format: int64
     */
    ratePerHour: number;
    /**
     * Number of messages that the session may send per minute; 0 or less means no limit.
     *
     * Format: int64
     */
    ratePerMin: number;
    /** Status of the session. */
    status: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out" | (string & {});
    /**
     * Time at which the session was last updated, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    updatedAt: number;
    /** JID based on the session's phone number, including the device part; kept after a logout. */
    waJid?: string;
    /** LID (hidden id) of the session, ending in @lid. */
    waLid?: string;
}
/** A page of sessions. */
export interface SessionPage {
    /** Sessions on this page. */
    data: Session[];
    /** Never set, because there is only one page. */
    nextCursor?: string;
}
/** WhatsApp identity of a session. */
export interface SessionMe {
    /** Whether the session is connected to WhatsApp, which is the case exactly if its status is working. */
    connected: boolean;
    /** Phone number of the session. */
    phoneNumber?: string;
    /** Id of the session. */
    sessionId: string;
    /** Status of the session, as in the session itself. */
    status: string;
    /** JID based on the session's phone number. */
    waJid?: string;
    /** LID (hidden id) of the session, ending in @lid. */
    waLid?: string;
}
/** Backfill of a session, which is kept only in the memory of the gateway process. */
export interface Backfill {
    /**
     * Number of contacts imported by the backfill; 0 until it finishes.
     *
     * Format: int64
     */
    contacts: number;
    /** Reason why the backfill failed. */
    error?: string;
    /**
     * Time at which the backfill finished, in milliseconds since the Unix epoch; absent until then.
     *
     * Format: int64
     */
    finishedAt?: number;
    /**
     * Number of group members imported by the backfill; 0 until it finishes.
     *
     * Format: int64
     */
    groupMembers: number;
    /**
     * Number of groups imported by the backfill; 0 until it finishes.
     *
     * Format: int64
     */
    groups: number;
    /** Id of the backfill, starting with bf_. */
    id: string;
    /** Id of the organization that the session belongs to. */
    organizationId: string;
    /** Id of the session. */
    sessionId: string;
    /**
     * Time at which the backfill started, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    startedAt: number;
    /** Status of the backfill. */
    status: "running" | "succeeded" | "failed" | (string & {});
}
/** Conversation with a contact or a group. */
export interface Chat {
    /** Whether the chat is archived. */
    archived: boolean;
    /**
     * Numeric id of the chat in the gateway's store.
     *
     * Format: int64
     */
    id: number;
    /** JID of the contact or group. */
    jid: string;
    /**
     * Time of the last message, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    lastMessageAt?: number;
    /**
     * Time until which the chat is muted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    mutedUntil?: number;
    /** Name of the contact or group. */
    name?: string;
    /** Whether the chat is pinned. */
    pinned: boolean;
    /** Id of the session that the chat belongs to. */
    sessionId: string;
    /** Type of the chat. */
    type: "dm" | "group" | "newsletter" | "broadcast" | "status" | (string & {});
    /**
     * Number of unread messages; the published version of the gateway does not count them, so it stays 0.
     *
     * Format: int64
     */
    unreadCount: number;
    /** LID and phone JID of the contact, if both are known; retrieving the chat and listing its messages accept them as well. */
    aliases?: string[];
}
/** Message of a chat or channel; fields without a value are left out. */
export interface Message {
    /**
     * Delivery state as WhatsApp's number; not set by the published version of the gateway.
     *
     * Format: int64
     */
    ackLevel?: number;
    /** Text of the message; for a stored message without text, the payload of its event as JSON. */
    body?: string;
    /** JID of the chat that the message is in: the LID of the contact once it is known. */
    chatJid: string;
    /**
     * Time at which the message was stored, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    createdAt: number;
    /** Whether the message was revoked. */
    deleted: boolean;
    /** Direction of the message: received (in) or sent (out). */
    direction: "in" | "out" | (string & {});
    /** Whether the text was edited. */
    edited: boolean;
    /** Reason why the message could not be sent; not set by the published version of the gateway. */
    error?: string;
    /** Whether the message was sent by the session itself. */
    fromMe: boolean;
    /** Whether the message has a media file. */
    hasMedia: boolean;
    /** Id of the message in the gateway, msg_ followed by a ULID; not the WhatsApp id, which is waMessageId. */
    id: string;
    /** Media file of the message, without its content. */
    media?: MessageMedia;
    /** Names of the mentioned contacts, by the part of their JID before the at sign. */
    mentionNames?: {
        [key: string]: string;
    };
    /** JIDs of the mentioned contacts; null for a received message without mentions. */
    mentions?: string[] | null;
    /** WhatsApp id of the message that this message replies to. */
    quotedMessageId?: string;
    /** JID of the sender. */
    senderJid?: string;
    /** LID (hidden id) of the sender. */
    senderLid?: string;
    /** Name of the sender. */
    senderName?: string;
    /** Id of the session. */
    sessionId: string;
    /** Delivery status of a sent message; absent for received messages. */
    status?: "pending" | "sent" | "delivered" | "read" | "played" | "failed" | (string & {});
    /**
     * Time of the message, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Type of the message, such as text, image, video, audio, document, sticker, album, location, contact or poll. */
    type: string;
    /** WhatsApp id of the message, as accepted by the operations on messages. */
    waMessageId: string;
}
/** Group that the session is a member of. */
export interface Group {
    /**
     * Time at which the group was created on WhatsApp, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    createdAtWa?: number;
    /** Description of the group. */
    description?: string;
    /**
     * Time at which the session first saw the group, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    firstSeenAt: number;
    /** JID of the group, ending in @g.us. */
    groupJid: string;
    /**
     * Numeric id of the group in the gateway's store.
     *
     * Format: int64
     */
    id: number;
    /** Whether only admins can send messages. */
    isAnnounce?: boolean;
    /** Whether only admins can edit the group. */
    isLocked?: boolean;
    /** JID of the group's owner. */
    ownerJid?: string;
    /**
     * Number of members of the group.
     *
     * Format: int64
     */
    participantCount?: number;
    /** Name of the group. */
    subject?: string;
    /**
     * Time at which the record was last updated, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    updatedAt: number;
}
/** Member of a group. */
export interface GroupMember {
    /**
     * Time at which the member was first seen in the group, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    firstSeenAt: number;
    /** JID of the group. */
    groupJid: string;
    /**
     * Numeric id of the membership in the gateway's store.
     *
     * Format: int64
     */
    id: number;
    /**
     * Time at which the member was last seen in the group, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    lastSeenAt: number;
    /** LID (hidden id) of the member, ending in @lid. */
    lid: string;
    /** Role of the member in the group; superadmin is the owner. */
    role: "member" | "admin" | "superadmin" | (string & {});
    /** Id of the session that saw the group. */
    sessionId: string;
    /** Tag of the member in the group. */
    tag?: string;
}
/** Media file to send, given by exactly one of data and url. */
export type Media = {
    /** Content of the file as base64 or as a data URI, at most 16 MiB after decoding. */
    data?: string;
    /** Media type of the file; detected if omitted. */
    mimetype?: string;
    /** Caption of the file. */
    caption?: string;
    /** Name of the file. */
    filename?: string;
    /**
     * URL (http or https) that the gateway downloads the file from, without credentials, within 30 seconds; at most 16 MiB.
     *
     * Format: uri
     */
    url?: string;
} & ({
    url?: never;
    /** Content of the file as base64 or as a data URI, at most 16 MiB after decoding. */
    data: string;
} | {
    data?: never;
    /**
     * URL (http or https) that the gateway downloads the file from, without credentials, within 30 seconds; at most 16 MiB.
     *
     * Format: uri
     */
    url: string;
});
/** Message to send, with the fields that its type requires. */
export type MessageRequest = SendTextMessage | SendPollMessage | SendLocationMessage | SendContactMessage | SendMediaMessage | SendAlbumMessage;
/** Result of sending a message. */
export interface SentMessage {
    /** Mode in which the message was sent: sync, or async if it is queued or still being sent. */
    mode: "sync" | "async" | (string & {});
    /** Id of the message in the outbox, starting with out_; absent for a message that was sent immediately by this request. */
    outboxId?: string;
    /** Whether this is the result of an earlier request with the same Idempotency-Key; absent if not. */
    replayed?: boolean;
    /** Status of the message: sent, or failed if an earlier request with the same Idempotency-Key failed; absent if it is queued or still being sent. */
    status?: "sent" | "failed" | (string & {});
    /**
     * Time at which the message was sent, in milliseconds since the Unix epoch, or at which the result of an earlier request last changed.
     *
     * Format: int64
     */
    timestamp?: number;
    /** WhatsApp id of the message; absent if it was not sent. */
    waMessageId?: string;
}
/** Retry policy for failed deliveries, with all three fields. */
export interface RetryPolicy {
    /**
     * Number of delivery attempts in total; 15 if it is 0 or less.
     *
     * Format: int64
     */
    attempts: number;
    /**
     * Delay before the second attempt, in seconds; 2 if it is 0 or less.
     *
     * Format: int64
     */
    delaySeconds: number;
    /** Backoff policy: exponential doubles the delay after each attempt, and any other value keeps it constant. */
    policy: string;
}
/** Webhook that events are delivered to; its secret is never returned. */
export interface Webhook {
    /** Whether events are delivered. */
    active: boolean;
    /**
     * Time at which the webhook was created, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    createdAt: number;
    /** Headers that are sent with every delivery; absent if there are none. */
    customHeaders?: {
        [key: string]: string;
    };
    /** Names of the events that are delivered; an asterisk (*) stands for all events. */
    events: string[];
    /** Id of the webhook, starting with wh_. */
    id: string;
    /** Id of the organization that the webhook belongs to. */
    organizationId: string;
    /** Retry policy for failed deliveries. */
    retryPolicy: RetryPolicy;
    /** Id of the session that the webhook is limited to; absent if it covers all sessions. */
    sessionId?: string;
    /**
     * Time at which the webhook was last updated, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    updatedAt: number;
    /** URL that events are posted to. */
    url: string;
}
/** Changes of a webhook. */
export interface WebhookChanges {
    /** Whether events are delivered; unchanged if omitted. */
    active?: boolean;
    /** Headers to send with every delivery; they cannot override Content-Type and the gateway's own headers, and replace all earlier ones. */
    customHeaders?: {
        [key: string]: string;
    };
    /** Names of the events to deliver, such as message or poll.vote, which are not checked; an asterisk (*) stands for all events. */
    events?: string[] | null;
    /** Retry policy for failed deliveries. */
    retryPolicy?: RetryPolicy;
    /** Secret that deliveries are signed with, which is never returned; unchanged if omitted, and removed by an empty string. */
    secret?: string;
    /** Id of the session that the webhook is limited to; removed if omitted, so send it with every change. */
    sessionId?: string;
    /** URL that events are posted to; its form is not checked. */
    url?: string;
}
/** Event, identical over a webhook and over the WebSocket. */
export type WebhookEvent = MessageEvent | PollRecapEvent | MessageStatusEvent | SessionStatusEvent | AuthQREvent | AuthCodeEvent | PresenceEvent | GroupEvent | ChatUpdateEvent | ContactUpdateEvent | CallEvent | NewsletterEvent;
/** Import of an encrypted WhatsApp backup. */
export interface BackupImport {
    /**
     * Number of chats imported; 0 until the import finishes.
     *
     * Format: int64
     */
    chats: number;
    /**
     * Time at which the import was started, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    createdAt: number;
    /** Reason why the import failed; some of the backup can have been stored. */
    error?: string;
    /**
     * Time at which the import finished, in milliseconds since the Unix epoch; absent until then.
     *
     * Format: int64
     */
    finishedAt?: number;
    /**
     * Number of group members imported; 0 until the import finishes.
     *
     * Format: int64
     */
    groupMembers: number;
    /**
     * Number of groups imported; 0 until the import finishes.
     *
     * Format: int64
     */
    groups: number;
    /** Id of the import, starting with bfi_. */
    id: string;
    /**
     * Number of contacts imported; 0 until the import finishes.
     *
     * Format: int64
     */
    identities: number;
    /**
     * Number of messages imported; 0 until the import finishes.
     *
     * Format: int64
     */
    messages: number;
    /** Id of the organization that the session belongs to. */
    organizationId: string;
    /** Fingerprint of the backup's database schema. */
    schemaFingerprint?: string;
    /** Id of the session. */
    sessionId: string;
    /** Format of the backup, which is crypt15. */
    source: string;
    /** Status of the import. */
    status: "running" | "succeeded" | "failed" | (string & {});
}
/** A page of chats. */
export interface ChatPage {
    /** Chats on this page. */
    data: Chat[];
    /** Cursor of the next page; absent on the last page. */
    nextCursor?: string;
}
/** Media file of a message, without its content, which cannot be downloaded. */
export interface MessageMedia {
    /** Name of the file. */
    filename?: string;
    /** Media type of the file. */
    mimetype?: string;
    /**
     * Size of the file in bytes.
     *
     * Format: int64
     */
    size?: number;
}
/** A page of messages. */
export interface MessagePage {
    /** Messages on this page. */
    data: Message[];
    /** Cursor of the next page; absent on the last page. */
    nextCursor?: string;
}
/** A page of groups. */
export interface GroupPage {
    /** Groups on this page. */
    data: Group[];
    /** Never set, because there is only one page. */
    nextCursor?: string;
}
/** Group that was created, as WhatsApp reports it. */
export interface GroupInfo {
    /** Description of the group. */
    description?: string;
    /** JID of the group, ending in @g.us. */
    groupJid: string;
    /** Whether only admins can send messages; absent if not. */
    isAnnounce?: boolean;
    /** Whether only admins can edit the group; absent if not. */
    isLocked?: boolean;
    /** JID of the group's owner. */
    ownerJid?: string;
    /**
     * Number of members of the group.
     *
     * Format: int64
     */
    participants?: number;
    /** Name of the group. */
    subject?: string;
}
/** A page of members. */
export interface GroupMemberPage {
    /** Members on this page. */
    data: GroupMember[];
    /** Never set, because there is only one page. */
    nextCursor?: string;
}
/** Image or video of an album, given by exactly one of data and url. */
export type AlbumMedia = {
    /** Content of the file as base64 or as a data URI, at most 16 MiB after decoding. */
    data?: string;
    /** Media type of the file; detected if omitted. */
    mimetype?: string;
    /** Type of the file; image if omitted. */
    type?: "image" | "video";
    /**
     * URL (http or https) that the gateway downloads the file from, without credentials, within 30 seconds; at most 16 MiB.
     *
     * Format: uri
     */
    url?: string;
} & ({
    url?: never;
    /** Content of the file as base64 or as a data URI, at most 16 MiB after decoding. */
    data: string;
} | {
    data?: never;
    /**
     * URL (http or https) that the gateway downloads the file from, without credentials, within 30 seconds; at most 16 MiB.
     *
     * Format: uri
     */
    url: string;
});
/** A page of webhooks. */
export interface WebhookPage {
    /** Webhooks on this page. */
    data: Webhook[];
    /** Never set, because there is only one page. */
    nextCursor?: string;
}
/** Webhook to create. */
export interface NewWebhook {
    /** Whether events are delivered; true if omitted. */
    active?: boolean;
    /** Headers to send with every delivery; they cannot override Content-Type and the gateway's own headers. */
    customHeaders?: {
        [key: string]: string;
    };
    /** Names of the events to deliver, such as message or poll.vote, which are not checked; an asterisk (*) stands for all events. */
    events: string[];
    /** Retry policy for failed deliveries. */
    retryPolicy?: RetryPolicy;
    /** Secret that deliveries are signed with, which is never returned. */
    secret?: string;
    /** Id of the session that the webhook is limited to; all sessions if omitted. */
    sessionId?: string;
    /** URL that events are posted to; its form is not checked. */
    url: string;
}
/** OAuth app, whose users sign in with WhatsApp. */
export interface OAuthApp {
    /** Scopes that the app can request. */
    allowedScopes: string[];
    /** Name of the bot that users sign in with. */
    botName?: string;
    /** OAuth client id, starting with wa_. */
    clientId: string;
    /** Type of the OAuth client. */
    clientType: "confidential" | "public" | (string & {});
    /**
     * Time at which the app was created, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    createdAt: number;
    /** Id of the user who created the app; empty if it was created with an API key. */
    createdByUserId?: string;
    /** JID of the group whose members can sign in. */
    groupJid?: string;
    /** Id of the app, starting with oac_. */
    id: string;
    /** Issuer of the tokens of the app. */
    issuer: string;
    /** Command that users send to sign in. */
    loginCommand: string;
    /** URL of the logo. */
    logoUrl?: string;
    /** Where users can sign in: in a direct chat (dm) or in a group. */
    modes: ("dm" | "group")[];
    /** Name of the app. */
    name: string;
    /** Id of the organization that the app belongs to. */
    organizationId: string;
    /** Redirect URIs of the app. */
    redirectUris: string[];
    /**
     * Lifetime of refresh tokens, in seconds.
     *
     * Format: int64
     */
    refreshTtlSeconds: number;
    /** Last four characters of the client secret; absent for a public app. */
    secretLast4?: string;
    /** Id of the session that the app is bound to. */
    sessionId: string;
    /** Status of the app. */
    status: "active" | "disabled" | (string & {});
    /**
     * Lifetime of access tokens, in seconds.
     *
     * Format: int64
     */
    tokenTtlSeconds: number;
    /**
     * Time at which the app was last updated, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    updatedAt: number;
}
/** OAuth app with its client secret. */
export interface OAuthAppWithSecret {
    /** Scopes that the app can request. */
    allowedScopes: string[];
    /** Name of the bot that users sign in with. */
    botName?: string;
    /** OAuth client id, starting with wa_. */
    clientId: string;
    /** Type of the OAuth client. */
    clientType: "confidential" | "public" | (string & {});
    /**
     * Time at which the app was created, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    createdAt: number;
    /** Id of the user who created the app; empty if it was created with an API key. */
    createdByUserId?: string;
    /** JID of the group whose members can sign in. */
    groupJid?: string;
    /** Id of the app, starting with oac_. */
    id: string;
    /** Issuer of the tokens of the app. */
    issuer: string;
    /** Command that users send to sign in. */
    loginCommand: string;
    /** URL of the logo. */
    logoUrl?: string;
    /** Where users can sign in: in a direct chat (dm) or in a group. */
    modes: ("dm" | "group")[];
    /** Name of the app. */
    name: string;
    /** Id of the organization that the app belongs to. */
    organizationId: string;
    /** Redirect URIs of the app. */
    redirectUris: string[];
    /**
     * Lifetime of refresh tokens, in seconds.
     *
     * Format: int64
     */
    refreshTtlSeconds: number;
    /** Last four characters of the client secret; absent for a public app. */
    secretLast4?: string;
    /** Id of the session that the app is bound to. */
    sessionId: string;
    /** Status of the app. */
    status: "active" | "disabled" | (string & {});
    /**
     * Lifetime of access tokens, in seconds.
     *
     * Format: int64
     */
    tokenTtlSeconds: number;
    /**
     * Time at which the app was last updated, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    updatedAt: number;
    /** Client secret, starting with ows_; shown only once, and absent for a public app. */
    clientSecret?: string;
}
/** Grant of a user to an OAuth app. */
export interface OAuthGrant {
    /** Client id of the app. */
    clientId: string;
    /**
     * Time at which the grant was created, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    createdAt: number;
    /** Name of the user; may be empty. */
    displayName: string;
    /** Scopes that the user granted. */
    grantedScopes: string[];
    /** Id of the grant, starting with ogr_. */
    id: string;
    /** Where the user last signed in: in a direct chat (wa:dm) or in a group (wa:group). */
    lastAcr: "wa:dm" | "wa:group" | (string & {});
    /** JID of the group that the user last signed in from. */
    lastGroupJid?: string;
    /**
     * Time at which the grant was last used, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    lastUsedAt: number;
    /** Phone number of the user with six digits masked; may be empty. */
    phoneMasked: string;
    /**
     * Number of active refresh token families.
     *
     * Format: int64
     */
    refreshFamilyCount: number;
    /**
     * Time at which the grant was revoked, in milliseconds since the Unix epoch; absent if it is not.
     *
     * Format: int64
     */
    revokedAt?: number;
    /** LID (hidden id) of the user, which is the subject of the tokens. */
    sub: string;
    /**
     * Numeric id of the user in the gateway's store.
     *
     * Format: int64
     */
    waIdentityId: number;
}
/** A page of OAuth apps. */
export interface OAuthAppPage {
    /** OAuth apps on this page. */
    data: OAuthApp[];
    /** Cursor of the next page; absent on the last page. */
    nextCursor?: string;
}
/** A page of grants. */
export interface OAuthGrantPage {
    /** Grants on this page. */
    data: OAuthGrant[];
    /** Cursor of the next page; absent on the last page. */
    nextCursor?: string;
}
/** OAuth app to create. */
export interface NewOAuthApp {
    /** Scopes that the app can request; openid and profile if omitted. */
    allowedScopes?: string[] | null;
    /** Name of the bot that users sign in with. */
    botName?: string;
    /** Type of the OAuth client; confidential if omitted. */
    clientType?: "confidential" | "public";
    /** JID of the group whose members can sign in; required for the mode group, and rejected otherwise. */
    groupJid?: string;
    /** Command that users send to sign in; login if omitted. */
    loginCommand?: string;
    /** URL of the logo; its form is not checked. */
    logoUrl?: string;
    /** Where users can sign in: in a direct chat (dm) or in a group; dm if omitted. */
    modes?: ("dm" | "group")[] | null;
    /** Name of the app. */
    name: string;
    /** Redirect URIs of the app: https without a fragment, or http on localhost. */
    redirectUris: string[];
    /**
     * Lifetime of refresh tokens, in seconds; 2,592,000 if omitted or 0.
     *
     * Format: int64
     */
    refreshTtlSeconds?: number;
    /** Id of the session that the app is bound to. */
    sessionId: string;
    /**
     * Lifetime of access tokens, in seconds; 900 if omitted or 0.
     *
     * Format: int64
     */
    tokenTtlSeconds?: number;
}
/** Changes of an OAuth app. */
export interface OAuthAppChanges {
    /** Scopes that the app can request. */
    allowedScopes?: string[];
    /** Name of the bot that users sign in with; removed by an empty string. */
    botName?: string;
    /** Type of the OAuth client; can change only from confidential to public, which removes the secret. */
    clientType?: "confidential" | "public";
    /** JID of the group whose members can sign in; removed by an empty string. */
    groupJid?: string;
    /** Command that users send to sign in. */
    loginCommand?: string;
    /** URL of the logo; removed by an empty string. */
    logoUrl?: string;
    /** Where users can sign in: in a direct chat (dm) or in a group. */
    modes?: ("dm" | "group")[];
    /** Name of the app. */
    name?: string;
    /** Redirect URIs of the app: https without a fragment, or http on localhost. */
    redirectUris?: string[];
    /**
     * Lifetime of refresh tokens, in seconds, above 0.
     *
     * Format: int64
     */
    refreshTtlSeconds?: number;
    /** Id of the session that the app is bound to. */
    sessionId?: string;
    /**
     * Lifetime of access tokens, in seconds, above 0.
     *
     * Format: int64
     */
    tokenTtlSeconds?: number;
}
/** Presence of a contact; false and empty fields are left out. */
export interface Presence {
    /** JID of the chat that the presence applies to. */
    chatJid?: string;
    /** JID of the contact. */
    from: string;
    /**
     * Time at which the contact was last seen, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    lastSeen?: number;
    /** What the contact composes: audio while it records. */
    media?: "text" | "audio" | (string & {});
    /** State of the presence. */
    state: "unknown" | "available" | "unavailable" | "composing" | "paused" | (string & {});
    /** Whether the contact is offline. */
    unavailable?: boolean;
}
/** Scope and filter of the events that a ticket gives access to. */
export interface RealtimeTicketRequest {
    /** Names of the events to receive; all events if omitted or empty. */
    events?: string[];
    /** Id of a gateway process, with the scope firehose; not used. */
    gateway?: string;
    /** Sessions whose events to receive: one session, all sessions of your organization, or all sessions (firehose); organization if omitted. */
    scope?: "session" | "organization" | "firehose";
    /** Id of the session; required for the scope session. */
    session?: string;
    /** Id of an event after which stored events are sent first, at most 200 of them; ignored for the scope firehose. */
    since?: string;
}
/** Single-use ticket for opening a WebSocket. */
export interface RealtimeTicket {
    /** Time until the ticket expires, in seconds: 30. */
    expiresInSeconds: number;
    /** The ticket, starting with rt_. */
    ticket: string;
    /** URL of the WebSocket including the ticket, or only its path if the gateway does not know its own address. */
    url: string;
}
/** Frame of the WebSocket that is not an event. */
export interface RealtimeControlFrame {
    /** Error code, such as replay_failed; only with error. */
    error?: string;
    /** Kind of the frame. */
    event: "connected" | "ping" | "error";
    /** Interval of the ping frames, in seconds; only with connected. */
    heartbeatSeconds?: number;
    /**
     * Time of the frame, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp?: number;
}
/** Contact mentioned in a message. */
export interface MentionData {
    /** Name that the contact shows to others; empty outside groups. */
    pushName?: string;
    /** Tag of the contact in the group; empty outside groups. */
    tag?: string;
}
/** Poll of a message. */
export interface PollData {
    /**
     * Time at which the poll ends, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    endTime?: number;
    /** Whether the poll hides who voted for what; absent if not. */
    hideVotes?: boolean;
    /** Question of the poll. */
    name: string;
    /** Options of the poll. */
    options: string[];
    /**
     * Number of options that one recipient may select.
     *
     * Format: int64
     */
    selectableCount: number;
}
/** Location of a message. */
export interface LocationData {
    /** Address of the location. */
    address?: string;
    /**
     * Latitude in degrees.
     *
     * Format: double
     */
    latitude: number;
    /**
     * Longitude in degrees.
     *
     * Format: double
     */
    longitude: number;
    /** Name of the location. */
    name?: string;
}
/** Contact shared in a message. */
export interface ContactData {
    /** Name of the contact. */
    displayName?: string;
    /** Complete vCard of the contact. */
    vcard?: string;
}
/** Message, edit, revocation, reaction or vote; false and empty fields are left out. */
export interface MessagePayload {
    /** Text of the message. */
    body?: string;
    /** JID of the chat. */
    chatJid: string;
    /** Contact shared in the message. */
    contact?: ContactData;
    /** Whether the account of the session sent it. */
    fromMe: boolean;
    /** Whether the message has a media file. */
    hasMedia: boolean;
    /** Location of the message. */
    location?: LocationData;
    /** Always null, because the gateway does not deliver media files. */
    media: null;
    /** Mentioned contacts by their JID. */
    mentions?: {
        [key: string]: MentionData;
    };
    /** Poll of the message. */
    poll?: PollData;
    /** Name that the sender shows to others. */
    pushName?: string;
    /** Text of the message that this message replies to, at most 4,096 bytes. */
    quotedBody?: string;
    /** Whether the account of the session sent the message that this message replies to. */
    quotedFromMe?: boolean;
    /** WhatsApp id of the message that this message replies to. */
    quotedMessageId?: string;
    /** JID of the sender of the message that this message replies to. */
    quotedSenderJid?: string;
    /** LID of the sender of the message that this message replies to. */
    quotedSenderLid?: string;
    /** Emoji of the reaction; absent if the reaction was removed. */
    reaction?: string;
    /** Options that were voted for, with the SHA-256 hash of an unknown option; absent if the vote was cleared. */
    selectedOptions?: string[];
    /** JID of the sender. */
    senderJid?: string;
    /** LID (hidden id) of the sender. */
    senderLid?: string;
    /** WhatsApp id of the message that the edit, revocation, reaction or vote applies to. */
    targetId?: string;
    /**
     * Time of the message, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Type of the message, such as text, image, video, audio, document, sticker, location, contact, poll, reaction, revoke or poll_vote; an edit has the type text. */
    type: string;
    /** WhatsApp id of the message, edit, revocation, reaction or vote itself. */
    waMessageId: string;
}
/** Result of a poll that ended. */
export interface PollRecapPayload {
    /** JID of the chat. */
    chatJid: string;
    /**
     * Time at which the poll ended, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    endTime: number;
    /** Whether the poll hides who voted for what. */
    hideVotes: boolean;
    /** Question of the poll. */
    name: string;
    /** Options of the poll with their votes. */
    options: {
        /**
         * Number of votes for the option.
         *
         * Format: int64
         */
        count: number;
        /** Text of the option. */
        option: string;
    }[];
    /** WhatsApp id of the poll. */
    pollMessageId: string;
    /**
     * Number of options that one recipient may select.
     *
     * Format: int64
     */
    selectableCount: number;
    /**
     * Number of votes in total.
     *
     * Format: int64
     */
    totalVotes: number;
    /** Contacts who voted; absent if the poll hides them or nobody voted. */
    voters?: {
        /** Name of the contact; may be empty. */
        displayName: string;
        /** Options that the contact voted for. */
        selectedOptions: string[];
        /** LID of the contact, or its phone JID if the LID is unknown. */
        voterId: string;
    }[];
}
/** Receipt for sent messages; receipts can be repeated and arrive out of order. */
export interface MessageStatusPayload {
    /** JID of the chat. */
    chatJid: string;
    /** WhatsApp ids of the messages. */
    messageIds: string[] | null;
    /** JID of the contact that the receipt is from. */
    senderJid?: string;
    /** Delivery status of the messages; the published version of the gateway sends only delivered, read and played. */
    status: "pending" | "sent" | "delivered" | "read" | "played" | "failed" | (string & {});
    /**
     * Time of the receipt, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
}
/** New status of a session. */
export interface SessionStatusPayload {
    /** Status of the session; webhooks receive only starting, working, failed and logged_out. */
    status: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out" | (string & {});
}
/** QR code for pairing a session with a phone. */
export interface AuthQRPayload {
    /** Content of the QR code. */
    code: string;
    /**
     * Time until the code expires, in milliseconds; only on the WebSocket.
     *
     * Format: int64
     */
    timeoutMs?: number;
}
/** Pairing code that was requested, or phone that was paired. */
export interface AuthCodePayload {
    /** Name of the business account that was paired. */
    businessName?: string;
    /** Pairing code that was requested; only on the WebSocket, together with phone. */
    code?: string;
    /** JID of the account that was paired. */
    jid?: string;
    /** LID (hidden id) of the account that was paired. */
    lid?: string;
    /** Phone number that the pairing code was requested for. */
    phone?: string;
    /** Platform of the phone that was paired. */
    platform?: string;
}
/** Change of a group or of its members; empty fields are left out. */
export interface GroupPayload {
    /** JIDs of the admins who became regular members. */
    demote?: string[];
    /** New description of the group. */
    description?: string;
    /** JID of the group. */
    groupJid: string;
    /** Whether only admins can send messages. */
    isAnnounce?: boolean;
    /** Whether only admins can edit the group. */
    isLocked?: boolean;
    /** JIDs of the contacts who joined. */
    join?: string[];
    /** JIDs of the members who left. */
    leave?: string[];
    /** New invite of the group. */
    newInviteLink?: string;
    /** JIDs of the members who became admins. */
    promote?: string[];
    /** Reason of the change, as reported by WhatsApp. */
    reason?: string;
    /** JID of the contact who made the change. */
    sender?: string;
    /** New name of the group. */
    subject?: string;
    /**
     * Time of the change, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp?: number;
}
/** Change of a chat. */
export interface ChatUpdatePayload {
    /** What changed, such as picture. */
    change: string;
    /** JID of the chat. */
    chatJid: string;
    /** Id of the new picture. */
    pictureId?: string;
    /** Whether the picture was removed; absent if not. */
    removed?: boolean;
}
/** Change of a contact. */
export interface ContactUpdatePayload {
    /** First name of the contact. */
    firstName?: string;
    /** Full name of the contact. */
    fullName?: string;
    /** JID of the contact. */
    jid: string;
    /** Name that the contact shows to others. */
    pushName?: string;
}
/** Incoming call. */
export interface CallPayload {
    /** Id of the call. */
    callId: string;
    /** JID of the caller. */
    from: string;
    /** JID of the group that is called. */
    groupJid?: string;
    /** Whether a group is called. */
    isGroup: boolean;
    /**
     * Time of the call, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
}
/** Change of a channel. */
export interface NewsletterPayload {
    /** What the session did. */
    action: "join" | "leave" | "mute" | (string & {});
    /** JID of the channel, ending in @newsletter. */
    jid: string;
}
/** Event of a message, an edit, a revocation, a reaction or a vote. */
export interface MessageEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "message" | "message.from_me" | "message.reaction" | "message.edited" | "message.revoked" | "poll.vote";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: MessagePayload;
}
/** Event of a poll that ended. */
export interface PollRecapEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "poll.recap";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: PollRecapPayload;
}
/** Event of a receipt. */
export interface MessageStatusEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "message.status";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: MessageStatusPayload;
}
/** Event of a changed session status. */
export interface SessionStatusEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "session.status";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: SessionStatusPayload;
}
/** Event of a QR code for pairing. */
export interface AuthQREvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "auth.qr";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: AuthQRPayload;
}
/** Event of a pairing code or a pairing. */
export interface AuthCodeEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "auth.code";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: AuthCodePayload;
}
/** Event of a changed presence. */
export interface PresenceEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "presence.update";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: Presence;
}
/** Event of a changed group or changed members. */
export interface GroupEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "group.update" | "group.participant";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: GroupPayload;
}
/** Event of a changed chat. */
export interface ChatUpdateEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "chat.update";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: ChatUpdatePayload;
}
/** Event of a changed contact. */
export interface ContactUpdateEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "contact.update";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: ContactUpdatePayload;
}
/** Event of an incoming call. */
export interface CallEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "call.incoming";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: CallPayload;
}
/** Event of a changed channel. */
export interface NewsletterEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, evt_ followed by a ULID; the same in every delivery. */
    id: string;
    /** Name of the event. */
    event: "newsletter.update";
    /** Id of the session that the event belongs to. */
    session: string;
    /** Id of the organization that the event belongs to. */
    organization: string;
    /**
     * Time at which the event was emitted, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    timestamp: number;
    /** Payload of the event. */
    payload: NewsletterPayload;
}
/** QR code for pairing a session with a phone. */
export interface QrCode {
    /** Content of the QR code. */
    code: string;
    /**
     * Time at which the code expires, in milliseconds since the Unix epoch; absent if it is unknown.
     *
     * Format: int64
     */
    expiresAt?: number;
}
/** Code for pairing a session with a phone. */
export interface PairingCode {
    /** Code to enter on the phone. */
    code: string;
}
/** Status update that was posted. */
export interface PostedStatus {
    /** WhatsApp id of the status update. */
    messageId: string;
}
/** About text of a contact. */
export interface ContactAbout {
    /** About text of the contact; may be empty. */
    about: string;
}
/** Profile picture of a contact. */
export interface ContactPicture {
    /** Id of the picture. */
    id?: string;
    /**
     * URL of the picture, valid for a limited time.
     *
     * Format: uri
     */
    url?: string;
}
/** Group that the session joined. */
export interface JoinedGroup {
    /** JID of the group. */
    groupJid: string;
}
/** Invite of a group. */
export interface GroupInvite {
    /** Invite, as accepted by the operation that joins a group. */
    invite: string;
}
/** New channel. */
export interface Channel {
    /** JID of the channel, ending in @newsletter. */
    jid: string;
}
/** Text message to send. */
export interface SendTextMessage {
    /** Type of the message, which determines the other required fields. */
    type: "text";
    /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
    to: string;
    /** Text of the message. */
    text: string;
    /** JIDs of the contacts mentioned. */
    mentions?: string[];
    /** WhatsApp id of the message that this message replies to. */
    replyTo?: string;
}
/** Poll to send. */
export interface SendPollMessage {
    /** Type of the message, which determines the other required fields. */
    type: "poll";
    /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
    to: string;
    /** Question of the poll. */
    name: string;
    /** Options of the poll, at least two. */
    options: string[];
    /**
     * Number of poll options that one recipient may select, from 0 to the number of options.
     *
     * Format: int64
     */
    selectableCount?: number;
    /**
     * Time at which the poll ends, which is reported by event poll.recap, in milliseconds since the Unix epoch.
     *
     * Format: int64
     */
    pollEndTime?: number;
    /** Whether the poll hides who voted for what. */
    pollHideVotes?: boolean;
}
/** Location to send. */
export interface SendLocationMessage {
    /** Type of the message, which determines the other required fields. */
    type: "location";
    /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
    to: string;
    /** Latitude in degrees. */
    latitude: number;
    /** Longitude in degrees. */
    longitude: number;
}
/** Contact to share, by name and phone or by a complete vCard. */
export interface SendContactMessage {
    /** Type of the message, which determines the other required fields. */
    type: "contact";
    /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
    to: string;
    /** Contact to share. */
    contact: {
        /** Name of the contact. */
        name: string;
        /** Phone number of the contact. */
        phone: string;
        /** Complete vCard, as an alternative to name and phone. */
        vcard?: string;
    } | {
        /** Complete vCard, as an alternative to name and phone. */
        vcard: string;
        /** Name of the contact. */
        name?: string;
        /** Phone number of the contact. */
        phone?: string;
    };
}
/** Media message to send, with an image, video, audio, document or sticker. */
export interface SendMediaMessage {
    /** Type of the message, which determines the other required fields. */
    type: "image" | "video" | "audio" | "document" | "sticker";
    /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
    to: string;
    /** Media file to send. */
    media: Media;
    /** JIDs of the contacts mentioned. */
    mentions?: string[];
    /** WhatsApp id of the message that this message replies to. */
    replyTo?: string;
}
/** Album to send, with 2 to 10 images and videos. */
export interface SendAlbumMessage {
    /** Type of the message, which determines the other required fields. */
    type: "album";
    /** JID of the recipient, such as 6281234567890@s.whatsapp.net or 12345-67890@g.us. */
    to: string;
    /** Images and videos of the album in order, at most 64 MiB together. */
    medias: AlbumMedia[];
    /** Caption of the album, shown with its first file. */
    caption?: string;
    /** JIDs of the contacts mentioned. */
    mentions?: string[];
    /** WhatsApp id of the message that this message replies to. */
    replyTo?: string;
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
            /** The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
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
                    /** Whether received messages are automatically marked as read; true if omitted. */
                    autoRead?: boolean;
                    /** Label of the session. */
                    label?: string;
                    /** Whether the session shows a typing indicator after it has automatically marked a message as read; false if omitted. */
                    presenceTyping?: boolean;
                    /** Whether to start the session immediately; false if omitted. */
                    start?: boolean;
                };
            };
        };
        responses: {
            /** The new session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    sessionQR: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The QR code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QrCode;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    sessionPairingCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Phone number of the phone to pair, digits with the country code. */
                    phone: string;
                };
            };
        };
        responses: {
            /** The pairing code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PairingCode;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    sessionMe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The WhatsApp identity of the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionMe;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    startSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    restartSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    logoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** Returns only contacts seen in a direct chat (dm) or in a group (group); both if omitted, and without effect beside group. */
                source?: "dm" | "group";
                /** Returns only members of the group with this JID, for example 12345-67890@g.us. */
                group?: string;
                /** Returns only contacts whose name contains this text, ignoring case and accents, with % and _ as wildcards; phone numbers are not searched. */
                q?: string;
                /** Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
                limit?: number;
                /** The nextCursor of the previous page, unchanged; omitted for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts. */
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
                    "application/json": ContactPage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkContact: {
        parameters: {
            query: {
                /** Phone number to look up, digits with or without a leading plus sign. */
                phone: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Result of the lookup. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactCheck;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** LID (hidden id) of the contact, for example 205227043110953@lid. */
                lid: components["parameters"]["Lid"];
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
                    "application/json": ContactDetail;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContactAbout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The about text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactAbout;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContactPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The profile picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactPicture;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    blockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact is blocked. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    unblockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact is no longer blocked. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /** Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
                limit?: components["parameters"]["Limit"];
                /** The nextCursor of the previous page, unchanged; omitted for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of chats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatPage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Chat;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The copy was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether the chat is archived. */
                    archived?: boolean;
                    /**
                     * Time until which the chat is muted, in milliseconds since the Unix epoch.
                     *
                     * Format: int64
                     */
                    mutedUntil?: number;
                    /** Whether the chat is pinned. */
                    pinned?: boolean;
                    /** Whether to unmute the chat, which takes precedence over mutedUntil; false if omitted. */
                    unmute?: boolean;
                };
            };
        };
        responses: {
            /** The updated chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Chat;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The updated chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Chat;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getChatPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The presence, with the state unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Presence;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    setChatPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Presence state to show. */
                    state: "composing" | "paused" | "recording";
                };
            };
        };
        responses: {
            /** The presence was set. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /** Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
                limit?: components["parameters"]["Limit"];
                /** The nextCursor of the previous page, unchanged; omitted for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
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
                    "application/json": MessagePage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: {
                /** Whether to queue the message and respond immediately, in which case the rate limits for sending do not apply; false if omitted, and never sent by the published version of the gateway. */
                async?: boolean;
            };
            header?: {
                /** Client-generated key of at most 255 characters; requests of your organization with the same key send the message only once, even if their messages differ; keys are compared without case and accents and never expire, and the key of a failed message stays used. */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MessageRequest;
            };
        };
        responses: {
            /** The message was sent, or was handled by an earlier request with the same Idempotency-Key; see its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            /** The message is queued or still being sent. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The message was revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** New text of the message. */
                    text: string;
                };
            };
        };
        responses: {
            /** The edit was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Emoji to react with; empty or omitted to remove the reaction. */
                    emoji?: string;
                    /** Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The reaction was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Accepted but ignored. */
                    emoji?: string;
                    /** Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The reaction was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    forwardMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                    /** Chat to forward the message to. */
                    to: string;
                };
            };
        };
        responses: {
            /** The message was forwarded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    voteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** WhatsApp id of the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Texts of the options to vote for, at least one. */
                    options: string[];
                    /** Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The vote was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Name of the group. */
                    name: string;
                    /** Initial members of the group. */
                    participants?: string[] | null;
                };
            };
        };
        responses: {
            /** The new group. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupInfo;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether only admins can send messages. */
                    announce?: boolean;
                    /** Description of the group. */
                    description?: string;
                    /** Whether only admins can edit the group. */
                    locked?: boolean;
                    /** Name of the group. */
                    subject?: string;
                };
            };
        };
        responses: {
            /** The group was updated. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session left the group. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Invite of the group: its code or its complete link. */
                    invite: string;
                };
            };
        };
        responses: {
            /** The group that the session joined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JoinedGroup;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupMemberPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Members to add. */
                    participants: string[];
                };
            };
        };
        responses: {
            /** The members were added. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member was removed. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    promoteGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member was promoted to admin. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    demoteGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The admin was demoted to a regular member. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Contacts whose requests to approve. */
                    participants?: string[] | null;
                };
            };
        };
        responses: {
            /** The requests were approved. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGroupInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupInvite;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeGroupInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new invite. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GroupInvite;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Description of the channel. */
                    description?: string;
                    /** Name of the channel. */
                    name: string;
                };
            };
        };
        responses: {
            /** The new channel. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Channel;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChannelMessages: {
        parameters: {
            query?: {
                /** Number of items per page; silently clamped to 1 to 200, and 50 if omitted or 0. */
                limit?: components["parameters"]["Limit"];
                /** The nextCursor of the previous page, unchanged; omitted for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
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
                    "application/json": MessagePage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    followChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session follows the channel. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    unfollowChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session no longer follows the channel. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    muteChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the contact or channel, ending in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether to mute the channel (true) or unmute it (false); true if omitted. */
                    mute?: boolean;
                };
            };
        };
        responses: {
            /** The channel was muted or unmuted. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Presence of the session. */
                    state: "online" | "offline";
                };
            };
        };
        responses: {
            /** The presence was set. */
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
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    postStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Text of the status update. */
                    text: string;
                    /** Type of the status update; text if omitted. */
                    type?: "text" | "image";
                };
            };
        };
        responses: {
            /** The status update was posted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PostedStatus;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    backupStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The latest import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupImport;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    importBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** The backup file (msgstore.db.crypt15), at most 256 MiB. */
                    file: string;
                    /** Key of the backup: 64 hexadecimal digits, or the content of encrypted_backup.key. */
                    key: string;
                };
            };
        };
        responses: {
            /** The import that was started. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupImport;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
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
            /** The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
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
                "application/json": NewWebhook;
            };
        };
        responses: {
            /** The new webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookChanges;
            };
        };
        responses: {
            /** The updated webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
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
                "application/json": RealtimeTicketRequest;
            };
        };
        responses: {
            /** The ticket. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeTicket;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOAuthApps: {
        parameters: {
            query?: {
                /** Number of items per page; silently clamped to at most 200, and 50 if omitted, 0 or negative. */
                limit?: components["parameters"]["OAuthLimit"];
                /** The nextCursor of the previous page, unchanged; omitted for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of OAuth apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthAppPage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
        };
    };
    createOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": NewOAuthApp;
            };
        };
        responses: {
            /** The new OAuth app with its client secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthAppWithSecret;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    getOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The OAuth app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthApp;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    deleteOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The OAuth app was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    updateOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": OAuthAppChanges;
            };
        };
        responses: {
            /** The updated OAuth app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthApp;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    rotateOAuthAppSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The OAuth app with its new client secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthAppWithSecret;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    enableOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The OAuth app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthApp;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    disableOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The OAuth app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthApp;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    listOAuthAppGrants: {
        parameters: {
            query?: {
                /** Number of items per page; silently clamped to at most 200, and 50 if omitted, 0 or negative. */
                limit?: components["parameters"]["OAuthLimit"];
                /** The nextCursor of the previous page, unchanged; omitted for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of grants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuthGrantPage;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    revokeOAuthAppGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
                /** Id of the grant, starting with ogr_. */
                grantId: components["parameters"]["GrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The grant was revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
        };
    };
    revokeAllOAuthAppGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_, or of the OAuth app, starting with oac_. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The grants were revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
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
            /** The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    adminSessionBackfillStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backfill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Backfill;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    adminStartSessionBackfill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The backfill that was started. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Backfill;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    receiveGatewayEvent: {
        parameters: {
            query?: never;
            header: {
                /** Id of the event, the same on every attempt. */
                "X-Webhook-Request-Id": string;
                /** Time of the attempt, in milliseconds since the Unix epoch; not part of the signature. */
                "X-Webhook-Timestamp": string;
                /** HMAC-SHA512 of the raw body with the secret as the key, as lowercase hexadecimal digits; only for a webhook with a secret. */
                "X-Webhook-Hmac"?: string;
                /** Algorithm of the signature; only for a webhook with a secret. */
                "X-Webhook-Hmac-Algorithm"?: "sha512";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookEvent;
            };
        };
        responses: {
            /** The event was accepted; any other 2xx status accepts it too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
