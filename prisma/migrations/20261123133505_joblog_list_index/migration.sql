-- DropIndex
DROP INDEX "dfdg"."joblog_list_idx";

-- CreateIndex
CREATE INDEX "joblog_list_idx" ON "dfdg"."joblog"("person_key", "slettet", "redigeret" DESC, "id", "status", "art", "submission_deadline_date", "submission_date", "job_ad_key", "latitude");
