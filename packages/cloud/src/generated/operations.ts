// Generated from WhatsApp Cloud API 24.0; do not edit.
// Description sha256 282d7683adfddc400eed546e8c74a3dfced4b8c88fced37ee2e740026cfc6b23, generator 1.0.0.

import {
  call,
  list,
  asGiven,
  formBody,
  keepQueryInPath,
  multipart,
  styled,
  withContentType,
  withWholeBody,
  writePath,
} from '@wa-clients/core';
import type { Call, CallOptions, Client, List, ReversibleListOptions, StreamedFile } from '@wa-clients/core';
import { byCursorAfterLinked, byCursorAfterLinkedCodes, byCursorAfterLinkedGroups } from '../pagination.ts';
import type {
  AccessTokenDebug,
  Activity,
  ActivityPage,
  AddPhoneNumberRequest,
  AppDataRequest,
  AppDataResponse,
  AssignUserForm,
  AssignedAccount,
  AssignedAccountPage,
  AssignedUser,
  AssignedUserPage,
  AudioContent,
  BlockUsersFailure,
  BlockUsersRequest,
  BlockUsersResponse,
  BlockedUser,
  BlockedUserPage,
  BusinessAccount,
  BusinessAccountPage,
  BusinessAccountUpdateRequest,
  BusinessPortfolio,
  BusinessProfile,
  BusinessProfileResponse,
  BusinessProfileUpdateRequest,
  BusinessVerification,
  BusinessVerificationPage,
  BusinessVerificationResult,
  CallActionRequest,
  CallActionResponse,
  CallPermissions,
  CommerceSettingsResponse,
  ComplianceInfoResponse,
  ComplianceInfoUpdateRequest,
  ConnectedBusiness,
  ConnectedBusinessPage,
  ContactCard,
  ConversationalAutomation,
  ConversationalAutomationRequest,
  CreditLineAllocation,
  CreditLineList,
  DocumentContent,
  EncryptedMessageRequest,
  EncryptedMessageResponse,
  EncryptionKeyForm,
  EncryptionKeyResponse,
  Flow,
  FlowAsset,
  FlowAssetPage,
  FlowAssetResponse,
  FlowCreateRequest,
  FlowCreateResponse,
  FlowMigrateRequest,
  FlowMigrateResponse,
  FlowPage,
  FlowSummary,
  FlowUpdateRequest,
  GraphErrorResponse,
  Group,
  GroupCreateRequest,
  GroupOutcome,
  GroupPage,
  GroupRequestResponse,
  GroupUpdateRequest,
  IdResponse,
  InteractiveContent,
  InviteLink,
  JoinRequest,
  JoinRequestPage,
  JoinRequestsApproval,
  JoinRequestsRejection,
  JoinRequestsRequest,
  LibraryTemplate,
  LibraryTemplatePage,
  LocationContent,
  MarkReadRequest,
  MediaContent,
  MediaDetails,
  MediaIdResponse,
  MessageHistoryEntry,
  MessageHistoryEvent,
  MessageHistoryEventPage,
  MessageHistoryPage,
  MessageTemplate,
  MessagingProductRequest,
  MigrationIntent,
  MobilityIntent,
  MobilityIntentCreateRequest,
  MobilityIntentCreateResponse,
  MobilityIntentSetRequest,
  MobilityIntentSetResponse,
  OfficialAccountRequest,
  OfficialAccountStatus,
  OnBehalfRequest,
  OnBehalfRequestPage,
  OnboardingResponse,
  ParticipantsRequest,
  PaymentConfigurationLink,
  PaymentConfigurationLinkRequest,
  PaymentConfigurationList,
  PaymentConfigurationName,
  PaymentConfigurationPage,
  PaymentConfigurationRequest,
  PaymentConfigurationResult,
  PaymentConfigurationUpdate,
  PaymentConfigurationUpdated,
  PhoneNumber,
  PhoneNumberCreateRequest,
  PhoneNumberPage,
  PhoneNumberSettings,
  PhoneNumberSettingsUpdateRequest,
  PhoneNumberUpdateRequest,
  PreverifiedNumber,
  PreverifiedNumberPage,
  PreverifiedPartner,
  PreverifiedPartnerPage,
  PreverifiedShareRequest,
  QrCode,
  QrCodeList,
  QrCodePage,
  QrCodeRequest,
  ReactionContent,
  RegisterRequest,
  RequestCodeRequest,
  Schedule,
  ScheduleCreateRequest,
  SchedulePage,
  SendMessageResponse,
  Solution,
  SolutionAcceptRequest,
  SolutionCreateRequest,
  SolutionCreateResponse,
  SolutionDeactivationRejection,
  SolutionDeactivationRequest,
  SolutionMigrationRequest,
  SolutionMigrationResponse,
  SolutionPage,
  SolutionRejectRequest,
  SolutionToken,
  StickerContent,
  SubscribeRequest,
  SubscribedAppList,
  SuccessResponse,
  TemplateAnalytics,
  TemplateAnalyticsPage,
  TemplateComparison,
  TemplateContent,
  TemplateCreateResponse,
  TemplateDefinition,
  TemplateGroupAnalytics,
  TemplateGroupAnalyticsPage,
  TemplateMigrateRequest,
  TemplateMigrateResponse,
  TemplatePage,
  TemplatePreviews,
  TemplateUpdateRequest,
  TemplateUpdateResponse,
  TemplateUpsertRequest,
  TemplateUpsertResponse,
  TextContent,
  UnassignUserForm,
  UnblockUsersResponse,
  UploadSession,
  UploadStatus,
  UploadedFile,
  UsernameClaimResponse,
  UsernameRequest,
  UsernameState,
  UsernameSuggestions,
  VerifyCodeRequest,
  WelcomeSequenceForm,
  WelcomeSequenceId,
  WelcomeSequenceResult,
} from './types.ts';

export type {
  TextContent,
  MediaContent,
  DocumentContent,
  AudioContent,
  StickerContent,
  LocationContent,
  ContactCard,
  ReactionContent,
  InteractiveHeader,
  InteractiveTextHeader,
  ButtonsContent,
  ListContent,
  FlowContent,
  UrlButtonContent,
  CarouselCard,
  CarouselContent,
  LocationRequestContent,
  ContactInfoRequestContent,
  AddressValues,
  AddressRequestContent,
  OrderDetailsContent,
  OrderStatusContent,
  ProductContent,
  ProductListContent,
  CallPermissionContent,
  CatalogContent,
  InteractiveContent,
  TemplateParameter,
  TemplateComponentValues,
  TemplateContent,
  MarkReadRequest,
  SendMessageResponse,
  CallActionRequest,
  CallPermissions,
  MediaUploadForm,
  MediaIdResponse,
  TemplateStatus,
  TemplateButton,
  TemplateComponent,
  MessageTemplate,
  TemplatePage,
  UploadSession,
  UploadStatus,
  UploadedFile,
  LibraryTemplate,
  LibraryTemplatePage,
  LibraryButtonInput,
  LibraryBodyInputs,
  TemplateAnalytics,
  TemplateAnalyticsPage,
  TemplateGroupAnalytics,
  TemplateGroupAnalyticsPage,
  CreditLineAllocation,
  AppDataRequest,
  AppDataResponse,
  MessagingAnalytics,
  ConversationAnalytics,
  PricingAnalytics,
  NewTemplateComponent,
  NewTemplatePart,
  TemplateDefinition,
  BusinessVertical,
  BlockedUser,
  UsernameState,
  UsernameRequest,
  UsernameClaimResponse,
  UsernameSuggestions,
  GraphPaging,
  GraphErrorResponse,
  GraphError,
  SuccessResponse,
  IdResponse,
  CallActionResponse,
  VoiceCallContent,
  MediaDetails,
  TemplateUpdateRequest,
  TemplateCreateResponse,
  TemplateUpdateResponse,
  BlockUsersRequest,
  BlockUsersResponse,
  UnblockUsersResponse,
  BlockUsersFailure,
  FlowCategory,
  FlowStatus,
  FlowValidationError,
  FlowSummary,
  Flow,
  HealthStatus,
  FlowPage,
  FlowCreateResponse,
  FlowMigrateResponse,
  FlowAsset,
  FlowAssetPage,
  FlowAssetForm,
  FlowAssetResponse,
  PhoneNumber,
  PhoneNumberPage,
  PhoneNumberCreateRequest,
  PhoneNumberUpdateRequest,
  WebhookConfiguration,
  RegisterRequest,
  RequestCodeRequest,
  VerifyCodeRequest,
  CallingSettings,
  PhoneNumberSettings,
  PhoneNumberSettingsUpdateRequest,
  AddPhoneNumberRequest,
  BusinessProfile,
  BusinessProfileResponse,
  BusinessProfileUpdateRequest,
  OfficialAccountStatus,
  OfficialAccountRequest,
  ComplianceInfo,
  ComplianceInfoResponse,
  ComplianceInfoUpdateRequest,
  EncryptionKeyResponse,
  EncryptionKeyForm,
  CommerceSettings,
  CommerceSettingsResponse,
  ConversationalAutomation,
  ConversationalAutomationRequest,
  QrCode,
  QrCodePage,
  EncryptedMessageRequest,
  EncryptedMessageResponse,
  MessageHistoryEntry,
  MessageHistoryEvent,
  MessageHistoryPage,
  MessageHistoryEventPage,
  Group,
  GroupPage,
  GroupCreateRequest,
  GroupRequestResponse,
  GroupUpdateRequest,
  MessagingProductRequest,
  InviteLink,
  GroupOutcome,
  JoinRequest,
  JoinRequestPage,
  JoinRequestsRequest,
  JoinRequestsApproval,
  JoinRequestsRejection,
  ParticipantsRequest,
  SubscribedApp,
  SubscribedAppList,
  SubscribeRequest,
  BusinessAccount,
  BusinessAccountUpdateRequest,
  BusinessAccountPage,
  AssignedAccount,
  AssignedAccountPage,
  AssignedUser,
  AssignedUserPage,
  AssignUserForm,
  UnassignUserForm,
  Activity,
  ActivityPage,
  Schedule,
  SchedulePage,
  ScheduleCreateRequest,
  OnBehalfRequest,
  OnBehalfRequestPage,
  CreditLineList,
  BusinessPortfolio,
  ConnectedBusiness,
  ConnectedBusinessPage,
  Solution,
  SolutionPage,
  SolutionCreateRequest,
  SolutionCreateResponse,
  SolutionAcceptRequest,
  SolutionRejectRequest,
  SolutionDeactivationRequest,
  SolutionToken,
  PreverifiedNumber,
  PreverifiedNumberPage,
  PreverifiedPartner,
  PreverifiedPartnerPage,
  PreverifiedShareRequest,
  MigrationIntent,
  MobilityIntent,
  MobilityIntentCreateRequest,
  MobilityIntentCreateResponse,
  MobilityIntentSetRequest,
  MobilityIntentSetResponse,
  SolutionMigrationRequest,
  SolutionMigrationResponse,
  OnboardingResponse,
  FlowCreateRequest,
  FlowUpdateRequest,
  FlowMigrateRequest,
  QrCodeList,
  BlockedUserPage,
  QrCodeRequest,
  TemplateUpsertRequest,
  TemplateUpsertResponse,
  TemplateMigrateRequest,
  TemplateMigrateResponse,
  TemplatePreviews,
  TemplateComparison,
  PaymentCode,
  PaymentConfiguration,
  PaymentConfigurationList,
  PaymentConfigurationPage,
  PaymentConfigurationRequest,
  PaymentConfigurationResult,
  PaymentConfigurationName,
  PaymentConfigurationUpdate,
  PaymentConfigurationUpdated,
  PaymentConfigurationLinkRequest,
  PaymentConfigurationLink,
  WelcomeSequence,
  WelcomeSequenceForm,
  WelcomeSequenceId,
  WelcomeSequenceResult,
  BusinessVerificationForm,
  BusinessVerificationResult,
  BusinessVerification,
  BusinessVerificationPage,
  AccessTokenDebug,
  SolutionDeactivationRejection,
  GroupPictureForm,
} from './types.ts';

/** Text message. */
export type SendTextRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always text. */
  type: 'text';
  /** Text. */
  text: TextContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Image message; JPEG or PNG, at most 5 MB. */
export type SendImageRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always image. */
  type: 'image';
  /** Image. */
  image: MediaContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Video message; MP4 or 3GPP with H.264 and AAC, at most 16 MB. */
export type SendVideoRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always video. */
  type: 'video';
  /** Video. */
  video: MediaContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Audio message; AAC, AMR, MP3, M4A or OGG with OPUS, at most 16 MB. */
export type SendAudioRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always audio. */
  type: 'audio';
  /** Audio file. */
  audio: AudioContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Document message; at most 100 MB. */
export type SendDocumentRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always document. */
  type: 'document';
  /** Document. */
  document: DocumentContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Sticker message; WebP, at most 100 KB if still and 500 KB if animated. */
export type SendStickerRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always sticker. */
  type: 'sticker';
  /** Sticker. */
  sticker: StickerContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Location message. */
export type SendLocationRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always location. */
  type: 'location';
  /** Location. */
  location: LocationContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Message with contact cards. */
export type SendContactsRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always contacts. */
  type: 'contacts';
  /** Contact cards, at most 257. */
  contacts: ContactCard[];
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Interactive message. */
export type SendInteractiveRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always interactive. */
  type: 'interactive';
  /** Interactive content. */
  interactive: InteractiveContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Template message; the only kind that can be sent outside of the 24-hour window. */
export type SendTemplateRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always template. */
  type: 'template';
  /** Template. */
  template: TemplateContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Reaction to a message; its status does not go beyond sent. */
export type SendReactionRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always reaction. */
  type: 'reaction';
  /** Reaction. */
  reaction: ReactionContent;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
  context?: undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Message to send, with the field that its type names. */
export type SendMessageRequest = SendTextRequest | SendImageRequest | SendVideoRequest | SendAudioRequest | SendDocumentRequest | SendStickerRequest | SendLocationRequest | SendContactsRequest | SendInteractiveRequest | SendTemplateRequest | SendReactionRequest;

/** Marketing template to send. */
export type SendMarketingRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always template. */
  type: 'template';
  /** Template of the category MARKETING. */
  template: TemplateContent;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** Whether the message is sent as an ordinary one if it cannot be optimized. */
  product_policy?: 'CLOUD_API_FALLBACK' | 'STRICT' | undefined;
  /** Whether the activity of the message is shared with Meta. */
  message_activity_sharing?: boolean | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Response bodies of failures of {@link sendMessage}, by status code. */
export interface SendMessageErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Phone number id. */
  phone_number_id: string;
} & SendMessageRequest;

/** Response body of {@link sendMessage}. */
export type SendMessageResult = SendMessageResponse;

/**
 * Sends a message of any type; free-form messages require that the user has written or called within the last 24 hours, templates do not. There is no idempotency key: if the fate of a request is unknown, wait for the webhooks of biz_opaque_callback_data before you send it again.
 *
 * `POST /{phone_number_id}/messages`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * await sendMessage(client, {
 *   phone_number_id: 'Example',
 *   messaging_product: 'whatsapp',
 *   to: '15550100734',
 *   type: 'text',
 *   text: { body: 'Your order is on its way.' },
 * });
 */
export function sendMessage(client: Client<'cloud'>, input: SendMessageInput, options?: CallOptions): Call<SendMessageResult> {
  return call(client, { name: 'messages.send', method: 'POST', path: '/{phone_number_id}/messages', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link markMessageRead}, by status code. */
export interface MarkMessageReadErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link markMessageRead}. */
export type MarkMessageReadInput = {
  /** Phone number id. */
  phone_number_id: string;
} & MarkReadRequest;

/** Response body of {@link markMessageRead}. */
export type MarkMessageReadResult = SuccessResponse;

/**
 * Marks a received message, and all earlier ones of the conversation, as read. With typing_indicator, the user sees for up to 25 seconds that a reply is being written.
 *
 * `POST /{phone_number_id}/messages#mark-read`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * await markMessageRead(client, {
 *   phone_number_id: 'Example',
 *   messaging_product: 'whatsapp',
 *   status: 'read',
 *   message_id: 'message-id-769524',
 * });
 */
export function markMessageRead(client: Client<'cloud'>, input: MarkMessageReadInput, options?: CallOptions): Call<MarkMessageReadResult> {
  return call(client, { name: 'messages.markRead', method: 'POST', path: '/{phone_number_id}/messages', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link sendMarketingMessage}, by status code. */
export interface SendMarketingMessageErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link sendMarketingMessage}. */
export type SendMarketingMessageInput = {
  /** Phone number id. */
  phone_number_id: string;
} & SendMarketingRequest;

/** Response body of {@link sendMarketingMessage}. */
export type SendMarketingMessageResult = SendMessageResponse;

/**
 * Sends a marketing template through the Marketing Messages API, which optimizes its delivery. A new template can be sent about ten minutes after its approval.
 *
 * `POST /{phone_number_id}/marketing_messages`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * await sendMarketingMessage(client, {
 *   phone_number_id: 'Example',
 *   messaging_product: 'whatsapp',
 *   to: '15550100734',
 *   type: 'template',
 *   template: { name: 'order_update', language: { code: 'en_US' } },
 * });
 */
export function sendMarketingMessage(client: Client<'cloud'>, input: SendMarketingMessageInput, options?: CallOptions): Call<SendMarketingMessageResult> {
  return call(client, { name: 'messages.sendMarketing', method: 'POST', path: '/{phone_number_id}/marketing_messages', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link sendEncryptedMessage}, by status code. */
export interface SendEncryptedMessageErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link sendEncryptedMessage}. */
export type SendEncryptedMessageInput = {
  /** Phone number id. */
  phone_number_id: string;
} & EncryptedMessageRequest;

/** Response body of {@link sendEncryptedMessage}. */
export type SendEncryptedMessageResult = EncryptedMessageResponse;

/**
 * Sends an encrypted message.
 *
 * `POST /{phone_number_id}/messages_encrypted`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * await sendEncryptedMessage(client, {
 *   phone_number_id: 'Example',
 *   messaging_product: 'whatsapp',
 *   encrypted_contents: 'Encrypted contents',
 * });
 */
export function sendEncryptedMessage(client: Client<'cloud'>, input: SendEncryptedMessageInput, options?: CallOptions): Call<SendEncryptedMessageResult> {
  return call(client, { name: 'messages.sendEncrypted', method: 'POST', path: '/{phone_number_id}/messages_encrypted', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listMessageHistory}, by status code. */
export interface ListMessageHistoryErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listMessageHistory}. */
export interface ListMessageHistoryFilters {
  /** Phone number id. */
  phone_number_id: string;
  /** Returns only the history of the message with this id. */
  message_id?: string | undefined;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listMessageHistory}. */
export type ListMessageHistoryBody = MessageHistoryPage;

/**
 * Lists the delivery history of messages.
 *
 * `GET /{phone_number_id}/message_history`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const messageHistoryEntry of listMessageHistory(client, { phone_number_id: 'Example' })) {
 *   console.log(messageHistoryEntry.id);
 * }
 */
export function listMessageHistory(client: Client<'cloud'>, filters: ListMessageHistoryFilters, options?: ReversibleListOptions): List<MessageHistoryEntry, ListMessageHistoryBody> {
  return list(client, { name: 'messageHistory.list', method: 'GET', path: '/{phone_number_id}/message_history', query: ['message_id', 'fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listMessageHistoryEvents}, by status code. */
export interface ListMessageHistoryEventsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listMessageHistoryEvents}. */
export interface ListMessageHistoryEventsFilters {
  /** Id of the entry of the message history. */
  history_id: string;
  /** Returns only events with this status. */
  status_filter?: string | undefined;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listMessageHistoryEvents}. */
export type ListMessageHistoryEventsBody = MessageHistoryEventPage;

/**
 * Lists the delivery events of a message.
 *
 * `GET /{history_id}/events`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const messageHistoryEvent of listMessageHistoryEvents(client, { history_id: 'Example' })) {
 *   console.log(messageHistoryEvent.id);
 * }
 */
export function listMessageHistoryEvents(client: Client<'cloud'>, filters: ListMessageHistoryEventsFilters, options?: ReversibleListOptions): List<MessageHistoryEvent, ListMessageHistoryEventsBody> {
  return list(client, { name: 'messageHistory.listEvents', method: 'GET', path: '/{history_id}/events', query: ['status_filter', 'fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link uploadMedia}, by status code. */
export interface UploadMediaErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link uploadMedia}. */
export type UploadMediaInput = {
  /** Phone number id. */
  phone_number_id: string;
} & ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** File, whose part requires a content type of its own: give a Blob or a File with a type. */
  file: Blob | Uint8Array | StreamedFile;
  /** Media type of the file; does not replace the content type of the part. */
  type?: string | undefined;
} | { body: FormData });

/** Response body of {@link uploadMedia}. */
export type UploadMediaResult = MediaIdResponse;

/**
 * Uploads a file that messages can refer to for 30 days. Maximum sizes: images 5 MB (JPEG, PNG), audio and video 16 MB, documents 100 MB, stickers 100 KB if still and 500 KB if animated (WebP).
 *
 * `POST /{phone_number_id}/media`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function uploadMedia(client: Client<'cloud'>, input: UploadMediaInput, options?: CallOptions): Call<UploadMediaResult> {
  return call(client, { name: 'media.upload', method: 'POST', path: '/{phone_number_id}/media', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, input, options);
}

/** Response bodies of failures of {@link getMedia}, by status code. */
export interface GetMediaErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getMedia}. */
export interface GetMediaInput {
  /** Media id. */
  media_id: string;
  /** Id of the phone number that the file must belong to. */
  phone_number_id?: string | undefined;
}

/** Response body of {@link getMedia}. */
export type GetMediaResult = MediaDetails;

/**
 * Retrieves the details of a file with a URL at another host, which is valid for five minutes and requires the same token; downloadMedia of the package sends it.
 *
 * `GET /{media_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getMedia(client: Client<'cloud'>, input: GetMediaInput, options?: CallOptions): Call<GetMediaResult> {
  return call(client, { name: 'media.get', method: 'GET', path: '/{media_id}', query: ['phone_number_id'] }, input, options);
}

/** Response bodies of failures of {@link deleteMedia}, by status code. */
export interface DeleteMediaErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deleteMedia}. */
export interface DeleteMediaInput {
  /** Media id. */
  media_id: string;
  /** Id of the phone number that the file must belong to. */
  phone_number_id?: string | undefined;
}

/** Response body of {@link deleteMedia}. */
export type DeleteMediaResult = SuccessResponse;

/**
 * Deletes a file.
 *
 * `DELETE /{media_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deleteMedia(client: Client<'cloud'>, input: DeleteMediaInput, options?: CallOptions): Call<DeleteMediaResult> {
  return call(client, { name: 'media.delete', method: 'DELETE', path: '/{media_id}', query: ['phone_number_id'] }, input, options);
}

/** Response bodies of failures of {@link createUploadSession}, by status code. */
export interface CreateUploadSessionErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createUploadSession}. */
export interface CreateUploadSessionInput {
  /** Id of the app, or the text app for that of the token. */
  app_id: string;
  /** Name of the file. */
  file_name?: string | undefined;
  /** Size of the file in bytes. */
  file_length: number;
  /** Media type of the file: application/pdf, image/jpeg, image/jpg, image/png or video/mp4. */
  file_type: string;
}

/** Response body of {@link createUploadSession}. */
export type CreateUploadSessionResult = UploadSession;

/**
 * Starts the resumable upload of a file, whose handle is the sample of a template or the picture of a profile; uploadFile of the package starts it, sends the file and resumes after a failure.
 *
 * `POST /{app_id}/uploads`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createUploadSession(client: Client<'cloud'>, input: CreateUploadSessionInput, options?: CallOptions): Call<CreateUploadSessionResult> {
  return call(client, { name: 'uploads.create', method: 'POST', path: '/{app_id}/uploads', query: ['file_name', 'file_length', 'file_type'], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link getUploadSession}, by status code. */
export interface GetUploadSessionErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getUploadSession}. */
export interface GetUploadSessionInput {
  /** Id of the session as it was returned, with the signature after its question mark. */
  upload_id: string;
}

/** Response body of {@link getUploadSession}. */
export type GetUploadSessionResult = UploadStatus;

/**
 * Retrieves how many bytes of a file have arrived, from which an upload that was cut off goes on.
 *
 * `GET /{upload_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getUploadSession(client: Client<'cloud'>, input: GetUploadSessionInput, options?: CallOptions): Call<GetUploadSessionResult> {
  return call(client, { name: 'uploads.get', method: 'GET', path: '/{upload_id}', query: [], write: { path: writePath({ upload_id: styled('simple', false, keepQueryInPath) }) }, credentials: [['OAuthToken']] }, input, options);
}

/** Response bodies of failures of {@link appendUpload}, by status code. */
export interface AppendUploadErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link appendUpload}. */
export interface AppendUploadInput {
  /** Id of the session as it was returned, with the signature after its question mark. */
  upload_id: string;
  /** Offset of the first byte that is sent; 0 for the whole file. */
  file_offset: number;
  /** Request body. */
  body: Blob | Uint8Array | ReadableStream<Uint8Array>;
}

/** Response body of {@link appendUpload}. */
export type AppendUploadResult = UploadedFile;

/**
 * Sends the bytes of a file from an offset to its end, and returns the handle of the file. If the request is cut off, retrieve the offset and send the rest.
 *
 * `POST /{upload_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function appendUpload(client: Client<'cloud'>, input: AppendUploadInput, options?: CallOptions): Call<AppendUploadResult> {
  return call(client, { name: 'uploads.append', method: 'POST', path: '/{upload_id}', headers: ['file_offset'], write: { path: writePath({ upload_id: styled('simple', false, keepQueryInPath) }) }, body: 'whole', contentType: 'application/octet-stream', encodeBody: asGiven, choose: withWholeBody, credentials: [['OAuthToken']] }, input, options);
}

/** Response bodies of failures of {@link listTemplates}, by status code. */
export interface ListTemplatesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listTemplates}. */
export interface ListTemplatesFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Returns only templates with this name. */
  name?: string | undefined;
  /** Returns only templates with this status. */
  status?: 'APPROVED' | 'PENDING' | 'REJECTED' | 'PAUSED' | 'DISABLED' | undefined;
  /** Returns only templates of this category. */
  category?: 'AUTHENTICATION' | 'MARKETING' | 'UTILITY' | undefined;
  /** Returns only templates in this language. */
  language?: string | undefined;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listTemplates}. */
export type ListTemplatesBody = TemplatePage;

/**
 * Lists the message templates of a business account.
 *
 * `GET /{business_account_id}/message_templates`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const messageTemplate of listTemplates(client, { business_account_id: 'Example' })) {
 *   console.log(messageTemplate.id);
 * }
 */
export function listTemplates(client: Client<'cloud'>, filters: ListTemplatesFilters, options?: ReversibleListOptions): List<MessageTemplate, ListTemplatesBody> {
  return list(client, { name: 'templates.list', method: 'GET', path: '/{business_account_id}/message_templates', query: ['name', 'status', 'category', 'language', 'fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createTemplate}, by status code. */
export interface CreateTemplateErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createTemplate}. */
export type CreateTemplateInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & TemplateDefinition;

/** Response body of {@link createTemplate}. */
export type CreateTemplateResult = TemplateCreateResponse;

/**
 * Creates a message template, which can be sent once Meta has approved it; a webhook tells. At most 100 templates per hour.
 *
 * `POST /{business_account_id}/message_templates`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createTemplate(client: Client<'cloud'>, input: CreateTemplateInput, options?: CallOptions): Call<CreateTemplateResult> {
  return call(client, { name: 'templates.create', method: 'POST', path: '/{business_account_id}/message_templates', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteTemplate}, by status code. */
export interface DeleteTemplateErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deleteTemplate}. */
export interface DeleteTemplateInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Name of the template. */
  name: string;
  /** Id of the only template to delete. */
  hsm_id?: string | undefined;
}

/** Response body of {@link deleteTemplate}. */
export type DeleteTemplateResult = SuccessResponse;

/**
 * Deletes a template in all languages by its name, or one template by its name and hsm_id. A new template cannot have the name for 30 days.
 *
 * `DELETE /{business_account_id}/message_templates`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deleteTemplate(client: Client<'cloud'>, input: DeleteTemplateInput, options?: CallOptions): Call<DeleteTemplateResult> {
  return call(client, { name: 'templates.delete', method: 'DELETE', path: '/{business_account_id}/message_templates', query: ['name', 'hsm_id'] }, input, options);
}

/** Response bodies of failures of {@link upsertTemplates}, by status code. */
export interface UpsertTemplatesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link upsertTemplates}. */
export type UpsertTemplatesInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & TemplateUpsertRequest;

/** Response body of {@link upsertTemplates}. */
export type UpsertTemplatesResult = TemplateUpsertResponse;

/**
 * Creates an authentication template in several languages, or changes it where it exists. Texts are not given, since Meta has them in each language.
 *
 * `POST /{business_account_id}/upsert_message_templates`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function upsertTemplates(client: Client<'cloud'>, input: UpsertTemplatesInput, options?: CallOptions): Call<UpsertTemplatesResult> {
  return call(client, { name: 'templates.upsert', method: 'POST', path: '/{business_account_id}/upsert_message_templates', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link migrateTemplates}, by status code. */
export interface MigrateTemplatesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link migrateTemplates}. */
export type MigrateTemplatesInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & TemplateMigrateRequest;

