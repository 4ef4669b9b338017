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
  'Heat is no weather report when you are seventy and live under a flat roof.',
  'Prof. Lindqvist spoke about long COVID, e.g. about what it does to school days.',
  'The ECDC and the EMA say that the new jab protects older people from RSV.',
  'Link in bio, and swipe left for the whole story!',
  'Why do nurses leave? Ask the ones who stayed.',
  'In the event that you are experiencing symptoms, contact a medical practitioner prior to your visit.',
  'It was decided that the ward will be closed over the summer.',
  'Thanks to Dr. A. Moreau and to all who came… we will be back.',
  'The project provides an innovative platform for the exchange of best practices.',
  'If you need to talk tonight, call 116 123, day or night.',
  'Measles spreads through the air, and it can stay there for two hours.',
  'Our neighbours from the mosque, the church and the chess club cooked for 120 people.',
  'Sign the open letter by Friday: three schools still have no clean water.',
  'Every euro for quit lines saves more than the hospital ever gets back.',
  'Bring your ID, your vaccination card, etc. Doors open at eight.',
  'Only 4 of 10 girls in our valley have had both doses of the vaccine.',
  'The co-payment exemption ends in June, which hits pensioners first.',
  'Some say that vaping is harmless, but no study of five years or more says so.',
  'Leave the car at home once a week, and your knees will thank you.',
  'A utilisation review was carried out with regard to the referral pathway.',
  'My grandmother kept her pills in a biscuit tin, and nobody ever asked her why.',
  'Sunbeds cause skin cancer: that is why we want them out of gyms.',
  'Interns worked 71 hours last week, and the law says 48.',
  'Wash your hands, open a window, stay in bed when you are ill.',
  'The dentist comes to school on Wednesdays, free of charge and without a letter.',
  'Breast screening starts at fifty here and at forty over the border.',
  'We asked 1,204 students how they sleep. Half of them said badly.',
  'Nobody should have to choose between the heating and the inhaler.',
  'Insulin costs more in the U.S. than anywhere in Europe.',
  'Tag three friends who forget to drink water 💧',
  'Mental health is health, and a waiting list is not a treatment.',
  'The schizophrenics on the third floor get their lunch last.',
  'Exchange students from 14 countries learned to take a blood pressure today.',
  'Drink before you are thirsty, rest at noon, call the neighbour who lives alone.',
  'The committee notes the importance of comprehensive and evidence-based approaches to prevention.',
  'Tobacco ads are banned; the lemon-flavoured ones on your phone are not.',
];

/** The opening of every text: a post of 280 characters, and as full of hits as people write them. */
const opening =
  'On the occasion of Heart Week our stakeholders will utilise AMR and NAP data in order to help diabetics. It is not uncommon that hypertension may perhaps be cured 🙏🙏🙏 It was decided: register here! TEA IS 100 % SAFE. Tag friends: 34.7 %, 12 or 26? #publichealth #health #sleep.';

/** Words up to which sentences are added to a paragraph; the longest of them has 36, so none has more than 120. */
const FEWEST_WORDS = 40;
const MORE_WORDS = 42;
/** What is left of a text is one paragraph below the first, and two below the second: UTF-16 code units. */
const ONE_MORE = 650;
const TWO_MORE = 1_000;

function wordsFor(left: number, next: () => number): number {
  if (left < ONE_MORE) return Number.POSITIVE_INFINITY;
  return left < TWO_MORE ? FEWEST_WORDS : FEWEST_WORDS + next() * MORE_WORDS;
}

/** An English health text of exactly `length` UTF-16 units; paragraphs of 40 to 120 words, or one without line breaks. */
export function healthText(length: number, shape: 'paragraphs' | 'one-paragraph', seed = 7): string {
  const next = random(seed);
  const gap = shape === 'paragraphs' ? '\n' : ' ';
  let text = opening;
  while (text.length < length) {
    const most = wordsFor(length - text.length, next);
    let words = 0;
    let paragraph = gap;
    while (words < most && text.length + paragraph.length < length) {
      const sentence = sentences[Math.floor(next() * sentences.length)] ?? '';
      words += sentence.split(' ').length;
      paragraph += paragraph === gap ? sentence : ` ${sentence}`;
    }
    text += paragraph;
  }
  return `${text
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 'a')}.`;
}
