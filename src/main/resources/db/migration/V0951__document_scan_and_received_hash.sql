-- What a virus scanner said of a file when it came, and the hash of the bytes as they were sent: of a picture other bytes
-- are kept, without its metadata. Files from before were neither scanned nor changed.
alter table document_attachment
    add column scan text not null default 'NOT_SCANNED' check (scan in ('NOT_SCANNED', 'SCANNER_DOWN', 'CLEAN')),
    add column received_sha256 text check (received_sha256 ~ '^[0-9a-f]{64}$');
