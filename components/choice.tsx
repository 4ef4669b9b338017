interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly chosen: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  choose(id: Id): void;
  readonly name: string;
}

/** One of several, in a list that opens. */
export function Choice<Id extends string>({ label, chosen, options, choose, name }: ChoiceProps<Id>) {
  return (
    <label class="choice">
      <span class="choice-label">{label}</span>
      <select name={name} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value as Id)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
