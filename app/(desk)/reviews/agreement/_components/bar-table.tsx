import type { VerdictTone } from '@/app/_components/verdict-mark';
import { counted } from './figure';

interface BarTableProps {
  title: string;
  caption: string;
  /** What is counted, in the plural. */
  unit: string;
  rows: readonly { label: string; tone: VerdictTone; count: number }[];
}

const fills: Record<VerdictTone, string> = {
  supported: 'bg-good',
  mixed: 'bg-warn',
  refuted: 'bg-bad',
  unproven: 'bg-muted',
};

/** Counts with their shares, each drawn as a bar beside its number: chart and table in one. */
export function BarTable({ title, caption, unit, rows }: BarTableProps) {
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section>
      <h2 className="mb-2 text-title">{title}</h2>
      <table className="w-full border-collapse text-body">
        <caption className="pb-1 text-start text-small text-ink-soft">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Number of {unit}</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, tone, count }) => (
            <tr key={label} className="border-b border-rule">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal whitespace-nowrap">
                {label}
              </th>
              <td className="w-full py-1.5">
                <span className="flex items-center gap-2">
                  <span
                    aria-hidden="true"
                    className={`h-3 rounded-small forced-colors:bg-[CanvasText] ${fills[tone]}`}
                    style={{ width: `${(100 * count) / most}%`, maxWidth: 'calc(100% - 4.5rem)' }}
                  />
                  <span className="tabular-nums">{counted(count)}</span>
                </span>
              </td>
              <td className="py-1.5 ps-3 text-end text-ink-soft tabular-nums">
                {all === 0 ? '–' : `${Math.round((100 * count) / all)}\u00a0%`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
