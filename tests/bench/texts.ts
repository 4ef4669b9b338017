/** A small seeded generator (mulberry32): the same texts in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t >>> 0) % 1_000_000) / 1_000_000;
  };
}

/** Sentences as they stand in health posts; together they hold hits for most rules. */
const sentences = [
  'Two in five adults have hypertension and most of them do not know it.',
  'On the occasion of World Health Day we are proud to announce that our local committee will administer blood pressure checks in order to raise awareness among the general population of the whole county, because nobody else does.',
  'We call on the Ministry of Health to fund night clinics in every county.',
  'Your child breathes easier when fewer cars stop at the school gate.',
  'Studies show that 34.7 % of all patients with diabetes wait longer than 18.5 weeks, 12 weeks in the north and 26 in the south.',
  'Antibiotics were prescribed to patients who did not need them.',
  'Book your HPV vaccine this week: https://example.org/book.',
  'AMR kills more people than HIV and malaria, says the WHO.',
  'It may perhaps be possible that the measure could help.',
  'Our capacity building workshop leverages synergies between stakeholders.',
  'He suffered from addiction, and people called him an addict.',
  'The rapporteur will table amendments to the directive before the trilogue.',
  'Register here before the deadline!',
  'What did your school teach you about sleep?',
  'PLEASE SHARE THIS WITH EVERYONE you know 🙏🙏🙏 #health #publichealth #vaccineswork',
  'People who smoke are just too lazy to quit.',
  'Myth: vaccines cause autism.',
  'This tea is 100 % safe and has no side effects.',
  'Yesterday on ward 4B a 34-year-old teacher from Lund told me about her rare disease.',
  'The test was positive, and the swab is on its way to the laboratory.',
  'The board decided in March, and the clinic has been closed since then.',
  'Students in their last year sleep five hours a night before exams.',
  'Clean air, safe streets and a nurse in every school: that is all we ask.',
  'Read the report by the national institute, then tell your council what you think.',
  'You can carry naloxone in your pocket; it takes two minutes to learn how to use it.',
  'A doctor who knows your language hears what an interpreter misses.',
  'We make a decision about housing every day without asking who breathes the mould.',
  'It is not uncommon that families travel three hours for a ten minute visit.',
  'Obesity is a disease, and shame has never cured one.',
  'Come on Tuesday 12 May at 6 p.m. to the town hall, room 4, and bring a friend.',
];

/** An English health text of exactly `length` UTF-16 units; paragraphs of 40 to 120 words, or one without line breaks. */
export function healthText(length: number, shape: 'paragraphs' | 'one-paragraph', seed = 7): string {
  const next = random(seed);
  let text = '';
  while (text.length < length) {
    const target = 40 + next() * 80;
    let words = 0;
    const paragraph: string[] = [];
    while (words < target - 15) {
      const sentence = sentences[Math.floor(next() * sentences.length)] ?? '';
      words += sentence.split(' ').length;
      paragraph.push(sentence);
    }
    text += paragraph.join(' ') + (shape === 'paragraphs' ? '\n' : ' ');
  }
  return `${text
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 'a')}.`;
}
