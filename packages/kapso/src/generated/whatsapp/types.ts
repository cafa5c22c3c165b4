// Generated from Kapso WhatsApp API 1.0.0; do not edit.
// Description sha256 b7161b7acc7d1fd7d5b8938be545a0cfb4aef84b47df2a2a443277742ebcda44, generator 1.0.0.

export interface paths {
    "/{phone_number_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages of a phone number.
         *
         * Lists the messages that Kapso has stored for a phone number, one page at a time. The order is undocumented.
         */
        get: operations["listPhoneNumberMessages"];
        put?: never;
        /**
         * Sends a message.
         *
         * Sends a message of any type. Free-form messages require that the user has written within the last 24 hours; templates do not. A successful response means that Meta has accepted the message, not that it was delivered. There is no idempotency key: if the fate of a request is unknown, look for the message by biz_opaque_callback_data before you send it again.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a message of a phone number.
         *
         * Retrieves a message that Kapso has stored for a phone number.
         */
        get: operations["getPhoneNumberMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/marketing_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a marketing template with the Marketing Messages API.
         *
         * Sends a marketing template through the Marketing Messages API of Meta, which optimizes its delivery. A new template can be sent about ten minutes after its approval.
         */
        post: operations["sendMarketingMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the username of a phone number.
         *
         * Retrieves the WhatsApp username of a phone number.
         */
        get: operations["getUsername"];
        put?: never;
        /**
         * Sets the username of a phone number.
         *
         * Claims a WhatsApp username for a phone number, or changes it.
         */
        post: operations["setUsername"];
        /**
         * Deletes the username of a phone number.
         *
         * Releases the WhatsApp username of a phone number.
         */
        delete: operations["deleteUsername"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/username_suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists suggested usernames.
         *
         * Lists usernames that are reserved for the business portfolio of a phone number.
         */
        get: operations["listUsernameSuggestions"];
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
         * Lists the conversations of a phone number.
         *
         * Lists the conversations of a phone number, one page at a time, ordered by last activity with the latest first. A conversation that becomes active during a walk moves.
         */
        get: operations["listPhoneNumberConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retrieves a conversation of a phone number. */
        get: operations["getPhoneNumberConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a conversation by its id alone.
         *
         * Retrieves a conversation without the id of its phone number (absent from the current reference of the vendor).
         */
        get: operations["getWhatsappConversationById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ends or reopens a conversation.
         *
         * Ends or reopens a conversation (absent from the current reference of the vendor; the Platform API has the same operation).
         */
        patch: operations["updateWhatsappConversationStatus"];
        trace?: never;
    };
    "/{phone_number_id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists contacts by phone number.
         *
         * Lists the contacts of the project of a phone number, one page at a time. The order is undocumented.
         */
        get: operations["listPhoneNumberContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/contacts/{wa_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a contact by its WhatsApp id.
         *
         * Retrieves a contact of the project of a phone number.
         */
        get: operations["getPhoneNumberContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates a contact by its WhatsApp id.
         *
         * Updates names or metadata of a contact (absent from the current reference of the vendor; the Platform API has the same operation).
         */
        patch: operations["updatePhoneNumberContact"];
        trace?: never;
    };
    "/{phone_number_id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the calls of a phone number.
         *
         * Lists the calls that Kapso has recorded for a phone number, one page at a time. The order is undocumented.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Starts, accepts, rejects or ends a call.
         *
         * Starts, accepts, rejects or ends a call. A call that the business starts requires the permission of the user.
         */
        post: operations["performCallAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/call_permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves whether a user may be called.
         *
         * Retrieves whether a user may be called and which limits apply; at most 5 requests per second.
         */
        get: operations["getCallPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uploads a file for messages.
         *
         * Uploads a file that messages can refer to for 30 days. Maximum sizes: images 5 MB (JPEG, PNG), audio and video 16 MB, documents 100 MB, stickers 100 KB if still and 500 KB if animated (WebP).
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{media_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the details and the URLs of a file.
         *
         * Retrieves the details of a file with two URLs: download_url, which requires no API key, and url of Meta, which requires a token of Meta.
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /**
         * Deletes a file.
         *
         * Deletes an uploaded file.
         */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media_download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Downloads a file by its token.
         *
         * Downloads a file. The token in the query is the only credential; it is part of download_url in the details of the file.
         */
        get: operations["downloadMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/message_templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the message templates of a business account.
         *
         * Lists the message templates of a WhatsApp Business Account, one page at a time.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Creates or updates a message template.
         *
         * Creates a message template or, with hsm_id, updates it. Name, language, category and components are required to create a template. Meta reviews every template; an approved one can be updated once a day.
         */
        post: operations["createOrUpdateTemplate"];
        /**
         * Deletes a message template.
         *
         * Deletes every language of a message template by name, or one language by name and hsm_id. Meta blocks the name for 30 days.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/message_templates/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a message template.
         *
         * Retrieves a message template of a WhatsApp Business Account.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/whatsapp_business_profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the business profile of a phone number.
         *
         * Retrieves the business profile of a phone number, as a list of one.
         */
        get: operations["getBusinessProfile"];
        put?: never;
        /**
         * Updates the business profile of a phone number.
         *
         * Updates the business profile of a phone number; omitted fields are unchanged. Not available for sandbox numbers.
         */
        post: operations["updateBusinessProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/block_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists blocked users.
         *
         * Lists the users whom a phone number has blocked, one page at a time.
         */
        get: operations["listBlockedUsers"];
        put?: never;
        /**
         * Blocks users.
         *
         * Blocks users who have written within the last 24 hours. If some cannot be blocked, the response is a 400 that also lists those who were.
         */
        post: operations["blockUsers"];
        /**
         * Unblocks users.
         *
         * Unblocks users. If some cannot be unblocked, the response is a 400 that also lists those who were.
         */
        delete: operations["unblockUsers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the flows of a business account.
         *
         * Lists the WhatsApp Flows of a WhatsApp Business Account, one page at a time.
         */
        get: operations["listMetaFlows"];
        put?: never;
        /**
         * Creates a flow for a business account.
         *
         * Creates a WhatsApp Flow and publishes it if requested. The response can be a 200 with validation errors.
         */
        post: operations["createMetaFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists flows by phone number.
         *
         * Lists the WhatsApp Flows of the business account of a phone number, one page at a time.
         */
        get: operations["listMetaFlowsByPhoneNumber"];
        put?: never;
        /**
         * Creates a flow by phone number.
         *
         * Creates a WhatsApp Flow for the business account of a phone number. The response can be a 200 with validation errors.
         */
        post: operations["createMetaFlowByPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{flow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a flow.
         *
         * Retrieves a WhatsApp Flow. fields can also request a preview (preview.invalidate(true)) or a metric (metric.name(...).granularity(...).since(...).until(...)).
         */
        get: operations["getMetaFlow"];
        put?: never;
        /**
         * Updates the metadata of a flow.
         *
         * Updates name, categories, endpoint or app of a WhatsApp Flow.
         */
        post: operations["updateMetaFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flow_id}": {
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
         * Deletes a flow.
         *
         * Deletes a WhatsApp Flow with status DRAFT.
         */
        delete: operations["deleteMetaFlow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{flow_id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the files of a flow.
         *
         * Lists the files of a WhatsApp Flow, one page at a time; the only one is its JSON.
         */
        get: operations["listMetaFlowAssets"];
        put?: never;
        /**
         * Uploads the JSON of a flow.
         *
         * Uploads the JSON of a WhatsApp Flow. The response can be a 200 with validation errors.
         */
        post: operations["uploadMetaFlowAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{flow_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a flow.
         *
         * Publishes a WhatsApp Flow; this cannot be undone.
         */
        post: operations["publishMetaFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{flow_id}/deprecate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deprecates a flow.
         *
         * Deprecates a published WhatsApp Flow; it can no longer be sent or opened.
         */
        post: operations["deprecateMetaFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{business_account_id}/phone_numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the phone numbers of a business account.
         *
         * Lists the phone numbers of a WhatsApp Business Account, one page at a time.
         */
        get: operations["listMetaPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves a phone number from Meta.
         *
         * Retrieves the fields that Meta has of a phone number.
         */
        get: operations["getMetaPhoneNumber"];
        put?: never;
        /**
         * Updates a phone number.
         *
         * Updates a phone number, for example the PIN of its two-step verification.
         */
        post: operations["updateMetaPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieves the settings of a phone number.
         *
         * Retrieves the settings of a phone number, including those for calls (absent from the current reference of the vendor).
         */
        get: operations["getMetaPhoneNumberSettings"];
        put?: never;
        /**
         * Updates the settings of a phone number.
         *
         * Updates settings of a phone number, including those for calls (absent from the current reference of the vendor).
         */
        post: operations["updateMetaPhoneNumberSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/request_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Requests a verification code for a phone number.
         *
         * Requests a verification code by SMS or voice call (unverified: only the SDK of the vendor calls it).
         */
        post: operations["requestVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/verify_code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits the verification code of a phone number.
         *
         * Submits the verification code of a phone number (unverified: only the SDK of the vendor calls it).
         */
        post: operations["verifyCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a phone number.
         *
         * Registers a phone number for the Cloud API; 10 attempts in 72 hours (unverified: only the SDK of the vendor calls it).
         */
        post: operations["registerMetaPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/deregister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deregisters a phone number.
         *
         * Removes a phone number from the Cloud API (unverified: only the SDK of the vendor calls it).
         */
        post: operations["deregisterMetaPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{phone_number_id}/messages#mark-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks a received message as read.
         *
         * Marks a received message, and all earlier ones of the conversation, as read. With typing_indicator, the user sees that a reply is being written.
         */
        post: operations["markMessageRead"];
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
        GraphErrorResponse: GraphErrorResponse;
        TextErrorResponse: TextErrorResponse;
        EitherErrorResponse: EitherErrorResponse;
        InsufficientCreditsResponse: InsufficientCreditsResponse;
        MarketingStoppedResponse: MarketingStoppedResponse;
        AccountMismatchResponse: AccountMismatchResponse;
        OutcomeResponse: OutcomeResponse;
        CursorPair: CursorPair;
        GraphPaging: GraphPaging;
        StoredPaging: StoredPaging;
        StoredCursors: StoredCursors;
        DirectoryContact: DirectoryContact;
        DirectoryContactPage: DirectoryContactPage;
        DirectoryContactUpdateRequest: DirectoryContactUpdateRequest;
        TextContent: TextContent;
        MediaContent: MediaContent;
        DocumentContent: DocumentContent;
        AudioContent: AudioContent;
        StickerContent: StickerContent;
        LocationContent: LocationContent;
        StoredLocation: StoredLocation;
        StoredMedia: StoredMedia;
        OrderContent: OrderContent;
        ContactCard: ContactCard;
        ReactionContent: ReactionContent;
        InteractiveHeader: InteractiveHeader;
        InteractiveTextHeader: InteractiveTextHeader;
        ButtonsContent: ButtonsContent;
        ListContent: ListContent;
        FlowContent: FlowContent;
        UrlButtonContent: UrlButtonContent;
        CarouselCard: CarouselCard;
        CarouselContent: CarouselContent;
        LocationRequestContent: LocationRequestContent;
        ContactInfoRequestContent: ContactInfoRequestContent;
        AddressValues: AddressValues;
        AddressRequestContent: AddressRequestContent;
        OrderDetailsContent: OrderDetailsContent;
        OrderStatusContent: OrderStatusContent;
        ProductContent: ProductContent;
        ProductListContent: ProductListContent;
        CallPermissionContent: CallPermissionContent;
        CatalogContent: CatalogContent;
        InteractiveContent: InteractiveContent;
        TemplateParameter: TemplateParameter;
        TemplateComponentValues: TemplateComponentValues;
        TemplateContent: TemplateContent;
        SendTextRequest: SendTextRequest;
        SendImageRequest: SendImageRequest;
        SendVideoRequest: SendVideoRequest;
        SendAudioRequest: SendAudioRequest;
        SendDocumentRequest: SendDocumentRequest;
        SendStickerRequest: SendStickerRequest;
        SendLocationRequest: SendLocationRequest;
        SendContactsRequest: SendContactsRequest;
        SendInteractiveRequest: SendInteractiveRequest;
        SendTemplateRequest: SendTemplateRequest;
        SendReactionRequest: SendReactionRequest;
        MarkReadRequest: MarkReadRequest;
        SendMessageRequest: SendMessageRequest;
        SendMarketingRequest: SendMarketingRequest;
        SendMessageResponse: SendMessageResponse;
        StoredMessageKapso: StoredMessageKapso;
        StoredMessage: StoredMessage;
        StoredMessagePage: StoredMessagePage;
        NumberConversation: NumberConversation;
        NumberConversationPage: NumberConversationPage;
        RecordedCall: RecordedCall;
        CallPage: CallPage;
        CallActionRequest: CallActionRequest;
        CallActionResponse: CallActionResponse;
        CallPermissions: CallPermissions;
        MediaUploadForm: MediaUploadForm;
        MediaIdResponse: MediaIdResponse;
        MediaDetails: MediaDetails;
        TemplateStatus: TemplateStatus;
        TemplateButton: TemplateButton;
        TemplateComponent: TemplateComponent;
        MessageTemplate: MessageTemplate;
        TemplatePage: TemplatePage;
        TemplateDefinition: TemplateDefinition;
        TemplateChangeResponse: TemplateChangeResponse;
        BusinessVertical: BusinessVertical;
        BusinessProfile: BusinessProfile;
        BusinessProfileListResponse: BusinessProfileListResponse;
        BusinessProfileUpdateRequest: BusinessProfileUpdateRequest;
        BusinessProfileUpdateResponse: BusinessProfileUpdateResponse;
        BlockUsersRequest: BlockUsersRequest;
        BlockUsersResponse: BlockUsersResponse;
        BlockedUserPage: BlockedUserPage;
        BlockedUser: BlockedUser;
        MetaFlowCategory: MetaFlowCategory;
        MetaFlowStatus: MetaFlowStatus;
        MetaFlowValidationError: MetaFlowValidationError;
        MetaFlowSummary: MetaFlowSummary;
        MetaFlowPage: MetaFlowPage;
        MetaFlowCreateRequest: MetaFlowCreateRequest;
        MetaFlowCreateResponse: MetaFlowCreateResponse;
        MetaFlowUpdateRequest: MetaFlowUpdateRequest;
        MetaFlow: MetaFlow;
        MetaFlowAssetPage: MetaFlowAssetPage;
        MetaFlowAsset: MetaFlowAsset;
        MetaFlowAssetForm: MetaFlowAssetForm;
        MetaFlowAssetResponse: MetaFlowAssetResponse;
        MetaPhoneNumber: MetaPhoneNumber;
        MetaPhoneNumberPage: MetaPhoneNumberPage;
        MetaPhoneNumberUpdateRequest: MetaPhoneNumberUpdateRequest;
        MetaPhoneNumberSettings: MetaPhoneNumberSettings;
        UsernameState: UsernameState;
        UsernameRequest: UsernameRequest;
        UsernameClaimResponse: UsernameClaimResponse;
        UsernameSuggestions: UsernameSuggestions;
        NewTemplatePart: NewTemplatePart;
        NewTemplateComponent: NewTemplateComponent;
    };
    responses: {
        /** The API key is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": EitherErrorResponse;
            };
        };
    };
    parameters: {
        /** Number of items per page, 1 to 100. */
        Limit: number;
        /** Cursor of the previous page. */
        Before: string;
        /** Cursor of the next page. */
        After: string;
        /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
        KapsoFields: string;
        /** Names of the fields to return, separated by commas. */
        Fields: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Error in the format of Meta. */
export interface GraphErrorResponse {
    /** The error. */
    error: {
        /** Error message. */
        message: string;
        /** Type of the error, for example OAuthException. */
        type: string;
        /** Error code of Meta, or an HTTP status. */
        code: number;
        /** Error subcode. */
        error_subcode?: number;
        /** Trace id of Meta; absent if Kapso itself refused the request. */
        fbtrace_id?: string;
        /** Details of the error. */
        error_data?: {
            /** Always whatsapp. */
            messaging_product?: string;
            /** Explanation of the error. */
            details?: string;
        };
        /**
         * URL of the documentation.
         *
         * Format: uri
         */
        href?: string;
    };
}
/** Error in the format of Kapso. */
export interface TextErrorResponse {
    /** Error message. */
    error: string;
    /** Machine-readable error code, returned by a few operations only. */
    code?: string;
    /**
     * URL of the billing page, with insufficient_credits only.
     *
     * Format: uri
     */
    billing_url?: string;
}
/** Error in the format of Meta or of Kapso. */
export type EitherErrorResponse = GraphErrorResponse | TextErrorResponse;
/** The balance of the project is too low for the fee of Meta; nothing was sent. */
export interface InsufficientCreditsResponse {
    /** Error message. */
    error: string;
    /** Error code. */
    code: "insufficient_credits";
    /**
     * URL of the billing page.
     *
     * Format: uri
     */
    billing_url: string;
}
/** The contact has opted out of marketing messages from this phone number; nothing was sent or charged. */
export interface MarketingStoppedResponse {
    /** Error message. */
    error: string;
    /** Error code. */
    code: "marketing_preference_stopped";
}
/** messaging_account_id is not the account of the phone number; nothing was sent or charged. */
export interface AccountMismatchResponse {
    /** Error message. */
    error: string;
    /** Error code. */
    code: "messaging_account_mismatch";
}
/** Whether the operation succeeded. */
export interface OutcomeResponse {
    /** Whether the operation succeeded. */
    success?: boolean;
}
/** Cursors of a page, set on the first and the last page as well. */
export interface CursorPair {
    /** Cursor of the previous page. */
    before?: string;
    /** Cursor of the next page. */
    after?: string;
}
/** Links to the adjacent pages of a list that Meta answers. */
export interface GraphPaging {
    cursors?: CursorPair;
    /**
     * URL of the next page at Meta, which is not to be followed; absent on the last page.
     *
     * Format: uri
     */
    next?: string;
    /**
     * URL of the previous page at Meta, which is not to be followed; absent on the first page.
     *
     * Format: uri
     */
    previous?: string;
}
/** Cursors of a list that Kapso answers. */
export interface StoredPaging {
    cursors?: StoredCursors;
    /** Null on the last page, if present. */
    next?: string | null;
    /** Null on the first page, if present. */
    previous?: string | null;
}
/** Cursors of a page, null at the ends of the list. */
export interface StoredCursors {
    /** Cursor of the previous page. */
    before?: string | null;
    /** Cursor of the next page. */
    after?: string | null;
}
/** Contact as seen by a phone number. */
export interface DirectoryContact {
    /**
     * Contact id assigned by Kapso.
     *
     * Format: uuid
     */
    id: string;
    /** WhatsApp id; null for a user without a phone number. */
    wa_id?: string | null;
    /** Business-scoped user id: country code, a period and digits. */
    business_scoped_user_id?: string | null;
    /** Business-scoped user id across linked portfolios, with ENT after the country code. */
    parent_business_scoped_user_id?: string | null;
    /** WhatsApp username of the user, which can change. */
    username?: string | null;
    /** Name in the WhatsApp profile of the user. */
    profile_name?: string;
    /** Name that the project has given to the contact. */
    display_name?: string | null;
    /** Custom key-value data. */
    metadata?: {
        [key: string]: unknown;
    } | null;
    /** Id of the customer that the contact belongs to. */
    customer_id?: string | null;
    /**
     * Time of creation.
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Time of the last update.
     *
     * Format: date-time
     */
    updated_at?: string;
}
/** Page of contacts. */
export interface DirectoryContactPage {
    /** Items of the page. */
    data: DirectoryContact[];
    /** Links to the adjacent pages. */
    paging?: StoredPaging;
}
/** Changes of a contact; at least one field. */
export interface DirectoryContactUpdateRequest {
    /** Name in the WhatsApp profile of the user. */
    profile_name?: string;
    /** Name that the project has given to the contact. */
    display_name?: string;
    /** Custom key-value data. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** Text of a message. */
export interface TextContent {
    /** Text of the message, 1 to 4,096 characters. */
    body: string;
    /** Whether to show a preview of a link in the text; false if omitted. */
    preview_url?: boolean;
}
/** Image or video of a message; exactly one of id and link. */
export type MediaContent = {
    /** Media id of an uploaded file. */
    id?: string;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link?: string;
    /** Caption, at most 1,024 characters. */
    caption?: string;
} & ({
    link?: never;
    /** Media id of an uploaded file. */
    id: string;
} | {
    id?: never;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link: string;
});
/** Document of a message; exactly one of id and link. */
export type DocumentContent = {
    /** Media id of an uploaded file. */
    id?: string;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link?: string;
    /** Caption, at most 1,024 characters. */
    caption?: string;
    /** File name; its extension determines the icon. */
    filename?: string;
} & ({
    link?: never;
    /** Media id of an uploaded file. */
    id: string;
} | {
    id?: never;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link: string;
});
/** Audio file of a message; exactly one of id and link. */
export type AudioContent = {
    /** Media id of an uploaded file. */
    id?: string;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link?: string;
    /** Whether this is a voice message, which requires OGG with OPUS. */
    voice?: boolean;
} & ({
    link?: never;
    /** Media id of an uploaded file. */
    id: string;
} | {
    id?: never;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link: string;
});
/** Sticker of a message; exactly one of id and link. */
export type StickerContent = {
    /** Media id of an uploaded file. */
    id?: string;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link?: string;
} & ({
    link?: never;
    /** Media id of an uploaded file. */
    id: string;
} | {
    id?: never;
    /**
     * URL of a public file; Meta caches it for ten minutes.
     *
     * Format: uri
     */
    link: string;
});
/** Location of a message. */
export interface LocationContent {
    /** Latitude in degrees; examples of the vendor show it as text. */
    latitude: number | string;
    /** Longitude in degrees; examples of the vendor show it as text. */
    longitude: number | string;
    /** Name of the location. */
    name?: string;
    /** Address of the location. */
    address?: string;
}
/** Location of a stored message. */
export interface StoredLocation {
    /** Latitude in degrees. */
    latitude: number | string;
    /** Longitude in degrees. */
    longitude: number | string;
    /** Name of the location. */
    name?: string;
    /** Address of the location. */
    address?: string;
}
/** File of a stored message. */
export interface StoredMedia {
    /** Media id assigned by Meta. */
    id?: string;
    /**
     * URL of the file.
     *
     * Format: uri
     */
    link?: string;
    /** Caption. */
    caption?: string;
    /** File name. */
    filename?: string;
    /** Media type of the file. */
    mime_type?: string;
    /** SHA-256 digest of the file. */
    sha256?: string;
    /** Whether this is a voice message. */
    voice?: boolean;
    /** Whether the sticker is animated. */
    animated?: boolean;
}
/** Order that a user has sent. */
export interface OrderContent {
    /** Id of the catalog. */
    catalog_id?: string;
    /** Ordered products. */
    product_items?: {
        /** Id of the product in the catalog. */
        product_retailer_id?: string;
        /** Quantity. */
        quantity?: number;
        /** Price of one item. */
        item_price?: number;
        /** Currency code (ISO 4217). */
        currency?: string;
    }[];
    /** Note of the user. */
    order_text?: string;
}
/** Contact card of a message. */
export interface ContactCard {
    /** Name of the person. */
    name: {
        /** Full name, at most 200 characters. */
        formatted_name: string;
        /** First name. */
        first_name?: string;
        /** Last name. */
        last_name?: string;
        /** Middle name. */
        middle_name?: string;
        /** Suffix of the name. */
        suffix?: string;
        /** Prefix of the name. */
        prefix?: string;
    };
    /** Addresses. */
    addresses?: {
        /** Street and house number. */
        street?: string;
        /** City. */
        city?: string;
        /** State. */
        state?: string;
        /** Postal code. */
        zip?: string;
        /** Country. */
        country?: string;
        /** Country code (ISO 3166-1 alpha-2). */
        country_code?: string;
        /** Type of the address, for example HOME. */
        type?: string;
    }[];
    /**
     * Date of birth.
     *
     * Format: date
     */
    birthday?: string;
    /** Email addresses. */
    emails?: {
        /** Email address. */
        email?: string;
        /** Type of the email address. */
        type?: string;
    }[];
    /** Employer. */
    org?: {
        /** Company. */
        company?: string;
        /** Department. */
        department?: string;
        /** Job title. */
        title?: string;
    };
    /** Phone numbers. */
    phones?: {
        /** Phone number. */
        phone?: string;
        /** Type of the phone number. */
        type?: string;
        /** WhatsApp id; without it, the card offers an invitation instead of a chat. */
        wa_id?: string;
    }[];
    /** Websites. */
    urls?: {
        /**
         * URL.
         *
         * Format: uri
         */
        url?: string;
        /** Type of the website. */
        type?: string;
    }[];
}
/** Reaction to a message, which is at most 30 days old. */
export interface ReactionContent {
    /** WhatsApp message id of the message to react to. */
    message_id: string;
    /** Emoji; an empty string removes the reaction. */
    emoji: string;
}
/** Header of an interactive message, with the field that its type names. */
export type InteractiveHeader = {
    /** Type of the header and name of the field with its content. */
    type: "text" | "image" | "video" | "document";
    /** Text, at most 60 characters. */
    text?: string;
    /** Image. */
    image?: MediaContent;
    /** Video. */
    video?: MediaContent;
    /** Document. */
    document?: DocumentContent;
} & ({
    /** Always text. */
    type: "text";
    /** Text, at most 60 characters. */
    text: string;
} | {
    /** Always image. */
    type: "image";
    /** Image. */
    image: MediaContent;
} | {
    /** Always video. */
    type: "video";
    /** Video. */
    video: MediaContent;
} | {
    /** Always document. */
    type: "document";
    /** Document. */
    document: DocumentContent;
});
/** Text header of an interactive message. */
export interface InteractiveTextHeader {
    /** Always text. */
    type: "text";
    /** Text, at most 60 characters. */
    text: string;
}
/** Up to three reply buttons. */
export interface ButtonsContent {
    /** Always button. */
    type: "button";
    header?: InteractiveHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** One to three reply buttons with different titles. */
        buttons: {
            /** Always reply. */
            type: "reply";
            /** Content of the button. */
            reply: {
                /** Id that the reply contains, at most 256 characters. */
                id: string;
                /** Label, at most 20 characters. */
                title: string;
            };
        }[];
    };
}
/** List of up to ten rows in up to ten sections. */
export interface ListContent {
    /** Always list. */
    type: "list";
    header?: InteractiveTextHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 4,096 characters according to Meta and 1,024 according to the reference of the vendor. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Label of the button that opens the list, at most 20 characters. */
        button: string;
        /** One to ten sections with at most ten rows in total. */
        sections: {
            /** Title, at most 24 characters; required if there are several sections. */
            title?: string;
            /** Rows, at most ten in all sections. */
            rows: {
                /** Id that the reply contains, at most 200 characters. */
                id: string;
                /** Title, at most 24 characters. */
                title: string;
                /** Description, at most 72 characters. */
                description?: string;
            }[];
        }[];
    };
}
/** Button that opens a WhatsApp Flow; exactly one of flow_id and flow_name. */
export interface FlowContent {
    /** Always flow. */
    type: "flow";
    header?: InteractiveHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always flow. */
        name: "flow";
        /** Parameters of the action. */
        parameters: {
            /** Always 3. */
            flow_message_version: "3";
            /** Id of the flow. */
            flow_id?: string;
            /** Name of the flow. */
            flow_name?: string;
            /** Label of the button, at most 30 characters (20 in the SDK of the vendor). */
            flow_cta: string;
            /** Whether to open the draft or the published flow; published if omitted. */
            mode?: "draft" | "published";
            /** Token of your own, which the response of the flow contains. */
            flow_token?: string;
            /** First action of the flow; navigate if omitted. */
            flow_action?: "navigate" | "data_exchange";
            /** Start of the flow, for navigate. */
            flow_action_payload?: {
                /** Id of the first screen. */
                screen?: string;
                /** Data for the first screen. */
                data?: {
                    [key: string]: unknown;
                };
            };
        } & ({
            flow_name?: never;
            /** Id of the flow. */
            flow_id: string;
        } | {
            flow_id?: never;
            /** Name of the flow. */
            flow_name: string;
        });
    };
}
/** Button that opens a URL. */
export interface UrlButtonContent {
    /** Always cta_url. */
    type: "cta_url";
    header?: InteractiveHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always cta_url. */
        name: "cta_url";
        /** Parameters of the action. */
        parameters: {
            /** Label of the button, at most 20 characters. */
            display_text: string;
            /**
             * URL to open.
             *
             * Format: uri
             */
            url: string;
        };
    };
}
/** Card of a carousel. */
export interface CarouselCard {
    /** Position of the card, from 0. */
    card_index: number;
    /** Type of the card: cta_url or product. */
    type?: string;
    /** Image or video of the card; required but for a product. */
    header?: {
        /** Type of the header and name of the field with its content. */
        type: "image" | "video";
        /** Image. */
        image?: MediaContent;
        /** Video. */
        video?: MediaContent;
    } & ({
        /** Always image. */
        type: "image";
        /** Image. */
        image: MediaContent;
    } | {
        /** Always video. */
        type: "video";
        /** Video. */
        video: MediaContent;
    });
    /** Body of the card. */
    body?: {
        /** Text, at most 160 characters and two line breaks. */
        text?: string;
    };
    /** URL button, reply buttons or a product; the same on every card. */
    action: {
        /** Always cta_url. */
        name?: "cta_url";
        /** URL button. */
        parameters?: {
            /** Label of the button, at most 20 characters. */
            display_text?: string;
            /**
             * URL to open.
             *
             * Format: uri
             */
            url?: string;
        };
        /** Reply buttons. */
        buttons?: {
            /** Always quick_reply. */
            type: "quick_reply";
            /** Content of the button. */
            quick_reply: {
                /** Id that the reply contains, at most 256 characters. */
                id: string;
                /** Label, at most 20 characters. */
                title: string;
            };
        }[];
        /** Id of the catalog, for a product. */
        catalog_id?: string;
        /** Id of the product in the catalog. */
        product_retailer_id?: string;
    };
}
/** Carousel of 2 to 10 cards. */
export interface CarouselContent {
    /** Always carousel. */
    type: "carousel";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Action of the message. */
    action: {
        /** Two to ten cards. */
        cards: CarouselCard[];
    };
    header?: never;
    footer?: never;
}
/** Request for the location of the user. */
export interface LocationRequestContent {
    /** Always location_request_message. */
    type: "location_request_message";
    /** Body of the message. */
    body?: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Action of the message. */
    action: {
        /** Always send_location. */
        name: "send_location";
    };
}
/** Request for the phone number of the user. */
export interface ContactInfoRequestContent {
    /** Always request_contact_info. */
    type: "request_contact_info";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Action of the message. */
    action: {
        /** Always request_contact_info. */
        name: "request_contact_info";
    };
}
/** Fields of an address in India. */
export interface AddressValues {
    /** Name of the recipient. */
    name?: string;
    /** Phone number of the recipient. */
    phone_number?: string;
    /** House number. */
    house_number?: string;
    /** Floor. */
    floor_number?: string;
    /** Tower. */
    tower_number?: string;
    /** Building. */
    building_name?: string;
    /** Address. */
    address?: string;
    /** Landmark or area. */
    landmark_area?: string;
    /** City. */
    city?: string;
    /** State. */
    state?: string;
    /** PIN code, six digits. */
    in_pin_code?: string;
}
/** Request for an address (India only). */
export interface AddressRequestContent {
    /** Always address_message. */
    type: "address_message";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always address_message. */
        name: "address_message";
        /** Parameters of the action. */
        parameters: {
            /** Country code; only IN is supported. */
            country: string;
            /** Values that the form already contains. */
            values?: AddressValues;
            /** Addresses that the user can choose from. */
            saved_addresses?: {
                /** Id that the reply contains. */
                id: string;
                /** Fields of the address. */
                value: {
                    [key: string]: unknown;
                };
            }[];
            /** Errors to show, by field. */
            validation_errors?: {
                [key: string]: string;
            };
        };
    };
}
/** Order to pay (India and Brazil only). */
export interface OrderDetailsContent {
    /** Always order_details. */
    type: "order_details";
    header?: InteractiveHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always review_and_pay. */
        name: "review_and_pay";
        /** Order with reference_id, type, payment_settings, currency, total_amount and order, in the format of Meta. */
        parameters: {
            [key: string]: unknown;
        };
    };
}
/** Status of an order (India and Brazil only). */
export interface OrderStatusContent {
    /** Always order_status. */
    type: "order_status";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always review_order. */
        name: "review_order";
        /** Status with reference_id, order and payment, in the format of Meta. */
        parameters: {
            [key: string]: unknown;
        };
    };
}
/** One product of a catalog. */
export interface ProductContent {
    /** Always product. */
    type: "product";
    /** Body of the message. */
    body?: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Id of the catalog. */
        catalog_id: string;
        /** Id of the product in the catalog. */
        product_retailer_id: string;
    };
    header?: never;
}
/** Up to 30 products of a catalog in up to ten sections. */
export interface ProductListContent {
    /** Always product_list. */
    type: "product_list";
    header: InteractiveTextHeader;
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Id of the catalog. */
        catalog_id: string;
        /** One to ten sections with at most 30 products in total. */
        sections: {
            /** Title, at most 24 characters. */
            title: string;
            /** Products. */
            product_items: {
                /** Id of the product in the catalog. */
                product_retailer_id: string;
            }[];
        }[];
    };
}
/** Request for the permission to call the user. */
export interface CallPermissionContent {
    /** Always call_permission_request. */
    type: "call_permission_request";
    /** Body of the message. */
    body?: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Action of the message. */
    action: {
        /** Always call_permission_request. */
        name: "call_permission_request";
    };
}
/** Button that opens the catalog. */
export interface CatalogContent {
    /** Always catalog_message. */
    type: "catalog_message";
    /** Body of the message. */
    body: {
        /** Text, at most 1,024 characters. */
        text: string;
    };
    /** Footer of the message. */
    footer?: {
        /** Text, at most 60 characters. */
        text?: string;
    };
    /** Action of the message. */
    action: {
        /** Always catalog_message. */
        name: "catalog_message";
        /** Parameters of the action. */
        parameters?: {
            /** Id of the product whose image is the thumbnail. */
            thumbnail_product_retailer_id?: string;
        };
    };
}
/** Interactive content; its type tells the variants apart. */
export type InteractiveContent = ButtonsContent | ListContent | FlowContent | UrlButtonContent | CarouselContent | LocationRequestContent | ContactInfoRequestContent | AddressRequestContent | OrderDetailsContent | OrderStatusContent | ProductContent | ProductListContent | CallPermissionContent | CatalogContent;
/** Value of a parameter, in the field that its type names. */
export interface TemplateParameter {
    /** Type of the value: text, currency, date_time, image, video, document, location, payload, action or coupon_code; new values can be added. */
    type: string;
    /** Name of the parameter, for templates with named parameters. */
    parameter_name?: string;
    /** Text. */
    text?: string;
    /** Payload that the reply contains, for quick reply buttons. */
    payload?: string;
    /** Coupon code. */
    coupon_code?: string;
    /** Amount of money. */
    currency?: {
        /** Text if the amount cannot be localized. */
        fallback_value?: string;
        /** Currency code (ISO 4217). */
        code?: string;
        /** Amount multiplied by 1,000. */
        amount_1000?: number;
    };
    /** Date and time. */
    date_time?: {
        /** Text of the date and time. */
        fallback_value?: string;
    } & {
        [key: string]: unknown;
    };
    /** Image. */
    image?: MediaContent;
    /** Video. */
    video?: MediaContent;
    /** Document. */
    document?: DocumentContent;
    /** Location. */
    location?: LocationContent;
    /** Action of the button. */
    action?: {
        /** Token of your own, which the response of the flow contains. */
        flow_token?: string;
        /** Data for the first screen of the flow. */
        flow_action_data?: {
            [key: string]: unknown;
        };
        /** Id of the product whose image is the thumbnail. */
        thumbnail_product_retailer_id?: string;
        /** Sections with products. */
        sections?: {
            [key: string]: unknown;
        }[];
    };
}
/** Values for a component of a template. */
export interface TemplateComponentValues {
    /** Type of the component: header, body, button, carousel or limited_time_offer; new values can be added. */
    type: string;
    /** Type of the button: quick_reply, url, flow, copy_code, catalog or mpm; new values can be added. */
    sub_type?: string;
    /** Position of the button, from 0. */
    index?: string | number;
    /** Values of the parameters, in the order of the template unless they are named. */
    parameters?: TemplateParameter[];
    /** Cards of a carousel. */
    cards?: {
        /** Position of the card, from 0. */
        card_index: number;
        /** Values for the components of the card. */
        components: TemplateComponentValues[];
    }[];
}
/** Template with the values of its parameters. */
export interface TemplateContent {
    /** Name of the template. */
    name: string;
    /** Language of the template. */
    language: {
        /** Language code, such as en_US; en is another language. */
        code: string;
        /** Always deterministic. */
        policy?: "deterministic";
    };
    /** Values for the components of the template. */
    components?: TemplateComponentValues[];
}
/** Text message. */
export type SendTextRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always text. */
    type: "text";
    /** Text. */
    text: TextContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Image message; JPEG or PNG, at most 5 MB. */
export type SendImageRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always image. */
    type: "image";
    /** Image. */
    image: MediaContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Video message; MP4 or 3GPP with H.264 and AAC, at most 16 MB. */
export type SendVideoRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always video. */
    type: "video";
    /** Video. */
    video: MediaContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Audio message; AAC, AMR, MP3, M4A or OGG with OPUS, at most 16 MB. */
export type SendAudioRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always audio. */
    type: "audio";
    /** Audio file. */
    audio: AudioContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Document message; at most 100 MB. */
export type SendDocumentRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always document. */
    type: "document";
    /** Document. */
    document: DocumentContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Sticker message; WebP, at most 100 KB if still and 500 KB if animated. */
export type SendStickerRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always sticker. */
    type: "sticker";
    /** Sticker. */
    sticker: MediaContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Location message. */
export type SendLocationRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always location. */
    type: "location";
    /** Location. */
    location: LocationContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Message with contact cards. */
export type SendContactsRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always contacts. */
    type: "contacts";
    /** Contact cards, at most 257. */
    contacts: ContactCard[];
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Interactive message. */
export type SendInteractiveRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always interactive. */
    type: "interactive";
    /** Interactive content. */
    interactive: InteractiveContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Template message; the only kind that can be sent outside of the 24-hour window. */
export type SendTemplateRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always template. */
    type: "template";
    /** Template. */
    template: TemplateContent;
    /** Message to which this message replies. */
    context?: {
        /** WhatsApp message id of the original message. */
        message_id?: string;
    };
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Reaction to a message; its status does not go beyond sent. */
export type SendReactionRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Whether the recipient is a user or a group; individual if omitted. */
    recipient_type?: "individual" | "group";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always reaction. */
    type: "reaction";
    /** Reaction. */
    reaction: ReactionContent;
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** WhatsApp Business Account that the phone number must belong to. */
    messaging_account_id?: string;
    /**
     * @deprecated
     *
     * Older name of messaging_account_id, which takes precedence.
     */
    paid_messaging_account_id?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
    context?: never;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Read receipt. */
export interface MarkReadRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Always read. */
    status: "read";
    /** WhatsApp message id of the received message. */
    message_id: string;
    /** Shows a typing indicator until the next message, for at most 25 seconds. */
    typing_indicator?: {
        /** Always text. */
        type: "text";
    };
}
/** Message to send, with the field that its type names. */
export type SendMessageRequest = SendTextRequest | SendImageRequest | SendVideoRequest | SendAudioRequest | SendDocumentRequest | SendStickerRequest | SendLocationRequest | SendContactsRequest | SendInteractiveRequest | SendTemplateRequest | SendReactionRequest;
/** Marketing template to send. */
export type SendMarketingRequest = {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Always individual. */
    recipient_type?: "individual";
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to?: string;
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient?: string;
    /** Always template. */
    type: "template";
    /** Template of the category MARKETING. */
    template: TemplateContent;
    /** Text of your own, at most 512 characters, which the status webhooks return. */
    biz_opaque_callback_data?: string;
    /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
    recipient_identity_key_hash?: string;
} & ({
    /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
    to: string;
} | {
    /** Business-scoped user id of the recipient; required if to is omitted. */
    recipient: string;
});
/** Accepted message; delivery is reported by webhooks. */
export interface SendMessageResponse {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Recipients. */
    contacts: {
        /** Recipient as it was sent. */
        input?: string;
        /** WhatsApp id of the recipient, which can differ from the input; null or empty for a business-scoped user id. */
        wa_id?: string | null;
        /** Business-scoped user id of the recipient. */
        user_id?: string | null;
    }[];
    /** Accepted messages. */
    messages: {
        /** WhatsApp message id, which starts with wamid. */
        id: string;
        /** Whether the message was accepted or is held for a quality assessment; Meta also has paused. */
        message_status?: "accepted" | "held_for_quality_assessment" | (string & {});
    }[];
}
/** Fields that Kapso adds to a message. */
export interface StoredMessageKapso {
    /** Direction of the message. */
    direction?: "inbound" | "outbound" | (string & {});
    /** Delivery status of the message. */
    status?: "pending" | "sent" | "delivered" | "read" | "failed" | (string & {});
    /** How far Kapso has processed the message. */
    processing_status?: "pending" | "processing" | "completed" | "failed" | (string & {});
    /** Phone number of the contact, with a plus sign. */
    phone_number?: string | null;
    /** Whether the message has a file. */
    has_media?: boolean;
    /** Id of the conversation. */
    whatsapp_conversation_id?: string;
    /** Name of the contact. */
    contact_name?: string | null;
    /** Message as one line of text. */
    content?: string | null;
    /** File of the message. */
    media_data?: {
        /**
         * URL of the file.
         *
         * Format: uri
         */
        url?: string;
        /** File name. */
        filename?: string;
        /** Media type of the file. */
        content_type?: string;
        /** Size of the file in bytes. */
        byte_size?: number;
    };
    /**
     * URL of the file.
     *
     * Format: uri
     */
    media_url?: string;
    /** Fields that depend on the type of the message. */
    message_type_data?: {
        [key: string]: unknown;
    };
    /** Response of a flow. */
    flow_response?: {
        [key: string]: unknown;
    };
    /** Token of the flow. */
    flow_token?: string;
    /** Name of the flow. */
    flow_name?: string;
    /** Note of an order. */
    order_text?: string;
    /** Origin of the message: cloud_api, business_app or history_sync. */
    origin?: string;
    /** Statuses as received from Meta. */
    statuses?: {
        [key: string]: unknown;
    }[];
    /** Transcript of an audio message. */
    transcript?: {
        /** Text of the transcript. */
        text?: string;
    };
}
/** Message that Kapso has stored, in the format of Meta. */
export interface StoredMessage {
    /** WhatsApp message id, which starts with wamid. */
    id: string;
    /** Unix timestamp of the message in seconds, as a string. */
    timestamp: string;
    /** Type of the message and name of the field that contains its content; new values can be added. */
    type: string;
    /** Phone number of the sender; null for a user without one. */
    from?: string | null;
    /** Business-scoped user id of the sender. */
    from_user_id?: string | null;
    /** Business-scoped user id of the sender across linked portfolios. */
    from_parent_user_id?: string | null;
    /** Phone number of the recipient; null for a user without one. */
    to?: string | null;
    /** Business-scoped user id of the recipient. */
    to_user_id?: string | null;
    /** Business-scoped user id of the recipient across linked portfolios. */
    to_parent_user_id?: string | null;
    /** WhatsApp username of the user, which can change. */
    username?: string | null;
    /** Message to which this message replies. */
    context?: {
        /** Sender of the original message. */
        from?: string;
        /** WhatsApp message id of the original message. */
        id?: string;
        /** Product to which the message refers. */
        referred_product?: {
            /** Id of the catalog. */
            catalog_id?: string;
            /** Id of the product in the catalog. */
            product_retailer_id?: string;
        };
    };
    /** Text. */
    text?: {
        /** Text of the message. */
        body?: string;
        /** Whether a preview of a link is shown. */
        preview_url?: boolean;
    };
    /** Image. */
    image?: StoredMedia;
    /** Video. */
    video?: StoredMedia;
    /** Audio file. */
    audio?: StoredMedia;
    /** Document. */
    document?: StoredMedia;
    /** Sticker. */
    sticker?: StoredMedia;
    /** Location. */
    location?: StoredLocation;
    /** Contact cards. */
    contacts?: ContactCard[];
    /** Order. */
    order?: OrderContent;
    /** Interactive content, or the reply to it. */
    interactive?: {
        /** Type of the reply (button_reply, list_reply or nfm_reply), or of the sent content. */
        type?: string;
        /** Chosen button. */
        button_reply?: {
            /** Id of the button. */
            id?: string;
            /** Label of the button. */
            title?: string;
        };
        /** Chosen row. */
        list_reply?: {
            /** Id of the row. */
            id?: string;
            /** Title of the row. */
            title?: string;
            /** Description of the row. */
            description?: string;
        };
        /** Response of a flow. */
        nfm_reply?: {
            /** Name of the response. */
            name?: string;
            /** Response, as JSON in a string. */
            response_json?: string;
            /** Text of the response. */
            body?: string;
        };
    };
    /** Template. */
    template?: {
        [key: string]: unknown;
    };
    /** Reaction. */
    reaction?: ReactionContent;
    /** Fields that Kapso adds. */
    kapso?: StoredMessageKapso;
}
/** Page of messages. */
export interface StoredMessagePage {
    /** Items of the page. */
    data: StoredMessage[];
    /** Links to the adjacent pages. */
    paging?: StoredPaging;
}
/** Conversation of a phone number. */
export interface NumberConversation {
    /**
     * Conversation id assigned by Kapso.
     *
     * Format: uuid
     */
    id: string;
    /** Phone number of the user; null if it is unknown. */
    phone_number?: string | null;
    /** Business-scoped user id: country code, a period and digits. */
    business_scoped_user_id?: string | null;
    /** Business-scoped user id across linked portfolios, with ENT after the country code. */
    parent_business_scoped_user_id?: string | null;
    /** WhatsApp username of the user, which can change. */
    username?: string | null;
    /** Status of the conversation. */
    status: "active" | "ended" | (string & {});
    /**
     * Time of the last activity.
     *
     * Format: date-time
     */
    last_active_at: string;
    /**
     * Time of creation.
     *
     * Format: date-time
     */
    created_at: string;
    /**
     * Time of the last update.
     *
     * Format: date-time
     */
    updated_at: string;
    /**
     * Id that Kapso has assigned to the phone number.
     *
     * Format: uuid
     */
    whatsapp_config_id: string;
    /** Custom key-value data. */
    metadata?: {
        [key: string]: unknown;
    } | null;
    /** Phone number id assigned by Meta. */
    phone_number_id: string;
    /** Fields that Kapso adds. */
    kapso?: {
        /** Name of the contact. */
        contact_name?: string | null;
        /** Number of messages. */
        messages_count?: number;
        /** Id of the last message. */
        last_message_id?: string | null;
        /** Type of the last message. */
        last_message_type?: string | null;
        /**
         * Time of the last message.
         *
         * Format: date-time
         */
        last_message_timestamp?: string | null;
        /** Text of the last message. */
        last_message_text?: string | null;
        /**
         * Time of the last inbound message.
         *
         * Format: date-time
         */
        last_inbound_at?: string | null;
        /**
         * Time of the last outbound message.
         *
         * Format: date-time
         */
        last_outbound_at?: string | null;
    };
}
/** Page of conversations. */
export interface NumberConversationPage {
    /** Items of the page. */
    data: NumberConversation[];
    /** Links to the adjacent pages. */
    paging?: StoredPaging;
}
/** Call over WhatsApp. */
export interface RecordedCall {
    /**
     * Call id assigned by Kapso.
     *
     * Format: uuid
     */
    id: string;
    /** Call id assigned by Meta, which starts with wacid. */
    call_id?: string;
    /** Direction of the call. */
    direction?: "inbound" | "outbound" | (string & {});
    /** Status of the call. */
    status?: "initiated" | "ringing" | "answered" | "completed" | "failed" | (string & {});
    /** Duration in seconds. */
    duration_seconds?: number | null;
    /**
     * Start of the call.
     *
     * Format: date-time
     */
    started_at?: string | null;
    /**
     * End of the call.
     *
     * Format: date-time
     */
    ended_at?: string | null;
    /**
     * Start of the audio session.
     *
     * Format: date-time
     */
    session_started_at?: string | null;
    /**
     * Time of creation.
     *
     * Format: date-time
     */
    created_at?: string;
    /**
     * Time of the last update.
     *
     * Format: date-time
     */
    updated_at?: string;
    /** WhatsApp id of the user. */
    user_wa_id?: string | null;
    /** Business-scoped user id: country code, a period and digits. */
    business_scoped_user_id?: string | null;
    /** Business-scoped user id across linked portfolios, with ENT after the country code. */
    parent_business_scoped_user_id?: string | null;
    /** WhatsApp username of the user, which can change. */
    username?: string | null;
    /** Id of the contact. */
    whatsapp_contact_id?: string | null;
    /** Id of the conversation. */
    whatsapp_conversation_id?: string | null;
    /**
     * Id of the project.
     *
     * Format: uuid
     */
    project_id: string;
    /**
     * Id that Kapso has assigned to the phone number.
     *
     * Format: uuid
     */
    whatsapp_config_id: string;
    /** Name of the phone number in Kapso. */
    config_display_name?: string | null;
    /** Phone number in readable form. */
    config_display_phone_number?: string | null;
    /** Phone number id assigned by Meta. */
    phone_number_id: string;
    /** Contact. */
    whatsapp_contact?: {
        /** Id of the contact. */
        id?: string;
        /** WhatsApp id; null for a user without a phone number. */
        wa_id?: string;
        /** Name in the WhatsApp profile of the user. */
        profile_name?: string;
        /** Name that the project has given to the contact. */
        display_name?: string | null;
    } | null;
    /** Conversation. */
    whatsapp_conversation?: {
        /** Id of the conversation. */
        id?: string;
        /** Phone number of the user; null if it is unknown. */
        phone_number?: string;
        /** Status. */
        status?: string;
        /**
         * Time of the last activity.
         *
         * Format: date-time
         */
        last_active_at?: string;
    } | null;
}
/** Page of calls. */
export interface CallPage {
    /** Items of the page. */
    data: RecordedCall[];
    /** Links to the adjacent pages. */
    paging?: StoredPaging;
}
/** Action on a call. */
export interface CallActionRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Action to perform. */
    action: "connect" | "pre_accept" | "accept" | "reject" | "terminate";
    /** Phone number of the user, for connect. */
    to?: string;
    /** Call id assigned by Meta, for all other actions. */
    call_id?: string;
    /** Session description, for connect, pre_accept and accept. */
    session?: {
        /** offer for connect, answer for pre_accept and accept. */
        sdp_type?: "offer" | "answer";
        /** Session description (RFC 8866). */
        sdp?: string;
    };
    /** Text of your own, at most 512 characters, for connect and accept. */
    biz_opaque_callback_data?: string;
}
/** Result of an action on a call. */
export interface CallActionResponse {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Started call, after connect. */
    calls?: {
        /** Call id assigned by Meta. */
        id?: string;
    }[];
}
/** Permission to call a user. */
export interface CallPermissions {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** Current permission. */
    permission: {
        /** Status of the permission; Meta also has permanent ones. */
        status: "no_permission" | "temporary" | (string & {});
        /** Unix timestamp in seconds at which a temporary permission ends. */
        expiration_time?: number;
    };
    /** Actions and their limits. */
    actions: {
        /** Name of the action. */
        action_name?: "send_call_permission_request" | "start_call" | (string & {});
        /** Whether the action is possible now. */
        can_perform_action?: boolean;
        /** Limits of the action. */
        limits?: {
            /** Period of the limit (ISO 8601 duration). */
            time_period?: string;
            /** Maximum number in the period. */
            max_allowed?: number;
            /** Number in the current period. */
            current_usage?: number;
            /** Unix timestamp in seconds at which a reached limit ends. */
            limit_expiration_time?: number;
        }[];
    }[];
}
/** File to upload. */
export interface MediaUploadForm {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /**
     * The file. Its part requires a content type of its own: give a Blob or a File with a type.
     *
     * Format: binary
     */
    file: string;
    /** Media type of the file; does not replace the content type of the part. */
    type?: string;
}
/** Id of the uploaded file. */
export interface MediaIdResponse {
    /** Media id assigned by Meta. */
    id: string;
}
/** Details of a file. */
export interface MediaDetails {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /** Media id assigned by Meta. */
    id?: string;
    /**
     * URL at Meta, valid for five minutes; requires a token of Meta.
     *
     * Format: uri
     */
    url?: string;
    /** Media type of the file. */
    mime_type?: string;
    /** SHA-256 digest of the file, in hexadecimal. */
    sha256?: string;
    /** Size of the file in bytes. */
    file_size?: string | number;
    /**
     * URL at Kapso that contains a token, valid for four minutes; requires no API key.
     *
     * Format: uri
     */
    download_url?: string;
    /**
     * Time at which download_url expires.
     *
     * Format: date-time
     */
    download_url_expires_at?: string;
}
/** Status of a template: APPROVED, PENDING or REJECTED; Meta also has PAUSED, DISABLED, IN_APPEAL, PENDING_DELETION, LIMIT_EXCEEDED and ARCHIVED. */
export type TemplateStatus = string;
/** Button of a template. */
export interface TemplateButton {
    /** Type of the button: QUICK_REPLY, PHONE_NUMBER, URL, COPY_CODE, OTP, CATALOG, MPM, SPM or FLOW; new values can be added. */
    type: string;
    /** Label, at most 25 characters. */
    text?: string;
    /** Phone number to call. */
    phone_number?: string;
    /** URL, at most 2,000 characters. */
    url?: string;
    /** Example value: a list for URL, a string for COPY_CODE. */
    example?: string | string[];
    /** How the one-time password is filled in. */
    otp_type?: "COPY_CODE" | "ONE_TAP" | "ZERO_TAP";
    /** Label of the autofill button. */
    autofill_text?: string;
    /** Android apps that receive the one-time password. */
    supported_apps?: {
        /** Package name of the app. */
        package_name?: string;
        /** Signing key hash of the app. */
        signature_hash?: string;
    }[];
    /** Whether the terms of zero-tap authentication are accepted. */
    zero_tap_terms_accepted?: boolean;
    /** Id of the flow. */
    flow_id?: string;
    /** Name of the flow. */
    flow_name?: string;
    /** JSON of the flow, as a string. */
    flow_json?: string;
    /** First action of the flow. */
    flow_action?: "navigate" | "data_exchange";
    /** Id of the first screen. */
    navigate_screen?: string;
}
/** Component of a template. */
export interface TemplateComponent {
    /** Type of the component: HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER or CALL_PERMISSION_REQUEST; new values can be added. */
    type: string;
    /** Format of a header: TEXT, IMAGE, VIDEO, DOCUMENT, LOCATION or PRODUCT. */
    format?: string;
    /** Text with placeholders; at most 1,024 characters in a body and 60 in a header or footer. */
    text?: string;
    /** Example values, required if there are placeholders or a file. */
    example?: {
        /** Value for a placeholder in the header. */
        header_text?: string[];
        /** Handle of the file in the header, from a resumable upload. */
        header_handle?: string[];
        /** Values for the placeholders in the body. */
        body_text?: string[][];
        /** Values for named placeholders in the header. */
        header_text_named_params?: {
            /** Name of the placeholder. */
            param_name?: string;
            /** Value. */
            example?: string;
        }[];
        /** Values for named placeholders in the body. */
        body_text_named_params?: {
            /** Name of the placeholder. */
            param_name?: string;
            /** Value. */
            example?: string;
        }[];
    };
    /** Buttons, at most 10. */
    buttons?: TemplateButton[];
    /** Whether to add a security recommendation, for authentication templates. */
    add_security_recommendation?: boolean;
    /** Minutes until the code expires, for authentication templates. */
    code_expiration_minutes?: number;
    /** Limited-time offer. */
    limited_time_offer?: {
        /** Text of the offer. */
        text?: string;
        /** Whether the time of expiration is shown. */
        has_expiration?: boolean;
    };
    /** Cards of a carousel. */
    cards?: {
        /** Components of the card. */
        components?: TemplateComponent[];
    }[];
}
/** Message template. */
export interface MessageTemplate {
    /** Template id assigned by Meta. */
    id: string;
    /** Name of the template. */
    name?: string;
    /** Language code, such as en_US. */
    language?: string;
    /** Status of the template. */
    status?: unknown & TemplateStatus;
    /** Category of the template. */
    category?: "AUTHENTICATION" | "MARKETING" | "UTILITY" | (string & {});
    /** Previous category of the template. */
    previous_category?: string;
    /** Components of the template. */
    components?: TemplateComponent[];
    /** Whether placeholders are named or numbered. */
    parameter_format?: "NAMED" | "POSITIONAL" | (string & {});
}
/** Page of templates. */
export interface TemplatePage {
    /** Items of the page. */
    data: MessageTemplate[];
    paging?: GraphPaging;
}
/** Template to create, or changes of a template. */
export interface TemplateDefinition {
    /** Name of the template: lowercase letters, digits and underscores, at most 512. */
    name?: string;
    /** Language code, such as en_US. */
    language?: string;
    /** Category of the template. */
    category?: "AUTHENTICATION" | "MARKETING" | "UTILITY";
    /** Whether placeholders are named or numbered; POSITIONAL if omitted. */
    parameter_format?: "NAMED" | "POSITIONAL";
    /** Components of the template. */
    components?: NewTemplateComponent[];
    /** Seconds after which an undelivered message is dropped. */
    message_send_ttl_seconds?: number;
    /** Without effect since April 2025. */
    allow_category_change?: boolean;
}
/** Template after its creation or update. */
export type TemplateChangeResponse = {
    /** Id. */
    id: string;
    status?: TemplateStatus;
    /** Category of the template. */
    category?: string;
} | {
    /** Whether the operation succeeded. */
    success: boolean;
};
/** Industry of a business. */
export type BusinessVertical = "ALCOHOL" | "APPAREL" | "AUTO" | "BEAUTY" | "EDU" | "ENTERTAIN" | "EVENT_PLAN" | "FINANCE" | "GOVT" | "GROCERY" | "HEALTH" | "HOTEL" | "NONPROFIT" | "ONLINE_GAMBLING" | "OTC_DRUGS" | "OTHER" | "PHYSICAL_GAMBLING" | "PROF_SERVICES" | "RESTAURANT" | "RETAIL" | "TRAVEL" | (string & {});
/** Business profile. */
export interface BusinessProfile {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /** About text, at most 139 characters. */
    about?: string;
    /** Address, at most 256 characters. */
    address?: string;
    /** Description, at most 512 characters. */
    description?: string;
    /**
     * Email address, at most 128 characters.
     *
     * Format: email
     */
    email?: string;
    /** Industry of the business. */
    vertical?: BusinessVertical;
    /** Websites, at most two. */
    websites?: string[];
    /**
     * URL of the profile picture.
     *
     * Format: uri
     */
    readonly profile_picture_url?: string;
}
/** Business profile, as a list of one. */
export interface BusinessProfileListResponse {
    /** List of one. */
    data?: BusinessProfile[];
}
/** Changes of a business profile. */
export interface BusinessProfileUpdateRequest {
    /** Always whatsapp. */
    messaging_product: "whatsapp";
    /** About text, at most 139 characters. */
    about?: string;
    /** Address, at most 256 characters. */
    address?: string;
    /** Description, at most 512 characters. */
    description?: string;
    /**
     * Email address, at most 128 characters.
     *
     * Format: email
     */
    email?: string;
    /** Industry of the business. */
    vertical?: BusinessVertical;
    /** Websites, at most two. */
    websites?: string[];
    /** Handle of a resumable upload; the media ingest of the Platform API returns one. */
    profile_picture_handle?: string;
}
/** Whether the update succeeded. */
export interface BusinessProfileUpdateResponse {
    /** Whether the operation succeeded. */
    success: boolean;
}
/** Users to block or unblock. */
export interface BlockUsersRequest {
    /** Always whatsapp. */
    messaging_product?: "whatsapp";
    /** Users. */
    block_users: {
        /** Phone number or WhatsApp id of the user. */
        user: string;
    }[];
}
/** Users who were blocked or unblocked. */
export interface BlockUsersResponse {
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Always whatsapp. */
    messaging_product?: string;
    /** Users by outcome. */
    block_users?: {
        /** Users who were blocked. */
        added_users?: {
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id; null for a user without a phone number. */
            wa_id?: string;
        }[];
        /** Users who were unblocked. */
        removed_users?: {
            /** User as it was sent. */
            input?: string;
            /** WhatsApp id; null for a user without a phone number. */
            wa_id?: string;
        }[];
        /** Users for whom the operation failed. */
        failed_users?: {
            [key: string]: unknown;
        }[];
    };
}
/** Page of blocked users. */
export interface BlockedUserPage {
    /** Items of the page. */
    data?: BlockedUser[];
    paging?: GraphPaging;
}
/** Blocked user. */
export interface BlockedUser {
    /** Phone number or WhatsApp id of the user. */
    user?: string;
    /** Always whatsapp. */
    messaging_product?: string;
    /** WhatsApp id; null for a user without a phone number. */
    wa_id?: string;
}
/** Category of a flow. */
export type MetaFlowCategory = "SIGN_UP" | "SIGN_IN" | "APPOINTMENT_BOOKING" | "LEAD_GENERATION" | "CONTACT_US" | "CUSTOMER_SUPPORT" | "SURVEY" | "OTHER";
/** Status of a flow. */
export type MetaFlowStatus = "DRAFT" | "PUBLISHED" | "DEPRECATED" | "BLOCKED" | "THROTTLED" | (string & {});
/** Error in the JSON of a flow. */
export interface MetaFlowValidationError {
    /** Name of the error. */
    error?: string;
    /** Type of the error. */
    error_type?: string;
    /** Error message. */
    message?: string;
    /** First line. */
    line_start?: number;
    /** Last line. */
    line_end?: number;
    /** First column. */
    column_start?: number;
    /** Last column. */
    column_end?: number;
}
/** Flow in a list. */
export interface MetaFlowSummary {
    /** Flow id assigned by Meta. */
    id: string;
    /** Name of the flow. */
    name?: string;
    /** Status of the flow. */
    status?: MetaFlowStatus;
    /** Categories of the flow. */
    categories?: string[];
    /** Errors in the JSON of the flow. */
    validation_errors?: MetaFlowValidationError[];
}
/** Page of flows. */
export interface MetaFlowPage {
    /** Items of the page. */
    data: MetaFlowSummary[];
    paging?: GraphPaging;
}
/** Flow to create. */
export interface MetaFlowCreateRequest {
    /** Name of the flow. */
    name: string;
    /** Categories of the flow. */
    categories: MetaFlowCategory[];
    /** Id of the flow to copy. */
    clone_flow_id?: string;
    /**
     * URL of the data endpoint.
     *
     * Format: uri
     */
    endpoint_uri?: string;
    /** JSON of the flow, as a string. */
    flow_json?: string;
    /** Whether to publish the flow, with flow_json only. */
    publish?: boolean;
}
/** Created flow, which can have validation errors. */
export interface MetaFlowCreateResponse {
    /** Flow id assigned by Meta. */
    id: string;
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Errors in the JSON of the flow. */
    validation_errors?: MetaFlowValidationError[];
}
/** Changes of a flow. */
export interface MetaFlowUpdateRequest {
    /** Name of the flow. */
    name?: string;
    /** Categories of the flow. */
    categories?: MetaFlowCategory[];
    /**
     * URL of the data endpoint.
     *
     * Format: uri
     */
    endpoint_uri?: string;
    /** Id of the app of Meta that is connected to the endpoint. */
    application_id?: string;
}
/** Flow; without fields in the query, only the first five fields. */
export interface MetaFlow {
    /** Flow id assigned by Meta. */
    id: string;
    /** Name of the flow. */
    name?: string;
    /** Status of the flow. */
    status?: MetaFlowStatus;
    /** Categories of the flow. */
    categories?: string[];
    /** Errors in the JSON of the flow. */
    validation_errors?: MetaFlowValidationError[];
    /** Version of the JSON of the flow. */
    json_version?: string;
    /** Version of the data endpoint. */
    data_api_version?: string;
    /**
     * URL of the data endpoint.
     *
     * Format: uri
     */
    endpoint_uri?: string;
    /** Preview of the flow. */
    preview?: {
        /**
         * URL of the preview.
         *
         * Format: uri
         */
        preview_url?: string;
        /**
         * Time at which the preview expires.
         *
         * Format: date-time
         */
        expires_at?: string;
    };
    /** Health status of the flow. */
    health_status?: {
        [key: string]: unknown;
    };
    /** WhatsApp Business Account of the flow. */
    whatsapp_business_account?: {
        [key: string]: unknown;
    };
    /** App of Meta that is connected to the endpoint. */
    application?: {
        [key: string]: unknown;
    };
}
/** Page of files of a flow. */
export interface MetaFlowAssetPage {
    /** Items of the page. */
    data?: MetaFlowAsset[];
    paging?: GraphPaging;
}
/** File of a flow. */
export interface MetaFlowAsset {
    /** File name. */
    name?: string;
    /** Type of the file, always FLOW_JSON. */
    asset_type?: string;
    /**
     * URL of the file at Meta, which requires no API key.
     *
     * Format: uri
     */
    download_url?: string;
}
/** JSON of a flow to upload. */
export interface MetaFlowAssetForm {
    /**
     * JSON file, at most 10 MB.
     *
     * Format: binary
     */
    file: string;
    /** Always flow.json. */
    name: "flow.json";
    /** Always FLOW_JSON. */
    asset_type: "FLOW_JSON";
}
/** Result of the upload, which can have validation errors. */
export interface MetaFlowAssetResponse {
    /** Whether the operation succeeded. */
    success?: boolean;
    /** Errors in the JSON of the flow. */
    validation_errors?: MetaFlowValidationError[];
}
/** Phone number. */
export interface MetaPhoneNumber {
    /** Phone number id assigned by Meta. */
    id: string;
    /** Display name that Meta has verified. */
    verified_name?: string;
    /** Phone number in readable form. */
    display_phone_number?: string;
    /** Quality rating of the phone number. */
    quality_rating?: "GREEN" | "YELLOW" | "RED" | "NA" | "UNKNOWN" | (string & {});
    /** Status of the verification by code. */
    code_verification_status?: string;
    /** Whether this is an official business account. */
    is_official_business_account?: boolean;
    /** Status of the display name. */
    name_status?: string;
    /** Status of a requested display name. */
    new_name_status?: string;
    /** Platform of the phone number, for example CLOUD_API. */
    platform_type?: string;
    /** Throughput of the phone number. */
    throughput?: {
        /** Throughput level. */
        level?: string;
    };
    /** Mode of the account. */
    account_mode?: "SANDBOX" | "LIVE" | (string & {});
    /** Certificate of the display name. */
    certificate?: string;
    /** Messaging limit, for example TIER_250 or TIER_UNLIMITED. */
    messaging_limit_tier?: string;
}
/** Page of phone numbers. */
export interface MetaPhoneNumberPage {
    /** Items of the page. */
    data: MetaPhoneNumber[];
    paging?: GraphPaging;
}
/** Changes of a phone number. */
export interface MetaPhoneNumberUpdateRequest {
    /** PIN of the two-step verification, six digits. */
    pin?: string;
}
/** Settings of a phone number. */
export interface MetaPhoneNumberSettings {
    /** Language of templates that have no translation. */
    fallback_language?: string;
    /** Settings for calls. */
    calling?: {
        [key: string]: unknown;
    };
    /** Settings for changes of the identity key of users. */
    identity_change?: {
        [key: string]: unknown;
    };
    /** Messaging limit. */
    messaging_limit?: {
        [key: string]: unknown;
    };
    /** Settings of the two-step verification. */
    two_step_verification?: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** Username and its status. */
export interface UsernameState {
    /** Username; absent if there is none. */
    username?: string;
    /** Status. */
    status?: "approved" | "reserved" | (string & {});
}
/** Username to claim. */
export interface UsernameRequest {
    /** Username, 3 to 35 characters. */
    username: string;
    /** force_transfer takes the username from another phone number of the portfolio; none if omitted. */
    transfer_action?: "none" | "force_transfer";
}
/** Status of the claim. */
export interface UsernameClaimResponse {
    /** Status. */
    status?: "approved" | "reserved" | (string & {});
}
/** Suggested usernames. */
export interface UsernameSuggestions {
    /** List of one. */
    data?: {
        /** Suggested usernames. */
        username_suggestions?: string[];
    }[];
}
/** Component of a template to create or to change, or of a card in it. */
export type NewTemplatePart = TemplateComponent;
/** Component of a template to create or to change. */
export type NewTemplateComponent = NewTemplatePart;
export type $defs = Record<string, never>;
export interface operations {
    listPhoneNumberMessages: {
        parameters: {
            query?: {
                /** Returns only messages of the conversation with this id. */
                conversation_id?: string;
                /** Returns only items of this direction. */
                direction?: "inbound" | "outbound";
                /** Returns only items with this status. */
                status?: "pending" | "sent" | "delivered" | "read" | "failed";
                /** Returns only items created at or after this timestamp (ISO 8601). */
                since?: string;
                /** Returns only items created at or before this timestamp (ISO 8601). */
                until?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
                /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
                fields?: components["parameters"]["KapsoFields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StoredMessagePage;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SendMessageRequest;
            };
        };
        responses: {
            /** The accepted message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendMessageResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The balance of the project is too low; nothing was sent. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InsufficientCreditsResponse;
                };
            };
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            /** Another message to the same recipient is being sent; nothing was sent, so the request can be sent again shortly. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EitherErrorResponse;
                };
            };
            /** The message was refused: the 24-hour window is closed (131047), the recipient cannot receive it (1026), the contact has opted out of marketing, or the account is not that of the phone number. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse | MarketingStoppedResponse | AccountMismatchResponse;
                };
            };
        };
    };
    getPhoneNumberMessage: {
        parameters: {
            query?: {
                /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
                fields?: components["parameters"]["KapsoFields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
                /** WhatsApp message id, which starts with wamid. */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Message that Kapso has stored, in the format of Meta. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StoredMessage;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    sendMarketingMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SendMarketingRequest;
            };
        };
        responses: {
            /** Accepted message; delivery is reported by webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SendMessageResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The request was refused. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse | MarketingStoppedResponse;
                };
            };
        };
    };
    getUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Username and its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsernameState;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    setUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UsernameRequest;
            };
        };
        responses: {
            /** Status of the claim. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsernameClaimResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listUsernameSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Suggested usernames. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UsernameSuggestions;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listPhoneNumberConversations: {
        parameters: {
            query?: {
                /** Returns only items with this status. */
                status?: "active" | "ended";
                /** Returns only conversations assigned to the project member with this id; excludes unassigned. */
                assigned_user_id?: string;
                /** Returns only conversations without an assignment if true; excludes assigned_user_id. */
                unassigned?: boolean;
                /** Returns only conversations with activity at or after this timestamp (ISO 8601). */
                last_active_since?: string;
                /** Returns only conversations with activity at or before this timestamp (ISO 8601). */
                last_active_until?: string;
                /** Returns only conversations with this phone number. */
                phone_number?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
                /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
                fields?: components["parameters"]["KapsoFields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NumberConversationPage;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            /** The filters exclude each other, or the project member does not exist. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    getPhoneNumberConversation: {
        parameters: {
            query?: {
                /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
                fields?: components["parameters"]["KapsoFields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
                /** Conversation id assigned by Kapso. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Conversation of a phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NumberConversation;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    getWhatsappConversationById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Conversation id assigned by Kapso. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The conversation, or the conversation in data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NumberConversation | {
                        data: NumberConversation;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    updateWhatsappConversationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Conversation id assigned by Kapso. */
                conversation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** New status: active or ended. */
                    status: string;
                };
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    listPhoneNumberContacts: {
        parameters: {
            query?: {
                /** Returns only the contact with this WhatsApp id. */
                wa_id?: string;
                /** Returns only contacts that belong to the customer with this id. */
                customer_id?: string;
                /** Returns only contacts with a customer if true, or only contacts without one if false. */
                has_customer?: boolean;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
                /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
                fields?: components["parameters"]["KapsoFields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DirectoryContactPage;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getPhoneNumberContact: {
        parameters: {
            query?: {
                /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
                fields?: components["parameters"]["KapsoFields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
                /** WhatsApp id of the contact: the phone number in digits. */
                wa_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Contact as seen by a phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DirectoryContact;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    updatePhoneNumberContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
                /** WhatsApp id of the contact: the phone number in digits. */
                wa_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DirectoryContactUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** Returns only items of this direction. */
                direction?: "inbound" | "outbound";
                /** Returns only items with this status. */
                status?: "initiated" | "ringing" | "answered" | "completed" | "failed";
                /** Returns only items created at or after this timestamp (ISO 8601). */
                since?: string;
                /** Returns only items created at or before this timestamp (ISO 8601). */
                until?: string;
                /** Returns only the call with this id of Meta. */
                call_id?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the previous page. */
                before?: components["parameters"]["Before"];
                /** Cursor of the next page. */
                after?: components["parameters"]["After"];
                /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
                fields?: components["parameters"]["KapsoFields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallPage;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    performCallAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CallActionRequest;
            };
        };
        responses: {
            /** Result of an action on a call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallActionResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getCallPermissions: {
        parameters: {
            query: {
                /** Phone number of the user. */
                user_wa_id: string;
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Permission to call a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallPermissions;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** More than 5 requests in a second. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    uploadMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": MediaUploadForm;
            };
        };
        responses: {
            /** Id of the uploaded file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MediaIdResponse;
                };
            };
            /** The type of the file is not supported, or the file is too large. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getMedia: {
        parameters: {
            query: {
                /** Id of the phone number that the file belongs to. */
                phone_number_id: string;
            };
            header?: never;
            path: {
                /** Media id assigned by Meta. */
                media_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Details of a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MediaDetails;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    deleteMedia: {
        parameters: {
            query?: {
                /** Id of the phone number that the file belongs to; optional according to the reference, required by the SDK of the vendor. */
                phone_number_id?: string;
            };
            header?: never;
            path: {
                /** Media id assigned by Meta. */
                media_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    downloadMedia: {
        parameters: {
            query: {
                /** Token from download_url, valid for four minutes. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file. */
            200: {
                headers: {
                    /** Media type of the file. */
                    "Content-Type"?: string;
                    /** Disposition with the media id as file name. */
                    "Content-Disposition"?: string;
                    /** How long the file may be cached. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** The token is missing, invalid or expired, or the file does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Meta did not return the file. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TextErrorResponse;
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** Returns only templates with this name. */
                name?: string;
                /** Returns only templates with this status. */
                status?: "APPROVED" | "PENDING" | "REJECTED";
                /** Returns only templates of this category. */
                category?: "AUTHENTICATION" | "MARKETING" | "UTILITY";
                /** Returns only templates in this language. */
                language?: string;
                /** Number of items per page, 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** Cursor of the next page. */
                after?: string;
                /** Cursor of the previous page. */
                before?: string;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplatePage;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createOrUpdateTemplate: {
        parameters: {
            query?: {
                /** Id of the template to update; a template is created if omitted. */
                hsm_id?: string;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TemplateDefinition;
            };
        };
        responses: {
            /** Template after its creation or update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TemplateChangeResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EitherErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    deleteTemplate: {
        parameters: {
            query?: {
                /** Name of the template; every language is deleted unless hsm_id is given. */
                name?: string;
                /** Id of the language version to delete; Meta requires name as well. */
                hsm_id?: string;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    getTemplate: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
                /** Template id assigned by Meta. */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Message template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageTemplate;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EitherErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    getBusinessProfile: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Business profile, as a list of one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessProfileListResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    updateBusinessProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BusinessProfileUpdateRequest;
            };
        };
        responses: {
            /** Whether the update succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessProfileUpdateResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The operation is not available for sandbox numbers. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            /** The resource does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
    listBlockedUsers: {
        parameters: {
            query?: {
                /** Number of items per page, at most 100. */
                limit?: number;
                /** Cursor of the next page. */
                after?: string;
                /** Cursor of the previous page. */
                before?: string;
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of blocked users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockedUserPage;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    blockUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BlockUsersRequest;
            };
        };
        responses: {
            /** Users who were blocked or unblocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockUsersResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    unblockUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BlockUsersRequest;
            };
        };
        responses: {
            /** Users who were blocked or unblocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlockUsersResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listMetaFlows: {
        parameters: {
            query?: {
                /** Number of items per page, at most 100. */
                limit?: number;
                /** Cursor of the next page. */
                after?: string;
                /** Cursor of the previous page. */
                before?: string;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of flows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaFlowPage;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createMetaFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MetaFlowCreateRequest;
            };
        };
        responses: {
            /** Created flow, which can have validation errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaFlowCreateResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listMetaFlowsByPhoneNumber: {
        parameters: {
            query?: {
                /** Number of items per page, at most 100. */
                limit?: number;
                /** Cursor of the next page. */
                after?: string;
                /** Cursor of the previous page. */
                before?: string;
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of flows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaFlowPage;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    createMetaFlowByPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MetaFlowCreateRequest;
            };
        };
        responses: {
            /** Created flow, which can have validation errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaFlowCreateResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getMetaFlow: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas. */
                fields?: components["parameters"]["Fields"];
                /** Id of the phone number, by which Kapso finds the account. */
                phone_number_id?: string;
                /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
                business_account_id?: string;
            };
            header?: never;
            path: {
                /** Flow id assigned by Meta. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Flow; without fields in the query, only the first five fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaFlow;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    updateMetaFlow: {
        parameters: {
            query?: {
                /** Id of the phone number, by which Kapso finds the account. */
                phone_number_id?: string;
                /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
                business_account_id?: string;
            };
            header?: never;
            path: {
                /** Flow id assigned by Meta. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MetaFlowUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteMetaFlow: {
        parameters: {
            query?: {
                /** Id of the phone number, by which Kapso finds the account. */
                phone_number_id?: string;
                /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
                business_account_id?: string;
            };
            header?: never;
            path: {
                /** Flow id assigned by Meta. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            /** The flow is not a draft. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listMetaFlowAssets: {
        parameters: {
            query?: {
                /** Id of the phone number, by which Kapso finds the account. */
                phone_number_id?: string;
                /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
                business_account_id?: string;
                /** Number of items per page, at most 100. */
                limit?: number;
                /** Cursor of the next page. */
                after?: string;
                /** Cursor of the previous page. */
                before?: string;
            };
            header?: never;
            path: {
                /** Flow id assigned by Meta. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of files of a flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaFlowAssetPage;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    uploadMetaFlowAsset: {
        parameters: {
            query?: {
                /** Id of the phone number, by which Kapso finds the account. */
                phone_number_id?: string;
                /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
                business_account_id?: string;
            };
            header?: never;
            path: {
                /** Flow id assigned by Meta. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": MetaFlowAssetForm;
            };
        };
        responses: {
            /** Result of the upload, which can have validation errors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaFlowAssetResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    publishMetaFlow: {
        parameters: {
            query?: {
                /** Id of the phone number, by which Kapso finds the account. */
                phone_number_id?: string;
                /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
                business_account_id?: string;
            };
            header?: never;
            path: {
                /** Flow id assigned by Meta. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deprecateMetaFlow: {
        parameters: {
            query?: {
                /** Id of the phone number, by which Kapso finds the account. */
                phone_number_id?: string;
                /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
                business_account_id?: string;
            };
            header?: never;
            path: {
                /** Flow id assigned by Meta. */
                flow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listMetaPhoneNumbers: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas. */
                fields?: components["parameters"]["Fields"];
                /** Number of items per page, at most 100. */
                limit?: number;
                /** Cursor of the next page. */
                after?: string;
                /** Cursor of the previous page. */
                before?: string;
            };
            header?: never;
            path: {
                /** Id of the WhatsApp Business Account. */
                business_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Page of phone numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaPhoneNumberPage;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getMetaPhoneNumber: {
        parameters: {
            query?: {
                /** Names of the fields to return, separated by commas. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaPhoneNumber;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    updateMetaPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MetaPhoneNumberUpdateRequest;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getMetaPhoneNumberSettings: {
        parameters: {
            query?: {
                /** Returns the SIP credentials as well if true. */
                include_sip_credentials?: boolean;
            };
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Settings of a phone number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetaPhoneNumberSettings;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    updateMetaPhoneNumberSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MetaPhoneNumberSettings;
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    requestVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** How the code is sent. */
                    code_method: "SMS" | "VOICE";
                    /** Language of the code, such as en_US. */
                    language: string;
                };
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    verifyCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Verification code. */
                    code: string;
                };
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    registerMetaPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Always whatsapp. */
                    messaging_product: "whatsapp";
                    /** PIN of the two-step verification, six digits. */
                    pin: string;
                    /** Country in which messages are stored. */
                    data_localization_region?: string;
                };
            };
        };
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deregisterMetaPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Whether the operation succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    markMessageRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Phone number id assigned by Meta. */
                phone_number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MarkReadRequest;
            };
        };
        responses: {
            /** Whether the message was marked as read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OutcomeResponse;
                };
            };
            /** The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The phone number does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GraphErrorResponse;
                };
            };
        };
    };
}
