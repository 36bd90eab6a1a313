/** Channel of the notifications; the payload is tags joined by spaces. */
export const channel = "podium_forget";
