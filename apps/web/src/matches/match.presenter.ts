import type { Reason } from '@app/matching';
import type { Facts } from '../language';
import type { MessageKey } from '../messages/en';

/** Reasons a line of words can be made of; with what stands in it. */
const WORDS: Record<string, (facts: Record<string, string | number>) => { key: MessageKey; facts: Facts } | null> = {
  skills: (f) => (Number(f.asked) > 0 ? { key: 'why.skills', facts: {} } : null),
  nearness: (f) => ({ key: 'why.nearness', facts: { km: (Number(f.metres) / 1000).toFixed(1) } }),
  dates: (f) => ({ key: 'why.dates', facts: { count: Number(f.days) } }),
  // Only where it says something: the three tenths with the fewest means.
  need: (f) => (Number(f.decile) <= 3 ? { key: 'why.need', facts: { percent: Number(f.decile) * 10 } } : null),
  waiting: (f) => ({ key: 'why.waiting', facts: { count: Number(f.days) } }),
  expiring: (f) => ({ key: 'why.expiring', facts: { count: Number(f.days) } }),
  boost: () => ({ key: 'why.boost', facts: {} }),
  continuity: () => ({ key: 'why.continuity', facts: {} }),
};

const MOST_REASONS = 3;

/** The strongest three, as sentences. */
export const whyLines = (reasons: readonly Reason[]): { key: MessageKey; facts: Facts }[] =>
  [...reasons].filter((r) => r.points > 0).sort((a, b) => b.points - a.points).flatMap((r) => WORDS[r.code]?.(r.facts ?? {}) ?? []).slice(0, MOST_REASONS);
