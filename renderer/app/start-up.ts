/** What happens once, before and beside the first picture: settings, messages from the host, the review to show. */
import { host } from '../host/client.ts';
import { enterReview, openReview, useApp } from '../state/app-store.ts';
import { startChecking } from '../state/findings-store.ts';
import { useGlossaries } from '../state/glossary-store.ts';
import { reportProblem } from '../state/notices.ts';
import { useReview } from '../state/review-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { runCommand } from './commands.ts';
import { showSettings } from './show-settings.ts';

export async function startUp(): Promise<void> {
  showSettings();
  const app = useApp.getState();
  // Asked for at once, so that the glossaries are there when the first text is.
  startChecking();
  const [description, settings] = await Promise.all([host.call('app.describe', {}), host.call('settings.read', {})]);
  if (settings.ok) useSettings.getState().receive(settings.value);
  if (!description.ok) {
    app.unreachable(description.problem);
    return;
  }
  app.described(description.value);
  hearHost();
  const { opening } = description.value;
  const opened = opening !== undefined && (await openReview(opening)).ok;
  if (!opened) app.show('start');
}

function hearHost(): void {
  host.subscribe('review.changed', ({ review, events }) => useReview.getState().receive(review, events));
  host.subscribe('glossary.changed', ({ glossary, ...change }) => useGlossaries.getState().receive(glossary, change));
  host.subscribe('settings.changed', (settings) => useSettings.getState().receive(settings));
  host.subscribe('menu.chosen', ({ command }) => runMenuCommand(command));
  host.subscribe('problem.met', reportProblem);
  host.subscribe('file.arrived', ({ file }) => void enterReview(host.call('review.openFile', { file })));
}

/** A menu's undo is meant for the text box while one is being written in, as its keys are. */
function runMenuCommand(command: string): void {
  const isTyping = document.activeElement?.matches('input, textarea') ?? false;
  if (isTyping && (command === 'undo' || command === 'redo')) document.execCommand(command);
  else runCommand(command);
}
