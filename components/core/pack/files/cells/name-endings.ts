/** Endings of names after a comma: `Jr.`, `Inc.`, `PhD`. */

const generations =
  'jr sr junior senior ii iii iv esq esquire père fils hijo ml st d.j. d.ä. der jüngere der ältere the younger the elder младший старший молодший';
const titles =
  'phd ph.d dphil md m.d dds jd j.d llm llb mba msc bsc ma ba obe mbe cbe kbe kcmg gcmg qc kc mp mep sj s.j osb o.s.b op o.p usn usaf usmc ret cpa rn frs';
const firms =
  'inc incorporated corp corporation co company cos llc l.l.c llp lp l.p ltd limited plc p.l.c pllc gmbh mbh ag kg kgaa ohg gbr ug se e.v ev gmbh & co. kg sa s.a sas s.a.s sarl s.a.r.l sarl eurl snc sca spa s.p.a srl s.r.l sl s.l slu s.a. de c.v s.a.b. de c.v bv b.v nv n.v ab aps as a/s asa oy oyj kk k.k pty pty ltd pte pte ltd pvt pvt ltd pjsc oao zao ooo оао зао ооо пао ао тов ват прат пат doo d.o.o dd d.d sro s.r.o zrt kft nyrt sp. z o.o s.a.l sal ش.م.م 有限公司 株式会社';

/** Endings of several words are listed in full; final dots and case do not matter. */
const endings = new Set(
  [generations, titles, firms]
    .join(' ')
    .split(' ')
    .concat(
      'gmbh & co. kg',
      's.a. de c.v',
      's.a.b. de c.v',
      'pty ltd',
      'pte ltd',
      'pvt ltd',
      'sp. z o.o',
      'der jüngere',
      'der ältere',
      'the younger',
      'the elder',
    )
    .filter(
      (ending) => ending !== '&' && ending !== 'der' && ending !== 'the' && ending !== 'z' && ending !== 'de',
    )
    .map((ending) => ending.replace(/\.$/, '')),
);

/** Whether the text after a comma is the ending of the name before it rather than a name itself. */
export function isNameEnding(part: string): boolean {
  const text = part.normalize('NFKC').trim().toLowerCase().replace(/\.+$/, '');
  // Initials too: `Smith, J. R.`
  return endings.has(text) || /^(?:\p{L}\.[\s-]?)+\p{L}?$/u.test(`${text}.`) || /^\d+$/.test(text);
}
