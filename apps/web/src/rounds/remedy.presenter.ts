import type { Remedy } from '@app/matching';
import type { Facts } from '../language';
import { en, type MessageKey } from '../messages/en';

const km = (metres: unknown): string => (Number(metres) / 1000).toFixed(1);
const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');

const WORDS: Record<string, (f: Remedy['facts']) => Facts> = {
  'too-far': (f) => ({ over: km(f.metresOver), km: km(f.metres), radius: km(f.radius) }),
  window: (f) => ({ count: Number(f.days) }),
  skills: (f) => ({ missing: list(f.missing) }),
  checks: (f) => ({ missing: list(f.missing) }),
  'ring-fence-ward': (f) => ({ only: list(f.only) }),
  'ring-fence-group': (f) => ({ only: list(f.only) }),
  'ring-fence-theme': (f) => ({ only: list(f.only) }),
  suppliers: (f) => ({ count: Number(f.most) }),
  forbid: (f) => ({ reason: String(f.reason ?? '') }),
};

/** The limit in words, and the smallest change that would let the two meet. */
export function remedyWords({ code, facts }: Remedy): { limit: { key: MessageKey; facts: Facts }; change: { key: MessageKey; facts: Facts } | null } {
  const filled = WORDS[code]?.(facts) ?? {};
  const known = (key: string): key is MessageKey => Object.hasOwn(en, key);
  const late = code === 'window' && facts.later === 'need' ? 'window-early' : code;
  const [limit, change] = [`limit.${code}`, `remedy.${late}`];
  return { limit: { key: known(limit) ? limit : 'limit.other', facts: filled }, change: known(change) ? { key: change, facts: filled } : null };
}
