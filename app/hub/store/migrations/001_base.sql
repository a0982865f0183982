-- SPDX-License-Identifier: Apache-2.0
-- The hub's tables. Moments are UTC in milliseconds since 1970; truth is 0 or 1; "doc" and the like are JSON objects;
-- "sealed" is what only the hub's own key opens. Once released this file never changes: write the next number.

-- The hub itself: one row. A restored hub has a higher epoch than any it had before.
CREATE TABLE hub (
    id $INT PRIMARY KEY CHECK (id = 1),
    instance $TEXT NOT NULL,
    epoch $INT NOT NULL CHECK (epoch >= 1),
    authority_public $BLOB NOT NULL,
    authority_sealed $BLOB NOT NULL,
    review $INT NOT NULL DEFAULT 0 CHECK (review IN (0, 1)),
    created_at $INT NOT NULL,
    restored_at $INT
) $TABLE;

CREATE TABLE org (
    id $TEXT PRIMARY KEY,
    name $TEXT NOT NULL,
    zone $TEXT NOT NULL,
    doc $TEXT NOT NULL,
    auth_epoch $INT NOT NULL DEFAULT 1,
    version $INT NOT NULL DEFAULT 1,
    created_at $INT NOT NULL,
    deleted_at $INT
) $TABLE;

-- Everything that managers look after, of whatever kind.
CREATE TABLE entity (
    org $TEXT NOT NULL,
    kind $TEXT NOT NULL,
    id $TEXT NOT NULL,
    version $INT NOT NULL,
    sort $TEXT NOT NULL,
    doc $TEXT NOT NULL,
    created_at $INT NOT NULL,
    updated_at $INT NOT NULL,
    deleted_at $INT,
    PRIMARY KEY (org, kind, id)
) $TABLE;
CREATE INDEX entity_order ON entity (org, kind, sort, id);
CREATE INDEX entity_updated ON entity (org, kind, updated_at);

-- What must be unique inside an organisation (fob, badge, code tag), and finds its entity.
CREATE TABLE entity_key (
    org $TEXT NOT NULL,
    kind $TEXT NOT NULL,
    field $TEXT NOT NULL,
    value $TEXT NOT NULL,
    id $TEXT NOT NULL,
    PRIMARY KEY (org, kind, field, value)
) $KEYED;
CREATE INDEX entity_key_of ON entity_key (org, kind, id);

-- What an entity points at, or may be filtered by.
CREATE TABLE entity_ref (
    org $TEXT NOT NULL,
    kind $TEXT NOT NULL,
    field $TEXT NOT NULL,
    target $TEXT NOT NULL,
    id $TEXT NOT NULL,
    PRIMARY KEY (org, kind, field, target, id)
) $KEYED;
CREATE INDEX entity_ref_of ON entity_ref (org, kind, id);
CREATE INDEX entity_ref_target ON entity_ref (org, target);

CREATE TABLE secret (
    org $TEXT NOT NULL,
    kind $TEXT NOT NULL,
    id $TEXT NOT NULL,
    name $TEXT NOT NULL,
    sealed $BLOB NOT NULL,
    updated_at $INT NOT NULL,
    PRIMARY KEY (org, kind, id, name)
) $KEYED;

-- Who may log in to the console, at any organisation.
CREATE TABLE account (
    id $TEXT PRIMARY KEY,
    email $TEXT NOT NULL,
    email_key $TEXT NOT NULL UNIQUE,
    name $TEXT NOT NULL,
    mobile $TEXT NOT NULL,
    locale $TEXT NOT NULL,
    password $TEXT NOT NULL,
    password_at $INT,
    totp_sealed $BLOB,
    totp_step $INT,
    settings $TEXT NOT NULL,
    auth_epoch $INT NOT NULL DEFAULT 1,
    failed $INT NOT NULL DEFAULT 0,
    failed_at $INT,
    locked_until $INT,
    code_due $INT NOT NULL DEFAULT 0 CHECK (code_due IN (0, 1)),
    logged_in_at $INT,
    version $INT NOT NULL DEFAULT 1,
    created_at $INT NOT NULL,
    disabled_at $INT
) $TABLE;

CREATE TABLE recovery_code (
    account $TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    hash $BLOB NOT NULL,
    used_at $INT,
    PRIMARY KEY (account, hash)
) $TABLE;

