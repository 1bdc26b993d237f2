const labelStyle = 'text-small font-semibold text-ink';
const controlStyle =
  'min-h-9 w-full rounded-small border border-edge bg-sheet px-2.5 py-1.5 text-body text-ink hover:border-ink-soft';

interface PlainFieldProps {
  label: string;
  name: string;
  defaultValue?: string | number | undefined;
  className?: string;
}

/**
 * Fields of the browser's own, made on the server and without script: lists are opened often and by
 * many, and a filter needs no more.
 */
export function PlainField({
  label,
  name,
  defaultValue,
  className = '',
  ...input
}: PlainFieldProps & {
  type?: 'search' | 'text' | 'date';
  placeholder?: string;
  pattern?: string;
}) {
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={`field-${name}`} className={labelStyle}>
        {label}
      </label>
      <input
        {...input}
        id={`field-${name}`}
        name={name}
        defaultValue={defaultValue ?? ''}
        className={controlStyle}
      />
    </div>
  );
}

type Choice = readonly [value: string, label: string];

/** Choices one by one, or by groups with a label. */
export type Choices = readonly (Choice | { label: string; choices: readonly Choice[] })[];

export function PlainSelect({
  label,
  name,
  defaultValue,
  choices,
  className = '',
}: PlainFieldProps & { choices: Choices }) {
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={`field-${name}`} className={labelStyle}>
        {label}
      </label>
      <select
        id={`field-${name}`}
        name={name}
        defaultValue={defaultValue ?? ''}
        className={controlStyle}
      >
        {choices.map((choice) =>
          'choices' in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map(option)}
            </optgroup>
          ) : (
            option(choice)
          ),
        )}
      </select>
    </div>
  );
}

function option([value, words]: Choice) {
  return (
    <option key={value} value={value}>
      {words}
    </option>
  );
}

export function PlainCheck({
  label,
  name,
  isChecked,
}: {
  label: string;
  name: string;
  isChecked: boolean;
}) {
  return (
    <label className="flex min-h-9 items-center gap-2 text-body">
      <input
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={isChecked}
        className="size-4 accent-(--accent)"
      />
      {label}
    </label>
  );
}
