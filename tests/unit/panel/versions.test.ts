import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audiences } from '../../../lib/audiences/find-audience.ts';
import { createEnglish } from '../../../lib/language/english/english.ts';
import { platformFacts } from '../../../lib/platforms/facts.ts';
import { type PlatformId, platformIds } from '../../../lib/platforms/platform-facts.ts';
import { adaptDraft } from '../../../lib/versions/adapt-draft.ts';
import { createVersions } from '../../../lib/versions/make-versions.ts';
import type { Target } from '../../../lib/versions/platform-edits.ts';

const who = { name: 'World Health Organization', x: '@WHO', facebook: '@WHO', instagram: '@who' };

function adapt(posts: readonly string[], from: PlatformId, to: PlatformId, more: Partial<Target> = {}) {
  const languages = posts.map((text) => text.split('\n').map(() => 'en'));
  const target = { platform: platformFacts(to), from: [from], handles: [who], hashtags: [], ...more };
  return adaptDraft({ posts, languages }, target);
}
const textsOf = ({ posts }: ReturnType<typeof adapt>) => posts.map(({ text }) => text);
const kindsOf = ({ changes }: ReturnType<typeof adapt>) => changes.map(({ kind }) => kind);

describe('a draft for another platform', () => {
  test('a link becomes “link in bio” on Instagram, in the language of its line; an address to write to stays', () => {
    const posts = [
      'Book: https://example.org/flu\nReserva: https://example.org/grip\nAsk us: help@example.org',
    ];
    const languages = [['en', 'ca', 'en']];
    const target = { platform: platformFacts('instagram'), from: ['x'], handles: [], hashtags: [] } as const;
    const { posts: [post] = [], changes } = adaptDraft({ posts, languages }, target);
    expect(post?.text).toBe('Book: link in bio\nReserva: enllaç a la bio\nAsk us: help@example.org');
    expect(post?.written.map(({ start, end }) => post.text.slice(start, end))).toEqual([
      'link in bio',
      'enllaç a la bio',
    ]);
    expect(changes[0]).toEqual({
      kind: 'link-in-bio',
      before: 'https://example.org/flu',
      after: 'link in bio',
    });
    expect(textsOf(adapt(posts, 'x', 'facebook'))).toEqual(posts);
  });

  test('tags are cut to the platform’s number: campaign tags stay, words in a sentence stay words', () => {
    const posts = ['Talk about #MentalHealth today. #One #Two #Three\n#Campaign'];
    const cut = adapt(posts, 'instagram', 'x', { hashtags: ['#Campaign'] });
    expect(textsOf(cut)).toEqual(['Talk about #MentalHealth today.\n#Campaign']);
    expect(kindsOf(cut)).toEqual(['tag-left-out', 'tag-left-out', 'tag-left-out']);
    const other = adapt(['#Flu #Jab #Nose and #SoreThroat. #Cold'], 'instagram', 'x');
    expect(textsOf(other)).toEqual(['#Flu #Jab Nose and Sore Throat.']);
    expect(textsOf(adapt(posts, 'x', 'instagram'))).toEqual(posts);
  });

  test('a line of nothing but tags goes with them', () => {
    expect(textsOf(adapt(['#A1x #B1x\nWords.\n\n#C1x #D1x\n#E1x'], 'instagram', 'x'))).toEqual([
      '#A1x #B1x\nWords.\n',
    ]);
  });

  test('handles are swapped by the kit, named where they do nothing, and pointed at where nobody knows', () => {
    const posts = ['With @who and @someone.'];
    expect(textsOf(adapt(['With @WHO.'], 'x', 'instagram'))).toEqual(['With @who.']);
    const onFacebook = adapt(posts, 'x', 'facebook');
    expect(textsOf(onFacebook)).toEqual(['With World Health Organization and @someone.']);
    expect(kindsOf(onFacebook)).toEqual(['handle-named', 'handle-to-check']);
    expect(kindsOf(adapt(posts, 'x', 'x'))).toEqual([]);
  });

  test('a thread becomes one post without its counters', () => {
    const thread = adapt(['First the news. 🧵 1/2', 'Then the ask.\n2/2'], 'x', 'facebook');
    expect(textsOf(thread)).toEqual(['First the news.\n\nThen the ask.']);
    expect(kindsOf(thread)[0]).toBe('joined');
    expect(textsOf(adapt(['One. 1/2', 'Two. 2/2'], 'x', 'x'))).toEqual(['One. 1/2', 'Two. 2/2']);
  });

  test('every line keeps its language, whatever is put in or left out', () => {
    const line = fc
      .array(fc.constantFrom('word', '#Tag', '#OtherTag', '@who', '@x', 'https://example.org', '.', '🧵'), {
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...platformIds),
        fc.constantFrom(...platformIds),
        (lines, from, to) => {
          const text = lines.map((each, index) => `l${index} ${each}`).join('\n');
          const languages = [lines.map((_, index) => `l${index}`)];
          const target = { platform: platformFacts(to), from: [from], handles: [who], hashtags: [] };
          for (const post of adaptDraft({ posts: [text], languages }, target).posts) {
            const now = post.text.split('\n');
            expect(post.languages).toHaveLength(now.length);
            expect(now.map((each) => each.split(' ')[0])).toEqual(post.languages);
            for (const { start, end } of post.written) expect(post.text.slice(start, end)).not.toBe('');
          }
        },
      ),
    );
  });
});

