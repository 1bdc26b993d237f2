import { CopyButton } from './copy-button';

/** A SHA-256 shortened for people, whole in the title, on the clipboard and on paper. */
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
        <span className="print:hidden">{short}</span>
        <span className="hidden break-all print:inline">{value}</span>
      </code>
      {copy && <CopyButton text={value} label={`Copy ${label}`} />}
    </span>
  );
}
