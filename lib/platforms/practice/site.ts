import type { ComposerKind } from '../../rules/context.ts';
import type { Composer, ComposerFinder, Detection } from '../platform.ts';
import { type PlatformId, platformIds } from '../platform-facts.ts';

/** The kind of box that each platform's posts are written in. */
const kinds: Readonly<Record<PlatformId, ComposerKind>> = {
  x: 'post',
  facebook: 'post',
  instagram: 'caption',
};

/** A composer of the practice page: `data-practice` on its root names the platform whose facts hold. */
const ROOT = '[data-practice]';
const FIELD = '[contenteditable]:not([contenteditable="false"]), textarea';

function createComposer(root: HTMLElement, field: HTMLElement, platform: PlatformId): Composer {
  return {
    kind: kinds[platform],
    platforms: [platform],
    root,
    hintAnchor: root,
    allowance: () => 'standard',
    // Pictures cannot be attached here, so what the words lack may be meant for one.
    posts: () => [{ field, media: 'unknown' }],
    watch: () => {},
  };
}

/** The practice page: our own composers, one per platform, without any account. */
export const practiceSite: ComposerFinder = {
  findComposer(target): Detection {
    const field = target.closest<HTMLElement>(FIELD);
    const root = field?.closest<HTMLElement>(ROOT);
    const platform = platformIds.find((id) => id === root?.dataset.practice);
    if (!field || !root || !platform) return { reason: 'no-field', signals: [] };
    return { composer: createComposer(root, field, platform), signals: [] };
  },
};