/** Response body of {@link migrateTemplates}. */
export type MigrateTemplatesResult = TemplateMigrateResponse;

/**
 * Copies templates from another business account of the same portfolio. The response has the templates that failed, too.
 *
 * `POST /{business_account_id}/migrate_message_templates`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function migrateTemplates(client: Client<'cloud'>, input: MigrateTemplatesInput, options?: CallOptions): Call<MigrateTemplatesResult> {
  return call(client, { name: 'templates.migrate', method: 'POST', path: '/{business_account_id}/migrate_message_templates', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getTemplatePreviews}, by status code. */
export interface GetTemplatePreviewsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getTemplatePreviews}. */
export interface GetTemplatePreviewsInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Category; only authentication templates have previews. */
  category: 'AUTHENTICATION';
  /** Types of the buttons, separated by commas; OTP for authentication templates. */
  button_types: string;
  /** Languages, separated by commas; all of them if omitted. */
  languages?: string | undefined;
  /** Whether the body has the security recommendation. */
  add_security_recommendation?: boolean | undefined;
  /** Minutes until the code expires, for the footer. */
  code_expiration_minutes?: number | undefined;
}

/** Response body of {@link getTemplatePreviews}. */
export type GetTemplatePreviewsResult = TemplatePreviews;

/**
 * Retrieves the texts that an authentication template has in each language.
 *
 * `GET /{business_account_id}/message_template_previews`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getTemplatePreviews(client: Client<'cloud'>, input: GetTemplatePreviewsInput, options?: CallOptions): Call<GetTemplatePreviewsResult> {
  return call(client, { name: 'templates.getPreviews', method: 'GET', path: '/{business_account_id}/message_template_previews', query: ['category', 'button_types', 'languages', 'add_security_recommendation', 'code_expiration_minutes'] }, input, options);
}

/** Response bodies of failures of {@link listLibraryTemplates}, by status code. */
export interface ListLibraryTemplatesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listLibraryTemplates}. */
export interface ListLibraryTemplatesFilters {
  /** Returns only templates with this text in their name, header, body or footer. */
  search?: string | undefined;
  /** Returns only templates on this topic. */
  topic?: 'ACCOUNT_UPDATE' | 'CUSTOMER_FEEDBACK' | 'ORDER_MANAGEMENT' | 'PAYMENTS' | undefined;
  /** Returns only templates for this use. */
  usecase?: 'ACCOUNT_CREATION_CONFIRMATION' | 'AUTO_PAY_REMINDER' | 'DELIVERY_CONFIRMATION' | 'DELIVERY_FAILED' | 'DELIVERY_UPDATE' | 'FEEDBACK_SURVEY' | 'FRAUD_ALERT' | 'LOW_BALANCE_WARNING' | 'ORDER_ACTION_NEEDED' | 'ORDER_CONFIRMATION' | 'ORDER_DELAY' | 'ORDER_OR_TRANSACTION_CANCEL' | 'ORDER_PICK_UP' | 'PAYMENT_ACTION_REQUIRED' | 'PAYMENT_CONFIRMATION' | 'PAYMENT_DUE_REMINDER' | 'PAYMENT_OVERDUE' | 'PAYMENT_REJECT_FAIL' | 'PAYMENT_SCHEDULED' | 'RECEIPT_ATTACHMENT' | 'RETURN_CONFIRMATION' | 'SHIPMENT_CONFIRMATION' | 'STATEMENT_ATTACHMENT' | 'STATEMENT_AVAILABLE' | 'TRANSACTION_ALERT' | undefined;
  /** Returns only templates for this industry. */
  industry?: 'E_COMMERCE' | 'FINANCIAL_SERVICES' | undefined;
  /** Returns only templates in this language. */
  language?: string | undefined;
}

/** Response body of a page of {@link listLibraryTemplates}. */
export type ListLibraryTemplatesBody = LibraryTemplatePage;

/**
 * Lists the templates that Meta has written, of which templates.create makes one of the account by library_template_name. The page of Meta has the address of the templates of an account in an example; its text and published clients have this one.
 *
 * `GET /message_template_library`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const libraryTemplate of listLibraryTemplates(client)) {
 *   console.log(libraryTemplate.id);
 * }
 */
export function listLibraryTemplates(client: Client<'cloud'>, filters: ListLibraryTemplatesFilters = {}, options?: ReversibleListOptions): List<LibraryTemplate, ListLibraryTemplatesBody> {
  return list(client, { name: 'templateLibrary.list', method: 'GET', path: '/message_template_library', query: ['search', 'topic', 'usecase', 'industry', 'language'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listTemplateAnalytics}, by status code. */
export interface ListTemplateAnalyticsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listTemplateAnalytics}. */
export interface ListTemplateAnalyticsFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Start: a Unix timestamp in seconds, or a date (YYYY-MM-DD), which use_waba_timezone requires. */
  start: string;
  /** End: a Unix timestamp in seconds, or a date (YYYY-MM-DD), which use_waba_timezone requires. */
  end: string;
  /** Length of the time that a data point is about. */
  granularity: 'DAILY';
  /** JSON array of the ids of at most 10 templates, such as [1924084211297547]. */
  template_ids: string;
  /** Metrics to return, separated by commas, of cost, clicked, delivered, read and sent; all of them if omitted. */
  metric_types?: string | undefined;
  /** Which messages are counted; those of the Cloud API if omitted. */
  product_type?: 'CLOUD_API' | 'MARKETING_MESSAGES_API_FOR_WHATSAPP' | undefined;
  /** Whether days are those of the time zone of the business account; UTC if omitted. */
  use_waba_timezone?: boolean | undefined;
}

/** Response body of a page of {@link listTemplateAnalytics}. */
export type ListTemplateAnalyticsBody = TemplateAnalyticsPage;

/**
 * Lists by day how often templates were sent, delivered, read and clicked, for up to 90 days. Analytics have to be confirmed for the business account first (is_enabled_for_insights).
 *
 * `GET /{business_account_id}/template_analytics`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const templateAnalytics of listTemplateAnalytics(client, {
 *   business_account_id: 'Example',
 *   start: 'Example',
 *   end: 'Example',
 *   granularity: 'DAILY',
 *   template_ids: 'Example',
 * })) {
 *   console.log(templateAnalytics);
 * }
 */
export function listTemplateAnalytics(client: Client<'cloud'>, filters: ListTemplateAnalyticsFilters, options?: ReversibleListOptions): List<TemplateAnalytics, ListTemplateAnalyticsBody> {
  return list(client, { name: 'templates.listAnalytics', method: 'GET', path: '/{business_account_id}/template_analytics', query: ['start', 'end', 'granularity', 'template_ids', 'metric_types', 'product_type', 'use_waba_timezone'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listTemplateGroupAnalytics}, by status code. */
export interface ListTemplateGroupAnalyticsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listTemplateGroupAnalytics}. */
export interface ListTemplateGroupAnalyticsFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Start: a Unix timestamp in seconds, or a date (YYYY-MM-DD), which use_waba_timezone requires. */
  start: string;
  /** End: a Unix timestamp in seconds, or a date (YYYY-MM-DD), which use_waba_timezone requires. */
  end: string;
  /** Length of the time that a data point is about. */
  granularity: 'DAILY';
  /** JSON array of the ids of at most 10 groups of templates. */
  template_group_ids: string;
  /** Metrics to return, separated by commas, of cost, clicked, delivered, read and sent; all of them if omitted. */
  metric_types?: string | undefined;
  /** Whether days are those of the time zone of the business account; UTC if omitted. */
  use_waba_timezone?: boolean | undefined;
}

/** Response body of a page of {@link listTemplateGroupAnalytics}. */
export type ListTemplateGroupAnalyticsBody = TemplateGroupAnalyticsPage;

/**
 * Lists by day how often groups of templates were sent, delivered, read and clicked, for up to 90 days. Analytics have to be confirmed for the business account first (is_enabled_for_insights).
 *
 * `GET /{business_account_id}/template_group_analytics`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const templateGroupAnalytics of listTemplateGroupAnalytics(client, {
 *   business_account_id: 'Example',
 *   start: 'Example',
 *   end: 'Example',
 *   granularity: 'DAILY',
 *   template_group_ids: 'Example',
 * })) {
 *   console.log(templateGroupAnalytics);
 * }
 */
export function listTemplateGroupAnalytics(client: Client<'cloud'>, filters: ListTemplateGroupAnalyticsFilters, options?: ReversibleListOptions): List<TemplateGroupAnalytics, ListTemplateGroupAnalyticsBody> {
  return list(client, { name: 'templates.listGroupAnalytics', method: 'GET', path: '/{business_account_id}/template_group_analytics', query: ['start', 'end', 'granularity', 'template_group_ids', 'metric_types', 'use_waba_timezone'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getTemplate}, by status code. */
export interface GetTemplateErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getTemplate}. */
export interface GetTemplateInput {
  /** Template id. */
  template_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getTemplate}. */
export type GetTemplateResult = MessageTemplate;

/**
 * Retrieves a message template.
 *
 * `GET /{template_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getTemplate(client: Client<'cloud'>, input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult> {
  return call(client, { name: 'templates.get', method: 'GET', path: '/{template_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updateTemplate}, by status code. */
export interface UpdateTemplateErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updateTemplate}. */
export type UpdateTemplateInput = {
  /** Template id. */
  template_id: string;
} & TemplateUpdateRequest;

/** Response body of {@link updateTemplate}. */
export type UpdateTemplateResult = TemplateUpdateResponse;

/**
 * Updates a template that is approved, rejected or paused: an approved one once per day and ten times in 30 days.
 *
 * `POST /{template_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updateTemplate(client: Client<'cloud'>, input: UpdateTemplateInput, options?: CallOptions): Call<UpdateTemplateResult> {
  return call(client, { name: 'templates.update', method: 'POST', path: '/{template_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link compareTemplates}, by status code. */
export interface CompareTemplatesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link compareTemplates}. */
export interface CompareTemplatesInput {
  /** Template id. */
  template_id: string;
  /** JSON array with the id of the other template, such as ["1533406637136032"]. */
  template_ids: string;
  /** Begin of the period, as a Unix timestamp in seconds; it is 7, 30, 60 or 90 days long. */
  start: number;
  /** End of the period, as a Unix timestamp in seconds. */
  end: number;
}

/** Response body of {@link compareTemplates}. */
export type CompareTemplatesResult = TemplateComparison;

/**
 * Compares a template with another one of the account by their block rates, messages and reasons for being blocked.
 *
 * `GET /{template_id}/compare`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function compareTemplates(client: Client<'cloud'>, input: CompareTemplatesInput, options?: CallOptions): Call<CompareTemplatesResult> {
  return call(client, { name: 'templates.compare', method: 'GET', path: '/{template_id}/compare', query: ['template_ids', 'start', 'end'] }, input, options);
}

/** Response bodies of failures of {@link listPhoneNumbers}, by status code. */
export interface ListPhoneNumbersErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listPhoneNumbers}. */
export interface ListPhoneNumbersFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
  /** Filters as a JSON array of objects with field, operator and value. */
  filtering?: string | undefined;
  /** Order: ['last_onboarded_time_ascending'] turns it around. */
  sort?: string | undefined;
}

/** Response body of a page of {@link listPhoneNumbers}. */
export type ListPhoneNumbersBody = PhoneNumberPage;

/**
 * Lists the phone numbers of a business account, the one that was registered last first.
 *
 * `GET /{business_account_id}/phone_numbers`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const phoneNumber of listPhoneNumbers(client, { business_account_id: 'Example' })) {
 *   console.log(phoneNumber.id);
 * }
 */
export function listPhoneNumbers(client: Client<'cloud'>, filters: ListPhoneNumbersFilters, options?: ReversibleListOptions): List<PhoneNumber, ListPhoneNumbersBody> {
  return list(client, { name: 'phoneNumbers.list', method: 'GET', path: '/{business_account_id}/phone_numbers', query: ['fields', 'filtering', 'sort'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createPhoneNumber}, by status code. */
export interface CreatePhoneNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createPhoneNumber}. */
export type CreatePhoneNumberInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & PhoneNumberCreateRequest;

/** Response body of {@link createPhoneNumber}. */
export type CreatePhoneNumberResult = IdResponse;

/**
 * Adds a phone number to a business account.
 *
 * `POST /{business_account_id}/phone_numbers`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createPhoneNumber(client: Client<'cloud'>, input: CreatePhoneNumberInput, options?: CallOptions): Call<CreatePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.create', method: 'POST', path: '/{business_account_id}/phone_numbers', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link addPhoneNumberToBusiness}, by status code. */
export interface AddPhoneNumberToBusinessErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link addPhoneNumberToBusiness}. */
export type AddPhoneNumberToBusinessInput = {
  /** Id of the business portfolio. */
  business_id: string;
} & AddPhoneNumberRequest;

/** Response body of {@link addPhoneNumberToBusiness}. */
export type AddPhoneNumberToBusinessResult = IdResponse;

/**
 * Adds a pre-verified phone number to a business portfolio.
 *
 * `POST /{business_id}/add_phone_numbers`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function addPhoneNumberToBusiness(client: Client<'cloud'>, input: AddPhoneNumberToBusinessInput, options?: CallOptions): Call<AddPhoneNumberToBusinessResult> {
  return call(client, { name: 'phoneNumbers.addToBusiness', method: 'POST', path: '/{business_id}/add_phone_numbers', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getPhoneNumber}, by status code. */
export interface GetPhoneNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getPhoneNumber}. */
export interface GetPhoneNumberInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getPhoneNumber}. */
export type GetPhoneNumberResult = PhoneNumber;

/**
 * Retrieves a phone number.
 *
 * `GET /{phone_number_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getPhoneNumber(client: Client<'cloud'>, input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.get', method: 'GET', path: '/{phone_number_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updatePhoneNumber}, by status code. */
export interface UpdatePhoneNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updatePhoneNumber}. */
export type UpdatePhoneNumberInput = {
  /** Phone number id. */
  phone_number_id: string;
} & PhoneNumberUpdateRequest;

/** Response body of {@link updatePhoneNumber}. */
export type UpdatePhoneNumberResult = SuccessResponse;

/**
 * Changes a phone number: its PIN, its display name, its username or the URL of its webhooks.
 *
 * `POST /{phone_number_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updatePhoneNumber(client: Client<'cloud'>, input: UpdatePhoneNumberInput, options?: CallOptions): Call<UpdatePhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.update', method: 'POST', path: '/{phone_number_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link registerPhoneNumber}, by status code. */
export interface RegisterPhoneNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link registerPhoneNumber}. */
export type RegisterPhoneNumberInput = {
  /** Phone number id. */
  phone_number_id: string;
} & RegisterRequest;

/** Response body of {@link registerPhoneNumber}. */
export type RegisterPhoneNumberResult = SuccessResponse;

/**
 * Registers a phone number for the Cloud API; at most 10 times in 72 hours, together with deregistrations.
 *
 * `POST /{phone_number_id}/register`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function registerPhoneNumber(client: Client<'cloud'>, input: RegisterPhoneNumberInput, options?: CallOptions): Call<RegisterPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.register', method: 'POST', path: '/{phone_number_id}/register', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link deregisterPhoneNumber}, by status code. */
export interface DeregisterPhoneNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deregisterPhoneNumber}. */
export interface DeregisterPhoneNumberInput {
  /** Phone number id. */
  phone_number_id: string;
}

/** Response body of {@link deregisterPhoneNumber}. */
export type DeregisterPhoneNumberResult = SuccessResponse;

/**
 * Deregisters a phone number.
 *
 * `POST /{phone_number_id}/deregister`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deregisterPhoneNumber(client: Client<'cloud'>, input: DeregisterPhoneNumberInput, options?: CallOptions): Call<DeregisterPhoneNumberResult> {
  return call(client, { name: 'phoneNumbers.deregister', method: 'POST', path: '/{phone_number_id}/deregister', query: [] }, input, options);
}

/** Response bodies of failures of {@link requestVerificationCode}, by status code. */
export interface RequestVerificationCodeErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link requestVerificationCode}. */
export type RequestVerificationCodeInput = {
  /** Phone number id. */
  phone_number_id: string;
} & RequestCodeRequest;

/** Response body of {@link requestVerificationCode}. */
export type RequestVerificationCodeResult = SuccessResponse;

/**
 * Requests a verification code.
 *
 * `POST /{phone_number_id}/request_code`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function requestVerificationCode(client: Client<'cloud'>, input: RequestVerificationCodeInput, options?: CallOptions): Call<RequestVerificationCodeResult> {
  return call(client, { name: 'phoneNumbers.requestCode', method: 'POST', path: '/{phone_number_id}/request_code', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link verifyCode}, by status code. */
export interface VerifyCodeErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link verifyCode}. */
export type VerifyCodeInput = {
  /** Phone number id. */
  phone_number_id: string;
} & VerifyCodeRequest;

/** Response body of {@link verifyCode}. */
export type VerifyCodeResult = SuccessResponse;

/**
 * Verifies a phone number by a code.
 *
 * `POST /{phone_number_id}/verify_code`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function verifyCode(client: Client<'cloud'>, input: VerifyCodeInput, options?: CallOptions): Call<VerifyCodeResult> {
  return call(client, { name: 'phoneNumbers.verifyCode', method: 'POST', path: '/{phone_number_id}/verify_code', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getPhoneNumberSettings}, by status code. */
export interface GetPhoneNumberSettingsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getPhoneNumberSettings}. */
export interface GetPhoneNumberSettingsInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Whether to return the passwords of SIP. */
  include_sip_credentials?: boolean | undefined;
}

/** Response body of {@link getPhoneNumberSettings}. */
export type GetPhoneNumberSettingsResult = PhoneNumberSettings;

/**
 * Retrieves the settings of a phone number.
 *
 * `GET /{phone_number_id}/settings`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getPhoneNumberSettings(client: Client<'cloud'>, input: GetPhoneNumberSettingsInput, options?: CallOptions): Call<GetPhoneNumberSettingsResult> {
  return call(client, { name: 'phoneNumbers.getSettings', method: 'GET', path: '/{phone_number_id}/settings', query: ['include_sip_credentials'] }, input, options);
}

/** Response bodies of failures of {@link updatePhoneNumberSettings}, by status code. */
export interface UpdatePhoneNumberSettingsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updatePhoneNumberSettings}. */
export type UpdatePhoneNumberSettingsInput = {
  /** Phone number id. */
  phone_number_id: string;
} & PhoneNumberSettingsUpdateRequest;

