export const CONCERN_DECISIONS = ['no-action', 'advice-given', 'referred', 'ended-matches', 'suspended', 'other'] as const;
export type ConcernDecision = (typeof CONCERN_DECISIONS)[number];
export type ConcernState = 'open' | 'decided';
export const LONGEST_CONCERN = 20_000;
