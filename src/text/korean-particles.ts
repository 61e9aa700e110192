/** Korean particles whose form depends on the last sound of the word before them. */

/** After a consonant and after a vowel. */
const FORMS = {
  topic: ['은', '는'],
  subject: ['이', '가'],
  object: ['을', '를'],
  and: ['과', '와'],
  /** After ㄹ as after a vowel: 서울로. */
  to: ['으로', '로'],
} as const;
export type Particle = keyof typeof FORMS;

/** The last sounds of the digits as Korean reads them: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const DIGITS = ['ㅇ', 'ㄹ', '', 'ㅁ', '', '', 'ㄱ', 'ㄹ', 'ㄹ', ''] as const;
const [FIRST, LAST, FINALS, RIEUL] = [0xac00, 0xd7a3, 28, 8] as const;

/**
 * Returns a word with its particle: 베이징과, 도쿄와. Signs behind the word do not count: “대만”을. The
 * reading of a word in another script is not known, so both forms are written: Reuters을(를).
 */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = FORMS[particle];
  const sound = lastSound(word);
  if (sound === undefined) return `${word}${afterConsonant}(${afterVowel})`;
  const isVowel = sound === '' || (particle === 'to' && sound === 'ㄹ');
  return `${word}${isVowel ? afterVowel : afterConsonant}`;
}

/** The consonant that ends the last syllable; '' for a vowel, undefined if it is not known. Only ㄹ is told from the others. */
function lastSound(word: string): string | undefined {
  const last = word.replace(/[^\p{L}\p{N}]+$/u, '').at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= FIRST && code <= LAST) {
    const final = (code - FIRST) % FINALS;
    return final === 0 ? '' : final === RIEUL ? 'ㄹ' : 'ㄱ';
  }
  return DIGITS[Number.parseInt(last, 10)];
}
