import type { SentenceWords } from '../../text/sentence-ends.ts';

/** Patterns of Unicode's letters are written as strings: as literals they are read with the script, and that takes long. */
const unicode = (pattern: string) => new RegExp(pattern, 'u');

/** How English tells where its sentences end, but for its abbreviations, which stand in a table. */
export const createSentenceWords = (): Omit<SentenceWords, 'abbreviation'> => ({
  starter:
    /^["“‘«(]*(?:We|The|It|This|That|These|Those|In|On|At|And|But|So|They|I|A|An|Our|You|Your|He|She|If|When|Why|How|What|Who|Which|Where|There|Here|For|Now|Let|Join|Read|Sign|Please|Not|No|None|More|Most|Some|Any|All|Since|After|Before|Until|While|As|By|From|To|With|Without|Of|Or|Yet|Every|Each|Everyone|Everybody|Nobody|Someone|Anyone|Do|Does|Did|Don't|Can|Could|Should|Would|Are|Is|Was|Were|Has|Have|Come|Get|Book|Ask|Call|Bring|Tell|Find|Check|Register|Apply|Donate|Today|Tomorrow|Tonight|Yesterday|Last|Next|First|One|Two|Three|Then|Also|Still|Even|Only|Just|Both|Many|Few|Thanks|Thank|Their|His|Her|My|Its|Nothing|Everything|Because|Although|Though|Once|Such|Under|Over|During|Between|About)\b/u,
  lettered:
    /\b(?:vitamins?|hepatitis|meningitis|plan|type|group|grade|part|room|hall|ward|wing|block|gate|line|level|zone|stage|phase|class|category|section|annex|team|option|strep|influenza|appendix) $/i,
  role: unicode(
    String.raw`(?:\p{Lu}\p{L}+,? and |\b(?:by|with|says|said|asks|asked|nurse|doctor|professor|student|midwife|president|minister|mayor|director|author|chair) )$`,
  ),
  inPlace:
    /\b(?:in|of|to|from|than|for|with|by|on|over|across|within|outside|throughout|into|and|leave|left|visit)(?: the)? $/i,
  newSubject: unicode(
    String.raw`^(?!Congress|Senate|House|Government|President|Parliament|Ministry|Department|Treasury|Army|Navy|Court|Agency|Embassy|Health|Food|Secretary|Assembly|Security|Charter|Commission|Council|Member|Directive)\p{Lu}[\p{L}’'-]*,?\s+[\p{Ll}\p{Nd}]`,
  ),
  endsHere: unicode(String.raw`(?:\p{Lu}\p{L}+|\d[a-z]*) St\.$`),
  numbered: /^(?:nos?|arts?|vols?|pp?|ch|secs?|figs?|tabs?|eds?)$/i,
  dayOrZone: unicode(
    String.raw`^\(?(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|CES?T|GMT|UTC|EE?S?T|BST|WES?T|(?:\p{Lu}\p{L}+ ){1,3}[Tt]ime\b)`,
  ),
  month: /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/,
  speech: unicode(
    String.raw`^(?:I|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:asks?|asked|says?|said|tells?|told|wrote|writes|replied|shouted|cried|whispered|thought|wondered)\b`,
  ),
});