describe('versions for all platforms', () => {
  const versionsOf = (texts: readonly string[], from: PlatformId = 'facebook') =>
    createVersions([createEnglish()], {
      from: [from],
      kind: 'post',
      allowance: 'unknown',
      purpose: 'any',
      audiences,
      personal: { rules: {}, words: { prefer: [], keep: [] } },
      kit: { handles: [who], hashtags: [] },
    })(
      { posts: texts.map((text) => ({ text, media: 'unknown' })) },
      texts.map((text) => text.split('\n').map(() => 'en')),
    );
  const onX = (text: string) => versionsOf([text]).find(({ platform }) => platform === 'x') ?? expect.fail();

  test('each platform has its version, and each audience its open points there', () => {
    const versions = versionsOf(['Hypertension is common. Book a test: https://example.org/test']);
    expect(versions.map(({ platform, posts: [post] }) => [platform, post?.text.slice(-11)])).toEqual([
      ['x', 'rg/test'.padStart(11, 'example.org/test'.slice(-11, -7))],
      ['facebook', 'le.org/test'],
      ['instagram', 'link in bio'],
    ]);
    for (const { reports } of versions) expect([...reports.keys()]).toEqual(audiences.map(({ id }) => id));
    const rulesFor = (audience: string) =>
      versions[1]?.reports.get(audience)?.hints.map(({ rule }) => rule) ?? [];
    expect(rulesFor('general-public')).toContain('plain-word');
    expect(rulesFor('medical-students')).not.toContain('plain-word');
    // The version has no link left that nobody could open.
    expect(versions[2]?.reports.get('general-public')?.hints.map(({ rule }) => rule)).not.toContain(
      'link-not-clickable',
    );
  });

  test('a little too long for X gets shorter words, the fewest that do', () => {
    const long = `${`In order to sleep well, we utilise the night. ${'Sleep well tonight. '.repeat(20)}`.slice(0, 284)}.`;
    const { posts, changes } = onX(long);
    expect(posts).toHaveLength(1);
    expect(platformFacts('x').count(posts[0]?.text ?? '', 'standard').overflow).toBeUndefined();
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['shortened', 'In order to', 'To'],
    ]);
  });

  test('far too long for X becomes numbered posts, each within the limit, with all the words', () => {
    const long =
      `${'Sleep comes first, and then we study. '.repeat(20)}\n${'Duerme y luego estudia. '.repeat(6)}`.trim();
    const { posts, changes, reports } = onX(long);
    expect(posts.length).toBeGreaterThan(2);
    for (const { text } of posts) expect(platformFacts('x').count(text, 'standard').overflow).toBeUndefined();
    const words = posts.map(({ text }) => text.replace(/ \d+\/\d+$/, '')).join(' ');
    expect(words.split(/\s+/)).toEqual(long.split(/\s+/));
    expect(changes.at(-1)).toEqual({ kind: 'thread', before: '', after: String(posts.length) });
    expect(reports.get('general-public')?.hints.map(({ rule }) => rule)).not.toContain('limit');
  });
});
