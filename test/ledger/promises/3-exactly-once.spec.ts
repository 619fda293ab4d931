import { EXACTLY_ONCE } from './3-exactly-once';
import { keeps } from './promise';

keeps('exactly once', EXACTLY_ONCE);
