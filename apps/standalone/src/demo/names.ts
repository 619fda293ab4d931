import type { Form } from '@app/people';
import { TRADES, type Trade } from './trades';

const GIVEN = ['Amara', 'Gethin', 'Priya', 'Tom', 'Zofia', 'Kwame', 'Maureen', 'Yusuf', 'Caitlin', 'Deshawn', 'Hana', 'Leon', 'Oluchi', 'Fergus', 'Shirin', 'Beth', 'Mateusz', 'Rukhsana', 'Colin', 'Ines', 'Jaswinder', 'Nell', 'Emeka', 'Sunita', 'Rhys', 'Farah', 'Doreen', 'Anton', 'Mei', 'Callum', 'Ayesha'];
const FAMILY = ['Okafor', 'Pryce', 'Anand', 'Hallam', 'Nowak', 'Mensah', 'Thwaite', 'Demir', 'Byrne', 'Samuels', 'Sato', 'Whitlock', 'Eze', 'Munro', 'Karimi', 'Garside', 'Zielinski', 'Chaudhry', 'Pym', 'Duarte', 'Gill', 'Fairweather', 'Obi', 'Rao', 'Parry', 'Siddiqui', 'Hobbs', 'Petrov', 'Lin', 'Rennie', 'Begum', 'Stannard', 'Adeyemi', 'Lockyer', 'Vaz', 'Croft'];
const PLACES = ['Osierholt', 'Larkmere', 'Tallowby', 'Cinderhythe', 'Dappleford', 'Quarrendale', 'Sorrelbeck', 'Harewick', 'Bramblecote', 'Kestrelow', 'Otterwell', 'Juniperley', 'Foxgloam', 'Marigold End', 'Skylarking', 'Tamarish', 'Gorsebury', 'Lanternby', 'Plovercombe', 'Thistlemoor', 'Elderhithe', 'Heronsgate Row', 'Myrtlestead', 'Nettlecross', 'Saffronby', 'Willowhanger', 'Alderwharf', 'Copperstile', 'Flintholme'];
const FIRMS = ['Harrowden Pell', 'Vantry', 'Ashgrove & Lowe', 'Brackwater', 'Corvane', 'Dunmallow', 'Ellery Voss', 'Fennimore', 'Greyhythe', 'Hollis Tarn', 'Inchbrook', 'Jessop Wray', 'Kittering', 'Lowmoor', 'Merridew', 'Northolme', 'Orrin & Blay', 'Pendrift', 'Quillan', 'Ravensby', 'Stellwood', 'Thornwick', 'Umberly', 'Vesper Lane', 'Wexcombe', 'Yarnfield', 'Zennow', 'Arkenhall', 'Bellmarsh', 'Cattering'];
const GROUPS: readonly [string, Form][] = [
  ['Youth Club', 'charity'], ['Food Larder', 'charity'], ['Residents’ Association', 'tenants'], ['Community Garden', 'constituted'], ['Shed for Makers', 'cic'], ['Carers’ Circle', 'charity'], ['Mending Table', 'constituted'],
  ['School Friends', 'constituted'], ['Boxing Gym', 'cic'], ['Singers', 'constituted'], ['Lunch Club', 'charity'], ['Growers’ Co-operative', 'cooperative'], ['Community Hall', 'charity'], ['Cycle Workshop', 'cic'], ['New Arrivals Welcome', 'charity'],
];

/** 31 given and 36 family names have no common divisor: no name comes twice among the first 1,116. */
export const personName = (n: number): string => `${GIVEN[n % GIVEN.length]} ${FAMILY[(n * 5) % FAMILY.length]}`;

export const supplierOf = (n: number): { name: string; trade: Trade } => {
  const trade = TRADES[n % TRADES.length]!;
  return { name: `${FIRMS[n % FIRMS.length]} ${trade.name}${n % 7 === 3 ? ' CIC' : ' Ltd'}`, trade };
};

export const groupOf = (n: number): { name: string; form: Form } => {
  const [what, form] = GROUPS[n % GROUPS.length]!;
  return { name: `${PLACES[(n * 3) % PLACES.length]} ${what}`, form };
};

/** The part of an address before the @. */
export const mailName = (name: string): string => name.toLowerCase().replace(/^cllr /, '').replace(/[^a-z]+/g, '.');
