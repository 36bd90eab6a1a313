// What an account reads about itself.
import { db } from "../../db.ts";
import type { Account } from "../guard.ts";

export function ownProfile({ id }: Account, now = new Date()) {
  return db.user.findUniqueOrThrow({
    where: { id },
    select: {
      wantsWaitingMail: true,
      sessions: {
        where: { expires: { gt: now } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 50,
        select: { id: true, createdAt: true, seenOn: true, browser: true, system: true, sessionToken: true },
      },
    },
  });
}
