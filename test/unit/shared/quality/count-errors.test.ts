import { describe, expect, it } from 'vitest';
import { countErrors } from '../../../../shared/quality/count-errors.ts';
import type { MqmType } from '../../../../shared/quality/mqm.ts';
import { USUAL_SCORING } from '../../../../shared/quality/mqm-score.ts';
import type { MqmSeverity } from '../../../../shared/quality/severity.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { stamped } from '../../../support/events.ts';

const comment = (id: string, severity?: MqmSeverity, more: { mqm?: MqmType; repeats?: string } = {}) =>
  ({
    type: 'comment.added',
    data: { comment: id, anchor: { on: 'article' }, text: id, ...(severity && { severity }), ...more },
  }) as const;

describe('the errors of a translation', () => {
  it('are the comments with a severity, resolved ones too, the worst first', () => {
    const { threads } = foldEvents(
      stamped([
        comment('a', 'minor'),
        comment('b', 'minor'),
        comment('c', 'critical'),
        comment('d'),
        { type: 'comment.resolved', data: { comment: 'c' } },
      ]),
    );
    expect(countErrors(threads.values(), USUAL_SCORING).lines).toEqual([
      { severity: 'critical', weight: 1, count: 1 },
      { severity: 'major', weight: 1, count: 0 },
      { severity: 'minor', weight: 1, count: 2 },
      { severity: 'neutral', weight: 1, count: 0 },
    ]);
  });

  it('leave with the comment that is deleted', () => {
    const { threads } = foldEvents(
      stamped([comment('a', 'major'), { type: 'comment.deleted', data: { comment: 'a' } }]),
    );
    expect(countErrors(threads.values(), USUAL_SCORING).counted).toEqual([]);
  });

  it('weigh as much as the desk gives their type', () => {
    const { threads } = foldEvents(
      stamped([
        comment('a', 'major', { mqm: 'number' }),
        comment('b', 'major', { mqm: 'awkward' }),
        comment('c', 'major'),
      ]),
    );
    const { lines } = countErrors(threads.values(), { ...USUAL_SCORING, weights: { number: 2 } });
    expect(lines.filter(({ severity }) => severity === 'major')).toEqual([
      { severity: 'major', weight: 1, count: 2 },
      { severity: 'major', weight: 2, count: 1 },
    ]);
  });

  describe('that a comment repeats', () => {
    const repeated = [
      comment('a', 'minor'),
      comment('b', 'minor', { repeats: 'a' }),
      comment('c', 'minor', { repeats: 'b' }),
    ];
    const { threads } = foldEvents(stamped(repeated));

    it('count once', () => {
      const { counted, repeats } = countErrors(threads.values(), USUAL_SCORING);
      expect(counted.map(({ id }) => id)).toEqual(['a']);
      expect(repeats).toBe(2);
    });

    it('count each time where the desk says so', () => {
      const { counted, repeats } = countErrors(threads.values(), { ...USUAL_SCORING, countRepeats: true });
      expect(counted).toHaveLength(3);
      expect(repeats).toBe(2);
    });

    it('count once more by the next comment when the first is deleted', () => {
      const left = foldEvents(stamped([...repeated, { type: 'comment.deleted', data: { comment: 'a' } }]));
      expect(countErrors(left.threads.values(), USUAL_SCORING).counted.map(({ id }) => id)).toEqual(['b']);
    });

    it('count once where merged copies point at each other', () => {
      const circle = foldEvents(
        stamped([comment('a', 'minor', { repeats: 'b' }), comment('b', 'minor', { repeats: 'a' })]),
      );
      expect(countErrors(circle.threads.values(), USUAL_SCORING).counted).toHaveLength(1);
    });
  });
});
