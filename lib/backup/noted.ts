// That a backup was made: the desk says when the last one was, or that there is none. It stands in no backup: one that was restored is none yet.
import { connect } from "../database/server.ts";

export async function noteBackup(url: string): Promise<void> {
  const client = await connect(url);
  try {
    await client.query("UPDATE site_settings SET backed_up_at = now() WHERE id = 'site'");
  } finally {
    await client.end();
  }
}
