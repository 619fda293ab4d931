import { ask } from './en/ask';
import { cases } from './en/cases';
import { common } from './en/common';
import { confirm } from './en/confirm';
import { evidence } from './en/evidence';
import { home } from './en/home';
import { join } from './en/join';
import { jobs } from './en/jobs';
import { offers } from './en/offers';
import { organisations } from './en/organisations';
import { publicPages } from './en/public';
import { reading } from './en/reading';
import { rounds } from './en/rounds';
import { settings } from './en/settings';
import { things } from './en/things';
import { tokens } from './en/tokens';

/** All words on pages, by area; another language is another table of this shape. `{name}` is filled in; `one|many` is chosen by `count`. */
export const en = { ...common, ...publicPages, ...home, ...things, ...reading, ...confirm, ...organisations, ...offers, ...rounds, ...tokens, ...cases, ...jobs, ...settings, ...ask, ...join, ...evidence } as const;

export type MessageKey = keyof typeof en;
