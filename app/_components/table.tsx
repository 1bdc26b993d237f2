export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => React.ReactNode;
  /** The column that names the row, read out first; one per table. */
  isRowHeader?: boolean;
  /** Numbers stand at the end. */
  align?: 'start' | 'end';
  className?: string;
  /** `ascending` or `descending` when the rows are sorted by it; a link may sit in `heading`. */
  sorted?: 'ascending' | 'descending';
  heading?: React.ReactNode;
}

export interface TableProps<Row> {
  caption: string;
  /** Show the caption; otherwise it is there for screen readers. */
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
}

/**
 * A plain table made on the server. Its heading row sticks; on narrow screens each row becomes a
 * block in which every value carries its column's title.
 */
export function Table<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
}: TableProps<Row>) {
  return (
    // The roles are written out because laying a table out as blocks takes them away.
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table role="table" className="w-full border-collapse text-body max-md:block">
      <caption className={showCaption ? 'pb-2 text-start text-small text-ink-soft' : 'sr-only'}>
        {caption}
      </caption>
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              aria-sort={column.sorted}
              className={`sticky top-0 z-10 border-b border-edge bg-paper px-3 py-2 text-small font-semibold text-ink-soft first:ps-0 last:pe-0 ${column.align === 'end' ? 'text-end' : 'text-start'} ${column.className ?? ''}`}
            >
              {column.heading ?? column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="border-b border-rule align-top hover:bg-wash max-md:block max-md:py-2"
          >
            {columns.map((column) => {
              const Cell = column.isRowHeader ? 'th' : 'td';
              return (
                <Cell
                  key={column.id}
                  role={column.isRowHeader ? 'rowheader' : 'cell'}
                  {...(column.isRowHeader && { scope: 'row' as const })}
                  data-title={column.title}
                  className={`px-3 py-2 font-normal first:ps-0 last:pe-0 max-md:flex max-md:gap-3 max-md:px-0 max-md:py-0.5 max-md:text-start max-md:before:w-28 max-md:before:shrink-0 max-md:before:text-small max-md:before:text-ink-soft max-md:before:content-[attr(data-title)] ${column.align === 'end' ? 'text-end' : 'text-start'}`}
                >
                  <span className="min-w-0 max-md:flex-1">{column.cell(row)}</span>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
