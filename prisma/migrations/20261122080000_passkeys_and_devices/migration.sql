-- Passkeys, what is known of the browsers that sign in, and the links by which somebody signs out everywhere.

-- Of a browser its family and its system are kept, and of the last visit the day.
ALTER TABLE "sessions"
  ADD COLUMN "browser" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "system" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "seen_on" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP;

CREATE TABLE "passkeys" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "synced" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_on" DATE,

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a passkey has a name" CHECK ("name" <> ''),
    CONSTRAINT "a counter is not negative" CHECK ("counter" >= 0)
);
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");
CREATE INDEX "passkeys_user_id_idx" ON "passkeys"("user_id");
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A question that one browser may answer once. For whom, where somebody signed in adds a passkey; else nobody knows yet who it will be.
CREATE TABLE "passkey_challenges" (
    "digest" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "user_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenges_pkey" PRIMARY KEY ("digest")
);
CREATE INDEX "passkey_challenges_user_id_idx" ON "passkey_challenges"("user_id");
CREATE INDEX "passkey_challenges_expires_at_idx" ON "passkey_challenges"("expires_at");
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "devices" (
    "user_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "seen_on" DATE NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "devices_pkey" PRIMARY KEY ("user_id", "digest")
);
CREATE INDEX "devices_seen_on_idx" ON "devices"("seen_on");
ALTER TABLE "devices" ADD CONSTRAINT "devices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "sign_out_links" (
    "token_digest" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_out_links_pkey" PRIMARY KEY ("token_digest")
);
CREATE INDEX "sign_out_links_user_id_idx" ON "sign_out_links"("user_id");
CREATE INDEX "sign_out_links_expires_at_idx" ON "sign_out_links"("expires_at");
ALTER TABLE "sign_out_links" ADD CONSTRAINT "sign_out_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
