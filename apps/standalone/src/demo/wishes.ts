import type { Kind, Unit } from '@app/kernel';

/** Quantities in smallest steps. */
export interface Wish { title: string; kind: Kind; unit: Unit; least: number; most: number; minUseful?: number; story: string; outcome: string; skills?: string[] }

const hours = (kind: Kind, title: string, least: number, most: number, story: string, outcome: string, more: Partial<Wish> = {}): Wish => ({ title, kind, unit: 'hour', least: least * 60, most: most * 60, story, outcome, ...more });

export const WISHES: readonly Wish[] = [
  hours('volunteering', 'Paint our hall', 20, 60, 'The walls have not been painted for twelve years and the damp is showing. We have the paint; we do not have the arms.', 'A hall that people are glad to book.', { minUseful: 240 }),
  hours('volunteering', 'Clear and plant the garden', 10, 40, 'Brambles have taken the raised beds where the lunch club used to grow beans.', 'Beans on the table by August.'),
  hours('volunteering', 'Help at the holiday club', 8, 30, 'Sixty children came last summer. We need more hands at the tables and somebody to keep score.', 'Nobody is turned away at the door.'),
  hours('volunteering', 'Mend the fence and the gate', 6, 24, 'The gate has dropped and the little ones can get out to the road.', 'A yard that can be used again.'),
  hours('volunteering', 'Move us to the new store room', 6, 16, 'Eleven years of costumes, tents and trestle tables have to go across the road in one weekend.', 'Everything in its place before the spring fair.'),
  hours('mentoring', 'A mentor for our treasurer', 6, 20, 'Our new treasurer has never drawn up accounts before and the last one moved away.', 'Accounts that the members understand.'),
  hours('mentoring', 'Mentors for young leaders', 10, 40, 'Eight young people are running their own evening and would like somebody to ask.', 'The evening is still running next year.'),
  hours('mentoring', 'Somebody who has hired people', 4, 12, 'We have a grant for our first part-time worker and have never employed anybody.', 'A fair advert and a good start.'),
  hours('skills', 'Advice on our lease', 4, 15, 'The landlord sent a new lease and we do not know what to look for.', 'We sign with our eyes open.', { skills: ['legal'] }),
  hours('skills', 'A website that works on a phone', 10, 30, 'People find us by phone and cannot read the page.', 'People find the opening times.', { skills: ['web'] }),
  hours('skills', 'Why is our heating bill so high?', 4, 12, 'We spend more on gas than on food and nobody can read the meter.', 'A warm room on a smaller bill.', { skills: ['energy'] }),
  { title: 'Laptops for the job club', kind: 'goods', unit: 'item', least: 4, most: 20, minUseful: 2, story: 'Members share two old machines to write applications.', outcome: 'Each member sends at least one application a week.' },
  { title: 'Tables and chairs', kind: 'goods', unit: 'item', least: 10, most: 60, minUseful: 10, story: 'Ours are from a school that closed, and they wobble.', outcome: 'Sixty can sit down to eat.' },
  { title: 'Shrubs and planters for the front', kind: 'goods', unit: 'item', least: 6, most: 30, story: 'The front is tarmac from wall to wall. We would like it to be the first green thing on the street.', outcome: 'A front that people stop at.' },
  hours('space', 'A room for our meetings', 6, 40, 'We meet in a kitchen and have outgrown it.', 'Room for whoever wants to come.'),
  hours('space', 'Somewhere to rehearse', 10, 30, 'The church hall is closed until the roof is done.', 'The concert goes ahead.'),
  { title: 'Money for the minibus', kind: 'cash', unit: 'gbp', least: 50_000, most: 300_000, minUseful: 10_000, story: 'The insurance went up and the outings stopped.', outcome: 'An outing every month.' },
  { title: 'Fuel for the warm room', kind: 'cash', unit: 'gbp', least: 40_000, most: 150_000, minUseful: 10_000, story: 'Thirty people sit with us on cold afternoons, and the budget ran out in February.', outcome: 'Open until the end of March.' },
  { title: 'Work placements for two school leavers', kind: 'employment', unit: 'placement', least: 1, most: 3, story: 'Two of our young people left school in June and want to see what work is like.', outcome: 'A reference each, and an idea of what comes next.' },
];

export const THANKS = ['The room is bright again.', 'Twelve more people came this week.', 'We can plan the summer now.', 'It saved us a month of weekends.', 'Our treasurer slept well for the first time.', 'The children wrote a thank-you card for every one of them.', 'We would not have known where to start.'];
export const wishOf = (title: string): Wish => WISHES.find((w) => w.title === title)!;
