import { AS_AT_ANY_DATE } from './8-as-at';
import { keeps } from './promise';

keeps('as at any date', AS_AT_ANY_DATE);
