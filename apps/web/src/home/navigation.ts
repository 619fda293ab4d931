import type { Role } from '@app/kernel';
import type { MessageKey } from '../messages/en';

export interface Place { href: string; text: MessageKey; current: boolean }
/** `first` are always in sight; `more` open below. */
export interface Navigation { first: Place[]; more: Place[] }

type Link = readonly [href: string, text: MessageKey];
const HOME: Link = ['/tasks', 'nav.home'];
const [QUEUE, ROUNDS, NEEDS, OFFERS, ORGANISATIONS]: Link[] = [['/queue', 'nav.queue'], ['/rounds', 'nav.rounds'], ['/needs', 'nav.needs'], ['/offers', 'nav.offers'], ['/organisations', 'nav.organisations']];
const [CASES, CONTRACTS, COMMITMENTS, SEARCH, BOOKS]: Link[] = [['/cases', 'nav.cases'], ['/contracts', 'nav.contracts'], ['/commitments', 'nav.commitments'], ['/search', 'nav.search'], ['/books/journal', 'nav.books']];

/** What each role looks at most, first; three fit beside "More" on a small phone. */
const PLACES: Record<Role, readonly Link[]> = {
  broker: [HOME, QUEUE!, ROUNDS!, SEARCH!, NEEDS!, OFFERS!, ORGANISATIONS!, CASES!, CONTRACTS!, COMMITMENTS!],
  contract_manager: [HOME, CONTRACTS!, COMMITMENTS!, OFFERS!, NEEDS!, CASES!, ORGANISATIONS!],
  council_admin: [HOME, ORGANISATIONS!, CASES!, SEARCH!, NEEDS!, OFFERS!, ROUNDS!, CONTRACTS!, COMMITMENTS!],
  councillor: [HOME, NEEDS!, OFFERS!, ORGANISATIONS!, CONTRACTS!, COMMITMENTS!],
  auditor: [HOME, BOOKS!, SEARCH!, CASES!, ROUNDS!, NEEDS!, OFFERS!, ORGANISATIONS!, CONTRACTS!, COMMITMENTS!],
  supplier: [HOME, OFFERS!, COMMITMENTS!, CONTRACTS!, CASES!],
  group: [HOME, ['/needs', 'nav.needs.group'], CASES!],
};
const IN_SIGHT = 3;
/** As many again are not worth a menu. */
const WITHOUT_MENU = 4;

/** Where somebody can go, from where they are: the part of the pages that they are in is always in sight. */
export function navigationOf(who: { role: Role | null; organisationId: string | null; waiting?: boolean }, path: string): Navigation {
  const links: readonly Link[] = who.role === null ? [HOME] : who.organisationId ? [...(who.waiting ? [HOME, CASES!] : PLACES[who.role]), [`/organisations/${who.organisationId}`, 'nav.organisation']] : PLACES[who.role];
  const places = links.map(([href, text]): Place => ({ href, text, current: path === href || path.startsWith(`${href}/`) }));
  if (places.length <= WITHOUT_MENU) return { first: places, more: [] };
  const here = places.findIndex((place) => place.current);
  // Two lines on a small phone hold no more: the last of them makes room.
  const inSight = (at: number) => (here < IN_SIGHT ? at < IN_SIGHT : at < IN_SIGHT - 1 || at === here);
  return { first: places.filter((_, at) => inSight(at)), more: places.filter((_, at) => !inSight(at)) };
}
