/** The commands on comments: beginning one, walking the threads, resolving the chosen one. */
import { beginComment, beginCommentHere, chosenThread, toggleResolved, walkThreads } from '../state/comment-acts.ts';
import { type Command, canWrite, inReview } from './command.ts';

const onThread = () => canWrite() && chosenThread() !== undefined;

export const COMMENT_COMMANDS: readonly Command[] = [
  { id: 'comment', group: 'comments', keys: ['$mod+Shift+m'], inText: true, applies: canWrite, run: beginCommentHere },
  {
    id: 'commentOnArticle',
    group: 'comments',
    keys: [],
    applies: canWrite,
    run: () => beginComment({ on: 'article' }),
  },
  {
    id: 'nextThread',
    group: 'comments',
    keys: ['n'],
    zones: ['rows', 'findings', 'comments'],
    applies: inReview,
    run: () => walkThreads(1),
  },
  {
    id: 'previousThread',
    group: 'comments',
    keys: ['Shift+n'],
    zones: ['rows', 'findings', 'comments'],
    applies: inReview,
    run: () => walkThreads(-1),
  },
  {
    id: 'resolve',
    group: 'comments',
    keys: ['r'],
    zones: ['rows', 'comments'],
    applies: onThread,
    run: () => withThread(toggleResolved),
  },
];

function withThread(act: (thread: NonNullable<ReturnType<typeof chosenThread>>) => unknown): void {
  const thread = chosenThread();
  if (thread) act(thread);
}
