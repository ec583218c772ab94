-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "ankiro";

-- CreateTable
CREATE TABLE "ankiro"."document" (
    "index" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "change" BIGINT NOT NULL,
    "document" JSONB,

    CONSTRAINT "document_pkey" PRIMARY KEY ("index","id")
);

-- CreateTable
CREATE TABLE "ankiro"."change" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "newest" BIGINT NOT NULL,
    "forgotten_to" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ankiro"."request" (
    "sender" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_pkey" PRIMARY KEY ("sender","operation","request_id")
);

-- CreateIndex
CREATE INDEX "document_change_idx" ON "ankiro"."document"("change");

-- CreateIndex
CREATE INDEX "request_at_idx" ON "ankiro"."request"("at");
