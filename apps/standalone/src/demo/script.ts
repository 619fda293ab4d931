import type { Kind, Unit } from '@app/kernel';
import type { Form, Tier } from '@app/people';

/** Everybody and everything here is invented; only the places are real. */
export interface CouncilPlan { slug: string; name: string; tier: Tier; district: string; wards?: readonly string[]; area: string; suppliers: number; groups: number; commitments: number; needs: number }

export const COUNCILS: readonly CouncilPlan[] = [
  { slug: 'isis-vale', name: 'Isis Vale District Council', tier: 'district', district: 'E07000178', area: 'OX', suppliers: 18, groups: 38, commitments: 68, needs: 115 },
  { slug: 'ousemere', name: 'Ousemere City Council', tier: 'unitary', district: 'E06000042', area: 'MK', suppliers: 18, groups: 38, commitments: 70, needs: 118 },
  { slug: 'fishermead-green', name: 'Fishermead Green Parish Council', tier: 'parish', district: 'E06000042', wards: ['E05009424'], area: 'MK', suppliers: 6, groups: 8, commitments: 14, needs: 22 },
];

const FIRST = ['Bramble', 'Kestrel', 'Otter', 'Larkspur', 'Copper', 'Hazel', 'Meadow', 'Quarry', 'Tallow', 'Juniper', 'Harebell', 'Orchard', 'Willow', 'Granite', 'Saffron', 'Lantern', 'Skylark', 'Foxglove', 'Thistle', 'Beacon', 'Cobble', 'Heron', 'Marigold', 'Sorrel', 'Tamarisk', 'Alder', 'Plover', 'Cinder', 'Dapple', 'Elderflower', 'Flint', 'Gorse', 'Hobby', 'Ivory', 'Jackdaw', 'Kingcup', 'Linnet', 'Myrtle', 'Nettle', 'Osier'];
const TRADES = ['Highways', 'Facilities', 'Legal', 'Catering', 'Software', 'Joinery', 'Transport', 'Grounds', 'Recycling', 'Lighting', 'Surveyors', 'Print'];
const GROUPS: readonly [string, Form][] = [['Youth Club', 'charity'], ['Food Larder', 'charity'], ['Residents’ Association', 'tenants'], ['Community Garden', 'constituted'], ['Men’s Shed', 'cic'], ['Carers’ Circle', 'charity'], ['Repair Café', 'constituted'], ['Primary Friends', 'constituted'], ['Boxing Gym', 'cic'], ['Choir', 'constituted']];

export const supplierName = (n: number): string => `${FIRST[n % FIRST.length]} ${TRADES[(n * 5 + Math.floor(n / FIRST.length)) % TRADES.length]} Ltd`;
export const groupName = (n: number): { name: string; form: Form } => {
  const [what, form] = GROUPS[n % GROUPS.length]!;
  return { name: `${FIRST[(n * 7 + Math.floor(n / GROUPS.length)) % FIRST.length]} ${what}`, form };
};

export interface Wish { title: string; kind: Kind; unit: Unit; least: number; most: number; minUseful?: number; story: string; skills?: string[] }

/** Quantities in smallest steps. */
export const WISHES: readonly Wish[] = [
  { title: 'Paint our hall', kind: 'volunteering', unit: 'hour', least: 1200, most: 3600, minUseful: 240, story: 'The walls have not been painted for twelve years and the damp is showing.' },
  { title: 'Clear and plant the garden', kind: 'volunteering', unit: 'hour', least: 600, most: 2400, story: 'Brambles have taken the raised beds where the lunch club used to grow beans.' },
  { title: 'Help at the holiday club', kind: 'volunteering', unit: 'hour', least: 480, most: 1800, story: 'Sixty children came last summer. We need more hands at the tables.' },
  { title: 'A mentor for our treasurer', kind: 'mentoring', unit: 'hour', least: 360, most: 1200, story: 'Our new treasurer has never drawn up accounts before.' },
  { title: 'Mentors for young leaders', kind: 'mentoring', unit: 'hour', least: 600, most: 2400, story: 'Eight young people are running their own evening and would like somebody to ask.' },
  { title: 'Advice on our lease', kind: 'skills', unit: 'hour', least: 240, most: 900, story: 'The landlord sent a new lease and we do not know what to look for.', skills: ['legal'] },
  { title: 'A website that works on a phone', kind: 'skills', unit: 'hour', least: 600, most: 1800, story: 'People find us by phone and cannot read the page.', skills: ['web'] },
  { title: 'Laptops for the job club', kind: 'goods', unit: 'item', least: 4, most: 20, minUseful: 2, story: 'Members share two old machines to write applications.' },
  { title: 'Tables and chairs', kind: 'goods', unit: 'item', least: 10, most: 60, minUseful: 10, story: 'Ours are from a school that closed, and they wobble.' },
  { title: 'A room for our meetings', kind: 'space', unit: 'hour', least: 360, most: 2400, story: 'We meet in a kitchen and have outgrown it.' },
  { title: 'Money for the minibus', kind: 'cash', unit: 'gbp', least: 50_000, most: 300_000, minUseful: 10_000, story: 'The insurance went up and the outings stopped.' },
];

export interface PromisePlan { title: string; kind: Kind; unit: Unit; least: number; most: number; skills?: string[] }

export const PROMISES: readonly PromisePlan[] = [
  { title: 'Volunteer hours', kind: 'volunteering', unit: 'hour', least: 3000, most: 12_000 },
  { title: 'Mentoring hours', kind: 'mentoring', unit: 'hour', least: 1200, most: 4800 },
  { title: 'Professional advice', kind: 'skills', unit: 'hour', least: 900, most: 3000, skills: ['legal', 'web'] },
  { title: 'Refurbished equipment', kind: 'goods', unit: 'item', least: 10, most: 80 },
  { title: 'Use of our rooms', kind: 'space', unit: 'hour', least: 1200, most: 4800 },
  { title: 'Community fund', kind: 'cash', unit: 'gbp', least: 100_000, most: 800_000 },
];
