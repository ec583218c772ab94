-- AlterTable
ALTER TABLE "jobnet"."session" ADD COLUMN     "previous_login_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "dfdg"."besked" (
    "id" UUID NOT NULL,
    "person_key" TEXT NOT NULL,
    "afsender" TEXT NOT NULL,
    "emne" TEXT NOT NULL,
    "modtaget" TIMESTAMPTZ(3) NOT NULL,
    "laest" TIMESTAMPTZ(3),
    "vigtig" BOOLEAN NOT NULL DEFAULT false,
    "kan_besvares" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "besked_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dfdg"."plan" (
    "id" UUID NOT NULL,
    "person_key" TEXT NOT NULL,
    "art" TEXT NOT NULL,
    "fra" DATE NOT NULL,
    "til" DATE,
    "aendret" TIMESTAMPTZ(3) NOT NULL,
    "set" TIMESTAMPTZ(3),

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dfdg"."indkaldelse" (
    "id" UUID NOT NULL,
    "person_key" TEXT NOT NULL,
    "samtale_type" INTEGER NOT NULL,
    "myndighed" TEXT NOT NULL,
    "start" TIMESTAMPTZ(3) NOT NULL,
    "slut" TIMESTAMPTZ(3) NOT NULL,
    "form" TEXT NOT NULL,
    "accepteret" TIMESTAMPTZ(3),

    CONSTRAINT "indkaldelse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dfdg"."dagpengekort" (
    "person_key" TEXT NOT NULL,
    "fra" DATE NOT NULL,
    "til" DATE NOT NULL,
    "frist" DATE NOT NULL,
    "indsendt" TIMESTAMPTZ(3),

    CONSTRAINT "dagpengekort_pkey" PRIMARY KEY ("person_key","fra")
);

-- CreateTable
CREATE TABLE "dfdg"."taeller" (
    "person_key" TEXT NOT NULL,
    "art" TEXT NOT NULL,
    "vaerdi" DECIMAL(8,2) NOT NULL,
    "maal" DECIMAL(8,2) NOT NULL,
    "til" DATE,
    "opgjort" DATE NOT NULL,

    CONSTRAINT "taeller_pkey" PRIMARY KEY ("person_key","art")
);

-- CreateTable
CREATE TABLE "jobnet"."forsidekort_choice" (
    "session_key" TEXT NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "cards" JSONB NOT NULL,

    CONSTRAINT "forsidekort_choice_pkey" PRIMARY KEY ("session_key")
);

-- CreateTable
CREATE TABLE "jobnet"."banner_dismissal" (
    "account_id" UUID NOT NULL,
    "banner_id" VARCHAR(80) NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "banner_dismissal_pkey" PRIMARY KEY ("account_id","banner_id")
);

-- CreateIndex
CREATE INDEX "besked_person_key_laest_modtaget_idx" ON "dfdg"."besked"("person_key", "laest", "modtaget");

-- CreateIndex
CREATE INDEX "plan_person_key_til_idx" ON "dfdg"."plan"("person_key", "til");

-- CreateIndex
CREATE INDEX "indkaldelse_person_key_start_idx" ON "dfdg"."indkaldelse"("person_key", "start");

-- AddForeignKey
ALTER TABLE "dfdg"."besked" ADD CONSTRAINT "besked_person_key_fkey" FOREIGN KEY ("person_key") REFERENCES "dfdg"."borger"("person_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dfdg"."plan" ADD CONSTRAINT "plan_person_key_fkey" FOREIGN KEY ("person_key") REFERENCES "dfdg"."borger"("person_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dfdg"."indkaldelse" ADD CONSTRAINT "indkaldelse_person_key_fkey" FOREIGN KEY ("person_key") REFERENCES "dfdg"."borger"("person_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dfdg"."dagpengekort" ADD CONSTRAINT "dagpengekort_person_key_fkey" FOREIGN KEY ("person_key") REFERENCES "dfdg"."borger"("person_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dfdg"."taeller" ADD CONSTRAINT "taeller_person_key_fkey" FOREIGN KEY ("person_key") REFERENCES "dfdg"."borger"("person_key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."forsidekort_choice" ADD CONSTRAINT "forsidekort_choice_session_key_fkey" FOREIGN KEY ("session_key") REFERENCES "jobnet"."session"("id_hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jobnet"."banner_dismissal" ADD CONSTRAINT "banner_dismissal_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "jobnet"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
