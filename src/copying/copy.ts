/** The script of the buttons that copy; boot.ts loads it at the first touch of one. */
import { copyWords } from '../i18n/copy.ts';

/** How long a button says what it has done, in milliseconds. */
const SAID = 2000;

/** Copies what stands after the line of a button, and says so on the button and to screen readers. */
export async function copy(button: HTMLElement): Promise<void> {
  const what = button.parentElement?.nextElementSibling;
  if (!what) return;
  const status = button.closest('.cite')?.querySelector('[role=status]');
  const say = (onButton: string, aloud: string) => {
    button.textContent = onButton;
    if (status) status.textContent = aloud;
  };
  const done = await navigator.clipboard.writeText(what.textContent.trim()).then(
    () => copyWords.copied,
    () => {
      getSelection()?.selectAllChildren(what);
      return copyWords.marked;
    },
  );
  say(done, done);
  setTimeout(() => {
    say(copyWords.copy, '');
  }, SAID);
}
