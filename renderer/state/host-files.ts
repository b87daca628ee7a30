/** Files cross to the host as Base64 and come back as an opaque reference; exports come the same way and are saved. */
import { DOCUMENT_LIMIT_BYTES } from '../../shared/api/limits.ts';
import { fail, type Result } from '../../shared/result.ts';
import { host } from '../host/client.ts';

/** `fromCharCode` takes its characters as arguments, of which there may not be too many. */
const BASE64_STEP = 0x8000;

/** Hands a picked or dropped file to the host: a review where it is, if it can; refused here when the host would refuse its size anyway. */
export async function sendFile(
  file: File,
  limitBytes = DOCUMENT_LIMIT_BYTES,
): Promise<Result<{ readonly file: string }>> {
  const { name, size } = file;
  if (size > limitBytes) {
    return fail({ code: 'file-too-large', name, sizeBytes: size, limitBytes });
  }
  const received = await host.receive(file);
  if (received.ok) return received;
  const bytes = await readBytes(file);
  return bytes ? host.call('file.receive', { name, base64: toBase64(bytes) }) : fail({ code: 'file-unreadable', name });
}

async function readBytes(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // The file went away or may not be read since it was picked.
    if (cause instanceof DOMException) return undefined;
    throw cause;
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += BASE64_STEP) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BASE64_STEP));
  }
  return btoa(binary);
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Saves what the host made: the browser asks where, or puts it with the other downloads. */
export function saveFile(name: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold of the content once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
