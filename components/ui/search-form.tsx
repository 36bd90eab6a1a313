import { Field } from "./field.tsx";

type Props = {
  action: string;
  id: string;
  /** Of the parameter in the address that the answer is asked by. */
  name: string;
  label: string;
  button: string;
  value: string | undefined;
  /** Without words there is nothing to show. */
  required?: boolean;
};

/** One line to look for something by its name. It asks by address: going back and sharing a search work. */
export function SearchForm({ action, id, name, label, button, value = "", required = false }: Props) {
  return (
    <form action={action} className="mt-3 flex flex-wrap items-end gap-3" method="get">
      <div className="w-full sm:w-72">
        <Field id={id} label={label} name={name}>
          {(described) => <input {...described} defaultValue={value} required={required} type="search" />}
        </Field>
      </div>
      <button className="button-quiet" type="submit">
        {button}
      </button>
    </form>
  );
}
