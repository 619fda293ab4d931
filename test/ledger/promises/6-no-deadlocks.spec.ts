import { NO_DEADLOCKS } from './6-no-deadlocks';
import { keeps } from './promise';

keeps('no deadlocks', NO_DEADLOCKS);
