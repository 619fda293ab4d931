/** Books and stages as a finance officer reads them (docs/ledger.md). */
const BOOKS: Record<string, string> = { supply: 'Supply', demand: 'Demand', value: 'Social value', cost: 'Cost to groups' };
const STAGES: Record<string, Record<string, string>> = {
  supply: {
    source: 'Promised', open: 'Not yet offered', offered: 'On offer', reserved: 'Reserved', unconfirmed: 'Delivered, not confirmed', confirmed: 'Confirmed', shortfall: 'Never delivered', waived: 'Waived',
  },
  demand: { asked: 'Asked for', needed: 'Still needed', reserved: 'Reserved', unconfirmed: 'Received, not confirmed', confirmed: 'Confirmed', 'closed-short': 'Closed unmet' },
  value: { source: 'Created', gross: 'Gross, being divided', deadweight: 'Would have happened anyway', displacement: 'Displaced elsewhere', elsewhere: 'Due to others', net: 'Net' },
  cost: { source: 'Borne by groups', disposal: 'Disposal of goods' },
};

export interface AccountFacts { book: string; stage: string; subject: string; detail: string }

/** "Confirmed"; a stage we have no word for is itself. */
export const stageName = (book: string, stage: string): string => STAGES[book]?.[stage] ?? stage;
export const bookName = (book: string): string => BOOKS[book] ?? book;

/** "Supply:Confirmed:group-confirmed:<match>": the same account, the same name; another account, another name. */
export function accountName(a: AccountFacts): string {
  const details = a.detail ? a.detail.split(':') : [];
  // The grade before the match, so that it adds up by grade.
  const parts = a.book === 'demand' && details.length === 2 ? [details[1]!, a.subject, details[0]!] : a.book === 'demand' ? [a.subject, ...details] : [...details, a.subject];
  return [bookName(a.book), stageName(a.book, a.stage), ...parts].map((part) => part.replace(/[\s;:()[\]]+/g, ' ').trim() || '-').join(':');
}
