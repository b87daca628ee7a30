/**
 * Where both transports end: is the method known, does the argument parse, then the handler, then the answer is parsed
 * too. Never throws; every refusal is a problem.
 */
import type { ZodError } from 'zod';
import { isMethodName, methods } from '../../shared/api/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { NO_PAGE, type PageName } from '../services/publish.ts';
import type { Handlers } from './handlers.ts';

/** `page`: the window or tab that asks; left out by the host itself. */
export type Dispatch = (name: string, input: unknown, page?: PageName) => Promise<Result<unknown>>;

/** `reportFault` hears of what should not happen: a handler that throws or answers outside the contract. */
export function createDispatch(handlers: Handlers, reportFault: (error: unknown) => void): Dispatch {
  return async (name, input, page = NO_PAGE) => {
    if (!isMethodName(name)) return fail({ code: 'method-unknown', method: name.slice(0, 100) });
    const argument = methods[name].input.safeParse(input);
    if (!argument.success) return fail({ code: 'argument-invalid', detail: describe(argument.error) });
    // The table ties name, schema and handler together, which the compiler cannot follow for a name known at run time.
    const handler = handlers[name] as (input: unknown, page: PageName) => Promise<Result<unknown>>;
    try {
      const answer = await handler(argument.data, page);
      if (!answer.ok) return answer;
      return ok(methods[name].output.parse(answer.value));
    } catch (error) {
      reportFault(error);
      return fail({ code: 'internal', detail: error instanceof Error ? error.message.slice(0, 300) : 'unknown' });
    }
  };
}

/** The first thing that is wrong: where and what. */
function describe({ issues }: ZodError): string {
  const [issue] = issues;
  if (!issue) return '';
  const place = issue.path.join('.');
  return `${place === '' ? '' : `${place}: `}${issue.message}`.slice(0, 300);
}
