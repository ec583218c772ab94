-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "content";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "cpr";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "dfdg";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "jobnet";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "jobsoegningsdata";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "mail";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "sms";

-- CreateEnum
CREATE TYPE "dfdg"."myndighed_art" AS ENUM ('jobcenter', 'akasse', 'support', 'employer');

-- CreateEnum
CREATE TYPE "jobnet"."login_method" AS ENUM ('mitid', 'password', 'employee');

-- CreateEnum
CREATE TYPE "jobnet"."actor_kind" AS ENUM ('enrolling', 'citizen', 'caseworker', 'support', 'employer');

-- CreateEnum
CREATE TYPE "jobnet"."session_end" AS ENUM ('logout', 'expired', 'replaced', 'revoked');

-- CreateTable
CREATE TABLE "content"."politik" (
    "version" TEXT NOT NULL,
    "gaelder_fra" DATE NOT NULL,
    "udgivet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "titel" TEXT NOT NULL,
    "afsnit" JSONB NOT NULL,

    CONSTRAINT "politik_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "content"."banner" (
    "id" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "link_tekst" TEXT,
    "link_href" TEXT,
    "type" TEXT NOT NULL,
    "sider" TEXT[],
    "maalgrupper" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "fra" DATE NOT NULL,
    "til" DATE NOT NULL,

    CONSTRAINT "banner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content"."tekst" (
    "noegle" TEXT NOT NULL,
    "sprog" CHAR(2) NOT NULL,
    "titel" TEXT NOT NULL,
    "afsnit" JSONB NOT NULL,

    CONSTRAINT "tekst_pkey" PRIMARY KEY ("noegle","sprog")
);

-- CreateTable
CREATE TABLE "cpr"."person" (
    "person_key" TEXT NOT NULL,
    "fornavn" TEXT NOT NULL,
    "efternavn" TEXT NOT NULL,
    "beskyttet" BOOLEAN NOT NULL DEFAULT false,
    "vej" TEXT,
    "husnr" TEXT,
    "etage" TEXT,
    "doer" TEXT,
    "postnr" CHAR(4),
    "by" TEXT,
    "kommunekode" CHAR(4),
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,

    CONSTRAINT "person_pkey" PRIMARY KEY ("person_key")
);

-- CreateTable
CREATE TABLE "dfdg"."borger" (
    "person_key" TEXT NOT NULL,
    "maalgruppe" TEXT NOT NULL,
    "kommunekode" CHAR(4),
    "tilmeldt_siden" DATE,
    "afmeldt_siden" DATE,
    "sygemeldt_siden" DATE,
    "kan_selvbooke" BOOLEAN NOT NULL,
    "straksbooking_paakraevet" BOOLEAN NOT NULL DEFAULT false,
    "har_dagpengetaeller" BOOLEAN NOT NULL DEFAULT false,
    "har_supplerende_taeller" BOOLEAN NOT NULL DEFAULT false,
    "has_hours_to_nudging_social_aid" BOOLEAN NOT NULL DEFAULT false,
    "current_aid_level_is_high" BOOLEAN,
    "screening_aktiv" BOOLEAN NOT NULL DEFAULT false,
    "screening_besvaret_dato" DATE,
    "rehabilitering_status" TEXT,

    CONSTRAINT "borger_pkey" PRIMARY KEY ("person_key")
);

-- CreateTable
CREATE TABLE "dfdg"."frist" (
    "person_key" TEXT NOT NULL,
    "samtale_type" INTEGER NOT NULL,
    "fristdato" DATE NOT NULL,
    "sidste_afholdelsesdato" DATE NOT NULL,

    CONSTRAINT "frist_pkey" PRIMARY KEY ("person_key","samtale_type","fristdato")
);

-- CreateTable
CREATE TABLE "dfdg"."medlemskab" (
    "person_key" TEXT NOT NULL,
    "cvr" CHAR(8) NOT NULL,
    "fra_dato" DATE NOT NULL,
    "til_dato" DATE,

    CONSTRAINT "medlemskab_pkey" PRIMARY KEY ("person_key","cvr","fra_dato")
);

-- CreateTable
CREATE TABLE "dfdg"."myndighed" (
    "cvr" CHAR(8) NOT NULL,
    "art" "dfdg"."myndighed_art" NOT NULL,
    "navn" TEXT NOT NULL,
    "kommunekode" CHAR(4),

    CONSTRAINT "myndighed_pkey" PRIMARY KEY ("cvr")
);

-- CreateTable
CREATE TABLE "dfdg"."request_id" (
    "sender" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,
    "operation" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_id_pkey" PRIMARY KEY ("sender","request_id")
);

-- CreateTable
CREATE TABLE "jobnet"."account" (
    "id" UUID NOT NULL,
    "cpr_cipher" TEXT NOT NULL,
    "cpr_index" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "username_folded" TEXT NOT NULL,
    "password_hash" TEXT,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "password_expires_at" TIMESTAMPTZ(3),
    "person_cipher" TEXT,
    "person_fetched_at" TIMESTAMPTZ(3),
    "email" TEXT,
    "email_confirmed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_login_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobnet"."policy_acceptance" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobnet"."login_throttle" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL,

    CONSTRAINT "login_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "jobnet"."login_history" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "method" "jobnet"."login_method" NOT NULL,
    "viewer_name" TEXT,
    "viewer_office" TEXT,

    CONSTRAINT "login_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobnet"."session" (
    "id_hash" TEXT NOT NULL,
    "actor_kind" "jobnet"."actor_kind" NOT NULL,
    "method" "jobnet"."login_method" NOT NULL,
    "account_id" UUID,
    "enrolling" TEXT,
    "employee" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "absolute_end_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" "jobnet"."session_end",
    "last_page" TEXT,
    "policy_pending" BOOLEAN NOT NULL DEFAULT false,
    "folded" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "session_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "jobnet"."parked_form" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "cipher" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "parked_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobnet"."form_submission" (
    "submit_id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_submission_pkey" PRIMARY KEY ("submit_id")
);

-- CreateTable
CREATE TABLE "jobnet"."audit_entry" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_ref" TEXT NOT NULL,
    "citizen_ref" TEXT,
    "action" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "correlation_id" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "jobnet"."outbox" (
    "id" BIGSERIAL NOT NULL,
    "system" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "ordering_key" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,
    "payload_cipher" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),
    "last_reason" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobsoegningsdata"."event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person" TEXT,
    "visit" TEXT,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail"."message" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail"."request" (
    "sender" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_pkey" PRIMARY KEY ("sender","operation","request_id")
);

-- CreateTable
CREATE TABLE "sms"."message" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "number" VARCHAR(8) NOT NULL,
    "text" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sms"."request" (
    "sender" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_pkey" PRIMARY KEY ("sender","operation","request_id")
);

-- CreateIndex
CREATE INDEX "politik_gaelder_fra_udgivet_idx" ON "content"."politik"("gaelder_fra", "udgivet");

-- CreateIndex
CREATE INDEX "request_id_done_at_idx" ON "dfdg"."request_id"("done_at");

-- CreateIndex
CREATE UNIQUE INDEX "account_cpr_index_key" ON "jobnet"."account"("cpr_index");

-- CreateIndex
CREATE UNIQUE INDEX "account_username_folded_key" ON "jobnet"."account"("username_folded");

-- CreateIndex
CREATE UNIQUE INDEX "policy_acceptance_account_id_version_key" ON "jobnet"."policy_acceptance"("account_id", "version");

-- CreateIndex
CREATE INDEX "login_throttle_window_start_idx" ON "jobnet"."login_throttle"("window_start");

-- CreateIndex
CREATE INDEX "login_history_account_id_at_idx" ON "jobnet"."login_history"("account_id", "at" DESC);

-- CreateIndex
CREATE INDEX "session_account_id_last_seen_at_idx" ON "jobnet"."session"("account_id", "last_seen_at" DESC);

-- CreateIndex
CREATE INDEX "session_absolute_end_at_idx" ON "jobnet"."session"("absolute_end_at");

-- CreateIndex
CREATE INDEX "parked_form_created_at_idx" ON "jobnet"."parked_form"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "parked_form_account_id_form_key" ON "jobnet"."parked_form"("account_id", "form");

-- CreateIndex
CREATE INDEX "form_submission_created_at_idx" ON "jobnet"."form_submission"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "jobnet"."audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_citizen_ref_at_idx" ON "jobnet"."audit_entry"("citizen_ref", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_request_id_key" ON "jobnet"."outbox"("request_id");

-- CreateIndex
CREATE INDEX "outbox_ordering_key_id_idx" ON "jobnet"."outbox"("ordering_key", "id");

-- CreateIndex
CREATE INDEX "outbox_delivered_at_next_attempt_at_idx" ON "jobnet"."outbox"("delivered_at", "next_attempt_at");

-- CreateIndex
CREATE INDEX "event_at_idx" ON "jobsoegningsdata"."event"("at");

-- CreateIndex
CREATE INDEX "message_at_idx" ON "mail"."message"("at");

-- CreateIndex
CREATE INDEX "request_at_idx" ON "mail"."request"("at");

-- CreateIndex
CREATE INDEX "message_at_idx" ON "sms"."message"("at");

-- CreateIndex
CREATE INDEX "request_at_idx" ON "sms"."request"("at");

-- AddForeignKey
ALTER TABLE "dfdg"."frist" ADD CONSTRAINT "frist_person_key_fkey" FOREIGN KEY ("person_key") REFERENCES "dfdg"."borger"("person_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dfdg"."medlemskab" ADD CONSTRAINT "medlemskab_person_key_fkey" FOREIGN KEY ("person_key") REFERENCES "dfdg"."borger"("person_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dfdg"."medlemskab" ADD CONSTRAINT "medlemskab_cvr_fkey" FOREIGN KEY ("cvr") REFERENCES "dfdg"."myndighed"("cvr") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."policy_acceptance" ADD CONSTRAINT "policy_acceptance_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."login_history" ADD CONSTRAINT "login_history_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."parked_form" ADD CONSTRAINT "parked_form_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
