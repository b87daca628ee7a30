/**
 * The filter of an HTML copy: by kind, by person, open ones only. It is hidden until its script shows it, so a reader
 * without scripts sees all notes and no controls that do nothing; printing shows what was chosen.
 */
import type { Note } from '../copy.ts';
import { showHidden } from '../visible-text.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape-html.ts';

/** Works on `data-kind`, `data-open` and `data-by` of the notes. */
export const FILTER_SCRIPT = `
const filter = document.getElementById('filter');
const notes = [...document.querySelectorAll('.note')];
const people = filter.querySelector('select');
const told = filter.querySelector('output');
const apply = () => {
  const kinds = new Set([...filter.querySelectorAll('[data-kind]:checked')].map((box) => box.dataset.kind));
  const openOnly = filter.querySelector('[data-open]').checked;
  let shown = 0;
  for (const note of notes) {
    const isBy = people.value === '' || JSON.parse(note.dataset.by).includes(people.value);
    note.hidden = !(kinds.has(note.dataset.kind) && isBy && (!openOnly || note.dataset.open === 'yes'));
    if (!note.hidden) shown += 1;
  }
  for (const mark of document.querySelectorAll('.text [aria-details], sup')) {
    const link = mark.querySelector('a');
    const ids = link ? [link.hash.slice(1)] : mark.getAttribute('aria-details').split(' ');
    mark.classList.toggle('off', ids.every((id) => document.getElementById(id)?.hidden));
  }
  told.textContent = told.dataset.words.replace('{shown}', shown).replace('{all}', notes.length);
};
filter.addEventListener('change', apply);
filter.hidden = false;
apply();
`;

/** What the copy's own policy allows: a test holds it to FILTER_SCRIPT. */
export const FILTER_HASH = 'sha256-ftPZIpNfCNumuQ9HX4lmJVn5Kr5FGaeQN2Y3Md9lyqE=';

export function filterHtml(notes: readonly Note[], { say }: HtmlContext): string {
  if (notes.length === 0) return '';
  const kinds = [...new Set(notes.map(kindOf))].sort((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b));
  const boxes = kinds.map(
    (kind) => `<label><input type="checkbox" data-kind="${kind}" checked> ${say(`filter.${kind}`)}</label>`,
  );
  const people = [...new Set(notes.flatMap(authorsOf))].map((name) => {
    const words = escapeHtml(name);
    return `<option value="${words}">${words}</option>`;
  });
  return `<fieldset id="filter" class="filter" hidden>
<legend>${say('filter.title')}</legend>
${boxes.join('\n')}
<label><input type="checkbox" data-open> ${say('filter.openOnly')}</label>
<label>${say('filter.by')} <select autocomplete="off"><option value="">${say('filter.everybody')}</option>${people.join('')}</select></label>
<output data-words="${say('filter.shown', { shown: '{shown}', all: '{all}' })}"></output>
</fieldset>
`;
}

/** The attributes by which the script knows a note. */
export function filterAttributes(note: Note): string {
  const open = isOpen(note) ? 'yes' : 'no';
  return `data-kind="${kindOf(note)}" data-open="${open}" data-by="${escapeHtml(JSON.stringify(authorsOf(note).map(showHidden)))}"`;
}

const KINDS = ['comment', 'suggestion', 'error', 'warning', 'info'];

function kindOf(note: Note): string {
  return note.kind === 'finding' ? note.severity : note.kind;
}

function isOpen(note: Note): boolean {
  if (note.kind === 'comment') return note.resolved === undefined;
  return note.kind === 'finding' || note.state === 'open';
}

function authorsOf(note: Note): readonly string[] {
  if (note.kind === 'comment') return note.remarks.map(({ author }) => author);
  return note.kind === 'suggestion' ? [note.author] : [];
}
