/** The workspace: the facing text, and beside it findings, comments and suggestions. */
import { expect, type Locator } from '@playwright/test';
import { findingSeveritySchema } from '../../../shared/checks/finding.ts';
import { type ParagraphStatus, paragraphStatusSchema } from '../../../shared/review/event.ts';
import type { Side } from '../../../shared/side.ts';
import { AlignmentRepair } from './alignment-repair.ts';
import { CheckSettingsDialog } from './check-settings-dialog.ts';
import { CommentsPanel } from './comments-panel.ts';
import { FindingsPanel } from './findings-panel.ts';
import { GlossaryDialog } from './glossary-dialog.ts';
import { HandoverDialog } from './handover-dialog.ts';
import { HistoryDialog } from './history-dialog.ts';
import { MergeDialog } from './merge-dialog.ts';
import { SettingsDialog } from './settings-dialog.ts';
import { SuggestionsPanel } from './suggestions-panel.ts';
import { WordReturnDialog } from './word-return-dialog.ts';
import { WindowPart } from './words.ts';

type TextView = 'both' | 'changes' | 'compared' | 'source' | 'target';

const STATES = paragraphStatusSchema.options;

export class Workspace extends WindowPart {
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get text(): Locator {
    return this.page.getByRole('table', { name: this.say('text.title') });
  }

  /** Rows of paragraphs that answer each other; parts of the page and the head are left out. */
  get rows(): Locator {
    const states = STATES.map((state) => this.say(`status.${state}`)).join('|');
    const name = this.say('text.row', { number: '\\d+', status: `(${states})` });
    return this.text.getByRole('row', { name: new RegExp(`^${name}`) });
  }

  /** Words in the text that a check says something about. */
  get markedFindings(): Locator {
    const severities = findingSeveritySchema.options.map((severity) => this.say(`severity.${severity}`));
    return this.text.getByRole('button', { name: new RegExp(`^(${severities.join('|')}), `) });
  }

  rowWith(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }

  get findings(): FindingsPanel {
    return new FindingsPanel(this.page, this.language);
  }

  /** The sentences that are shown as answering each other: what the browser draws and no element says. */
  get shownSentences(): Promise<readonly string[]> {
    return this.page.evaluate(() => [...(CSS.highlights.get('sentence') ?? [])].map(String));
  }

  get alignment(): AlignmentRepair {
    return new AlignmentRepair(this.page, this.language);
  }

  get suggestions(): SuggestionsPanel {
    return new SuggestionsPanel(this.page, this.language);
  }

  get comments(): CommentsPanel {
    return new CommentsPanel(this.page, this.language);
  }

  /** Waits until everything done is on the device. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: this.say('save.saved') })).toBeVisible();
  }

  /** Waits until the text stands there. */
  async isReady(): Promise<void> {
    await expect(this.rows.first()).toBeVisible();
  }

  /** Draws the mouse over the words, as a reader selects them. */
  async selectWords(side: Side, words: string): Promise<void> {
    const paragraph = this.text.locator(`[data-side="${side}"][data-paragraph]`).filter({ hasText: words }).first();
    await paragraph.scrollIntoViewIfNeeded();
    const [from, to] = await paragraph.evaluate(edgesOf, words);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  get selectedWords(): Promise<string> {
    return this.page.evaluate(() => String(window.getSelection()));
  }

  async commentOnSelection(text: string): Promise<void> {
    await this.page.getByRole('button', { name: this.say('comments.onWords'), exact: true }).click();
    await this.comments.post(text);
  }

  /** Sets the state of the n-th row, from 0. */
  async mark(place: number, status: ParagraphStatus): Promise<void> {
    const row = this.rows.nth(place);
    await row.hover();
    await row.getByRole('button', { name: new RegExp(`^${this.say('text.statusOf', { status: '.*' })}`) }).click();
    await this.page.getByRole('menuitemradio', { name: this.say(`status.${status}`) }).click();
  }

  get progress(): Locator {
    return this.page.getByRole('meter');
  }

  async undo(): Promise<void> {
    await this.undoButton.click();
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: this.say('commands.undo') });
  }

  get redoButton(): Locator {
    return this.page.getByRole('button', { name: this.say('commands.redo') });
  }

  /** The tabs of the lists beside the text, each with its count. */
  get lists(): Locator {
    return this.page.getByRole('tab');
  }

  async openHistory(): Promise<HistoryDialog> {
    await this.page.getByRole('button', { name: this.say('commands.history') }).click();
    return new HistoryDialog(this.page, this.language);
  }

  async openScore(): Promise<void> {
    await this.page.getByRole('button', { name: /^MQM / }).click();
    await expect(this.page.getByRole('dialog', { name: this.say('score.title') })).toBeVisible();
  }

  /** Closes the messages at the lower edge. */
  async dismissNotices(): Promise<void> {
    const close = this.page.getByRole('alertdialog').getByRole('button', { name: this.say('app.close') });
    while ((await close.count()) > 0) await close.first().click();
  }

  /** Shows the text in one of the views that the palette offers. */
  async show(view: TextView): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.page.getByRole('searchbox').fill(this.say(`commands.view-${view}`));
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('region', { name: this.say('text.title') })).toHaveAttribute('data-view', view);
  }

  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('commands.start') }).click();
  }

  async chooseChecks(): Promise<CheckSettingsDialog> {
    await this.page.getByRole('button', { name: this.say('findings.settings') }).click();
    return new CheckSettingsDialog(this.page, this.language);
  }

  async openSettings(): Promise<SettingsDialog> {
    await this.page.getByRole('button', { name: this.say('commands.settings') }).click();
    return new SettingsDialog(this.page, this.language);
  }

  /** Shows which key does what. */
  async openKeys(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('commands.help') }).click();
    await expect(this.page.getByRole('dialog', { name: this.say('help.title') })).toBeVisible();
  }

  async openGlossaries(): Promise<GlossaryDialog> {
    await this.page.getByRole('button', { name: this.say('commands.glossary') }).click();
    return new GlossaryDialog(this.page, this.language);
  }

  async openMerge(): Promise<MergeDialog> {
    await this.page.getByRole('button', { name: this.say('commands.merge') }).click();
    return new MergeDialog(this.page, this.language);
  }

  async openWordReturn(): Promise<WordReturnDialog> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.page
      .getByRole('searchbox')
      .or(this.page.getByRole('combobox'))
      .last()
      .fill(this.say('commands.wordReturn'));
    await this.page.keyboard.press('Enter');
    return new WordReturnDialog(this.page, this.language);
  }

  async handOver(): Promise<HandoverDialog> {
    await this.page.getByRole('button', { name: this.say('commands.handover') }).click();
    return new HandoverDialog(this.page, this.language);
  }
}

/** Where the words begin and end on the screen. Runs in the page. */
function edgesOf(paragraph: Element, words: string): readonly [{ x: number; y: number }, { x: number; y: number }] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const at = (paragraph.textContent ?? '').indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in the paragraph`);
  const range = document.createRange();
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (at >= passed && at < passed + length) range.setStart(node, at - passed);
    const end = at + words.length;
    if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
    passed += length;
  }
  const boxes = [...range.getClientRects()];
  const [first] = boxes;
  const last = boxes.at(-1);
  if (!first || !last) throw new Error(`“${words}” is not on the screen`);
  return [
    { x: first.left + 0.5, y: first.top + first.height / 2 },
    { x: last.right - 0.5, y: last.top + last.height / 2 },
  ];
}
