import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { migrate } from "#lib/database/migrate";
import { connect } from "#lib/database/server";
import { emptyDatabase } from "#tests/support/database";

test("where the account may not create the extension, the start says what to run, and goes on once that was done", async () => {
  const database = await emptyDatabase();
  const [role, password] = [`tenant_${randomBytes(4).toString("hex")}`, randomBytes(12).toString("hex")];
  const administrator = await connect(database.href);
  await administrator.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
  await administrator.query(`GRANT ALL ON SCHEMA public TO ${role}`);
  const asTenant = Object.assign(new URL(database), { username: role, password }).href;

  await expect(migrate(asTenant)).rejects.toThrow(/pg_trgm.*CREATE EXTENSION pg_trgm/);
  await administrator.query("CREATE EXTENSION pg_trgm");
  await administrator.end();
  expect(await migrate(asTenant)).toContain("20261122111000_search");
});
