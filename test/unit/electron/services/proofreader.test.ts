import { describe, expect, it } from 'vitest';
import { createProofreader } from '../../../../electron/services/proofreading/proofreader.ts';

const proofreader = createProofreader();

/** Kind, the words marked and the best replacement of each mark. */
async function marked(text: string): Promise<readonly (readonly (string | undefined)[])[]> {
  const [marks = []] = await proofreader.read([text], 'american');
  return marks.map(({ kind, start, end, replacements: [best] }) => [kind, text.slice(start, end), best]);
}

describe('the proofreader', () => {
  it('marks a verb that does not agree with its pronoun, and the wrong article', async () => {
    expect(await marked('They has agreed on a apple.')).toEqual([
      ['grammar', 'has', 'have'],
      ['grammar', 'a', 'an'],
    ]);
  });

  it('counts places in the units of the text, whatever stands before them', async () => {
    expect(await marked('😀 “日本” and the reciept.')).toContainEqual(['spelling', 'reciept', 'receipt']);
  });

  it('says nothing of style, readability and formatting', async () => {
    const long =
      'The minister, who had met the president in the morning, said that the plan, which the two had drawn up';
    expect(
      await marked(`${long} over many months,  was sound, and that it would, in time, be carried out in full.`),
    ).toEqual([]);
  });

  it('answers each text in its place', async () => {
    const answer = await proofreader.read(['', 'They has agreed.', 'All is well.'], 'american');
    expect(answer.map(({ length }) => length)).toEqual([0, 1, 0]);
  });

  it('has the spelling of the dialect that it is asked for', async () => {
    const count = async (dialect: 'american' | 'british') =>
      (await proofreader.read(['The neighbouring organisation.'], dialect))[0]?.length;
    expect([await count('american'), await count('british')]).toEqual([2, 0]);
  });
});