CREATE TABLE membership (
    account $TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    org $TEXT NOT NULL REFERENCES org (id),
    person $TEXT NOT NULL,
    role $TEXT NOT NULL,
    grants $TEXT NOT NULL,
    created_at $INT NOT NULL,
    PRIMARY KEY (account, org)
) $KEYED;
CREATE INDEX membership_of_org ON membership (org, account);
CREATE INDEX membership_of_person ON membership (org, person);

-- A login, one that still lacks its second factor, or a device that is remembered.
CREATE TABLE session (
    hash $BLOB PRIMARY KEY,
    kind $TEXT NOT NULL,
    account $TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    org $TEXT NOT NULL,
    auth_epoch $INT NOT NULL,
    created_at $INT NOT NULL,
    seen_at $INT NOT NULL,
    expires_at $INT NOT NULL,
    stepped_up_at $INT,
    factor $TEXT NOT NULL,
    address $TEXT NOT NULL,
    agent $TEXT NOT NULL,
    data $TEXT NOT NULL
) $TABLE;
CREATE INDEX session_of_account ON session (account, kind);
CREATE INDEX session_end ON session (expires_at);

CREATE TABLE api_token (
    id $TEXT PRIMARY KEY,
    org $TEXT NOT NULL REFERENCES org (id),
    account $TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name $TEXT NOT NULL,
    hint $TEXT NOT NULL,
    hash $BLOB NOT NULL UNIQUE,
    scopes $TEXT NOT NULL,
    created_at $INT NOT NULL,
    expires_at $INT,
    used_at $INT,
    revoked_at $INT
) $TABLE;
CREATE INDEX api_token_of_org ON api_token (org, created_at);

-- A link that was mailed: to choose a new password, to accept an invitation.
CREATE TABLE reset_link (
    hash $BLOB PRIMARY KEY,
    purpose $TEXT NOT NULL,
    account $TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    data $TEXT NOT NULL,
    created_at $INT NOT NULL,
    expires_at $INT NOT NULL,
    used_at $INT
) $TABLE;
CREATE INDEX reset_link_of_account ON reset_link (account);

-- A code that was sent to somebody and may be typed once.
CREATE TABLE challenge (
    id $TEXT PRIMARY KEY,
    org $TEXT NOT NULL,
    purpose $TEXT NOT NULL,
    subject $TEXT NOT NULL,
    channel $TEXT NOT NULL,
    hash $BLOB NOT NULL,
    tries $INT NOT NULL DEFAULT 0,
    most_tries $INT NOT NULL,
    data $TEXT NOT NULL,
    created_at $INT NOT NULL,
    expires_at $INT NOT NULL,
    used_at $INT
) $TABLE;
CREATE INDEX challenge_of_subject ON challenge (purpose, subject, created_at);
CREATE INDEX challenge_end ON challenge (expires_at);

-- How often something was done lately: tries of a login, messages to a number.
CREATE TABLE tally (
    scope $TEXT NOT NULL,
    name $TEXT NOT NULL,
    count $INT NOT NULL,
    since $INT NOT NULL,
    until $INT NOT NULL,
    blocked_until $INT,
    PRIMARY KEY (scope, name)
) $KEYED;
CREATE INDEX tally_end ON tally (until);

-- A box as the sync sees it. This row is locked while its feed grows; what changes with every contact is in box_state.
CREATE TABLE box (
    id $TEXT PRIMARY KEY,
    org $TEXT NOT NULL REFERENCES org (id),
    serial $TEXT NOT NULL,
    public_key $BLOB,
    sealing_key $BLOB,
    rev $INT NOT NULL DEFAULT 0,
    gc_rev $INT NOT NULL DEFAULT 0,
    paired_at $INT,
    created_at $INT NOT NULL,
    retired_at $INT
) $TABLE;
CREATE INDEX box_of_org ON box (org, id);

CREATE TABLE box_state (
    box $TEXT PRIMARY KEY REFERENCES box (id) ON DELETE CASCADE,
    acked_rev $INT NOT NULL DEFAULT 0,
    acked_at $INT,
    epoch_seen $INT NOT NULL DEFAULT 0,
    seen_at $INT,
    lease_until $INT,
    status $TEXT NOT NULL
) $TABLE;

-- What a box is to have: one row per entity, the newest only.
CREATE TABLE box_feed (
    box $TEXT NOT NULL,
    kind $TEXT NOT NULL,
    entity $TEXT NOT NULL,
    rev $INT NOT NULL,
    deleted $INT NOT NULL CHECK (deleted IN (0, 1)),
    PRIMARY KEY (box, kind, entity),
    UNIQUE (box, rev)
) $KEYED;
CREATE INDEX box_feed_of_entity ON box_feed (kind, entity);

