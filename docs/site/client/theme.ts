// Runs before the page is shown, so that it is never shown in the wrong colours.
try {
  const kept = localStorage.getItem('theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset['theme'] = kept;
} catch {
  // A browser that keeps nothing for this site shows its own choice.
}
