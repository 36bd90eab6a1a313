/** Channel of the notifications; the payload is tags joined by spaces. */
export const channel = "podium_forget";
/** Says that there is a lesson for the filter, or one less; sent by a trigger of the table. */
export const lessonChannel = "podium_lessons";