-- One random number per transaction that raised a box's revision: a hub that was put back in secret has others.
CREATE TABLE box_tag (
    box $TEXT NOT NULL,
    last_rev $INT NOT NULL,
    first_rev $INT NOT NULL,
    tag $INT NOT NULL,
    made_at $INT NOT NULL,
    acked_at $INT,
    PRIMARY KEY (box, last_rev)
) $KEYED;

CREATE TABLE sealed_pin (
    box $TEXT NOT NULL,
    person $TEXT NOT NULL,
    sealed $BLOB NOT NULL,
    made_at $INT NOT NULL,
    PRIMARY KEY (box, person)
) $KEYED;

CREATE TABLE pairing (
    device_hash $BLOB PRIMARY KEY,
    user_code $TEXT NOT NULL,
    public_key $BLOB NOT NULL,
    sealing_key $BLOB NOT NULL,
    info $TEXT NOT NULL,
    state $TEXT NOT NULL,
    org $TEXT NOT NULL,
    box $TEXT NOT NULL,
    decided_by $TEXT NOT NULL,
    created_at $INT NOT NULL,
    expires_at $INT NOT NULL,
    decided_at $INT,
    polled_at $INT
) $TABLE;
CREATE INDEX pairing_code ON pairing (user_code);
CREATE INDEX pairing_end ON pairing (expires_at);

-- A code that a manager made beforehand: whoever pairs with it is that box.
CREATE TABLE pairing_invite (
    hash $BLOB PRIMARY KEY,
    org $TEXT NOT NULL,
    box $TEXT NOT NULL,
    made_by $TEXT NOT NULL,
    created_at $INT NOT NULL,
    expires_at $INT NOT NULL,
    used_at $INT
) $TABLE;

-- The journals of the boxes, to the byte. A box that was put back to an old image begins another log.
CREATE TABLE journal (
    box $TEXT NOT NULL,
    log_id $TEXT NOT NULL,
    org $TEXT NOT NULL,
    last_seq $INT NOT NULL,
    last_hash $BLOB NOT NULL,
    forked_from $TEXT NOT NULL,
    created_at $INT NOT NULL,
    updated_at $INT NOT NULL,
    PRIMARY KEY (box, log_id)
) $TABLE;

CREATE TABLE journal_entry (
    box $TEXT NOT NULL,
    log_id $TEXT NOT NULL,
    seq $INT NOT NULL,
    bytes $BLOB NOT NULL,
    hash $BLOB NOT NULL,
    PRIMARY KEY (box, log_id, seq)
) $KEYED;

-- What the entries tell, for looking things up.
CREATE TABLE event (
    box $TEXT NOT NULL,
    log_id $TEXT NOT NULL,
    seq $INT NOT NULL,
    org $TEXT NOT NULL,
    received_at $INT NOT NULL,
    occurred_at $INT NOT NULL,
    error_ms $INT NOT NULL,
    offline $INT NOT NULL CHECK (offline IN (0, 1)),
    copy $INT NOT NULL CHECK (copy IN (0, 1)),
    type $TEXT NOT NULL,
    key_id $TEXT NOT NULL,
    person $TEXT NOT NULL,
    bin $INT,
    tx $TEXT NOT NULL,
    rev_used $INT,
    mark $TEXT NOT NULL,
    body $TEXT NOT NULL,
    PRIMARY KEY (box, log_id, seq)
) $TABLE;
CREATE INDEX event_of_org ON event (org, occurred_at);
CREATE INDEX event_of_key ON event (org, key_id, occurred_at);
CREATE INDEX event_of_person ON event (org, person, occurred_at);
CREATE INDEX event_of_tx ON event (box, tx);

-- Where the keys are, as far as is known: worked out of the events.
CREATE TABLE custody (
    org $TEXT NOT NULL,
    key_id $TEXT NOT NULL,
    state $TEXT NOT NULL,
    box $TEXT NOT NULL,
    bin $INT,
    person $TEXT NOT NULL,
    since $INT,
    due $INT,
    as_of $INT NOT NULL,
    error_ms $INT NOT NULL,
    certain $INT NOT NULL CHECK (certain IN (0, 1)),
    evidence $TEXT NOT NULL,
    PRIMARY KEY (org, key_id)
) $KEYED;
CREATE INDEX custody_of_box ON custody (org, box, bin);
CREATE INDEX custody_of_person ON custody (org, person);

