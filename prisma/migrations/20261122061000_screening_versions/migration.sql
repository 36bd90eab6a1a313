-- Every record says which model spoke, also where it had nothing to say. Of what was screened before nobody knows.
ALTER TABLE "screenings" ADD COLUMN "model" TEXT NOT NULL DEFAULT '', ADD COLUMN "lessons" INTEGER NOT NULL DEFAULT 0;
