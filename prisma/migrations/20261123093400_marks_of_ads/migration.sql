-- CreateTable
CREATE TABLE "jobnet"."favourite_ad" (
    "account_id" UUID NOT NULL,
    "index" VARCHAR(40) NOT NULL,
    "ad_id" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "title" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "deadline" DATE,

    CONSTRAINT "favourite_ad_pkey" PRIMARY KEY ("account_id","index","ad_id")
);

-- CreateTable
CREATE TABLE "jobnet"."seen_ad" (
    "account_id" UUID NOT NULL,
    "index" VARCHAR(40) NOT NULL,
    "ad_id" VARCHAR(64) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seen_ad_pkey" PRIMARY KEY ("account_id","index","ad_id")
);

-- CreateIndex
CREATE INDEX "favourite_ad_removed_at_idx" ON "jobnet"."favourite_ad"("removed_at");

-- CreateIndex
CREATE INDEX "seen_ad_account_id_seen_at_idx" ON "jobnet"."seen_ad"("account_id", "seen_at" DESC);

-- CreateIndex
CREATE INDEX "seen_ad_seen_at_idx" ON "jobnet"."seen_ad"("seen_at");

-- AddForeignKey
ALTER TABLE "jobnet"."favourite_ad" ADD CONSTRAINT "favourite_ad_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."seen_ad" ADD CONSTRAINT "seen_ad_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
