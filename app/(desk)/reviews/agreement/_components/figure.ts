/** A coefficient with two decimals and a true minus sign; a dash where it is not defined. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  const rounded = value.toFixed(2);
  return (rounded === '-0.00' ? '0.00' : rounded).replace('-', '−');
}

const inThousands = new Intl.NumberFormat('en-GB');

/** A count as people read it: 12,345. One formatter for all, because making one is slow. */
export function counted(count: number): string {
  return inThousands.format(count);
}
