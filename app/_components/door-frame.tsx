/** One sheet in the middle of the paper, for pages that have no frame around them. */
export function DoorFrame({ children }: { children: React.ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center px-4 py-8 outline-none sm:px-0"
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
