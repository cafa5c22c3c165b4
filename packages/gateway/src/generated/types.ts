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
        ContactPage: ContactPage;
        ChatPage: ChatPage;
        Contact: Contact;
        ContactDetail: ContactDetail;
        Chat: Chat;
        SessionPage: SessionPage;
        MessagePage: MessagePage;
        GroupPage: GroupPage;
        GroupMemberPage: GroupMemberPage;
        WebhookPage: WebhookPage;
        ContactCheck: ContactCheck;
        ContactAbout: ContactAbout;
        ContactPicture: ContactPicture;
        Session: Session;
        SessionMe: SessionMe;
        QrCode: QrCode;
        PairingCode: PairingCode;
        BackfillJob: Backfill;
        Message: Message;
        SendMessageRequest: MessageRequest;
        MediaInput: Media;
        SendResult: SentMessage;
        Group: Group;
        GroupMember: GroupMember;
        GroupInvite: GroupInvite;
        JoinedGroup: JoinedGroup;
        Channel: Channel;
        Webhook: Webhook;
        RetryPolicy: RetryPolicy;
        RealtimeTicket: RealtimeTicket;
        Event: WebhookEvent;
        ErrorEnvelope: ErrorEnvelope;
        SendTextMessage: SendTextMessage;
        SendPollMessage: SendPollMessage;
        SendLocationMessage: SendLocationMessage;
        SendContactMessage: SendContactMessage;
        SendMediaMessage: SendMediaMessage;
    };
    responses: {
        /** A parameter cannot be read (validation_error). */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The token lacks the right that the operation needs (forbidden). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** There is no such session or row, or another organization owns it (not_found). */
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
        /** The body is refused (validation_error), with 400 or 422 depending on the operation. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The token is missing, wrong or expired (unauthorized). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The session is in a state that does not allow this (conflict). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The session has reached its limit of sending (rate_limited). */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The gateway cannot do this, or cannot do it while the session is not connected (not_implemented). */
        NotImplemented: {
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
        /** How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
        Limit: number;
        /** The nextCursor of the page before, unchanged; left out for the first page. */
        Cursor: string;
        /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
        Cid: string;
        /** The group's JID, which ends in @g.us. */
        Gid: string;
        /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
        Jid: string;
        /** Id that WhatsApp gave the message. */
        Mid: string;
        /** Id of the webhook, which begins with wh_. */
        WebhookId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** A page of contacts. */
export interface ContactPage {
    /** The contacts of this page. */
    data: Contact[];
    /** Cursor of the next page; the empty text on the last one. */
    nextCursor?: string | null;
}
/** A page of chats. */
export interface ChatPage {
    /** The chats of this page. */
    data: Chat[];
    /** Cursor of the next page; null on the last one. */
    nextCursor?: string | null;
}
/** A person that the session has seen. */
export interface Contact {
    /** Name of the person's business account. */
    businessName?: string | null;
    /** The person's hidden id, ending in @lid. */
    lid: string;
    /** Name of the person. */
    name?: string | null;
    /** The person's phone number, digits only. */
    phoneNumber?: string | null;
    /** Where the person was met, such as dm. */
    source?: string | null;
}
/** A person with the groups they were seen in. */
export interface ContactDetail {
    /** Whether there is a direct chat with the person. */
    dm?: boolean;
    /** Groups that the person was seen in. */
    groups?: {
        /** JID of the group. */
        jid?: string;
        /**
         * Format: int64
         * @description When the person was last seen there, in milliseconds since 1970.
         */
        lastSeen?: number | null;
        /** Name of the group. */
        name?: string | null;
        /** Role of the person in the group. */
        role?: string | null;
        /** Tag of the person in the group. */
        tag?: string | null;
    }[] | null;
    /** Who the person is. */
    identity?: {
        /** Name of the person's business account. */
        businessName?: string | null;
        /**
         * Format: int64
         * @description When the person was first seen, in milliseconds since 1970.
         */
        firstSeenAt?: number;
        /** Number of the person in the gateway's store. */
        id?: number;
        /** The person's hidden id, ending in @lid. */
        lid?: string;
        /** Name of the person. */
        name?: string | null;
        /** JID made of the person's phone number. */
        phoneJid?: string | null;
        /** The person's phone number, digits only. */
        phoneNumber?: string | null;
        /**
         * Format: int64
         * @description When the record last changed, in milliseconds since 1970.
         */
        updatedAt?: number;
    };
}
/** A thread with one person or group. */
export interface Chat {
    /** Whether the chat is archived. */
    archived?: boolean;
    /** Number of the chat in the gateway's store. */
    id?: number;
    /** JID of the person or group. */
    jid: string;
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
    /** Name of the person or group. */
    name?: string | null;
    /** Whether the chat is pinned. */
    pinned?: boolean;
    /** Session that the chat belongs to. */
    sessionId?: string;
    /** Kind of the chat, such as dm. */
    type?: string;
    /** How many messages are unread. */
    unreadCount?: number;
}
/** A page of sessions. */
export interface SessionPage {
    /** The sessions of this page. */
    data: Session[];
    /** Null, since there is only one page. */
    nextCursor?: string | null;
}
/** A page of messages. */
export interface MessagePage {
    /** The messages of this page. */
    data: Message[];
    /** Cursor of the next page; on the last one null in a chat and the empty text in a channel. */
    nextCursor?: string | null;
}
/** A page of groups. */
export interface GroupPage {
    /** The groups of this page. */
    data: Group[];
    /** The empty text, since there is only one page. */
    nextCursor?: string | null;
}
/** A page of members. */
export interface GroupMemberPage {
    /** The members of this page. */
    data: GroupMember[];
    /** The empty text, since there is only one page. */
    nextCursor?: string | null;
}
/** A page of webhooks. */
export interface WebhookPage {
    /** The webhooks of this page. */
    data: Webhook[];
    /** The empty text, since there is only one page. */
    nextCursor?: string | null;
}
/** What is known of a phone number. */
export interface ContactCheck {
    /** Whether the number is on WhatsApp. */
    isOnWhatsApp?: boolean;
    /** JID that belongs to the number. */
    jid?: string | null;
    /** The number that was asked for. */
    query?: string;
}
/** What a person says about themselves. */
export interface ContactAbout {
    /** What the person says about themselves; may be empty. */
    about: string;
}
/** Picture of a person. */
export interface ContactPicture {
    /** Id of the picture. */
    id?: string | null;
    /**
     * Format: uri
     * @description Address of the picture, good for a limited time.
     */
    url?: string | null;
}
/** A WhatsApp number attached to the gateway. */
export interface Session {
    /** Whether received messages are marked as read by themselves. */
    autoRead?: boolean;
    /**
     * Format: int64
     * @description When the session was created, in milliseconds since 1970.
     */
    createdAt?: number;
    /** Id of the person who created the session. */
    createdByUserId?: string | null;
    /** Id of the gateway that the session runs on. */
    gatewayId?: string | null;
    /** Id of the session, a ULID with or without sess_ before it. */
    id: string;
    /** Whether this is a session for administration. */
    isAdminSession?: boolean;
    /** Name that you gave the session. */
    label?: string | null;
    /**
     * Format: int64
     * @description When the session was last connected, in milliseconds since 1970.
     */
    lastConnectedAt?: number | null;
    /** Id of the organization that the session belongs to. */
    organizationId?: string;
    /** The session's phone number. */
    phoneNumber?: string | null;
    /** Whether the session shows that it is typing before it sends. */
    presenceTyping?: boolean;
    /** How many messages the session may send in an hour. */
    ratePerHour?: number | null;
    /** How many messages the session may send in a minute. */
    ratePerMin?: number | null;
    /** State of the session, such as working; a new one is stopped or scan_qr_code. */
    status?: string;
    /**
     * Format: int64
     * @description When the session last changed, in milliseconds since 1970.
     */
    updatedAt?: number;
    /** JID made of the session's phone number. */
    waJid?: string | null;
    /** The session's hidden id, ending in @lid. */
    waLid?: string | null;
}
/** Who a session is on WhatsApp. */
export interface SessionMe {
    /** Whether the session is connected to WhatsApp. */
    connected?: boolean;
    /** The session's phone number. */
    phoneNumber?: string | null;
    /** Id of the session. */
    sessionId?: string;
    /** State of the session, such as working. */
    status?: string;
    /** JID made of the session's phone number. */
    waJid?: string | null;
    /** The session's hidden id, ending in @lid. */
    waLid?: string | null;
}
/** A QR code that pairs a session with a phone. */
export interface QrCode {
    /** What the QR code has to show. */
    code: string;
    /**
     * Format: int64
     * @description When the code runs out; no page states the unit, which is milliseconds since 1970 in the rest of the service.
     */
    expiresAt: number;
}
/** A code that pairs a session with a phone. */
export interface PairingCode {
    /** The code to type into the phone; the name of this member is unverified. */
    code?: string;
    [key: string]: unknown;
}
/** A backfill of a session, which has further members that are not documented here. */
export interface Backfill {
    /** How many contacts the backfill has brought in. */
    contacts?: number | null;
    /** Why the backfill failed. */
    error?: string | null;
    /**
     * Format: int64
     * @description When the backfill ended, in milliseconds since 1970.
     */
    finishedAt?: number | null;
    /** How many members of groups the backfill has brought in. */
    groupMembers?: number | null;
    /** How many groups the backfill has brought in. */
    groups?: number | null;
    /** Id of the backfill. */
    id?: string;
    /** Id of the organization that the session belongs to. */
    organizationId?: string;
    [key: string]: unknown;
}
/** A message of a chat or channel, which has further members that are not documented here. */
export interface Message {
    /** How far the message came, as WhatsApp's number. */
    ackLevel?: number | null;
    /** Text of the message. */
    body?: string | null;
    /** JID of the chat that the message is in. */
    chatJid?: string;
    /**
     * Format: int64
     * @description When the message was made, in milliseconds since 1970.
     */
    createdAt?: number;
    /** Whether the message was taken back. */
    deleted?: boolean;
    /** Way of the message, such as in. */
    direction?: string;
    /** Whether the text was changed. */
    edited?: boolean;
    /** Why the message could not be sent. */
    error?: string | null;
    /** Whether the session itself wrote the message. */
    fromMe?: boolean;
    /** Whether the message has a file. */
    hasMedia?: boolean;
    /** Id of the message. */
    id: string | number;
    [key: string]: unknown;
}
/** A message to send, with what its type needs; whether that stands here or in an object of its own is not shown in full. */
export type MessageRequest = SendTextMessage | SendPollMessage | SendLocationMessage | SendContactMessage | SendMediaMessage;
/** A file to send. */
export interface Media {
    /** The file as base64 or as a data URI, 16 MiB at most once decoded. */
    data: string;
    /** Media type of the file. */
    mimetype?: string;
    /** Text beneath the file. */
    caption?: string;
    /** Name of the file. */
    filename?: string;
}
/** What became of a message. */
export interface SentMessage {
    /** How the message was sent. */
    mode?: string;
    /** Id of the message in the queue. */
    outboxId?: string | null;
    /** Whether this is the answer of an earlier request with the same Idempotency-Key. */
    replayed?: boolean | null;
    /** How far the message came. */
    status?: string;
    /**
     * Format: int64
     * @description When the message was sent, in milliseconds since 1970.
     */
    timestamp?: number | null;
    /** Id that WhatsApp gave the message, which a guide calls messageId. */
    waMessageId?: string | null;
}
/** A group that the session is a member of. */
export interface Group {
    /**
     * Format: int64
     * @description When the group was created on WhatsApp, in milliseconds since 1970.
     */
    createdAtWa?: number | null;
    /** Text that describes the group. */
    description?: string | null;
    /**
     * Format: int64
     * @description When the session first saw the group, in milliseconds since 1970.
     */
    firstSeenAt?: number;
    /** JID of the group, which ends in @g.us. */
    groupJid: string;
    /** Number of the group in the gateway's store. */
    id?: number;
    /** Whether admins alone may write. */
    isAnnounce?: boolean;
    /** Whether admins alone may change the group. */
    isLocked?: boolean;
    /** JID of who owns the group. */
    ownerJid?: string | null;
    /** How many members the group has. */
    participantCount?: number;
    /** Name of the group. */
    subject?: string | null;
    /**
     * Format: int64
     * @description When the record last changed, in milliseconds since 1970.
     */
    updatedAt?: number;
}
/** A member of a group. */
export interface GroupMember {
    /**
     * Format: int64
     * @description When the member was first seen in the group, in milliseconds since 1970.
     */
    firstSeenAt?: number;
    /** JID of the group. */
    groupJid?: string;
    /** Number of the membership in the gateway's store. */
    id?: number;
    /**
     * Format: int64
     * @description When the member was last seen in the group, in milliseconds since 1970.
     */
    lastSeenAt?: number | null;
    /** The member's hidden id, ending in @lid. */
    lid: string;
    /**
     * Role of the member in the group.
     * @enum {string|null}
     */
    role?: "member" | "admin" | null | (string & {});
    /** Session that saw the group. */
    sessionId?: string;
    /** Tag of the member in the group. */
    tag?: string | null;
}
/** The invite of a group. */
export interface GroupInvite {
    /** The invite, as joining the group takes it. */
    invite: string;
}
/** A group that the session has joined. */
export interface JoinedGroup {
    /** JID of the group. */
    groupJid: string;
}
/** A new channel. */
export interface Channel {
    /** JID of the channel, which ends in @newsletter. */
    jid?: string;
}
/** An address that events are delivered to. */
export interface Webhook {
    /** Whether events are delivered. */
    active?: boolean;
    /**
     * Format: int64
     * @description When the webhook was created, in milliseconds since 1970.
     */
    createdAt?: number;
    /** Headers that are sent with every delivery. */
    customHeaders?: {
        [key: string]: string;
    } | null;
    /** Names of the events that are delivered; one asterisk means all of them. */
    events?: string[] | null;
    /** Id of the webhook, which begins with wh_. */
    id: string;
    /** Id of the organization that the webhook belongs to. */
    organizationId?: string;
    /** How a delivery that fails is repeated. */
    retryPolicy?: RetryPolicy;
    /** Session that the webhook is limited to. */
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
}
/** How a delivery that fails is repeated. */
export interface RetryPolicy {
    /** How often a delivery is tried. */
    attempts?: number;
    /** Wait before the next try, in seconds. */
    delaySeconds?: number;
    /** How the wait grows, such as exponential. */
    policy?: string;
}
/** A ticket that opens a WebSocket once, in a form that is not documented. */
export interface RealtimeTicket {
    [key: string]: unknown;
}
/** An event, the same over a webhook and over the WebSocket. */
export interface WebhookEvent {
    /**
     * Version of this form.
     * @constant
     */
    schema: "v1";
    /** Id of the event, the same in every delivery of it. */
    id: string;
    /** Name of the event, such as message, message.status, poll.vote or auth.qr. */
    event: string;
    /** Session that the event is of. */
    session?: string;
    /** Organization that the event is of. */
    organization?: string;
    /**
     * Format: int64
     * @description When it happened, in milliseconds since 1970.
     */
    timestamp: number;
    /** What happened, in the form of the event. */
    payload: {
        [key: string]: unknown;
    };
}
/** The gateway's error body. */
export interface ErrorEnvelope {
    /** The error itself. */
    error: {
        /** Machine code of the failure, such as not_found. */
        code: string;
        /** More about the failure, in no fixed form. */
        details?: {
            [key: string]: unknown;
        };
        /** What went wrong, in one sentence. */
        message: string;
    };
}
/** A text to send. */
export interface SendTextMessage {
    /**
     * Kind of the message, which decides what else is needed.
     * @enum {string}
     */
    type: "text";
    /** Who gets the message. */
    to: string;
    /** Text of the message. */
    text: string;
    /** The people that the text mentions. */
    mentions?: string[];
    /** Id of the message that this one answers. */
    replyTo?: string;
}
/** A poll to send. */
export interface SendPollMessage {
    /**
     * Kind of the message, which decides what else is needed.
     * @enum {string}
     */
    type: "poll";
    /** Who gets the message. */
    to: string;
    /** Question of the poll. */
    name: string;
    /** Answers that the poll offers. */
    options: string[];
    /** How many answers of the poll one person may choose. */
    selectableCount?: number;
    /** The people that the text mentions. */
    mentions?: string[];
    /** Id of the message that this one answers. */
    replyTo?: string;
}
/** A location to send. */
export interface SendLocationMessage {
    /**
     * Kind of the message, which decides what else is needed.
     * @enum {string}
     */
    type: "location";
    /** Who gets the message. */
    to: string;
    /** Latitude in degrees. */
    latitude: number;
    /** Longitude in degrees. */
    longitude: number;
    /** The people that the text mentions. */
    mentions?: string[];
    /** Id of the message that this one answers. */
    replyTo?: string;
}
/** A person to hand on, by name and phone or by a whole card. */
export interface SendContactMessage {
    /**
     * Kind of the message, which decides what else is needed.
     * @enum {string}
     */
    type: "contact";
    /** Who gets the message. */
    to: string;
    /** Person to hand on. */
    contact: {
        /** Name of the person. */
        name: string;
        /** The person's phone number. */
        phone: string;
        /** The whole card, in place of name and phone. */
        vcard?: string;
    } | {
        /** The whole card, in place of name and phone. */
        vcard: string;
        /** Name of the person. */
        name?: string;
        /** The person's phone number. */
        phone?: string;
    };
    /** The people that the text mentions. */
    mentions?: string[];
    /** Id of the message that this one answers. */
    replyTo?: string;
}
/** A file to send, as an image, a video, a sound, a document or a sticker. */
export interface SendMediaMessage {
    /**
     * Kind of the message, which decides what else is needed.
     * @enum {string}
     */
    type: "image" | "video" | "audio" | "document" | "sticker";
    /** Who gets the message. */
    to: string;
    /** File to send, which a gateway may refuse with 501. */
    media: Media;
    /** The people that the text mentions. */
    mentions?: string[];
    /** Id of the message that this one answers. */
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
                    /** Whether received messages are marked as read by themselves. */
                    autoRead?: boolean;
                    /** Name that you give the session. */
                    label?: string;
                    /** Whether the session shows that it is typing before it sends. */
                    presenceTyping?: boolean;
                    /** Whether the session is started at once. */
                    start?: boolean;
                } & {
                    [key: string]: unknown;
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
            /** The session is deleted. */
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
                    /** Number of the phone, digits only. */
                    phone: string;
                };
            };
        };
        responses: {
            /** The code. */
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
            /** Who the session is. */
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
            501: components["responses"]["NotImplemented"];
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
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** Only people met in a direct chat (dm) or in a group (group); both when left out. */
                source?: "dm" | "group";
                /** Only members of the group with this JID, for example 12345-67890@g.us. */
                group?: string;
                /** Only people whose name or number has this text in it, in either case. */
                q?: string;
                /** How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
                limit?: components["parameters"]["Limit"];
                /** The nextCursor of the page before, unchanged; left out for the first page. */
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
            400: components["responses"]["Malformed"];
            /** The token is missing, wrong or expired (unauthorized). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorEnvelope;
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    checkContact: {
        parameters: {
            query: {
                /** The phone number to look up. */
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
            /** What is known of the number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactCheck;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The person's hidden id, for example 205227043110953@lid. */
                lid: string;
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
            /** The token is missing, wrong or expired (unauthorized). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorEnvelope;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The person's text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactAbout;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactPicture;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The person is blocked. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The person is not blocked any more. */
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
                /** How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
                limit?: components["parameters"]["Limit"];
                /** The nextCursor of the page before, unchanged; left out for the first page. */
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
            /** The token is missing, wrong or expired (unauthorized). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorEnvelope;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
                cid: string;
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
            /** The token is missing, wrong or expired (unauthorized). */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ErrorEnvelope;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The copy is deleted. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
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
                     * Format: int64
                     * @description Until when the chat is muted, in milliseconds since 1970.
                     */
                    mutedUntil?: number;
                    /** Whether the chat is pinned. */
                    pinned?: boolean;
                    /** Whether to end the muting, which goes before mutedUntil; false when left out. */
                    unmute?: boolean;
                };
            };
        };
        responses: {
            /** The chat as it is now. */
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
            422: components["responses"]["Invalid"];
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
                /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The chat as it is now. */
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
                /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
                cid: components["parameters"]["Cid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * What to show.
                     * @enum {string}
                     */
                    state: "composing" | "paused" | "recording";
                };
            };
        };
        responses: {
            /** The chat shows it. */
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
                /** How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
                limit?: components["parameters"]["Limit"];
                /** The nextCursor of the page before, unchanged; left out for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The chat's JID, for example 6281234567890@s.whatsapp.net. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendMessage: {
        parameters: {
            query?: {
                /** Whether to put the message into the queue and answer at once, in which case no limit of sending refuses it; false when left out. */
                async?: boolean;
            };
            header?: {
                /** A key of your own choice, the same when the request is repeated, so that your organization sends the message only once. */
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
            /** The message is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            /** The message is in the queue. */
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
            501: components["responses"]["NotImplemented"];
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
                /** Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Who wrote the message; empty for the session's own. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The message is taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** The new text. */
                    text?: string;
                };
            };
        };
        responses: {
            /** The change is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** The emoji to react with. */
                    emoji?: string;
                    /** Who wrote the message; empty for the session's own. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The reaction is sent; the status is unverified. */
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
                /** Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Taken and ignored. */
                    emoji?: string;
                    /** Who wrote the message; empty for the session's own. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The reaction is removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Who wrote the message; empty for the session's own. */
                    sender?: string;
                    /** Chat to forward the message to. */
                    to?: string;
                };
            };
        };
        responses: {
            /** The message is forwarded. */
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
                /** Id that WhatsApp gave the message. */
                mid: components["parameters"]["Mid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Chat that the message is in. */
                    chat: string;
                    /** Texts of the options to vote for; none of them clears the vote. */
                    options?: string[] | null;
                    /** Who wrote the message; empty for the session's own. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The vote is sent. */
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
                    /** The first members. */
                    participants: string[];
                };
            };
        };
        responses: {
            /** The new group, in a form and with a status that are unverified. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Group;
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
                    /** The invite; the name of this member is unverified. */
                    invite?: string;
                };
            };
        };
        responses: {
            /** The group that the session is in now. */
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
            501: components["responses"]["NotImplemented"];
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
                /** The group's JID, which ends in @g.us. */
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
                /** The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether admins alone may write. */
                    announce?: boolean;
                    /** Text that describes the group. */
                    description?: string;
                    /** Whether admins alone may change the group. */
                    locked?: boolean;
                    /** Name of the group. */
                    subject?: string;
                };
            };
        };
        responses: {
            /** The group is changed. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session is out of the group. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The group's JID, which ends in @g.us. */
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
                /** The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** The people to add. */
                    participants: string[];
                };
            };
        };
        responses: {
            /** The people are added. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member is removed. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The member is an admin. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The admin is a plain member. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The group's JID, which ends in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The people are in the group; this status is unverified. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The group's JID, which ends in @g.us. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** The group's JID, which ends in @g.us. */
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
                    /** Text that describes the channel. */
                    description?: string;
                    /** Name of the channel. */
                    name?: string;
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            501: components["responses"]["NotImplemented"];
        };
    };
    listChannelMessages: {
        parameters: {
            query?: {
                /** How many rows a page holds; brought silently into 1 to 200, and 50 when left out or 0. */
                limit?: components["parameters"]["Limit"];
                /** The nextCursor of the page before, unchanged; left out for the first page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session does not follow the channel any more. */
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
                 * Id of the session, which is one WhatsApp number attached to the gateway.
                 * @example sess_01HZX
                 */
                session: components["parameters"]["Session"];
                /** JID of the person or channel, which ends in @s.whatsapp.net, @lid or @newsletter. */
                jid: components["parameters"]["Jid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether to mute the channel, and not to unmute it; true when left out. */
                    mute?: boolean;
                };
            };
        };
        responses: {
            /** The channel is muted or not, as asked. */
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
                    /** Whether events are delivered; true when left out of a new webhook. */
                    active?: boolean;
                    /** Headers to send with every delivery, set last, so that they can replace the gateway's own. */
                    customHeaders?: {
                        [key: string]: string;
                    };
                    /** Names of the events to deliver, such as message or poll.vote; one asterisk means all of them. */
                    events?: string[] | null;
                    /** How a delivery that fails is repeated. */
                    retryPolicy?: RetryPolicy;
                    /** A secret for the deliveries, which no answer ever shows; how it is used is not documented. */
                    secret?: string;
                    /** Session that the webhook is limited to. */
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
            /** The new webhook; the status is unverified. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Webhook;
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
                /** Id of the webhook, which begins with wh_. */
                id: components["parameters"]["WebhookId"];
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
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, which begins with wh_. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook is deleted. */
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
                /** Id of the webhook, which begins with wh_. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether events are delivered. */
                    active?: boolean;
                    /** Headers to send with every delivery, set last, so that they can replace the gateway's own. */
                    customHeaders?: {
                        [key: string]: string;
                    };
                    /** Names of the events to deliver, such as message or poll.vote; one asterisk means all of them. */
                    events?: string[] | null;
                    /** How a delivery that fails is repeated. */
                    retryPolicy?: RetryPolicy;
                    /** A secret for the deliveries, which no answer ever shows; how it is used is not documented. */
                    secret?: string;
                    /** Session that the webhook is limited to. */
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
            /** The webhook as it is now. */
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
            /** The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeTicket;
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
            /** The backfill that has begun. */
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
                "application/json": WebhookEvent;
            };
        };
        responses: {
            /** The event is taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
