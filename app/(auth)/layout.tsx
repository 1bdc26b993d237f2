/** Pages for those who are not signed in: one sheet in the middle of the paper. */
export default function DoorLayout({ children }: { children: React.ReactNode }) {
  return (
    <main
      id="main"
      className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center px-4 py-8 sm:px-0"
    >
      <p aria-hidden="true" className="mb-4 font-serif text-headline font-semibold">
        Verbatim<span className="text-accent">”</span>
      </p>
      <div className="rounded-box border border-rule bg-sheet px-5 py-6 sm:px-8 sm:py-8">
        {children}
      </div>
    </main>
  );
}
