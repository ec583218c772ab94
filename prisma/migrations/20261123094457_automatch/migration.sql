-- CreateTable
CREATE TABLE "jobnet"."automatch_run" (
    "session_key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "ran_at" TIMESTAMPTZ(3) NOT NULL,
    "picks" JSONB NOT NULL,

    CONSTRAINT "automatch_run_pkey" PRIMARY KEY ("session_key")
);

-- CreateTable
CREATE TABLE "jobnet"."automatch_hidden" (
    "account_id" UUID NOT NULL,
    "ad_key" TEXT NOT NULL,
    "hidden_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "automatch_hidden_pkey" PRIMARY KEY ("account_id","ad_key")
);

-- CreateIndex
CREATE INDEX "automatch_hidden_hidden_at_idx" ON "jobnet"."automatch_hidden"("hidden_at");

-- AddForeignKey
ALTER TABLE "jobnet"."automatch_run" ADD CONSTRAINT "automatch_run_session_key_fkey" FOREIGN KEY ("session_key") REFERENCES "jobnet"."session"("id_hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."automatch_hidden" ADD CONSTRAINT "automatch_hidden_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
