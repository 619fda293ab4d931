import { NEVER_OVER_MATCHED } from './4-never-over-matched';
import { keeps } from './promise';

keeps('never over-matched', NEVER_OVER_MATCHED);
