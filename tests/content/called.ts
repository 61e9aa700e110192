import type { Called } from './attribution';

/** How the texts of each story refer to people besides their names. By the story’s id; a part of a name that only one person has needs no entry. */
export const CALLED: Readonly<Record<string, Called>> = {
  'northeast-asia-2026': {
    // Jay Y. Lee is always given in full.
    lee: ['Lee', 'South Korea’s president', 'president of South Korea'],
    xi: ['Xi', 'China’s president'],
    wi: ['Wi', 'Lee’s security adviser', 'his security adviser', 'His security adviser'],
    seok: ['a professor in Seoul', 'A professor in Seoul', 'a professor at Ewha Womans University', 'a professor'],
    takaichi: ['Prime Minister Takaichi', 'Japan’s prime minister'],
    kang: [
      'Lee’s chief of staff',
      'His chief of staff',
      'his chief of staff',
      'chief of staff to South Korea’s president',
    ],
    kim: ['North Korea’s leader'],
    maduro: ['Venezuela’s president'],
    'trade-ministry': ['the Trade Ministry', 'a ministry'],
    'broadcasters-kr-cn': [
      'broadcasters in both countries',
      'Broadcasters in both countries',
      'broadcasters',
      'Broadcasters',
    ],
    xinhua: ['a news agency'],
  },
  'telegram-1917': {
    zimmermann: ['Germany’s foreign minister'],
    minister: ['Germany’s minister in Mexico', 'the minister', 'The minister'],
    president: ['the President', 'Mexico’s president', 'President of Mexico'],
  },
};
