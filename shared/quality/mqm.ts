/** The MQM error types that a press desk uses; ids follow the MQM Council's typology (Core 2.0, number/date/entity from Full). */
import { z } from 'zod';

/** The seven MQM dimensions. The ones after `accuracy` judge the English by a desk's own style. */
export const mqmDimensionSchema = z.enum([
  'terminology',
  'accuracy',
  'linguistic-conventions',
  'style',
  'locale-conventions',
  'audience-appropriateness',
  'design-and-markup',
]);
export type MqmDimension = z.infer<typeof mqmDimensionSchema>;

/** The desk's set of fourteen types, each under one dimension. */
export const MQM_TYPES = {
  termbase: 'terminology',
  'inconsistent-term': 'terminology',
  'wrong-term': 'terminology',
  number: 'accuracy',
  'date-time': 'accuracy',
  entity: 'accuracy',
  mistranslation: 'accuracy',
  omission: 'accuracy',
  addition: 'accuracy',
  untranslated: 'accuracy',
  grammar: 'linguistic-conventions',
  'house-style': 'style',
  awkward: 'style',
  layout: 'design-and-markup',
} as const satisfies Record<string, MqmDimension>;

export type MqmType = keyof typeof MQM_TYPES;
export const mqmTypeSchema = z.enum(Object.keys(MQM_TYPES) as [MqmType, ...MqmType[]]);
