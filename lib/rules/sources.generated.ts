// Written by `npm run generate` from catalog/. Do not edit.
import type { Source } from './rule.ts';

/** The pages on whose authority rules speak, by rule id. Rules without one are our own judgement. */
export const sources: Readonly<Record<string, Source>> = {
  "first-lines": {
    "title": "CDC Clear Communication Index, items 1 and 2",
    "url": "https://www.cdc.gov/ccindex/index.html",
    "year": 2014
  },
  "limit": {
    "title": "X: counting characters",
    "url": "https://docs.x.com/fundamentals/counting-characters",
    "year": 2026
  },
  "slow-opening": {
    "title": "CDC Clear Communication Index, items 1 and 2",
    "url": "https://www.cdc.gov/ccindex/index.html",
    "year": 2014
  },
  "thread": {
    "title": "X Help: How to create a thread",
    "url": "https://help.x.com/en/using-x/create-a-thread",
    "year": 2025
  },
  "wall-of-text": {
    "title": "NHS digital service manual: How we write",
    "url": "https://service-manual.nhs.uk/content/how-we-write",
    "year": 2026
  },
  "double-meaning": {
    "title": "Gotlieb and others: Accuracy in patient understanding of common medical phrases, JAMA Network Open",
    "url": "https://doi.org/10.1001/jamanetworkopen.2022.42972",
    "year": 2022
  },
  "double-negative": {
    "title": "GSA: plainlanguage.gov, use positive language",
    "url": "https://www.plainlanguage.gov/guidelines/concise/use-positive-language/",
    "year": 2011
  },
  "hard-number": {
    "title": "CDC Clear Communication Index, items 15 to 17",
    "url": "https://www.cdc.gov/ccindex/index.html",
    "year": 2014
  },
  "hard-word": {
    "title": "Rakedzon and others: Automatic jargon identifier for scientists engaging with the public, PLOS ONE",
    "url": "https://doi.org/10.1371/journal.pone.0181742",
    "year": 2017
  },
  "hidden-verb": {
    "title": "GSA: plainlanguage.gov, avoid hidden verbs",
    "url": "https://www.plainlanguage.gov/guidelines/conversational/avoid-hidden-verbs/",
    "year": 2011
  },
  "long-sentence": {
    "title": "NHS digital service manual: How we write",
    "url": "https://service-manual.nhs.uk/content/how-we-write",
    "year": 2026
  },
  "officialese": {
    "title": "GSA: plainlanguage.gov, simple words and phrases",
    "url": "https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/",
    "year": 2011
  },
  "passive": {
    "title": "CDC Clear Communication Index, item 6",
    "url": "https://www.cdc.gov/ccindex/index.html",
    "year": 2014
  },
  "plain-word": {
    "title": "NHS digital service manual: A to Z of health writing",
    "url": "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing",
    "year": 2026
  },
  "policy-term": {
    "title": "NHS digital service manual: How we write",
    "url": "https://service-manual.nhs.uk/content/how-we-write",
    "year": 2026
  },
  "too-many-abbreviations": {
    "title": "GSA: plainlanguage.gov, minimize abbreviations",
    "url": "https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/",
    "year": 2011
  },
  "trade-jargon": {
    "title": "European Court of Auditors: Misused English words and expressions in EU publications",
    "url": "https://www.eca.europa.eu/other%20publications/en_terminology_publication/en_terminology_publication.pdf",
    "year": 2016
  },
  "unexplained-abbreviation": {
    "title": "NHS digital service manual: Abbreviations and acronyms",
    "url": "https://service-manual.nhs.uk/content/formatting-and-punctuation",
    "year": 2026
  },
  "wordy-phrase": {
    "title": "GSA: plainlanguage.gov, be concise",
    "url": "https://www.plainlanguage.gov/guidelines/concise/",
    "year": 2011
  },
  "actor": {
    "title": "Media advocacy and public health (Wallack and others)",
    "url": "https://us.sagepub.com/en-us/nam/media-advocacy-and-public-health/book3867",
    "year": 1993
  },
  "ask": {
    "title": "CDC Clear Communication Index, item 5",
    "url": "https://www.cdc.gov/ccindex/index.html",
    "year": 2014
  },
  "evidence": {
    "title": "CDC Clear Communication Index, item 11",
    "url": "https://www.cdc.gov/ccindex/index.html",
    "year": 2014
  },
  "one-ask": {
    "title": "CDC Clear Communication Index, item 5",
    "url": "https://www.cdc.gov/ccindex/index.html",
    "year": 2014
  },
  "place-or-date": {
    "title": "AHRQ: Patient Education Materials Assessment Tool",
    "url": "https://www.ahrq.gov/health-literacy/patient-education/pemat.html",
    "year": 2013
  },
  "policy-frame": {
    "title": "Dorfman, Wallack and Woodruff: More than a message, Health Education & Behavior",
    "url": "https://doi.org/10.1177/1090198105275046",
    "year": 2005
  },
  "why-it-matters": {
    "title": "CDC Clear Communication Index, item 13",
    "url": "https://www.cdc.gov/ccindex/index.html",
    "year": 2014
  },
  "blame": {
    "title": "Dorfman, Wallack and Woodruff: More than a message, Health Education & Behavior",
    "url": "https://doi.org/10.1177/1090198105275046",
    "year": 2005
  },
  "myth-first": {
    "title": "The Debunking Handbook",
    "url": "https://doi.org/10.17910/b7.1182",
    "year": 2020
  },
  "patient-details": {
    "title": "General Medical Council: Using social media as a medical professional",
    "url": "https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional",
    "year": 2024
  },
  "person-first": {
    "title": "CDC: Preferred terms for select population groups",
    "url": "https://www.cdc.gov/health-communication/php/toolkit/preferred-terms.html",
    "year": 2024
  },
  "self-harm": {
    "title": "WHO: Preventing suicide, a resource for media professionals",
    "url": "https://www.who.int/publications/i/item/9789240076846",
    "year": 2023
  },
  "all-caps": {
    "title": "Section508.gov: Create accessible social media content",
    "url": "https://www.section508.gov/create/social-media/",
    "year": 2024
  },
  "alt-text": {
    "title": "Section508.gov: Create accessible social media content",
    "url": "https://www.section508.gov/create/social-media/",
    "year": 2024
  },
  "emoji": {
    "title": "Section508.gov: Create accessible social media content",
    "url": "https://www.section508.gov/create/social-media/",
    "year": 2024
  },
  "engagement-bait": {
    "title": "Meta: Fighting engagement bait on Facebook",
    "url": "https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/",
    "year": 2017
  },
  "fancy-letters": {
    "title": "Section508.gov: Create accessible social media content",
    "url": "https://www.section508.gov/create/social-media/",
    "year": 2024
  },
  "hashtag-case": {
    "title": "Section508.gov: Create accessible social media content",
    "url": "https://www.section508.gov/create/social-media/",
    "year": 2024
  },
  "hashtag-count": {
    "title": "X Help: How to use hashtags",
    "url": "https://help.x.com/en/using-x/how-to-use-hashtags",
    "year": 2025
  },
  "infographic": {
    "title": "AHRQ: Patient Education Materials Assessment Tool (PEMAT), visual aids",
    "url": "https://www.ahrq.gov/health-literacy/patient-education/pemat.html",
    "year": 2013
  },
  "link-reach": {
    "title": "Buffer: Do posts with links affect content performance on X?",
    "url": "https://buffer.com/resources/links-on-x/",
    "year": 2025
  }
};
