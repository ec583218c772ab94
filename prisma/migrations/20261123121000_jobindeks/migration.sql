-- AlterTable
ALTER TABLE "ankiro"."change" ADD COLUMN     "origin" UUID NOT NULL DEFAULT gen_random_uuid();

-- AlterTable
ALTER TABLE "ankiro"."document" ADD COLUMN     "removed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "jobnet"."jobindeks" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "cursor" TEXT,
    "checked_at" TIMESTAMPTZ(3),

    CONSTRAINT "jobindeks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "document_removed_at_idx" ON "ankiro"."document"("removed_at");
