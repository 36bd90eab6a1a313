-- Offices still have one.
ALTER TABLE "organisations" ADD COLUMN "fax" TEXT;
