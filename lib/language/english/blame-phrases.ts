import { one, self, their, unsaid } from './blame-words.ts';

/** Blame in set phrases, whoever is meant: what people say of others without thinking. */
export const blamePhrases = (): readonly string[] =>
  unsaid([
    `${one}|patient should ~1 have ~1 come|called|gone|asked|listened|known|stopped|quit|rung|seen ~3 earlier|sooner|better|before`,
    `<people>|students|generation|youngsters ~2 are|is ~1 too soft|spoilt|spoiled|sensitive|fragile|weak`,
    `he|she|they|patients|people|who ~1 never|don't|doesn't|didn't ~1 looked|look|took|take|cared|care after|care|for ~1 ${self}`,
    `patients|they|people|parents|he|she ~1 ignore|ignores|ignored our|the|all|every|medical|doctors' ~1 advice|warnings|warning|letters|rules|reminders`,
    `could ~6 if ${one} ~1 wanted|tried|cared|bothered`,
    'too proud|stubborn|vain|lazy|stupid to ask|see|come|go|walk|listen|call|admit|take|eat',
    'uninformed|ignorant|stupid|naive|spoilt|demanding|ungrateful patients|parents|mothers|people|users|relatives',
    'you|they|she|he failed as a ~1 parent|mother|father|mum|dad|nurse|doctor',
    "that's on you|him|her|them ( $|, )",
    `someone|somebody|people|those who ~1 chose|choose|decided to ~1 drink|smoke|inject|eat|take|gamble`,
    `families|parents|mothers|people|patients|roma|men|women|teenagers ( do not|don't ) care about`,
    `because|since ${one} stopped|gave ~1 ( fighting|up )`,
    `who|he|she|they ~1 was|were|is|are too stubborn|proud|vain|lazy to`,
    '= ~1 self-inflicted|choice|laziness',
    '^ blame those|people|patients|everyone who',
    `is|are the ~1 bill|price|receipt|punishment for ${their} ~1 vanity|laziness|pleasure|lifestyle|fun|habits|holidays`,
    `( just|simply|really )? didn't|don't|doesn't ~1 want ~1 recovery|it|help|change|health enough`,
    'mother|mothers|father|parents|patient|driver|nurse is|are|was|were ~1 at fault',
    "it is|it's you ~~9 who killed|kills|did|made|caused",
    'gave|give|given in to ~1 being|feeling ~1 ill|sick|tired|sad',
  ]);
