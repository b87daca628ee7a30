/** What the loopback host writes back: JSON, or a refusal that says no more than its status. */
import { type ServerResponse, STATUS_CODES } from 'node:http';

export function answerJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

export function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(STATUS_CODES[status] ?? '');
}
