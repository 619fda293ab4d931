import type { MessageKey } from '../messages/en';

const SAID: Readonly<Record<string, MessageKey>> = {
  'postcode-malformed': 'offer.postcode.fault', 'postcode-terminated': 'postcode.terminated.fault', 'postcode-northern-ireland': 'postcode.northern-ireland.fault', 'postcode-crown-dependency': 'postcode.crown.fault',
};

/** What to say beside a postcode that leads to no place, by the house's code. */
export const postcodeFault = (code: string): MessageKey | null => (code.startsWith('postcode-') ? SAID[code] ?? 'ask.postcode.fault' : null);
