/** Files of main and shared with words that are in no catalogue, by the reason. */
export const NO_TEXTS: Readonly<Record<string, readonly string[]>> = {
  'errors of the program to itself': `main/ceremony/process/shut-off main/ceremony/process/wipe
    main/ceremony/shamir/gf256 main/ceremony/shamir/vault main/ceremony/vault-init/json-bytes main/ceremony/recovery/sealed-store
    main/host/png main/operations/generate-share main/storage/files/write main/storage/ledger/ledger
    main/storage/ledger/standing-record main/storage/ledger/transcript-log shared/bytes shared/canonical-json
    shared/contract/entries shared/contract/keys shared/contract/recovery shared/contract/share-entry shared/contract/transcripts
    shared/qr/draw shared/qr/read-image-file shared/qr/read-zxing shared/records/statement shared/records/vouched
    shared/text/words main/ceremony/tss/contribute main/ceremony/tss/curve main/ceremony/tss/lagrange
    main/ceremony/tss/messages main/ceremony/tss/new-epoch main/ceremony/tss/polynomial main/ceremony/tss/proof
    main/ceremony/tss/quorum-proof main/ceremony/tss/receipts main/ceremony/tss/recorded-complaints main/ceremony/tss/recorded-receipts main/ceremony/tss/recover main/ceremony/tss/scalars
    main/storage/tss-vaults/record-changes main/storage/tss-vaults/recorded-change
    shared/tss/encoding shared/tss/extended-key`.split(/\s+/),
  'names and marks of formats, of libraries and of the system':
    `main/app/page-files main/ceremony/openpgp/input main/program/tss-requests main/requests/contributions
    main/ceremony/openpgp/key-packet main/ceremony/openpgp/private-key main/ceremony/openpgp/signature
    main/ceremony/openpgp/test-keys main/storage/files/errors main/storage/files/lock main/storage/key-sets/names
    shared/openpgp/armor shared/openpgp/clear-signed shared/openpgp/pgp-message shared/qr/classify shared/records/sign-off shared/shares/encrypted-share
    shared/shares/given-key shared/shares/seen-text shared/text/word-list shared/tss/contribution
    shared/tss/quorum-proof-text shared/version`.split(/\s+/),
  'facts of a transcript as its format has them, and old ones that are read': `main/attempts/attempt-run
    main/attempts/conditions main/attempts/private-key main/attempts/start-facts main/attempts/take-share
    main/operations/recovery/sealed-store main/operations/recovery/session main/operations/vouch-record
    main/storage/ledger/repair main/storage/repair/key-set-rules main/storage/soundness/apart-account
    main/storage/tss-vaults/soundness`.split(/\s+/),
  'a text that people sign: its words are its format, and what comes back is compared with it byte for byte':
    [
      'shared/tss/confirmation-text',
      'shared/tss/complaint-text',
      'shared/tss/epoch-text',
      'shared/tss/receipt-text',
    ],
  'before there is a window, or when there is none any more':
    `main/app/ceremony-child main/app/choose-folder main/app/index
    main/app/quit main/app/ready`.split(/\s+/),
  'texts that are put together from others, or read in old notices': `main/storage/key-sets/notices
    shared/records/left-after-mark shared/text/refusals shared/text/transcript-text`.split(/\s+/),
};
