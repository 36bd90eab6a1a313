// Why a comment is refused. The codes stand in decisions; the catalogue puts them into words for moderators and for the sender.
export const refusalReasons = ["advertising", "insult", "off_topic", "personal_data", "illegal", "repeated", "other"] as const;