/** Response body of {@link updatePhoneNumberSettings}. */
export type UpdatePhoneNumberSettingsResult = SuccessResponse;

/**
 * Changes the settings of a phone number.
 *
 * `POST /{phone_number_id}/settings`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updatePhoneNumberSettings(client: Client<'cloud'>, input: UpdatePhoneNumberSettingsInput, options?: CallOptions): Call<UpdatePhoneNumberSettingsResult> {
  return call(client, { name: 'phoneNumbers.updateSettings', method: 'POST', path: '/{phone_number_id}/settings', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link synchronizeAppData}, by status code. */
export interface SynchronizeAppDataErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link synchronizeAppData}. */
export type SynchronizeAppDataInput = {
  /** Phone number id. */
  phone_number_id: string;
} & AppDataRequest;

/** Response body of {@link synchronizeAppData}. */
export type SynchronizeAppDataResult = AppDataResponse;

/**
 * Requests the contacts or the messages of the WhatsApp Business app for a phone number that is used with both, within 24 hours after its onboarding and once for each of the two; webhooks bring them.
 *
 * `POST /{phone_number_id}/smb_app_data`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function synchronizeAppData(client: Client<'cloud'>, input: SynchronizeAppDataInput, options?: CallOptions): Call<SynchronizeAppDataResult> {
  return call(client, { name: 'phoneNumbers.synchronizeAppData', method: 'POST', path: '/{phone_number_id}/smb_app_data', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getAccountNumber}, by status code. */
export interface GetAccountNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getAccountNumber}. */
export interface GetAccountNumberInput {
  /** Phone number id. */
  account_number_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getAccountNumber}. */
export type GetAccountNumberResult = PhoneNumber;

/**
 * Retrieves a phone number by the id that nodes of an account refer to it with.
 *
 * `GET /{account_number_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getAccountNumber(client: Client<'cloud'>, input: GetAccountNumberInput, options?: CallOptions): Call<GetAccountNumberResult> {
  return call(client, { name: 'phoneNumbers.getAccountNumber', method: 'GET', path: '/{account_number_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link getEncryptionKey}, by status code. */
export interface GetEncryptionKeyErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getEncryptionKey}. */
export interface GetEncryptionKeyInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getEncryptionKey}. */
export type GetEncryptionKeyResult = EncryptionKeyResponse;

/**
 * Retrieves the public key of a phone number.
 *
 * `GET /{phone_number_id}/whatsapp_business_encryption`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getEncryptionKey(client: Client<'cloud'>, input: GetEncryptionKeyInput, options?: CallOptions): Call<GetEncryptionKeyResult> {
  return call(client, { name: 'encryptionKeys.get', method: 'GET', path: '/{phone_number_id}/whatsapp_business_encryption', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link setEncryptionKey}, by status code. */
export interface SetEncryptionKeyErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link setEncryptionKey}. */
export type SetEncryptionKeyInput = {
  /** Phone number id. */
  phone_number_id: string;
} & (EncryptionKeyForm | { body: FormData });

/** Response body of {@link setEncryptionKey}. */
export type SetEncryptionKeyResult = SuccessResponse;

/**
 * Sets the public key that data endpoints of flows use.
 *
 * `POST /{phone_number_id}/whatsapp_business_encryption`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function setEncryptionKey(client: Client<'cloud'>, input: SetEncryptionKeyInput, options?: CallOptions): Call<SetEncryptionKeyResult> {
  return call(client, { name: 'encryptionKeys.set', method: 'POST', path: '/{phone_number_id}/whatsapp_business_encryption', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart(), idempotent: true }, input, options);
}

/** Response bodies of failures of {@link setConversationalAutomation}, by status code. */
export interface SetConversationalAutomationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link setConversationalAutomation}. */
export type SetConversationalAutomationInput = {
  /** Phone number id. */
  phone_number_id: string;
} & ConversationalAutomationRequest;

/** Response body of {@link setConversationalAutomation}. */
export type SetConversationalAutomationResult = SuccessResponse;

/**
 * Sets commands, prompts and welcome message of a phone number.
 *
 * `POST /{phone_number_id}/conversational_automation`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function setConversationalAutomation(client: Client<'cloud'>, input: SetConversationalAutomationInput, options?: CallOptions): Call<SetConversationalAutomationResult> {
  return call(client, { name: 'conversationalAutomation.set', method: 'POST', path: '/{phone_number_id}/conversational_automation', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link getBot}, by status code. */
export interface GetBotErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getBot}. */
export interface GetBotInput {
  /** Id of the bot. */
  bot_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getBot}. */
export type GetBotResult = ConversationalAutomation;

/**
 * Retrieves commands, prompts and welcome message of a bot.
 *
 * `GET /{bot_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getBot(client: Client<'cloud'>, input: GetBotInput, options?: CallOptions): Call<GetBotResult> {
  return call(client, { name: 'conversationalAutomation.getBot', method: 'GET', path: '/{bot_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link getBusinessProfile}, by status code. */
export interface GetBusinessProfileErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getBusinessProfile}. */
export interface GetBusinessProfileInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getBusinessProfile}. */
export type GetBusinessProfileResult = BusinessProfileResponse;

/**
 * Retrieves the business profile of a phone number.
 *
 * `GET /{phone_number_id}/whatsapp_business_profile`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getBusinessProfile(client: Client<'cloud'>, input: GetBusinessProfileInput, options?: CallOptions): Call<GetBusinessProfileResult> {
  return call(client, { name: 'businessProfiles.get', method: 'GET', path: '/{phone_number_id}/whatsapp_business_profile', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updateBusinessProfile}, by status code. */
export interface UpdateBusinessProfileErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updateBusinessProfile}. */
export type UpdateBusinessProfileInput = {
  /** Phone number id. */
  phone_number_id: string;
} & BusinessProfileUpdateRequest;

/** Response body of {@link updateBusinessProfile}. */
export type UpdateBusinessProfileResult = SuccessResponse;

/**
 * Updates the business profile of a phone number.
 *
 * `POST /{phone_number_id}/whatsapp_business_profile`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updateBusinessProfile(client: Client<'cloud'>, input: UpdateBusinessProfileInput, options?: CallOptions): Call<UpdateBusinessProfileResult> {
  return call(client, { name: 'businessProfiles.update', method: 'POST', path: '/{phone_number_id}/whatsapp_business_profile', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link getBusinessProfileById}, by status code. */
export interface GetBusinessProfileByIdErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getBusinessProfileById}. */
export interface GetBusinessProfileByIdInput {
  /** Id of the business profile. */
  profile_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getBusinessProfileById}. */
export type GetBusinessProfileByIdResult = BusinessProfile;

/**
 * Retrieves a business profile by its id.
 *
 * `GET /{profile_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getBusinessProfileById(client: Client<'cloud'>, input: GetBusinessProfileByIdInput, options?: CallOptions): Call<GetBusinessProfileByIdResult> {
  return call(client, { name: 'businessProfiles.getById', method: 'GET', path: '/{profile_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updateBusinessProfileById}, by status code. */
export interface UpdateBusinessProfileByIdErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updateBusinessProfileById}. */
export type UpdateBusinessProfileByIdInput = {
  /** Id of the business profile. */
  profile_id: string;
} & BusinessProfileUpdateRequest;

/** Response body of {@link updateBusinessProfileById}. */
export type UpdateBusinessProfileByIdResult = SuccessResponse;

/**
 * Updates a business profile by its id.
 *
 * `POST /{profile_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updateBusinessProfileById(client: Client<'cloud'>, input: UpdateBusinessProfileByIdInput, options?: CallOptions): Call<UpdateBusinessProfileByIdResult> {
  return call(client, { name: 'businessProfiles.updateById', method: 'POST', path: '/{profile_id}', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link getOfficialAccountStatus}, by status code. */
export interface GetOfficialAccountStatusErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getOfficialAccountStatus}. */
export interface GetOfficialAccountStatusInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getOfficialAccountStatus}. */
export type GetOfficialAccountStatusResult = OfficialAccountStatus;

/**
 * Retrieves the status of the application for an official business account.
 *
 * `GET /{phone_number_id}/official_business_account`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getOfficialAccountStatus(client: Client<'cloud'>, input: GetOfficialAccountStatusInput, options?: CallOptions): Call<GetOfficialAccountStatusResult> {
  return call(client, { name: 'officialAccounts.getStatus', method: 'GET', path: '/{phone_number_id}/official_business_account', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link applyForOfficialAccount}, by status code. */
export interface ApplyForOfficialAccountErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link applyForOfficialAccount}. */
export type ApplyForOfficialAccountInput = {
  /** Phone number id. */
  phone_number_id: string;
} & OfficialAccountRequest;

/** Response body of {@link applyForOfficialAccount}. */
export type ApplyForOfficialAccountResult = SuccessResponse;

/**
 * Submits or withdraws an application for an official business account.
 *
 * `POST /{phone_number_id}/official_business_account`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function applyForOfficialAccount(client: Client<'cloud'>, input: ApplyForOfficialAccountInput, options?: CallOptions): Call<ApplyForOfficialAccountResult> {
  return call(client, { name: 'officialAccounts.apply', method: 'POST', path: '/{phone_number_id}/official_business_account', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getComplianceInfo}, by status code. */
export interface GetComplianceInfoErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getComplianceInfo}. */
export interface GetComplianceInfoInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getComplianceInfo}. */
export type GetComplianceInfoResult = ComplianceInfoResponse;

/**
 * Retrieves the compliance information of a phone number.
 *
 * `GET /{phone_number_id}/business_compliance_info`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getComplianceInfo(client: Client<'cloud'>, input: GetComplianceInfoInput, options?: CallOptions): Call<GetComplianceInfoResult> {
  return call(client, { name: 'compliance.get', method: 'GET', path: '/{phone_number_id}/business_compliance_info', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link setComplianceInfo}, by status code. */
export interface SetComplianceInfoErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link setComplianceInfo}. */
export type SetComplianceInfoInput = {
  /** Phone number id. */
  phone_number_id: string;
} & ComplianceInfoUpdateRequest;

/** Response body of {@link setComplianceInfo}. */
export type SetComplianceInfoResult = SuccessResponse;

/**
 * Sets the compliance information of a phone number.
 *
 * `POST /{phone_number_id}/business_compliance_info`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function setComplianceInfo(client: Client<'cloud'>, input: SetComplianceInfoInput, options?: CallOptions): Call<SetComplianceInfoResult> {
  return call(client, { name: 'compliance.set', method: 'POST', path: '/{phone_number_id}/business_compliance_info', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link getCommerceSettings}, by status code. */
export interface GetCommerceSettingsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getCommerceSettings}. */
export interface GetCommerceSettingsInput {
  /** Phone number id. */
  phone_number_id: string;
}

/** Response body of {@link getCommerceSettings}. */
export type GetCommerceSettingsResult = CommerceSettingsResponse;

/**
 * Retrieves the commerce settings of a phone number.
 *
 * `GET /{phone_number_id}/whatsapp_commerce_settings`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getCommerceSettings(client: Client<'cloud'>, input: GetCommerceSettingsInput, options?: CallOptions): Call<GetCommerceSettingsResult> {
  return call(client, { name: 'commerceSettings.get', method: 'GET', path: '/{phone_number_id}/whatsapp_commerce_settings', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateCommerceSettings}, by status code. */
export interface UpdateCommerceSettingsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updateCommerceSettings}. */
export interface UpdateCommerceSettingsInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Whether users have a cart. */
  is_cart_enabled?: boolean | undefined;
  /** Whether the catalog is shown. */
  is_catalog_visible?: boolean | undefined;
}

/** Response body of {@link updateCommerceSettings}. */
export type UpdateCommerceSettingsResult = SuccessResponse;

/**
 * Changes the commerce settings of a phone number.
 *
 * `POST /{phone_number_id}/whatsapp_commerce_settings`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updateCommerceSettings(client: Client<'cloud'>, input: UpdateCommerceSettingsInput, options?: CallOptions): Call<UpdateCommerceSettingsResult> {
  return call(client, { name: 'commerceSettings.update', method: 'POST', path: '/{phone_number_id}/whatsapp_commerce_settings', query: ['is_cart_enabled', 'is_catalog_visible'], idempotent: true }, input, options);
}

/** Response bodies of failures of {@link listQrCodes}, by status code. */
export interface ListQrCodesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listQrCodes}. */
export interface ListQrCodesFilters {
  /** Phone number id. */
  phone_number_id: string;
  /** Returns only the QR code with this code. */
  code?: string | undefined;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listQrCodes}. */
export type ListQrCodesBody = QrCodePage;

/**
 * Lists the QR codes of a phone number.
 *
 * `GET /{phone_number_id}/message_qrdls`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const qrCode of listQrCodes(client, { phone_number_id: 'Example' })) {
 *   console.log(qrCode.code);
 * }
 */
export function listQrCodes(client: Client<'cloud'>, filters: ListQrCodesFilters, options?: ReversibleListOptions): List<QrCode, ListQrCodesBody> {
  return list(client, { name: 'qrCodes.list', method: 'GET', path: '/{phone_number_id}/message_qrdls', query: ['code', 'fields'], pagination: byCursorAfterLinkedCodes, items: 'data', maximum: 25 }, filters, options);
}

/** Response bodies of failures of {@link createOrUpdateQrCode}, by status code. */
export interface CreateOrUpdateQrCodeErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createOrUpdateQrCode}. */
export type CreateOrUpdateQrCodeInput = {
  /** Phone number id. */
  phone_number_id: string;
} & QrCodeRequest;

/** Response body of {@link createOrUpdateQrCode}. */
export type CreateOrUpdateQrCodeResult = QrCode;

/**
 * Creates a QR code, at most 2,000 per phone number; with code, changes the text of that one.
 *
 * `POST /{phone_number_id}/message_qrdls`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createOrUpdateQrCode(client: Client<'cloud'>, input: CreateOrUpdateQrCodeInput, options?: CallOptions): Call<CreateOrUpdateQrCodeResult> {
  return call(client, { name: 'qrCodes.createOrUpdate', method: 'POST', path: '/{phone_number_id}/message_qrdls', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getQrCode}, by status code. */
export interface GetQrCodeErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getQrCode}. */
export interface GetQrCodeInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Code of the QR code. */
  code: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getQrCode}. */
export type GetQrCodeResult = QrCodeList;

/**
 * Retrieves a QR code, as a list of one.
 *
 * `GET /{phone_number_id}/message_qrdls/{code}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getQrCode(client: Client<'cloud'>, input: GetQrCodeInput, options?: CallOptions): Call<GetQrCodeResult> {
  return call(client, { name: 'qrCodes.get', method: 'GET', path: '/{phone_number_id}/message_qrdls/{code}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link deleteQrCode}, by status code. */
export interface DeleteQrCodeErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deleteQrCode}. */
export interface DeleteQrCodeInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Code of the QR code. */
  code: string;
}

/** Response body of {@link deleteQrCode}. */
export type DeleteQrCodeResult = SuccessResponse;

/**
 * Deletes a QR code.
 *
 * `DELETE /{phone_number_id}/message_qrdls/{code}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deleteQrCode(client: Client<'cloud'>, input: DeleteQrCodeInput, options?: CallOptions): Call<DeleteQrCodeResult> {
  return call(client, { name: 'qrCodes.delete', method: 'DELETE', path: '/{phone_number_id}/message_qrdls/{code}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listBlockedUsers}, by status code. */
export interface ListBlockedUsersErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listBlockedUsers}. */
export interface ListBlockedUsersFilters {
  /** Phone number id. */
  phone_number_id: string;
}

/** Response body of a page of {@link listBlockedUsers}. */
export type ListBlockedUsersBody = BlockedUserPage;

/**
 * Lists the blocked users of a phone number; a change during the walk ends it with error 139102.
 *
 * `GET /{phone_number_id}/block_users`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const blockedUser of listBlockedUsers(client, { phone_number_id: 'Example' })) {
 *   console.log(blockedUser);
 * }
 */
export function listBlockedUsers(client: Client<'cloud'>, filters: ListBlockedUsersFilters, options?: ReversibleListOptions): List<BlockedUser, ListBlockedUsersBody> {
  return list(client, { name: 'blockedUsers.list', method: 'GET', path: '/{phone_number_id}/block_users', query: [], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link blockUsers}, by status code. */
export interface BlockUsersErrors {
  400: BlockUsersFailure;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link blockUsers}. */
export type BlockUsersInput = {
  /** Phone number id. */
  phone_number_id: string;
} & BlockUsersRequest;

/** Response body of {@link blockUsers}. */
export type BlockUsersResult = BlockUsersResponse;

/**
 * Blocks users who have written within the last 24 hours; a phone number can block at most 64,000.
 *
 * `POST /{phone_number_id}/block_users`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function blockUsers(client: Client<'cloud'>, input: BlockUsersInput, options?: CallOptions): Call<BlockUsersResult> {
  return call(client, { name: 'blockedUsers.block', method: 'POST', path: '/{phone_number_id}/block_users', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link unblockUsers}, by status code. */
export interface UnblockUsersErrors {
  400: BlockUsersFailure;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link unblockUsers}. */
export type UnblockUsersInput = {
  /** Phone number id. */
  phone_number_id: string;
} & BlockUsersRequest;

/** Response body of {@link unblockUsers}. */
export type UnblockUsersResult = UnblockUsersResponse;

/**
 * Unblocks users.
 *
 * `DELETE /{phone_number_id}/block_users`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function unblockUsers(client: Client<'cloud'>, input: UnblockUsersInput, options?: CallOptions): Call<UnblockUsersResult> {
  return call(client, { name: 'blockedUsers.unblock', method: 'DELETE', path: '/{phone_number_id}/block_users', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listFlows}, by status code. */
export interface ListFlowsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listFlows}. */
export interface ListFlowsFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listFlows}. */
export type ListFlowsBody = FlowPage;

/**
 * Lists the flows of a business account.
 *
 * `GET /{business_account_id}/flows`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const flowSummary of listFlows(client, { business_account_id: 'Example' })) {
 *   console.log(flowSummary.id);
 * }
 */
export function listFlows(client: Client<'cloud'>, filters: ListFlowsFilters, options?: ReversibleListOptions): List<FlowSummary, ListFlowsBody> {
  return list(client, { name: 'flows.list', method: 'GET', path: '/{business_account_id}/flows', query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createFlow}, by status code. */
export interface CreateFlowErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createFlow}. */
export type CreateFlowInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & FlowCreateRequest;

/** Response body of {@link createFlow}. */
export type CreateFlowResult = FlowCreateResponse;

/**
 * Creates a flow as a draft. Errors in its JSON are returned with status 200.
 *
 * `POST /{business_account_id}/flows`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createFlow(client: Client<'cloud'>, input: CreateFlowInput, options?: CallOptions): Call<CreateFlowResult> {
  return call(client, { name: 'flows.create', method: 'POST', path: '/{business_account_id}/flows', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link migrateFlows}, by status code. */
export interface MigrateFlowsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link migrateFlows}. */
export type MigrateFlowsInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & FlowMigrateRequest;

/** Response body of {@link migrateFlows}. */
export type MigrateFlowsResult = FlowMigrateResponse;

/**
 * Copies flows from another business account.
 *
 * `POST /{business_account_id}/migrate_flows`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function migrateFlows(client: Client<'cloud'>, input: MigrateFlowsInput, options?: CallOptions): Call<MigrateFlowsResult> {
  return call(client, { name: 'flows.migrate', method: 'POST', path: '/{business_account_id}/migrate_flows', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getFlow}, by status code. */
export interface GetFlowErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getFlow}. */
export interface GetFlowInput {
  /** Flow id. */
  flow_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
  /** Format of times, as of strftime. */
  date_format?: string | undefined;
}

/** Response body of {@link getFlow}. */
export type GetFlowResult = Flow;

/**
 * Retrieves a flow.
 *
 * `GET /{flow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getFlow(client: Client<'cloud'>, input: GetFlowInput, options?: CallOptions): Call<GetFlowResult> {
  return call(client, { name: 'flows.get', method: 'GET', path: '/{flow_id}', query: ['fields', 'date_format'] }, input, options);
}

/** Response bodies of failures of {@link updateFlow}, by status code. */
export interface UpdateFlowErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updateFlow}. */
export type UpdateFlowInput = {
  /** Flow id. */
  flow_id: string;
} & FlowUpdateRequest;

/** Response body of {@link updateFlow}. */
export type UpdateFlowResult = SuccessResponse;

/**
 * Updates the name, the categories or the endpoint of a flow.
 *
 * `POST /{flow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updateFlow(client: Client<'cloud'>, input: UpdateFlowInput, options?: CallOptions): Call<UpdateFlowResult> {
  return call(client, { name: 'flows.update', method: 'POST', path: '/{flow_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteFlow}, by status code. */
export interface DeleteFlowErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deleteFlow}. */
export interface DeleteFlowInput {
  /** Flow id. */
  flow_id: string;
}

/** Response body of {@link deleteFlow}. */
export type DeleteFlowResult = SuccessResponse;

/**
 * Deletes a draft of a flow.
 *
 * `DELETE /{flow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deleteFlow(client: Client<'cloud'>, input: DeleteFlowInput, options?: CallOptions): Call<DeleteFlowResult> {
  return call(client, { name: 'flows.delete', method: 'DELETE', path: '/{flow_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listFlowAssets}, by status code. */
export interface ListFlowAssetsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listFlowAssets}. */
export interface ListFlowAssetsFilters {
  /** Flow id. */
  flow_id: string;
}

/** Response body of a page of {@link listFlowAssets}. */
export type ListFlowAssetsBody = FlowAssetPage;

/**
 * Lists the files of a flow.
 *
 * `GET /{flow_id}/assets`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const flowAsset of listFlowAssets(client, { flow_id: 'Example' })) {
 *   console.log(flowAsset);
 * }
 */
export function listFlowAssets(client: Client<'cloud'>, filters: ListFlowAssetsFilters, options?: ReversibleListOptions): List<FlowAsset, ListFlowAssetsBody> {
  return list(client, { name: 'flows.listAssets', method: 'GET', path: '/{flow_id}/assets', query: [], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link uploadFlowAsset}, by status code. */
export interface UploadFlowAssetErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link uploadFlowAsset}. */
export type UploadFlowAssetInput = {
  /** Flow id. */
  flow_id: string;
} & ({
  /** JSON file, at most 10 MB. */
  file: Blob | Uint8Array | StreamedFile;
  /** Always flow.json. */
  name: 'flow.json';
  /** Always FLOW_JSON. */
  asset_type: 'FLOW_JSON';
} | { body: FormData });

/** Response body of {@link uploadFlowAsset}. */
export type UploadFlowAssetResult = FlowAssetResponse;

/**
 * Uploads the JSON of a flow. Errors in it are returned with status 200.
 *
 * `POST /{flow_id}/assets`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function uploadFlowAsset(client: Client<'cloud'>, input: UploadFlowAssetInput, options?: CallOptions): Call<UploadFlowAssetResult> {
  return call(client, { name: 'flows.uploadAsset', method: 'POST', path: '/{flow_id}/assets', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, input, options);
}

/** Response bodies of failures of {@link publishFlow}, by status code. */
export interface PublishFlowErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link publishFlow}. */
export interface PublishFlowInput {
  /** Flow id. */
  flow_id: string;
}

/** Response body of {@link publishFlow}. */
export type PublishFlowResult = SuccessResponse;

