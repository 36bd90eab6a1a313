-- What imprint and privacy notice name besides, and when the last backup was made.
ALTER TABLE "site_settings" ADD COLUMN "represented_by" TEXT NOT NULL DEFAULT '';
ALTER TABLE "site_settings" ADD COLUMN "supervisor" TEXT NOT NULL DEFAULT '';
ALTER TABLE "site_settings" ADD COLUMN "privacy_contact" TEXT NOT NULL DEFAULT '';
ALTER TABLE "site_settings" ADD COLUMN "backed_up_at" TIMESTAMPTZ(3);
