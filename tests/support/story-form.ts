/** The writing form as a browser sends it, with nothing written yet. */
export const emptyStoryForm = {
  locale: "de",
  form: "report",
  kicker: "",
  title: "",
  standfirst: "",
  body: "",
  tags: "",
  label: "none",
  aiDisclosure: "none",
  authorId: "",
  organisationId: "",
};
