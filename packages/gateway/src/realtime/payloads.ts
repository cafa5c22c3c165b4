// From the source of the service; fields that are false, 0 or empty are left out, not null.

/** Person who is mentioned in a message; both fields are empty outside groups. */
export interface GatewayMention {
  readonly pushName?: string;
  readonly tag?: string;
}

/** Poll in a message. */
export interface GatewayPoll {
  readonly name: string;
  readonly options: readonly string[];
  readonly selectableCount: number;
  /** Milliseconds since the Unix epoch. */
  readonly endTime?: number;
  readonly hideVotes?: boolean;
}

/** Location in a message. */
export interface GatewayLocation {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
}

/** Message, edit, revocation, reaction or poll vote. */
export interface GatewayMessagePayload {
  readonly chatJid: string;
  readonly fromMe: boolean;
  readonly hasMedia: boolean;
  /** Always null: media is never downloaded. */
  readonly media: null;
  /** Milliseconds since the Unix epoch. */
  readonly timestamp: number;
  /**
   * `text`, `image`, `video`, `audio`, `document`, `sticker`, `location`, `contact`, `poll`, `reaction`, `revoke` or
   * `poll_vote`; other values are possible.
   */
  readonly type: string;
  /** WhatsApp id; for an edit, revocation, reaction or vote its own, not that of the target. */
  readonly waMessageId: string;
  /** WhatsApp id of the message that is edited, revoked, reacted to or voted on. */
  readonly targetId?: string;
  readonly body?: string;
  readonly pushName?: string;
  readonly senderJid?: string;
  readonly senderLid?: string;
  /** Mentioned people, by JID. */
  readonly mentions?: Readonly<Record<string, GatewayMention>>;
  /** Emoji; left out if the reaction was removed. */
  readonly reaction?: string;
  /** Selected options; left out if the vote was cleared. */
  readonly selectedOptions?: readonly string[];
  readonly contact?: { readonly displayName?: string; readonly vcard?: string };
  readonly location?: GatewayLocation;
  readonly poll?: GatewayPoll;
  readonly quotedBody?: string;
  readonly quotedFromMe?: boolean;
  readonly quotedMessageId?: string;
  readonly quotedSenderJid?: string;
  readonly quotedSenderLid?: string;
}

/** Result of a poll, sent once after its end. */
export interface GatewayPollRecapPayload {
  readonly chatJid: string;
  readonly pollMessageId: string;
  readonly name: string;
  readonly options: readonly { readonly option: string; readonly count: number }[];
  readonly selectableCount: number;
  readonly totalVotes: number;
  readonly hideVotes: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly endTime: number;
  readonly voters?: readonly {
    readonly voterId: string;
    readonly displayName: string;
    readonly selectedOptions: readonly string[];
  }[];
}

/** Delivery status of messages; receipts repeat and arrive out of order. */
export interface GatewayMessageStatusPayload {
  readonly chatJid: string;
  /** WhatsApp ids. */
  readonly messageIds: readonly string[] | null;
  /** `delivered`, `read` or `played`; other values are possible. */
  readonly status: string;
  /** Milliseconds since the Unix epoch. */
  readonly timestamp: number;
  readonly senderJid?: string;
}

/** Status of a session. */
export interface GatewaySessionStatusPayload {
  /** `starting`, `scan_qr_code`, `working`, `failed`, `stopped` or `logged_out`; other values are possible. */
  readonly status: string;
}

/** QR code to pair a session with. */
export interface GatewayAuthQrPayload {
  readonly code: string;
  readonly timeoutMs?: number;
}

/** Pairing code (`code` and `phone`), or the identity of a session that was paired (the other fields). */
export interface GatewayAuthCodePayload {
  readonly code?: string;
  readonly phone?: string;
  readonly jid?: string;
  readonly lid?: string;
  readonly businessName?: string;
  readonly platform?: string;
}

/** Presence of a person. */
export interface GatewayPresencePayload {
  readonly from: string;
  /** `unknown`, `available`, `unavailable`, `composing` or `paused`; other values are possible. */
  readonly state: string;
  readonly chatJid?: string;
  /** Milliseconds since the Unix epoch. */
  readonly lastSeen?: number;
  /** `audio` while a voice message is recorded. */
  readonly media?: string;
  readonly unavailable?: boolean;
}

/** Change of a group or its members. */
export interface GatewayGroupPayload {
  readonly groupJid: string;
  readonly subject?: string;
  readonly description?: string;
  readonly isAnnounce?: boolean;
  readonly isLocked?: boolean;
  readonly join?: readonly string[];
  readonly leave?: readonly string[];
  readonly promote?: readonly string[];
  readonly demote?: readonly string[];
  readonly newInviteLink?: string;
  readonly reason?: string;
  readonly sender?: string;
  /** Milliseconds since the Unix epoch. */
  readonly timestamp?: number;
}

/** Change of a chat. */
export interface GatewayChatUpdatePayload {
  readonly chatJid: string;
  /** `picture`; other values are possible. */
  readonly change: string;
  readonly pictureId?: string;
  readonly removed?: boolean;
}

/** Change of a contact. */
export interface GatewayContactUpdatePayload {
  readonly jid: string;
  readonly firstName?: string;
  readonly fullName?: string;
  readonly pushName?: string;
}

/** Incoming call. */
export interface GatewayCallPayload {
  readonly callId: string;
  readonly from: string;
  readonly isGroup: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly timestamp: number;
  readonly groupJid?: string;
}

/** Change of a channel. */
export interface GatewayNewsletterPayload {
  readonly jid: string;
  /** `join`, `leave` or `mute`; other values are possible. */
  readonly action: string;
}
