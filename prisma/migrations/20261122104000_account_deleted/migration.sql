-- Accounts can be deleted; the log says by whom.
ALTER TYPE "audit_kind" ADD VALUE 'account_deleted' AFTER 'account_enabled';