/**
 * Publishes a flow, permanently.
 *
 * `POST /{flow_id}/publish`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function publishFlow(client: Client<'cloud'>, input: PublishFlowInput, options?: CallOptions): Call<PublishFlowResult> {
  return call(client, { name: 'flows.publish', method: 'POST', path: '/{flow_id}/publish', query: [] }, input, options);
}

/** Response bodies of failures of {@link deprecateFlow}, by status code. */
export interface DeprecateFlowErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deprecateFlow}. */
export interface DeprecateFlowInput {
  /** Flow id. */
  flow_id: string;
}

/** Response body of {@link deprecateFlow}. */
export type DeprecateFlowResult = SuccessResponse;

/**
 * Retires a published flow.
 *
 * `POST /{flow_id}/deprecate`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deprecateFlow(client: Client<'cloud'>, input: DeprecateFlowInput, options?: CallOptions): Call<DeprecateFlowResult> {
  return call(client, { name: 'flows.deprecate', method: 'POST', path: '/{flow_id}/deprecate', query: [] }, input, options);
}

/** Response bodies of failures of {@link performCallAction}, by status code. */
export interface PerformCallActionErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link performCallAction}. */
export type PerformCallActionInput = {
  /** Phone number id. */
  phone_number_id: string;
} & CallActionRequest;

/** Response body of {@link performCallAction}. */
export type PerformCallActionResult = CallActionResponse;

/**
 * Starts, accepts, rejects or ends a call. A call that the business starts requires the permission of the user.
 *
 * `POST /{phone_number_id}/calls`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function performCallAction(client: Client<'cloud'>, input: PerformCallActionInput, options?: CallOptions): Call<PerformCallActionResult> {
  return call(client, { name: 'calls.performAction', method: 'POST', path: '/{phone_number_id}/calls', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getCallPermissions}, by status code. */
export interface GetCallPermissionsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  429: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getCallPermissions}. */
export interface GetCallPermissionsInput {
  /** Phone number id. */
  phone_number_id: string;
  /** Phone number of the user. */
  user_wa_id: string;
}

/** Response body of {@link getCallPermissions}. */
export type GetCallPermissionsResult = CallPermissions;

/**
 * Retrieves whether a user may be called and which limits apply; at most 5 requests per second.
 *
 * `GET /{phone_number_id}/call_permissions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 429 or 500.
 */
export function getCallPermissions(client: Client<'cloud'>, input: GetCallPermissionsInput, options?: CallOptions): Call<GetCallPermissionsResult> {
  return call(client, { name: 'calls.getPermissions', method: 'GET', path: '/{phone_number_id}/call_permissions', query: ['user_wa_id'] }, input, options);
}

/** Response bodies of failures of {@link listGroups}, by status code. */
export interface ListGroupsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listGroups}. */
export interface ListGroupsFilters {
  /** Phone number id. */
  phone_number_id: string;
}

/** Response body of a page of {@link listGroups}. */
export type ListGroupsBody = GroupPage;

/**
 * Lists the groups of a phone number.
 *
 * `GET /{phone_number_id}/groups`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const group of listGroups(client, { phone_number_id: 'Example' })) {
 *   console.log(group.id);
 * }
 */
export function listGroups(client: Client<'cloud'>, filters: ListGroupsFilters, options?: ReversibleListOptions): List<Group, ListGroupsBody> {
  return list(client, { name: 'groups.list', method: 'GET', path: '/{phone_number_id}/groups', query: [], pagination: byCursorAfterLinkedGroups, items: 'data.groups', maximum: 1024 }, filters, options);
}

/** Response bodies of failures of {@link createGroup}, by status code. */
export interface CreateGroupErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createGroup}. */
export type CreateGroupInput = {
  /** Phone number id. */
  phone_number_id: string;
} & GroupCreateRequest;

/** Response body of {@link createGroup}. */
export type CreateGroupResult = GroupRequestResponse;

/**
 * Creates a group of at most eight participants, who join by its invite link. The response has the id of the request; a webhook brings the group.
 *
 * `POST /{phone_number_id}/groups`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createGroup(client: Client<'cloud'>, input: CreateGroupInput, options?: CallOptions): Call<CreateGroupResult> {
  return call(client, { name: 'groups.create', method: 'POST', path: '/{phone_number_id}/groups', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getGroup}, by status code. */
export interface GetGroupErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getGroup}. */
export interface GetGroupInput {
  /** Group id. */
  group_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getGroup}. */
export type GetGroupResult = Group;

/**
 * Retrieves a group; without fields in the query, its id alone.
 *
 * `GET /{group_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getGroup(client: Client<'cloud'>, input: GetGroupInput, options?: CallOptions): Call<GetGroupResult> {
  return call(client, { name: 'groups.get', method: 'GET', path: '/{group_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updateGroup}, by status code. */
export interface UpdateGroupErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updateGroup}. */
export type UpdateGroupInput = {
  /** Group id. */
  group_id: string;
} & (({
  /** Media type of the body. */
  contentType?: 'application/json' | undefined;
} & GroupUpdateRequest) | ({
  /** Media type of the body. */
  contentType: 'multipart/form-data';
} & ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Picture: a square JPEG of at least 192 by 192 pixels and at most 5 MB, with a content type of its own. */
  file: Blob | Uint8Array | StreamedFile;
} | { body: FormData })));

/** Response body of {@link updateGroup}. */
export type UpdateGroupResult = GroupRequestResponse;

/**
 * Changes the subject and the description of a group as JSON, or its picture as a form.
 *
 * `POST /{group_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updateGroup(client: Client<'cloud'>, input: UpdateGroupInput, options?: CallOptions): Call<UpdateGroupResult> {
  return call(client, { name: 'groups.update', method: 'POST', path: '/{group_id}', body: 'fields', choose: withContentType, media: { 'multipart/form-data': { encodeBody: multipart() } } }, input, options);
}

/** Response bodies of failures of {@link deleteGroup}, by status code. */
export interface DeleteGroupErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deleteGroup}. */
export interface DeleteGroupInput {
  /** Group id. */
  group_id: string;
}

/** Response body of {@link deleteGroup}. */
export type DeleteGroupResult = SuccessResponse;

/**
 * Deletes a group.
 *
 * `DELETE /{group_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deleteGroup(client: Client<'cloud'>, input: DeleteGroupInput, options?: CallOptions): Call<DeleteGroupResult> {
  return call(client, { name: 'groups.delete', method: 'DELETE', path: '/{group_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link getGroupInviteLink}, by status code. */
export interface GetGroupInviteLinkErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getGroupInviteLink}. */
export interface GetGroupInviteLinkInput {
  /** Group id. */
  group_id: string;
}

/** Response body of {@link getGroupInviteLink}. */
export type GetGroupInviteLinkResult = InviteLink;

/**
 * Retrieves the invite link of a group.
 *
 * `GET /{group_id}/invite_link`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getGroupInviteLink(client: Client<'cloud'>, input: GetGroupInviteLinkInput, options?: CallOptions): Call<GetGroupInviteLinkResult> {
  return call(client, { name: 'groups.getInviteLink', method: 'GET', path: '/{group_id}/invite_link', query: [] }, input, options);
}

/** Response bodies of failures of {@link createGroupInviteLink}, by status code. */
export interface CreateGroupInviteLinkErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createGroupInviteLink}. */
export type CreateGroupInviteLinkInput = {
  /** Group id. */
  group_id: string;
} & MessagingProductRequest;

/** Response body of {@link createGroupInviteLink}. */
export type CreateGroupInviteLinkResult = InviteLink;

/**
 * Creates an invite link of a group; the earlier one stops working.
 *
 * `POST /{group_id}/invite_link`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createGroupInviteLink(client: Client<'cloud'>, input: CreateGroupInviteLinkInput, options?: CallOptions): Call<CreateGroupInviteLinkResult> {
  return call(client, { name: 'groups.createInviteLink', method: 'POST', path: '/{group_id}/invite_link', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteGroupInviteLink}, by status code. */
export interface DeleteGroupInviteLinkErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deleteGroupInviteLink}. */
export type DeleteGroupInviteLinkInput = {
  /** Group id. */
  group_id: string;
} & MessagingProductRequest;

/** Response body of {@link deleteGroupInviteLink}. */
export type DeleteGroupInviteLinkResult = GroupOutcome;

/**
 * Deletes the invite link of a group.
 *
 * `DELETE /{group_id}/invite_link`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deleteGroupInviteLink(client: Client<'cloud'>, input: DeleteGroupInviteLinkInput, options?: CallOptions): Call<DeleteGroupInviteLinkResult> {
  return call(client, { name: 'groups.deleteInviteLink', method: 'DELETE', path: '/{group_id}/invite_link', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listGroupJoinRequests}, by status code. */
export interface ListGroupJoinRequestsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listGroupJoinRequests}. */
export interface ListGroupJoinRequestsFilters {
  /** Group id. */
  group_id: string;
}

/** Response body of a page of {@link listGroupJoinRequests}. */
export type ListGroupJoinRequestsBody = JoinRequestPage;

/**
 * Lists the requests to join a group.
 *
 * `GET /{group_id}/join_requests`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const joinRequest of listGroupJoinRequests(client, { group_id: 'Example' })) {
 *   console.log(joinRequest.join_request_id);
 * }
 */
export function listGroupJoinRequests(client: Client<'cloud'>, filters: ListGroupJoinRequestsFilters, options?: ReversibleListOptions): List<JoinRequest, ListGroupJoinRequestsBody> {
  return list(client, { name: 'groups.listJoinRequests', method: 'GET', path: '/{group_id}/join_requests', query: [], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link approveGroupJoinRequests}, by status code. */
export interface ApproveGroupJoinRequestsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link approveGroupJoinRequests}. */
export type ApproveGroupJoinRequestsInput = {
  /** Group id. */
  group_id: string;
} & JoinRequestsRequest;

/** Response body of {@link approveGroupJoinRequests}. */
export type ApproveGroupJoinRequestsResult = JoinRequestsApproval;

/**
 * Approves requests to join a group.
 *
 * `POST /{group_id}/join_requests`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function approveGroupJoinRequests(client: Client<'cloud'>, input: ApproveGroupJoinRequestsInput, options?: CallOptions): Call<ApproveGroupJoinRequestsResult> {
  return call(client, { name: 'groups.approveJoinRequests', method: 'POST', path: '/{group_id}/join_requests', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link rejectGroupJoinRequests}, by status code. */
export interface RejectGroupJoinRequestsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link rejectGroupJoinRequests}. */
export type RejectGroupJoinRequestsInput = {
  /** Group id. */
  group_id: string;
} & JoinRequestsRequest;

/** Response body of {@link rejectGroupJoinRequests}. */
export type RejectGroupJoinRequestsResult = JoinRequestsRejection;

/**
 * Rejects requests to join a group.
 *
 * `DELETE /{group_id}/join_requests`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function rejectGroupJoinRequests(client: Client<'cloud'>, input: RejectGroupJoinRequestsInput, options?: CallOptions): Call<RejectGroupJoinRequestsResult> {
  return call(client, { name: 'groups.rejectJoinRequests', method: 'DELETE', path: '/{group_id}/join_requests', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link addGroupParticipants}, by status code. */
export interface AddGroupParticipantsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link addGroupParticipants}. */
export type AddGroupParticipantsInput = {
  /** Group id. */
  group_id: string;
} & ParticipantsRequest;

/** Response body of {@link addGroupParticipants}. */
export type AddGroupParticipantsResult = GroupRequestResponse;

/**
 * Adds participants to a group.
 *
 * `POST /{group_id}/participants`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function addGroupParticipants(client: Client<'cloud'>, input: AddGroupParticipantsInput, options?: CallOptions): Call<AddGroupParticipantsResult> {
  return call(client, { name: 'groups.addParticipants', method: 'POST', path: '/{group_id}/participants', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link removeGroupParticipants}, by status code. */
export interface RemoveGroupParticipantsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link removeGroupParticipants}. */
export type RemoveGroupParticipantsInput = {
  /** Group id. */
  group_id: string;
} & ParticipantsRequest;

/** Response body of {@link removeGroupParticipants}. */
export type RemoveGroupParticipantsResult = GroupRequestResponse;

/**
 * Removes participants from a group.
 *
 * `DELETE /{group_id}/participants`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function removeGroupParticipants(client: Client<'cloud'>, input: RemoveGroupParticipantsInput, options?: CallOptions): Call<RemoveGroupParticipantsResult> {
  return call(client, { name: 'groups.removeParticipants', method: 'DELETE', path: '/{group_id}/participants', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getBusinessAccount}, by status code. */
export interface GetBusinessAccountErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getBusinessAccount}. */
export interface GetBusinessAccountInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getBusinessAccount}. */
export type GetBusinessAccountResult = BusinessAccount;

/**
 * Retrieves a business account. Analytics are fields of it, such as analytics.start(1700000000).end(1700086400).granularity(DAY), which analyticsField of the package writes.
 *
 * `GET /{business_account_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getBusinessAccount(client: Client<'cloud'>, input: GetBusinessAccountInput, options?: CallOptions): Call<GetBusinessAccountResult> {
  return call(client, { name: 'businessAccounts.get', method: 'GET', path: '/{business_account_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updateBusinessAccount}, by status code. */
export interface UpdateBusinessAccountErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updateBusinessAccount}. */
export type UpdateBusinessAccountInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & BusinessAccountUpdateRequest;

/** Response body of {@link updateBusinessAccount}. */
export type UpdateBusinessAccountResult = SuccessResponse;

/**
 * Changes a business account.
 *
 * `POST /{business_account_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updateBusinessAccount(client: Client<'cloud'>, input: UpdateBusinessAccountInput, options?: CallOptions): Call<UpdateBusinessAccountResult> {
  return call(client, { name: 'businessAccounts.update', method: 'POST', path: '/{business_account_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listOwnedBusinessAccounts}, by status code. */
export interface ListOwnedBusinessAccountsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listOwnedBusinessAccounts}. */
export interface ListOwnedBusinessAccountsFilters {
  /** Id of the business portfolio. */
  business_id: string;
  /** Returns only accounts of this type. */
  business_type?: string | undefined;
  /** Returns only the account with this id. */
  find?: string | undefined;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listOwnedBusinessAccounts}. */
export type ListOwnedBusinessAccountsBody = BusinessAccountPage;

/**
 * Lists the business accounts that a portfolio owns.
 *
 * `GET /{business_id}/owned_whatsapp_business_accounts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const businessAccount of listOwnedBusinessAccounts(client, { business_id: 'Example' })) {
 *   console.log(businessAccount.id);
 * }
 */
export function listOwnedBusinessAccounts(client: Client<'cloud'>, filters: ListOwnedBusinessAccountsFilters, options?: ReversibleListOptions): List<BusinessAccount, ListOwnedBusinessAccountsBody> {
  return list(client, { name: 'businessAccounts.listOwned', method: 'GET', path: '/{business_id}/owned_whatsapp_business_accounts', query: ['business_type', 'find', 'fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listClientBusinessAccounts}, by status code. */
export interface ListClientBusinessAccountsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listClientBusinessAccounts}. */
export interface ListClientBusinessAccountsFilters {
  /** Id of the business portfolio. */
  business_id: string;
  /** Returns only accounts of this type. */
  business_type?: string | undefined;
  /** Returns only the account with this id. */
  find?: string | undefined;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listClientBusinessAccounts}. */
export type ListClientBusinessAccountsBody = BusinessAccountPage;

/**
 * Lists the business accounts that clients share with a portfolio.
 *
 * `GET /{business_id}/client_whatsapp_business_accounts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const businessAccount of listClientBusinessAccounts(client, { business_id: 'Example' })) {
 *   console.log(businessAccount.id);
 * }
 */
export function listClientBusinessAccounts(client: Client<'cloud'>, filters: ListClientBusinessAccountsFilters, options?: ReversibleListOptions): List<BusinessAccount, ListClientBusinessAccountsBody> {
  return list(client, { name: 'businessAccounts.listClients', method: 'GET', path: '/{business_id}/client_whatsapp_business_accounts', query: ['business_type', 'find', 'fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listAssignedBusinessAccounts}, by status code. */
export interface ListAssignedBusinessAccountsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listAssignedBusinessAccounts}. */
export interface ListAssignedBusinessAccountsFilters {
  /** User id. */
  user_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listAssignedBusinessAccounts}. */
export type ListAssignedBusinessAccountsBody = AssignedAccountPage;

/**
 * Lists the business accounts that are assigned to a user.
 *
 * `GET /{user_id}/assigned_whatsapp_business_accounts`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const assignedAccount of listAssignedBusinessAccounts(client, { user_id: 'Example' })) {
 *   console.log(assignedAccount.id);
 * }
 */
export function listAssignedBusinessAccounts(client: Client<'cloud'>, filters: ListAssignedBusinessAccountsFilters, options?: ReversibleListOptions): List<AssignedAccount, ListAssignedBusinessAccountsBody> {
  return list(client, { name: 'businessAccounts.listAssigned', method: 'GET', path: '/{user_id}/assigned_whatsapp_business_accounts', query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listActivities}, by status code. */
export interface ListActivitiesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listActivities}. */
export interface ListActivitiesFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
  /** Returns only changes at or after this time. */
  since?: string | undefined;
  /** Returns only changes at or before this time. */
  until?: string | undefined;
  /** Returns only changes of this kind. */
  activity_type?: string | undefined;
}

/** Response body of a page of {@link listActivities}. */
export type ListActivitiesBody = ActivityPage;

/**
 * Lists the changes of a business account.
 *
 * `GET /{business_account_id}/activities`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const activity of listActivities(client, { business_account_id: 'Example' })) {
 *   console.log(activity.id);
 * }
 */
export function listActivities(client: Client<'cloud'>, filters: ListActivitiesFilters, options?: ReversibleListOptions): List<Activity, ListActivitiesBody> {
  return list(client, { name: 'businessAccounts.listActivities', method: 'GET', path: '/{business_account_id}/activities', query: ['fields', 'since', 'until', 'activity_type'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listBusinessAccountSolutions}, by status code. */
export interface ListBusinessAccountSolutionsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listBusinessAccountSolutions}. */
export interface ListBusinessAccountSolutionsFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listBusinessAccountSolutions}. */
export type ListBusinessAccountSolutionsBody = SolutionPage;

/**
 * Lists the solutions of a business account.
 *
 * `GET /{business_account_id}/solutions`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const solution of listBusinessAccountSolutions(client, { business_account_id: 'Example' })) {
 *   console.log(solution.id);
 * }
 */
export function listBusinessAccountSolutions(client: Client<'cloud'>, filters: ListBusinessAccountSolutionsFilters, options?: ReversibleListOptions): List<Solution, ListBusinessAccountSolutionsBody> {
  return list(client, { name: 'businessAccounts.listSolutions', method: 'GET', path: '/{business_account_id}/solutions', query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link setSolutionMigrationIntent}, by status code. */
export interface SetSolutionMigrationIntentErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link setSolutionMigrationIntent}. */
export type SetSolutionMigrationIntentInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & SolutionMigrationRequest;

/** Response body of {@link setSolutionMigrationIntent}. */
export type SetSolutionMigrationIntentResult = SolutionMigrationResponse;

/**
 * Intends a migration of a business account to another solution.
 *
 * `POST /{business_account_id}/set_solution_migration_intent`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function setSolutionMigrationIntent(client: Client<'cloud'>, input: SetSolutionMigrationIntentInput, options?: CallOptions): Call<SetSolutionMigrationIntentResult> {
  return call(client, { name: 'businessAccounts.setSolutionMigrationIntent', method: 'POST', path: '/{business_account_id}/set_solution_migration_intent', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listOnBehalfRequests}, by status code. */
export interface ListOnBehalfRequestsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listOnBehalfRequests}. */
export interface ListOnBehalfRequestsFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listOnBehalfRequests}. */
export type ListOnBehalfRequestsBody = OnBehalfRequestPage;

/**
 * Lists the requests to use a business account on behalf of its owner.
 *
 * `GET /{business_account_id}/in_progress_onbehalf_request`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const onBehalfRequest of listOnBehalfRequests(client, { business_account_id: 'Example' })) {
 *   console.log(onBehalfRequest.id);
 * }
 */
export function listOnBehalfRequests(client: Client<'cloud'>, filters: ListOnBehalfRequestsFilters, options?: ReversibleListOptions): List<OnBehalfRequest, ListOnBehalfRequestsBody> {
  return list(client, { name: 'businessAccounts.listOnBehalfRequests', method: 'GET', path: '/{business_account_id}/in_progress_onbehalf_request', query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link listAssignedUsers}, by status code. */
export interface ListAssignedUsersErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listAssignedUsers}. */
export interface ListAssignedUsersFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Id of the business portfolio. */
  business: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listAssignedUsers}. */
export type ListAssignedUsersBody = AssignedUserPage;

/**
 * Lists the users of a business account.
 *
 * `GET /{business_account_id}/assigned_users`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const assignedUser of listAssignedUsers(client, { business_account_id: 'Example', business: 'Example' })) {
 *   console.log(assignedUser.id);
 * }
 */
export function listAssignedUsers(client: Client<'cloud'>, filters: ListAssignedUsersFilters, options?: ReversibleListOptions): List<AssignedUser, ListAssignedUsersBody> {
  return list(client, { name: 'assignedUsers.list', method: 'GET', path: '/{business_account_id}/assigned_users', query: ['business', 'fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link assignUser}, by status code. */
export interface AssignUserErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link assignUser}. */
export type AssignUserInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & (AssignUserForm | { body: URLSearchParams });

/** Response body of {@link assignUser}. */
export type AssignUserResult = SuccessResponse;

/**
 * Assigns a user to a business account.
 *
 * `POST /{business_account_id}/assigned_users`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function assignUser(client: Client<'cloud'>, input: AssignUserInput, options?: CallOptions): Call<AssignUserResult> {
  return call(client, { name: 'assignedUsers.assign', method: 'POST', path: '/{business_account_id}/assigned_users', body: 'fields', contentType: 'application/x-www-form-urlencoded', encodeBody: formBody(), idempotent: true }, input, options);
}

/** Response bodies of failures of {@link unassignUser}, by status code. */
export interface UnassignUserErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link unassignUser}. */
export type UnassignUserInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & (UnassignUserForm | { body: URLSearchParams });

/** Response body of {@link unassignUser}. */
export type UnassignUserResult = SuccessResponse;

/**
 * Removes a user from a business account.
 *
 * `DELETE /{business_account_id}/assigned_users`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function unassignUser(client: Client<'cloud'>, input: UnassignUserInput, options?: CallOptions): Call<UnassignUserResult> {
  return call(client, { name: 'assignedUsers.unassign', method: 'DELETE', path: '/{business_account_id}/assigned_users', body: 'fields', contentType: 'application/x-www-form-urlencoded', encodeBody: formBody() }, input, options);
}

/** Response bodies of failures of {@link listSubscribedApps}, by status code. */
export interface ListSubscribedAppsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link listSubscribedApps}. */
export interface ListSubscribedAppsInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link listSubscribedApps}. */
export type ListSubscribedAppsResult = SubscribedAppList;

/**
 * Lists the apps that get the webhooks of a business account.
 *
 * `GET /{business_account_id}/subscribed_apps`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * const response = await listSubscribedApps(client, { business_account_id: 'Example' });
 */
export function listSubscribedApps(client: Client<'cloud'>, input: ListSubscribedAppsInput, options?: CallOptions): Call<ListSubscribedAppsResult> {
  return call(client, { name: 'subscribedApps.list', method: 'GET', path: '/{business_account_id}/subscribed_apps', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link subscribeApp}, by status code. */
export interface SubscribeAppErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link subscribeApp}. */
export type SubscribeAppInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & SubscribeRequest;

/** Response body of {@link subscribeApp}. */
export type SubscribeAppResult = SuccessResponse;

/**
 * Subscribes the app of the token to the webhooks of a business account, or changes the URL that they are sent to.
 *
 * `POST /{business_account_id}/subscribed_apps`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function subscribeApp(client: Client<'cloud'>, input: SubscribeAppInput, options?: CallOptions): Call<SubscribeAppResult> {
  return call(client, { name: 'subscribedApps.subscribe', method: 'POST', path: '/{business_account_id}/subscribed_apps', body: 'fields', optionalBody: true, idempotent: true }, input, options);
}

/** Response bodies of failures of {@link unsubscribeApp}, by status code. */
export interface UnsubscribeAppErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link unsubscribeApp}. */
export interface UnsubscribeAppInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
}

/** Response body of {@link unsubscribeApp}. */
export type UnsubscribeAppResult = SuccessResponse;

/**
 * Ends the subscription of the app.
 *
 * `DELETE /{business_account_id}/subscribed_apps`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function unsubscribeApp(client: Client<'cloud'>, input: UnsubscribeAppInput, options?: CallOptions): Call<UnsubscribeAppResult> {
  return call(client, { name: 'subscribedApps.unsubscribe', method: 'DELETE', path: '/{business_account_id}/subscribed_apps', query: [] }, input, options);
}

/** Response bodies of failures of {@link listSchedules}, by status code. */
export interface ListSchedulesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listSchedules}. */
export interface ListSchedulesFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
  /** Filters as a JSON array of objects with field, operator and value. */
  filtering?: string | undefined;
  /** Order. */
  sort?: string | undefined;
}

/** Response body of a page of {@link listSchedules}. */
export type ListSchedulesBody = SchedulePage;

/**
 * Lists the schedules of a business account.
 *
 * `GET /{business_account_id}/schedules`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const schedule of listSchedules(client, { business_account_id: 'Example' })) {
 *   console.log(schedule.id);
 * }
 */
export function listSchedules(client: Client<'cloud'>, filters: ListSchedulesFilters, options?: ReversibleListOptions): List<Schedule, ListSchedulesBody> {
  return list(client, { name: 'schedules.list', method: 'GET', path: '/{business_account_id}/schedules', query: ['fields', 'filtering', 'sort'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createSchedule}, by status code. */
export interface CreateScheduleErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createSchedule}. */
export type CreateScheduleInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & ScheduleCreateRequest;

/** Response body of {@link createSchedule}. */
export type CreateScheduleResult = IdResponse;

/**
 * Creates a schedule of a business account.
 *
 * `POST /{business_account_id}/schedules`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createSchedule(client: Client<'cloud'>, input: CreateScheduleInput, options?: CallOptions): Call<CreateScheduleResult> {
  return call(client, { name: 'schedules.create', method: 'POST', path: '/{business_account_id}/schedules', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getBusiness}, by status code. */
export interface GetBusinessErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getBusiness}. */
export interface GetBusinessInput {
  /** Id of the business portfolio. */
  business_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getBusiness}. */
export type GetBusinessResult = BusinessPortfolio;

/**
 * Retrieves a business portfolio.
 *
 * `GET /{business_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getBusiness(client: Client<'cloud'>, input: GetBusinessInput, options?: CallOptions): Call<GetBusinessResult> {
  return call(client, { name: 'businesses.get', method: 'GET', path: '/{business_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link listCreditLines}, by status code. */
export interface ListCreditLinesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link listCreditLines}. */
export interface ListCreditLinesInput {
  /** Id of the business portfolio. */
  business_id: string;
}

/** Response body of {@link listCreditLines}. */
export type ListCreditLinesResult = CreditLineList;

/**
 * Lists the credit lines of a business portfolio.
 *
 * `GET /{business_id}/extendedcredits`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * const response = await listCreditLines(client, { business_id: 'Example' });
 */
export function listCreditLines(client: Client<'cloud'>, input: ListCreditLinesInput, options?: CallOptions): Call<ListCreditLinesResult> {
  return call(client, { name: 'businesses.listCreditLines', method: 'GET', path: '/{business_id}/extendedcredits', query: [] }, input, options);
}

/** Response bodies of failures of {@link shareAndAttachCreditLine}, by status code. */
export interface ShareAndAttachCreditLineErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link shareAndAttachCreditLine}. */
export interface ShareAndAttachCreditLineInput {
  /** Id of the credit line. */
  credit_line_id: string;
  /** Currency that the customer is invoiced in (ISO 4217). */
  waba_currency: 'AUD' | 'EUR' | 'GBP' | 'IDR' | 'INR' | 'USD';
  /** Id of the WhatsApp Business Account of the customer. */
  waba_id: string;
}

/** Response body of {@link shareAndAttachCreditLine}. */
export type ShareAndAttachCreditLineResult = CreditLineAllocation;

/**
 * Shares a credit line with the WhatsApp Business Account of a customer, who then pays you; you are liable for what the customer spends.
 *
 * `POST /{credit_line_id}/whatsapp_credit_sharing_and_attach`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function shareAndAttachCreditLine(client: Client<'cloud'>, input: ShareAndAttachCreditLineInput, options?: CallOptions): Call<ShareAndAttachCreditLineResult> {
  return call(client, { name: 'creditLines.shareAndAttach', method: 'POST', path: '/{credit_line_id}/whatsapp_credit_sharing_and_attach', query: ['waba_currency', 'waba_id'] }, input, options);
}

/** Response bodies of failures of {@link shareCreditLine}, by status code. */
export interface ShareCreditLineErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link shareCreditLine}. */
export interface ShareCreditLineInput {
  /** Id of the credit line. */
  credit_line_id: string;
  /** Id of the business portfolio of the customer. */
  receiving_business_id: string;
}

/** Response body of {@link shareCreditLine}. */
export type ShareCreditLineResult = CreditLineAllocation;

/**
 * Shares a credit line with the business portfolio of a customer; the first of two steps, of which attachCreditLine is the second.
 *
 * `POST /{credit_line_id}/whatsapp_credit_sharing`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function shareCreditLine(client: Client<'cloud'>, input: ShareCreditLineInput, options?: CallOptions): Call<ShareCreditLineResult> {
  return call(client, { name: 'creditLines.share', method: 'POST', path: '/{credit_line_id}/whatsapp_credit_sharing', query: ['receiving_business_id'] }, input, options);
}

/** Response bodies of failures of {@link attachCreditLine}, by status code. */
export interface AttachCreditLineErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link attachCreditLine}. */
export interface AttachCreditLineInput {
  /** Id of the credit line. */
  credit_line_id: string;
  /** Currency that the customer is invoiced in (ISO 4217). */
  waba_currency: 'AUD' | 'EUR' | 'GBP' | 'IDR' | 'INR' | 'USD';
  /** Id of the WhatsApp Business Account of the customer. */
  waba_id: string;
}

