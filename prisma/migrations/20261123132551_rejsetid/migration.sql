-- CreateTable
CREATE TABLE "jobnet"."travel_time" (
    "from_lat" INTEGER NOT NULL,
    "from_lon" INTEGER NOT NULL,
    "to_lat" INTEGER NOT NULL,
    "to_lon" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "minutes" INTEGER,
    "is_estimate" BOOLEAN NOT NULL,
    "fetched_on" DATE NOT NULL,

    CONSTRAINT "travel_time_pkey" PRIMARY KEY ("from_lat","from_lon","to_lat","to_lon","kind")
);

-- CreateIndex
CREATE INDEX "travel_time_fetched_on_idx" ON "jobnet"."travel_time"("fetched_on");
