import { APPEND_ONLY } from './2-append-only';
import { keeps } from './promise';

keeps('append-only', APPEND_ONLY);
