/** One entry of the contract: the schemas of a method's argument and of its answer. */
import { z } from 'zod';
import { problemSchema } from '../problem.ts';

export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

export function method<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<I, O> {
  return { input, output };
}

/** How a `Result` crosses a transport: the same shape, with the value checked by the method's output schema. */
export const answerSchema = <O extends z.ZodType>(value: O) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), problem: problemSchema }),
  ]);
