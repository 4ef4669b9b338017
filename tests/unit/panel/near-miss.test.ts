import { expect, test } from 'vitest';
import { nearMisses } from '../../../lib/kit/near-miss.ts';

const tags = ['#WorldSleepDay2026', 'HeatHealth', '#HIV'];

test.each([
  ['#WorldSleepDay', '#WorldSleepDay2026'],
  ['#WorldSleepDya2026', '#WorldSleepDay2026'],
  ['#worldsleepday2026', '#WorldSleepDay2026'],
  ['#HeatHelth', '#HeatHealth'],
  ['#HéatHealth', '#HeatHealth'],
  ['#heathealth', '#HeatHealth'],
])('%s was meant to be %s', (wrote, meant) => {
  const text = `Come along. ${wrote} now`;
  expect(nearMisses(['First.', text], tags)).toEqual([
    { at: { post: 1, start: 12, end: 12 + wrote.length }, wrote, meant },
  ]);
});

test.each([
  '#WorldSleepDay2026',
  '#WorldSleepDay2025',
  '#HeatHealth',
  '#Health',
  '#HIB',
  '#HPV',
  'HeatHelth',
])('%s is left alone', (tag) => {
  expect(nearMisses([`Come along. ${tag}`], tags)).toEqual([]);
});

test('without a campaign nothing is near', () => {
  expect(nearMisses(['#HeatHelth'], [])).toEqual([]);
});
