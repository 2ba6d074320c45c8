import type { PairReason } from '../finding.ts';
import type { NameEvidence } from '../names/compare-names.ts';
import type { FactRelation } from './compare-facts.ts';
import type { PairEvidence } from './pair-evidence.ts';

/** What two rows are to one another, looked at alone; rivals are weighed later. */
export interface Judgement {
  readonly verdict: 'match' | 'review' | 'none';
  readonly reason: PairReason;
}

const match = (reason: PairReason): Judgement => ({ verdict: 'match', reason });
const review = (reason: PairReason): Judgement => ({ verdict: 'review', reason });
const none: Judgement = { verdict: 'none', reason: 'name-differs' };

/**
 * The rules, strongest evidence first. Fixed and reviewable: a class of 35 gives no statistics (matching 9). The first
 * name comes before everything else, for it alone tells brothers, sisters and twins apart.
 */
export function judge(evidence: PairEvidence): Judgement {
  const { gender, ids } = evidence;
  const judged = judgeByFacts(evidence);
  // A boy and a girl of one name are two children, unless the id says that the gender is the mistake.
  if (gender === 'differs' && judged.verdict !== 'none' && ids.overall !== 'equal')
    return review('gender-differs');
  return judged;
}

function judgeByFacts({ name, ids, birth, year }: PairEvidence): Judgement {
  if (ids.overall === 'equal') return byId(name, birth, ids.contested);
  if (name.first === 'differs') return none;
  if (name.first === 'near') return byNearName(name, ids.overall, birth);
  if (name.latin)
    return name.agree >= 1 && name.differs === 0 && birth !== 'differs' ? review('latin-name') : none;
  if (birth === 'differs') return againstBirth(name, ids.overall === 'differs');
  if (ids.overall === 'differs') return againstId(name, birth);
  if (birth === 'equal') return byBirth(name, ids.overall === 'near');
  const judged = byNameAlone(name, ids.overall === 'near', year);
  if (birth !== 'near' || judged.verdict !== 'match') return judged;
  // A date one slip away neither helps nor harms a whole name; with less, it is one difference too many.
  return name.agree + name.slips >= 3 ? judged : review('birth-date-differs');
}

const isSure = ({ first }: NameEvidence): boolean => first === 'equal' || first === 'spelling';
const isClean = ({ doubts, differs }: NameEvidence): boolean => doubts === 0 && differs === 0;

function byId(name: NameEvidence, birth: PairEvidence['birth'], contested: boolean): Judgement {
  if (name.first === 'differs' || name.first === 'near') {
    // Twins whose ids were exchanged, a child whose name was changed, a number typed into the wrong row.
    const related = birth === 'equal' || name.agree >= 2 || name.slips + name.agree >= 2;
    return related ? review('name-differs') : none;
  }
  if (contested && !(isSure(name) && isClean(name) && name.agree >= 2)) return review('id-differs');
  if (name.turned && birth !== 'equal' && name.agree < 3) return review('name-order');
  if (birth === 'differs' && !(isSure(name) && isClean(name) && name.agree >= 2))
    return review('birth-date-differs');
  if (isSure(name)) {
    const held = name.agree + name.slips >= 1 && name.differs === 0;
    if (held && (name.doubts === 0 || name.agree >= 1)) return match('id-and-name');
    return birth === 'equal' && name.agree >= 1 ? match('id-and-name') : review('name-differs');
  }
  const held = name.agree + name.slips >= 2 && name.agree >= 1;
  if (name.first === 'slip' && isClean(name) && (held || (birth === 'equal' && name.agree >= 1)))
    return match('id-and-name');
  if (name.first === 'doubt' && isClean(name) && name.agree >= 2) return match('id-and-name');
  return review('first-name-unclear');
}

function byBirth(name: NameEvidence, idNear: boolean): Judgement {
  if (name.turned) return match('birth-date-and-name');
  if (isSure(name)) {
    if (isClean(name) && name.agree + name.slips >= 1) return match('birth-date-and-name');
    if (name.differs === 0 && name.agree >= 1 && name.doubts <= 1) return match('birth-date-and-name');
    // Of a first name and a father there is one child a day; the family name may be written in a way nobody knows. But
    // two grandfathers are two children: in a large school one birth date is chance enough.
    if (name.fatherAgrees && name.agree >= 1 && name.differs + name.doubts <= 1 && !name.differsWithin)
      return match('birth-date-and-name');
    const near = name.agree + name.slips + name.doubts >= 1 && name.differs <= 1;
    return near ? review('name-incomplete') : none;
  }
  // Twins have one birth date, and often ids one digit apart.
  const typed = name.first === 'slip' && isClean(name) && name.agree >= 2;
  if (typed && !idNear) return match('birth-date-and-name');
  return name.agree >= 1 && isClean(name) ? review('first-name-unclear') : none;
}