/** Response body of {@link attachCreditLine}. */
export type AttachCreditLineResult = CreditLineAllocation;

/**
 * Attaches a shared credit line to the WhatsApp Business Account of a customer, with an access token of the customer. It cannot be exchanged for another one afterwards.
 *
 * `POST /{credit_line_id}/whatsapp_credit_attach`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function attachCreditLine(client: Client<'cloud'>, input: AttachCreditLineInput, options?: CallOptions): Call<AttachCreditLineResult> {
  return call(client, { name: 'creditLines.attach', method: 'POST', path: '/{credit_line_id}/whatsapp_credit_attach', query: ['waba_currency', 'waba_id'] }, input, options);
}

/** Response bodies of failures of {@link onboardToMarketingMessages}, by status code. */
export interface OnboardToMarketingMessagesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link onboardToMarketingMessages}. */
export interface OnboardToMarketingMessagesInput {
  /** Id of the business portfolio. */
  business_id: string;
  /** Solution id. */
  solution_id?: string | undefined;
}

/** Response body of {@link onboardToMarketingMessages}. */
export type OnboardToMarketingMessagesResult = OnboardingResponse;

/**
 * Asks clients of a solution to use the Marketing Messages API.
 *
 * `POST /{business_id}/onboard_partners_to_mm_lite`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function onboardToMarketingMessages(client: Client<'cloud'>, input: OnboardToMarketingMessagesInput, options?: CallOptions): Call<OnboardToMarketingMessagesResult> {
  return call(client, { name: 'businesses.onboardToMarketingMessages', method: 'POST', path: '/{business_id}/onboard_partners_to_mm_lite', query: ['solution_id'] }, input, options);
}

/** Response bodies of failures of {@link listConnectedBusinesses}, by status code. */
export interface ListConnectedBusinessesErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listConnectedBusinesses}. */
export interface ListConnectedBusinessesFilters {
  /** App id. */
  app_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listConnectedBusinesses}. */
export type ListConnectedBusinessesBody = ConnectedBusinessPage;

/**
 * Lists the client businesses that are connected to an app.
 *
 * `GET /{app_id}/connected_client_businesses`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const connectedBusiness of listConnectedBusinesses(client, { app_id: 'Example' })) {
 *   console.log(connectedBusiness.id);
 * }
 */
export function listConnectedBusinesses(client: Client<'cloud'>, filters: ListConnectedBusinessesFilters, options?: ReversibleListOptions): List<ConnectedBusiness, ListConnectedBusinessesBody> {
  return list(client, { name: 'businesses.listConnected', method: 'GET', path: '/{app_id}/connected_client_businesses', query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createSolution}, by status code. */
export interface CreateSolutionErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createSolution}. */
export type CreateSolutionInput = {
  /** App id. */
  app_id: string;
} & SolutionCreateRequest;

/** Response body of {@link createSolution}. */
export type CreateSolutionResult = SolutionCreateResponse;

/**
 * Creates a solution of several partners.
 *
 * `POST /{app_id}/whatsapp_business_solution`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createSolution(client: Client<'cloud'>, input: CreateSolutionInput, options?: CallOptions): Call<CreateSolutionResult> {
  return call(client, { name: 'solutions.create', method: 'POST', path: '/{app_id}/whatsapp_business_solution', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listSolutions}, by status code. */
export interface ListSolutionsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listSolutions}. */
export interface ListSolutionsFilters {
  /** App id. */
  app_id: string;
  /** Returns only solutions in which the app has this role. */
  role?: string | undefined;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listSolutions}. */
export type ListSolutionsBody = SolutionPage;

/**
 * Lists the solutions of an app.
 *
 * `GET /{app_id}/whatsapp_business_solutions`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const solution of listSolutions(client, { app_id: 'Example' })) {
 *   console.log(solution.id);
 * }
 */
export function listSolutions(client: Client<'cloud'>, filters: ListSolutionsFilters, options?: ReversibleListOptions): List<Solution, ListSolutionsBody> {
  return list(client, { name: 'solutions.list', method: 'GET', path: '/{app_id}/whatsapp_business_solutions', query: ['role', 'fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getSolution}, by status code. */
export interface GetSolutionErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getSolution}. */
export interface GetSolutionInput {
  /** Solution id. */
  solution_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getSolution}. */
export type GetSolutionResult = Solution;

/**
 * Retrieves a solution.
 *
 * `GET /{solution_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getSolution(client: Client<'cloud'>, input: GetSolutionInput, options?: CallOptions): Call<GetSolutionResult> {
  return call(client, { name: 'solutions.get', method: 'GET', path: '/{solution_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link getSolutionToken}, by status code. */
export interface GetSolutionTokenErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getSolutionToken}. */
export interface GetSolutionTokenInput {
  /** Solution id. */
  solution_id: string;
  /** Id of the business portfolio. */
  business_id: string;
}

/** Response body of {@link getSolutionToken}. */
export type GetSolutionTokenResult = SolutionToken;

/**
 * Retrieves an access token of a solution.
 *
 * `GET /{solution_id}/access_token`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getSolutionToken(client: Client<'cloud'>, input: GetSolutionTokenInput, options?: CallOptions): Call<GetSolutionTokenResult> {
  return call(client, { name: 'solutions.getAccessToken', method: 'GET', path: '/{solution_id}/access_token', query: ['business_id'] }, input, options);
}

/** Response bodies of failures of {@link acceptSolution}, by status code. */
export interface AcceptSolutionErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link acceptSolution}. */
export type AcceptSolutionInput = {
  /** Solution id. */
  solution_id: string;
} & SolutionAcceptRequest;

/** Response body of {@link acceptSolution}. */
export type AcceptSolutionResult = SuccessResponse;

/**
 * Accepts a solution.
 *
 * `POST /{solution_id}/accept`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function acceptSolution(client: Client<'cloud'>, input: AcceptSolutionInput, options?: CallOptions): Call<AcceptSolutionResult> {
  return call(client, { name: 'solutions.accept', method: 'POST', path: '/{solution_id}/accept', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link rejectSolution}, by status code. */
export interface RejectSolutionErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link rejectSolution}. */
export type RejectSolutionInput = {
  /** Solution id. */
  solution_id: string;
} & SolutionRejectRequest;

/** Response body of {@link rejectSolution}. */
export type RejectSolutionResult = SuccessResponse;

/**
 * Rejects a solution.
 *
 * `POST /{solution_id}/reject`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function rejectSolution(client: Client<'cloud'>, input: RejectSolutionInput, options?: CallOptions): Call<RejectSolutionResult> {
  return call(client, { name: 'solutions.reject', method: 'POST', path: '/{solution_id}/reject', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link requestSolutionDeactivation}, by status code. */
export interface RequestSolutionDeactivationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link requestSolutionDeactivation}. */
export type RequestSolutionDeactivationInput = {
  /** Solution id. */
  solution_id: string;
} & SolutionDeactivationRequest;

/** Response body of {@link requestSolutionDeactivation}. */
export type RequestSolutionDeactivationResult = SuccessResponse;

/**
 * Asks the partner to deactivate a solution.
 *
 * `POST /{solution_id}/send_deactivation_request`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function requestSolutionDeactivation(client: Client<'cloud'>, input: RequestSolutionDeactivationInput, options?: CallOptions): Call<RequestSolutionDeactivationResult> {
  return call(client, { name: 'solutions.requestDeactivation', method: 'POST', path: '/{solution_id}/send_deactivation_request', body: 'fields', optionalBody: true }, input, options);
}

/** Response bodies of failures of {@link acceptSolutionDeactivation}, by status code. */
export interface AcceptSolutionDeactivationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link acceptSolutionDeactivation}. */
export interface AcceptSolutionDeactivationInput {
  /** Solution id. */
  solution_id: string;
}

/** Response body of {@link acceptSolutionDeactivation}. */
export type AcceptSolutionDeactivationResult = Solution;

/**
 * Accepts the deactivation of a solution.
 *
 * `POST /{solution_id}/accept_deactivation_request`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function acceptSolutionDeactivation(client: Client<'cloud'>, input: AcceptSolutionDeactivationInput, options?: CallOptions): Call<AcceptSolutionDeactivationResult> {
  return call(client, { name: 'solutions.acceptDeactivation', method: 'POST', path: '/{solution_id}/accept_deactivation_request', query: [] }, input, options);
}

/** Response bodies of failures of {@link rejectSolutionDeactivation}, by status code. */
export interface RejectSolutionDeactivationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link rejectSolutionDeactivation}. */
export type RejectSolutionDeactivationInput = {
  /** Solution id. */
  solution_id: string;
} & SolutionDeactivationRejection;

/** Response body of {@link rejectSolutionDeactivation}. */
export type RejectSolutionDeactivationResult = Solution;

/**
 * Rejects the deactivation of a solution.
 *
 * `POST /{solution_id}/reject_deactivation_request`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function rejectSolutionDeactivation(client: Client<'cloud'>, input: RejectSolutionDeactivationInput, options?: CallOptions): Call<RejectSolutionDeactivationResult> {
  return call(client, { name: 'solutions.rejectDeactivation', method: 'POST', path: '/{solution_id}/reject_deactivation_request', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listPreverifiedNumbers}, by status code. */
export interface ListPreverifiedNumbersErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listPreverifiedNumbers}. */
export interface ListPreverifiedNumbersFilters {
  /** Id of the business portfolio. */
  business_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
  /** Returns only numbers with this status of the verification. */
  verification_status?: string | undefined;
  /** Returns only numbers with this availability. */
  availability_status?: string | undefined;
  /** Returns only numbers of this country. */
  country_code?: string | undefined;
}

/** Response body of a page of {@link listPreverifiedNumbers}. */
export type ListPreverifiedNumbersBody = PreverifiedNumberPage;

/**
 * Lists the pre-verified numbers of a business portfolio.
 *
 * `GET /{business_id}/preverified_numbers`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const preverifiedNumber of listPreverifiedNumbers(client, { business_id: 'Example' })) {
 *   console.log(preverifiedNumber.id);
 * }
 */
export function listPreverifiedNumbers(client: Client<'cloud'>, filters: ListPreverifiedNumbersFilters, options?: ReversibleListOptions): List<PreverifiedNumber, ListPreverifiedNumbersBody> {
  return list(client, { name: 'preverifiedNumbers.list', method: 'GET', path: '/{business_id}/preverified_numbers', query: ['fields', 'verification_status', 'availability_status', 'country_code'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link sharePreverifiedNumber}, by status code. */
export interface SharePreverifiedNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link sharePreverifiedNumber}. */
export type SharePreverifiedNumberInput = {
  /** Id of the business portfolio. */
  business_id: string;
} & PreverifiedShareRequest;

/** Response body of {@link sharePreverifiedNumber}. */
export type SharePreverifiedNumberResult = SuccessResponse;

/**
 * Shares a pre-verified number with a partner.
 *
 * `POST /{business_id}/share_preverified_numbers`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function sharePreverifiedNumber(client: Client<'cloud'>, input: SharePreverifiedNumberInput, options?: CallOptions): Call<SharePreverifiedNumberResult> {
  return call(client, { name: 'preverifiedNumbers.share', method: 'POST', path: '/{business_id}/share_preverified_numbers', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getPreverifiedNumber}, by status code. */
export interface GetPreverifiedNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getPreverifiedNumber}. */
export interface GetPreverifiedNumberInput {
  /** Id of the pre-verified number. */
  preverified_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getPreverifiedNumber}. */
export type GetPreverifiedNumberResult = PreverifiedNumber;

/**
 * Retrieves a pre-verified number.
 *
 * `GET /{preverified_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getPreverifiedNumber(client: Client<'cloud'>, input: GetPreverifiedNumberInput, options?: CallOptions): Call<GetPreverifiedNumberResult> {
  return call(client, { name: 'preverifiedNumbers.get', method: 'GET', path: '/{preverified_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link deletePreverifiedNumber}, by status code. */
export interface DeletePreverifiedNumberErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deletePreverifiedNumber}. */
export interface DeletePreverifiedNumberInput {
  /** Id of the pre-verified number. */
  preverified_id: string;
}

/** Response body of {@link deletePreverifiedNumber}. */
export type DeletePreverifiedNumberResult = SuccessResponse;

/**
 * Deletes a pre-verified number.
 *
 * `DELETE /{preverified_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deletePreverifiedNumber(client: Client<'cloud'>, input: DeletePreverifiedNumberInput, options?: CallOptions): Call<DeletePreverifiedNumberResult> {
  return call(client, { name: 'preverifiedNumbers.delete', method: 'DELETE', path: '/{preverified_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listPreverifiedNumberPartners}, by status code. */
export interface ListPreverifiedNumberPartnersErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listPreverifiedNumberPartners}. */
export interface ListPreverifiedNumberPartnersFilters {
  /** Id of the pre-verified number. */
  preverified_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listPreverifiedNumberPartners}. */
export type ListPreverifiedNumberPartnersBody = PreverifiedPartnerPage;

/**
 * Lists the partners that can use a pre-verified number.
 *
 * `GET /{preverified_id}/partners`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const preverifiedPartner of listPreverifiedNumberPartners(client, { preverified_id: 'Example' })) {
 *   console.log(preverifiedPartner.id);
 * }
 */
export function listPreverifiedNumberPartners(client: Client<'cloud'>, filters: ListPreverifiedNumberPartnersFilters, options?: ReversibleListOptions): List<PreverifiedPartner, ListPreverifiedNumberPartnersBody> {
  return list(client, { name: 'preverifiedNumbers.listPartners', method: 'GET', path: '/{preverified_id}/partners', query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link requestPreverifiedNumberCode}, by status code. */
export interface RequestPreverifiedNumberCodeErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link requestPreverifiedNumberCode}. */
export type RequestPreverifiedNumberCodeInput = {
  /** Id of the pre-verified number. */
  preverified_id: string;
} & RequestCodeRequest;

/** Response body of {@link requestPreverifiedNumberCode}. */
export type RequestPreverifiedNumberCodeResult = SuccessResponse;

/**
 * Requests a verification code for a pre-verified number.
 *
 * `POST /{preverified_id}/request_code`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function requestPreverifiedNumberCode(client: Client<'cloud'>, input: RequestPreverifiedNumberCodeInput, options?: CallOptions): Call<RequestPreverifiedNumberCodeResult> {
  return call(client, { name: 'preverifiedNumbers.requestCode', method: 'POST', path: '/{preverified_id}/request_code', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link verifyPreverifiedNumberCode}, by status code. */
export interface VerifyPreverifiedNumberCodeErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link verifyPreverifiedNumberCode}. */
export type VerifyPreverifiedNumberCodeInput = {
  /** Id of the pre-verified number. */
  preverified_id: string;
} & VerifyCodeRequest;

/** Response body of {@link verifyPreverifiedNumberCode}. */
export type VerifyPreverifiedNumberCodeResult = SuccessResponse;

/**
 * Verifies a pre-verified number by a code.
 *
 * `POST /{preverified_id}/verify_code`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function verifyPreverifiedNumberCode(client: Client<'cloud'>, input: VerifyPreverifiedNumberCodeInput, options?: CallOptions): Call<VerifyPreverifiedNumberCodeResult> {
  return call(client, { name: 'preverifiedNumbers.verifyCode', method: 'POST', path: '/{preverified_id}/verify_code', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getMigrationIntent}, by status code. */
export interface GetMigrationIntentErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getMigrationIntent}. */
export interface GetMigrationIntentInput {
  /** Id of the intent. */
  intent_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getMigrationIntent}. */
export type GetMigrationIntentResult = MigrationIntent;

/**
 * Retrieves the intended migration of a business account.
 *
 * `GET /{intent_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getMigrationIntent(client: Client<'cloud'>, input: GetMigrationIntentInput, options?: CallOptions): Call<GetMigrationIntentResult> {
  return call(client, { name: 'intents.getMigration', method: 'GET', path: '/{intent_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link getMobilityIntent}, by status code. */
export interface GetMobilityIntentErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getMobilityIntent}. */
export interface GetMobilityIntentInput {
  /** Id of the intent. */
  mobility_intent_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of {@link getMobilityIntent}. */
export type GetMobilityIntentResult = MobilityIntent;

/**
 * Retrieves the intended transfer of a business account.
 *
 * `GET /{mobility_intent_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getMobilityIntent(client: Client<'cloud'>, input: GetMobilityIntentInput, options?: CallOptions): Call<GetMobilityIntentResult> {
  return call(client, { name: 'intents.getMobility', method: 'GET', path: '/{mobility_intent_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link createMobilityIntent}, by status code. */
export interface CreateMobilityIntentErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createMobilityIntent}. */
export type CreateMobilityIntentInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & MobilityIntentCreateRequest;

/** Response body of {@link createMobilityIntent}. */
export type CreateMobilityIntentResult = MobilityIntentCreateResponse;

/**
 * Intends a transfer of a business account.
 *
 * `POST /{business_account_id}/obo_mobility_intent`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createMobilityIntent(client: Client<'cloud'>, input: CreateMobilityIntentInput, options?: CallOptions): Call<CreateMobilityIntentResult> {
  return call(client, { name: 'intents.createMobility', method: 'POST', path: '/{business_account_id}/obo_mobility_intent', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link setMobilityIntent}, by status code. */
