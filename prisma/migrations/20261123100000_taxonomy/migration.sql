-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "address";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "taxonomy";

-- CreateTable
CREATE TABLE "address"."kommune" (
    "kode" CHAR(4) NOT NULL,
    "navn" TEXT NOT NULL,
    "landsdel" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "find_job_region" TEXT NOT NULL,
    "naboer" TEXT[],

    CONSTRAINT "kommune_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "address"."postnummer" (
    "postnummer" CHAR(4) NOT NULL,
    "by" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "kommune_kode" CHAR(4) NOT NULL,

    CONSTRAINT "postnummer_pkey" PRIMARY KEY ("postnummer")
);

-- CreateTable
CREATE TABLE "taxonomy"."udgave" (
    "version" INTEGER NOT NULL,
    "udgivet" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "udgave_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "taxonomy"."erhvervsomraade" (
    "kode" VARCHAR(6) NOT NULL,
    "navn" TEXT NOT NULL,

    CONSTRAINT "erhvervsomraade_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "taxonomy"."gruppe" (
    "kode" CHAR(4) NOT NULL,
    "navn" TEXT NOT NULL,

    CONSTRAINT "gruppe_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "taxonomy"."stillingsbetegnelse" (
    "concept_uri_da" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "disco_kode" TEXT NOT NULL,
    "gruppe_kode" CHAR(4) NOT NULL,
    "omraade_kode" VARCHAR(6) NOT NULL,
    "is_hotjob_qualified" BOOLEAN NOT NULL,
    "gyldig_fra" DATE NOT NULL,
    "gyldig_til" DATE,
    "erstattet_af" TEXT,
    "ny_i" INTEGER NOT NULL,
    "aendret_i" INTEGER NOT NULL,

    CONSTRAINT "stillingsbetegnelse_pkey" PRIMARY KEY ("concept_uri_da")
);

-- CreateTable
CREATE TABLE "taxonomy"."alias" (
    "id" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "concept_uri_da" TEXT NOT NULL,
    "gyldig_til" DATE,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stillingsbetegnelse_aendret_i_idx" ON "taxonomy"."stillingsbetegnelse"("aendret_i");

-- CreateIndex
CREATE INDEX "alias_concept_uri_da_idx" ON "taxonomy"."alias"("concept_uri_da");

-- AddForeignKey
ALTER TABLE "address"."postnummer" ADD CONSTRAINT "postnummer_kommune_kode_fkey" FOREIGN KEY ("kommune_kode") REFERENCES "address"."kommune"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taxonomy"."stillingsbetegnelse" ADD CONSTRAINT "stillingsbetegnelse_gruppe_kode_fkey" FOREIGN KEY ("gruppe_kode") REFERENCES "taxonomy"."gruppe"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taxonomy"."stillingsbetegnelse" ADD CONSTRAINT "stillingsbetegnelse_omraade_kode_fkey" FOREIGN KEY ("omraade_kode") REFERENCES "taxonomy"."erhvervsomraade"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taxonomy"."stillingsbetegnelse" ADD CONSTRAINT "stillingsbetegnelse_erstattet_af_fkey" FOREIGN KEY ("erstattet_af") REFERENCES "taxonomy"."stillingsbetegnelse"("concept_uri_da") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taxonomy"."alias" ADD CONSTRAINT "alias_concept_uri_da_fkey" FOREIGN KEY ("concept_uri_da") REFERENCES "taxonomy"."stillingsbetegnelse"("concept_uri_da") ON DELETE RESTRICT ON UPDATE CASCADE;
