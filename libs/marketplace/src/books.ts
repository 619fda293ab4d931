import type { Unit } from '@app/kernel';
import type { AccountKey } from '@app/ledger';

/**
 * The accounts of the brokerage (docs/ledger.md): who each one belongs to.
 * Only sources may go below zero. Supply and demand agree per match on reserved, unconfirmed and confirmed.
 */
const key = (book: string, stage: string) => (subject: string, unit: Unit, detail?: string): AccountKey =>
  detail === undefined ? { book, stage, subject, unit } : { book, stage, subject, unit, detail };

/** How sure we are of a confirmed quantity. Reports never add grades together. */
export const GRADES = ['group-confirmed', 'accepted-by-council', 'corroborated', 'audited'] as const;
export type Grade = (typeof GRADES)[number];

export const supply = {
  /** Subject: the commitment; or the supplier's organisation, when giving freely. */
  source: key('supply', 'source'),
  /** Subject: the commitment. */
  open: key('supply', 'open'),
  /** Subject: the pledge. */
  offered: key('supply', 'offered'),
  /** Subject: the match. */
  reserved: key('supply', 'reserved'),
  unconfirmed: key('supply', 'unconfirmed'),
  confirmed: (matchId: string, unit: Unit, grade: Grade = 'group-confirmed') => key('supply', 'confirmed')(matchId, unit, grade),
  /** Subject: the commitment. */
  shortfall: key('supply', 'shortfall'),
  waived: key('supply', 'waived'),
};

/** What help cost whoever received it; subject: the match. */
export const cost = { source: key('cost', 'source'), disposal: key('cost', 'disposal') };

const perMatch = (stage: string) => (lineId: string, matchId: string, unit: Unit): AccountKey => key('demand', stage)(lineId, unit, matchId);

/** Subject: the need line; from `reserved` on, one account a match (its id is the detail). */
export const demand = {
  asked: key('demand', 'asked'),
  needed: key('demand', 'needed'),
  reserved: perMatch('reserved'),
  unconfirmed: perMatch('unconfirmed'),
  confirmed: (lineId: string, matchId: string, unit: Unit, grade: Grade = 'group-confirmed') => key('demand', 'confirmed')(lineId, unit, `${matchId}:${grade}`),
  closedShort: key('demand', 'closed-short'),
};
