/** Words that a story's own voice does not use, outside quotation marks, each with the reason. For stories in English. */
export interface NotOurs {
  readonly words: RegExp;
  readonly why: string;
}

export const NOT_OURS: readonly NotOurs[] = [
  { words: /\b(?:regime|strongman|dictator|puppet|rogue|hermit)\b/i, why: 'calls a government by a judgement' },
  { words: /\b(?:renegade|breakaway|reunif\w+|province)\b/i, why: 'is one side’s word for a disputed place' },
  { words: /\bpressur\w+/i, why: 'is a reading of what one state wants of another; tell the wish and who reads it so' },
  { words: /\b(?:aggressi\w+|provo\w+|threat\w*|hostile|bellicose)\b/i, why: 'judges an act instead of telling it' },
  {
    words: /\b(?:unprecedented|historic|dramatic\w*|shocking|alarming|worrying|controversial|notorious|massive)\b/i,
    why: 'is an adjective of judgement',
  },
  {
    words: /\b(?:insists|admits|admitted|concedes|alleged\w*|so-called|claims that|claimed that)\b/i,
    why: 'doubts the speaker',
  },
  { words: /\b(?:of course|clearly|obviously|undoubtedly|naturally)\b/i, why: 'decides for the reader' },
  { words: /\b(?:led to|leads to|caused|as a result|in response|retaliat\w+)\b/i, why: 'makes a cause of a sequence' },
  {
    words: /\b(?:obstacle|stands? in the way|pulls? in different directions)\b/i,
    why: 'says that two things conflict',
  },
  { words: /\b(?:own chief|own adviser|even his|only if)\b/i, why: 'adds a hint or a condition by one small word' },
  { words: /\b(?:the|this|a news) report\b/i, why: 'is a second word for the article' },
];

/** Words that one story does not use, because its source does not. By the story’s id. */
export const NOT_IN_STORY: Readonly<Record<string, readonly NotOurs[]>> = {
  'northeast-asia-2026': [
    { words: /\bfir(?:es|ed|ing)\b/i, why: 'the article says “launched”' },
    { words: /(?<!South )(?<!North )\bKorea–China|China–Korea/i, why: 'there are two Koreas on the map' },
    {
      words: /\b(?:rupture|quarrel|conflict|dispute) over Taiwan(?! policy)/i,
      why: 'the dispute is over policy towards Taiwan',
    },
    {
      words: /\bits (?:unofficial )?(?:culture )?ban\b/i,
      why: 'Kang speaks of “an” unofficial ban; nobody says whose it is',
    },
    {
      words: /\bshar(?:e|es|ed|ing)\b(?! (?:Chinese|experience))/i,
      why: 'Lee speaks of collaborating, and the memory is Xi’s',
    },
    { words: /\banalyst\b/i, why: 'the article calls Seok a professor' },
    {
      words: /\b(?:fell out|turn(?:s|ed)? to Seoul|parted)\b/i,
      why: 'the article says “rupture” and “seeking stronger ties”',
    },
    {
      words: /\b(?:a|the) restored\b|year of restored/i,
      why: 'Lee speaks of a first year of restoration, not of an end',
    },
  ],
  'telegram-1917': [
    { words: /\b(?:win|won|get|take)s? back|\bregain\w*/i, why: 'is milder than the telegram’s “reconquer”' },
    { words: /\bpromis\w+/i, why: 'the telegram makes a proposal' },
    { words: /\bas if\b|\bonly (?:when|once)\b/i, why: 'adds a hint or a condition that the telegram does not have' },
    { words: /\b(?:Britain|British|Reich|Kaiser)\b/, why: 'the telegram says “England” and “we”' },
    { words: /\bAtlantic\b(?! on this map|, ask)/, why: 'the telegram names no sea' },
    { words: /\bbecause of the submarine/i, why: 'the telegram says “in spite of this”' },
    { words: /\bsecret(?:ly)?\b/i, why: 'is the telegram’s word, and stands in quotation marks' },
  ],
};
