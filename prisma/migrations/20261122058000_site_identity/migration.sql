-- What an administrator says about the site itself: its name, and who answers for it.

ALTER TABLE "site_settings"
  ADD COLUMN "name" TEXT,
  ADD COLUMN "responsible" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "register_entry" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "vat_id" TEXT NOT NULL DEFAULT '',
  ADD CONSTRAINT "a site has a name or none, but no empty one" CHECK ("name" <> '');