CREATE TABLE command (
    id $TEXT PRIMARY KEY,
    org $TEXT NOT NULL,
    box $TEXT NOT NULL,
    type $TEXT NOT NULL,
    args $TEXT NOT NULL,
    made_by $TEXT NOT NULL,
    nonce $TEXT NOT NULL,
    state $TEXT NOT NULL,
    code $TEXT NOT NULL,
    entry_seq $INT,
    created_at $INT NOT NULL,
    expires_at $INT NOT NULL,
    sent_at $INT,
    ended_at $INT
) $TABLE;
CREATE INDEX command_of_box ON command (box, state);
CREATE INDEX command_of_org ON command (org, created_at);

CREATE TABLE alert (
    id $TEXT PRIMARY KEY,
    org $TEXT NOT NULL,
    rule $TEXT NOT NULL,
    subject $TEXT NOT NULL,
    type $TEXT NOT NULL,
    doc $TEXT NOT NULL,
    raised_at $INT NOT NULL,
    seen_at $INT,
    seen_by $TEXT NOT NULL,
    ended_at $INT
) $TABLE;
CREATE INDEX alert_of_org ON alert (org, raised_at);
CREATE UNIQUE INDEX alert_open ON alert (org, rule, subject) WHERE ended_at IS NULL;

-- What a rule remembers of one subject between two looks: since when it holds, when it last spoke.
CREATE TABLE alert_watch (
    org $TEXT NOT NULL,
    rule $TEXT NOT NULL,
    subject $TEXT NOT NULL,
    since $INT,
    fired_at $INT,
    level $INT NOT NULL,
    data $TEXT NOT NULL,
    PRIMARY KEY (org, rule, subject)
) $KEYED;

-- What is to be sent, written together with its cause.
CREATE TABLE outbox (
    id $TEXT PRIMARY KEY,
    org $TEXT NOT NULL,
    kind $TEXT NOT NULL,
    target $TEXT NOT NULL,
    identity $TEXT NOT NULL,
    topic $TEXT NOT NULL,
    sealed $BLOB NOT NULL,
    state $TEXT NOT NULL,
    tries $INT NOT NULL DEFAULT 0,
    claim $INT NOT NULL DEFAULT 0,
    created_at $INT NOT NULL,
    due_at $INT NOT NULL,
    expires_at $INT,
    counted_at $INT,
    last_error $TEXT NOT NULL,
    ended_at $INT
) $TABLE;
CREATE INDEX outbox_due ON outbox (kind, state, due_at);
CREATE INDEX outbox_of_org ON outbox (org, created_at);
CREATE INDEX outbox_counted ON outbox (org, kind, counted_at);
CREATE INDEX outbox_identity ON outbox (identity, counted_at);

CREATE TABLE webhook_delivery (
    id $TEXT NOT NULL,
    tried_at $INT NOT NULL,
    org $TEXT NOT NULL,
    webhook $TEXT NOT NULL,
    type $TEXT NOT NULL,
    status $INT NOT NULL,
    error $TEXT NOT NULL,
    took_ms $INT NOT NULL,
    PRIMARY KEY (id, tried_at)
) $TABLE;
CREATE INDEX webhook_delivery_of ON webhook_delivery (org, webhook, tried_at);

CREATE TABLE idempotency (
    scope $TEXT NOT NULL,
    name $TEXT NOT NULL,
    fingerprint $BLOB NOT NULL,
    status $INT NOT NULL,
    response $BLOB NOT NULL,
    created_at $INT NOT NULL,
    expires_at $INT NOT NULL,
    PRIMARY KEY (scope, name)
) $TABLE;
CREATE INDEX idempotency_end ON idempotency (expires_at);

-- Who did what at the hub: a chain of hashes per organisation, as the boxes' journals are.
CREATE TABLE audit (
    org $TEXT NOT NULL,
    seq $INT NOT NULL,
    bytes $BLOB NOT NULL,
    hash $BLOB NOT NULL,
    at $INT NOT NULL,
    actor $TEXT NOT NULL,
    action $TEXT NOT NULL,
    object $TEXT NOT NULL,
    PRIMARY KEY (org, seq)
) $TABLE;
CREATE INDEX audit_of_actor ON audit (org, actor, seq);
CREATE INDEX audit_of_object ON audit (org, object, seq);

CREATE TABLE audit_head (
    org $TEXT PRIMARY KEY,
    seq $INT NOT NULL,
    hash $BLOB NOT NULL
) $TABLE;
