/** The margins of an ordinary page; the reader, which fills the window, goes without. */
export function PageFrame({
  children,
  width = 'wide',
}: {
  children: React.ReactNode;
  /** `text` for forms and reading, `wide` for lists. */
  width?: 'text' | 'wide';
}) {
  return (
    <div
      className={`mx-auto px-4 py-6 sm:px-8 sm:py-8 print:p-0 ${width === 'text' ? 'max-w-2xl' : 'max-w-6xl'}`}
    >
      {children}
    </div>
  );
}
