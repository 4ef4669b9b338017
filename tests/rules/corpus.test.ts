import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audiences } from '../../lib/audiences/find-audience.ts';
import { rulesetFor } from '../../lib/audiences/ruleset-for.ts';
import { type AnnotatedPost, readPosts } from '../../lib/cli/advice.ts';
import { detectLanguage } from '../../lib/cli/detect-language.ts';
import { createNodeWords } from '../../lib/cli/node-words.ts';
import { createParagraphLanguages } from '../../lib/compose/paragraph-languages.ts';
import { createEnglish } from '../../lib/language/english/english.ts';
import { lint } from '../../lib/rules/lint.ts';
import type { Report } from '../../lib/rules/report.ts';
import { singlePost } from '../../lib/text/draft.ts';

const english = createEnglish();
const words = createNodeWords();
/** One post of every audience and platform that leaves something to say. */
const posts = readPosts().filter(
  ({ quality, audience, platform }, index, all) =>
    quality !== 'good' &&
    all.findIndex(
      (post) => post.quality !== 'good' && post.audience === audience && post.platform === platform,
    ) === index,
);

const quoted = (text: string) => `“${text.replaceAll('\n', ' ')}”`;

/** A report as a person would note it in the margin: what is said of which words, and what was found. */
function annotated({ hints, found }: Report, text: string): string {
  const said = hints.map(({ at, severity, rule, say, with: args, shown }) => {
    const excerpt = at ? `${quoted(text.slice(at.start, at.end))}: ` : '';
    return `- ${shown ? '' : '(folded) '}**${severity}** ${excerpt}${words.rule(rule, say, args)} \`${rule}\``;
  });
  const praised = found.map(({ rule, quote }) => `- ✓ ${quoted(quote)} \`${rule}\``);
  return [...(said.length > 0 ? said : ['- Nothing to improve.']), ...praised].join('\n');
}

async function reportsOn({ text, platform, purpose = 'any', kind }: AnnotatedPost): Promise<Report[]> {
  const context = {
    platforms: [platform],
    kind: kind ?? (platform === 'instagram' ? 'caption' : 'post'),
    allowance: 'unknown',
    purpose,
  } as const;
  const languages = await createParagraphLanguages(detectLanguage).decide([text]);
  return audiences.map((audience) =>
    lint(singlePost(text), languages, rulesetFor(audience, context), [english]),
  );
}

describe('the same text for different readers', () => {
  it('is taken from every audience and platform', () => expect(posts).toHaveLength(9));

  it.each(posts.map((post) => [post.id, post] as const))(
    '%s gets another report for each',
    async (id, post) => {
      const reports = await reportsOn(post);
      expect(new Set(reports.map((report) => JSON.stringify(report.hints))).size).toBe(audiences.length);
      const sections = audiences.map(
        ({ name }, index) => `## ${name}\n\n${annotated(reports[index] as Report, post.text)}\n`,
      );
      const page = `# ${id}: ${post.platform}, written for ${post.audience}\n\n${post.text.replace(/^/gm, '> ')}\n\n${sections.join('\n')}`;
      await expect(page).toMatchFileSnapshot(join(import.meta.dirname, 'corpus', `${id}.md`));
    },
  );
});
