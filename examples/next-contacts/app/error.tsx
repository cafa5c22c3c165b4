'use client';

/** Shown when the contacts cannot be loaded; the reason is in the log of the server. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main>
      <h1>The contacts could not be loaded</h1>
      <button onClick={() => reset()}>Try again</button>
    </main>
  );
}
