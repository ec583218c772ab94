-- CreateEnum
CREATE TYPE "jobnet"."job_agent_rhythm" AS ENUM ('daglig', 'ugentlig');

-- CreateEnum
CREATE TYPE "jobnet"."job_agent_pause" AS ENUM ('valgt', 'inaktiv');

-- AlterTable
ALTER TABLE "mail"."message" ADD COLUMN     "html" TEXT,
ADD COLUMN     "unsubscribe_url" TEXT;

-- CreateTable
CREATE TABLE "jobnet"."job_agent" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "site" VARCHAR(10) NOT NULL,
    "search" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "rhythm" "jobnet"."job_agent_rhythm" NOT NULL,
    "email_cipher" TEXT,
    "email_index" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_active_at" TIMESTAMPTZ(3) NOT NULL,
    "paused_at" TIMESTAMPTZ(3),
    "pause" "jobnet"."job_agent_pause",
    "deleted_at" TIMESTAMPTZ(3),
    "begun_with" INTEGER,
    "told_up_to" INTEGER,
    "known_ads" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "next_run_on" DATE NOT NULL,
    "last_sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobnet"."ad_edition" (
    "no" SERIAL NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "ads" INTEGER NOT NULL,

    CONSTRAINT "ad_edition_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "jobnet"."noted_ad" (
    "index" VARCHAR(40) NOT NULL,
    "ad_id" VARCHAR(64) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "edition" INTEGER NOT NULL,
    "editions" INTEGER[],
    "seen_on" DATE NOT NULL,

    CONSTRAINT "noted_ad_pkey" PRIMARY KEY ("index","ad_id")
);

-- CreateTable
CREATE TABLE "jobnet"."saved_search" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_run_at" TIMESTAMPTZ(3) NOT NULL,
    "known_ads" TEXT[],
    "known_from" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "job_agent_account_id_idx" ON "jobnet"."job_agent"("account_id");

-- CreateIndex
CREATE INDEX "job_agent_email_index_idx" ON "jobnet"."job_agent"("email_index");

-- CreateIndex
CREATE INDEX "job_agent_next_run_on_id_idx" ON "jobnet"."job_agent"("next_run_on", "id");

-- CreateIndex
CREATE INDEX "job_agent_last_active_at_idx" ON "jobnet"."job_agent"("last_active_at");

-- CreateIndex
CREATE INDEX "noted_ad_edition_idx" ON "jobnet"."noted_ad"("edition");

-- CreateIndex
CREATE INDEX "noted_ad_seen_on_idx" ON "jobnet"."noted_ad"("seen_on");

-- CreateIndex
CREATE INDEX "saved_search_deleted_at_idx" ON "jobnet"."saved_search"("deleted_at");

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_account_id_search_key" ON "jobnet"."saved_search"("account_id", "search");

-- AddForeignKey
ALTER TABLE "jobnet"."job_agent" ADD CONSTRAINT "job_agent_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."saved_search" ADD CONSTRAINT "saved_search_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
