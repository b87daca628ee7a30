import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { allNotes, type Note } from '../../../../shared/handover/copy.ts';
import { DEFAULT_INCLUSION, type Inclusion } from '../../../../shared/handover/inclusion.ts';
import { FINDINGS, OPTIONS, reviewOfEverything } from '../../../support/handed-over.ts';

const nameOf = (note: Note) => {
  if (note.kind === 'finding') return note.severity;
  return note.kind === 'suggestion' ? note.id : note.remarks[0].id;
};

function carried(include: Partial<Inclusion>, more: Parameters<typeof reviewOfEverything>[0] = []) {
  const options = { ...OPTIONS, include: { ...DEFAULT_INCLUSION, ...include } };
  const copy = createAnnotatedCopy(reviewOfEverything(more), FINDINGS, options);
  return { names: allNotes(copy).map(nameOf), leftOut: copy.leftOut };
}

describe('what a copy carries', () => {
  it('is all that was said, with the errors and warnings, unless something else is chosen', () => {
    const { names, leftOut } = carried({});
    expect(names).toEqual(
      expect.arrayContaining([
        'c-span',
        'c-source',
        'c-article',
        'c-orphan',
        'g-open',
        'g-rejected',
        'error',
        'warning',
      ]),
    );
    expect(leftOut).toBe(1);
  });

  it('can be only what is still open', () => {
    const { names, leftOut } = carried({ openOnly: true });
    expect(names).not.toContain('c-source');
    expect(names).not.toContain('g-rejected');
    expect(names).toContain('g-open');
    expect(leftOut).toBe(3);
  });

  it('can be only the threads in which certain people wrote', () => {
    expect(carried({ reviewers: ['John Smith'], findings: [] }).names).toEqual(['c-source', 'c-span']);
  });

  it('can leave the milder comments out, and keeps those that nobody judged', () => {
    const { names } = carried({ leastSeverity: 'major', findings: [] });
    expect(names).not.toContain('c-span');
    expect(names).toContain('c-article');
  });

  it('always has the accepted suggestions, since they are what the text shall say', () => {
    const accepted = [{ type: 'suggestion.accepted', data: { suggestion: 'g-open' } }] as const;
    expect(carried({ openOnly: true, reviewers: ['Nobody'], findings: [] }, accepted).names).toEqual(['g-open']);
  });
});
