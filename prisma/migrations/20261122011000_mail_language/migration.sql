-- The language in which an account wants its mails; told when it says that it wants them.
ALTER TABLE "users" ADD COLUMN "locale" "locale" NOT NULL DEFAULT 'de';
