import { isTerritory } from './territories';

/** Codes that people write, of sport, traffic, the internet or by habit → the right one. */
const MEANT = Object.fromEntries(
  (
    'ALG:DZA BUL:BGR BUR:MMR CAM:KHM CHI:CHL CRO:HRV DEN:DNK ENG:GBR GER:DEU GRE:GRC HOL:NLD INA:IDN IRI:IRN JAP:JPN ' +
    'KSA:SAU KUW:KWT LAT:LVA MAS:MYS MGL:MNG MON:MNG MYA:MMR NED:NLD NEP:NPL NGR:NGA NIG:NER PHI:PHL POR:PRT PRC:CHN ' +
    'ROC:TWN ROK:KOR ROM:ROU RSA:ZAF SCO:GBR SIN:SGP SKO:KOR SLO:SVN SRI:LKA SUI:CHE TAI:TWN TPE:TWN UAE:ARE VIE:VNM ' +
    'WAL:GBR XKX:KOS XXK:KOS ZAI:COD CN:CHN KR:KOR KP:PRK JP:JPN TW:TWN US:USA GB:GBR UK:GBR DE:DEU FR:FRA RU:RUS IN:IND'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
) as Readonly<Record<string, string>>;

/** The code that was probably meant; undefined if that is not known. */
export function territoryMeant(code: string): string | undefined {
  const upper = code.trim().toUpperCase();
  return isTerritory(upper) ? upper : Object.hasOwn(MEANT, upper) ? MEANT[upper] : undefined;
}
