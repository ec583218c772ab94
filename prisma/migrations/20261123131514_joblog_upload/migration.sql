-- CreateTable
CREATE TABLE "jobnet"."joblog_upload" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "batch" UUID NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "joblog_id" UUID,
    "filename_cipher" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "cipher" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "joblog_upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "joblog_upload_created_at_idx" ON "jobnet"."joblog_upload"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "joblog_upload_account_id_batch_type_key" ON "jobnet"."joblog_upload"("account_id", "batch", "type");

-- AddForeignKey
ALTER TABLE "jobnet"."joblog_upload" ADD CONSTRAINT "joblog_upload_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
