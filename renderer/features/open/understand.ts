/** Hands a file to the host and asks what it is. */
import type { Understanding } from '../../../shared/api/reading.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { host } from '../../host/client.ts';
import { sendFile } from '../../state/host-files.ts';

export interface Understood {
  /** The host's name for the file. */
  readonly file: string;
  readonly understanding: Understanding;
}

export async function understand(file: File): Promise<Result<Understood>> {
  const received = await sendFile(file);
  if (!received.ok) return received;
  const answer = await host.call('file.understand', { file: received.value.file });
  return answer.ok ? ok({ file: received.value.file, understanding: answer.value }) : answer;
}