export interface SetMobilityIntentErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link setMobilityIntent}. */
export type SetMobilityIntentInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & MobilityIntentSetRequest;

/** Response body of {@link setMobilityIntent}. */
export type SetMobilityIntentResult = MobilityIntentSetResponse;

/**
 * Sets the intended transfer of a business account. A failure can be in error_msg of a response with status 200.
 *
 * `POST /{business_account_id}/set_obo_mobility_intent`. Evidence: vendor source code.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function setMobilityIntent(client: Client<'cloud'>, input: SetMobilityIntentInput, options?: CallOptions): Call<SetMobilityIntentResult> {
  return call(client, { name: 'intents.setMobility', method: 'POST', path: '/{business_account_id}/set_obo_mobility_intent', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getUsername}, by status code. */
export interface GetUsernameErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getUsername}. */
export interface GetUsernameInput {
  /** Phone number id. */
  phone_number_id: string;
}

/** Response body of {@link getUsername}. */
export type GetUsernameResult = UsernameState;

/**
 * Retrieves the username of a phone number.
 *
 * `GET /{phone_number_id}/username`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getUsername(client: Client<'cloud'>, input: GetUsernameInput, options?: CallOptions): Call<GetUsernameResult> {
  return call(client, { name: 'usernames.get', method: 'GET', path: '/{phone_number_id}/username', query: [] }, input, options);
}

/** Response bodies of failures of {@link setUsername}, by status code. */
export interface SetUsernameErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link setUsername}. */
export type SetUsernameInput = {
  /** Phone number id. */
  phone_number_id: string;
} & UsernameRequest;

/** Response body of {@link setUsername}. */
export type SetUsernameResult = UsernameClaimResponse;

/**
 * Claims a username for a phone number, or changes it.
 *
 * `POST /{phone_number_id}/username`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function setUsername(client: Client<'cloud'>, input: SetUsernameInput, options?: CallOptions): Call<SetUsernameResult> {
  return call(client, { name: 'usernames.set', method: 'POST', path: '/{phone_number_id}/username', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteUsername}, by status code. */
export interface DeleteUsernameErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deleteUsername}. */
export interface DeleteUsernameInput {
  /** Phone number id. */
  phone_number_id: string;
}

/** Response body of {@link deleteUsername}. */
export type DeleteUsernameResult = SuccessResponse;

/**
 * Deletes the username of a phone number.
 *
 * `DELETE /{phone_number_id}/username`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deleteUsername(client: Client<'cloud'>, input: DeleteUsernameInput, options?: CallOptions): Call<DeleteUsernameResult> {
  return call(client, { name: 'usernames.delete', method: 'DELETE', path: '/{phone_number_id}/username', query: [] }, input, options);
}

/** Response bodies of failures of {@link listUsernameSuggestions}, by status code. */
export interface ListUsernameSuggestionsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link listUsernameSuggestions}. */
export interface ListUsernameSuggestionsInput {
  /** Phone number id. */
  phone_number_id: string;
}

/** Response body of {@link listUsernameSuggestions}. */
export type ListUsernameSuggestionsResult = UsernameSuggestions;

/**
 * Lists suggested usernames.
 *
 * `GET /{phone_number_id}/username_suggestions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * const response = await listUsernameSuggestions(client, { phone_number_id: 'Example' });
 */
export function listUsernameSuggestions(client: Client<'cloud'>, input: ListUsernameSuggestionsInput, options?: CallOptions): Call<ListUsernameSuggestionsResult> {
  return call(client, { name: 'usernames.listSuggestions', method: 'GET', path: '/{phone_number_id}/username_suggestions', query: [] }, input, options);
}

/** Response bodies of failures of {@link listPaymentConfigurations}, by status code. */
export interface ListPaymentConfigurationsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link listPaymentConfigurations}. */
export interface ListPaymentConfigurationsInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
}

/** Response body of {@link listPaymentConfigurations}. */
export type ListPaymentConfigurationsResult = PaymentConfigurationList;

/**
 * Lists the payment configurations of a business account, for payments in India; the vendor shows a single page.
 *
 * `GET /{business_account_id}/payment_configurations`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * const response = await listPaymentConfigurations(client, { business_account_id: 'Example' });
 */
export function listPaymentConfigurations(client: Client<'cloud'>, input: ListPaymentConfigurationsInput, options?: CallOptions): Call<ListPaymentConfigurationsResult> {
  return call(client, { name: 'paymentConfigurations.list', method: 'GET', path: '/{business_account_id}/payment_configurations', query: [] }, input, options);
}

/** Response bodies of failures of {@link createPaymentConfiguration}, by status code. */
export interface CreatePaymentConfigurationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createPaymentConfiguration}. */
export type CreatePaymentConfigurationInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & PaymentConfigurationRequest;

/** Response body of {@link createPaymentConfiguration}. */
export type CreatePaymentConfigurationResult = PaymentConfigurationResult;

/**
 * Creates a payment configuration; one of a payment gateway has to be linked at the URL that is returned.
 *
 * `POST /{business_account_id}/payment_configuration`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createPaymentConfiguration(client: Client<'cloud'>, input: CreatePaymentConfigurationInput, options?: CallOptions): Call<CreatePaymentConfigurationResult> {
  return call(client, { name: 'paymentConfigurations.create', method: 'POST', path: '/{business_account_id}/payment_configuration', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deletePaymentConfiguration}, by status code. */
export interface DeletePaymentConfigurationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deletePaymentConfiguration}. */
export type DeletePaymentConfigurationInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & PaymentConfigurationName;

/** Response body of {@link deletePaymentConfiguration}. */
export type DeletePaymentConfigurationResult = SuccessResponse;

/**
 * Deletes a payment configuration.
 *
 * `DELETE /{business_account_id}/payment_configuration`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deletePaymentConfiguration(client: Client<'cloud'>, input: DeletePaymentConfigurationInput, options?: CallOptions): Call<DeletePaymentConfigurationResult> {
  return call(client, { name: 'paymentConfigurations.delete', method: 'DELETE', path: '/{business_account_id}/payment_configuration', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getPaymentConfiguration}, by status code. */
export interface GetPaymentConfigurationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link getPaymentConfiguration}. */
export interface GetPaymentConfigurationInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Name of the payment configuration. */
  configuration_name: string;
}

/** Response body of {@link getPaymentConfiguration}. */
export type GetPaymentConfigurationResult = PaymentConfigurationPage;

/**
 * Retrieves a payment configuration by its name, as a list of one.
 *
 * `GET /{business_account_id}/payment_configuration/{configuration_name}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function getPaymentConfiguration(client: Client<'cloud'>, input: GetPaymentConfigurationInput, options?: CallOptions): Call<GetPaymentConfigurationResult> {
  return call(client, { name: 'paymentConfigurations.get', method: 'GET', path: '/{business_account_id}/payment_configuration/{configuration_name}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updatePaymentConfiguration}, by status code. */
export interface UpdatePaymentConfigurationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link updatePaymentConfiguration}. */
export type UpdatePaymentConfigurationInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Name of the payment configuration. */
  configuration_name: string;
} & PaymentConfigurationUpdate;

/** Response body of {@link updatePaymentConfiguration}. */
export type UpdatePaymentConfigurationResult = PaymentConfigurationUpdated;

/**
 * Sets the data endpoint of a payment configuration, which answers for coupons, addresses and stock. The vendor shows no response.
 *
 * `POST /{business_account_id}/payment_configuration/{configuration_name}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function updatePaymentConfiguration(client: Client<'cloud'>, input: UpdatePaymentConfigurationInput, options?: CallOptions): Call<UpdatePaymentConfigurationResult> {
  return call(client, { name: 'paymentConfigurations.update', method: 'POST', path: '/{business_account_id}/payment_configuration/{configuration_name}', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link createPaymentConfigurationLink}, by status code. */
export interface CreatePaymentConfigurationLinkErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createPaymentConfigurationLink}. */
export type CreatePaymentConfigurationLinkInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & PaymentConfigurationLinkRequest;

/** Response body of {@link createPaymentConfigurationLink}. */
export type CreatePaymentConfigurationLinkResult = PaymentConfigurationLink;

/**
 * Creates a new URL to link the payment gateway of a payment configuration.
 *
 * `POST /{business_account_id}/generate_payment_configuration_oauth_link`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createPaymentConfigurationLink(client: Client<'cloud'>, input: CreatePaymentConfigurationLinkInput, options?: CallOptions): Call<CreatePaymentConfigurationLinkResult> {
  return call(client, { name: 'paymentConfigurations.createLink', method: 'POST', path: '/{business_account_id}/generate_payment_configuration_oauth_link', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link createOrUpdateWelcomeSequence}, by status code. */
export interface CreateOrUpdateWelcomeSequenceErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link createOrUpdateWelcomeSequence}. */
export type CreateOrUpdateWelcomeSequenceInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & (WelcomeSequenceForm | { body: FormData });

/** Response body of {@link createOrUpdateWelcomeSequence}. */
export type CreateOrUpdateWelcomeSequenceResult = WelcomeSequenceResult;

/**
 * Creates a welcome sequence for ads, or updates the one with the given id; requires name and welcome_message_sequence to create one.
 *
 * `POST /{business_account_id}/welcome_message_sequences`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function createOrUpdateWelcomeSequence(client: Client<'cloud'>, input: CreateOrUpdateWelcomeSequenceInput, options?: CallOptions): Call<CreateOrUpdateWelcomeSequenceResult> {
  return call(client, { name: 'welcomeSequences.createOrUpdate', method: 'POST', path: '/{business_account_id}/welcome_message_sequences', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, input, options);
}

/** Response bodies of failures of {@link deleteWelcomeSequence}, by status code. */
export interface DeleteWelcomeSequenceErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link deleteWelcomeSequence}. */
export type DeleteWelcomeSequenceInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & (WelcomeSequenceId | { body: FormData });

/** Response body of {@link deleteWelcomeSequence}. */
export type DeleteWelcomeSequenceResult = SuccessResponse;

/**
 * Deletes a welcome sequence; one that an active ad uses is kept (4027012).
 *
 * `DELETE /{business_account_id}/welcome_message_sequences`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function deleteWelcomeSequence(client: Client<'cloud'>, input: DeleteWelcomeSequenceInput, options?: CallOptions): Call<DeleteWelcomeSequenceResult> {
  return call(client, { name: 'welcomeSequences.delete', method: 'DELETE', path: '/{business_account_id}/welcome_message_sequences', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, input, options);
}

/** Response bodies of failures of {@link submitBusinessVerification}, by status code. */
export interface SubmitBusinessVerificationErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link submitBusinessVerification}. */
export type SubmitBusinessVerificationInput = {
  /** Id of the business portfolio. */
  business_id: string;
} & ({
  /** Id of the business portfolio of the customer. */
  end_business_id: string;
  /** One to three documents of at most 5 MB each (PDF, JPEG, PNG). */
  'business_documents[]': (Blob | Uint8Array | StreamedFile)[];
} | { body: FormData });

/** Response body of {@link submitBusinessVerification}. */
export type SubmitBusinessVerificationResult = BusinessVerificationResult;

