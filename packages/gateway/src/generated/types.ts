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
        /** A parameter is malformed (validation_error). */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The token lacks the capability that the operation requires (forbidden). */
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
        /** The request body is invalid (validation_error), with 400 or 422 depending on the operation. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The token is missing, invalid or expired (unauthorized). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
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
        /** The session has reached its rate limit for sending (rate_limited). */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorEnvelope;
            };
        };
        /** The gateway does not support the operation, or not while the session is disconnected (not_implemented). */
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
        /** Id of the webhook, starting with wh_. */
        WebhookId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** A page of contacts. */
export interface ContactPage {
    /** Contacts on this page. */
    data: Contact[];
    /** Cursor of the next page; the empty string on the last page. */
    nextCursor?: string | null;
}
/** A page of chats. */
export interface ChatPage {
    /** Chats on this page. */
    data: Chat[];
    /** Cursor of the next page; null on the last page. */
    nextCursor?: string | null;
}
/** Contact that the session has seen. */
export interface Contact {
    /** Name of the contact's business account. */
    businessName?: string | null;
    /** LID (hidden id) of the contact, ending in @lid. */
    lid: string;
    /** Name of the contact. */
    name?: string | null;
    /** Phone number of the contact, digits only. */
    phoneNumber?: string | null;
    /** Where the contact was seen, such as dm. */
    source?: string | null;
}
/** Contact with the groups that it was seen in. */
export interface ContactDetail {
    /** Whether there is a direct chat with the contact. */
    dm?: boolean;
    /** Groups that the contact was seen in. */
    groups?: {
        /** JID of the group. */
        jid?: string;
        /**
         * Format: int64
         * @description Time at which the contact was last seen in the group, in milliseconds since the Unix epoch.
         */
        lastSeen?: number | null;
        /** Name of the group. */
        name?: string | null;
        /** Role of the contact in the group. */
        role?: string | null;
        /** Tag of the contact in the group. */
        tag?: string | null;
    }[] | null;
    /** Identity of the contact. */
    identity?: {
        /** Name of the contact's business account. */
        businessName?: string | null;
        /**
         * Format: int64
         * @description Time at which the contact was first seen, in milliseconds since the Unix epoch.
         */
        firstSeenAt?: number;
        /** Numeric id of the contact in the gateway's store. */
        id?: number;
        /** LID (hidden id) of the contact, ending in @lid. */
        lid?: string;
        /** Name of the contact. */
        name?: string | null;
        /** JID based on the contact's phone number. */
        phoneJid?: string | null;
        /** Phone number of the contact, digits only. */
        phoneNumber?: string | null;
        /**
         * Format: int64
         * @description Time at which the record was last updated, in milliseconds since the Unix epoch.
         */
        updatedAt?: number;
    };
}
/** Conversation with a contact or a group. */
export interface Chat {
    /** Whether the chat is archived. */
    archived?: boolean;
    /** Numeric id of the chat in the gateway's store. */
    id?: number;
    /** JID of the contact or group. */
    jid: string;
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
    /** Name of the contact or group. */
    name?: string | null;
    /** Whether the chat is pinned. */
    pinned?: boolean;
    /** Id of the session that the chat belongs to. */
    sessionId?: string;
    /** Type of the chat, such as dm. */
    type?: string;
    /** Number of unread messages. */
    unreadCount?: number;
}
/** A page of sessions. */
export interface SessionPage {
    /** Sessions on this page. */
    data: Session[];
    /** Always null, because there is only one page. */
    nextCursor?: string | null;
}
/** A page of messages. */
export interface MessagePage {
    /** Messages on this page. */
    data: Message[];
    /** Cursor of the next page; on the last page null for a chat and the empty string for a channel. */
    nextCursor?: string | null;
}
/** A page of groups. */
export interface GroupPage {
    /** Groups on this page. */
    data: Group[];
    /** Always the empty string, because there is only one page. */
    nextCursor?: string | null;
}
/** A page of members. */
export interface GroupMemberPage {
    /** Members on this page. */
    data: GroupMember[];
    /** Always the empty string, because there is only one page. */
    nextCursor?: string | null;
}
/** A page of webhooks. */
export interface WebhookPage {
    /** Webhooks on this page. */
    data: Webhook[];
    /** Always the empty string, because there is only one page. */
    nextCursor?: string | null;
}
/** Result of looking up a phone number. */
export interface ContactCheck {
    /** Whether the number is on WhatsApp. */
    isOnWhatsApp?: boolean;
    /** JID of the phone number. */
    jid?: string | null;
    /** Phone number that was looked up. */
    query?: string;
}
/** About text of a contact. */
export interface ContactAbout {
    /** About text of the contact; may be empty. */
    about: string;
}
/** Profile picture of a contact. */
export interface ContactPicture {
    /** Id of the picture. */
    id?: string | null;
    /**
     * Format: uri
     * @description URL of the picture, valid for a limited time.
     */
    url?: string | null;
}
/** WhatsApp number attached to the gateway. */
export interface Session {
    /** Whether received messages are automatically marked as read. */
    autoRead?: boolean;
    /**
     * Format: int64
     * @description Time at which the session was created, in milliseconds since the Unix epoch.
     */
    createdAt?: number;
    /** Id of the user who created the session. */
    createdByUserId?: string | null;
    /** Id of the gateway that the session runs on. */
    gatewayId?: string | null;
    /** Id of the session, a ULID with or without the prefix sess_. */
    id: string;
    /** Whether this is an administration session. */
    isAdminSession?: boolean;
    /** Label of the session. */
    label?: string | null;
    /**
     * Format: int64
     * @description Time at which the session was last connected, in milliseconds since the Unix epoch.
     */
    lastConnectedAt?: number | null;
    /** Id of the organization that the session belongs to. */
    organizationId?: string;
    /** Phone number of the session. */
    phoneNumber?: string | null;
    /** Whether the session shows a typing indicator before it sends a message. */
    presenceTyping?: boolean;
    /** Number of messages that the session may send per hour. */
    ratePerHour?: number | null;
    /** Number of messages that the session may send per minute. */
    ratePerMin?: number | null;
    /** Status of the session, such as working; stopped or scan_qr_code for a new session. */
    status?: string;
    /**
     * Format: int64
     * @description Time at which the session was last updated, in milliseconds since the Unix epoch.
     */
    updatedAt?: number;
    /** JID based on the session's phone number. */
    waJid?: string | null;
    /** LID (hidden id) of the session, ending in @lid. */
    waLid?: string | null;
}
/** WhatsApp identity of a session. */
export interface SessionMe {
    /** Whether the session is connected to WhatsApp. */
    connected?: boolean;
    /** Phone number of the session. */
    phoneNumber?: string | null;
    /** Id of the session. */
    sessionId?: string;
    /** Status of the session, such as working. */
    status?: string;
    /** JID based on the session's phone number. */
    waJid?: string | null;
    /** LID (hidden id) of the session, ending in @lid. */
    waLid?: string | null;
}
/** QR code for pairing a session with a phone. */
export interface QrCode {
    /** Content of the QR code. */
    code: string;
    /**
     * Format: int64
     * @description Time at which the code expires; the unit is not documented, and the rest of the service uses milliseconds since the Unix epoch.
     */
    expiresAt: number;
}
/** Code for pairing a session with a phone. */
export interface PairingCode {
    /** Code to enter on the phone; the name of this field is unverified. */
    code?: string;
    [key: string]: unknown;
}
/** Backfill of a session, which has further fields that are not documented here. */
export interface Backfill {
    /** Number of contacts imported by the backfill. */
    contacts?: number | null;
    /** Reason why the backfill failed. */
    error?: string | null;
    /**
     * Format: int64
     * @description Time at which the backfill finished, in milliseconds since the Unix epoch.
     */
    finishedAt?: number | null;
    /** Number of group members imported by the backfill. */
    groupMembers?: number | null;
    /** Number of groups imported by the backfill. */
    groups?: number | null;
    /** Id of the backfill. */
    id?: string;
    /** Id of the organization that the session belongs to. */
    organizationId?: string;
    [key: string]: unknown;
}
/** Message of a chat or channel, which has further fields that are not documented here. */
export interface Message {
    /** Delivery state of the message, as WhatsApp's number. */
    ackLevel?: number | null;
    /** Text of the message. */
    body?: string | null;
    /** JID of the chat that the message is in. */
    chatJid?: string;
    /**
     * Format: int64
     * @description Time at which the message was created, in milliseconds since the Unix epoch.
     */
    createdAt?: number;
    /** Whether the message was revoked. */
    deleted?: boolean;
    /** Direction of the message, such as in. */
    direction?: string;
    /** Whether the text was edited. */
    edited?: boolean;
    /** Reason why the message could not be sent. */
    error?: string | null;
    /** Whether the message was sent by the session itself. */
    fromMe?: boolean;
    /** Whether the message has a media file. */
    hasMedia?: boolean;
    /** Id of the message. */
    id: string | number;
    [key: string]: unknown;
}
/** Message to send, with the fields that its type requires; whether these are placed here or in an object of their own is not fully documented. */
export type MessageRequest = SendTextMessage | SendPollMessage | SendLocationMessage | SendContactMessage | SendMediaMessage;
/** Media file to send. */
export interface Media {
    /** Content of the file as base64 or as a data URI, at most 16 MiB after decoding. */
    data: string;
    /** Media type of the file. */
    mimetype?: string;
    /** Caption of the file. */
    caption?: string;
    /** Name of the file. */
    filename?: string;
}
/** Result of sending a message. */
export interface SentMessage {
    /** Mode in which the message was sent. */
    mode?: string;
    /** Id of the message in the outbox queue. */
    outboxId?: string | null;
    /** Whether this is the response of an earlier request with the same Idempotency-Key. */
    replayed?: boolean | null;
    /** Status of the message. */
    status?: string;
    /**
     * Format: int64
     * @description Time at which the message was sent, in milliseconds since the Unix epoch.
     */
    timestamp?: number | null;
    /** WhatsApp id of the message, which a guide calls messageId. */
    waMessageId?: string | null;
}
/** Group that the session is a member of. */
export interface Group {
    /**
     * Format: int64
     * @description Time at which the group was created on WhatsApp, in milliseconds since the Unix epoch.
     */
    createdAtWa?: number | null;
    /** Description of the group. */
    description?: string | null;
    /**
     * Format: int64
     * @description Time at which the session first saw the group, in milliseconds since the Unix epoch.
     */
    firstSeenAt?: number;
    /** JID of the group, ending in @g.us. */
    groupJid: string;
    /** Numeric id of the group in the gateway's store. */
    id?: number;
    /** Whether only admins can send messages. */
    isAnnounce?: boolean;
    /** Whether only admins can edit the group. */
    isLocked?: boolean;
    /** JID of the group's owner. */
    ownerJid?: string | null;
    /** Number of members of the group. */
    participantCount?: number;
    /** Name of the group. */
    subject?: string | null;
    /**
     * Format: int64
     * @description Time at which the record was last updated, in milliseconds since the Unix epoch.
     */
    updatedAt?: number;
}
/** Member of a group. */
export interface GroupMember {
    /**
     * Format: int64
     * @description Time at which the member was first seen in the group, in milliseconds since the Unix epoch.
     */
    firstSeenAt?: number;
    /** JID of the group. */
    groupJid?: string;
    /** Numeric id of the membership in the gateway's store. */
    id?: number;
    /**
     * Format: int64
     * @description Time at which the member was last seen in the group, in milliseconds since the Unix epoch.
     */
    lastSeenAt?: number | null;
    /** LID (hidden id) of the member, ending in @lid. */
    lid: string;
    /**
     * Role of the member in the group.
     * @enum {string|null}
     */
    role?: "member" | "admin" | null | (string & {});
    /** Id of the session that saw the group. */
    sessionId?: string;
    /** Tag of the member in the group. */
    tag?: string | null;
}
/** Invite of a group. */
export interface GroupInvite {
    /** Invite, as accepted by the operation that joins a group. */
    invite: string;
}
/** Group that the session joined. */
export interface JoinedGroup {
    /** JID of the group. */
    groupJid: string;
}
/** New channel. */
export interface Channel {
    /** JID of the channel, ending in @newsletter. */
    jid?: string;
}
/** Webhook that events are delivered to. */
export interface Webhook {
    /** Whether events are delivered. */
    active?: boolean;
    /**
     * Format: int64
     * @description Time at which the webhook was created, in milliseconds since the Unix epoch.
     */
    createdAt?: number;
    /** Headers that are sent with every delivery. */
    customHeaders?: {
        [key: string]: string;
    } | null;
    /** Names of the events that are delivered; an asterisk (*) stands for all events. */
    events?: string[] | null;
    /** Id of the webhook, starting with wh_. */
    id: string;
    /** Id of the organization that the webhook belongs to. */
    organizationId?: string;
    /** Retry policy for failed deliveries. */
    retryPolicy?: RetryPolicy;
    /** Id of the session that the webhook is limited to. */
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
}
/** Retry policy for failed deliveries. */
export interface RetryPolicy {
    /** Number of delivery attempts. */
    attempts?: number;
    /** Delay before the next attempt, in seconds. */
    delaySeconds?: number;
    /** Backoff policy of the delay, such as exponential. */
    policy?: string;
}
/** Single-use ticket for opening a WebSocket; its format is not documented. */
export interface RealtimeTicket {
    [key: string]: unknown;
}
/** Event, identical over a webhook and over the WebSocket. */
export interface WebhookEvent {
    /**
     * Version of the event format.
     * @constant
     */
    schema: "v1";
    /** Id of the event, the same in every delivery of the event. */
    id: string;
    /** Name of the event, such as message, message.status, poll.vote or auth.qr. */
    event: string;
    /** Id of the session that the event belongs to. */
    session?: string;
    /** Id of the organization that the event belongs to. */
    organization?: string;
    /**
     * Format: int64
     * @description Time at which the event occurred, in milliseconds since the Unix epoch.
     */
    timestamp: number;
    /** Payload of the event, whose format depends on the event. */
    payload: {
        [key: string]: unknown;
    };
}
/** Error response body of the gateway. */
export interface ErrorEnvelope {
    /** The error. */
    error: {
        /** Error code, such as not_found. */
        code: string;
        /** Further details of the error, in no fixed format. */
        details?: {
            [key: string]: unknown;
        };
        /** Error message, in one sentence. */
        message: string;
    };
}
/** Text message to send. */
export interface SendTextMessage {
    /**
     * Type of the message, which determines the other required fields.
     * @enum {string}
     */
    type: "text";
    /** Recipient of the message. */
    to: string;
    /** Text of the message. */
    text: string;
    /** Contacts mentioned in the text. */
    mentions?: string[];
    /** Id of the message that this message replies to. */
    replyTo?: string;
}
/** Poll to send. */
export interface SendPollMessage {
    /**
     * Type of the message, which determines the other required fields.
     * @enum {string}
     */
    type: "poll";
    /** Recipient of the message. */
    to: string;
    /** Question of the poll. */
    name: string;
    /** Options of the poll. */
    options: string[];
    /** Number of poll options that one recipient may select. */
    selectableCount?: number;
    /** Contacts mentioned in the text. */
    mentions?: string[];
    /** Id of the message that this message replies to. */
    replyTo?: string;
}
/** Location to send. */
export interface SendLocationMessage {
    /**
     * Type of the message, which determines the other required fields.
     * @enum {string}
     */
    type: "location";
    /** Recipient of the message. */
    to: string;
    /** Latitude in degrees. */
    latitude: number;
    /** Longitude in degrees. */
    longitude: number;
    /** Contacts mentioned in the text. */
    mentions?: string[];
    /** Id of the message that this message replies to. */
    replyTo?: string;
}
/** Contact to share, by name and phone or by a complete vCard. */
export interface SendContactMessage {
    /**
     * Type of the message, which determines the other required fields.
     * @enum {string}
     */
    type: "contact";
    /** Recipient of the message. */
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
    /** Contacts mentioned in the text. */
    mentions?: string[];
    /** Id of the message that this message replies to. */
    replyTo?: string;
}
/** Media message to send, with an image, video, audio, document or sticker. */
export interface SendMediaMessage {
    /**
     * Type of the message, which determines the other required fields.
     * @enum {string}
     */
    type: "image" | "video" | "audio" | "document" | "sticker";
    /** Recipient of the message. */
    to: string;
    /** Media file to send; a gateway can reject it with 501. */
    media: Media;
    /** Contacts mentioned in the text. */
    mentions?: string[];
    /** Id of the message that this message replies to. */
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
                    /** Whether received messages are automatically marked as read. */
                    autoRead?: boolean;
                    /** Label of the session. */
                    label?: string;
                    /** Whether the session shows a typing indicator before it sends a message. */
                    presenceTyping?: boolean;
                    /** Whether to start the session immediately. */
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
                    /** Phone number of the phone to pair, digits only. */
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
                /** Returns only contacts seen in a direct chat (dm) or in a group (group); both if omitted. */
                source?: "dm" | "group";
                /** Returns only members of the group with this JID, for example 12345-67890@g.us. */
                group?: string;
                /** Returns only contacts whose name or phone number contains this text, case-insensitive. */
                q?: string;
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
            /** The token is missing, invalid or expired (unauthorized). */
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
                /** Phone number to look up. */
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
                /** LID (hidden id) of the contact, for example 205227043110953@lid. */
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
            /** The token is missing, invalid or expired (unauthorized). */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            501: components["responses"]["NotImplemented"];
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
            /** The token is missing, invalid or expired (unauthorized). */
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
                /** JID of the chat, for example 6281234567890@s.whatsapp.net. */
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
            /** The token is missing, invalid or expired (unauthorized). */
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
                     * Format: int64
                     * @description Time until which the chat is muted, in milliseconds since the Unix epoch.
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
                    /**
                     * Presence state to show.
                     * @enum {string}
                     */
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
            422: components["responses"]["Invalid"];
            501: components["responses"]["NotImplemented"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendMessage: {
        parameters: {
            query?: {
                /** Whether to queue the message and respond immediately, in which case the rate limits for sending do not apply; false if omitted. */
                async?: boolean;
            };
            header?: {
                /** Client-generated key; requests of your organization with the same key send the message only once. */
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
            /** The message was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SentMessage;
                };
            };
            /** The message was queued. */
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
                    text?: string;
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
                    /** Emoji to react with. */
                    emoji?: string;
                    /** Sender of the message; empty for messages of the session itself. */
                    sender?: string;
                };
            };
        };
        responses: {
            /** The reaction was sent; the status code is unverified. */
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
                    to?: string;
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
                    /** Texts of the options to vote for; an empty list clears the vote. */
                    options?: string[] | null;
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
                    /** Initial members of the group. */
                    participants: string[];
                };
            };
        };
        responses: {
            /** The new group; the format and the status code are unverified. */
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
                    /** Invite of the group; the name of this field is unverified. */
                    invite?: string;
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
                /** JID of the group, ending in @g.us. */
                gid: components["parameters"]["Gid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requests were approved; this status code is unverified. */
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
                    /** Description of the channel. */
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
                    /** Whether events are delivered; true if omitted for a new webhook. */
                    active?: boolean;
                    /** Headers to send with every delivery; they are set last and can therefore override the gateway's own headers. */
                    customHeaders?: {
                        [key: string]: string;
                    };
                    /** Names of the events to deliver, such as message or poll.vote; an asterisk (*) stands for all events. */
                    events?: string[] | null;
                    /** Retry policy for failed deliveries. */
                    retryPolicy?: RetryPolicy;
                    /** Secret for the deliveries, which is never returned; how it is used is not documented. */
                    secret?: string;
                    /** Id of the session that the webhook is limited to. */
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
            /** The new webhook; the status code is unverified. */
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
                /** Id of the webhook, starting with wh_. */
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
                /** Id of the webhook, starting with wh_. */
                id: components["parameters"]["WebhookId"];
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
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the webhook, starting with wh_. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Whether events are delivered. */
                    active?: boolean;
                    /** Headers to send with every delivery; they are set last and can therefore override the gateway's own headers. */
                    customHeaders?: {
                        [key: string]: string;
                    };
                    /** Names of the events to deliver, such as message or poll.vote; an asterisk (*) stands for all events. */
                    events?: string[] | null;
                    /** Retry policy for failed deliveries. */
                    retryPolicy?: RetryPolicy;
                    /** Secret for the deliveries, which is never returned; how it is used is not documented. */
                    secret?: string;
                    /** Id of the session that the webhook is limited to. */
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
            /** The updated webhook. */
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
            /** The event was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
