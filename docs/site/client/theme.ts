// Runs before the page is shown, so that it is never shown in the wrong colours.
const kept = localStorage.getItem('theme');
if (kept === 'light' || kept === 'dark') document.documentElement.dataset['theme'] = kept;
