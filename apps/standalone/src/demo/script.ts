import type { Tier } from '@app/people';

/** Everybody and everything here is invented; only the places are real. `groups` counts those that apply, verified or not. */
export interface CouncilPlan { slug: string; name: string; tier: Tier; district: string; wards?: readonly string[]; area: string; suppliers: number; groups: number; commitments: number; needs: number; officers: readonly string[] }

/** Officers in the order of OFFICES. */
export const COUNCILS: readonly CouncilPlan[] = [
  { slug: 'isis-vale', name: 'Isis Vale District Council', tier: 'district', district: 'E07000178', area: 'OX', suppliers: 18, groups: 46, commitments: 46, needs: 62, officers: ['Bel Rowan', 'Dee Marsh', 'Con Aldous', 'Cllr Vi Sedge', 'Aud Fenn', 'Ada Birch', 'Ray Calloway'] },
  { slug: 'ousemere', name: 'Ousemere City Council', tier: 'unitary', district: 'E06000042', area: 'MK', suppliers: 18, groups: 46, commitments: 48, needs: 64, officers: ['Imran Teal', 'Josie Kemble', 'Wanda Prior', 'Cllr Obi Latham', 'Greta Soames', 'Neil Ashby', 'Thandi Moor'] },
  { slug: 'fishermead-green', name: 'Fishermead Green Parish Council', tier: 'parish', district: 'E06000042', wards: ['E05009424'], area: 'MK', suppliers: 6, groups: 18, commitments: 12, needs: 14, officers: ['Pat Willis', 'Lena Stock', 'Hugh Farrow', 'Cllr Mo Reeve', 'Una Blyth', 'Joan Tarrant', 'Kit Osei'] },
];

/** A few days of all that can happen, for tests: the same scenes with fewer walk-ons. */
export const SMALL: readonly CouncilPlan[] = [{ ...COUNCILS[0]!, suppliers: 6, groups: 14, commitments: 8, needs: 12 }];

export interface Office { role: 'broker' | 'contract_manager' | 'councillor' | 'auditor' | 'council_admin'; title: string; who: string; reserve?: boolean }
export const OFFICES: readonly Office[] = [
  { role: 'broker', title: 'broker', who: 'broker' }, { role: 'broker', title: 'second-broker', who: 'second broker, who decides where the first has an interest' },
  { role: 'contract_manager', title: 'contracts', who: 'contract manager' }, { role: 'councillor', title: 'councillor', who: 'ward councillor' }, { role: 'auditor', title: 'auditor', who: 'auditor' },
  { role: 'council_admin', title: 'admin', who: 'council administrator' }, { role: 'broker', title: 'reserve', who: 'reserve decider, of a neighbouring council', reserve: true },
];
