import type { Kind, Unit } from '@app/kernel';

/** Quantities in smallest steps. */
export interface PromisePlan { title: string; kind: Kind; unit: Unit; least: number; most: number; skills?: string[] }
export interface Trade { name: string; contracts: readonly string[]; promises: readonly PromisePlan[] }

const hours = (title: string, kind: Kind, least: number, most: number, skills?: string[]): PromisePlan => ({ title, kind, unit: 'hour', least: least * 60, most: most * 60, ...(skills ? { skills } : {}) });
const items = (title: string, least: number, most: number): PromisePlan => ({ title, kind: 'goods', unit: 'item', least, most });
const pounds = (title: string, least: number, most: number): PromisePlan => ({ title, kind: 'cash', unit: 'gbp', least: least * 100, most: most * 100 });

/** What a trade is paid for, and what it promises besides. */
export const TRADES: readonly Trade[] = [
  { name: 'Highways', contracts: ['Resurfacing of the eastern roads', 'Winter gritting and drains', 'Footway repairs, three years'], promises: [hours('A crew for heavy jobs: digging, laying, painting', 'volunteering', 80, 200), items('Paving slabs and kerbs left over', 40, 120), hours('Mentors who run sites', 'mentoring', 30, 60)] },
  { name: 'Facilities', contracts: ['Cleaning of council offices and libraries', 'Caretaking of community buildings', 'Reception and post room'], promises: [hours('Deep cleans and small repairs', 'volunteering', 60, 160), items('Tables, chairs and shelving, refurbished', 40, 110), hours('Our training room on weekday evenings', 'space', 40, 80)] },
  { name: 'Legal', contracts: ['Property and planning advice', 'Legal services framework, lot 2'], promises: [hours('Leases, constitutions and contracts explained', 'skills', 20, 50, ['legal']), hours('Mentors for chairs and treasurers', 'mentoring', 20, 60), pounds('A small fund for hardship advice', 1500, 6000)] },
  { name: 'Catering', contracts: ['School meals, north area', 'Café at the civic centre'], promises: [hours('Cooks for lunches and holiday clubs', 'volunteering', 50, 120), items('Pans, plates and trays', 30, 90), { title: 'Kitchen placements of two weeks', kind: 'employment', unit: 'placement', least: 4, most: 10 }] },
  { name: 'Software', contracts: ['Customer portal and payments', 'Housing management system'], promises: [hours('Websites that work on a phone', 'skills', 25, 60, ['web']), items('Refurbished laptops', 20, 80), hours('Mentors for young people who want to code', 'mentoring', 30, 80)] },
  { name: 'Joinery', contracts: ['Door and window replacement', 'Kitchen and bathroom programme'], promises: [hours('Joiners for a week of repairs', 'volunteering', 50, 140), items('Benches and planters made from offcuts', 15, 50), { title: 'Workshop placements', kind: 'employment', unit: 'placement', least: 3, most: 8 }] },
  { name: 'Transport', contracts: ['Home to school transport', 'Dial-a-ride'], promises: [pounds('Fuel and insurance for outings', 3000, 9000), hours('Drivers on Saturdays', 'volunteering', 40, 100), hours('Our depot’s meeting room', 'space', 40, 100)] },
  { name: 'Grounds', contracts: ['Parks and verges, west', 'Tree work and hedges', 'Allotments and cemeteries'], promises: [hours('Gardeners with tools', 'volunteering', 80, 220), items('Young trees and shrubs', 30, 100), hours('Mentors for growers', 'mentoring', 20, 50)] },
  { name: 'Recycling', contracts: ['Kerbside collection', 'Running the recycling centre'], promises: [items('Furniture and bicycles, checked and mended', 30, 100), hours('Hands for litter picks and clear-outs', 'volunteering', 50, 130), pounds('Reuse fund', 2000, 7000)] },
  { name: 'Lighting', contracts: ['Street lighting renewal', 'Electrical testing of council homes'], promises: [hours('Electricians for halls and kitchens', 'volunteering', 30, 80), hours('Energy advice', 'skills', 20, 50, ['energy']), pounds('Warm rooms fund', 2500, 8000)] },
  { name: 'Surveyors', contracts: ['Condition surveys of public buildings', 'Project management of the leisure centre'], promises: [hours('Surveys, drawings and building advice', 'skills', 25, 60, ['building', 'legal']), hours('Mentors for people who manage projects', 'mentoring', 20, 60), hours('Boardroom for committee evenings', 'space', 30, 70)] },
  { name: 'Print', contracts: ['Printing and mailing', 'Signs and wayfinding'], promises: [items('Posters, banners and leaflets', 30, 120), hours('Design and web help', 'skills', 20, 60, ['web']), hours('Our studio for exhibitions', 'space', 30, 80)] },
];
