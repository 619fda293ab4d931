import type { Role } from '@app/kernel';
import type { MessageKey } from '../messages/en';

/** A heading with its steps; `href`: the page that it is about. */
export interface GuidePart { title: MessageKey; steps: MessageKey[]; href?: string; link?: MessageKey }

const part = (name: string, steps: number, href?: string, link?: MessageKey): GuidePart =>
  ({ title: `help.${name}` as MessageKey, steps: Array.from({ length: steps }, (_, i) => `help.${name}.${i + 1}` as MessageKey), ...(href ? { href, link } : {}) });

const SIGNING_IN = part('sign-in', 3, '/sign-in', 'nav.sign-in');
const WRONG = part('wrong', 3);

/** What each role can do here, in the order in which it meets it. A test follows every link and looks each sentence up. */
export const HELP: Readonly<Record<Role, readonly GuidePart[]>> = {
  group: [SIGNING_IN, part('group.ask', 3, '/needs', 'nav.needs.group'), part('group.accept', 3, '/tasks', 'nav.home'), part('group.confirm', 4, '/tasks', 'nav.home'), WRONG],
  supplier: [SIGNING_IN, part('supplier.offer', 3, '/offers', 'nav.offers'), part('supplier.accept', 3, '/tasks', 'nav.home'), part('supplier.promise', 3, '/commitments', 'nav.commitments'), WRONG],
  broker: [SIGNING_IN, part('broker.queue', 3, '/queue', 'nav.queue'), part('broker.join', 3, '/organisations', 'nav.organisations'), part('broker.match', 3, '/queue', 'nav.queue'), part('broker.interest', 2), WRONG],
  contract_manager: [SIGNING_IN, part('manager.risk', 3, '/contracts', 'nav.contracts'), part('manager.promise', 3, '/commitments', 'nav.commitments'), part('manager.evidence', 2), WRONG],
  councillor: [SIGNING_IN, part('councillor.ward', 3, '/tasks', 'nav.home'), part('councillor.limits', 2), WRONG],
  auditor: [SIGNING_IN, part('auditor.journal', 3, '/books/journal', 'books.journal'), part('auditor.seals', 3, '/books/seals', 'seals.title'), WRONG],
  council_admin: [SIGNING_IN, part('admin.look', 2, '/council/look', 'admin.settings'), part('admin.people', 2), WRONG],
};
