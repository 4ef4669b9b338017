import type { PlatformId } from '../platforms/platform-facts.ts';

/** A post to try things on: how such a post often starts out, and how it can end up. English, whatever the interface speaks. */
export interface Sample {
  readonly id: string;
  readonly audience: string;
  readonly platform: PlatformId;
  readonly before: string;
  readonly after: string;
}

/** Two for each built-in audience. The posts are made up. */
export const samples: readonly Sample[] = [
  {
    id: 'pressure',
    audience: 'general-public',
    platform: 'x',
    before:
      'On the occasion of World Heart Day we are proud to announce that hypertension screening will be facilitated at our stand. Early detection is utilised in order to prevent complications! #worldheartday #hypertensionawareness #prevention',
    after:
      'High blood pressure rarely hurts, so most people find out too late. Have yours measured for free this Saturday, 5 December, 9 am to 1 pm, at the market hall in Ghent. It takes five minutes. #WorldHeartDay',
  },
  {
    id: 'measles',
    audience: 'general-public',
    platform: 'instagram',
    before:
      'We would like to inform you that, due to the fact that vaccination coverage has decreased, measles cases, which may possibly result in severe complications such as pneumonia and encephalitis in paediatric patients, have been rising in a number of European countries. Find out more at https://www.example.org/measles-information #health #measles #vaccines #vaccination #children #parents',
    after:
      'Measles spreads faster than flu, and it can put a healthy child in hospital.\n\nTwo doses of vaccine keep your child safe. Missed one? It is never too late.\n\nAsk your family doctor this week for a free dose. #VaccinesWork',
  },
  {
    id: 'cuff',
    audience: 'medical-students',
    platform: 'x',
    before:
      'Studies show that a lot of first readings are wrong!!! Blood pressure cuffs should be selected in accordance with the circumference of the arm. RT please 🙏🙏🙏 #bloodpressure #medicine #medicalstudents',
    after:
      'Your patient may not be hypertensive: the cuff may be too small. It can add 10 mmHg to a reading (www.example.org/cuffs). Measure the arm first. How do you choose the cuff? Send this to a friend who starts clinics on Monday.',
  },
  {
    id: 'stigma',
    audience: 'medical-students',
    platform: 'facebook',
    before:
      'It is important to note that drug abusers and alcoholics are still being refused treatment. 62.7% of students have never received any education about addiction. We need to leverage capacity building and mainstream this topic in the curriculum. Register here!',
    after:
      'Six in ten of us leave medical school without one lesson on addiction (our survey, 2025: www.example.org/survey).\n\nThat is how people who use drugs end up with doctors who look away. It is treatable, and treatment halves the risk of death (WHO, 2024).\n\nAsk your faculty for one teaching day. We send you slides and a letter to use. What did you learn about it?',
  },
  {
    id: 'streets',
    audience: 'stakeholders',
    platform: 'x',
    before:
      'Air quality at schools is a very important issue that has to be addressed as soon as possible. Something should be done about traffic. We hope that stakeholders might possibly consider this topic. #airquality #schools #health #children',
    after:
      'Children breathe their dirtiest air of the day at the school gate (city report, 2025: www.example.org/air). We call on @NorthbayCouncil to close school streets to cars at drop-off from January. We can bring our counts to your transport committee.',
  },
  {
    id: 'beds',
    audience: 'stakeholders',
    platform: 'facebook',
    before:
      'Mental health has been neglected for too long!! Waiting lists are being ignored while young people suffer, and it is high time that awareness is raised. Everybody has a responsibility. Like and share if you agree 💚💚💚',
    after:
      'A teenager in this region waits 14 weeks for a first talk with a therapist (regional health report, 2025: www.example.org/report).\n\nWe call on the Ministry of Health to pay for school counsellors in the 2027 budget. One counsellor for every school costs less than 20 hospital beds.\n\nWe can show you a school where it works. Talk to us before the vote on 15 January.',
  },
];

/** The samples for an audience; those for the general public stand in for an audience that has none. */
export function samplesFor(audience: string): readonly Sample[] {
  const own = samples.filter((sample) => sample.audience === audience);
  return own.length > 0 ? own : samplesFor('general-public');
}
