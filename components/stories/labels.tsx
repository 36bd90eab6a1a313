import { Fragment } from "react";
import { type Labelled, labelsOf } from "#lib/stories/labels";

/** What must be known of a story wherever it is named without its kicker. */
export function Labels({ story }: { story: Labelled }) {
  return labelsOf(story).map((label) => (
    <Fragment key={label}>
      <span className="label">{label}</span>{" "}
    </Fragment>
  ));
}
