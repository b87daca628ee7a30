/** What happens once, before and beside the first picture: settings, messages from the host, the review to show. */
import { host } from '../host/client.ts';
import { enterReview, openReview, useApp } from '../state/app-store.ts';
import { startChecking } from '../state/findings-store.ts';
import { useGlossaries } from '../state/glossary-store.ts';
import { reportNews, reportProblem } from '../state/notices.ts';
import { useReview } from '../state/review-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { takeUpSitting } from '../state/sitting.ts';
import { followTermPair } from '../state/term-pair-store.ts';
import { runCommand } from './commands.ts';
import { describeWindow } from './describe-window.ts';
import { refuseStrayFiles } from './refuse-stray-files.ts';
import { showSettings } from './show-settings.ts';

export async function startUp(): Promise<void> {
  showSettings();
  refuseStrayFiles();
  const app = useApp.getState();
  // Asked for at once, so that the glossaries are there when the first text is.
  startChecking();
  followTermPair();
  const [description, settings] = await Promise.all([host.call('app.describe', {}), host.call('settings.read', {})]);
  if (settings.ok) useSettings.getState().receive(settings.value);
  if (!description.ok) {
    app.unreachable(description.problem);
    return;
  }
  app.described(description.value);
  hearHost();
  const { opening, host: kind } = description.value;
  const { review, failed } = takeUpSitting(opening);
  const opened = review !== undefined && (await openReview(review)).ok;
  if (!opened) app.show('start');
  if (failed) reportNews('app.recovered');
  if (kind === 'desktop') describeWindow();
}

function hearHost(): void {
  host.subscribe('review.changed', ({ review, events }) => useReview.getState().receive(review, events));
  host.subscribe('glossary.changed', ({ glossary, ...change }) => useGlossaries.getState().receive(glossary, change));
  host.subscribe('settings.changed', (settings) => useSettings.getState().receive(settings));
  host.subscribe('menu.chosen', ({ command }) => runMenuCommand(command));
  host.subscribe('problem.met', reportProblem);
  host.subscribe('messages.missed', () => void readAgain());
  host.subscribe('file.arrived', ({ file }) => void enterReview(host.call('review.openFile', { file })));
}

/** What was missed cannot be told apart from what was not; unsaved work, drafts and undo stay as they are. */
async function readAgain(): Promise<void> {
  const settings = await host.call('settings.read', {});
  if (settings.ok) useSettings.getState().receive(settings.value);
  await Promise.all([useReview.getState().readAgain(), useGlossaries.getState().readAgain()]);
}

/** A menu's undo is meant for the text box while one is being written in, as its keys are. */
function runMenuCommand(command: string): void {
  const isTyping = document.activeElement?.matches('input, textarea') ?? false;
  if (isTyping && (command === 'undo' || command === 'redo')) document.execCommand(command);
  else runCommand(command);
}
