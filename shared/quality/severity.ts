/** How bad an error is, in MQM's words; a finding's severity is in severity-of-finding words (see checks/finding.ts). */
import { z } from 'zod';

/** MQM 2.0: neutral carries no penalty, critical fails the text whatever the sum. */
export const mqmSeveritySchema = z.enum(['neutral', 'minor', 'major', 'critical']);
export type MqmSeverity = z.infer<typeof mqmSeveritySchema>;
