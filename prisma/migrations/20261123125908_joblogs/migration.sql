-- AlterTable
ALTER TABLE "dfdg"."plan" ADD COLUMN     "aftalt_pr_uge" SMALLINT;

-- CreateTable
CREATE TABLE "dfdg"."joblog" (
    "id" UUID NOT NULL,
    "person_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "art" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "weekly_work_time" TEXT,
    "hours_per_week" DECIMAL(5,2),
    "submission_deadline_date" DATE,
    "status" TEXT NOT NULL,
    "submission_date" DATE,
    "application_source" TEXT,
    "type_of_submission" TEXT,
    "company_name" TEXT,
    "address" TEXT,
    "post_code" TEXT,
    "town" TEXT,
    "country" CHAR(2),
    "employment_area_id" SMALLINT,
    "contact_person" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "daily_travel_time_in_minutes" INTEGER,
    "distance_to_company_in_meters" INTEGER,
    "job_ad_key" TEXT,
    "job_ad_url" TEXT,
    "oprettet" TIMESTAMPTZ(3) NOT NULL,
    "oprettet_af" TEXT NOT NULL,
    "redigeret" TIMESTAMPTZ(3) NOT NULL,
    "redigeret_af" TEXT NOT NULL,
    "slettet" TIMESTAMPTZ(3),

    CONSTRAINT "joblog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dfdg"."joblog_dokument" (
    "joblog_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "person_key" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "uploaded" TIMESTAMPTZ(3) NOT NULL,
    "indhold" BYTEA NOT NULL,

    CONSTRAINT "joblog_dokument_pkey" PRIMARY KEY ("joblog_id","type")
);

-- CreateTable
CREATE TABLE "dfdg"."system" (
    "navn" TEXT NOT NULL,
    "cvr" CHAR(8) NOT NULL,

    CONSTRAINT "system_pkey" PRIMARY KEY ("navn")
);

-- CreateIndex
CREATE INDEX "joblog_list_idx" ON "dfdg"."joblog"("person_key", "slettet", "redigeret" DESC, "id", "status", "art", "submission_deadline_date", "submission_date");

-- CreateIndex
CREATE INDEX "joblog_redigeret_idx" ON "dfdg"."joblog"("redigeret");

-- CreateIndex
CREATE INDEX "joblog_slettet_idx" ON "dfdg"."joblog"("slettet");

-- CreateIndex
CREATE INDEX "joblog_dokument_person_key_idx" ON "dfdg"."joblog_dokument"("person_key");

-- CreateIndex
CREATE INDEX "joblog_dokument_uploaded_idx" ON "dfdg"."joblog_dokument"("uploaded");

-- AddForeignKey
ALTER TABLE "dfdg"."joblog_dokument" ADD CONSTRAINT "joblog_dokument_joblog_id_fkey" FOREIGN KEY ("joblog_id") REFERENCES "dfdg"."joblog"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dfdg"."system" ADD CONSTRAINT "system_cvr_fkey" FOREIGN KEY ("cvr") REFERENCES "dfdg"."myndighed"("cvr") ON DELETE RESTRICT ON UPDATE CASCADE;
