import { JUDGE_FUNCTION as FIRST_JUDGE } from './0065-ledger-judge';

/** ledger.judge as it was, but for some of a command's transfers: with the ordinal of each. */
export const JUDGE_FUNCTION = FIRST_JUDGE.replace('p_first int, p_group', 'p_ordinal int[], p_group').replaceAll('p_first + e.n::int - 1', 'p_ordinal[e.n::int]');
