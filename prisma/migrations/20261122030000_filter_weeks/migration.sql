-- What the filter caught and missed, week by week: figures only, so they outlive the comments.
CREATE TABLE "filter_weeks" (
    "week" TEXT NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "filter_weeks_pkey" PRIMARY KEY ("week")
);

CREATE INDEX "comments_posted_at_idx" ON "comments"("posted_at");
