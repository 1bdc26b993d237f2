-- Agreement reads who gave which value in every round: the index holds all of it, so that no
-- rationale is passed on the way.
DROP INDEX "rating_reviewId_memberId_idx";

-- CreateIndex
CREATE INDEX "rating_reviewId_memberId_scaleVersion_value_idx" ON "rating"("reviewId", "memberId", "scaleVersion", "value");
