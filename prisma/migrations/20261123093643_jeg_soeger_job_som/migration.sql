-- CreateEnum
CREATE TYPE "jobnet"."jobwish_change" AS ENUM ('tilfoejet', 'fjernet');

-- CreateTable
CREATE TABLE "dfdg"."jobwish_list" (
    "person_key" TEXT NOT NULL,
    "version" VARCHAR(46) NOT NULL,
    "aendret" TIMESTAMPTZ(3) NOT NULL,
    "aendret_af" TEXT NOT NULL,

    CONSTRAINT "jobwish_list_pkey" PRIMARY KEY ("person_key")
);

-- CreateTable
CREATE TABLE "dfdg"."jobwish" (
    "person_key" TEXT NOT NULL,
    "concept_uri_da" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "alias_identifier" UUID,
    "has_education" BOOLEAN NOT NULL,
    "has_experience" BOOLEAN NOT NULL,
    "years_of_experience" SMALLINT,
    "year_last_used" SMALLINT,

    CONSTRAINT "jobwish_pkey" PRIMARY KEY ("person_key","concept_uri_da")
);

-- CreateTable
CREATE TABLE "dfdg"."jobsearch_cv" (
    "person_key" TEXT NOT NULL,
    "is_soegbart" BOOLEAN NOT NULL,
    "version" VARCHAR(46),
    "concept_uris" TEXT[],
    "ankiro_version" VARCHAR(46),
    "ankiro_concept_uris" TEXT[],

    CONSTRAINT "jobsearch_cv_pkey" PRIMARY KEY ("person_key")
);

-- CreateTable
CREATE TABLE "jobnet"."jobwish_list" (
    "account_id" UUID NOT NULL,
    "dfdg_version" VARCHAR(46),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jobwish_list_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "jobnet"."jobwish" (
    "account_id" UUID NOT NULL,
    "concept_uri_da" TEXT NOT NULL,
    "alias_identifier" UUID,
    "titel" TEXT NOT NULL,
    "alias" TEXT,
    "has_education" BOOLEAN NOT NULL,
    "experience_years" SMALLINT,
    "last_used_year" SMALLINT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "jobwish_pkey" PRIMARY KEY ("account_id","concept_uri_da")
);

-- CreateTable
CREATE TABLE "jobnet"."jobwish_history" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "change" "jobnet"."jobwish_change" NOT NULL,
    "concept_uri_da" TEXT NOT NULL,
    "alias_identifier" UUID,
    "titel" TEXT NOT NULL,
    "alias" TEXT,
    "has_education" BOOLEAN NOT NULL,
    "experience_years" SMALLINT,
    "last_used_year" SMALLINT,

    CONSTRAINT "jobwish_history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "jobwish_history_account_id_at_idx" ON "jobnet"."jobwish_history"("account_id", "at" DESC);

-- CreateIndex
CREATE INDEX "jobwish_history_at_idx" ON "jobnet"."jobwish_history"("at");

-- AddForeignKey
ALTER TABLE "dfdg"."jobwish" ADD CONSTRAINT "jobwish_person_key_fkey" FOREIGN KEY ("person_key") REFERENCES "dfdg"."jobwish_list"("person_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."jobwish_list" ADD CONSTRAINT "jobwish_list_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."jobwish" ADD CONSTRAINT "jobwish_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."jobwish_list"("account_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."jobwish_history" ADD CONSTRAINT "jobwish_history_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
