-- The queues of review: what is due first, and what is most worth checking.
CREATE INDEX "assignment_state_dueOn_claimId_idx" ON "assignment"("state", "dueOn", "claimId");
CREATE INDEX "claim_status_checkworthiness_id_idx" ON "claim"("status", "checkworthiness", "id");
