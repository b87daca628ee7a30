import { describe, expect, it } from 'vitest';
import { countErrors } from '../../../../shared/quality/count-errors.ts';
import type { MqmSeverity } from '../../../../shared/quality/severity.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { stamped } from '../../../support/events.ts';

const comment = (id: string, severity?: MqmSeverity) =>
  ({
    type: 'comment.added',
    data: { comment: id, anchor: { on: 'article' }, text: id, ...(severity && { severity }) },
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
    expect(countErrors(threads.values())).toEqual([
      { severity: 'critical', count: 1 },
      { severity: 'major', count: 0 },
      { severity: 'minor', count: 2 },
      { severity: 'neutral', count: 0 },
    ]);
  });

  it('leave with the comment that is deleted', () => {
    const { threads } = foldEvents(
      stamped([comment('a', 'major'), { type: 'comment.deleted', data: { comment: 'a' } }]),
    );
    expect(countErrors(threads.values()).every(({ count }) => count === 0)).toBe(true);
  });
});
