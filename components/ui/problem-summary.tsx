type Props = { heading: string; problems: readonly { field: string; text: string }[] };

/** What is wrong with a form, above it: each line leads to its field. Nothing when nothing is. */
export function ProblemSummary({ heading, problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert">
      <p>{heading}</p>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field}>{field === "form" ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