/**
 * Submits a customer who was onboarded by Embedded Signup for business verification, with up to three documents; requires a partner that Meta has selected.
 *
 * `POST /{business_id}/self_certify_whatsapp_business`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function submitBusinessVerification(client: Client<'cloud'>, input: SubmitBusinessVerificationInput, options?: CallOptions): Call<SubmitBusinessVerificationResult> {
  return call(client, { name: 'businessVerifications.submit', method: 'POST', path: '/{business_id}/self_certify_whatsapp_business', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, input, options);
}

/** Response bodies of failures of {@link listBusinessVerifications}, by status code. */
export interface ListBusinessVerificationsErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Filters of {@link listBusinessVerifications}. */
export interface ListBusinessVerificationsFilters {
  /** Id of the business portfolio. */
  business_id: string;
  /** Names of the fields to return, separated by commas; a default set if omitted. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listBusinessVerifications}. */
export type ListBusinessVerificationsBody = BusinessVerificationPage;

/**
 * Lists the submissions of a partner for business verification; those of one customer by fields of the form end_business_id=2729063490586005, as the vendor shows it.
 *
 * `GET /{business_id}/self_certified_whatsapp_business_submissions`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 * @example
 * for await (const businessVerification of listBusinessVerifications(client, { business_id: 'Example' })) {
 *   console.log(businessVerification.id);
 * }
 */
export function listBusinessVerifications(client: Client<'cloud'>, filters: ListBusinessVerificationsFilters, options?: ReversibleListOptions): List<BusinessVerification, ListBusinessVerificationsBody> {
  return list(client, { name: 'businessVerifications.list', method: 'GET', path: '/{business_id}/self_certified_whatsapp_business_submissions', query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link debugAccessToken}, by status code. */
export interface DebugAccessTokenErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link debugAccessToken}. */
export interface DebugAccessTokenInput {
  /** Access token to look at. */
  input_token: string;
}

/** Response body of {@link debugAccessToken}. */
export type DebugAccessTokenResult = AccessTokenDebug;

/**
 * Retrieves the app, the permissions and the expiry of an access token.
 *
 * `GET /debug_token`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function debugAccessToken(client: Client<'cloud'>, input: DebugAccessTokenInput, options?: CallOptions): Call<DebugAccessTokenResult> {
  return call(client, { name: 'accessTokens.debug', method: 'GET', path: '/debug_token', query: ['input_token'] }, input, options);
}

/** Response bodies of failures of {@link cancelUsernameRequest}, by status code. */
export interface CancelUsernameRequestErrors {
  400: GraphErrorResponse;
  401: GraphErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
  500: GraphErrorResponse;
}

/** Input of {@link cancelUsernameRequest}. */
export interface CancelUsernameRequestInput {
  /** Phone number id. */
  phone_number_id: string;
}

/** Response body of {@link cancelUsernameRequest}. */
export type CancelUsernameRequestResult = SuccessResponse;

/**
 * Cancels a request for a username that has not been decided.
 *
 * `DELETE /{phone_number_id}/requested_username`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404 or 500.
 */
export function cancelUsernameRequest(client: Client<'cloud'>, input: CancelUsernameRequestInput, options?: CallOptions): Call<CancelUsernameRequestResult> {
  return call(client, { name: 'usernames.cancelRequest', method: 'DELETE', path: '/{phone_number_id}/requested_username', query: [] }, input, options);
}

/** Response bodies of the failures of every operation, by its public name and by status code. */
export interface OperationErrors {
  'messages.send': SendMessageErrors;
  'messages.markRead': MarkMessageReadErrors;
  'messages.sendMarketing': SendMarketingMessageErrors;
  'messages.sendEncrypted': SendEncryptedMessageErrors;
  'messageHistory.list': ListMessageHistoryErrors;
  'messageHistory.listEvents': ListMessageHistoryEventsErrors;
  'media.upload': UploadMediaErrors;
  'media.get': GetMediaErrors;
  'media.delete': DeleteMediaErrors;
  'uploads.create': CreateUploadSessionErrors;
  'uploads.get': GetUploadSessionErrors;
  'uploads.append': AppendUploadErrors;
  'templates.list': ListTemplatesErrors;
  'templates.create': CreateTemplateErrors;
  'templates.delete': DeleteTemplateErrors;
  'templates.upsert': UpsertTemplatesErrors;
  'templates.migrate': MigrateTemplatesErrors;
  'templates.getPreviews': GetTemplatePreviewsErrors;
  'templateLibrary.list': ListLibraryTemplatesErrors;
  'templates.listAnalytics': ListTemplateAnalyticsErrors;
  'templates.listGroupAnalytics': ListTemplateGroupAnalyticsErrors;
  'templates.get': GetTemplateErrors;
  'templates.update': UpdateTemplateErrors;
  'templates.compare': CompareTemplatesErrors;
  'phoneNumbers.list': ListPhoneNumbersErrors;
  'phoneNumbers.create': CreatePhoneNumberErrors;
  'phoneNumbers.addToBusiness': AddPhoneNumberToBusinessErrors;
  'phoneNumbers.get': GetPhoneNumberErrors;
  'phoneNumbers.update': UpdatePhoneNumberErrors;
  'phoneNumbers.register': RegisterPhoneNumberErrors;
  'phoneNumbers.deregister': DeregisterPhoneNumberErrors;
  'phoneNumbers.requestCode': RequestVerificationCodeErrors;
  'phoneNumbers.verifyCode': VerifyCodeErrors;
  'phoneNumbers.getSettings': GetPhoneNumberSettingsErrors;
  'phoneNumbers.updateSettings': UpdatePhoneNumberSettingsErrors;
  'phoneNumbers.synchronizeAppData': SynchronizeAppDataErrors;
  'phoneNumbers.getAccountNumber': GetAccountNumberErrors;
  'encryptionKeys.get': GetEncryptionKeyErrors;
  'encryptionKeys.set': SetEncryptionKeyErrors;
  'conversationalAutomation.set': SetConversationalAutomationErrors;
  'conversationalAutomation.getBot': GetBotErrors;
  'businessProfiles.get': GetBusinessProfileErrors;
  'businessProfiles.update': UpdateBusinessProfileErrors;
  'businessProfiles.getById': GetBusinessProfileByIdErrors;
  'businessProfiles.updateById': UpdateBusinessProfileByIdErrors;
  'officialAccounts.getStatus': GetOfficialAccountStatusErrors;
  'officialAccounts.apply': ApplyForOfficialAccountErrors;
  'compliance.get': GetComplianceInfoErrors;
  'compliance.set': SetComplianceInfoErrors;
  'commerceSettings.get': GetCommerceSettingsErrors;
  'commerceSettings.update': UpdateCommerceSettingsErrors;
  'qrCodes.list': ListQrCodesErrors;
  'qrCodes.createOrUpdate': CreateOrUpdateQrCodeErrors;
  'qrCodes.get': GetQrCodeErrors;
  'qrCodes.delete': DeleteQrCodeErrors;
  'blockedUsers.list': ListBlockedUsersErrors;
  'blockedUsers.block': BlockUsersErrors;
  'blockedUsers.unblock': UnblockUsersErrors;
  'flows.list': ListFlowsErrors;
  'flows.create': CreateFlowErrors;
  'flows.migrate': MigrateFlowsErrors;
  'flows.get': GetFlowErrors;
  'flows.update': UpdateFlowErrors;
  'flows.delete': DeleteFlowErrors;
  'flows.listAssets': ListFlowAssetsErrors;
  'flows.uploadAsset': UploadFlowAssetErrors;
  'flows.publish': PublishFlowErrors;
  'flows.deprecate': DeprecateFlowErrors;
  'calls.performAction': PerformCallActionErrors;
  'calls.getPermissions': GetCallPermissionsErrors;
  'groups.list': ListGroupsErrors;
  'groups.create': CreateGroupErrors;
  'groups.get': GetGroupErrors;
  'groups.update': UpdateGroupErrors;
  'groups.delete': DeleteGroupErrors;
  'groups.getInviteLink': GetGroupInviteLinkErrors;
  'groups.createInviteLink': CreateGroupInviteLinkErrors;
  'groups.deleteInviteLink': DeleteGroupInviteLinkErrors;
  'groups.listJoinRequests': ListGroupJoinRequestsErrors;
  'groups.approveJoinRequests': ApproveGroupJoinRequestsErrors;
  'groups.rejectJoinRequests': RejectGroupJoinRequestsErrors;
  'groups.addParticipants': AddGroupParticipantsErrors;
  'groups.removeParticipants': RemoveGroupParticipantsErrors;
  'businessAccounts.get': GetBusinessAccountErrors;
  'businessAccounts.update': UpdateBusinessAccountErrors;
  'businessAccounts.listOwned': ListOwnedBusinessAccountsErrors;
  'businessAccounts.listClients': ListClientBusinessAccountsErrors;
  'businessAccounts.listAssigned': ListAssignedBusinessAccountsErrors;
  'businessAccounts.listActivities': ListActivitiesErrors;
  'businessAccounts.listSolutions': ListBusinessAccountSolutionsErrors;
  'businessAccounts.setSolutionMigrationIntent': SetSolutionMigrationIntentErrors;
  'businessAccounts.listOnBehalfRequests': ListOnBehalfRequestsErrors;
  'assignedUsers.list': ListAssignedUsersErrors;
  'assignedUsers.assign': AssignUserErrors;
  'assignedUsers.unassign': UnassignUserErrors;
  'subscribedApps.list': ListSubscribedAppsErrors;
  'subscribedApps.subscribe': SubscribeAppErrors;
  'subscribedApps.unsubscribe': UnsubscribeAppErrors;
  'schedules.list': ListSchedulesErrors;
  'schedules.create': CreateScheduleErrors;
  'businesses.get': GetBusinessErrors;
  'businesses.listCreditLines': ListCreditLinesErrors;
  'creditLines.shareAndAttach': ShareAndAttachCreditLineErrors;
  'creditLines.share': ShareCreditLineErrors;
  'creditLines.attach': AttachCreditLineErrors;
  'businesses.onboardToMarketingMessages': OnboardToMarketingMessagesErrors;
  'businesses.listConnected': ListConnectedBusinessesErrors;
  'solutions.create': CreateSolutionErrors;
  'solutions.list': ListSolutionsErrors;
  'solutions.get': GetSolutionErrors;
  'solutions.getAccessToken': GetSolutionTokenErrors;
  'solutions.accept': AcceptSolutionErrors;
  'solutions.reject': RejectSolutionErrors;
  'solutions.requestDeactivation': RequestSolutionDeactivationErrors;
  'solutions.acceptDeactivation': AcceptSolutionDeactivationErrors;
  'solutions.rejectDeactivation': RejectSolutionDeactivationErrors;
  'preverifiedNumbers.list': ListPreverifiedNumbersErrors;
  'preverifiedNumbers.share': SharePreverifiedNumberErrors;
  'preverifiedNumbers.get': GetPreverifiedNumberErrors;
  'preverifiedNumbers.delete': DeletePreverifiedNumberErrors;
  'preverifiedNumbers.listPartners': ListPreverifiedNumberPartnersErrors;
  'preverifiedNumbers.requestCode': RequestPreverifiedNumberCodeErrors;
  'preverifiedNumbers.verifyCode': VerifyPreverifiedNumberCodeErrors;
  'intents.getMigration': GetMigrationIntentErrors;
  'intents.getMobility': GetMobilityIntentErrors;
  'intents.createMobility': CreateMobilityIntentErrors;
  'intents.setMobility': SetMobilityIntentErrors;
  'usernames.get': GetUsernameErrors;
  'usernames.set': SetUsernameErrors;
  'usernames.delete': DeleteUsernameErrors;
  'usernames.listSuggestions': ListUsernameSuggestionsErrors;
  'paymentConfigurations.list': ListPaymentConfigurationsErrors;
  'paymentConfigurations.create': CreatePaymentConfigurationErrors;
  'paymentConfigurations.delete': DeletePaymentConfigurationErrors;
  'paymentConfigurations.get': GetPaymentConfigurationErrors;
  'paymentConfigurations.update': UpdatePaymentConfigurationErrors;
  'paymentConfigurations.createLink': CreatePaymentConfigurationLinkErrors;
  'welcomeSequences.createOrUpdate': CreateOrUpdateWelcomeSequenceErrors;
  'welcomeSequences.delete': DeleteWelcomeSequenceErrors;
  'businessVerifications.submit': SubmitBusinessVerificationErrors;
  'businessVerifications.list': ListBusinessVerificationsErrors;
  'accessTokens.debug': DebugAccessTokenErrors;
  'usernames.cancelRequest': CancelUsernameRequestErrors;
}

/** All operations as methods of a client, grouped by resource. */
export interface Resources {
  /** Messages to send, and read receipts. */
  readonly messages: {
    /**
     * Sends a message of any type; free-form messages require that the user has written or called within the last 24 hours, templates do not. There is no idempotency key: if the fate of a request is unknown, wait for the webhooks of biz_opaque_callback_data before you send it again.
     *
     * `POST /{phone_number_id}/messages`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * await cloud.messages.send({
     *   phone_number_id: 'Example',
     *   messaging_product: 'whatsapp',
     *   to: '15550100734',
     *   type: 'text',
     *   text: { body: 'Your order is on its way.' },
     * });
     */
    send(input: SendMessageInput, options?: CallOptions): Call<SendMessageResult>;
    /**
     * Marks a received message, and all earlier ones of the conversation, as read. With typing_indicator, the user sees for up to 25 seconds that a reply is being written.
     *
     * `POST /{phone_number_id}/messages#mark-read`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * await cloud.messages.markRead({
     *   phone_number_id: 'Example',
     *   messaging_product: 'whatsapp',
     *   status: 'read',
     *   message_id: 'message-id-769524',
     * });
     */
    markRead(input: MarkMessageReadInput, options?: CallOptions): Call<MarkMessageReadResult>;
    /**
     * Sends a marketing template through the Marketing Messages API, which optimizes its delivery. A new template can be sent about ten minutes after its approval.
     *
     * `POST /{phone_number_id}/marketing_messages`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * await cloud.messages.sendMarketing({
     *   phone_number_id: 'Example',
     *   messaging_product: 'whatsapp',
     *   to: '15550100734',
     *   type: 'template',
     *   template: { name: 'order_update', language: { code: 'en_US' } },
     * });
     */
    sendMarketing(input: SendMarketingMessageInput, options?: CallOptions): Call<SendMarketingMessageResult>;
    /**
     * Sends an encrypted message.
     *
     * `POST /{phone_number_id}/messages_encrypted`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * await cloud.messages.sendEncrypted({
     *   phone_number_id: 'Example',
     *   messaging_product: 'whatsapp',
     *   encrypted_contents: 'Encrypted contents',
     * });
     */
    sendEncrypted(input: SendEncryptedMessageInput, options?: CallOptions): Call<SendEncryptedMessageResult>;
  };
  /** What became of sent messages. */
  readonly messageHistory: {
    /**
     * Lists the delivery history of messages.
     *
     * `GET /{phone_number_id}/message_history`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const messageHistoryEntry of cloud.messageHistory.list({ phone_number_id: 'Example' })) {
     *   console.log(messageHistoryEntry.id);
     * }
     */
    list(filters: ListMessageHistoryFilters, options?: ReversibleListOptions): List<MessageHistoryEntry, ListMessageHistoryBody>;
    /**
     * Lists the delivery events of a message.
     *
     * `GET /{history_id}/events`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const messageHistoryEvent of cloud.messageHistory.listEvents({ history_id: 'Example' })) {
     *   console.log(messageHistoryEvent.id);
     * }
     */
    listEvents(filters: ListMessageHistoryEventsFilters, options?: ReversibleListOptions): List<MessageHistoryEvent, ListMessageHistoryEventsBody>;
  };
  /** Files of messages. */
  readonly media: {
    /**
     * Uploads a file that messages can refer to for 30 days. Maximum sizes: images 5 MB (JPEG, PNG), audio and video 16 MB, documents 100 MB, stickers 100 KB if still and 500 KB if animated (WebP).
     *
     * `POST /{phone_number_id}/media`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    upload(input: UploadMediaInput, options?: CallOptions): Call<UploadMediaResult>;
    /**
     * Retrieves the details of a file with a URL at another host, which is valid for five minutes and requires the same token; downloadMedia of the package sends it.
     *
     * `GET /{media_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetMediaInput, options?: CallOptions): Call<GetMediaResult>;
    /**
     * Deletes a file.
     *
     * `DELETE /{media_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeleteMediaInput, options?: CallOptions): Call<DeleteMediaResult>;
  };
  /** Resumable uploads of files to an app. */
  readonly uploads: {
    /**
     * Starts the resumable upload of a file, whose handle is the sample of a template or the picture of a profile; uploadFile of the package starts it, sends the file and resumes after a failure.
     *
     * `POST /{app_id}/uploads`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreateUploadSessionInput, options?: CallOptions): Call<CreateUploadSessionResult>;
    /**
     * Retrieves how many bytes of a file have arrived, from which an upload that was cut off goes on.
     *
     * `GET /{upload_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetUploadSessionInput, options?: CallOptions): Call<GetUploadSessionResult>;
    /**
     * Sends the bytes of a file from an offset to its end, and returns the handle of the file. If the request is cut off, retrieve the offset and send the rest.
     *
     * `POST /{upload_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    append(input: AppendUploadInput, options?: CallOptions): Call<AppendUploadResult>;
  };
  /** Message templates of a business account. */
  readonly templates: {
    /**
     * Lists the message templates of a business account.
     *
     * `GET /{business_account_id}/message_templates`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const messageTemplate of cloud.templates.list({ business_account_id: 'Example' })) {
     *   console.log(messageTemplate.id);
     * }
     */
    list(filters: ListTemplatesFilters, options?: ReversibleListOptions): List<MessageTemplate, ListTemplatesBody>;
    /**
     * Creates a message template, which can be sent once Meta has approved it; a webhook tells. At most 100 templates per hour.
     *
     * `POST /{business_account_id}/message_templates`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreateTemplateInput, options?: CallOptions): Call<CreateTemplateResult>;
    /**
     * Deletes a template in all languages by its name, or one template by its name and hsm_id. A new template cannot have the name for 30 days.
     *
     * `DELETE /{business_account_id}/message_templates`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeleteTemplateInput, options?: CallOptions): Call<DeleteTemplateResult>;
    /**
     * Creates an authentication template in several languages, or changes it where it exists. Texts are not given, since Meta has them in each language.
     *
     * `POST /{business_account_id}/upsert_message_templates`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    upsert(input: UpsertTemplatesInput, options?: CallOptions): Call<UpsertTemplatesResult>;
    /**
     * Copies templates from another business account of the same portfolio. The response has the templates that failed, too.
     *
     * `POST /{business_account_id}/migrate_message_templates`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    migrate(input: MigrateTemplatesInput, options?: CallOptions): Call<MigrateTemplatesResult>;
    /**
     * Retrieves the texts that an authentication template has in each language.
     *
     * `GET /{business_account_id}/message_template_previews`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getPreviews(input: GetTemplatePreviewsInput, options?: CallOptions): Call<GetTemplatePreviewsResult>;
    /**
     * Lists by day how often templates were sent, delivered, read and clicked, for up to 90 days. Analytics have to be confirmed for the business account first (is_enabled_for_insights).
     *
     * `GET /{business_account_id}/template_analytics`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const templateAnalytics of cloud.templates.listAnalytics({
     *   business_account_id: 'Example',
     *   start: 'Example',
     *   end: 'Example',
     *   granularity: 'DAILY',
     *   template_ids: 'Example',
     * })) {
     *   console.log(templateAnalytics);
     * }
     */
    listAnalytics(filters: ListTemplateAnalyticsFilters, options?: ReversibleListOptions): List<TemplateAnalytics, ListTemplateAnalyticsBody>;
    /**
     * Lists by day how often groups of templates were sent, delivered, read and clicked, for up to 90 days. Analytics have to be confirmed for the business account first (is_enabled_for_insights).
     *
     * `GET /{business_account_id}/template_group_analytics`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const templateGroupAnalytics of cloud.templates.listGroupAnalytics({
     *   business_account_id: 'Example',
     *   start: 'Example',
     *   end: 'Example',
     *   granularity: 'DAILY',
     *   template_group_ids: 'Example',
     * })) {
     *   console.log(templateGroupAnalytics);
     * }
     */
    listGroupAnalytics(filters: ListTemplateGroupAnalyticsFilters, options?: ReversibleListOptions): List<TemplateGroupAnalytics, ListTemplateGroupAnalyticsBody>;
    /**
     * Retrieves a message template.
     *
     * `GET /{template_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult>;
    /**
     * Updates a template that is approved, rejected or paused: an approved one once per day and ten times in 30 days.
     *
     * `POST /{template_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdateTemplateInput, options?: CallOptions): Call<UpdateTemplateResult>;
    /**
     * Compares a template with another one of the account by their block rates, messages and reasons for being blocked.
     *
     * `GET /{template_id}/compare`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    compare(input: CompareTemplatesInput, options?: CallOptions): Call<CompareTemplatesResult>;
  };
  /** Templates that Meta has written. */
  readonly templateLibrary: {
    /**
     * Lists the templates that Meta has written, of which templates.create makes one of the account by library_template_name. The page of Meta has the address of the templates of an account in an example; its text and published clients have this one.
     *
     * `GET /message_template_library`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const libraryTemplate of cloud.templateLibrary.list()) {
     *   console.log(libraryTemplate.id);
     * }
     */
    list(filters?: ListLibraryTemplatesFilters, options?: ReversibleListOptions): List<LibraryTemplate, ListLibraryTemplatesBody>;
  };
  /** Phone numbers of a business account. */
  readonly phoneNumbers: {
    /**
     * Lists the phone numbers of a business account, the one that was registered last first.
     *
     * `GET /{business_account_id}/phone_numbers`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const phoneNumber of cloud.phoneNumbers.list({ business_account_id: 'Example' })) {
     *   console.log(phoneNumber.id);
     * }
     */
    list(filters: ListPhoneNumbersFilters, options?: ReversibleListOptions): List<PhoneNumber, ListPhoneNumbersBody>;
    /**
     * Adds a phone number to a business account.
     *
     * `POST /{business_account_id}/phone_numbers`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreatePhoneNumberInput, options?: CallOptions): Call<CreatePhoneNumberResult>;
    /**
     * Adds a pre-verified phone number to a business portfolio.
     *
     * `POST /{business_id}/add_phone_numbers`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    addToBusiness(input: AddPhoneNumberToBusinessInput, options?: CallOptions): Call<AddPhoneNumberToBusinessResult>;
    /**
     * Retrieves a phone number.
     *
     * `GET /{phone_number_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetPhoneNumberInput, options?: CallOptions): Call<GetPhoneNumberResult>;
    /**
     * Changes a phone number: its PIN, its display name, its username or the URL of its webhooks.
     *
     * `POST /{phone_number_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdatePhoneNumberInput, options?: CallOptions): Call<UpdatePhoneNumberResult>;
    /**
     * Registers a phone number for the Cloud API; at most 10 times in 72 hours, together with deregistrations.
     *
     * `POST /{phone_number_id}/register`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    register(input: RegisterPhoneNumberInput, options?: CallOptions): Call<RegisterPhoneNumberResult>;
    /**
     * Deregisters a phone number.
     *
     * `POST /{phone_number_id}/deregister`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    deregister(input: DeregisterPhoneNumberInput, options?: CallOptions): Call<DeregisterPhoneNumberResult>;
    /**
     * Requests a verification code.
     *
     * `POST /{phone_number_id}/request_code`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    requestCode(input: RequestVerificationCodeInput, options?: CallOptions): Call<RequestVerificationCodeResult>;
    /**
     * Verifies a phone number by a code.
     *
     * `POST /{phone_number_id}/verify_code`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    verifyCode(input: VerifyCodeInput, options?: CallOptions): Call<VerifyCodeResult>;
    /**
     * Retrieves the settings of a phone number.
     *
     * `GET /{phone_number_id}/settings`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getSettings(input: GetPhoneNumberSettingsInput, options?: CallOptions): Call<GetPhoneNumberSettingsResult>;
    /**
     * Changes the settings of a phone number.
     *
     * `POST /{phone_number_id}/settings`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    updateSettings(input: UpdatePhoneNumberSettingsInput, options?: CallOptions): Call<UpdatePhoneNumberSettingsResult>;
    /**
     * Requests the contacts or the messages of the WhatsApp Business app for a phone number that is used with both, within 24 hours after its onboarding and once for each of the two; webhooks bring them.
     *
     * `POST /{phone_number_id}/smb_app_data`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    synchronizeAppData(input: SynchronizeAppDataInput, options?: CallOptions): Call<SynchronizeAppDataResult>;
    /**
     * Retrieves a phone number by the id that nodes of an account refer to it with.
     *
     * `GET /{account_number_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getAccountNumber(input: GetAccountNumberInput, options?: CallOptions): Call<GetAccountNumberResult>;
  };
  /** Public key of a phone number. */
  readonly encryptionKeys: {
    /**
     * Retrieves the public key of a phone number.
     *
     * `GET /{phone_number_id}/whatsapp_business_encryption`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetEncryptionKeyInput, options?: CallOptions): Call<GetEncryptionKeyResult>;
    /**
     * Sets the public key that data endpoints of flows use.
     *
     * `POST /{phone_number_id}/whatsapp_business_encryption`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    set(input: SetEncryptionKeyInput, options?: CallOptions): Call<SetEncryptionKeyResult>;
  };
  /** Commands, prompts and welcome message. */
  readonly conversationalAutomation: {
    /**
     * Sets commands, prompts and welcome message of a phone number.
     *
     * `POST /{phone_number_id}/conversational_automation`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    set(input: SetConversationalAutomationInput, options?: CallOptions): Call<SetConversationalAutomationResult>;
    /**
     * Retrieves commands, prompts and welcome message of a bot.
     *
     * `GET /{bot_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getBot(input: GetBotInput, options?: CallOptions): Call<GetBotResult>;
  };
  /** What users see of a business. */
  readonly businessProfiles: {
    /**
     * Retrieves the business profile of a phone number.
     *
     * `GET /{phone_number_id}/whatsapp_business_profile`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetBusinessProfileInput, options?: CallOptions): Call<GetBusinessProfileResult>;
    /**
     * Updates the business profile of a phone number.
     *
     * `POST /{phone_number_id}/whatsapp_business_profile`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdateBusinessProfileInput, options?: CallOptions): Call<UpdateBusinessProfileResult>;
    /**
     * Retrieves a business profile by its id.
     *
     * `GET /{profile_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getById(input: GetBusinessProfileByIdInput, options?: CallOptions): Call<GetBusinessProfileByIdResult>;
    /**
     * Updates a business profile by its id.
     *
     * `POST /{profile_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    updateById(input: UpdateBusinessProfileByIdInput, options?: CallOptions): Call<UpdateBusinessProfileByIdResult>;
  };
  /** Applications for an official business account. */
  readonly officialAccounts: {
    /**
     * Retrieves the status of the application for an official business account.
     *
     * `GET /{phone_number_id}/official_business_account`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getStatus(input: GetOfficialAccountStatusInput, options?: CallOptions): Call<GetOfficialAccountStatusResult>;
    /**
     * Submits or withdraws an application for an official business account.
     *
     * `POST /{phone_number_id}/official_business_account`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    apply(input: ApplyForOfficialAccountInput, options?: CallOptions): Call<ApplyForOfficialAccountResult>;
  };
  /** What the law of India requires. */
  readonly compliance: {
    /**
     * Retrieves the compliance information of a phone number.
     *
     * `GET /{phone_number_id}/business_compliance_info`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetComplianceInfoInput, options?: CallOptions): Call<GetComplianceInfoResult>;
    /**
     * Sets the compliance information of a phone number.
     *
     * `POST /{phone_number_id}/business_compliance_info`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    set(input: SetComplianceInfoInput, options?: CallOptions): Call<SetComplianceInfoResult>;
  };
  /** Cart and catalog. */
  readonly commerceSettings: {
    /**
     * Retrieves the commerce settings of a phone number.
     *
     * `GET /{phone_number_id}/whatsapp_commerce_settings`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetCommerceSettingsInput, options?: CallOptions): Call<GetCommerceSettingsResult>;
    /**
     * Changes the commerce settings of a phone number.
     *
     * `POST /{phone_number_id}/whatsapp_commerce_settings`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdateCommerceSettingsInput, options?: CallOptions): Call<UpdateCommerceSettingsResult>;
  };
  /** QR codes that open a chat. */
  readonly qrCodes: {
    /**
     * Lists the QR codes of a phone number.
     *
     * `GET /{phone_number_id}/message_qrdls`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const qrCode of cloud.qrCodes.list({ phone_number_id: 'Example' })) {
     *   console.log(qrCode.code);
     * }
     */
    list(filters: ListQrCodesFilters, options?: ReversibleListOptions): List<QrCode, ListQrCodesBody>;
    /**
     * Creates a QR code, at most 2,000 per phone number; with code, changes the text of that one.
     *
     * `POST /{phone_number_id}/message_qrdls`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    createOrUpdate(input: CreateOrUpdateQrCodeInput, options?: CallOptions): Call<CreateOrUpdateQrCodeResult>;
    /**
     * Retrieves a QR code, as a list of one.
     *
     * `GET /{phone_number_id}/message_qrdls/{code}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetQrCodeInput, options?: CallOptions): Call<GetQrCodeResult>;
    /**
     * Deletes a QR code.
     *
     * `DELETE /{phone_number_id}/message_qrdls/{code}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeleteQrCodeInput, options?: CallOptions): Call<DeleteQrCodeResult>;
  };
  /** Users whom a phone number has blocked. */
  readonly blockedUsers: {
    /**
     * Lists the blocked users of a phone number; a change during the walk ends it with error 139102.
     *
     * `GET /{phone_number_id}/block_users`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const blockedUser of cloud.blockedUsers.list({ phone_number_id: 'Example' })) {
     *   console.log(blockedUser);
     * }
     */
    list(filters: ListBlockedUsersFilters, options?: ReversibleListOptions): List<BlockedUser, ListBlockedUsersBody>;
    /**
     * Blocks users who have written within the last 24 hours; a phone number can block at most 64,000.
     *
     * `POST /{phone_number_id}/block_users`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    block(input: BlockUsersInput, options?: CallOptions): Call<BlockUsersResult>;
    /**
     * Unblocks users.
     *
     * `DELETE /{phone_number_id}/block_users`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    unblock(input: UnblockUsersInput, options?: CallOptions): Call<UnblockUsersResult>;
  };
  /** Forms that users fill in. */
  readonly flows: {
    /**
     * Lists the flows of a business account.
     *
     * `GET /{business_account_id}/flows`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const flowSummary of cloud.flows.list({ business_account_id: 'Example' })) {
     *   console.log(flowSummary.id);
     * }
     */
    list(filters: ListFlowsFilters, options?: ReversibleListOptions): List<FlowSummary, ListFlowsBody>;
    /**
     * Creates a flow as a draft. Errors in its JSON are returned with status 200.
     *
     * `POST /{business_account_id}/flows`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreateFlowInput, options?: CallOptions): Call<CreateFlowResult>;
    /**
     * Copies flows from another business account.
     *
     * `POST /{business_account_id}/migrate_flows`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    migrate(input: MigrateFlowsInput, options?: CallOptions): Call<MigrateFlowsResult>;
    /**
     * Retrieves a flow.
     *
     * `GET /{flow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetFlowInput, options?: CallOptions): Call<GetFlowResult>;
    /**
     * Updates the name, the categories or the endpoint of a flow.
     *
     * `POST /{flow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdateFlowInput, options?: CallOptions): Call<UpdateFlowResult>;
    /**
     * Deletes a draft of a flow.
     *
     * `DELETE /{flow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeleteFlowInput, options?: CallOptions): Call<DeleteFlowResult>;
    /**
     * Lists the files of a flow.
     *
     * `GET /{flow_id}/assets`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const flowAsset of cloud.flows.listAssets({ flow_id: 'Example' })) {
     *   console.log(flowAsset);
     * }
     */
    listAssets(filters: ListFlowAssetsFilters, options?: ReversibleListOptions): List<FlowAsset, ListFlowAssetsBody>;
    /**
     * Uploads the JSON of a flow. Errors in it are returned with status 200.
     *
     * `POST /{flow_id}/assets`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    uploadAsset(input: UploadFlowAssetInput, options?: CallOptions): Call<UploadFlowAssetResult>;
    /**
     * Publishes a flow, permanently.
     *
     * `POST /{flow_id}/publish`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    publish(input: PublishFlowInput, options?: CallOptions): Call<PublishFlowResult>;
    /**
     * Retires a published flow.
     *
     * `POST /{flow_id}/deprecate`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    deprecate(input: DeprecateFlowInput, options?: CallOptions): Call<DeprecateFlowResult>;
  };
  /** Calls over WhatsApp. */
  readonly calls: {
    /**
     * Starts, accepts, rejects or ends a call. A call that the business starts requires the permission of the user.
     *
     * `POST /{phone_number_id}/calls`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    performAction(input: PerformCallActionInput, options?: CallOptions): Call<PerformCallActionResult>;
    /**
     * Retrieves whether a user may be called and which limits apply; at most 5 requests per second.
     *
     * `GET /{phone_number_id}/call_permissions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 429 or 500.
     */
    getPermissions(input: GetCallPermissionsInput, options?: CallOptions): Call<GetCallPermissionsResult>;
  };
  /** Groups of a phone number. */
  readonly groups: {
    /**
     * Lists the groups of a phone number.
     *
     * `GET /{phone_number_id}/groups`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const group of cloud.groups.list({ phone_number_id: 'Example' })) {
     *   console.log(group.id);
     * }
     */
    list(filters: ListGroupsFilters, options?: ReversibleListOptions): List<Group, ListGroupsBody>;
    /**
     * Creates a group of at most eight participants, who join by its invite link. The response has the id of the request; a webhook brings the group.
     *
     * `POST /{phone_number_id}/groups`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreateGroupInput, options?: CallOptions): Call<CreateGroupResult>;
    /**
     * Retrieves a group; without fields in the query, its id alone.
     *
     * `GET /{group_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetGroupInput, options?: CallOptions): Call<GetGroupResult>;
    /**
     * Changes the subject and the description of a group as JSON, or its picture as a form.
     *
     * `POST /{group_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdateGroupInput, options?: CallOptions): Call<UpdateGroupResult>;
    /**
     * Deletes a group.
     *
     * `DELETE /{group_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeleteGroupInput, options?: CallOptions): Call<DeleteGroupResult>;
    /**
     * Retrieves the invite link of a group.
     *
     * `GET /{group_id}/invite_link`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getInviteLink(input: GetGroupInviteLinkInput, options?: CallOptions): Call<GetGroupInviteLinkResult>;
    /**
     * Creates an invite link of a group; the earlier one stops working.
     *
     * `POST /{group_id}/invite_link`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    createInviteLink(input: CreateGroupInviteLinkInput, options?: CallOptions): Call<CreateGroupInviteLinkResult>;
    /**
     * Deletes the invite link of a group.
     *
     * `DELETE /{group_id}/invite_link`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    deleteInviteLink(input: DeleteGroupInviteLinkInput, options?: CallOptions): Call<DeleteGroupInviteLinkResult>;
    /**
     * Lists the requests to join a group.
     *
     * `GET /{group_id}/join_requests`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const joinRequest of cloud.groups.listJoinRequests({ group_id: 'Example' })) {
     *   console.log(joinRequest.join_request_id);
     * }
     */
    listJoinRequests(filters: ListGroupJoinRequestsFilters, options?: ReversibleListOptions): List<JoinRequest, ListGroupJoinRequestsBody>;
    /**
     * Approves requests to join a group.
     *
     * `POST /{group_id}/join_requests`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    approveJoinRequests(input: ApproveGroupJoinRequestsInput, options?: CallOptions): Call<ApproveGroupJoinRequestsResult>;
    /**
     * Rejects requests to join a group.
     *
     * `DELETE /{group_id}/join_requests`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    rejectJoinRequests(input: RejectGroupJoinRequestsInput, options?: CallOptions): Call<RejectGroupJoinRequestsResult>;
    /**
     * Adds participants to a group.
     *
     * `POST /{group_id}/participants`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    addParticipants(input: AddGroupParticipantsInput, options?: CallOptions): Call<AddGroupParticipantsResult>;
    /**
     * Removes participants from a group.
     *
     * `DELETE /{group_id}/participants`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    removeParticipants(input: RemoveGroupParticipantsInput, options?: CallOptions): Call<RemoveGroupParticipantsResult>;
  };
  /** WhatsApp Business Accounts. */
  readonly businessAccounts: {
    /**
     * Retrieves a business account. Analytics are fields of it, such as analytics.start(1700000000).end(1700086400).granularity(DAY), which analyticsField of the package writes.
     *
     * `GET /{business_account_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetBusinessAccountInput, options?: CallOptions): Call<GetBusinessAccountResult>;
    /**
     * Changes a business account.
     *
     * `POST /{business_account_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdateBusinessAccountInput, options?: CallOptions): Call<UpdateBusinessAccountResult>;
    /**
     * Lists the business accounts that a portfolio owns.
     *
     * `GET /{business_id}/owned_whatsapp_business_accounts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const businessAccount of cloud.businessAccounts.listOwned({ business_id: 'Example' })) {
     *   console.log(businessAccount.id);
     * }
     */
    listOwned(filters: ListOwnedBusinessAccountsFilters, options?: ReversibleListOptions): List<BusinessAccount, ListOwnedBusinessAccountsBody>;
    /**
     * Lists the business accounts that clients share with a portfolio.
     *
     * `GET /{business_id}/client_whatsapp_business_accounts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const businessAccount of cloud.businessAccounts.listClients({ business_id: 'Example' })) {
     *   console.log(businessAccount.id);
     * }
     */
    listClients(filters: ListClientBusinessAccountsFilters, options?: ReversibleListOptions): List<BusinessAccount, ListClientBusinessAccountsBody>;
    /**
     * Lists the business accounts that are assigned to a user.
     *
     * `GET /{user_id}/assigned_whatsapp_business_accounts`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const assignedAccount of cloud.businessAccounts.listAssigned({ user_id: 'Example' })) {
     *   console.log(assignedAccount.id);
     * }
     */
    listAssigned(filters: ListAssignedBusinessAccountsFilters, options?: ReversibleListOptions): List<AssignedAccount, ListAssignedBusinessAccountsBody>;
    /**
     * Lists the changes of a business account.
     *
     * `GET /{business_account_id}/activities`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const activity of cloud.businessAccounts.listActivities({ business_account_id: 'Example' })) {
     *   console.log(activity.id);
     * }
     */
    listActivities(filters: ListActivitiesFilters, options?: ReversibleListOptions): List<Activity, ListActivitiesBody>;
    /**
     * Lists the solutions of a business account.
     *
     * `GET /{business_account_id}/solutions`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const solution of cloud.businessAccounts.listSolutions({ business_account_id: 'Example' })) {
     *   console.log(solution.id);
     * }
     */
    listSolutions(filters: ListBusinessAccountSolutionsFilters, options?: ReversibleListOptions): List<Solution, ListBusinessAccountSolutionsBody>;
    /**
     * Intends a migration of a business account to another solution.
     *
     * `POST /{business_account_id}/set_solution_migration_intent`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    setSolutionMigrationIntent(input: SetSolutionMigrationIntentInput, options?: CallOptions): Call<SetSolutionMigrationIntentResult>;
    /**
     * Lists the requests to use a business account on behalf of its owner.
     *
     * `GET /{business_account_id}/in_progress_onbehalf_request`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const onBehalfRequest of cloud.businessAccounts.listOnBehalfRequests({ business_account_id: 'Example' })) {
     *   console.log(onBehalfRequest.id);
     * }
     */
    listOnBehalfRequests(filters: ListOnBehalfRequestsFilters, options?: ReversibleListOptions): List<OnBehalfRequest, ListOnBehalfRequestsBody>;
  };
  /** Users of a business account. */
  readonly assignedUsers: {
    /**
     * Lists the users of a business account.
     *
     * `GET /{business_account_id}/assigned_users`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const assignedUser of cloud.assignedUsers.list({ business_account_id: 'Example', business: 'Example' })) {
     *   console.log(assignedUser.id);
     * }
     */
    list(filters: ListAssignedUsersFilters, options?: ReversibleListOptions): List<AssignedUser, ListAssignedUsersBody>;
    /**
     * Assigns a user to a business account.
     *
     * `POST /{business_account_id}/assigned_users`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    assign(input: AssignUserInput, options?: CallOptions): Call<AssignUserResult>;
    /**
     * Removes a user from a business account.
     *
     * `DELETE /{business_account_id}/assigned_users`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    unassign(input: UnassignUserInput, options?: CallOptions): Call<UnassignUserResult>;
  };
  /** Apps that get webhooks. */
  readonly subscribedApps: {
    /**
     * Lists the apps that get the webhooks of a business account.
     *
     * `GET /{business_account_id}/subscribed_apps`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * const response = await cloud.subscribedApps.list({ business_account_id: 'Example' });
     */
    list(input: ListSubscribedAppsInput, options?: CallOptions): Call<ListSubscribedAppsResult>;
    /**
     * Subscribes the app of the token to the webhooks of a business account, or changes the URL that they are sent to.
     *
     * `POST /{business_account_id}/subscribed_apps`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    subscribe(input: SubscribeAppInput, options?: CallOptions): Call<SubscribeAppResult>;
    /**
     * Ends the subscription of the app.
     *
     * `DELETE /{business_account_id}/subscribed_apps`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    unsubscribe(input: UnsubscribeAppInput, options?: CallOptions): Call<UnsubscribeAppResult>;
  };
  /** Schedules of a business account. */
  readonly schedules: {
    /**
     * Lists the schedules of a business account.
     *
     * `GET /{business_account_id}/schedules`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const schedule of cloud.schedules.list({ business_account_id: 'Example' })) {
     *   console.log(schedule.id);
     * }
     */
    list(filters: ListSchedulesFilters, options?: ReversibleListOptions): List<Schedule, ListSchedulesBody>;
    /**
     * Creates a schedule of a business account.
     *
     * `POST /{business_account_id}/schedules`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreateScheduleInput, options?: CallOptions): Call<CreateScheduleResult>;
  };
  /** Business portfolios. */
  readonly businesses: {
    /**
     * Retrieves a business portfolio.
     *
     * `GET /{business_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetBusinessInput, options?: CallOptions): Call<GetBusinessResult>;
    /**
     * Lists the credit lines of a business portfolio.
     *
     * `GET /{business_id}/extendedcredits`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * const response = await cloud.businesses.listCreditLines({ business_id: 'Example' });
     */
    listCreditLines(input: ListCreditLinesInput, options?: CallOptions): Call<ListCreditLinesResult>;
    /**
     * Asks clients of a solution to use the Marketing Messages API.
     *
     * `POST /{business_id}/onboard_partners_to_mm_lite`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    onboardToMarketingMessages(input: OnboardToMarketingMessagesInput, options?: CallOptions): Call<OnboardToMarketingMessagesResult>;
    /**
     * Lists the client businesses that are connected to an app.
     *
     * `GET /{app_id}/connected_client_businesses`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const connectedBusiness of cloud.businesses.listConnected({ app_id: 'Example' })) {
     *   console.log(connectedBusiness.id);
     * }
     */
    listConnected(filters: ListConnectedBusinessesFilters, options?: ReversibleListOptions): List<ConnectedBusiness, ListConnectedBusinessesBody>;
  };
  /** Credit lines that are shared with customers. */
  readonly creditLines: {
    /**
     * Shares a credit line with the WhatsApp Business Account of a customer, who then pays you; you are liable for what the customer spends.
     *
     * `POST /{credit_line_id}/whatsapp_credit_sharing_and_attach`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    shareAndAttach(input: ShareAndAttachCreditLineInput, options?: CallOptions): Call<ShareAndAttachCreditLineResult>;
    /**
     * Shares a credit line with the business portfolio of a customer; the first of two steps, of which attachCreditLine is the second.
     *
     * `POST /{credit_line_id}/whatsapp_credit_sharing`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    share(input: ShareCreditLineInput, options?: CallOptions): Call<ShareCreditLineResult>;
    /**
     * Attaches a shared credit line to the WhatsApp Business Account of a customer, with an access token of the customer. It cannot be exchanged for another one afterwards.
     *
     * `POST /{credit_line_id}/whatsapp_credit_attach`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    attach(input: AttachCreditLineInput, options?: CallOptions): Call<AttachCreditLineResult>;
  };
  /** Solutions of several partners. */
  readonly solutions: {
    /**
     * Creates a solution of several partners.
     *
     * `POST /{app_id}/whatsapp_business_solution`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreateSolutionInput, options?: CallOptions): Call<CreateSolutionResult>;
    /**
     * Lists the solutions of an app.
     *
     * `GET /{app_id}/whatsapp_business_solutions`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const solution of cloud.solutions.list({ app_id: 'Example' })) {
     *   console.log(solution.id);
     * }
     */
    list(filters: ListSolutionsFilters, options?: ReversibleListOptions): List<Solution, ListSolutionsBody>;
    /**
     * Retrieves a solution.
     *
     * `GET /{solution_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetSolutionInput, options?: CallOptions): Call<GetSolutionResult>;
    /**
     * Retrieves an access token of a solution.
     *
     * `GET /{solution_id}/access_token`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getAccessToken(input: GetSolutionTokenInput, options?: CallOptions): Call<GetSolutionTokenResult>;
    /**
     * Accepts a solution.
     *
     * `POST /{solution_id}/accept`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    accept(input: AcceptSolutionInput, options?: CallOptions): Call<AcceptSolutionResult>;
    /**
     * Rejects a solution.
     *
     * `POST /{solution_id}/reject`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    reject(input: RejectSolutionInput, options?: CallOptions): Call<RejectSolutionResult>;
    /**
     * Asks the partner to deactivate a solution.
     *
     * `POST /{solution_id}/send_deactivation_request`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    requestDeactivation(input: RequestSolutionDeactivationInput, options?: CallOptions): Call<RequestSolutionDeactivationResult>;
    /**
     * Accepts the deactivation of a solution.
     *
     * `POST /{solution_id}/accept_deactivation_request`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    acceptDeactivation(input: AcceptSolutionDeactivationInput, options?: CallOptions): Call<AcceptSolutionDeactivationResult>;
    /**
     * Rejects the deactivation of a solution.
     *
     * `POST /{solution_id}/reject_deactivation_request`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    rejectDeactivation(input: RejectSolutionDeactivationInput, options?: CallOptions): Call<RejectSolutionDeactivationResult>;
  };
  /** Phone numbers that are verified before they are used. */
  readonly preverifiedNumbers: {
    /**
     * Lists the pre-verified numbers of a business portfolio.
     *
     * `GET /{business_id}/preverified_numbers`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const preverifiedNumber of cloud.preverifiedNumbers.list({ business_id: 'Example' })) {
     *   console.log(preverifiedNumber.id);
     * }
     */
    list(filters: ListPreverifiedNumbersFilters, options?: ReversibleListOptions): List<PreverifiedNumber, ListPreverifiedNumbersBody>;
    /**
     * Shares a pre-verified number with a partner.
     *
     * `POST /{business_id}/share_preverified_numbers`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    share(input: SharePreverifiedNumberInput, options?: CallOptions): Call<SharePreverifiedNumberResult>;
    /**
     * Retrieves a pre-verified number.
     *
     * `GET /{preverified_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetPreverifiedNumberInput, options?: CallOptions): Call<GetPreverifiedNumberResult>;
    /**
     * Deletes a pre-verified number.
     *
     * `DELETE /{preverified_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeletePreverifiedNumberInput, options?: CallOptions): Call<DeletePreverifiedNumberResult>;
    /**
     * Lists the partners that can use a pre-verified number.
     *
     * `GET /{preverified_id}/partners`. Pagination: cursor (`after`, `before`). Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const preverifiedPartner of cloud.preverifiedNumbers.listPartners({ preverified_id: 'Example' })) {
     *   console.log(preverifiedPartner.id);
     * }
     */
    listPartners(filters: ListPreverifiedNumberPartnersFilters, options?: ReversibleListOptions): List<PreverifiedPartner, ListPreverifiedNumberPartnersBody>;
    /**
     * Requests a verification code for a pre-verified number.
     *
     * `POST /{preverified_id}/request_code`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    requestCode(input: RequestPreverifiedNumberCodeInput, options?: CallOptions): Call<RequestPreverifiedNumberCodeResult>;
    /**
     * Verifies a pre-verified number by a code.
     *
     * `POST /{preverified_id}/verify_code`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    verifyCode(input: VerifyPreverifiedNumberCodeInput, options?: CallOptions): Call<VerifyPreverifiedNumberCodeResult>;
  };
  /** Intended migrations and transfers. */
  readonly intents: {
    /**
     * Retrieves the intended migration of a business account.
     *
     * `GET /{intent_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getMigration(input: GetMigrationIntentInput, options?: CallOptions): Call<GetMigrationIntentResult>;
    /**
     * Retrieves the intended transfer of a business account.
     *
     * `GET /{mobility_intent_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    getMobility(input: GetMobilityIntentInput, options?: CallOptions): Call<GetMobilityIntentResult>;
    /**
     * Intends a transfer of a business account.
     *
     * `POST /{business_account_id}/obo_mobility_intent`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    createMobility(input: CreateMobilityIntentInput, options?: CallOptions): Call<CreateMobilityIntentResult>;
    /**
     * Sets the intended transfer of a business account. A failure can be in error_msg of a response with status 200.
     *
     * `POST /{business_account_id}/set_obo_mobility_intent`. Evidence: vendor source code.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    setMobility(input: SetMobilityIntentInput, options?: CallOptions): Call<SetMobilityIntentResult>;
  };
  /** Username of a phone number. */
  readonly usernames: {
    /**
     * Retrieves the username of a phone number.
     *
     * `GET /{phone_number_id}/username`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetUsernameInput, options?: CallOptions): Call<GetUsernameResult>;
    /**
     * Claims a username for a phone number, or changes it.
     *
     * `POST /{phone_number_id}/username`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    set(input: SetUsernameInput, options?: CallOptions): Call<SetUsernameResult>;
    /**
     * Deletes the username of a phone number.
     *
     * `DELETE /{phone_number_id}/username`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeleteUsernameInput, options?: CallOptions): Call<DeleteUsernameResult>;
    /**
     * Lists suggested usernames.
     *
     * `GET /{phone_number_id}/username_suggestions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * const response = await cloud.usernames.listSuggestions({ phone_number_id: 'Example' });
     */
    listSuggestions(input: ListUsernameSuggestionsInput, options?: CallOptions): Call<ListUsernameSuggestionsResult>;
    /**
     * Cancels a request for a username that has not been decided.
     *
     * `DELETE /{phone_number_id}/requested_username`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    cancelRequest(input: CancelUsernameRequestInput, options?: CallOptions): Call<CancelUsernameRequestResult>;
  };
  /** Payments in India. */
  readonly paymentConfigurations: {
    /**
     * Lists the payment configurations of a business account, for payments in India; the vendor shows a single page.
     *
     * `GET /{business_account_id}/payment_configurations`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * const response = await cloud.paymentConfigurations.list({ business_account_id: 'Example' });
     */
    list(input: ListPaymentConfigurationsInput, options?: CallOptions): Call<ListPaymentConfigurationsResult>;
    /**
     * Creates a payment configuration; one of a payment gateway has to be linked at the URL that is returned.
     *
     * `POST /{business_account_id}/payment_configuration`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    create(input: CreatePaymentConfigurationInput, options?: CallOptions): Call<CreatePaymentConfigurationResult>;
    /**
     * Deletes a payment configuration.
     *
     * `DELETE /{business_account_id}/payment_configuration`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeletePaymentConfigurationInput, options?: CallOptions): Call<DeletePaymentConfigurationResult>;
    /**
     * Retrieves a payment configuration by its name, as a list of one.
     *
     * `GET /{business_account_id}/payment_configuration/{configuration_name}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    get(input: GetPaymentConfigurationInput, options?: CallOptions): Call<GetPaymentConfigurationResult>;
    /**
     * Sets the data endpoint of a payment configuration, which answers for coupons, addresses and stock. The vendor shows no response.
     *
     * `POST /{business_account_id}/payment_configuration/{configuration_name}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    update(input: UpdatePaymentConfigurationInput, options?: CallOptions): Call<UpdatePaymentConfigurationResult>;
    /**
     * Creates a new URL to link the payment gateway of a payment configuration.
     *
     * `POST /{business_account_id}/generate_payment_configuration_oauth_link`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    createLink(input: CreatePaymentConfigurationLinkInput, options?: CallOptions): Call<CreatePaymentConfigurationLinkResult>;
  };
  /** What users see who come from ads. */
  readonly welcomeSequences: {
    /**
     * Creates a welcome sequence for ads, or updates the one with the given id; requires name and welcome_message_sequence to create one.
     *
     * `POST /{business_account_id}/welcome_message_sequences`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    createOrUpdate(input: CreateOrUpdateWelcomeSequenceInput, options?: CallOptions): Call<CreateOrUpdateWelcomeSequenceResult>;
    /**
     * Deletes a welcome sequence; one that an active ad uses is kept (4027012).
     *
     * `DELETE /{business_account_id}/welcome_message_sequences`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    delete(input: DeleteWelcomeSequenceInput, options?: CallOptions): Call<DeleteWelcomeSequenceResult>;
  };
  /** Verification of the customers of a partner. */
  readonly businessVerifications: {
    /**
     * Submits a customer who was onboarded by Embedded Signup for business verification, with up to three documents; requires a partner that Meta has selected.
     *
     * `POST /{business_id}/self_certify_whatsapp_business`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    submit(input: SubmitBusinessVerificationInput, options?: CallOptions): Call<SubmitBusinessVerificationResult>;
    /**
     * Lists the submissions of a partner for business verification; those of one customer by fields of the form end_business_id=2729063490586005, as the vendor shows it.
     *
     * `GET /{business_id}/self_certified_whatsapp_business_submissions`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     * @example
     * for await (const businessVerification of cloud.businessVerifications.list({ business_id: 'Example' })) {
     *   console.log(businessVerification.id);
     * }
     */
    list(filters: ListBusinessVerificationsFilters, options?: ReversibleListOptions): List<BusinessVerification, ListBusinessVerificationsBody>;
  };
  /** What access tokens allow. */
  readonly accessTokens: {
    /**
     * Retrieves the app, the permissions and the expiry of an access token.
     *
     * `GET /debug_token`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404 or 500.
     */
    debug(input: DebugAccessTokenInput, options?: CallOptions): Call<DebugAccessTokenResult>;
  };
}

/** All operations as functions, grouped by resource. */
export const resources = {
  messages: { send: sendMessage, markRead: markMessageRead, sendMarketing: sendMarketingMessage, sendEncrypted: sendEncryptedMessage },
  messageHistory: { list: listMessageHistory, listEvents: listMessageHistoryEvents },
  media: { upload: uploadMedia, get: getMedia, delete: deleteMedia },
  uploads: { create: createUploadSession, get: getUploadSession, append: appendUpload },
  templates: { list: listTemplates, create: createTemplate, delete: deleteTemplate, upsert: upsertTemplates, migrate: migrateTemplates, getPreviews: getTemplatePreviews, listAnalytics: listTemplateAnalytics, listGroupAnalytics: listTemplateGroupAnalytics, get: getTemplate, update: updateTemplate, compare: compareTemplates },
  templateLibrary: { list: listLibraryTemplates },
  phoneNumbers: { list: listPhoneNumbers, create: createPhoneNumber, addToBusiness: addPhoneNumberToBusiness, get: getPhoneNumber, update: updatePhoneNumber, register: registerPhoneNumber, deregister: deregisterPhoneNumber, requestCode: requestVerificationCode, verifyCode: verifyCode, getSettings: getPhoneNumberSettings, updateSettings: updatePhoneNumberSettings, synchronizeAppData: synchronizeAppData, getAccountNumber: getAccountNumber },
  encryptionKeys: { get: getEncryptionKey, set: setEncryptionKey },
  conversationalAutomation: { set: setConversationalAutomation, getBot: getBot },
  businessProfiles: { get: getBusinessProfile, update: updateBusinessProfile, getById: getBusinessProfileById, updateById: updateBusinessProfileById },
  officialAccounts: { getStatus: getOfficialAccountStatus, apply: applyForOfficialAccount },
  compliance: { get: getComplianceInfo, set: setComplianceInfo },
  commerceSettings: { get: getCommerceSettings, update: updateCommerceSettings },
  qrCodes: { list: listQrCodes, createOrUpdate: createOrUpdateQrCode, get: getQrCode, delete: deleteQrCode },
  blockedUsers: { list: listBlockedUsers, block: blockUsers, unblock: unblockUsers },
  flows: { list: listFlows, create: createFlow, migrate: migrateFlows, get: getFlow, update: updateFlow, delete: deleteFlow, listAssets: listFlowAssets, uploadAsset: uploadFlowAsset, publish: publishFlow, deprecate: deprecateFlow },
  calls: { performAction: performCallAction, getPermissions: getCallPermissions },
  groups: { list: listGroups, create: createGroup, get: getGroup, update: updateGroup, delete: deleteGroup, getInviteLink: getGroupInviteLink, createInviteLink: createGroupInviteLink, deleteInviteLink: deleteGroupInviteLink, listJoinRequests: listGroupJoinRequests, approveJoinRequests: approveGroupJoinRequests, rejectJoinRequests: rejectGroupJoinRequests, addParticipants: addGroupParticipants, removeParticipants: removeGroupParticipants },
  businessAccounts: { get: getBusinessAccount, update: updateBusinessAccount, listOwned: listOwnedBusinessAccounts, listClients: listClientBusinessAccounts, listAssigned: listAssignedBusinessAccounts, listActivities: listActivities, listSolutions: listBusinessAccountSolutions, setSolutionMigrationIntent: setSolutionMigrationIntent, listOnBehalfRequests: listOnBehalfRequests },
  assignedUsers: { list: listAssignedUsers, assign: assignUser, unassign: unassignUser },
  subscribedApps: { list: listSubscribedApps, subscribe: subscribeApp, unsubscribe: unsubscribeApp },
  schedules: { list: listSchedules, create: createSchedule },
  businesses: { get: getBusiness, listCreditLines: listCreditLines, onboardToMarketingMessages: onboardToMarketingMessages, listConnected: listConnectedBusinesses },
  creditLines: { shareAndAttach: shareAndAttachCreditLine, share: shareCreditLine, attach: attachCreditLine },
  solutions: { create: createSolution, list: listSolutions, get: getSolution, getAccessToken: getSolutionToken, accept: acceptSolution, reject: rejectSolution, requestDeactivation: requestSolutionDeactivation, acceptDeactivation: acceptSolutionDeactivation, rejectDeactivation: rejectSolutionDeactivation },
  preverifiedNumbers: { list: listPreverifiedNumbers, share: sharePreverifiedNumber, get: getPreverifiedNumber, delete: deletePreverifiedNumber, listPartners: listPreverifiedNumberPartners, requestCode: requestPreverifiedNumberCode, verifyCode: verifyPreverifiedNumberCode },
  intents: { getMigration: getMigrationIntent, getMobility: getMobilityIntent, createMobility: createMobilityIntent, setMobility: setMobilityIntent },
  usernames: { get: getUsername, set: setUsername, delete: deleteUsername, listSuggestions: listUsernameSuggestions, cancelRequest: cancelUsernameRequest },
  paymentConfigurations: { list: listPaymentConfigurations, create: createPaymentConfiguration, delete: deletePaymentConfiguration, get: getPaymentConfiguration, update: updatePaymentConfiguration, createLink: createPaymentConfigurationLink },
  welcomeSequences: { createOrUpdate: createOrUpdateWelcomeSequence, delete: deleteWelcomeSequence },
  businessVerifications: { submit: submitBusinessVerification, list: listBusinessVerifications },
  accessTokens: { debug: debugAccessToken },
};
