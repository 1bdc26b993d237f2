import { CopyButton } from './copy-button';

/** A SHA-256 shortened for people, whole in the title and on the clipboard. */
export function Hash({
  value,
  label = 'SHA-256',
  copy = true,
}: {
  value: string;
  label?: string;
  copy?: boolean;
}) {
  const short = value.length > 10 ? `${value.slice(0, 4)}…${value.slice(-2)}` : value;
  return (
    <span className="inline-flex items-center gap-0.5">
      <code className="font-mono text-[0.92em]" title={`${label} ${value}`}>
        {short}
      </code>
      {copy && <CopyButton text={value} label={`Copy ${label}`} />}
    </span>
  );
}
