interface ToggleProps {
  readonly id: string;
  readonly isOn: boolean;
  turn(isOn: boolean): void;
  /** The id of what describes it beyond its label. */
  readonly describedBy?: string;
}

/** A switch. Its label is somebody else's: `<label for={id}>`. */
export function Toggle({ id, isOn, turn, describedBy }: ToggleProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="toggle"
      id={id}
      aria-describedby={describedBy}
      checked={isOn}
      aria-checked={isOn}
      onChange={({ currentTarget }) => turn(currentTarget.checked)}
    />
  );
}
