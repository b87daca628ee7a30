/** Turns the chosen finding into a comment whose first words are the finding's explanation. */
import { createTranslator, wordFinding } from '../../shared/locales/translator.ts';
import { beginCommentOnFinding } from '../state/comment-acts.ts';
import { chosenFinding } from '../state/finding-acts.ts';
import { useSettings } from '../state/settings-store.ts';

export function commentOnChosenFinding(): void {
  const finding = chosenFinding();
  if (!finding) return;
  const translate = createTranslator(useSettings.getState().settings.language);
  beginCommentOnFinding(finding, wordFinding(translate, finding));
}
