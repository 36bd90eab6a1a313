-- What was just done at the desk, so that it can be taken back.

CREATE TABLE "steps" (
    "id" TEXT NOT NULL,
    "user_id" TEXT,
    "data" JSONB NOT NULL,
    "files" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "media" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "steps_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "steps_user_id_at_idx" ON "steps"("user_id", "at");
CREATE INDEX "steps_at_idx" ON "steps"("at");
ALTER TABLE "steps" ADD CONSTRAINT "steps_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
