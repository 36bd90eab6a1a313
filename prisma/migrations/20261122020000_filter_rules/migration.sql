-- The lists of words become rules: with kinds, ways of comparing, trial and history.

CREATE TYPE "rule_kind" AS ENUM ('word', 'pattern', 'host', 'measure');
CREATE TYPE "rule_way" AS ENUM ('exact', 'inflected', 'compound');
CREATE TYPE "rule_effect" AS ENUM ('suspect', 'hold', 'blocked');
CREATE TYPE "rule_state" AS ENUM ('trial', 'active', 'off');

CREATE TABLE "filter_rules" (
    "id" TEXT NOT NULL,
    "kind" "rule_kind" NOT NULL,
    "term" TEXT NOT NULL,
    "least" INTEGER NOT NULL DEFAULT 0,
    "way" "rule_way" NOT NULL DEFAULT 'exact',
    "effect" "rule_effect" NOT NULL,
    "state" "rule_state" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "filter_rules_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a rule's id is sixteen characters" CHECK (length("id") = 16),
    CONSTRAINT "a rule says something of bounded size" CHECK (length("term") BETWEEN 1 AND 300),
    CONSTRAINT "only a measure has a least, only a word a way" CHECK (
      ("kind" = 'measure') = ("least" > 0) AND ("kind" = 'word' OR "way" = 'exact')
    )
);
CREATE UNIQUE INDEX "filter_rules_kind_term_least_key" ON "filter_rules"("kind", "term", "least");

CREATE TABLE "filter_rule_changes" (
    "rule_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "least" INTEGER NOT NULL,
    "way" "rule_way" NOT NULL,
    "effect" "rule_effect" NOT NULL,
    "state" "rule_state" NOT NULL,
    "user_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "filter_rule_changes_pkey" PRIMARY KEY ("rule_id", "version")
);
CREATE INDEX "filter_rule_changes_user_id_idx" ON "filter_rule_changes"("user_id");
ALTER TABLE "filter_rule_changes" ADD CONSTRAINT "filter_rule_changes_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "filter_rules"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "filter_rule_changes" ADD CONSTRAINT "filter_rule_changes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "filter_policy_changes" (
    "version" INTEGER NOT NULL,
    "hold_at" DOUBLE PRECISION,
    "spam_at" DOUBLE PRECISION,
    "user_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "filter_policy_changes_pkey" PRIMARY KEY ("version")
);
CREATE INDEX "filter_policy_changes_user_id_idx" ON "filter_policy_changes"("user_id");
ALTER TABLE "filter_policy_changes" ADD CONSTRAINT "filter_policy_changes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "site_settings"
  ADD COLUMN "rules_version" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "hold_at" DOUBLE PRECISION,
  ADD COLUMN "spam_at" DOUBLE PRECISION,
  ADD CONSTRAINT "thresholds are probabilities in order" CHECK (
    ("hold_at" IS NULL) = ("spam_at" IS NULL) AND "hold_at" > 0 AND "hold_at" <= "spam_at" AND "spam_at" < 1
  );

-- Whole words as before, with the weight they had. Nobody is known to have put them there.
INSERT INTO "filter_rules" ("id", "kind", "term", "effect", "state", "created_at", "changed_at")
SELECT lpad(to_hex(row_number() OVER (ORDER BY "created_at", "word")), 16, '0'), 'word', "word",
       CASE "weight" WHEN 'blocked' THEN 'blocked' ELSE 'suspect' END::"rule_effect", 'active', "created_at", "created_at"
FROM "filter_words";
INSERT INTO "filter_rule_changes" ("rule_id", "version", "term", "least", "way", "effect", "state", "at")
SELECT "id", "version", "term", "least", "way", "effect", "state", "created_at" FROM "filter_rules";
DROP TABLE "filter_words";
DROP TYPE "word_weight";

-- Who has read the rules at this version need not read them again, however they are changed.
CREATE FUNCTION "filter_rules_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE site_settings SET rules_version = rules_version + 1 WHERE id = 'site';
  RETURN NULL;
END $$;
CREATE TRIGGER "filter_rules_changed" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "filter_rules"
  FOR EACH STATEMENT EXECUTE FUNCTION filter_rules_changed();

-- What a rule has found: for its page, however many findings there are.
CREATE INDEX "findings_of_rules" ON "findings" ("check", "screening_id") WHERE "check" LIKE 'rule:%';
