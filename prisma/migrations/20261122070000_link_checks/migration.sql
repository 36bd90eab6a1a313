-- Whether the links of stories answered when they were asked.

CREATE TABLE "link_checks" (
    "address" TEXT NOT NULL,
    "status" INTEGER,
    "problem" TEXT NOT NULL DEFAULT '',
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_checks_pkey" PRIMARY KEY ("address"),
    CONSTRAINT "an address fits into an index" CHECK (length("address") <= 2000),
    CONSTRAINT "a link answered or did not" CHECK (("status" IS NULL) = ("problem" <> ''))
);
CREATE INDEX "link_checks_checked_at_idx" ON "link_checks"("checked_at");
