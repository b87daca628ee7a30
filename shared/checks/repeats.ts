/** One complaint, one alarm: what was said of a row before is said again with less weight. */
import type { Finding } from './finding.ts';

/**
 * Rules whose complaint holds for the whole text once it is made: a term rendered the desk's other way, a weekday taken
 * for another. Their later findings stay in the list, as worth a look; once the first is settled the next takes its place.
 */
const SAID_ONCE: readonly string[] = ['term-missing', 'weekday', 'name-spelling'];

/** `findings` in order of the text, with the repetitions of a complaint as info. */
export function softenRepeats(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.map((finding) => {
    if (finding.severity === 'info' || !SAID_ONCE.includes(finding.rule)) return finding;
    const complaint = JSON.stringify([finding.rule, finding.explanation]);
    if (said.has(complaint)) return { ...finding, severity: 'info' as const };
    said.add(complaint);
    return finding;
  });
}