/**
 * Two first names one slip apart: brothers or sisters, unless all the rest is one child's. Twins have one birth date and
 * numbers next to one another, so a near id is no help here.
 */
function byNearName(name: NameEvidence, ids: FactRelation, birth: FactRelation): Judgement {
  const needed = birth === 'equal' ? 2 : birth === 'unknown' ? 3 : Infinity;
  return ids === 'unknown' && isClean(name) && name.slips === 0 && name.agree >= needed
    ? review('first-name-unclear')
    : none;
}

/** No id, no birth date to compare: only a name that leaves no room for a cousin or a namesake is enough. */
function byNameAlone(name: NameEvidence, idNear: boolean, year: FactRelation): Judgement {
  if (name.turned) return review('name-order');
  if (!isSure(name)) {
    // Half a name that no list knows, one key away from one that it knows, and all the rest in its place.
    if (
      name.first === 'slip' &&
      name.typed &&
      isClean(name) &&
      name.slips === 0 &&
      name.agree >= 3 &&
      !idNear
    )
      return year === 'differs' ? review('first-name-unclear') : match('full-name');
    return name.differs === 0 && name.agree >= (idNear ? 1 : 2) ? review('first-name-unclear') : none;
  }
  if (name.differs > 0)
    return name.agree >= 2 && name.lineAgrees && name.differs === 1 ? review('name-differs') : none;
  if (name.doubts > 0)
    return name.agree + name.slips >= (name.doubts === 1 ? 1 : 2) ? review('name-incomplete') : none;
  if (year === 'differs') return name.agree >= 1 ? review('birth-date-differs') : none;
  if (leavesNoRoom(name) || (idNear && name.agree >= 2)) return match('full-name');
  return name.agree + name.slips >= 1 ? review('name-incomplete') : none;
}

/**
 * Father, grandfather and family; or father and grandfather where one side shows no more; or all that both sides show.
 * A grandfather who is left out, on one side or on both, is room enough for a namesake.
 */
function leavesNoRoom(name: NameEvidence): boolean {
  const aligned = name.agree + name.slips;
  // Two slips are one child's where the name is whole: no two children are so near one another in two names.
  if (name.slips > (aligned >= 3 ? 2 : 1) || name.agree === 0 || name.noGrandfather) return false;
  if (Math.min(name.onlyA, name.onlyB) > 0) return name.agree >= 3;
  // Nobody leaves out the grandfather and keeps his father: two lines that meet further up.
  if (aligned === 3 && name.fatherAgrees && !name.lineAgrees && name.onlyA + name.onlyB > 0) return false;
  return (
    aligned >= 3 || (aligned >= 2 && (name.lineAgrees || (name.slips === 0 && name.onlyA + name.onlyB === 0)))
  );
}

/** The birth dates contradict: only a whole name is worth a question. */
function againstBirth(name: NameEvidence, idDiffers: boolean): Judgement {
  const whole = isSure(name) && isClean(name) && name.slips === 0 && name.agree >= 3;
  return whole && !idDiffers ? review('birth-date-differs') : none;
}

/** The ids contradict: a mistyped or exchanged id where name and birth date hold, a namesake otherwise. */
function againstId(name: NameEvidence, birth: PairEvidence['birth']): Judgement {
  const whole = isSure(name) && isClean(name) && name.slips === 0 && name.agree >= 2;
  if (birth === 'equal') {
    if (whole && (name.agree >= 3 || name.onlyA + name.onlyB === 0)) return match('birth-date-and-name');
    return isSure(name) && isClean(name) && name.agree >= 1 ? review('id-differs') : none;
  }
  return whole && (name.agree >= 3 || name.onlyA + name.onlyB === 0) ? review('id-differs') : none;
}

/**
 * How strongly the evidence speaks, to rank candidates of one row among each other; never shown, never a verdict.
 * Ids outweigh dates, dates outweigh a part of the name.
 */
export function strength({ name, ids, birth, gender }: PairEvidence): number {
  const first = { equal: 20, spelling: 19, slip: 11, doubt: 6, near: -8, differs: -20 }[name.first];
  const id = { equal: 60, near: 10, differs: -25, unknown: 0 }[ids.overall];
  const born = { equal: 40, near: 8, differs: -30, unknown: 0 }[birth];
  const parts = 12 * name.agree + 4 * name.slips - 10 * name.doubts - 20 * name.differs;
  const lacks =
    2 * (name.onlyA + name.onlyB) + 0.5 * name.spellings + (name.turned ? 6 : 0) + (name.latin ? 8 : 0);
  return first + id + born + parts - lacks - (gender === 'differs' ? 15 : 0) - (ids.contested ? 20 : 0);
}
