import { activeHeading } from './active-heading.ts';
import { copyButtons } from './copy-buttons.ts';
import { openFolds } from './open-folds.ts';
import { openSlots } from './open-slots.ts';
import { searchButton } from './search-button.ts';
import { themeButton } from './theme-button.ts';

const up = document.body.dataset['up'] ?? '';
themeButton();
searchButton(up);
copyButtons();
openFolds();
openSlots(up);
activeHeading();
// On a narrow screen the page itself comes first.
if (matchMedia('(max-width: 75rem)').matches) document.querySelector('.toc details')?.removeAttribute('open');
if (matchMedia('(max-width: 60rem)').matches) document.querySelector('.nearby details')?.removeAttribute('open');
