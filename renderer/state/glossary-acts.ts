/** What a reader does with glossaries: open one from a file, attach and detach. */

import type { Output } from '../../shared/api/contract.ts';
import { GLOSSARY_LIMIT_BYTES } from '../../shared/api/limits.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { host } from '../host/client.ts';
import { sendFile } from './host-files.ts';
import { reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';

export async function listGlossaries(): Promise<Output<'glossary.list'>> {
  const answer = await host.call('glossary.list', {});
  if (answer.ok) return answer.value;
  reportProblem(answer.problem);
  return [];
}

/** Reads the file into the library and attaches it; undefined, with the reason shown, when it can't be read. */
export async function openGlossary(file: File): Promise<Output<'glossary.open'> | undefined> {
  const received = await sendFile(file, GLOSSARY_LIMIT_BYTES);
  const answer = received.ok ? await host.call('glossary.open', { file: received.value.file }) : received;
  if (!answer.ok) {
    reportProblem(answer.problem);
    return undefined;
  }
  const { glossary, name } = answer.value;
  return (await attachGlossary(glossary, name)) ? answer.value : undefined;
}

export function attachGlossary(glossary: string, name: string): Promise<boolean> {
  return act({ type: 'glossary.attached', data: { glossary, name } });
}

export function detachGlossary(glossary: string): Promise<boolean> {
  return act({ type: 'glossary.detached', data: { glossary } });
}

async function act(body: EventBody): Promise<boolean> {
  const answer = await useReview.getState().act(body);
  if (!answer.ok) reportProblem(answer.problem);
  return answer.ok;
}
