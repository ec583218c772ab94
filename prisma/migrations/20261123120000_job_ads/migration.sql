-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "job_ads";

-- CreateTable
CREATE TABLE "job_ads"."ad" (
    "id" VARCHAR(40) NOT NULL,
    "is_external" BOOLEAN NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "publication_start" DATE NOT NULL,
    "publication_end" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "rejection" TEXT,
    "sender" TEXT NOT NULL,
    "ad" JSONB NOT NULL,
    "change_no" BIGINT NOT NULL,

    CONSTRAINT "ad_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_ads"."counter" (
    "name" TEXT NOT NULL,
    "value" BIGINT NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "job_ads"."request_id" (
    "sender" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,
    "operation" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_id_pkey" PRIMARY KEY ("sender","request_id")
);

-- CreateIndex
CREATE INDEX "ad_change_no_idx" ON "job_ads"."ad"("change_no");

-- CreateIndex
CREATE INDEX "ad_status_id_idx" ON "job_ads"."ad"("status", "id");

-- CreateIndex
CREATE INDEX "ad_publication_start_idx" ON "job_ads"."ad"("publication_start");

-- CreateIndex
CREATE INDEX "ad_publication_end_idx" ON "job_ads"."ad"("publication_end");

-- CreateIndex
CREATE INDEX "ad_sender_idx" ON "job_ads"."ad"("sender");

-- CreateIndex
CREATE INDEX "request_id_done_at_idx" ON "job_ads"."request_id"("done_at");
