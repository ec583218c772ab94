-- CreateTable
CREATE TABLE "jobnet"."wire_request" (
    "system" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "request_id" VARCHAR(46) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wire_request_pkey" PRIMARY KEY ("system","operation","request_id")
);

-- CreateIndex
CREATE INDEX "wire_request_created_at_idx" ON "jobnet"."wire_request"("created_at");
