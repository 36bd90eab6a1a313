-- A script of somebody else that counts readers, loaded after consent only. Without a row the portal knows nothing of it.
CREATE TABLE "analytics" (
    "id" TEXT NOT NULL,
    "on" BOOLEAN NOT NULL,
    "script" TEXT NOT NULL,
    "attributes" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "purpose_de" TEXT NOT NULL,
    "purpose_en" TEXT NOT NULL,
    "retention_days" INTEGER NOT NULL,
    "cookies" TEXT NOT NULL DEFAULT '',
    "privacy_url" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "analytics_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "there is one analytics script" CHECK ("id" = 'site'),
    CONSTRAINT "a script comes from an address" CHECK ("script" ~ '^https?://'),
    CONSTRAINT "what is kept has a term" CHECK ("retention_days" >= 0)
);
